//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackBatches {
  /// Returns a new [FeedbackBatches] instance.
  FeedbackBatches({
    this.batches = const [],
    this.ignored,
    required this.message,
    this.released = const [],
    required this.unit,
  });

  /// What was given out, week by week.
  List<FeedbackBatch> batches;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// For the person who reads it, in the language asked for.
  String message;

  /// Texts of citizens that were given to the station.
  List<ReleasedLine> released;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackBatches &&
    _deepEquality.equals(other.batches, batches) &&
    other.ignored == ignored &&
    other.message == message &&
    _deepEquality.equals(other.released, released) &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (batches.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (message.hashCode) +
    (released.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'batches'] = this.batches;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'message'] = this.message;
      json[r'released'] = this.released;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [FeedbackBatches] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackBatches? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'batches'), 'Required key "FeedbackBatches[batches]" is missing from JSON.');
        assert(json[r'batches'] != null, 'Required key "FeedbackBatches[batches]" has a null value in JSON.');
        assert(json.containsKey(r'message'), 'Required key "FeedbackBatches[message]" is missing from JSON.');
        assert(json[r'message'] != null, 'Required key "FeedbackBatches[message]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "FeedbackBatches[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "FeedbackBatches[unit]" has a null value in JSON.');
        return true;
      }());

      return FeedbackBatches(
        batches: FeedbackBatch.listFromJson(json[r'batches']),
        ignored: mapValueOfType<int>(json, r'ignored'),
        message: mapValueOfType<String>(json, r'message')!,
        released: ReleasedLine.listFromJson(json[r'released']),
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<FeedbackBatches> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackBatches>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackBatches.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'batches',
    'message',
    'unit',
  };
}

