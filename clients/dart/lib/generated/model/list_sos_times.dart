//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ListSosTimes {
  /// Returns a new [ListSosTimes] instance.
  ListSosTimes({
    this.lang,
    required this.since,
    required this.until,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// First day of India.
  DateTime since;

  /// Last day of India.
  DateTime until;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ListSosTimes &&
    other.lang == lang &&
    other.since == since &&
    other.until == until;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (since.hashCode) +
    (until.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'since'] = _dateFormatter.format(this.since);
      json[r'until'] = _dateFormatter.format(this.until);
    return json;
  }

  /// Returns a new [ListSosTimes] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ListSosTimes? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'since'), 'Required key "ListSosTimes[since]" is missing from JSON.');
        assert(json[r'since'] != null, 'Required key "ListSosTimes[since]" has a null value in JSON.');
        assert(json.containsKey(r'until'), 'Required key "ListSosTimes[until]" is missing from JSON.');
        assert(json[r'until'] != null, 'Required key "ListSosTimes[until]" has a null value in JSON.');
        return true;
      }());

      return ListSosTimes(
        lang: mapValueOfType<String>(json, r'lang'),
        since: mapDateTime(json, r'since', r'')!,
        until: mapDateTime(json, r'until', r'')!,
      );
    }
    return null;
  }

  static List<ListSosTimes> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ListSosTimes>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ListSosTimes.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'since',
    'until',
  };
}

