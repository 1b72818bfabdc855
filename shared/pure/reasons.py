"""Why a request was refused: the two lists that programs read, and what each says to people.

The contract (docs/openapi.json) names every value. An app that does not know one goes by the
HTTP status.
"""

from enum import StrEnum

from shared.pure.texts import Lang, Text


class Reason(StrEnum):
    """Why a request was refused, for a program to read. `MESSAGES` says it to a person."""

    BAD_METHOD = "bad_method"
    BAD_BODY = "bad_body"
    BAD_FIELDS = "bad_fields"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    NOT_JSON = "not_json"
    NO_TOKEN = "no_token"  # noqa: S105 no password
    TOKEN_EXPIRED = "token_expired"  # noqa: S105 no password
    BAD_TOKEN = "bad_token"  # noqa: S105 no password
    PHONE_REMOVED = "phone_removed"
    SESSION_OVER = "session_over"
    POST_CLOSED = "post_closed"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    DISTRICT_NOT_LIVE = "district_not_live"
    OTHER_BODY = "other_body"
    WRONG_STATE = "wrong_state"
    BAD_WORK = "bad_work"
    SPENT_WORK = "spent_work"
    TOO_MANY = "too_many"
    BAD_CODE = "bad_code"
    APP_CHECK = "app_check"
    APP_TOO_OLD = "app_too_old"
    SOS_OVER = "sos_over"
    NOT_YOUR_SOS = "not_your_sos"
    PIN_NEEDED = "pin_needed"
    PIN_WRONG = "pin_wrong"
    PIN_LOCKED = "pin_locked"
    CALL_BACK_FIRST = "call_back_first"
    CORRECTION_OVER = "correction_over"
    INTERNAL = "internal"
    UNAVAILABLE = "unavailable"


