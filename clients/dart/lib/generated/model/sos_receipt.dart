//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosReceipt {
  /// Returns a new [SosReceipt] instance.
  SosReceipt({
    required this.call,
    this.ignored,
    required this.message,
    required this.practice,
    required this.sosId,
    required this.sosNumber,
    required this.status,
    this.warnings = const [],
    required this.watchKey,
  });

  /// The number to ring.
  String call;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// For the person who reads it, in the language asked for.
  String message;

  /// A rehearsal: told to the police and marked, and nobody comes.
  bool practice;

  /// An SOS.
  String sosId;

  /// The number by which it is spoken of.
  String sosNumber;

  /// Where it stands.
  SosStatus status;

  /// What of the request could not be read and was left out.
  List<SosWarning> warnings;

  /// What opens the caller's own SOS; keep it on the phone.
  String watchKey;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosReceipt &&
    other.call == call &&
    other.ignored == ignored &&
    other.message == message &&
    other.practice == practice &&
    other.sosId == sosId &&
    other.sosNumber == sosNumber &&
    other.status == status &&
    _deepEquality.equals(other.warnings, warnings) &&
    other.watchKey == watchKey;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (call.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (message.hashCode) +
    (practice.hashCode) +
    (sosId.hashCode) +
    (sosNumber.hashCode) +
    (status.hashCode) +
    (warnings.hashCode) +
    (watchKey.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'call'] = this.call;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'message'] = this.message;
      json[r'practice'] = this.practice;
      json[r'sos_id'] = this.sosId;
      json[r'sos_number'] = this.sosNumber;
      json[r'status'] = this.status;
      json[r'warnings'] = this.warnings;
      json[r'watch_key'] = this.watchKey;
    return json;
  }

  /// Returns a new [SosReceipt] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosReceipt? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'call'), 'Required key "SosReceipt[call]" is missing from JSON.');
        assert(json[r'call'] != null, 'Required key "SosReceipt[call]" has a null value in JSON.');
        assert(json.containsKey(r'message'), 'Required key "SosReceipt[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "SosReceipt[message]" has a null value in JSON.');
        assert(json.containsKey(r'practice'), 'Required key "SosReceipt[practice]" is missing from JSON.');
        assert(json[r'practice'] != null, 'Required key "SosReceipt[practice]" has a null value in JSON.');
        assert(json.containsKey(r'sos_id'), 'Required key "SosReceipt[sos_id]" is missing from JSON.');
        assert(json[r'sos_id'] != null, 'Required key "SosReceipt[sos_id]" has a null value in JSON.');
        assert(json.containsKey(r'sos_number'), 'Required key "SosReceipt[sos_number]" is missing from JSON.');
        assert(json[r'sos_number'] != null, 'Required key "SosReceipt[sos_number]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "SosReceipt[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "SosReceipt[status]" has a null value in JSON.');
        assert(json.containsKey(r'watch_key'), 'Required key "SosReceipt[watch_key]" is missing from JSON.');
        assert(json[r'watch_key'] != null, 'Required key "SosReceipt[watch_key]" has a null value in JSON.');
        return true;
      }());

      return SosReceipt(
        call: mapValueOfType<String>(json, r'call')!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        message: mapValueOfType<String>(json, r'message')!,
        practice: mapValueOfType<bool>(json, r'practice')!,
        sosId: mapValueOfType<String>(json, r'sos_id')!,
        sosNumber: mapValueOfType<String>(json, r'sos_number')!,
        status: SosStatus.fromJson(json[r'status'])!,
        warnings: SosWarning.listFromJson(json[r'warnings']),
        watchKey: mapValueOfType<String>(json, r'watch_key')!,
      );
    }
    return null;
  }

  static List<SosReceipt> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosReceipt>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosReceipt.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'call',
    'message',
    'practice',
    'sos_id',
    'sos_number',
    'status',
    'watch_key',
  };
}

