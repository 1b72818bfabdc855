//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ScannedPlace {
  /// Returns a new [ScannedPlace] instance.
  ScannedPlace({
    required this.call,
    required this.district,
    required this.districtNameEn,
    required this.districtNameHi,
    this.ignored,
    required this.isLive,
    required this.isOld,
    required this.kind,
    required this.nameEn,
    required this.nameHi,
    required this.unit,
  });

  /// The number to ring.
  String call;

  /// A district.
  String district;

  /// The name of its district in English.
  String districtNameEn;

  /// The name of its district in Hindi.
  String districtNameHi;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether feedback is taken there today.
  bool isLive;

  /// Whether a newer code hangs there by now.
  bool isOld;

  /// Which kind of it.
  String kind;

  /// Its name in English.
  String nameEn;

  /// Its name in Hindi.
  String nameHi;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ScannedPlace &&
    other.call == call &&
    other.district == district &&
    other.districtNameEn == districtNameEn &&
    other.districtNameHi == districtNameHi &&
    other.ignored == ignored &&
    other.isLive == isLive &&
    other.isOld == isOld &&
    other.kind == kind &&
    other.nameEn == nameEn &&
    other.nameHi == nameHi &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (call.hashCode) +
    (district.hashCode) +
    (districtNameEn.hashCode) +
    (districtNameHi.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (isLive.hashCode) +
    (isOld.hashCode) +
    (kind.hashCode) +
    (nameEn.hashCode) +
    (nameHi.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'call'] = this.call;
      json[r'district'] = this.district;
      json[r'district_name_en'] = this.districtNameEn;
      json[r'district_name_hi'] = this.districtNameHi;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'is_live'] = this.isLive;
      json[r'is_old'] = this.isOld;
      json[r'kind'] = this.kind;
      json[r'name_en'] = this.nameEn;
      json[r'name_hi'] = this.nameHi;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [ScannedPlace] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ScannedPlace? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'call'), 'Required key "ScannedPlace[call]" is missing from JSON.');
        assert(json[r'call'] != null, 'Required key "ScannedPlace[call]" has a null value in JSON.');
        assert(json.containsKey(r'district'), 'Required key "ScannedPlace[district]" is missing from JSON.');
        assert(json[r'district'] != null, 'Required key "ScannedPlace[district]" has a null value in JSON.');
        assert(json.containsKey(r'district_name_en'), 'Required key "ScannedPlace[district_name_en]" is missing from JSON.');
        assert(json[r'district_name_en'] != null, 'Required key "ScannedPlace[district_name_en]" has a null value in JSON.');
        assert(json.containsKey(r'district_name_hi'), 'Required key "ScannedPlace[district_name_hi]" is missing from JSON.');
        assert(json[r'district_name_hi'] != null, 'Required key "ScannedPlace[district_name_hi]" has a null value in JSON.');
        assert(json.containsKey(r'is_live'), 'Required key "ScannedPlace[is_live]" is missing from JSON.');
        assert(json[r'is_live'] != null, 'Required key "ScannedPlace[is_live]" has a null value in JSON.');
        assert(json.containsKey(r'is_old'), 'Required key "ScannedPlace[is_old]" is missing from JSON.');
        assert(json[r'is_old'] != null, 'Required key "ScannedPlace[is_old]" has a null value in JSON.');
        assert(json.containsKey(r'kind'), 'Required key "ScannedPlace[kind]" is missing from JSON.');
        assert(json[r'kind'] != null, 'Required key "ScannedPlace[kind]" has a null value in JSON.');
        assert(json.containsKey(r'name_en'), 'Required key "ScannedPlace[name_en]" is missing from JSON.');
        assert(json[r'name_en'] != null, 'Required key "ScannedPlace[name_en]" has a null value in JSON.');
        assert(json.containsKey(r'name_hi'), 'Required key "ScannedPlace[name_hi]" is missing from JSON.');
        assert(json[r'name_hi'] != null, 'Required key "ScannedPlace[name_hi]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "ScannedPlace[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "ScannedPlace[unit]" has a null value in JSON.');
        return true;
      }());

      return ScannedPlace(
        call: mapValueOfType<String>(json, r'call')!,
        district: mapValueOfType<String>(json, r'district')!,
        districtNameEn: mapValueOfType<String>(json, r'district_name_en')!,
        districtNameHi: mapValueOfType<String>(json, r'district_name_hi')!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        isLive: mapValueOfType<bool>(json, r'is_live')!,
        isOld: mapValueOfType<bool>(json, r'is_old')!,
        kind: mapValueOfType<String>(json, r'kind')!,
        nameEn: mapValueOfType<String>(json, r'name_en')!,
        nameHi: mapValueOfType<String>(json, r'name_hi')!,
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<ScannedPlace> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ScannedPlace>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ScannedPlace.fromJson(row);
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
    'district',
    'district_name_en',
    'district_name_hi',
    'is_live',
    'is_old',
    'kind',
    'name_en',
    'name_hi',
    'unit',
  };
}

