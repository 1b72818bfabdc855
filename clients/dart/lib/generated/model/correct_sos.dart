//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class CorrectSos {
  /// Returns a new [CorrectSos] instance.
  CorrectSos({
    this.callBack = CallBack.notCalled,
    this.duplicateOf,
    this.lang,
    required this.outcome,
    required this.requestId,
    required this.sosId,
  });

  /// What came of ringing the caller.
  CallBack callBack;

  /// Number of the SOS that it doubles; with the outcome `duplicate` alone.
  String? duplicateOf;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// What it was.
  SosOutcome outcome;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// An SOS.
  String sosId;

  @override
  bool operator ==(Object other) => identical(this, other) || other is CorrectSos &&
    other.callBack == callBack &&
    other.duplicateOf == duplicateOf &&
    other.lang == lang &&
    other.outcome == outcome &&
    other.requestId == requestId &&
    other.sosId == sosId;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (callBack.hashCode) +
    (duplicateOf == null ? 0 : duplicateOf!.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (outcome.hashCode) +
    (requestId.hashCode) +
    (sosId.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'call_back'] = this.callBack;
    if (this.duplicateOf != null) {
      json[r'duplicate_of'] = this.duplicateOf;
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'outcome'] = this.outcome;
      json[r'request_id'] = this.requestId;
      json[r'sos_id'] = this.sosId;
    return json;
  }

  /// Returns a new [CorrectSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static CorrectSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'outcome'), 'Required key "CorrectSos[outcome]" is missing from JSON.');
        assert(json[r'outcome'] != null, 'Required key "CorrectSos[outcome]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "CorrectSos[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "CorrectSos[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'sos_id'), 'Required key "CorrectSos[sos_id]" is missing from JSON.');
        assert(json[r'sos_id'] != null, 'Required key "CorrectSos[sos_id]" has a null value in JSON.');
        return true;
      }());

      return CorrectSos(
        callBack: CallBack.fromJson(json[r'call_back']) ?? CallBack.notCalled,
        duplicateOf: mapValueOfType<String>(json, r'duplicate_of'),
        lang: mapValueOfType<String>(json, r'lang'),
        outcome: SosOutcome.fromJson(json[r'outcome'])!,
        requestId: mapValueOfType<String>(json, r'request_id')!,
        sosId: mapValueOfType<String>(json, r'sos_id')!,
      );
    }
    return null;
  }

  static List<CorrectSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CorrectSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CorrectSos.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'outcome',
    'request_id',
    'sos_id',
  };
}

