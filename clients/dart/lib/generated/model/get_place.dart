//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class GetPlace {
  /// Returns a new [GetPlace] instance.
  GetPlace({
    this.lang,
    required this.placeCode,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// The code of the place, as its poster prints it.
  String placeCode;

  @override
  bool operator ==(Object other) => identical(this, other) || other is GetPlace &&
    other.lang == lang &&
    other.placeCode == placeCode;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (placeCode.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'place_code'] = this.placeCode;
    return json;
  }

  /// Returns a new [GetPlace] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static GetPlace? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'place_code'), 'Required key "GetPlace[place_code]" is missing from JSON.');
        assert(json[r'place_code'] != null, 'Required key "GetPlace[place_code]" has a null value in JSON.');
        return true;
      }());

      return GetPlace(
        lang: mapValueOfType<String>(json, r'lang'),
        placeCode: mapValueOfType<String>(json, r'place_code')!,
      );
    }
    return null;
  }

  static List<GetPlace> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <GetPlace>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = GetPlace.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'place_code',
  };
}

