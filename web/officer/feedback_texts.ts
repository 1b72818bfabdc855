// Words of the screens about what citizens said: calls, praise, released words, a place's page.

import type { Text } from "./texts";

export const CALLS: Text = ["फ़ोन करना है", "To ring back"];
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
export const OUTCOMES: Readonly<Record<string, Text>> = {
  helped: ["काम हो गया", "Helped"],
  explained: ["बात समझाई", "Explained"],
  wants_to_complain: ["शिकायत करना चाहते हैं", "Wants to complain"],
  not_reached: ["बात नहीं हो सकी", "Not reached"],
  does_not_want: ["बात नहीं करना चाहते", "Does not want to talk"],
};
export const CALLS_OPEN: Text = ["फ़ोन करने बाकी", "Calls to make"];
export const CALLS_LATE: Text = ["समय निकल चुका", "late"];
