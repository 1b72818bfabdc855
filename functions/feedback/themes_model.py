"""Which themes a citizen's words speak of: found by word stems, at intake. No I/O.

A theme says what somebody wrote of, not whether it was well or badly done: the face says that.
Of the words nothing is kept but these few names, so they cannot be read back from them.
"""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum

from shared.pure.privacy import Frozen


class Theme(StrEnum):
    """What words speak of."""

    BEHAVIOUR = "behaviour"
    WAITING = "waiting"
    MONEY = "money"
    CLEANLINESS = "cleanliness"
    HELP = "help"
    NOT_HEARD = "not_heard"
    WOMEN = "women"
    FACILITIES = "facilities"


class Mentions(Frozen):
    """How many answers speak of a theme."""

    theme: Theme
    answers: int


# A stem is found where a word begins. `_` is a space or hyphen, `*` the rest of a word, `$` its
# end, `not` any of the negations. What one theme found, none below it finds: चाय-पानी is no water.
_STEMS = {
    Theme.MONEY: """
        पैस पइस रुपय रुपए रुपइ रुपिय रूपय रूपए ₹ रिश्वत घूस वसूल भ्रष्ट नगद चाय_पानी खर्चा_पानी
        paisa paise paiso rupay rupiy rupee$ rupees$ rs rishwat ghoos$ ghus$ wasool wasul bhrast
        bhrasht chai_pani money brib cash corrupt
    """,
    Theme.NOT_HEARD: """
        not_सुन सुन*_not not_लिख लिख*_not not_दर्ज दर्ज_not not_ध्यान ध्यान_not कार्रवाई_not
        कार्यवाही_not कारवाई_not टाल अनसुन भगा_द भगाय मना_कर साफ_मना लौटा_द
        not_sun sun*_not not_likh likh*_not not_darj darj_not dhyan_not kar*vahi_not kar*vai_not
        talmatol tal_matol ansun bhaga_d bhagaya mana_kar lauta_d not_listen not_hear not_regist
        not_writ not_tak not_accept not_lodg not_record no_action no_response refus ignor
        turned_away sent_away
    """,
    Theme.FACILITIES: """
        पानी$ पियाऊ शौचालय टॉयलेट टायलेट बाथरूम प्रतीक्षालय बैठने बइठे कुर्सी कुरसी बेंच पंखा छांव
        पार्किंग रैंप सुविधा
        pani$ shauch sauch baithne baithane kursi pankha suvidha water toilet bathroom washroom
        waiting_room waiting_hall seat chair bench fan$ fans$ parking ramp$ wheelchair drinking
        facilit
    """,
    Theme.WAITING: """
        इंतजार प्रतीक्षा देर$ देरी लेट$ घंट विलंब अगोर अब्बड_बेर बहुत_बेर चक्कर_लग चक्कर_काट
        बैठा*_रख बिठा*_रख
        int*jar der$ deri$ ghant ghnt vilamb agor chakkar_lag chakkar_kat wait delay hour slow late$
        queue long_time too_long
    """,
    Theme.BEHAVIOUR: """
        व्यवहार व्यौहार बेवहार बर्ताव बरताव बदतमीज तमीज गाली गारी अभद्र अपशब्द डांट चिल्ला धमक
        विनम्र शिष्ट सम्मान इज्जत अपमान
        vyavh vyavah vyvhar bevhar bartav badtam tameez tamiz gali_d abhadr daant$ daanta$ daante$
        daanti$ chilla dhamk samman izzat behav misbehav rude polite impolite manner respect
        disrespect abus insult shout courte humiliat arrogan harass
    """,
    Theme.CLEANLINESS: """
        साफ सफाई स्वच्छ गंद कचरा बदबू धूल
        saf$ safai swach ganda$ gande$ gandi$ gandag kachra badbu badboo clean dirt filth smell
        stink hygien garbage dust$
    """,
    Theme.HELP: """
        मदद मदत सहायता सहयोग धन्यवाद धन्यबाद शुक्रिया आभार तारीफ सराह प्रशंस संतुष्ट
        madad madat sahayta sahyog dhanyav dhanyav shukriya aabhar tarif tareef help thank grateful
        gratitude support prais appreciat cooperat co_operat satisf
    """,
    Theme.WOMEN: """
        महिला औरत नारी$ स्त्री माईलोग माई_लोग छेड अश्लील बुरी_नजर असुरक्षित
        mahila aurat chhed ashlil ashleel woman women lady ladies female molest unsafe eve_teas lewd
    """,
}
_NEGATIONS = """
    नहीं नही नहि नइ नइं नई न ना nahi nahin nahee nhi nai na not never nobody cannot cant didnt doesnt
    dont wasnt werent wont wouldnt
"""
_NASAL = re.compile("न्(?=[च-झट-ढत-ध])|म्(?=[प-भ])")  # घन्टा is घंटा
_LETTER = r"[\w\u0900-\u0963\u0966-\u097f]"  # \w knows no vowel signs


def themes_of(text: str) -> tuple[Theme, ...]:
    """Return the themes that words speak of, each once."""
    left, found = _NEGATION.sub("not", _spelt(text)), set[Theme]()
    for theme, stems in _PATTERNS.items():
        left, hits = stems.subn("x", left)  # a letter: what is left of the word begins none
        if hits:
            found.add(theme)
    return tuple(theme for theme in Theme if theme in found)


def cell(theme: Theme) -> str:
    """Return what a theme is counted under in the totals."""
    return f"theme_{theme}"


def mentions(cells: Mapping[str, int], *, least: int = 1) -> tuple[Mentions, ...]:
    """Return how often each theme was spoken of, the most frequent first."""
    counted = [Mentions(theme=t, answers=cells.get(cell(t), 0)) for t in Theme]
    shown = (one for one in counted if one.answers >= least)
    return tuple(sorted(shown, key=lambda one: -one.answers))


def _spelt(text: str) -> str:
    """Return words in one of the ways in which people spell them."""
    bare = unicodedata.normalize("NFD", text).casefold().translate(_SAME)
    bare = re.sub(r"([a-z])\1+", r"\1", bare)  # paani, pani
    return re.sub(r"[\s-]+", " ", _NASAL.sub("ं", bare))


def _pattern(stems: str, end: str = "") -> re.Pattern[str]:
    signs = {"_": " ", "*": f"{_LETTER}*", "$": f"(?!{_LETTER})"}
    parts = ("".join(signs.get(c, c) for c in stem) for stem in _spelt(stems).split())
    return re.compile(f"(?<!{_LETTER})(?:{'|'.join(parts)}){end}")


# No nukta, joiner or apostrophe; chandrabindu is anusvara; v and w, j and z are one.
_SAME = str.maketrans("ँwz", "ंvj", "\u093c\u200c\u200d'’")
_NEGATION = _pattern(_NEGATIONS, f"(?!{_LETTER})")
_PATTERNS = {theme: _pattern(stems) for theme, stems in _STEMS.items()}
