//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What words speak of.
enum FeedbackTheme {
  behaviour._(r'behaviour'),
  waiting._(r'waiting'),
  money._(r'money'),
  cleanliness._(r'cleanliness'),
  help._(r'help'),
  notHeard._(r'not_heard'),
  women._(r'women'),
  facilities._(r'facilities'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackTheme._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackTheme] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackTheme? fromJson(dynamic value) => FeedbackThemeTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackTheme]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackTheme> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackTheme>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackTheme.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackTheme] to String,
/// and [decode] dynamic data back to [FeedbackTheme].
class FeedbackThemeTypeTransformer {
  factory FeedbackThemeTypeTransformer() => _instance ??= const FeedbackThemeTypeTransformer._();

  const FeedbackThemeTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackTheme data) => data._value;

  /// Returns the instance of [FeedbackTheme] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackTheme? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackTheme) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'behaviour': return FeedbackTheme.behaviour;
        case r'waiting': return FeedbackTheme.waiting;
        case r'money': return FeedbackTheme.money;
        case r'cleanliness': return FeedbackTheme.cleanliness;
        case r'help': return FeedbackTheme.help;
        case r'not_heard': return FeedbackTheme.notHeard;
        case r'women': return FeedbackTheme.women;
        case r'facilities': return FeedbackTheme.facilities;
        case r'unknown_default_open_api': return FeedbackTheme.unknownDefaultOpenApi;
        default: return FeedbackTheme.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackThemeTypeTransformer? _instance;
}

