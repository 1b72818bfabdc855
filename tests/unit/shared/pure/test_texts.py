import pytest

from shared.pure.texts import Lang, choose


@pytest.mark.parametrize(
    ("asked", "browser", "answered"),
    [
        ("en", "hi", Lang.EN),
        ("EN", "hi", Lang.EN),
        ("hi-IN", "en", Lang.HI),
        ("en_GB", "", Lang.EN),
        ("hne-Deva-IN", "en", Lang.HNE),
        (" en ", "", Lang.EN),
        ("ta", "en-IN,en;q=0.9", Lang.EN),  # we lack Tamil: what the phone reads next
        ("ta", "", Lang.HI),
        ("", "en", Lang.EN),
        (None, "mr, en-GB;q=0.8, hi;q=0.7", Lang.EN),
        (None, "hi-IN,hi;q=0.9,en;q=0.8", Lang.HI),
        (None, "hnx, enx", Lang.HI),
        (["en"], "", Lang.HI),
        (None, "", Lang.HI),
    ],
)
def test_the_language_is_the_asked_one_else_the_browser_s_else_hindi(
    asked: object, browser: str, answered: Lang
) -> None:
    assert choose(asked, browser) is answered
