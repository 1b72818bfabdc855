// How an app uses the types that openapi-typescript makes (contract.ts): it must compile, and what
// must not be possible stands below the directives.
import type { components, paths } from "./contract";

type Asks<Path extends keyof paths> = NonNullable<
  paths[Path]["post"]["requestBody"]
>["content"]["application/json"];
type Answers<Path extends keyof paths> =
  paths[Path]["post"]["responses"][200]["content"]["application/json"];
type Schemas = components["schemas"];

const request_id = "0".repeat(32);

export const press: Asks<"/api/raise-sos"> = {
  request_id,
  practice: true,
  trigger: "button",
  place: { lat: 22.08, lng: 82.14, source: "gps" },
};
export const tip: Asks<"/api/submit-tip"> = { request_id, category: "ganja", text: "…" };
export const here: Asks<"/api/submit-tip"> = { ...tip, place: { lat: 22.08, lng: 82.14 } };
export const said: Asks<"/api/submit-tip"> = { ...tip, place: { text: "पुल के नीचे" } };

export function isOver(view: Answers<"/api/update-sos">): boolean {
  const at: string | undefined = view.reached_at; // what is null is left out
  return !view.is_open || at !== undefined;
}

export function wait(refusal: Schemas["Refusal"]): number {
  return refusal.error.details.retry_after_s ?? 0;
}

// @ts-expect-error a tip has a text
export const nothing: Asks<"/api/submit-tip"> = { request_id, category: "ganja" };
// @ts-expect-error a trigger is one of those that are named
export const odd: Asks<"/api/raise-sos"> = { ...press, trigger: "telepathy" };
