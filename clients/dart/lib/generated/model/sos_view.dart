//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class SosView {
  /// Returns a new [SosView] instance.
  SosView({
    this.acknowledgedAt,
    this.call,
    this.closedAt,
    this.ignored,
    required this.isChanged,
    required this.isOpen,
    this.message,
    this.of_,
    this.onTheWayAt,
    this.practice,
    this.raisedAt,
    this.reachedAt,
    this.sosId,
    this.sosNumber,
    this.stationName,
    required this.status,
    this.taken,
    this.toldAt,
    required this.version,
    this.warnings = const [],
  });

  /// Moment at which an officer took it on.
  DateTime? acknowledgedAt;

  /// The number to ring.
  String? call;

  /// Moment at which it was closed.
  DateTime? closedAt;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Whether anything changed since the version that was seen.
  bool isChanged;

  /// While it is, positions are taken.
  bool isOpen;

  /// For the person who reads it, in the language asked for.
  String? message;

  /// How many positions were sent.
  int? of_;

  /// Moment at which the police set out.
  DateTime? onTheWayAt;

  /// A rehearsal: told to the police and marked, and nobody comes.
  bool? practice;

  /// Moment of the press.
  DateTime? raisedAt;

  /// Moment at which the police were there.
  DateTime? reachedAt;

  /// An SOS.
  String? sosId;

  /// The number by which it is spoken of.
  String? sosNumber;

  /// Its name.
  String? stationName;

  /// Where it stands.
  SosStatus status;

  /// Positions that were taken.
  int? taken;

  /// Moment at which a police phone had it.
  DateTime? toldAt;

  /// What `seen` says the next time.
  String version;

  /// What of the request could not be read and was left out.
  List<SosWarning> warnings;

  @override
  bool operator ==(Object other) => identical(this, other) || other is SosView &&
    other.acknowledgedAt == acknowledgedAt &&
    other.call == call &&
    other.closedAt == closedAt &&
    other.ignored == ignored &&
    other.isChanged == isChanged &&
    other.isOpen == isOpen &&
    other.message == message &&
    other.of_ == of_ &&
    other.onTheWayAt == onTheWayAt &&
    other.practice == practice &&
    other.raisedAt == raisedAt &&
    other.reachedAt == reachedAt &&
    other.sosId == sosId &&
    other.sosNumber == sosNumber &&
    other.stationName == stationName &&
    other.status == status &&
    other.taken == taken &&
    other.toldAt == toldAt &&
    other.version == version &&
    _deepEquality.equals(other.warnings, warnings);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (acknowledgedAt == null ? 0 : acknowledgedAt!.hashCode) +
    (call == null ? 0 : call!.hashCode) +
    (closedAt == null ? 0 : closedAt!.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (isChanged.hashCode) +
    (isOpen.hashCode) +
    (message == null ? 0 : message!.hashCode) +
    (of_ == null ? 0 : of_!.hashCode) +
    (onTheWayAt == null ? 0 : onTheWayAt!.hashCode) +
    (practice == null ? 0 : practice!.hashCode) +
    (raisedAt == null ? 0 : raisedAt!.hashCode) +
    (reachedAt == null ? 0 : reachedAt!.hashCode) +
    (sosId == null ? 0 : sosId!.hashCode) +
    (sosNumber == null ? 0 : sosNumber!.hashCode) +
    (stationName == null ? 0 : stationName!.hashCode) +
    (status.hashCode) +
    (taken == null ? 0 : taken!.hashCode) +
    (toldAt == null ? 0 : toldAt!.hashCode) +
    (version.hashCode) +
    (warnings.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.acknowledgedAt != null) {
      json[r'acknowledged_at'] = this.acknowledgedAt!.toUtc().toIso8601String();
    }
    if (this.call != null) {
      json[r'call'] = this.call;
    }
    if (this.closedAt != null) {
      json[r'closed_at'] = this.closedAt!.toUtc().toIso8601String();
    }
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'is_changed'] = this.isChanged;
      json[r'is_open'] = this.isOpen;
    if (this.message != null) {
      json[r'message'] = this.message;
    }
    if (this.of_ != null) {
      json[r'of'] = this.of_;
    }
    if (this.onTheWayAt != null) {
      json[r'on_the_way_at'] = this.onTheWayAt!.toUtc().toIso8601String();
    }
    if (this.practice != null) {
      json[r'practice'] = this.practice;
    }
    if (this.raisedAt != null) {
      json[r'raised_at'] = this.raisedAt!.toUtc().toIso8601String();
    }
    if (this.reachedAt != null) {
      json[r'reached_at'] = this.reachedAt!.toUtc().toIso8601String();
    }
    if (this.sosId != null) {
      json[r'sos_id'] = this.sosId;
    }
    if (this.sosNumber != null) {
      json[r'sos_number'] = this.sosNumber;
    }
    if (this.stationName != null) {
      json[r'station_name'] = this.stationName;
    }
      json[r'status'] = this.status;
    if (this.taken != null) {
      json[r'taken'] = this.taken;
    }
    if (this.toldAt != null) {
      json[r'told_at'] = this.toldAt!.toUtc().toIso8601String();
    }
      json[r'version'] = this.version;
      json[r'warnings'] = this.warnings;
    return json;
  }

  /// Returns a new [SosView] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static SosView? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'is_changed'), 'Required key "SosView[is_changed]" is missing from JSON.');
        assert(json[r'is_changed'] != null, 'Required key "SosView[is_changed]" has a null value in JSON.');
        assert(json.containsKey(r'is_open'), 'Required key "SosView[is_open]" is missing from JSON.');
        assert(json[r'is_open'] != null, 'Required key "SosView[is_open]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "SosView[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "SosView[status]" has a null value in JSON.');
        assert(json.containsKey(r'version'), 'Required key "SosView[version]" is missing from JSON.');
        assert(json[r'version'] != null, 'Required key "SosView[version]" has a null value in JSON.');
        return true;
      }());

      return SosView(
        acknowledgedAt: mapDateTime(json, r'acknowledged_at', r''),
        call: mapValueOfType<String>(json, r'call'),
        closedAt: mapDateTime(json, r'closed_at', r''),
        ignored: mapValueOfType<int>(json, r'ignored'),
        isChanged: mapValueOfType<bool>(json, r'is_changed')!,
        isOpen: mapValueOfType<bool>(json, r'is_open')!,
        message: mapValueOfType<String>(json, r'message'),
        of_: mapValueOfType<int>(json, r'of'),
        onTheWayAt: mapDateTime(json, r'on_the_way_at', r''),
        practice: mapValueOfType<bool>(json, r'practice'),
        raisedAt: mapDateTime(json, r'raised_at', r''),
        reachedAt: mapDateTime(json, r'reached_at', r''),
        sosId: mapValueOfType<String>(json, r'sos_id'),
        sosNumber: mapValueOfType<String>(json, r'sos_number'),
        stationName: mapValueOfType<String>(json, r'station_name'),
        status: SosStatus.fromJson(json[r'status'])!,
        taken: mapValueOfType<int>(json, r'taken'),
        toldAt: mapDateTime(json, r'told_at', r''),
        version: mapValueOfType<String>(json, r'version')!,
        warnings: SosWarning.listFromJson(json[r'warnings']),
      );
    }
    return null;
  }

  static List<SosView> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <SosView>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = SosView.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'is_changed',
    'is_open',
    'status',
    'version',
  };
}

