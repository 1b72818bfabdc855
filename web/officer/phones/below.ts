import type { DeviceLine } from "prahari/types";
import { call } from "../app/api";
import { button, h } from "../app/dom";
import { say } from "../app/texts";
import { MORE_BELOW, NONE_BELOW, SHOW_BELOW } from "./texts";

type Attempt = (work: () => Promise<void>) => Promise<void>;
type LineOf = (line: DeviceLine, changed: () => Promise<void>) => HTMLElement;

/** The phones of the posts below: fetched when asked for, page by page. */
export function below(attempt: Attempt, lineOf: LineOf): readonly Node[] {
  const list = h("ul", { class: "lines" });
  let cursor: string | undefined;

  const page = async (): Promise<void> => {
    let added: readonly DeviceLine[];
    do {
      const found = await call("list-devices-below", cursor ? { cursor } : {});
      added = found.devices;
      cursor = found.cursor;
    } while (!added.length && cursor);
    list.append(...added.map((line) => lineOf(line, anew)));
    if (!list.children.length) list.append(h("li", { class: "faint" }, say(NONE_BELOW)));
    more.textContent = say(MORE_BELOW);
    more.hidden = !cursor;
  };
  const anew = async (): Promise<void> => {
    cursor = undefined;
    list.replaceChildren();
    await page();
  };
  const more = button(say(SHOW_BELOW), "quiet", () => attempt(page));
  return [list, more];
}
