import type { DeviceLine, Done } from "prahari/types";
import { call } from "../app/api";
import { asOfficer } from "../app/attempt";
import { ask, bigCode, button, card, Field, fill, form, h, Notice, repeat } from "../app/dom";
import { myPost } from "../app/post";
import { leave } from "../app/session";
import type { Stage } from "../app/stage";
import { moment, OPENING, ROLES, say, type Text } from "../app/texts";
import { isTrouble } from "../app/trouble";
import { below } from "./below";
import * as texts from "./texts";

const LOOK_AGAIN_MS = 15_000;
const SPOKEN = /^[2-9A-HJKMNP-TV-Z]{11}$/;
const SLUG = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

/** The signed-in officer: their post, its phones, and those that wait for them. */
export function home({ main, over, next, notice, cards }: Stage): void {
  const mine = h("ul", { class: "lines" }, h("li", { class: "faint" }, say(OPENING)));
  const theirs = h("ul", { class: "lines" }, h("li", { class: "faint" }, say(OPENING)));
  const role = h("h1", { tabindex: "-1" }, say(texts.HOME));
  const post = h("dd", {}, "…");
  const unit = h("dd", {}, "…");

  const stale = new Notice(); // the lists could not be renewed; gone when they are

  const attempt = asOfficer({ over, next, notice });
  const look = async (): Promise<void> => {
    void introduce().catch(() => undefined); // beside the menu it is said why
    const [own, waiting] = await Promise.all([call("list-my-devices", {}), call("list-waiting-devices", {})]);
    if (over.aborted) return;
    stale.say("");
    fill(mine, own.devices, (line) => ownLine(line, () => attempt(() => remove(line))));
    fill(theirs, waiting.devices, (line) => waitingLine(line, () => attempt(() => letIn(line))));
    if (!waiting.devices.length) theirs.replaceChildren(h("li", { class: "faint" }, say(texts.NOBODY_WAITS)));
  };
  const introduce = async (): Promise<void> => {
    const mine = await myPost();
    role.textContent = say(ROLES[mine.role] ?? texts.HOME);
    post.textContent = mine.post;
    unit.textContent = mine.unit_name;
  };
  const tell = async (done: Done): Promise<void> => {
    notice.say(done.message);
    role.focus(); // the button that was pressed is about to go
    await attempt(look, stale);
  };
  const remove = async (line: DeviceLine): Promise<void> => {
    const warning = h("p", {}, say(line.is_this ? texts.REMOVE_THIS : texts.REMOVE_HOW));
    const which = line.device_code ? bigCode(line.device_code) : h("p", { class: "slug" }, say(texts.IMPORTED));
    if (!(await ask(say(texts.REMOVE_ASK), say(texts.REMOVE), "danger", which, warning))) return;
    const done = await call("remove-device", { device_id: line.device_id });
    if (!line.is_this) return await tell(done);
    await leave();
    await next({ text: done.message, kind: "news" });
  };
  const letIn = async (line: DeviceLine): Promise<void> => {
    const about = [h("p", { class: "slug" }, line.post), bigCode(line.device_code), h("p", {}, say(texts.LET_IN_HOW))];
    if (!(await ask(say(texts.LET_IN_ASK), say(texts.LET_IN_YES), "main", ...about))) return;
    await tell(await call("approve-device", { device_code: line.device_code }));
  };
  const belowLine = (line: DeviceLine, changed: () => Promise<void>): HTMLElement => {
    const removed = async (): Promise<void> => {
      await remove(line);
      await changed();
    };
    return otherLine(line, () => attempt(removed));
  };
  const signOut = async (): Promise<void> => {
    await leave();
    history.replaceState(null, "", location.pathname); // the next officer begins at their own post
    await next();
  };

  main.append(
    notice.element,
    h("section", { class: "card post" }, role, facts(post, unit), button(say(texts.SIGN_OUT), "quiet", signOut)),
    stale.element,
    h(
      "div",
      { class: "columns" },
      h(
        "div",
        {},
        card("waiting", say(texts.WAITING_FOR_ME), theirs),
        byCode(attempt, async (body) => tell(await call("approve-device", body))),
      ),
      h(
        "div",
        {},
        ...cards.map((card) => card(attempt, over)),
        card("mine", say(texts.MY_DEVICES), mine),
        card("below", say(texts.BELOW), ...below(attempt, belowLine)),
      ),
    ),
  );
  repeat(
    (times) => (times === 1 ? 0 : LOOK_AGAIN_MS),
    over,
    () => attempt(look, stale),
  );
}

