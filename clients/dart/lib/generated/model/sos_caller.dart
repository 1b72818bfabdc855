//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosCaller {
  /// Returns a new [SosCaller] instance.
  SosCaller({
    this.battery,
    this.message,
    this.mobile,
    this.placeText,
    this.saidMobile,
  });

  /// Charge of the phone, in percent.
  int? battery;

  /// What the press says in words.
  String? message;

  /// The caller's number, verified by an OTP.
  String? mobile;

  /// Where they are, in words; what is longer than 200 characters is cut.
  String? placeText;

  /// The caller's own number by their word; not verified.
  String? saidMobile;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosCaller &&
    other.battery == battery &&
    other.message == message &&
    other.mobile == mobile &&
    other.placeText == placeText &&
    other.saidMobile == saidMobile;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (battery == null ? 0 : battery!.hashCode) +
    (message == null ? 0 : message!.hashCode) +
    (mobile == null ? 0 : mobile!.hashCode) +
    (placeText == null ? 0 : placeText!.hashCode) +
    (saidMobile == null ? 0 : saidMobile!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.battery != null) {
      json[r'battery'] = this.battery;
    }
    if (this.message != null) {
      json[r'message'] = this.message;
    }
    if (this.mobile != null) {
      json[r'mobile'] = this.mobile;
    }
    if (this.placeText != null) {
      json[r'place_text'] = this.placeText;
    }
    if (this.saidMobile != null) {
      json[r'said_mobile'] = this.saidMobile;
    }
    return json;
  }

  /// Returns a new [SosCaller] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosCaller? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return SosCaller(
        battery: mapValueOfType<int>(json, r'battery'),
        message: mapValueOfType<String>(json, r'message'),
        mobile: mapValueOfType<String>(json, r'mobile'),
        placeText: mapValueOfType<String>(json, r'place_text'),
        saidMobile: mapValueOfType<String>(json, r'said_mobile'),
      );
    }
    return null;
  }

  static List<SosCaller> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosCaller>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosCaller.fromJson(row);
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

