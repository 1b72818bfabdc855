//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipHappened {
  /// Returns a new [TipHappened] instance.
  TipHappened({
    required this.hour,
    required this.kind,
    this.post,
    required this.status,
    this.to,
  });

  /// Hour of India, as its start in UTC.
  DateTime hour;

  /// What happened.
  String kind;

  /// A post: a duty, whoever holds it.
  String? post;

  /// Where it stands.
  TipStatus status;

  /// The unit to which it went.
  String? to;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipHappened &&
    other.hour == hour &&
    other.kind == kind &&
    other.post == post &&
    other.status == status &&
    other.to == to;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (hour.hashCode) +
    (kind.hashCode) +
    (post == null ? 0 : post!.hashCode) +
    (status.hashCode) +
    (to == null ? 0 : to!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'hour'] = this.hour.toUtc().toIso8601String();
      json[r'kind'] = this.kind;
    if (this.post != null) {
      json[r'post'] = this.post;
    }
      json[r'status'] = this.status;
    if (this.to != null) {
      json[r'to'] = this.to;
    }
    return json;
  }

  /// Returns a new [TipHappened] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipHappened? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'hour'), 'Required key "TipHappened[hour]" is missing from JSON.');
        assert(json[r'hour'] != null, 'Required key "TipHappened[hour]" has a null value in JSON.');
        assert(json.containsKey(r'kind'), 'Required key "TipHappened[kind]" is missing from JSON.');
        assert(json[r'kind'] != null, 'Required key "TipHappened[kind]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "TipHappened[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "TipHappened[status]" has a null value in JSON.');
        return true;
      }());

      return TipHappened(
        hour: mapDateTime(json, r'hour', r'')!,
        kind: mapValueOfType<String>(json, r'kind')!,
        post: mapValueOfType<String>(json, r'post'),
        status: TipStatus.fromJson(json[r'status'])!,
        to: mapValueOfType<String>(json, r'to'),
      );
    }
    return null;
  }

  static List<TipHappened> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipHappened>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipHappened.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'hour',
    'kind',
    'status',
  };
}

