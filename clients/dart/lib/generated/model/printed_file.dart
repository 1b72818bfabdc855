//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class PrintedFile {
  /// Returns a new [PrintedFile] instance.
  PrintedFile({
    required this.data,
    required this.name,
    required this.type,
  });

  /// The file, in base64.
  String data;

  /// What it is called.
  String name;

  /// Its media type.
  String type;

  @override
  bool operator ==(Object other) => identical(this, other) || other is PrintedFile &&
    other.data == data &&
    other.name == name &&
    other.type == type;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (data.hashCode) +
    (name.hashCode) +
    (type.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'data'] = this.data;
      json[r'name'] = this.name;
      json[r'type'] = this.type;
    return json;
  }

  /// Returns a new [PrintedFile] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static PrintedFile? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'data'), 'Required key "PrintedFile[data]" is missing from JSON.');
        assert(json[r'data'] != null, 'Required key "PrintedFile[data]" has a null value in JSON.');
        assert(json.containsKey(r'name'), 'Required key "PrintedFile[name]" is missing from JSON.');
        assert(json[r'name'] != null, 'Required key "PrintedFile[name]" has a null value in JSON.');
        assert(json.containsKey(r'type'), 'Required key "PrintedFile[type]" is missing from JSON.');
        assert(json[r'type'] != null, 'Required key "PrintedFile[type]" has a null value in JSON.');
        return true;
      }());

      return PrintedFile(
        data: mapValueOfType<String>(json, r'data')!,
        name: mapValueOfType<String>(json, r'name')!,
        type: mapValueOfType<String>(json, r'type')!,
      );
    }
    return null;
  }

  static List<PrintedFile> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <PrintedFile>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = PrintedFile.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'data',
    'name',
    'type',
  };
}

