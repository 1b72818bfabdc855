//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class MyDevices {
  /// Returns a new [MyDevices] instance.
  MyDevices({
    this.devices = const [],
    this.ignored,
    required this.unitName,
  });

  /// Phones.
  List<DeviceLine> devices;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Its name.
  String unitName;

  @override
  bool operator ==(Object other) => identical(this, other) || other is MyDevices &&
    _deepEquality.equals(other.devices, devices) &&
    other.ignored == ignored &&
    other.unitName == unitName;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (devices.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (unitName.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'devices'] = this.devices;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'unit_name'] = this.unitName;
    return json;
  }

  /// Returns a new [MyDevices] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static MyDevices? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'devices'), 'Required key "MyDevices[devices]" is missing from JSON.');
        assert(json[r'devices'] != null, 'Required key "MyDevices[devices]" has a null value in JSON.');
        assert(json.containsKey(r'unit_name'), 'Required key "MyDevices[unit_name]" is missing from JSON.');
        assert(json[r'unit_name'] != null, 'Required key "MyDevices[unit_name]" has a null value in JSON.');
        return true;
      }());

      return MyDevices(
        devices: DeviceLine.listFromJson(json[r'devices']),
        ignored: mapValueOfType<int>(json, r'ignored'),
        unitName: mapValueOfType<String>(json, r'unit_name')!,
      );
    }
    return null;
  }

  static List<MyDevices> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <MyDevices>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = MyDevices.fromJson(row);
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
    'unit_name',
  };
}