function facts(post: HTMLElement, unit: HTMLElement): HTMLElement {
  const fact = (name: Text, value: HTMLElement): HTMLElement => h("div", {}, h("dt", {}, say(name)), value);
  return h("dl", {}, fact(texts.POST, post), fact(texts.UNIT, unit));
}

function ownLine(line: DeviceLine, remove: () => Promise<void>): HTMLElement {
  const state = say(line.status === "active" ? texts.ACTIVE : texts.NOT_YET);
  const rest = line.is_this ? `${say(texts.THIS_DEVICE)} · ${state}` : state;
  return deviceLine(line, `${rest} · ${say(texts.ADDED)} ${moment(line.added_at)}`, texts.REMOVE, "quiet", remove);
}

function otherLine(line: DeviceLine, remove: () => Promise<void>): HTMLElement {
  const state = say(line.status === "active" ? texts.ACTIVE : texts.NOT_YET);
  return deviceLine(line, `${line.post} · ${state}`, texts.REMOVE, "quiet", remove);
}

function waitingLine(line: DeviceLine, letIn: () => Promise<void>): HTMLElement {
  return deviceLine(line, `${line.post} · ${moment(line.added_at)}`, texts.LET_IN, "main", letIn);
}

function deviceLine(
  line: DeviceLine,
  about: string,
  label: Text,
  kind: "main" | "quiet",
  work: () => Promise<void>,
): HTMLElement {
  const act = button(say(label), kind, work);
  act.setAttribute("aria-label", `${say(label)} ${line.device_code || say(texts.IMPORTED)}`);
  const code = line.device_code
    ? h("b", { class: "short-code", translate: "no" }, line.device_code)
    : h("b", {}, say(texts.IMPORTED));
  return h("li", {}, h("div", {}, code, h("small", {}, about)), act);
}

function byCode(
  attempt: (work: () => Promise<void>) => Promise<void>,
  letIn: (body: { device_code: string; post?: string }) => Promise<void>,
): HTMLElement {
  const plain = { autocomplete: "off", autocapitalize: "characters", spellcheck: "false" };
  const code = new Field("device_code", say(texts.CODE_READ_OUT), say(texts.CODE_FORM), { ...plain, maxlength: "16" });
  const post = new Field("post", say(texts.FOR_POST), say(texts.FOR_POST_HINT), {
    ...plain,
    autocapitalize: "none",
    maxlength: "60",
  });
  const send = async (): Promise<void> => {
    const symbols = code.value.toUpperCase().replace(/[\s-]/g, "");
    if (!SPOKEN.test(symbols)) return code.complain(say(texts.CODE_FORM_WRONG));
    const target = post.value.toLowerCase();
    if (target && !SLUG.test(target)) return post.complain(say(texts.FOR_POST_WRONG));
    const written = [symbols.slice(0, 4), symbols.slice(4, 8), symbols.slice(8)].join("-");
    const question = [target && h("p", { class: "slug" }, target), bigCode(written), h("p", {}, say(texts.LET_IN_HOW))];
    const shown = question.filter((one): one is HTMLElement => Boolean(one));
    if (!(await ask(say(texts.LET_IN_ASK), say(texts.LET_IN_YES), "main", ...shown))) return;
    await attempt(async () => {
      try {
        await letIn({ device_code: written, ...(target && { post: target }) });
      } catch (error) {
        if (target || !isTrouble(error, "not_found")) throw error;
        post.complain(say(texts.FOR_POST_MISSING));
      }
    });
  };
  const how = h("p", {}, say(texts.BY_CODE_HOW));
  return card("by-code", say(texts.BY_CODE), how, form(say(texts.LET_IN), send, code.element, post.element));
}
