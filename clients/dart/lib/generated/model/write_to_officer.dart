//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class WriteToOfficer {
  /// Returns a new [WriteToOfficer] instance.
  WriteToOfficer({
    this.lang,
    required this.requestId,
    required this.text,
    required this.tipNumber,
    required this.words,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// In plain words.
  String text;

  /// The number of a tip, for its sender.
  String tipNumber;

  /// six words
  String words;

  @override
  bool operator ==(Object other) => identical(this, other) || other is WriteToOfficer &&
    other.lang == lang &&
    other.requestId == requestId &&
    other.text == text &&
    other.tipNumber == tipNumber &&
    other.words == words;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (requestId.hashCode) +
    (text.hashCode) +
    (tipNumber.hashCode) +
    (words.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'request_id'] = this.requestId;
      json[r'text'] = this.text;
      json[r'tip_number'] = this.tipNumber;
      json[r'words'] = this.words;
    return json;
  }

  /// Returns a new [WriteToOfficer] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static WriteToOfficer? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'request_id'), 'Required key "WriteToOfficer[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "WriteToOfficer[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'text'), 'Required key "WriteToOfficer[text]" is missing from JSON.');
        assert(json[r'text'] != null, 'Required key "WriteToOfficer[text]" has a null value in JSON.');
        assert(json.containsKey(r'tip_number'), 'Required key "WriteToOfficer[tip_number]" is missing from JSON.');
        assert(json[r'tip_number'] != null, 'Required key "WriteToOfficer[tip_number]" has a null value in JSON.');
        assert(json.containsKey(r'words'), 'Required key "WriteToOfficer[words]" is missing from JSON.');
        assert(json[r'words'] != null, 'Required key "WriteToOfficer[words]" has a null value in JSON.');
        return true;
      }());

      return WriteToOfficer(
        lang: mapValueOfType<String>(json, r'lang'),
        requestId: mapValueOfType<String>(json, r'request_id')!,
        text: mapValueOfType<String>(json, r'text')!,
        tipNumber: mapValueOfType<String>(json, r'tip_number')!,
        words: mapValueOfType<String>(json, r'words')!,
      );
    }
    return null;
  }

  static List<WriteToOfficer> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <WriteToOfficer>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = WriteToOfficer.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'request_id',
    'text',
    'tip_number',
    'words',
  };
}

