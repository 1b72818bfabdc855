//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class RefusalBody {
  /// Returns a new [RefusalBody] instance.
  RefusalBody({
    required this.details,
    required this.message,
    required this.status,
  });

  /// What may be said beside the score.
  RefusalDetails details;

  /// For the person who reads it, in the language asked for.
  String message;

  /// Google's name of the kind of error, as the Firebase SDKs read it.
  RefusalBodyStatusEnum status;

  @override
  bool operator ==(Object other) => identical(this, other) || other is RefusalBody &&
    other.details == details &&
    other.message == message &&
    other.status == status;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (details.hashCode) +
    (message.hashCode) +
    (status.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'details'] = this.details;
      json[r'message'] = this.message;
      json[r'status'] = this.status;
    return json;
  }

  /// Returns a new [RefusalBody] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static RefusalBody? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'details'), 'Required key "RefusalBody[details]" is missing from JSON.');
        assert(json[r'details'] != null, 'Required key "RefusalBody[details]" has a null value in JSON.');
        assert(json.containsKey(r'message'), 'Required key "RefusalBody[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "RefusalBody[message]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "RefusalBody[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "RefusalBody[status]" has a null value in JSON.');
        return true;
      }());

      return RefusalBody(
        details: RefusalDetails.fromJson(json[r'details'])!,
        message: mapValueOfType<String>(json, r'message')!,
        status: RefusalBodyStatusEnum.fromJson(json[r'status'])!,
      );
    }
    return null;
  }

  static List<RefusalBody> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <RefusalBody>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = RefusalBody.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'details',
    'message',
    'status',
  };
}

/// Google's name of the kind of error, as the Firebase SDKs read it.
enum RefusalBodyStatusEnum {
  ALREADY_EXISTS._(r'ALREADY_EXISTS'),
  FAILED_PRECONDITION._(r'FAILED_PRECONDITION'),
  INTERNAL._(r'INTERNAL'),
  INVALID_ARGUMENT._(r'INVALID_ARGUMENT'),
  NOT_FOUND._(r'NOT_FOUND'),
  PERMISSION_DENIED._(r'PERMISSION_DENIED'),
  RESOURCE_EXHAUSTED._(r'RESOURCE_EXHAUSTED'),
  UNAUTHENTICATED._(r'UNAUTHENTICATED'),
  UNAVAILABLE._(r'UNAVAILABLE'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const RefusalBodyStatusEnum._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [RefusalBodyStatusEnum] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static RefusalBodyStatusEnum? fromJson(dynamic value) => RefusalBodyStatusEnumTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [RefusalBodyStatusEnum]
  /// that were successfully decoded from the passed [JSON][json].
  static List<RefusalBodyStatusEnum> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <RefusalBodyStatusEnum>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = RefusalBodyStatusEnum.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [RefusalBodyStatusEnum] to String,
/// and [decode] dynamic data back to [RefusalBodyStatusEnum].
class RefusalBodyStatusEnumTypeTransformer {
  factory RefusalBodyStatusEnumTypeTransformer() => _instance ??= const RefusalBodyStatusEnumTypeTransformer._();

  const RefusalBodyStatusEnumTypeTransformer._();

  String encode(RefusalBodyStatusEnum data) => data._value;

  /// Returns the instance of [RefusalBodyStatusEnum] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  RefusalBodyStatusEnum? decode(dynamic data, {bool allowNull = true}) {
    if (data is RefusalBodyStatusEnum) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'ALREADY_EXISTS': return RefusalBodyStatusEnum.ALREADY_EXISTS;
        case r'FAILED_PRECONDITION': return RefusalBodyStatusEnum.FAILED_PRECONDITION;
        case r'INTERNAL': return RefusalBodyStatusEnum.INTERNAL;
        case r'INVALID_ARGUMENT': return RefusalBodyStatusEnum.INVALID_ARGUMENT;
        case r'NOT_FOUND': return RefusalBodyStatusEnum.NOT_FOUND;
        case r'PERMISSION_DENIED': return RefusalBodyStatusEnum.PERMISSION_DENIED;
        case r'RESOURCE_EXHAUSTED': return RefusalBodyStatusEnum.RESOURCE_EXHAUSTED;
        case r'UNAUTHENTICATED': return RefusalBodyStatusEnum.UNAUTHENTICATED;
        case r'UNAVAILABLE': return RefusalBodyStatusEnum.UNAVAILABLE;
        case r'unknown_default_open_api': return RefusalBodyStatusEnum.unknownDefaultOpenApi;
        default: return RefusalBodyStatusEnum.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static RefusalBodyStatusEnumTypeTransformer? _instance;
}


