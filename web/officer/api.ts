// Our functions, through the site's own address.

import { attestation } from "./attest";
import type { Calls, FeedbackFunctions, LatestLine } from "./feedback";
import type { SosFunctions } from "./sos";
import type { TipFunctions } from "./tips";
import { lang, OFFLINE, say, UNREACHABLE } from "./texts";
import { Trouble } from "./trouble";

export interface OtpRequested {
  readonly challenge_id: string;
  readonly device_code: string;
  readonly resend_after_s: number;
  readonly message: string;
}

export interface Session {
  readonly state: "active" | "waiting_approval";
  readonly device_code: string;
  readonly message: string;
  readonly token?: string;
}

export interface DeviceLine {
  readonly device_id: string;
  readonly device_code: string;
  readonly post: string;
  readonly status: "active" | "waiting";
  readonly added_at: string;
  readonly is_this: boolean;
}

export interface DeviceList {
  readonly devices: readonly DeviceLine[];
}

export interface MyDevices extends DeviceList {
  readonly unit_name: string;
}

export interface DevicesBelow extends DeviceList {
  readonly after?: string;
}

export interface Grade {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly answers: number;
}

/** How many answers speak of a theme. */
export interface Mentions {
  readonly theme: string;
  readonly answers: number;
}

export interface Place {
  readonly name_hi: string;
  readonly name_en: string;
  readonly district: string;
  readonly grade: Grade;
  readonly unverified: Grade;
  readonly themes: readonly Mentions[];
}

export interface StationLine extends Place {
  readonly unit: string;
  readonly rank?: number;
  readonly lat?: number;
  readonly lng?: number;
  readonly serious: number;
  readonly scans: number;
  readonly flagged: number;
  readonly flags: Readonly<Record<string, number>>;
  readonly slips: { readonly issued: number; readonly visitors: number; readonly used: number };
  readonly warnings: readonly string[];
  readonly calls: Calls;
}

export interface Wall {
  readonly version: string;
  readonly is_changed: boolean;
  readonly whole?: Grade;
  readonly calls?: Calls;
  readonly themes: readonly Mentions[];
  readonly stations: readonly StationLine[];
  readonly districts: readonly Place[];
  readonly trend: readonly { readonly week: string; readonly grade: Grade }[];
  readonly latest: readonly LatestLine[];
  readonly cursor?: string;
}

export interface OpenedFeedback {
  readonly posts: readonly { readonly post: string; readonly role: string; readonly official_name: string }[];
  readonly said: { readonly text?: string; readonly helper?: string; readonly name?: string; readonly mobile?: string };
}

export interface Done {
  readonly message: string;
}

interface Functions extends TipFunctions, SosFunctions, FeedbackFunctions {
  "request-otp": [{ cug_number: string; device_public_key: string }, OtpRequested];
  "verify-otp": [{ challenge_id: string; code: string; signature: string }, Session];
  "start-session": [{ challenge_id: string; signature: string }, Session];
  "approve-device": [{ device_code: string; post?: string }, Done];
  "remove-device": [{ device_id: string }, Done];
  "list-my-devices": [Record<string, never>, MyDevices];
  "list-devices-below": [{ after?: string }, DevicesBelow];
  "feedback-wall": [{ seen?: string }, Wall];
  "read-feedback": [{ ballot_id: string }, OpenedFeedback];
  "list-waiting-devices": [Record<string, never>, DeviceList];
}

type Act = "forward-tip" | "update-tip" | "ask-tipster" | "note-tip" | "record-benefit" | "check-closure" | "pass-on-feedback" | "change-place" | "text-slip";

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
export async function act<Name extends Act>(name: Name, body: Functions[Name][0], idToken: string): Promise<Functions[Name][1]> {
  const key = JSON.stringify([name, body, lang()]);
  const requestId = unanswered.get(key) ?? randomId();
  unanswered.set(key, requestId);
  const answer = await call(name, { request_id: requestId, ...body }, idToken);
  unanswered.delete(key);
  return answer;
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Call a function; a refusal becomes a Trouble with the server's own words. */
export async function call<Name extends keyof Functions>(
  name: Name,
  body: Functions[Name][0],
  idToken?: string,
): Promise<Functions[Name][1]> {
  const caller = idToken ? { Authorization: `Bearer ${idToken}` } : await attestation();
  const headers = { "Content-Type": "application/json", ...caller };
  const response = await reach(`/api/${name}`, {
    method: "POST",
    headers,
    body: JSON.stringify({ ...body, lang: lang() }),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer) return answer as Functions[Name][1];
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
