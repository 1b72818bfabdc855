"""What `make run` prints at its end: where everything is, and how an officer gets in."""

import socket

from emulator.officers import NUMBERS
from emulator.ports import EVERYWHERE, HOST
from emulator.suite import Suite
from functions.officers.sign_in.demo import CODE

WARNING = f"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!! PRAHARI_HOST={EVERYWHERE}: EVERYONE ON THIS NETWORK can now read and write everything
!! here: all data, all sign-ins, all messages. Only on a network of your own, and
!! with invented data alone.
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
"""
FAR_AWAY = ("192.0.2.1", 9)  # an address of nobody's: it only chooses the way out


def where(suite: Suite, phones_url: str, poster: str) -> str:
    """Return what to open and whom to sign in as."""
    ports, project = suite.ports, suite.project
    return f"""
Everything is up. Open:
  the officers' phones   {phones_url}
  send a tip             {suite.hosting_url("/t")}
  grade a station        {poster}
  the officer app        {suite.hosting_url("/officer")}
  all pages              {suite.hosting_url("/")}
  a function by curl     {suite.function_url("submit-tip")}
  Firestore              {HOST}:{ports.firestore} (project {project})
  Auth                   {HOST}:{ports.auth} (project {project})

An officer's way in: one of these numbers, the code {CODE}, no waits.
{_officers()}
Within a second of the code the phone is let in; until then start-session answers "waiting".
Other numbers: the code is at {phones_url}/messages?to=NUMBER, and a supervisor lets in.
Citizens' codes: {_citizens_codes(suite)}
{_from_outside(suite, phones_url) if suite.host == EVERYWHERE else ""}
Ctrl-C stops all of it."""


def own_address() -> str:
    """Return the address under which the network knows this machine; 127.0.0.1 without one."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(FAR_AWAY)  # no packet leaves: a datagram has no greeting
        except OSError:
            return HOST
        return str(probe.getsockname()[0])


def _officers() -> str:
    return "\n".join(f"  {number}  {post}" for number, post in NUMBERS.items())


def _citizens_codes(suite: Suite) -> str:
    path = f"/emulator/v1/projects/{suite.project}/verificationCodes"
    return f"http://{HOST}:{suite.ports.auth}{path}"


def _from_outside(suite: Suite, phones_url: str) -> str:
    ports = [suite.ports.hosting, suite.ports.functions, suite.ports.firestore, suite.ports.auth]
    told = ", ".join(map(str, [*ports, phones_url.rpartition(":")[2]]))
    return f"{WARNING}From a phone on this network: {own_address()}, ports {told}.\n"
