//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class StartSession {
  /// Returns a new [StartSession] instance.
  StartSession({
    required this.challengeId,
    this.lang,
    required this.signature,
  });

  /// This attempt to sign in.
  String challengeId;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// ECDSA with SHA-256, r and s (64 bytes) or DER, base64url without padding
  String signature;

  @override
  bool operator ==(Object other) => identical(this, other) || other is StartSession &&
    other.challengeId == challengeId &&
    other.lang == lang &&
    other.signature == signature;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (challengeId.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (signature.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'challenge_id'] = this.challengeId;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'signature'] = this.signature;
    return json;
  }

  /// Returns a new [StartSession] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static StartSession? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'challenge_id'), 'Required key "StartSession[challenge_id]" is missing from JSON.');
        assert(json[r'challenge_id'] != null, 'Required key "StartSession[challenge_id]" has a null value in JSON.');
        assert(json.containsKey(r'signature'), 'Required key "StartSession[signature]" is missing from JSON.');
        assert(json[r'signature'] != null, 'Required key "StartSession[signature]" has a null value in JSON.');
        return true;
      }());

      return StartSession(
        challengeId: mapValueOfType<String>(json, r'challenge_id')!,
        lang: mapValueOfType<String>(json, r'lang'),
        signature: mapValueOfType<String>(json, r'signature')!,
      );
    }
    return null;
  }

  static List<StartSession> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <StartSession>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = StartSession.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'challenge_id',
    'signature',
  };
}

