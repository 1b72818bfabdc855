//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ListClosedSos {
  /// Returns a new [ListClosedSos] instance.
  ListClosedSos({
    this.cursor,
    this.lang,
    this.limit = 50,
    this.outcome,
    required this.since,
    required this.until,
  });

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// At most so many on a page.
  ///
  /// Minimum value: 1
  /// Maximum value: 100
  int limit;

  /// What it was.
  SosOutcome? outcome;

  /// First day of India.
  DateTime since;

  /// Last day of India.
  DateTime until;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ListClosedSos &&
    other.cursor == cursor &&
    other.lang == lang &&
    other.limit == limit &&
    other.outcome == outcome &&
    other.since == since &&
    other.until == until;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (cursor == null ? 0 : cursor!.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (limit.hashCode) +
    (outcome == null ? 0 : outcome!.hashCode) +
    (since.hashCode) +
    (until.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'limit'] = this.limit;
    if (this.outcome != null) {
      json[r'outcome'] = this.outcome;
    }
      json[r'since'] = _dateFormatter.format(this.since);
      json[r'until'] = _dateFormatter.format(this.until);
    return json;
  }

  /// Returns a new [ListClosedSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ListClosedSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'since'), 'Required key "ListClosedSos[since]" is missing from JSON.');
        assert(json[r'since'] != null, 'Required key "ListClosedSos[since]" has a null value in JSON.');
        assert(json.containsKey(r'until'), 'Required key "ListClosedSos[until]" is missing from JSON.');
        assert(json[r'until'] != null, 'Required key "ListClosedSos[until]" has a null value in JSON.');
        return true;
      }());

      return ListClosedSos(
        cursor: mapValueOfType<String>(json, r'cursor'),
        lang: mapValueOfType<String>(json, r'lang'),
        limit: mapValueOfType<int>(json, r'limit') ?? 50,
        outcome: SosOutcome.fromJson(json[r'outcome']),
        since: mapDateTime(json, r'since', r'')!,
        until: mapDateTime(json, r'until', r'')!,
      );
    }
    return null;
  }

  static List<ListClosedSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ListClosedSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ListClosedSos.fromJson(row);
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

