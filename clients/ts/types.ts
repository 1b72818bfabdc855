// What Prahari's functions ask and answer. Made by `make generated` from docs/openapi.json; a test
// compares them.

/** The contract that these types were made of: an app says it with every call. */
export const API = 20261130;

/** One of the choices that are known, or one that a newer server made. */
export type Open<Known extends string> = Known | (string & {});

/** An officer takes it on, or says how far they are. */
export interface AcknowledgeSos {
  readonly lang?: string;
  readonly sos_id: string;
  readonly status?: "acknowledged" | "on_the_way" | "reached";
}

/**
 * The supervising officer lets a device in by the code that its officer reads out.
 *
 * `post` names the post it is to act for where the code of an OTP did not say it, or where
 * several posts share the station's telephone.
 */
export interface ApproveDevice {
  readonly device_code: string;
  readonly lang?: string;
  readonly post?: string;
}

/** An officer asks the tipster something, or tells them something. */
export interface AskTipster {
  readonly lang?: string;
  readonly request_id: string;
  readonly text: string;
  readonly tip_id: string;
}

/** What came of ringing the caller. */
export type CallBack = "safe" | "needs_help" | "no_answer" | "not_called";

/** What came of a call. */
export type CallOutcome = "helped" | "explained" | "wants_to_complain" | "not_reached" | "does_not_want";

/** One call to be made. Nothing that the citizen wrote. */
export interface CallbackLine {
  readonly ballot_id: string;
  readonly district: string;
  readonly due_at: string;
  readonly is_mine: boolean;
  readonly is_overdue: boolean;
  readonly name_en: string;
  readonly name_hi: string;
  readonly owner: string;
  readonly score: number;
  readonly unit: string;
}

/** One page; `cursor` opens the next, and is missing on the last. */
export interface CallbackList {
  readonly callbacks: ReadonlyArray<CallbackLine>;
  readonly cursor?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
}

/** The caller cancels: with their own phone's key, or from any phone with the PIN. */
export interface CancelSos {
  readonly lang?: string;
  readonly pin?: string;
  readonly sos_id?: string;
  readonly sos_number?: string;
  readonly watch_key?: string;
}

/** The IG changes one thing of a place's page: a line more, a line less, or the switch. */
export interface ChangePlace {
  readonly add?: NewLine;
  readonly is_public?: boolean;
  readonly lang?: string;
  readonly remove?: string;
  readonly request_id: string;
  readonly unit: string;
}

/** Somebody above looked into a closing that was drawn: was it so? */
export interface CheckClosure {
  readonly day: string;
  readonly lang?: string;
  readonly request_id: string;
  readonly tip_id: string;
  readonly upheld: boolean;
}

/** Something to choose: its code, and what it is called. */
export interface Choice {
  readonly code: string;
  readonly kind?: string;
  readonly name: string;
}

/** What came of the call; a note is for officers alone, and sealed. */
export interface CloseCallback {
  readonly ballot_id: string;
  readonly lang?: string;
  readonly note?: string;
  readonly outcome: CallOutcome;
}

/** It is over: what it was, and what came of calling back. */
export interface CloseSos {
  readonly call_back?: CallBack;
  readonly lang?: string;
  readonly outcome: SosOutcome;
  readonly sos_id: string;
}

/** The tipster says that it helped: with the words, and only with them. */
export interface ConfirmHelp {
  readonly lang?: string;
  readonly tip_number: string;
  /** six words */
  readonly words: string;
}

/** Citizens say that they wrote the words down. */
export interface ConfirmSaved {
  readonly lang?: string;
  readonly request_id: string;
}

/** One device in a list. */
export interface DeviceLine {
  readonly added_at: string;
  readonly device_code: string;
  readonly device_id: string;
  readonly is_this: boolean;
  readonly post: string;
  readonly status: string;
}

/** At most 50 devices. */
export interface DeviceList {
  readonly devices: ReadonlyArray<DeviceLine>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
}

/** The phones of at most 15 posts; `cursor` is there when more posts follow. */
export interface DevicesBelow {
  readonly cursor?: string;
  readonly devices: ReadonlyArray<DeviceLine>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
}

/** A district as one. */
export interface DistrictLine {
  readonly district: string;
  readonly grade: FeedbackGrade;
  readonly name_en: string;
  readonly name_hi: string;
  readonly themes: ReadonlyArray<FeedbackMentions>;
  readonly unverified: FeedbackGrade;
}

