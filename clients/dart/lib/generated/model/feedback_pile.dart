//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Where an answer is counted.
enum FeedbackPile {
  verified._(r'verified'),
  unverified._(r'unverified'),
  flagged._(r'flagged'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackPile._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackPile] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackPile? fromJson(dynamic value) => FeedbackPileTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackPile]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackPile> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackPile>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackPile.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackPile] to String,
/// and [decode] dynamic data back to [FeedbackPile].
class FeedbackPileTypeTransformer {
  factory FeedbackPileTypeTransformer() => _instance ??= const FeedbackPileTypeTransformer._();

  const FeedbackPileTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackPile data) => data._value;

  /// Returns the instance of [FeedbackPile] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackPile? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackPile) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'verified': return FeedbackPile.verified;
        case r'unverified': return FeedbackPile.unverified;
        case r'flagged': return FeedbackPile.flagged;
        case r'unknown_default_open_api': return FeedbackPile.unknownDefaultOpenApi;
        default: return FeedbackPile.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackPileTypeTransformer? _instance;
}

