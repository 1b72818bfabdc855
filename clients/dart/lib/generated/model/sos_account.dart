//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosAccount {
  /// Returns a new [SosAccount] instance.
  SosAccount({
    required this.duplicate,
    required this.hoax,
    this.ignored,
    required this.isWhole,
    required this.mistaken,
    required this.neverAnswered,
    required this.practice,
    required this.pressed,
    required this.real,
    required this.stillOpen,
    required this.test,
    required this.unit,
    required this.unitName,
    this.units = const [],
    required this.unread,
  });

  /// SOS that were doubles of another.
  int duplicate;

  /// SOS that were hoaxes.
  int hoax;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether every SOS is at its place in these figures; else `unread` says how many are not.
  bool isWhole;

  /// SOS pressed by mistake.
  int mistaken;

  /// SOS that no officer took on, whatever they were closed as.
  int neverAnswered;

  /// Rehearsals, counted apart.
  int practice;

  /// SOS that were pressed, rehearsals apart.
  int pressed;

  /// SOS in which somebody needed help.
  int real;

  /// SOS that are not closed.
  int stillOpen;

  /// SOS that were tests.
  int test;

  /// A police unit.
  String unit;

  /// Its name.
  String unitName;

  /// The units directly below it, to ask for next.
  List<Choice> units;

  /// SOS that a hand edit keeps out of these figures: look at the alerts.
  int unread;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosAccount &&
    other.duplicate == duplicate &&
    other.hoax == hoax &&
    other.ignored == ignored &&
    other.isWhole == isWhole &&
    other.mistaken == mistaken &&
    other.neverAnswered == neverAnswered &&
    other.practice == practice &&
    other.pressed == pressed &&
    other.real == real &&
    other.stillOpen == stillOpen &&
    other.test == test &&
    other.unit == unit &&
    other.unitName == unitName &&
    _deepEquality.equals(other.units, units) &&
    other.unread == unread;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (duplicate.hashCode) +
    (hoax.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (isWhole.hashCode) +
    (mistaken.hashCode) +
    (neverAnswered.hashCode) +
    (practice.hashCode) +
    (pressed.hashCode) +
    (real.hashCode) +
    (stillOpen.hashCode) +
    (test.hashCode) +
    (unit.hashCode) +
    (unitName.hashCode) +
    (units.hashCode) +
    (unread.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'duplicate'] = this.duplicate;
      json[r'hoax'] = this.hoax;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'is_whole'] = this.isWhole;
      json[r'mistaken'] = this.mistaken;
      json[r'never_answered'] = this.neverAnswered;
      json[r'practice'] = this.practice;
      json[r'pressed'] = this.pressed;
      json[r'real'] = this.real;
      json[r'still_open'] = this.stillOpen;
      json[r'test'] = this.test;
      json[r'unit'] = this.unit;
      json[r'unit_name'] = this.unitName;
      json[r'units'] = this.units;
      json[r'unread'] = this.unread;
    return json;
  }

  /// Returns a new [SosAccount] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosAccount? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'duplicate'), 'Required key "SosAccount[duplicate]" is missing from JSON.');
        assert(json[r'duplicate'] != null, 'Required key "SosAccount[duplicate]" has a null value in JSON.');
        assert(json.containsKey(r'hoax'), 'Required key "SosAccount[hoax]" is missing from JSON.');
        assert(json[r'hoax'] != null, 'Required key "SosAccount[hoax]" has a null value in JSON.');
        assert(json.containsKey(r'is_whole'), 'Required key "SosAccount[is_whole]" is missing from JSON.');
        assert(json[r'is_whole'] != null, 'Required key "SosAccount[is_whole]" has a null value in JSON.');
        assert(json.containsKey(r'mistaken'), 'Required key "SosAccount[mistaken]" is missing from JSON.');
        assert(json[r'mistaken'] != null, 'Required key "SosAccount[mistaken]" has a null value in JSON.');
        assert(json.containsKey(r'never_answered'), 'Required key "SosAccount[never_answered]" is missing from JSON.');
        assert(json[r'never_answered'] != null, 'Required key "SosAccount[never_answered]" has a null value in JSON.');
        assert(json.containsKey(r'practice'), 'Required key "SosAccount[practice]" is missing from JSON.');
        assert(json[r'practice'] != null, 'Required key "SosAccount[practice]" has a null value in JSON.');
        assert(json.containsKey(r'pressed'), 'Required key "SosAccount[pressed]" is missing from JSON.');
        assert(json[r'pressed'] != null, 'Required key "SosAccount[pressed]" has a null value in JSON.');
        assert(json.containsKey(r'real'), 'Required key "SosAccount[real]" is missing from JSON.');
        assert(json[r'real'] != null, 'Required key "SosAccount[real]" has a null value in JSON.');
        assert(json.containsKey(r'still_open'), 'Required key "SosAccount[still_open]" is missing from JSON.');
        assert(json[r'still_open'] != null, 'Required key "SosAccount[still_open]" has a null value in JSON.');
        assert(json.containsKey(r'test'), 'Required key "SosAccount[test]" is missing from JSON.');
        assert(json[r'test'] != null, 'Required key "SosAccount[test]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "SosAccount[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "SosAccount[unit]" has a null value in JSON.');
        assert(json.containsKey(r'unit_name'), 'Required key "SosAccount[unit_name]" is missing from JSON.');
        assert(json[r'unit_name'] != null, 'Required key "SosAccount[unit_name]" has a null value in JSON.');
        assert(json.containsKey(r'units'), 'Required key "SosAccount[units]" is missing from JSON.');
        assert(json[r'units'] != null, 'Required key "SosAccount[units]" has a null value in JSON.');
        assert(json.containsKey(r'unread'), 'Required key "SosAccount[unread]" is missing from JSON.');
        assert(json[r'unread'] != null, 'Required key "SosAccount[unread]" has a null value in JSON.');
        return true;
      }());

      return SosAccount(
        duplicate: mapValueOfType<int>(json, r'duplicate')!,
        hoax: mapValueOfType<int>(json, r'hoax')!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        isWhole: mapValueOfType<bool>(json, r'is_whole')!,
        mistaken: mapValueOfType<int>(json, r'mistaken')!,
        neverAnswered: mapValueOfType<int>(json, r'never_answered')!,
        practice: mapValueOfType<int>(json, r'practice')!,
        pressed: mapValueOfType<int>(json, r'pressed')!,
        real: mapValueOfType<int>(json, r'real')!,
        stillOpen: mapValueOfType<int>(json, r'still_open')!,
        test: mapValueOfType<int>(json, r'test')!,
        unit: mapValueOfType<String>(json, r'unit')!,
        unitName: mapValueOfType<String>(json, r'unit_name')!,
        units: Choice.listFromJson(json[r'units']),
        unread: mapValueOfType<int>(json, r'unread')!,
      );
    }
    return null;
  }

  static List<SosAccount> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosAccount>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosAccount.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'duplicate',
    'hoax',
    'is_whole',
    'mistaken',
    'never_answered',
    'practice',
    'pressed',
    'real',
    'still_open',
    'test',
    'unit',
    'unit_name',
    'units',
    'unread',
  };
}

