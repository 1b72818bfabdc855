//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosHeap {
  /// Returns a new [SosHeap] instance.
  SosHeap({
    required this.oldest,
    required this.rungAt,
    required this.seat,
    required this.waiting,
  });

  /// The oldest version that is served.
  String oldest;

  /// Moment at which the heap was rung for last.
  DateTime rungAt;

  /// The seat at which it waits: a station's head, mostly.
  String seat;

  /// How many wait in it.
  int waiting;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosHeap &&
    other.oldest == oldest &&
    other.rungAt == rungAt &&
    other.seat == seat &&
    other.waiting == waiting;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (oldest.hashCode) +
    (rungAt.hashCode) +
    (seat.hashCode) +
    (waiting.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'oldest'] = this.oldest;
      json[r'rung_at'] = this.rungAt.toUtc().toIso8601String();
      json[r'seat'] = this.seat;
      json[r'waiting'] = this.waiting;
    return json;
  }

  /// Returns a new [SosHeap] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosHeap? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'oldest'), 'Required key "SosHeap[oldest]" is missing from JSON.');
        assert(json[r'oldest'] != null, 'Required key "SosHeap[oldest]" has a null value in JSON.');
        assert(json.containsKey(r'rung_at'), 'Required key "SosHeap[rung_at]" is missing from JSON.');
        assert(json[r'rung_at'] != null, 'Required key "SosHeap[rung_at]" has a null value in JSON.');
        assert(json.containsKey(r'seat'), 'Required key "SosHeap[seat]" is missing from JSON.');
        assert(json[r'seat'] != null, 'Required key "SosHeap[seat]" has a null value in JSON.');
        assert(json.containsKey(r'waiting'), 'Required key "SosHeap[waiting]" is missing from JSON.');
        assert(json[r'waiting'] != null, 'Required key "SosHeap[waiting]" has a null value in JSON.');
        return true;
      }());

      return SosHeap(
        oldest: mapValueOfType<String>(json, r'oldest')!,
        rungAt: mapDateTime(json, r'rung_at', r'')!,
        seat: mapValueOfType<String>(json, r'seat')!,
        waiting: mapValueOfType<int>(json, r'waiting')!,
      );
    }
    return null;
  }

  static List<SosHeap> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosHeap>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosHeap.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'oldest',
    'rung_at',
    'seat',
    'waiting',
  };
}

