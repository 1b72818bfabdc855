// What an officer's functions ask and answer. Made by `make generated` from
// docs/openapi.json; a test compares them.

export interface Account {
  readonly acted_on: number;
  readonly benefited: number;
  readonly checked: number;
  readonly not_actionable: number;
  readonly not_yet_benefited: number;
  readonly overturned: number;
  readonly pending: number;
  readonly received: number;
  readonly scope: string;
  readonly scopes: ReadonlyArray<Choice>;
}

export interface AcknowledgeSos {
  readonly lang?: string;
  readonly sos_id: string;
  readonly status?: "acknowledged" | "on_the_way" | "reached";
}

export interface ApproveDevice {
  readonly device_code: string;
  readonly lang?: string;
  readonly post?: string;
}

export interface AskTimes {
  readonly lang?: string;
  readonly since: string;
  readonly until: string;
}

export interface AskTipster {
  readonly lang?: string;
  readonly request_id: string;
  readonly text: string;
  readonly tip_id: string;
}

export interface Batch {
  readonly answers: number;
  readonly choices: Readonly<Record<string, number>>;
  readonly kinds?: Readonly<Record<string, number>>;
  readonly mean: number;
  readonly unit: string;
  readonly week: string;
  readonly weeks: number;
}

export interface Batches {
  readonly batches: ReadonlyArray<Batch>;
  readonly message: string;
  readonly released: ReadonlyArray<ReleasedLine>;
  readonly unit: string;
}

export type CallBack = "safe" | "needs_help" | "no_answer" | "not_called";

export type CallOutcome = "helped" | "explained" | "wants_to_complain" | "not_reached" | "does_not_want";

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

export interface CallbackList {
  readonly callbacks: ReadonlyArray<CallbackLine>;
  readonly cursor?: string;
}

export interface Caller {
  readonly battery?: number;
  readonly phone?: string;
  readonly uid?: string;
}

export interface Calls {
  readonly open: number;
  readonly overdue: number;
}

export interface ChangePlace {
  readonly add?: NewLine;
  readonly is_public?: boolean;
  readonly lang?: string;
  readonly remove?: string;
  readonly request_id: string;
  readonly unit: string;
}

export type Channel = "app" | "phone" | "whatsapp";

export interface CheckClosure {
  readonly day: string;
  readonly lang?: string;
  readonly request_id: string;
  readonly tip_id: string;
  readonly upheld: boolean;
}

export interface Choice {
  readonly code: string;
  readonly kind?: string;
  readonly name: string;
}

export interface CloseCallback {
  readonly ballot_id: string;
  readonly lang?: string;
  readonly note?: string;
  readonly outcome: CallOutcome;
}

export interface CloseSos {
  readonly call_back?: CallBack;
  readonly lang?: string;
  readonly outcome: SosOutcome;
  readonly sos_id: string;
}

export interface Content {
  readonly helper?: string;
  readonly mobile?: string;
  readonly name?: string;
  readonly text?: string;
}

export interface DeviceLine {
  readonly added_at: string;
  readonly device_code: string;
  readonly device_id: string;
  readonly is_this: boolean;
  readonly post: string;
  readonly status: string;
}

export interface DeviceList {
  readonly devices: ReadonlyArray<DeviceLine>;
}

export interface DevicesBelow {
  readonly after?: string;
  readonly devices: ReadonlyArray<DeviceLine>;
}

export interface DistrictLine {
  readonly district: string;
  readonly grade: Grade;
  readonly name_en: string;
  readonly name_hi: string;
  readonly themes: ReadonlyArray<Mentions>;
  readonly unverified: Grade;
}

export interface Done {
  readonly message: string;
}

export interface DrawnTip {
  readonly is_checked: boolean;
  readonly post: string;
  readonly status: TipStatus;
  readonly tip_id: string;
}

export interface DrawnTips {
  readonly tips: ReadonlyArray<DrawnTip>;
}

export interface FeedbackList {
  readonly answers: ReadonlyArray<Latest>;
  readonly cursor?: string;
}

