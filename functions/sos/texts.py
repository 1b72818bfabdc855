"""What the caller reads at each state. No I/O."""

from functions.sos.incident_model import Incident
from functions.sos.model import SosStatus
from shared.pure.texts import Lang, Text

RAISED = Text(
    "आपका SOS दर्ज हो गया, पुलिस को ख़बर दी जा रही है। फ़ोन चालू रखें, हो सके तो सुरक्षित जगह जाएँ। "
    "112 पर भी फ़ोन करें।",
    "Your SOS is recorded and the police are being told. Keep your phone on and, if you can, "
    "get to a safe place. Call 112 too.",
)
PRACTICE = Text(
    "यह अभ्यास है: दर्ज हो गया, अब तक किसी पुलिस फ़ोन पर नहीं पहुँचा। कोई आएगा नहीं। "
    "सच में ज़रूरत हो तो SOS दबाएँ या 112 मिलाएँ।",
    "This is practice: it is recorded, and no phone of the police has it yet. Nobody will come. "
    "In real need press SOS or call 112.",
)
PRACTICE_TOLD = Text(
    "अभ्यास पूरा: संदेश {place} के फ़ोन पर {seconds} सेकंड में पहुँचा। कोई आएगा नहीं। "
    "सच में ज़रूरत हो तो SOS दबाएँ या 112 मिलाएँ।",
    "Practice done: it reached the phone of {place} within {seconds} s. Nobody will come. "
    "In real need press SOS or call 112.",
)
ROOM = Text("पुलिस कंट्रोल रूम", "the police control room")
TOLD = Text(
    "आपका SOS पुलिस के फ़ोन पर पहुँच गया। जवाब का इंतज़ार है; ज़रूरी हो तो 112 पर फ़ोन करें।",
    "Your SOS has reached a phone of the police. Waiting for an answer; if urgent, call 112.",
)
STATES: dict[SosStatus, Text] = {
    SosStatus.RAISED: Text(
        "आपका SOS दर्ज है, पुलिस को ख़बर दी जा रही है। जवाब का इंतज़ार है; 112 पर भी फ़ोन करें।",
        "Your SOS is recorded and the police are being told. Waiting for an answer; call 112 too.",
    ),
    SosStatus.ACKNOWLEDGED: Text(
        "एक अधिकारी ने आपका SOS देख लिया है। फ़ोन चालू रखें।",
        "An officer has seen your SOS. Keep your phone on.",
    ),
    SosStatus.ON_THE_WAY: Text("पुलिस रास्ते में है।", "The police are on the way."),
    SosStatus.REACHED: Text("पुलिस पहुँच गई है।", "The police have arrived."),
    SosStatus.CANCELLED: Text(
        "आपने SOS रद्द किया। पुलिस फिर भी फ़ोन करके पूछेगी कि आप ठीक हैं।",
        "You cancelled the SOS. The police will still ring to ask whether you are well.",
    ),
    SosStatus.CLOSED: Text(
        "यह SOS बंद हो गया। फिर ज़रूरत हो तो SOS दबाएँ या 112 पर फ़ोन करें।",
        "This SOS is closed. If you need help again, press SOS or call 112.",
    ),
}
CANCELLED_AND_COMING = Text(
    "आपने SOS रद्द किया। पुलिस फिर भी रास्ते में है और पूछेगी कि आप ठीक हैं।",
    "You cancelled the SOS. The police are on the way all the same, to ask whether you are well.",
)
CANCELLED_AND_THERE = Text(
    "आपने SOS रद्द किया। पुलिस फिर भी पहुँच गई है और पूछेगी कि आप ठीक हैं।",
    "You cancelled the SOS. The police have arrived all the same, to ask whether you are well.",
)
SCRIPT = Text(
    "फ़ोन करें: «पुलिस बोल रही है, क्या आप सुरक्षित हैं?» जवाब न मिले तो दूसरी बार मिलाएँ, "
    "फिर भी न मिले तो गाड़ी भेजें। «ग़लती से दबा» पर भी पूछें कि कोई पास खड़ा तो नहीं।",
    "Ring: 'This is the police, are you safe?' No answer: ring again, then send a car. "
    "If 'pressed by mistake', ask whether somebody is standing there.",
)


def status(incident: Incident, lang: Lang) -> str:
    """Return what the caller is told now; of a practice press, whose phone took it, how fast."""
    if incident.status is SosStatus.CANCELLED and incident.reached_at:
        return CANCELLED_AND_THERE.say(lang)
    if incident.status is SosStatus.CANCELLED and incident.on_the_way_at:
        return CANCELLED_AND_COMING.say(lang)
    if not incident.practice:
        is_told = incident.status is SosStatus.RAISED and incident.told_at is not None
        return (TOLD if is_told else STATES[incident.status]).say(lang)
    if incident.told_at is None:
        return PRACTICE.say(lang)
    seconds = max(1, round((incident.told_at - incident.raised_at).total_seconds()))
    return PRACTICE_TOLD.say(lang).format(place=_place(incident, lang), seconds=seconds)


def _place(incident: Incident, lang: Lang) -> str:
    """Return where the phone rang: the station by name only where it was the station's."""
    is_station = incident.rang is not None and incident.rang == incident.station
    name = Text(incident.station_hi or "", incident.station_en or "").say(lang)
    return name if is_station and name else ROOM.say(lang)


def receipt(lang: Lang, *, practice: bool) -> str:
    """Return what the caller is told at the press."""
    return (PRACTICE if practice else RAISED).say(lang)
