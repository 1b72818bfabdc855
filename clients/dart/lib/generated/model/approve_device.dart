//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ApproveDevice {
  /// Returns a new [ApproveDevice] instance.
  ApproveDevice({
    required this.deviceCode,
    this.lang,
    this.post,
  });

  /// What the phone shows, for whoever lets it in.
  String deviceCode;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// A post: a duty, whoever holds it.
  String? post;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ApproveDevice &&
    other.deviceCode == deviceCode &&
    other.lang == lang &&
    other.post == post;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (deviceCode.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (post == null ? 0 : post!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'device_code'] = this.deviceCode;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.post != null) {
      json[r'post'] = this.post;
    }
    return json;
  }

  /// Returns a new [ApproveDevice] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ApproveDevice? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'device_code'), 'Required key "ApproveDevice[device_code]" is missing from JSON.');
        assert(json[r'device_code'] != null, 'Required key "ApproveDevice[device_code]" has a null value in JSON.');
        return true;
      }());

      return ApproveDevice(
        deviceCode: mapValueOfType<String>(json, r'device_code')!,
        lang: mapValueOfType<String>(json, r'lang'),
        post: mapValueOfType<String>(json, r'post'),
      );
    }
    return null;
  }

  static List<ApproveDevice> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ApproveDevice>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ApproveDevice.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'device_code',
  };
}

