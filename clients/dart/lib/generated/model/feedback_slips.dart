//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackSlips {
  /// Returns a new [FeedbackSlips] instance.
  FeedbackSlips({
    required this.issued,
    required this.used,
    required this.visitors,
  });

  /// Slips that were given out.
  int issued;

  /// Slips that came back with an answer.
  int used;

  /// Visitors that the station counted.
  int visitors;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackSlips &&
    other.issued == issued &&
    other.used == used &&
    other.visitors == visitors;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (issued.hashCode) +
    (used.hashCode) +
    (visitors.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'issued'] = this.issued;
      json[r'used'] = this.used;
      json[r'visitors'] = this.visitors;
    return json;
  }

  /// Returns a new [FeedbackSlips] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackSlips? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'issued'), 'Required key "FeedbackSlips[issued]" is missing from JSON.');
        assert(json[r'issued'] != null, 'Required key "FeedbackSlips[issued]" has a null value in JSON.');
        assert(json.containsKey(r'used'), 'Required key "FeedbackSlips[used]" is missing from JSON.');
        assert(json[r'used'] != null, 'Required key "FeedbackSlips[used]" has a null value in JSON.');
        assert(json.containsKey(r'visitors'), 'Required key "FeedbackSlips[visitors]" is missing from JSON.');
        assert(json[r'visitors'] != null, 'Required key "FeedbackSlips[visitors]" has a null value in JSON.');
        return true;
      }());

      return FeedbackSlips(
        issued: mapValueOfType<int>(json, r'issued')!,
        used: mapValueOfType<int>(json, r'used')!,
        visitors: mapValueOfType<int>(json, r'visitors')!,
      );
    }
    return null;
  }

  static List<FeedbackSlips> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackSlips>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackSlips.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'issued',
    'used',
    'visitors',
  };
}

