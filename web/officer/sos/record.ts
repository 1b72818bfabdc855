// What the board says of an SOS.

import type { SosOutcome, SosStatus } from "prahari/types";

export type Status = SosStatus;
export type Outcome = SosOutcome;

/** An SOS as the board shows it: no name, no number, no exact place. Times in milliseconds. */
export interface Incident {
  readonly id: string;
  readonly sos_number: string;
  readonly status: Status;
  readonly practice: boolean;
  /** By a verified number. */
  readonly signed?: boolean;
  /** Presses that belong together: of one number, or of one place and minute. */
  readonly group?: string | null;
  readonly formers?: readonly string[];
  readonly neighbour?: string | null;
  /** The number of the SOS before, where it was pressed again. */
  readonly former?: string | null;
  readonly call_back?: string | null;
  readonly called_at?: number | null;
  readonly duplicate_of?: string | null;
  readonly corrected_at?: number | null;
  readonly corrected_by?: string | null;
  readonly flags: readonly string[];
  readonly district: string | null;
  readonly station: string | null;
  readonly station_hi?: string | null;
  readonly station_en?: string | null;
  readonly area: string | null;
  readonly raised_at: number;
  readonly fixed_at: number | null;
  readonly said_at?: number | null;
  readonly told_at: number | null;
  readonly acknowledged_at: number | null;
  readonly acknowledged_by: string | null;
  readonly on_the_way_at: number | null;
  readonly reached_at: number | null;
  readonly cancelled_at: number | null;
  readonly closed_at: number | null;
  readonly outcome: Outcome | null;
}

/** Those at one seat who are rung for as one. */
export interface Heap {
  readonly seat: string;
  readonly waiting: number;
}

/** Why a listener ended: the post is not this phone's any more. */
export const NO_MORE = "board_lost";

/** Nobody answered yet, and it is no practice: somebody may be waiting. */
export const isUnanswered = (one: Incident): boolean => !one.acknowledged_at && !one.closed_at && !one.practice;

/** Its place on a board, before its age: verified numbers first, then the unanswered; practice last. */
const rank = (one: Incident): number => (one.practice ? 4 : 2 * Number(!one.signed) + Number(!!one.acknowledged_at));

export const byRank = (a: Incident, b: Incident): number => rank(a) - rank(b) || a.raised_at - b.raised_at;
