//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What is wrong with a field. The list may grow.
enum Problem {
  missing._(r'missing'),
  unknownField._(r'unknown_field'),
  wrongType._(r'wrong_type'),
  tooShort._(r'too_short'),
  tooLong._(r'too_long'),
  tooSmall._(r'too_small'),
  tooLarge._(r'too_large'),
  badForm._(r'bad_form'),
  noTimeZone._(r'no_time_zone'),
  notAChoice._(r'not_a_choice'),
  badValue._(r'bad_value'),
  unknown._(r'unknown'),
  outOfRange._(r'out_of_range'),
  notOver._(r'not_over'),
  notThisUnit._(r'not_this_unit'),
  notDrawn._(r'not_drawn'),
  used._(r'used'),
  staff._(r'staff'),
  tipNumber._(r'tip_number'),
  recognisable._(r'recognisable'),
  words._(r'words'),
  ownNumber._(r'own_number'),
  ownReceipt._(r'own_receipt'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const Problem._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [Problem] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static Problem? fromJson(dynamic value) => ProblemTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [Problem]
  /// that were successfully decoded from the passed [JSON][json].
  static List<Problem> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <Problem>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = Problem.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [Problem] to String,
/// and [decode] dynamic data back to [Problem].
class ProblemTypeTransformer {
  factory ProblemTypeTransformer() => _instance ??= const ProblemTypeTransformer._();

  const ProblemTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(Problem data) => data._value;

  /// Returns the instance of [Problem] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  Problem? decode(dynamic data, {bool allowNull = true}) {
    if (data is Problem) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'missing': return Problem.missing;
        case r'unknown_field': return Problem.unknownField;
        case r'wrong_type': return Problem.wrongType;
        case r'too_short': return Problem.tooShort;
        case r'too_long': return Problem.tooLong;
        case r'too_small': return Problem.tooSmall;
        case r'too_large': return Problem.tooLarge;
        case r'bad_form': return Problem.badForm;
        case r'no_time_zone': return Problem.noTimeZone;
        case r'not_a_choice': return Problem.notAChoice;
        case r'bad_value': return Problem.badValue;
        case r'unknown': return Problem.unknown;
        case r'out_of_range': return Problem.outOfRange;
        case r'not_over': return Problem.notOver;
        case r'not_this_unit': return Problem.notThisUnit;
        case r'not_drawn': return Problem.notDrawn;
        case r'used': return Problem.used;
        case r'staff': return Problem.staff;
        case r'tip_number': return Problem.tipNumber;
        case r'recognisable': return Problem.recognisable;
        case r'words': return Problem.words;
        case r'own_number': return Problem.ownNumber;
        case r'own_receipt': return Problem.ownReceipt;
        case r'unknown_default_open_api': return Problem.unknownDefaultOpenApi;
        default: return Problem.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static ProblemTypeTransformer? _instance;
}

