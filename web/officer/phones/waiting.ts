import { call } from "../app/api";
import * as device from "../app/device";
import { bigCode, button, h, repeat } from "../app/dom";
import { enter } from "../app/session";
import type { Stage } from "../app/stage";
import { say } from "../app/texts";
import { isSignedOut, isTrouble, type Trouble } from "../app/trouble";
import { DEVICE_CODE, START_OVER, STILL_WAITING, WAITING, WAITING_HOW } from "./texts";

const OFTEN_MS = 4_000;
const SELDOM_MS = 15_000;
const OFTEN_TIMES = 45; // three minutes: then the officer has been asked and is busy

/** The supervising officer has to let this phone in; the page asks until they did. */
export function waiting({ main, over, next, notice }: Stage, asked: device.Asked): void {
  const startOver = async (): Promise<void> => {
    await device.forget();
    await next();
  };
  const look = async (): Promise<void> => {
    try {
      const signature = await device.sign(`${asked.challengeId}.session`);
      const answer = await call("start-session", { challenge_id: asked.challengeId, signature });
      if (over.aborted) return;
      notice.say("");
      if (!answer.token) return;
      await enter(answer.token);
      await device.forget();
      await next({ text: answer.message, kind: "news" });
    } catch (error) {
      if (over.aborted) return;
      if (!isTrouble(error, "bad_code") && !isSignedOut(error)) return notice.fail(error);
      await device.forget();
      await next({ text: (error as Trouble).message, kind: "trouble" });
    }
  };
  main.append(
    h("h1", { tabindex: "-1" }, say(WAITING)),
    h("p", {}, say(WAITING_HOW)),
    h("section", { class: "card centred" }, h("h2", {}, say(DEVICE_CODE)), bigCode(asked.deviceCode)),
    h("p", { class: "faint waiting", role: "status" }, say(STILL_WAITING)),
    notice.element,
    h("div", { class: "others" }, button(say(START_OVER), "quiet", startOver)),
  );
  repeat((times) => (times === 1 ? 0 : times < OFTEN_TIMES ? OFTEN_MS : SELDOM_MS), over, look);
}