MESSAGES: dict[Reason, Text] = {
    Reason.BAD_METHOD: Text(
        "यह पता इस तरह से नहीं खुलता। कृपया ऐप या वेबसाइट के फ़ॉर्म से भेजें।",
        "This address cannot be used this way. Please send from the app or the website's form.",
    ),
    Reason.BAD_BODY: Text(
        "भेजी गई जानकारी पढ़ी नहीं जा सकी। कृपया फिर से भेजें; न हो तो 112 पर फ़ोन करें।",
        "What was sent could not be read. Please send it again, or call 112.",
    ),
    Reason.BAD_FIELDS: Text(
        "कुछ बातें ठीक से नहीं भरी गईं। बताए गए खाने सुधारकर फिर से भेजें।",
        "Some entries are not filled in properly. Correct the ones named and send again.",
    ),
    Reason.TOO_LARGE: Text(
        "यह बहुत बड़ा है। कम शब्दों में लिखकर फिर से भेजें।",
        "This is too large. Write it shorter and send again.",
    ),
    Reason.TOO_SLOW: Text(
        "जानकारी बहुत धीमे आई और पूरी नहीं पहुँची। कृपया फिर से भेजें; न हो तो 112 पर फ़ोन करें।",
        "What was sent came too slowly, and not all of it. Please send it again, or call 112.",
    ),
    Reason.NOT_JSON: Text(
        "यह इस रूप में नहीं लिया जा सकता। कृपया ऐप या वेबसाइट के फ़ॉर्म से भेजें।",
        "It cannot be taken in this form. Please send from the app or the website's form.",
    ),
    Reason.NO_TOKEN: Text(
        "यह काम साइन-इन के बाद होता है। कृपया साइन-इन करके फिर से भेजें।",
        "This is done after signing in. Please sign in and send once more.",
    ),
    Reason.TOKEN_EXPIRED: Text(
        "साइन-इन का समय बीत गया। कृपया फिर से भेजें; न हो तो दोबारा साइन-इन करें।",
        "The sign-in ran out. Please send once more; if that fails, sign in again.",
    ),
    Reason.BAD_TOKEN: Text(
        "यह साइन-इन यहाँ नहीं चलता। कृपया दोबारा साइन-इन करके फिर से भेजें।",
        "This sign-in does not hold here. Please sign in again and send once more.",
    ),
    Reason.PHONE_REMOVED: Text(
        "यह फ़ोन हटा दिया गया है। कारण वरिष्ठ अधिकारी से पूछें; जुड़ने के लिए फिर से साइन-इन करें।",
        "This phone was removed. Ask your supervising officer why; sign in again to be let in.",
    ),
    Reason.SESSION_OVER: Text(
        "इस फ़ोन का साइन-इन समाप्त हो गया। थाने के CUG नंबर से दोबारा साइन-इन करें।",
        "This phone's sign-in is over. Sign in again with the station's CUG number.",
    ),
    Reason.POST_CLOSED: Text(
        "यह पद अब इस फ़ोन के पास नहीं है: बंद हुआ, बदला या किसी और को मिला। अपने नए पद से साइन-इन करें।",
        "This phone no longer holds this post: it was closed, changed or given to somebody else. "
        "Sign in with your present post.",
    ),
    Reason.NOT_ALLOWED: Text(
        "आपके पद से यह नहीं किया जा सकता। अपने वरिष्ठ अधिकारी से कहें।",
        "Your post does not allow this. Ask your supervising officer.",
    ),
    Reason.NOT_FOUND: Text(
        "ऐसा कुछ नहीं मिला। नंबर और शब्द जाँचकर फिर से भरें।",
        "Nothing was found. Check number and words and try again.",
    ),
    Reason.DISTRICT_NOT_LIVE: Text(
        "यह सेवा इस ज़िले में अभी शुरू नहीं हुई है। यह सूचना जमा नहीं हुई। "
        "दिए गए नंबर पर फ़ोन करें; ख़तरा हो तो 112।",
        "This service has not started in this district yet, so nothing was stored. "
        "Call the number given; in danger, 112.",
    ),
    Reason.OTHER_BODY: Text(
        "इसी फ़ॉर्म से दूसरी बात पहले ही आ चुकी है; पहले वाली सुरक्षित है। नई बात नए फ़ॉर्म से भेजें।",
        "Something else already came from this form and is safe. Send the new one from a new form.",
    ),
    Reason.BAD_WORK: Text(
        "फ़ॉर्म बहुत देर खुला रहा। कृपया फिर से भेजें; ज़रूरी हो तो 112 पर फ़ोन करें।",
        "The form was open for too long. Please send it again; if urgent, call 112.",
    ),
    Reason.SPENT_WORK: Text(
        "यह फ़ॉर्म एक बार भेजा जा चुका है। कृपया नए फ़ॉर्म से भेजें; ज़रूरी हो तो 112 पर फ़ोन करें।",
        "This form was sent once already. Please send it from a new form; if urgent, call 112.",
    ),
    Reason.WRONG_STATE: Text(
        "अभी जहाँ यह है, वहाँ से ऐसा नहीं किया जा सकता। पन्ना फिर से खोलकर देखें।",
        "From where it stands now, this cannot be done. Open it again and look.",
    ),
    Reason.BAD_CODE: Text(
        "यह कोड सही नहीं है या इसका समय बीत गया। नया कोड मँगाकर फिर कोशिश करें।",
        "This code is not right, or its time is over. Ask for a new code and try again.",
    ),
    Reason.SOS_OVER: Text(
        "यह SOS बंद हो चुका है। मदद चाहिए तो फिर से SOS दबाएँ या 112 पर फ़ोन करें।",
        "This SOS is over. If you need help, press SOS again or call 112.",
    ),
    Reason.NOT_YOUR_SOS: Text(
        "यह SOS इस फ़ोन या PIN से नहीं खुलता। मदद चाहिए तो SOS दबाएँ या 112 पर फ़ोन करें।",
        "This phone or PIN does not open this SOS. If you need help, press SOS or call 112.",
    ),
    Reason.PIN_NEEDED: Text(
        "SOS रद्द करने के लिए वही PIN डालें जो SOS के लिए चुना था। मदद चाहिए तो SOS चालू रहने दें।",
        "To cancel this SOS enter the PIN that was chosen for it. If you need help, leave it on.",
    ),
    Reason.PIN_WRONG: Text(
        "PIN मेल नहीं खाता; SOS चालू है। फिर से डालें, या पुलिस के फ़ोन पर बताएँ कि आप ठीक हैं।",
        "This PIN is not the one; the SOS is still on. Enter it again, or tell the police when "
        "they ring that you are well.",
    ),
    Reason.PIN_LOCKED: Text(
        "PIN बहुत बार ग़लत रहा; SOS चालू है। पुलिस फ़ोन करके पूछेगी और वही इसे बंद करेगी।",
        "Too many wrong PINs; the SOS is still on. The police will ring, ask, and close it.",
    ),
    Reason.CALL_BACK_FIRST: Text(
        "पहले फ़ोन करके पूछें: बिना कोशिश के SOS को शरारत या ग़लती से दबा मानकर बंद नहीं किया जा सकता। "
        "फिर लिखें कि क्या हुआ; फ़ोन न उठे या नंबर न हो, तो «जवाब नहीं»।",
        "Ring the caller first: without a try an SOS cannot be put down as a hoax or a mistake. "
        "Then say what came of it; where nobody answers or there is no number, 'no answer'.",
    ),
    Reason.CORRECTION_OVER: Text(
        "बंद होने के 30 दिन तक ही नतीजा सुधारा जा सकता है; यह समय बीत गया। जो दर्ज है वही रहेगा।",
        "An outcome can be corrected for 30 days after the closing. That time is over: what is "
        "recorded stands.",
    ),
    Reason.APP_CHECK: Text(
        "यह काम केवल पुलिस के अपने ऐप या वेबसाइट से हो सकता है। ऐप नया करके फिर कोशिश करें।",
        "This works only from the police's own app or website. Update the app and try again.",
    ),
    Reason.APP_TOO_OLD: Text(
        "यह ऐप पुराना हो गया है। दिए गए पते से नया ऐप लें; ज़रूरी हो तो 112 पर फ़ोन करें।",
        "This app is too old. Get the new one at the address given; if urgent, call 112.",
    ),
    Reason.TOO_MANY: Text(
        "बहुत बार कोशिश हो चुकी है। थोड़ा रुककर फिर भेजें; ख़तरा हो तो 112 पर फ़ोन करें।",
        "Too many tries. Wait a little and send again; in danger, call 112.",
    ),
    Reason.INTERNAL: Text(
        "हमारी ओर से गड़बड़ी हुई है। कृपया थोड़ी देर में फिर से भेजें; ज़रूरी हो तो 112 पर फ़ोन करें।",
        "Something went wrong on our side. Please send again in a while; if urgent, call 112.",
    ),
    Reason.UNAVAILABLE: Text(
        "अभी यह दर्ज नहीं हो सका। कुछ क्षण में फिर से भेजें; ज़रूरी हो तो अभी 112 पर फ़ोन करें।",
        "It could not be recorded just now. Send again in a moment; if urgent, call 112 now.",
    ),
}


