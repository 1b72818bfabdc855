//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class StationTimes {
  /// Returns a new [StationTimes] instance.
  StationTimes({
    this.acknowledged,
    this.closed,
    required this.count,
    this.reached,
    this.station,
    this.stationName,
    this.told,
  });

  /// Seconds from the press until an officer had it.
  SosSpread? acknowledged;

  /// Seconds from the press until it was closed.
  SosSpread? closed;

  /// How many.
  int count;

  /// Seconds from the press until the police were there.
  SosSpread? reached;

  /// A police station.
  String? station;

  /// Its name.
  String? stationName;

  /// Seconds from the press until a police phone had it.
  SosSpread? told;

  @override
  bool operator ==(Object other) => identical(this, other) || other is StationTimes &&
    other.acknowledged == acknowledged &&
    other.closed == closed &&
    other.count == count &&
    other.reached == reached &&
    other.station == station &&
    other.stationName == stationName &&
    other.told == told;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (acknowledged == null ? 0 : acknowledged!.hashCode) +
    (closed == null ? 0 : closed!.hashCode) +
    (count.hashCode) +
    (reached == null ? 0 : reached!.hashCode) +
    (station == null ? 0 : station!.hashCode) +
    (stationName == null ? 0 : stationName!.hashCode) +
    (told == null ? 0 : told!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.acknowledged != null) {
      json[r'acknowledged'] = this.acknowledged;
    }
    if (this.closed != null) {
      json[r'closed'] = this.closed;
    }
      json[r'count'] = this.count;
    if (this.reached != null) {
      json[r'reached'] = this.reached;
    }
    if (this.station != null) {
      json[r'station'] = this.station;
    }
    if (this.stationName != null) {
      json[r'station_name'] = this.stationName;
    }
    if (this.told != null) {
      json[r'told'] = this.told;
    }
    return json;
  }

  /// Returns a new [StationTimes] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static StationTimes? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'count'), 'Required key "StationTimes[count]" is missing from JSON.');
        assert(json[r'count'] != null, 'Required key "StationTimes[count]" has a null value in JSON.');
        return true;
      }());

      return StationTimes(
        acknowledged: SosSpread.fromJson(json[r'acknowledged']),
        closed: SosSpread.fromJson(json[r'closed']),
        count: mapValueOfType<int>(json, r'count')!,
        reached: SosSpread.fromJson(json[r'reached']),
        station: mapValueOfType<String>(json, r'station'),
        stationName: mapValueOfType<String>(json, r'station_name'),
        told: SosSpread.fromJson(json[r'told']),
      );
    }
    return null;
  }

  static List<StationTimes> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <StationTimes>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = StationTimes.fromJson(row);
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
  };
}

