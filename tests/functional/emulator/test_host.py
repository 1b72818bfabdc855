"""Who on the network reaches a suite: nobody, unless it is asked for."""

from pathlib import Path

from emulator import derived
from emulator.phones import serve
from emulator.ports import EVERYWHERE, Ports
from emulator.suite import Suite

LISTENS = "0A"
OURS = {"0100007F", "0000000000000000FFFF00000100007F"}  # 127.0.0.1, as Linux prints it


def listening(port: int) -> set[str]:
    """The addresses on which somebody listens at a port."""
    files = [Path(f"/proc/net/{name}") for name in ("tcp", "tcp6")]
    lines = [line for file in files if file.exists() for line in file.read_text().splitlines()]
    sockets = (line.split() for line in lines)
    places = [fields[1].split(":") for fields in sockets if fields[3] == LISTENS]
    return {address for address, at in places if int(at, 16) == port}


def test_without_being_asked_nothing_listens_beyond_this_machine(suite, phones) -> None:
    ports = derived.used_ports(suite.ports, suite.only)
    ports["phones"] = int(phones.url.rpartition(":")[2])
    found = {name: listening(port) for name, port in ports.items()}
    assert {name for name, where in found.items() if not where} == set()
    assert {name for name, where in found.items() if where - OURS} == set()


def test_an_open_suite_answers_the_network_and_keeps_its_insides_to_itself(tmp_path) -> None:
    ports = Ports.free()
    log = tmp_path / "suite.log"
    with Suite("demo-open", ports, only=("auth",), host=EVERYWHERE, log=log):
        assert listening(ports.auth) == {"00000000"}
        assert listening(ports.hub) == {"0100007F"}


def test_an_open_phones_page_answers_the_network_and_is_found_here() -> None:
    server = serve(0, host=EVERYWHERE)
    try:
        assert listening(int(server.url.rpartition(":")[2])) == {"00000000"}
        assert server.url.startswith("http://127.0.0.1:")
    finally:
        server.stop()
