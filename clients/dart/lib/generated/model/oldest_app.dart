//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class OldestApp {
  /// Returns a new [OldestApp] instance.
  OldestApp({
    required this.address,
    required this.name,
    required this.oldest,
    required this.since,
  });

  /// Where the new app is.
  String address;

  /// What it is called.
  String name;

  /// The oldest version that is served.
  String oldest;

  /// The day of India from which it is so.
  DateTime since;

  @override
  bool operator ==(Object other) => identical(this, other) || other is OldestApp &&
    other.address == address &&
    other.name == name &&
    other.oldest == oldest &&
    other.since == since;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (address.hashCode) +
    (name.hashCode) +
    (oldest.hashCode) +
    (since.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'address'] = this.address;
      json[r'name'] = this.name;
      json[r'oldest'] = this.oldest;
      json[r'since'] = _dateFormatter.format(this.since);
    return json;
  }

  /// Returns a new [OldestApp] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static OldestApp? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'address'), 'Required key "OldestApp[address]" is missing from JSON.');
        assert(json[r'address'] != null, 'Required key "OldestApp[address]" has a null value in JSON.');
        assert(json.containsKey(r'name'), 'Required key "OldestApp[name]" is missing from JSON.');
        assert(json[r'name'] != null, 'Required key "OldestApp[name]" has a null value in JSON.');
        assert(json.containsKey(r'oldest'), 'Required key "OldestApp[oldest]" is missing from JSON.');
        assert(json[r'oldest'] != null, 'Required key "OldestApp[oldest]" has a null value in JSON.');
        assert(json.containsKey(r'since'), 'Required key "OldestApp[since]" is missing from JSON.');
        assert(json[r'since'] != null, 'Required key "OldestApp[since]" has a null value in JSON.');
        return true;
      }());

      return OldestApp(
        address: mapValueOfType<String>(json, r'address')!,
        name: mapValueOfType<String>(json, r'name')!,
        oldest: mapValueOfType<String>(json, r'oldest')!,
        since: mapDateTime(json, r'since', r'')!,
      );
    }
    return null;
  }

  static List<OldestApp> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <OldestApp>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = OldestApp.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'address',
    'name',
    'oldest',
    'since',
  };
}

