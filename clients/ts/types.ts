// What Prahari's functions ask and answer. Made by `make generated` from docs/openapi.json; a test
// compares them.

/** The contract that these types were made of: an app says it with every call. */
export const API = 20261130;

/** One of the choices that are known, or one that a newer server made. */
export type Open<Known extends string> = Known | (string & {});

/** An officer takes it on, or says how far they are. */
export interface AcknowledgeSos {
  /** What came of ringing the caller. */
  readonly call_back?: CallBack;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** An SOS. */
  readonly sos_id: string;
  /** Where it stands. */
  readonly status?: "acknowledged" | "on_the_way" | "reached";
}

/**
 * The supervising officer lets a device in by the code that its officer reads out.
 *
 * `post` names the post it is to act for where the code of an OTP did not say it, or where
 * several posts share the station's telephone.
 */
export interface ApproveDevice {
  /** What the phone shows, for whoever lets it in. */
  readonly device_code: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** A post: a duty, whoever holds it. */
  readonly post?: string;
}

/** An officer asks the tipster something, or tells them something. */
export interface AskTipster {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** In plain words. */
  readonly text: string;
  /** A tip. */
  readonly tip_id: string;
}

/** What came of ringing the caller. */
export type CallBack = "safe" | "needs_help" | "no_answer" | "not_called";

/** What came of a call. */
export type CallOutcome = "helped" | "explained" | "wants_to_complain" | "not_reached" | "does_not_want";

/** One call to be made. Nothing that the citizen wrote. */
export interface CallbackLine {
  /** One citizen's answer about one place. */
  readonly ballot_id: string;
  /** The seat at which it lies. */
  readonly desk: string;
  /** A district. */
  readonly district: string;
  /** Moment by which it is to be done. */
  readonly due_at: string;
  /** Whether it is the caller's own to do. */
  readonly is_mine: boolean;
  /** Whether it ought to be done by now. */
  readonly is_overdue: boolean;
  /** Its name in English. */
  readonly name_en: string;
  /** Its name in Hindi. */
  readonly name_hi: string;
  /** From 1 (bad) to 5 (good). */
  readonly score: number;
  /** A police unit. */
  readonly unit: string;
}

/** One page; `cursor` opens the next, and is missing on the last. */
export interface CallbackList {
  /** Citizens who are to be rung. */
  readonly callbacks: ReadonlyArray<CallbackLine>;
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
}

/** The caller cancels: with their own phone's key, or from any phone with the PIN. */
export interface CancelSos {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** Four to six digits that cancel from any phone. */
  readonly pin?: string;
  /** An SOS. */
  readonly sos_id?: string;
  /** The number by which it is spoken of. */
  readonly sos_number?: string;
  /** What opens the caller's own SOS; keep it on the phone. */
  readonly watch_key?: string;
}

/**
 * Everything that an app shows or keeps to before anybody types, in every language.
 *
 * `districts` and `categories` are missing while they cannot be read: then keep those you have.
 * `retry_s` are the waits before each retry; after the last, that one again and again.
 * `server_time` is when this was made, by our clock; of a copy that was kept on the way, the
 * header `Age` says how many seconds ago that was.
 */
export interface CatalogueCatalogue {
  /** The number of the contract that answers. */
  readonly api: number;
  /** Apps whose older versions are served no more, or soon. */
  readonly apps: ReadonlyArray<OldestApp>;
  /** The number to ring. */
  readonly call: string;
  /** What tips can be about; on the first page alone. */
  readonly categories?: ReadonlyArray<TipCategory>;
  /** Districts. */
  readonly districts?: ReadonlyArray<LiveDistrict>;
  /** The questions of the feedback form. */
  readonly feedback: FeedbackPart;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** How long to wait before each retry, in seconds; after the last, that again. */
  readonly retry_s: ReadonlyArray<number>;
  /** Moment of the answer, by our clock. */
  readonly server_time: string;
  /** One SOS, as a list shows it. */
  readonly sos: SosPart;
  /** Tips of this page. */
  readonly tips: TipsPart;
}

/** One of the faces that are touched: the best is 5. */
export interface CatalogueFace {
  /** In English. */
  readonly en: string;
  /** In Hindi. */
  readonly hi: string;
  /** In Chhattisgarhi, where it differs from Hindi. */
  readonly hne?: string;
  /** From 1 (bad) to 5 (good). */
  readonly score: number;
}

/** One answer to a question: what the request says, and what people read. */
export interface CatalogueOption {
  /** What to send when it is chosen. */
  readonly code: string;
  /** In English. */
  readonly en: string;
  /** In Hindi. */
  readonly hi: string;
  /** In Chhattisgarhi, where it differs from Hindi. */
  readonly hne?: string;
}

/**
 * A question: the field of the request that holds its answer, and what people read.
 *
 * It has options to choose from, or a text of `max_length` characters is written.
 */
export interface CatalogueQuestion {
  /** What to send when it is chosen. */
  readonly code: string;
  /** In English. */
  readonly en: string;
  /** In Hindi. */
  readonly hi: string;
  /** In Chhattisgarhi, where it differs from Hindi. */
  readonly hne?: string;
  /** At most so many characters. */
  readonly max_length?: number;
  /** What can be chosen. */
  readonly options?: ReadonlyArray<CatalogueOption>;
}

/** The IG changes one thing of a place's page: a line more, a line less, or the switch. */
export interface ChangePlace {
  /** A sentence to put on the place's page. */
  readonly add?: NewLine;
  /** Whether citizens see it on the place's page. */
  readonly is_public?: boolean;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** A sentence to take off the page. */
  readonly remove?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** A police unit. */
  readonly unit: string;
}

/** Somebody above looked into a closing that was drawn: was it so? */
export interface CheckClosure {
  /** A day of India. */
  readonly day: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** A tip. */
  readonly tip_id: string;
  /** Whether the closing was right. */
  readonly upheld: boolean;
}

/** Something to choose: its code, and what it is called. */
export interface Choice {
  /** What to send when it is chosen. */
  readonly code: string;
  /** Which kind of unit. */
  readonly kind?: string;
  /** What it is called. */
  readonly name: string;
}

/** What came of the call; a note is for officers alone, and sealed. */
export interface CloseCallback {
  /** One citizen's answer about one place. */
  readonly ballot_id: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** A note for officers alone. */
  readonly note?: string;
  /** What came of the call. */
  readonly outcome: CallOutcome;
}

/** It is over: what it was, and what came of calling back. */
export interface CloseSos {
  /** What came of ringing the caller. */
  readonly call_back?: CallBack;
  /** Number of the SOS that it doubles; with the outcome `duplicate` alone. */
  readonly duplicate_of?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** What it was. */
  readonly outcome: SosOutcome;
  /** An SOS. */
  readonly sos_id: string;
}

/** The tipster says that it helped: with the words, and only with them. */
export interface ConfirmHelp {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** The number of a tip, for its sender. */
  readonly tip_number: string;
  /** six words */
  readonly words: string;
}

/** Citizens say that they wrote the words down. */
export interface ConfirmSaved {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
}

/** What a closed SOS was in truth. */
export interface CorrectSos {
  /** What came of ringing the caller. */
  readonly call_back?: CallBack;
  /** Number of the SOS that it doubles; with the outcome `duplicate` alone. */
  readonly duplicate_of?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** What it was. */
  readonly outcome: SosOutcome;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** An SOS. */
  readonly sos_id: string;
}

/** One device in a list. */
export interface DeviceLine {
  /** Moment at which the phone asked to be let in. */
  readonly added_at: string;
  /** What the phone shows, for whoever lets it in. */
  readonly device_code: string;
  /** A phone. */
  readonly device_id: string;
  /** Whether it is the phone that asks. */
  readonly is_this: boolean;
  /** A post: a duty, whoever holds it. */
  readonly post: string;
  /** Where it stands. */
  readonly status: string;
}

/** At most 50 devices. */
export interface DeviceList {
  /** Phones. */
  readonly devices: ReadonlyArray<DeviceLine>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
}

/** The phones of at most 15 posts; `cursor` is there when more posts follow. */
export interface DevicesBelow {
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** Phones. */
  readonly devices: ReadonlyArray<DeviceLine>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
}

/** A district as one. */
export interface DistrictLine {
  /** A district. */
  readonly district: string;
  /** How citizens grade it. */
  readonly grade: FeedbackGrade;
  /** Its name in English. */
  readonly name_en: string;
  /** Its name in Hindi. */
  readonly name_hi: string;
  /** What answers are about. */
  readonly themes: ReadonlyArray<FeedbackMentions>;
  /** Answers without a slip. */
  readonly unverified: FeedbackGrade;
}

/** It is done; in words. */
export interface Done {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
}

/** One closing to be checked. */
export interface DrawnTip {
  /** Whether somebody looked at it again. */
  readonly is_checked: boolean;
  /** A post: a duty, whoever holds it. */
  readonly post: string;
  /** Where it stands. */
  readonly status: Open<TipStatus>;
  /** A tip. */
  readonly tip_id: string;
}

