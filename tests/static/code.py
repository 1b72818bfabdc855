"""Finders over Python code: each gives the lines where something forbidden stands."""

import ast
import re
from collections.abc import Iterator

from shared import log
from tests.static.engine import Source, calls, keywords, lines_like
from tests.static.reach import Reach

SENDS = {
    "reference": {"get", "set", "create", "update", "delete", "collections"},
    "query": {"get", "stream", "add", "list_documents"},
    "unbounded query": {"get", "stream", "add", "list_documents"},
    "batch": {"commit"},
    "client": {"get_all", "collections", "recursive_delete", "bulk_writer"},
    "publisher": {"publish", "create_topic"},
    "session": {"get", "post", "put", "patch", "delete", "request", "head"},
}
# Spread into a call, this gives both: shared/firestore/budget.py.
GIVE_BOTH = {"budget.within", "budget.writing"}
READS = {"get", "stream", "list_documents"}
HEADERS_READ = {"accept-language", "origin"}
NUMBERS_SAID = {"call", "retry_after_s"}  # what a caller is told on purpose
TELLTALE = {
    "remote_addr",
    "access_route",
    "user_agent",
    "remote_user",
    "cookies",
    "authorization",
    "environ",
    "if_range",
    "referrer",
}


def without_timeout(source: Source) -> Iterator[int]:
    reach = Reach(source)
    for call, _, method in calls(source):
        if not isinstance(call.func, ast.Attribute):
            continue
        kind = reach.kind(call.func.value)
        if method not in SENDS.get(kind, ()):
            continue
        needed = {"timeout"} if kind == "session" else {"timeout", "retry"}
        spread = {ast.unparse(k.value).split("(")[0] for k in call.keywords if k.arg is None}
        if not needed <= keywords(call) and not spread & GIVE_BOTH:
            yield call.lineno


def without_a_retry(source: Source) -> Iterator[int]:
    for node in ast.walk(source.tree):
        given: list[tuple[str, ast.expr]] = []
        if isinstance(node, ast.Call):
            given = [(one.arg or "", one.value) for one in node.keywords]
        if isinstance(node, ast.Dict):
            given = [(ast.unparse(k), v) for k, v in zip(node.keys, node.values, strict=True) if k]
        yield from (
            value.lineno
            for name, value in given
            if name.strip("'") == "retry" and ast.unparse(value) == "None"
        )


def unbounded(source: Source) -> Iterator[int]:
    reach = Reach(source)
    for call, _, method in calls(source):
        is_read = isinstance(call.func, ast.Attribute) and method in READS
        if is_read and reach.kind(call.func.value) == "unbounded query":
            yield call.lineno


def reads_who_calls(source: Source) -> Iterator[int]:
    allowed: set[int] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in TELLTALE:
            yield node.lineno
        if _names_harmless_header(node):
            allowed.add(id(_headers_of(node)))
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr == "headers" and id(node) not in allowed:
            yield node.lineno


def _headers_of(node: ast.AST) -> ast.expr | None:
    if isinstance(node, ast.Subscript):
        return node.value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.value
    return None


def _names_harmless_header(node: ast.AST) -> bool:
    """Say whether this writes a header of an answer, or reads one that tells nothing."""
    if isinstance(node, ast.Subscript):
        name = node.slice
        if isinstance(node.ctx, ast.Store):
            return True
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
        if node.func.attr in {"update", "setdefault"}:
            return True
        name = node.args[0]
    else:
        return False
    return isinstance(name, ast.Constant) and str(name.value).lower() in HEADERS_READ


def speaks(source: Source) -> Iterator[int]:
    """Every print and foreign log; an admin command answers its user on stdout."""
    is_command = '__name__ == "__main__"' in source.text
    for call, on, name in calls(source):
        is_print = not on and name in {"print", "pprint"} and not is_command
        if is_print or on.split(".")[0] in {"logging", "traceback", "warnings"}:
            yield call.lineno
        if on in {"sys.stdout", "sys.stderr", "flask.current_app.logger"}:
            yield call.lineno
    yield from lines_like(
        r"^\s*(import|from) (logging|structlog|traceback|warnings)\b", flags=re.MULTILINE
    )(source)


def logs_freely(source: Source) -> Iterator[int]:
    for call, on, name in calls(source):
        if on != "log" or name not in {"info", "warn", "error", "fault"}:
            continue
        is_named = bool(call.args) and isinstance(call.args[0], ast.Constant)
        if not is_named or not keywords(call) <= log.ALLOWED:
            yield call.lineno


def tells_before_commit(source: Source) -> Iterator[int]:
    """In a file with an HTTP function, only outbox.announce may tell anybody anything."""
    if "@endpoint(" not in source.text:
        return
    for call, on, name in calls(source):
        if name in {"publish", "to_post", "send", "send_each", "send_message", "sendmail"}:
            yield call.lineno
        if on in {"outbox", "shared.record.outbox"} and name in {"consume", "sweep"}:
            yield call.lineno


