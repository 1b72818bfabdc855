//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class WorkToDo {
  /// Returns a new [WorkToDo] instance.
  WorkToDo({
    this.ignored,
    this.parameters = const {},
    required this.signature,
  });

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// What to work out, as ALTCHA v2 writes it.
  Map<String, Object> parameters;

  /// Proof that this work was set by us.
  String signature;

  @override
  bool operator ==(Object other) => identical(this, other) || other is WorkToDo &&
    other.ignored == ignored &&
    _deepEquality.equals(other.parameters, parameters) &&
    other.signature == signature;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ignored == null ? 0 : ignored!.hashCode) +
    (parameters.hashCode) +
    (signature.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'parameters'] = this.parameters;
      json[r'signature'] = this.signature;
    return json;
  }

  /// Returns a new [WorkToDo] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static WorkToDo? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'parameters'), 'Required key "WorkToDo[parameters]" is missing from JSON.');
        assert(json[r'parameters'] != null, 'Required key "WorkToDo[parameters]" has a null value in JSON.');
        assert(json.containsKey(r'signature'), 'Required key "WorkToDo[signature]" is missing from JSON.');
        assert(json[r'signature'] != null, 'Required key "WorkToDo[signature]" has a null value in JSON.');
        return true;
      }());

      return WorkToDo(
        ignored: mapValueOfType<int>(json, r'ignored'),
        parameters: mapCastOfType<String, Object>(json, r'parameters')!,
        signature: mapValueOfType<String>(json, r'signature')!,
      );
    }
    return null;
  }

  static List<WorkToDo> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <WorkToDo>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = WorkToDo.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'parameters',
    'signature',
  };
}

