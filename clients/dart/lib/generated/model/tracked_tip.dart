//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TrackedTip {
  /// Returns a new [TrackedTip] instance.
  TrackedTip({
    this.ignored,
    required this.isBenefited,
    required this.message,
    this.messages = const [],
    required this.status,
    required this.tipNumber,
  });

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether its sender said that it helped.
  bool isBenefited;

  /// For the person who reads it, in the language asked for.
  String message;

  /// What tipster and officers wrote to each other, the oldest first.
  List<TipMessage> messages;

  /// Where it stands.
  TipStatus status;

  /// The number of a tip, for its sender.
  String tipNumber;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TrackedTip &&
    other.ignored == ignored &&
    other.isBenefited == isBenefited &&
    other.message == message &&
    _deepEquality.equals(other.messages, messages) &&
    other.status == status &&
    other.tipNumber == tipNumber;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ignored == null ? 0 : ignored!.hashCode) +
    (isBenefited.hashCode) +
    (message.hashCode) +
    (messages.hashCode) +
    (status.hashCode) +
    (tipNumber.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'is_benefited'] = this.isBenefited;
      json[r'message'] = this.message;
      json[r'messages'] = this.messages;
      json[r'status'] = this.status;
      json[r'tip_number'] = this.tipNumber;
    return json;
  }

  /// Returns a new [TrackedTip] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TrackedTip? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'is_benefited'), 'Required key "TrackedTip[is_benefited]" is missing from JSON.');
        assert(json[r'is_benefited'] != null, 'Required key "TrackedTip[is_benefited]" has a null value in JSON.');
        assert(json.containsKey(r'message'), 'Required key "TrackedTip[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "TrackedTip[message]" has a null value in JSON.');
        assert(json.containsKey(r'messages'), 'Required key "TrackedTip[messages]" is missing from JSON.');
        assert(json[r'messages'] != null, 'Required key "TrackedTip[messages]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "TrackedTip[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "TrackedTip[status]" has a null value in JSON.');
        assert(json.containsKey(r'tip_number'), 'Required key "TrackedTip[tip_number]" is missing from JSON.');
        assert(json[r'tip_number'] != null, 'Required key "TrackedTip[tip_number]" has a null value in JSON.');
        return true;
      }());

      return TrackedTip(
        ignored: mapValueOfType<int>(json, r'ignored'),
        isBenefited: mapValueOfType<bool>(json, r'is_benefited')!,
        message: mapValueOfType<String>(json, r'message')!,
        messages: TipMessage.listFromJson(json[r'messages']),
        status: TipStatus.fromJson(json[r'status'])!,
        tipNumber: mapValueOfType<String>(json, r'tip_number')!,
      );
    }
    return null;
  }

  static List<TrackedTip> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TrackedTip>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TrackedTip.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'is_benefited',
    'message',
    'messages',
    'status',
    'tip_number',
  };
}

