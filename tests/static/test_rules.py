"""Our code obeys the rules, and each rule can find what it forbids."""

from pathlib import Path

import pytest

from tests.static.engine import Rule, Source, sources
from tests.static.rules import RULES

SOURCES = sources()
by_name = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


@by_name
def test_the_code_obeys(rule: Rule) -> None:
    assert [fault for source in SOURCES for fault in rule.faults(source)] == [], rule.why


@by_name
def test_a_planted_violation_is_found(rule: Rule) -> None:
    assert rule.faults(Source(rule.planted_in, rule.planted))


@by_name
def test_a_violation_in_a_nested_folder_is_found(rule: Rule, tmp_path: Path) -> None:
    folder, _, name = rule.planted_in.rpartition("/")
    nested = tmp_path / folder / ("room" if folder else "") / name
    nested.parent.mkdir(parents=True, exist_ok=True)
    nested.write_text(rule.planted, "utf-8")
    assert [fault for source in sources(tmp_path) for fault in rule.faults(source)]


@by_name
def test_every_excuse_is_still_needed(rule: Rule) -> None:
    broken = [place for source in SOURCES for place in rule.broken_in(source)]
    used = {excuse for place in broken for excuse in rule.excused(place)}
    assert rule.standing(SOURCES) == used


@pytest.mark.parametrize(
    ("name", "planted"),
    [
        ("every call to a service has its own timeout and retry", planted)
        for planted in (
            "def f(db: firestore.Client) -> None:\n    db.get_all([], retry=None)\n",
            "def f(batch: firestore.WriteBatch) -> None:\n    batch.commit()\n",
            "def f():\n    clients.publisher().publish(topic='t', messages=[])\n",
            "def f():\n    requests.post('https://x')\n",
            "def f(s):\n    s.reference.delete(timeout=1)\n",
            (
                "def _ref(db) -> firestore.DocumentReference: ...\n"
                "def f(db):\n    _ref(db).update({}, **options)\n"
            ),
        )
    ]
    + [
        ("no call is made with retry=None", "def f():\n    return {'retry': None, 'timeout': 1}\n"),
        ("every query has a limit", "def f(db):\n    db.collection('a').stream()\n"),
        ("every query has a limit", "def f(db):\n    list(db.collection_group('a').get())\n"),
    ]
    + [
        ("what serves the anonymous does not look who calls", planted)
        for planted in (
            "def f(request):\n    return request.remote_addr\n",
            "def f(request):\n    return request.headers['X-Forwarded-For']\n",
            "def f(request):\n    return dict(request.headers)\n",
            "def f(request):\n    name = 'User-Agent'\n    return request.headers.get(name)\n",
        )
    ]
    + [
        ("a log line has a fixed name and fields of the allow-list", planted)
        for planted in (
            "def f(x):\n    log.info(x)\n",
            "def f(x):\n    log.error(f'tip {x}')\n",
            "def f(x):\n    log.info('tip', **x)\n",
        )
    ]
    + [
        ("officers act on records of a kind through shared/record/desk.py", planted)
        for planted in (
            "from shared.record import audit\ndef f(a):\n    audit.append(db, 'w', a, on=a)\n",
            (
                "from shared.record import store as kept\n"
                "@endpoint(Q, caller=officer)\ndef f(q, c):\n    kept.change(TIPS, q.id, d, at=a)\n"
            ),
        )
    ]
    + [
        ("an error's text is fixed", "def f(x):\n    raise ValueError('bad ' + x)\n"),
        ("an error's text is fixed", "def f(x):\n    raise ValueError('bad %s' % x)\n"),
        ("an error's text is fixed", "def f(x):\n    raise bad_field(x.name, 'unknown')\n"),
        ("only the edge catches everything", "try:\n    f()\nexcept:\n    pass\n"),
        ("only the edge catches everything", "try:\n    f()\nexcept (A, Exception):\n    g()\n"),
        ("no security rule is open", "match /a/{b} { allow get, list; }"),
    ],
)
def test_other_spellings_are_found_too(name: str, planted: str) -> None:
    (rule,) = (rule for rule in RULES if rule.name == name)
    assert rule.faults(Source(rule.planted_in, planted))


def test_code_as_it_should_be_is_let_through() -> None:
    good = (
        "def f(db: firestore.Client, request, response) -> None:\n"
        "    ref = db.document('a/b')\n"
        "    seen = ref.get(retry=budget.ONCE, timeout=1)\n"
        "    option = db.write_option(last_update_time=seen.update_time)\n"
        "    ref.update({'n': 1}, option, **budget.within())\n"
        "    db.collection('a').where('b', '==', 1).limit(5).get(**budget.within())\n"
        "    {}.get('x')\n"
        "    response.headers['Vary'] = request.headers.get('Accept-Language', '')\n"
        "    try:\n        g()\n"
        "    except Exception:\n        log.info('x', record='y')\n        raise\n"
        "    raise NotFoundError(Reason.NOT_FOUND)\n"
    )
    source = Source("functions/tips/good.py", good)
    assert [rule.name for rule in RULES if rule.faults(source)] == []
