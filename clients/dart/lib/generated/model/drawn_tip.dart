//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class DrawnTip {
  /// Returns a new [DrawnTip] instance.
  DrawnTip({
    this.isChecked = false,
    required this.post,
    required this.status,
    required this.tipId,
  });

  /// Whether somebody looked at it again.
  bool isChecked;

  /// A post: a duty, whoever holds it.
  String post;

  /// Where it stands.
  TipStatus status;

  /// A tip.
  String tipId;

  @override
  bool operator ==(Object other) => identical(this, other) || other is DrawnTip &&
    other.isChecked == isChecked &&
    other.post == post &&
    other.status == status &&
    other.tipId == tipId;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (isChecked.hashCode) +
    (post.hashCode) +
    (status.hashCode) +
    (tipId.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'is_checked'] = this.isChecked;
      json[r'post'] = this.post;
      json[r'status'] = this.status;
      json[r'tip_id'] = this.tipId;
    return json;
  }

  /// Returns a new [DrawnTip] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static DrawnTip? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'post'), 'Required key "DrawnTip[post]" is missing from JSON.');
        assert(json[r'post'] != null, 'Required key "DrawnTip[post]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "DrawnTip[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "DrawnTip[status]" has a null value in JSON.');
        assert(json.containsKey(r'tip_id'), 'Required key "DrawnTip[tip_id]" is missing from JSON.');
        assert(json[r'tip_id'] != null, 'Required key "DrawnTip[tip_id]" has a null value in JSON.');
        return true;
      }());

      return DrawnTip(
        isChecked: mapValueOfType<bool>(json, r'is_checked') ?? false,
        post: mapValueOfType<String>(json, r'post')!,
        status: TipStatus.fromJson(json[r'status'])!,
        tipId: mapValueOfType<String>(json, r'tip_id')!,
      );
    }
    return null;
  }

  static List<DrawnTip> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <DrawnTip>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = DrawnTip.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'post',
    'status',
    'tip_id',
  };
}

