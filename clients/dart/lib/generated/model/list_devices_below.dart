//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ListDevicesBelow {
  /// Returns a new [ListDevicesBelow] instance.
  ListDevicesBelow({
    this.cursor,
    this.lang,
  });

  /// Where the next page begins, as the last one said.
  String? cursor;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ListDevicesBelow &&
    other.cursor == cursor &&
    other.lang == lang;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (cursor == null ? 0 : cursor!.hashCode) +
    (lang == null ? 0 : lang!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    return json;
  }

  /// Returns a new [ListDevicesBelow] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ListDevicesBelow? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return ListDevicesBelow(
        cursor: mapValueOfType<String>(json, r'cursor'),
        lang: mapValueOfType<String>(json, r'lang'),
      );
    }
    return null;
  }

  static List<ListDevicesBelow> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ListDevicesBelow>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ListDevicesBelow.fromJson(row);
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

