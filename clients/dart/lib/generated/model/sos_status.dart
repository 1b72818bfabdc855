//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Where an SOS stands.
enum SosStatus {
  raised._(r'raised'),
  acknowledged._(r'acknowledged'),
  onTheWay._(r'on_the_way'),
  reached._(r'reached'),
  cancelled._(r'cancelled'),
  closed._(r'closed'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const SosStatus._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [SosStatus] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static SosStatus? fromJson(dynamic value) => SosStatusTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [SosStatus]
  /// that were successfully decoded from the passed [JSON][json].
  static List<SosStatus> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosStatus>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosStatus.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [SosStatus] to String,
/// and [decode] dynamic data back to [SosStatus].
class SosStatusTypeTransformer {
  factory SosStatusTypeTransformer() => _instance ??= const SosStatusTypeTransformer._();

  const SosStatusTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(SosStatus data) => data._value;

  /// Returns the instance of [SosStatus] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  SosStatus? decode(dynamic data, {bool allowNull = true}) {
    if (data is SosStatus) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'raised': return SosStatus.raised;
        case r'acknowledged': return SosStatus.acknowledged;
        case r'on_the_way': return SosStatus.onTheWay;
        case r'reached': return SosStatus.reached;
        case r'cancelled': return SosStatus.cancelled;
        case r'closed': return SosStatus.closed;
        case r'unknown_default_open_api': return SosStatus.unknownDefaultOpenApi;
        default: return SosStatus.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static SosStatusTypeTransformer? _instance;
}

