//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What is odd about an answer. Shown to the IG; nothing is hidden.
enum FeedbackFlag {
  sameDevice._(r'same_device'),
  burst._(r'burst'),
  staff._(r'staff'),
  night._(r'night'),
  oldCode._(r'old_code'),
  spentSlip._(r'spent_slip'),
  badSlip._(r'bad_slip'),
  far._(r'far'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackFlag._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackFlag] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackFlag? fromJson(dynamic value) => FeedbackFlagTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackFlag]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackFlag> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackFlag>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackFlag.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackFlag] to String,
/// and [decode] dynamic data back to [FeedbackFlag].
class FeedbackFlagTypeTransformer {
  factory FeedbackFlagTypeTransformer() => _instance ??= const FeedbackFlagTypeTransformer._();

  const FeedbackFlagTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackFlag data) => data._value;

  /// Returns the instance of [FeedbackFlag] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackFlag? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackFlag) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'same_device': return FeedbackFlag.sameDevice;
        case r'burst': return FeedbackFlag.burst;
        case r'staff': return FeedbackFlag.staff;
        case r'night': return FeedbackFlag.night;
        case r'old_code': return FeedbackFlag.oldCode;
        case r'spent_slip': return FeedbackFlag.spentSlip;
        case r'bad_slip': return FeedbackFlag.badSlip;
        case r'far': return FeedbackFlag.far;
        case r'unknown_default_open_api': return FeedbackFlag.unknownDefaultOpenApi;
        default: return FeedbackFlag.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackFlagTypeTransformer? _instance;
}

