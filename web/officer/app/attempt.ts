// What a signed-in officer tries.

import { leave } from "./session";
import type { Attempt, Stage } from "./stage";
import { isSignedOut, type Trouble } from "./trouble";

export function asOfficer({ over, next, notice }: Pick<Stage, "over" | "next" | "notice">): Attempt {
  return async (work, where = notice) => {
    try {
      await work();
    } catch (error) {
      if (over.aborted) return;
      if (!isSignedOut(error)) return where.fail(error);
      await leave();
      await next({ text: (error as Trouble).message, kind: "trouble" });
    }
  };
}
