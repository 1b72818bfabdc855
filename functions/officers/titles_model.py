"""What a post is called: its role and its unit, never who holds it. No I/O."""

from shared.pure.policy import Role
from shared.pure.texts import Lang, Text

TITLES = {
    Role.CALL_TAKER: Text("कॉल टेकर", "Call taker"),
    Role.CONSTABLE: Text("आरक्षक", "Constable"),
    Role.SHO: Text("थाना प्रभारी", "Station House Officer"),
    Role.ASP: Text("अतिरिक्त पुलिस अधीक्षक", "Additional SP"),
    Role.SP: Text("पुलिस अधीक्षक", "Superintendent of Police"),
    Role.IG: Text("पुलिस महानिरीक्षक", "Inspector General"),
    Role.STATE_DESK: Text("राज्य डेस्क", "State desk"),
    Role.DGP_ROOM: Text("डीजीपी कक्ष", "DGP's room"),
    Role.ROOM_112: Text("डायल 112 कक्ष", "Dial 112 room"),
    Role.CYBER: Text("साइबर सेल", "Cyber cell"),
    Role.CRIME_BRANCH: Text("क्राइम ब्रांच", "Crime branch"),
    Role.RECOVERY: Text("रिकवरी डेस्क", "Recovery desk"),
    Role.CI_CELL: Text("सी.आई. सेल", "CI cell"),
    Role.AUDITOR: Text("लेखा परीक्षक", "Auditor"),
    Role.ADMIN: Text("प्रशासक", "Administrator"),
}


def post_name(role: Role, unit_name: str, lang: Lang) -> str:
    """Return "थाना प्रभारी, सरकंडा": what colleagues call a post."""
    return f"{TITLES[role].say(lang)}, {unit_name}"
