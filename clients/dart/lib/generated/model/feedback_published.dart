//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackPublished {
  /// Returns a new [FeedbackPublished] instance.
  FeedbackPublished({
    required this.answers,
    required this.asOn,
    required this.mean,
  });

  /// How many answers of citizens.
  int answers;

  /// The day of India whose end the figures are of.
  String asOn;

  /// Mean score, 1 to 5.
  double mean;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackPublished &&
    other.answers == answers &&
    other.asOn == asOn &&
    other.mean == mean;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (answers.hashCode) +
    (asOn.hashCode) +
    (mean.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'answers'] = this.answers;
      json[r'as_on'] = this.asOn;
      json[r'mean'] = this.mean;
    return json;
  }

  /// Returns a new [FeedbackPublished] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackPublished? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'answers'), 'Required key "FeedbackPublished[answers]" is missing from JSON.');
        assert(json[r'answers'] != null, 'Required key "FeedbackPublished[answers]" has a null value in JSON.');
        assert(json.containsKey(r'as_on'), 'Required key "FeedbackPublished[as_on]" is missing from JSON.');
        assert(json[r'as_on'] != null, 'Required key "FeedbackPublished[as_on]" has a null value in JSON.');
        assert(json.containsKey(r'mean'), 'Required key "FeedbackPublished[mean]" is missing from JSON.');
        assert(json[r'mean'] != null, 'Required key "FeedbackPublished[mean]" has a null value in JSON.');
        return true;
      }());

      return FeedbackPublished(
        answers: mapValueOfType<int>(json, r'answers')!,
        asOn: mapValueOfType<String>(json, r'as_on')!,
        mean: mapValueOfType<double>(json, r'mean')!,
      );
    }
    return null;
  }

  static List<FeedbackPublished> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackPublished>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackPublished.fromJson(row);
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
    'as_on',
    'mean',
  };
}

