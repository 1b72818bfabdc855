// What a screen is, and how a service's screens come into the menu.

import type { Notice } from "./dom";
import type { Text } from "./texts";

/** A line of news or trouble that one screen leaves for the next. */
export interface Told {
  readonly text: string;
  readonly kind: "news" | "trouble";
}

/** Try something: a refusal is shown, an ended session leads back to sign-in. */
export type Attempt = (work: () => Promise<void>, where?: Notice) => Promise<void>;

/** What a screen gets: where to write, when to stop, and the way to the next screen. */
export interface Stage {
  readonly main: HTMLElement;
  readonly over: AbortSignal;
  /** Show the screen that fits now. */
  readonly next: (told?: Told) => Promise<void>;
  readonly notice: Notice;
  /** What services put on the home screen. */
  readonly cards: readonly Card[];
}

/** A part of the home screen. */
export type Card = (attempt: Attempt, over: AbortSignal) => HTMLElement;

export type Screen = (stage: Stage) => void | Promise<void>;

/** One line of the menu: a service's folder exports its own. */
export interface MenuEntry {
  /** The part of the address behind #. */
  readonly at: string;
  readonly name: Text;
  readonly screen: Screen;
  /** The functions that this screen cannot do without; none: it is for every post. */
  readonly needs?: readonly string[];
  /** What `#at/id` opens, where that is a screen of its own. */
  readonly opens?: { readonly at: string; readonly screen: (id: string) => Screen };
}
