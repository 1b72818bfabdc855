//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackCalls {
  /// Returns a new [FeedbackCalls] instance.
  FeedbackCalls({
    this.open = 0,
    this.overdue = 0,
  });

  /// Still to be rung.
  int open;

  /// Of those, overdue.
  int overdue;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackCalls &&
    other.open == open &&
    other.overdue == overdue;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (open.hashCode) +
    (overdue.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'open'] = this.open;
      json[r'overdue'] = this.overdue;
    return json;
  }

  /// Returns a new [FeedbackCalls] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackCalls? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return FeedbackCalls(
        open: mapValueOfType<int>(json, r'open') ?? 0,
        overdue: mapValueOfType<int>(json, r'overdue') ?? 0,
      );
    }
    return null;
  }

  static List<FeedbackCalls> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackCalls>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackCalls.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
  };
}

