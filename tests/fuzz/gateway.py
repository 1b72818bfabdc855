"""One address for all functions of a deployment, as Hosting gives them: /api/<name>."""

import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import HTTPError

from emulator.deployment import Deployment

DROPPED = {"host", "connection", "content-length", "transfer-encoding", "accept-encoding"}


@contextmanager
def gateway(running: Deployment) -> Iterator[str]:  # noqa: C901 it holds a class
    """Serve a deployment's functions under one address."""
    urls = {f.name: running.url(target) for target, f in running.functions.items()}

    class Forward(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # an answer in one packet: in two, the second waits 40 ms for an ACK

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65_537)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            self._forward()

        def _forward(self) -> None:
            path, _, query = self.path.partition("?")
            name = path.removeprefix("/api/").strip("/")
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if name not in urls:
                self._answer(404, {}, b"")
                return
            kept = {k: v for k, v in self.headers.items() if k.lower() not in DROPPED}
            asked = urllib.request.Request(
                f"{urls[name]}?{query}", body or None, kept, method=self.command
            )
            asked.unredirected_hdrs.setdefault("Content-type", kept.get("Content-Type", ""))
            try:
                with urllib.request.urlopen(asked, timeout=20) as answer:
                    self._answer(answer.status, dict(answer.headers), answer.read())
            except HTTPError as refusal:
                self._answer(refusal.code, dict(refusal.headers), refusal.read())

        def _answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in DROPPED:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)
            self.wfile.flush()

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Forward)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
