// The few things that every screen is made of.

import { BROKEN, CANCEL, say } from "./texts";
import { Trouble } from "./trouble";

type Child = Node | string | false | undefined;
type Props = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** Make an element. A function is a listener, `true` an empty attribute, `false` none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child): child is Node | string => child !== false && child !== undefined));
  return element;
}

/** What the deployment wrote into the page's head under a name. */
export function built(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}

/** The line of a screen that says what happened, read out at once by a screen reader. */
export class Notice {
  readonly element: HTMLElement;

  /** A `status` waits until a screen reader has finished; an `alert` does not. */
  constructor(role: "alert" | "status" = "alert") {
    this.element = h("p", { class: "notice", role, hidden: true });
  }

  say(text: string, kind: "trouble" | "news" = "news"): void {
    if (text === this.element.textContent) return; // or it would be read out again
    this.element.className = `notice ${kind}`;
    this.element.textContent = text;
    this.element.hidden = !text;
  }

  fail(error: unknown): void {
    if (!(error instanceof Trouble)) console.error(error);
    this.say(error instanceof Trouble ? error.message : say(BROKEN), "trouble");
  }
}

type Control = "input" | "textarea" | "select";

/** A labelled input whose hint, and what is wrong with it, belong to it for everybody. */
export class Field<Tag extends Control = "input"> {
  readonly element: HTMLElement;
  readonly #input: HTMLElementTagNameMap[Control];
  readonly #wrong: HTMLElement;

  constructor(name: string, label: string, hint: string, props: Props = {}, tag?: Tag, ...inside: readonly Child[]) {
    const described = hint ? `${name}-hint ${name}-wrong` : `${name}-wrong`;
    this.#input = h<Control>(tag ?? "input", { id: name, name, "aria-describedby": described, ...props }, ...inside);
    this.#wrong = h("small", { id: `${name}-wrong`, class: "wrong", hidden: true });
    this.#input.addEventListener("input", () => this.complain(""));
    this.element = h(
      "div",
      { class: "field" },
      h("label", { for: name }, label),
      !!hint && h("small", { id: `${name}-hint` }, hint),
      this.#input,
      this.#wrong,
    );
  }

  get value(): string {
    return this.#input.value.trim();
  }

  set value(text: string) {
    this.#input.value = text;
  }

  /** Offer these to choose from; what was chosen stays chosen if it is still offered. */
  offer(...inside: readonly HTMLElement[]): void {
    const now = inside.map((one) => one.outerHTML).join("");
    if (this.#input.dataset["offered"] === now) return;
    this.#input.dataset["offered"] = now;
    const chosen = this.#input.value;
    this.#input.replaceChildren(...inside);
    const isThere = [...this.#input.querySelectorAll("option")].some((one) => one.value === chosen);
    if (isThere) this.#input.value = chosen;
  }

  /** Put more to choose from behind what there is. */
  add(...inside: readonly HTMLElement[]): void {
    this.#input.append(...inside);
  }

  /** Empty it for another try. */
  clear(): void {
    this.#input.value = "";
    this.complain("");
  }

  hide(isHidden: boolean): void {
    this.element.hidden = isHidden;
  }

  focus(): void {
    this.#input.focus();
  }

  complain(problem: string): void {
    this.#wrong.textContent = problem;
    this.#wrong.hidden = !problem;
    this.#input.toggleAttribute("aria-invalid", false);
    if (!problem) return;
    this.#input.setAttribute("aria-invalid", "true");
    this.#input.focus();
  }
}

/** A part of a screen, under its own heading. */
export function card(name: string, title: string, ...children: readonly Child[]): HTMLElement {
  return h("section", { class: "card", "aria-labelledby": name }, h("h2", { id: name }, title), ...children);
}

/** What one chooses from. The first is chosen. */
export function options(choices: readonly (readonly [value: string, name: string])[]): HTMLElement[] {
  return choices.map(([value, name]) => h("option", { value }, name));
}

/** Fill a list only when it changed: a repeated look must not take the keyboard's place. */
export function fill<Line>(list: HTMLElement, lines: readonly Line[], make: (line: Line) => HTMLElement): void {
  const now = JSON.stringify(lines);
  if (list.dataset["shown"] === now) return;
  list.dataset["shown"] = now;
  list.replaceChildren(...lines.map(make));
}

/** A button that works once at a time, and says so while it does. */
export function button(label: string, kind: "main" | "quiet" | "danger", work: () => Promise<void>): HTMLButtonElement {
  const made = h("button", { type: "button", class: kind, click: () => void busy(made, work) }, label);
  return made;
}

/** A form with one main button. */
export function form(label: string, work: () => Promise<void>, ...children: readonly Child[]): HTMLFormElement {
  const send = h("button", { class: "main" }, label);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!send.hasAttribute("aria-busy")) void busy(send, work);
  };
  return h("form", { submit, novalidate: true }, ...children, send);
}

// Not disabled while it works: a disabled button loses the keyboard's place.
async function busy(pressed: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  if (pressed.hasAttribute("aria-busy")) return;
  pressed.setAttribute("aria-busy", "true");
  try {
    await work();
  } finally {
    pressed.removeAttribute("aria-busy");
  }
}

/** Ask before something that cannot be taken back. Escape and "cancel" say no. */
export function ask(
  question: string,
  yes: string,
  kind: "main" | "danger",
  ...children: readonly Child[]
): Promise<boolean> {
  return new Promise((resolve) => {
    const no = h("button", { class: "quiet", value: "no" }, say(CANCEL));
    const close = (): void => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    };
    const dialog = h(
      "dialog",
      { "aria-labelledby": "question", close },
      h("h2", { id: "question" }, question),
      ...children,
      h("form", { method: "dialog", class: "row" }, h("button", { class: kind, value: "yes" }, yes), no),
    );
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  });
}

/** A device code, large, in groups, spelled out to a screen reader. */
export function bigCode(code: string): HTMLElement {
  const spelled = code
    .split("-")
    .map((group) => [...group].join(" "))
    .join(", ");
  return h(
    "p",
    { class: "code" },
    h("span", { class: "unseen" }, spelled),
    h("span", { "aria-hidden": "true", translate: "no" }, code),
  );
}

/** Repeat while the page is looked at, until the signal; the first time after one pause. */
export function repeat(pauseMs: (times: number) => number, signal: AbortSignal, work: () => Promise<void>): void {
  let times = 0;
  const later = (): void => {
    times += 1;
    const timer = setTimeout(() => void turn(), pauseMs(times));
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  const turn = async (): Promise<void> => {
    if (!document.hidden) await work();
    if (!signal.aborted) later();
  };
  later();
}

/** १२३ as 123. */
export function latinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - "०".charCodeAt(0)));
}
