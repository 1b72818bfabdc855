//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class CheckClosure {
  /// Returns a new [CheckClosure] instance.
  CheckClosure({
    required this.day,
    this.lang,
    required this.requestId,
    required this.tipId,
    required this.upheld,
  });

  /// A day of India.
  DateTime day;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// A tip.
  String tipId;

  /// Whether the closing was right.
  bool upheld;

  @override
  bool operator ==(Object other) => identical(this, other) || other is CheckClosure &&
    other.day == day &&
    other.lang == lang &&
    other.requestId == requestId &&
    other.tipId == tipId &&
    other.upheld == upheld;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (day.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (requestId.hashCode) +
    (tipId.hashCode) +
    (upheld.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'day'] = _dateFormatter.format(this.day);
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'request_id'] = this.requestId;
      json[r'tip_id'] = this.tipId;
      json[r'upheld'] = this.upheld;
    return json;
  }

  /// Returns a new [CheckClosure] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static CheckClosure? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'day'), 'Required key "CheckClosure[day]" is missing from JSON.');
        assert(json[r'day'] != null, 'Required key "CheckClosure[day]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "CheckClosure[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "CheckClosure[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'tip_id'), 'Required key "CheckClosure[tip_id]" is missing from JSON.');
        assert(json[r'tip_id'] != null, 'Required key "CheckClosure[tip_id]" has a null value in JSON.');
        assert(json.containsKey(r'upheld'), 'Required key "CheckClosure[upheld]" is missing from JSON.');
        assert(json[r'upheld'] != null, 'Required key "CheckClosure[upheld]" has a null value in JSON.');
        return true;
      }());

      return CheckClosure(
        day: mapDateTime(json, r'day', r'')!,
        lang: mapValueOfType<String>(json, r'lang'),
        requestId: mapValueOfType<String>(json, r'request_id')!,
        tipId: mapValueOfType<String>(json, r'tip_id')!,
        upheld: mapValueOfType<bool>(json, r'upheld')!,
      );
    }
    return null;
  }

  static List<CheckClosure> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CheckClosure>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CheckClosure.fromJson(row);
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
    'request_id',
    'tip_id',
    'upheld',
  };
}

