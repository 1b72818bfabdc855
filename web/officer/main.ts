// The officer app: which screen is shown. Each screen is a function that fills <main>.

import * as device from "./device";
import { button, h, Notice } from "./dom";
import { code } from "./screens/code";
import { home } from "./screens/home";
import { number } from "./screens/number";
import { waiting } from "./screens/waiting";
import { connect, isSignedIn } from "./session";
import { APP, lang, OPENING, OTHER_LANGUAGE, say, switchLanguage, TRY_AGAIN } from "./texts";

/** What a screen gets: where to write, when to stop, and the way to the next screen. */
export interface Stage {
  readonly main: HTMLElement;
  readonly over: AbortSignal;
  /** Show the screen that fits now, with a line of news or trouble from the last one. */
  readonly next: (told?: { text: string; kind: "news" | "trouble" }) => Promise<void>;
  readonly notice: Notice;
}

type Screen = (stage: Stage) => void | Promise<void>;

const main = document.querySelector("main") as HTMLElement;
const toggle = document.querySelector("#language") as HTMLButtonElement;
let leaving = new AbortController();
let again: () => Promise<void> = start;

const next: Stage["next"] = async (told) => {
  const asked = await device.asked();
  if (isSignedIn()) await show(home, told);
  else if (!asked) await show(number, told);
  else await show((stage) => (asked.isWaiting ? waiting : code)(stage, asked), told);
};

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
  const typed = [...main.querySelectorAll("input")].map((input) => [input.id, input.value] as const);
  void again().then(() => {
    for (const [id, value] of typed) {
      const input = document.getElementById(id);
      if (input instanceof HTMLInputElement) input.value = value;
    }
    toggle.focus();
  });
});

speak();
void start();