/** It is done; in words. */
export interface Done {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly message: string;
}

/** One closing to be checked. */
export interface DrawnTip {
  readonly is_checked: boolean;
  readonly post: string;
  readonly status: Open<TipStatus>;
  readonly tip_id: string;
}

/** At most five. */
export interface DrawnTips {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly tips: ReadonlyArray<DrawnTip>;
}

/** What a station may know of its last weeks. */
export interface FeedbackBatch {
  readonly answers: number;
  readonly choices: Readonly<Record<string, number>>;
  readonly kinds?: Readonly<Record<string, number>>;
  readonly mean: number;
  readonly unit: string;
  readonly week: string;
  readonly weeks: number;
}

/**
 * The batches of the last twelve weeks, the latest first, and why there may be none.
 *
 * `released`: words of citizens, as the IG edited them.
 */
export interface FeedbackBatches {
  readonly batches: ReadonlyArray<FeedbackBatch>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly message: string;
  readonly released: ReadonlyArray<ReleasedLine>;
  readonly unit: string;
}

/** Calls to citizens that are still to be made, and those of them that are late. */
export interface FeedbackCalls {
  readonly open: number;
  readonly overdue: number;
}

/** What is sealed of an answer: words, and whose names stand in them. */
export interface FeedbackContent {
  readonly helper?: string;
  readonly mobile?: string;
  readonly name?: string;
  readonly text?: string;
}

/** What may be told beyond the tap. Everything can be left out; name and number are extra. */
export interface FeedbackDetails {
  readonly behaviour?: FeedbackLevel;
  readonly clean?: FeedbackLevel;
  readonly helper?: string;
  readonly hurt?: YesNo;
  readonly mobile?: string;
  readonly money?: YesNo;
  readonly name?: string;
  readonly purpose?: FeedbackPurpose;
  readonly taken?: FeedbackTaken;
  readonly text?: string;
  readonly wait?: FeedbackWait;
}

/** What is odd about an answer. Shown to the IG; nothing is hidden. */
export type FeedbackFlag = "same_device" | "burst" | "staff" | "night" | "old_code" | "spent_slip" | "bad_slip" | "far";

/** A grade from 1 to 5, the interval it is sure within, and of how many answers. */
export interface FeedbackGrade {
  readonly answers: number;
  readonly high: number;
  readonly low: number;
  readonly mean: number;
}

/** Whether a phone was at the place. It finds out itself, and tells no more than this. */
export type FeedbackHere = "near" | "far";

/** One answer as it came in. Its words are opened one by one, and each opening is audited. */
export interface FeedbackLatest {
  readonly ballot_id: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly flags: ReadonlyArray<Open<FeedbackFlag>>;
  readonly has_contact: boolean;
  readonly has_text: boolean;
  readonly hour: string;
  readonly is_serious: boolean;
  readonly pile: Open<FeedbackPile>;
  readonly score: number;
  readonly unit: string;
}

/** How something was. */
export type FeedbackLevel = "good" | "middling" | "bad";

/** One "you said, we did": in plain words, in both languages. */
export interface FeedbackLine {
  readonly en: string;
  readonly hi: string;
  readonly id: string;
  readonly on: string;
}

/** One page, the latest hour first; `cursor` opens the next, and is missing on the last. */
export interface FeedbackList {
  readonly answers: ReadonlyArray<FeedbackLatest>;
  readonly cursor?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
}

/** How many answers speak of a theme. */
export interface FeedbackMentions {
  readonly answers: number;
  readonly theme: Open<FeedbackTheme>;
}

/** What the IG should look at. */
export type FeedbackOddity = "slips_withheld" | "few_answers" | "stuffing";

/** Where an answer is counted. */
export type FeedbackPile = "verified" | "unverified" | "flagged";

/** What was printed, and the address of each place. */
export interface FeedbackPosters {
  readonly files: ReadonlyArray<PrintedFile>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly urls: Readonly<Record<string, string>>;
}

/** What the public page shows of a place: only what its weekly batches gave out. */
export interface FeedbackPublished {
  readonly answers: number;
  readonly as_on: string;
  readonly mean: number;
}

