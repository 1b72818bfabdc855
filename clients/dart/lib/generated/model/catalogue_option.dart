//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class CatalogueOption {
  /// Returns a new [CatalogueOption] instance.
  CatalogueOption({
    required this.code,
    required this.en,
    required this.hi,
    this.hne,
  });

  /// What to send when it is chosen.
  String code;

  /// In English.
  String en;

  /// In Hindi.
  String hi;

  /// In Chhattisgarhi, where it differs from Hindi.
  String? hne;

  @override
  bool operator ==(Object other) => identical(this, other) || other is CatalogueOption &&
    other.code == code &&
    other.en == en &&
    other.hi == hi &&
    other.hne == hne;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (code.hashCode) +
    (en.hashCode) +
    (hi.hashCode) +
    (hne == null ? 0 : hne!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'code'] = this.code;
      json[r'en'] = this.en;
      json[r'hi'] = this.hi;
    if (this.hne != null) {
      json[r'hne'] = this.hne;
    }
    return json;
  }

  /// Returns a new [CatalogueOption] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static CatalogueOption? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'code'), 'Required key "CatalogueOption[code]" is missing from JSON.');
        assert(json[r'code'] != null, 'Required key "CatalogueOption[code]" has a null value in JSON.');
        assert(json.containsKey(r'en'), 'Required key "CatalogueOption[en]" is missing from JSON.');
        assert(json[r'en'] != null, 'Required key "CatalogueOption[en]" has a null value in JSON.');
        assert(json.containsKey(r'hi'), 'Required key "CatalogueOption[hi]" is missing from JSON.');
        assert(json[r'hi'] != null, 'Required key "CatalogueOption[hi]" has a null value in JSON.');
        return true;
      }());

      return CatalogueOption(
        code: mapValueOfType<String>(json, r'code')!,
        en: mapValueOfType<String>(json, r'en')!,
        hi: mapValueOfType<String>(json, r'hi')!,
        hne: mapValueOfType<String>(json, r'hne'),
      );
    }
    return null;
  }

  static List<CatalogueOption> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CatalogueOption>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CatalogueOption.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'code',
    'en',
    'hi',
  };
}

