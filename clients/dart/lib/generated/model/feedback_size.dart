//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// The paper.
enum FeedbackSize {
  A4._(r'A4'),
  A5._(r'A5'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackSize._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackSize] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackSize? fromJson(dynamic value) => FeedbackSizeTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackSize]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackSize> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackSize>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackSize.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackSize] to String,
/// and [decode] dynamic data back to [FeedbackSize].
class FeedbackSizeTypeTransformer {
  factory FeedbackSizeTypeTransformer() => _instance ??= const FeedbackSizeTypeTransformer._();

  const FeedbackSizeTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackSize data) => data._value;

  /// Returns the instance of [FeedbackSize] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackSize? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackSize) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'A4': return FeedbackSize.A4;
        case r'A5': return FeedbackSize.A5;
        case r'unknown_default_open_api': return FeedbackSize.unknownDefaultOpenApi;
        default: return FeedbackSize.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackSizeTypeTransformer? _instance;
}

