//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SavePushToken {
  /// Returns a new [SavePushToken] instance.
  SavePushToken({
    required this.kind,
    this.lang,
    required this.value,
  });

  /// Which kind of it.
  String kind;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// The registration token, or the installation's id, of Firebase Cloud Messaging.
  String value;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SavePushToken &&
    other.kind == kind &&
    other.lang == lang &&
    other.value == value;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (kind.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (value.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'kind'] = this.kind;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'value'] = this.value;
    return json;
  }

  /// Returns a new [SavePushToken] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SavePushToken? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'kind'), 'Required key "SavePushToken[kind]" is missing from JSON.');
        assert(json[r'kind'] != null, 'Required key "SavePushToken[kind]" has a null value in JSON.');
        assert(json.containsKey(r'value'), 'Required key "SavePushToken[value]" is missing from JSON.');
        assert(json[r'value'] != null, 'Required key "SavePushToken[value]" has a null value in JSON.');
        return true;
      }());

      return SavePushToken(
        kind: mapValueOfType<String>(json, r'kind')!,
        lang: mapValueOfType<String>(json, r'lang'),
        value: mapValueOfType<String>(json, r'value')!,
      );
    }
    return null;
  }

  static List<SavePushToken> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SavePushToken>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SavePushToken.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'kind',
    'value',
  };
}

