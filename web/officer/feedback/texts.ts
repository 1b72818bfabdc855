// Words of the screens about what citizens said: calls, praise, released words, a place's page.

import type { CallOutcome, FeedbackPurpose } from "prahari/types";
import type { Lang, Text, Words } from "../app/texts";

export const CALLS: Text = ["फ़ोन करना है", "To ring back"];
export const CALLS_MENU: Text = ["फ़ोन", "Calls"];
export const CALLS_HOW: Text = [
  "इन नागरिकों ने कम अंक दिए और अपना नंबर छोड़ा। 48 घंटे में फ़ोन करके पूछें कि क्या हुआ। नंबर खोलना दर्ज होता है; थाने को कुछ नहीं दिखता।",
  "These citizens graded badly and left a number. Ring within 48 hours and ask what happened. Opening a number is written down; the station sees nothing.",
];
export const NO_CALLS: Text = ["अभी किसी को फ़ोन नहीं करना है।", "There is nobody to ring now."];
export const RING_BY: Text = ["कब तक", "by"];
export const LATE: Text = ["समय निकल गया", "late"];
export const NOT_MINE: Text = ["नीचे के अधिकारी का", "of an officer below"];
export const OPEN_CALL: Text = ["नंबर खोलें", "Open the number"];
export const RING: Text = ["फ़ोन करें", "Ring"];
export const NO_NUMBER: Text = ["नंबर वापस ले लिया गया।", "The number was taken back."];
export const OUTCOME: Text = ["क्या हुआ?", "What came of it?"];
export const NOTE: Text = ["नोट", "Note"];
export const NOTE_HOW: Text = ["चाहें तो; केवल अधिकारी पढ़ते हैं।", "If you like; only officers read it."];
export const RECORD: Text = ["दर्ज करें", "Record"];
export const MORE: Text = ["और दिखाएँ", "Show more"];
export const OUTCOMES: Words<CallOutcome> = {
  helped: ["काम हो गया", "Helped"],
  explained: ["बात समझाई", "Explained"],
  wants_to_complain: ["शिकायत करना चाहते हैं", "Wants to complain"],
  not_reached: ["बात नहीं हो सकी", "Not reached"],
  does_not_want: ["बात नहीं करना चाहते", "Does not want to talk"],
};
export const CALLS_OPEN: Text = ["फ़ोन करने बाकी", "Calls to make"];
export const CALLS_LATE: Text = ["समय निकल चुका", "late"];

export const PASS_ON: Text = ["आगे पहुँचाएँ", "Pass on"];
export const PASS_ON_HOW: Text = [
  "अपने शब्दों में लिखें, ऐसे कि नागरिक पहचाना न जाए: न नाम, न नंबर, न तारीख़। तारीफ़ अधिकारी को, बाकी थाने को जाती है।",
  "Write it in your own words so that the citizen cannot be recognised: no name, number or date. Praise goes to the officer, the rest to the station.",
];
export const WORDS: Text = ["क्या पहुँचाना है", "What to pass on"];
export const TO_WHOM: Text = ["किसे", "To whom"];
export const TO_STATION: Text = ["थाने को (सप्ताह खुलने के बाद)", "The station (once its week was given out)"];
export const PLACE: Text = ["इस जगह का पन्ना", "This place's page"];
export const BACK_TO_WALL: Text = ["जनता के अंक", "What citizens say"];
export const PAGE_OPEN: Text = ["पन्ना देखें", "See the page"];
export const IS_PUBLIC: Text = ["अंक पन्ने पर दिख रहे हैं।", "The grade is shown on the page."];
export const NOT_PUBLIC: Text = ["अंक पन्ने पर नहीं दिखते।", "The grade is not shown on the page."];
export const MAKE_PUBLIC: Text = ["अंक दिखाएँ", "Show the grade"];
export const HIDE: Text = ["अंक छिपाएँ", "Hide the grade"];
export const NOTHING_PUBLISHED: Text = [
  "अभी कोई सप्ताह नहीं खुला (कम से कम 10 जवाब)।",
  "No week was given out yet (10 answers at least).",
];
export const DID: Text = ["आपने कहा, हमने किया", "You said, we did"];
export const DID_HOW: Text = [
  "पोस्टर वाले पन्ने पर दिखता है; ताज़ा पाँच पंक्तियाँ रहती हैं।",
  "Stands on the poster's page; the latest five lines stay.",
];
export const NO_LINES: Text = ["अभी कुछ नहीं लिखा।", "Nothing is written yet."];
export const IN_HINDI: Text = ["हिन्दी में", "In Hindi"];
export const IN_ENGLISH: Text = ["अंग्रेज़ी में", "In English"];
export const ADD: Text = ["जोड़ें", "Add"];
export const TAKE_OUT: Text = ["हटाएँ", "Take out"];
export const CHANGED: Text = ["पन्ना बदल गया।", "The page is changed."];
export const MINE: Text = ["नागरिकों की तारीफ़", "Citizens' praise"];
export const NO_PRAISE: Text = ["अभी कोई तारीफ़ नहीं आई।", "No praise has come yet."];
export const OUR_GRADES: Text = ["हमारे अंक", "Our grades"];
export const RELEASED: Text = ["IG कार्यालय ने जो बताया", "What the IG's office passed on"];
export const NO_RELEASED: Text = ["अभी कुछ नहीं बताया गया।", "Nothing was passed on yet."];
export const ANSWERS: Text = ["जवाब", "answers"];
export const KINDS: Readonly<Record<string, Text>> = {
  good: ["अच्छे", "good"],
  middling: ["ठीक-ठाक", "so-so"],
  bad: ["ख़राब", "bad"],
};

