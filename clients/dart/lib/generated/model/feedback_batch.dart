//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackBatch {
  /// Returns a new [FeedbackBatch] instance.
  FeedbackBatch({
    required this.answers,
    this.choices = const {},
    this.kinds = const {},
    required this.mean,
    required this.unit,
    required this.week,
    required this.weeks,
  });

  /// How many answers of citizens.
  ///
  /// Minimum value: 10
  int answers;

  /// How often each choice was made.
  Map<String, int> choices;

  /// How many of each kind.
  Map<String, int> kinds;

  /// Mean score, 1 to 5.
  double mean;

  /// A police unit.
  String unit;

  /// The Monday of a week of India.
  String week;

  /// How many weeks are added up.
  int weeks;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackBatch &&
    other.answers == answers &&
    _deepEquality.equals(other.choices, choices) &&
    _deepEquality.equals(other.kinds, kinds) &&
    other.mean == mean &&
    other.unit == unit &&
    other.week == week &&
    other.weeks == weeks;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (answers.hashCode) +
    (choices.hashCode) +
    (kinds.hashCode) +
    (mean.hashCode) +
    (unit.hashCode) +
    (week.hashCode) +
    (weeks.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'answers'] = this.answers;
      json[r'choices'] = this.choices;
      json[r'kinds'] = this.kinds;
      json[r'mean'] = this.mean;
      json[r'unit'] = this.unit;
      json[r'week'] = this.week;
      json[r'weeks'] = this.weeks;
    return json;
  }

  /// Returns a new [FeedbackBatch] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackBatch? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'answers'), 'Required key "FeedbackBatch[answers]" is missing from JSON.');
        assert(json[r'answers'] != null, 'Required key "FeedbackBatch[answers]" has a null value in JSON.');
        assert(json.containsKey(r'choices'), 'Required key "FeedbackBatch[choices]" is missing from JSON.');
        assert(json[r'choices'] != null, 'Required key "FeedbackBatch[choices]" has a null value in JSON.');
        assert(json.containsKey(r'mean'), 'Required key "FeedbackBatch[mean]" is missing from JSON.');
        assert(json[r'mean'] != null, 'Required key "FeedbackBatch[mean]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "FeedbackBatch[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "FeedbackBatch[unit]" has a null value in JSON.');
        assert(json.containsKey(r'week'), 'Required key "FeedbackBatch[week]" is missing from JSON.');
        assert(json[r'week'] != null, 'Required key "FeedbackBatch[week]" has a null value in JSON.');
        assert(json.containsKey(r'weeks'), 'Required key "FeedbackBatch[weeks]" is missing from JSON.');
        assert(json[r'weeks'] != null, 'Required key "FeedbackBatch[weeks]" has a null value in JSON.');
        return true;
      }());

      return FeedbackBatch(
        answers: mapValueOfType<int>(json, r'answers')!,
        choices: mapCastOfType<String, int>(json, r'choices')!,
        kinds: mapCastOfType<String, int>(json, r'kinds') ?? const {},
        mean: mapValueOfType<double>(json, r'mean')!,
        unit: mapValueOfType<String>(json, r'unit')!,
        week: mapValueOfType<String>(json, r'week')!,
        weeks: mapValueOfType<int>(json, r'weeks')!,
      );
    }
    return null;
  }

  static List<FeedbackBatch> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackBatch>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackBatch.fromJson(row);
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
    'choices',
    'mean',
    'unit',
    'week',
    'weeks',
  };
}

