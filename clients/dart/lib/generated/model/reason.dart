//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Why, for a program. One that is not known here: go by the status.
enum Reason {
  badMethod._(r'bad_method'),
  badBody._(r'bad_body'),
  badFields._(r'bad_fields'),
  tooLarge._(r'too_large'),
  tooSlow._(r'too_slow'),
  notJson._(r'not_json'),
  noToken._(r'no_token'),
  tokenExpired._(r'token_expired'),
  badToken._(r'bad_token'),
  phoneRemoved._(r'phone_removed'),
  sessionOver._(r'session_over'),
  postClosed._(r'post_closed'),
  notAllowed._(r'not_allowed'),
  notFound._(r'not_found'),
  districtNotLive._(r'district_not_live'),
  otherBody._(r'other_body'),
  wrongState._(r'wrong_state'),
  badWork._(r'bad_work'),
  spentWork._(r'spent_work'),
  tooMany._(r'too_many'),
  badCode._(r'bad_code'),
  appCheck._(r'app_check'),
  appTooOld._(r'app_too_old'),
  sosOver._(r'sos_over'),
  notYourSos._(r'not_your_sos'),
  pinNeeded._(r'pin_needed'),
  pinWrong._(r'pin_wrong'),
  pinLocked._(r'pin_locked'),
  callBackFirst._(r'call_back_first'),
  correctionOver._(r'correction_over'),
  internal._(r'internal'),
  unavailable._(r'unavailable'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const Reason._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [Reason] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static Reason? fromJson(dynamic value) => ReasonTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [Reason]
  /// that were successfully decoded from the passed [JSON][json].
  static List<Reason> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <Reason>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = Reason.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [Reason] to String,
/// and [decode] dynamic data back to [Reason].
class ReasonTypeTransformer {
  factory ReasonTypeTransformer() => _instance ??= const ReasonTypeTransformer._();

  const ReasonTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(Reason data) => data._value;

  /// Returns the instance of [Reason] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  Reason? decode(dynamic data, {bool allowNull = true}) {
    if (data is Reason) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'bad_method': return Reason.badMethod;
        case r'bad_body': return Reason.badBody;
        case r'bad_fields': return Reason.badFields;
        case r'too_large': return Reason.tooLarge;
        case r'too_slow': return Reason.tooSlow;
        case r'not_json': return Reason.notJson;
        case r'no_token': return Reason.noToken;
        case r'token_expired': return Reason.tokenExpired;
        case r'bad_token': return Reason.badToken;
        case r'phone_removed': return Reason.phoneRemoved;
        case r'session_over': return Reason.sessionOver;
        case r'post_closed': return Reason.postClosed;
        case r'not_allowed': return Reason.notAllowed;
        case r'not_found': return Reason.notFound;
        case r'district_not_live': return Reason.districtNotLive;
        case r'other_body': return Reason.otherBody;
        case r'wrong_state': return Reason.wrongState;
        case r'bad_work': return Reason.badWork;
        case r'spent_work': return Reason.spentWork;
        case r'too_many': return Reason.tooMany;
        case r'bad_code': return Reason.badCode;
        case r'app_check': return Reason.appCheck;
        case r'app_too_old': return Reason.appTooOld;
        case r'sos_over': return Reason.sosOver;
        case r'not_your_sos': return Reason.notYourSos;
        case r'pin_needed': return Reason.pinNeeded;
        case r'pin_wrong': return Reason.pinWrong;
        case r'pin_locked': return Reason.pinLocked;
        case r'call_back_first': return Reason.callBackFirst;
        case r'correction_over': return Reason.correctionOver;
        case r'internal': return Reason.internal;
        case r'unavailable': return Reason.unavailable;
        case r'unknown_default_open_api': return Reason.unknownDefaultOpenApi;
        default: return Reason.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static ReasonTypeTransformer? _instance;
}