/** What the visit was for. */
export type FeedbackPurpose = "fir" | "complaint" | "lost_report" | "women_help" | "cyber" | "accident" | "traffic" | "verification" | "passport" | "case_status" | "summons" | "property_return" | "permission" | "other";

/** What the citizen is told. `complaint_number` where something serious went further. */
export interface FeedbackReceipt {
  readonly complaint_number?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly is_complete: boolean;
  readonly is_verified: boolean;
  readonly message: string;
}

/** The paper. */
export type FeedbackSize = "A4" | "A5";

/** What became of the slips: given out, of how many visitors; used. */
export interface FeedbackSlips {
  readonly issued: number;
  readonly used: number;
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
  readonly calls?: FeedbackCalls;
  readonly cursor?: string;
  readonly districts: ReadonlyArray<DistrictLine>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly is_changed: boolean;
  readonly latest: ReadonlyArray<FeedbackLatest>;
  readonly scope: string;
  readonly stations: ReadonlyArray<StationLine>;
  readonly themes: ReadonlyArray<FeedbackMentions>;
  readonly trend: ReadonlyArray<WeekPoint>;
  readonly version: string;
  readonly whole?: FeedbackGrade;
}

/** The desk sends a tip to the unit that is to act; others may read it. */
export interface ForwardTip {
  readonly informed?: ReadonlyArray<string>;
  readonly lang?: string;
  readonly request_id: string;
  readonly tip_id: string;
  readonly unit: string;
}

/** Nothing is asked; refused, it is told in its language, like every other call. */
export interface GetChallenge {
  readonly lang?: string;
}

/** Slips of one unit's day, to be printed and handed to whoever comes. */
export interface IssueSlips {
  readonly count: number;
  readonly day: string;
  readonly lang?: string;
  readonly request_id: string;
  readonly unit: string;
}

/** An officer looks at the calls that are still to be made, the most urgent first. */
export interface ListCallbacks {
  readonly cursor?: string;
  readonly district?: string;
  readonly lang?: string;
  readonly limit?: number;
}

/** Which closings of a district's day were drawn for checking? */
export interface ListChecks {
  readonly day: string;
  readonly district: string;
  readonly lang?: string;
}

/** A question without fields. */
export interface ListDevices {
  readonly lang?: string;
}

/** The next page begins after this post. */
export interface ListDevicesBelow {
  readonly cursor?: string;
  readonly lang?: string;
}

/** The IG looks further back: at all answers about a range, or about one unit of it. */
export interface ListFeedback {
  readonly cursor?: string;
  readonly lang?: string;
  readonly limit?: number;
  readonly scope?: string;
  readonly unit?: string;
}

/** An officer reads what citizens gave thanks for, the latest first. */
export interface ListMyPraise {
  readonly cursor?: string;
  readonly lang?: string;
  readonly limit?: number;
}

/** A period in Indian days, both included. */
export interface ListSosTimes {
  readonly lang?: string;
  readonly since: string;
  readonly until: string;
}

/** A station looks at its batches; an officer above names the station. */
export interface ListStationFeedback {
  readonly lang?: string;
  readonly unit?: string;
}

/**
 * An officer looks at the queue, one page at a time.
 *
 * `tip_id` asks for the line of one tip only: has anything happened to it? Nothing is opened.
 */
export interface ListTips {
  readonly category?: string;
  readonly cursor?: string;
  readonly district?: string;
  readonly informed?: boolean;
  readonly lang?: string;
  readonly limit?: number;
  readonly order?: TipOrder;
  readonly status?: TipStatus;
  readonly tip_id?: string;
}

/** Posters of one unit, or of every unit of a district. `renew` replaces their codes. */
export interface MakeQrPoster {
  readonly district?: string;
  readonly lang?: string;
  readonly picture?: boolean;
  readonly renew?: boolean;
  readonly request_id: string;
  readonly size?: FeedbackSize;
  readonly unit?: string;
}

/** The phones of the caller's post, and what its unit is called. */
export interface MyDevices {
  readonly devices: ReadonlyArray<DeviceLine>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly unit_name: string;
}

/**
 * Who the calling phone acts for.
 *
 * `can` names the functions that its role may call at all, `own` those of them that it may call
 * about its own seat.
 */
