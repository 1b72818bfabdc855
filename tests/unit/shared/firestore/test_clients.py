"""The one private override of the Firestore client, and why it is there."""

import inspect

from google.cloud import firestore
from google.cloud.firestore_v1.base_client import BaseClient

from shared.firestore import clients


def test_the_library_still_builds_its_channel_where_we_build_ours() -> None:
    theirs = inspect.getsource(BaseClient._firestore_api_helper)
    for step in ("_firestore_api_internal is None", "_emulator_channel", "create_channel"):
        assert step in theirs
    assert "_firestore_api_helper" in inspect.getsource(firestore.Client)


def test_a_lost_connection_is_tried_again_within_a_second() -> None:
    options = dict(clients.CHANNEL_OPTIONS)
    assert options["grpc.max_reconnect_backoff_ms"] <= 1_000
    assert options["grpc.min_reconnect_backoff_ms"] <= 2_000


def test_the_emulator_and_the_real_service_get_the_same_options(monkeypatch) -> None:
    seen: list[dict[str, int]] = []

    class Transport:
        @staticmethod
        def create_channel(*_: object, options: list, **__: object) -> None:
            seen.append(dict(options))

    monkeypatch.setattr(
        clients.grpc, "insecure_channel", lambda _host, options: seen.append(dict(options))
    )
    for host in (None, "127.0.0.1:1"):
        client = object.__new__(clients.Database)
        client._emulator_host, client._client_options, client._credentials = host, None, None
        client._channel(Transport)
    assert seen[1].pop("Authorization") == "Bearer owner"
    assert seen[0] == seen[1] == dict(clients.CHANNEL_OPTIONS)
