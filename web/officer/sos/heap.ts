import type { SosLine } from "prahari/types";
import { call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { button, h } from "../app/dom";
import type { Stage } from "../app/stage";
import { OPENING, say } from "../app/texts";
import type { Incident } from "./record";
import { Rows } from "./rows";
import * as texts from "./texts";

/** Those of this unit who are rung for as one, page by page. */
export async function heap({ main, over, next, notice }: Stage): Promise<void> {
  const attempt = asOfficer({ over, next, notice });
  const rows = new Rows();
  rows.element.append(h("li", { class: "faint" }, say(OPENING)));
  const found: Incident[] = [];
  let cursor: string | undefined;
  const look = async (): Promise<void> => {
    const page = await call("list-sos", { heap: true, limit: 100, ...(cursor && { cursor }) });
    if (over.aborted) return;
    found.push(...page.sos.map(asIncident));
    cursor = page.cursor;
    more.hidden = !cursor;
    rows.show(found);
  };
  const more = button(say(texts.SHOW_MORE), "quiet", () => attempt(look));
  more.hidden = true;
  main.append(
    h("a", { class: "back", href: "#sos" }, say(texts.BACK)),
    h("h1", { tabindex: "-1" }, say(texts.HEAP_TITLE)),
    h("p", {}, say(texts.HEAP_HOW)),
    notice.element,
    rows.element,
    more,
  );
  const ticking = setInterval(() => rows.tick(), 1_000);
  over.addEventListener("abort", () => clearInterval(ticking), { once: true });
  await attempt(look);
}

/** A line of a list as the board's listener would have said it: times in milliseconds. */
export function asIncident(line: SosLine): Incident {
  const fields = Object.entries(line).map(([name, value]) => [
    name,
    name.endsWith("_at") && typeof value === "string" ? Date.parse(value) : value,
  ]);
  return { ...Object.fromEntries(fields), id: line.sos_id } as Incident;
}
