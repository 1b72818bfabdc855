// The words of the tip screens, Hindi first.

import type { TipChannel, TipProof, TipStatus } from "prahari/types";
import type { Text, Words } from "../app/texts";

export const TIPS: Text = ["सूचनाएँ", "Tips"];
export const TOTALS: Text = ["हिसाब", "Account"];

export const STATUS: Words<TipStatus> = {
  pending: ["लंबित", "Pending"],
  acted_on: ["कार्रवाई हुई", "Acted on"],
  not_actionable: ["कार्रवाई योग्य नहीं", "Not actionable"],
};
export const CHANNELS: Words<TipChannel> = {
  app: ["ऐप या वेब", "App or web"],
  phone: ["फ़ोन", "Phone"],
  whatsapp: ["WhatsApp", "WhatsApp"],
};
export const URGENT: Text = ["तुरंत", "Urgent"];
export const ALL: Text = ["सब", "All"];
export const SHOW_STATUS: Text = ["कौन-सी", "Which"];
export const SHOW_CATEGORY: Text = ["विषय", "About"];
export const SHOW_DISTRICT: Text = ["ज़िला", "District"];
export const SHOW_ORDER: Text = ["क्रम", "Order"];
export const BY_AGE: Text = ["पुरानी पहले", "Oldest first"];
export const BY_TIMER: Text = ["समय-सीमा पहले", "Deadline first"];
export const SHOW_MINE: Text = ["किसलिए", "For"];
export const TO_ACT: Text = ["कार्रवाई के लिए", "Action"];
export const TO_KNOW: Text = ["केवल जानकारी के लिए", "Information only"];
export const NO_TIPS: Text = ["यहाँ कोई सूचना नहीं है।", "There are no tips here."];
export const MORE: Text = ["और दिखाएँ", "Show more"];
export const NEW_TIP: Text = ["नई सूचना आई है।", "A new tip has come."];
export const RECEIVED: Text = ["मिली", "Received"];
export const FORWARD_BY: Text = ["आगे भेजने का समय", "Forward by"];
export const OVERDUE: Text = ["समय निकल गया", "Overdue"];
export const CLIMBED: Text = ["ऊपर बताया गया", "Told above"];
export const MESSAGES_N: Text = ["संदेश", "messages"];
export const WITH: Text = ["किसके पास", "With"];
export const FOR_INFORMATION: Text = ["जानकारी के लिए", "For information"];

export const TIP: Text = ["सूचना", "Tip"];
export const BACK: Text = ["सब सूचनाएँ", "All tips"];
export const NUMBER: Text = ["सूचना नंबर", "Tip number"];
export const STATE: Text = ["स्थिति", "Status"];
export const CHANNEL: Text = ["कैसे आई", "Came by"];
export const ABOUT_POLICE: Text = ["यह सूचना पुलिस के बारे में है:", "This tip is about the police:"];
export const ABOUT_POLICE_HOW: Text = [
  "यह उस इकाई को नहीं भेजी जा सकती और वहाँ किसी को दिखाई नहीं देती।",
  "It cannot be sent to that unit, and nobody there can see it.",
];
export const SAID: Text = ["क्या बताया गया", "What was told"];
export const PLACE: Text = ["जगह", "Place"];
export const ON_MAP: Text = ["नक़्शे पर खोलें", "Open on a map"];
export const HAPPENED_AT: Text = ["कब हुआ", "When it happened"];

export const TALK: Text = ["सूचना देने वाले से बात", "Talk with the tipster"];
export const NO_TALK: Text = ["अभी कोई बात नहीं हुई।", "Nothing was written yet."];
export const TIPSTER: Text = ["सूचना देने वाला", "Tipster"];
export const OFFICER: Text = ["अधिकारी", "Officer"];
export const ASK: Text = ["उससे पूछें या बताएँ", "Ask them"];
export const ASK_HOW: Text = [
  "वह कौन है, यह न पूछें। वह इसे अपने शब्दों से सूचना खोलने पर पढ़ेगा।",
  "Do not ask who they are. They read this when they open the tip with their words.",
];
export const SEND: Text = ["भेजें", "Send"];
export const EMPTY: Text = ["पहले कुछ लिखें।", "Write something first."];

export const FORWARD: Text = ["आगे भेजें", "Forward"];
export const FORWARD_TO: Text = ["कार्रवाई कौन करेगा", "Who is to act"];
export const CHOOSE: Text = ["चुनें…", "Choose…"];
export const CHOOSE_UNIT: Text = ["इकाई चुनें।", "Choose a unit."];
export const ALSO_TELL: Text = ["जानकारी के लिए और किसे", "Who else is to know"];
export const AT_MOST_TEN: Text = ["जानकारी के लिए दस तक चुनें।", "Choose ten at most for information."];
export const KINDS: Readonly<Record<string, Text>> = {
  cyber_cell: ["साइबर सेल", "Cyber cells"],
  crime_branch: ["क्राइम ब्रांच", "Crime branches"],
  station: ["थाने", "Stations"],
  mahila: ["महिला थाने", "Women's stations"],
  ajk: ["अजाक थाने", "AJK stations"],
  traffic: ["यातायात", "Traffic"],
};

