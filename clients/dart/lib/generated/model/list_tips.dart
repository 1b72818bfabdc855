//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ListTips {
  /// Returns a new [ListTips] instance.
  ListTips({
    this.category,
    this.cursor,
    this.district,
    this.informed = false,
    this.lang,
    this.limit = 20,
    this.order = TipOrder.age,
    this.status,
    this.tipId,
  });

  /// What the tip is about.
  String? category;

  /// Where the next page begins, as the last one said; missing on the last.
  String? cursor;

  /// A district.
  String? district;

  /// Only those of which the caller's unit was told.
  bool informed;

  /// Language of the answer (`hi`, `en`, `hne`, or a tag such as `en-IN`); else Accept-Language.
  String? lang;

  /// At most so many on a page.
  ///
  /// Minimum value: 1
  /// Maximum value: 50
  int limit;

  /// The oldest first, or those that are due first.
  TipOrder order;

  /// Where it stands.
  TipStatus? status;

  /// A tip.
  String? tipId;

  @override
  bool operator ==(Object other) => identical(this, other) || other is ListTips &&
    other.category == category &&
    other.cursor == cursor &&
    other.district == district &&
    other.informed == informed &&
    other.lang == lang &&
    other.limit == limit &&
    other.order == order &&
    other.status == status &&
    other.tipId == tipId;

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (category == null ? 0 : category!.hashCode) +
    (cursor == null ? 0 : cursor!.hashCode) +
    (district == null ? 0 : district!.hashCode) +
    (informed.hashCode) +
    (lang == null ? 0 : lang!.hashCode) +
    (limit.hashCode) +
    (order.hashCode) +
    (status == null ? 0 : status!.hashCode) +
    (tipId == null ? 0 : tipId!.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
    if (this.category != null) {
      json[r'category'] = this.category;
    }
    if (this.cursor != null) {
      json[r'cursor'] = this.cursor;
    }
    if (this.district != null) {
      json[r'district'] = this.district;
    }
      json[r'informed'] = this.informed;
    if (this.lang != null) {
      json[r'lang'] = this.lang;
    }
      json[r'limit'] = this.limit;
      json[r'order'] = this.order;
    if (this.status != null) {
      json[r'status'] = this.status;
    }
    if (this.tipId != null) {
      json[r'tip_id'] = this.tipId;
    }
    return json;
  }

  /// Returns a new [ListTips] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static ListTips? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        return true;
      }());

      return ListTips(
        category: mapValueOfType<String>(json, r'category'),
        cursor: mapValueOfType<String>(json, r'cursor'),
        district: mapValueOfType<String>(json, r'district'),
        informed: mapValueOfType<bool>(json, r'informed') ?? false,
        lang: mapValueOfType<String>(json, r'lang'),
        limit: mapValueOfType<int>(json, r'limit') ?? 20,
        order: TipOrder.fromJson(json[r'order']) ?? TipOrder.age,
        status: TipStatus.fromJson(json[r'status']),
        tipId: mapValueOfType<String>(json, r'tip_id'),
      );
    }
    return null;
  }

  static List<ListTips> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <ListTips>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = ListTips.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
  };
}

