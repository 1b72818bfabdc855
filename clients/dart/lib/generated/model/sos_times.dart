//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosTimes {
  /// Returns a new [SosTimes] instance.
  SosTimes({
    this.ignored,
    required this.inAll,
    required this.isWhole,
    this.stations = const [],
    required this.unit,
  });

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// All stations together.
  StationTimes inAll;

  /// Whether all of the period was counted; else it is too much for one call.
  bool isWhole;

  /// Police stations.
  List<StationTimes> stations;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosTimes &&
    other.ignored == ignored &&
    other.inAll == inAll &&
    other.isWhole == isWhole &&
    _deepEquality.equals(other.stations, stations) &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ignored == null ? 0 : ignored!.hashCode) +
    (inAll.hashCode) +
    (isWhole.hashCode) +
    (stations.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'in_all'] = this.inAll;
      json[r'is_whole'] = this.isWhole;
      json[r'stations'] = this.stations;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [SosTimes] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosTimes? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'in_all'), 'Required key "SosTimes[in_all]" is missing from JSON.');
        assert(json[r'in_all'] != null, 'Required key "SosTimes[in_all]" has a null value in JSON.');
        assert(json.containsKey(r'is_whole'), 'Required key "SosTimes[is_whole]" is missing from JSON.');
        assert(json[r'is_whole'] != null, 'Required key "SosTimes[is_whole]" has a null value in JSON.');
        assert(json.containsKey(r'stations'), 'Required key "SosTimes[stations]" is missing from JSON.');
        assert(json[r'stations'] != null, 'Required key "SosTimes[stations]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "SosTimes[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "SosTimes[unit]" has a null value in JSON.');
        return true;
      }());

      return SosTimes(
        ignored: mapValueOfType<int>(json, r'ignored'),
        inAll: StationTimes.fromJson(json[r'in_all'])!,
        isWhole: mapValueOfType<bool>(json, r'is_whole')!,
        stations: StationTimes.listFromJson(json[r'stations']),
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<SosTimes> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosTimes>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosTimes.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'in_all',
    'is_whole',
    'stations',
    'unit',
  };
}

