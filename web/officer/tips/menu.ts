import type { MenuEntry } from "../app/stage";
import { queue } from "./queue";
import { TIPS, TOTALS } from "./texts";
import { tip } from "./tip";
import { totals } from "./totals";

export const MENU: readonly MenuEntry[] = [
  {
    at: "tips",
    name: TIPS,
    screen: queue,
    needs: ["list_tips"],
    opens: { at: "tip", screen: (id) => (stage) => tip(stage, id) },
  },
  { at: "totals", name: TOTALS, screen: totals, needs: ["tip_totals"] },
];