def read_then_write(source: Source) -> Iterator[int]:
    """A write, without a precondition, of the reference that was just read."""
    reach = Reach(source)
    for function in (n for n in ast.walk(source.tree) if isinstance(n, ast.FunctionDef)):
        read: set[str] = set()
        inside = [c for c in ast.walk(function) if isinstance(c, ast.Call)]
        for call in sorted(inside, key=lambda c: (c.lineno, c.col_offset)):
            if not isinstance(call.func, ast.Attribute):
                continue
            on, method = call.func.value, call.func.attr
            if method == "transactional":
                yield call.lineno
            if reach.kind(on) != "reference":
                continue
            name = ast.unparse(on)
            if method == "get":
                read.add(name)
            is_known = name in read or name.endswith(".reference")
            is_free = len(call.args) < 2 and "option" not in keywords(call)
            if method in {"update", "set"} and is_known and is_free:
                yield call.lineno


def transactions(source: Source) -> Iterator[int]:
    yield from lines_like(r"\btransactional\b|\.transaction\(")(source)


def environment(source: Source) -> Iterator[int]:
    pattern = r"\bos\.(environ|getenv)\b|^\s*(import os|from os import)\b|_EMULATOR_HOST"
    yield from lines_like(pattern, flags=re.MULTILINE)(source)


def values_in_errors(source: Source) -> Iterator[int]:
    """An exception's text is the same every time: it ends in logs and answers."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            said = [k.value for k in node.exc.keywords if k.arg not in NUMBERS_SAID]
            if any(_is_built(value) for value in (*node.exc.args, *said)):
                yield node.lineno
    for call, _, name in calls(source):
        if name == "bad_field" and not all(_is_fixed(a, source) for a in call.args):
            yield call.lineno


def _is_fixed(value: ast.expr, source: Source) -> bool:
    """Say whether a text is one of those written in the code."""
    match value:
        case ast.Constant() | ast.Attribute(value=ast.Name(id="Problem")):
            return True
        case ast.IfExp(body=one, orelse=other):
            return _is_fixed(one, source) and _is_fixed(other, source)
        case ast.Name(id=name):
            given = [
                node.value
                for node in ast.walk(source.tree)
                if isinstance(node, ast.Assign) and name in map(ast.unparse, node.targets)
            ]
            return bool(given) and all(_is_fixed(one, source) for one in given)
    return False


def _is_built(value: ast.expr) -> bool:
    """Say whether a text is put together at run time."""
    for node in ast.walk(value):
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod)
        ):
            return True
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {
            "format",
            "str",
            "repr",
            "ascii",
            "join",
        }:
            return True
    return False


def catches_all(source: Source) -> Iterator[int]:
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.ExceptHandler):
            continue
        names = ast.unparse(node.type) if node.type else "BaseException"
        last = node.body[-1]
        goes_on = isinstance(last, ast.Raise) and last.exc is None
        if re.search(r"\b(Base)?Exception\b", names) and not goes_on:
            yield node.lineno


def unrevoked(source: Source) -> Iterator[int]:
    """Both Google's call and our own of edge/auth.py, which hands the choice on by its name."""
    for call, on, name in calls(source):
        is_ours = name == "verify" and (on == "auth" or source.path == "shared/edge/auth.py")
        if is_ours or name in {"verify_id_token", "verify_session_cookie"}:
            asked = {ast.unparse(k.value) for k in call.keywords if k.arg == "check_revoked"}
            if not asked & {"True", "check_revoked"}:
                yield call.lineno


def bare_hash(source: Source) -> Iterator[int]:
    for call, on, name in calls(source):
        if on == "hashlib" or (not on and name in {"md5", "sha1", "sha256"}):
            yield call.lineno


def loud_push(source: Source) -> Iterator[int]:
    for call, on, name in calls(source):
        if on == "messaging" and name in {
            "Notification",
            "AndroidNotification",
            "subscribe_to_topic",
        }:
            yield call.lineno
        if (
            on == "messaging"
            and name == "Message"
            and keywords(call)
            & {
                "topic",
                "condition",
                "notification",
            }
        ):
            yield call.lineno


def long_links(source: Source) -> Iterator[int]:
    for call, _, name in calls(source):
        if name != "generate_signed_url":
            continue
        lives = [ast.unparse(k.value) for k in call.keywords if k.arg == "expiration"]
        if not lives or not re.fullmatch(r"timedelta\(minutes=([1-9]|10)\)", lives[0]):
            yield call.lineno


def acts_beside_the_desk(source: Source) -> Iterator[int]:
    """An officer's procedure that writes the trail or a record of a kind by itself."""
    is_officers = "caller=officer" in source.text
    names = _names_of("shared.record", "store", source)
    for call, on, name in calls(source):
        if on in {"audit", "shared.record.audit"} and name in {"record", "append"}:
            yield call.lineno
        if is_officers and on in names and name in {"put", "attempt", "change", "create"}:
            yield call.lineno


def _names_of(package: str, module: str, source: Source) -> set[str]:
    """The names by which a file calls a module."""
    return {
        alias.asname or alias.name
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and node.module == package
        for alias in node.names
        if alias.name == module
    }
