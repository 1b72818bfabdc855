// What an officer's functions ask and answer. Made by `make generated` from
// docs/openapi.json; a test compares them.

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

export interface AskTipster {
  readonly lang?: string;
  readonly request_id: string;
  readonly text: string;
  readonly tip_id: string;
}

export type CallBack = "safe" | "needs_help" | "no_answer" | "not_called";

export type CallOutcome = "helped" | "explained" | "wants_to_complain" | "not_reached" | "does_not_want";

export interface CallbackLine {
  readonly ballot_id: string;
  readonly desk: string;
  readonly district: string;
  readonly due_at: string;
  readonly is_mine: boolean;
  readonly is_overdue: boolean;
  readonly name_en: string;
  readonly name_hi: string;
  readonly score: number;
  readonly unit: string;
}

export interface CallbackList {
  readonly callbacks: ReadonlyArray<CallbackLine>;
  readonly cursor?: string;
  readonly ignored?: number;
}

export interface ChangePlace {
  readonly add?: NewLine;
  readonly is_public?: boolean;
  readonly lang?: string;
  readonly remove?: string;
  readonly request_id: string;
  readonly unit: string;
}

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
  readonly ignored?: number;
}

export interface DevicesBelow {
  readonly cursor?: string;
  readonly devices: ReadonlyArray<DeviceLine>;
  readonly ignored?: number;
}

export interface DistrictLine {
  readonly district: string;
  readonly grade: FeedbackGrade;
  readonly name_en: string;
  readonly name_hi: string;
  readonly themes: ReadonlyArray<FeedbackMentions>;
  readonly unverified: FeedbackGrade;
}

export interface Done {
  readonly ignored?: number;
  readonly message: string;
}

export interface DrawnTip {
  readonly is_checked: boolean;
  readonly post: string;
  readonly status: TipStatus;
  readonly tip_id: string;
}

export interface DrawnTips {
  readonly ignored?: number;
  readonly tips: ReadonlyArray<DrawnTip>;
}

export interface FeedbackBatch {
  readonly answers: number;
  readonly choices: Readonly<Record<string, number>>;
  readonly kinds?: Readonly<Record<string, number>>;
  readonly mean: number;
  readonly unit: string;
  readonly week: string;
  readonly weeks: number;
}

export interface FeedbackBatches {
  readonly batches: ReadonlyArray<FeedbackBatch>;
  readonly ignored?: number;
  readonly message: string;
  readonly released: ReadonlyArray<ReleasedLine>;
  readonly unit: string;
}

export interface FeedbackCalls {
  readonly open: number;
  readonly overdue: number;
}

export interface FeedbackContent {
  readonly helper?: string;
  readonly mobile?: string;
  readonly name?: string;
  readonly text?: string;
}

export type FeedbackFlag = "same_device" | "burst" | "staff" | "night" | "old_code" | "spent_slip" | "bad_slip" | "far";

export interface FeedbackGrade {
  readonly answers: number;
  readonly high: number;
  readonly low: number;
  readonly mean: number;
}

export interface FeedbackLatest {
  readonly ballot_id: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly flags: ReadonlyArray<FeedbackFlag>;
  readonly has_contact: boolean;
  readonly has_text: boolean;
  readonly hour: string;
  readonly is_serious: boolean;
  readonly pile: FeedbackPile;
  readonly score: number;
  readonly unit: string;
}

export interface FeedbackList {
  readonly answers: ReadonlyArray<FeedbackLatest>;
  readonly cursor?: string;
  readonly ignored?: number;
}

export interface FeedbackMentions {
  readonly answers: number;
  readonly theme: FeedbackTheme;
}

export type FeedbackOddity = "slips_withheld" | "few_answers" | "stuffing";

export type FeedbackPile = "verified" | "unverified" | "flagged";

export interface FeedbackPosters {
  readonly files: ReadonlyArray<PrintedFile>;
  readonly ignored?: number;
  readonly urls: Readonly<Record<string, string>>;
}

export interface FeedbackPublished {
  readonly answers: number;
  readonly as_on: string;
  readonly mean: number;
}

export type FeedbackPurpose = "fir" | "complaint" | "lost_report" | "women_help" | "cyber" | "accident" | "traffic" | "verification" | "passport" | "case_status" | "summons" | "property_return" | "permission" | "other";

export type FeedbackSize = "A4" | "A5";

export interface FeedbackSlips {
  readonly issued: number;
  readonly used: number;
  readonly visitors: number;
}

export type FeedbackTheme = "behaviour" | "waiting" | "money" | "cleanliness" | "help" | "not_heard" | "women" | "facilities";

