// What the functions say of calls to citizens, of words passed on, and of a place's own page.

import type { Done } from "./api";

export interface CallLine {
  readonly ballot_id: string;
  readonly unit: string;
  readonly name_hi: string;
  readonly name_en: string;
  readonly district: string;
  readonly is_mine: boolean;
  readonly score: number;
  readonly due_at: string;
  readonly is_overdue: boolean;
}

export interface CallList {
  readonly callbacks: readonly CallLine[];
  readonly cursor?: string;
}

export interface OpenedCall {
  readonly unit: string;
  readonly score: number;
  readonly choices: Readonly<Record<string, string>>;
  readonly mobile?: string;
  readonly name?: string;
  readonly text?: string;
}

export interface Calls {
  readonly open: number;
  readonly overdue: number;
}

export interface FeedbackFunctions {
  "list-callbacks": [{ cursor?: string }, CallList];
  "open-callback": [{ ballot_id: string }, OpenedCall];
  "close-callback": [{ ballot_id: string; outcome: string; note?: string }, Done];
}
