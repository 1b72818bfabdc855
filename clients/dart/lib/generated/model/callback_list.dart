//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class CallbackList {
  /// Returns a new [CallbackList] instance.
  CallbackList({
    this.callbacks = const [],
    this.cursor,
    this.ignored,
  });

  /// Citizens who are to be rung.
  List<CallbackLine> callbacks;

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  @override
  bool operator ==(Object other) => identical(this, other) || other is CallbackList &&
    _deepEquality.equals(other.callbacks, callbacks) &&
    other.cursor == cursor &&
    other.ignored == ignored;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (callbacks.hashCode) +
    (cursor == null ? 0 : cursor!.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'callbacks'] = this.callbacks;
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
    return json;
  }

  /// Returns a new [CallbackList] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static CallbackList? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'callbacks'), 'Required key "CallbackList[callbacks]" is missing from JSON.');
        assert(json[r'callbacks'] != null, 'Required key "CallbackList[callbacks]" has a null value in JSON.');
        return true;
      }());

      return CallbackList(
        callbacks: CallbackLine.listFromJson(json[r'callbacks']),
        cursor: mapValueOfType<String>(json, r'cursor'),
        ignored: mapValueOfType<int>(json, r'ignored'),
      );
    }
    return null;
  }

  static List<CallbackList> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CallbackList>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CallbackList.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'callbacks',
  };
}

