import type { OpenedFeedback } from "prahari/types";
import { act } from "../app/api";
import { card, Field, form, h, options } from "../app/dom";
import type { Attempt } from "../app/stage";
import { ROLES, say } from "../app/texts";
import * as texts from "./texts";

/** Pass on what a citizen wrote, in the IG's own words: to an officer as praise, or to the station. */
export function passOn(
  ballot: string,
  posts: OpenedFeedback["posts"],
  read: string,
  attempt: Attempt,
  told: (message: string) => void,
): HTMLElement {
  const named = posts.map(
    (one) => [one.post, `${one.official_name} · ${say(ROLES[one.role] ?? [one.role, one.role])}`] as const,
  );
  const to = new Field("to", say(texts.TO_WHOM), "", {}, "select", ...options([...named, ["", say(texts.TO_STATION)]]));
  const words = new Field(
    "words",
    say(texts.WORDS),
    say(texts.PASS_ON_HOW),
    { maxlength: "500", rows: "3" },
    "textarea",
  );
  const send = (): Promise<void> =>
    attempt(async () => {
      const body = { ballot_id: ballot, text: words.value, ...(to.value && { post: to.value }) };
      told((await act("pass-on-feedback", body)).message);
    });
  const said = h("p", { class: "said" }, read);
  return card("pass-on", say(texts.PASS_ON), said, form(say(texts.PASS_ON), send, words.element, to.element));
}
