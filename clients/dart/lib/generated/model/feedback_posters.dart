//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackPosters {
  /// Returns a new [FeedbackPosters] instance.
  FeedbackPosters({
    this.files = const [],
    this.ignored,
    this.urls = const {},
  });

  /// What to print.
  List<PrintedFile> files;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Where the codes lead, by unit.
  Map<String, String> urls;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackPosters &&
    _deepEquality.equals(other.files, files) &&
    other.ignored == ignored &&
    _deepEquality.equals(other.urls, urls);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (files.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (urls.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'files'] = this.files;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'urls'] = this.urls;
    return json;
  }

  /// Returns a new [FeedbackPosters] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackPosters? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'files'), 'Required key "FeedbackPosters[files]" is missing from JSON.');
        assert(json[r'files'] != null, 'Required key "FeedbackPosters[files]" has a null value in JSON.');
        assert(json.containsKey(r'urls'), 'Required key "FeedbackPosters[urls]" is missing from JSON.');
        assert(json[r'urls'] != null, 'Required key "FeedbackPosters[urls]" has a null value in JSON.');
        return true;
      }());

      return FeedbackPosters(
        files: PrintedFile.listFromJson(json[r'files']),
        ignored: mapValueOfType<int>(json, r'ignored'),
        urls: mapCastOfType<String, String>(json, r'urls')!,
      );
    }
    return null;
  }

  static List<FeedbackPosters> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackPosters>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackPosters.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'files',
    'urls',
  };
}

