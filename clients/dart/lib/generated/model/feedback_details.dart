//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackDetails {
  /// Returns a new [FeedbackDetails] instance.
  FeedbackDetails({
    this.behaviour,
    this.clean,
    this.helper,
    this.hurt,
    this.mobile,
    this.money,
    this.name,
    this.purpose,
    this.taken,
    this.text,
    this.wait,
  });

  /// How the staff behaved.
  FeedbackLevel? behaviour;

  /// How clean the place was.
  FeedbackLevel? clean;

  /// An officer who helped.
  String? helper;

  /// Whether somebody was hurt or threatened.
  YesNo? hurt;

  /// An Indian mobile number.
  String? mobile;

  /// Whether money was asked for.
  YesNo? money;

  /// What it is called.
  String? name;

  /// Why the citizen came.
  FeedbackPurpose? purpose;

  /// Whether the report was written down.
  FeedbackTaken? taken;

  /// In plain words.
  String? text;

  /// How long the citizen waited.
  FeedbackWait? wait;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackDetails &&
    other.behaviour == behaviour &&
    other.clean == clean &&
    other.helper == helper &&
    other.hurt == hurt &&
    other.mobile == mobile &&
    other.money == money &&
    other.name == name &&
    other.purpose == purpose &&
    other.taken == taken &&
    other.text == text &&
    other.wait == wait;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (behaviour == null ? 0 : behaviour!.hashCode) +
    (clean == null ? 0 : clean!.hashCode) +
    (helper == null ? 0 : helper!.hashCode) +
    (hurt == null ? 0 : hurt!.hashCode) +
    (mobile == null ? 0 : mobile!.hashCode) +
    (money == null ? 0 : money!.hashCode) +
    (name == null ? 0 : name!.hashCode) +
    (purpose == null ? 0 : purpose!.hashCode) +
    (taken == null ? 0 : taken!.hashCode) +
    (text == null ? 0 : text!.hashCode) +
    (wait == null ? 0 : wait!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.behaviour != null) {
      json[r'behaviour'] = this.behaviour;
    }
    if (this.clean != null) {
      json[r'clean'] = this.clean;
    }
    if (this.helper != null) {
      json[r'helper'] = this.helper;
    }
    if (this.hurt != null) {
      json[r'hurt'] = this.hurt;
    }
    if (this.mobile != null) {
      json[r'mobile'] = this.mobile;
    }
    if (this.money != null) {
      json[r'money'] = this.money;
    }
    if (this.name != null) {
      json[r'name'] = this.name;
    }
    if (this.purpose != null) {
      json[r'purpose'] = this.purpose;
    }
    if (this.taken != null) {
      json[r'taken'] = this.taken;
    }
    if (this.text != null) {
      json[r'text'] = this.text;
    }
    if (this.wait != null) {
      json[r'wait'] = this.wait;
    }
    return json;
  }

  /// Returns a new [FeedbackDetails] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackDetails? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return FeedbackDetails(
        behaviour: FeedbackLevel.fromJson(json[r'behaviour']),
        clean: FeedbackLevel.fromJson(json[r'clean']),
        helper: mapValueOfType<String>(json, r'helper'),
        hurt: YesNo.fromJson(json[r'hurt']),
        mobile: mapValueOfType<String>(json, r'mobile'),
        money: YesNo.fromJson(json[r'money']),
        name: mapValueOfType<String>(json, r'name'),
        purpose: FeedbackPurpose.fromJson(json[r'purpose']),
        taken: FeedbackTaken.fromJson(json[r'taken']),
        text: mapValueOfType<String>(json, r'text'),
        wait: FeedbackWait.fromJson(json[r'wait']),
      );
    }
    return null;
  }

  static List<FeedbackDetails> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackDetails>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackDetails.fromJson(row);
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

