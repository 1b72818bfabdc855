"""The only place Google clients are built. Each is built once, on first use, after the fork.

Building one opens channels and looks for credentials, so importing this module must do
neither. Channels reconnect within a second: gRPC's own back-off took 24 s to come back after
an outage of 45 s.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

import grpc
from google.cloud import firestore
from google.pubsub_v1 import PublisherClient
from google.pubsub_v1.services.publisher.transports import PublisherGrpcTransport

from shared.config import settings

CHANNEL_OPTIONS: list[tuple[str, Any]] = [
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.min_reconnect_backoff_ms", 2_000),  # also how long one attempt may take
    ("grpc.max_reconnect_backoff_ms", 1_000),
    # A connection that dies without a word is used for 60 s. These find it 3 s after a ping or a
    # packet goes unanswered. No pings without calls: servers hang up on those (too_many_pings).
    ("grpc.keepalive_time_ms", 30_000),
    ("grpc.keepalive_timeout_ms", 3_000),  # Linux's TCP_USER_TIMEOUT as well
    ("grpc.http2.ping_timeout_ms", 3_000),
    ("grpc.max_send_message_length", -1),
    ("grpc.max_receive_message_length", -1),
]


class Database(firestore.Client):
    """Firestore with our channel options, on the emulator path and the real one alike."""

    def _firestore_api_helper(self, transport: Any, client_class: Any, client_module: Any) -> Any:
        """Build the API once. The library gives no public way to pass channel options.

        A unit test pins the library's own version of this method.
        """
        if self._firestore_api_internal is None:
            self._transport = transport(host=self._target, channel=self._channel(transport))
            self._firestore_api_internal = client_class(
                transport=self._transport, client_options=self._client_options
            )
            client_module._client_info = self._client_info  # noqa: SLF001
        return self._firestore_api_internal

    def _channel(self, transport: Any) -> grpc.Channel:
        if self._emulator_host is None:
            channel: grpc.Channel = transport.create_channel(
                self._target, credentials=self._credentials, options=CHANNEL_OPTIONS
            )
            return channel
        owner = [("Authorization", "Bearer owner")]
        return _insecure(self._emulator_host, owner)


def _insecure(host: str, more: Sequence[tuple[str, Any]] = ()) -> grpc.Channel:
    channel: grpc.Channel = grpc.insecure_channel(host, options=[*CHANNEL_OPTIONS, *more])
    return channel


@cache
def database() -> firestore.Client:
    """Return this process's Firestore client."""
    return Database(project=settings().project)


@cache
def publisher() -> PublisherClient:
    """Return this process's Pub/Sub publisher: the plain API, which sends when it is told to."""
    host = settings().pubsub_emulator
    if host:
        channel = _insecure(host)
    else:
        channel = PublisherGrpcTransport.create_channel(options=CHANNEL_OPTIONS)
    return PublisherClient(transport=PublisherGrpcTransport(channel=channel))


def reset() -> None:
    """Forget every client and setting. For tests, between projects."""
    for cached in (database, publisher, settings):
        cached.cache_clear()
