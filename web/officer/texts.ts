// Every word of the app, Hindi first. What the server says is shown as it came.

export type Lang = "hi" | "en";
export type Text = readonly [hi: string, en: string];

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

export const APP: Text = ["अधिकारी", "Officers"];
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

export const SIGN_IN: Text = ["साइन-इन", "Sign in"];
export const SIGN_IN_HOW: Text = [
  "अपने थाने या कार्यालय का CUG नंबर लिखें। उसी फ़ोन पर 6 अंकों का कोड आएगा।",
  "Enter the CUG number of your station or office. A six-digit code goes to that phone.",
];
export const CUG_NUMBER: Text = ["CUG मोबाइल नंबर", "CUG mobile number"];
export const CUG_HINT: Text = ["10 अंक, जैसे 94791 00000", "10 digits, such as 94791 00000"];
export const CUG_WRONG: Text = [
  "10 अंकों का मोबाइल नंबर लिखें।",
  "Enter a mobile number of 10 digits.",
];
export const SEND_CODE: Text = ["कोड भेजें", "Send the code"];

export const CODE: Text = ["कोड लिखें", "Enter the code"];
export const CODE_LABEL: Text = ["SMS से मिला 6 अंकों का कोड", "The six-digit code from the SMS"];
export const CODE_WRONG: Text = [
  "कोड के छहों अंक लिखें।",
  "Enter all six digits of the code.",
];
export const GO_ON: Text = ["आगे बढ़ें", "Continue"];
export const NEW_CODE: Text = ["नया कोड मँगाएँ", "Ask for a new code"];
export const newCodeIn = (seconds: number): Text => [
  `नया कोड ${clock(seconds)} बाद मँगा सकेंगे`,
  `A new code can be asked for in ${clock(seconds)}`,
];
export const OTHER_NUMBER: Text = ["नंबर बदलें", "Change the number"];
export const NO_SMS: Text = [
  "SMS नहीं आया? पर्यवेक्षक अधिकारी से अनुमति लें",
  "No SMS? Ask your supervising officer instead",
];

export const WAITING: Text = ["अनुमति की प्रतीक्षा", "Waiting to be let in"];
export const WAITING_HOW: Text = [
  "अपने पर्यवेक्षक अधिकारी को फ़ोन करें और यह डिवाइस कोड पढ़कर सुनाएँ। अनुमति मिलते ही यह पन्ना अपने आप खुल जाएगा।",
  "Call your supervising officer and read out this device code. This page opens by itself once you are let in.",
];
export const DEVICE_CODE: Text = ["इस फ़ोन का डिवाइस कोड", "Device code of this phone"];
export const STILL_WAITING: Text = ["प्रतीक्षा हो रही है", "Waiting"];
export const START_OVER: Text = ["शुरू से करें", "Start over"];

export const HOME: Text = ["मेरा पद", "My post"];
export const UNIT: Text = ["इकाई", "Unit"];
export const POST: Text = ["पद", "Post"];
export const SIGN_OUT: Text = ["साइन-आउट", "Sign out"];
export const MY_DEVICES: Text = ["इस पद के फ़ोन", "Phones of this post"];
export const THIS_DEVICE: Text = ["यही फ़ोन", "this phone"];
export const ADDED: Text = ["जोड़ा गया", "added"];
export const ACTIVE: Text = ["चालू", "active"];
export const NOT_YET: Text = ["अनुमति बाकी", "not let in yet"];
export const IMPORTED: Text = ["सूची से जुड़ा फ़ोन", "Phone from the imported list"];
export const REMOVE: Text = ["हटाएँ", "Remove"];
export const REMOVE_ASK: Text = ["यह फ़ोन हटाएँ?", "Remove this phone?"];
export const REMOVE_HOW: Text = [
  "एक मिनट में यह फ़ोन काम करना बंद कर देगा। फिर से जोड़ने के लिए नया साइन-इन और अनुमति लगेगी।",
  "It stops working within a minute. Adding it again takes a new sign-in and a new permission.",
];
export const REMOVE_THIS: Text = [
  "यह वही फ़ोन है जो आपके हाथ में है: आप अभी बाहर हो जाएँगे।",
  "This is the phone in your hand: you will be signed out now.",
];

export const BELOW: Text = ["मेरे अधीन पदों के फ़ोन", "Phones of the posts below me"];
export const SHOW_BELOW: Text = ["दिखाएँ", "Show"];
export const MORE_BELOW: Text = ["और दिखाएँ", "Show more"];
export const NONE_BELOW: Text = ["आपके अधीन किसी पद का फ़ोन नहीं है।", "No post below you has a phone."];

export const WAITING_FOR_ME: Text = ["मेरी अनुमति के लिए", "Waiting for me"];
export const NOBODY_WAITS: Text = ["अभी कोई फ़ोन प्रतीक्षा में नहीं है।", "No phone is waiting now."];
export const LET_IN: Text = ["अनुमति दें", "Let in"];
export const LET_IN_ASK: Text = ["कोड मिलाइए", "Compare the code"];
export const LET_IN_HOW: Text = [
  "अधिकारी से फ़ोन पर कोड पढ़वाइए। हर अक्षर यही हो और आवाज़ पहचान में आए, तभी अनुमति दें।",
  "Have the officer read out his code on the phone. Let him in only if every character is the same and you know the voice.",
];
export const LET_IN_YES: Text = ["कोड यही है, अनुमति दें", "The code is the same: let in"];