export interface FeedbackWall {
  readonly lang?: string;
  readonly scope?: string;
  readonly seen?: string;
}

export interface Fix {
  readonly accuracy_m?: number;
  readonly at?: string;
  readonly battery?: number;
  readonly lat: number;
  readonly lng: number;
  readonly source: Source;
}

export type Flag = "same_device" | "burst" | "staff" | "night" | "old_code" | "spent_slip" | "bad_slip" | "far";

export interface ForwardTip {
  readonly informed?: ReadonlyArray<string>;
  readonly lang?: string;
  readonly request_id: string;
  readonly tip_id: string;
  readonly unit: string;
}

export interface Grade {
  readonly answers: number;
  readonly high: number;
  readonly low: number;
  readonly mean: number;
}

export interface Happened {
  readonly hour: string;
  readonly kind: string;
  readonly post?: string;
  readonly status: TipStatus;
  readonly to?: string;
}

export interface IssueSlips {
  readonly count: number;
  readonly day: string;
  readonly lang?: string;
  readonly request_id: string;
  readonly unit: string;
}

export interface Latest {
  readonly ballot_id: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly flags: ReadonlyArray<Flag>;
  readonly has_contact: boolean;
  readonly has_text: boolean;
  readonly hour: string;
  readonly is_serious: boolean;
  readonly pile: Pile;
  readonly score: number;
  readonly unit: string;
}

export interface Line {
  readonly en: string;
  readonly hi: string;
  readonly id: string;
  readonly on: string;
}

export interface ListBelow {
  readonly after?: string;
  readonly lang?: string;
}

export interface ListCallbacks {
  readonly cursor?: string;
  readonly district?: string;
  readonly lang?: string;
  readonly limit?: number;
}

export interface ListChecks {
  readonly day: string;
  readonly district: string;
  readonly lang?: string;
}

export interface ListDevices {
  readonly lang?: string;
}

export interface ListFeedback {
  readonly cursor?: string;
  readonly lang?: string;
  readonly limit?: number;
  readonly scope?: string;
  readonly unit?: string;
}

export interface ListTips {
  readonly category?: string;
  readonly cursor?: string;
  readonly district?: string;
  readonly informed?: boolean;
  readonly lang?: string;
  readonly limit?: number;
  readonly order?: Order;
  readonly status?: TipStatus;
  readonly tip_id?: string;
}

export interface MakeQrPoster {
  readonly district?: string;
  readonly lang?: string;
  readonly picture?: boolean;
  readonly renew?: boolean;
  readonly request_id: string;
  readonly size?: Size;
  readonly unit?: string;
}

export interface Mentions {
  readonly answers: number;
  readonly theme: Theme;
}

export interface MyDevices {
  readonly devices: ReadonlyArray<DeviceLine>;
  readonly unit_name: string;
}

export interface MyPost {
  readonly can: ReadonlyArray<string>;
  readonly own: ReadonlyArray<string>;
  readonly post: string;
  readonly post_name: string;
  readonly role: Role;
  readonly unit: string;
  readonly unit_name: string;
}

export interface MyPraise {
  readonly cursor?: string;
  readonly lang?: string;
  readonly limit?: number;
}

export interface NewLine {
  readonly en: string;
  readonly hi: string;
}

export type NoReason = "insufficient" | "unfounded" | "not_police" | "duplicate" | "spam";

export interface NoteTip {
  readonly lang?: string;
  readonly request_id: string;
  readonly text: string;
  readonly tip_id: string;
}

export type Oddity = "slips_withheld" | "few_answers" | "stuffing";

export interface OpenCallback {
  readonly ballot_id: string;
  readonly lang?: string;
}

export interface OpenSos {
  readonly lang?: string;
  readonly sos_id: string;
}

export interface OpenedCallback {
  readonly choices: Readonly<Record<string, string>>;
  readonly due_at: string;
  readonly mobile?: string;
  readonly name?: string;
  readonly score: number;
  readonly text?: string;
  readonly unit: string;
}

