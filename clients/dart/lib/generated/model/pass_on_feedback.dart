//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class PassOnFeedback {
  /// Returns a new [PassOnFeedback] instance.
  PassOnFeedback({
    required this.ballotId,
    this.lang,
    this.post,
    required this.requestId,
    required this.text,
  });

  /// One citizen's answer about one place.
  String ballotId;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// A post: a duty, whoever holds it.
  String? post;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// In plain words.
  String text;

  @override
  bool operator ==(Object other) => identical(this, other) || other is PassOnFeedback &&
    other.ballotId == ballotId &&
    other.lang == lang &&
    other.post == post &&
    other.requestId == requestId &&
    other.text == text;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ballotId.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (post == null ? 0 : post!.hashCode) +
    (requestId.hashCode) +
    (text.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'ballot_id'] = this.ballotId;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.post != null) {
      json[r'post'] = this.post;
    }
      json[r'request_id'] = this.requestId;
      json[r'text'] = this.text;
    return json;
  }

  /// Returns a new [PassOnFeedback] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static PassOnFeedback? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'ballot_id'), 'Required key "PassOnFeedback[ballot_id]" is missing from JSON.');
        assert(json[r'ballot_id'] != null, 'Required key "PassOnFeedback[ballot_id]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "PassOnFeedback[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "PassOnFeedback[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'text'), 'Required key "PassOnFeedback[text]" is missing from JSON.');
        assert(json[r'text'] != null, 'Required key "PassOnFeedback[text]" has a null value in JSON.');
        return true;
      }());

      return PassOnFeedback(
        ballotId: mapValueOfType<String>(json, r'ballot_id')!,
        lang: mapValueOfType<String>(json, r'lang'),
        post: mapValueOfType<String>(json, r'post'),
        requestId: mapValueOfType<String>(json, r'request_id')!,
        text: mapValueOfType<String>(json, r'text')!,
      );
    }
    return null;
  }

  static List<PassOnFeedback> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <PassOnFeedback>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = PassOnFeedback.fromJson(row);
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
    'request_id',
    'text',
  };
}

