import type { ChangePlace, PlacePage } from "prahari/types";
import { act } from "../app/api";
import { asOfficer } from "../app/attempt";
import { button, card, Field, fill, form, h } from "../app/dom";
import type { Stage } from "../app/stage";
import { name, say } from "../app/texts";
import * as texts from "./texts";

type Change = Omit<ChangePlace, "lang" | "request_id" | "unit">;

/** What a place's own page says: the grade or not, and what was done. */
export function place({ main, over, next, notice }: Stage, unit: string): void {
  const attempt = asOfficer({ over, next, notice });
  const which = h("p", { class: "slug" }, unit);
  const page = h("p", {});
  const grade = h("p", {});
  const state = h("p", {});
  const choose = h("div", {});
  const lines = h("ul", { class: "lines" });
  const long = { maxlength: "160" };
  const hindi = new Field("line_hi", say(texts.IN_HINDI), "", { ...long, lang: "hi" });
  const english = new Field("line_en", say(texts.IN_ENGLISH), "", { ...long, lang: "en" });

  const show = (seen: PlacePage): void => {
    if (over.aborted) return;
    page.replaceChildren(h("a", { href: seen.url, target: "_blank", rel: "noopener" }, say(texts.PAGE_OPEN)));
    which.textContent = name(seen);
    const { published } = seen;
    grade.textContent = published
      ? `${published.mean.toFixed(1)} / 5 · ${published.answers} ${say(texts.ANSWERS)} · ${published.as_on}`
      : say(texts.NOTHING_PUBLISHED);
    state.textContent = say(seen.is_public ? texts.IS_PUBLIC : texts.NOT_PUBLIC);
    const turn = (): Promise<void> => attempt(() => change({ is_public: !seen.is_public }));
    choose.replaceChildren(button(say(seen.is_public ? texts.HIDE : texts.MAKE_PUBLIC), "quiet", turn));
    fill(lines, seen.lines, (one) => {
      const out = button(say(texts.TAKE_OUT), "quiet", () => attempt(() => change({ remove: one.id })));
      out.setAttribute("aria-label", `${say(texts.TAKE_OUT)}: ${say([one.hi, one.en])}`);
      return h("li", {}, h("div", {}, h("b", {}, one.hi), h("small", { lang: "en" }, `${one.en} · ${one.on}`)), out);
    });
    if (!seen.lines.length) lines.replaceChildren(h("li", { class: "faint" }, say(texts.NO_LINES)));
  };
  const change = async (what: Change): Promise<void> => {
    show(await act("change-place", { unit, ...what }));
    notice.say(say(texts.CHANGED));
  };
  const add = (): Promise<void> =>
    attempt(async () => {
      await change({ add: { hi: hindi.value, en: english.value } });
      hindi.clear();
      english.clear();
    });

  main.append(
    h("a", { href: "#wall", class: "back" }, `← ${say(texts.BACK_TO_WALL)}`),
    h("h1", { tabindex: "-1" }, say(texts.PLACE)),
    which,
    notice.element,
    h("section", { class: "card" }, page, grade, state, choose),
    card(
      "did",
      say(texts.DID),
      h("p", {}, say(texts.DID_HOW)),
      lines,
      form(say(texts.ADD), add, hindi.element, english.element),
    ),
  );
  void attempt(async () => show(await act("change-place", { unit })));
}
