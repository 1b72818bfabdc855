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

export interface LatestLine {
  readonly ballot_id: string;
  readonly unit: string;
  readonly score: number;
  readonly pile: string;
  readonly hour: string;
  readonly is_serious: boolean;
  readonly has_text: boolean;
  readonly has_contact: boolean;
}

export interface ListFeedback {
  readonly unit?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface AnswerPage {
  readonly answers: readonly LatestLine[];
  readonly cursor?: string;
}

export interface Calls {
  readonly open: number;
  readonly overdue: number;
}

export interface Praise {
  readonly praise: readonly { readonly text: string; readonly hour: string }[];
  readonly cursor?: string;
}

export interface PlacePage {
  readonly name_hi: string;
  readonly name_en: string;
  readonly url: string;
  readonly is_public: boolean;
  readonly published?: { readonly mean: number; readonly answers: number; readonly as_on: string };
  readonly lines: readonly { readonly id: string; readonly hi: string; readonly en: string; readonly on: string }[];
}

interface Batch {
  readonly week: string;
  readonly weeks: number;
  readonly answers: number;
  readonly mean: number;
  readonly kinds?: Readonly<Record<string, number>>;
}

export interface StationFeedback {
  readonly batches: readonly Batch[];
  readonly released: readonly { readonly week: string; readonly text: string }[];
  readonly message: string;
}

export interface FeedbackFunctions {
  "pass-on-feedback": [{ ballot_id: string; text: string; post?: string }, Done];
  "my-praise": [{ cursor?: string }, Praise];
  "station-feedback": [Record<string, never>, StationFeedback];
  "change-place": [{ unit: string; add?: { hi: string; en: string }; remove?: string; is_public?: boolean }, PlacePage];
  "text-slip": [{ day: string; mobile: string; purpose: string; is_sensitive: boolean; to_lang: string }, Done];
  "list-feedback": [ListFeedback, AnswerPage];
  "list-callbacks": [{ cursor?: string }, CallList];
  "open-callback": [{ ballot_id: string }, OpenedCall];
  "close-callback": [{ ballot_id: string; outcome: string; note?: string }, Done];
}
