//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

/// What of a request could not be read and was left out.
enum SosWarning {
  requestIdMissing._(r'request_id_missing'),
  requestIdUnread._(r'request_id_unread'),
  requestIdWeak._(r'request_id_weak'),
  placeUnread._(r'place_unread'),
  placePartlyUnread._(r'place_partly_unread'),
  batteryUnread._(r'battery_unread'),
  mobileUnread._(r'mobile_unread'),
  pinUnread._(r'pin_unread'),
  triggerUnread._(r'trigger_unread'),
  practiceUnread._(r'practice_unread'),
  fixesUnread._(r'fixes_unread'),
  fixesDropped._(r'fixes_dropped'),
  placeTextUnread._(r'place_text_unread'),
  messageUnread._(r'message_unread'),
  nowUnread._(r'now_unread'),
  bodyUnread._(r'body_unread'),
  unknownDefaultOpenApi._(r'unknown_default_open_api'),
  ;

  /// Instantiate a new enum with the provided value.
  const SosWarning._(this._value);

  /// The underlying value of this enum member.
  final String _value;

  @override
  String toString() => _value;

  /// Encodes this enum as a value suitable for JSON.
  String toJson() => _value;

  /// Returns the instance of [SosWarning] that was successfully decoded
  /// from the passed [value] on success, null otherwise.
  static SosWarning? fromJson(dynamic value) => SosWarningTypeTransformer().decode(value);

  /// Returns a [List] containing instances of [SosWarning]
  /// that were successfully decoded from the passed [JSON][json].
  static List<SosWarning> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosWarning>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosWarning.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }
}

/// Transformation class that can [encode] an instance of [SosWarning] to String,
/// and [decode] dynamic data back to [SosWarning].
class SosWarningTypeTransformer {
  factory SosWarningTypeTransformer() => _instance ??= const SosWarningTypeTransformer._();

  const SosWarningTypeTransformer._();

  /// Encodes this enum as a value suitable for JSON.
  String encode(SosWarning data) => data._value;

  /// Returns the instance of [SosWarning] that was successfully decoded
  /// from the passed [data] value on success, null otherwise.
  ///
  /// If [allowNull] is true and the [dynamic value][data] cannot be decoded successfully,
  /// then null is returned. However, if [allowNull] is false and the [dynamic value][data]
  /// cannot be decoded successfully, then an [UnimplementedError] is thrown.
  ///
  /// The [allowNull] is very handy when an API changes and a new enum value is added or removed,
  /// and users are still using an old app with the old code.
  SosWarning? decode(dynamic data, {bool allowNull = true}) {
    if (data is SosWarning) {
      return data;
    }
    if (data != null) {
      switch (data) {
        case r'request_id_missing': return SosWarning.requestIdMissing;
        case r'request_id_unread': return SosWarning.requestIdUnread;
        case r'request_id_weak': return SosWarning.requestIdWeak;
        case r'place_unread': return SosWarning.placeUnread;
        case r'place_partly_unread': return SosWarning.placePartlyUnread;
        case r'battery_unread': return SosWarning.batteryUnread;
        case r'mobile_unread': return SosWarning.mobileUnread;
        case r'pin_unread': return SosWarning.pinUnread;
        case r'trigger_unread': return SosWarning.triggerUnread;
        case r'practice_unread': return SosWarning.practiceUnread;
        case r'fixes_unread': return SosWarning.fixesUnread;
        case r'fixes_dropped': return SosWarning.fixesDropped;
        case r'place_text_unread': return SosWarning.placeTextUnread;
        case r'message_unread': return SosWarning.messageUnread;
        case r'now_unread': return SosWarning.nowUnread;
        case r'body_unread': return SosWarning.bodyUnread;
        case r'unknown_default_open_api': return SosWarning.unknownDefaultOpenApi;
        default: return SosWarning.unknownDefaultOpenApi;
      }
    }
    return null;
  }

  /// The singleton instance of this transformer.
  static SosWarningTypeTransformer? _instance;
}

