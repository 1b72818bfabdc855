//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class MakeQrPoster {
  /// Returns a new [MakeQrPoster] instance.
  MakeQrPoster({
    this.district,
    this.lang,
    this.picture = false,
    this.renew = false,
    required this.requestId,
    this.size = FeedbackSize.A4,
    this.unit,
  });

  /// A district.
  String? district;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// Whether a picture is wanted beside the PDF.
  bool picture;

  /// Make new codes; the former ones end.
  bool renew;

  /// 128 random bits of this request as 32 hex digits; the same for each retry.
  String requestId;

  /// Size of paper.
  FeedbackSize size;

  /// A police unit.
  String? unit;

  @override
  bool operator ==(Object other) => identical(this, other) || other is MakeQrPoster &&
    other.district == district &&
    other.lang == lang &&
    other.picture == picture &&
    other.renew == renew &&
    other.requestId == requestId &&
    other.size == size &&
    other.unit == unit;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (district == null ? 0 : district!.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (picture.hashCode) +
    (renew.hashCode) +
    (requestId.hashCode) +
    (size.hashCode) +
    (unit == null ? 0 : unit!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.district != null) {
      json[r'district'] = this.district;
    }
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'picture'] = this.picture;
      json[r'renew'] = this.renew;
      json[r'request_id'] = this.requestId;
      json[r'size'] = this.size;
    if (this.unit != null) {
      json[r'unit'] = this.unit;
    }
    return json;
  }

  /// Returns a new [MakeQrPoster] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static MakeQrPoster? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'request_id'), 'Required key "MakeQrPoster[request_id]" is missing from JSON.');
        assert(json[r'request_id'] != null, 'Required key "MakeQrPoster[request_id]" has a null value in JSON.');
        return true;
      }());

      return MakeQrPoster(
        district: mapValueOfType<String>(json, r'district'),
        lang: mapValueOfType<String>(json, r'lang'),
        picture: mapValueOfType<bool>(json, r'picture') ?? false,
        renew: mapValueOfType<bool>(json, r'renew') ?? false,
        requestId: mapValueOfType<String>(json, r'request_id')!,
        size: FeedbackSize.fromJson(json[r'size']) ?? FeedbackSize.A4,
        unit: mapValueOfType<String>(json, r'unit'),
      );
    }
    return null;
  }

  static List<MakeQrPoster> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <MakeQrPoster>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = MakeQrPoster.fromJson(row);
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
  };
}

