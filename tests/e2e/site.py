"""Hosting in the test's own process: the built pages, and real functions behind firebase.json.

The Functions emulator starts a process for every function that is called; a story in which
fifteen of them take part would be told for minutes. Hosting itself is tried by the other tests.
"""

import json
import mimetypes
import re
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
from emulator.suite import Suite
from emulator.toolchain import ROOT
from infra import firebase, inputs
from infra.manifest import functions

POLICY = "Content-Security-Policy"
META = {"app_check_key": "app-check", "map_tiles": "map-tiles", "map_credit": "map-credit"}
Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class Site:
    """What a browser finds at one address."""

    def __init__(self, suite: Suite, **project: str) -> None:
        committed = (ROOT / "firebase.json").read_text(encoding="utf-8")
        hosting = json.loads(derived.config(committed, suite.ports, suite.only))["hosting"]
        targets = {function.name: function.target for function in functions().values()}
        rewrites = [rule for rule in hosting["rewrites"] if "function" in rule]
        self._routes = {r["source"]: targets[r["function"]["functionId"]] for r in rewrites}
        self._rules, self._suite, self._project = hosting["headers"], suite, project
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
            glob = rule.get("source", "").replace("**", "*")
            if fnmatch(path, glob) or re.search(rule.get("regex", "^$"), path):
                response.headers.update({h["key"]: h["value"] for h in rule["headers"]})
        if path == "/officer":
            page, policy = as_built_for(
                response.get_data(as_text=True), response.headers[POLICY], **self._project
            )
            response.set_data(page)
            response.headers[POLICY] = policy
        return response


@contextmanager
def serving(
    suite: Suite, between: Callable[[Wsgi], Wsgi] = lambda site: site, **project: str
) -> Iterator[str]:
    """Serve the site, as a project has it that filled these in; yields its address.

    `between` is what stands between it and the browser.
    """
    server = make_server("127.0.0.1", 0, between(Site(suite, **project)), threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()


def as_built_for(page: str, policy: str, **project: str) -> tuple[str, str]:
    """Return the officer app's page and policy as a project gets them that filled these in."""
    given = inputs.load().project.model_copy(update=project)
    for name, value in project.items():
        meta = META[name]
        assert f'name="{meta}" content=""' in page
        page = page.replace(f'name="{meta}" content=""', f'name="{meta}" content="{value}"')
    return page, firebase.policy(policy, given)


def _json(body: object) -> Response:
    return Response(json.dumps(body), mimetype="application/json")
