// One SOS, from the thumb to the end, over a line that comes and goes. Everything is kept before it
// is sent: an app that is killed goes on where it was.

import { LONGEST_S, Pace, type Sleep, waitS } from "./pace.ts";
import type { Asked, Prahari } from "./prahari.ts";
import { Refused } from "./refused.ts";
import { answered, at, ended, type Press, pressed, readied, type State, sent, uncancelled } from "./sos_state.ts";
import { Kept, type Store, Unreadable } from "./store.ts";
import type { Open, SosFix, SosReceipt, SosView, SosWarning } from "./types.ts";

export type { Press } from "./sos_state.ts";

/** What the app shows. */
export interface Seen {
  /** The police have it, under this number. */
  readonly receipt?: SosReceipt | undefined;
  /** How it stands, as a whole: what did not change is filled in. */
  readonly view?: SosView | undefined;
  readonly isOver: boolean;
  /** False: the phone keeps nothing, an app that is killed forgets it. */
  readonly isKept: boolean;
  /** How many positions were not sent yet. */
  readonly waiting: number;
  /** What of the last call could not be read and was left out: a fault of the app. */
  readonly warnings: ReadonlyArray<Open<SosWarning>>;
  /** Why the last try failed; it goes on unless it is over. Show the number 112. */
  readonly refused?: Refused | undefined;
}

export interface SosOptions {
  readonly key?: string;
  /** How often positions are sent, and the answer looked at. */
  readonly everyS?: number;
  readonly sleep?: Sleep;
}

const EVERY_S = 5;
// Then it is not cancelled: the app asks for the PIN, and positions go on meanwhile.
const NO_PIN: ReadonlySet<string> = new Set(["pin_needed", "pin_wrong", "pin_locked"]);
// Then there is nothing more to be told: the SOS is gone, or this phone's key is no longer its key.
const GONE: ReadonlySet<string> = new Set(["sos_over", "not_your_sos", "not_found"]);

export class Sos {
  readonly #api: Prahari;
  readonly #see: (seen: Seen) => void;
  readonly #everyS: number;
  readonly #kept: Kept<State>;
  readonly #pace: Pace;
  #bad = 0;

  constructor(
    api: Prahari,
    store: Store,
    see: (seen: Seen) => void,
    { key = "prahari.sos", everyS = EVERY_S, sleep }: SosOptions = {},
  ) {
    this.#api = api;
    this.#see = see;
    this.#everyS = everyS;
    this.#kept = new Kept(store, key);
    this.#pace = new Pace(sleep);
  }

  /**
   * Press. Then `run`, where it does not run yet. Pressed again while it is open, it stays one SOS;
   * was it over without this phone's knowing, it becomes a new one. It withdraws a cancelling.
   */
  async press(press: Press = {}): Promise<void> {
    await this.#kept.change((now) => pressed(now, press), true);
    this.#pace.wake();
  }

  /** A position, from the press on; sent with the next call. */
  async at(fix: SosFix): Promise<void> {
    await this.#change((now) => at(now, { at: new Date().toISOString(), ...fix }));
  }

  /**
   * The caller is safe. It is sent like all else, and over when the police know. Where a PIN was
   * chosen it is needed: without it the SOS goes on, and `refused` says `pin_needed` or `pin_wrong`.
   */
  async cancel(pin?: string): Promise<void> {
    await this.#change((now) => ({ ...now, pin, isCancelled: true, isOver: !now.isTried, again: undefined }));
    this.#pace.wake();
  }

  /** How it stands, from what is kept: for an app that starts. Nothing: none was ever pressed. */
  async look(): Promise<Seen | undefined> {
    const now = await this.#kept.read();
    return now && this.#seen(now);
  }

  /** The network is back: do not wait for the next try. */
  wake(): void {
    this.#pace.wake();
  }

  /** Send and look until it is over. To be called after a press, and whenever the app starts. */
  async run(over?: AbortSignal): Promise<void> {
    await this.#pace.run(() => this.turn(), over);
  }

