//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class AcknowledgeSos {
  /// Returns a new [AcknowledgeSos] instance.
  AcknowledgeSos({
    this.callBack = CallBack.notCalled,
    this.lang,
    required this.sosId,
    this.status = const AcknowledgeSosStatusEnum._('acknowledged'),
  });

  /// What came of ringing the caller.
  CallBack callBack;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// An SOS.
  String sosId;

  /// Where it stands.
  AcknowledgeSosStatusEnum status;

  @override
  bool operator ==(Object other) => identical(this, other) || other is AcknowledgeSos &&
    other.callBack == callBack &&
    other.lang == lang &&
    other.sosId == sosId &&
    other.status == status;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (callBack.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (sosId.hashCode) +
    (status.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'call_back'] = this.callBack;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'sos_id'] = this.sosId;
      json[r'status'] = this.status;
    return json;
  }

  /// Returns a new [AcknowledgeSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static AcknowledgeSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'sos_id'), 'Required key "AcknowledgeSos[sos_id]" is missing from JSON.');
        assert(json[r'sos_id'] != null, 'Required key "AcknowledgeSos[sos_id]" has a null value in JSON.');
        return true;
      }());

      return AcknowledgeSos(
        callBack: CallBack.fromJson(json[r'call_back']) ?? CallBack.notCalled,
        lang: mapValueOfType<String>(json, r'lang'),
        sosId: mapValueOfType<String>(json, r'sos_id')!,
        status: AcknowledgeSosStatusEnum.fromJson(json[r'status']) ?? const AcknowledgeSosStatusEnum._('acknowledged'),
      );
    }
    return null;
  }

  static List<AcknowledgeSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <AcknowledgeSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = AcknowledgeSos.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'sos_id',
  };
}

/// Where it stands.
enum AcknowledgeSosStatusEnum {
  acknowledged._(r'acknowledged'),
  onTheWay._(r'on_the_way'),
  reached._(r'reached'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const AcknowledgeSosStatusEnum._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [AcknowledgeSosStatusEnum] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static AcknowledgeSosStatusEnum? fromJson(dynamic value) => AcknowledgeSosStatusEnumTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [AcknowledgeSosStatusEnum]
  /// that were successfully decoded from the passed [JSON][json].
  static List<AcknowledgeSosStatusEnum> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <AcknowledgeSosStatusEnum>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = AcknowledgeSosStatusEnum.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [AcknowledgeSosStatusEnum] to String,
/// and [decode] dynamic data back to [AcknowledgeSosStatusEnum].
class AcknowledgeSosStatusEnumTypeTransformer {
  factory AcknowledgeSosStatusEnumTypeTransformer() => _instance ??= const AcknowledgeSosStatusEnumTypeTransformer._();

  const AcknowledgeSosStatusEnumTypeTransformer._();

  String encode(AcknowledgeSosStatusEnum data) => data._value;

  /// Returns the instance of [AcknowledgeSosStatusEnum] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  AcknowledgeSosStatusEnum? decode(dynamic data, {bool allowNull = true}) {
    if (data is AcknowledgeSosStatusEnum) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'acknowledged': return AcknowledgeSosStatusEnum.acknowledged;
        case r'on_the_way': return AcknowledgeSosStatusEnum.onTheWay;
        case r'reached': return AcknowledgeSosStatusEnum.reached;
        case r'unknown_default_open_api': return AcknowledgeSosStatusEnum.unknownDefaultOpenApi;
        default: return AcknowledgeSosStatusEnum.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static AcknowledgeSosStatusEnumTypeTransformer? _instance;
}


