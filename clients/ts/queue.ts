// What is to be done once, kept on the phone until the server has answered: through flight mode, a
// lost answer and a killed app.

import { LONGEST_S, Pace, type Sleep, waitS } from "./pace.ts";
import type { Answer, Asked, Name, Prahari } from "./prahari.ts";
import { Refused } from "./refused.ts";
import { Kept, type Store, Unreadable } from "./store.ts";

/** One call that waits. Its body holds the `request_id` under which every try is sent. */
export type Act<One extends Name = Name> = {
  readonly [Each in One]: {
    readonly name: Each;
    readonly body: Asked<Each>;
    readonly lane: string;
    readonly id: number;
  };
}[One];

/** An act and its answer: `told.name === "submit-tip"` says which. */
export type Answered<One extends Name = Name> = {
  readonly [Each in One]: { readonly name: Each; readonly act: Act<Each>; readonly answer: Answer<Each> };
}[One];

/** Each is waited for; only then the act leaves the queue. Killed meanwhile, the app hears it again. */
export interface Told {
  answered(done: Answered): void | Promise<void>;
  /** It will never pass as it is: it leaves the queue, and the person is told why. */
  refused(act: Act, why: Refused): void | Promise<void>;
  /** It waits, and all behind it in its lane, until `wake`: somebody is to sign in, or take a new app. */
  paused?(act: Act, why: Refused): void;
}

export interface QueueOptions {
  /** Under which name it lies in the store. */
  readonly key?: string;
  /** How many may wait. */
  readonly most?: number;
  readonly sleep?: Sleep;
}

interface Waiting {
  readonly next: number;
  readonly acts: readonly Act[];
}

const EMPTY: Waiting = { next: 1, acts: [] };
const MOST = 100;
// Once somebody has done something about it, the same act will pass.
const UNTIL_WOKEN: ReadonlySet<string> = new Set(["app_check", "app_too_old"]);

/** So many wait that no more is taken. */
export class QueueFull extends Error {}

export class Queue {
  readonly #api: Prahari;
  readonly #told: Told;
  readonly #most: number;
  readonly #kept: Kept<Waiting>;
  readonly #pace: Pace;
  readonly #bad = new Map<string, number>();
  readonly #dueAt = new Map<string, number>();

  constructor(
    api: Prahari,
    store: Store,
    told: Told,
    { key = "prahari.queue", most = MOST, sleep }: QueueOptions = {},
  ) {
    this.#api = api;
    this.#told = told;
    this.#most = most;
    this.#kept = new Kept(store, key);
    this.#pace = new Pace(sleep);
  }

  /**
   * Keep an act and send it as soon as it can be. Those of one lane are sent in their order.
   *
   * Resolves when it is kept; false: the store takes nothing, it is sent while the app lives. Rejects
   * with `Unreadable` where the store cannot be read: what waits in it must not be written over.
   */
  async add<One extends Name>(name: One, body: Asked<One>, lane = ""): Promise<boolean> {
    await this.#kept.change((now = EMPTY) => {
      if (now.acts.length >= this.#most) throw new QueueFull(`${this.#most} wait`);
      const act = { name, body, lane, id: now.next } as unknown as Act;
      return { next: now.next + 1, acts: [...now.acts, act] };
    });
    this.#pace.wake();
    return this.#kept.isKept;
  }

  /** What waits, oldest first. */
  async waiting(): Promise<readonly Act[]> {
    return (await this.#kept.read())?.acts ?? [];
  }

  /** Do not wait for the next try: the network is back, or somebody signed in. */
  wake(): void {
    this.#dueAt.clear();
    this.#pace.wake();
  }

  /** Send what waits and what will come, until `over`. */
  async run(over?: AbortSignal): Promise<void> {
    await this.#pace.run(() => this.turn(), over);
  }

  /** Send what is due, once. Returns in how many seconds the next try is. */
  async turn(): Promise<number> {
    try {
      return await this.#turn();
    } catch (error) {
      if (error instanceof Unreadable) return waitS(1);
      throw error;
    }
  }

  async #turn(): Promise<number> {
    const lanes = new Set((await this.waiting()).map((act) => act.lane));
    await Promise.all([...lanes].map((lane) => this.#empty(lane)));
    const left = (await this.waiting()).map((act) => this.#restS(act.lane));
    return Math.min(LONGEST_S, ...left);
  }

  async #empty(lane: string): Promise<void> {
    while (this.#restS(lane) <= 0) {
      const act = (await this.waiting()).find((one) => one.lane === lane);
      if (!act || !(await this.#isDone(act))) return;
      await this.#kept.change((now = EMPTY) => ({ ...now, acts: now.acts.filter((one) => one.id !== act.id) }));
      this.#bad.delete(lane);
    }
  }

  /** Send one. Whether it leaves the queue. */
  async #isDone(act: Act): Promise<boolean> {
    try {
      await this.#send(act);
      return true;
    } catch (error) {
      if (isForLater(error)) this.#pause(act, error);
      else this.#putOff(act.lane, error);
      return false;
    }
  }

  /** Send one and tell what came of it; throws where it is to be sent again. */
  async #send(act: Act): Promise<void> {
    let answer: Answer<Name>;
    try {
      answer = await this.#api.call(act.name, act.body);
    } catch (error) {
      if (!(error instanceof Refused) || error.passes || isForLater(error)) throw error;
      return await this.#told.refused(act, error);
    }
    await this.#told.answered({ name: act.name, act, answer } as Answered);
  }

  #pause(act: Act, why: Refused): void {
    this.#dueAt.set(act.lane, Number.POSITIVE_INFINITY);
    this.#told.paused?.(act, why);
  }

  #putOff(lane: string, error: unknown): void {
    const bad = (this.#bad.get(lane) ?? 0) + 1;
    this.#bad.set(lane, bad);
    this.#dueAt.set(lane, performance.now() + waitS(bad, error) * 1000);
  }

  /** In how many seconds a lane is due. */
  #restS(lane: string): number {
    return ((this.#dueAt.get(lane) ?? 0) - performance.now()) / 1000;
  }
}

const isForLater = (error: unknown): error is Refused =>
  error instanceof Refused && (error.isSignedOut || UNTIL_WOKEN.has(error.reason));
