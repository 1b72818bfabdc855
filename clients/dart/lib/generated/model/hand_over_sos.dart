//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class HandOverSos {
  /// Returns a new [HandOverSos] instance.
  HandOverSos({
    this.lang,
    required this.sosId,
    required this.unit,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// An SOS.
  String sosId;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is HandOverSos &&
    other.lang == lang &&
    other.sosId == sosId &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (sosId.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'sos_id'] = this.sosId;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [HandOverSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static HandOverSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'sos_id'), 'Required key "HandOverSos[sos_id]" is missing from JSON.');
        assert(json[r'sos_id'] != null, 'Required key "HandOverSos[sos_id]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "HandOverSos[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "HandOverSos[unit]" has a null value in JSON.');
        return true;
      }());

      return HandOverSos(
        lang: mapValueOfType<String>(json, r'lang'),
        sosId: mapValueOfType<String>(json, r'sos_id')!,
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<HandOverSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <HandOverSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = HandOverSos.fromJson(row);
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
    'unit',
  };
}

