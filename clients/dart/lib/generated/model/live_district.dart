//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class LiveDistrict {
  /// Returns a new [LiveDistrict] instance.
  LiveDistrict({
    required this.call,
    required this.code,
    this.live = const [],
    required this.nameEn,
    required this.nameHi,
  });

  /// The number to ring.
  String call;

  /// What to send when it is chosen.
  String code;

  /// The services that run there today.
  List<String> live;

  /// Its name in English.
  String nameEn;

  /// Its name in Hindi.
  String nameHi;

  @override
  bool operator ==(Object other) => identical(this, other) || other is LiveDistrict &&
    other.call == call &&
    other.code == code &&
    _deepEquality.equals(other.live, live) &&
    other.nameEn == nameEn &&
    other.nameHi == nameHi;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (call.hashCode) +
    (code.hashCode) +
    (live.hashCode) +
    (nameEn.hashCode) +
    (nameHi.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'call'] = this.call;
      json[r'code'] = this.code;
      json[r'live'] = this.live;
      json[r'name_en'] = this.nameEn;
      json[r'name_hi'] = this.nameHi;
    return json;
  }

  /// Returns a new [LiveDistrict] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static LiveDistrict? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'call'), 'Required key "LiveDistrict[call]" is missing from JSON.');
        assert(json[r'call'] != null, 'Required key "LiveDistrict[call]" has a null value in JSON.');
        assert(json.containsKey(r'code'), 'Required key "LiveDistrict[code]" is missing from JSON.');
        assert(json[r'code'] != null, 'Required key "LiveDistrict[code]" has a null value in JSON.');
        assert(json.containsKey(r'live'), 'Required key "LiveDistrict[live]" is missing from JSON.');
        assert(json[r'live'] != null, 'Required key "LiveDistrict[live]" has a null value in JSON.');
        assert(json.containsKey(r'name_en'), 'Required key "LiveDistrict[name_en]" is missing from JSON.');
        assert(json[r'name_en'] != null, 'Required key "LiveDistrict[name_en]" has a null value in JSON.');
        assert(json.containsKey(r'name_hi'), 'Required key "LiveDistrict[name_hi]" is missing from JSON.');
        assert(json[r'name_hi'] != null, 'Required key "LiveDistrict[name_hi]" has a null value in JSON.');
        return true;
      }());

      return LiveDistrict(
        call: mapValueOfType<String>(json, r'call')!,
        code: mapValueOfType<String>(json, r'code')!,
        live: json[r'live'] is Iterable
            ? (json[r'live'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        nameEn: mapValueOfType<String>(json, r'name_en')!,
        nameHi: mapValueOfType<String>(json, r'name_hi')!,
      );
    }
    return null;
  }

  static List<LiveDistrict> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <LiveDistrict>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = LiveDistrict.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'call',
    'code',
    'live',
    'name_en',
    'name_hi',
  };
}