export interface MyPost {
  readonly can: ReadonlyArray<string>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly own: ReadonlyArray<string>;
  readonly post: string;
  readonly post_name: string;
  readonly role: Open<Role>;
  readonly unit: string;
  readonly unit_name: string;
}

/** What citizens said and the police did, in one sentence of each language. */
export interface NewLine {
  readonly en: string;
  readonly hi: string;
}

/** Why a tip was not actionable: the tipster reads it in kind words. */
export type NoReason = "insufficient" | "unfounded" | "not_police" | "duplicate" | "spam";

/** An officer notes something for officers alone. */
export interface NoteTip {
  readonly lang?: string;
  readonly request_id: string;
  readonly text: string;
  readonly tip_id: string;
}

/**
 * Where the device stands; once it is active, its token and who it acts for, until when.
 *
 * `token` is a Firebase custom token, exchanged at Firebase Auth. No person is named.
 */
export interface OfficerSession {
  readonly device_code: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly message: string;
  readonly post?: string;
  readonly post_name?: string;
  readonly role?: Open<Role>;
  readonly status: Open<SessionStatus>;
  readonly token?: string;
  readonly unit?: string;
  readonly unit_name?: string;
  readonly valid_until?: string;
}

/** Whoever is to ring asks for the number and what was written. */
export interface OpenCallback {
  readonly ballot_id: string;
  readonly lang?: string;
}

/** An officer looks at the exact place and the trail. */
export interface OpenSos {
  readonly lang?: string;
  readonly sos_id: string;
}

/** Whom to ring, and about what. */
export interface OpenedCallback {
  readonly choices: Readonly<Record<string, string>>;
  readonly due_at: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly mobile?: string;
  readonly name?: string;
  readonly score: number;
  readonly text?: string;
  readonly unit: string;
}

/** An answer as the IG reads it. */
export interface OpenedFeedback {
  readonly choices: Readonly<Record<string, string>>;
  readonly content: FeedbackContent;
  readonly flags: ReadonlyArray<Open<FeedbackFlag>>;
  readonly hour: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly pile: Open<FeedbackPile>;
  readonly posts: ReadonlyArray<PostLine>;
  readonly score: number;
  readonly unit: string;
}

/** An SOS as the officer who goes there sees it. `script` is what to say on the phone. */
export interface OpenedSos {
  readonly caller: SosCaller;
  readonly fixed_at?: string;
  readonly fixes: ReadonlyArray<SosFixAnswered>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly is_stale: boolean;
  readonly script: string;
  readonly sos: SosLine;
}

/**
 * A tip as the officer reads it. The opening stands in the audit trail.
 *
 * `can` names the functions that would do something for them now, `units` where it may go.
 */
export interface OpenedTip {
  readonly about_unit_name?: string;
  readonly can: ReadonlyArray<string>;
  readonly category: string;
  readonly category_name: string;
  readonly channel: Open<TipChannel>;
  readonly content: TipContent;
  readonly desk: string;
  readonly district?: string;
  readonly district_name?: string;
  readonly due_hour?: string;
  readonly handler?: string;
  readonly handler_name?: string;
  readonly history: ReadonlyArray<TipHappened>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly informed: ReadonlyArray<string>;
  readonly informed_names: ReadonlyArray<string>;
  readonly is_benefited: boolean;
  readonly messages: ReadonlyArray<TipMessage>;
  readonly notes: ReadonlyArray<TipNote>;
  readonly reason?: string;
  readonly received_hour: string;
  readonly status: Open<TipStatus>;
  readonly steps: number;
  readonly talk: number;
  readonly tip_id: string;
  readonly tip_number: string;
  readonly units: ReadonlyArray<Choice>;
  readonly urgent: boolean;
}

/** The same for every number. The code, if there is one, is on the station's telephone. */
export interface OtpRequested {
  readonly challenge_id: string;
  readonly device_code: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly message: string;
  readonly resend_after_s: number;
}

/**
 * The caller's own SOS, by the key that its receipt gave them.
 *
 * `seen` is the `version` of the answer that the app holds: the next one says what changed.
 */
export interface OwnSos {
  readonly lang?: string;
  readonly seen?: string;
  readonly sos_id: string;
  readonly watch_key: string;
}

/** The IG passes on what an answer says: as praise to a post, or to the station. */
export interface PassOnFeedback {
  readonly ballot_id: string;
  readonly lang?: string;
  readonly post?: string;
  readonly request_id: string;
  readonly text: string;
}

