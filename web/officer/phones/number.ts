import { call } from "../app/api";
import * as device from "../app/device";
import { Field, form, h, latinDigits } from "../app/dom";
import type { Stage } from "../app/stage";
import { say } from "../app/texts";
import { isTrouble } from "../app/trouble";
import { CUG_HINT, CUG_NUMBER, CUG_WRONG, SEND_CODE, SIGN_IN, SIGN_IN_HOW } from "./texts";

/** Sign-in: the number of the station's telephone. */
export function number({ main, next, notice }: Stage): void {
  const field = new Field("cug_number", say(CUG_NUMBER), say(CUG_HINT), {
    type: "tel",
    inputmode: "tel",
    autocomplete: "off",
    maxlength: "20",
    "data-first": true,
  });
  const send = async (): Promise<void> => {
    const typed = latinDigits(field.value);
    if (typed.replace(/\D/g, "").length < 10) return field.complain(say(CUG_WRONG));
    notice.say("");
    try {
      await request(typed);
      await next();
    } catch (error) {
      notice.fail(error);
      if (isTrouble(error, "bad_fields")) field.complain(say(CUG_WRONG));
    }
  };
  main.append(
    h("h1", { tabindex: "-1" }, say(SIGN_IN)),
    h("p", {}, say(SIGN_IN_HOW)),
    notice.element,
    form(say(SEND_CODE), send, field.element),
  );
}

/** Ask for a code with this phone's key, and remember the request across a closed browser. */
export async function request(cugNumber: string): Promise<void> {
  const answer = await call("request-otp", {
    cug_number: cugNumber,
    device_public_key: await device.publicKey(),
  });
  await device.keep({
    number: cugNumber,
    challengeId: answer.challenge_id,
    deviceCode: answer.device_code,
    message: answer.message,
    resendAt: Date.now() + answer.resend_after_s * 1000,
    isWaiting: false,
  });
}
