//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosPosition {
  /// Returns a new [SosPosition] instance.
  SosPosition({
    this.accuracyM,
    this.at,
    this.battery,
    required this.isDoubtful,
    required this.lat,
    required this.lng,
    required this.source_,
  });

  /// How far off the place may be, in metres.
  double? accuracyM;

  /// Moment of the position, by our clock.
  DateTime? at;

  /// Charge of the phone, in percent.
  int? battery;

  /// Nobody gets there so fast from the position before: over 250 km/h.
  bool isDoubtful;

  /// Latitude, in degrees (WGS 84).
  double lat;

  /// Longitude, in degrees (WGS 84).
  double lng;

  /// How the place is known.
  PlaceSource source_;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosPosition &&
    other.accuracyM == accuracyM &&
    other.at == at &&
    other.battery == battery &&
    other.isDoubtful == isDoubtful &&
    other.lat == lat &&
    other.lng == lng &&
    other.source_ == source_;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (accuracyM == null ? 0 : accuracyM!.hashCode) +
    (at == null ? 0 : at!.hashCode) +
    (battery == null ? 0 : battery!.hashCode) +
    (isDoubtful.hashCode) +
    (lat.hashCode) +
    (lng.hashCode) +
    (source_.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.accuracyM != null) {
      json[r'accuracy_m'] = this.accuracyM;
    }
    if (this.at != null) {
      json[r'at'] = this.at!.toUtc().toIso8601String();
    }
    if (this.battery != null) {
      json[r'battery'] = this.battery;
    }
      json[r'is_doubtful'] = this.isDoubtful;
      json[r'lat'] = this.lat;
      json[r'lng'] = this.lng;
      json[r'source'] = this.source_;
    return json;
  }

  /// Returns a new [SosPosition] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosPosition? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'is_doubtful'), 'Required key "SosPosition[is_doubtful]" is missing from JSON.');
        assert(json[r'is_doubtful'] != null, 'Required key "SosPosition[is_doubtful]" has a null value in JSON.');
        assert(json.containsKey(r'lat'), 'Required key "SosPosition[lat]" is missing from JSON.');
        assert(json[r'lat'] != null, 'Required key "SosPosition[lat]" has a null value in JSON.');
        assert(json.containsKey(r'lng'), 'Required key "SosPosition[lng]" is missing from JSON.');
        assert(json[r'lng'] != null, 'Required key "SosPosition[lng]" has a null value in JSON.');
        assert(json.containsKey(r'source'), 'Required key "SosPosition[source]" is missing from JSON.');
        assert(json[r'source'] != null, 'Required key "SosPosition[source]" has a null value in JSON.');
        return true;
      }());

      return SosPosition(
        accuracyM: mapValueOfType<double>(json, r'accuracy_m'),
        at: mapDateTime(json, r'at', r''),
        battery: mapValueOfType<int>(json, r'battery'),
        isDoubtful: mapValueOfType<bool>(json, r'is_doubtful')!,
        lat: mapValueOfType<double>(json, r'lat')!,
        lng: mapValueOfType<double>(json, r'lng')!,
        source_: PlaceSource.fromJson(json[r'source'])!,
      );
    }
    return null;
  }

  static List<SosPosition> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosPosition>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosPosition.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'is_doubtful',
    'lat',
    'lng',
    'source',
  };
}

