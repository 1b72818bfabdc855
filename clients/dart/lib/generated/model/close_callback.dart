//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class CloseCallback {
  /// Returns a new [CloseCallback] instance.
  CloseCallback({
    required this.ballotId,
    this.lang,
    this.note,
    required this.outcome,
  });

  /// One citizen's answer about one place.
  String ballotId;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// A note for officers alone.
  String? note;

  /// What came of the call.
  CallOutcome outcome;

  @override
  bool operator ==(Object other) => identical(this, other) || other is CloseCallback &&
    other.ballotId == ballotId &&
    other.lang == lang &&
    other.note == note &&
    other.outcome == outcome;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ballotId.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (note == null ? 0 : note!.hashCode) +
    (outcome.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'ballot_id'] = this.ballotId;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.note != null) {
      json[r'note'] = this.note;
    }
      json[r'outcome'] = this.outcome;
    return json;
  }

  /// Returns a new [CloseCallback] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static CloseCallback? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'ballot_id'), 'Required key "CloseCallback[ballot_id]" is missing from JSON.');
        assert(json[r'ballot_id'] != null, 'Required key "CloseCallback[ballot_id]" has a null value in JSON.');
        assert(json.containsKey(r'outcome'), 'Required key "CloseCallback[outcome]" is missing from JSON.');
        assert(json[r'outcome'] != null, 'Required key "CloseCallback[outcome]" has a null value in JSON.');
        return true;
      }());

      return CloseCallback(
        ballotId: mapValueOfType<String>(json, r'ballot_id')!,
        lang: mapValueOfType<String>(json, r'lang'),
        note: mapValueOfType<String>(json, r'note'),
        outcome: CallOutcome.fromJson(json[r'outcome'])!,
      );
    }
    return null;
  }

  static List<CloseCallback> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CloseCallback>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CloseCallback.fromJson(row);
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
    'outcome',
  };
}

