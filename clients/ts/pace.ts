// When to try again.

import { Refused } from "./refused.ts";

const WAITS_S = [1, 2, 4, 8, 15, 30] as const;
export const LONGEST_S = 30;

/** How long to wait after so many tries in a row that nobody answered. */
export function waitS(bad: number, error?: unknown): number {
  const asked = error instanceof Refused ? (error.retryAfterS ?? 0) : 0;
  return Math.max(WAITS_S[Math.min(bad, WAITS_S.length) - 1] ?? 0, asked);
}

export type Sleep = (seconds: number) => Promise<unknown>;

const sleep: Sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Turn after turn. Each says how many seconds the next may wait; null: there is none to come. */
export class Pace {
  readonly #sleep: Sleep;
  #awake = (): void => {};
  #isWoken = false;

  constructor(slept: Sleep = sleep) {
    this.#sleep = slept;
  }

  /** Do not wait any longer: there is something to do, or the network is back. */
  wake(): void {
    this.#isWoken = true;
    this.#awake();
  }

  async run(turn: () => Promise<number | null>, over?: AbortSignal): Promise<void> {
    over?.addEventListener("abort", () => this.wake(), { once: true });
    while (!over?.aborted) {
      this.#isWoken = false;
      const seconds = await turn();
      if (seconds === null) return;
      if (!this.#isWoken) await Promise.race([this.#sleep(seconds), this.#woken()]);
    }
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#awake = resolve;
    });
  }
}