export const SLIP: Text = ["पर्ची भेजें", "Send a slip"];
export const SLIP_TO: Text = ["आज के रजिस्टर की प्रविष्टि", "An entry of today's register"];
export const SLIP_HOW: Text = [
  "आगंतुक चाहे तो उसके मोबाइल पर एक SMS जाता है, जिससे वह एक बार अंक दे सके। नंबर कहीं नहीं रखा जाता; उसका जवाब थाना नहीं देखता।",
  "If the visitor likes, an SMS goes to their mobile, with which they can grade once. The number is kept nowhere; the station does not see their answer.",
];
export const VISITOR: Text = ["आगंतुक का मोबाइल नंबर", "The visitor's mobile number"];
export const PURPOSE: Text = ["किस काम से आए", "What they came for"];
export const SENSITIVE: Text = [
  "क्या बात यौन अपराध, घर की हिंसा या बच्चे की है?",
  "Is it about a sexual offence, violence at home, or a child?",
];
export const SENSITIVE_HOW: Text = [
  "तब SMS नहीं जाता: फ़ोन किसी और के हाथ में हो सकता है।",
  "Then no SMS is sent: somebody else may hold the phone.",
];
export const SMS_IN: Text = ["SMS की भाषा", "Language of the SMS"];
export const SEND_SLIP: Text = ["SMS भेजें", "Send the SMS"];
// Whoever chooses nothing sends nothing: a mistake could harm somebody.
export const NO_YES: Readonly<Record<string, Text>> = {
  yes: ["हाँ", "Yes"],
  no: ["नहीं", "No"],
};
export const TONGUES: Readonly<Record<Lang, Text>> = {
  hi: ["हिन्दी", "Hindi"],
  en: ["अंग्रेज़ी", "English"],
};
export const PURPOSES: Words<FeedbackPurpose> = {
  fir: ["रिपोर्ट (FIR) लिखाना", "To register an FIR"],
  complaint: ["शिकायत", "A complaint"],
  lost_report: ["गुम सामान", "Lost property"],
  women_help: ["महिला सहायता", "Help for women"],
  cyber: ["साइबर ठगी", "Cyber fraud"],
  accident: ["दुर्घटना", "An accident"],
  traffic: ["यातायात", "Traffic"],
  verification: ["सत्यापन", "Verification"],
  passport: ["पासपोर्ट जाँच", "Passport check"],
  case_status: ["प्रकरण की जानकारी", "News of a case"],
  summons: ["नोटिस या बयान", "A notice or statement"],
  property_return: ["ज़ब्त सामान वापस लेना", "To get seized things back"],
  permission: ["कार्यक्रम की अनुमति", "Permission for an event"],
  other: ["कुछ और", "Something else"],
};