/** What a place's page shows beside the form. */
export interface PlacePage {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly is_public: boolean;
  readonly lines: ReadonlyArray<FeedbackLine>;
  readonly name_en: string;
  readonly name_hi: string;
  readonly published?: FeedbackPublished;
  readonly unit: string;
  readonly url: string;
}

/** How a place is known. */
export type PlaceSource = "gps" | "cell" | "typed";

/** A post of the unit: to whom praise may be passed on. */
export interface PostLine {
  readonly official_name: string;
  readonly post: string;
  readonly role: string;
}

/** One citizen's thanks. */
export interface PraiseLine {
  readonly hour: string;
  readonly text: string;
}

/** One page; `cursor` opens the next, and is missing on the last. */
export interface PraiseList {
  readonly cursor?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly praise: ReadonlyArray<PraiseLine>;
}

/** A file to print, in base64. */
export interface PrintedFile {
  readonly data: string;
  readonly name: string;
  readonly type: string;
}

/** The slips, and the sheets to cut them from. */
export interface PrintedSlips {
  readonly files: ReadonlyArray<PrintedFile>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly slips: ReadonlyArray<string>;
}

/**
 * One press. Nothing in it can make it refused: what cannot be read is left out.
 *
 * Without a `request_id` each press is an incident of its own.
 */
export interface RaiseSos {
  readonly battery?: number;
  readonly lang?: string;
  readonly mobile?: string;
  readonly pin?: string;
  readonly place?: SosCoordinates;
  readonly practice?: boolean;
  readonly request_id?: string;
  readonly trigger?: SosTrigger;
}

/** The IG opens one answer, by the id that the wall shows. */
export interface ReadFeedback {
  readonly ballot_id: string;
  readonly lang?: string;
}

/** A look at a range. `seen` is the version shown already: unchanged, nothing is sent. */
export interface ReadFeedbackWall {
  readonly lang?: string;
  readonly scope?: string;
  readonly seen?: string;
}

/** An officer opens a tip, by the id that the push carried or the queue shows. */
export interface ReadTip {
  readonly lang?: string;
  readonly tip_id: string;
}

/**
 * A supervisor records what proves that a tip helped: never whoever closed it.
 *
 * `hand_over` names the record of a thing given back; `call_back` the number of the recorded
 * call in which the complainant said so.
 */
export interface RecordBenefit {
  readonly lang?: string;
  readonly proof: TipProof;
  readonly record: string;
  readonly request_id: string;
  readonly tip_id: string;
}

/** How many visits a station's register has for a day. More later is a second entry. */
export interface RecordVisitors {
  readonly count: number;
  readonly day: string;
  readonly lang?: string;
  readonly request_id: string;
}

/** Words that were released, and the week in which they were. */
export interface ReleasedLine {
  readonly text: string;
  readonly week: string;
}

/** A device is lost, or its officer has gone. */
export interface RemoveDevice {
  readonly device_id: string;
  readonly lang?: string;
}

/** An officer types the station's CUG number; the phone made the key and keeps its half. */
export interface RequestOtp {
  /** a telephone number */
  readonly cug_number: string;
  /** P-256 public key, SPKI, base64url without padding */
  readonly device_public_key: string;
  readonly lang?: string;
}

/** What an officer is posted as. */
export type Role = "call_taker" | "constable" | "sho" | "asp" | "sp" | "ig" | "state_desk" | "dgp_room" | "room_112" | "cyber" | "crime_branch" | "recovery" | "ci_cell" | "auditor" | "admin";

/** Where FCM reaches the calling device. */
export interface SavePushToken {
  readonly kind: string;
  readonly lang?: string;
  readonly value: string;
}

/** Where a device stands. */
export type SessionStatus = "active" | "waiting_approval";

/** Who pressed. `mobile` was verified by an OTP; `said_mobile` is only what the press says. */
export interface SosCaller {
  readonly battery?: number;
  readonly mobile?: string;
  readonly said_mobile?: string;
}

/** Where the caller is: latitude and longitude decide, the rest is read where it can be. */
export interface SosCoordinates {
  readonly accuracy_m?: number;
  readonly lat: number;
  readonly lng: number;
  readonly source?: PlaceSource;
}

