//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class RefusedField {
  /// Returns a new [RefusedField] instance.
  RefusedField({
    required this.field,
    required this.problem,
  });

  /// Its name, with dots between the names that lead to it.
  String field;

  /// What is wrong with it.
  Problem problem;

  @override
  bool operator ==(Object other) => identical(this, other) || other is RefusedField &&
    other.field == field &&
    other.problem == problem;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (field.hashCode) +
    (problem.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'field'] = this.field;
      json[r'problem'] = this.problem;
    return json;
  }

  /// Returns a new [RefusedField] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static RefusedField? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'field'), 'Required key "RefusedField[field]" is missing from JSON.');
        assert(json[r'field'] != null, 'Required key "RefusedField[field]" has a null value in JSON.');
        assert(json.containsKey(r'problem'), 'Required key "RefusedField[problem]" is missing from JSON.');
        assert(json[r'problem'] != null, 'Required key "RefusedField[problem]" has a null value in JSON.');
        return true;
      }());

      return RefusedField(
        field: mapValueOfType<String>(json, r'field')!,
        problem: Problem.fromJson(json[r'problem'])!,
      );
    }
    return null;
  }

  static List<RefusedField> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <RefusedField>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = RefusedField.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'field',
    'problem',
  };
}

