// Our functions, through the site's own address.

import { attestation } from "./attest";
import { lang, OFFLINE, say, UNREACHABLE } from "./texts";
import { Trouble } from "./trouble";
import type { Functions } from "./types";

type Asked<Name extends keyof Functions> = Omit<Functions[Name][0], "lang" | "request_id">;
type Answer<Name extends keyof Functions> = Functions[Name][1];

/** What is done once, however often it is sent. */
type Act = {
  [Name in keyof Functions]: Functions[Name][0] extends { request_id: string } ? Name : never;
}[keyof Functions];

interface Refusal {
  readonly error: {
    readonly message: string;
    readonly details: {
      readonly reason: string;
      readonly fields?: readonly { readonly field: string }[];
      readonly retry_after_s?: number;
    };
  };
}

const LONGEST_MS = 25_000;

const unanswered = new Map<string, string>();

/** Do something once: sent again, because nobody answered, it carries the same id. */
export async function act<Name extends Act>(name: Name, body: Asked<Name>, idToken: string): Promise<Answer<Name>> {
  const key = JSON.stringify([name, body, lang()]);
  const requestId = unanswered.get(key) ?? randomId();
  unanswered.set(key, requestId);
  const answer = await send(name, { request_id: requestId, ...body }, idToken);
  unanswered.delete(key);
  return answer;
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Call a function; a refusal becomes a Trouble with the server's own words. */
export const call = <Name extends Exclude<keyof Functions, Act>>(
  name: Name,
  body: Asked<Name>,
  idToken?: string,
): Promise<Answer<Name>> => send(name, body, idToken);

async function send<Name extends keyof Functions>(name: Name, body: object, idToken?: string): Promise<Answer<Name>> {
  const caller = idToken ? { Authorization: `Bearer ${idToken}` } : await attestation();
  const headers = { "Content-Type": "application/json", ...caller };
  const response = await reach(`/api/${name}`, {
    method: "POST",
    headers,
    body: JSON.stringify({ ...body, lang: lang() }),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer) return answer as Answer<Name>;
  throw isRefusal(answer) ? refused(answer) : new Trouble(say(UNREACHABLE), { reason: "unreachable" });
}

/** Fetch from the site; without an answer a Trouble says whether the phone is offline. */
export async function reach(path: string, options: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, { ...options, cache: "no-store", signal: AbortSignal.timeout(LONGEST_MS) });
  } catch {
    throw unreachable();
  }
}

export const unreachable = (): Trouble =>
  new Trouble(say(navigator.onLine ? UNREACHABLE : OFFLINE), { reason: "unreachable" });

function refused({ error }: Refusal): Trouble {
  const { reason, fields = [], retry_after_s } = error.details;
  return new Trouble(error.message, { reason, fields: fields.map((one) => one.field), retryAfterS: retry_after_s });
}

function isRefusal(answer: unknown): answer is Refusal {
  const error = (answer as Partial<Refusal> | null)?.error;
  return typeof error?.message === "string" && typeof error.details?.reason === "string";
}
