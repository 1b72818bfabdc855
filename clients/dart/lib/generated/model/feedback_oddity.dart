//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What the IG should look at.
enum FeedbackOddity {
  slipsWithheld._(r'slips_withheld'),
  fewAnswers._(r'few_answers'),
  stuffing._(r'stuffing'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackOddity._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackOddity] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackOddity? fromJson(dynamic value) => FeedbackOddityTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackOddity]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackOddity> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackOddity>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackOddity.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackOddity] to String,
/// and [decode] dynamic data back to [FeedbackOddity].
class FeedbackOddityTypeTransformer {
  factory FeedbackOddityTypeTransformer() => _instance ??= const FeedbackOddityTypeTransformer._();

  const FeedbackOddityTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackOddity data) => data._value;

  /// Returns the instance of [FeedbackOddity] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackOddity? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackOddity) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'slips_withheld': return FeedbackOddity.slipsWithheld;
        case r'few_answers': return FeedbackOddity.fewAnswers;
        case r'stuffing': return FeedbackOddity.stuffing;
        case r'unknown_default_open_api': return FeedbackOddity.unknownDefaultOpenApi;
        default: return FeedbackOddity.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackOddityTypeTransformer? _instance;
}

