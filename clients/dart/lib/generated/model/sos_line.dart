//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosLine {
  /// Returns a new [SosLine] instance.
  SosLine({
    this.acknowledgedAt,
    this.acknowledgedBy,
    this.area,
    this.callBack,
    this.cancelledAt,
    this.closedAt,
    this.correctedAt,
    this.correctedBy,
    this.district,
    this.duplicateOf,
    this.fixedAt,
    this.flags = const [],
    this.former,
    this.formers = const [],
    this.group,
    this.ignored,
    this.neighbour,
    this.onTheWayAt,
    this.outcome,
    required this.practice,
    required this.raisedAt,
    this.reachedAt,
    required this.signed,
    required this.sosId,
    required this.sosNumber,
    this.station,
    this.stationEn,
    this.stationHi,
    required this.status,
    this.toldAt,
  });

  /// Moment at which an officer took it on.
  DateTime? acknowledgedAt;

  /// The post that took it on.
  String? acknowledgedBy;

  /// South-west corner of the cell of about 5 km where it is.
  String? area;

  /// What came of ringing the caller.
  CallBack? callBack;

  /// Moment at which the caller cancelled.
  DateTime? cancelledAt;

  /// Moment at which it was closed.
  DateTime? closedAt;

  /// Moment at which its outcome was corrected last.
  DateTime? correctedAt;

  /// The post that corrected it.
  String? correctedBy;

  /// A district.
  String? district;

  /// Number of the SOS that it doubles; with the outcome `duplicate` alone.
  String? duplicateOf;

  /// Moment at which the last position came.
  DateTime? fixedAt;

  /// What was wrong with the press: what could not be read, or is not proved.
  List<String> flags;

  /// Number of the SOS before, under the same `request_id`, which was over.
  String? former;

  /// The units that it was at before.
  List<String> formers;

  /// A mark that presses share which may be one: of one number, or of one place and minute.
  String? group;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// The nearest station with a phone, told too because its own has none.
  String? neighbour;

  /// Moment at which the police set out.
  DateTime? onTheWayAt;

  /// What it was.
  SosOutcome? outcome;

  /// A rehearsal: told to the police and marked, and nobody comes.
  bool practice;

  /// Moment of the press.
  DateTime raisedAt;

  /// Moment at which the police were there.
  DateTime? reachedAt;

  /// Pressed by a number that an OTP proved.
  bool signed;

  /// An SOS.
  String sosId;

  /// The number by which it is spoken of.
  String sosNumber;

  /// A police station.
  String? station;

  /// Its name in English.
  String? stationEn;

  /// Its name in Hindi.
  String? stationHi;

  /// Where it stands.
  SosStatus status;

  /// Moment at which a police phone had it.
  DateTime? toldAt;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosLine &&
    other.acknowledgedAt == acknowledgedAt &&
    other.acknowledgedBy == acknowledgedBy &&
    other.area == area &&
    other.callBack == callBack &&
    other.cancelledAt == cancelledAt &&
    other.closedAt == closedAt &&
    other.correctedAt == correctedAt &&
    other.correctedBy == correctedBy &&
    other.district == district &&
    other.duplicateOf == duplicateOf &&
    other.fixedAt == fixedAt &&
    _deepEquality.equals(other.flags, flags) &&
    other.former == former &&
    _deepEquality.equals(other.formers, formers) &&
    other.group == group &&
    other.ignored == ignored &&
    other.neighbour == neighbour &&
    other.onTheWayAt == onTheWayAt &&
    other.outcome == outcome &&
    other.practice == practice &&
    other.raisedAt == raisedAt &&
    other.reachedAt == reachedAt &&
    other.signed == signed &&
    other.sosId == sosId &&
    other.sosNumber == sosNumber &&
    other.station == station &&
    other.stationEn == stationEn &&
    other.stationHi == stationHi &&
    other.status == status &&
    other.toldAt == toldAt;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (acknowledgedAt == null ? 0 : acknowledgedAt!.hashCode) +
    (acknowledgedBy == null ? 0 : acknowledgedBy!.hashCode) +
    (area == null ? 0 : area!.hashCode) +
    (callBack == null ? 0 : callBack!.hashCode) +
    (cancelledAt == null ? 0 : cancelledAt!.hashCode) +
    (closedAt == null ? 0 : closedAt!.hashCode) +
    (correctedAt == null ? 0 : correctedAt!.hashCode) +
    (correctedBy == null ? 0 : correctedBy!.hashCode) +
    (district == null ? 0 : district!.hashCode) +
    (duplicateOf == null ? 0 : duplicateOf!.hashCode) +
    (fixedAt == null ? 0 : fixedAt!.hashCode) +
    (flags.hashCode) +
    (former == null ? 0 : former!.hashCode) +
    (formers.hashCode) +
    (group == null ? 0 : group!.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (neighbour == null ? 0 : neighbour!.hashCode) +
    (onTheWayAt == null ? 0 : onTheWayAt!.hashCode) +
    (outcome == null ? 0 : outcome!.hashCode) +
    (practice.hashCode) +
    (raisedAt.hashCode) +
    (reachedAt == null ? 0 : reachedAt!.hashCode) +
    (signed.hashCode) +
    (sosId.hashCode) +
    (sosNumber.hashCode) +
    (station == null ? 0 : station!.hashCode) +
    (stationEn == null ? 0 : stationEn!.hashCode) +
    (stationHi == null ? 0 : stationHi!.hashCode) +
    (status.hashCode) +
    (toldAt == null ? 0 : toldAt!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.acknowledgedAt != null) {
      json[r'acknowledged_at'] = this.acknowledgedAt!.toUtc().toIso8601String();
    }
    if (this.acknowledgedBy != null) {
      json[r'acknowledged_by'] = this.acknowledgedBy;
    }
    if (this.area != null) {
      json[r'area'] = this.area;
    }
    if (this.callBack != null) {
      json[r'call_back'] = this.callBack;
    }
    if (this.cancelledAt != null) {
      json[r'cancelled_at'] = this.cancelledAt!.toUtc().toIso8601String();
    }
    if (this.closedAt != null) {
      json[r'closed_at'] = this.closedAt!.toUtc().toIso8601String();
    }
    if (this.correctedAt != null) {
      json[r'corrected_at'] = this.correctedAt!.toUtc().toIso8601String();
    }
    if (this.correctedBy != null) {
      json[r'corrected_by'] = this.correctedBy;
    }
    if (this.district != null) {
      json[r'district'] = this.district;
    }
    if (this.duplicateOf != null) {
      json[r'duplicate_of'] = this.duplicateOf;
    }
    if (this.fixedAt != null) {
      json[r'fixed_at'] = this.fixedAt!.toUtc().toIso8601String();
    }
      json[r'flags'] = this.flags;
    if (this.former != null) {
      json[r'former'] = this.former;
    }
      json[r'formers'] = this.formers;
    if (this.group != null) {
      json[r'group'] = this.group;
    }
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
    if (this.neighbour != null) {
      json[r'neighbour'] = this.neighbour;
    }
    if (this.onTheWayAt != null) {
      json[r'on_the_way_at'] = this.onTheWayAt!.toUtc().toIso8601String();
    }
    if (this.outcome != null) {
      json[r'outcome'] = this.outcome;
    }
      json[r'practice'] = this.practice;
      json[r'raised_at'] = this.raisedAt.toUtc().toIso8601String();
    if (this.reachedAt != null) {
      json[r'reached_at'] = this.reachedAt!.toUtc().toIso8601String();
    }
      json[r'signed'] = this.signed;
      json[r'sos_id'] = this.sosId;
      json[r'sos_number'] = this.sosNumber;
    if (this.station != null) {
      json[r'station'] = this.station;
    }
    if (this.stationEn != null) {
      json[r'station_en'] = this.stationEn;
    }
    if (this.stationHi != null) {
      json[r'station_hi'] = this.stationHi;
    }
      json[r'status'] = this.status;
    if (this.toldAt != null) {
      json[r'told_at'] = this.toldAt!.toUtc().toIso8601String();
    }
    return json;
  }

  /// Returns a new [SosLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'flags'), 'Required key "SosLine[flags]" is missing from JSON.');
        assert(json[r'flags'] != null, 'Required key "SosLine[flags]" has a null value in JSON.');
        assert(json.containsKey(r'formers'), 'Required key "SosLine[formers]" is missing from JSON.');
        assert(json[r'formers'] != null, 'Required key "SosLine[formers]" has a null value in JSON.');
        assert(json.containsKey(r'practice'), 'Required key "SosLine[practice]" is missing from JSON.');
        assert(json[r'practice'] != null, 'Required key "SosLine[practice]" has a null value in JSON.');
        assert(json.containsKey(r'raised_at'), 'Required key "SosLine[raised_at]" is missing from JSON.');
        assert(json[r'raised_at'] != null, 'Required key "SosLine[raised_at]" has a null value in JSON.');
        assert(json.containsKey(r'signed'), 'Required key "SosLine[signed]" is missing from JSON.');
        assert(json[r'signed'] != null, 'Required key "SosLine[signed]" has a null value in JSON.');
        assert(json.containsKey(r'sos_id'), 'Required key "SosLine[sos_id]" is missing from JSON.');
        assert(json[r'sos_id'] != null, 'Required key "SosLine[sos_id]" has a null value in JSON.');
        assert(json.containsKey(r'sos_number'), 'Required key "SosLine[sos_number]" is missing from JSON.');
        assert(json[r'sos_number'] != null, 'Required key "SosLine[sos_number]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "SosLine[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "SosLine[status]" has a null value in JSON.');
        return true;
      }());

      return SosLine(
        acknowledgedAt: mapDateTime(json, r'acknowledged_at', r''),
        acknowledgedBy: mapValueOfType<String>(json, r'acknowledged_by'),
        area: mapValueOfType<String>(json, r'area'),
        callBack: CallBack.fromJson(json[r'call_back']),
        cancelledAt: mapDateTime(json, r'cancelled_at', r''),
        closedAt: mapDateTime(json, r'closed_at', r''),
        correctedAt: mapDateTime(json, r'corrected_at', r''),
        correctedBy: mapValueOfType<String>(json, r'corrected_by'),
        district: mapValueOfType<String>(json, r'district'),
        duplicateOf: mapValueOfType<String>(json, r'duplicate_of'),
        fixedAt: mapDateTime(json, r'fixed_at', r''),
        flags: json[r'flags'] is Iterable
            ? (json[r'flags'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        former: mapValueOfType<String>(json, r'former'),
        formers: json[r'formers'] is Iterable
            ? (json[r'formers'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        group: mapValueOfType<String>(json, r'group'),
        ignored: mapValueOfType<int>(json, r'ignored'),
        neighbour: mapValueOfType<String>(json, r'neighbour'),
        onTheWayAt: mapDateTime(json, r'on_the_way_at', r''),
        outcome: SosOutcome.fromJson(json[r'outcome']),
        practice: mapValueOfType<bool>(json, r'practice')!,
        raisedAt: mapDateTime(json, r'raised_at', r'')!,
        reachedAt: mapDateTime(json, r'reached_at', r''),
        signed: mapValueOfType<bool>(json, r'signed')!,
        sosId: mapValueOfType<String>(json, r'sos_id')!,
        sosNumber: mapValueOfType<String>(json, r'sos_number')!,
        station: mapValueOfType<String>(json, r'station'),
        stationEn: mapValueOfType<String>(json, r'station_en'),
        stationHi: mapValueOfType<String>(json, r'station_hi'),
        status: SosStatus.fromJson(json[r'status'])!,
        toldAt: mapDateTime(json, r'told_at', r''),
      );
    }
    return null;
  }

  static List<SosLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosLine.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'flags',
    'formers',
    'practice',
    'raised_at',
    'signed',
    'sos_id',
    'sos_number',
    'status',
  };
}

