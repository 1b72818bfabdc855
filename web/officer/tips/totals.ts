import type { DrawnTip, TipAccount, TipChannel, TipTotals } from "prahari/types";
import { act, call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { ask, button, card, Field, fill, form, h, options } from "../app/dom";
import { myPost } from "../app/post";
import type { Stage } from "../app/stage";
import { lang, postName, say } from "../app/texts";
import * as texts from "./texts";

const DAY_MS = 86_400_000;

/** The honest account: every tip received is in exactly one place of it. */
export function totals({ main, over, next, notice }: Stage): void {
  const attempt = asOfficer({ over, next, notice });
  const scope = new Field("scope", say(texts.SCOPE), "", {}, "select");
  const channels = Object.entries(texts.CHANNELS).map(([code, name]) => [code, say(name)] as const);
  const all = [["", say(texts.ALL)], ...channels] as const;
  const channel = new Field("channel", say(texts.SHOW_CHANNEL), "", {}, "select", ...options(all));
  const since = new Field("since", say(texts.SINCE), "", { type: "date", max: today() });
  const asOn = new Field("as_on", say(texts.AS_ON), "", { type: "date", value: today(), max: today() });
  const sums = h("div", {});
  const account = card("account", say(texts.ACCOUNT), sums);
  const checks = checking(attempt, notice.say.bind(notice), () => scope.value);
  account.hidden = true;

  const look = async (): Promise<void> => {
    const asked: TipTotals = {
      as_on: asOn.value || today(),
      ...(scope.value && { scope: scope.value }),
      ...(since.value && { since: since.value }),
      ...(channel.value && { channel: channel.value as TipChannel }),
    };
    const told = await call("tip-totals", asked);
    if (over.aborted) return;
    notice.say("");
    scope.offer(...options(told.scopes.map(({ code, name }) => [code, name])));
    scope.value = told.scope;
    account.hidden = false;
    sums.replaceChildren(...sum(told));
    const isDistrict = told.scopes.some((one) => one.code === told.scope && one.kind === "district");
    await checks.show(isDistrict && (await myPost()).can.includes("list_checks"));
  };
  const filters = h("div", { class: "filters" }, ...[scope, since, asOn, channel].map((one) => one.element));
  main.append(
    h("h1", { tabindex: "-1" }, say(texts.TOTALS)),
    notice.element,
    h(
      "div",
      { class: "card" },
      form(say(texts.SHOW), () => attempt(look), filters),
    ),
    account,
    checks.element,
  );
  void attempt(look);
}

function sum(told: TipAccount): HTMLElement[] {
  const parts = ["acted_on", "not_actionable", "pending"] as const;
  const bar = h("div", { class: "bar", "aria-hidden": "true" });
  for (const part of parts) {
    const piece = h("span", { class: part });
    piece.style.flexGrow = String(told[part]);
    bar.append(piece);
  }
  const rate = told.checked ? ` (${Math.round((100 * told.overturned) / told.checked)}%)` : "";
  const row = (name: string, value: string, kind = ""): HTMLElement =>
    h("div", { class: kind }, h("dt", {}, name), h("dd", {}, value));
  return [
    h("dl", { class: "sums" }, row(say(texts.TOTAL_RECEIVED), count(told.received), "whole")),
    bar,
    h(
      "dl",
      { class: "sums" },
      ...parts.map((part) => row(say(texts.STATUS[part] ?? texts.STATE), count(told[part]), part)),
    ),
    h("p", { class: "faint" }, say(texts.ADDS_UP)),
    h("h3", {}, say(texts.OF_ACTED_ON)),
    h(
      "dl",
      { class: "sums" },
      row(say(texts.BENEFITED), count(told.benefited)),
      row(say(texts.NOT_YET_BENEFITED), count(told.not_yet_benefited)),
    ),
    h("h3", {}, say(texts.CHECKS)),
    h(
      "dl",
      { class: "sums" },
      row(say(texts.CHECKED), count(told.checked)),
      row(say(texts.OVERTURNED), `${count(told.overturned)}${rate}`),
    ),
  ];
}

/** The five of yesterday, for whoever supervises those who closed them. */
function checking(
  attempt: ReturnType<typeof asOfficer>,
  tell: (text: string) => void,
  district: () => string,
): { element: HTMLElement; show: (isMine: boolean) => Promise<void> } {
  const list = h("ul", { class: "lines" });
  const element = card("checks", say(texts.DRAWN), h("p", {}, say(texts.DRAWN_HOW)), list);
  element.hidden = true;
  const day = yesterday();
  const check = async ({ tip_id }: DrawnTip, upheld: boolean): Promise<void> => {
    const how = upheld ? h("p", {}, say(texts.UPHELD)) : h("p", {}, say(texts.NOT_SO_ASK));
    if (!(await ask(say(texts.CHECK_ASK), say(texts.RECORD), upheld ? "main" : "danger", how))) return;
    const done = await act("check-closure", { tip_id, day, upheld });
    await show(true);
    tell(done.message);
  };
  const line = (one: DrawnTip): HTMLElement => {
    const status = say(texts.STATUS[one.status] ?? texts.STATE);
    const open = h(
      "a",
      { href: `#tip/${one.tip_id}`, class: "open" },
      h("b", {}, status),
      h("small", {}, postName(one.post)),
    );
    if (one.is_checked) return h("li", {}, open, h("span", { class: "badge acted_on" }, say(texts.CHECK_DONE)));
    const yes = button(say(texts.UPHELD), "quiet", () => attempt(() => check(one, true)));
    const no = button(say(texts.NOT_SO), "quiet", () => attempt(() => check(one, false)));
    return h("li", {}, open, yes, no);
  };
  const show = async (isMine: boolean): Promise<void> => {
    element.hidden = !isMine;
    if (!isMine) return;
    const { tips } = await call("list-checks", { district: district(), day });
    fill(list, tips, line);
    if (!tips.length) list.replaceChildren(h("li", { class: "faint" }, say(texts.NONE_DRAWN)));
  };
  return { element, show };
}

/** A day in India, as the server writes it. */
const dayOf = (at: number): string => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Kolkata" }).format(at);
const today = (): string => dayOf(Date.now());
const yesterday = (): string => dayOf(Date.now() - DAY_MS);

const count = (n: number): string => n.toLocaleString(lang() === "hi" ? "hi-IN" : "en-IN");
