//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

library openapi.api;

import 'dart:async';
import 'dart:convert';
import 'dart:io';

import 'package:collection/collection.dart';
import 'package:http/http.dart';
import 'package:intl/intl.dart';
import 'package:meta/meta.dart';

part 'api_client.dart';
part 'api_helper.dart';
part 'api_exception.dart';
part 'auth/authentication.dart';
part 'auth/api_key_auth.dart';
part 'auth/oauth.dart';
part 'auth/http_basic_auth.dart';
part 'auth/http_bearer_auth.dart';

part 'api/citizen_api.dart';
part 'api/officer_api.dart';
part 'api/place_api.dart';

part 'model/acknowledge_sos.dart';
part 'model/approve_device.dart';
part 'model/ask_tipster.dart';
part 'model/call_back.dart';
part 'model/call_outcome.dart';
part 'model/callback_line.dart';
part 'model/callback_list.dart';
part 'model/cancel_sos.dart';
part 'model/catalogue_catalogue.dart';
part 'model/catalogue_face.dart';
part 'model/catalogue_option.dart';
part 'model/catalogue_question.dart';
part 'model/change_place.dart';
part 'model/check_closure.dart';
part 'model/choice.dart';
part 'model/close_callback.dart';
part 'model/close_sos.dart';
part 'model/confirm_help.dart';
part 'model/confirm_saved.dart';
part 'model/correct_sos.dart';
part 'model/device_line.dart';
part 'model/device_list.dart';
part 'model/devices_below.dart';
part 'model/district_line.dart';
part 'model/done.dart';
part 'model/drawn_tip.dart';
part 'model/drawn_tips.dart';
part 'model/feedback_batch.dart';
part 'model/feedback_batches.dart';
part 'model/feedback_calls.dart';
part 'model/feedback_content.dart';
part 'model/feedback_details.dart';
part 'model/feedback_flag.dart';
part 'model/feedback_grade.dart';
part 'model/feedback_here.dart';
part 'model/feedback_latest.dart';
part 'model/feedback_level.dart';
part 'model/feedback_list.dart';
part 'model/feedback_mentions.dart';
part 'model/feedback_oddity.dart';
part 'model/feedback_part.dart';
part 'model/feedback_pile.dart';
part 'model/feedback_posters.dart';
part 'model/feedback_published.dart';
part 'model/feedback_purpose.dart';
part 'model/feedback_receipt.dart';
part 'model/feedback_size.dart';
part 'model/feedback_slips.dart';
part 'model/feedback_taken.dart';
part 'model/feedback_theme.dart';
part 'model/feedback_wait.dart';
part 'model/feedback_wall.dart';
part 'model/find_sos.dart';
part 'model/forward_tip.dart';
part 'model/get_catalogue.dart';
part 'model/get_challenge.dart';
part 'model/get_place.dart';
part 'model/hand_over_sos.dart';
part 'model/in_languages.dart';
part 'model/issue_slips.dart';
part 'model/list_callbacks.dart';
part 'model/list_checks.dart';
part 'model/list_closed_sos.dart';
part 'model/list_devices.dart';
part 'model/list_devices_below.dart';
part 'model/list_feedback.dart';
part 'model/list_my_praise.dart';
part 'model/list_sos.dart';
part 'model/list_sos_times.dart';
part 'model/list_station_feedback.dart';
part 'model/list_tips.dart';
part 'model/live_district.dart';
part 'model/make_qr_poster.dart';
part 'model/my_devices.dart';
part 'model/my_post.dart';
part 'model/new_line.dart';
part 'model/no_reason.dart';
part 'model/note_tip.dart';
part 'model/officer_session.dart';
part 'model/oldest_app.dart';
part 'model/open_callback.dart';
part 'model/open_sos.dart';
part 'model/opened_callback.dart';
part 'model/opened_feedback.dart';
part 'model/opened_sos.dart';
part 'model/opened_tip.dart';
part 'model/otp_requested.dart';
part 'model/own_sos.dart';
part 'model/pass_on_feedback.dart';
part 'model/place_line.dart';
part 'model/place_page.dart';
part 'model/place_source.dart';
part 'model/post_line.dart';
part 'model/praise_line.dart';
part 'model/praise_list.dart';
part 'model/printed_file.dart';
part 'model/printed_slips.dart';
part 'model/problem.dart';
part 'model/raise_sos.dart';
part 'model/read_feedback.dart';
part 'model/read_feedback_wall.dart';
part 'model/read_tip.dart';
part 'model/reason.dart';
part 'model/record_benefit.dart';
part 'model/record_visitors.dart';
part 'model/refusal.dart';
part 'model/refusal_body.dart';
part 'model/refusal_details.dart';
part 'model/refused_field.dart';
part 'model/released_line.dart';
part 'model/remove_device.dart';
part 'model/request_otp.dart';
part 'model/role.dart';
part 'model/save_push_token.dart';
part 'model/scanned_place.dart';
part 'model/session_status.dart';
part 'model/sos_account.dart';
part 'model/sos_caller.dart';
part 'model/sos_fix.dart';
part 'model/sos_heap.dart';
part 'model/sos_line.dart';
part 'model/sos_list.dart';
part 'model/sos_outcome.dart';
part 'model/sos_part.dart';
part 'model/sos_position.dart';
part 'model/sos_receipt.dart';
part 'model/sos_spread.dart';
part 'model/sos_status.dart';
part 'model/sos_times.dart';
part 'model/sos_totals.dart';
part 'model/sos_trigger.dart';
part 'model/sos_view.dart';
part 'model/sos_warning.dart';
part 'model/start_session.dart';
part 'model/station_line.dart';
part 'model/station_times.dart';
part 'model/submit_feedback.dart';
part 'model/submit_tip.dart';
part 'model/text_slip.dart';
part 'model/tip_account.dart';
part 'model/tip_by.dart';
part 'model/tip_category.dart';
part 'model/tip_channel.dart';
part 'model/tip_content.dart';
part 'model/tip_happened.dart';
part 'model/tip_line.dart';
part 'model/tip_list.dart';
part 'model/tip_message.dart';
part 'model/tip_note.dart';
part 'model/tip_order.dart';
part 'model/tip_place.dart';
part 'model/tip_proof.dart';
part 'model/tip_receipt.dart';
part 'model/tip_status.dart';
part 'model/tip_totals.dart';
part 'model/tip_written.dart';
part 'model/tips_part.dart';
part 'model/track_tip.dart';
part 'model/tracked_tip.dart';
part 'model/update_sos.dart';
part 'model/update_tip.dart';
part 'model/verify_otp.dart';
part 'model/week_point.dart';
part 'model/work_to_do.dart';
part 'model/write_to_officer.dart';
part 'model/yes_no.dart';


/// An [ApiClient] instance that uses the default values obtained from
/// the OpenAPI specification file.
var defaultApiClient = ApiClient();

const _delimiters = {'csv': ',', 'ssv': ' ', 'tsv': '\t', 'pipes': '|'};
const _dateEpochMarker = 'epoch';
const _deepEquality = DeepCollectionEquality();
final _dateFormatter = DateFormat('yyyy-MM-dd');
final _regList = RegExp(r'^List<(.*)>$');
final _regSet = RegExp(r'^Set<(.*)>$');
final _regMap = RegExp(r'^Map<String,(.*)>$');

bool _isEpochMarker(String? pattern) => pattern == _dateEpochMarker || pattern == '/$_dateEpochMarker/';
