"""An app on one phone, for tests: clients/ts in a Node process of its own, which can be killed."""

import io
import json
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from werkzeug.wrappers import Request, Response

from emulator import toolchain
from tests.e2e.site import Wsgi

APP = Path(__file__).with_name("client.mjs")
WAIT_S = 60


class RefusedError(Exception):
    """What the client threw: `why` is its `Refused`, field by field."""

    def __init__(self, why: dict[str, Any]) -> None:
        super().__init__(why.get("reason"))
        self.why = why


class ClientApp:
    """One phone. Killed and opened again it has the same disk."""

    def __init__(self, base: str, disk: Path) -> None:
        self._base, self._disk, self._sent = base, disk, 0
        self.open()

    def open(self) -> None:
        command = [str(toolchain.node()), str(APP), self._base, str(self._disk)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()

    def opened_anew(self) -> "ClientApp":
        """Kill it, as the phone does when it needs the memory, and open it again."""
        self.kill()
        self.open()
        return self

    def do(self, does: str, **how: Any) -> Any:
        """Tell it to do one thing; return what came of it."""
        self._sent += 1
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps({"id": self._sent, "does": does, **how}) + "\n")
        self._process.stdin.flush()
        said = json.loads(self._process.stdout.readline())
        assert said["id"] == self._sent
        if "failed" in said:
            raise RefusedError(said["failed"])
        return said.get("done")

    def call(self, name: str, **body: Any) -> Any:
        return self.do("call", name=name, body=body)

    def until(self, is_so: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until its SOS stands so; return how it stands."""
        end = time.monotonic() + WAIT_S
        while time.monotonic() < end:
            seen: dict[str, Any] = self.do("look")
            if is_so(seen):
                return seen
            time.sleep(0.05)
        raise AssertionError(seen)


class Seen(NamedTuple):
    """One request as it came to the site."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class Line:
    """What stands between phones and the site."""

    def __init__(self) -> None:
        self.url = ""
        self.seen: list[Seen] = []
        # What an answer becomes: by its path and what it says. None: as it is.
        self.changes: Callable[[str, dict[str, Any]], dict[str, Any] | Response | None] | None = (
            None
        )

    def over(self, site: Wsgi) -> Wsgi:
        def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
            request = Request(environ)
            body = request.get_data()
            environ["wsgi.input"] = io.BytesIO(body)
            said = json.loads(body or b"{}")
            self.seen.append(Seen(request.path, dict(request.headers), said))
            response = Response.from_app(site, environ)
            return self._changed(request.path, response)(environ, start)

        return answer

    def _changed(self, path: str, response: Response) -> Response:
        changed = self.changes and self.changes(path, json.loads(response.get_data()))
        if isinstance(changed, Response):
            return changed
        if changed:
            response.set_data(json.dumps(changed))
        return response

    def sent(self, name: str) -> list[Seen]:
        """What came for one function, oldest first."""
        return [one for one in self.seen if one.path == f"/api/{name}"]

    def until_sent(self, name: str, times: int) -> None:
        """Wait until a function was called so often."""
        end = time.monotonic() + WAIT_S
        while len(self.sent(name)) < times:
            assert time.monotonic() < end, name
            time.sleep(0.05)
