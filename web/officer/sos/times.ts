import type { SosSpread, StationTimes } from "prahari/types";
import { call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { h } from "../app/dom";
import type { Stage } from "../app/stage";
import { OPENING, say } from "../app/texts";
import { span } from "./rows";
import * as texts from "./texts";

const DAYS = 30;
const DAY_MS = 86_400_000;
const COLUMNS = [
  ["told", texts.TOLD],
  ["acknowledged", texts.STATUS.acknowledged],
  ["reached", texts.STATUS.reached],
  ["closed", texts.STATUS.closed],
] as const;

/** How fast help came in the last thirty days, station by station. */
export async function times({ main, over, next, notice }: Stage): Promise<void> {
  const attempt = asOfficer({ over, next, notice });
  const shown = h(
    "div",
    { class: "wide", tabindex: "0", role: "region", "aria-label": say(texts.TIMES) },
    say(OPENING),
  );
  main.append(
    h("a", { class: "back", href: "#sos" }, say(texts.BACK)),
    h("h1", { tabindex: "-1" }, say(texts.TIMES)),
    h("p", {}, say(texts.TIMES_HOW)),
    notice.element,
    shown,
  );
  await attempt(async () => {
    const period = { since: day(Date.now() - DAYS * DAY_MS), until: day(Date.now()) };
    const found = await call("list-sos-times", period);
    if (over.aborted) return;
    const rows = [
      row(say(texts.IN_ALL), found.in_all),
      ...found.stations.map((one) => row(one.station_name ?? one.station ?? say(texts.NO_STATION), one)),
    ];
    const heads = [texts.STATION, texts.COUNT, ...COLUMNS.map(([, name]) => name)].map((name) =>
      h("th", { scope: "col" }, say(name)),
    );
    shown.replaceChildren(h("table", {}, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows)));
    if (!found.is_whole) notice.say(say(texts.NOT_WHOLE));
  });
}

function row(name: string, one: StationTimes): HTMLElement {
  const cells = COLUMNS.map(([step]) => h("td", {}, spread(one[step])));
  return h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, String(one.count)), ...cells);
}

const spread = (one?: SosSpread): string => (one ? `${span(one.median_s * 1_000)} / ${span(one.p90_s * 1_000)}` : "–");

/** The Indian day of a moment, as 2026-11-23. */
const day = (ms: number): string => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Kolkata" }).format(ms);
