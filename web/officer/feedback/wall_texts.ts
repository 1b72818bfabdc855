// The words of the wall, Hindi first.

import type { Text } from "../app/texts";

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
