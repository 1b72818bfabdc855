// The officer app: which screen is shown. Each screen is a function that fills <main>.

import * as device from "./device";
import { button, h, Notice } from "./dom";
import { board } from "./screens/board";
import { calls } from "./screens/calls";
import { code } from "./screens/code";
import { home } from "./screens/home";
import { incident } from "./screens/incident";
import { number } from "./screens/number";
import { place } from "./screens/place";
import { grades } from "./screens/praise";
import { queue } from "./screens/queue";
import { slip } from "./screens/slip";
import { times } from "./screens/times";
import { tip } from "./screens/tip";
import { totals } from "./screens/totals";
import { waiting } from "./screens/waiting";
import { wall } from "./screens/wall";
import { CALLS_MENU, OUR_GRADES, SLIP } from "./feedback_texts";
import { connect, isSignedIn, officer } from "./session";
import { SOS } from "./sos_texts";
import { APP, HOME, lang, OPENING, OTHER_LANGUAGE, say, switchLanguage, type Text, TRY_AGAIN, WALL } from "./texts";
import { PLACES, TIPS, TOTALS } from "./tip_texts";

/** What a screen gets: where to write, when to stop, and the way to the next screen. */
export interface Stage {
  readonly main: HTMLElement;
  readonly over: AbortSignal;
  /** Show the screen that fits now, with a line of news or trouble from the last one. */
  readonly next: (told?: { text: string; kind: "news" | "trouble" }) => Promise<void>;
  readonly notice: Notice;
}

type Screen = (stage: Stage) => void | Promise<void>;

/** A place in the app: the part of the address behind #, and the roles that find it in the menu. */
interface Place {
  readonly at: string;
  readonly name: Text;
  readonly screen: Screen;
  readonly roles?: ReadonlySet<string>;
}

const ON_TIPS = ["sho", "cyber", "crime_branch", "asp", "sp", "ig", "state_desk"];
const ON_SOS = ["call_taker", "constable", "sho", "asp", "sp", "ig", "state_desk", "room_112", "dgp_room"];
const HOME_PLACE: Place = { at: "", name: HOME, screen: home };
const MENU: readonly Place[] = [
  { at: "sos", name: SOS, screen: board, roles: new Set(ON_SOS) },
  { at: "tips", name: TIPS, screen: queue, roles: new Set(ON_TIPS) },
  { at: "totals", name: TOTALS, screen: totals, roles: new Set([...ON_TIPS, "dgp_room", "auditor"]) },
  { at: "wall", name: WALL, screen: wall, roles: new Set(["ig"]) },
  { at: "grades", name: OUR_GRADES, screen: grades, roles: new Set(["sho"]) },
  { at: "slip", name: SLIP, screen: slip, roles: new Set(["sho", "constable"]) },
  { at: "calls", name: CALLS_MENU, screen: calls, roles: new Set(["asp", "sp", "ig", "state_desk"]) },
  HOME_PLACE,
];

const main = document.querySelector("main") as HTMLElement;
const toggle = document.querySelector("#language") as HTMLButtonElement;
const menu = h("nav", { hidden: true });
let leaving = new AbortController();
let again: () => Promise<void> = start;

const next: Stage["next"] = async (told) => {
  const asked = await device.asked();
  menu.hidden = !isSignedIn();
  if (isSignedIn()) await show(await here(), told);
  else if (!asked) await show(number, told);
  else await show((stage) => (asked.isWaiting ? waiting : code)(stage, asked), told);
};

/** The screen that the address names, with the menu to the others. */
async function here(): Promise<Screen> {
  const [at = "", id] = location.hash.slice(1).split("/");
  const { role } = await officer();
  const found = MENU.find((one) => one.at === (at === "tip" ? "tips" : at)) ?? HOME_PLACE;
  const links = MENU.filter((one) => one.roles?.has(role) ?? true).map((one) =>
    h("a", { href: `#${one.at}`, ...(one === found && { "aria-current": "page" }) }, say(one.name)),
  );
  menu.setAttribute("aria-label", say(PLACES));
  menu.replaceChildren(...links);
  if (id && found.at === "wall") return (stage) => place(stage, id);
  if (id && found.at === "sos") return id === "times" ? times : (stage) => incident(stage, id);
  return at === "tip" && id ? (stage) => tip(stage, id) : found.screen;
}

async function show(screen: Screen, told?: { text: string; kind: "news" | "trouble" }): Promise<void> {
  leaving.abort();
  leaving = new AbortController();
  const notice = new Notice();
  main.replaceChildren();
  await screen({ main, over: leaving.signal, next, notice });
  if (told) notice.say(told.text, told.kind);
  const place = main.querySelector<HTMLElement>("[data-first]") ?? main.querySelector("h1");
  place?.focus();
  document.title = `${main.querySelector("h1")?.textContent ?? ""} · ${say(["प्रहरी", "Prahari"])}`;
}

function speak(): void {
  document.documentElement.lang = lang();
  toggle.textContent = say(OTHER_LANGUAGE);
  toggle.lang = lang() === "hi" ? "en" : "hi";
  (document.querySelector("#part") as HTMLElement).textContent = say(APP);
}

async function start(): Promise<void> {
  main.replaceChildren(h("p", { role: "status" }, say(OPENING)));
  try {
    await connect();
    again = () => next();
    await next();
  } catch (error) {
    const notice = new Notice();
    main.replaceChildren(notice.element, button(say(TRY_AGAIN), "main", start));
    notice.fail(error);
  }
}

toggle.addEventListener("click", () => {
  switchLanguage();
  speak();
  // What was typed survives the change of words.
  const typed = [...main.querySelectorAll<HTMLInputElement>("input[id], textarea")].map((one) => [one.id, one.value] as const);
  void again().then(() => {
    for (const [id, value] of typed) {
      const input = document.getElementById(id);
      if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = value;
    }
    toggle.focus();
  });
});

main.before(menu);
window.addEventListener("hashchange", () => void again());
speak();
void start();
