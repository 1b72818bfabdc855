//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class PraiseList {
  /// Returns a new [PraiseList] instance.
  PraiseList({
    this.cursor,
    this.ignored,
    this.praise = const [],
  });

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Thanks of citizens, the newest first.
  List<PraiseLine> praise;

  @override
  bool operator ==(Object other) => identical(this, other) || other is PraiseList &&
    other.cursor == cursor &&
    other.ignored == ignored &&
    _deepEquality.equals(other.praise, praise);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (cursor == null ? 0 : cursor!.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (praise.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'praise'] = this.praise;
    return json;
  }

  /// Returns a new [PraiseList] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static PraiseList? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'praise'), 'Required key "PraiseList[praise]" is missing from JSON.');
        assert(json[r'praise'] != null, 'Required key "PraiseList[praise]" has a null value in JSON.');
        return true;
      }());

      return PraiseList(
        cursor: mapValueOfType<String>(json, r'cursor'),
        ignored: mapValueOfType<int>(json, r'ignored'),
        praise: PraiseLine.listFromJson(json[r'praise']),
      );
    }
    return null;
  }

  static List<PraiseList> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <PraiseList>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = PraiseList.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'praise',
  };
}

