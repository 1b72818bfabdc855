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
