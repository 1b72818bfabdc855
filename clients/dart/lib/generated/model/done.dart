//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class Done {
  /// Returns a new [Done] instance.
  Done({
    this.ignored,
    required this.message,
  });

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// For the person who reads it, in the language asked for.
  String message;

  @override
  bool operator ==(Object other) => identical(this, other) || other is Done &&
    other.ignored == ignored &&
    other.message == message;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ignored == null ? 0 : ignored!.hashCode) +
    (message.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'message'] = this.message;
    return json;
  }

  /// Returns a new [Done] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static Done? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'message'), 'Required key "Done[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "Done[message]" has a null value in JSON.');
        return true;
      }());

      return Done(
        ignored: mapValueOfType<int>(json, r'ignored'),
        message: mapValueOfType<String>(json, r'message')!,
      );
    }
    return null;
  }

  static List<Done> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <Done>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = Done.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'message',
  };
}

