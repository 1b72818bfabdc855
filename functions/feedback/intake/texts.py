"""What the feedback pages say: Hindi, English, and Chhattisgarhi where people speak it. No I/O."""

from functions.feedback.intake.model import Level, Taken, Wait, YesNo
from functions.feedback.model import Ballot, Flag, Pile, Purpose, wants_call
from shared.pure.texts import Text

PAGE = {
    "title": Text("पुलिस को अंक दीजिए", "Grade the police", "पुलिस ला नंबर देवव"),
    "lead": Text(
        "यहाँ का अनुभव कैसा रहा? एक चेहरे को छूते ही आपका जवाब दर्ज हो जाएगा।",
        "How was it here? Touch one face and your answer is recorded.",
        "इहाँ के अनुभव कइसे रहिस? एक चेहरा ला छुवव, आपके जवाब लिखा जाही।",
    ),
    "nameless": Text(
        "नाम या नंबर नहीं चाहिए। जवाब सीधे IG कार्यालय जाता है, थाने को नहीं।",
        "No name or number is needed. It goes straight to the IG's office, not to the station.",
        "नाम नइ चाही, नंबर नइ चाही। जवाब सीधा IG कार्यालय जाथे, थाना ला नहीं।",
    ),
    "slip": Text(
        "पर्ची का नंबर, अगर मिली हो", "Number on your slip, if you got one", "पर्ची के नंबर, मिले होही त"
    ),
    "slip_hint": Text(
        "पर्ची से पता चलता है कि आप सच में यहाँ आए थे; यह नहीं कि आप कौन हैं।",
        "It shows that somebody really was here, not who.",
        "पर्ची ले पता चलथे कि कोनो सच म आए रहिस; कोन, ये नहीं।",
    ),
    "here": Text(
        "दिखाइए कि आप यहीं हैं – आपकी जगह फ़ोन में ही रहती है",
        "Show that you are here – your place stays in your phone",
        "देखावव कि आप इहें हव – आपके जगा फोन म ही रहिथे",
    ),
    "near": Text("✓ आप यहीं हैं।", "✓ You are here.", "✓ आप इहें हव।"),
    "far": Text(
        "आप यहाँ से दूर हैं; जवाब फिर भी गिना जाएगा।",
        "You are far from here; your answer counts all the same.",
        "आप इहाँ ले दूरिहा हव; जवाब तभो गिने जाही।",
    ),
    "nowhere": Text(
        "आपकी जगह पता नहीं चली; जवाब फिर भी गिना जाएगा।",
        "Your place was not found; your answer counts all the same.",
        "आपके जगा के पता नइ चलिस; जवाब तभो गिने जाही।",
    ),
    "more": Text("चाहें तो और बताइए", "Tell more, if you like", "चाहव त अउ बतावव"),
    "score": Text("कुल मिलाकर", "All in all", "कुल मिला के"),
    "purpose": Text("किस काम से आए थे?", "What did you come for?", "का काम बर आए रहेव?"),
    "behaviour": Text("व्यवहार कैसा था?", "How were you treated?", "बेवहार कइसे रहिस?"),
    "wait": Text("कितना इंतज़ार करना पड़ा?", "How long did you wait?", "कतका बेर अगोरे ला परिस?"),
    "taken": Text("क्या शिकायत लिखी गई?", "Was your complaint taken down?", "का शिकायत लिखे गिस?"),
    "clean": Text("साफ़-सफ़ाई कैसी थी?", "How clean was it?", "साफ-सफाई कइसे रहिस?"),
    "money": Text("क्या किसी ने पैसे माँगे?", "Did anyone ask for money?", "का कोनो पइसा माँगिस?"),
    "hurt": Text(
        "क्या मारपीट या धमकी हुई?", "Was anyone beaten or threatened?", "का मारपीट या धमकी होइस?"
    ),
    "helper": Text("किसने अच्छी मदद की?", "Who helped you well?", "कोन बने मदद करिस?"),
    "helper_hint": Text(
        "नाम या पद; तारीफ़ उन तक पहुँचेगी।",
        "A name or post; your praise will reach them.",
        "नाम या पद; तारीफ ओकर तक पहुँचही।",
    ),
    "text": Text("अपनी बात लिखिए", "In your own words", "अपन गोठ लिखव"),
    "text_hint": Text("तारीफ़ हो या शिकायत", "Praise or complaint", "तारीफ होय या शिकायत"),
    "contact": Text(
        "नाम और मोबाइल (ज़रूरी नहीं)", "Name and mobile (not needed)", "नाम अउ मोबाइल (जरूरी नइ हे)"
    ),
    "contact_hint": Text(
        "केवल तब दें जब आप चाहते हों कि थाने से ऊपर के अधिकारी का फ़ोन आए।",
        "Only if you want an officer above the station to ring you.",
        "तभे देवव जब चाहव कि थाना ले ऊपर के अधिकारी फोन करय।",
    ),
    "name": Text("नाम", "Name", "नाम"),
    "mobile": Text("मोबाइल नंबर", "Mobile number", "मोबाइल नंबर"),
    "send": Text("भेजें", "Send", "पठोवव"),
    "skip": Text("नहीं कहना", "Rather not say", "नइ कहना"),
    "choose": Text("चुनिए", "Choose", "चुनव"),
    "verified": Text(
        "पर्ची सही है: जवाब पक्का गिना गया।",
        "The slip is good: it counts as verified.",
        "पर्ची सही हे: जवाब पक्का गिने गिस।",
    ),
    "unverified": Text(
        "बिना पर्ची का जवाब अलग गिना जाता है।",
        "Without a slip, answers are counted separately.",
        "बिन पर्ची के जवाब अलग गिने जाथे।",
    ),
    "complaint": Text("शिकायत नंबर", "Complaint number", "शिकायत नंबर"),
    "receipt": Text(
        "गुप्त शब्द लें और शिकायत आगे देखें",
        "Get your secret words and follow the complaint",
        "गुप्त शब्द लेवव अउ शिकायत ला आगू देखव",
    ),
    "grade": Text("इस जगह के अंक", "This place's grade", "ए जगा के नंबर"),
    "answers": Text("जवाब", "answers", "जवाब"),
    "did": Text("आपने कहा, हमने किया", "You said, we did", "आप कहेव, हम करेन"),
    "old": Text(
        "यह पोस्टर पुराना है; थाने में नया लगा है। आप यहाँ भी जवाब दे सकते हैं।",
        "This poster is an old one; a new one hangs at the station. You may answer here too.",
        "ए पोस्टर जुन्ना हे; थाना म नवा लगे हे। इहाँ घलो जवाब दे सकथव।",
    ),
    "unknown": Text(
        "यह कोड हमारा नहीं है। थाने में लगे पोस्टर का कोड फिर से स्कैन करें, और देखें कि पता इसी वेबसाइट का है।",
        "This code is not one of ours. Scan the poster at the station again, and look that the "
        "address is this website's.",
        "ए कोड हमर नो हे। थाना म लगे पोस्टर ला फेर स्कैन करव, अउ देखव कि पता इही वेबसाइट के हे।",
    ),
    "tip": Text("पुलिस को गुप्त सूचना दें", "Send the police a tip", "पुलिस ला गुप्त सूचना देवव"),
    "danger": Text(
        "अभी ख़तरा है? 112 पर फ़ोन करें", "In danger now? Call 112", "अभी खतरा हे? 112 म फोन करव"
    ),
    "pick": Text("पहले एक चेहरा चुनिए।", "Choose a face first.", "पहिली एक चेहरा चुनव।"),
}
FACES = {
    5: Text("बहुत अच्छा", "Very good", "बहुत बने"),
    4: Text("अच्छा", "Good", "बने"),
    3: Text("ठीक-ठाक", "So-so", "ठीक-ठाक"),
    2: Text("ख़राब", "Bad", "खराब"),
    1: Text("बहुत ख़राब", "Very bad", "बहुत खराब"),
}
_LEVELS: dict[str, Text] = {
    Level.GOOD: Text("अच्छा", "Good", "बने"),
    Level.MIDDLING: Text("ठीक-ठाक", "So-so", "ठीक-ठाक"),
    Level.BAD: Text("ख़राब", "Bad", "खराब"),
}
_YES_NO: dict[str, Text] = {YesNo.NO: Text("नहीं", "No", "नइ"), YesNo.YES: Text("हाँ", "Yes", "हव")}
OPTIONS: dict[str, dict[str, Text]] = {
    "behaviour": _LEVELS,
    "wait": {
        Wait.SHORT: Text("15 मिनट से कम", "Under 15 minutes", "15 मिनट ले कम"),
        Wait.LONG: Text("15 मिनट से 1 घंटा", "15 minutes to an hour", "15 मिनट ले 1 घंटा"),
        Wait.LONGER: Text("1 घंटे से ज़्यादा", "Over an hour", "1 घंटा ले जादा"),
    },
    "taken": {
        Taken.YES: Text("हाँ", "Yes", "हव"),
        Taken.NO: Text("नहीं लिखी गई", "No, it was not", "नइ लिखिन"),
        Taken.NONE: Text("शिकायत नहीं थी", "There was none", "शिकायत नइ रहिस"),
    },
    "clean": _LEVELS,
    "money": _YES_NO,
    "hurt": _YES_NO,
}
PURPOSES = {
    Purpose.FIR: Text("रिपोर्ट (FIR) लिखाना", "To have an FIR written", "रिपोर्ट (FIR) लिखाए बर"),
    Purpose.COMPLAINT: Text("शिकायत या आवेदन", "A complaint or application", "शिकायत या आवेदन"),
    Purpose.LOST_REPORT: Text(
        "गुम या चोरी की सूचना", "Something lost or stolen", "गँवाए या चोरी के सूचना"
    ),
    Purpose.WOMEN_HELP: Text("महिला सहायता", "Help for women", "महिला सहायता"),
    Purpose.CYBER: Text("साइबर ठगी", "Online fraud", "साइबर ठगी"),
    Purpose.ACCIDENT: Text("दुर्घटना", "An accident", "दुर्घटना"),
    Purpose.TRAFFIC: Text("यातायात चालान", "A traffic fine", "गाड़ी के चालान"),
    Purpose.VERIFICATION: Text(
        "चरित्र या किरायेदार सत्यापन", "Verification", "चरित्र या किरायादार सत्यापन"
    ),
    Purpose.PASSPORT: Text("पासपोर्ट जाँच", "Passport check", "पासपोर्ट जाँच"),
    Purpose.CASE_STATUS: Text("प्रकरण की जानकारी", "News of a case", "प्रकरण के जानकारी"),
    Purpose.SUMMONS: Text("नोटिस या बयान", "A notice or statement", "नोटिस या बयान"),
    Purpose.PROPERTY_RETURN: Text(
        "ज़ब्त सामान वापस लेना", "To get seized things back", "जब्त सामान वापिस लेना"
    ),
    Purpose.PERMISSION: Text("कार्यक्रम की अनुमति", "Permission for an event", "कार्यक्रम के अनुमति"),
    Purpose.OTHER: Text("कुछ और", "Something else", "कुछु अउ"),
}


