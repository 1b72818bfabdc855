import type {
  FeedbackCalls,
  FeedbackGrade,
  FeedbackLatest,
  FeedbackList,
  FeedbackMentions,
  FeedbackWall,
  ListFeedback,
  StationLine,
} from "prahari/types";
import { call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { h, Notice, repeat } from "../app/dom";
import type { Stage } from "../app/stage";
import { name, say } from "../app/texts";
import { Answers } from "./answers";
import { passOn } from "./pass_on";
import { CALLS_LATE, CALLS_OPEN, PLACE } from "./texts";
import * as texts from "./wall_texts";

const LOOK_AGAIN_MS = 1_000;
const BUSY_HOUR = 50; // as many as the function lists at once
const SVG = "http://www.w3.org/2000/svg";
const [WIDE, HIGH] = [640, 420];

/** The IG's wall: what citizens say of the range, the moment they say it. */
export function wall({ main, over, next, notice }: Stage): void {
  const stale = new Notice();
  const whole = h("p", { class: "grade", "aria-live": "polite" }, "…");
  const toRing = h("p", {});
  const themes = h("p", {});
  const trend = h("div", { class: "trend" });
  const map = h("div", { class: "map" });
  const ranking = h("tbody");
  const drill = h("section", { class: "card", hidden: true, "aria-live": "polite" });
  const about = h("div", {});
  const passing = h("div", {});
  const districts = h("select", { id: "district", change: () => draw() });
  let seen: FeedbackWall | undefined;
  let picked = "";
  let theirs: Answers | undefined; // of the station that was picked
  const behind = new Set<string>(); // stations of which the list may lack answers

  const attempt = asOfficer({ over, next, notice });
  const look = async (): Promise<void> => {
    const found = await call("read-feedback-wall", seen ? { seen: seen.version } : {});
    if (over.aborted) return;
    stale.say("");
    if (found.is_changed) show(found);
    for (const unit of behind) {
      await catchUp(unit);
      behind.delete(unit);
    }
  };
  const show = (found: FeedbackWall): void => {
    const stations = grown(seen, found);
    seen = found;
    const isMore = latest.take(pageOf(found));
    for (const unit of stations) if (isMore || unit === picked) behind.add(unit);
    draw();
  };
  /** Fetch what came about a station: of a busy hour's answers the wall lists no more than a page. */
  const catchUp = async (unit: string): Promise<void> => {
    const list = unit === picked ? theirs : undefined;
    const page = await ask({ unit, limit: BUSY_HOUR });
    if (!page) return;
    latest.add(page.answers);
    list?.take(page);
  };
  const draw = (): void => {
    if (!seen) return;
    fillDistricts(districts, seen);
    const only = districts.value;
    const stations = seen.stations.filter((one) => !only || one.district === only);
    const district = seen.districts.find((one) => one.district === only);
    const grade = only ? district?.grade : seen.whole;
    whole.textContent = grade?.answers ? words(grade) : "–";
    themes.textContent = writtenOf((only ? district?.themes : seen.themes) ?? []);
    if (seen.calls) toRing.replaceChildren(h("a", { href: "#calls" }, calls(seen.calls)));
    trend.replaceChildren(drawTrend(seen));
    map.replaceChildren(drawMap(stations, pick));
    ranking.replaceChildren(...stations.map((one) => row(one, pick)));
    const units = new Set(stations.map((one) => one.unit));
    latest.only((one) => !only || units.has(one.unit));
    const station = seen.stations.find((one) => one.unit === picked);
    drill.hidden = !station;
    if (station) about.replaceChildren(...facts(station));
  };
  const pick = (unit: string): void => {
    picked = unit;
    theirs = new Answers({ unit }, desk);
    drill.replaceChildren(about, h("h3", {}, say(texts.ANSWERS)), theirs.element);
    draw();
    drill.scrollIntoView({ block: "nearest" });
    const list = theirs;
    void attempt(async () => {
      const page = await ask({ unit });
      if (page) list.take(page);
    });
  };
  const ask = async (asked: ListFeedback): Promise<FeedbackList | undefined> => {
    const page = await call("list-feedback", asked);
    return over.aborted ? undefined : page;
  };
  const open = (line: FeedbackLatest, where: HTMLElement): Promise<void> =>
    attempt(async () => {
      const { content: said, posts } = await call("read-feedback", { ballot_id: line.ballot_id });
      where.textContent = [said.text, said.helper, said.name, said.mobile].filter(Boolean).join(" · ");
      const told = (message: string): void => {
        passing.replaceChildren();
        notice.say(message);
      };
      passing.replaceChildren(passOn(line.ballot_id, posts, where.textContent, attempt, told));
    });
  const named = (unit: string): string => {
    const station = seen?.stations.find((one) => one.unit === unit);
    return station ? name(station) : unit;
  };
  const desk = { attempt, ask, open, name: named };
  const latest = new Answers({}, desk);

  main.append(
    notice.element,
    h(
      "section",
      { class: "card" },
      h("h1", { tabindex: "-1" }, say(texts.WALL)),
      whole,
      toRing,
      themes,
      h("label", { for: "district" }, say(texts.DISTRICT), districts),
    ),
    stale.element,
    drill,
    passing,
    h(
      "div",
      { class: "columns" },
      h(
        "div",
        {},
        h("section", { class: "card" }, h("h2", {}, say(texts.LATEST)), latest.element),
        h("section", { class: "card" }, h("h2", {}, say(texts.TREND)), trend),
      ),
      h(
        "div",
        {},
        h("section", { class: "card" }, h("h2", {}, say(texts.MAP)), map),
        h(
          "section",
          { class: "card" },
          h("h2", {}, say(texts.RANKING)),
          h(
            "div",
            { class: "wide" },
            h(
              "table",
              {},
              h("thead", {}, h("tr", {}, ...texts.COLUMNS.map((one) => h("th", { scope: "col" }, say(one))))),
              ranking,
            ),
          ),
        ),
      ),
    ),
  );
  repeat(
    (times) => (times === 1 ? 0 : LOOK_AGAIN_MS),
    over,
    () => attempt(look, stale),
  );
}

const words = (grade: FeedbackGrade): string =>
  `${grade.mean.toFixed(1)} / 5 · ${grade.low.toFixed(1)}–${grade.high.toFixed(1)} · ${grade.answers}`;

const writtenOf = (themes: readonly FeedbackMentions[]): string => {
  const told = themes.map(({ theme, answers }) => `${say(texts.THEMES[theme] ?? [theme, theme])} ${answers}`);
  return told.length ? `${say(texts.WRITTEN_OF)}: ${told.join(" · ")}` : "";
};

const calls = ({ open, overdue }: FeedbackCalls): string =>
  [`${say(CALLS_OPEN)}: ${open}`, overdue && `⚠ ${overdue} ${say(CALLS_LATE)}`].filter(Boolean).join(" · ");

function fillDistricts(select: HTMLSelectElement, seen: FeedbackWall): void {
  const known = [...select.options].map((one) => one.value).join();
  const wanted = ["", ...seen.districts.map((one) => one.district)].join();
  if (select.options.length && known === wanted) return;
  const kept = select.value;
  select.replaceChildren(
    h("option", { value: "" }, say(texts.ALL)),
    ...seen.districts.map((one) => h("option", { value: one.district }, name(one))),
  );
  select.value = kept;
}

function row(one: StationLine, pick: (unit: string) => void): HTMLElement {
  const chosen = h("button", { type: "button", class: "link", click: () => pick(one.unit) }, name(one));
  const rank = one.rank === undefined ? "–" : String(one.rank);
  const odd = one.warnings.length ? " ⚠" : "";
  const unverified = one.unverified.answers ? `${one.unverified.mean.toFixed(1)} · ${one.unverified.answers}` : "–";
  return h(
    "tr",
    {},
    h("td", {}, rank),
    h("th", { scope: "row" }, chosen, odd),
    h("td", {}, one.grade.answers ? words(one.grade) : "–"),
    h("td", {}, unverified),
  );
}

function facts(one: StationLine): HTMLElement[] {
  const flags = Object.entries(one.flags).map(([flag, n]) => `${say(texts.FLAGS[flag] ?? [flag, flag])}: ${n}`);
  const { issued, visitors, used } = one.slips;
  const told = [
    `${say(texts.VERIFIED)}: ${words(one.grade)}`,
    `${say(texts.UNVERIFIED)}: ${words(one.unverified)}`,
    `${say(texts.SLIPS)}: ${issued} / ${visitors} / ${used}`,
    `${say(texts.SCANS)}: ${one.scans} / ${answersOf(one)}`,
    `${say(texts.SERIOUS)}: ${one.serious}`,
    calls(one.calls),
    writtenOf(one.themes),
    ...flags,
  ].filter(Boolean);
  const warnings = one.warnings.map((kind) =>
    h("p", { class: "wrong" }, `⚠ ${say(texts.WARNINGS[kind] ?? [kind, kind])}`),
  );
  const page = h("p", {}, h("a", { href: `#wall/${one.unit}` }, say(PLACE)));
  return [h("h2", {}, name(one)), ...warnings, h("ul", {}, ...told.map((fact) => h("li", {}, fact))), page];
}

const answersOf = (one: StationLine): number => one.grade.answers + one.unverified.answers + one.flagged;

const pageOf = ({ latest, cursor }: FeedbackWall): FeedbackList => ({ answers: latest, ...(cursor && { cursor }) });

/** The stations of which more answers are known than before. */
function grown(before: FeedbackWall | undefined, now: FeedbackWall): string[] {
  const known = new Map(before?.stations.map((one) => [one.unit, answersOf(one)]));
  return before ? now.stations.filter((one) => answersOf(one) > (known.get(one.unit) ?? 0)).map((one) => one.unit) : [];
}

function draw<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  props: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(props)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

const shade = (grade: FeedbackGrade): string =>
  !grade.answers
    ? "#8a94a3"
    : (["#b3261e", "#d9692b", "#c9a400", "#6a9a2d", "#1b6e3c"][Math.min(4, Math.round(grade.mean) - 1)] ?? "#8a94a3");

/** The stations where they lie, coloured by grade. */
function drawMap(stations: readonly StationLine[], pick: (unit: string) => void): SVGElement {
  const placed = stations.filter((one) => one.lat !== undefined && one.lng !== undefined);
  const lats = placed.map((one) => one.lat as number);
  const lngs = placed.map((one) => one.lng as number);
  /** Where a value lies between the least and the greatest; alone, in the middle. */
  const share = (value: number, values: readonly number[]): number => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return most > least ? (value - least) / (most - least) : 0.5;
  };
  const dots = placed.map((one) => {
    const x = 20 + share(one.lng as number, lngs) * (WIDE - 40);
    const y = HIGH - 20 - share(one.lat as number, lats) * (HIGH - 40);
    const grade = one.grade.answers ? one.grade : one.unverified;
    const dot = draw("circle", { cx: x, cy: y, r: 9, fill: shade(grade), stroke: "#fff", "stroke-width": 2 });
    dot.append(draw("title", {}, `${name(one)}: ${words(grade)}`));
    dot.addEventListener("click", () => pick(one.unit));
    return dot;
  });
  return draw("svg", { viewBox: `0 0 ${WIDE} ${HIGH}`, role: "img", "aria-label": say(texts.MAP) }, ...dots);
}

/** The range week by week. */
function drawTrend({ trend }: FeedbackWall): SVGElement {
  const at = (n: number): number => 30 + (n * (WIDE - 60)) / Math.max(trend.length - 1, 1);
  const up = (mean: number): number => 170 - ((mean - 1) / 4) * 150;
  // A week of which nobody spoke has no grade: the line goes on where somebody did.
  const told = trend.map((one, n) => ({ ...one, n })).filter((one) => one.grade.answers);
  const line = told.map((one) => `${at(one.n)},${up(one.grade.mean)}`).join(" ");
  return draw(
    "svg",
    { viewBox: `0 0 ${WIDE} 200`, role: "img", "aria-label": say(texts.TREND) },
    draw("polyline", { points: line, fill: "none", stroke: "#12335c", "stroke-width": 3 }),
    ...told.map((one) => {
      const dot = draw("circle", { cx: at(one.n), cy: up(one.grade.mean), r: 5, fill: shade(one.grade) });
      dot.append(draw("title", {}, `${one.week}: ${words(one.grade)}`));
      return dot;
    }),
    ...trend.map((one, n) =>
      draw("text", { x: at(n), y: 195, "text-anchor": "middle", "font-size": 16 }, one.week.slice(5)),
    ),
  );
}
