//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class RecordBenefit {
  /// Returns a new [RecordBenefit] instance.
  RecordBenefit({
    this.lang,
    required this.proof,
    required this.record,
    required this.requestId,
    required this.tipId,
  });

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// How it is known that the tip helped.
  TipProof proof;

  /// The FIR or other record that the tip led to.
  String record;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// A tip.
  String tipId;

  @override
  bool operator ==(Object other) => identical(this, other) || other is RecordBenefit &&
    other.lang == lang &&
    other.proof == proof &&
    other.record == record &&
    other.requestId == requestId &&
    other.tipId == tipId;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (lang == null ? 0 : lang!.hashCode) +
    (proof.hashCode) +
    (record.hashCode) +
    (requestId.hashCode) +
    (tipId.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'proof'] = this.proof;
      json[r'record'] = this.record;
      json[r'request_id'] = this.requestId;
      json[r'tip_id'] = this.tipId;
    return json;
  }

  /// Returns a new [RecordBenefit] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static RecordBenefit? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'proof'), 'Required key "RecordBenefit[proof]" is missing from JSON.');
        assert(json[r'proof'] != null, 'Required key "RecordBenefit[proof]" has a null value in JSON.');
        assert(json.containsKey(r'record'), 'Required key "RecordBenefit[record]" is missing from JSON.');
        assert(json[r'record'] != null, 'Required key "RecordBenefit[record]" has a null value in JSON.');
        assert(json.containsKey(r'request_id'), 'Required key "RecordBenefit[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "RecordBenefit[request_id]" has a null value in JSON.');
        assert(json.containsKey(r'tip_id'), 'Required key "RecordBenefit[tip_id]" is missing from JSON.');
        assert(json[r'tip_id'] != null, 'Required key "RecordBenefit[tip_id]" has a null value in JSON.');
        return true;
      }());

      return RecordBenefit(
        lang: mapValueOfType<String>(json, r'lang'),
        proof: TipProof.fromJson(json[r'proof'])!,
        record: mapValueOfType<String>(json, r'record')!,
        requestId: mapValueOfType<String>(json, r'request_id')!,
        tipId: mapValueOfType<String>(json, r'tip_id')!,
      );
    }
    return null;
  }

  static List<RecordBenefit> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <RecordBenefit>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = RecordBenefit.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'proof',
    'record',
    'request_id',
    'tip_id',
  };
}

