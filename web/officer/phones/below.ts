import { call } from "../app/api";
import { button, h } from "../app/dom";
import { idToken } from "../app/session";
import { say } from "../app/texts";
import type { DeviceLine } from "../app/types";
import { MORE_BELOW, NONE_BELOW, SHOW_BELOW } from "./texts";

type Attempt = (work: () => Promise<void>) => Promise<void>;
type LineOf = (line: DeviceLine, changed: () => Promise<void>) => HTMLElement;

/** The phones of the posts below: fetched when asked for, page by page. */
export function below(attempt: Attempt, lineOf: LineOf): readonly Node[] {
  const list = h("ul", { class: "lines" });
  let after: string | undefined;

  const page = async (): Promise<void> => {
    let added: readonly DeviceLine[];
    do {
      const found = await call("list-devices-below", after ? { after } : {}, await idToken());
      added = found.devices;
      after = found.after;
    } while (!added.length && after);
    list.append(...added.map((line) => lineOf(line, anew)));
    if (!list.children.length) list.append(h("li", { class: "faint" }, say(NONE_BELOW)));
    more.textContent = say(MORE_BELOW);
    more.hidden = !after;
  };
  const anew = async (): Promise<void> => {
    after = undefined;
    list.replaceChildren();
    await page();
  };
  const more = button(say(SHOW_BELOW), "quiet", () => attempt(page));
  return [list, more];
}
