//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackReceipt {
  /// Returns a new [FeedbackReceipt] instance.
  FeedbackReceipt({
    this.complaintNumber,
    this.ignored,
    required this.isComplete,
    required this.isVerified,
    required this.message,
  });

  /// The number of the complaint that was made of it.
  String? complaintNumber;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether details can be added no more.
  bool isComplete;

  /// Whether a slip proves the visit.
  bool isVerified;

  /// For the person who reads it, in the language asked for.
  String message;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackReceipt &&
    other.complaintNumber == complaintNumber &&
    other.ignored == ignored &&
    other.isComplete == isComplete &&
    other.isVerified == isVerified &&
    other.message == message;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (complaintNumber == null ? 0 : complaintNumber!.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (isComplete.hashCode) +
    (isVerified.hashCode) +
    (message.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.complaintNumber != null) {
      json[r'complaint_number'] = this.complaintNumber;
    }
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'is_complete'] = this.isComplete;
      json[r'is_verified'] = this.isVerified;
      json[r'message'] = this.message;
    return json;
  }

  /// Returns a new [FeedbackReceipt] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackReceipt? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'is_complete'), 'Required key "FeedbackReceipt[is_complete]" is missing from JSON.');
        assert(json[r'is_complete'] != null, 'Required key "FeedbackReceipt[is_complete]" has a null value in JSON.');
        assert(json.containsKey(r'is_verified'), 'Required key "FeedbackReceipt[is_verified]" is missing from JSON.');
        assert(json[r'is_verified'] != null, 'Required key "FeedbackReceipt[is_verified]" has a null value in JSON.');
        assert(json.containsKey(r'message'), 'Required key "FeedbackReceipt[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "FeedbackReceipt[message]" has a null value in JSON.');
        return true;
      }());

      return FeedbackReceipt(
        complaintNumber: mapValueOfType<String>(json, r'complaint_number'),
        ignored: mapValueOfType<int>(json, r'ignored'),
        isComplete: mapValueOfType<bool>(json, r'is_complete')!,
        isVerified: mapValueOfType<bool>(json, r'is_verified')!,
        message: mapValueOfType<String>(json, r'message')!,
      );
    }
    return null;
  }

  static List<FeedbackReceipt> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackReceipt>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackReceipt.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'is_complete',
    'is_verified',
    'message',
  };
}

