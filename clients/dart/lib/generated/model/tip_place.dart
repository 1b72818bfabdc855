//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipPlace {
  /// Returns a new [TipPlace] instance.
  TipPlace({
    this.accuracyM,
    this.lat,
    this.lng,
    this.source_,
    this.text,
  });

  /// How far off the place may be, in metres.
  ///
  /// Minimum value: 0
  /// Maximum value: 100000
  double? accuracyM;

  /// Latitude, in degrees (WGS 84).
  ///
  /// Minimum value: -90
  /// Maximum value: 90
  double? lat;

  /// Longitude, in degrees (WGS 84).
  ///
  /// Minimum value: -180
  /// Maximum value: 180
  double? lng;

  /// How the place is known.
  PlaceSource? source_;

  /// In plain words.
  String? text;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipPlace &&
    other.accuracyM == accuracyM &&
    other.lat == lat &&
    other.lng == lng &&
    other.source_ == source_ &&
    other.text == text;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (accuracyM == null ? 0 : accuracyM!.hashCode) +
    (lat == null ? 0 : lat!.hashCode) +
    (lng == null ? 0 : lng!.hashCode) +
    (source_ == null ? 0 : source_!.hashCode) +
    (text == null ? 0 : text!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.accuracyM != null) {
      json[r'accuracy_m'] = this.accuracyM;
    }
    if (this.lat != null) {
      json[r'lat'] = this.lat;
    }
    if (this.lng != null) {
      json[r'lng'] = this.lng;
    }
    if (this.source_ != null) {
      json[r'source'] = this.source_;
    }
    if (this.text != null) {
      json[r'text'] = this.text;
    }
    return json;
  }

  /// Returns a new [TipPlace] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipPlace? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return TipPlace(
        accuracyM: mapValueOfType<double>(json, r'accuracy_m'),
        lat: mapValueOfType<double>(json, r'lat'),
        lng: mapValueOfType<double>(json, r'lng'),
        source_: PlaceSource.fromJson(json[r'source']),
        text: mapValueOfType<String>(json, r'text'),
      );
    }
    return null;
  }

  static List<TipPlace> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipPlace>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipPlace.fromJson(row);
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

