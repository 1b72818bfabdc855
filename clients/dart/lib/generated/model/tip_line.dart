//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipLine {
  /// Returns a new [TipLine] instance.
  TipLine({
    required this.category,
    required this.categoryName,
    required this.channel,
    this.climbed = const [],
    required this.desk,
    this.district,
    this.districtName,
    this.dueHour,
    this.handler,
    this.handlerName,
    required this.receivedHour,
    required this.status,
    required this.steps,
    required this.talk,
    required this.tipId,
    required this.tipNumber,
    required this.urgent,
  });

  /// What the tip is about.
  String category;

  /// Its name.
  String categoryName;

  /// How tips came.
  TipChannel channel;

  /// The seats to which it climbed, unread.
  List<String> climbed;

  /// The seat at which it lies.
  String desk;

  /// A district.
  String? district;

  /// Its name.
  String? districtName;

  /// Hour of India by which it is to be decided, as its start in UTC.
  DateTime? dueHour;

  /// The unit that works on it.
  String? handler;

  /// Its name.
  String? handlerName;

  /// Hour of India in which it came, as its start in UTC.
  DateTime receivedHour;

  /// Where it stands.
  TipStatus status;

  /// How often its state changed.
  int steps;

  /// How many messages there are.
  int talk;

  /// A tip.
  String tipId;

  /// The number of a tip, for its sender.
  String tipNumber;

  /// Whether it is due sooner than usual.
  bool urgent;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipLine &&
    other.category == category &&
    other.categoryName == categoryName &&
    other.channel == channel &&
    _deepEquality.equals(other.climbed, climbed) &&
    other.desk == desk &&
    other.district == district &&
    other.districtName == districtName &&
    other.dueHour == dueHour &&
    other.handler == handler &&
    other.handlerName == handlerName &&
    other.receivedHour == receivedHour &&
    other.status == status &&
    other.steps == steps &&
    other.talk == talk &&
    other.tipId == tipId &&
    other.tipNumber == tipNumber &&
    other.urgent == urgent;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (category.hashCode) +
    (categoryName.hashCode) +
    (channel.hashCode) +
    (climbed.hashCode) +
    (desk.hashCode) +
    (district == null ? 0 : district!.hashCode) +
    (districtName == null ? 0 : districtName!.hashCode) +
    (dueHour == null ? 0 : dueHour!.hashCode) +
    (handler == null ? 0 : handler!.hashCode) +
    (handlerName == null ? 0 : handlerName!.hashCode) +
    (receivedHour.hashCode) +
    (status.hashCode) +
    (steps.hashCode) +
    (talk.hashCode) +
    (tipId.hashCode) +
    (tipNumber.hashCode) +
    (urgent.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'category'] = this.category;
      json[r'category_name'] = this.categoryName;
      json[r'channel'] = this.channel;
      json[r'climbed'] = this.climbed;
      json[r'desk'] = this.desk;
    if (this.district != null) {
      json[r'district'] = this.district;
    }
    if (this.districtName != null) {
      json[r'district_name'] = this.districtName;
    }
    if (this.dueHour != null) {
      json[r'due_hour'] = this.dueHour!.toUtc().toIso8601String();
    }
    if (this.handler != null) {
      json[r'handler'] = this.handler;
    }
    if (this.handlerName != null) {
      json[r'handler_name'] = this.handlerName;
    }
      json[r'received_hour'] = this.receivedHour.toUtc().toIso8601String();
      json[r'status'] = this.status;
      json[r'steps'] = this.steps;
      json[r'talk'] = this.talk;
      json[r'tip_id'] = this.tipId;
      json[r'tip_number'] = this.tipNumber;
      json[r'urgent'] = this.urgent;
    return json;
  }

  /// Returns a new [TipLine] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipLine? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'category'), 'Required key "TipLine[category]" is missing from JSON.');
        assert(json[r'category'] != null, 'Required key "TipLine[category]" has a null value in JSON.');
        assert(json.containsKey(r'category_name'), 'Required key "TipLine[category_name]" is missing from JSON.');
        assert(json[r'category_name'] != null, 'Required key "TipLine[category_name]" has a null value in JSON.');
        assert(json.containsKey(r'channel'), 'Required key "TipLine[channel]" is missing from JSON.');
        assert(json[r'channel'] != null, 'Required key "TipLine[channel]" has a null value in JSON.');
        assert(json.containsKey(r'climbed'), 'Required key "TipLine[climbed]" is missing from JSON.');
        assert(json[r'climbed'] != null, 'Required key "TipLine[climbed]" has a null value in JSON.');
        assert(json.containsKey(r'desk'), 'Required key "TipLine[desk]" is missing from JSON.');
        assert(json[r'desk'] != null, 'Required key "TipLine[desk]" has a null value in JSON.');
        assert(json.containsKey(r'received_hour'), 'Required key "TipLine[received_hour]" is missing from JSON.');
        assert(json[r'received_hour'] != null, 'Required key "TipLine[received_hour]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "TipLine[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "TipLine[status]" has a null value in JSON.');
        assert(json.containsKey(r'steps'), 'Required key "TipLine[steps]" is missing from JSON.');
        assert(json[r'steps'] != null, 'Required key "TipLine[steps]" has a null value in JSON.');
        assert(json.containsKey(r'talk'), 'Required key "TipLine[talk]" is missing from JSON.');
        assert(json[r'talk'] != null, 'Required key "TipLine[talk]" has a null value in JSON.');
        assert(json.containsKey(r'tip_id'), 'Required key "TipLine[tip_id]" is missing from JSON.');
        assert(json[r'tip_id'] != null, 'Required key "TipLine[tip_id]" has a null value in JSON.');
        assert(json.containsKey(r'tip_number'), 'Required key "TipLine[tip_number]" is missing from JSON.');
        assert(json[r'tip_number'] != null, 'Required key "TipLine[tip_number]" has a null value in JSON.');
        assert(json.containsKey(r'urgent'), 'Required key "TipLine[urgent]" is missing from JSON.');
        assert(json[r'urgent'] != null, 'Required key "TipLine[urgent]" has a null value in JSON.');
        return true;
      }());

      return TipLine(
        category: mapValueOfType<String>(json, r'category')!,
        categoryName: mapValueOfType<String>(json, r'category_name')!,
        channel: TipChannel.fromJson(json[r'channel'])!,
        climbed: json[r'climbed'] is Iterable
            ? (json[r'climbed'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        desk: mapValueOfType<String>(json, r'desk')!,
        district: mapValueOfType<String>(json, r'district'),
        districtName: mapValueOfType<String>(json, r'district_name'),
        dueHour: mapDateTime(json, r'due_hour', r''),
        handler: mapValueOfType<String>(json, r'handler'),
        handlerName: mapValueOfType<String>(json, r'handler_name'),
        receivedHour: mapDateTime(json, r'received_hour', r'')!,
        status: TipStatus.fromJson(json[r'status'])!,
        steps: mapValueOfType<int>(json, r'steps')!,
        talk: mapValueOfType<int>(json, r'talk')!,
        tipId: mapValueOfType<String>(json, r'tip_id')!,
        tipNumber: mapValueOfType<String>(json, r'tip_number')!,
        urgent: mapValueOfType<bool>(json, r'urgent')!,
      );
    }
    return null;
  }

  static List<TipLine> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipLine>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipLine.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'category',
    'category_name',
    'channel',
    'climbed',
    'desk',
    'received_hour',
    'status',
    'steps',
    'talk',
    'tip_id',
    'tip_number',
    'urgent',
  };
}

