"""What docs/openapi.json says once, of the whole contract."""

from shared.edge.versions import API

ABOUT = """\
Functions of Prahari, called by HTTP POST with plain JSON (UTF-8, `Content-Type: application/json`).

**Answers** leave out what is null, so a field that is not required may be missing. They may grow
fields and values of enums that this document does not know yet. Times are UTC as RFC 3339 in whole
seconds; a field called `hour` is the start of an Indian hour (so it ends in `:30:00Z`), one
called `day` a day of India.

**Refusals** are all of one shape (`Refusal`): `message` is for the person, in the language asked
for (`lang`, else Accept-Language, else Hindi); `details.reason` is for the program.

**Versions.** An app says what it is in the header `X-App: citizen-android/2.1.0 api/{api}`, where
`api` is the version of the document that it was built on; the same number may stand in the body as
`api`. Fields that we do not know are refused by name, but of an app whose number is above ours, and
in the four calls of an SOS always, they are left out, and `ignored` counts them. An app that is
served for a while only is told so by the headers `Deprecation` and `Sunset`; afterwards it is
refused with `app_too_old`, but in an SOS never.

**The Firebase callable protocol** is spoken, too: a body `{"data": {…}}` whose only field is `data`
gets `{"result": {…}}` in place of the plain answer, and refusals as above. So `httpsCallable` of
the Firebase SDKs works. Tips are better sent without it: from a signed-in app it sends the
sender's token along, which is not read here but need not travel.
""".replace("{api}", str(API))
SERVERS = [
    {
        "url": "https://{project}.web.app",
        "description": "A state's own project.",
        "variables": {"project": {"default": "police-cg", "description": "The project's id."}},
    },
    {"url": "http://127.0.0.1:5000", "description": "`make run` on this machine."},
    {"url": "http://10.0.2.2:5000", "description": "The same, from an Android emulator."},
]
TAGS = [
    {"name": "citizen", "description": "Anybody, without an account, or with one for SOS."},
    {"name": "officer", "description": "Signs in, or is signed in: a phone of a post."},
    {"name": "place", "description": "Whoever scanned the code of a station or office."},
]
SECURITY = {
    "idToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "A Firebase ID token: an officer's session, or a citizen's in an SOS.",
    },
    "appCheck": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Firebase-AppCheck",
        "description": "An App Check token; asked for where the project enforces it.",
    },
}
CALL_ID = {
    "description": "The number of this call in our log: name it when you ask us about it.",
    "schema": {"type": "string"},
}
IGNORED = {
    "type": "integer",
    "description": "How many fields of the request were left out, because we do not know them.",
    "examples": [1],
}
RETRY_AFTER = {"description": "Seconds to wait.", "schema": {"type": "integer"}}
IF_NONE_MATCH = {
    "name": "If-None-Match",
    "in": "header",
    "description": "The ETag of the answer that the app holds.",
    "schema": {"type": "string"},
}
UNCHANGED = {"description": "Nothing has changed since: keep what you have."}
