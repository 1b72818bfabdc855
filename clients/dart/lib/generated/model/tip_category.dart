//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipCategory {
  /// Returns a new [TipCategory] instance.
  TipCategory({
    required this.call,
    required this.code,
    required this.nameEn,
    required this.nameHi,
    required this.urgent,
  });

  /// The number to ring.
  String call;

  /// What to send when it is chosen.
  String code;

  /// Its name in English.
  String nameEn;

  /// Its name in Hindi.
  String nameHi;

  /// Whether it is due sooner than usual.
  bool urgent;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipCategory &&
    other.call == call &&
    other.code == code &&
    other.nameEn == nameEn &&
    other.nameHi == nameHi &&
    other.urgent == urgent;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (call.hashCode) +
    (code.hashCode) +
    (nameEn.hashCode) +
    (nameHi.hashCode) +
    (urgent.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'call'] = this.call;
      json[r'code'] = this.code;
      json[r'name_en'] = this.nameEn;
      json[r'name_hi'] = this.nameHi;
      json[r'urgent'] = this.urgent;
    return json;
  }

  /// Returns a new [TipCategory] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipCategory? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'call'), 'Required key "TipCategory[call]" is missing from JSON.');
        assert(json[r'call'] != null, 'Required key "TipCategory[call]" has a null value in JSON.');
        assert(json.containsKey(r'code'), 'Required key "TipCategory[code]" is missing from JSON.');
        assert(json[r'code'] != null, 'Required key "TipCategory[code]" has a null value in JSON.');
        assert(json.containsKey(r'name_en'), 'Required key "TipCategory[name_en]" is missing from JSON.');
        assert(json[r'name_en'] != null, 'Required key "TipCategory[name_en]" has a null value in JSON.');
        assert(json.containsKey(r'name_hi'), 'Required key "TipCategory[name_hi]" is missing from JSON.');
        assert(json[r'name_hi'] != null, 'Required key "TipCategory[name_hi]" has a null value in JSON.');
        assert(json.containsKey(r'urgent'), 'Required key "TipCategory[urgent]" is missing from JSON.');
        assert(json[r'urgent'] != null, 'Required key "TipCategory[urgent]" has a null value in JSON.');
        return true;
      }());

      return TipCategory(
        call: mapValueOfType<String>(json, r'call')!,
        code: mapValueOfType<String>(json, r'code')!,
        nameEn: mapValueOfType<String>(json, r'name_en')!,
        nameHi: mapValueOfType<String>(json, r'name_hi')!,
        urgent: mapValueOfType<bool>(json, r'urgent')!,
      );
    }
    return null;
  }

  static List<TipCategory> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipCategory>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipCategory.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'call',
    'code',
    'name_en',
    'name_hi',
    'urgent',
  };
}

