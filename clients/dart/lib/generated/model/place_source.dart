//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// How a place is known.
enum PlaceSource {
  gps._(r'gps'),
  cell._(r'cell'),
  typed._(r'typed'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const PlaceSource._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [PlaceSource] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static PlaceSource? fromJson(dynamic value) => PlaceSourceTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [PlaceSource]
  /// that were successfully decoded from the passed [JSON][json].
  static List<PlaceSource> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <PlaceSource>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = PlaceSource.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [PlaceSource] to String,
/// and [decode] dynamic data back to [PlaceSource].
class PlaceSourceTypeTransformer {
  factory PlaceSourceTypeTransformer() => _instance ??= const PlaceSourceTypeTransformer._();

  const PlaceSourceTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(PlaceSource data) => data._value;

  /// Returns the instance of [PlaceSource] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  PlaceSource? decode(dynamic data, {bool allowNull = true}) {
    if (data is PlaceSource) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'gps': return PlaceSource.gps;
        case r'cell': return PlaceSource.cell;
        case r'typed': return PlaceSource.typed;
        case r'unknown_default_open_api': return PlaceSource.unknownDefaultOpenApi;
        default: return PlaceSource.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static PlaceSourceTypeTransformer? _instance;
}

