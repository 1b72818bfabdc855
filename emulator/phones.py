"""The phones server: every fake of the outside world, one journal, one live page.

`python -m emulator.phones --port 4600` serves it by hand; tests call `serve(0)`.
"""

from __future__ import annotations

import argparse
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, Flask, Response, jsonify, request
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from emulator.fakes import Desk, app_check, fcm, sms, voice
from emulator.fakes.labels import BadLabelError, LabelBook, seed_labels
from emulator.fakes.mail import letter_page
from emulator.fakes.messages import BadAddressError, arrived
from emulator.fakes.script import BadRuleError, parse_rule
from emulator.ports import HOST

# A letter comes with its own style and pictures, and has no script.
LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
FAKES: tuple[Callable[[Desk], Blueprint], ...] = (
    fcm.blueprint,
    sms.blueprint,
    voice.blueprint,
    app_check.blueprint,
)
PAGE = Path(__file__).parent / "pages" / "phones.html"
LARGEST_REQUEST_BYTES = 1_000_000
FEED_LOOKS_EVERY_S = 1.0
CLEARED = "event: cleared\ndata: {}\n\n"
# The page carries its own style and script, and may talk to this server only.
PAGE_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'"
)


def create_phones(desk: Desk | None = None) -> Flask:
    """The app with every fake, the journal, the script and the page, all on one desk.

    The desk is `app.extensions["desk"]`, for tests in the same process.
    """
    desk = desk or Desk()
    app = Flask("phones")
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST_BYTES
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    app.extensions["desk"] = desk
    for blueprint in (*FAKES, _journal, _script, _page):
        app.register_blueprint(blueprint(desk))
    return app


@dataclass(frozen=True)
class Phones:
    """A server that is running."""

    url: str
    desk: Desk
    _server: BaseWSGIServer
    _thread: threading.Thread

    def stop(self) -> None:
        """Lets hanging requests and live feeds go, stops the server and frees the port."""
        self.desk.closing.set()
        self.desk.script.clear()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def serve(port: int, *, host: str = HOST, desk: Desk | None = None) -> Phones:
    """Serves the app with a thread for each request; port 0 takes any free one.

    `host` is HOST or EVERYWHERE: this machine's own programs find it at HOST in both cases.
    """
    desk = desk or Desk()
    server = _server(create_phones(desk), port, host)
    thread = threading.Thread(target=server.serve_forever, name="phones", daemon=True)
    thread.start()
    return Phones(f"http://{HOST}:{server.server_port}", desk, server, thread)


class _QuietHandler(WSGIRequestHandler):
    """The journal is the record; a log line for each request would only bury the others."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Logs nothing."""


def _server(app: Flask, port: int, host: str) -> BaseWSGIServer:
    return make_server(host, port, app, threaded=True, request_handler=_QuietHandler)


def _journal(desk: Desk) -> Blueprint:
    routes = Blueprint("journal", __name__)

    @routes.get("/journal")
    def read_journal() -> Response:
        since = request.args.get("since", 0, type=int)
        entries = desk.journal.since(since, kind=request.args.get("kind"))
        return jsonify(entries=[e.as_json() for e in entries], last=desk.journal.last)

    @routes.delete("/journal")
    def clear_journal() -> tuple[str, int]:
        desk.journal.clear()
        return "", 204

    @routes.get("/messages")
    def read_messages() -> tuple[Response, int]:
        try:
            found = arrived(desk.journal, request.args)
        except BadAddressError as error:
            return jsonify(error=str(error)), 400
        return jsonify(messages=[entry.as_json() for entry in found]), 200

    @routes.get("/feed")
    def feed() -> Response:
        asked = request.headers.get("Last-Event-ID") or request.args.get("since", "0")
        since = int(asked) if asked.isdecimal() else 0
        # A higher number than the last comes from a page that outlived a restart of this server.
        since = since if since <= desk.journal.last else 0
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return Response(_live(desk, since), mimetype="text/event-stream", headers=headers)

    return routes


def _live(desk: Desk, since: int) -> Iterator[str]:
    cleared, named = desk.journal.cleared, desk.labels.version
    yield "retry: 1000\n\n"
    if since == 0:
        yield CLEARED
    while not desk.closing.is_set():
        entries = desk.journal.wait_beyond(since, FEED_LOOKS_EVERY_S)
        if desk.journal.cleared != cleared:
            cleared = desk.journal.cleared
            yield CLEARED
        if desk.labels.version != named:
            named = desk.labels.version
            yield f"event: labels\ndata: {json.dumps(desk.labels.as_json())}\n\n"
        for entry in entries:
            since = entry.seq
            yield f"id: {since}\nevent: entry\ndata: {json.dumps(entry.as_json())}\n\n"
        # A write is the only way to learn that the browser has gone.
        yield ": still here\n\n"


def _script(desk: Desk) -> Blueprint:
    routes = Blueprint("script", __name__)

    @routes.post("/script")
    def add_rule() -> tuple[Response, int]:
        try:
            desk.script.add(parse_rule(request.get_json(force=True, silent=True)))
        except BadRuleError as error:
            return jsonify(error=str(error)), 400
        return jsonify(rules=[rule.as_json() for rule in desk.script.rules]), 201

    @routes.get("/script")
    def read_rules() -> Response:
        return jsonify(rules=[rule.as_json() for rule in desk.script.rules])

    @routes.delete("/script")
    def clear_rules() -> tuple[str, int]:
        desk.script.clear()
        return "", 204

    return routes


def _page(desk: Desk) -> Blueprint:
    routes = Blueprint("page", __name__)

    @routes.get("/")
    def show_page() -> Response:
        headers = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-store"}
        return Response(PAGE.read_bytes(), mimetype="text/html", headers=headers)

    @routes.get("/mail/<int:seq>")
    def show_letter(seq: int) -> Response | tuple[str, int]:
        found = [entry for entry in desk.journal.since(seq - 1, kind="mail") if entry.seq == seq]
        if not found:
            return "", 404
        headers = {"Content-Security-Policy": LETTER_POLICY, "Cache-Control": "no-store"}
        return Response(letter_page(found[0].payload["raw"]), mimetype="text/html", headers=headers)

    @routes.get("/phones")
    def read_labels() -> Response:
        return jsonify(desk.labels.as_json())

    @routes.put("/phones/<path:token>")
    def name_phone(token: str) -> tuple[Response | str, int]:
        try:
            desk.labels.put(token, request.get_json(force=True, silent=True))
        except BadLabelError as error:
            return jsonify(error=str(error)), 400
        return "", 204

    @routes.get("/healthz")
    def check_health() -> Response:
        return jsonify(status="ok", last=desk.journal.last)

    return routes


def main() -> None:
    """Serves the demo's phones until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m emulator.phones", description=__doc__)
    parser.add_argument("--port", type=int, default=4600)
    port = parser.parse_args().port
    app = create_phones(Desk(labels=LabelBook(seed_labels())))
    _server(app, port, HOST).serve_forever()


if __name__ == "__main__":
    main()
