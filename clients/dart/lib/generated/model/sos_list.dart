//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosList {
  /// Returns a new [SosList] instance.
  SosList({
    this.cursor,
    this.heaps = const [],
    this.ignored,
    this.sos = const [],
  });

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// Presses without a verified number beyond those that are rung for each, by seat.
  List<SosHeap> heaps;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// One SOS, as a list shows it.
  List<SosLine> sos;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosList &&
    other.cursor == cursor &&
    _deepEquality.equals(other.heaps, heaps) &&
    other.ignored == ignored &&
    _deepEquality.equals(other.sos, sos);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (cursor == null ? 0 : cursor!.hashCode) +
    (heaps.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (sos.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
      json[r'heaps'] = this.heaps;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'sos'] = this.sos;
    return json;
  }

  /// Returns a new [SosList] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosList? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'sos'), 'Required key "SosList[sos]" is missing from JSON.');
        assert(json[r'sos'] != null, 'Required key "SosList[sos]" has a null value in JSON.');
        return true;
      }());

      return SosList(
        cursor: mapValueOfType<String>(json, r'cursor'),
        heaps: SosHeap.listFromJson(json[r'heaps']),
        ignored: mapValueOfType<int>(json, r'ignored'),
        sos: SosLine.listFromJson(json[r'sos']),
      );
    }
    return null;
  }

  static List<SosList> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosList>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosList.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'sos',
  };
}

