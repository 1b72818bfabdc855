// What a signed-in officer tries: a refusal is shown, an ended session leads back to sign-in.

import type { Notice } from "./dom";
import type { Stage } from "./main";
import { leave } from "./session";
import { isTrouble, type Trouble } from "./trouble";

export type Attempt = (work: () => Promise<void>, where?: Notice) => Promise<void>;

export function asOfficer({ over, next, notice }: Pick<Stage, "over" | "next" | "notice">): Attempt {
  return async (work, where = notice) => {
    try {
      await work();
    } catch (error) {
      if (over.aborted) return;
      if (!isTrouble(error, "sign_in")) return where.fail(error);
      await leave();
      await next({ text: (error as Trouble).message, kind: "trouble" });
    }
  };
}
