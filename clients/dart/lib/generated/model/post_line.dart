//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class PostLine {
  /// Returns a new [PostLine] instance.
  PostLine({
    required this.officialName,
    required this.post,
    required this.role,
  });

  /// Who holds the post, in the police's own register.
  String officialName;

  /// A post: a duty, whoever holds it.
  String post;

  /// What the post is.
  String role;

  @override
  bool operator ==(Object other) => identical(this, other) || other is PostLine &&
    other.officialName == officialName &&
    other.post == post &&
    other.role == role;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (officialName.hashCode) +
    (post.hashCode) +
    (role.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'official_name'] = this.officialName;
      json[r'post'] = this.post;
      json[r'role'] = this.role;
    return json;
  }

  /// Returns a new [PostLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static PostLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'official_name'), 'Required key "PostLine[official_name]" is missing from JSON.');
        assert(json[r'official_name'] != null, 'Required key "PostLine[official_name]" has a null value in JSON.');
        assert(json.containsKey(r'post'), 'Required key "PostLine[post]" is missing from JSON.');
        assert(json[r'post'] != null, 'Required key "PostLine[post]" has a null value in JSON.');
        assert(json.containsKey(r'role'), 'Required key "PostLine[role]" is missing from JSON.');
        assert(json[r'role'] != null, 'Required key "PostLine[role]" has a null value in JSON.');
        return true;
      }());

      return PostLine(
        officialName: mapValueOfType<String>(json, r'official_name')!,
        post: mapValueOfType<String>(json, r'post')!,
        role: mapValueOfType<String>(json, r'role')!,
      );
    }
    return null;
  }

  static List<PostLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <PostLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = PostLine.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'official_name',
    'post',
    'role',
  };
}

