//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SubmitTip {
  /// Returns a new [SubmitTip] instance.
  SubmitTip({
    this.aboutUnit,
    required this.category,
    this.district,
    this.happenedAt,
    this.lang,
    this.place,
    required this.requestId,
    required this.text,
    this.work,
  });

  /// The unit that the tip complains of; `police` where it is not known which.
  String? aboutUnit;

  /// What the tip is about.
  String category;

  /// A district.
  String? district;

  /// Moment at which it happened.
  DateTime? happenedAt;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// Where it is.
  TipPlace? place;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// In plain words.
  String text;

  /// The solved challenge, as ALTCHA sends it.
  String? work;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SubmitTip &&
    other.aboutUnit == aboutUnit &&
    other.category == category &&
    other.district == district &&
    other.happenedAt == happenedAt &&
    other.lang == lang &&
    other.place == place &&
    other.requestId == requestId &&
    other.text == text &&
    other.work == work;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (aboutUnit == null ? 0 : aboutUnit!.hashCode) +
    (category.hashCode) +
    (district == null ? 0 : district!.hashCode) +
    (happenedAt == null ? 0 : happenedAt!.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (place == null ? 0 : place!.hashCode) +
    (requestId.hashCode) +
    (text.hashCode) +
    (work == null ? 0 : work!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.aboutUnit != null) {
      json[r'about_unit'] = this.aboutUnit;
    }
      json[r'category'] = this.category;
    if (this.district != null) {
      json[r'district'] = this.district;
    }
    if (this.happenedAt != null) {
      json[r'happened_at'] = this.happenedAt!.toUtc().toIso8601String();
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.place != null) {
      json[r'place'] = this.place;
    }
      json[r'request_id'] = this.requestId;
      json[r'text'] = this.text;
    if (this.work != null) {
      json[r'work'] = this.work;
    }
    return json;
  }

  /// Returns a new [SubmitTip] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SubmitTip? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'category'), 'Required key "SubmitTip[category]" is missing from JSON.');
        assert(json[r'category'] != null, 'Required key "SubmitTip[category]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "SubmitTip[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "SubmitTip[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'text'), 'Required key "SubmitTip[text]" is missing from JSON.');
        assert(json[r'text'] != null, 'Required key "SubmitTip[text]" has a null value in JSON.');
        return true;
      }());

      return SubmitTip(
        aboutUnit: mapValueOfType<String>(json, r'about_unit'),
        category: mapValueOfType<String>(json, r'category')!,
        district: mapValueOfType<String>(json, r'district'),
        happenedAt: mapDateTime(json, r'happened_at', r''),
        lang: mapValueOfType<String>(json, r'lang'),
        place: TipPlace.fromJson(json[r'place']),
        requestId: mapValueOfType<String>(json, r'request_id')!,
        text: mapValueOfType<String>(json, r'text')!,
        work: mapValueOfType<String>(json, r'work'),
      );
    }
    return null;
  }

  static List<SubmitTip> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SubmitTip>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SubmitTip.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'category',
    'request_id',
    'text',
  };
}

