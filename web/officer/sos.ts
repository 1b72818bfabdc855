// What our functions and the board say of an SOS.

export type Status = "raised" | "acknowledged" | "on_the_way" | "reached" | "cancelled" | "closed";
export type Outcome = "real" | "test" | "mistaken" | "hoax" | "duplicate";
export type CallBack = "safe" | "needs_help" | "no_answer" | "not_called";

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

export interface Fix {
  readonly lat: number;
  readonly lng: number;
  readonly accuracy_m?: number;
  readonly source: "gps" | "cell" | "typed";
  readonly at?: string;
  readonly battery?: number;
}

/** What only who goes there sees. */
export interface Opened {
  readonly caller: { readonly phone?: string; readonly battery?: number };
  readonly trail: readonly Fix[];
  readonly fixed_at?: string;
  readonly is_stale: boolean;
  readonly call_back: string;
}

export interface SosFunctions {
  "acknowledge-sos": [{ sos_id: string; status: "acknowledged" | "on_the_way" | "reached" }, object];
  "close-sos": [{ sos_id: string; outcome: Outcome; call_back: CallBack }, object];
  "open-sos": [{ sos_id: string }, Opened];
  "sos-times": [{ since: string; until: string }, Times];
}

/** Nobody answered yet, and it is no practice: somebody may be waiting. */
export const isUnanswered = (one: Incident): boolean => !one.acknowledged_at && !one.closed_at && !one.practice;

/** Seconds after the press. */
export interface Spread {
  readonly count: number;
  readonly median_s: number;
  readonly p90_s: number;
}

export type StationTimes = { readonly station?: string; readonly name?: string; readonly count: number } & {
  readonly [step in "told" | "acknowledged" | "reached" | "closed"]?: Spread;
};

export interface Times {
  readonly in_all: StationTimes;
  readonly stations: readonly StationTimes[];
  readonly is_whole: boolean;
}
