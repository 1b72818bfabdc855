//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class OpenedFeedback {
  /// Returns a new [OpenedFeedback] instance.
  OpenedFeedback({
    this.choices = const {},
    required this.content,
    this.flags = const [],
    required this.hour,
    this.ignored,
    required this.pile,
    this.posts = const [],
    required this.score,
    required this.unit,
  });

  /// What was chosen, by question.
  Map<String, String> choices;

  /// What was written.
  FeedbackContent content;

  /// What is odd about it.
  List<FeedbackFlag> flags;

  /// Hour of India, as its start in UTC.
  DateTime hour;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether a slip proves the visit, or something is odd.
  FeedbackPile pile;

  /// Posts that can be thanked.
  List<PostLine> posts;

  /// From 1 (bad) to 5 (good).
  int score;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is OpenedFeedback &&
    _deepEquality.equals(other.choices, choices) &&
    other.content == content &&
    _deepEquality.equals(other.flags, flags) &&
    other.hour == hour &&
    other.ignored == ignored &&
    other.pile == pile &&
    _deepEquality.equals(other.posts, posts) &&
    other.score == score &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (choices.hashCode) +
    (content.hashCode) +
    (flags.hashCode) +
    (hour.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (pile.hashCode) +
    (posts.hashCode) +
    (score.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'choices'] = this.choices;
      json[r'content'] = this.content;
      json[r'flags'] = this.flags;
      json[r'hour'] = this.hour.toUtc().toIso8601String();
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'pile'] = this.pile;
      json[r'posts'] = this.posts;
      json[r'score'] = this.score;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [OpenedFeedback] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static OpenedFeedback? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'choices'), 'Required key "OpenedFeedback[choices]" is missing from JSON.');
        assert(json[r'choices'] != null, 'Required key "OpenedFeedback[choices]" has a null value in JSON.');
        assert(json.containsKey(r'content'), 'Required key "OpenedFeedback[content]" is missing from JSON.');
        assert(json[r'content'] != null, 'Required key "OpenedFeedback[content]" has a null value in JSON.');
        assert(json.containsKey(r'flags'), 'Required key "OpenedFeedback[flags]" is missing from JSON.');
        assert(json[r'flags'] != null, 'Required key "OpenedFeedback[flags]" has a null value in JSON.');
        assert(json.containsKey(r'hour'), 'Required key "OpenedFeedback[hour]" is missing from JSON.');
        assert(json[r'hour'] != null, 'Required key "OpenedFeedback[hour]" has a null value in JSON.');
        assert(json.containsKey(r'pile'), 'Required key "OpenedFeedback[pile]" is missing from JSON.');
        assert(json[r'pile'] != null, 'Required key "OpenedFeedback[pile]" has a null value in JSON.');
        assert(json.containsKey(r'score'), 'Required key "OpenedFeedback[score]" is missing from JSON.');
        assert(json[r'score'] != null, 'Required key "OpenedFeedback[score]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "OpenedFeedback[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "OpenedFeedback[unit]" has a null value in JSON.');
        return true;
      }());

      return OpenedFeedback(
        choices: mapCastOfType<String, String>(json, r'choices')!,
        content: FeedbackContent.fromJson(json[r'content'])!,
        flags: FeedbackFlag.listFromJson(json[r'flags']),
        hour: mapDateTime(json, r'hour', r'')!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        pile: FeedbackPile.fromJson(json[r'pile'])!,
        posts: PostLine.listFromJson(json[r'posts']),
        score: mapValueOfType<int>(json, r'score')!,
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<OpenedFeedback> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <OpenedFeedback>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = OpenedFeedback.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'choices',
    'content',
    'flags',
    'hour',
    'pile',
    'score',
    'unit',
  };
}

