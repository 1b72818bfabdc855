//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class PlaceLine {
  /// Returns a new [PlaceLine] instance.
  PlaceLine({
    required this.en,
    required this.hi,
    this.id = '',
    required this.on_,
  });

  /// In English.
  String en;

  /// In Hindi.
  String hi;

  /// A sentence of the page.
  String id;

  /// Day of India on which it was put there.
  DateTime on_;

  @override
  bool operator ==(Object other) => identical(this, other) || other is PlaceLine &&
    other.en == en &&
    other.hi == hi &&
    other.id == id &&
    other.on_ == on_;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (en.hashCode) +
    (hi.hashCode) +
    (id.hashCode) +
    (on_.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'en'] = this.en;
      json[r'hi'] = this.hi;
      json[r'id'] = this.id;
      json[r'on'] = _dateFormatter.format(this.on_);
    return json;
  }

  /// Returns a new [PlaceLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static PlaceLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'en'), 'Required key "PlaceLine[en]" is missing from JSON.');
        assert(json[r'en'] != null, 'Required key "PlaceLine[en]" has a null value in JSON.');
        assert(json.containsKey(r'hi'), 'Required key "PlaceLine[hi]" is missing from JSON.');
        assert(json[r'hi'] != null, 'Required key "PlaceLine[hi]" has a null value in JSON.');
        assert(json.containsKey(r'on'), 'Required key "PlaceLine[on]" is missing from JSON.');
        assert(json[r'on'] != null, 'Required key "PlaceLine[on]" has a null value in JSON.');
        return true;
      }());

      return PlaceLine(
        en: mapValueOfType<String>(json, r'en')!,
        hi: mapValueOfType<String>(json, r'hi')!,
        id: mapValueOfType<String>(json, r'id') ?? '',
        on_: mapDateTime(json, r'on', r'')!,
      );
    }
    return null;
  }

  static List<PlaceLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <PlaceLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = PlaceLine.fromJson(row);
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
    'on',
  };
}

