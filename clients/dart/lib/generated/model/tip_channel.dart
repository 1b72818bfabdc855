//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// How a tip came: a function sets it, never a request. Phone and WhatsApp are confidential.
enum TipChannel {
  app._(r'app'),
  phone._(r'phone'),
  whatsapp._(r'whatsapp'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const TipChannel._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [TipChannel] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static TipChannel? fromJson(dynamic value) => TipChannelTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [TipChannel]
  /// that were successfully decoded from the passed [JSON][json].
  static List<TipChannel> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipChannel>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipChannel.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [TipChannel] to String,
/// and [decode] dynamic data back to [TipChannel].
class TipChannelTypeTransformer {
  factory TipChannelTypeTransformer() => _instance ??= const TipChannelTypeTransformer._();

  const TipChannelTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(TipChannel data) => data._value;

  /// Returns the instance of [TipChannel] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  TipChannel? decode(dynamic data, {bool allowNull = true}) {
    if (data is TipChannel) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'app': return TipChannel.app;
        case r'phone': return TipChannel.phone;
        case r'whatsapp': return TipChannel.whatsapp;
        case r'unknown_default_open_api': return TipChannel.unknownDefaultOpenApi;
        default: return TipChannel.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static TipChannelTypeTransformer? _instance;
}