# An officer reads another sentence where the citizen's sends them to 112 or to the SOS button.
OFFICERS: dict[Reason, Text] = {
    Reason.TOO_SLOW: Text(
        "जानकारी बहुत धीमे आई और पूरी नहीं पहुँची। फिर से भेजें, या कंट्रोल रूम को फ़ोन करें।",
        "What was sent came too slowly and not whole. Send it again, or ring the control room.",
    ),
    Reason.BAD_BODY: Text(
        "भेजी गई जानकारी पढ़ी नहीं जा सकी। कृपया फिर से भेजें।",
        "What was sent could not be read. Please send it again.",
    ),
    Reason.NOT_FOUND: Text(
        "ऐसा कुछ नहीं मिला, या यह आपके पद के काम का नहीं है।",
        "There is no such record, or it is not one of your post's.",
    ),
    Reason.SOS_OVER: Text(
        "यह SOS बंद हो चुका है। सूची फिर से देखें; नतीजा ग़लत दर्ज हो तो SP सुधार सकते हैं।",
        "This SOS is closed. Look at the board again; a wrong outcome can be corrected by the SP.",
    ),
    Reason.DISTRICT_NOT_LIVE: Text(
        "यह सेवा इस ज़िले में अभी शुरू नहीं हुई है, इसलिए कुछ जमा नहीं हुआ।",
        "This service has not started in this district yet, so nothing was stored.",
    ),
    Reason.NOT_YOUR_SOS: Text(
        "यह SOS इस फ़ोन से नहीं खुलता। सूची से खोलें, या कंट्रोल रूम को फ़ोन करें।",
        "This phone does not open this SOS. Open it from the board, or ring the control room.",
    ),
    Reason.BAD_WORK: Text(
        "फ़ॉर्म बहुत देर खुला रहा। कृपया फिर से भेजें।",
        "The form was open for too long. Please send it again.",
    ),
    Reason.SPENT_WORK: Text(
        "यह फ़ॉर्म एक बार भेजा जा चुका है। कृपया नए फ़ॉर्म से भेजें।",
        "This form was sent once already. Please send it from a new form.",
    ),
    Reason.APP_TOO_OLD: Text(
        "यह ऐप पुराना हो गया है। दिए गए पते से नया ऐप लें।",
        "This app is too old. Get the new one at the address given.",
    ),
    Reason.TOO_MANY: Text(
        "बहुत बार कोशिश हो चुकी है। थोड़ा रुककर फिर से करें।",
        "Too many tries. Wait a little and try again.",
    ),
    Reason.INTERNAL: Text(
        "हमारी ओर से गड़बड़ी हुई है। थोड़ी देर में फिर से करें; ज़रूरी हो तो कंट्रोल रूम को फ़ोन करें।",
        "Something went wrong on our side. Try again in a while; if urgent, ring the control room.",
    ),
    Reason.UNAVAILABLE: Text(
        "अभी यह नहीं हो सका। कुछ क्षण में फिर से करें; ज़रूरी हो तो कंट्रोल रूम को फ़ोन करें।",
        "It could not be done just now. Try again in a moment; if urgent, ring the control room.",
    ),
}


