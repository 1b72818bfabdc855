//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class WeekPoint {
  /// Returns a new [WeekPoint] instance.
  WeekPoint({
    required this.grade,
    required this.week,
  });

  /// How citizens grade it.
  FeedbackGrade grade;

  /// The Monday of a week of India.
  String week;

  @override
  bool operator ==(Object other) => identical(this, other) || other is WeekPoint &&
    other.grade == grade &&
    other.week == week;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (grade.hashCode) +
    (week.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'grade'] = this.grade;
      json[r'week'] = this.week;
    return json;
  }

  /// Returns a new [WeekPoint] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static WeekPoint? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'grade'), 'Required key "WeekPoint[grade]" is missing from JSON.');
        assert(json[r'grade'] != null, 'Required key "WeekPoint[grade]" has a null value in JSON.');
        assert(json.containsKey(r'week'), 'Required key "WeekPoint[week]" is missing from JSON.');
        assert(json[r'week'] != null, 'Required key "WeekPoint[week]" has a null value in JSON.');
        return true;
      }());

      return WeekPoint(
        grade: FeedbackGrade.fromJson(json[r'grade'])!,
        week: mapValueOfType<String>(json, r'week')!,
      );
    }
    return null;
  }

  static List<WeekPoint> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <WeekPoint>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = WeekPoint.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'grade',
    'week',
  };
}

