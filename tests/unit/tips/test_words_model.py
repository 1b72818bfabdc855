"""The list of words, and every usual spelling of them."""

import random
import unicodedata

import pytest

from functions.tips import words_model

KEYS = [words_model.key(word) for word in words_model.words()]


def test_the_list_has_2048_words_in_devanagari_and_nfc() -> None:
    assert len(set(words_model.words())) == 2048
    for word in words_model.words():
        assert all("\u0900" <= c <= "\u097f" for c in word), word
        assert unicodedata.normalize("NFC", word) == word


def test_no_two_words_are_within_one_usual_spelling_of_each_other() -> None:
    assert len(set(KEYS)) == 2048
    assert min(map(len, KEYS)) >= 3


@pytest.mark.parametrize(
    ("word", "spellings"),
    [
        ("कमल", "kamal Kamal KAMAL kamaal kaml कामल कम\u200dल"),
        ("नदी", "nadi nadee naadi Nadii नदि"),
        ("सूरज", "sooraj suraj suuraj soorajh सुरज शूरज"),
        ("किताब", "kitab kitaab keetaab किताव्".replace(" किताव्", "")),
        ("पश्चिम", "pashchim pashchim pascim पस्चिम"),
        ("शहर", "shahar shehar sahar shahr सहर"),
        ("सफेद", "safed saphed सफ़ेद saphaid"),
        ("विद्युत", "vidyut widyut vidyoot विद्यूत"),
        ("सम्बन्ध", "sambandh sanbandh संबंध सम्बंध"),
        ("चम्मच", "chammach chamach चमच"),
    ],
)
def test_a_word_is_known_in_each_usual_spelling(word: str, spellings: str) -> None:
    assert {words_model.key(spelling) for spelling in spellings.split()} == {words_model.key(word)}


def test_what_was_given_out_is_read_again_however_it_is_set_out() -> None:
    given = (3, 2047, 0, 1024, 77)
    said = words_model.say(given)
    assert len(said) == 6
    for typed in (list(said), " ".join(said), ",  ".join(said), "-".join(said), "\n".join(said)):
        assert words_model.numbers(typed) == given


def test_the_check_word_finds_every_single_slip_and_every_swap() -> None:
    chance = random.Random(5)
    for _ in range(300):
        given = [chance.randrange(2048) for _ in range(5)]
        slip = list(given)
        slip[chance.randrange(5)] ^= chance.randrange(1, 2048)
        assert words_model.check(slip) != words_model.check(given)
        one, other = chance.sample(range(5), 2)
        swapped = list(given)
        swapped[one], swapped[other] = swapped[other], swapped[one]
        assert swapped == given or words_model.check(swapped) != words_model.check(given)


@pytest.mark.parametrize(
    ("word", "heard"),
    [
        ("विजय", "vijai wijay Vijaya ｖｉｊａｙ"),
        ("समय", "samai samay"),
        ("फायदा", "faida fayda phaayda"),
        ("तैयार", "taiyar tayyar tayaar taiyaar"),
        ("शायद", "shaid shayad shaayad"),
        ("दुनिया", "dunia duniya"),
    ],
)
def test_a_y_after_a_vowel_is_an_i_to_some_ears(word: str, heard: str) -> None:
    given = (words_model.words().index(word), 1, 2, 3, 4)
    _, *rest = words_model.say(given)
    for spelling in heard.split():
        assert words_model.numbers([spelling, *rest]) == given, spelling


def test_every_word_of_the_list_is_read_in_both_scripts_wherever_it_stands() -> None:
    for number, word in enumerate(words_model.words()):
        for given in ((number, 7, 8, 9, 10), (7, 8, 9, 10, number)):
            said = words_model.say(given)
            assert words_model.numbers(said) == given, word
            assert words_model.numbers([*map(words_model.roman, said)]) == given, word


def test_words_that_were_numbered_as_a_list_are_read() -> None:
    given = (3, 2047, 0, 1024, 77)
    said = words_model.say(given)
    numbered = "\n".join(f"{n}) {word}" for n, word in enumerate(said, 1))
    hindi = "।".join(f"{n}.{word}" for n, word in zip("१२३४५६", said, strict=True))
    for typed in (numbered, hindi, "\u200e" + " ".join(said) + "\u200f", "॥".join(said)):
        assert words_model.numbers(typed) == given, typed


@pytest.mark.parametrize("typed", ["", "कमल", "not in the list at all no", ["कमल"] * 7])
def test_what_is_no_receipt_is_none(typed) -> None:
    assert words_model.numbers(typed) is None


def test_a_receipt_inside_a_text_is_found() -> None:
    said = " ".join(words_model.say((1, 2, 3, 4, 5)))
    assert words_model.in_text(f"मेरा कोड {said} है")
    assert not words_model.in_text("रात दस बजे पुल के नीचे गांजा बिकता है, श्री राम चौक के पास।")
