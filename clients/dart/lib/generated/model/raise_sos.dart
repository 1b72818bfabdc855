//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class RaiseSos {
  /// Returns a new [RaiseSos] instance.
  RaiseSos({
    this.battery,
    this.lang,
    this.message,
    this.mobile,
    this.now,
    this.pin,
    this.place,
    this.placeText,
    this.practice = false,
    this.requestId,
    this.trigger = SosTrigger.button,
  });

  /// Charge of the phone, in percent.
  ///
  /// Minimum value: 0
  /// Maximum value: 100
  int? battery;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// A short message for the police; what is longer than 200 characters is cut.
  String? message;

  /// The caller's own number by their word; shown as that, never verified.
  String? mobile;

  /// What the phone's own clock says at the sending: how wrong it is.
  DateTime? now;

  /// Four to six digits that cancel from any phone.
  String? pin;

  /// Where it is.
  SosFix? place;

  /// Where they are, in words; what is longer than 200 characters is cut.
  String? placeText;

  /// A rehearsal: told to the police and marked, and nobody comes.
  bool practice;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String? requestId;

  /// How it was pressed.
  SosTrigger trigger;

  @override
  bool operator ==(Object other) => identical(this, other) || other is RaiseSos &&
    other.battery == battery &&
    other.lang == lang &&
    other.message == message &&
    other.mobile == mobile &&
    other.now == now &&
    other.pin == pin &&
    other.place == place &&
    other.placeText == placeText &&
    other.practice == practice &&
    other.requestId == requestId &&
    other.trigger == trigger;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (battery == null ? 0 : battery!.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (message == null ? 0 : message!.hashCode) +
    (mobile == null ? 0 : mobile!.hashCode) +
    (now == null ? 0 : now!.hashCode) +
    (pin == null ? 0 : pin!.hashCode) +
    (place == null ? 0 : place!.hashCode) +
    (placeText == null ? 0 : placeText!.hashCode) +
    (practice.hashCode) +
    (requestId == null ? 0 : requestId!.hashCode) +
    (trigger.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.battery != null) {
      json[r'battery'] = this.battery;
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.message != null) {
      json[r'message'] = this.message;
    }
    if (this.mobile != null) {
      json[r'mobile'] = this.mobile;
    }
    if (this.now != null) {
      json[r'now'] = this.now!.toUtc().toIso8601String();
    }
    if (this.pin != null) {
      json[r'pin'] = this.pin;
    }
    if (this.place != null) {
      json[r'place'] = this.place;
    }
    if (this.placeText != null) {
      json[r'place_text'] = this.placeText;
    }
      json[r'practice'] = this.practice;
    if (this.requestId != null) {
      json[r'request_id'] = this.requestId;
    }
      json[r'trigger'] = this.trigger;
    return json;
  }

  /// Returns a new [RaiseSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static RaiseSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return RaiseSos(
        battery: mapValueOfType<int>(json, r'battery'),
        lang: mapValueOfType<String>(json, r'lang'),
        message: mapValueOfType<String>(json, r'message'),
        mobile: mapValueOfType<String>(json, r'mobile'),
        now: mapDateTime(json, r'now', r''),
        pin: mapValueOfType<String>(json, r'pin'),
        place: SosFix.fromJson(json[r'place']),
        placeText: mapValueOfType<String>(json, r'place_text'),
        practice: mapValueOfType<bool>(json, r'practice') ?? false,
        requestId: mapValueOfType<String>(json, r'request_id'),
        trigger: SosTrigger.fromJson(json[r'trigger']) ?? SosTrigger.button,
      );
    }
    return null;
  }

  static List<RaiseSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <RaiseSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = RaiseSos.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
  };
}