export interface FeedbackWall {
  readonly calls?: FeedbackCalls;
  readonly cursor?: string;
  readonly districts: ReadonlyArray<DistrictLine>;
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

export interface ForwardTip {
  readonly informed?: ReadonlyArray<string>;
  readonly lang?: string;
  readonly request_id: string;
  readonly tip_id: string;
  readonly unit: string;
}

export interface IssueSlips {
  readonly count: number;
  readonly day: string;
  readonly lang?: string;
  readonly request_id: string;
  readonly unit: string;
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

export interface ListDevicesBelow {
  readonly cursor?: string;
  readonly lang?: string;
}

export interface ListFeedback {
  readonly cursor?: string;
  readonly lang?: string;
  readonly limit?: number;
  readonly scope?: string;
  readonly unit?: string;
}

export interface ListMyPraise {
  readonly cursor?: string;
  readonly lang?: string;
  readonly limit?: number;
}

export interface ListSos {
  readonly cursor?: string;
  readonly lang?: string;
  readonly limit?: number;
}

export interface ListSosTimes {
  readonly lang?: string;
  readonly since: string;
  readonly until: string;
}

export interface ListStationFeedback {
  readonly lang?: string;
  readonly unit?: string;
}

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

export interface MakeQrPoster {
  readonly district?: string;
  readonly lang?: string;
  readonly picture?: boolean;
  readonly renew?: boolean;
  readonly request_id: string;
  readonly size?: FeedbackSize;
  readonly unit?: string;
}

export interface MyDevices {
  readonly devices: ReadonlyArray<DeviceLine>;
  readonly ignored?: number;
  readonly unit_name: string;
}

export interface MyPost {
  readonly can: ReadonlyArray<string>;
  readonly ignored?: number;
  readonly own: ReadonlyArray<string>;
  readonly post: string;
  readonly post_name: string;
  readonly role: Role;
  readonly unit: string;
  readonly unit_name: string;
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

export interface OfficerSession {
  readonly device_code: string;
  readonly ignored?: number;
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
  readonly ignored?: number;
  readonly mobile?: string;
  readonly name?: string;
  readonly score: number;
  readonly text?: string;
  readonly unit: string;
}

export interface OpenedFeedback {
  readonly choices: Readonly<Record<string, string>>;
  readonly content: FeedbackContent;
  readonly flags: ReadonlyArray<FeedbackFlag>;
  readonly hour: string;
  readonly ignored?: number;
  readonly pile: FeedbackPile;
  readonly posts: ReadonlyArray<PostLine>;
  readonly score: number;
  readonly unit: string;
}

export interface OpenedSos {
  readonly caller: SosCaller;
  readonly fixed_at?: string;
  readonly fixes: ReadonlyArray<SosFix>;
  readonly ignored?: number;
  readonly is_stale: boolean;
  readonly script: string;
  readonly sos: SosLine;
}

export interface OpenedTip {
  readonly about_unit_name?: string;
  readonly can: ReadonlyArray<string>;
  readonly category: string;
  readonly category_name: string;
  readonly channel: TipChannel;
  readonly content: TipContent;
  readonly desk: string;
  readonly district?: string;
  readonly district_name?: string;
  readonly due_hour?: string;
  readonly handler?: string;
  readonly handler_name?: string;
  readonly history: ReadonlyArray<TipHappened>;
  readonly ignored?: number;
  readonly informed: ReadonlyArray<string>;
  readonly informed_names: ReadonlyArray<string>;
  readonly is_benefited: boolean;
  readonly messages: ReadonlyArray<TipMessage>;
  readonly notes: ReadonlyArray<TipNote>;
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

export interface OtpRequested {
  readonly challenge_id: string;
  readonly device_code: string;
  readonly ignored?: number;
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

export interface PlaceLine {
  readonly en: string;
  readonly hi: string;
  readonly id: string;
  readonly on: string;
}

export interface PlacePage {
  readonly ignored?: number;
  readonly is_public: boolean;
  readonly lines: ReadonlyArray<PlaceLine>;
  readonly name_en: string;
  readonly name_hi: string;
  readonly published?: FeedbackPublished;
  readonly unit: string;
  readonly url: string;
}

export type PlaceSource = "gps" | "cell" | "typed";

export interface PostLine {
  readonly official_name: string;
  readonly post: string;
  readonly role: string;
}

export interface PraiseLine {
  readonly hour: string;
  readonly text: string;
}

export interface PraiseList {
  readonly cursor?: string;
  readonly ignored?: number;
  readonly praise: ReadonlyArray<PraiseLine>;
}

export interface PrintedFile {
  readonly data: string;
  readonly name: string;
  readonly type: string;
}

export interface PrintedSlips {
  readonly files: ReadonlyArray<PrintedFile>;
  readonly ignored?: number;
  readonly slips: ReadonlyArray<string>;
}

export interface ReadFeedback {
  readonly ballot_id: string;
  readonly lang?: string;
}

export interface ReadFeedbackWall {
  readonly lang?: string;
  readonly scope?: string;
  readonly seen?: string;
}

export interface ReadTip {
  readonly lang?: string;
  readonly tip_id: string;
}

export interface RecordBenefit {
  readonly lang?: string;
  readonly proof: TipProof;
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

export interface SavePushToken {
  readonly kind: string;
  readonly lang?: string;
  readonly value: string;
}

export type SessionStatus = "active" | "waiting_approval";

export interface SosCaller {
  readonly battery?: number;
  readonly mobile?: string;
  readonly said_mobile?: string;
}

export interface SosFix {
  readonly accuracy_m?: number;
  readonly at?: string;
  readonly battery?: number;
  readonly lat: number;
  readonly lng: number;
  readonly source: PlaceSource;
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
  readonly ignored?: number;
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

export interface SosList {
  readonly cursor?: string;
  readonly ignored?: number;
  readonly sos: ReadonlyArray<SosLine>;
}

export type SosOutcome = "real" | "test" | "mistaken" | "hoax" | "duplicate";

export interface SosSpread {
  readonly count: number;
  readonly median_s: number;
  readonly p90_s: number;
}

export type SosStatus = "raised" | "acknowledged" | "on_the_way" | "reached" | "cancelled" | "closed";

export interface SosTimes {
  readonly ignored?: number;
  readonly in_all: StationTimes;
  readonly is_whole: boolean;
  readonly stations: ReadonlyArray<StationTimes>;
  readonly unit: string;
}

export interface StartSession {
  readonly challenge_id: string;
  readonly lang?: string;
  readonly signature: string;
}

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
  readonly warnings: ReadonlyArray<FeedbackOddity>;
}

export interface StationTimes {
  readonly acknowledged?: SosSpread;
  readonly closed?: SosSpread;
  readonly count: number;
  readonly reached?: SosSpread;
  readonly station?: string;
  readonly station_name?: string;
  readonly told?: SosSpread;
}

export interface TextSlip {
  readonly day: string;
  readonly is_sensitive: boolean;
  readonly lang?: string;
  readonly mobile: string;
  readonly purpose: FeedbackPurpose;
  readonly request_id: string;
  readonly to_lang?: string;
}

export interface TipAccount {
  readonly acted_on: number;
  readonly benefited: number;
  readonly checked: number;
  readonly ignored?: number;
  readonly not_actionable: number;
  readonly not_yet_benefited: number;
  readonly overturned: number;
  readonly pending: number;
  readonly received: number;
  readonly scope: string;
  readonly scopes: ReadonlyArray<Choice>;
}

export type TipBy = "tipster" | "officer";

export type TipChannel = "app" | "phone" | "whatsapp";

export interface TipContent {
  readonly about_unit?: string;
  readonly happened_at?: string;
  readonly place?: TipPlace;
  readonly text: string;
}

export interface TipHappened {
  readonly hour: string;
  readonly kind: string;
  readonly post?: string;
  readonly status: TipStatus;
  readonly to?: string;
}

export interface TipLine {
  readonly category: string;
  readonly category_name: string;
  readonly channel: TipChannel;
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
  readonly ignored?: number;
  readonly tips: ReadonlyArray<TipLine>;
}

export interface TipMessage {
  readonly by: TipBy;
  readonly hour: string;
  readonly number: number;
  readonly text: string;
}

export interface TipNote {
  readonly hour: string;
  readonly post: string;
  readonly text: string;
}

export type TipOrder = "age" | "timer";

export interface TipPlace {
  readonly accuracy_m?: number;
  readonly lat?: number;
  readonly lng?: number;
  readonly source?: PlaceSource;
  readonly text?: string;
}

export type TipProof = "hand_over" | "call_back";

export type TipStatus = "pending" | "acted_on" | "not_actionable";

export interface TipTotals {
  readonly as_on: string;
  readonly channel?: TipChannel;
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

export interface WeekPoint {
  readonly grade: FeedbackGrade;
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
  "forward-tip": [ForwardTip, Done];
  "issue-slips": [IssueSlips, PrintedSlips];
  "list-callbacks": [ListCallbacks, CallbackList];
  "list-checks": [ListChecks, DrawnTips];
  "list-devices-below": [ListDevicesBelow, DevicesBelow];
  "list-feedback": [ListFeedback, FeedbackList];
  "list-my-devices": [ListDevices, MyDevices];
  "list-my-praise": [ListMyPraise, PraiseList];
  "list-sos": [ListSos, SosList];
  "list-sos-times": [ListSosTimes, SosTimes];
  "list-station-feedback": [ListStationFeedback, FeedbackBatches];
  "list-tips": [ListTips, TipList];
  "list-waiting-devices": [ListDevices, DeviceList];
  "make-qr-poster": [MakeQrPoster, FeedbackPosters];
  "note-tip": [NoteTip, Done];
  "open-callback": [OpenCallback, OpenedCallback];
  "open-sos": [OpenSos, OpenedSos];
  "pass-on-feedback": [PassOnFeedback, Done];
  "read-feedback": [ReadFeedback, OpenedFeedback];
  "read-feedback-wall": [ReadFeedbackWall, FeedbackWall];
  "read-my-post": [ListDevices, MyPost];
  "read-tip": [ReadTip, OpenedTip];
  "record-benefit": [RecordBenefit, Done];
  "record-visitors": [RecordVisitors, Done];
  "remove-device": [RemoveDevice, Done];
  "request-otp": [RequestOtp, OtpRequested];
  "save-push-token": [SavePushToken, Done];
  "start-session": [StartSession, OfficerSession];
  "text-slip": [TextSlip, Done];
  "tip-totals": [TipTotals, TipAccount];
  "update-tip": [UpdateTip, Done];
  "verify-otp": [VerifyOtp, OfficerSession];
}
