//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class DistrictLine {
  /// Returns a new [DistrictLine] instance.
  DistrictLine({
    required this.district,
    required this.grade,
    required this.nameEn,
    required this.nameHi,
    this.themes = const [],
    required this.unverified,
  });

  /// A district.
  String district;

  /// How citizens grade it.
  FeedbackGrade grade;

  /// Its name in English.
  String nameEn;

  /// Its name in Hindi.
  String nameHi;

  /// What answers are about.
  List<FeedbackMentions> themes;

  /// Answers without a slip.
  FeedbackGrade unverified;

  @override
  bool operator ==(Object other) => identical(this, other) || other is DistrictLine &&
    other.district == district &&
    other.grade == grade &&
    other.nameEn == nameEn &&
    other.nameHi == nameHi &&
    _deepEquality.equals(other.themes, themes) &&
    other.unverified == unverified;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (district.hashCode) +
    (grade.hashCode) +
    (nameEn.hashCode) +
    (nameHi.hashCode) +
    (themes.hashCode) +
    (unverified.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'district'] = this.district;
      json[r'grade'] = this.grade;
      json[r'name_en'] = this.nameEn;
      json[r'name_hi'] = this.nameHi;
      json[r'themes'] = this.themes;
      json[r'unverified'] = this.unverified;
    return json;
  }

  /// Returns a new [DistrictLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static DistrictLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'district'), 'Required key "DistrictLine[district]" is missing from JSON.');
        assert(json[r'district'] != null, 'Required key "DistrictLine[district]" has a null value in JSON.');
        assert(json.containsKey(r'grade'), 'Required key "DistrictLine[grade]" is missing from JSON.');
        assert(json[r'grade'] != null, 'Required key "DistrictLine[grade]" has a null value in JSON.');
        assert(json.containsKey(r'name_en'), 'Required key "DistrictLine[name_en]" is missing from JSON.');
        assert(json[r'name_en'] != null, 'Required key "DistrictLine[name_en]" has a null value in JSON.');
        assert(json.containsKey(r'name_hi'), 'Required key "DistrictLine[name_hi]" is missing from JSON.');
        assert(json[r'name_hi'] != null, 'Required key "DistrictLine[name_hi]" has a null value in JSON.');
        assert(json.containsKey(r'unverified'), 'Required key "DistrictLine[unverified]" is missing from JSON.');
        assert(json[r'unverified'] != null, 'Required key "DistrictLine[unverified]" has a null value in JSON.');
        return true;
      }());

      return DistrictLine(
        district: mapValueOfType<String>(json, r'district')!,
        grade: FeedbackGrade.fromJson(json[r'grade'])!,
        nameEn: mapValueOfType<String>(json, r'name_en')!,
        nameHi: mapValueOfType<String>(json, r'name_hi')!,
        themes: FeedbackMentions.listFromJson(json[r'themes']),
        unverified: FeedbackGrade.fromJson(json[r'unverified'])!,
      );
    }
    return null;
  }

  static List<DistrictLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <DistrictLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = DistrictLine.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'district',
    'grade',
    'name_en',
    'name_hi',
    'unverified',
  };
}

