import type { FeedbackPurpose } from "prahari/types";
import { act } from "../app/api";
import { asOfficer } from "../app/attempt";
import { card, Field, form, h, options } from "../app/dom";
import type { Stage } from "../app/stage";
import { type Lang, say, type Text } from "../app/texts";
import * as texts from "./texts";

/** After an entry in the register: the visitor gets the slip of their visit on their own telephone. */
export function slip({ main, over, next, notice }: Stage): void {
  const attempt = asOfficer({ over, next, notice });
  const tel = { type: "tel", inputmode: "tel", maxlength: "20", autocomplete: "off", required: true };
  const mobile = new Field("visitor", say(texts.VISITOR), "", tel);
  const purpose = new Field("purpose", say(texts.PURPOSE), "", {}, "select", ...chosen(texts.PURPOSES));
  const harm = new Field(
    "sensitive",
    say(texts.SENSITIVE),
    say(texts.SENSITIVE_HOW),
    {},
    "select",
    ...chosen(texts.NO_YES),
  );
  const tongue = new Field("tongue", say(texts.SMS_IN), "", {}, "select", ...chosen(texts.TONGUES));
  const send = (): Promise<void> =>
    attempt(async () => {
      const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Kolkata" }).format();
      const visit = {
        day,
        mobile: mobile.value,
        purpose: purpose.value as FeedbackPurpose,
        is_sensitive: harm.value === "yes",
        to_lang: tongue.value as Lang,
      };
      notice.say((await act("text-slip", visit)).message);
      mobile.clear();
    });
  const fields = [mobile, purpose, harm, tongue].map((one) => one.element);
  main.append(
    h("h1", { tabindex: "-1" }, say(texts.SLIP)),
    notice.element,
    card("visit", say(texts.SLIP_TO), h("p", {}, say(texts.SLIP_HOW)), form(say(texts.SEND_SLIP), send, ...fields)),
  );
}

const chosen = (names: Readonly<Record<string, Text>>): HTMLElement[] =>
  options(Object.entries(names).map(([value, name]) => [value, say(name)]));
