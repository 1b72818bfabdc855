//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Whether the complaint was taken down.
enum FeedbackTaken {
  yes._(r'yes'),
  no._(r'no'),
  noComplaint._(r'no_complaint'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackTaken._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackTaken] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackTaken? fromJson(dynamic value) => FeedbackTakenTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackTaken]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackTaken> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackTaken>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackTaken.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackTaken] to String,
/// and [decode] dynamic data back to [FeedbackTaken].
class FeedbackTakenTypeTransformer {
  factory FeedbackTakenTypeTransformer() => _instance ??= const FeedbackTakenTypeTransformer._();

  const FeedbackTakenTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackTaken data) => data._value;

  /// Returns the instance of [FeedbackTaken] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackTaken? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackTaken) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'yes': return FeedbackTaken.yes;
        case r'no': return FeedbackTaken.no;
        case r'no_complaint': return FeedbackTaken.noComplaint;
        case r'unknown_default_open_api': return FeedbackTaken.unknownDefaultOpenApi;
        default: return FeedbackTaken.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackTakenTypeTransformer? _instance;
}

