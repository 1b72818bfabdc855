//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Why a tip was not actionable: the tipster reads it in kind words.
enum NoReason {
  insufficient._(r'insufficient'),
  unfounded._(r'unfounded'),
  notPolice._(r'not_police'),
  duplicate._(r'duplicate'),
  spam._(r'spam'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const NoReason._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [NoReason] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static NoReason? fromJson(dynamic value) => NoReasonTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [NoReason]
  /// that were successfully decoded from the passed [JSON][json].
  static List<NoReason> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <NoReason>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = NoReason.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [NoReason] to String,
/// and [decode] dynamic data back to [NoReason].
class NoReasonTypeTransformer {
  factory NoReasonTypeTransformer() => _instance ??= const NoReasonTypeTransformer._();

  const NoReasonTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(NoReason data) => data._value;

  /// Returns the instance of [NoReason] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  NoReason? decode(dynamic data, {bool allowNull = true}) {
    if (data is NoReason) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'insufficient': return NoReason.insufficient;
        case r'unfounded': return NoReason.unfounded;
        case r'not_police': return NoReason.notPolice;
        case r'duplicate': return NoReason.duplicate;
        case r'spam': return NoReason.spam;
        case r'unknown_default_open_api': return NoReason.unknownDefaultOpenApi;
        default: return NoReason.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static NoReasonTypeTransformer? _instance;
}

