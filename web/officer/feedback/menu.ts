import type { Card, MenuEntry } from "../app/stage";
import { calls } from "./calls";
import { place } from "./place";
import { grades, praise } from "./praise";
import { slip } from "./slip";
import { CALLS_MENU, OUR_GRADES, SLIP } from "./texts";
import { wall } from "./wall";
import { WALL } from "./wall_texts";

export const MENU: readonly MenuEntry[] = [
  {
    at: "wall",
    name: WALL,
    screen: wall,
    needs: ["read_feedback_wall"],
    opens: { at: "wall", screen: (unit) => (stage) => place(stage, unit) },
  },
  { at: "grades", name: OUR_GRADES, screen: grades, needs: ["list_station_feedback"] },
  { at: "slip", name: SLIP, screen: slip, needs: ["text_slip"] },
  { at: "calls", name: CALLS_MENU, screen: calls, needs: ["list_callbacks"] },
];

export const CARDS: readonly Card[] = [praise];
