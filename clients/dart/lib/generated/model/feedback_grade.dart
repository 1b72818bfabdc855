//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackGrade {
  /// Returns a new [FeedbackGrade] instance.
  FeedbackGrade({
    required this.answers,
    required this.high,
    required this.low,
    required this.mean,
  });

  /// How many answers of citizens.
  int answers;

  /// Upper end of what the mean may be.
  double high;

  /// Lower end of what the mean may be.
  double low;

  /// Mean score, 1 to 5.
  double mean;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackGrade &&
    other.answers == answers &&
    other.high == high &&
    other.low == low &&
    other.mean == mean;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (answers.hashCode) +
    (high.hashCode) +
    (low.hashCode) +
    (mean.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'answers'] = this.answers;
      json[r'high'] = this.high;
      json[r'low'] = this.low;
      json[r'mean'] = this.mean;
    return json;
  }

  /// Returns a new [FeedbackGrade] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackGrade? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'answers'), 'Required key "FeedbackGrade[answers]" is missing from JSON.');
        assert(json[r'answers'] != null, 'Required key "FeedbackGrade[answers]" has a null value in JSON.');
        assert(json.containsKey(r'high'), 'Required key "FeedbackGrade[high]" is missing from JSON.');
        assert(json[r'high'] != null, 'Required key "FeedbackGrade[high]" has a null value in JSON.');
        assert(json.containsKey(r'low'), 'Required key "FeedbackGrade[low]" is missing from JSON.');
        assert(json[r'low'] != null, 'Required key "FeedbackGrade[low]" has a null value in JSON.');
        assert(json.containsKey(r'mean'), 'Required key "FeedbackGrade[mean]" is missing from JSON.');
        assert(json[r'mean'] != null, 'Required key "FeedbackGrade[mean]" has a null value in JSON.');
        return true;
      }());

      return FeedbackGrade(
        answers: mapValueOfType<int>(json, r'answers')!,
        high: mapValueOfType<double>(json, r'high')!,
        low: mapValueOfType<double>(json, r'low')!,
        mean: mapValueOfType<double>(json, r'mean')!,
      );
    }
    return null;
  }

  static List<FeedbackGrade> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackGrade>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackGrade.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'answers',
    'high',
    'low',
    'mean',
  };
}

