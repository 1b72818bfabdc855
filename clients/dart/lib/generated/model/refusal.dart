//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class Refusal {
  /// Returns a new [Refusal] instance.
  Refusal({
    required this.error,
  });

  /// What was refused, and why.
  RefusalBody error;

  @override
  bool operator ==(Object other) => identical(this, other) || other is Refusal &&
    other.error == error;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (error.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'error'] = this.error;
    return json;
  }

  /// Returns a new [Refusal] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static Refusal? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'error'), 'Required key "Refusal[error]" is missing from JSON.');
        assert(json[r'error'] != null, 'Required key "Refusal[error]" has a null value in JSON.');
        return true;
      }());

      return Refusal(
        error: RefusalBody.fromJson(json[r'error'])!,
      );
    }
    return null;
  }

  static List<Refusal> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <Refusal>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = Refusal.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'error',
  };
}

