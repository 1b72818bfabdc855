//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Whether a phone was at the place. It finds out itself, and tells no more than this.
enum FeedbackHere {
  near._(r'near'),
  far._(r'far'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackHere._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackHere] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackHere? fromJson(dynamic value) => FeedbackHereTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackHere]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackHere> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackHere>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackHere.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackHere] to String,
/// and [decode] dynamic data back to [FeedbackHere].
class FeedbackHereTypeTransformer {
  factory FeedbackHereTypeTransformer() => _instance ??= const FeedbackHereTypeTransformer._();

  const FeedbackHereTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackHere data) => data._value;

  /// Returns the instance of [FeedbackHere] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackHere? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackHere) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'near': return FeedbackHere.near;
        case r'far': return FeedbackHere.far;
        case r'unknown_default_open_api': return FeedbackHere.unknownDefaultOpenApi;
        default: return FeedbackHere.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackHereTypeTransformer? _instance;
}

