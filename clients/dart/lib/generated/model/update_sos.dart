//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class UpdateSos {
  /// Returns a new [UpdateSos] instance.
  UpdateSos({
    this.fixes = const [],
    this.lang,
    this.message,
    this.now,
    this.requestId,
    this.seen,
    required this.sosId,
    required this.watchKey,
  });

  /// Positions, the oldest first.
  List<SosFix> fixes;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// A short message for the police; what is longer than 200 characters is cut.
  String? message;

  /// What the phone's own clock says at the sending: how wrong it is.
  DateTime? now;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String? requestId;

  /// The version that the app holds.
  String? seen;

  /// An SOS.
  String sosId;

  /// What opens the caller's own SOS; keep it on the phone.
  String watchKey;

  @override
  bool operator ==(Object other) => identical(this, other) || other is UpdateSos &&
    _deepEquality.equals(other.fixes, fixes) &&
    other.lang == lang &&
    other.message == message &&
    other.now == now &&
    other.requestId == requestId &&
    other.seen == seen &&
    other.sosId == sosId &&
    other.watchKey == watchKey;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (fixes.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (message == null ? 0 : message!.hashCode) +
    (now == null ? 0 : now!.hashCode) +
    (requestId == null ? 0 : requestId!.hashCode) +
    (seen == null ? 0 : seen!.hashCode) +
    (sosId.hashCode) +
    (watchKey.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'fixes'] = this.fixes;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.message != null) {
      json[r'message'] = this.message;
    }
    if (this.now != null) {
      json[r'now'] = this.now!.toUtc().toIso8601String();
    }
    if (this.requestId != null) {
      json[r'request_id'] = this.requestId;
    }
    if (this.seen != null) {
      json[r'seen'] = this.seen;
    }
      json[r'sos_id'] = this.sosId;
      json[r'watch_key'] = this.watchKey;
    return json;
  }

  /// Returns a new [UpdateSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static UpdateSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'sos_id'), 'Required key "UpdateSos[sos_id]" is missing from JSON.');
        assert(json[r'sos_id'] != null, 'Required key "UpdateSos[sos_id]" has a null value in JSON.');
        assert(json.containsKey(r'watch_key'), 'Required key "UpdateSos[watch_key]" is missing from JSON.');
        assert(json[r'watch_key'] != null, 'Required key "UpdateSos[watch_key]" has a null value in JSON.');
        return true;
      }());

      return UpdateSos(
        fixes: SosFix.listFromJson(json[r'fixes']),
        lang: mapValueOfType<String>(json, r'lang'),
        message: mapValueOfType<String>(json, r'message'),
        now: mapDateTime(json, r'now', r''),
        requestId: mapValueOfType<String>(json, r'request_id'),
        seen: mapValueOfType<String>(json, r'seen'),
        sosId: mapValueOfType<String>(json, r'sos_id')!,
        watchKey: mapValueOfType<String>(json, r'watch_key')!,
      );
    }
    return null;
  }

  static List<UpdateSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <UpdateSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = UpdateSos.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'sos_id',
    'watch_key',
  };
}

