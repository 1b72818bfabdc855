//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class RecordVisitors {
  /// Returns a new [RecordVisitors] instance.
  RecordVisitors({
    required this.count,
    required this.day,
    this.lang,
    required this.requestId,
  });

  /// How many.
  ///
  /// Minimum value: 1
  /// Maximum value: 5000
  int count;

  /// A day of India.
  DateTime day;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  @override
  bool operator ==(Object other) => identical(this, other) || other is RecordVisitors &&
    other.count == count &&
    other.day == day &&
    other.lang == lang &&
    other.requestId == requestId;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (count.hashCode) +
    (day.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (requestId.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'count'] = this.count;
      json[r'day'] = _dateFormatter.format(this.day);
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'request_id'] = this.requestId;
    return json;
  }

  /// Returns a new [RecordVisitors] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static RecordVisitors? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'count'), 'Required key "RecordVisitors[count]" is missing from JSON.');
        assert(json[r'count'] != null, 'Required key "RecordVisitors[count]" has a null value in JSON.');
        assert(json.containsKey(r'day'), 'Required key "RecordVisitors[day]" is missing from JSON.');
        assert(json[r'day'] != null, 'Required key "RecordVisitors[day]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "RecordVisitors[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "RecordVisitors[request_id]" has a null value in JSON.');
        return true;
      }());

      return RecordVisitors(
        count: mapValueOfType<int>(json, r'count')!,
        day: mapDateTime(json, r'day', r'')!,
        lang: mapValueOfType<String>(json, r'lang'),
        requestId: mapValueOfType<String>(json, r'request_id')!,
      );
    }
    return null;
  }

  static List<RecordVisitors> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <RecordVisitors>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = RecordVisitors.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'count',
    'day',
    'request_id',
  };
}

