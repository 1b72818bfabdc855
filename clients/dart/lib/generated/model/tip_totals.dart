//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipTotals {
  /// Returns a new [TipTotals] instance.
  TipTotals({
    required this.asOn,
    this.channel,
    this.lang,
    this.scope,
    this.since,
  });

  /// The day of India whose end the figures are of.
  DateTime asOn;

  /// How tips came.
  TipChannel? channel;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// Whose figures: a unit, district, range or state.
  String? scope;

  /// First day of India.
  DateTime? since;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipTotals &&
    other.asOn == asOn &&
    other.channel == channel &&
    other.lang == lang &&
    other.scope == scope &&
    other.since == since;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (asOn.hashCode) +
    (channel == null ? 0 : channel!.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (scope == null ? 0 : scope!.hashCode) +
    (since == null ? 0 : since!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'as_on'] = _dateFormatter.format(this.asOn);
    if (this.channel != null) {
      json[r'channel'] = this.channel;
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.scope != null) {
      json[r'scope'] = this.scope;
    }
    if (this.since != null) {
      json[r'since'] = _dateFormatter.format(this.since!);
    }
    return json;
  }

  /// Returns a new [TipTotals] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipTotals? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'as_on'), 'Required key "TipTotals[as_on]" is missing from JSON.');
        assert(json[r'as_on'] != null, 'Required key "TipTotals[as_on]" has a null value in JSON.');
        return true;
      }());

      return TipTotals(
        asOn: mapDateTime(json, r'as_on', r'')!,
        channel: TipChannel.fromJson(json[r'channel']),
        lang: mapValueOfType<String>(json, r'lang'),
        scope: mapValueOfType<String>(json, r'scope'),
        since: mapDateTime(json, r'since', r''),
      );
    }
    return null;
  }

  static List<TipTotals> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipTotals>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipTotals.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'as_on',
  };
}

