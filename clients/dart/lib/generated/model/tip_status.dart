//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Where a tip stands. \"Benefited\" is no status: it is confirmed separately.
enum TipStatus {
  pending._(r'pending'),
  actedOn._(r'acted_on'),
  notActionable._(r'not_actionable'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const TipStatus._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [TipStatus] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static TipStatus? fromJson(dynamic value) => TipStatusTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [TipStatus]
  /// that were successfully decoded from the passed [JSON][json].
  static List<TipStatus> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipStatus>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipStatus.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [TipStatus] to String,
/// and [decode] dynamic data back to [TipStatus].
class TipStatusTypeTransformer {
  factory TipStatusTypeTransformer() => _instance ??= const TipStatusTypeTransformer._();

  const TipStatusTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(TipStatus data) => data._value;

  /// Returns the instance of [TipStatus] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  TipStatus? decode(dynamic data, {bool allowNull = true}) {
    if (data is TipStatus) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'pending': return TipStatus.pending;
        case r'acted_on': return TipStatus.actedOn;
        case r'not_actionable': return TipStatus.notActionable;
        case r'unknown_default_open_api': return TipStatus.unknownDefaultOpenApi;
        default: return TipStatus.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static TipStatusTypeTransformer? _instance;
}

