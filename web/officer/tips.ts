// What the functions say of tips.

import type { Done } from "./api";

export type Status = "pending" | "acted_on" | "not_actionable";

export interface Choice {
  readonly code: string;
  readonly name: string;
  readonly kind?: string;
}

interface Tip {
  readonly tip_id: string;
  readonly tip_number: string;
  readonly district_name?: string;
  readonly desk: string;
  readonly handler_name?: string;
  readonly category_name: string;
  readonly urgent: boolean;
  readonly status: Status;
  readonly channel: string;
  readonly received_hour: string;
  readonly due_hour?: string;
  readonly talk: number;
  readonly steps: number;
}

export interface TipLine extends Tip {
  readonly climbed: readonly string[];
}

export interface SaidBy {
  readonly by: string;
  readonly hour: string;
  readonly text: string;
}

export interface Happened {
  readonly kind: string;
  readonly hour: string;
  readonly status: Status;
  readonly post?: string;
  readonly to?: string;
}

export interface OpenedTip extends Tip {
  readonly informed_names: readonly string[];
  readonly reason?: string;
  readonly is_benefited: boolean;
  readonly about_name?: string;
  readonly content: {
    readonly text: string;
    readonly place?: { readonly text: string } | { readonly lat: number; readonly lng: number };
    readonly happened_at?: string;
  };
  readonly messages: readonly SaidBy[];
  readonly notes: readonly SaidBy[];
  readonly history: readonly Happened[];
  readonly can: readonly string[];
  readonly units: readonly Choice[];
}

export interface Asked {
  readonly tip_id?: string;
  readonly informed?: boolean;
  readonly status?: Status;
  readonly category?: string;
  readonly district?: string;
  readonly order?: "age" | "timer";
  readonly limit?: number;
  readonly cursor?: string;
}

export interface TipList {
  readonly tips: readonly TipLine[];
  readonly cursor?: string;
  readonly categories: readonly Choice[];
  readonly districts: readonly Choice[];
}

export interface Period {
  readonly scope?: string;
  readonly as_on: string;
  readonly since?: string;
  readonly channel?: string;
}

export interface Account {
  readonly scope: string;
  readonly scopes: readonly Choice[];
  readonly received: number;
  readonly acted_on: number;
  readonly not_actionable: number;
  readonly pending: number;
  readonly benefited: number;
  readonly not_yet_benefited: number;
  readonly checked: number;
  readonly overturned: number;
}

export interface Drawn {
  readonly is_checked: boolean;
  readonly tip_id: string;
  readonly status: Status;
  readonly post: string;
}

type Acting<Body> = [{ readonly tip_id: string } & Body, Done];

export interface TipFunctions {
  "list-tips": [Asked, TipList];
  "read-tip": [{ readonly tip_id: string }, OpenedTip];
  "forward-tip": Acting<{ readonly unit: string; readonly informed: readonly string[] }>;
  "update-tip": Acting<{ readonly status: Status; readonly reason?: string }>;
  "ask-tipster": Acting<{ readonly text: string }>;
  "note-tip": Acting<{ readonly text: string }>;
  "record-benefit": Acting<{ readonly proof: string; readonly record: string }>;
  "tip-totals": [Period, Account];
  "list-checks": [{ readonly district: string; readonly day: string }, { readonly tips: readonly Drawn[] }];
  "check-closure": Acting<{ readonly day: string; readonly upheld: boolean }>;
}
