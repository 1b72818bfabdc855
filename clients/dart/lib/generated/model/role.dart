//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What an officer is posted as.
enum Role {
  callTaker._(r'call_taker'),
  constable._(r'constable'),
  sho._(r'sho'),
  asp._(r'asp'),
  sp._(r'sp'),
  ig._(r'ig'),
  stateDesk._(r'state_desk'),
  dgpRoom._(r'dgp_room'),
  room112._(r'room_112'),
  cyber._(r'cyber'),
  crimeBranch._(r'crime_branch'),
  recovery._(r'recovery'),
  ciCell._(r'ci_cell'),
  auditor._(r'auditor'),
  admin._(r'admin'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const Role._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [Role] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static Role? fromJson(dynamic value) => RoleTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [Role]
  /// that were successfully decoded from the passed [JSON][json].
  static List<Role> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <Role>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = Role.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [Role] to String,
/// and [decode] dynamic data back to [Role].
class RoleTypeTransformer {
  factory RoleTypeTransformer() => _instance ??= const RoleTypeTransformer._();

  const RoleTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(Role data) => data._value;

  /// Returns the instance of [Role] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  Role? decode(dynamic data, {bool allowNull = true}) {
    if (data is Role) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'call_taker': return Role.callTaker;
        case r'constable': return Role.constable;
        case r'sho': return Role.sho;
        case r'asp': return Role.asp;
        case r'sp': return Role.sp;
        case r'ig': return Role.ig;
        case r'state_desk': return Role.stateDesk;
        case r'dgp_room': return Role.dgpRoom;
        case r'room_112': return Role.room112;
        case r'cyber': return Role.cyber;
        case r'crime_branch': return Role.crimeBranch;
        case r'recovery': return Role.recovery;
        case r'ci_cell': return Role.ciCell;
        case r'auditor': return Role.auditor;
        case r'admin': return Role.admin;
        case r'unknown_default_open_api': return Role.unknownDefaultOpenApi;
        default: return Role.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static RoleTypeTransformer? _instance;
}

