//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// Who wrote a message.
enum TipBy {
  tipster._(r'tipster'),
  officer._(r'officer'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const TipBy._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [TipBy] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static TipBy? fromJson(dynamic value) => TipByTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [TipBy]
  /// that were successfully decoded from the passed [JSON][json].
  static List<TipBy> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipBy>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipBy.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [TipBy] to String,
/// and [decode] dynamic data back to [TipBy].
class TipByTypeTransformer {
  factory TipByTypeTransformer() => _instance ??= const TipByTypeTransformer._();

  const TipByTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(TipBy data) => data._value;

  /// Returns the instance of [TipBy] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  TipBy? decode(dynamic data, {bool allowNull = true}) {
    if (data is TipBy) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'tipster': return TipBy.tipster;
        case r'officer': return TipBy.officer;
        case r'unknown_default_open_api': return TipBy.unknownDefaultOpenApi;
        default: return TipBy.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static TipByTypeTransformer? _instance;
}

