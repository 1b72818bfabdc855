/** What went wrong, in words that say what to do next. */
export class Trouble extends Error {
  readonly reason: string;
  readonly fields: readonly string[];
  readonly retryAfterS: number | undefined;

  constructor(message: string, told: { reason: string; fields?: readonly string[]; retryAfterS?: number | undefined }) {
    super(message);
    this.reason = told.reason;
    this.fields = told.fields ?? [];
    this.retryAfterS = told.retryAfterS;
  }

  /** Whether the server may have done it all the same. */
  get isUncertain(): boolean {
    return ["unreachable", "unavailable", "internal"].includes(this.reason);
  }
}

export const isTrouble = (error: unknown, reason: string): boolean =>
  error instanceof Trouble && error.reason === reason;

// Each means: whoever holds this phone signs in again. The words say why.
const SIGNED_OUT = ["no_token", "token_expired", "bad_token", "phone_removed", "session_over", "post_closed"];

export const isSignedOut = (error: unknown): boolean => error instanceof Trouble && SIGNED_OUT.includes(error.reason);
