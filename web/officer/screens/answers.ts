import { button, h } from "../dom";
import type { AnswerPage, LatestLine, ListFeedback } from "../feedback";
import { MORE } from "../feedback_texts";
import * as texts from "../texts";
import { moment, say } from "../texts";

/** What a list of answers is made with. `open` puts the words of an answer where it is told. */
interface Desk {
  ask(asked: ListFeedback): Promise<AnswerPage | undefined>;
  open(line: LatestLine, where: HTMLElement): Promise<void>;
  name(unit: string): string;
}

/**
 * Answers as they come in, the newest first, and on demand those before. Of an answer only the
 * hour is known: what comes in while one looks is put above what was there.
 */
export class Answers {
  readonly element: HTMLElement;
  readonly #list = h("ul", { class: "lines", "aria-live": "polite" });
  readonly #rows = new Map<string, readonly [line: string, row: HTMLElement]>();
  readonly #more = button(say(MORE), "quiet", () => this.#older());
  #lines: readonly LatestLine[] = [];
  #cursor = "";
  #isWanted = (_: LatestLine): boolean => true;

  constructor(
    readonly about: ListFeedback,
    private readonly desk: Desk,
  ) {
    this.#more.hidden = true;
    this.element = h("div", {}, this.#list, this.#more);
  }

  /** Show the newest page; what was shown before stays below. */
  take({ answers, cursor }: AnswerPage): void {
    const now = new Map(answers.map((one) => [one.ballot_id, one]));
    const known = this.#lines.filter((one) => now.has(one.ballot_id));
    // More came than one page holds: what lies between is not known, so begin anew.
    if (!known.length && cursor) this.#lines = [];
    if (!this.#lines.length) this.#cursor = cursor ?? "";
    this.#lines = this.#lines.map((one) => now.get(one.ballot_id) ?? one);
    this.#lines = [...this.#unknown(answers), ...this.#lines];
    this.#draw();
  }

  /** Show those of a page's first hour that are not there yet. */
  takeHour({ answers }: AnswerPage): void {
    const hour = answers.filter((one) => one.hour === answers[0]?.hour);
    this.#lines = [...this.#unknown(hour), ...this.#lines];
    this.#draw();
  }

  /** Show some of them only. */
  only(isWanted: (line: LatestLine) => boolean): void {
    this.#isWanted = isWanted;
    this.#draw();
  }

  async #older(): Promise<void> {
    const page = await this.desk.ask({ ...this.about, cursor: this.#cursor });
    if (!page) return;
    this.#lines = [...this.#lines, ...this.#unknown(page.answers)];
    this.#cursor = page.cursor ?? "";
    this.#draw();
  }

  #unknown(answers: readonly LatestLine[]): LatestLine[] {
    const there = new Set(this.#lines.map((one) => one.ballot_id));
    return answers.filter((one) => !there.has(one.ballot_id));
  }

  /** Leave every row that did not change where it is, with what was opened in it. */
  #draw(): void {
    this.#more.hidden = !this.#cursor;
    const rows = this.#lines.filter(this.#isWanted).map((line) => this.#row(line));
    for (const row of [...this.#list.children]) if (!rows.includes(row as HTMLElement)) row.remove();
    rows.forEach((row, n) => {
      const there = this.#list.children[n];
      if (there !== row) this.#list.insertBefore(row, there ?? null);
    });
  }

  #row(line: LatestLine): HTMLElement {
    const now = JSON.stringify(line) + this.desk.name(line.unit);
    const [before, made] = this.#rows.get(line.ballot_id) ?? [];
    const row = made && before === now ? made : answer(line, this.desk);
    this.#rows.set(line.ballot_id, [now, row]);
    return row;
  }
}

function answer(line: LatestLine, desk: Desk): HTMLElement {
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
