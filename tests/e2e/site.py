"""Hosting in the test's own process: the built pages, and real functions behind firebase.json.

The Functions emulator starts a process for every function that is called; a story in which
fifteen of them take part would be told for minutes. Hosting itself is tried by the other tests.
"""

import json
import mimetypes
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from typing import Any

import flask
from functions_framework import create_app
from werkzeug.serving import make_server
from werkzeug.wrappers import Response

from emulator import derived
from emulator.manifest import functions
from emulator.suite import Suite
from emulator.toolchain import ROOT

Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class Site:
    """What a browser finds at one address."""

    def __init__(self, suite: Suite) -> None:
        committed = (ROOT / "firebase.json").read_text(encoding="utf-8")
        hosting = json.loads(derived.config(committed, suite.ports, suite.only))["hosting"]
        targets = {function.name: function.target for function in functions().values()}
        rewrites = [rule for rule in hosting["rewrites"] if "function" in rule]
        self._routes = {r["source"]: targets[r["function"]["functionId"]] for r in rewrites}
        self._rules, self._suite = hosting["headers"], suite
        self._apps: dict[str, flask.Flask] = {}
        self._one_at_a_time = threading.Lock()

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        target = next((t for source, t in self._routes.items() if fnmatch(path, source)), None)
        answer: Wsgi = self._function(target) if target else self._page(path)
        return answer(environ, start)

    def _function(self, target: str) -> flask.Flask:
        with self._one_at_a_time:
            if target not in self._apps:
                self._apps[target] = create_app(target, str(ROOT / "main.py"))
            return self._apps[target]

    def _page(self, path: str) -> Response:
        if path == "/__/firebase/init.json":
            return _json(dict.fromkeys(("apiKey", "projectId"), self._suite.project))
        if path == "/__/firebase/init.js":
            ports = {"auth": self._suite.ports.auth, "firestore": self._suite.ports.firestore}
            places = {name: {"hostAndPort": f"127.0.0.1:{port}"} for name, port in ports.items()}
            return Response(f"var firebaseEmulators = {json.dumps(places, indent=2)};")
        file = ROOT / "web/public" / path.strip("/")
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            return Response(status=404)
        kind = mimetypes.guess_type(file.name)[0]
        response = Response(file.read_bytes(), mimetype=kind)
        for rule in self._rules:
            if fnmatch(path, rule["source"].replace("**", "*")):
                response.headers.update({h["key"]: h["value"] for h in rule["headers"]})
        return response


@contextmanager
def serving(suite: Suite, between: Callable[[Wsgi], Wsgi] = lambda site: site) -> Iterator[str]:
    """Serve the site, or what stands between it and the browser; yields its address."""
    server = make_server("127.0.0.1", 0, between(Site(suite)), threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()


def _json(body: object) -> Response:
    return Response(json.dumps(body), mimetype="application/json")
