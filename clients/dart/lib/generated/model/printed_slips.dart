//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class PrintedSlips {
  /// Returns a new [PrintedSlips] instance.
  PrintedSlips({
    this.files = const [],
    this.ignored,
    this.slips = const [],
  });

  /// What to print.
  List<PrintedFile> files;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Slips of visits.
  List<String> slips;

  @override
  bool operator ==(Object other) => identical(this, other) || other is PrintedSlips &&
    _deepEquality.equals(other.files, files) &&
    other.ignored == ignored &&
    _deepEquality.equals(other.slips, slips);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (files.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (slips.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'files'] = this.files;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'slips'] = this.slips;
    return json;
  }

  /// Returns a new [PrintedSlips] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static PrintedSlips? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'files'), 'Required key "PrintedSlips[files]" is missing from JSON.');
        assert(json[r'files'] != null, 'Required key "PrintedSlips[files]" has a null value in JSON.');
        assert(json.containsKey(r'slips'), 'Required key "PrintedSlips[slips]" is missing from JSON.');
        assert(json[r'slips'] != null, 'Required key "PrintedSlips[slips]" has a null value in JSON.');
        return true;
      }());

      return PrintedSlips(
        files: PrintedFile.listFromJson(json[r'files']),
        ignored: mapValueOfType<int>(json, r'ignored'),
        slips: json[r'slips'] is Iterable
            ? (json[r'slips'] as Iterable).cast<String>().toList(growable: false)
            : const [],
      );
    }
    return null;
  }

  static List<PrintedSlips> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <PrintedSlips>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = PrintedSlips.fromJson(row);
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
    'slips',
  };
}

