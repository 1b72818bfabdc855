//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipsPart {
  /// Returns a new [TipsPart] instance.
  TipsPart({
    required this.maxPlace,
    required this.maxText,
  });

  /// At most so many characters of a place in words.
  int maxPlace;

  /// At most so many characters of a tip.
  int maxText;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipsPart &&
    other.maxPlace == maxPlace &&
    other.maxText == maxText;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (maxPlace.hashCode) +
    (maxText.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'max_place'] = this.maxPlace;
      json[r'max_text'] = this.maxText;
    return json;
  }

  /// Returns a new [TipsPart] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipsPart? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'max_place'), 'Required key "TipsPart[max_place]" is missing from JSON.');
        assert(json[r'max_place'] != null, 'Required key "TipsPart[max_place]" has a null value in JSON.');
        assert(json.containsKey(r'max_text'), 'Required key "TipsPart[max_text]" is missing from JSON.');
        assert(json[r'max_text'] != null, 'Required key "TipsPart[max_text]" has a null value in JSON.');
        return true;
      }());

      return TipsPart(
        maxPlace: mapValueOfType<int>(json, r'max_place')!,
        maxText: mapValueOfType<int>(json, r'max_text')!,
      );
    }
    return null;
  }

  static List<TipsPart> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipsPart>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipsPart.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'max_place',
    'max_text',
  };
}

