//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class DevicesBelow {
  /// Returns a new [DevicesBelow] instance.
  DevicesBelow({
    this.cursor,
    this.devices = const [],
    this.ignored,
  });

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// Phones.
  List<DeviceLine> devices;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  @override
  bool operator ==(Object other) => identical(this, other) || other is DevicesBelow &&
    other.cursor == cursor &&
    _deepEquality.equals(other.devices, devices) &&
    other.ignored == ignored;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (cursor == null ? 0 : cursor!.hashCode) +
    (devices.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
      json[r'devices'] = this.devices;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
    return json;
  }

  /// Returns a new [DevicesBelow] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static DevicesBelow? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'devices'), 'Required key "DevicesBelow[devices]" is missing from JSON.');
        assert(json[r'devices'] != null, 'Required key "DevicesBelow[devices]" has a null value in JSON.');
        return true;
      }());

      return DevicesBelow(
        cursor: mapValueOfType<String>(json, r'cursor'),
        devices: DeviceLine.listFromJson(json[r'devices']),
        ignored: mapValueOfType<int>(json, r'ignored'),
      );
    }
    return null;
  }

  static List<DevicesBelow> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <DevicesBelow>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = DevicesBelow.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'devices',
  };
}

