import * as device from "../app/device";
import type { MenuEntry, Screen } from "../app/stage";
import { code } from "./code";
import { home } from "./home";
import { number } from "./number";
import { HOME } from "./texts";
import { waiting } from "./waiting";

/** What every officer finds, and where an address that nobody knows leads. */
export const HOME_ENTRY: MenuEntry = { at: "", name: HOME, screen: home };

/** What a phone shows that is not signed in: how far it came with that. */
export const signIn: Screen = async (stage) => {
  const asked = await device.asked();
  if (!asked) return number(stage);
  return asked.isWaiting ? waiting(stage, asked) : code(stage, asked);
};
