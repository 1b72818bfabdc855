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
  readonly flags: readonly string[];
  readonly district: string | null;
  readonly station: string | null;
  readonly station_hi?: string | null;
  readonly station_en?: string | null;
  readonly area: string | null;
  readonly raised_at: number;
  readonly fixed_at: number | null;
  readonly told_at: number | null;
  readonly acknowledged_at: number | null;
  readonly acknowledged_by: string | null;
  readonly on_the_way_at: number | null;
  readonly reached_at: number | null;
  readonly cancelled_at: number | null;
  readonly closed_at: number | null;
  readonly outcome: Outcome | null;
}

/** Nobody answered yet, and it is no practice: somebody may be waiting. */
export const isUnanswered = (one: Incident): boolean => !one.acknowledged_at && !one.closed_at && !one.practice;
