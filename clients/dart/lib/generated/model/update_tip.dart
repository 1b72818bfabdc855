//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class UpdateTip {
  /// Returns a new [UpdateTip] instance.
  UpdateTip({
    this.lang,
    this.reason,
    required this.requestId,
    required this.status,
    required this.tipId,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// Why.
  NoReason? reason;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// Where it stands.
  TipStatus status;

  /// A tip.
  String tipId;

  @override
  bool operator ==(Object other) => identical(this, other) || other is UpdateTip &&
    other.lang == lang &&
    other.reason == reason &&
    other.requestId == requestId &&
    other.status == status &&
    other.tipId == tipId;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (reason == null ? 0 : reason!.hashCode) +
    (requestId.hashCode) +
    (status.hashCode) +
    (tipId.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
    if (this.reason != null) {
      json[r'reason'] = this.reason;
    }
      json[r'request_id'] = this.requestId;
      json[r'status'] = this.status;
      json[r'tip_id'] = this.tipId;
    return json;
  }

  /// Returns a new [UpdateTip] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static UpdateTip? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'request_id'), 'Required key "UpdateTip[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "UpdateTip[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'status'), 'Required key "UpdateTip[status]" is missing from JSON.');
        assert(json[r'status'] != null, 'Required key "UpdateTip[status]" has a null value in JSON.');
        assert(json.containsKey(r'tip_id'), 'Required key "UpdateTip[tip_id]" is missing from JSON.');
        assert(json[r'tip_id'] != null, 'Required key "UpdateTip[tip_id]" has a null value in JSON.');
        return true;
      }());

      return UpdateTip(
        lang: mapValueOfType<String>(json, r'lang'),
        reason: NoReason.fromJson(json[r'reason']),
        requestId: mapValueOfType<String>(json, r'request_id')!,
        status: TipStatus.fromJson(json[r'status'])!,
        tipId: mapValueOfType<String>(json, r'tip_id')!,
      );
    }
    return null;
  }

  static List<UpdateTip> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <UpdateTip>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = UpdateTip.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'request_id',
    'status',
    'tip_id',
  };
}

