// The officer app: which screen is shown. Each screen is a function that fills <main>; which there
// are, and what they are called, the services say in their menu.ts.

import { asOfficer } from "./app/attempt";
import { button, h, Notice, repeat } from "./app/dom";
import { forgetPost, isPostKnown, mayOpen, myPost } from "./app/post";
import { connect, isSignedIn } from "./app/session";
import type { MenuEntry, Screen, Stage, Told } from "./app/stage";
import { APP, lang, MENU, OPENING, OTHER_LANGUAGE, say, switchLanguage, TRY_AGAIN } from "./app/texts";
import * as feedback from "./feedback/menu";
import { HOME_ENTRY, signIn } from "./phones/menu";
import * as sos from "./sos/menu";
import * as tips from "./tips/menu";

const ASK_AGAIN_MS = 15_000;
const ENTRIES: readonly MenuEntry[] = [...sos.MENU, ...tips.MENU, ...feedback.MENU, HOME_ENTRY];
const CARDS = feedback.CARDS;

const main = document.querySelector("main") as HTMLElement;
const toggle = document.querySelector("#language") as HTMLButtonElement;
const menu = h("nav", { hidden: true });
const gap = new Notice("status"); // why the menu may lack something
let leaving = new AbortController();
let again: () => Promise<void> = start;

const next: Stage["next"] = async (told) => {
  menu.hidden = !isSignedIn();
  gap.say("");
  if (isSignedIn()) return await show(here(), told);
  forgetPost();
  await show(signIn, told);
};

/** The screen that the address names, with the menu to the others. */
function here(): Screen {
  const [at = "", id] = location.hash.slice(1).split("/");
  const entry = ENTRIES.find((one) => one.at === at || one.opens?.at === at) ?? HOME_ENTRY;
  const screen = id && entry.opens?.at === at ? entry.opens.screen(id) : entry.screen;
  return (stage) => {
    keepMenu(entry, stage);
    return screen(stage);
  };
}

/** Offer at once what is known to open; until the server said it, ask again and again. */
function keepMenu(open: MenuEntry, { over, next, notice }: Stage): void {
  const offer = (): void => {
    const links = ENTRIES.filter((one) => mayOpen(one.needs)).map((one) =>
      h("a", { href: `#${one.at}`, ...(one === open && { "aria-current": "page" }) }, say(one.name)),
    );
    menu.setAttribute("aria-label", say(MENU));
    menu.replaceChildren(...links);
  };
  const attempt = asOfficer({ over, next, notice });
  let isOffered = isPostKnown();
  const learn = async (): Promise<void> => {
    if (isOffered) return;
    await myPost();
    if (over.aborted) return;
    offer();
    gap.say("");
    isOffered = true;
  };
  offer();
  repeat(
    (times) => (times === 1 ? 0 : ASK_AGAIN_MS),
    over,
    () => attempt(learn, gap),
  );
}

async function show(screen: Screen, told?: Told): Promise<void> {
  leaving.abort();
  leaving = new AbortController();
  const notice = new Notice();
  main.replaceChildren();
  await screen({ main, over: leaving.signal, next, notice, cards: CARDS });
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
  const typed = [...main.querySelectorAll<HTMLInputElement>("input[id], textarea")].map(
    (one) => [one.id, one.value] as const,
  );
  void again().then(() => {
    for (const [id, value] of typed) {
      const input = document.getElementById(id);
      if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = value;
    }
    toggle.focus();
  });
});

main.before(menu, gap.element);
window.addEventListener("hashchange", () => void again());
speak();
void start();
