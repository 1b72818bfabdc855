//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ReadFeedbackWall {
  /// Returns a new [ReadFeedbackWall] instance.
  ReadFeedbackWall({
    this.lang,
    this.scope,
    this.seen,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// Whose figures: a unit, district, range or state.
  String? scope;

  /// The version that the app holds.
  String? seen;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ReadFeedbackWall &&
    other.lang == lang &&
    other.scope == scope &&
    other.seen == seen;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (scope == null ? 0 : scope!.hashCode) +
    (seen == null ? 0 : seen!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.scope != null) {
      json[r'scope'] = this.scope;
    }
    if (this.seen != null) {
      json[r'seen'] = this.seen;
    }
    return json;
  }

  /// Returns a new [ReadFeedbackWall] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ReadFeedbackWall? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return ReadFeedbackWall(
        lang: mapValueOfType<String>(json, r'lang'),
        scope: mapValueOfType<String>(json, r'scope'),
        seen: mapValueOfType<String>(json, r'seen'),
      );
    }
    return null;
  }

  static List<ReadFeedbackWall> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ReadFeedbackWall>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ReadFeedbackWall.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
  };
}