/** At most five. */
export interface DrawnTips {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Tips of this page. */
  readonly tips: ReadonlyArray<DrawnTip>;
}

/** What a station may know of its last weeks. */
export interface FeedbackBatch {
  /** How many answers of citizens. */
  readonly answers: number;
  /** How often each choice was made. */
  readonly choices: Readonly<Record<string, number>>;
  /** How many of each kind. */
  readonly kinds?: Readonly<Record<string, number>>;
  /** Mean score, 1 to 5. */
  readonly mean: number;
  /** A police unit. */
  readonly unit: string;
  /** The Monday of a week of India. */
  readonly week: string;
  /** How many weeks are added up. */
  readonly weeks: number;
}

/**
 * The batches of the last twelve weeks, the latest first, and why there may be none.
 *
 * `released`: words of citizens, as the IG edited them.
 */
export interface FeedbackBatches {
  /** What was given out, week by week. */
  readonly batches: ReadonlyArray<FeedbackBatch>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
  /** Texts of citizens that were given to the station. */
  readonly released: ReadonlyArray<ReleasedLine>;
  /** A police unit. */
  readonly unit: string;
}

/** Calls to citizens that are still to be made, and those of them that are late. */
export interface FeedbackCalls {
  /** Still to be rung. */
  readonly open: number;
  /** Of those, overdue. */
  readonly overdue: number;
}

/** What is sealed of an answer: words, and whose names stand in them. */
export interface FeedbackContent {
  /** An officer who helped. */
  readonly helper?: string;
  /** An Indian mobile number. */
  readonly mobile?: string;
  /** What it is called. */
  readonly name?: string;
  /** In plain words. */
  readonly text?: string;
}

/** What may be told beyond the tap. Everything can be left out; name and number are extra. */
export interface FeedbackDetails {
  /** How the staff behaved. */
  readonly behaviour?: FeedbackLevel;
  /** How clean the place was. */
  readonly clean?: FeedbackLevel;
  /** An officer who helped. */
  readonly helper?: string;
  /** Whether somebody was hurt or threatened. */
  readonly hurt?: YesNo;
  /** An Indian mobile number. */
  readonly mobile?: string;
  /** Whether money was asked for. */
  readonly money?: YesNo;
  /** What it is called. */
  readonly name?: string;
  /** Why the citizen came. */
  readonly purpose?: FeedbackPurpose;
  /** Whether the report was written down. */
  readonly taken?: FeedbackTaken;
  /** In plain words. */
  readonly text?: string;
  /** How long the citizen waited. */
  readonly wait?: FeedbackWait;
}

/** What is odd about an answer. Shown to the IG; nothing is hidden. */
export type FeedbackFlag = "same_device" | "burst" | "staff" | "night" | "old_code" | "spent_slip" | "bad_slip" | "far";

/** A grade from 1 to 5, the interval it is sure within, and of how many answers. */
export interface FeedbackGrade {
  /** How many answers of citizens. */
  readonly answers: number;
  /** Upper end of what the mean may be. */
  readonly high: number;
  /** Lower end of what the mean may be. */
  readonly low: number;
  /** Mean score, 1 to 5. */
  readonly mean: number;
}

/** Whether a phone was at the place. It finds out itself, and tells no more than this. */
export type FeedbackHere = "near" | "far";

/** One answer as it came in. Its words are opened one by one, and each opening is audited. */
export interface FeedbackLatest {
  /** One citizen's answer about one place. */
  readonly ballot_id: string;
  /** What was chosen, by question. */
  readonly choices: Readonly<Record<string, string>>;
  /** What is odd about it. */
  readonly flags: ReadonlyArray<Open<FeedbackFlag>>;
  /** Whether the citizen left a number. */
  readonly has_contact: boolean;
  /** Whether the citizen wrote something. */
  readonly has_text: boolean;
  /** Hour of India, as its start in UTC. */
  readonly hour: string;
  /** Money, injury or refusal was named. */
  readonly is_serious: boolean;
  /** Whether a slip proves the visit, or something is odd. */
  readonly pile: Open<FeedbackPile>;
  /** From 1 (bad) to 5 (good). */
  readonly score: number;
  /** A police unit. */
  readonly unit: string;
}

/** How something was. */
export type FeedbackLevel = "good" | "middling" | "bad";

/** One page, the latest hour first; `cursor` opens the next, and is missing on the last. */
export interface FeedbackList {
  /** The answers of this page, the newest first. */
  readonly answers: ReadonlyArray<FeedbackLatest>;
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
}

/** How many answers speak of a theme. */
export interface FeedbackMentions {
  /** How many answers of citizens. */
  readonly answers: number;
  /** What an answer is about. */
  readonly theme: Open<FeedbackTheme>;
}

/** What the IG should look at. */
export type FeedbackOddity = "slips_withheld" | "few_answers" | "stuffing";

/** What is asked about a place: first a face, then whatever else people like to tell. */
export interface FeedbackPart {
  /** What is asked before the faces. */
  readonly face: InLanguages;
  /** The five scores, from bad to good. */
  readonly faces: ReadonlyArray<CatalogueFace>;
  /** What is asked after the score. */
  readonly questions: ReadonlyArray<CatalogueQuestion>;
}

/** Where an answer is counted. */
export type FeedbackPile = "verified" | "unverified" | "flagged";

/** What was printed, and the address of each place. */
export interface FeedbackPosters {
  /** What to print. */
  readonly files: ReadonlyArray<PrintedFile>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Where the codes lead, by unit. */
  readonly urls: Readonly<Record<string, string>>;
}

/** What the public page shows of a place: only what its weekly batches gave out. */
export interface FeedbackPublished {
  /** How many answers of citizens. */
  readonly answers: number;
  /** The day of India whose end the figures are of. */
  readonly as_on: string;
  /** Mean score, 1 to 5. */
  readonly mean: number;
}

/** What the visit was for. */
export type FeedbackPurpose = "fir" | "complaint" | "lost_report" | "women_help" | "cyber" | "accident" | "traffic" | "verification" | "passport" | "case_status" | "summons" | "property_return" | "permission" | "other";

/** What the citizen is told. `complaint_number` where something serious went further. */
export interface FeedbackReceipt {
  /** The number of the complaint that was made of it. */
  readonly complaint_number?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether details can be added no more. */
  readonly is_complete: boolean;
  /** Whether a slip proves the visit. */
  readonly is_verified: boolean;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
}

/** The paper. */
export type FeedbackSize = "A4" | "A5";

/** What became of the slips: given out, of how many visitors; used. */
export interface FeedbackSlips {
  /** Slips that were given out. */
  readonly issued: number;
  /** Slips that came back with an answer. */
  readonly used: number;
  /** Visitors that the station counted. */
  readonly visitors: number;
}

/** Whether the complaint was taken down. */
export type FeedbackTaken = "yes" | "no" | "no_complaint";

/** What words speak of. */
export type FeedbackTheme = "behaviour" | "waiting" | "money" | "cleanliness" | "help" | "not_heard" | "women" | "facilities";

/** How long one waited. */
export type FeedbackWait = "under_15_min" | "under_1_hour" | "over_1_hour";

/** The whole wall, or that nothing changed. `cursor` opens what came before `latest`. */
export interface FeedbackWall {
  /** Citizens who are to be rung about it. */
  readonly calls?: FeedbackCalls;
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** Districts. */
  readonly districts: ReadonlyArray<DistrictLine>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether anything changed since the version that was seen. */
  readonly is_changed: boolean;
  /** The newest answers. */
  readonly latest: ReadonlyArray<FeedbackLatest>;
  /** Whose figures: a unit, district, range or state. */
  readonly scope: string;
  /** Police stations. */
  readonly stations: ReadonlyArray<StationLine>;
  /** What answers are about. */
  readonly themes: ReadonlyArray<FeedbackMentions>;
  /** The grades week by week. */
  readonly trend: ReadonlyArray<WeekPoint>;
  /** What `seen` says the next time. */
  readonly version: string;
  /** The whole range. */
  readonly whole?: FeedbackGrade;
}

/** An officer looks for one by the number that is spoken of, however it is written. */
export interface FindSos {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** The number by which it is spoken of. */
  readonly sos_number: string;
}

/** The desk sends a tip to the unit that is to act; others may read it. */
export interface ForwardTip {
  /** Units that were told of it. */
  readonly informed?: ReadonlyArray<string>;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** A tip. */
  readonly tip_id: string;
  /** A police unit. */
  readonly unit: string;
}

