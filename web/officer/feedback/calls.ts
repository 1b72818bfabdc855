import type { CallbackLine, CallOutcome } from "prahari/types";
import { call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { button, card, Field, form, h, options } from "../app/dom";
import type { Stage } from "../app/stage";
import { moment, name, say } from "../app/texts";
import * as texts from "./texts";

/** Citizens who were badly served and left a number: whom to ring, and what came of it. */
export function calls({ main, over, next, notice }: Stage): void {
  const attempt = asOfficer({ over, next, notice });
  const list = h("ul", { class: "lines" });
  const opened = h("div", { "aria-live": "polite" });
  const more = button(say(texts.MORE), "quiet", () => attempt(() => look(cursor)));
  let cursor = "";
  more.hidden = true;

  const look = async (after = ""): Promise<void> => {
    const page = await call("list-callbacks", after ? { cursor: after } : {});
    if (over.aborted) return;
    const lines = page.callbacks.map((one) => line(one, () => attempt(() => open(one))));
    if (after) list.append(...lines);
    else list.replaceChildren(...(lines.length ? lines : [h("li", { class: "faint" }, say(texts.NO_CALLS))]));
    cursor = page.cursor ?? "";
    more.hidden = !cursor;
  };
  const open = async (one: CallbackLine): Promise<void> => {
    const found = await call("open-callback", { ballot_id: one.ballot_id });
    if (over.aborted) return;
    const close = async (outcome: CallOutcome, note: string): Promise<void> => {
      const told = { ballot_id: one.ballot_id, outcome, ...(note && { note }) };
      const done = await call("close-callback", told);
      opened.replaceChildren();
      await look();
      notice.say(done.message);
    };
    const ring = found.mobile
      ? h("a", { class: "ring", href: `tel:${found.mobile}` }, `${say(texts.RING)} ${found.mobile}`)
      : h("p", {}, say(texts.NO_NUMBER));
    const said = [found.name, found.text].filter(Boolean).join(" · ");
    const title = `${one.score}/5 · ${name(one)}`;
    opened.replaceChildren(
      card(
        "call",
        title,
        said && h("p", { class: "said" }, said),
        h("p", {}, ring),
        ending((a, b) => attempt(() => close(a, b))),
      ),
    );
    opened.scrollIntoView({ block: "nearest" });
  };

  main.append(
    h("h1", { tabindex: "-1" }, say(texts.CALLS)),
    h("p", {}, say(texts.CALLS_HOW)),
    notice.element,
    opened,
    h("section", { class: "card" }, list, more),
  );
  void attempt(() => look());
}

function line(one: CallbackLine, open: () => Promise<void>): HTMLElement {
  const due = `${say(texts.RING_BY)} ${moment(one.due_at)}`;
  const facts = [due, !one.is_mine && say(texts.NOT_MINE)].filter(Boolean).join(" · ");
  const late = one.is_overdue && h("b", { class: "wrong" }, ` ⚠ ${say(texts.LATE)}`);
  const act = button(say(texts.OPEN_CALL), "main", open);
  act.setAttribute("aria-label", `${say(texts.OPEN_CALL)}: ${name(one)}, ${due}`);
  return h(
    "li",
    { "data-ballot": one.ballot_id },
    h("div", {}, h("b", {}, `${one.score}/5 · ${name(one)}`), late, h("small", {}, facts)),
    act,
  );
}

function ending(close: (outcome: CallOutcome, note: string) => Promise<void>): HTMLElement {
  const choices = Object.entries(texts.OUTCOMES).map(([code, said]) => [code, say(said)] as const);
  const outcome = new Field("outcome", say(texts.OUTCOME), "", {}, "select", ...options(choices));
  const note = new Field("note", say(texts.NOTE), say(texts.NOTE_HOW), { maxlength: "500", rows: "2" }, "textarea");
  return form(say(texts.RECORD), () => close(outcome.value as CallOutcome, note.value), outcome.element, note.element);
}
