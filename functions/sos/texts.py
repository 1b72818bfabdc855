"""What the caller reads at each state. No I/O."""

from functions.sos.incident_model import Incident
from functions.sos.model import SosStatus
from shared.pure.texts import Lang, Text

RAISED = Text(
    "आपका SOS पुलिस को मिल गया। फ़ोन चालू रखें, हो सके तो सुरक्षित जगह जाएँ। 112 पर भी फ़ोन कर सकते हैं।",
    "The police have your SOS. Keep your phone on and, if you can, get to a safe place. "
    "You can also call 112.",
)
PRACTICE = Text(
    "यह अभ्यास था: संदेश पुलिस तक पहुँचा, कोई आएगा नहीं। सच में ज़रूरत हो तो SOS दबाएँ या 112 मिलाएँ।",
    "This was practice: it reached the police and nobody will come. In real need press SOS "
    "or call 112.",
)
PRACTICE_TOLD = Text(
    "अभ्यास पूरा: संदेश {station} के फ़ोन पर {seconds} सेकंड में पहुँचा। कोई आएगा नहीं। "
    "सच में ज़रूरत हो तो SOS दबाएँ या 112 मिलाएँ।",
    "Practice done: it reached the phone of {station} within {seconds} s. Nobody will come. "
    "In real need press SOS or call 112.",
)
POLICE = Text("पुलिस", "the police")
STATES: dict[SosStatus, Text] = {
    SosStatus.RAISED: Text(
        "आपका SOS पुलिस के पास है। जवाब का इंतज़ार है; ज़रूरी हो तो 112 पर फ़ोन करें।",
        "The police have your SOS. Waiting for an answer; if urgent, call 112.",
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
SCRIPT = Text(
    "फ़ोन करें: «पुलिस बोल रही है, क्या आप सुरक्षित हैं?» जवाब न मिले तो दूसरी बार मिलाएँ, "
    "फिर भी न मिले तो गाड़ी भेजें। «ग़लती से दबा» पर भी पूछें कि कोई पास खड़ा तो नहीं।",
    "Ring: 'This is the police, are you safe?' No answer: ring again, then send a car. "
    "If 'pressed by mistake', ask whether somebody is standing there.",
)


def status(incident: Incident, lang: Lang) -> str:
    """Return what the caller is told now; of a practice press, whose phone rang and how fast."""
    if not incident.practice:
        return STATES[incident.status].say(lang)
    if incident.told_at is None:
        return PRACTICE.say(lang)
    name = Text(incident.station_hi or "", incident.station_en or "").say(lang)
    seconds = max(1, round((incident.told_at - incident.raised_at).total_seconds()))
    return PRACTICE_TOLD.say(lang).format(station=name or POLICE.say(lang), seconds=seconds)


def receipt(lang: Lang, *, practice: bool) -> str:
    """Return what the caller is told at the press."""
    return (PRACTICE if practice else RAISED).say(lang)
