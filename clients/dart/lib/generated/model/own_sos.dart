//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class OwnSos {
  /// Returns a new [OwnSos] instance.
  OwnSos({
    this.lang,
    this.seen,
    required this.sosId,
    required this.watchKey,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// The version that the app holds.
  String? seen;

  /// An SOS.
  String sosId;

  /// What opens the caller's own SOS; keep it on the phone.
  String watchKey;

  @override
  bool operator ==(Object other) => identical(this, other) || other is OwnSos &&
    other.lang == lang &&
    other.seen == seen &&
    other.sosId == sosId &&
    other.watchKey == watchKey;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (seen == null ? 0 : seen!.hashCode) +
    (sosId.hashCode) +
    (watchKey.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.seen != null) {
      json[r'seen'] = this.seen;
    }
      json[r'sos_id'] = this.sosId;
      json[r'watch_key'] = this.watchKey;
    return json;
  }

  /// Returns a new [OwnSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static OwnSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'sos_id'), 'Required key "OwnSos[sos_id]" is missing from JSON.');
        assert(json[r'sos_id'] != null, 'Required key "OwnSos[sos_id]" has a null value in JSON.');
        assert(json.containsKey(r'watch_key'), 'Required key "OwnSos[watch_key]" is missing from JSON.');
        assert(json[r'watch_key'] != null, 'Required key "OwnSos[watch_key]" has a null value in JSON.');
        return true;
      }());

      return OwnSos(
        lang: mapValueOfType<String>(json, r'lang'),
        seen: mapValueOfType<String>(json, r'seen'),
        sosId: mapValueOfType<String>(json, r'sos_id')!,
        watchKey: mapValueOfType<String>(json, r'watch_key')!,
      );
    }
    return null;
  }

  static List<OwnSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <OwnSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = OwnSos.fromJson(row);
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

