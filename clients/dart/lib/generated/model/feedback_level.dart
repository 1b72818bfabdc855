//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// How something was.
enum FeedbackLevel {
  good._(r'good'),
  middling._(r'middling'),
  bad._(r'bad'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackLevel._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackLevel] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackLevel? fromJson(dynamic value) => FeedbackLevelTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackLevel]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackLevel> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackLevel>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackLevel.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackLevel] to String,
/// and [decode] dynamic data back to [FeedbackLevel].
class FeedbackLevelTypeTransformer {
  factory FeedbackLevelTypeTransformer() => _instance ??= const FeedbackLevelTypeTransformer._();

  const FeedbackLevelTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackLevel data) => data._value;

  /// Returns the instance of [FeedbackLevel] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackLevel? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackLevel) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'good': return FeedbackLevel.good;
        case r'middling': return FeedbackLevel.middling;
        case r'bad': return FeedbackLevel.bad;
        case r'unknown_default_open_api': return FeedbackLevel.unknownDefaultOpenApi;
        default: return FeedbackLevel.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackLevelTypeTransformer? _instance;
}

