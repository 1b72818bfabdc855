//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosPart {
  /// Returns a new [SosPart] instance.
  SosPart({
    required this.maxFixes,
    required this.pin,
    required this.updateS,
  });

  /// At most so many positions in one update_sos.
  int maxFixes;

  /// Four to six digits that cancel from any phone.
  String pin;

  /// Seconds between two of them.
  int updateS;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosPart &&
    other.maxFixes == maxFixes &&
    other.pin == pin &&
    other.updateS == updateS;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (maxFixes.hashCode) +
    (pin.hashCode) +
    (updateS.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'max_fixes'] = this.maxFixes;
      json[r'pin'] = this.pin;
      json[r'update_s'] = this.updateS;
    return json;
  }

  /// Returns a new [SosPart] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosPart? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'max_fixes'), 'Required key "SosPart[max_fixes]" is missing from JSON.');
        assert(json[r'max_fixes'] != null, 'Required key "SosPart[max_fixes]" has a null value in JSON.');
        assert(json.containsKey(r'pin'), 'Required key "SosPart[pin]" is missing from JSON.');
        assert(json[r'pin'] != null, 'Required key "SosPart[pin]" has a null value in JSON.');
        assert(json.containsKey(r'update_s'), 'Required key "SosPart[update_s]" is missing from JSON.');
        assert(json[r'update_s'] != null, 'Required key "SosPart[update_s]" has a null value in JSON.');
        return true;
      }());

      return SosPart(
        maxFixes: mapValueOfType<int>(json, r'max_fixes')!,
        pin: mapValueOfType<String>(json, r'pin')!,
        updateS: mapValueOfType<int>(json, r'update_s')!,
      );
    }
    return null;
  }

  static List<SosPart> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosPart>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosPart.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'max_fixes',
    'pin',
    'update_s',
  };
}

