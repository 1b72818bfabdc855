// What an app shows and decides by when a call did not do what was asked.

import type { Open, Reason, RefusalBody, RefusedField } from "./types.ts";

/** No answer of ours came: no network, no server in time, or somebody else answered. */
export const UNANSWERED = "unanswered";

// Each means: whoever holds this phone signs in again. The message says why.
const SIGNED_OUT: readonly string[] = [
  "no_token",
  "token_expired", // and a new one was no better
  "bad_token",
  "phone_removed",
  "session_over",
  "post_closed",
];
const TOO_MANY = 429;
const OUR_FAULT = 500;

export interface Why {
  /** The HTTP status; 0: no answer of ours came. */
  readonly http?: number;
  readonly reason: Open<Reason | typeof UNANSWERED>;
  /** The number of the call in the server's log. */
  readonly callId?: string | undefined;
  readonly retryAfterS?: number | undefined;
  /** The number to ring instead. */
  readonly call?: string | undefined;
  /** With `bad_fields`: what to correct. */
  readonly fields?: readonly RefusedField[] | undefined;
  /** With `app_too_old`: where the new app is. */
  readonly address?: string | undefined;
}

/** A call that did not do what was asked. Show `message`, decide by `reason`, then by `http`. */
export class Refused extends Error implements Why {
  readonly http: number;
  readonly reason: string;
  readonly callId: string | undefined;
  readonly retryAfterS: number | undefined;
  readonly call: string | undefined;
  readonly fields: readonly RefusedField[];
  readonly address: string | undefined;

  /** `message` is the server's, in the language asked for; empty where none of its came. */
  constructor(message: string, why: Why, options?: ErrorOptions) {
    super(message, options);
    this.name = "Refused";
    this.http = why.http ?? 0;
    this.reason = why.reason;
    this.callId = why.callId;
    this.retryAfterS = why.retryAfterS;
    this.call = why.call;
    this.fields = why.fields ?? [];
    this.address = why.address;
  }

  /** Whether it is worth sending again, unchanged: it may have been done all the same. */
  get passes(): boolean {
    return this.reason === UNANSWERED || this.http === TOO_MANY || this.http >= OUR_FAULT;
  }

  get isSignedOut(): boolean {
    return SIGNED_OUT.includes(this.reason);
  }
}

export const unanswered = (cause: unknown): Refused => new Refused("", { reason: UNANSWERED }, { cause });

/** Read a refusal; what is none of ours, whatever its status, is no answer. */
export function refusal(http: number, said: unknown): Refused {
  const error = (said as { error?: Partial<RefusalBody> } | null)?.error;
  const details = error?.details;
  if (typeof details?.reason !== "string") return unanswered(http);
  return new Refused(error?.message ?? "", {
    http,
    reason: details.reason,
    callId: details.call_id,
    retryAfterS: details.retry_after_s,
    call: details.call,
    fields: details.fields,
    address: details.address,
  });
}
