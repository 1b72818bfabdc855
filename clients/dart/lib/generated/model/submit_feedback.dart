//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SubmitFeedback {
  /// Returns a new [SubmitFeedback] instance.
  SubmitFeedback({
    this.details,
    this.here,
    this.lang,
    required this.placeCode,
    required this.requestId,
    required this.score,
    this.visit,
  });

  /// What may be said beside the score.
  FeedbackDetails? details;

  /// Whether the phone is at the place.
  FeedbackHere? here;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// The code of the place, as its poster prints it.
  String placeCode;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// From 1 (bad) to 5 (good).
  ///
  /// Minimum value: 1
  /// Maximum value: 5
  int score;

  /// The code on the slip of a visit.
  String? visit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SubmitFeedback &&
    other.details == details &&
    other.here == here &&
    other.lang == lang &&
    other.placeCode == placeCode &&
    other.requestId == requestId &&
    other.score == score &&
    other.visit == visit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (details == null ? 0 : details!.hashCode) +
    (here == null ? 0 : here!.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (placeCode.hashCode) +
    (requestId.hashCode) +
    (score.hashCode) +
    (visit == null ? 0 : visit!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.details != null) {
      json[r'details'] = this.details;
    }
    if (this.here != null) {
      json[r'here'] = this.here;
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'place_code'] = this.placeCode;
      json[r'request_id'] = this.requestId;
      json[r'score'] = this.score;
    if (this.visit != null) {
      json[r'visit'] = this.visit;
    }
    return json;
  }

  /// Returns a new [SubmitFeedback] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SubmitFeedback? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'place_code'), 'Required key "SubmitFeedback[place_code]" is missing from JSON.');
        assert(json[r'place_code'] != null, 'Required key "SubmitFeedback[place_code]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "SubmitFeedback[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "SubmitFeedback[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'score'), 'Required key "SubmitFeedback[score]" is missing from JSON.');
        assert(json[r'score'] != null, 'Required key "SubmitFeedback[score]" has a null value in JSON.');
        return true;
      }());

      return SubmitFeedback(
        details: FeedbackDetails.fromJson(json[r'details']),
        here: FeedbackHere.fromJson(json[r'here']),
        lang: mapValueOfType<String>(json, r'lang'),
        placeCode: mapValueOfType<String>(json, r'place_code')!,
        requestId: mapValueOfType<String>(json, r'request_id')!,
        score: mapValueOfType<int>(json, r'score')!,
        visit: mapValueOfType<String>(json, r'visit'),
      );
    }
    return null;
  }

  static List<SubmitFeedback> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SubmitFeedback>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SubmitFeedback.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'place_code',
    'request_id',
    'score',
  };
}

