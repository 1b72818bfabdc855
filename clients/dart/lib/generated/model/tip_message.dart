//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipMessage {
  /// Returns a new [TipMessage] instance.
  TipMessage({
    required this.by,
    required this.hour,
    required this.number,
    required this.text,
  });

  /// Who wrote it.
  TipBy by;

  /// Hour of India, as its start in UTC.
  DateTime hour;

  /// Counts the messages of a tip, from 1.
  int number;

  /// In plain words.
  String text;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipMessage &&
    other.by == by &&
    other.hour == hour &&
    other.number == number &&
    other.text == text;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (by.hashCode) +
    (hour.hashCode) +
    (number.hashCode) +
    (text.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'by'] = this.by;
      json[r'hour'] = this.hour.toUtc().toIso8601String();
      json[r'number'] = this.number;
      json[r'text'] = this.text;
    return json;
  }

  /// Returns a new [TipMessage] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipMessage? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'by'), 'Required key "TipMessage[by]" is missing from JSON.');
        assert(json[r'by'] != null, 'Required key "TipMessage[by]" has a null value in JSON.');
        assert(json.containsKey(r'hour'), 'Required key "TipMessage[hour]" is missing from JSON.');
        assert(json[r'hour'] != null, 'Required key "TipMessage[hour]" has a null value in JSON.');
        assert(json.containsKey(r'number'), 'Required key "TipMessage[number]" is missing from JSON.');
        assert(json[r'number'] != null, 'Required key "TipMessage[number]" has a null value in JSON.');
        assert(json.containsKey(r'text'), 'Required key "TipMessage[text]" is missing from JSON.');
        assert(json[r'text'] != null, 'Required key "TipMessage[text]" has a null value in JSON.');
        return true;
      }());

      return TipMessage(
        by: TipBy.fromJson(json[r'by'])!,
        hour: mapDateTime(json, r'hour', r'')!,
        number: mapValueOfType<int>(json, r'number')!,
        text: mapValueOfType<String>(json, r'text')!,
      );
    }
    return null;
  }

  static List<TipMessage> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipMessage>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipMessage.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'by',
    'hour',
    'number',
    'text',
  };
}

