import type { MenuEntry } from "../app/stage";
import { board } from "./board";
import { incident } from "./incident";
import { SOS } from "./texts";
import { times } from "./times";

export const MENU: readonly MenuEntry[] = [
  {
    at: "sos",
    name: SOS,
    screen: board,
    needs: ["open_sos"],
    opens: { at: "sos", screen: (id) => (id === "times" ? times : (stage) => incident(stage, id)) },
  },
];
