import type { Choice, ListTips, TipLine, TipList } from "prahari/types";
import { call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { button, Field, fill, h, Notice, options, repeat } from "../app/dom";
import type { Stage } from "../app/stage";
import { lang, OPENING, say, type Text } from "../app/texts";
import * as texts from "./texts";

const LOOK_AGAIN_MS = 15_000;
const PAGE = 20;
const MOST = 50; // what one look can renew

/** The queue: what lies at this officer's desk, or was sent to their unit; new ones come by themselves. */
export function queue({ main, over, next, notice }: Stage): void {
  const attempt = asOfficer({ over, next, notice });
  const stale = new Notice();
  const list = h("ul", { class: "tips" }, h("li", { class: "faint" }, say(OPENING)));
  const filters = new Filters(() => attempt(() => look(true)));
  let shown: readonly TipLine[] = [];
  let cursor: string | undefined;
  let known: ReadonlySet<string> | undefined;

  const show = (): void => {
    fill(list, shown, line);
    if (!shown.length) list.replaceChildren(h("li", { class: "faint" }, say(texts.NO_TIPS)));
    more.hidden = !cursor;
  };
  const look = async (isAnew = false): Promise<void> => {
    const limit = isAnew ? PAGE : Math.min(MOST, Math.max(PAGE, shown.length));
    const page = await call("list-tips", { ...filters.asked, limit });
    if (over.aborted) return;
    stale.say("");
    filters.offer(page);
    const head = new Set(page.tips.map((one) => one.tip_id));
    if (known && !isAnew && page.tips.some((one) => !known?.has(one.tip_id))) notice.say(say(texts.NEW_TIP));
    const isWhole = isAnew || shown.length <= limit;
    cursor = isWhole ? page.cursor : cursor;
    shown = isWhole ? page.tips : [...page.tips, ...shown.slice(limit).filter((one) => !head.has(one.tip_id))];
    known = new Set([...(isAnew ? [] : (known ?? [])), ...head]);
    show();
  };
  const further = async (): Promise<void> => {
    if (!cursor) return;
    const page = await call("list-tips", { ...filters.asked, cursor });
    if (over.aborted) return;
    cursor = page.cursor;
    shown = [...shown, ...page.tips];
    known = new Set([...(known ?? []), ...page.tips.map((one) => one.tip_id)]);
    show();
  };
  const more = button(say(texts.MORE), "quiet", () => attempt(further));
  more.hidden = true;

  main.append(h("h1", { tabindex: "-1" }, say(texts.TIPS)), notice.element, stale.element, filters.element, list, more);
  repeat(
    (times) => (times === 1 ? 0 : LOOK_AGAIN_MS),
    over,
    () => attempt(() => look(), stale),
  );
}

/** What of the queue is asked for. What can be chosen comes with the first page. */
class Filters {
  readonly element: HTMLElement;
  readonly #status: Field<"select">;
  readonly #order: Field<"select">;
  readonly #category: Field<"select">;
  readonly #district: Field<"select">;
  readonly #informed: Field<"select">;
  #offered = "";

  constructor(change: () => void) {
    const made = (name: string, label: string, choices: readonly (readonly [string, string])[]): Field<"select"> =>
      new Field(name, label, "", { change }, "select", ...options(choices));
    const all = ["", say(texts.ALL)] as const;
    const statuses = Object.entries(texts.STATUS).map(([code, name]) => [code, say(name)] as const);
    this.#status = made("status", say(texts.SHOW_STATUS), [...statuses, all]);
    this.#order = made("order", say(texts.SHOW_ORDER), [
      ["age", say(texts.BY_AGE)],
      ["timer", say(texts.BY_TIMER)],
    ]);
    this.#category = made("category", say(texts.SHOW_CATEGORY), [all]);
    this.#district = made("district", say(texts.SHOW_DISTRICT), [all]);
    this.#informed = made("informed", say(texts.SHOW_MINE), [
      ["", say(texts.TO_ACT)],
      ["yes", say(texts.TO_KNOW)],
    ]);
    this.#district.hide(true);
    this.#informed.hide(true);
    this.element = h(
      "div",
      { class: "filters" },
      ...[this.#status, this.#informed, this.#category, this.#order, this.#district].map((one) => one.element),
    );
  }

  get asked(): ListTips {
    const [status, category, district] = [this.#status.value, this.#category.value, this.#district.value];
    const informed = this.#informed.value === "yes";
    return {
      ...(status && { status: status as NonNullable<ListTips["status"]> }),
      ...(informed && { informed }),
      ...(!informed && category && { category }),
      ...(district && { district }),
      order: informed ? "age" : (this.#order.value as NonNullable<ListTips["order"]>),
    };
  }

  /** Offer what this officer's queue can be narrowed to; once, or the choice would be lost. */
  offer({ categories, districts }: TipList): void {
    const now = JSON.stringify([categories, districts]);
    if (!categories.length || now === this.#offered) return;
    this.#offered = now;
    const isUnit = !districts.length;
    this.#informed.hide(!isUnit);
    this.#order.hide(isUnit);
    this.#district.hide(districts.length < 2);
    const choices = (named: readonly Choice[]): HTMLElement[] => options(named.map(({ code, name }) => [code, name]));
    this.#category.add(...choices(categories));
    this.#district.add(...choices(districts));
  }
}

function line(tip: TipLine): HTMLElement {
  const late = tip.due_hour !== undefined && new Date(tip.due_hour).getTime() < Date.now();
  const facts = [
    `${say(texts.RECEIVED)} ${hour(tip.received_hour)}`,
    tip.district_name,
    tip.handler_name && `→ ${tip.handler_name}`,
    tip.due_hour && !late && `${say(texts.FORWARD_BY)} ${hour(tip.due_hour)}`,
    tip.talk > 0 && `${tip.talk} ${say(texts.MESSAGES_N)}`,
  ];
  return h(
    "li",
    {},
    h(
      "a",
      { href: `#tip/${tip.tip_id}`, class: tip.urgent ? "tip urgent" : "tip" },
      h("b", {}, tip.category_name),
      h("span", { class: "badges" }, ...badges(tip, late)),
      h("small", {}, facts.filter(Boolean).join(" · ")),
      h("small", { class: "number", translate: "no" }, tip.tip_number),
    ),
  );
}

function badges(tip: TipLine, late: boolean): HTMLElement[] {
  const badge = (kind: string, text: Text): HTMLElement => h("span", { class: `badge ${kind}` }, say(text));
  return [
    ...(tip.urgent ? [badge("alarm", texts.URGENT)] : []),
    ...(late ? [badge("alarm", texts.OVERDUE)] : []),
    ...(tip.climbed.length && tip.status === "pending" ? [badge("late", texts.CLIMBED)] : []),
    badge(tip.status, texts.STATUS[tip.status] ?? texts.TIP),
  ];
}

/** A whole hour in Indian time: of a tip no minutes are kept. */
export function hour(iso: string): string {
  const style = { day: "numeric", month: "short", hour: "numeric", timeZone: "Asia/Kolkata" } as const;
  if (lang() === "en") return new Intl.DateTimeFormat("en-IN", style).format(new Date(iso));
  return `${new Intl.DateTimeFormat("hi-IN", { ...style, dayPeriod: "short" }).format(new Date(iso))} बजे`;
}
