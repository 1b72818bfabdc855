//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackContent {
  /// Returns a new [FeedbackContent] instance.
  FeedbackContent({
    this.helper,
    this.mobile,
    this.name,
    this.text,
  });

  /// An officer who helped.
  String? helper;

  /// An Indian mobile number.
  String? mobile;

  /// What it is called.
  String? name;

  /// In plain words.
  String? text;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackContent &&
    other.helper == helper &&
    other.mobile == mobile &&
    other.name == name &&
    other.text == text;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (helper == null ? 0 : helper!.hashCode) +
    (mobile == null ? 0 : mobile!.hashCode) +
    (name == null ? 0 : name!.hashCode) +
    (text == null ? 0 : text!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.helper != null) {
      json[r'helper'] = this.helper;
    }
    if (this.mobile != null) {
      json[r'mobile'] = this.mobile;
    }
    if (this.name != null) {
      json[r'name'] = this.name;
    }
    if (this.text != null) {
      json[r'text'] = this.text;
    }
    return json;
  }

  /// Returns a new [FeedbackContent] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackContent? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return FeedbackContent(
        helper: mapValueOfType<String>(json, r'helper'),
        mobile: mapValueOfType<String>(json, r'mobile'),
        name: mapValueOfType<String>(json, r'name'),
        text: mapValueOfType<String>(json, r'text'),
      );
    }
    return null;
  }

  static List<FeedbackContent> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackContent>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackContent.fromJson(row);
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

