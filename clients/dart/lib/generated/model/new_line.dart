//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class NewLine {
  /// Returns a new [NewLine] instance.
  NewLine({
    required this.en,
    required this.hi,
  });

  /// In English.
  String en;

  /// In Hindi.
  String hi;

  @override
  bool operator ==(Object other) => identical(this, other) || other is NewLine &&
    other.en == en &&
    other.hi == hi;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (en.hashCode) +
    (hi.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'en'] = this.en;
      json[r'hi'] = this.hi;
    return json;
  }

  /// Returns a new [NewLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static NewLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'en'), 'Required key "NewLine[en]" is missing from JSON.');
        assert(json[r'en'] != null, 'Required key "NewLine[en]" has a null value in JSON.');
        assert(json.containsKey(r'hi'), 'Required key "NewLine[hi]" is missing from JSON.');
        assert(json[r'hi'] != null, 'Required key "NewLine[hi]" has a null value in JSON.');
        return true;
      }());

      return NewLine(
        en: mapValueOfType<String>(json, r'en')!,
        hi: mapValueOfType<String>(json, r'hi')!,
      );
    }
    return null;
  }

  static List<NewLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <NewLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = NewLine.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'en',
    'hi',
  };
}

