import { call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { button, card, h, Notice } from "../app/dom";
import type { Attempt, Stage } from "../app/stage";
import { moment, say } from "../app/texts";
import * as texts from "./texts";

/** What citizens thanked this officer for. */
export function praise(attempt: Attempt, over: AbortSignal): HTMLElement {
  const list = h("ul", { class: "lines" }, h("li", { class: "faint" }, say(texts.NO_PRAISE)));
  const more = button(say(texts.MORE), "quiet", () => attempt(() => look(cursor), trouble));
  const trouble = new Notice();
  let cursor = "";
  more.hidden = true;
  const look = async (after = ""): Promise<void> => {
    const found = await call("list-my-praise", after ? { cursor: after } : {});
    if (over.aborted) return;
    const lines = found.praise.map((one) =>
      h("li", {}, h("div", {}, h("b", {}, one.text), h("small", {}, moment(one.hour)))),
    );
    if (after) list.append(...lines);
    else if (lines.length) list.replaceChildren(...lines);
    cursor = found.cursor ?? "";
    more.hidden = !cursor;
  };
  void attempt(() => look(), trouble);
  return card("praise", say(texts.MINE), trouble.element, list, more);
}

/** What a station is told: its batches, and words that the IG passed on. */
export function grades({ main, over, next, notice }: Stage): void {
  const attempt = asOfficer({ over, next, notice });
  const said = h("p", {});
  const batches = h("ul", { class: "lines" });
  const released = h("ul", { class: "lines" }, h("li", { class: "faint" }, say(texts.NO_RELEASED)));
  const look = async (): Promise<void> => {
    const seen = await call("list-station-feedback", {});
    if (over.aborted) return;
    said.textContent = seen.message;
    batches.replaceChildren(
      ...seen.batches.map(({ week, answers, mean, kinds = {} }) => {
        const parts = Object.entries(kinds).map(([kind, n]) => `${say(texts.KINDS[kind] ?? [kind, kind])} ${n}`);
        const facts = [`${answers} ${say(texts.ANSWERS)}`, ...parts].join(" · ");
        return h("li", {}, h("div", {}, h("b", {}, `${mean.toFixed(1)} / 5 · ${week}`), h("small", {}, facts)));
      }),
    );
    if (seen.released.length)
      released.replaceChildren(...seen.released.map(({ text }) => h("li", {}, h("div", {}, text))));
  };
  main.append(
    h("h1", { tabindex: "-1" }, say(texts.OUR_GRADES)),
    notice.element,
    h("section", { class: "card" }, said, batches),
    card("released", say(texts.RELEASED), released),
    praise(attempt, over),
  );
  void attempt(look);
}
