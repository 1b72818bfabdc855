import type { CallBack, Choice, OpenedSos } from "prahari/types";
import { call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { ask, button, card, Field, h, options } from "../app/dom";
import type { Attempt, Stage } from "../app/stage";
import { moment, OPENING, say, type Text } from "../app/texts";
import { Trouble } from "../app/trouble";
import { Line } from "./board";
import { Picture } from "./map";
import type { Incident, Outcome } from "./record";
import { span, stationOf } from "./rows";
import * as texts from "./texts";

const LOOK_AGAIN_MS = 5_000;
const ANSWERS = [
  ["acknowledged", texts.ACKNOWLEDGE],
  ["on_the_way", texts.ON_THE_WAY],
  ["reached", texts.REACHED],
] as const;

/** One SOS: four big buttons, who called, where they are; their place is fetched when it moved. */
export async function incident({ main, over, next, notice }: Stage, id: string): Promise<void> {
  const attempt = asOfficer({ over, next, notice });
  const title = h("h1", { tabindex: "-1" }, say(OPENING));
  const steps = h("ul", { class: "lines" });
  const age = h("b", { class: "age" });
  const flags = h("p", { class: "badges" });
  const opened = new View();
  const acts = new Acts(id, attempt);
  const line = new Line();
  let shown: Incident | undefined;

  const show = (one: Incident, isFresh: boolean): void => {
    if (over.aborted) return;
    line.is(isFresh);
    const moved = shown?.fixed_at !== one.fixed_at || shown?.said_at !== one.said_at;
    shown = one;
    title.textContent = `${say(texts.STATUS[one.status])} · ${one.sos_number}`;
    document.title = title.textContent;
    flags.replaceChildren(...badges(one));
    steps.replaceChildren(...stepsOf(one));
    acts.fit(one);
    tick();
    if (moved) due = true;
  };
  const tick = (): void => {
    if (shown) age.textContent = span((shown.closed_at ?? Date.now()) - shown.raised_at);
    line.tick();
    opened.tick();
  };
  let due = true;
  let lookedAt = 0;
  const look = async (): Promise<void> => {
    if (!due || document.hidden || Date.now() - lookedAt < LOOK_AGAIN_MS) return;
    due = false;
    lookedAt = Date.now();
    const found = await call("open-sos", { sos_id: id });
    if (over.aborted) return;
    opened.show(found);
    acts.mayGo(found.units);
  };

  main.append(
    h("a", { class: "back", href: "#sos" }, say(texts.BACK)),
    h("div", { class: "head" }, title, age),
    flags,
    notice.element,
    line.notice.element,
    acts.element,
    h("div", { class: "columns" }, opened.element, card("so-far", say(texts.SO_FAR), steps)),
  );
  const everySecond = (): void => {
    tick();
    void attempt(look);
  };
  const ticking = setInterval(everySecond, 1_000);
  over.addEventListener("abort", () => clearInterval(ticking), { once: true });
  await attempt(look);
  await attempt(async () => {
    const { listenTo } = await import("./live");
    listenTo(id, { over, fail: (error) => notice.fail(error) }, show);
  });
}

/** The four buttons. What was done already is pressed no more. */
class Acts {
  readonly element = h("div", { class: "acts" });
  readonly #answers: readonly HTMLButtonElement[];
  readonly #called: HTMLButtonElement;
  readonly #close: HTMLButtonElement;
  readonly #hand: HTMLButtonElement;
  #units: readonly Choice[] = [];
  #shown: Incident | undefined;

  constructor(id: string, attempt: Attempt) {
    this.#answers = ANSWERS.map(([status, label]) =>
      button(say(label), "main", () =>
        attempt(async () => void (await call("acknowledge-sos", { sos_id: id, status }))),
      ),
    );
    this.#called = button(say(texts.CALLED_BACK), "quiet", () => attempt(() => callBack(id)));
    this.#close = button(say(texts.CLOSE), "danger", () => attempt(() => close(id, this.#shown)));
    this.#hand = button(say(texts.HAND_OVER), "quiet", () => attempt(() => handOver(id, this.#units)));
    this.element.append(...this.#answers, this.#called, this.#hand, this.#close);
    this.#each((one) => (one.hidden = true));
  }

  fit(one: Incident): void {
    this.#each((act) => (act.hidden = one.status === "closed"));
    this.#shown = one;
    // By the times, not the status: after a cancel, too, somebody goes there.
    const times = [one.acknowledged_at, one.on_the_way_at, one.reached_at];
    for (const [n, act] of this.#answers.entries()) act.hidden ||= times.slice(n).some(Boolean);
    this.#hand.hidden ||= !this.#units.length;
  }

  /** Where it may be handed over to: nowhere, for most. */
  mayGo(units: readonly Choice[] = []): void {
    this.#units = units;
    if (this.#shown) this.fit(this.#shown);
  }

  #each(change: (act: HTMLButtonElement) => void): void {
    [...this.#answers, this.#called, this.#hand, this.#close].forEach(change);
  }
}

async function close(id: string, one?: Incident): Promise<void> {
  const outcome = choice("outcome", texts.OUTCOME, texts.OUTCOMES);
  const called = choice("call_back", texts.CALLED, texts.CALL_BACKS);
  const other = new Field("duplicate_of", say(texts.DOUBLE_OF), "", { autocomplete: "off", maxlength: "20" });
  const how = h("p", { class: "faint" }, say(texts.CALL_FIRST));
  const asked = [outcome.element, other.element, called.element, how];
  if (!(await ask(say(texts.CLOSE_ASK), say(texts.CLOSE), "danger", ...asked))) return;
  if (!outcome.value || !called.value) throw new Trouble(say(texts.CHOOSE_BOTH), { reason: "choose" });
  const isDoubted = outcome.value === "hoax" || outcome.value === "mistaken";
  const isCalled = called.value !== "not_called" || (one?.call_back ?? "not_called") !== "not_called";
  if (isDoubted && !isCalled) throw new Trouble(say(texts.CALL_FIRST), { reason: "choose" });
  const isDouble = outcome.value === "duplicate";
  if (isDouble && !other.value) throw new Trouble(say(texts.NAME_OTHER), { reason: "choose" });
  const chosen = { outcome: outcome.value as Outcome, call_back: called.value as CallBack };
  await call("close-sos", { sos_id: id, ...chosen, ...(isDouble && { duplicate_of: other.value }) });
}

/** Give it to the unit that is nearer. */
async function handOver(id: string, units: readonly Choice[]): Promise<void> {
  const named = units.map(
    ({ code, name, kind }) => [code, kind === "district" ? `${name} · ${say(texts.DISTRICT)}` : name] as const,
  );
  const to = new Field("unit", say(texts.HAND_TO), "", {}, "select", ...options([["", say(texts.CHOOSE)], ...named]));
  if (!(await ask(say(texts.HAND_ASK), say(texts.HAND_OVER), "main", to.element))) return;
  if (!to.value) throw new Trouble(say(texts.CHOOSE_ONE), { reason: "choose" });
  await call("hand-over-sos", { sos_id: id, unit: to.value });
}

/** Record what came of ringing the caller. */
async function callBack(id: string): Promise<void> {
  const { not_called: _, ...answers } = texts.CALL_BACKS;
  const called = choice("call_back", texts.CALLED, answers);
  if (!(await ask(say(texts.CALLED_ASK), say(texts.RECORD), "main", called.element))) return;
  if (!called.value) throw new Trouble(say(texts.CHOOSE_ONE), { reason: "choose" });
  await call("acknowledge-sos", { sos_id: id, call_back: called.value as CallBack });
}

function choice(name: string, label: Text, choices: Readonly<Record<string, Text>>): Field<"select"> {
  const all = Object.entries({ "": texts.CHOOSE, ...choices });
  const named = all.map(([code, text]) => [code, say(text)] as const);
  return new Field(name, say(label), "", {}, "select", ...options(named));
}

/** Who called and where they are. */
class View {
  readonly element = h("div", {}, h("p", { class: "faint" }, say(OPENING)));
  readonly #old = h("p", { class: "faint", role: "status" });
  readonly #picture = new Picture();
  #seen: OpenedSos | undefined;

  show(seen: OpenedSos): void {
    this.#seen = seen;
    this.element.replaceChildren(who(seen), where(seen, this.#old, this.#picture));
    this.tick();
  }

  tick(): void {
    const at = this.#seen?.fixed_at;
    if (!at) return;
    const age = Date.now() - new Date(at).getTime();
    const isOld = age > 120_000;
    const text = `${say(isOld ? texts.STALE : texts.SEEN_AT)}: ${span(age)} ${say(texts.AGO)}`;
    if (this.#old.textContent !== text) this.#old.textContent = text;
    this.#old.className = isOld ? "notice trouble" : "faint";
  }
}

function who({ caller, script, fixes, messages = [], sos }: OpenedSos): HTMLElement {
  const battery = fixes.at(-1)?.battery ?? caller.battery;
  return card(
    "caller",
    say(texts.CALLER),
    ...numbers(caller),
    ...[caller.message, ...messages].filter(Boolean).map((said) => h("blockquote", {}, `«${said}»`)),
    !!sos.former && h("p", { class: "faint" }, `${say(texts.FORMER)}: ${sos.former}`),
    battery !== undefined && h("p", { class: "faint" }, `${say(texts.BATTERY)}: ${battery}%`),
    h("details", {}, h("summary", {}, say(texts.SCRIPT)), h("p", {}, script)),
  );
}

/** The verified number first; the one that the press only names is marked as that. */
function numbers({ mobile, said_mobile: said }: OpenedSos["caller"]): HTMLElement[] {
  const ring = (number: string, text: Text): HTMLElement =>
    h("a", { class: "ring", href: `tel:${number}` }, `${say(text)} ${number}`);
  const told = said && said !== mobile ? [ring(said, texts.SAID_PHONE)] : [];
  const known = mobile ? [ring(mobile, texts.RING), ...told] : told;
  return known.length ? known : [h("p", {}, say(texts.NO_PHONE))];
}

function where({ fixes, caller }: OpenedSos, old: HTMLElement, picture: Picture): HTMLElement {
  const last = fixes.at(-1);
  const words: HTMLElement[] = caller.place_text ? [h("blockquote", {}, `«${caller.place_text}»`)] : [];
  if (!last) return card("where", say(texts.WHERE), ...words, h("p", {}, say(texts.NO_PLACE)));
  if (last.is_doubtful) words.push(h("p", { class: "notice trouble" }, say(texts.DOUBTFUL)));
  const at = `${last.lat.toFixed(6)},${last.lng.toFixed(6)}`;
  const web = `https://www.google.com/maps/search/?api=1&query=${at}`;
  const within = last.accuracy_m === undefined ? "" : ` · ±${Math.round(last.accuracy_m)} m`;
  picture.show(fixes);
  return card(
    "where",
    say(texts.WHERE),
    ...words,
    old,
    h(
      "p",
      {},
      h("b", { class: "number", translate: "no" }, at),
      within,
      ` · ${say(texts.SOURCES[last.source] ?? texts.WHERE)}`,
    ),
    h(
      "p",
      { class: "links" },
      h("a", { href: `geo:${at}?q=${at}` }, say(texts.IN_MAP)),
      h("a", { href: web, target: "_blank", rel: "noreferrer" }, say(texts.IN_WEB_MAP)),
    ),
    h("figure", {}, picture.element, h("figcaption", { class: "faint" }, say(texts.ACCURACY))),
  );
}

function badges(one: Incident): HTMLElement[] {
  const shown = one.flags.map((flag) => texts.FLAGS[flag]).filter((text): text is Text => text !== undefined);
  const practice = one.practice ? [h("span", { class: "badge late" }, say(texts.PRACTICE))] : [];
  const place = h("span", { class: "badge" }, stationOf(one));
  const others = [
    [texts.FORMERS, one.formers?.join(", ")],
    [texts.NEIGHBOUR, one.neighbour],
  ] as const;
  const told = others.flatMap(([text, units]) =>
    units ? [h("span", { class: "badge" }, `${say(text)}: ${units}`)] : [],
  );
  return [place, ...practice, ...told, ...shown.map((text) => h("span", { class: "badge" }, say(text)))];
}

function stepsOf(one: Incident): HTMLElement[] {
  const taken = texts.STEPS.filter(([name]) => one[name] !== null && one[name] !== undefined);
  return taken.map(([name, text]) => {
    const at = one[name] as number;
    const by = name === "acknowledged_at" && one.acknowledged_by ? ` · ${one.acknowledged_by}` : "";
    const after = name === "raised_at" ? "" : ` · +${span(at - one.raised_at)}`;
    return h(
      "li",
      {},
      h("div", {}, h("b", {}, say(text)), h("small", {}, `${moment(new Date(at).toISOString())}${after}${by}`)),
    );
  });
}
