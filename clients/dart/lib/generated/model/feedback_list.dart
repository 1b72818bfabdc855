//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackList {
  /// Returns a new [FeedbackList] instance.
  FeedbackList({
    this.answers = const [],
    this.cursor,
    this.ignored,
  });

  /// The answers of this page, the newest first.
  List<FeedbackLatest> answers;

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackList &&
    _deepEquality.equals(other.answers, answers) &&
    other.cursor == cursor &&
    other.ignored == ignored;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (answers.hashCode) +
    (cursor == null ? 0 : cursor!.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'answers'] = this.answers;
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
    return json;
  }

  /// Returns a new [FeedbackList] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackList? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'answers'), 'Required key "FeedbackList[answers]" is missing from JSON.');
        assert(json[r'answers'] != null, 'Required key "FeedbackList[answers]" has a null value in JSON.');
        return true;
      }());

      return FeedbackList(
        answers: FeedbackLatest.listFromJson(json[r'answers']),
        cursor: mapValueOfType<String>(json, r'cursor'),
        ignored: mapValueOfType<int>(json, r'ignored'),
      );
    }
    return null;
  }

  static List<FeedbackList> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackList>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackList.fromJson(row);
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
  };
}

