//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What besides the tipster's own words shows that a tip helped.
enum TipProof {
  handOver._(r'hand_over'),
  callBack._(r'call_back'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const TipProof._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [TipProof] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static TipProof? fromJson(dynamic value) => TipProofTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [TipProof]
  /// that were successfully decoded from the passed [JSON][json].
  static List<TipProof> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipProof>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipProof.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [TipProof] to String,
/// and [decode] dynamic data back to [TipProof].
class TipProofTypeTransformer {
  factory TipProofTypeTransformer() => _instance ??= const TipProofTypeTransformer._();

  const TipProofTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(TipProof data) => data._value;

  /// Returns the instance of [TipProof] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  TipProof? decode(dynamic data, {bool allowNull = true}) {
    if (data is TipProof) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'hand_over': return TipProof.handOver;
        case r'call_back': return TipProof.callBack;
        case r'unknown_default_open_api': return TipProof.unknownDefaultOpenApi;
        default: return TipProof.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static TipProofTypeTransformer? _instance;
}

