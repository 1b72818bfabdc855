"""The rules that our code obeys: SECURITY.md 6 (anti-patterns), R2, R5, R20, R34, R51."""

from tests.static import code, patterns
from tests.static.engine import Excuse, Rule

ANONYMOUS = (
    "functions/tips/*.py",
    "functions/feedback/*.py",
    *(f"shared/edge/{name}.py" for name in ("http", "wire", "page")),
    "shared/log.py",
    "shared/record/*.py",
    "shared/send/push*.py",
    "shared/pure/*.py",
)
RULES_FILES = ("firestore.rules", "storage.rules")


def planted_rules(body: str) -> str:
    return (
        "rules_version = '2';\nservice cloud.firestore {\n  match /databases/{d}/documents {\n"
        f"    {body}\n  }}\n}}\n"
    )


RULES = [
    Rule(
        "every call to a service has its own timeout and retry",
        "R34: the libraries' defaults hang for a minute",
        code.without_timeout,
        "def f(db: firestore.Client) -> None:\n    db.document('a/b').set({}, timeout=1)\n",
    ),
    Rule(
        "no call is made with retry=None",
        "a query that fails would raise AttributeError instead of what happened: budget.ONCE",
        code.without_a_retry,
        "def f(query):\n    query.get(retry=None, timeout=1)\n",
    ),
    Rule(
        "every query has a limit",
        "anti-pattern 19: a collection grows without end",
        code.unbounded,
        "def f(db: firestore.Client) -> None:\n"
        "    query = db.collection('a').where('b', '==', 1)\n    query.get(**budget.within())\n",
    ),
    Rule(
        "what serves the anonymous does not look who calls",
        "R5: what is never read cannot be handed over",
        code.reads_who_calls,
        "def f(request):\n    return request.headers.get('User-Agent')\n",
        files=ANONYMOUS,
    ),
    Rule(
        "only shared/log.py speaks",
        "R51, R62: everything else would say values",
        code.speaks,
        "def f(x):\n    print(x)\n",
        excuses=(Excuse("shared/log.py", "it is the log"),),
    ),
    Rule(
        "a log line has a fixed name and fields of the allow-list",
        "R62",
        code.logs_freely,
        "def f(request):\n    log.info('tip', text=request.text)\n",
    ),
    Rule(
        "an HTTP function tells others through the outbox only",
        "anti-pattern 11: what is told before or without the commit is lost or wrong",
        code.tells_before_commit,
        "@endpoint(Q)\ndef f(request):\n    push.to_post(db, 'a', push_)\n",
        excuses=(
            Excuse(
                "functions/feedback/slips/text_slip.py::_sent",
                "after the commit; a visitor's number in the outbox would be stored, and the "
                "officer, who is told when it fails, sends the same slip again",
            ),
        ),
    ),
    Rule(
        "nothing is read, changed and written back without a precondition",
        "anti-pattern 9: 40 of 40 parallel guesses got through",
        code.read_then_write,
        "def f(db: firestore.Client) -> None:\n    ref = db.document('a/b')\n"
        "    n = ref.get(timeout=1).get('n')\n    ref.update({'n': n + 1}, timeout=1)\n",
    ),
    Rule(
        "no transaction on a document that callers share",
        "DESIGN 6.5: 8 contending threads failed 22 of 24",
        code.transactions,
        "@firestore.transactional\ndef f(transaction):\n    pass\n",
    ),
    Rule(
        "only shared/config.py reads the environment",
        "anti-pattern 16: emulator settings are refused in one place",
        code.environment,
        "import os\n",
        excuses=(Excuse("shared/config.py", "it is the settings"),),
    ),
    Rule(
        "an error's text is fixed",
        "R51: it reaches the caller and the log",
        code.values_in_errors,
        "def f(x):\n    raise NotFoundError(f'no tip {x}')\n",
        excuses=(
            Excuse("shared/config.py", "names the variable, never its value (tested)"),
            Excuse("shared/pure/privacy.py", "names a model's field; raised in tests only"),
            Excuse("main.py", "an import that failed, before any request"),
            Excuse("shared/send/sms.py::render", "names a template and its slot, both constants"),
            Excuse("functions/tips/desk/model.py::forward", "names one of two fields"),
        ),
    ),
    Rule(
        "only the edge catches everything",
        "anti-pattern 22: below it a bug would pass for an answer",
        code.catches_all,
        "def f():\n    try:\n        g()\n    except Exception:\n        return True\n",
        excuses=(
            Excuse(
                "shared/edge/http.py",
                "the edge of HTTP functions: answers 500, logs type and place",
            ),
            Excuse("shared/edge/pubsub.py", "the edge of event functions: asks for redelivery"),
        ),
    ),
    Rule(
        "a sign-in is checked for having been revoked",
        "anti-pattern 14, R19: a lost phone is dead in a minute",
        code.unrevoked,
        "def f(token):\n    return auth.verify_id_token(token)\n",
        excuses=(
            Excuse("shared/edge/auth.py::_verify", "citizens: opens nobody's record but one's own"),
            Excuse("shared/edge/auth.py::citizen", "opens nobody's record but one's own"),
            Excuse("shared/edge/auth.py::_signed", "names who presses; whether ended is asked"),
        ),
    ),
    Rule(
        "nothing is hashed without a key",
        "anti-pattern 7: there are only 10^10 numbers to try",
        code.bare_hash,
        "def f(phone):\n    return hashlib.sha256(phone.encode()).hexdigest()\n",
        excuses=(
            Excuse("shared/pure/ids.py", "of 128 random bits"),
            Excuse(
                "shared/force/devices.py::device_id", "of a phone's public key, long and random"
            ),
        ),
    ),
    Rule(
        "a push shows nothing and goes to one device",
        "R20; any client can subscribe to a topic",
        code.loud_push,
        "def f():\n    return messaging.Message(topic='all', data={})\n",
    ),
    Rule(
        "a link to a file lives ten minutes at most",
        "anti-pattern 18",
        code.long_links,
        "def f(blob):\n    return blob.generate_signed_url(expiration=timedelta(days=7))\n",
    ),
    Rule(
        "only shared/ builds clients of Google's services",
        "options, timeouts and emulators are decided in one place",
        patterns.imports(
            "google.pubsub_v1", "google.cloud.pubsub_v1", "google.cloud.storage", "firebase_admin"
        ),
        "from firebase_admin import messaging\n",
        files=("functions/*.py",),
    ),
    Rule(
        "officers act on records of a kind through shared/record/desk.py",
        "may they, and it is written down: assembled by hand it had drifted in four services",
        code.acts_beside_the_desk,
        "def f(found, caller):\n    audit.record(db, 'd', caller, action=a, record='r', at=at)\n",
        files=("functions/*.py",),
        excuses=(
            Excuse("functions/officers/phones/approve_device.py::let_in", "a phone is no record"),
            Excuse("functions/officers/phones/remove_device.py", "a phone is no record"),
            Excuse("functions/feedback/slips/issue_slips.py", "a day's series of slips is none"),
            Excuse("functions/feedback/slips/text_slip.py", "a day's series of slips is none"),
            Excuse("functions/upkeep/trail_act.py", "the trail of help follows the history"),
        ),
    ),
    Rule(
        "a page's links carry no ids",
        "anti-pattern 5: links are logged, kept and shared",
        patterns.ids_in_links,
        '<a href="/t?number={{ answer.tip_number }}">x</a>\n',
        planted_in="functions/tips/pages/planted.html",
        files=("*.html",),
    ),
    Rule(
        "no security rule is open",
        "anti-pattern 1",
        patterns.open_rule,
        planted_rules("match /a/{b} { allow read: if true; }"),
        planted_in="firestore.rules",
        files=RULES_FILES,
    ),
    Rule(
        "being signed in is never the whole condition",
        "anti-pattern 1: anybody can sign in",
        patterns.signed_in_rule,
        planted_rules("match /a/{b} { allow read: if request.auth != null; }"),
        planted_in="firestore.rules",
        files=RULES_FILES,
    ),
    Rule(
        "no security rule has a date",
        "anti-pattern 1: the test mode that was forgotten",
        patterns.dated_rule,
        planted_rules("match /a/{b} { allow read: if request.time < timestamp.date(2027,1,1); }"),
        planted_in="firestore.rules",
        files=RULES_FILES,
    ),
    Rule(
        "the match of everything allows nothing",
        "anti-pattern 1",
        patterns.wildcard_rule,
        planted_rules("match /{x=**} { allow read: if request.auth.token.role == 'sp'; }"),
        planted_in="storage.rules",
        files=RULES_FILES,
    ),
    Rule(
        "no security rule believes what a client wrote",
        "anti-pattern 2",
        patterns.client_written_role,
        planted_rules("match /a/{b} { allow read: if resource.data.role == 'sp'; }"),
        planted_in="firestore.rules",
        files=RULES_FILES,
    ),
]
