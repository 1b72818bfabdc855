// Our functions, through the site's own address, as the officer of this phone.

import { type Answer, type Asked, type Name, newId, Prahari } from "prahari";
import { UNANSWERED } from "prahari/refused";
import type { Functions } from "prahari/types";
import { attestation } from "./attest";
import { unreachable } from "./line";
import { idToken } from "./session";
import { lang } from "./texts";
import { isTrouble } from "./trouble";

/** What is done once, however often it is sent. */
type Act = { [One in Name]: Functions[One][0] extends { request_id: string } ? One : never }[Name];

const prahari = new Prahari({ base: "", app: "officer-web/0.1.0", lang, token: idToken, attest: attestation });
const unanswered = new Map<string, string>();

/** Do something once: sent again, because nobody answered, it carries the same id. */
export async function act<One extends Act>(name: One, body: Omit<Asked<One>, "request_id">): Promise<Answer<One>> {
  const key = JSON.stringify([name, body, lang()]);
  const request_id = unanswered.get(key) ?? newId();
  unanswered.set(key, request_id);
  const answer = await send(name, { request_id, ...body } as unknown as Asked<One>);
  unanswered.delete(key);
  return answer;
}

/** Call a function; a refusal is a Trouble with the server's own words. */
export const call = <One extends Exclude<Name, Act>>(name: One, body: Asked<One>): Promise<Answer<One>> =>
  send(name, body);

async function send<One extends Name>(name: One, body: Asked<One>): Promise<Answer<One>> {
  try {
    return await prahari.call(name, body);
  } catch (error) {
    throw isTrouble(error, UNANSWERED) ? unreachable() : error;
  }
}
