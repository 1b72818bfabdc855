import { asOfficer } from "../app/attempt";
import { button, h, Notice } from "../app/dom";
import { myPost } from "../app/post";
import { officer } from "../app/session";
import type { Stage } from "../app/stage";
import { OPENING, postName, say } from "../app/texts";
import type { Trouble } from "../app/trouble";
import * as bell from "./bell";
import { byRank, type Heap, type Incident, isUnanswered, NO_MORE } from "./record";
import { Rows, stationOf } from "./rows";
import * as texts from "./texts";

const TICK_MS = 1_000;
const SOON_MS = 200;
const DOWN_MS = 4_000; // a line that comes back sooner is not worth a word

/** The board: every open SOS of this officer's unit, live; verified and unanswered ones first. */
export async function board({ main, over, next, notice }: Stage): Promise<void> {
  const attempt = asOfficer({ over, next, notice });
  const rows = new Rows();
  rows.element.append(h("li", { class: "faint" }, say(OPENING)));
  const sums = h("p", { class: "faint", role: "status" });
  const line = new Line();
  let known: ReadonlySet<string> | undefined;
  let heaps: readonly Heap[] = [];
  let most = 0;

  const draw = (incidents: readonly Incident[], isFresh: boolean): void => {
    if (!isFresh && !incidents.length) return; // nothing was heard yet: what is shown stays
    const sorted = [...incidents].sort(byRank);
    rows.show(sorted, heapLines(heaps, sorted));
    const waiting = incidents.filter(isUnanswered);
    const isMore = incidents.length >= most;
    more.hidden = !isMore;
    const inHeaps = heaps.reduce((sum, one) => sum + one.waiting, 0);
    sums.textContent = [
      `${incidents.length}${isMore ? "+" : ""} ${say(texts.OPEN_N)}`,
      `${waiting.length} ${say(texts.UNANSWERED_N)}`,
      ...(inHeaps ? [heapText(inHeaps)] : []),
    ].join(" · ");
    const isNew = known && !hasGrown && waiting.some((one) => !known?.has(one.id));
    if (isNew) notice.say(say(texts.ONE_MORE), "trouble");
    if (!waiting.length) notice.say("");
    bell.ring(waiting.length > 0 || inHeaps > 0);
    known = new Set(incidents.map((one) => one.id));
    if (isFresh) hasGrown = false;
  };
  let hasGrown = false; // what a longer page shows is not new

  // In a crowd of news the last counts, and the board stays usable.
  let latest: Parameters<typeof draw> | undefined;
  const drawLatest = (): void => {
    if (latest && !over.aborted) draw(...latest);
    if (latest) drawn = latest;
    latest = undefined;
  };
  let drawn: Parameters<typeof draw> | undefined;
  const show = (incidents: readonly Incident[], isFresh: boolean): void => {
    if (over.aborted) return;
    line.is(isFresh);
    if (!latest) setTimeout(drawLatest, SOON_MS);
    latest = [incidents, isFresh];
  };

  const lost = (error: Trouble): void => {
    notice.fail(error);
    if (error.reason !== NO_MORE) return;
    rows.show([], [h("li", { class: "faint" }, error.message)]);
    sums.textContent = "";
    bell.ring(false);
    drawn = latest = known = undefined;
  };
  const more = button(say(texts.SHOW_MORE), "quiet", async () => listen());
  more.hidden = true;
  let listen = (): void => undefined;
  let page = new AbortController();
  over.addEventListener("abort", () => page.abort(), { once: true });

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
    rows.element,
    more,
  );
  bell.keep(over);
  const tick = (): void => {
    rows.tick();
    line.tick();
  };
  const ticking = setInterval(tick, TICK_MS);
  over.addEventListener("abort", () => clearInterval(ticking), { once: true });
  await attempt(async () => {
    const [{ unit: mine }, { listenToBoard, listenToHeaps, PAGE }] = await Promise.all([officer(), import("./live")]);
    if (over.aborted) return;
    unit.textContent = mine;
    listen = () => {
      page.abort();
      page = new AbortController();
      most += PAGE;
      hasGrown = most > PAGE;
      listenToBoard(mine, most, { over: page.signal, fail: lost }, show);
    };
    listen();
    listenToHeaps(mine, { over, fail: lost }, (found) => {
      heaps = found;
      if (drawn && !latest) show(...drawn);
    });
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

/** One counted line for those of a seat who are rung for as one. */
function heapLines(heaps: readonly Heap[], known: readonly Incident[]): HTMLElement[] {
  return heaps.map(({ seat, waiting }) => {
    const there = known.find((one) => one.station === seat);
    const name = there ? stationOf(there) : postName(seat);
    return h(
      "li",
      { class: "heap" },
      h("a", { href: "#sos/heap" }, h("span", { class: "what" }, heapText(waiting)), h("small", {}, name)),
    );
  });
}

const heapText = (waiting: number): string => say(texts.HEAP).replace("{n}", String(waiting));
