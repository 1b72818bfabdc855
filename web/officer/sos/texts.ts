// The words of the SOS board.

import type { CallBack, PlaceSource } from "prahari/types";
import type { Text, Words } from "../app/texts";
import type { Outcome, Status } from "./record";

export const SOS: Text = ["SOS", "SOS"];
export const BOARD: Text = ["खुले SOS", "Open SOS"];
export const NONE_OPEN: Text = ["अभी कोई SOS खुला नहीं है।", "No SOS is open now."];
export const ONE_MORE: Text = ["नया SOS आया है।", "A new SOS has come."];
export const UNANSWERED_N: Text = ["बिना जवाब", "unanswered"];
export const OPEN_N: Text = ["खुले", "open"];
export const HEAP: Text = ["और {n}, बिना जाँचे नंबर के", "{n} more without a verified number"];
export const HEAP_TITLE: Text = ["बिना जाँचे नंबर के SOS", "SOS without a verified number"];
export const HEAP_HOW: Text = [
  "इनके लिए एक साथ घंटी बजती है। जिसका जवाब आप देंगे, वह खुले SOS में अपनी अलग पंक्ति में आ जाएगा।",
  "These are rung for as one. The one that you answer gets a line of its own among the open SOS.",
];
export const TOGETHER: Text = ["बार दबाया, शायद एक ही व्यक्ति ने", "presses, perhaps of one person"];
export const SIGNED: Text = ["जाँचा हुआ नंबर", "Verified number"];
export const SHOW_MORE: Text = ["और दिखाएँ", "Show more"];
export const NOT_YOURS: Text = [
  "यह बोर्ड अब इस फ़ोन पर नहीं दिखता: पद बंद हुआ या किसी और को मिला है। फिर से साइन-इन करें, या ज़िला कंट्रोल रूम से पूछें।",
  "This phone sees the board no more: the post was shut, or somebody else holds it. Sign in again, or ask the district control room.",
];
export const LINE_DOWN: Text = [
  "संपर्क टूटा है: नीचे की सूची पुरानी हो सकती है। कंट्रोल रूम से फ़ोन पर पूछें।",
  "The line is down: the list below may be old. Ask the control room by telephone.",
];
export const SOUND_ON: Text = ["घंटी चालू करें", "Switch the bell on"];
export const SOUND_OFF: Text = ["घंटी बंद करें", "Switch the bell off"];
export const PRACTICE: Text = ["अभ्यास", "Practice"];
export const NO_STATION: Text = ["थाना पता नहीं", "No station known"];
export const NO_PLACE: Text = ["जगह पता नहीं", "Place not known"];
export const AREA: Text = ["इलाका", "Area"];
export const AGO: Text = ["पहले", "ago"];
export const NEARER: Text = ["पास से देखें", "Look closer"];
export const FARTHER: Text = ["दूर से देखें", "Look from farther off"];
export const BACK: Text = ["← सब SOS", "← All SOS"];

export const STATUS: Readonly<Record<Status, Text>> = {
  raised: ["जवाब नहीं", "No answer"],
  acknowledged: ["देख लिया", "Answered"],
  on_the_way: ["रास्ते में", "On the way"],
  reached: ["पहुँच गए", "Arrived"],
  cancelled: ["रद्द: फ़ोन करें", "Cancelled: ring back"],
  closed: ["बंद", "Closed"],
};

