//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackLatest {
  /// Returns a new [FeedbackLatest] instance.
  FeedbackLatest({
    required this.ballotId,
    this.choices = const {},
    this.flags = const [],
    required this.hasContact,
    required this.hasText,
    required this.hour,
    required this.isSerious,
    required this.pile,
    required this.score,
    required this.unit,
  });

  /// One citizen's answer about one place.
  String ballotId;

  /// What was chosen, by question.
  Map<String, String> choices;

  /// What is odd about it.
  List<FeedbackFlag> flags;

  /// Whether the citizen left a number.
  bool hasContact;

  /// Whether the citizen wrote something.
  bool hasText;

  /// Hour of India, as its start in UTC.
  DateTime hour;

  /// Money, injury or refusal was named.
  bool isSerious;

  /// Whether a slip proves the visit, or something is odd.
  FeedbackPile pile;

  /// From 1 (bad) to 5 (good).
  int score;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackLatest &&
    other.ballotId == ballotId &&
    _deepEquality.equals(other.choices, choices) &&
    _deepEquality.equals(other.flags, flags) &&
    other.hasContact == hasContact &&
    other.hasText == hasText &&
    other.hour == hour &&
    other.isSerious == isSerious &&
    other.pile == pile &&
    other.score == score &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ballotId.hashCode) +
    (choices.hashCode) +
    (flags.hashCode) +
    (hasContact.hashCode) +
    (hasText.hashCode) +
    (hour.hashCode) +
    (isSerious.hashCode) +
    (pile.hashCode) +
    (score.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'ballot_id'] = this.ballotId;
      json[r'choices'] = this.choices;
      json[r'flags'] = this.flags;
      json[r'has_contact'] = this.hasContact;
      json[r'has_text'] = this.hasText;
      json[r'hour'] = this.hour.toUtc().toIso8601String();
      json[r'is_serious'] = this.isSerious;
      json[r'pile'] = this.pile;
      json[r'score'] = this.score;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [FeedbackLatest] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackLatest? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'ballot_id'), 'Required key "FeedbackLatest[ballot_id]" is missing from JSON.');
        assert(json[r'ballot_id'] != null, 'Required key "FeedbackLatest[ballot_id]" has a null value in JSON.');
        assert(json.containsKey(r'choices'), 'Required key "FeedbackLatest[choices]" is missing from JSON.');
        assert(json[r'choices'] != null, 'Required key "FeedbackLatest[choices]" has a null value in JSON.');
        assert(json.containsKey(r'flags'), 'Required key "FeedbackLatest[flags]" is missing from JSON.');
        assert(json[r'flags'] != null, 'Required key "FeedbackLatest[flags]" has a null value in JSON.');
        assert(json.containsKey(r'has_contact'), 'Required key "FeedbackLatest[has_contact]" is missing from JSON.');
        assert(json[r'has_contact'] != null, 'Required key "FeedbackLatest[has_contact]" has a null value in JSON.');
        assert(json.containsKey(r'has_text'), 'Required key "FeedbackLatest[has_text]" is missing from JSON.');
        assert(json[r'has_text'] != null, 'Required key "FeedbackLatest[has_text]" has a null value in JSON.');
        assert(json.containsKey(r'hour'), 'Required key "FeedbackLatest[hour]" is missing from JSON.');
        assert(json[r'hour'] != null, 'Required key "FeedbackLatest[hour]" has a null value in JSON.');
        assert(json.containsKey(r'is_serious'), 'Required key "FeedbackLatest[is_serious]" is missing from JSON.');
        assert(json[r'is_serious'] != null, 'Required key "FeedbackLatest[is_serious]" has a null value in JSON.');
        assert(json.containsKey(r'pile'), 'Required key "FeedbackLatest[pile]" is missing from JSON.');
        assert(json[r'pile'] != null, 'Required key "FeedbackLatest[pile]" has a null value in JSON.');
        assert(json.containsKey(r'score'), 'Required key "FeedbackLatest[score]" is missing from JSON.');
        assert(json[r'score'] != null, 'Required key "FeedbackLatest[score]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "FeedbackLatest[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "FeedbackLatest[unit]" has a null value in JSON.');
        return true;
      }());

      return FeedbackLatest(
        ballotId: mapValueOfType<String>(json, r'ballot_id')!,
        choices: mapCastOfType<String, String>(json, r'choices')!,
        flags: FeedbackFlag.listFromJson(json[r'flags']),
        hasContact: mapValueOfType<bool>(json, r'has_contact')!,
        hasText: mapValueOfType<bool>(json, r'has_text')!,
        hour: mapDateTime(json, r'hour', r'')!,
        isSerious: mapValueOfType<bool>(json, r'is_serious')!,
        pile: FeedbackPile.fromJson(json[r'pile'])!,
        score: mapValueOfType<int>(json, r'score')!,
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<FeedbackLatest> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackLatest>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackLatest.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'ballot_id',
    'choices',
    'flags',
    'has_contact',
    'has_text',
    'hour',
    'is_serious',
    'pile',
    'score',
    'unit',
  };
}

