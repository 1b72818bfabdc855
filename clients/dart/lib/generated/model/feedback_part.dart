//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class FeedbackPart {
  /// Returns a new [FeedbackPart] instance.
  FeedbackPart({
    required this.face,
    this.faces = const [],
    this.questions = const [],
  });

  /// What is asked before the faces.
  InLanguages face;

  /// The five scores, from bad to good.
  List<CatalogueFace> faces;

  /// What is asked after the score.
  List<CatalogueQuestion> questions;

  @override
  bool operator ==(Object other) => identical(this, other) || other is FeedbackPart &&
    other.face == face &&
    _deepEquality.equals(other.faces, faces) &&
    _deepEquality.equals(other.questions, questions);

  @override
  int get hashCode =>
    // ignore: unnecessary_parenthesis
    (face.hashCode) +
    (faces.hashCode) +
    (questions.hashCode);

  Map<String, dynamic> toJson() {
    final json = <String, dynamic>{};
      json[r'face'] = this.face;
      json[r'faces'] = this.faces;
      json[r'questions'] = this.questions;
    return json;
  }

  /// Returns a new [FeedbackPart] instance and imports its values from
  /// [value] if it's a [Map], null otherwise.
  // ignore: prefer_constructors_over_static_methods
  static FeedbackPart? fromJson(dynamic value) {
    if (value is Map) {
      final json = value.cast<String, dynamic>();

      // Ensure that the map contains the required keys.
      // Note 1: the values aren't checked for validity beyond being non-null.
      // Note 2: this code is stripped in release mode!
      assert(() {
        assert(json.containsKey(r'face'), 'Required key "FeedbackPart[face]" is missing from JSON.');
        assert(json[r'face'] != null, 'Required key "FeedbackPart[face]" has a null value in JSON.');
        assert(json.containsKey(r'faces'), 'Required key "FeedbackPart[faces]" is missing from JSON.');
        assert(json[r'faces'] != null, 'Required key "FeedbackPart[faces]" has a null value in JSON.');
        assert(json.containsKey(r'questions'), 'Required key "FeedbackPart[questions]" is missing from JSON.');
        assert(json[r'questions'] != null, 'Required key "FeedbackPart[questions]" has a null value in JSON.');
        return true;
      }());

      return FeedbackPart(
        face: InLanguages.fromJson(json[r'face'])!,
        faces: CatalogueFace.listFromJson(json[r'faces']),
        questions: CatalogueQuestion.listFromJson(json[r'questions']),
      );
    }
    return null;
  }

  static List<FeedbackPart> listFromJson(dynamic json, {bool growable = false,}) {
    final result = <FeedbackPart>[];
    if (json is List && json.isNotEmpty) {
      for (final row in json) {
        final value = FeedbackPart.fromJson(row);
        if (value != null) {
          result.add(value);
        }
      }
    }
    return result.toList(growable: growable);
  }

  /// The list of required keys that must be present in a JSON.
  static const requiredKeys = <String>{
    'face',
    'faces',
    'questions',
  };
}

