// Prahari's functions, for an app. Needs fetch and crypto, and no package.

import { Refused, refusal, unanswered } from "./refused.ts";
import { API, type Functions, NO_LANG, PROVES } from "./types.ts";

export { Refused } from "./refused.ts";

export type Name = keyof Functions;
export type Asked<One extends Name> = Omit<Functions[One][0], "lang">;
export type Answer<One extends Name> = Functions[One][1];

export interface Options {
  /** Where the site is: "https://PROJECT.web.app"; "" for a page that it serves. */
  readonly base: string;
  /** What the app is, by the header X-App: "citizen-android/2.1.0". */
  readonly app: string;
  /** The language of what the server says now: "hi", "en", "hne" or what the phone is set to. */
  readonly lang: () => string;
  /** The ID token of who is signed in. `isNew`: the last one ran out, get another. */
  readonly token?: (isNew: boolean) => Promise<string | null | undefined>;
  /** An App Check token, where the app has one. */
  readonly attest?: () => Promise<string | null | undefined>;
  /** The session is over: whoever holds the phone signs in again. */
  readonly signedOut?: (why: Refused) => void;
  /** What reaches the network, in place of the platform's own. */
  readonly fetch?: typeof fetch;
}

// Who is in danger tries again soon. A picture to be printed takes longer.
const SOS: ReadonlySet<string> = new Set<Name>(["raise-sos", "update-sos", "watch-sos", "cancel-sos"]);
const LONGEST_MS = { sos: 10_000, other: 25_000 };
const LONGEST_FOR_TOKEN_MS = 3_000;

/** An id for something that is done once: made before the first try, the same for every other. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Prahari {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Call a function. Whatever is not its answer is thrown as a `Refused`. */
  async call<One extends Name>(name: One, body: Asked<One>): Promise<Answer<One>> {
    try {
      return await this.#send(name, body, false).catch((error: unknown) => {
        if (!(error instanceof Refused && error.reason === "token_expired")) throw error;
        return this.#send(name, body, true);
      });
    } catch (error) {
      if (error instanceof Refused && error.isSignedOut) this.#options.signedOut?.(error);
      throw error;
    }
  }

  async #send<One extends Name>(name: One, body: Asked<One>, isNew: boolean): Promise<Answer<One>> {
    const { base, app, lang } = this.#options;
    const said = JSON.stringify(NO_LANG.includes(name) ? body : { ...body, lang: lang() });
    const headers = {
      "Content-Type": "application/json",
      "X-App": `${app} api/${API}`,
      ...(await this.#proof(name, isNew)),
    };
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), SOS.has(name) ? LONGEST_MS.sos : LONGEST_MS.other);
    try {
      const response = await this.#fetch(`${base}/api/${name}`, {
        method: "POST",
        headers,
        body: said,
        signal: over.signal,
      });
      return (await answered(response)) as Answer<One>;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Nothing that tells who calls goes along by itself, and the request goes nowhere else. */
  async #fetch(address: string, request: RequestInit): Promise<Response> {
    const reach = this.#options.fetch ?? fetch;
    const bare = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", redirect: "error" } as const;
    try {
      return await reach(address, { ...request, ...bare });
    } catch (error) {
      throw unanswered(error);
    }
  }

  /** What tells who calls, where the function is to know it. Nobody in danger waits for it. */
  async #proof(name: Name, isNew: boolean): Promise<Record<string, string>> {
    const { token = none, attest = none } = this.#options;
    const asked = PROVES[name];
    if (asked === "token") return bearer(await inTime(token(isNew)));
    if (asked === "app") return attested(await inTime(attest()));
    if (asked !== "token_if_any") return {};
    const [signed, app] = await Promise.all([soon(token(isNew)), soon(attest())]);
    return { ...bearer(signed), ...attested(app) };
  }
}

const none = async (): Promise<null> => null;

const bearer = (token: string | null | undefined): Record<string, string> =>
  token ? { Authorization: `Bearer ${token}` } : {};

const attested = (token: string | null | undefined): Record<string, string> =>
  token ? { "X-Firebase-AppCheck": token } : {};

/** A token; one that does not come is like a server that does not answer. */
async function inTime<Result>(token: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unanswered("no token in time")), LONGEST_MS.other);
  });
  return await Promise.race([token, late]).finally(() => clearTimeout(timer));
}

/** A token, if there is one at hand. */
async function soon(token: Promise<string | null | undefined>): Promise<string | null | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, LONGEST_FOR_TOKEN_MS, null);
  });
  return await Promise.race([token.catch(() => null), late]).finally(() => clearTimeout(timer));
}

/** What a response says. Only what bears our own number is ours: portals and proxies say 200, too. */
async function answered(response: Response): Promise<unknown> {
  const said: unknown = await response.json().catch((error: unknown) => {
    throw unanswered(error);
  });
  if (response.ok && response.headers.has("X-Call-Id")) return said;
  throw refusal(response.status, said);
}
