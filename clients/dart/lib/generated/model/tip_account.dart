//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class TipAccount {
  /// Returns a new [TipAccount] instance.
  TipAccount({
    this.actedOn = 0,
    this.benefited = 0,
    this.checked = 0,
    this.ignored,
    this.notActionable = 0,
    this.notYetBenefited = 0,
    this.overturned = 0,
    this.pending = 0,
    this.received = 0,
    required this.scope,
    this.scopes = const [],
  });

  /// Tips that were acted on.
  int actedOn;

  /// Tips whose sender says that it helped.
  int benefited;

  /// Closed tips that somebody else looked at again.
  int checked;

  /// How many fields of the request were left out, because we do not know them.
  int? ignored;

  /// Tips that could not be acted on.
  int notActionable;

  /// Tips acted on whose sender has not said that it helped.
  int notYetBenefited;

  /// Closings that whoever looked again did not uphold.
  int overturned;

  /// Tips that are not decided.
  int pending;

  /// All tips that came.
  int received;

  /// Whose figures: a unit, district, range or state.
  String scope;

  /// Whose figures may be asked for.
  List<Choice> scopes;

  @override
  bool operator ==(Object other) => identical(this, other) || other is TipAccount &&
    other.actedOn == actedOn &&
    other.benefited == benefited &&
    other.checked == checked &&
    other.ignored == ignored &&
    other.notActionable == notActionable &&
    other.notYetBenefited == notYetBenefited &&
    other.overturned == overturned &&
    other.pending == pending &&
    other.received == received &&
    other.scope == scope &&
    _deepEquality.equals(other.scopes, scopes);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (actedOn.hashCode) +
    (benefited.hashCode) +
    (checked.hashCode) +
    (ignored == null ? 0 : ignored!.hashCode) +
    (notActionable.hashCode) +
    (notYetBenefited.hashCode) +
    (overturned.hashCode) +
    (pending.hashCode) +
    (received.hashCode) +
    (scope.hashCode) +
    (scopes.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'acted_on'] = this.actedOn;
      json[r'benefited'] = this.benefited;
      json[r'checked'] = this.checked;
    if (this.ignored != null) {
      json[r'ignored'] = this.ignored;
    }
      json[r'not_actionable'] = this.notActionable;
      json[r'not_yet_benefited'] = this.notYetBenefited;
      json[r'overturned'] = this.overturned;
      json[r'pending'] = this.pending;
      json[r'received'] = this.received;
      json[r'scope'] = this.scope;
      json[r'scopes'] = this.scopes;
    return json;
  }

  /// Returns a new [TipAccount] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static TipAccount? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'scope'), 'Required key "TipAccount[scope]" is missing from JSON.');
        assert(json[r'scope'] != null, 'Required key "TipAccount[scope]" has a null value in JSON.');
        assert(json.containsKey(r'scopes'), 'Required key "TipAccount[scopes]" is missing from JSON.');
        assert(json[r'scopes'] != null, 'Required key "TipAccount[scopes]" has a null value in JSON.');
        return true;
      }());

      return TipAccount(
        actedOn: mapValueOfType<int>(json, r'acted_on') ?? 0,
        benefited: mapValueOfType<int>(json, r'benefited') ?? 0,
        checked: mapValueOfType<int>(json, r'checked') ?? 0,
        ignored: mapValueOfType<int>(json, r'ignored'),
        notActionable: mapValueOfType<int>(json, r'not_actionable') ?? 0,
        notYetBenefited: mapValueOfType<int>(json, r'not_yet_benefited') ?? 0,
        overturned: mapValueOfType<int>(json, r'overturned') ?? 0,
        pending: mapValueOfType<int>(json, r'pending') ?? 0,
        received: mapValueOfType<int>(json, r'received') ?? 0,
        scope: mapValueOfType<String>(json, r'scope')!,
        scopes: Choice.listFromJson(json[r'scopes']),
      );
    }
    return null;
  }

  static List<TipAccount> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <TipAccount>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = TipAccount.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'scope',
    'scopes',
  };
}