export interface OpenedFeedback {
  readonly choices: Readonly<Record<string, string>>;
  readonly flags: ReadonlyArray<Flag>;
  readonly hour: string;
  readonly pile: Pile;
  readonly posts: ReadonlyArray<PostLine>;
  readonly said: Content;
  readonly score: number;
  readonly unit: string;
}

export interface OpenedSos {
  readonly call_back: string;
  readonly caller: Caller;
  readonly fixed_at?: string;
  readonly is_stale: boolean;
  readonly sos: SosLine;
  readonly trail: ReadonlyArray<Fix>;
}

export interface OpenedTip {
  readonly about_name?: string;
  readonly can: ReadonlyArray<string>;
  readonly category: string;
  readonly category_name: string;
  readonly channel: Channel;
  readonly content: TipContent;
  readonly desk: string;
  readonly district?: string;
  readonly district_name?: string;
  readonly due_hour?: string;
  readonly handler?: string;
  readonly handler_name?: string;
  readonly history: ReadonlyArray<Happened>;
  readonly informed: ReadonlyArray<string>;
  readonly informed_names: ReadonlyArray<string>;
  readonly is_benefited: boolean;
  readonly messages: ReadonlyArray<SaidBy>;
  readonly notes: ReadonlyArray<SaidBy>;
  readonly reason?: string;
  readonly received_hour: string;
  readonly status: TipStatus;
  readonly steps: number;
  readonly talk: number;
  readonly tip_id: string;
  readonly tip_number: string;
  readonly units: ReadonlyArray<Choice>;
  readonly urgent: boolean;
}

export type Order = "age" | "timer";

export interface OtpRequested {
  readonly challenge_id: string;
  readonly device_code: string;
  readonly message: string;
  readonly resend_after_s: number;
}

export interface PassOnFeedback {
  readonly ballot_id: string;
  readonly lang?: string;
  readonly post?: string;
  readonly request_id: string;
  readonly text: string;
}

export type Pile = "verified" | "unverified" | "flagged";

export interface PlacePage {
  readonly is_public: boolean;
  readonly lines: ReadonlyArray<Line>;
  readonly name_en: string;
  readonly name_hi: string;
  readonly published?: Published;
  readonly unit: string;
  readonly url: string;
}

export interface PlaceText {
  readonly text: string;
}

export interface Point {
  readonly accuracy_m?: number;
  readonly lat: number;
  readonly lng: number;
}

export interface PostLine {
  readonly official_name: string;
  readonly post: string;
  readonly role: string;
}

export interface Posters {
  readonly files: ReadonlyArray<PrintedFile>;
  readonly urls: Readonly<Record<string, string>>;
}

export interface PraiseLine {
  readonly hour: string;
  readonly text: string;
}

export interface PraiseList {
  readonly cursor?: string;
  readonly praise: ReadonlyArray<PraiseLine>;
}

export interface PrintedFile {
  readonly data: string;
  readonly name: string;
  readonly type: string;
}

export interface PrintedSlips {
  readonly files: ReadonlyArray<PrintedFile>;
  readonly slips: ReadonlyArray<string>;
}

export type Proof = "hand_over" | "call_back";

export interface Published {
  readonly answers: number;
  readonly as_on: string;
  readonly mean: number;
}

export type Purpose = "fir" | "complaint" | "lost_report" | "women_help" | "cyber" | "accident" | "traffic" | "verification" | "passport" | "case_status" | "summons" | "property_return" | "permission" | "other";

export interface ReadFeedback {
  readonly ballot_id: string;
  readonly lang?: string;
}

export interface ReadTip {
  readonly lang?: string;
  readonly tip_id: string;
}

export interface RecordBenefit {
  readonly lang?: string;
  readonly proof: Proof;
  readonly record: string;
  readonly request_id: string;
  readonly tip_id: string;
}

export interface RecordVisitors {
  readonly count: number;
  readonly day: string;
  readonly lang?: string;
  readonly request_id: string;
}

export interface ReleasedLine {
  readonly text: string;
  readonly week: string;
}

