//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class MyPost {
  /// Returns a new [MyPost] instance.
  MyPost({
    this.can = const [],
    this.ignored,
    this.own = const [],
    required this.post,
    required this.postName,
    required this.role,
    required this.unit,
    required this.unitName,
  });

  /// What this post may do here: names of functions or acts.
  List<String> can;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// What this post may do at its own unit.
  List<String> own;

  /// A post: a duty, whoever holds it.
  String post;

  /// What the post is called.
  String postName;

  /// What the post is.
  Role role;

  /// A police unit.
  String unit;

  /// Its name.
  String unitName;

  @override
  bool operator ==(Object other) => identical(this, other) || other is MyPost &&
    _deepEquality.equals(other.can, can) &&
    other.ignored == ignored &&
    _deepEquality.equals(other.own, own) &&
    other.post == post &&
    other.postName == postName &&
    other.role == role &&
    other.unit == unit &&
    other.unitName == unitName;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (can.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (own.hashCode) +
    (post.hashCode) +
    (postName.hashCode) +
    (role.hashCode) +
    (unit.hashCode) +
    (unitName.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'can'] = this.can;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'own'] = this.own;
      json[r'post'] = this.post;
      json[r'post_name'] = this.postName;
      json[r'role'] = this.role;
      json[r'unit'] = this.unit;
      json[r'unit_name'] = this.unitName;
    return json;
  }

  /// Returns a new [MyPost] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static MyPost? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'can'), 'Required key "MyPost[can]" is missing from JSON.');
        assert(json[r'can'] != null, 'Required key "MyPost[can]" has a null value in JSON.');
        assert(json.containsKey(r'own'), 'Required key "MyPost[own]" is missing from JSON.');
        assert(json[r'own'] != null, 'Required key "MyPost[own]" has a null value in JSON.');
        assert(json.containsKey(r'post'), 'Required key "MyPost[post]" is missing from JSON.');
        assert(json[r'post'] != null, 'Required key "MyPost[post]" has a null value in JSON.');
        assert(json.containsKey(r'post_name'), 'Required key "MyPost[post_name]" is missing from JSON.');
        assert(json[r'post_name'] != null, 'Required key "MyPost[post_name]" has a null value in JSON.');
        assert(json.containsKey(r'role'), 'Required key "MyPost[role]" is missing from JSON.');
        assert(json[r'role'] != null, 'Required key "MyPost[role]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "MyPost[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "MyPost[unit]" has a null value in JSON.');
        assert(json.containsKey(r'unit_name'), 'Required key "MyPost[unit_name]" is missing from JSON.');
        assert(json[r'unit_name'] != null, 'Required key "MyPost[unit_name]" has a null value in JSON.');
        return true;
      }());

      return MyPost(
        can: json[r'can'] is Iterable
            ? (json[r'can'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        ignored: mapValueOfType<int>(json, r'ignored'),
        own: json[r'own'] is Iterable
            ? (json[r'own'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        post: mapValueOfType<String>(json, r'post')!,
        postName: mapValueOfType<String>(json, r'post_name')!,
        role: Role.fromJson(json[r'role'])!,
        unit: mapValueOfType<String>(json, r'unit')!,
        unitName: mapValueOfType<String>(json, r'unit_name')!,
      );
    }
    return null;
  }

  static List<MyPost> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <MyPost>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = MyPost.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'can',
    'own',
    'post',
    'post_name',
    'role',
    'unit',
    'unit_name',
  };
}

