//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class OtpRequested {
  /// Returns a new [OtpRequested] instance.
  OtpRequested({
    required this.challengeId,
    required this.deviceCode,
    this.ignored,
    required this.message,
    required this.resendAfterS,
  });

  /// This attempt to sign in.
  String challengeId;

  /// What the phone shows, for whoever lets it in.
  String deviceCode;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// For the person who reads it, in the language asked for.
  String message;

  /// Seconds until another code can be asked for.
  int resendAfterS;

  @override
  bool operator ==(Object other) => identical(this, other) || other is OtpRequested &&
    other.challengeId == challengeId &&
    other.deviceCode == deviceCode &&
    other.ignored == ignored &&
    other.message == message &&
    other.resendAfterS == resendAfterS;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (challengeId.hashCode) +
    (deviceCode.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (message.hashCode) +
    (resendAfterS.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'challenge_id'] = this.challengeId;
      json[r'device_code'] = this.deviceCode;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'message'] = this.message;
      json[r'resend_after_s'] = this.resendAfterS;
    return json;
  }

  /// Returns a new [OtpRequested] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static OtpRequested? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'challenge_id'), 'Required key "OtpRequested[challenge_id]" is missing from JSON.');
        assert(json[r'challenge_id'] != null, 'Required key "OtpRequested[challenge_id]" has a null value in JSON.');
        assert(json.containsKey(r'device_code'), 'Required key "OtpRequested[device_code]" is missing from JSON.');
        assert(json[r'device_code'] != null, 'Required key "OtpRequested[device_code]" has a null value in JSON.');
        assert(json.containsKey(r'message'), 'Required key "OtpRequested[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "OtpRequested[message]" has a null value in JSON.');
        assert(json.containsKey(r'resend_after_s'), 'Required key "OtpRequested[resend_after_s]" is missing from JSON.');
        assert(json[r'resend_after_s'] != null, 'Required key "OtpRequested[resend_after_s]" has a null value in JSON.');
        return true;
      }());

      return OtpRequested(
        challengeId: mapValueOfType<String>(json, r'challenge_id')!,
        deviceCode: mapValueOfType<String>(json, r'device_code')!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        message: mapValueOfType<String>(json, r'message')!,
        resendAfterS: mapValueOfType<int>(json, r'resend_after_s')!,
      );
    }
    return null;
  }

  static List<OtpRequested> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <OtpRequested>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = OtpRequested.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'challenge_id',
    'device_code',
    'message',
    'resend_after_s',
  };
}

