//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class DeviceList {
  /// Returns a new [DeviceList] instance.
  DeviceList({
    this.devices = const [],
    this.ignored,
  });

  /// Phones.
  List<DeviceLine> devices;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  @override
  bool operator ==(Object other) => identical(this, other) || other is DeviceList &&
    _deepEquality.equals(other.devices, devices) &&
    other.ignored == ignored;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (devices.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'devices'] = this.devices;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
    return json;
  }

  /// Returns a new [DeviceList] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static DeviceList? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'devices'), 'Required key "DeviceList[devices]" is missing from JSON.');
        assert(json[r'devices'] != null, 'Required key "DeviceList[devices]" has a null value in JSON.');
        return true;
      }());

      return DeviceList(
        devices: DeviceLine.listFromJson(json[r'devices']),
        ignored: mapValueOfType<int>(json, r'ignored'),
      );
    }
    return null;
  }

  static List<DeviceList> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <DeviceList>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = DeviceList.fromJson(row);
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

