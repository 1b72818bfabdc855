import { call } from "../app/api";
import * as device from "../app/device";
import { button, Field, form, h, latinDigits } from "../app/dom";
import { enter } from "../app/session";
import type { Stage } from "../app/stage";
import { say } from "../app/texts";
import { isTrouble, isUncertain, Trouble } from "../app/trouble";
import { request } from "./number";
import { CODE, CODE_LABEL, CODE_WRONG, GO_ON, NEW_CODE, NO_SMS, newCodeIn, OTHER_NUMBER } from "./texts";

/** The code from the station's telephone. */
export function code({ main, over, next, notice }: Stage, asked: device.Asked): void {
  const field = new Field("code", say(CODE_LABEL), asked.number, {
    inputmode: "numeric",
    autocomplete: "one-time-code",
    maxlength: "12",
    "data-first": true,
  });
  const wait = async (): Promise<void> => {
    await device.keep({ ...asked, isWaiting: true });
    await next();
  };
  let mayHaveArrived = false;
  const verify = async (): Promise<void> => {
    const typed = latinDigits(field.value).replace(/\s/g, "");
    if (!/^[0-9]{6}$/.test(typed)) return field.complain(say(CODE_WRONG));
    notice.say("");
    try {
      const signature = await device.sign(`${asked.challengeId}.${typed}`);
      const answer = await call("verify-otp", { challenge_id: asked.challengeId, otp: typed, signature });
      if (!answer.token) return await wait();
      await enter(answer.token);
      await device.forget();
      await next({ text: answer.message, kind: "news" });
    } catch (error) {
      // The answer to the first try got lost, longer ago than it is given again: ask how we stand.
      if (mayHaveArrived && isTrouble(error, "bad_code")) return await wait();
      mayHaveArrived ||= isUncertain(error);
      notice.fail(error);
      if (isTrouble(error, "bad_code")) field.clear();
      field.focus();
    }
  };
  const resend = async (): Promise<void> => {
    try {
      await request(asked.number);
      await next();
    } catch (error) {
      notice.fail(error);
      if (error instanceof Trouble && error.retryAfterS) tick(Date.now() + error.retryAfterS * 1000);
    }
  };
  const anew = button(say(NEW_CODE), "quiet", resend);
  const clock = h("p", { class: "faint" });
  let timer = 0;
  const tick = (resendAt: number): void => {
    clearTimeout(timer);
    const left = Math.ceil((resendAt - Date.now()) / 1000);
    anew.hidden = left > 0;
    clock.hidden = left <= 0;
    clock.textContent = say(newCodeIn(Math.max(left, 0)));
    if (left > 0 && !over.aborted) timer = window.setTimeout(() => tick(resendAt), 1000);
  };
  const change = async (): Promise<void> => {
    await device.forget();
    await next();
  };
  main.append(
    h("h1", { tabindex: "-1" }, say(CODE)),
    h("p", {}, asked.message),
    notice.element,
    form(say(GO_ON), verify, field.element),
    h(
      "div",
      { class: "others" },
      clock,
      anew,
      button(say(NO_SMS), "quiet", wait),
      button(say(OTHER_NUMBER), "quiet", change),
    ),
  );
  tick(asked.resendAt);
}
