//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class CatalogueCatalogue {
  /// Returns a new [CatalogueCatalogue] instance.
  CatalogueCatalogue({
    required this.api,
    this.apps = const [],
    required this.call,
    this.categories = const [],
    this.districts = const [],
    required this.feedback,
    this.ignored,
    this.retryS = const [],
    required this.serverTime,
    required this.sos,
    required this.tips,
  });

  /// The number of the contract that answers.
  int api;

  /// Apps whose older versions are served no more, or soon.
  List<OldestApp> apps;

  /// The number to ring.
  String call;

  /// What tips can be about; on the first page alone.
  List<TipCategory> categories;

  /// Districts.
  List<LiveDistrict> districts;

  /// The questions of the feedback form.
  FeedbackPart feedback;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// How long to wait before each retry, in seconds; after the last, that again.
  List<int> retryS;

  /// Moment of the answer, by our clock.
  DateTime serverTime;

  /// One SOS, as a list shows it.
  SosPart sos;

  /// Tips of this page.
  TipsPart tips;

  @override
  bool operator ==(Object other) => identical(this, other) || other is CatalogueCatalogue &&
    other.api == api &&
    _deepEquality.equals(other.apps, apps) &&
    other.call == call &&
    _deepEquality.equals(other.categories, categories) &&
    _deepEquality.equals(other.districts, districts) &&
    other.feedback == feedback &&
    other.ignored == ignored &&
    _deepEquality.equals(other.retryS, retryS) &&
    other.serverTime == serverTime &&
    other.sos == sos &&
    other.tips == tips;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (api.hashCode) +
    (apps.hashCode) +
    (call.hashCode) +
    (categories.hashCode) +
    (districts.hashCode) +
    (feedback.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (retryS.hashCode) +
    (serverTime.hashCode) +
    (sos.hashCode) +
    (tips.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'api'] = this.api;
      json[r'apps'] = this.apps;
      json[r'call'] = this.call;
      json[r'categories'] = this.categories;
      json[r'districts'] = this.districts;
      json[r'feedback'] = this.feedback;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'retry_s'] = this.retryS;
      json[r'server_time'] = this.serverTime.toUtc().toIso8601String();
      json[r'sos'] = this.sos;
      json[r'tips'] = this.tips;
    return json;
  }

  /// Returns a new [CatalogueCatalogue] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static CatalogueCatalogue? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'api'), 'Required key "CatalogueCatalogue[api]" is missing from JSON.');
        assert(json[r'api'] != null, 'Required key "CatalogueCatalogue[api]" has a null value in JSON.');
        assert(json.containsKey(r'apps'), 'Required key "CatalogueCatalogue[apps]" is missing from JSON.');
        assert(json[r'apps'] != null, 'Required key "CatalogueCatalogue[apps]" has a null value in JSON.');
        assert(json.containsKey(r'call'), 'Required key "CatalogueCatalogue[call]" is missing from JSON.');
        assert(json[r'call'] != null, 'Required key "CatalogueCatalogue[call]" has a null value in JSON.');
        assert(json.containsKey(r'feedback'), 'Required key "CatalogueCatalogue[feedback]" is missing from JSON.');
        assert(json[r'feedback'] != null, 'Required key "CatalogueCatalogue[feedback]" has a null value in JSON.');
        assert(json.containsKey(r'retry_s'), 'Required key "CatalogueCatalogue[retry_s]" is missing from JSON.');
        assert(json[r'retry_s'] != null, 'Required key "CatalogueCatalogue[retry_s]" has a null value in JSON.');
        assert(json.containsKey(r'server_time'), 'Required key "CatalogueCatalogue[server_time]" is missing from JSON.');
        assert(json[r'server_time'] != null, 'Required key "CatalogueCatalogue[server_time]" has a null value in JSON.');
        assert(json.containsKey(r'sos'), 'Required key "CatalogueCatalogue[sos]" is missing from JSON.');
        assert(json[r'sos'] != null, 'Required key "CatalogueCatalogue[sos]" has a null value in JSON.');
        assert(json.containsKey(r'tips'), 'Required key "CatalogueCatalogue[tips]" is missing from JSON.');
        assert(json[r'tips'] != null, 'Required key "CatalogueCatalogue[tips]" has a null value in JSON.');
        return true;
      }());

      return CatalogueCatalogue(
        api: mapValueOfType<int>(json, r'api')!,
        apps: OldestApp.listFromJson(json[r'apps']),
        call: mapValueOfType<String>(json, r'call')!,
        categories: TipCategory.listFromJson(json[r'categories']),
        districts: LiveDistrict.listFromJson(json[r'districts']),
        feedback: FeedbackPart.fromJson(json[r'feedback'])!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        retryS: json[r'retry_s'] is Iterable
            ? (json[r'retry_s'] as Iterable).cast<int>().toList(growable: false)
            : const [],
        serverTime: mapDateTime(json, r'server_time', r'')!,
        sos: SosPart.fromJson(json[r'sos'])!,
        tips: TipsPart.fromJson(json[r'tips'])!,
      );
    }
    return null;
  }

  static List<CatalogueCatalogue> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CatalogueCatalogue>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CatalogueCatalogue.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'api',
    'apps',
    'call',
    'feedback',
    'retry_s',
    'server_time',
    'sos',
    'tips',
  };
}

