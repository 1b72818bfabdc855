// What went wrong, in words that say what to do next: the server's, or the app's own.

import { Refused } from "prahari/refused";

export { Refused as Trouble } from "prahari/refused";

export const isTrouble = (error: unknown, reason: string): boolean =>
  error instanceof Refused && error.reason === reason;

/** Whether the server may have done it all the same. */
export const isUncertain = (error: unknown): boolean =>
  error instanceof Refused && error.passes && error.reason !== "too_many";

/** Whether whoever holds this phone signs in again. */
export const isSignedOut = (error: unknown): boolean => error instanceof Refused && error.isSignedOut;
