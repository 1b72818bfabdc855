import type { MenuEntry, Screen } from "../app/stage";
import { board } from "./board";
import { heap } from "./heap";
import { incident } from "./incident";
import { SOS } from "./texts";
import { times } from "./times";

const SCREENS: Readonly<Record<string, Screen>> = { times, heap };

export const MENU: readonly MenuEntry[] = [
  {
    at: "sos",
    name: SOS,
    screen: board,
    needs: ["open_sos"],
    opens: { at: "sos", screen: (id) => SCREENS[id] ?? ((stage) => incident(stage, id)) },
  },
];