/** Where the caller was at a time, by their own phone's clock. */
export interface SosFix {
  readonly accuracy_m?: number;
  readonly at?: string;
  readonly battery?: number;
  readonly lat: number;
  readonly lng: number;
  readonly source?: PlaceSource;
}

/** Where the caller was at a time, by their own phone's clock. */
export interface SosFixAnswered {
  readonly accuracy_m?: number;
  readonly at?: string;
  readonly battery?: number;
  readonly lat: number;
  readonly lng: number;
  readonly source: Open<PlaceSource>;
}

/** An SOS as an officer's list shows it: no name, no number, no exact place. */
export interface SosLine {
  readonly acknowledged_at?: string;
  readonly acknowledged_by?: string;
  readonly area?: string;
  readonly call_back?: Open<CallBack>;
  readonly cancelled_at?: string;
  readonly closed_at?: string;
  readonly district?: string;
  readonly fixed_at?: string;
  readonly flags: ReadonlyArray<string>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly on_the_way_at?: string;
  readonly outcome?: Open<SosOutcome>;
  readonly practice: boolean;
  readonly raised_at: string;
  readonly reached_at?: string;
  readonly sos_id: string;
  readonly sos_number: string;
  readonly station?: string;
  readonly status: Open<SosStatus>;
  readonly told_at?: string;
}

/** What it was, as the closing officer says. */
export type SosOutcome = "real" | "test" | "mistaken" | "hoax" | "duplicate";

/** What the caller is shown: the same for every retry. `watch_key` opens what comes next. */
export interface SosReceipt {
  readonly call: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly message: string;
  readonly practice: boolean;
  readonly sos_id: string;
  readonly sos_number: string;
  readonly status: Open<SosStatus>;
  readonly warnings?: ReadonlyArray<Open<SosWarning>>;
  readonly watch_key: string;
}

/** Seconds after the press: half were as fast as the median, nine of ten as p90. */
export interface SosSpread {
  readonly count: number;
  readonly median_s: number;
  readonly p90_s: number;
}

/** Where an SOS stands. */
export type SosStatus = "raised" | "acknowledged" | "on_the_way" | "reached" | "cancelled" | "closed";

/** Response times of a unit: in all, then by station, the most called first. */
export interface SosTimes {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly in_all: StationTimes;
  readonly is_whole: boolean;
  readonly stations: ReadonlyArray<StationTimes>;
  readonly unit: string;
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
  readonly acknowledged_at?: string;
  readonly call?: string;
  readonly closed_at?: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly is_changed: boolean;
  readonly is_open: boolean;
  readonly message?: string;
  readonly of?: number;
  readonly on_the_way_at?: string;
  readonly practice?: boolean;
  readonly raised_at?: string;
  readonly reached_at?: string;
  readonly sos_id?: string;
  readonly sos_number?: string;
  readonly station_name?: string;
  readonly status: Open<SosStatus>;
  readonly taken?: number;
  readonly told_at?: string;
  readonly version: string;
  readonly warnings?: ReadonlyArray<Open<SosWarning>>;
}

/** What of a request could not be read and was left out. */
export type SosWarning = "request_id_missing" | "request_id_unread" | "place_unread" | "place_partly_unread" | "battery_unread" | "mobile_unread" | "pin_unread" | "trigger_unread" | "practice_unread" | "fixes_unread";

/** A device that was let in asks for its session: signed over `{challenge_id}.session`. */
export interface StartSession {
  readonly challenge_id: string;
  readonly lang?: string;
  /** ECDSA with SHA-256, r and s (64 bytes) or DER, base64url without padding */
  readonly signature: string;
}

/** A unit with where and what it is, and what is written of it. */
export interface StationLine {
  readonly calls: FeedbackCalls;
  readonly district: string;
  readonly flagged: number;
  readonly flags: Readonly<Record<string, number>>;
  readonly grade: FeedbackGrade;
  readonly lat?: number;
  readonly lng?: number;
  readonly name_en: string;
  readonly name_hi: string;
  readonly rank?: number;
  readonly scans: number;
  readonly serious: number;
  readonly slips: FeedbackSlips;
  readonly themes: ReadonlyArray<FeedbackMentions>;
  readonly unit: string;
  readonly unverified: FeedbackGrade;
  readonly warnings: ReadonlyArray<Open<FeedbackOddity>>;
}