export const ACKNOWLEDGE: Text = ["मैं देख रहा हूँ", "I am on it"];
export const ON_THE_WAY: Text = ["रास्ते में हूँ", "On the way"];
export const REACHED: Text = ["पहुँच गया", "I have arrived"];
export const CLOSE: Text = ["बंद करें", "Close it"];
export const CLOSE_ASK: Text = ["यह SOS क्या था?", "What was this SOS?"];
export const OUTCOME: Text = ["नतीजा", "Outcome"];
export const CALLED: Text = ["फ़ोन करने पर", "When rung back"];
export const CHOOSE: Text = ["चुनें…", "Choose…"];
export const CHOOSE_BOTH: Text = [
  "बंद नहीं हुआ: पहले नतीजा चुनें, और यह कि फ़ोन पर क्या बात हुई।",
  "Not closed: first choose the outcome, and what came of ringing back.",
];
export const CALL_FIRST: Text = [
  "झूठा या ग़लती से दबा: पहले फ़ोन करके देखें। फ़ोन न उठे, यह भी एक कोशिश है।",
  "A hoax or a mistake: first ring back. No answer counts as a try.",
];
export const DOUBLE_OF: Text = ["दूसरे SOS का नंबर (दोहरी सूचना हो तो)", "Number of the other SOS (where it is a double)"];
export const NAME_OTHER: Text = ["बंद नहीं हुआ: दूसरे SOS का नंबर लिखें।", "Not closed: write the number of the other SOS."];
export const CALLED_BACK: Text = ["फ़ोन किया: लिखें", "Rang back: record it"];
export const HAND_OVER: Text = ["दूसरे थाने को दें", "Hand over"];
export const HAND_ASK: Text = ["किस थाने या ज़िले को दें?", "To which station or district?"];
export const HAND_TO: Text = ["थाना या ज़िला", "Station or district"];
export const DISTRICT: Text = ["ज़िला", "district"];
export const FORMER: Text = ["पहले वाला SOS", "The SOS before"];
export const DOUBTFUL: Text = [
  "यह जगह पक्की नहीं: इतनी जल्दी कोई वहाँ नहीं पहुँचता।",
  "This place is doubtful: nobody gets there so fast.",
];
export const FORMERS: Text = ["पहले यहाँ था", "Was at before"];
export const NEIGHBOUR: Text = ["पास का थाना भी", "Told too"];
export const CALLED_ASK: Text = ["बात हुई या नहीं?", "Did you speak to them?"];
export const RECORD: Text = ["दर्ज करें", "Record"];
export const CHOOSE_ONE: Text = ["दर्ज नहीं हुआ: पहले चुनें।", "Not recorded: choose first."];
export const OUTCOMES: Readonly<Record<Outcome, Text>> = {
  real: ["सच में मदद चाहिए थी", "Help was really needed"],
  mistaken: ["ग़लती से दबा", "Pressed by mistake"],
  test: ["जाँच के लिए दबाया", "Pressed to test"],
  hoax: ["झूठा", "A hoax"],
  duplicate: ["दूसरे SOS की दोहरी सूचना", "Double of another SOS"],
};
export const CALL_BACKS: Words<CallBack> = {
  safe: ["बात हुई, सुरक्षित हैं", "Spoke: they are safe"],
  needs_help: ["बात हुई, मदद चाहिए", "Spoke: they need help"],
  no_answer: ["फ़ोन नहीं उठा", "No answer"],
  not_called: ["फ़ोन नहीं किया", "Not rung"],
};

