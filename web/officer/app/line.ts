// The line to the site that serves this page.

import { UNANSWERED } from "prahari/refused";
import { OFFLINE, say, UNREACHABLE } from "./texts";
import { Trouble } from "./trouble";

const LONGEST_MS = 25_000;

/** Fetch from the site; without an answer a Trouble says whether the phone is offline. */
export async function reach(path: string): Promise<Response> {
  try {
    return await fetch(path, { cache: "no-store", signal: AbortSignal.timeout(LONGEST_MS) });
  } catch {
    throw unreachable();
  }
}

export const unreachable = (): Trouble =>
  new Trouble(say(navigator.onLine ? UNREACHABLE : OFFLINE), { reason: UNANSWERED });
