//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class Choice {
  /// Returns a new [Choice] instance.
  Choice({
    required this.code,
    this.kind,
    required this.name,
  });

  /// What to send when it is chosen.
  String code;

  /// Which kind of unit.
  String? kind;

  /// What it is called.
  String name;

  @override
  bool operator ==(Object other) => identical(this, other) || other is Choice &&
    other.code == code &&
    other.kind == kind &&
    other.name == name;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (code.hashCode) +
    (kind == null ? 0 : kind!.hashCode) +
    (name.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'code'] = this.code;
    if (this.kind != null) {
      json[r'kind'] = this.kind;
    }
      json[r'name'] = this.name;
    return json;
  }

  /// Returns a new [Choice] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static Choice? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'code'), 'Required key "Choice[code]" is missing from JSON.');
        assert(json[r'code'] != null, 'Required key "Choice[code]" has a null value in JSON.');
        assert(json.containsKey(r'name'), 'Required key "Choice[name]" is missing from JSON.');
        assert(json[r'name'] != null, 'Required key "Choice[name]" has a null value in JSON.');
        return true;
      }());

      return Choice(
        code: mapValueOfType<String>(json, r'code')!,
        kind: mapValueOfType<String>(json, r'kind'),
        name: mapValueOfType<String>(json, r'name')!,
      );
    }
    return null;
  }

  static List<Choice> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <Choice>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = Choice.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'code',
    'name',
  };
}

