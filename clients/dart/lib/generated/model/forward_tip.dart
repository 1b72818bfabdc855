//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ForwardTip {
  /// Returns a new [ForwardTip] instance.
  ForwardTip({
    this.informed = const [],
    this.lang,
    required this.requestId,
    required this.tipId,
    required this.unit,
  });

  /// Units that were told of it.
  List<String> informed;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// A tip.
  String tipId;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ForwardTip &&
    _deepEquality.equals(other.informed, informed) &&
    other.lang == lang &&
    other.requestId == requestId &&
    other.tipId == tipId &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (informed.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (requestId.hashCode) +
    (tipId.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'informed'] = this.informed;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'request_id'] = this.requestId;
      json[r'tip_id'] = this.tipId;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [ForwardTip] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ForwardTip? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'request_id'), 'Required key "ForwardTip[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "ForwardTip[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'tip_id'), 'Required key "ForwardTip[tip_id]" is missing from JSON.');
        assert(json[r'tip_id'] != null, 'Required key "ForwardTip[tip_id]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "ForwardTip[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "ForwardTip[unit]" has a null value in JSON.');
        return true;
      }());

      return ForwardTip(
        informed: json[r'informed'] is Iterable
            ? (json[r'informed'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        lang: mapValueOfType<String>(json, r'lang'),
        requestId: mapValueOfType<String>(json, r'request_id')!,
        tipId: mapValueOfType<String>(json, r'tip_id')!,
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<ForwardTip> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ForwardTip>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ForwardTip.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'request_id',
    'tip_id',
    'unit',
  };
}

