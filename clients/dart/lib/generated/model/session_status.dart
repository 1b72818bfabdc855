//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Where a device stands.
enum SessionStatus {
  active._(r'active'),
  waitingApproval._(r'waiting_approval'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const SessionStatus._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [SessionStatus] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static SessionStatus? fromJson(dynamic value) => SessionStatusTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [SessionStatus]
  /// that were successfully decoded from the passed [JSON][json].
  static List<SessionStatus> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SessionStatus>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SessionStatus.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [SessionStatus] to String,
/// and [decode] dynamic data back to [SessionStatus].
class SessionStatusTypeTransformer {
  factory SessionStatusTypeTransformer() => _instance ??= const SessionStatusTypeTransformer._();

  const SessionStatusTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(SessionStatus data) => data._value;

  /// Returns the instance of [SessionStatus] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  SessionStatus? decode(dynamic data, {bool allowNull = true}) {
    if (data is SessionStatus) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'active': return SessionStatus.active;
        case r'waiting_approval': return SessionStatus.waitingApproval;
        case r'unknown_default_open_api': return SessionStatus.unknownDefaultOpenApi;
        default: return SessionStatus.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static SessionStatusTypeTransformer? _instance;
}

