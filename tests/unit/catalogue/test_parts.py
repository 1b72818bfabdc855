"""What services say of themselves in the catalogue is what their functions take."""

from pydantic import TypeAdapter, ValidationError

from functions.catalogue.parts_model import Parts, parts
from functions.feedback.intake.model import Details, SubmitFeedback
from functions.sos.press.model import MAX_FIXES
from functions.sos.press.own_model import UpdateSos
from infra import catalogue
from infra.rows import services

FEEDBACK = parts().feedback


def is_taken(code: str, value: str) -> bool:
    try:
        Details.model_validate({code: value})
    except ValidationError:
        return False
    return True


def test_the_committed_parts_are_those_of_the_services() -> None:
    assert parts() == catalogue.parts()
    assert Parts.model_fields.keys() <= services().keys()


def test_every_detail_of_an_answer_is_asked_and_nothing_else() -> None:
    assert {one.code for one in FEEDBACK.questions} == set(Details.model_fields)
    assert [face.score for face in FEEDBACK.faces] == [5, 4, 3, 2, 1]
    assert SubmitFeedback.model_fields["score"].is_required()


def test_every_option_offered_is_taken_and_every_one_that_is_taken_is_offered() -> None:
    for question in FEEDBACK.questions:
        offered = {option.code for option in question.options or ()}
        assert all(is_taken(question.code, one) for one in offered), question.code
        schema = TypeAdapter(Details.model_fields[question.code].annotation).json_schema()
        known = {one for kind in schema.get("$defs", {}).values() for one in kind["enum"]}
        assert offered == known, question.code


def test_a_text_may_be_as_long_as_is_said_and_no_longer() -> None:
    for question in FEEDBACK.questions:
        if most := question.max_length:
            assert is_taken(question.code, "क" * most)
            assert not is_taken(question.code, "क" * (most + 1)), question.code


def test_every_text_is_there_in_three_languages() -> None:
    texts = [FEEDBACK.face, *FEEDBACK.faces, *FEEDBACK.questions]
    texts += [option for question in FEEDBACK.questions for option in question.options or ()]
    assert all(text.hi and text.en and text.hne for text in texts)


def test_as_many_fixes_are_taken_as_is_said() -> None:
    fix = {"lat": 22.09, "lng": 82.14}
    key = {"sos_id": "0" * 32, "watch_key": "0" * 32}
    sent = UpdateSos.model_validate(key | {"fixes": [fix] * (parts().sos.max_fixes + 1)})
    assert len(sent.kept) == parts().sos.max_fixes == MAX_FIXES
