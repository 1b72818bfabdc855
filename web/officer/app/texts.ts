// The languages, and the words that all screens share, Hindi first. What the server says is shown
// as it came. A service keeps its own words in its own folder.

export type Lang = "hi" | "en";
export type Text = readonly [hi: string, en: string];
/** What each choice is called: all that are known, and none that a newer server may answer. */
export type Words<Known extends string> = Readonly<Record<Known, Text>> & Readonly<Record<string, Text>>;

const KEPT = "prahari.lang";
let chosen: Lang = localStorage.getItem(KEPT) === "en" ? "en" : "hi";

export const lang = (): Lang => chosen;

export const say = ([hi, en]: Text): string => (chosen === "hi" ? hi : en);

export function switchLanguage(): void {
  chosen = chosen === "hi" ? "en" : "hi";
  localStorage.setItem(KEPT, chosen);
}

/** A moment as an officer reads it, in Indian time whatever the phone is set to. */
export function moment(iso: string): string {
  const style = { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Kolkata" } as const;
  return new Intl.DateTimeFormat(chosen === "hi" ? "hi-IN" : "en-IN", style).format(new Date(iso));
}

/** A place in the officer's language. */
export const name = (one: { readonly name_hi: string; readonly name_en: string }): string =>
  say([one.name_hi, one.name_en]);

export const APP: Text = ["अधिकारी", "Officers"];
export const MENU: Text = ["मुख्य सूची", "Main menu"];
export const OTHER_LANGUAGE: Text = ["English", "हिन्दी"];
export const OPENING: Text = ["खुल रहा है…", "Opening…"];
export const TRY_AGAIN: Text = ["फिर कोशिश करें", "Try again"];
export const CANCEL: Text = ["रहने दें", "Cancel"];

export const OFFLINE: Text = [
  "इंटरनेट नहीं है। नेटवर्क आने पर फिर कोशिश करें।",
  "There is no internet. Try again when the network is back.",
];
export const UNREACHABLE: Text = [
  "सर्वर तक बात नहीं पहुँची। थोड़ी देर में फिर कोशिश करें।",
  "The server could not be reached. Try again in a moment.",
];
export const SIGN_IN_AGAIN: Text = ["कृपया फिर से साइन-इन करें।", "Please sign in again."];
export const BROKEN: Text = [
  "ऐप में गड़बड़ी हुई। पन्ना फिर से खोलें; न चले तो ज़िला कंट्रोल रूम को बताएँ।",
  "Something broke in the app. Open the page again; if it still fails, tell the district control room.",
];
export const NO_KEY: Text = [
  "यह ब्राउज़र अपनी सुरक्षा कुंजी नहीं रख सकता। Chrome की साधारण (गुप्त नहीं) विंडो में खोलें।",
  "This browser cannot keep its security key. Open the page in a normal (not private) Chrome window.",
];

export const ROLES: Readonly<Record<string, Text>> = {
  call_taker: ["कॉल टेकर", "Call taker"],
  constable: ["आरक्षक", "Constable"],
  sho: ["थाना प्रभारी", "Station House Officer"],
  asp: ["अतिरिक्त पुलिस अधीक्षक", "Additional SP"],
  sp: ["पुलिस अधीक्षक", "Superintendent of Police"],
  ig: ["पुलिस महानिरीक्षक", "Inspector General"],
  state_desk: ["राज्य डेस्क", "State desk"],
  dgp_room: ["डीजीपी कक्ष", "DGP's room"],
  room_112: ["डायल 112 कक्ष", "Dial 112 room"],
  cyber: ["साइबर सेल", "Cyber cell"],
  crime_branch: ["क्राइम ब्रांच", "Crime branch"],
  recovery: ["रिकवरी डेस्क", "Recovery desk"],
  ci_cell: ["सी.आई. सेल", "CI cell"],
  auditor: ["लेखा परीक्षक", "Auditor"],
  admin: ["प्रशासक", "Administrator"],
};

/** A post in words, with its code: cg-bilaspur-asp is the Additional SP of Bilaspur. */
export function postName(code: string): string {
  const role = Object.keys(ROLES).find((one) => code.endsWith(`-${one.replaceAll("_", "-")}`));
  const name = role && ROLES[role];
  return name ? `${say(name)} (${code})` : code;
}
