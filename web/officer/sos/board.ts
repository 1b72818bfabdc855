import { asOfficer } from "../app/attempt";
import { button, h, Notice } from "../app/dom";
import { myPost } from "../app/post";
import { officer } from "../app/session";
import type { Stage } from "../app/stage";
import { OPENING, say } from "../app/texts";
import * as bell from "./bell";
import { type Incident, isUnanswered } from "./record";
import * as texts from "./texts";

const RED_MS = 30_000; // the first rung of the ladder
const TICK_MS = 1_000;
const SOON_MS = 200;
const DOWN_MS = 4_000; // a line that comes back sooner is not worth a word

/** The board: every open SOS of this officer's unit, live; the longest unanswered first. */
export async function board({ main, over, next, notice }: Stage): Promise<void> {
  const attempt = asOfficer({ over, next, notice });
  const list = h("ol", { class: "board" }, h("li", { class: "faint" }, say(OPENING)));
  const sums = h("p", { class: "faint", role: "status" });
  const line = new Line();
  const rows = new Map<string, Row>();
  let known: ReadonlySet<string> | undefined;

  const draw = (incidents: readonly Incident[], isFresh: boolean): void => {
    if (!isFresh && !incidents.length && !known) return; // nothing was ever heard yet
    const sorted = [...incidents].sort(
      (a, b) => Number(isUnanswered(b)) - Number(isUnanswered(a)) || a.raised_at - b.raised_at,
    );
    place(list, rows, sorted);
    const waiting = incidents.filter(isUnanswered);
    sums.textContent = `${incidents.length} ${say(texts.OPEN_N)} · ${waiting.length} ${say(texts.UNANSWERED_N)}`;
    const isNew = known && waiting.some((one) => !known?.has(one.id));
    if (isNew) notice.say(say(texts.ONE_MORE), "trouble");
    if (!waiting.length) notice.say("");
    bell.ring(waiting.length > 0);
    known = new Set(incidents.map((one) => one.id));
  };

  // In a crowd of news the last counts, and the board stays usable.
  let latest: Parameters<typeof draw> | undefined;
  const drawLatest = (): void => {
    if (latest && !over.aborted) draw(...latest);
    latest = undefined;
  };
  const show = (incidents: readonly Incident[], isFresh: boolean): void => {
    if (over.aborted) return;
    line.is(isFresh);
    if (!latest) setTimeout(drawLatest, SOON_MS);
    latest = [incidents, isFresh];
  };

  const sound = button("", "quiet", async () => {
    await (bell.isOn() ? bell.switchOff() : bell.switchOn());
    name();
  });
  const name = (): void => {
    sound.textContent = say(bell.isOn() ? texts.SOUND_OFF : texts.SOUND_ON);
  };
  name();
  const unit = h("span", { class: "slug" });
  main.append(
    h("h1", { tabindex: "-1" }, say(texts.BOARD)),
    h(
      "div",
      { class: "head" },
      h("div", {}, unit, sums),
      h("a", { class: "back", href: "#sos/times" }, say(texts.TIMES)),
      sound,
    ),
    notice.element,
    line.notice.element,
    list,
  );
  bell.keep(over);
  const tick = (): void => {
    for (const row of rows.values()) row.tick();
    line.tick();
  };
  const ticking = setInterval(tick, TICK_MS);
  over.addEventListener("abort", () => clearInterval(ticking), { once: true });
  await attempt(async () => {
    const [{ unit: mine }, { listenToBoard }] = await Promise.all([officer(), import("./live")]);
    unit.textContent = mine;
    listenToBoard(mine, { over, fail: (error) => notice.fail(error) }, show);
    // Nothing waits for the name: until it comes, the code stands there.
    void myPost().then(
      (post) => (unit.textContent = post.unit_name),
      () => undefined,
    );
  });
}

/** Says so when the line has been down for a while. */
export class Line {
  readonly notice = new Notice();
  #downSince: number | undefined;

  is(isFresh: boolean): void {
    if (isFresh) this.#downSince = undefined;
    else this.#downSince ??= Date.now();
    this.tick();
  }

  tick(): void {
    const isDown = this.#downSince !== undefined && Date.now() - this.#downSince > DOWN_MS;
    this.notice.say(isDown ? say(texts.LINE_DOWN) : "", "trouble");
  }
}

/** Put rows in order, touching only what changed: five hundred must stay usable by keyboard. */
function place(list: HTMLElement, rows: Map<string, Row>, sorted: readonly Incident[]): void {
  const here = new Set(sorted.map((one) => one.id));
  for (const id of rows.keys()) if (!here.has(id)) rows.delete(id);
  const elements = sorted.map((one) => {
    const row = rows.get(one.id) ?? new Row();
    rows.set(one.id, row);
    row.show(one);
    return row.element;
  });
  if (!elements.length) {
    list.replaceChildren(h("li", { class: "faint" }, say(texts.NONE_OPEN)));
    return;
  }
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
    const about = [stationOf(one), one.area && `${say(texts.AREA)} ${one.area}`, one.acknowledged_by];
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
