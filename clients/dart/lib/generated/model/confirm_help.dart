//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ConfirmHelp {
  /// Returns a new [ConfirmHelp] instance.
  ConfirmHelp({
    this.lang,
    required this.tipNumber,
    required this.words,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// The number of a tip, for its sender.
  String tipNumber;

  /// six words
  String words;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ConfirmHelp &&
    other.lang == lang &&
    other.tipNumber == tipNumber &&
    other.words == words;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (tipNumber.hashCode) +
    (words.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'tip_number'] = this.tipNumber;
      json[r'words'] = this.words;
    return json;
  }

  /// Returns a new [ConfirmHelp] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ConfirmHelp? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'tip_number'), 'Required key "ConfirmHelp[tip_number]" is missing from JSON.');
        assert(json[r'tip_number'] != null, 'Required key "ConfirmHelp[tip_number]" has a null value in JSON.');
        assert(json.containsKey(r'words'), 'Required key "ConfirmHelp[words]" is missing from JSON.');
        assert(json[r'words'] != null, 'Required key "ConfirmHelp[words]" has a null value in JSON.');
        return true;
      }());

      return ConfirmHelp(
        lang: mapValueOfType<String>(json, r'lang'),
        tipNumber: mapValueOfType<String>(json, r'tip_number')!,
        words: mapValueOfType<String>(json, r'words')!,
      );
    }
    return null;
  }

  static List<ConfirmHelp> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ConfirmHelp>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ConfirmHelp.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'tip_number',
    'words',
  };
}

