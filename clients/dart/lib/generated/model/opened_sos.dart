//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class OpenedSos {
  /// Returns a new [OpenedSos] instance.
  OpenedSos({
    required this.caller,
    this.fixedAt,
    this.fixes = const [],
    this.ignored,
    required this.isStale,
    this.messages = const [],
    required this.script,
    required this.sos,
    this.units = const [],
  });

  /// Who pressed.
  SosCaller caller;

  /// Moment at which the last position came.
  DateTime? fixedAt;

  /// Positions, the oldest first.
  List<SosPosition> fixes;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether the last position is older than two minutes.
  bool isStale;

  /// What came in words later, the oldest first.
  List<String> messages;

  /// What to say when ringing the caller.
  String script;

  /// One SOS, as a list shows it.
  SosLine sos;

  /// Where the caller may hand it over to: the nearest stations, then the districts.
  List<Choice> units;

  @override
  bool operator ==(Object other) => identical(this, other) || other is OpenedSos &&
    other.caller == caller &&
    other.fixedAt == fixedAt &&
    _deepEquality.equals(other.fixes, fixes) &&
    other.ignored == ignored &&
    other.isStale == isStale &&
    _deepEquality.equals(other.messages, messages) &&
    other.script == script &&
    other.sos == sos &&
    _deepEquality.equals(other.units, units);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (caller.hashCode) +
    (fixedAt == null ? 0 : fixedAt!.hashCode) +
    (fixes.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (isStale.hashCode) +
    (messages.hashCode) +
    (script.hashCode) +
    (sos.hashCode) +
    (units.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'caller'] = this.caller;
    if (this.fixedAt != null) {
      json[r'fixed_at'] = this.fixedAt!.toUtc().toIso8601String();
    }
      json[r'fixes'] = this.fixes;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'is_stale'] = this.isStale;
      json[r'messages'] = this.messages;
      json[r'script'] = this.script;
      json[r'sos'] = this.sos;
      json[r'units'] = this.units;
    return json;
  }

  /// Returns a new [OpenedSos] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static OpenedSos? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'caller'), 'Required key "OpenedSos[caller]" is missing from JSON.');
        assert(json[r'caller'] != null, 'Required key "OpenedSos[caller]" has a null value in JSON.');
        assert(json.containsKey(r'fixes'), 'Required key "OpenedSos[fixes]" is missing from JSON.');
        assert(json[r'fixes'] != null, 'Required key "OpenedSos[fixes]" has a null value in JSON.');
        assert(json.containsKey(r'is_stale'), 'Required key "OpenedSos[is_stale]" is missing from JSON.');
        assert(json[r'is_stale'] != null, 'Required key "OpenedSos[is_stale]" has a null value in JSON.');
        assert(json.containsKey(r'script'), 'Required key "OpenedSos[script]" is missing from JSON.');
        assert(json[r'script'] != null, 'Required key "OpenedSos[script]" has a null value in JSON.');
        assert(json.containsKey(r'sos'), 'Required key "OpenedSos[sos]" is missing from JSON.');
        assert(json[r'sos'] != null, 'Required key "OpenedSos[sos]" has a null value in JSON.');
        return true;
      }());

      return OpenedSos(
        caller: SosCaller.fromJson(json[r'caller'])!,
        fixedAt: mapDateTime(json, r'fixed_at', r''),
        fixes: SosPosition.listFromJson(json[r'fixes']),
        ignored: mapValueOfType<int>(json, r'ignored'),
        isStale: mapValueOfType<bool>(json, r'is_stale')!,
        messages: json[r'messages'] is Iterable
            ? (json[r'messages'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        script: mapValueOfType<String>(json, r'script')!,
        sos: SosLine.fromJson(json[r'sos'])!,
        units: Choice.listFromJson(json[r'units']),
      );
    }
    return null;
  }

  static List<OpenedSos> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <OpenedSos>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = OpenedSos.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'caller',
    'fixes',
    'is_stale',
    'script',
    'sos',
  };
}

