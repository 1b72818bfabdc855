"""A TCP proxy that fails on command: put it before the Firestore or the Pub/Sub emulator.

It knows bytes only, so gRPC, REST and whatever comes later pass through it alike. Give a
Deployment its `address` in place of the emulator's own and switch it while requests run.
"""

import asyncio
import socket
import threading
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

HOST = "127.0.0.1"
CHUNK = 64 * 1024
SWITCH_S = 5
LINGER_S = 0.3  # how long the server may still work after its first lost byte, before the cut


class Mode(StrEnum):
    """What the proxy does now."""

    OK = "ok"
    REFUSE = "refuse"  # nothing listens; what was open is closed
    BLACK_HOLE = "black_hole"  # connections are taken, and nothing ever answers


@dataclass
class _Cut:
    """Ends one connection when so many more bytes went one way. None: that way is not counted."""

    up: int | None
    down: int | None


class Proxy:
    """A proxy in a thread of its own. Use it as a context manager; every method is thread-safe.

    Args:
        upstream: `host:port` of the real server.
    """

    def __init__(self, upstream: str) -> None:
        host, _, port = upstream.rpartition(":")
        self.upstream = (host, int(port))
        self.mode = Mode.OK
        self.delay_s = 0.0
        self._cut: _Cut | None = None
        self._links: set[_Link] = set()
        self._server: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)
        # Bound and never listening: the port stays ours, and refuses, while the server is down.
        self._reserved = _bound(0)
        self.address = f"{HOST}:{self._reserved.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        self._run(self._listen())
        return self

    def __exit__(self, *_: object) -> None:
        self._run(self._shut())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(SWITCH_S)
        self._loop.close()
        self._reserved.close()

    def ok(self) -> None:
        """Let everything through again; what was frozen goes on where it stopped."""
        self._run(self._switch(Mode.OK))

    def reconnect(self) -> None:
        """Let new connections through; what was frozen stays dead, as after a fail-over."""
        self._run(self._switch(Mode.OK, thaw=False))

    def refuse(self) -> None:
        """Close every connection and refuse new ones."""
        self._run(self._switch(Mode.REFUSE))

    def black_hole(self) -> None:
        """Freeze every connection; take new ones and never answer them."""
        self._run(self._switch(Mode.BLACK_HOLE))

    def latency(self, each_way_s: float) -> None:
        """Deliver everything so much later, in both directions."""
        self._run(self._switch(Mode.OK, delay_s=each_way_s))

    def cut_after(self, *, up: int | None = None, down: int | None = None) -> None:
        """Cut the first connection on which so many more bytes went up, or down. Once.

        Up: the request breaks off. Down: the request arrived whole and was done, and from that
        byte on its answer is lost; `down=0` loses all of it.
        """
        self._run(self._arm(_Cut(up, down)))

    @property
    def is_armed(self) -> bool:
        """Say whether a cut is still to come."""
        return self._cut is not None

    def what_passes(self, link: "_Link", data: bytes, *, is_up: bool) -> bytes:
        """Return what of the data goes on its way, spending an armed cut."""
        if link.is_losing:
            return data if is_up else b""
        left = (self._cut.up if is_up else self._cut.down) if self._cut else None
        if left is None:
            return data
        if len(data) <= left:
            self._cut = _Cut(left - len(data), None) if is_up else _Cut(None, left - len(data))
            return data
        self._cut = None
        link.is_losing = True
        self._loop.call_later(0 if is_up else LINGER_S, link.end)
        return data[:left]

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(SWITCH_S)

    async def _listen(self) -> None:
        if self._server is None:
            listener = _bound(self._reserved.getsockname()[1])
            self._server = await asyncio.start_server(self._serve, sock=listener)

    async def _switch(self, mode: Mode, *, delay_s: float = 0.0, thaw: bool = True) -> None:
        self.mode, self.delay_s, self._cut = mode, delay_s, None
        if mode is Mode.REFUSE:
            self._close()
            return
        for link in self._links:
            if mode is Mode.BLACK_HOLE:
                link.flows.clear()
            elif thaw:
                link.flows.set()
        await self._listen()

    async def _arm(self, cut: _Cut) -> None:
        self._cut = cut

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link = _Link(self, reader, writer)
        self._links.add(link)
        try:
            await link.carry()
        finally:
            self._links.discard(link)

    def _close(self) -> None:
        if self._server:
            self._server.close()
            self._server = None
        for link in self._links:
            link.end()

    async def _shut(self) -> None:
        self._close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class _Link:
    """One connection through the proxy."""

    def __init__(
        self, proxy: Proxy, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.flows = asyncio.Event()
        self.is_losing = False
        self._proxy = proxy
        self._client = (reader, writer)
        self._task = asyncio.current_task()
        if proxy.mode is Mode.OK:
            self.flows.set()

    def end(self) -> None:
        """Close both sides now, whatever is still under way."""
        if self._task:
            self._task.cancel()

    async def carry(self) -> None:
        """Carry both directions until one side closes, or somebody ends it."""
        writers = [self._client[1]]
        try:
            await self.flows.wait()
            server = await asyncio.open_connection(*self._proxy.upstream)
            writers.append(server[1])
            ways = [
                asyncio.ensure_future(self._carry(self._client[0], server[1], is_up=True)),
                asyncio.ensure_future(self._carry(server[0], self._client[1], is_up=False)),
            ]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        except (OSError, asyncio.CancelledError):
            pass  # one side is gone, or was told to go
        finally:
            for writer in writers:
                writer.close()

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, is_up: bool
    ) -> None:
        """Carry one direction: read at once, deliver when it is due, in order."""
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        reading = asyncio.ensure_future(self._read(reader, queue))
        loop = asyncio.get_running_loop()
        try:
            while (item := await queue.get())[1]:
                await asyncio.sleep(max(0.0, item[0] - loop.time()))
                await self.flows.wait()
                writer.write(self._proxy.what_passes(self, item[1], is_up=is_up))
                await writer.drain()
        finally:
            reading.cancel()

    async def _read(
        self, reader: asyncio.StreamReader, queue: asyncio.Queue[tuple[float, bytes]]
    ) -> None:
        """Stamp what comes with the time it is due. Ends with an empty piece."""
        data = b""
        with suppress(OSError):
            while data := await reader.read(CHUNK):
                queue.put_nowait((asyncio.get_running_loop().time() + self._proxy.delay_s, data))
        queue.put_nowait((0.0, b""))


def _bound(port: int) -> socket.socket:
    """Return a socket bound to a port that several of ours may share."""
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    made.bind((HOST, port))
    made.setblocking(False)  # noqa: FBT003 the socket module's own spelling
    return made
