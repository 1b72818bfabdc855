//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipNote {
  /// Returns a new [TipNote] instance.
  TipNote({
    required this.hour,
    required this.post,
    required this.text,
  });

  /// Hour of India, as its start in UTC.
  DateTime hour;

  /// A post: a duty, whoever holds it.
  String post;

  /// In plain words.
  String text;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipNote &&
    other.hour == hour &&
    other.post == post &&
    other.text == text;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (hour.hashCode) +
    (post.hashCode) +
    (text.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'hour'] = this.hour.toUtc().toIso8601String();
      json[r'post'] = this.post;
      json[r'text'] = this.text;
    return json;
  }

  /// Returns a new [TipNote] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipNote? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'hour'), 'Required key "TipNote[hour]" is missing from JSON.');
        assert(json[r'hour'] != null, 'Required key "TipNote[hour]" has a null value in JSON.');
        assert(json.containsKey(r'post'), 'Required key "TipNote[post]" is missing from JSON.');
        assert(json[r'post'] != null, 'Required key "TipNote[post]" has a null value in JSON.');
        assert(json.containsKey(r'text'), 'Required key "TipNote[text]" is missing from JSON.');
        assert(json[r'text'] != null, 'Required key "TipNote[text]" has a null value in JSON.');
        return true;
      }());

      return TipNote(
        hour: mapDateTime(json, r'hour', r'')!,
        post: mapValueOfType<String>(json, r'post')!,
        text: mapValueOfType<String>(json, r'text')!,
      );
    }
    return null;
  }

  static List<TipNote> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipNote>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipNote.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'hour',
    'post',
    'text',
  };
}

