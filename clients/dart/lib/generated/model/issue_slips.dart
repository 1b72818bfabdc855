//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class IssueSlips {
  /// Returns a new [IssueSlips] instance.
  IssueSlips({
    required this.count,
    required this.day,
    this.lang,
    required this.requestId,
    required this.unit,
  });

  /// How many.
  ///
  /// Minimum value: 1
  /// Maximum value: 105
  int count;

  /// A day of India.
  DateTime day;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is IssueSlips &&
    other.count == count &&
    other.day == day &&
    other.lang == lang &&
    other.requestId == requestId &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (count.hashCode) +
    (day.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (requestId.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'count'] = this.count;
      json[r'day'] = _dateFormatter.format(this.day);
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'request_id'] = this.requestId;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [IssueSlips] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static IssueSlips? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'count'), 'Required key "IssueSlips[count]" is missing from JSON.');
        assert(json[r'count'] != null, 'Required key "IssueSlips[count]" has a null value in JSON.');
        assert(json.containsKey(r'day'), 'Required key "IssueSlips[day]" is missing from JSON.');
        assert(json[r'day'] != null, 'Required key "IssueSlips[day]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "IssueSlips[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "IssueSlips[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "IssueSlips[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "IssueSlips[unit]" has a null value in JSON.');
        return true;
      }());

      return IssueSlips(
        count: mapValueOfType<int>(json, r'count')!,
        day: mapDateTime(json, r'day', r'')!,
        lang: mapValueOfType<String>(json, r'lang'),
        requestId: mapValueOfType<String>(json, r'request_id')!,
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<IssueSlips> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <IssueSlips>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = IssueSlips.fromJson(row);
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
    'unit',
  };
}

