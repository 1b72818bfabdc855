//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class CancelSos {
  /// Returns a new [CancelSos] instance.
  CancelSos({
    this.lang,
    this.pin,
    this.sosId,
    this.sosNumber,
    this.watchKey,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// Four to six digits that cancel from any phone.
  String? pin;

  /// An SOS.
  String? sosId;

  /// The number by which it is spoken of.
  String? sosNumber;

  /// What opens the caller's own SOS; keep it on the phone.
  String? watchKey;

  @override
  bool operator ==(Object other) => identical(this, other) || other is CancelSos &&
    other.lang == lang &&
    other.pin == pin &&
    other.sosId == sosId &&
    other.sosNumber == sosNumber &&
    other.watchKey == watchKey;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (pin == null ? 0 : pin!.hashCode) +
    (sosId == null ? 0 : sosId!.hashCode) +
    (sosNumber == null ? 0 : sosNumber!.hashCode) +
    (watchKey == null ? 0 : watchKey!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.pin != null) {
      json[r'pin'] = this.pin;
    }
    if (this.sosId != null) {
      json[r'sos_id'] = this.sosId;
    }
    if (this.sosNumber != null) {
      json[r'sos_number'] = this.sosNumber;
    }
    if (this.watchKey != null) {
      json[r'watch_key'] = this.watchKey;
    }
    return json;
  }

  /// Returns a new [CancelSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static CancelSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return CancelSos(
        lang: mapValueOfType<String>(json, r'lang'),
        pin: mapValueOfType<String>(json, r'pin'),
        sosId: mapValueOfType<String>(json, r'sos_id'),
        sosNumber: mapValueOfType<String>(json, r'sos_number'),
        watchKey: mapValueOfType<String>(json, r'watch_key'),
      );
    }
    return null;
  }

  static List<CancelSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CancelSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CancelSos.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
  };
}

