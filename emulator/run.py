"""`make run`: everything on this machine, with a demo day on real data of the Bilaspur range.

Starts the Firebase emulator suite and the phones page, loads the seed organisation, plays the
demo, prints where to look, and stays until Ctrl-C. Nothing real can be reached. What a developer
may choose is in emulator/choices.py.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stdout, suppress
from io import StringIO

import requests
from google.api_core.exceptions import AlreadyExists

from emulator import demo, keys, officers
from emulator.choices import Choices, choices
from emulator.fakes import Desk
from emulator.fakes.labels import LabelBook, seed_labels
from emulator.fakes.mail import Mailbox
from emulator.fakes.tasks import Tasks
from emulator.phones import Phones, serve
from emulator.ports import HOST
from emulator.suite import Ports, SetupError, Suite, check_free
from emulator.toolchain import ROOT
from emulator.where import WARNING, own_address, where
from infra.manifest import functions, ticked

PROJECT = "demo-prahari"
TICK_S = 60
OWN_PORTS = ("phones", "smtp", "tasks")
OWN_SECRETS = ("FEEDBACK_SECRET", "TRAIL_KEYS")  # the demo prints posters and lets phones in
GRADED = ["cg-bilaspur-sarkanda", "cg-bilaspur-kotwali", "cg-bilaspur-torwa"]


def main() -> int:
    """Run until Ctrl-C. Returns 0 then, 1 when the machine could not be set up."""
    for number in (signal.SIGINT, signal.SIGTERM):  # a script's background job ignores Ctrl-C
        signal.signal(number, _interrupt)
    try:
        with ExitStack() as stack:
            _start(stack)
            threading.Event().wait()
    except SetupError as exc:
        _say(f"make run: {exc}")
        return 1
    except KeyboardInterrupt:
        _say("\nStopped; nothing is left running.")
    return 0


def _start(stack: ExitStack) -> None:
    chosen, ports = _chosen()
    made = keys.local_keys()
    if chosen.is_open:
        _say(WARNING)
    _say("1/5 phones page …")
    phones = serve(ports.phones, host=chosen.host, desk=Desk(labels=LabelBook(seed_labels())))
    stack.callback(phones.stop)
    _say("2/5 Firebase emulator suite (about 10 s) …")
    env = keys.public_env(made) | officers.env() | _addresses(chosen, phones, ports)
    mailbox = Mailbox(phones.desk, port=ports.smtp)
    mailbox.start()
    stack.callback(mailbox.stop)
    _write_secrets(keys.secret_env(made, smtp=ports.smtp))
    suite = stack.enter_context(Suite(PROJECT, ports, env=env, host=chosen.host))
    stack.enter_context(Tasks(suite.function_url, port=ports.tasks))
    os.environ.update(suite.client_env() | env)
    os.environ.update({name: keys.secret_env(made)[name] for name in OWN_SECRETS})
    _say("3/5 organisation: 36 districts, 176 stations and offices, 83 posts …")
    seed()
    _say("4/5 the minute tick …")
    stack.enter_context(ticking(suite.function_url, TICK_S))
    stack.enter_context(officers.letting_in())
    _say("5/5 the demo day …\n")
    demo.play(suite.hosting_url(), phones.url, say=_say)
    demo.play_sos(suite.hosting_url(), phones.url, say=_say)
    posters = demo.grade(suite.hosting_url(), GRADED, say=_say)
    demo.ring_back(suite.hosting_url(), GRADED[0], posters[GRADED[0]], say=_say)
    demo.write_letter(phones.url, GRADED, say=_say)
    _say(where(suite, phones.url, next(iter(posters.values()))))


def seed() -> None:
    """Import the seed organisation into the project that the environment names.

    Raises:
        SetupError: the seed files are not well.
    """
    # Imported here, because importing builds nothing but reading the environment must wait.
    from functions.organisation import import_csv

    said = StringIO()
    with redirect_stdout(said):
        failed = import_csv.main([str(ROOT / "emulator" / "seed")])
    if failed:
        raise SetupError(f"seed organisation: {said.getvalue().strip()}")


@contextmanager
def ticking(url_of: Callable[[str], str], every_s: float) -> Iterator[None]:
    """Call by the minute as Cloud Scheduler would: the emulator never fires schedules."""
    stop = threading.Event()
    thread = threading.Thread(target=_tick, args=(stop, url_of, every_s), daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(timeout=5)


def make_topics(project: str) -> None:
    """Make the topics of the manifest, which deploy.sh makes in a real project."""
    from shared.firestore import clients

    for topic in {function.topic for function in functions().values() if function.topic}:
        try:
            path = f"projects/{project}/topics/{topic}"
            clients.publisher().create_topic(name=path, timeout=5)
        except AlreadyExists:
            continue


def _tick(stop: threading.Event, url_of: Callable[[str], str], every_s: float) -> None:
    while not stop.wait(every_s):
        for function in ticked():
            with suppress(requests.RequestException):  # the next minute comes
                requests.post(url_of(function.name), timeout=function.timeout_s)


def _write_secrets(secrets: dict[str, str]) -> None:
    """Put the secrets where the Functions emulator looks; emulator/workers deals them out."""
    path = ROOT / ".secret.local"
    path.write_text("".join(f"{name}='{value}'\n" for name, value in secrets.items()), "ascii")
    path.chmod(0o600)


def _chosen() -> tuple[Choices, Ports]:
    """Return what the developer chose; what this process itself serves is known to be free."""
    try:
        chosen, ports = choices(os.environ), Ports.default()
    except ValueError as exc:
        raise SetupError(str(exc)) from None
    for name in OWN_PORTS:
        check_free({name: getattr(ports, name)}, chosen.host if name == "phones" else HOST)
    return chosen, ports


def _addresses(chosen: Choices, phones: Phones, ports: Ports) -> dict[str, str]:
    """Return where the functions find the outside world, and who may call them from where."""
    hosts = ("localhost", HOST, *([own_address()] if chosen.is_open else []))
    own = [f"http://{host}:{ports.hosting}" for host in hosts]
    return {
        "FCM_URL": chosen.fcm_url or phones.url,
        "SMS_URL": phones.url,
        "VOICE_URL": phones.url,
        "CLOUD_TASKS_EMULATOR_HOST": f"{HOST}:{ports.tasks}",
        "WEB_ORIGINS": ",".join([*own, *chosen.web_origins]),
        "PUBLIC_ORIGIN": own[-1],
    }


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 progress for a person


if __name__ == "__main__":
    sys.exit(main())
