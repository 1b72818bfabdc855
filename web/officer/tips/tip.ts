import type { Choice, NoReason, OpenedTip, TipHappened, TipNote, TipProof, TipStatus } from "prahari/types";
import { act, call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { ask, button, card, Field, fill, form, h, Notice, options, repeat } from "../app/dom";
import type { Stage } from "../app/stage";
import { postName, ROLES, say } from "../app/texts";
import { hour } from "./queue";
import * as texts from "./texts";

const LOOK_AGAIN_MS = 10_000;
const MOST_INFORMED = 10;
const RECORD_NUMBER = /^[0-9A-Za-z-]{4,40}$/;

/** Do something to the tip; say what came of it. Says whether it was done. */
type Do = (work: () => Promise<{ readonly message: string }>) => Promise<boolean>;

/** One part of the screen: shown anew whenever the tip was opened anew. */
interface Part {
  readonly element: HTMLElement;
  readonly show: (tip: OpenedTip) => void;
}

/** One tip: what was told, the talk, where it goes, and how it ends. */
export function tip({ main, over, next, notice }: Stage, tipId: string): void {
  const attempt = asOfficer({ over, next, notice });
  const stale = new Notice();
  let seen = "";
  let isLooking = false;

  const open = async (): Promise<void> => {
    const opened = await call("read-tip", { tip_id: tipId });
    if (over.aborted) return;
    seen = version(opened);
    stale.say("");
    body.hidden = false;
    for (const part of parts) part.show(opened);
  };
  // Looking whether something is new costs one read; only what is new is opened, and written down.
  const watch = async (): Promise<void> => {
    if (isLooking) return;
    if (!seen) return await open();
    const { tips } = await call("list-tips", { tip_id: tipId });
    stale.say("");
    const [line] = tips;
    if (over.aborted || isLooking || !line || version(line) === seen) return;
    await open();
    notice.say(say(texts.CHANGED));
  };
  const perform: Do = async (work) => {
    let isDone = false;
    isLooking = true;
    await attempt(async () => {
      const done = await work();
      isDone = true;
      await open();
      notice.say(done.message);
    });
    isLooking = false;
    return isDone;
  };

  const [head, about, told, talk] = [heading(), aboutPolice(), content(), talking(tipId, perform)];
  const [sending, ending, proving] = [forwarding(tipId, perform), outcome(tipId, perform), benefit(tipId, perform)];
  const [noted, past] = [notes(tipId, perform), history()];
  const parts = [head, about, told, talk, sending, ending, proving, noted, past];
  const column = (...inside: readonly Part[]): HTMLElement => h("div", {}, ...inside.map((part) => part.element));
  const columns = [column(told, sending, ending, proving, past), column(talk, noted)];
  const body = h("div", { hidden: true }, about.element, h("div", { class: "columns" }, ...columns));
  main.append(h("a", { href: "#tips", class: "back" }, `← ${say(texts.BACK)}`), head.element);
  main.append(notice.element, stale.element, body);
  repeat(
    (times) => (times === 1 ? 0 : LOOK_AGAIN_MS),
    over,
    () => attempt(watch, stale),
  );
}

const version = ({ talk, steps }: { talk: number; steps: number }): string => `${talk}/${steps}`;

function heading(): Part {
  const title = h("h1", { tabindex: "-1" }, say(texts.TIP));
  const facts = h("dl", {});
  const show = (tip: OpenedTip): void => {
    const status = say(texts.STATUS[tip.status] ?? texts.STATE);
    const reason = tip.reason && texts.REASONS[tip.reason];
    const rows: (readonly [string, string | undefined])[] = [
      [say(texts.NUMBER), tip.tip_number],
      [
        say(texts.STATE),
        [status, reason && say(reason), tip.is_benefited && say(texts.BENEFITED)].filter(Boolean).join(" · "),
      ],
      [say(texts.RECEIVED), hour(tip.received_hour)],
      [say(texts.SHOW_DISTRICT), tip.district_name],
      [say(texts.CHANNEL), say(texts.CHANNELS[tip.channel] ?? texts.CHANNEL)],
      [say(texts.WITH), tip.handler_name ?? desk(tip)],
      [say(texts.FOR_INFORMATION), tip.informed_names.join(", ")],
      [say(texts.FORWARD_BY), tip.due_hour && hour(tip.due_hour)],
    ];
    title.textContent = tip.urgent ? `${tip.category_name} · ${say(texts.URGENT)}` : tip.category_name;
    fill(
      facts,
      rows.filter(([, value]) => value),
      ([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value)),
    );
  };
  return { element: h("section", { class: "card post" }, title, facts), show };
}

/** The desk where a tip lies, by the officer who sits there. */
function desk(tip: OpenedTip): string {
  const role = ROLES[tip.desk.slice(tip.desk.lastIndexOf("-") + 1)];
  return role ? [say(role), tip.district_name].filter(Boolean).join(", ") : tip.desk;
}

function aboutPolice(): Part {
  const who = h("b", {});
  const element = h("div", { class: "notice trouble", hidden: true });
  element.append(h("p", {}, say(texts.ABOUT_POLICE), " ", who), h("p", {}, say(texts.ABOUT_POLICE_HOW)));
  const show = (tip: OpenedTip): void => {
    element.hidden = !tip.about_unit_name;
    who.textContent = tip.about_unit_name ?? "";
  };
  return { element, show };
}

function content(): Part {
  const text = h("p", { class: "said" });
  const where = h("p", {});
  const show = ({ content: { text: said, place, happened_at: at } }: OpenedTip): void => {
    text.textContent = said;
    const when = at ? `${say(texts.HAPPENED_AT)}: ${hour(at)}` : "";
    where.replaceChildren(...(place ? [`${say(texts.PLACE)}: `, spot(place)] : []), ...(when ? [h("br"), when] : []));
  };
  return { element: card("said", say(texts.SAID), text, where), show };
}

/** A place in words, or a link that the phone's own map opens: no other site learns of it. */
function spot(place: NonNullable<OpenedTip["content"]["place"]>): HTMLElement {
  if (place.lat === undefined || place.lng === undefined) return h("b", {}, place.text ?? "");
  const at = `${place.lat.toFixed(5)},${place.lng.toFixed(5)}`;
  return h("a", { href: `geo:${at}?q=${at}` }, `${at} · ${say(texts.ON_MAP)}`);
}

function talking(tipId: string, perform: Do): Part {
  const list = h("ul", { class: "talk" });
  const field = new Field("ask", say(texts.ASK), say(texts.ASK_HOW), { maxlength: "4000", rows: "3" }, "textarea");
  const send = form(
    say(texts.SEND),
    () => write(field, (text) => perform(() => act("ask-tipster", { tip_id: tipId, text }))),
    field.element,
  );
  const show = ({ messages, can }: OpenedTip): void => {
    fill(list, messages, (one) => said(one, say(one.by === "tipster" ? texts.TIPSTER : texts.OFFICER), one.by));
    if (!messages.length) list.replaceChildren(h("li", { class: "faint" }, say(texts.NO_TALK)));
    send.hidden = !can.includes("ask_tipster");
  };
  return { element: card("talk", say(texts.TALK), list, send), show };
}

function said(one: Pick<TipNote, "hour" | "text">, who: string, by = "officer"): HTMLElement {
  return h("li", { class: by }, h("small", {}, `${who} · ${hour(one.hour)}`), h("p", { class: "said" }, one.text));
}

/** Send what was written; it stays there when that did not work. */
async function write(field: Field<"textarea">, send: (text: string) => Promise<boolean>): Promise<void> {
  if (!field.value) return field.complain(say(texts.EMPTY));
  if (await send(field.value)) field.clear();
}

function forwarding(tipId: string, perform: Do): Part {
  const to = new Field("unit", say(texts.FORWARD_TO), "", {}, "select");
  const others = h("div", { class: "boxes" });
  const more = h("details", {}, h("summary", {}, say(texts.ALSO_TELL)), others);
  const send = async (): Promise<void> => {
    const informed = [...others.querySelectorAll<HTMLInputElement>("input:checked")].map((box) => box.value);
    if (!to.value) return to.complain(say(texts.CHOOSE_UNIT));
    if (informed.length > MOST_INFORMED) return to.complain(say(texts.AT_MOST_TEN));
    const going = { tip_id: tipId, unit: to.value, informed };
    await perform(() => act("forward-tip", going));
  };
  const element = card("forward", say(texts.FORWARD), form(say(texts.FORWARD), send, to.element, more));
  const show = ({ can, units }: OpenedTip): void => {
    element.hidden = !can.includes("forward_tip");
    const kinds = [...new Set(units.map((unit) => unit.kind ?? ""))];
    to.offer(h("option", { value: "" }, say(texts.CHOOSE)), ...kinds.map((kind) => group(kind, units)));
    fill(others, units, ({ code, name }) =>
      h("label", { class: "box" }, h("input", { type: "checkbox", value: code }), name),
    );
  };
  return { element, show };
}

function group(kind: string, units: readonly Choice[]): HTMLElement {
  const mine = units.filter((unit) => (unit.kind ?? "") === kind).map(({ code, name }) => [code, name] as const);
  return h("optgroup", { label: say(texts.KINDS[kind] ?? texts.WITH) }, ...options(mine));
}

function outcome(tipId: string, perform: Do): Part {
  const acted = ["acted_on", say(texts.STATUS["acted_on"] ?? texts.OUTCOME)] as const;
  const reasons = Object.entries(texts.REASONS).map(([code, name]) => [code, say(name)] as const);
  const none = h("optgroup", { label: say(texts.STATUS["not_actionable"] ?? texts.OUTCOME) }, ...options(reasons));
  const inside = [...options([["", say(texts.CHOOSE)], acted]), none];
  const field = new Field("outcome", say(texts.OUTCOME_LABEL), say(texts.OUTCOME_HOW), {}, "select", ...inside);
  const record = async (): Promise<void> => {
    const chosen = field.value;
    if (!chosen) return field.complain(say(texts.CHOOSE_OUTCOME));
    const [status, reason]: [TipStatus, NoReason?] = isReason(chosen) ? ["not_actionable", chosen] : ["acted_on"];
    const words = [texts.STATUS[status], reason && texts.REASONS[reason]].map((one) => (one ? say(one) : ""));
    if (!(await ask(say(texts.OUTCOME_ASK), say(texts.RECORD), "main", h("p", {}, words.filter(Boolean).join(": ")))))
      return;
    const ending = { tip_id: tipId, status, ...(reason && { reason }) };
    if (await perform(() => act("update-tip", ending))) field.clear();
  };
  const element = card("outcome-card", say(texts.OUTCOME), form(say(texts.RECORD), record, field.element));
  return allowed(element, "update_tip");
}

/** A part that is there only while the server would let this officer do it. */
function allowed(element: HTMLElement, act: string): Part {
  const show = ({ can }: OpenedTip): void => {
    element.hidden = !can.includes(act);
  };
  return { element, show };
}

const isReason = (chosen: string): chosen is NoReason => chosen in texts.REASONS;

function benefit(tipId: string, perform: Do): Part {
  const proofs = Object.entries(texts.PROOFS).map(([code, name]) => [code, say(name)] as const);
  const proof = new Field("proof", say(texts.PROOF), "", {}, "select", ...options(proofs));
  const plain = { autocomplete: "off", spellcheck: "false", maxlength: "40" };
  const number = new Field("record", say(texts.RECORD_NUMBER), say(texts.RECORD_NUMBER_HINT), plain);
  const record = async (): Promise<void> => {
    if (!RECORD_NUMBER.test(number.value)) return number.complain(say(texts.RECORD_NUMBER_HINT));
    const shown = { tip_id: tipId, proof: proof.value as TipProof, record: number.value };
    if (await perform(() => act("record-benefit", shown))) number.clear();
  };
  const how = h("p", {}, say(texts.BENEFIT_HOW));
  const fields = form(say(texts.RECORD), record, proof.element, number.element);
  const element = card("benefit", say(texts.BENEFIT), how, fields);
  return allowed(element, "record_benefit");
}

function notes(tipId: string, perform: Do): Part {
  const list = h("ul", { class: "talk" });
  const field = new Field("note", say(texts.NOTE), "", { maxlength: "4000", rows: "2" }, "textarea");
  const add = button(say(texts.ADD_NOTE), "quiet", () =>
    write(field, (text) => perform(() => act("note-tip", { tip_id: tipId, text }))),
  );
  const writing = h("div", {}, field.element, add);
  const show = ({ notes: noted, can }: OpenedTip): void => {
    fill(list, noted, (one) => said(one, postName(one.post)));
    if (!noted.length) list.replaceChildren(h("li", { class: "faint" }, say(texts.NO_NOTES)));
    writing.hidden = !can.includes("note_tip");
  };
  const how = h("p", { class: "faint" }, say(texts.NOTES_HOW));
  return { element: card("notes", say(texts.NOTES), how, list, writing), show };
}

function history(): Part {
  const list = h("ol", { class: "history" });
  const show = (tip: OpenedTip): void => fill(list, tip.history, step);
  return { element: card("history", say(texts.HISTORY), list), show };
}

function step({ kind, hour: at, status, post, to }: TipHappened): HTMLElement {
  const ended = kind === "closed" || kind === "checked" ? texts.STATUS[status] : undefined;
  const what = [say(texts.KINDS_OF_STEP[kind] ?? texts.HISTORY), ended && `· ${say(ended)}`, to && `→ ${postName(to)}`];
  return h(
    "li",
    {},
    h("b", {}, what.filter(Boolean).join(" ")),
    h("small", {}, [hour(at), post && postName(post)].filter(Boolean).join(" · ")),
  );
}
