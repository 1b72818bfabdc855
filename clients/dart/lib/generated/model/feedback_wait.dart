//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// How long one waited.
enum FeedbackWait {
  under15Min._(r'under_15_min'),
  under1Hour._(r'under_1_hour'),
  over1Hour._(r'over_1_hour'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackWait._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackWait] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackWait? fromJson(dynamic value) => FeedbackWaitTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackWait]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackWait> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackWait>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackWait.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackWait] to String,
/// and [decode] dynamic data back to [FeedbackWait].
class FeedbackWaitTypeTransformer {
  factory FeedbackWaitTypeTransformer() => _instance ??= const FeedbackWaitTypeTransformer._();

  const FeedbackWaitTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackWait data) => data._value;

  /// Returns the instance of [FeedbackWait] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackWait? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackWait) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'under_15_min': return FeedbackWait.under15Min;
        case r'under_1_hour': return FeedbackWait.under1Hour;
        case r'over_1_hour': return FeedbackWait.over1Hour;
        case r'unknown_default_open_api': return FeedbackWait.unknownDefaultOpenApi;
        default: return FeedbackWait.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackWaitTypeTransformer? _instance;
}

