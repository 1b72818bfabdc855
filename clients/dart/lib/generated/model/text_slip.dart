//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TextSlip {
  /// Returns a new [TextSlip] instance.
  TextSlip({
    required this.day,
    required this.isSensitive,
    this.lang,
    required this.mobile,
    required this.purpose,
    required this.requestId,
    this.toLang,
  });

  /// A day of India.
  DateTime day;

  /// A visit of which nobody else may learn; the slip names no purpose.
  bool isSensitive;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// An Indian mobile number.
  String mobile;

  /// Why the citizen came.
  FeedbackPurpose purpose;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// Language of the SMS.
  String? toLang;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TextSlip &&
    other.day == day &&
    other.isSensitive == isSensitive &&
    other.lang == lang &&
    other.mobile == mobile &&
    other.purpose == purpose &&
    other.requestId == requestId &&
    other.toLang == toLang;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (day.hashCode) +
    (isSensitive.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (mobile.hashCode) +
    (purpose.hashCode) +
    (requestId.hashCode) +
    (toLang == null ? 0 : toLang!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'day'] = _dateFormatter.format(this.day);
      json[r'is_sensitive'] = this.isSensitive;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'mobile'] = this.mobile;
      json[r'purpose'] = this.purpose;
      json[r'request_id'] = this.requestId;
    if (this.toLang != null) {
      json[r'to_lang'] = this.toLang;
    }
    return json;
  }

  /// Returns a new [TextSlip] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TextSlip? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'day'), 'Required key "TextSlip[day]" is missing from JSON.');
        assert(json[r'day'] != null, 'Required key "TextSlip[day]" has a null value in JSON.');
        assert(json.containsKey(r'is_sensitive'), 'Required key "TextSlip[is_sensitive]" is missing from JSON.');
        assert(json[r'is_sensitive'] != null, 'Required key "TextSlip[is_sensitive]" has a null value in JSON.');
        assert(json.containsKey(r'mobile'), 'Required key "TextSlip[mobile]" is missing from JSON.');
        assert(json[r'mobile'] != null, 'Required key "TextSlip[mobile]" has a null value in JSON.');
        assert(json.containsKey(r'purpose'), 'Required key "TextSlip[purpose]" is missing from JSON.');
        assert(json[r'purpose'] != null, 'Required key "TextSlip[purpose]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "TextSlip[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "TextSlip[request_id]" has a null value in JSON.');
        return true;
      }());

      return TextSlip(
        day: mapDateTime(json, r'day', r'')!,
        isSensitive: mapValueOfType<bool>(json, r'is_sensitive')!,
        lang: mapValueOfType<String>(json, r'lang'),
        mobile: mapValueOfType<String>(json, r'mobile')!,
        purpose: FeedbackPurpose.fromJson(json[r'purpose'])!,
        requestId: mapValueOfType<String>(json, r'request_id')!,
        toLang: mapValueOfType<String>(json, r'to_lang'),
      );
    }
    return null;
  }

  static List<TextSlip> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TextSlip>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TextSlip.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'day',
    'is_sensitive',
    'mobile',
    'purpose',
    'request_id',
  };
}