def say(reason: Reason, lang: Lang, *, to_officer: bool = False) -> str:
    """Return what the person who reads it is told."""
    text = (OFFICERS.get(reason) if to_officer else None) or MESSAGES[reason]
    return text.say(lang)


class Problem(StrEnum):
    """What is wrong with one field."""

    MISSING = "missing"
    UNKNOWN_FIELD = "unknown_field"  # we have no field of this name
    WRONG_TYPE = "wrong_type"  # text where a number belongs, and the like
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    BAD_FORM = "bad_form"  # not written as such a field is
    NO_TIME_ZONE = "no_time_zone"
    NOT_A_CHOICE = "not_a_choice"  # none of the values that there are
    BAD_VALUE = "bad_value"
    UNKNOWN = "unknown"  # well written, and there is no such thing
    OUT_OF_RANGE = "out_of_range"  # a day too long ago, or yet to come
    NOT_OVER = "not_over"  # a day that is not over yet
    NOT_THIS_UNIT = "not_this_unit"
    NOT_DRAWN = "not_drawn"
    USED = "used"
    STAFF = "staff"  # an officer's own number
    TIP_NUMBER = "tip_number"  # a symbol of it is wrong
    RECOGNISABLE = "recognisable"  # the text tells who wrote
    WORDS = "words"  # one of a receipt's words does not fit
    OWN_NUMBER = "own_number"  # the text tells a telephone number of the writer
    OWN_RECEIPT = "own_receipt"  # the text tells the receipt of the tip
