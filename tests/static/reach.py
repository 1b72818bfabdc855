"""What our code reaches for: told from names and annotations."""

import ast
from functools import cached_property
from typing import ClassVar

from tests.static.engine import Source


class Reach:
    """What a file's expressions reach: Firestore references and queries, batches, clients.

    Read from annotations, assignments and the names of Firestore's own methods: no types are
    resolved, which suffices for code that has one way of doing things.
    """

    MAKES: ClassVar = {
        **dict.fromkeys(("document", "reference"), "reference"),
        **dict.fromkeys(("collection", "collection_group"), "unbounded query"),
        "batch": "batch",
        "publisher": "publisher",
        "database": "client",
        "_session": "session",
        "limit": "query",
        "count": "query",  # one number, however many there are
        "transaction": "batch",
    }
    REFINES = frozenset({"where", "order_by", "start_after", "select", "end_before"})
    ANNOTATIONS: ClassVar = {
        "Client": "client",
        "DocumentReference": "reference",
        "CollectionReference": "unbounded query",
        "Query": "unbounded query",
        "WriteBatch": "batch",
        "Session": "session",
        "PublisherClient": "publisher",
    }

    def __init__(self, source: Source) -> None:
        self._tree = source.tree

    @cached_property
    def _returns(self) -> dict[str, str]:
        functions = (n for n in ast.walk(self._tree) if isinstance(n, ast.FunctionDef))
        kinds = {f.name: self._annotated(f.returns) for f in functions}
        return {name: kind for name, kind in kinds.items() if kind}

    @cached_property
    def _names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for node in ast.walk(self._tree):
            if isinstance(node, ast.arg) and (kind := self._annotated(node.annotation)):
                names[node.arg] = kind
        for _ in range(2):  # a name may be assigned from another
            for node in ast.walk(self._tree):
                is_named = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
                if is_named and (kind := self._kind(node.value, names)):
                    names[node.targets[0].id] = kind
        return names

    def kind(self, node: ast.expr) -> str:
        """Return what an expression is, or nothing when it reaches nothing."""
        return self._kind(node, self._names)

    def _kind(self, node: ast.expr, names: dict[str, str]) -> str:
        match node:
            case ast.Name(id=name):
                return "session" if name == "requests" else names.get(name, "")
            case ast.Attribute(attr="reference"):
                return "reference"
            case ast.Call(func=ast.Name(id=name)):
                return self._returns.get(name) or self.MAKES.get(name, "")
            case ast.Call(func=ast.Attribute(attr=method, value=on)) if method in self.REFINES:
                return self._kind(on, names)
            case ast.Call(func=ast.Attribute(attr=method)):
                return self.MAKES.get(method, "")
        return ""

    def _annotated(self, node: ast.expr | None) -> str:
        names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} if node else set()
        names |= {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute)} if node else set()
        return next((k for name, k in self.ANNOTATIONS.items() if name in names), "")
