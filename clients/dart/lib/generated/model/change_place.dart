//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ChangePlace {
  /// Returns a new [ChangePlace] instance.
  ChangePlace({
    this.add,
    this.isPublic,
    this.lang,
    this.remove,
    required this.requestId,
    required this.unit,
  });

  /// A sentence to put on the place's page.
  NewLine? add;

  /// Whether citizens see it on the place's page.
  bool? isPublic;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// A sentence to take off the page.
  String? remove;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ChangePlace &&
    other.add == add &&
    other.isPublic == isPublic &&
    other.lang == lang &&
    other.remove == remove &&
    other.requestId == requestId &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (add == null ? 0 : add!.hashCode) +
    (isPublic == null ? 0 : isPublic!.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (remove == null ? 0 : remove!.hashCode) +
    (requestId.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.add != null) {
      json[r'add'] = this.add;
    }
    if (this.isPublic != null) {
      json[r'is_public'] = this.isPublic;
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.remove != null) {
      json[r'remove'] = this.remove;
    }
      json[r'request_id'] = this.requestId;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [ChangePlace] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ChangePlace? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'request_id'), 'Required key "ChangePlace[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "ChangePlace[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "ChangePlace[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "ChangePlace[unit]" has a null value in JSON.');
        return true;
      }());

      return ChangePlace(
        add: NewLine.fromJson(json[r'add']),
        isPublic: mapValueOfType<bool>(json, r'is_public'),
        lang: mapValueOfType<String>(json, r'lang'),
        remove: mapValueOfType<String>(json, r'remove'),
        requestId: mapValueOfType<String>(json, r'request_id')!,
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<ChangePlace> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ChangePlace>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ChangePlace.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'request_id',
    'unit',
  };
}

