//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosTotals {
  /// Returns a new [SosTotals] instance.
  SosTotals({
    this.lang,
    required this.since,
    this.unit,
    required this.until,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// First day of India.
  DateTime since;

  /// A police unit.
  String? unit;

  /// Last day of India.
  DateTime until;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosTotals &&
    other.lang == lang &&
    other.since == since &&
    other.unit == unit &&
    other.until == until;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (since.hashCode) +
    (unit == null ? 0 : unit!.hashCode) +
    (until.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'since'] = _dateFormatter.format(this.since);
    if (this.unit != null) {
      json[r'unit'] = this.unit;
    }
      json[r'until'] = _dateFormatter.format(this.until);
    return json;
  }

  /// Returns a new [SosTotals] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosTotals? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'since'), 'Required key "SosTotals[since]" is missing from JSON.');
        assert(json[r'since'] != null, 'Required key "SosTotals[since]" has a null value in JSON.');
        assert(json.containsKey(r'until'), 'Required key "SosTotals[until]" is missing from JSON.');
        assert(json[r'until'] != null, 'Required key "SosTotals[until]" has a null value in JSON.');
        return true;
      }());

      return SosTotals(
        lang: mapValueOfType<String>(json, r'lang'),
        since: mapDateTime(json, r'since', r'')!,
        unit: mapValueOfType<String>(json, r'unit'),
        until: mapDateTime(json, r'until', r'')!,
      );
    }
    return null;
  }

  static List<SosTotals> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosTotals>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosTotals.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'since',
    'until',
  };
}