export const OUTCOME: Text = ["नतीजा दर्ज करें", "Record the outcome"];
export const OUTCOME_LABEL: Text = ["क्या हुआ", "What happened"];
export const OUTCOME_HOW: Text = [
  "सूचना देने वाला इसे सादे शब्दों में पढ़ेगा। कुछ नतीजों की जाँच ऊपर से होती है।",
  "The tipster reads it in plain words. Some outcomes are checked from above.",
];
export const OUTCOME_ASK: Text = ["यह नतीजा दर्ज करें?", "Record this outcome?"];
export const RECORD: Text = ["दर्ज करें", "Record"];
export const CHOOSE_OUTCOME: Text = ["नतीजा चुनें।", "Choose an outcome."];
export const REASONS: Readonly<Record<string, Text>> = {
  insufficient: ["जानकारी कम है", "Too little to act on"],
  unfounded: ["जाँच में सही नहीं पाई गई", "Found not to be so"],
  not_police: ["पुलिस का मामला नहीं", "Not a police matter"],
  duplicate: ["पहले से दर्ज है", "Told before"],
  spam: ["बेमतलब", "Makes no sense"],
};

export const BENEFIT: Text = ["लाभ दर्ज करें", "Record the benefit"];
export const BENEFIT_HOW: Text = [
  "जिसने सूचना बंद की वह लाभ दर्ज नहीं कर सकता। सूचना देने वाला ख़ुद भी बता सकता है।",
  "Whoever closed the tip cannot record this. The tipster can say so, too.",
];
export const PROOF: Text = ["किससे पता चला", "What shows it"];
export const PROOFS: Words<TipProof> = {
  call_back: ["फ़ोन पर पुष्टि", "Recorded call-back"],
  hand_over: ["सामान लौटाने का रिकॉर्ड", "Hand-over record"],
};
export const RECORD_NUMBER: Text = ["रिकॉर्ड नंबर", "Record number"];
export const RECORD_NUMBER_HINT: Text = ["4 से 40 अंग्रेज़ी अक्षर, अंक या -", "4 to 40 letters, digits or -"];
export const BENEFITED: Text = ["लाभ हुआ", "Benefited"];

export const NOTES: Text = ["आपसी नोट", "Internal notes"];
export const NOTES_HOW: Text = ["इन्हें सूचना देने वाला कभी नहीं पढ़ता।", "The tipster never reads these."];
export const NO_NOTES: Text = ["कोई नोट नहीं है।", "There are no notes."];
export const NOTE: Text = ["नया नोट", "New note"];
export const ADD_NOTE: Text = ["नोट जोड़ें", "Add the note"];

export const HISTORY: Text = ["अब तक क्या हुआ", "What has happened"];
export const KINDS_OF_STEP: Readonly<Record<string, Text>> = {
  received: ["मिली", "Received"],
  forwarded: ["आगे भेजी गई", "Forwarded"],
  climbed: ["समय पर आगे नहीं गई; ऊपर बताया गया", "Not forwarded in time; told above"],
  closed: ["बंद हुई", "Closed"],
  reopened: ["फिर खुली", "Opened again"],
  benefited: ["लाभ दर्ज हुआ", "Benefit recorded"],
  checked: ["बंद करने की जाँच हुई", "Closing checked"],
};
export const CHANGED: Text = ["इस सूचना में कुछ नया है।", "There is something new in this tip."];

export const SCOPE: Text = ["किसका हिसाब", "Whose account"];
export const SINCE: Text = ["तारीख़ से", "From"];
export const AS_ON: Text = ["तारीख़ तक", "Up to"];
export const SHOW_CHANNEL: Text = ["कैसे आईं", "Came by"];
export const SHOW: Text = ["दिखाएँ", "Show"];
export const ACCOUNT: Text = ["पूरा हिसाब", "The whole account"];
export const TOTAL_RECEIVED: Text = ["कुल मिलीं", "Received"];
export const NOT_YET_BENEFITED: Text = ["अभी लाभ दर्ज नहीं", "No benefit recorded yet"];
export const OF_ACTED_ON: Text = ["कार्रवाई वाली सूचनाओं में से", "Of those acted on"];
export const CHECKS: Text = ["बंद सूचनाओं की जाँच", "Checks of closings"];
export const CHECKED: Text = ["जाँची गईं", "Checked"];
export const OVERTURNED: Text = ["ग़लत बंद मिलीं", "Found not to be so"];
export const ADDS_UP: Text = [
  "कुल मिलीं = कार्रवाई हुई + कार्रवाई योग्य नहीं + लंबित",
  "Received = acted on + not actionable + pending",
];
export const DRAWN: Text = ["कल की पाँच जाँचें", "Yesterday's five checks"];
export const DRAWN_HOW: Text = [
  "हर दिन पाँच बंद सूचनाएँ बिना चुने निकलती हैं। सूचना खोलकर देखें कि नतीजा सही था या नहीं।",
  "Five closed tips a day are drawn by lot. Open each and see whether its outcome was so.",
];
export const NONE_DRAWN: Text = ["कल की कोई जाँच बाकी नहीं।", "There is nothing of yesterday to check."];
export const CHECK_DONE: Text = ["जाँच हो गई", "Checked"];
export const UPHELD: Text = ["नतीजा सही था", "It was so"];
export const NOT_SO: Text = ["सही नहीं था", "It was not so"];
export const NOT_SO_ASK: Text = ["सूचना फिर से खुलेगी।", "The tip will be opened again."];
export const CHECK_ASK: Text = ["जाँच दर्ज करें?", "Record this check?"];
