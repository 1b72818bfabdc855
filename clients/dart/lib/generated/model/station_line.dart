//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class StationLine {
  /// Returns a new [StationLine] instance.
  StationLine({
    this.calls = {open=0, overdue=0},
    required this.district,
    required this.flagged,
    this.flags = const {},
    required this.grade,
    this.lat,
    this.lng,
    required this.nameEn,
    required this.nameHi,
    this.rank,
    this.scans = 0,
    required this.serious,
    required this.slips,
    this.themes = const [],
    required this.unit,
    required this.unverified,
    this.warnings = const [],
  });

  /// Citizens who are to be rung about it.
  FeedbackCalls calls;

  /// A district.
  String district;

  /// Answers that count for nothing because something is odd.
  int flagged;

  /// How many answers are odd, by what is odd.
  Map<String, int> flags;

  /// How citizens grade it.
  FeedbackGrade grade;

  /// Latitude, in degrees (WGS 84).
  double? lat;

  /// Longitude, in degrees (WGS 84).
  double? lng;

  /// Its name in English.
  String nameEn;

  /// Its name in Hindi.
  String nameHi;

  /// Its place among the stations of the range.
  int? rank;

  /// How often its code was scanned.
  int scans;

  /// Answers that name money, injury or refusal.
  int serious;

  /// Slips of visits.
  FeedbackSlips slips;

  /// What answers are about.
  List<FeedbackMentions> themes;

  /// A police unit.
  String unit;

  /// Answers without a slip.
  FeedbackGrade unverified;

  /// What makes the grades doubtful.
  List<FeedbackOddity> warnings;

  @override
  bool operator ==(Object other) => identical(this, other) || other is StationLine &&
    other.calls == calls &&
    other.district == district &&
    other.flagged == flagged &&
    _deepEquality.equals(other.flags, flags) &&
    other.grade == grade &&
    other.lat == lat &&
    other.lng == lng &&
    other.nameEn == nameEn &&
    other.nameHi == nameHi &&
    other.rank == rank &&
    other.scans == scans &&
    other.serious == serious &&
    other.slips == slips &&
    _deepEquality.equals(other.themes, themes) &&
    other.unit == unit &&
    other.unverified == unverified &&
    _deepEquality.equals(other.warnings, warnings);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (calls.hashCode) +
    (district.hashCode) +
    (flagged.hashCode) +
    (flags.hashCode) +
    (grade.hashCode) +
    (lat == null ? 0 : lat!.hashCode) +
    (lng == null ? 0 : lng!.hashCode) +
    (nameEn.hashCode) +
    (nameHi.hashCode) +
    (rank == null ? 0 : rank!.hashCode) +
    (scans.hashCode) +
    (serious.hashCode) +
    (slips.hashCode) +
    (themes.hashCode) +
    (unit.hashCode) +
    (unverified.hashCode) +
    (warnings.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'calls'] = this.calls;
      json[r'district'] = this.district;
      json[r'flagged'] = this.flagged;
      json[r'flags'] = this.flags;
      json[r'grade'] = this.grade;
    if (this.lat != null) {
      json[r'lat'] = this.lat;
    }
    if (this.lng != null) {
      json[r'lng'] = this.lng;
    }
      json[r'name_en'] = this.nameEn;
      json[r'name_hi'] = this.nameHi;
    if (this.rank != null) {
      json[r'rank'] = this.rank;
    }
      json[r'scans'] = this.scans;
      json[r'serious'] = this.serious;
      json[r'slips'] = this.slips;
      json[r'themes'] = this.themes;
      json[r'unit'] = this.unit;
      json[r'unverified'] = this.unverified;
      json[r'warnings'] = this.warnings;
    return json;
  }

  /// Returns a new [StationLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static StationLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'district'), 'Required key "StationLine[district]" is missing from JSON.');
        assert(json[r'district'] != null, 'Required key "StationLine[district]" has a null value in JSON.');
        assert(json.containsKey(r'flagged'), 'Required key "StationLine[flagged]" is missing from JSON.');
        assert(json[r'flagged'] != null, 'Required key "StationLine[flagged]" has a null value in JSON.');
        assert(json.containsKey(r'flags'), 'Required key "StationLine[flags]" is missing from JSON.');
        assert(json[r'flags'] != null, 'Required key "StationLine[flags]" has a null value in JSON.');
        assert(json.containsKey(r'grade'), 'Required key "StationLine[grade]" is missing from JSON.');
        assert(json[r'grade'] != null, 'Required key "StationLine[grade]" has a null value in JSON.');
        assert(json.containsKey(r'name_en'), 'Required key "StationLine[name_en]" is missing from JSON.');
        assert(json[r'name_en'] != null, 'Required key "StationLine[name_en]" has a null value in JSON.');
        assert(json.containsKey(r'name_hi'), 'Required key "StationLine[name_hi]" is missing from JSON.');
        assert(json[r'name_hi'] != null, 'Required key "StationLine[name_hi]" has a null value in JSON.');
        assert(json.containsKey(r'serious'), 'Required key "StationLine[serious]" is missing from JSON.');
        assert(json[r'serious'] != null, 'Required key "StationLine[serious]" has a null value in JSON.');
        assert(json.containsKey(r'slips'), 'Required key "StationLine[slips]" is missing from JSON.');
        assert(json[r'slips'] != null, 'Required key "StationLine[slips]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "StationLine[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "StationLine[unit]" has a null value in JSON.');
        assert(json.containsKey(r'unverified'), 'Required key "StationLine[unverified]" is missing from JSON.');
        assert(json[r'unverified'] != null, 'Required key "StationLine[unverified]" has a null value in JSON.');
        assert(json.containsKey(r'warnings'), 'Required key "StationLine[warnings]" is missing from JSON.');
        assert(json[r'warnings'] != null, 'Required key "StationLine[warnings]" has a null value in JSON.');
        return true;
      }());

      return StationLine(
        calls: FeedbackCalls.fromJson(json[r'calls']) ?? {open=0, overdue=0},
        district: mapValueOfType<String>(json, r'district')!,
        flagged: mapValueOfType<int>(json, r'flagged')!,
        flags: mapCastOfType<String, int>(json, r'flags')!,
        grade: FeedbackGrade.fromJson(json[r'grade'])!,
        lat: mapValueOfType<double>(json, r'lat'),
        lng: mapValueOfType<double>(json, r'lng'),
        nameEn: mapValueOfType<String>(json, r'name_en')!,
        nameHi: mapValueOfType<String>(json, r'name_hi')!,
        rank: mapValueOfType<int>(json, r'rank'),
        scans: mapValueOfType<int>(json, r'scans') ?? 0,
        serious: mapValueOfType<int>(json, r'serious')!,
        slips: FeedbackSlips.fromJson(json[r'slips'])!,
        themes: FeedbackMentions.listFromJson(json[r'themes']),
        unit: mapValueOfType<String>(json, r'unit')!,
        unverified: FeedbackGrade.fromJson(json[r'unverified'])!,
        warnings: FeedbackOddity.listFromJson(json[r'warnings']),
      );
    }
    return null;
  }

  static List<StationLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <StationLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = StationLine.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'district',
    'flagged',
    'flags',
    'grade',
    'name_en',
    'name_hi',
    'serious',
    'slips',
    'unit',
    'unverified',
    'warnings',
  };
}