  /** Send what waits, once. Returns in how many seconds the next turn is; null: it is over. */
  async turn(): Promise<number | null> {
    try {
      return await this.#turn();
    } catch (error) {
      if (error instanceof Unreadable) return waitS(1); // a press may lie there
      throw error;
    }
  }

  async #turn(): Promise<number | null> {
    const then = await this.#change(readied);
    if (!then) return await this.#rest();
    try {
      const now = then.receipt ? await this.#goOn(then, then.receipt) : await this.#raise(then);
      this.#bad = 0;
      if (!now || now.isOver) return null;
      const isMore = !now.receipt || now.waiting.length > 0 || (now.isCancelled && !then.receipt);
      return isMore ? 0 : this.#everyS;
    } catch (error) {
      return await this.#failed(then, error);
    }
  }

  /** A press without a place goes with the newest that came since: it decides who is told. */
  async #raise({ request_id, press, waiting }: State): Promise<State | undefined> {
    const place = press.place ?? waiting.at(-1);
    const body = { ...press, ...(place && { place }), request_id };
    const receipt = await this.#api.call("raise-sos", body);
    return await this.#tell(request_id, (now) => ({ ...now, receipt }), receipt.warnings);
  }

  async #goOn(then: State, { sos_id, watch_key }: SosReceipt): Promise<State | undefined> {
    const answer = await this.#answer(then, { sos_id, watch_key });
    return await this.#tell(then.request_id, (now) => answered(now, then, answer), answer.warnings);
  }

  /** What the police say to what is to be told them now. */
  #answer({ isCancelled, pin, batch, view }: State, own: Asked<"watch-sos">): Promise<SosView> {
    if (isCancelled) return this.#api.call("cancel-sos", { ...own, ...(pin && { pin }) });
    const seen = { ...own, ...(view && { seen: view.version }) };
    if (!batch) return this.#api.call("watch-sos", seen);
    return this.#api.call("update-sos", { ...seen, request_id: batch.id, fixes: batch.fixes });
  }

  /** Nobody gives up on a press. What of the rest will never be taken is let go. */
  async #failed(then: State, error: unknown): Promise<number | null> {
    this.#bad += 1;
    const why = error instanceof Refused ? error : undefined;
    const isFinal = then.receipt !== undefined && why !== undefined && !why.passes;
    const isGone = isFinal && GONE.has(why.reason);
    const isNoPin = isFinal && NO_PIN.has(why.reason);
    const left = (now: State): State => {
      if (isGone) return ended(now);
      if (isNoPin) return now.pin === then.pin ? uncancelled(now) : now; // or typed anew meanwhile
      return isFinal && !then.isCancelled ? sent(now, then) : now;
    };
    const now = await this.#tell(then.request_id, left, [], why);
    if (!now || now.isOver) return null;
    return isGone ? 0 : Math.min(waitS(this.#bad, error), LONGEST_S);
  }

  /** Nothing is going on: show how it ended, perhaps in another window. */
  async #rest(): Promise<null> {
    const seen = await this.look();
    if (seen) this.#show(seen);
    return null;
  }

  /** Change the SOS of one press, unless it was over or another began meanwhile; and show it. */
  async #tell(
    requestId: string,
    work: (now: State) => State,
    warnings: Seen["warnings"] = [],
    refused?: Refused,
  ): Promise<State | undefined> {
    const now = await this.#change((one) => (one.request_id === requestId ? work(one) : one));
    if (now) this.#show({ ...this.#seen(now), warnings, refused });
    return now;
  }

  /** Change what is going on; nothing, where nothing is. */
  async #change(work: (now: State) => State): Promise<State | undefined> {
    let changed: State | undefined;
    await this.#kept.change((now) => {
      changed = now && !now.isOver ? work(now) : undefined;
      return changed ?? now;
    });
    return changed;
  }

  /** A fault of the screen stops no SOS. */
  #show(seen: Seen): void {
    try {
      this.#see(seen);
    } catch (error) {
      console.error(error);
    }
  }

  #seen({ receipt, view, isOver, waiting, batch }: State): Seen {
    const left = waiting.length + (batch?.fixes.length ?? 0);
    return { receipt, view, isOver, isKept: this.#kept.isKept, waiting: left, warnings: [] };
  }
}
