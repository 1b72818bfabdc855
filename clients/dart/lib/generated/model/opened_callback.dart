//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class OpenedCallback {
  /// Returns a new [OpenedCallback] instance.
  OpenedCallback({
    this.choices = const {},
    required this.dueAt,
    this.ignored,
    this.mobile,
    this.name,
    required this.score,
    this.text,
    required this.unit,
  });

  /// What was chosen, by question.
  Map<String, String> choices;

  /// Moment by which it is to be done.
  DateTime dueAt;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// An Indian mobile number.
  String? mobile;

  /// What it is called.
  String? name;

  /// From 1 (bad) to 5 (good).
  int score;

  /// In plain words.
  String? text;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is OpenedCallback &&
    _deepEquality.equals(other.choices, choices) &&
    other.dueAt == dueAt &&
    other.ignored == ignored &&
    other.mobile == mobile &&
    other.name == name &&
    other.score == score &&
    other.text == text &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (choices.hashCode) +
    (dueAt.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (mobile == null ? 0 : mobile!.hashCode) +
    (name == null ? 0 : name!.hashCode) +
    (score.hashCode) +
    (text == null ? 0 : text!.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'choices'] = this.choices;
      json[r'due_at'] = this.dueAt.toUtc().toIso8601String();
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
    if (this.mobile != null) {
      json[r'mobile'] = this.mobile;
    }
    if (this.name != null) {
      json[r'name'] = this.name;
    }
      json[r'score'] = this.score;
    if (this.text != null) {
      json[r'text'] = this.text;
    }
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [OpenedCallback] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static OpenedCallback? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'choices'), 'Required key "OpenedCallback[choices]" is missing from JSON.');
        assert(json[r'choices'] != null, 'Required key "OpenedCallback[choices]" has a null value in JSON.');
        assert(json.containsKey(r'due_at'), 'Required key "OpenedCallback[due_at]" is missing from JSON.');
        assert(json[r'due_at'] != null, 'Required key "OpenedCallback[due_at]" has a null value in JSON.');
        assert(json.containsKey(r'score'), 'Required key "OpenedCallback[score]" is missing from JSON.');
        assert(json[r'score'] != null, 'Required key "OpenedCallback[score]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "OpenedCallback[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "OpenedCallback[unit]" has a null value in JSON.');
        return true;
      }());

      return OpenedCallback(
        choices: mapCastOfType<String, String>(json, r'choices')!,
        dueAt: mapDateTime(json, r'due_at', r'')!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        mobile: mapValueOfType<String>(json, r'mobile'),
        name: mapValueOfType<String>(json, r'name'),
        score: mapValueOfType<int>(json, r'score')!,
        text: mapValueOfType<String>(json, r'text'),
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<OpenedCallback> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <OpenedCallback>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = OpenedCallback.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'choices',
    'due_at',
    'score',
    'unit',
  };
}