export const CALLER: Text = ["किसने मदद माँगी", "Who called for help"];
export const RING: Text = ["फ़ोन करें", "Ring"];
export const SAID_PHONE: Text = ["फ़ोन करें (कॉलर का बताया, बिना जाँचा नंबर)", "Ring (number as told, not verified)"];
export const NO_PHONE: Text = ["फ़ोन नंबर पता नहीं।", "Telephone number not known."];
export const BATTERY: Text = ["फ़ोन की बैटरी", "Phone's battery"];
export const WHERE: Text = ["जगह और रास्ता", "Place and track"];
export const IN_MAP: Text = ["फ़ोन के नक्शे में खोलें", "Open in the phone's map"];
export const IN_WEB_MAP: Text = ["Google नक्शे में खोलें", "Open in Google Maps"];
export const ACCURACY: Text = ["घेरा: इसी के भीतर हैं", "Circle: they are within it"];
export const STALE: Text = ["पुरानी जगह", "Old position"];
export const SEEN_AT: Text = ["आख़िरी जगह", "Last position"];
export const TRACK: Text = ["पिछली जगहों की रेखा, सबसे नई बिंदु पर", "Line of positions, the newest at the dot"];
export const SOURCES: Words<PlaceSource> = {
  gps: ["GPS", "GPS"],
  cell: ["मोबाइल टावर से, मोटा अनुमान", "From the mobile tower, rough"],
  typed: ["लिखकर बताई", "Typed"],
};
export const SO_FAR: Text = ["अब तक", "So far"];
export const SCRIPT: Text = ["फ़ोन पर क्या कहें", "What to say on the phone"];
export const STEPS = [
  ["raised_at", ["दबाया", "Pressed"]],
  ["told_at", ["पुलिस का फ़ोन बजा", "A police phone rang"]],
  ["acknowledged_at", ["देखा गया", "Answered"]],
  ["on_the_way_at", ["रास्ते में", "On the way"]],
  ["reached_at", ["पहुँचे", "Arrived"]],
  ["cancelled_at", ["रद्द किया गया", "Cancelled"]],
  ["closed_at", ["बंद हुआ", "Closed"]],
] as const satisfies readonly (readonly [string, Text])[];
export const BY: Text = ["किसने", "By"];
/** Every flag that can stand on an SOS (functions/sos, shared/edge/anyone.py); a test holds it. */
export const FLAGS: Readonly<Record<string, Text>> = {
  no_place: ["जगह नहीं आई", "No place came"],
  no_request_id: ["ऐप ने पहचान संख्या नहीं भेजी: दोहरा हो सकता है", "The app sent no id: may be a double"],
  weak_request_id: ["ऐप की पहचान संख्या कमज़ोर: दोहरा हो सकता है", "The app's id is weak: may be a double"],
  perhaps_a_retry: ["शायद वही SOS फिर से आया", "Perhaps the same SOS sent again"],
  no_token: ["बिना साइन-इन", "Not signed in"],
  no_number: ["नंबर नहीं", "No number"],
  bad_token: ["साइन-इन ग़लत", "Sign-in not valid"],
  token_expired: ["साइन-इन पुराना", "Sign-in expired"],
  token_unchecked: ["साइन-इन जाँचा नहीं जा सका", "Sign-in could not be checked"],
  app_check_missing: ["ऐप की जाँच नहीं आई", "No proof of the app came"],
  app_check_invalid: ["ऐप की जाँच ग़लत", "Proof of the app not valid"],
  app_check_unknown: ["ऐप की जाँच हो नहीं सकी", "The app could not be checked"],
  far_away: ["राज्य से बाहर", "Outside the state"],
  district_not_live: ["इस ज़िले में सेवा शुरू नहीं", "Not yet begun in this district"],
  no_organisation: ["थानों की सूची नहीं मिली", "The list of stations was away"],
  moved_on: ["दूसरे इलाके में चले गए", "Moved on to another area"],
  fixes_dropped: ["जगहें बहुत थीं: सबसे नई रखी गईं", "Many positions: the newest were kept"],
  unread_body: ["भेजी गई बात पढ़ी नहीं जा सकी", "What was sent could not be read"],
  unread_request_id: ["पहचान संख्या पढ़ी नहीं जा सकी", "The id could not be read"],
  unread_place: ["जगह पढ़ी नहीं जा सकी", "The place could not be read"],
  unread_place_text: ["लिखी हुई जगह पढ़ी नहीं जा सकी", "The place in words could not be read"],
  unread_message: ["संदेश पढ़ा नहीं जा सका", "The message could not be read"],
  unread_battery: ["बैटरी पढ़ी नहीं जा सकी", "The battery could not be read"],
  unread_trigger: ["कैसे दबाया, पढ़ा नहीं जा सका", "How it was pressed could not be read"],
  unread_practice: ["अभ्यास है या नहीं, पढ़ा नहीं जा सका: सच माना गया", "Unclear if practice: taken in earnest"],
  unread_pin: ["पिन पढ़ा नहीं जा सका: रद्द करने का पिन नहीं है", "The PIN could not be read: none is set"],
  unread_now: ["फ़ोन की घड़ी पढ़ी नहीं जा सकी", "The phone's clock could not be read"],
  unread_mobile: ["बताया हुआ नंबर पढ़ा नहीं जा सका", "The number as told could not be read"],
  unread_lang: ["भाषा पढ़ी नहीं जा सकी", "The language could not be read"],
  unread_fixes: ["जगहें पढ़ी नहीं जा सकीं", "The positions could not be read"],
};

export const TIMES: Text = ["जवाब का समय", "Response times"];
export const TIMES_HOW: Text = [
  "पिछले 30 दिन, केवल सच्चे SOS। दबाने से गिना समय: आधे इससे तेज़ / दस में नौ इससे तेज़।",
  "The last 30 days, real SOS only. From the press on: half were faster / nine of ten were faster.",
];
export const TOLD: Text = ["फ़ोन बजा", "Phone rang"];
export const STATION: Text = ["थाना", "Station"];
export const COUNT: Text = ["SOS", "SOS"];
export const IN_ALL: Text = ["कुल", "In all"];
export const NOT_WHOLE: Text = [
  "SOS बहुत हैं: यह सबसे नए 2,000 का हिसाब है।",
  "There are many: this counts the newest 2,000.",
];
