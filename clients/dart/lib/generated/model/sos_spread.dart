//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosSpread {
  /// Returns a new [SosSpread] instance.
  SosSpread({
    required this.count,
    required this.medianS,
    required this.p90S,
  });

  /// How many.
  int count;

  /// Half of them took at most so many seconds.
  int medianS;

  /// Nine of ten took at most so many seconds.
  int p90S;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosSpread &&
    other.count == count &&
    other.medianS == medianS &&
    other.p90S == p90S;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (count.hashCode) +
    (medianS.hashCode) +
    (p90S.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'count'] = this.count;
      json[r'median_s'] = this.medianS;
      json[r'p90_s'] = this.p90S;
    return json;
  }

  /// Returns a new [SosSpread] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosSpread? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'count'), 'Required key "SosSpread[count]" is missing from JSON.');
        assert(json[r'count'] != null, 'Required key "SosSpread[count]" has a null value in JSON.');
        assert(json.containsKey(r'median_s'), 'Required key "SosSpread[median_s]" is missing from JSON.');
        assert(json[r'median_s'] != null, 'Required key "SosSpread[median_s]" has a null value in JSON.');
        assert(json.containsKey(r'p90_s'), 'Required key "SosSpread[p90_s]" is missing from JSON.');
        assert(json[r'p90_s'] != null, 'Required key "SosSpread[p90_s]" has a null value in JSON.');
        return true;
      }());

      return SosSpread(
        count: mapValueOfType<int>(json, r'count')!,
        medianS: mapValueOfType<int>(json, r'median_s')!,
        p90S: mapValueOfType<int>(json, r'p90_s')!,
      );
    }
    return null;
  }

  static List<SosSpread> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosSpread>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosSpread.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'count',
    'median_s',
    'p90_s',
  };
}

