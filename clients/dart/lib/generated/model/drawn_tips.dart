//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class DrawnTips {
  /// Returns a new [DrawnTips] instance.
  DrawnTips({
    this.ignored,
    this.tips = const [],
  });

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Tips of this page.
  List<DrawnTip> tips;

  @override
  bool operator ==(Object other) => identical(this, other) || other is DrawnTips &&
    other.ignored == ignored &&
    _deepEquality.equals(other.tips, tips);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ignored == null ? 0 : ignored!.hashCode) +
    (tips.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'tips'] = this.tips;
    return json;
  }

  /// Returns a new [DrawnTips] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static DrawnTips? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'tips'), 'Required key "DrawnTips[tips]" is missing from JSON.');
        assert(json[r'tips'] != null, 'Required key "DrawnTips[tips]" has a null value in JSON.');
        return true;
      }());

      return DrawnTips(
        ignored: mapValueOfType<int>(json, r'ignored'),
        tips: DrawnTip.listFromJson(json[r'tips']),
      );
    }
    return null;
  }

  static List<DrawnTips> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <DrawnTips>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = DrawnTips.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'tips',
  };
}

