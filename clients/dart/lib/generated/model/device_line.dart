//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class DeviceLine {
  /// Returns a new [DeviceLine] instance.
  DeviceLine({
    required this.addedAt,
    required this.deviceCode,
    required this.deviceId,
    this.isThis = false,
    required this.post,
    required this.status,
  });

  /// Moment at which the phone asked to be let in.
  DateTime addedAt;

  /// What the phone shows, for whoever lets it in.
  String deviceCode;

  /// A phone.
  String deviceId;

  /// Whether it is the phone that asks.
  bool isThis;

  /// A post: a duty, whoever holds it.
  String post;

  /// Where it stands.
  String status;

  @override
  bool operator ==(Object other) => identical(this, other) || other is DeviceLine &&
    other.addedAt == addedAt &&
    other.deviceCode == deviceCode &&
    other.deviceId == deviceId &&
    other.isThis == isThis &&
    other.post == post &&
    other.status == status;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (addedAt.hashCode) +
    (deviceCode.hashCode) +
    (deviceId.hashCode) +
    (isThis.hashCode) +
    (post.hashCode) +
    (status.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'added_at'] = this.addedAt.toUtc().toIso8601String();
      json[r'device_code'] = this.deviceCode;
      json[r'device_id'] = this.deviceId;
      json[r'is_this'] = this.isThis;
      json[r'post'] = this.post;
      json[r'status'] = this.status;
    return json;
  }

  /// Returns a new [DeviceLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static DeviceLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'added_at'), 'Required key "DeviceLine[added_at]" is missing from JSON.');
        assert(json[r'added_at'] != null, 'Required key "DeviceLine[added_at]" has a null value in JSON.');
        assert(json.containsKey(r'device_code'), 'Required key "DeviceLine[device_code]" is missing from JSON.');
        assert(json[r'device_code'] != null, 'Required key "DeviceLine[device_code]" has a null value in JSON.');
        assert(json.containsKey(r'device_id'), 'Required key "DeviceLine[device_id]" is missing from JSON.');
        assert(json[r'device_id'] != null, 'Required key "DeviceLine[device_id]" has a null value in JSON.');
        assert(json.containsKey(r'post'), 'Required key "DeviceLine[post]" is missing from JSON.');
        assert(json[r'post'] != null, 'Required key "DeviceLine[post]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "DeviceLine[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "DeviceLine[status]" has a null value in JSON.');
        return true;
      }());

      return DeviceLine(
        addedAt: mapDateTime(json, r'added_at', r'')!,
        deviceCode: mapValueOfType<String>(json, r'device_code')!,
        deviceId: mapValueOfType<String>(json, r'device_id')!,
        isThis: mapValueOfType<bool>(json, r'is_this') ?? false,
        post: mapValueOfType<String>(json, r'post')!,
        status: mapValueOfType<String>(json, r'status')!,
      );
    }
    return null;
  }

  static List<DeviceLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <DeviceLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = DeviceLine.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'added_at',
    'device_code',
    'device_id',
    'post',
    'status',
  };
}

