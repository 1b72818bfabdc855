//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackWall {
  /// Returns a new [FeedbackWall] instance.
  FeedbackWall({
    this.calls,
    this.cursor,
    this.districts = const [],
    this.ignored,
    required this.isChanged,
    this.latest = const [],
    required this.scope,
    this.stations = const [],
    this.themes = const [],
    this.trend = const [],
    required this.version,
    this.whole,
  });

  /// Citizens who are to be rung about it.
  FeedbackCalls? calls;

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// Districts.
  List<DistrictLine> districts;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether anything changed since the version that was seen.
  bool isChanged;

  /// The newest answers.
  List<FeedbackLatest> latest;

  /// Whose figures: a unit, district, range or state.
  String scope;

  /// Police stations.
  List<StationLine> stations;

  /// What answers are about.
  List<FeedbackMentions> themes;

  /// The grades week by week.
  List<WeekPoint> trend;

  /// What `seen` says the next time.
  String version;

  /// The whole range.
  FeedbackGrade? whole;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackWall &&
    other.calls == calls &&
    other.cursor == cursor &&
    _deepEquality.equals(other.districts, districts) &&
    other.ignored == ignored &&
    other.isChanged == isChanged &&
    _deepEquality.equals(other.latest, latest) &&
    other.scope == scope &&
    _deepEquality.equals(other.stations, stations) &&
    _deepEquality.equals(other.themes, themes) &&
    _deepEquality.equals(other.trend, trend) &&
    other.version == version &&
    other.whole == whole;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (calls == null ? 0 : calls!.hashCode) +
    (cursor == null ? 0 : cursor!.hashCode) +
    (districts.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (isChanged.hashCode) +
    (latest.hashCode) +
    (scope.hashCode) +
    (stations.hashCode) +
    (themes.hashCode) +
    (trend.hashCode) +
    (version.hashCode) +
    (whole == null ? 0 : whole!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.calls != null) {
      json[r'calls'] = this.calls;
    }
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
      json[r'districts'] = this.districts;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'is_changed'] = this.isChanged;
      json[r'latest'] = this.latest;
      json[r'scope'] = this.scope;
      json[r'stations'] = this.stations;
      json[r'themes'] = this.themes;
      json[r'trend'] = this.trend;
      json[r'version'] = this.version;
    if (this.whole != null) {
      json[r'whole'] = this.whole;
    }
    return json;
  }

  /// Returns a new [FeedbackWall] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackWall? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'is_changed'), 'Required key "FeedbackWall[is_changed]" is missing from JSON.');
        assert(json[r'is_changed'] != null, 'Required key "FeedbackWall[is_changed]" has a null value in JSON.');
        assert(json.containsKey(r'scope'), 'Required key "FeedbackWall[scope]" is missing from JSON.');
        assert(json[r'scope'] != null, 'Required key "FeedbackWall[scope]" has a null value in JSON.');
        assert(json.containsKey(r'version'), 'Required key "FeedbackWall[version]" is missing from JSON.');
        assert(json[r'version'] != null, 'Required key "FeedbackWall[version]" has a null value in JSON.');
        return true;
      }());

      return FeedbackWall(
        calls: FeedbackCalls.fromJson(json[r'calls']),
        cursor: mapValueOfType<String>(json, r'cursor'),
        districts: DistrictLine.listFromJson(json[r'districts']),
        ignored: mapValueOfType<int>(json, r'ignored'),
        isChanged: mapValueOfType<bool>(json, r'is_changed')!,
        latest: FeedbackLatest.listFromJson(json[r'latest']),
        scope: mapValueOfType<String>(json, r'scope')!,
        stations: StationLine.listFromJson(json[r'stations']),
        themes: FeedbackMentions.listFromJson(json[r'themes']),
        trend: WeekPoint.listFromJson(json[r'trend']),
        version: mapValueOfType<String>(json, r'version')!,
        whole: FeedbackGrade.fromJson(json[r'whole']),
      );
    }
    return null;
  }

  static List<FeedbackWall> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackWall>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackWall.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'is_changed',
    'scope',
    'version',
  };
}

