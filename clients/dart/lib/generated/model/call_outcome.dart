//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What came of a call.
enum CallOutcome {
  helped._(r'helped'),
  explained._(r'explained'),
  wantsToComplain._(r'wants_to_complain'),
  notReached._(r'not_reached'),
  doesNotWant._(r'does_not_want'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const CallOutcome._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [CallOutcome] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static CallOutcome? fromJson(dynamic value) => CallOutcomeTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [CallOutcome]
  /// that were successfully decoded from the passed [JSON][json].
  static List<CallOutcome> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CallOutcome>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CallOutcome.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [CallOutcome] to String,
/// and [decode] dynamic data back to [CallOutcome].
class CallOutcomeTypeTransformer {
  factory CallOutcomeTypeTransformer() => _instance ??= const CallOutcomeTypeTransformer._();

  const CallOutcomeTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(CallOutcome data) => data._value;

  /// Returns the instance of [CallOutcome] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  CallOutcome? decode(dynamic data, {bool allowNull = true}) {
    if (data is CallOutcome) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'helped': return CallOutcome.helped;
        case r'explained': return CallOutcome.explained;
        case r'wants_to_complain': return CallOutcome.wantsToComplain;
        case r'not_reached': return CallOutcome.notReached;
        case r'does_not_want': return CallOutcome.doesNotWant;
        case r'unknown_default_open_api': return CallOutcome.unknownDefaultOpenApi;
        default: return CallOutcome.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static CallOutcomeTypeTransformer? _instance;
}

