//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class OfficerSession {
  /// Returns a new [OfficerSession] instance.
  OfficerSession({
    required this.deviceCode,
    this.ignored,
    required this.message,
    this.post,
    this.postName,
    this.role,
    required this.status,
    this.token,
    this.unit,
    this.unitName,
    this.validUntil,
  });

  /// What the phone shows, for whoever lets it in.
  String deviceCode;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// For the person who reads it, in the language asked for.
  String message;

  /// A post: a duty, whoever holds it.
  String? post;

  /// What the post is called.
  String? postName;

  /// What the post is.
  Role? role;

  /// Where it stands.
  SessionStatus status;

  /// A Firebase custom token, for signInWithCustomToken.
  String? token;

  /// A police unit.
  String? unit;

  /// Its name.
  String? unitName;

  /// Moment at which this phone has to sign in anew.
  DateTime? validUntil;

  @override
  bool operator ==(Object other) => identical(this, other) || other is OfficerSession &&
    other.deviceCode == deviceCode &&
    other.ignored == ignored &&
    other.message == message &&
    other.post == post &&
    other.postName == postName &&
    other.role == role &&
    other.status == status &&
    other.token == token &&
    other.unit == unit &&
    other.unitName == unitName &&
    other.validUntil == validUntil;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (deviceCode.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (message.hashCode) +
    (post == null ? 0 : post!.hashCode) +
    (postName == null ? 0 : postName!.hashCode) +
    (role == null ? 0 : role!.hashCode) +
    (status.hashCode) +
    (token == null ? 0 : token!.hashCode) +
    (unit == null ? 0 : unit!.hashCode) +
    (unitName == null ? 0 : unitName!.hashCode) +
    (validUntil == null ? 0 : validUntil!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'device_code'] = this.deviceCode;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'message'] = this.message;
    if (this.post != null) {
      json[r'post'] = this.post;
    }
    if (this.postName != null) {
      json[r'post_name'] = this.postName;
    }
    if (this.role != null) {
      json[r'role'] = this.role;
    }
      json[r'status'] = this.status;
    if (this.token != null) {
      json[r'token'] = this.token;
    }
    if (this.unit != null) {
      json[r'unit'] = this.unit;
    }
    if (this.unitName != null) {
      json[r'unit_name'] = this.unitName;
    }
    if (this.validUntil != null) {
      json[r'valid_until'] = this.validUntil!.toUtc().toIso8601String();
    }
    return json;
  }

  /// Returns a new [OfficerSession] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static OfficerSession? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'device_code'), 'Required key "OfficerSession[device_code]" is missing from JSON.');
        assert(json[r'device_code'] != null, 'Required key "OfficerSession[device_code]" has a null value in JSON.');
        assert(json.containsKey(r'message'), 'Required key "OfficerSession[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "OfficerSession[message]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "OfficerSession[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "OfficerSession[status]" has a null value in JSON.');
        return true;
      }());

      return OfficerSession(
        deviceCode: mapValueOfType<String>(json, r'device_code')!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        message: mapValueOfType<String>(json, r'message')!,
        post: mapValueOfType<String>(json, r'post'),
        postName: mapValueOfType<String>(json, r'post_name'),
        role: Role.fromJson(json[r'role']),
        status: SessionStatus.fromJson(json[r'status'])!,
        token: mapValueOfType<String>(json, r'token'),
        unit: mapValueOfType<String>(json, r'unit'),
        unitName: mapValueOfType<String>(json, r'unit_name'),
        validUntil: mapDateTime(json, r'valid_until', r''),
      );
    }
    return null;
  }

  static List<OfficerSession> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <OfficerSession>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = OfficerSession.fromJson(row);
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
    'message',
    'status',
  };
}

