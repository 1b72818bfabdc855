//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class PlacePage {
  /// Returns a new [PlacePage] instance.
  PlacePage({
    this.ignored,
    required this.isPublic,
    this.lines = const [],
    required this.nameEn,
    required this.nameHi,
    this.published,
    required this.unit,
    required this.url,
  });

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether citizens see it on the place's page.
  bool isPublic;

  /// You said, we did.
  List<PlaceLine> lines;

  /// Its name in English.
  String nameEn;

  /// Its name in Hindi.
  String nameHi;

  /// What citizens see of the grades.
  FeedbackPublished? published;

  /// A police unit.
  String unit;

  /// Where citizens find the page.
  String url;

  @override
  bool operator ==(Object other) => identical(this, other) || other is PlacePage &&
    other.ignored == ignored &&
    other.isPublic == isPublic &&
    _deepEquality.equals(other.lines, lines) &&
    other.nameEn == nameEn &&
    other.nameHi == nameHi &&
    other.published == published &&
    other.unit == unit &&
    other.url == url;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ignored == null ? 0 : ignored!.hashCode) +
    (isPublic.hashCode) +
    (lines.hashCode) +
    (nameEn.hashCode) +
    (nameHi.hashCode) +
    (published == null ? 0 : published!.hashCode) +
    (unit.hashCode) +
    (url.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'is_public'] = this.isPublic;
      json[r'lines'] = this.lines;
      json[r'name_en'] = this.nameEn;
      json[r'name_hi'] = this.nameHi;
    if (this.published != null) {
      json[r'published'] = this.published;
    }
      json[r'unit'] = this.unit;
      json[r'url'] = this.url;
    return json;
  }

  /// Returns a new [PlacePage] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static PlacePage? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'is_public'), 'Required key "PlacePage[is_public]" is missing from JSON.');
        assert(json[r'is_public'] != null, 'Required key "PlacePage[is_public]" has a null value in JSON.');
        assert(json.containsKey(r'lines'), 'Required key "PlacePage[lines]" is missing from JSON.');
        assert(json[r'lines'] != null, 'Required key "PlacePage[lines]" has a null value in JSON.');
        assert(json.containsKey(r'name_en'), 'Required key "PlacePage[name_en]" is missing from JSON.');
        assert(json[r'name_en'] != null, 'Required key "PlacePage[name_en]" has a null value in JSON.');
        assert(json.containsKey(r'name_hi'), 'Required key "PlacePage[name_hi]" is missing from JSON.');
        assert(json[r'name_hi'] != null, 'Required key "PlacePage[name_hi]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "PlacePage[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "PlacePage[unit]" has a null value in JSON.');
        assert(json.containsKey(r'url'), 'Required key "PlacePage[url]" is missing from JSON.');
        assert(json[r'url'] != null, 'Required key "PlacePage[url]" has a null value in JSON.');
        return true;
      }());

      return PlacePage(
        ignored: mapValueOfType<int>(json, r'ignored'),
        isPublic: mapValueOfType<bool>(json, r'is_public')!,
        lines: PlaceLine.listFromJson(json[r'lines']),
        nameEn: mapValueOfType<String>(json, r'name_en')!,
        nameHi: mapValueOfType<String>(json, r'name_hi')!,
        published: FeedbackPublished.fromJson(json[r'published']),
        unit: mapValueOfType<String>(json, r'unit')!,
        url: mapValueOfType<String>(json, r'url')!,
      );
    }
    return null;
  }

  static List<PlacePage> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <PlacePage>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = PlacePage.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'is_public',
    'lines',
    'name_en',
    'name_hi',
    'unit',
    'url',
  };
}