export interface RemoveDevice {
  readonly device_id: string;
  readonly lang?: string;
}

export interface RequestOtp {
  readonly cug_number: string;
  readonly device_public_key: string;
  readonly lang?: string;
}

export type Role = "call_taker" | "constable" | "sho" | "asp" | "sp" | "ig" | "state_desk" | "dgp_room" | "room_112" | "cyber" | "crime_branch" | "recovery" | "ci_cell" | "auditor" | "admin";

export interface SaidBy {
  readonly by: string;
  readonly hour: string;
  readonly text: string;
}

export interface SavePushToken {
  readonly kind: string;
  readonly lang?: string;
  readonly value: string;
}

export interface Session {
  readonly device_code: string;
  readonly message: string;
  readonly post?: string;
  readonly post_name?: string;
  readonly role?: Role;
  readonly status: SessionStatus;
  readonly token?: string;
  readonly unit?: string;
  readonly unit_name?: string;
  readonly valid_until?: string;
}

export type SessionStatus = "active" | "waiting_approval";

export type Size = "A4" | "A5";

export interface Slips {
  readonly issued: number;
  readonly used: number;
  readonly visitors: number;
}

export interface SosLine {
  readonly acknowledged_at?: string;
  readonly acknowledged_by?: string;
  readonly area?: string;
  readonly call_back?: CallBack;
  readonly cancelled_at?: string;
  readonly closed_at?: string;
  readonly district?: string;
  readonly fixed_at?: string;
  readonly flags: ReadonlyArray<string>;
  readonly on_the_way_at?: string;
  readonly outcome?: SosOutcome;
  readonly practice: boolean;
  readonly raised_at: string;
  readonly reached_at?: string;
  readonly sos_id: string;
  readonly sos_number: string;
  readonly station?: string;
  readonly status: SosStatus;
  readonly told_at?: string;
}

export type SosOutcome = "real" | "test" | "mistaken" | "hoax" | "duplicate";

export type SosStatus = "raised" | "acknowledged" | "on_the_way" | "reached" | "cancelled" | "closed";

export type Source = "gps" | "cell" | "typed";

export interface Spread {
  readonly count: number;
  readonly median_s: number;
  readonly p90_s: number;
}

export interface StartSession {
  readonly challenge_id: string;
  readonly lang?: string;
  readonly signature: string;
}

export interface StationFeedback {
  readonly lang?: string;
  readonly unit?: string;
}

export interface StationLine {
  readonly calls: Calls;
  readonly district: string;
  readonly flagged: number;
  readonly flags: Readonly<Record<string, number>>;
  readonly grade: Grade;
  readonly lat?: number;
  readonly lng?: number;
  readonly name_en: string;
  readonly name_hi: string;
  readonly rank?: number;
  readonly scans: number;
  readonly serious: number;
  readonly slips: Slips;
  readonly themes: ReadonlyArray<Mentions>;
  readonly unit: string;
  readonly unverified: Grade;
  readonly warnings: ReadonlyArray<Oddity>;
}

export interface StationTimes {
  readonly acknowledged?: Spread;
  readonly closed?: Spread;
  readonly count: number;
  readonly name?: string;
  readonly reached?: Spread;
  readonly station?: string;
  readonly told?: Spread;
}

export interface TextSlip {
  readonly day: string;
  readonly is_sensitive: boolean;
  readonly lang?: string;
  readonly mobile: string;
  readonly purpose: Purpose;
  readonly request_id: string;
  readonly to_lang?: string;
}

export type Theme = "behaviour" | "waiting" | "money" | "cleanliness" | "help" | "not_heard" | "women" | "facilities";

export interface Times {
  readonly in_all: StationTimes;
  readonly is_whole: boolean;
  readonly stations: ReadonlyArray<StationTimes>;
  readonly unit: string;
}

export interface TipContent {
  readonly about_unit?: string;
  readonly happened_at?: string;
  readonly place?: Point | PlaceText;
  readonly text: string;
}

