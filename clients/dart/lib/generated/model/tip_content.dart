//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipContent {
  /// Returns a new [TipContent] instance.
  TipContent({
    this.aboutUnit,
    this.happenedAt,
    this.place,
    required this.text,
  });

  /// The unit that the tip complains of; `police` where it is not known which.
  String? aboutUnit;

  /// Moment at which it happened.
  DateTime? happenedAt;

  /// Where it is.
  TipPlace? place;

  /// In plain words.
  String text;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipContent &&
    other.aboutUnit == aboutUnit &&
    other.happenedAt == happenedAt &&
    other.place == place &&
    other.text == text;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (aboutUnit == null ? 0 : aboutUnit!.hashCode) +
    (happenedAt == null ? 0 : happenedAt!.hashCode) +
    (place == null ? 0 : place!.hashCode) +
    (text.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.aboutUnit != null) {
      json[r'about_unit'] = this.aboutUnit;
    }
    if (this.happenedAt != null) {
      json[r'happened_at'] = this.happenedAt!.toUtc().toIso8601String();
    }
    if (this.place != null) {
      json[r'place'] = this.place;
    }
      json[r'text'] = this.text;
    return json;
  }

  /// Returns a new [TipContent] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipContent? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'text'), 'Required key "TipContent[text]" is missing from JSON.');
        assert(json[r'text'] != null, 'Required key "TipContent[text]" has a null value in JSON.');
        return true;
      }());

      return TipContent(
        aboutUnit: mapValueOfType<String>(json, r'about_unit'),
        happenedAt: mapDateTime(json, r'happened_at', r''),
        place: TipPlace.fromJson(json[r'place']),
        text: mapValueOfType<String>(json, r'text')!,
      );
    }
    return null;
  }

  static List<TipContent> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipContent>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipContent.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'text',
  };
}