/** One station; without a name all of them. A step that nobody took is not there. */
export interface StationTimes {
  readonly acknowledged?: SosSpread;
  readonly closed?: SosSpread;
  readonly count: number;
  readonly name?: string;
  readonly reached?: SosSpread;
  readonly station?: string;
  readonly told?: SosSpread;
}

/**
 * A citizen's answer: a face, and the rest if they like. `visit` is their slip's number.
 *
 * `here`: said with the first request; later ones change nothing of it.
 */
export interface SubmitFeedback {
  readonly code: string;
  readonly details?: FeedbackDetails;
  readonly here?: FeedbackHere;
  readonly lang?: string;
  readonly request_id: string;
  readonly score: number;
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
  readonly about_unit?: string;
  readonly category: string;
  readonly district?: string;
  readonly happened_at?: string;
  readonly lang?: string;
  readonly place?: TipPlace;
  readonly request_id: string;
  readonly text: string;
  readonly work?: string;
}

/** One visit in today's register: its slip goes to the visitor's telephone, if they like. */
export interface TextSlip {
  readonly day: string;
  readonly is_sensitive: boolean;
  readonly lang?: string;
  readonly mobile: string;
  readonly purpose: FeedbackPurpose;
  readonly request_id: string;
  readonly to_lang?: string;
}

/** The account of one scope, and the scopes that the caller may ask for. */
export interface TipAccount {
  readonly acted_on: number;
  readonly benefited: number;
  readonly checked: number;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly not_actionable: number;
  readonly not_yet_benefited: number;
  readonly overturned: number;
  readonly pending: number;
  readonly received: number;
  readonly scope: string;
  readonly scopes: ReadonlyArray<Choice>;
}

/** Who wrote a message. */
export type TipBy = "tipster" | "officer";

/** How a tip came: a function sets it, never a request. Phone and WhatsApp are confidential. */
export type TipChannel = "app" | "phone" | "whatsapp";

/** What is sealed: all that a tip says, and whom it is about. */
export interface TipContent {
  readonly about_unit?: string;
  readonly happened_at?: string;
  readonly place?: TipPlaceAnswered;
  readonly text: string;
}

/** One entry of a tip's history; `to` is the unit it went to, or the post that was told. */
export interface TipHappened {
  readonly hour: string;
  readonly kind: string;
  readonly post?: string;
  readonly status: Open<TipStatus>;
  readonly to?: string;
}

/** A tip in the queue: nothing that a tipster wrote. */
export interface TipLine {
  readonly category: string;
  readonly category_name: string;
  readonly channel: Open<TipChannel>;
  readonly climbed: ReadonlyArray<string>;
  readonly desk: string;
  readonly district?: string;
  readonly district_name?: string;
  readonly due_hour?: string;
  readonly handler?: string;
  readonly handler_name?: string;
  readonly received_hour: string;
  readonly status: Open<TipStatus>;
  readonly steps: number;
  readonly talk: number;
  readonly tip_id: string;
  readonly tip_number: string;
  readonly urgent: boolean;
}

/**
 * One page; `cursor` opens the next, and is missing on the last.
 *
 * The first page says what one can choose from.
 */
export interface TipList {
  readonly categories: ReadonlyArray<Choice>;
  readonly cursor?: string;
  readonly districts: ReadonlyArray<Choice>;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly tips: ReadonlyArray<TipLine>;
}

/** A message, opened. `number` counts from 1 in its tip. */
export interface TipMessage {
  readonly by: Open<TipBy>;
  readonly hour: string;
  readonly number: number;
  readonly text: string;
}

/** An internal note, opened: `by` is the post that noted it. */
export interface TipNote {
  readonly by: string;
  readonly hour: string;
  readonly text: string;
}

/** What comes first. */
export type TipOrder = "age" | "timer";

/** Either `lat` and `lng`, with `accuracy_m` where it is known, or `text`; never both. */
export interface TipPlace {
  readonly accuracy_m?: number;
  readonly lat?: number;
  readonly lng?: number;
  readonly source?: PlaceSource;
  readonly text?: string;
}