export interface TipLine {
  readonly category: string;
  readonly category_name: string;
  readonly channel: Channel;
  readonly climbed: ReadonlyArray<string>;
  readonly desk: string;
  readonly district?: string;
  readonly district_name?: string;
  readonly due_hour?: string;
  readonly handler?: string;
  readonly handler_name?: string;
  readonly received_hour: string;
  readonly status: TipStatus;
  readonly steps: number;
  readonly talk: number;
  readonly tip_id: string;
  readonly tip_number: string;
  readonly urgent: boolean;
}

export interface TipList {
  readonly categories: ReadonlyArray<Choice>;
  readonly cursor?: string;
  readonly districts: ReadonlyArray<Choice>;
  readonly tips: ReadonlyArray<TipLine>;
}

export type TipStatus = "pending" | "acted_on" | "not_actionable";

export interface TipTotals {
  readonly as_on: string;
  readonly channel?: Channel;
  readonly lang?: string;
  readonly scope?: string;
  readonly since?: string;
}

export interface UpdateTip {
  readonly lang?: string;
  readonly reason?: NoReason;
  readonly request_id: string;
  readonly status: TipStatus;
  readonly tip_id: string;
}

export interface VerifyOtp {
  readonly challenge_id: string;
  readonly lang?: string;
  readonly otp: string;
  readonly signature: string;
}

export interface Wall {
  readonly calls?: Calls;
  readonly cursor?: string;
  readonly districts: ReadonlyArray<DistrictLine>;
  readonly is_changed: boolean;
  readonly latest: ReadonlyArray<Latest>;
  readonly scope: string;
  readonly stations: ReadonlyArray<StationLine>;
  readonly themes: ReadonlyArray<Mentions>;
  readonly trend: ReadonlyArray<WeekPoint>;
  readonly version: string;
  readonly whole?: Grade;
}

export interface WeekPoint {
  readonly grade: Grade;
  readonly week: string;
}

export interface Functions {
  "acknowledge-sos": [AcknowledgeSos, SosLine];
  "approve-device": [ApproveDevice, Done];
  "ask-tipster": [AskTipster, Done];
  "change-place": [ChangePlace, PlacePage];
  "check-closure": [CheckClosure, Done];
  "close-callback": [CloseCallback, Done];
  "close-sos": [CloseSos, SosLine];
  "feedback-wall": [FeedbackWall, Wall];
  "forward-tip": [ForwardTip, Done];
  "issue-slips": [IssueSlips, PrintedSlips];
  "list-callbacks": [ListCallbacks, CallbackList];
  "list-checks": [ListChecks, DrawnTips];
  "list-devices-below": [ListBelow, DevicesBelow];
  "list-feedback": [ListFeedback, FeedbackList];
  "list-my-devices": [ListDevices, MyDevices];
  "list-tips": [ListTips, TipList];
  "list-waiting-devices": [ListDevices, DeviceList];
  "make-qr-poster": [MakeQrPoster, Posters];
  "my-post": [ListDevices, MyPost];
  "my-praise": [MyPraise, PraiseList];
  "note-tip": [NoteTip, Done];
  "open-callback": [OpenCallback, OpenedCallback];
  "open-sos": [OpenSos, OpenedSos];
  "pass-on-feedback": [PassOnFeedback, Done];
  "read-feedback": [ReadFeedback, OpenedFeedback];
  "read-tip": [ReadTip, OpenedTip];
  "record-benefit": [RecordBenefit, Done];
  "record-visitors": [RecordVisitors, Done];
  "remove-device": [RemoveDevice, Done];
  "request-otp": [RequestOtp, OtpRequested];
  "save-push-token": [SavePushToken, Done];
  "sos-times": [AskTimes, Times];
  "start-session": [StartSession, Session];
  "station-feedback": [StationFeedback, Batches];
  "text-slip": [TextSlip, Done];
  "tip-totals": [TipTotals, Account];
  "update-tip": [UpdateTip, Done];
  "verify-otp": [VerifyOtp, Session];
}