_SERIOUS = Text(
    "आपकी बात सुरक्षित दर्ज हुई। गंभीर शिकायत थाने को नहीं दिखती: वह सीधे ऊपर के अधिकारी के पास गई है। "
    "ख़तरा हो तो 112 पर फ़ोन करें।",
    "It is safely recorded. The station does not see a serious complaint: it went straight to the "
    "officer above. In danger, call 112.",
    "आपके गोठ सुरक्षित लिखे गिस। गंभीर शिकायत थाना ला नइ दिखय: सीधा ऊपर के अधिकारी तीर गे हे। खतरा होही त "
    "112 म फोन करव।",
)
_WILL_RING = Text(
    "आपका जवाब दर्ज हो गया। थाने से ऊपर के अधिकारी 48 घंटे में आपको फ़ोन करेंगे; थाने को आपका नंबर नहीं दिखता।",
    "It is recorded. An officer above the station will ring you within 48 hours; the station does "
    "not see your number.",
    "आपके जवाब लिखे गिस। थाना ले ऊपर के अधिकारी 48 घंटा म आप ला फोन करहीं; थाना ला आपके नंबर नइ दिखय।",
)
_SPENT = Text(
    "धन्यवाद, आपका जवाब दर्ज है। यह पर्ची पहले काम आ चुकी है, इसलिए जवाब बिना पर्ची का गिना गया।",
    "Thank you, it is recorded. This slip was used before, so it counts as without one.",
    "धन्यवाद, आपके जवाब लिखे गिस। ए पर्ची पहिली काम आ गे हे, तेकर सेती बिन पर्ची के गिने गिस।",
)
_BAD_SLIP = Text(
    "धन्यवाद, आपका जवाब दर्ज है। पर्ची का नंबर यहाँ का नहीं लगता या पुराना है, इसलिए जवाब बिना "
    "पर्ची का गिना गया।",
    "Thank you, it is recorded. The slip's number is not of this place or is too old, so it counts "
    "as without one.",
    "धन्यवाद, आपके जवाब लिखे गिस। पर्ची के नंबर इहाँ के नइ लागय या जुन्ना हे, तेकर सेती बिन पर्ची के गिने गिस।",
)
_APART = Text(
    "आपका जवाब दर्ज हो गया। इसी फ़ोन से या बहुत से जवाब एक साथ आने पर वे अलग रखे जाते हैं।",
    "It is recorded. Many answers at once, or from one phone, are kept apart.",
    "आपके जवाब लिखे गिस। एके फोन ले या एके संग बहुत जवाब आथे त अलग रखे जाथे।",
)
_FAR = Text(
    "आपका जवाब दर्ज हो गया और गिना गया। साथ में लिखा गया कि वह यहाँ से दूर से आया; आप कहाँ हैं, यह नहीं।",
    "Your answer is recorded and counts. It is noted that it came from far away, not from where.",
    "आपके जवाब लिखे गिस अउ गिने गिस। संग म लिखे गिस कि ओ इहाँ ले दूरिहा ले आइस; आप कहाँ हव, ये नहीं।",
)
_THANKS = Text(
    "आपका जवाब दर्ज हो गया और IG कार्यालय में दिख रहा है। धन्यवाद।",
    "Your answer is recorded and stands before the IG's office. Thank you.",
    "आपके जवाब लिखे गिस अउ IG कार्यालय म दिखत हे। धन्यवाद।",
)


def thanks(ballot: Ballot, *, is_serious: bool) -> Text:
    """Return what the citizen is told: that it is in, and what becomes of it."""
    if is_serious:
        return _SERIOUS
    if wants_call(ballot):
        return _WILL_RING
    if Flag.SPENT_SLIP in ballot.flags:
        return _SPENT
    if Flag.BAD_SLIP in ballot.flags:
        return _BAD_SLIP
    if ballot.pile is Pile.FLAGGED:
        return _APART
    return _FAR if Flag.FAR in ballot.flags else _THANKS
