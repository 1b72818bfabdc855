"""The page after "I have written the words down", and what all pages of a tip say."""

from collections.abc import Mapping
from typing import Any

from shared.edge.page import templates
from shared.pure.errors import AppError
from shared.pure.reasons import say
from shared.pure.replies import Done
from shared.pure.texts import Lang, Text

LEAVE = "https://mausam.imd.gov.in/"  # the weather: what anybody may have been looking at
COMMON = {
    "leave": Text("तुरंत बाहर", "Leave now"),
    "track": Text("अपनी सूचना देखें या और लिखें", "See your tip, or write more"),
    "another": Text("एक और सूचना भेजें", "Send another tip"),
    "promise": Text(
        "आपका फ़ोन नंबर, नाम या इंटरनेट पता इस सूचना के साथ नहीं रखा जाता।",
        "Your phone number, name or internet address is not kept with this tip.",
    ),
}
# What to correct, by the code of the problem.
HINTS = {
    "own_receipt": Text(
        "लिखे हुए में सूचना नंबर या शब्द हैं। उन्हें हटा दें: वे केवल आपके लिए हैं।",
        "The text holds a tip number or its words. Take them out: they are for you alone.",
    ),
    "own_number": Text(
        "लिखे हुए में आपका अपना नंबर लगता है। उसे हटा दें, ताकि कोई आपको पहचान न सके।",
        "The text seems to hold your own number. Take it out, so that nobody can know you.",
    ),
    "words": Text(
        "शब्दों में कोई एक मेल नहीं खाता। छहों शब्द, उसी क्रम में, फिर से देखें।",
        "One of the words does not fit. Look again at all six, in their order.",
    ),
    "tip_number": Text(
        "सूचना नंबर का कोई अक्षर ग़लत है। फिर से देखें।",
        "A character of the tip number is wrong. Look again.",
    ),
}


class SavedPage:
    """The HTML side of `confirm_saved`."""

    def blank(self, lang: Lang) -> str:
        """Return a page that leads on: there is nothing to fill in."""
        return note(COMMON["track"].say(lang), lang)

    def read(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Return the request's fields."""
        return {name: form[name] for name in ("request_id", "lang") if form.get(name)}

    def answer(self, answer: Done, lang: Lang) -> str:
        """Return the page that says so."""
        return note(answer.message, lang)

    def refused(self, error: AppError, _form: Mapping[str, str], lang: Lang) -> str:
        """Return what went wrong."""
        message = say(error.reason, lang)
        return note(message, lang, problem=True)


def note(message: str, lang: Lang, *, problem: bool = False) -> str:
    """Return a page with one message."""
    said = {name: text.say(lang) for name, text in COMMON.items()}
    fields = {"lang": lang.value, "t": said, "leave": LEAVE, "title": "प्रहरी"}
    page = templates().get_template("functions/tips/pages/note.html")
    return page.render(fields | {"message": message, "problem": problem})
