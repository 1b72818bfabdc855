import type { FeedbackLatest, FeedbackList, ListFeedback } from "prahari/types";
import type { asOfficer } from "../app/attempt";
import { button, h } from "../app/dom";
import { moment, say } from "../app/texts";
import { MORE } from "./texts";
import * as texts from "./wall_texts";

const MOST_SHOWN = 500;
const PAGES_AT_ONCE = 5; // how far one press looks for answers that the filter lets through

/** What a list of answers is made with. `open` puts the words of an answer where it is told. */
interface Desk {
  readonly attempt: ReturnType<typeof asOfficer>;
  ask(asked: ListFeedback): Promise<FeedbackList | undefined>;
  open(line: FeedbackLatest, where: HTMLElement): Promise<void>;
  name(unit: string): string;
}

interface Known {
  readonly line: FeedbackLatest;
  readonly arrived: number; // 0: it was there before one looked
}

/**
 * Answers, the newest first, and on demand those before. Of an answer only the hour is known:
 * within it, what came in while one looks stands above what was there.
 */
export class Answers {
  readonly element: HTMLElement;
  readonly #list = h("ul", { class: "lines", "aria-live": "polite", tabindex: "-1" });
  readonly #more = button(say(MORE), "quiet", () => this.desk.attempt(() => this.#older()));
  readonly #known = new Map<string, Known>();
  #rows = new Map<string, readonly [shown: string, row: HTMLElement]>();
  #arrivals = 0;
  #cursor = "";
  #isWanted = (_: FeedbackLatest): boolean => true;

  constructor(
    readonly about: ListFeedback,
    private readonly desk: Desk,
  ) {
    this.#more.hidden = true;
    this.element = h("div", {}, this.#list, this.#more);
  }

  /** Show the newest page. Returns whether more may have come than it holds. */
  take({ answers, cursor }: FeedbackList): boolean {
    const last = answers.at(-1)?.hour ?? "";
    const newest = [...this.#known.values()].reduce((hour, { line }) => (line.hour > hour ? line.hour : hour), "");
    // A page that ends before the hours that are known leaves a gap: the list begins anew.
    const isAnew = cursor !== undefined && (last > newest || this.#known.size > MOST_SHOWN);
    if (isAnew) {
      [this.#cursor, this.#arrivals] = [cursor, 0];
      this.#known.clear();
    }
    this.add(answers, this.#known.size ? ++this.#arrivals : 0);
    return cursor !== undefined && last === newest;
  }

  /** Show more answers, wherever they belong. */
  add(answers: readonly FeedbackLatest[], arrived = ++this.#arrivals): void {
    for (const line of answers) {
      const before = this.#known.get(line.ballot_id);
      this.#known.set(line.ballot_id, { line, arrived: before?.arrived ?? arrived });
    }
    this.#draw();
  }

  /** Show some of them only. */
  only(isWanted: (line: FeedbackLatest) => boolean): void {
    this.#isWanted = isWanted;
    this.#draw();
  }

  async #older(): Promise<void> {
    let isFound = false;
    for (let pages = 0; this.#cursor && !isFound && pages < PAGES_AT_ONCE; pages += 1) {
      const page = await this.desk.ask({ ...this.about, cursor: this.#cursor });
      if (!page) return;
      isFound = page.answers.some((one) => !this.#known.has(one.ballot_id) && this.#isWanted(one));
      this.#cursor = page.cursor ?? "";
      this.add(page.answers, 0);
    }
    if (this.#more.hidden) this.#list.focus(); // the button that was pressed is gone
  }

  /** Leave every row that did not change where it is, with what was opened in it. */
  #draw(): void {
    this.#more.hidden = !this.#cursor;
    const lines = [...this.#known.values()].filter(({ line }) => this.#isWanted(line)).sort(newestFirst);
    this.#rows = new Map(lines.map(({ line }) => [line.ballot_id, this.#row(line)]));
    const rows = [...this.#rows.values()].map(([, row]) => row);
    const wanted = new Set<Element>(rows);
    for (const row of [...this.#list.children]) if (!wanted.has(row)) row.remove();
    rows.forEach((row, n) => {
      const there = this.#list.children[n];
      if (there !== row) this.#list.insertBefore(row, there ?? null);
    });
  }

  #row(line: FeedbackLatest): readonly [string, HTMLElement] {
    const now = JSON.stringify([line, this.desk.name(line.unit)]);
    const made = this.#rows.get(line.ballot_id);
    return made?.[0] === now ? made : [now, answer(line, this.desk)];
  }
}

const newestFirst = (one: Known, other: Known): number =>
  other.line.hour.localeCompare(one.line.hour) ||
  other.arrived - one.arrived ||
  (one.line.ballot_id < other.line.ballot_id ? 1 : -1);

function answer(line: FeedbackLatest, desk: Desk): HTMLElement {
  const said = h("p", { class: "said" });
  const pile = say(texts.PILES[line.pile] ?? [line.pile, line.pile]);
  const facts = [moment(line.hour), pile, line.is_serious && say(texts.SERIOUS)].filter(Boolean).join(" · ");
  const face = h("b", {}, `${line.score}/5 · ${desk.name(line.unit)}`);
  return h(
    "li",
    { "data-ballot": line.ballot_id },
    h("div", {}, face, h("small", {}, facts), said),
    (line.has_text || line.has_contact) && button(say(texts.OPEN), "quiet", () => desk.open(line, said)),
  );
}
