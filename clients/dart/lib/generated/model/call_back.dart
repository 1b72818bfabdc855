//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What came of ringing the caller.
enum CallBack {
  safe._(r'safe'),
  needsHelp._(r'needs_help'),
  noAnswer._(r'no_answer'),
  notCalled._(r'not_called'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const CallBack._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [CallBack] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static CallBack? fromJson(dynamic value) => CallBackTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [CallBack]
  /// that were successfully decoded from the passed [JSON][json].
  static List<CallBack> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CallBack>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CallBack.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [CallBack] to String,
/// and [decode] dynamic data back to [CallBack].
class CallBackTypeTransformer {
  factory CallBackTypeTransformer() => _instance ??= const CallBackTypeTransformer._();

  const CallBackTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(CallBack data) => data._value;

  /// Returns the instance of [CallBack] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  CallBack? decode(dynamic data, {bool allowNull = true}) {
    if (data is CallBack) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'safe': return CallBack.safe;
        case r'needs_help': return CallBack.needsHelp;
        case r'no_answer': return CallBack.noAnswer;
        case r'not_called': return CallBack.notCalled;
        case r'unknown_default_open_api': return CallBack.unknownDefaultOpenApi;
        default: return CallBack.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static CallBackTypeTransformer? _instance;
}

