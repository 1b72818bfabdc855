//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class RefusalDetails {
  /// Returns a new [RefusalDetails] instance.
  RefusalDetails({
    this.address,
    this.call,
    required this.callId,
    this.fields = const [],
    required this.reason,
    this.retryAfterS,
  });

  /// With `app_too_old`: where the new app is.
  String? address;

  /// The number to ring instead.
  String? call;

  /// The number of this call in our log, as in X-Call-Id.
  String callId;

  /// With `bad_fields`: what to correct.
  List<RefusedField> fields;

  /// Why.
  Reason reason;

  /// How long to wait before the next try, in seconds.
  int? retryAfterS;

  @override
  bool operator ==(Object other) => identical(this, other) || other is RefusalDetails &&
    other.address == address &&
    other.call == call &&
    other.callId == callId &&
    _deepEquality.equals(other.fields, fields) &&
    other.reason == reason &&
    other.retryAfterS == retryAfterS;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (address == null ? 0 : address!.hashCode) +
    (call == null ? 0 : call!.hashCode) +
    (callId.hashCode) +
    (fields.hashCode) +
    (reason.hashCode) +
    (retryAfterS == null ? 0 : retryAfterS!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.address != null) {
      json[r'address'] = this.address;
    }
    if (this.call != null) {
      json[r'call'] = this.call;
    }
      json[r'call_id'] = this.callId;
      json[r'fields'] = this.fields;
      json[r'reason'] = this.reason;
    if (this.retryAfterS != null) {
      json[r'retry_after_s'] = this.retryAfterS;
    }
    return json;
  }

  /// Returns a new [RefusalDetails] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static RefusalDetails? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'call_id'), 'Required key "RefusalDetails[call_id]" is missing from JSON.');
        assert(json[r'call_id'] != null, 'Required key "RefusalDetails[call_id]" has a null value in JSON.');
        assert(json.containsKey(r'reason'), 'Required key "RefusalDetails[reason]" is missing from JSON.');
        assert(json[r'reason'] != null, 'Required key "RefusalDetails[reason]" has a null value in JSON.');
        return true;
      }());

      return RefusalDetails(
        address: mapValueOfType<String>(json, r'address'),
        call: mapValueOfType<String>(json, r'call'),
        callId: mapValueOfType<String>(json, r'call_id')!,
        fields: RefusedField.listFromJson(json[r'fields']),
        reason: Reason.fromJson(json[r'reason'])!,
        retryAfterS: mapValueOfType<int>(json, r'retry_after_s'),
      );
    }
    return null;
  }

  static List<RefusalDetails> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <RefusalDetails>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = RefusalDetails.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'call_id',
    'reason',
  };
}

