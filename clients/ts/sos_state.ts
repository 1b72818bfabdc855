// What is kept of one SOS, and how it changes. No network, no store.

import { newId } from "./prahari.ts";
import type { RaiseSos, SosFix, SosReceipt, SosView } from "./types.ts";

/** What a press says; all of it may be missing. */
export type Press = Omit<RaiseSos, "lang" | "request_id">;

export interface State {
  readonly request_id: string;
  readonly press: Press;
  /** Whether it may have reached the police. */
  readonly isTried: boolean;
  readonly isCancelled: boolean;
  /** The PIN that the caller typed to cancel. */
  readonly pin?: string | undefined;
  readonly isOver: boolean;
  /** Positions not sent yet, oldest first. */
  readonly waiting: readonly SosFix[];
  /** Positions on their way, under the id of every try. */
  readonly batch?: Batch | undefined;
  readonly receipt?: SosReceipt;
  readonly view?: SosView;
  /** Pressed again since the police last said that it is open: a new SOS, should it be over. */
  readonly again?: { readonly id: string; readonly press: Press } | undefined;
}

interface Batch {
  readonly id: string;
  readonly fixes: readonly SosFix[];
}

const MOST_A_CALL = 60;
const MOST_WAIT = 720; // an hour of them

export const begun = (press: Press, request_id = newId(), waiting: readonly SosFix[] = []): State => ({
  request_id,
  press,
  isTried: false,
  isCancelled: false,
  isOver: false,
  waiting,
});

/** What a press does. Practice never stands in the way of a press in earnest, nor takes its place. */
export function pressed(now: State | undefined, press: Press): State {
  const isGoingOn = now && !now.isOver && (!now.press.practice || press.practice);
  return isGoingOn ? { ...uncancelled(now), again: { id: newId(), press } } : begun(press);
}

/** Not cancelled: the PIN is missing or wrong. The SOS goes on, with its positions. */
export const uncancelled = (now: State): State => ({ ...now, isCancelled: false, pin: undefined });

/** It is over; or it was, before the caller pressed again. */
export function ended(now: State): State {
  const { again, batch, waiting } = now;
  if (again) return begun(again.press, again.id, [...(batch?.fixes ?? []), ...waiting]);
  return { ...now, isOver: true, waiting: [], batch: undefined, press: {}, pin: undefined };
}

/** What the next call sends: under one id, whoever sends it, until it is answered. */
export function readied(now: State): State {
  const ready = { ...now, isTried: true };
  if (!now.receipt || now.isCancelled || now.batch || !now.waiting.length) return ready;
  const batch = { id: newId(), fixes: now.waiting.slice(0, MOST_A_CALL) };
  return { ...ready, batch, waiting: now.waiting.slice(MOST_A_CALL) };
}

/** With a position more. Of too many, every second of the older half goes. */
export function at(now: State, fix: SosFix): State {
  const all = [...now.waiting, fix];
  const half = Math.floor(all.length / 2);
  const waiting = all.length > MOST_WAIT ? all.filter((_, n) => n >= half || n % 2 === 0) : all;
  return { ...now, waiting };
}

/** With an answer to what was sent when it stood as `then`. */
export function answered(now: State, then: State, answer: SosView): State {
  const seen = { ...sent(now, then), view: merged(now.view, answer) };
  if (!answer.is_open) return ended(seen);
  return { ...seen, again: now.again?.id === then.again?.id ? undefined : now.again };
}

/** Without the positions that were sent then: they are taken, or never will be. */
export function sent(now: State, then: State): State {
  return { ...now, batch: now.batch?.id === then.batch?.id ? undefined : now.batch };
}

/** An answer as a whole: what did not change since the last is left out of it. */
function merged(before: SosView | undefined, answer: SosView): SosView {
  const { taken: _taken, of: _of, warnings: _warnings, ...stays } = before ?? answer;
  return answer.is_changed ? answer : { ...stays, ...answer };
}
