//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class OpenedTip {
  /// Returns a new [OpenedTip] instance.
  OpenedTip({
    this.aboutUnitName,
    this.can = const [],
    required this.category,
    required this.categoryName,
    required this.channel,
    required this.content,
    required this.desk,
    this.district,
    this.districtName,
    this.dueHour,
    this.handler,
    this.handlerName,
    this.history = const [],
    this.ignored,
    this.informed = const [],
    this.informedNames = const [],
    required this.isBenefited,
    this.messages = const [],
    this.notes = const [],
    this.reason,
    required this.receivedHour,
    required this.status,
    required this.steps,
    required this.talk,
    required this.tipId,
    required this.tipNumber,
    this.units = const [],
    required this.urgent,
  });

  /// Its name.
  String? aboutUnitName;

  /// What this post may do here: names of functions or acts.
  List<String> can;

  /// What the tip is about.
  String category;

  /// Its name.
  String categoryName;

  /// How tips came.
  TipChannel channel;

  /// What was written.
  TipContent content;

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

  /// What became of it, the oldest first.
  List<TipHappened> history;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Units that were told of it.
  List<String> informed;

  /// Their names.
  List<String> informedNames;

  /// Whether its sender said that it helped.
  bool isBenefited;

  /// What tipster and officers wrote to each other, the oldest first.
  List<TipMessage> messages;

  /// Notes for officers alone, the oldest first.
  List<TipNote> notes;

  /// Why.
  String? reason;

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

  /// Units to which it can be sent.
  List<Choice> units;

  /// Whether it is due sooner than usual.
  bool urgent;

  @override
  bool operator ==(Object other) => identical(this, other) || other is OpenedTip &&
    other.aboutUnitName == aboutUnitName &&
    _deepEquality.equals(other.can, can) &&
    other.category == category &&
    other.categoryName == categoryName &&
    other.channel == channel &&
    other.content == content &&
    other.desk == desk &&
    other.district == district &&
    other.districtName == districtName &&
    other.dueHour == dueHour &&
    other.handler == handler &&
    other.handlerName == handlerName &&
    _deepEquality.equals(other.history, history) &&
    other.ignored == ignored &&
    _deepEquality.equals(other.informed, informed) &&
    _deepEquality.equals(other.informedNames, informedNames) &&
    other.isBenefited == isBenefited &&
    _deepEquality.equals(other.messages, messages) &&
    _deepEquality.equals(other.notes, notes) &&
    other.reason == reason &&
    other.receivedHour == receivedHour &&
    other.status == status &&
    other.steps == steps &&
    other.talk == talk &&
    other.tipId == tipId &&
    other.tipNumber == tipNumber &&
    _deepEquality.equals(other.units, units) &&
    other.urgent == urgent;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (aboutUnitName == null ? 0 : aboutUnitName!.hashCode) +
    (can.hashCode) +
    (category.hashCode) +
    (categoryName.hashCode) +
    (channel.hashCode) +
    (content.hashCode) +
    (desk.hashCode) +
    (district == null ? 0 : district!.hashCode) +
    (districtName == null ? 0 : districtName!.hashCode) +
    (dueHour == null ? 0 : dueHour!.hashCode) +
    (handler == null ? 0 : handler!.hashCode) +
    (handlerName == null ? 0 : handlerName!.hashCode) +
    (history.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (informed.hashCode) +
    (informedNames.hashCode) +
    (isBenefited.hashCode) +
    (messages.hashCode) +
    (notes.hashCode) +
    (reason == null ? 0 : reason!.hashCode) +
    (receivedHour.hashCode) +
    (status.hashCode) +
    (steps.hashCode) +
    (talk.hashCode) +
    (tipId.hashCode) +
    (tipNumber.hashCode) +
    (units.hashCode) +
    (urgent.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.aboutUnitName != null) {
      json[r'about_unit_name'] = this.aboutUnitName;
    }
      json[r'can'] = this.can;
      json[r'category'] = this.category;
      json[r'category_name'] = this.categoryName;
      json[r'channel'] = this.channel;
      json[r'content'] = this.content;
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
      json[r'history'] = this.history;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'informed'] = this.informed;
      json[r'informed_names'] = this.informedNames;
      json[r'is_benefited'] = this.isBenefited;
      json[r'messages'] = this.messages;
      json[r'notes'] = this.notes;
    if (this.reason != null) {
      json[r'reason'] = this.reason;
    }
      json[r'received_hour'] = this.receivedHour.toUtc().toIso8601String();
      json[r'status'] = this.status;
      json[r'steps'] = this.steps;
      json[r'talk'] = this.talk;
      json[r'tip_id'] = this.tipId;
      json[r'tip_number'] = this.tipNumber;
      json[r'units'] = this.units;
      json[r'urgent'] = this.urgent;
    return json;
  }

  /// Returns a new [OpenedTip] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static OpenedTip? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'category'), 'Required key "OpenedTip[category]" is missing from JSON.');
        assert(json[r'category'] != null, 'Required key "OpenedTip[category]" has a null value in JSON.');
        assert(json.containsKey(r'category_name'), 'Required key "OpenedTip[category_name]" is missing from JSON.');
        assert(json[r'category_name'] != null, 'Required key "OpenedTip[category_name]" has a null value in JSON.');
        assert(json.containsKey(r'channel'), 'Required key "OpenedTip[channel]" is missing from JSON.');
        assert(json[r'channel'] != null, 'Required key "OpenedTip[channel]" has a null value in JSON.');
        assert(json.containsKey(r'content'), 'Required key "OpenedTip[content]" is missing from JSON.');
        assert(json[r'content'] != null, 'Required key "OpenedTip[content]" has a null value in JSON.');
        assert(json.containsKey(r'desk'), 'Required key "OpenedTip[desk]" is missing from JSON.');
        assert(json[r'desk'] != null, 'Required key "OpenedTip[desk]" has a null value in JSON.');
        assert(json.containsKey(r'informed'), 'Required key "OpenedTip[informed]" is missing from JSON.');
        assert(json[r'informed'] != null, 'Required key "OpenedTip[informed]" has a null value in JSON.');
        assert(json.containsKey(r'informed_names'), 'Required key "OpenedTip[informed_names]" is missing from JSON.');
        assert(json[r'informed_names'] != null, 'Required key "OpenedTip[informed_names]" has a null value in JSON.');
        assert(json.containsKey(r'is_benefited'), 'Required key "OpenedTip[is_benefited]" is missing from JSON.');
        assert(json[r'is_benefited'] != null, 'Required key "OpenedTip[is_benefited]" has a null value in JSON.');
        assert(json.containsKey(r'received_hour'), 'Required key "OpenedTip[received_hour]" is missing from JSON.');
        assert(json[r'received_hour'] != null, 'Required key "OpenedTip[received_hour]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "OpenedTip[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "OpenedTip[status]" has a null value in JSON.');
        assert(json.containsKey(r'steps'), 'Required key "OpenedTip[steps]" is missing from JSON.');
        assert(json[r'steps'] != null, 'Required key "OpenedTip[steps]" has a null value in JSON.');
        assert(json.containsKey(r'talk'), 'Required key "OpenedTip[talk]" is missing from JSON.');
        assert(json[r'talk'] != null, 'Required key "OpenedTip[talk]" has a null value in JSON.');
        assert(json.containsKey(r'tip_id'), 'Required key "OpenedTip[tip_id]" is missing from JSON.');
        assert(json[r'tip_id'] != null, 'Required key "OpenedTip[tip_id]" has a null value in JSON.');
        assert(json.containsKey(r'tip_number'), 'Required key "OpenedTip[tip_number]" is missing from JSON.');
        assert(json[r'tip_number'] != null, 'Required key "OpenedTip[tip_number]" has a null value in JSON.');
        assert(json.containsKey(r'urgent'), 'Required key "OpenedTip[urgent]" is missing from JSON.');
        assert(json[r'urgent'] != null, 'Required key "OpenedTip[urgent]" has a null value in JSON.');
        return true;
      }());

      return OpenedTip(
        aboutUnitName: mapValueOfType<String>(json, r'about_unit_name'),
        can: json[r'can'] is Iterable
            ? (json[r'can'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        category: mapValueOfType<String>(json, r'category')!,
        categoryName: mapValueOfType<String>(json, r'category_name')!,
        channel: TipChannel.fromJson(json[r'channel'])!,
        content: TipContent.fromJson(json[r'content'])!,
        desk: mapValueOfType<String>(json, r'desk')!,
        district: mapValueOfType<String>(json, r'district'),
        districtName: mapValueOfType<String>(json, r'district_name'),
        dueHour: mapDateTime(json, r'due_hour', r''),
        handler: mapValueOfType<String>(json, r'handler'),
        handlerName: mapValueOfType<String>(json, r'handler_name'),
        history: TipHappened.listFromJson(json[r'history']),
        ignored: mapValueOfType<int>(json, r'ignored'),
        informed: json[r'informed'] is Iterable
            ? (json[r'informed'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        informedNames: json[r'informed_names'] is Iterable
            ? (json[r'informed_names'] as Iterable).cast<String>().toList(growable: false)
            : const [],
        isBenefited: mapValueOfType<bool>(json, r'is_benefited')!,
        messages: TipMessage.listFromJson(json[r'messages']),
        notes: TipNote.listFromJson(json[r'notes']),
        reason: mapValueOfType<String>(json, r'reason'),
        receivedHour: mapDateTime(json, r'received_hour', r'')!,
        status: TipStatus.fromJson(json[r'status'])!,
        steps: mapValueOfType<int>(json, r'steps')!,
        talk: mapValueOfType<int>(json, r'talk')!,
        tipId: mapValueOfType<String>(json, r'tip_id')!,
        tipNumber: mapValueOfType<String>(json, r'tip_number')!,
        units: Choice.listFromJson(json[r'units']),
        urgent: mapValueOfType<bool>(json, r'urgent')!,
      );
    }
    return null;
  }

  static List<OpenedTip> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <OpenedTip>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = OpenedTip.fromJson(row);
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
    'content',
    'desk',
    'informed',
    'informed_names',
    'is_benefited',
    'received_hour',
    'status',
    'steps',
    'talk',
    'tip_id',
    'tip_number',
    'urgent',
  };
}

