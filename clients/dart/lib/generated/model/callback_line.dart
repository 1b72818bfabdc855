//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class CallbackLine {
  /// Returns a new [CallbackLine] instance.
  CallbackLine({
    required this.ballotId,
    required this.desk,
    required this.district,
    required this.dueAt,
    required this.isMine,
    required this.isOverdue,
    required this.nameEn,
    required this.nameHi,
    required this.score,
    required this.unit,
  });

  /// One citizen's answer about one place.
  String ballotId;

  /// The seat at which it lies.
  String desk;

  /// A district.
  String district;

  /// Moment by which it is to be done.
  DateTime dueAt;

  /// Whether it is the caller's own to do.
  bool isMine;

  /// Whether it ought to be done by now.
  bool isOverdue;

  /// Its name in English.
  String nameEn;

  /// Its name in Hindi.
  String nameHi;

  /// From 1 (bad) to 5 (good).
  int score;

  /// A police unit.
  String unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is CallbackLine &&
    other.ballotId == ballotId &&
    other.desk == desk &&
    other.district == district &&
    other.dueAt == dueAt &&
    other.isMine == isMine &&
    other.isOverdue == isOverdue &&
    other.nameEn == nameEn &&
    other.nameHi == nameHi &&
    other.score == score &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (ballotId.hashCode) +
    (desk.hashCode) +
    (district.hashCode) +
    (dueAt.hashCode) +
    (isMine.hashCode) +
    (isOverdue.hashCode) +
    (nameEn.hashCode) +
    (nameHi.hashCode) +
    (score.hashCode) +
    (unit.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'ballot_id'] = this.ballotId;
      json[r'desk'] = this.desk;
      json[r'district'] = this.district;
      json[r'due_at'] = this.dueAt.toUtc().toIso8601String();
      json[r'is_mine'] = this.isMine;
      json[r'is_overdue'] = this.isOverdue;
      json[r'name_en'] = this.nameEn;
      json[r'name_hi'] = this.nameHi;
      json[r'score'] = this.score;
      json[r'unit'] = this.unit;
    return json;
  }

  /// Returns a new [CallbackLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static CallbackLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'ballot_id'), 'Required key "CallbackLine[ballot_id]" is missing from JSON.');
        assert(json[r'ballot_id'] != null, 'Required key "CallbackLine[ballot_id]" has a null value in JSON.');
        assert(json.containsKey(r'desk'), 'Required key "CallbackLine[desk]" is missing from JSON.');
        assert(json[r'desk'] != null, 'Required key "CallbackLine[desk]" has a null value in JSON.');
        assert(json.containsKey(r'district'), 'Required key "CallbackLine[district]" is missing from JSON.');
        assert(json[r'district'] != null, 'Required key "CallbackLine[district]" has a null value in JSON.');
        assert(json.containsKey(r'due_at'), 'Required key "CallbackLine[due_at]" is missing from JSON.');
        assert(json[r'due_at'] != null, 'Required key "CallbackLine[due_at]" has a null value in JSON.');
        assert(json.containsKey(r'is_mine'), 'Required key "CallbackLine[is_mine]" is missing from JSON.');
        assert(json[r'is_mine'] != null, 'Required key "CallbackLine[is_mine]" has a null value in JSON.');
        assert(json.containsKey(r'is_overdue'), 'Required key "CallbackLine[is_overdue]" is missing from JSON.');
        assert(json[r'is_overdue'] != null, 'Required key "CallbackLine[is_overdue]" has a null value in JSON.');
        assert(json.containsKey(r'name_en'), 'Required key "CallbackLine[name_en]" is missing from JSON.');
        assert(json[r'name_en'] != null, 'Required key "CallbackLine[name_en]" has a null value in JSON.');
        assert(json.containsKey(r'name_hi'), 'Required key "CallbackLine[name_hi]" is missing from JSON.');
        assert(json[r'name_hi'] != null, 'Required key "CallbackLine[name_hi]" has a null value in JSON.');
        assert(json.containsKey(r'score'), 'Required key "CallbackLine[score]" is missing from JSON.');
        assert(json[r'score'] != null, 'Required key "CallbackLine[score]" has a null value in JSON.');
        assert(json.containsKey(r'unit'), 'Required key "CallbackLine[unit]" is missing from JSON.');
        assert(json[r'unit'] != null, 'Required key "CallbackLine[unit]" has a null value in JSON.');
        return true;
      }());

      return CallbackLine(
        ballotId: mapValueOfType<String>(json, r'ballot_id')!,
        desk: mapValueOfType<String>(json, r'desk')!,
        district: mapValueOfType<String>(json, r'district')!,
        dueAt: mapDateTime(json, r'due_at', r'')!,
        isMine: mapValueOfType<bool>(json, r'is_mine')!,
        isOverdue: mapValueOfType<bool>(json, r'is_overdue')!,
        nameEn: mapValueOfType<String>(json, r'name_en')!,
        nameHi: mapValueOfType<String>(json, r'name_hi')!,
        score: mapValueOfType<int>(json, r'score')!,
        unit: mapValueOfType<String>(json, r'unit')!,
      );
    }
    return null;
  }

  static List<CallbackLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <CallbackLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = CallbackLine.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'ballot_id',
    'desk',
    'district',
    'due_at',
    'is_mine',
    'is_overdue',
    'name_en',
    'name_hi',
    'score',
    'unit',
  };
}