/** A question without fields: the answer is in every language. */
export interface GetCatalogue {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** Nothing is asked; refused, it is told in its language, like every other call. */
export interface GetChallenge {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** Somebody scanned a code, or typed it: whose is it? */
export interface GetPlace {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** The code of the place, as its poster prints it. */
  readonly place_code: string;
}

/** A control room, or the state desk, gives an SOS to another station or district. */
export interface HandOverSos {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** An SOS. */
  readonly sos_id: string;
  /** A police unit. */
  readonly unit: string;
}

/** A text in every language; in Chhattisgarhi (`hne`) where it has one, else Hindi is read. */
export interface InLanguages {
  /** In English. */
  readonly en: string;
  /** In Hindi. */
  readonly hi: string;
  /** In Chhattisgarhi, where it differs from Hindi. */
  readonly hne?: string;
}

/** Slips of one unit's day, to be printed and handed to whoever comes. */
export interface IssueSlips {
  /** How many. */
  readonly count: number;
  /** A day of India. */
  readonly day: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** A police unit. */
  readonly unit: string;
}

/** An officer looks at the calls that are still to be made, the most urgent first. */
export interface ListCallbacks {
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** A district. */
  readonly district?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** At most so many on a page. */
  readonly limit?: number;
}

/** Which closings of a district's day were drawn for checking? */
export interface ListChecks {
  /** A day of India. */
  readonly day: string;
  /** A district. */
  readonly district: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** An officer looks at what was pressed in a period and is closed, one page at a time. */
export interface ListClosedSos {
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** At most so many on a page. */
  readonly limit?: number;
  /** What it was. */
  readonly outcome?: SosOutcome;
  /** First day of India. */
  readonly since: string;
  /** Last day of India. */
  readonly until: string;
}

/** A question without fields. */
export interface ListDevices {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** The next page begins after this post. */
export interface ListDevicesBelow {
  /** Where the next page begins, as the last one said. */
  readonly cursor?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** The IG looks further back: at all answers about a range, or about one unit of it. */
export interface ListFeedback {
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** At most so many on a page. */
  readonly limit?: number;
  /** Whose figures: a unit, district, range or state. */
  readonly scope?: string;
  /** A police unit. */
  readonly unit?: string;
}

/** An officer reads what citizens gave thanks for, the latest first. */
export interface ListMyPraise {
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** At most so many on a page. */
  readonly limit?: number;
}

/**
 * An officer looks at the board of their own unit, one page at a time.
 *
 * `heap`: at those in its heap instead, who are rung for as one.
 */
export interface ListSos {
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** `true`: those in the heap, instead of those who stand for themselves. */
  readonly heap?: boolean;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** At most so many on a page. */
  readonly limit?: number;
}

/** A period in Indian days, both included. */
export interface ListSosTimes {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** First day of India. */
  readonly since: string;
  /** Last day of India. */
  readonly until: string;
}

/** A station looks at its batches; an officer above names the station. */
export interface ListStationFeedback {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** A police unit. */
  readonly unit?: string;
}

/**
 * An officer looks at the queue, one page at a time.
 *
 * `tip_id` asks for the line of one tip only: has anything happened to it? Nothing is opened.
 */
export interface ListTips {
  /** What the tip is about. */
  readonly category?: string;
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** A district. */
  readonly district?: string;
  /** Only those of which the caller's unit was told. */
  readonly informed?: boolean;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** At most so many on a page. */
  readonly limit?: number;
  /** The oldest first, or those that are due first. */
  readonly order?: TipOrder;
  /** Where it stands. */
  readonly status?: TipStatus;
  /** A tip. */
  readonly tip_id?: string;
}

/** A district, the services that run there today, and the number to ring there. */
export interface LiveDistrict {
  /** The number to ring. */
  readonly call: string;
  /** What to send when it is chosen. */
  readonly code: string;
  /** The services that run there today. */
  readonly live: ReadonlyArray<string>;
  /** Its name in English. */
  readonly name_en: string;
  /** Its name in Hindi. */
  readonly name_hi: string;
}

/** Posters of one unit, or of every unit of a district. `renew` replaces their codes. */
export interface MakeQrPoster {
  /** A district. */
  readonly district?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** Whether a picture is wanted beside the PDF. */
  readonly picture?: boolean;
  /** Make new codes; the former ones end. */
  readonly renew?: boolean;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** Size of paper. */
  readonly size?: FeedbackSize;
  /** A police unit. */
  readonly unit?: string;
}

/** The phones of the caller's post, and what its unit is called. */
export interface MyDevices {
  /** Phones. */
  readonly devices: ReadonlyArray<DeviceLine>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Its name. */
  readonly unit_name: string;
}

/**
 * Who the calling phone acts for.
 *
 * `can` names the functions that its role may call at all, `own` those of them that it may call
 * about its own seat.
 */
export interface MyPost {
  /** What this post may do here: names of functions or acts. */
  readonly can: ReadonlyArray<string>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** What this post may do at its own unit. */
  readonly own: ReadonlyArray<string>;
  /** A post: a duty, whoever holds it. */
  readonly post: string;
  /** What the post is called. */
  readonly post_name: string;
  /** What the post is. */
  readonly role: Open<Role>;
  /** A police unit. */
  readonly unit: string;
  /** Its name. */
  readonly unit_name: string;
}

/** What citizens said and the police did, in one sentence of each language. */
export interface NewLine {
  /** In English. */
  readonly en: string;
  /** In Hindi. */
  readonly hi: string;
}

/** Why a tip was not actionable: the tipster reads it in kind words. */
export type NoReason = "insufficient" | "unfounded" | "not_police" | "duplicate" | "spam";

/** An officer notes something for officers alone. */
export interface NoteTip {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** In plain words. */
  readonly text: string;
  /** A tip. */
  readonly tip_id: string;
}

/**
 * Where the device stands; once it is active, its token and who it acts for, until when.
 *
 * `token` is a Firebase custom token, exchanged at Firebase Auth. No person is named.
 */
export interface OfficerSession {
  /** What the phone shows, for whoever lets it in. */
  readonly device_code: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
  /** A post: a duty, whoever holds it. */
  readonly post?: string;
  /** What the post is called. */
  readonly post_name?: string;
  /** What the post is. */
  readonly role?: Open<Role>;
  /** Where it stands. */
  readonly status: Open<SessionStatus>;
  /** A Firebase custom token, for signInWithCustomToken. */
  readonly token?: string;
  /** A police unit. */
  readonly unit?: string;
  /** Its name. */
  readonly unit_name?: string;
  /** Moment at which this phone has to sign in anew. */
  readonly valid_until?: string;
}

/** From which day on an app older than `oldest` is served no more, and where the new one is. */
export interface OldestApp {
  /** Where the new app is. */
  readonly address: string;
  /** What it is called. */
  readonly name: string;
  /** The oldest version that is served. */
  readonly oldest: string;
  /** The day of India from which it is so. */
  readonly since: string;
}

/** Whoever is to ring asks for the number and what was written. */
export interface OpenCallback {
  /** One citizen's answer about one place. */
  readonly ballot_id: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** An officer looks at the exact place and the trail. */
export interface OpenSos {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** An SOS. */
  readonly sos_id: string;
}

/** Whom to ring, and about what. */
export interface OpenedCallback {
  /** What was chosen, by question. */
  readonly choices: Readonly<Record<string, string>>;
  /** Moment by which it is to be done. */
  readonly due_at: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** An Indian mobile number. */
  readonly mobile?: string;
  /** What it is called. */
  readonly name?: string;
  /** From 1 (bad) to 5 (good). */
  readonly score: number;
  /** In plain words. */
  readonly text?: string;
  /** A police unit. */
  readonly unit: string;
}

/** An answer as the IG reads it. */
export interface OpenedFeedback {
  /** What was chosen, by question. */
  readonly choices: Readonly<Record<string, string>>;
  /** What was written. */
  readonly content: FeedbackContent;
  /** What is odd about it. */
  readonly flags: ReadonlyArray<Open<FeedbackFlag>>;
  /** Hour of India, as its start in UTC. */
  readonly hour: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether a slip proves the visit, or something is odd. */
  readonly pile: Open<FeedbackPile>;
  /** Posts that can be thanked. */
  readonly posts: ReadonlyArray<PostLine>;
  /** From 1 (bad) to 5 (good). */
  readonly score: number;
  /** A police unit. */
  readonly unit: string;
}

/** An SOS as the officer who goes there sees it. `script` is what to say on the phone. */
export interface OpenedSos {
  /** Who pressed. */
  readonly caller: SosCaller;
  /** Moment at which the last position came. */
  readonly fixed_at?: string;
  /** Positions, the oldest first. */
  readonly fixes: ReadonlyArray<SosPosition>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether the last position is older than two minutes. */
  readonly is_stale: boolean;
  /** What came in words later, the oldest first. */
  readonly messages: ReadonlyArray<string>;
  /** What to say when ringing the caller. */
  readonly script: string;
  /** One SOS, as a list shows it. */
  readonly sos: SosLine;
  /** Where the caller may hand it over to: the nearest stations, then the districts. */
  readonly units: ReadonlyArray<Choice>;
}

/**
 * A tip as the officer reads it. The opening stands in the audit trail.
 *
 * `can` names the functions that would do something for them now, `units` where it may go.
 */
export interface OpenedTip {
  /** Its name. */
  readonly about_unit_name?: string;
  /** What this post may do here: names of functions or acts. */
  readonly can: ReadonlyArray<string>;
  /** What the tip is about. */
  readonly category: string;
  /** Its name. */
  readonly category_name: string;
  /** How tips came. */
  readonly channel: Open<TipChannel>;
  /** What was written. */
  readonly content: TipContent;
  /** The seat at which it lies. */
  readonly desk: string;
  /** A district. */
  readonly district?: string;
  /** Its name. */
  readonly district_name?: string;
  /** Hour of India by which it is to be decided, as its start in UTC. */
  readonly due_hour?: string;
  /** The unit that works on it. */
  readonly handler?: string;
  /** Its name. */
  readonly handler_name?: string;
  /** What became of it, the oldest first. */
  readonly history: ReadonlyArray<TipHappened>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Units that were told of it. */
  readonly informed: ReadonlyArray<string>;
  /** Their names. */
  readonly informed_names: ReadonlyArray<string>;
  /** Whether its sender said that it helped. */
  readonly is_benefited: boolean;
  /** What tipster and officers wrote to each other, the oldest first. */
  readonly messages: ReadonlyArray<TipMessage>;
  /** Notes for officers alone, the oldest first. */
  readonly notes: ReadonlyArray<TipNote>;
  /** Why. */
  readonly reason?: string;
  /** Hour of India in which it came, as its start in UTC. */
  readonly received_hour: string;
  /** Where it stands. */
  readonly status: Open<TipStatus>;
  /** How often its state changed. */
  readonly steps: number;
  /** How many messages there are. */
  readonly talk: number;
  /** A tip. */
  readonly tip_id: string;
  /** The number of a tip, for its sender. */
  readonly tip_number: string;
  /** Units to which it can be sent. */
  readonly units: ReadonlyArray<Choice>;
  /** Whether it is due sooner than usual. */
  readonly urgent: boolean;
}

/** The same for every number. The code, if there is one, is on the station's telephone. */
export interface OtpRequested {
  /** This attempt to sign in. */
  readonly challenge_id: string;
  /** What the phone shows, for whoever lets it in. */
  readonly device_code: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
  /** Seconds until another code can be asked for. */
  readonly resend_after_s: number;
}

/**
 * The caller's own SOS, by the key that its receipt gave them.
 *
 * `seen` is the `version` of the answer that the app holds: the next one says what changed.
 */
export interface OwnSos {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** The version that the app holds. */
  readonly seen?: string;
  /** An SOS. */
  readonly sos_id: string;
  /** What opens the caller's own SOS; keep it on the phone. */
  readonly watch_key: string;
}

/** The IG passes on what an answer says: as praise to a post, or to the station. */
export interface PassOnFeedback {
  /** One citizen's answer about one place. */
  readonly ballot_id: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** A post: a duty, whoever holds it. */
  readonly post?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** In plain words. */
  readonly text: string;
}

/** One "you said, we did": in plain words, in both languages. */
export interface PlaceLine {
  /** In English. */
  readonly en: string;
  /** In Hindi. */
  readonly hi: string;
  /** A sentence of the page. */
  readonly id: string;
  /** Day of India on which it was put there. */
  readonly on: string;
}

/** What a place's page shows beside the form. */
export interface PlacePage {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether citizens see it on the place's page. */
  readonly is_public: boolean;
  /** You said, we did. */
  readonly lines: ReadonlyArray<PlaceLine>;
  /** Its name in English. */
  readonly name_en: string;
  /** Its name in Hindi. */
  readonly name_hi: string;
  /** What citizens see of the grades. */
  readonly published?: FeedbackPublished;
  /** A police unit. */
  readonly unit: string;
  /** Where citizens find the page. */
  readonly url: string;
}

/** How a place is known. */
export type PlaceSource = "gps" | "cell" | "typed";

/** A post of the unit: to whom praise may be passed on. */
export interface PostLine {
  /** Who holds the post, in the police's own register. */
  readonly official_name: string;
  /** A post: a duty, whoever holds it. */
  readonly post: string;
  /** What the post is. */
  readonly role: string;
}

/** One citizen's thanks. */
export interface PraiseLine {
  /** Hour of India, as its start in UTC. */
  readonly hour: string;
  /** In plain words. */
  readonly text: string;
}

/** One page; `cursor` opens the next, and is missing on the last. */
export interface PraiseList {
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Thanks of citizens, the newest first. */
  readonly praise: ReadonlyArray<PraiseLine>;
}

/** A file to print, in base64. */
export interface PrintedFile {
  /** The file, in base64. */
  readonly data: string;
  /** What it is called. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
}

/** The slips, and the sheets to cut them from. */
export interface PrintedSlips {
  /** What to print. */
  readonly files: ReadonlyArray<PrintedFile>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Slips of visits. */
  readonly slips: ReadonlyArray<string>;
}

/** What is wrong with a field. The list may grow. */
export type Problem = "missing" | "unknown_field" | "wrong_type" | "too_short" | "too_long" | "too_small" | "too_large" | "bad_form" | "no_time_zone" | "not_a_choice" | "bad_value" | "unknown" | "out_of_range" | "not_over" | "not_this_unit" | "not_drawn" | "used" | "staff" | "tip_number" | "recognisable" | "words" | "own_number" | "own_receipt";

/**
 * One press. Nothing in it can make it refused: what cannot be read is left out.
 *
 * Without a `request_id`, or with one that others may have (ids_model.py), each press is an
 * incident of its own.
 */
export interface RaiseSos {
  /** Charge of the phone, in percent. */
  readonly battery?: number;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** A short message for the police; what is longer than 200 characters is cut. */
  readonly message?: string;
  /** The caller's own number by their word; shown as that, never verified. */
  readonly mobile?: string;
  /** What the phone's own clock says at the sending: how wrong it is. */
  readonly now?: string;
  /** Four to six digits that cancel from any phone. */
  readonly pin?: string;
  /** Where it is. */
  readonly place?: SosFix;
  /** Where they are, in words; what is longer than 200 characters is cut. */
  readonly place_text?: string;
  /** A rehearsal: told to the police and marked, and nobody comes. */
  readonly practice?: boolean;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id?: string;
  /** How it was pressed. */
  readonly trigger?: SosTrigger;
}

/** The IG opens one answer, by the id that the wall shows. */
export interface ReadFeedback {
  /** One citizen's answer about one place. */
  readonly ballot_id: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** A look at a range. `seen` is the version shown already: unchanged, nothing is sent. */
export interface ReadFeedbackWall {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** Whose figures: a unit, district, range or state. */
  readonly scope?: string;
  /** The version that the app holds. */
  readonly seen?: string;
}

/** An officer opens a tip, by the id that the push carried or the queue shows. */
export interface ReadTip {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** A tip. */
  readonly tip_id: string;
}

/** Why, for a program. One that is not known here: go by the status. */
export type Reason = "bad_method" | "bad_body" | "bad_fields" | "too_large" | "too_slow" | "not_json" | "no_token" | "token_expired" | "bad_token" | "phone_removed" | "session_over" | "post_closed" | "not_allowed" | "not_found" | "district_not_live" | "other_body" | "wrong_state" | "bad_work" | "spent_work" | "too_many" | "bad_code" | "app_check" | "app_too_old" | "sos_over" | "not_your_sos" | "pin_needed" | "pin_wrong" | "pin_locked" | "call_back_first" | "correction_over" | "internal" | "unavailable";

/**
 * A supervisor records what proves that a tip helped: never whoever closed it.
 *
 * `hand_over` names the record of a thing given back; `call_back` the number of the recorded
 * call in which the complainant said so.
 */
export interface RecordBenefit {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** How it is known that the tip helped. */
  readonly proof: TipProof;
  /** The FIR or other record that the tip led to. */
  readonly record: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** A tip. */
  readonly tip_id: string;
}

/** How many visits a station's register has for a day. More later is a second entry. */
export interface RecordVisitors {
  /** How many. */
  readonly count: number;
  /** A day of India. */
  readonly day: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
}

export interface RefusalBody {
  /** What may be said beside the score. */
  readonly details: RefusalDetails;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
  /** Google's name of the kind of error, as the Firebase SDKs read it. */
  readonly status: Open<"ALREADY_EXISTS" | "FAILED_PRECONDITION" | "INTERNAL" | "INVALID_ARGUMENT" | "NOT_FOUND" | "PERMISSION_DENIED" | "RESOURCE_EXHAUSTED" | "UNAUTHENTICATED" | "UNAVAILABLE">;
}

export interface RefusalDetails {
  /** With `app_too_old`: where the new app is. */
  readonly address?: string;
  /** The number to ring instead. */
  readonly call?: string;
  /** The number of this call in our log, as in X-Call-Id. */
  readonly call_id: string;
  /** With `bad_fields`: what to correct. */
  readonly fields?: ReadonlyArray<RefusedField>;
  /** Why. */
  readonly reason: Open<Reason>;
  /** How long to wait before the next try, in seconds. */
  readonly retry_after_s?: number;
}

export interface RefusedField {
  /** Its name, with dots between the names that lead to it. */
  readonly field: string;
  /** What is wrong with it. */
  readonly problem: Open<Problem>;
}

/** Words that were released, and the week in which they were. */
export interface ReleasedLine {
  /** In plain words. */
  readonly text: string;
  /** The Monday of a week of India. */
  readonly week: string;
}

/** A device is lost, or its officer has gone. */
export interface RemoveDevice {
  /** A phone. */
  readonly device_id: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** An officer types the station's CUG number; the phone made the key and keeps its half. */
export interface RequestOtp {
  /** a telephone number */
  readonly cug_number: string;
  /** P-256 public key, SPKI, base64url without padding */
  readonly device_public_key: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
}

/** What an officer is posted as. */
export type Role = "call_taker" | "constable" | "sho" | "asp" | "sp" | "ig" | "state_desk" | "dgp_room" | "room_112" | "cyber" | "crime_branch" | "recovery" | "ci_cell" | "auditor" | "admin";

/** Where FCM reaches the calling device. */
export interface SavePushToken {
  /** Which kind of it. */
  readonly kind: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** The registration token, or the installation's id, of Firebase Cloud Messaging. */
  readonly value: string;
}

/**
 * What a code stands for.
 *
 * An answer about it is taken while `is_live`; else `call` is the number to ring. `is_old`: a
 * newer poster hangs there, and this one counts all the same.
 */
export interface ScannedPlace {
  /** The number to ring. */
  readonly call: string;
  /** A district. */
  readonly district: string;
  /** The name of its district in English. */
  readonly district_name_en: string;
  /** The name of its district in Hindi. */
  readonly district_name_hi: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether feedback is taken there today. */
  readonly is_live: boolean;
  /** Whether a newer code hangs there by now. */
  readonly is_old: boolean;
  /** Which kind of it. */
  readonly kind: string;
  /** Its name in English. */
  readonly name_en: string;
  /** Its name in Hindi. */
  readonly name_hi: string;
  /** A police unit. */
  readonly unit: string;
}

/** Where a device stands. */
export type SessionStatus = "active" | "waiting_approval";

/** The account of a unit. `units` are those directly below it, to ask for next. */
export interface SosAccount {
  /** SOS that were doubles of another. */
  readonly duplicate: number;
  /** SOS that were hoaxes. */
  readonly hoax: number;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether every SOS is at its place in these figures; else `unread` says how many are not. */
  readonly is_whole: boolean;
  /** SOS pressed by mistake. */
  readonly mistaken: number;
  /** SOS that no officer took on, whatever they were closed as. */
  readonly never_answered: number;
  /** Rehearsals, counted apart. */
  readonly practice: number;
  /** SOS that were pressed, rehearsals apart. */
  readonly pressed: number;
  /** SOS in which somebody needed help. */
  readonly real: number;
  /** SOS that are not closed. */
  readonly still_open: number;
  /** SOS that were tests. */
  readonly test: number;
  /** A police unit. */
  readonly unit: string;
  /** Its name. */
  readonly unit_name: string;
  /** The units directly below it, to ask for next. */
  readonly units: ReadonlyArray<Choice>;
  /** SOS that a hand edit keeps out of these figures: look at the alerts. */
  readonly unread: number;
}

/** Who pressed. `mobile` was verified by an OTP; `said_mobile` is only what the press says. */
export interface SosCaller {
  /** Charge of the phone, in percent. */
  readonly battery?: number;
  /** What the press says in words. */
  readonly message?: string;
  /** The caller's number, verified by an OTP. */
  readonly mobile?: string;
  /** Where they are, in words; what is longer than 200 characters is cut. */
  readonly place_text?: string;
  /** The caller's own number by their word; not verified. */
  readonly said_mobile?: string;
}

/** Where the caller was at a time: sent by their own phone's clock, kept by ours. */
export interface SosFix {
  /** How far off the place may be, in metres. */
  readonly accuracy_m?: number;
  /** Moment of the position, by the phone's own clock. */
  readonly at?: string;
  /** Charge of the phone, in percent. */
  readonly battery?: number;
  /** Latitude, in degrees (WGS 84). */
  readonly lat: number;
  /** Longitude, in degrees (WGS 84). */
  readonly lng: number;
  /** How the place is known. */
  readonly source?: PlaceSource;
}

/** Presses without a verified number at one seat, beyond those that are rung for each. */
export interface SosHeap {
  /** The oldest version that is served. */
  readonly oldest: string;
  /** Moment at which the heap was rung for last. */
  readonly rung_at: string;
  /** The seat at which it waits: a station's head, mostly. */
  readonly seat: string;
  /** How many wait in it. */
  readonly waiting: number;
}

/** An SOS as an officer's list shows it: no name, no number, no exact place. */
export interface SosLine {
  /** Moment at which an officer took it on. */
  readonly acknowledged_at?: string;
  /** The post that took it on. */
  readonly acknowledged_by?: string;
  /** South-west corner of the cell of about 5 km where it is. */
  readonly area?: string;
  /** What came of ringing the caller. */
  readonly call_back?: Open<CallBack>;
  /** Moment at which the caller cancelled. */
  readonly cancelled_at?: string;
  /** Moment at which it was closed. */
  readonly closed_at?: string;
  /** Moment at which its outcome was corrected last. */
  readonly corrected_at?: string;
  /** The post that corrected it. */
  readonly corrected_by?: string;
  /** A district. */
  readonly district?: string;
  /** Number of the SOS that it doubles; with the outcome `duplicate` alone. */
  readonly duplicate_of?: string;
  /** Moment at which the last position came. */
  readonly fixed_at?: string;
  /** What was wrong with the press: what could not be read, or is not proved. */
  readonly flags: ReadonlyArray<string>;
  /** Number of the SOS before, under the same `request_id`, which was over. */
  readonly former?: string;
  /** The units that it was at before. */
  readonly formers: ReadonlyArray<string>;
  /** A mark that presses share which may be one: of one number, or of one place and minute. */
  readonly group?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** The nearest station with a phone, told too because its own has none. */
  readonly neighbour?: string;
  /** Moment at which the police set out. */
  readonly on_the_way_at?: string;
  /** What it was. */
  readonly outcome?: Open<SosOutcome>;
  /** A rehearsal: told to the police and marked, and nobody comes. */
  readonly practice: boolean;
  /** Moment of the press. */
  readonly raised_at: string;
  /** Moment at which the police were there. */
  readonly reached_at?: string;
  /** Pressed by a number that an OTP proved. */
  readonly signed: boolean;
  /** An SOS. */
  readonly sos_id: string;
  /** The number by which it is spoken of. */
  readonly sos_number: string;
  /** A police station. */
  readonly station?: string;
  /** Its name in English. */
  readonly station_en?: string;
  /** Its name in Hindi. */
  readonly station_hi?: string;
  /** Where it stands. */
  readonly status: Open<SosStatus>;
  /** Moment at which a police phone had it. */
  readonly told_at?: string;
}

/**
 * One page: by verified numbers first, then the unanswered, of those the oldest.
 *
 * `cursor` opens the next page, and is missing on the last. `heaps` stand on the first.
 */
export interface SosList {
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** Presses without a verified number beyond those that are rung for each, by seat. */
  readonly heaps?: ReadonlyArray<SosHeap>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** One SOS, as a list shows it. */
  readonly sos: ReadonlyArray<SosLine>;
}

/** What it was, as the closing officer says. */
export type SosOutcome = "real" | "test" | "mistaken" | "hoax" | "duplicate";

/**
 * What an app that presses SOS must keep to.
 *
 * Positions go out every `update_s` seconds, at most `max_fixes` in one call; `pin` is the form
 * of a PIN, as a regular expression.
 */
export interface SosPart {
  /** At most so many positions in one update_sos. */
  readonly max_fixes: number;
  /** Four to six digits that cancel from any phone. */
  readonly pin: string;
  /** Seconds between two of them. */
  readonly update_s: number;
}

/** Where the caller was, by our clock. `is_doubtful`: nobody gets there so fast. */
export interface SosPosition {
  /** How far off the place may be, in metres. */
  readonly accuracy_m?: number;
  /** Moment of the position, by our clock. */
  readonly at?: string;
  /** Charge of the phone, in percent. */
  readonly battery?: number;
  /** Nobody gets there so fast from the position before: over 250 km/h. */
  readonly is_doubtful: boolean;
  /** Latitude, in degrees (WGS 84). */
  readonly lat: number;
  /** Longitude, in degrees (WGS 84). */
  readonly lng: number;
  /** How the place is known. */
  readonly source: Open<PlaceSource>;
}

/** What the caller is shown: the same for every retry. `watch_key` opens what comes next. */
export interface SosReceipt {
  /** The number to ring. */
  readonly call: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
  /** A rehearsal: told to the police and marked, and nobody comes. */
  readonly practice: boolean;
  /** An SOS. */
  readonly sos_id: string;
  /** The number by which it is spoken of. */
  readonly sos_number: string;
  /** Where it stands. */
  readonly status: Open<SosStatus>;
  /** What of the request could not be read and was left out. */
  readonly warnings?: ReadonlyArray<Open<SosWarning>>;
  /** What opens the caller's own SOS; keep it on the phone. */
  readonly watch_key: string;
}

/** Seconds after the press: half were as fast as the median, nine of ten as p90. */
export interface SosSpread {
  /** How many. */
  readonly count: number;
  /** Half of them took at most so many seconds. */
  readonly median_s: number;
  /** Nine of ten took at most so many seconds. */
  readonly p90_s: number;
}

/** Where an SOS stands. */
export type SosStatus = "raised" | "acknowledged" | "on_the_way" | "reached" | "cancelled" | "closed";

/** Response times of a unit: in all, then by station, the most called first. */
export interface SosTimes {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** All stations together. */
  readonly in_all: StationTimes;
  /** Whether all of the period was counted; else it is too much for one call. */
  readonly is_whole: boolean;
  /** Police stations. */
  readonly stations: ReadonlyArray<StationTimes>;
  /** A police unit. */
  readonly unit: string;
}

/** A question: what was pressed in a period, both days included, and what became of it. */
export interface SosTotals {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** First day of India. */
  readonly since: string;
  /** A police unit. */
  readonly unit?: string;
  /** Last day of India. */
  readonly until: string;
}

/** How it was pressed. */
export type SosTrigger = "button" | "shake" | "power" | "voice" | "watch";

/**
 * What callers see of their SOS. Times are UTC, by our own clock.
 *
 * Where nothing changed since the version that the app has seen, only the first four fields and
 * the positions that were taken are there.
 */
export interface SosView {
  /** Moment at which an officer took it on. */
  readonly acknowledged_at?: string;
  /** The number to ring. */
  readonly call?: string;
  /** Moment at which it was closed. */
  readonly closed_at?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether anything changed since the version that was seen. */
  readonly is_changed: boolean;
  /** While it is, positions are taken. */
  readonly is_open: boolean;
  /** For the person who reads it, in the language asked for. */
  readonly message?: string;
  /** How many positions were sent. */
  readonly of?: number;
  /** Moment at which the police set out. */
  readonly on_the_way_at?: string;
  /** A rehearsal: told to the police and marked, and nobody comes. */
  readonly practice?: boolean;
  /** Moment of the press. */
  readonly raised_at?: string;
  /** Moment at which the police were there. */
  readonly reached_at?: string;
  /** An SOS. */
  readonly sos_id?: string;
  /** The number by which it is spoken of. */
  readonly sos_number?: string;
  /** Its name. */
  readonly station_name?: string;
  /** Where it stands. */
  readonly status: Open<SosStatus>;
  /** Positions that were taken. */
  readonly taken?: number;
  /** Moment at which a police phone had it. */
  readonly told_at?: string;
  /** What `seen` says the next time. */
  readonly version: string;
  /** What of the request could not be read and was left out. */
  readonly warnings?: ReadonlyArray<Open<SosWarning>>;
}

/** What of a request could not be read and was left out. */
export type SosWarning = "request_id_missing" | "request_id_unread" | "request_id_weak" | "place_unread" | "place_partly_unread" | "battery_unread" | "mobile_unread" | "pin_unread" | "trigger_unread" | "practice_unread" | "fixes_unread" | "fixes_dropped" | "place_text_unread" | "message_unread" | "now_unread" | "body_unread";

/** A device that was let in asks for its session: signed over `{challenge_id}.session`. */
export interface StartSession {
  /** This attempt to sign in. */
  readonly challenge_id: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** ECDSA with SHA-256, r and s (64 bytes) or DER, base64url without padding */
  readonly signature: string;
}

/** A unit with where and what it is, and what is written of it. */
export interface StationLine {
  /** Citizens who are to be rung about it. */
  readonly calls: FeedbackCalls;
  /** A district. */
  readonly district: string;
  /** Answers that count for nothing because something is odd. */
  readonly flagged: number;
  /** How many answers are odd, by what is odd. */
  readonly flags: Readonly<Record<string, number>>;
  /** How citizens grade it. */
  readonly grade: FeedbackGrade;
  /** Latitude, in degrees (WGS 84). */
  readonly lat?: number;
  /** Longitude, in degrees (WGS 84). */
  readonly lng?: number;
  /** Its name in English. */
  readonly name_en: string;
  /** Its name in Hindi. */
  readonly name_hi: string;
  /** Its place among the stations of the range. */
  readonly rank?: number;
  /** How often its code was scanned. */
  readonly scans: number;
  /** Answers that name money, injury or refusal. */
  readonly serious: number;
  /** Slips of visits. */
  readonly slips: FeedbackSlips;
  /** What answers are about. */
  readonly themes: ReadonlyArray<FeedbackMentions>;
  /** A police unit. */
  readonly unit: string;
  /** Answers without a slip. */
  readonly unverified: FeedbackGrade;
  /** What makes the grades doubtful. */
  readonly warnings: ReadonlyArray<Open<FeedbackOddity>>;
}

/** One station; without a name all of them. A step that nobody took is not there. */
export interface StationTimes {
  /** Seconds from the press until an officer had it. */
  readonly acknowledged?: SosSpread;
  /** Seconds from the press until it was closed. */
  readonly closed?: SosSpread;
  /** How many. */
  readonly count: number;
  /** Seconds from the press until the police were there. */
  readonly reached?: SosSpread;
  /** A police station. */
  readonly station?: string;
  /** Its name. */
  readonly station_name?: string;
  /** Seconds from the press until a police phone had it. */
  readonly told?: SosSpread;
}

/**
 * A citizen's answer: a face, and the rest if they like. `visit` is their slip's number.
 *
 * `here`: said with the first request; later ones change nothing of it.
 */
export interface SubmitFeedback {
  /** What may be said beside the score. */
  readonly details?: FeedbackDetails;
  /** Whether the phone is at the place. */
  readonly here?: FeedbackHere;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** The code of the place, as its poster prints it. */
  readonly place_code: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** From 1 (bad) to 5 (good). */
  readonly score: number;
  /** The code on the slip of a visit. */
  readonly visit?: string;
}

/**
 * A citizen's request. It has no field for a name, a number or a device.
 *
 * `district` may be left out: the place decides, and without one the state desk takes the tip.
 * `about_unit` names a station, office or post when the tip is about police; `police` where
 * it is not known which.
 */
export interface SubmitTip {
  /** The unit that the tip complains of; `police` where it is not known which. */
  readonly about_unit?: string;
  /** What the tip is about. */
  readonly category: string;
  /** A district. */
  readonly district?: string;
  /** Moment at which it happened. */
  readonly happened_at?: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** Where it is. */
  readonly place?: TipPlace;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** In plain words. */
  readonly text: string;
  /** The solved challenge, as ALTCHA sends it. */
  readonly work?: string;
}

/** One visit in today's register: its slip goes to the visitor's telephone, if they like. */
export interface TextSlip {
  /** A day of India. */
  readonly day: string;
  /** A visit of which nobody else may learn; the slip names no purpose. */
  readonly is_sensitive: boolean;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** An Indian mobile number. */
  readonly mobile: string;
  /** Why the citizen came. */
  readonly purpose: FeedbackPurpose;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** Language of the SMS. */
  readonly to_lang?: string;
}

/** The account of one scope, and the scopes that the caller may ask for. */
export interface TipAccount {
  /** Tips that were acted on. */
  readonly acted_on: number;
  /** Tips whose sender says that it helped. */
  readonly benefited: number;
  /** Closed tips that somebody else looked at again. */
  readonly checked: number;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Tips that could not be acted on. */
  readonly not_actionable: number;
  /** Tips acted on whose sender has not said that it helped. */
  readonly not_yet_benefited: number;
  /** Closings that whoever looked again did not uphold. */
  readonly overturned: number;
  /** Tips that are not decided. */
  readonly pending: number;
  /** All tips that came. */
  readonly received: number;
  /** Whose figures: a unit, district, range or state. */
  readonly scope: string;
  /** Whose figures may be asked for. */
  readonly scopes: ReadonlyArray<Choice>;
}

/** Who wrote a message. */
export type TipBy = "tipster" | "officer";

/** What a tip can be about, and the number to ring when it is happening now. */
export interface TipCategory {
  /** The number to ring. */
  readonly call: string;
  /** What to send when it is chosen. */
  readonly code: string;
  /** Its name in English. */
  readonly name_en: string;
  /** Its name in Hindi. */
  readonly name_hi: string;
  /** Whether it is due sooner than usual. */
  readonly urgent: boolean;
}

/** How a tip came: a function sets it, never a request. Phone and WhatsApp are confidential. */
export type TipChannel = "app" | "phone" | "whatsapp";

/** What is sealed: all that a tip says, and whom it is about. */
export interface TipContent {
  /** The unit that the tip complains of; `police` where it is not known which. */
  readonly about_unit?: string;
  /** Moment at which it happened. */
  readonly happened_at?: string;
  /** Where it is. */
  readonly place?: TipPlaceAnswered;
  /** In plain words. */
  readonly text: string;
}

/** One entry of a tip's history; `to` is the unit it went to, or the post that was told. */
export interface TipHappened {
  /** Hour of India, as its start in UTC. */
  readonly hour: string;
  /** What happened. */
  readonly kind: string;
  /** A post: a duty, whoever holds it. */
  readonly post?: string;
  /** Where it stands. */
  readonly status: Open<TipStatus>;
  /** The unit to which it went. */
  readonly to?: string;
}

/** A tip in the queue: nothing that a tipster wrote. */
export interface TipLine {
  /** What the tip is about. */
  readonly category: string;
  /** Its name. */
  readonly category_name: string;
  /** How tips came. */
  readonly channel: Open<TipChannel>;
  /** The seats to which it climbed, unread. */
  readonly climbed: ReadonlyArray<string>;
  /** The seat at which it lies. */
  readonly desk: string;
  /** A district. */
  readonly district?: string;
  /** Its name. */
  readonly district_name?: string;
  /** Hour of India by which it is to be decided, as its start in UTC. */
  readonly due_hour?: string;
  /** The unit that works on it. */
  readonly handler?: string;
  /** Its name. */
  readonly handler_name?: string;
  /** Hour of India in which it came, as its start in UTC. */
  readonly received_hour: string;
  /** Where it stands. */
  readonly status: Open<TipStatus>;
  /** How often its state changed. */
  readonly steps: number;
  /** How many messages there are. */
  readonly talk: number;
  /** A tip. */
  readonly tip_id: string;
  /** The number of a tip, for its sender. */
  readonly tip_number: string;
  /** Whether it is due sooner than usual. */
  readonly urgent: boolean;
}

/**
 * One page; `cursor` opens the next, and is missing on the last.
 *
 * The first page says what one can choose from.
 */
export interface TipList {
  /** What tips can be about; on the first page alone. */
  readonly categories: ReadonlyArray<Choice>;
  /** Where the next page begins, as the last one said; missing on the last. */
  readonly cursor?: string;
  /** Districts. */
  readonly districts: ReadonlyArray<Choice>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Tips of this page. */
  readonly tips: ReadonlyArray<TipLine>;
}

/** A message, opened. `number` counts from 1 in its tip. */
export interface TipMessage {
  /** Who wrote it. */
  readonly by: Open<TipBy>;
  /** Hour of India, as its start in UTC. */
  readonly hour: string;
  /** Counts the messages of a tip, from 1. */
  readonly number: number;
  /** In plain words. */
  readonly text: string;
}

/** An internal note, opened: `post` is the one that noted it. */
export interface TipNote {
  /** Hour of India, as its start in UTC. */
  readonly hour: string;
  /** A post: a duty, whoever holds it. */
  readonly post: string;
  /** In plain words. */
  readonly text: string;
}

/** What comes first. */
export type TipOrder = "age" | "timer";

/** Either `lat` and `lng`, with `accuracy_m` where it is known, or `text`; never both. */
export interface TipPlace {
  /** How far off the place may be, in metres. */
  readonly accuracy_m?: number;
  /** Latitude, in degrees (WGS 84). */
  readonly lat?: number;
  /** Longitude, in degrees (WGS 84). */
  readonly lng?: number;
  /** How the place is known. */
  readonly source?: PlaceSource;
  /** In plain words. */
  readonly text?: string;
}

/** Either `lat` and `lng`, with `accuracy_m` where it is known, or `text`; never both. */
export interface TipPlaceAnswered {
  /** How far off the place may be, in metres. */
  readonly accuracy_m?: number;
  /** Latitude, in degrees (WGS 84). */
  readonly lat?: number;
  /** Longitude, in degrees (WGS 84). */
  readonly lng?: number;
  /** How the place is known. */
  readonly source?: Open<PlaceSource>;
  /** In plain words. */
  readonly text?: string;
}

/** What besides the tipster's own words shows that a tip helped. */
export type TipProof = "hand_over" | "call_back";

/**
 * What the citizen is shown. The same for every retry, until they say that they kept it.
 *
 * The number alone opens nothing; the words are not shown again once they are kept.
 */
export interface TipReceipt {
  /** The number to ring. */
  readonly call: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
  /** Where it stands. */
  readonly status: Open<TipStatus>;
  /** The number of a tip, for its sender. */
  readonly tip_number: string;
  /** The six words of the receipt, in their order, with spaces between them. */
  readonly words?: string;
}

/** Where a tip stands. "Benefited" is no status: it is confirmed separately. */
export type TipStatus = "pending" | "acted_on" | "not_actionable";

/**
 * A question: how tips stand on a date; with `since`, what happened from then to that date.
 *
 * With `since`, `received`, `acted_on`, `not_actionable` and `benefited` count what arrived
 * and what was decided in the period, each as often as it happened; `pending` and
 * `not_yet_benefited` are as on the date.
 */
export interface TipTotals {
  /** The day of India whose end the figures are of. */
  readonly as_on: string;
  /** How tips came. */
  readonly channel?: TipChannel;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** Whose figures: a unit, district, range or state. */
  readonly scope?: string;
  /** First day of India. */
  readonly since?: string;
}

/** The message is with the officer. */
export interface TipWritten {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
}

/** What an app that sends tips must keep to, in characters. */
export interface TipsPart {
  /** At most so many characters of a place in words. */
  readonly max_place: number;
  /** At most so many characters of a tip. */
  readonly max_text: number;
}

/** A tipster opens their tip: number and words, in any usual spelling. */
export interface TrackTip {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** The number of a tip, for its sender. */
  readonly tip_number: string;
  /** six words */
  readonly words: string;
}

/** How a tip stands, in plain words, and what was written. */
export interface TrackedTip {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** Whether its sender said that it helped. */
  readonly is_benefited: boolean;
  /** For the person who reads it, in the language asked for. */
  readonly message: string;
  /** What tipster and officers wrote to each other, the oldest first. */
  readonly messages: ReadonlyArray<TipMessage>;
  /** Where it stands. */
  readonly status: Open<TipStatus>;
  /** The number of a tip, for its sender. */
  readonly tip_number: string;
}

/** Where the caller has been since the last time. */
export interface UpdateSos {
  /** Positions, the oldest first. */
  readonly fixes?: ReadonlyArray<SosFix>;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** A short message for the police; what is longer than 200 characters is cut. */
  readonly message?: string;
  /** What the phone's own clock says at the sending: how wrong it is. */
  readonly now?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id?: string;
  /** The version that the app holds. */
  readonly seen?: string;
  /** An SOS. */
  readonly sos_id: string;
  /** What opens the caller's own SOS; keep it on the phone. */
  readonly watch_key: string;
}

/** An officer says what became of a tip. Not actionable needs a reason. */
export interface UpdateTip {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** Why. */
  readonly reason?: NoReason;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** Where it stands. */
  readonly status: TipStatus;
  /** A tip. */
  readonly tip_id: string;
}

/** The code, signed by the device that asked: over `{challenge_id}.{otp}`, otp in 0-9. */
export interface VerifyOtp {
  /** This attempt to sign in. */
  readonly challenge_id: string;
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** six digits */
  readonly otp: string;
  /** ECDSA with SHA-256, r and s (64 bytes) or DER, base64url without padding */
  readonly signature: string;
}

/** One week of the trend. */
export interface WeekPoint {
  /** How citizens grade it. */
  readonly grade: FeedbackGrade;
  /** The Monday of a week of India. */
  readonly week: string;
}

/** An ALTCHA challenge, as its widget reads it. */
export interface WorkToDo {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  /** What to work out, as ALTCHA v2 writes it. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Proof that this work was set by us. */
  readonly signature: string;
}

/** The tipster adds to the tip, or answers a question. */
export interface WriteToOfficer {
  /** Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language. */
  readonly lang?: string;
  /** 128 random bits of this request as 32 hex digits; the same for each retry. */
  readonly request_id: string;
  /** In plain words. */
  readonly text: string;
  /** The number of a tip, for its sender. */
  readonly tip_number: string;
  /** six words */
  readonly words: string;
}

/** Yes or no. */
export type YesNo = "yes" | "no";

export interface Functions {
  /** Stop the ladder and tell the caller. A state never goes back; twice changes nothing. */
  "acknowledge-sos": [AcknowledgeSos, SosLine];
  /** Let in the phone whose code was read out; also without an OTP, when none could be sent. */
  "approve-device": [ApproveDevice, Done];
  /** Store the question, closed to the tipster's words. They find it when they look at the tip. */
  "ask-tipster": [AskTipster, Done];
  /** Cancel, with the same phone or the PIN. Positions stop; an officer still calls back. */
  "cancel-sos": [CancelSos, SosView];
  /** Add or take out a line, or switch the page's grade on or off; asked nothing, only show. */
  "change-place": [ChangePlace, PlacePage];
  /** Record whether a closing was so. One that was not opens the tip again, and is counted. */
  "check-closure": [CheckClosure, Done];
  /** Close a call, once: outcome, trail and counts in one commit. */
  "close-callback": [CloseCallback, Done];
  /** Close it as real, test, mistaken, hoax or double of another. Positions are taken no more. */
  "close-sos": [CloseSos, SosLine];
  /** Count a tip that was acted on as one that benefited somebody. Saying it twice is once. */
  "confirm-help": [ConfirmHelp, TipWritten];
  /** Stop showing a tip's words to who repeats its request. The answer is always the same. */
  "confirm-saved": [ConfirmSaved, Done];
  /** Correct an outcome within 30 days. What it was before stays in the history. */
  "correct-sos": [CorrectSos, SosLine];
  /** Show the line of one that stood on the board of the caller's unit; of no other. */
  "find-sos": [FindSos, SosLine];
  /** Send a tip on, never to the unit it is about: whom it is about is opened under audit. */
  "forward-tip": [ForwardTip, Done];
  /** Return districts, categories, questions, numbers to ring and limits, in every language. */
  "get-catalogue": [GetCatalogue, CatalogueCatalogue];
  /** Return a challenge good for ten minutes and one tip. Nothing is stored. */
  "get-challenge": [GetChallenge, WorkToDo];
  /** Name the place of a code, as its page does, and count the scan. */
  "get-place": [GetPlace, ScannedPlace];
  /** Give it to the unit that is nearer: a ladder begins there, at once. */
  "hand-over-sos": [HandOverSos, SosLine];
  /** Print the next slips of a day. They name nobody; the same request prints the same ones. */
  "issue-slips": [IssueSlips, PrintedSlips];
  /** List the calls of the caller's seat and of those below it: no number, no words. */
  "list-callbacks": [ListCallbacks, CallbackList];
  /** List the five, once the day is over: before, nobody can tell which they will be. */
  "list-checks": [ListChecks, DrawnTips];
  /** List the closed SOS of the caller's unit by the day of the press, as `sos_totals` counts. */
  "list-closed-sos": [ListClosedSos, SosList];
  /** List the phones that the caller may remove, post by post. A repeat is answered anew. */
  "list-devices-below": [ListDevicesBelow, DevicesBelow];
  /** List what stands on the wall and what stood there before: no words, no names. */
  "list-feedback": [ListFeedback, FeedbackList];
  /** List the caller's own post's phones; those removed are left out. */
  "list-my-devices": [ListDevices, MyDevices];
  /** List the thanks to the caller. What came to an earlier holder of the post is not theirs. */
  "list-my-praise": [ListMyPraise, PraiseList];
  /** List the open SOS of the caller's unit: no name, no number, no exact place. */
  "list-sos": [ListSos, SosList];
  /** Sum up the real SOS that stood on the board of the officer's own unit. */
  "list-sos-times": [ListSosTimes, SosTimes];
  /** Show the batches of the caller's own station, or of one below. */
  "list-station-feedback": [ListStationFeedback, FeedbackBatches];
  /** List the tips at the caller's desk and those below, or those sent to their unit. */
  "list-tips": [ListTips, TipList];
  /** List what waits for the caller's own seat: nobody else's. A repeat is answered anew. */
  "list-waiting-devices": [ListDevices, DeviceList];
  /** Print a unit's poster, or a whole district's. A code stays the same until it is renewed. */
  "make-qr-poster": [MakeQrPoster, FeedbackPosters];
  /** Store a note for officers alone, sealed. */
  "note-tip": [NoteTip, Done];
  /** Show number, name and words of a call that is still to be made. */
  "open-callback": [OpenCallback, OpenedCallback];
  /** Show everything to an officer whose SOS it is. */
  "open-sos": [OpenSos, OpenedSos];
  /** Store what is passed on, once, with the entry that says who did it. */
  "pass-on-feedback": [PassOnFeedback, Done];
  /** Store the press and tell the nearest officers. Pressed ten times it is one incident. */
  "raise-sos": [RaiseSos, SosReceipt];
  /** Open one answer of a unit below the caller. The station itself is told there is none. */
  "read-feedback": [ReadFeedback, OpenedFeedback];
  /** Show the wall; where nothing changed since the last look, say only that: five reads. */
  "read-feedback-wall": [ReadFeedbackWall, FeedbackWall];
  /** Say what the app offers this post; each function asks the table again when it is called. */
  "read-my-post": [ListDevices, MyPost];
  /** Show a tip at whose desk the officer sits, or above it. To others there is no such tip. */
  "read-tip": [ReadTip, OpenedTip];
  /** Count a tip as one that benefited somebody. Whoever closed it cannot say so. */
  "record-benefit": [RecordBenefit, Done];
  /** Count the visits of a day, once a request: against them the slips are measured. */
  "record-visitors": [RecordVisitors, Done];
  /** End the phone's sessions within a minute, and its pushes at once. */
  "remove-device": [RemoveDevice, Done];
  /** Do and answer the same for a number that is ours and one that is not. */
  "request-otp": [RequestOtp, OtpRequested];
  /** Keep the address sealed; only the senders open it. */
  "save-push-token": [SavePushToken, Done];
  /** Count what stood on the board of the caller's unit, or of one below. It tells of no SOS. */
  "sos-totals": [SosTotals, SosAccount];
  /** Answer "waiting" until the supervising officer has decided; then a token. */
  "start-session": [StartSession, OfficerSession];
  /** Store and count the answer, or what is told beyond it. The same again changes nothing. */
  "submit-feedback": [SubmitFeedback, FeedbackReceipt];
  /** Store the tip sealed and tell the desk. Sending it again stores and tells nothing more. */
  "submit-tip": [SubmitTip, TipReceipt];
  /** Send one slip of today after an entry in the register; the same request sends the same. */
  "text-slip": [TextSlip, Done];
  /** Add up a scope that the caller's seat may see. Nothing in it tells of a single tip. */
  "tip-totals": [TipTotals, TipAccount];
  /** Show a tip to who has its number and words. This function holds no key to any tip. */
  "track-tip": [TrackTip, TrackedTip];
  /** Add positions, sealed. Closed or cancelled: refused, and the phone stops sending. */
  "update-sos": [UpdateSos, SosView];
  /** Close a tip as acted on or not actionable. Each closing gets a lot for the day's check. */
  "update-tip": [UpdateTip, Done];
  /** Sign a known device in; let a new one wait for the supervising officer. */
  "verify-otp": [VerifyOtp, OfficerSession];
  /** Show callers their SOS: who has it, and since when. */
  "watch-sos": [OwnSos, SosView];
  /** Store what the tipster writes, sealed, and tell the officer only that there is something. */
  "write-to-officer": [WriteToOfficer, TipWritten];
}

/** What tells who calls: an ID token, asked for or welcome, or an App Check token. */
export type Proof = "token" | "token_if_any" | "app";

/** What goes along to a function. One that is not named here gets nothing of the kind, ever. */
export const PROVES: { readonly [Name in keyof Functions]?: Proof } = {
  "acknowledge-sos": "token",
  "approve-device": "token",
  "ask-tipster": "token",
  "change-place": "token",
  "check-closure": "token",
  "close-callback": "token",
  "close-sos": "token",
  "correct-sos": "token",
  "find-sos": "token",
  "forward-tip": "token",
  "hand-over-sos": "token",
  "issue-slips": "token",
  "list-callbacks": "token",
  "list-checks": "token",
  "list-closed-sos": "token",
  "list-devices-below": "token",
  "list-feedback": "token",
  "list-my-devices": "token",
  "list-my-praise": "token",
  "list-sos": "token",
  "list-sos-times": "token",
  "list-station-feedback": "token",
  "list-tips": "token",
  "list-waiting-devices": "token",
  "make-qr-poster": "token",
  "note-tip": "token",
  "open-callback": "token",
  "open-sos": "token",
  "pass-on-feedback": "token",
  "raise-sos": "token_if_any",
  "read-feedback": "token",
  "read-feedback-wall": "token",
  "read-my-post": "token",
  "read-tip": "token",
  "record-benefit": "token",
  "record-visitors": "token",
  "remove-device": "token",
  "request-otp": "app",
  "save-push-token": "token",
  "sos-totals": "token",
  "start-session": "app",
  "text-slip": "token",
  "tip-totals": "token",
  "update-tip": "token",
  "verify-otp": "app",
};

/** Functions that take no language: what they answer is the same in each. */
export const NO_LANG: readonly (keyof Functions)[] = [];
