// The lines of the board: only what changed is touched, so that it stays usable by keyboard.

import { h } from "../app/dom";
import { postName, say } from "../app/texts";
import { type Incident, isUnanswered } from "./record";
import * as texts from "./texts";

const RED_MS = 30_000; // the first rung of the ladder

/** The list of a board: presses that belong together are one line that opens. */
export class Rows {
  readonly element = h("ol", { class: "board" });
  readonly #rows = new Map<string, Row>();
  readonly #groups = new Map<string, Group>();

  /** Show these in this order, and behind them what else there is. */
  show(sorted: readonly Incident[], last: readonly HTMLElement[] = []): void {
    this.#forget(sorted);
    const lines = [...this.#lines(sorted), ...last];
    replace(this.element, lines.length ? lines : [h("li", { class: "faint" }, say(texts.NONE_OPEN))]);
  }

  tick(): void {
    for (const row of this.#rows.values()) row.tick();
    for (const group of this.#groups.values()) group.tick();
  }

  #lines(sorted: readonly Incident[]): HTMLElement[] {
    const members = new Map<string, Incident[]>();
    for (const one of sorted) {
      const name = one.group || one.id;
      members.set(name, [...(members.get(name) ?? []), one]);
    }
    return [...members].map(([name, some]) => {
      const rows = some.map((one) => this.#row(one));
      return some.length > 1 ? this.#group(name).show(rows) : (rows[0] as Row).element;
    });
  }

  #row(one: Incident): Row {
    const row = this.#rows.get(one.id) ?? new Row();
    this.#rows.set(one.id, row);
    row.show(one);
    return row;
  }

  #group(name: string): Group {
    const group = this.#groups.get(name) ?? new Group();
    this.#groups.set(name, group);
    return group;
  }

  #forget(sorted: readonly Incident[]): void {
    const ids = new Set(sorted.map((one) => one.id));
    for (const id of this.#rows.keys()) if (!ids.has(id)) this.#rows.delete(id);
    const names = new Set(sorted.map((one) => one.group));
    for (const name of this.#groups.keys()) if (!names.has(name)) this.#groups.delete(name);
  }
}

/** Presses that belong together: counted, and opened one by one. It looks as its first does. */
class Group {
  readonly #count = h("b", { class: "what" });
  readonly #about = h("small", {});
  readonly #list = h("ol", {});
  readonly #element = h("li", {}, h("details", {}, h("summary", {}, this.#count, " · ", this.#about), this.#list));
  #first: Row | undefined;

  show(rows: readonly Row[]): HTMLElement {
    this.#first = rows[0];
    this.#count.textContent = `${rows.length} ${say(texts.TOGETHER)}`;
    this.#about.textContent = this.#first?.place ?? "";
    replace(
      this.#list,
      rows.map((one) => one.element),
    );
    this.tick();
    return this.#element;
  }

  tick(): void {
    this.#element.className = `group ${this.#first?.element.className ?? ""}`;
  }
}

function replace(list: HTMLElement, elements: readonly HTMLElement[]): void {
  const isSame = list.children.length === elements.length && elements.every((one, n) => list.children[n] === one);
  if (isSame) return;
  const focused = document.activeElement;
  list.replaceChildren(...elements);
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
}

class Row {
  readonly element = h("li", {});
  readonly #age = h("b", { class: "age" });
  #shown = "";
  #incident: Incident | undefined;

  get place(): string {
    return this.#incident ? stationOf(this.#incident) : "";
  }

  show(one: Incident): void {
    this.#incident = one;
    const now = JSON.stringify(one);
    if (now !== this.#shown) {
      this.#shown = now;
      const had = this.element.contains(document.activeElement);
      this.element.replaceChildren(this.#link(one));
      if (had) this.element.querySelector("a")?.focus();
    }
    this.tick();
  }

  tick(): void {
    const one = this.#incident;
    if (!one) return;
    const age = Date.now() - one.raised_at;
    this.#age.textContent = span(age);
    this.element.className = isUnanswered(one)
      ? age >= RED_MS
        ? "late"
        : "fresh"
      : one.practice
        ? "practice"
        : "answered";
  }

  #link(one: Incident): HTMLElement {
    const about = [
      stationOf(one),
      one.signed && say(texts.SIGNED),
      one.area && `${say(texts.AREA)} ${one.area}`,
      one.acknowledged_by && postName(one.acknowledged_by),
    ];
    return h(
      "a",
      { href: `#sos/${one.id}` },
      this.#age,
      h("span", { class: "what" }, say(texts.STATUS[one.status]), one.practice ? ` · ${say(texts.PRACTICE)}` : ""),
      h("small", {}, about.filter(Boolean).join(" · ")),
      h("small", { class: "number", translate: "no" }, one.sos_number),
    );
  }
}

/** The station's name; a hand edit or a place far away leaves a code, or a word. */
export function stationOf(one: Incident): string {
  const name = say([one.station_hi ?? "", one.station_en ?? ""]);
  return name || (one.station ?? one.district ?? say(texts.NO_STATION));
}

/** 75 s as 1:15, an hour and a half as 1:30:00. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, n) => (n ? String(part).padStart(2, "0") : String(part))).join(":");
}
