//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// How it was pressed.
enum SosTrigger {
  button._(r'button'),
  shake._(r'shake'),
  power._(r'power'),
  voice._(r'voice'),
  watch._(r'watch'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const SosTrigger._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [SosTrigger] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static SosTrigger? fromJson(dynamic value) => SosTriggerTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [SosTrigger]
  /// that were successfully decoded from the passed [JSON][json].
  static List<SosTrigger> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosTrigger>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosTrigger.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [SosTrigger] to String,
/// and [decode] dynamic data back to [SosTrigger].
class SosTriggerTypeTransformer {
  factory SosTriggerTypeTransformer() => _instance ??= const SosTriggerTypeTransformer._();

  const SosTriggerTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(SosTrigger data) => data._value;

  /// Returns the instance of [SosTrigger] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  SosTrigger? decode(dynamic data, {bool allowNull = true}) {
    if (data is SosTrigger) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'button': return SosTrigger.button;
        case r'shake': return SosTrigger.shake;
        case r'power': return SosTrigger.power;
        case r'voice': return SosTrigger.voice;
        case r'watch': return SosTrigger.watch;
        case r'unknown_default_open_api': return SosTrigger.unknownDefaultOpenApi;
        default: return SosTrigger.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static SosTriggerTypeTransformer? _instance;
}

