"""What a citizen's words speak of, in the four ways in which people here write."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.feedback.themes_model import Mentions, Theme, mentions, themes_of

SAID = {
    "behaviour": (
        "हवलदार ने बदतमीज़ी से बात की।",
        "ओ मन के बेवहार बने नइ रहिस",
        "Unka vyavahaar theek nahi tha",
        "The constable was rude.",
    ),
    "waiting": (
        "दो घन्टे इन्तज़ार करना पड़ा, बहुत देर हुई",
        "अब्बड़ बेर ले अगोरेन",
        "2 ghante intezaar kiya",
        "I waited for hours",
    ),
    "money": (
        "चाय-पानी के पैसे माँगे",
        "पइसा माँगिस",
        "Rs.500 maange, chai paani bola",
        "They wanted a bribe",
    ),
    "cleanliness": (
        "थाना साफ़-सुथरा है",
        "अब्बड़ गन्दगी हे",
        "safaai bilkul kharab",
        "It was filthy and smelled",
    ),
    "help": (
        "श्री क्षत्रिय जी ने त्वरित मदद की, धन्यवाद",
        "साहब मन बने मदद करिन",
        "bahut madad ki, dhanyawad",
        "Thanks, they helped at once",
    ),
    "not_heard": (
        "रिपोर्ट नहीं लिखी, किसी ने सुना ही नहीं। सुनवाई नहीं हुई",
        "मोर गोठ ला नइ सुनिन",
        "meri report nahin likhi",
        "They didn’t listen to me",
    ),
    "women": (
        "महिला आरक्षक कोई थी ही कब",
        "माईलोगन बर कोनो जगा",
        "mahila desk band tha",
        "No woman officer at night",
    ),
    "facilities": (
        "पीने का पानी नही, शौचालय बंद, बैठने की जगह कम",
        "बइठे बर कुरसी नइ रहिस",
        "paani aur kursi chahiye",
        "Please give drinking water and chairs",
    ),
}


@pytest.mark.parametrize(
    ("theme", "text"), [(theme, text) for theme, texts in SAID.items() for text in texts]
)
def test_words_are_of_one_theme_in_each_tongue_and_script(theme: str, text: str) -> None:
    assert themes_of(text) == (theme,)


def test_all_themes_of_a_text_are_found_once_in_their_order() -> None:
    text = "देर हुई, देर हुई, फिर पैसे माँगे और गाली दी"
    assert themes_of(text) == (Theme.BEHAVIOUR, Theme.WAITING, Theme.MONEY)


@pytest.mark.parametrize(
    "text",
    [
        "सब ठीक",
        "पानीपत से आया",  # not water
        "Gandhi chowk, Gandai aur Dantewada ke paas",  # not गंदा, not डाँट
        "रुपेश कुमार, Rupesh, Rupa",  # not रुपये
        "आधार कार्ड नहीं था, कार नहीं थी",  # not कार्रवाई नहीं
        "देरानी के संग गेंव",
        "I slept there; thing after thing",
        "अपैसा xwait",  # no word begins there
        "",
        "।।।",
    ],
)
def test_what_only_looks_like_a_theme_is_none(text: str) -> None:
    assert themes_of(text) == ()


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC"])
def test_nukta_chandrabindu_joiners_and_case_make_no_difference(form) -> None:
    for text in ("इंतज़ार", "इंतजार", "माँगे पैसे", "मुँह पे छेड़ा", "RUDE", "स्वच्\u200dछ"):
        assert themes_of(unicodedata.normalize(form, text))


def test_the_most_frequent_theme_is_told_first_and_a_rare_one_not_where_few_are_not_shown() -> None:
    cells = {"theme_help": 2, "theme_money": 5, "theme_waiting": 5, "theme_women": -1, "wait_x": 9}
    told = [(one.theme.value, one.answers) for one in mentions(cells)]
    assert told == [("waiting", 5), ("money", 5), ("help", 2)]
    assert mentions(cells, least=3) == (
        Mentions(theme=Theme.WAITING, answers=5),
        Mentions(theme=Theme.MONEY, answers=5),
    )


@given(st.text(max_size=200))
def test_any_text_has_themes_of_the_closed_list(text: str) -> None:
    assert set(themes_of(text)) <= set(Theme)
