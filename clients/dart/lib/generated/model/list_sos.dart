//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ListSos {
  /// Returns a new [ListSos] instance.
  ListSos({
    this.cursor,
    this.heap = false,
    this.lang,
    this.limit = 50,
  });

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// `true`: those in the heap, instead of those who stand for themselves.
  bool heap;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// At most so many on a page.
  ///
  /// Minimum value: 1
  /// Maximum value: 100
  int limit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ListSos &&
    other.cursor == cursor &&
    other.heap == heap &&
    other.lang == lang &&
    other.limit == limit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (cursor == null ? 0 : cursor!.hashCode) +
    (heap.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (limit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
      json[r'heap'] = this.heap;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'limit'] = this.limit;
    return json;
  }

  /// Returns a new [ListSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ListSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return ListSos(
        cursor: mapValueOfType<String>(json, r'cursor'),
        heap: mapValueOfType<bool>(json, r'heap') ?? false,
        lang: mapValueOfType<String>(json, r'lang'),
        limit: mapValueOfType<int>(json, r'limit') ?? 50,
      );
    }
    return null;
  }

  static List<ListSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ListSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ListSos.fromJson(row);
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

