//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackMentions {
  /// Returns a new [FeedbackMentions] instance.
  FeedbackMentions({
    required this.answers,
    required this.theme,
  });

  /// How many answers of citizens.
  int answers;

  /// What an answer is about.
  FeedbackTheme theme;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackMentions &&
    other.answers == answers &&
    other.theme == theme;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (answers.hashCode) +
    (theme.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'answers'] = this.answers;
      json[r'theme'] = this.theme;
    return json;
  }

  /// Returns a new [FeedbackMentions] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackMentions? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'answers'), 'Required key "FeedbackMentions[answers]" is missing from JSON.');
        assert(json[r'answers'] != null, 'Required key "FeedbackMentions[answers]" has a null value in JSON.');
        assert(json.containsKey(r'theme'), 'Required key "FeedbackMentions[theme]" is missing from JSON.');
        assert(json[r'theme'] != null, 'Required key "FeedbackMentions[theme]" has a null value in JSON.');
        return true;
      }());

      return FeedbackMentions(
        answers: mapValueOfType<int>(json, r'answers')!,
        theme: FeedbackTheme.fromJson(json[r'theme'])!,
      );
    }
    return null;
  }

  static List<FeedbackMentions> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackMentions>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackMentions.fromJson(row);
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
    'theme',
  };
}

