//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What it was, as the closing officer says.
enum SosOutcome {
  real._(r'real'),
  test._(r'test'),
  mistaken._(r'mistaken'),
  hoax._(r'hoax'),
  duplicate._(r'duplicate'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const SosOutcome._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [SosOutcome] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static SosOutcome? fromJson(dynamic value) => SosOutcomeTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [SosOutcome]
  /// that were successfully decoded from the passed [JSON][json].
  static List<SosOutcome> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosOutcome>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosOutcome.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [SosOutcome] to String,
/// and [decode] dynamic data back to [SosOutcome].
class SosOutcomeTypeTransformer {
  factory SosOutcomeTypeTransformer() => _instance ??= const SosOutcomeTypeTransformer._();

  const SosOutcomeTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(SosOutcome data) => data._value;

  /// Returns the instance of [SosOutcome] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  SosOutcome? decode(dynamic data, {bool allowNull = true}) {
    if (data is SosOutcome) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'real': return SosOutcome.real;
        case r'test': return SosOutcome.test;
        case r'mistaken': return SosOutcome.mistaken;
        case r'hoax': return SosOutcome.hoax;
        case r'duplicate': return SosOutcome.duplicate;
        case r'unknown_default_open_api': return SosOutcome.unknownDefaultOpenApi;
        default: return SosOutcome.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static SosOutcomeTypeTransformer? _instance;
}

