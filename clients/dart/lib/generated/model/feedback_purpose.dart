//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What the visit was for.
enum FeedbackPurpose {
  fir._(r'fir'),
  complaint._(r'complaint'),
  lostReport._(r'lost_report'),
  womenHelp._(r'women_help'),
  cyber._(r'cyber'),
  accident._(r'accident'),
  traffic._(r'traffic'),
  verification._(r'verification'),
  passport._(r'passport'),
  caseStatus._(r'case_status'),
  summons._(r'summons'),
  propertyReturn._(r'property_return'),
  permission._(r'permission'),
  other._(r'other'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const FeedbackPurpose._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [FeedbackPurpose] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static FeedbackPurpose? fromJson(dynamic value) => FeedbackPurposeTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [FeedbackPurpose]
  /// that were successfully decoded from the passed [JSON][json].
  static List<FeedbackPurpose> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackPurpose>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackPurpose.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [FeedbackPurpose] to String,
/// and [decode] dynamic data back to [FeedbackPurpose].
class FeedbackPurposeTypeTransformer {
  factory FeedbackPurposeTypeTransformer() => _instance ??= const FeedbackPurposeTypeTransformer._();

  const FeedbackPurposeTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(FeedbackPurpose data) => data._value;

  /// Returns the instance of [FeedbackPurpose] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  FeedbackPurpose? decode(dynamic data, {bool allowNull = true}) {
    if (data is FeedbackPurpose) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'fir': return FeedbackPurpose.fir;
        case r'complaint': return FeedbackPurpose.complaint;
        case r'lost_report': return FeedbackPurpose.lostReport;
        case r'women_help': return FeedbackPurpose.womenHelp;
        case r'cyber': return FeedbackPurpose.cyber;
        case r'accident': return FeedbackPurpose.accident;
        case r'traffic': return FeedbackPurpose.traffic;
        case r'verification': return FeedbackPurpose.verification;
        case r'passport': return FeedbackPurpose.passport;
        case r'case_status': return FeedbackPurpose.caseStatus;
        case r'summons': return FeedbackPurpose.summons;
        case r'property_return': return FeedbackPurpose.propertyReturn;
        case r'permission': return FeedbackPurpose.permission;
        case r'other': return FeedbackPurpose.other;
        case r'unknown_default_open_api': return FeedbackPurpose.unknownDefaultOpenApi;
        default: return FeedbackPurpose.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static FeedbackPurposeTypeTransformer? _instance;
}

