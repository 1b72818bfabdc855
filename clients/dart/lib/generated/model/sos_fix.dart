//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosFix {
  /// Returns a new [SosFix] instance.
  SosFix({
    this.accuracyM,
    this.at,
    this.battery,
    required this.lat,
    required this.lng,
    this.source_ = PlaceSource.gps,
  });

  /// How far off the place may be, in metres.
  ///
  /// Minimum value: 0
  /// Maximum value: 100000
  double? accuracyM;

  /// Moment of the position, by the phone's own clock.
  DateTime? at;

  /// Charge of the phone, in percent.
  ///
  /// Minimum value: 0
  /// Maximum value: 100
  int? battery;

  /// Latitude, in degrees (WGS 84).
  ///
  /// Minimum value: -90
  /// Maximum value: 90
  double lat;

  /// Longitude, in degrees (WGS 84).
  ///
  /// Minimum value: -180
  /// Maximum value: 180
  double lng;

  /// How the place is known.
  PlaceSource source_;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosFix &&
    other.accuracyM == accuracyM &&
    other.at == at &&
    other.battery == battery &&
    other.lat == lat &&
    other.lng == lng &&
    other.source_ == source_;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (accuracyM == null ? 0 : accuracyM!.hashCode) +
    (at == null ? 0 : at!.hashCode) +
    (battery == null ? 0 : battery!.hashCode) +
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
      json[r'lat'] = this.lat;
      json[r'lng'] = this.lng;
      json[r'source'] = this.source_;
    return json;
  }

  /// Returns a new [SosFix] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosFix? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'lat'), 'Required key "SosFix[lat]" is missing from JSON.');
        assert(json[r'lat'] != null, 'Required key "SosFix[lat]" has a null value in JSON.');
        assert(json.containsKey(r'lng'), 'Required key "SosFix[lng]" is missing from JSON.');
        assert(json[r'lng'] != null, 'Required key "SosFix[lng]" has a null value in JSON.');
        return true;
      }());

      return SosFix(
        accuracyM: mapValueOfType<double>(json, r'accuracy_m'),
        at: mapDateTime(json, r'at', r''),
        battery: mapValueOfType<int>(json, r'battery'),
        lat: mapValueOfType<double>(json, r'lat')!,
        lng: mapValueOfType<double>(json, r'lng')!,
        source_: PlaceSource.fromJson(json[r'source']) ?? PlaceSource.gps,
      );
    }
    return null;
  }

  static List<SosFix> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosFix>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosFix.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'lat',
    'lng',
  };
}

