//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipReceipt {
  /// Returns a new [TipReceipt] instance.
  TipReceipt({
    required this.call,
    this.ignored,
    required this.message,
    required this.status,
    required this.tipNumber,
    this.words,
  });

  /// The number to ring.
  String call;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// For the person who reads it, in the language asked for.
  String message;

  /// Where it stands.
  TipStatus status;

  /// The number of a tip, for its sender.
  String tipNumber;

  /// The six words of the receipt, in their order, with spaces between them.
  String? words;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipReceipt &&
    other.call == call &&
    other.ignored == ignored &&
    other.message == message &&
    other.status == status &&
    other.tipNumber == tipNumber &&
    other.words == words;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (call.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (message.hashCode) +
    (status.hashCode) +
    (tipNumber.hashCode) +
    (words == null ? 0 : words!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'call'] = this.call;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'message'] = this.message;
      json[r'status'] = this.status;
      json[r'tip_number'] = this.tipNumber;
    if (this.words != null) {
      json[r'words'] = this.words;
    }
    return json;
  }

  /// Returns a new [TipReceipt] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipReceipt? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'call'), 'Required key "TipReceipt[call]" is missing from JSON.');
        assert(json[r'call'] != null, 'Required key "TipReceipt[call]" has a null value in JSON.');
        assert(json.containsKey(r'message'), 'Required key "TipReceipt[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "TipReceipt[message]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "TipReceipt[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "TipReceipt[status]" has a null value in JSON.');
        assert(json.containsKey(r'tip_number'), 'Required key "TipReceipt[tip_number]" is missing from JSON.');
        assert(json[r'tip_number'] != null, 'Required key "TipReceipt[tip_number]" has a null value in JSON.');
        return true;
      }());

      return TipReceipt(
        call: mapValueOfType<String>(json, r'call')!,
        ignored: mapValueOfType<int>(json, r'ignored'),
        message: mapValueOfType<String>(json, r'message')!,
        status: TipStatus.fromJson(json[r'status'])!,
        tipNumber: mapValueOfType<String>(json, r'tip_number')!,
        words: mapValueOfType<String>(json, r'words'),
      );
    }
    return null;
  }

  static List<TipReceipt> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipReceipt>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipReceipt.fromJson(row);
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
    'status',
    'tip_number',
  };
}