export const BY_CODE: Text = ["डिवाइस कोड से अनुमति", "Let in by device code"];
export const BY_CODE_HOW: Text = [
  "किसी फ़ोन को SMS नहीं आया हो तो उसका कोड सुनकर यहाँ लिखें।",
  "If a phone got no SMS, enter the code its officer reads out to you.",
];
export const CODE_READ_OUT: Text = ["सुनाया गया डिवाइस कोड", "Device code read out to you"];
export const CODE_FORM: Text = ["11 अक्षर, जैसे 7K2M-9QRT-4XA", "11 characters, such as 7K2M-9QRT-4XA"];
export const CODE_FORM_WRONG: Text = [
  "डिवाइस कोड के पूरे 11 अक्षर लिखें।",
  "Enter all 11 characters of the device code.",
];
export const FOR_POST: Text = ["किस पद के लिए", "For which post"];
export const FOR_POST_HINT: Text = [
  "जैसे cg-bilaspur-sarkanda-sho। SMS मिल चुका हो तो ख़ाली छोड़ें।",
  "Such as cg-bilaspur-sarkanda-sho. Leave empty if the SMS had arrived.",
];
export const FOR_POST_MISSING: Text = [
  "इस कोड से कोई फ़ोन नहीं मिला। कोड मिलाएँ; उस फ़ोन को SMS न मिला हो तो उसका पद यहाँ लिखें।",
  "No phone was found by this code. Compare it; if that phone got no SMS, write its post here.",
];
export const FOR_POST_WRONG: Text = [
  "पद छोटे अंग्रेज़ी अक्षरों में लिखें, जैसे cg-bilaspur-sarkanda-sho।",
  "Write the post in small letters, such as cg-bilaspur-sarkanda-sho.",
];

/** A place in the officer's language. */
export const name = (one: { readonly name_hi: string; readonly name_en: string }): string => say([one.name_hi, one.name_en]);

export const WALL: Text = ["जनता के अंक", "What citizens say"];
export const DISTRICT: Text = ["ज़िला", "District"];
export const ALL: Text = ["पूरी रेंज", "The whole range"];
export const ANSWERS: Text = ["जवाब", "Answers"];
export const LATEST: Text = ["अभी आए जवाब", "Coming in now"];
export const TREND: Text = ["सप्ताह दर सप्ताह", "Week by week"];
export const MAP: Text = ["नक्शा", "Map"];
export const RANKING: Text = ["थानों का क्रम", "Stations in order"];
export const OPEN: Text = ["पढ़ें", "Read"];
export const VERIFIED: Text = ["पर्ची वाले अंक", "With a slip"];
export const UNVERIFIED: Text = ["बिना पर्ची", "Without a slip"];
export const SLIPS: Text = ["पर्चियाँ / आगंतुक / जवाब", "Slips / visitors / answers"];
export const SCANS: Text = ["पोस्टर स्कैन / जवाब", "Scans of the poster / answers"];
export const SERIOUS: Text = ["गंभीर शिकायत", "Serious complaint"];
export const COLUMNS: readonly Text[] = [
  ["क्रम", "Rank"],
  ["थाना", "Station"],
  ["अंक · सीमा · जवाब", "Grade · range · answers"],
  ["बिना पर्ची", "Without a slip"],
];
export const PILES: Readonly<Record<string, Text>> = {
  verified: ["पर्ची सही", "Verified"],
  unverified: ["बिना पर्ची", "Unverified"],
  flagged: ["संदिग्ध, गिना नहीं", "Flagged, not counted"],
};
export const FLAGS: Readonly<Record<string, Text>> = {
  same_device: ["एक ही फ़ोन", "Same phone"],
  burst: ["एक साथ बहुत", "Burst"],
  staff: ["पुलिस का फ़ोन", "Officer's phone"],
  night: ["रात में", "At night"],
  old_code: ["पुराना पोस्टर", "Old poster"],
  spent_slip: ["पर्ची दोबारा", "Slip used twice"],
  bad_slip: ["ग़लत पर्ची", "Wrong slip"],
  far: ["जगह से दूर", "Far from the place"],
};
export const WRITTEN_OF: Text = ["किस बारे में लिखा", "What they wrote of"];
export const THEMES: Readonly<Record<string, Text>> = {
  behaviour: ["व्यवहार", "behaviour"],
  waiting: ["इंतज़ार, देरी", "waiting, delay"],
  money: ["पैसे", "money"],
  cleanliness: ["साफ़-सफ़ाई", "cleanliness"],
  help: ["मदद, तारीफ़", "help, praise"],
  not_heard: ["सुना या लिखा नहीं", "not heard, not written down"],
  women: ["महिलाएँ और उनकी सुरक्षा", "women and their safety"],
  facilities: ["पानी, शौचालय, बैठक", "water, toilet, seats"],
};
export const WARNINGS: Readonly<Record<string, Text>> = {
  slips_withheld: ["पर्चियाँ कम दी जा रही हैं", "Slips are withheld"],
  few_answers: ["पर्चियों के मुकाबले जवाब बहुत कम", "Few answers for the slips given"],
  stuffing: ["बहुत से संदिग्ध जवाब", "Many flagged answers"],
};

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

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