/** Either `lat` and `lng`, with `accuracy_m` where it is known, or `text`; never both. */
export interface TipPlaceAnswered {
  readonly accuracy_m?: number;
  readonly lat?: number;
  readonly lng?: number;
  readonly source?: Open<PlaceSource>;
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
  readonly call: string;
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly message: string;
  readonly status: Open<TipStatus>;
  readonly tip_number: string;
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
  readonly as_on: string;
  readonly channel?: TipChannel;
  readonly lang?: string;
  readonly scope?: string;
  readonly since?: string;
}

/** The message is with the officer. */
export interface TipWritten {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly message: string;
}

/** A tipster opens their tip: number and words, in any usual spelling. */
export interface TrackTip {
  readonly lang?: string;
  readonly tip_number: string;
  /** six words */
  readonly words: string;
}

/** How a tip stands, in plain words, and what was written. */
export interface TrackedTip {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly is_benefited: boolean;
  readonly message: string;
  readonly messages: ReadonlyArray<TipMessage>;
  readonly status: Open<TipStatus>;
  readonly tip_number: string;
}

/** Where the caller has been since the last time, oldest first. */
export interface UpdateSos {
  readonly fixes?: ReadonlyArray<SosFix>;
  readonly lang?: string;
  readonly request_id?: string;
  readonly seen?: string;
  readonly sos_id: string;
  readonly watch_key: string;
}

/** An officer says what became of a tip. Not actionable needs a reason. */
export interface UpdateTip {
  readonly lang?: string;
  readonly reason?: NoReason;
  readonly request_id: string;
  readonly status: TipStatus;
  readonly tip_id: string;
}

/** The code, signed by the device that asked: over `{challenge_id}.{otp}`, otp in 0-9. */
export interface VerifyOtp {
  readonly challenge_id: string;
  readonly lang?: string;
  /** six digits */
  readonly otp: string;
  /** ECDSA with SHA-256, r and s (64 bytes) or DER, base64url without padding */
  readonly signature: string;
}

/** One week of the trend. */
export interface WeekPoint {
  readonly grade: FeedbackGrade;
  readonly week: string;
}

/** An ALTCHA challenge, as its widget reads it. */
export interface WorkToDo {
  /** How many fields of the request were left out, because we do not know them. */
  readonly ignored?: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly signature: string;
}

/** The tipster adds to the tip, or answers a question. */
export interface WriteToOfficer {
  readonly lang?: string;
  readonly request_id: string;
  readonly text: string;
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
  /** Close it as real, test, mistaken, hoax or duplicate. Positions are taken no more. */
  "close-sos": [CloseSos, SosLine];
  /** Count a tip that was acted on as one that benefited somebody. Saying it twice is once. */
  "confirm-help": [ConfirmHelp, TipWritten];
  /** Stop showing a tip's words to who repeats its request. The answer is always the same. */
  "confirm-saved": [ConfirmSaved, Done];
  /** Send a tip on, never to the unit it is about: whom it is about is opened under audit. */
  "forward-tip": [ForwardTip, Done];
  /** Return a challenge good for ten minutes and one tip. Nothing is stored. */
  "get-challenge": [GetChallenge, WorkToDo];
  /** Print the next slips of a day. They name nobody; the same request prints the same ones. */
  "issue-slips": [IssueSlips, PrintedSlips];
  /** List the calls of the caller's seat and of those below it: no number, no words. */
  "list-callbacks": [ListCallbacks, CallbackList];
  /** List the five, once the day is over: before, nobody can tell which they will be. */
  "list-checks": [ListChecks, DrawnTips];
  /** List the phones that the caller may remove, post by post. A repeat is answered anew. */
  "list-devices-below": [ListDevicesBelow, DevicesBelow];
  /** List what stands on the wall and what stood there before: no words, no names. */
  "list-feedback": [ListFeedback, FeedbackList];
  /** List the caller's own post's phones; those removed are left out. */
  "list-my-devices": [ListDevices, MyDevices];
  /** List the thanks to the caller. What came to an earlier holder of the post is not theirs. */
  "list-my-praise": [ListMyPraise, PraiseList];
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
  "forward-tip": "token",
  "issue-slips": "token",
  "list-callbacks": "token",
  "list-checks": "token",
  "list-devices-below": "token",
  "list-feedback": "token",
  "list-my-devices": "token",
  "list-my-praise": "token",
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
  "start-session": "app",
  "text-slip": "token",
  "tip-totals": "token",
  "update-tip": "token",
  "verify-otp": "app",
};
