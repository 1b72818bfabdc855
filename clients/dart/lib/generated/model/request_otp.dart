//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class RequestOtp {
  /// Returns a new [RequestOtp] instance.
  RequestOtp({
    required this.cugNumber,
    required this.devicePublicKey,
    this.lang,
  });

  /// a telephone number
  String cugNumber;

  /// P-256 public key, SPKI, base64url without padding
  String devicePublicKey;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  @override
  bool operator ==(Object other) => identical(this, other) || other is RequestOtp &&
    other.cugNumber == cugNumber &&
    other.devicePublicKey == devicePublicKey &&
    other.lang == lang;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (cugNumber.hashCode) +
    (devicePublicKey.hashCode) +
    (lang == null ? 0 : lang!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'cug_number'] = this.cugNumber;
      json[r'device_public_key'] = this.devicePublicKey;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    return json;
  }

  /// Returns a new [RequestOtp] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static RequestOtp? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'cug_number'), 'Required key "RequestOtp[cug_number]" is missing from JSON.');
        assert(json[r'cug_number'] != null, 'Required key "RequestOtp[cug_number]" has a null value in JSON.');
        assert(json.containsKey(r'device_public_key'), 'Required key "RequestOtp[device_public_key]" is missing from JSON.');
        assert(json[r'device_public_key'] != null, 'Required key "RequestOtp[device_public_key]" has a null value in JSON.');
        return true;
      }());

      return RequestOtp(
        cugNumber: mapValueOfType<String>(json, r'cug_number')!,
        devicePublicKey: mapValueOfType<String>(json, r'device_public_key')!,
        lang: mapValueOfType<String>(json, r'lang'),
      );
    }
    return null;
  }

  static List<RequestOtp> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <RequestOtp>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = RequestOtp.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'cug_number',
    'device_public_key',
  };
}

