//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FindSos {
  /// Returns a new [FindSos] instance.
  FindSos({
    this.lang,
    required this.sosNumber,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// The number by which it is spoken of.
  String sosNumber;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FindSos &&
    other.lang == lang &&
    other.sosNumber == sosNumber;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (sosNumber.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'sos_number'] = this.sosNumber;
    return json;
  }

  /// Returns a new [FindSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FindSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'sos_number'), 'Required key "FindSos[sos_number]" is missing from JSON.');
        assert(json[r'sos_number'] != null, 'Required key "FindSos[sos_number]" has a null value in JSON.');
        return true;
      }());

      return FindSos(
        lang: mapValueOfType<String>(json, r'lang'),
        sosNumber: mapValueOfType<String>(json, r'sos_number')!,
      );
    }
    return null;
  }

  static List<FindSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FindSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FindSos.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'sos_number',
  };
}

