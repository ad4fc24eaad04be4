"""Connections: used again, of one client in several event loops, after it was closed, and in forked processes."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.core import forks
from azure.mgmt.provisioning.core.pipeline.transports.tls import TlsContexts
from azure.mgmt.provisioning.local.https.certificate import Certificate, make_certificate

from ...fake import _rest
from ...support import Answer, Async, Script, Side
from .raw_server import RawServer, answer, client_of

GOOD = answer(b'{"id": "/w1"}')


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return make_certificate()


@pytest.fixture
def authority(certificate: Certificate, tmp_path: Path) -> str:
    path = tmp_path / "authority.pem"
    certificate.write_authority(path)
    return str(path)


@pytest.fixture
def own_certificate(certificate: Certificate, tmp_path: Path) -> tuple[str, str]:
    """A certificate and its key, as a client's."""
    paths = (tmp_path / "own.pem", tmp_path / "own.key")
    for path, content in zip(paths, (certificate.chain, certificate.key), strict=True):
        path.write_bytes(content)
    return (str(paths[0]), str(paths[1]))


@pytest.mark.parametrize("with_own", [False, True])
@pytest.mark.parametrize("level", ["call", "client"])
async def test_connections_by_certificates_in_files_are_used_again(
    side: Side, level: str, with_own: bool, certificate: Certificate, authority: str, own_certificate: Any
) -> None:
    options: dict[str, Any] = {"connection_verify": authority}
    options |= {"connection_cert": own_certificate} if with_own else {}
    with RawServer(GOOD, context=certificate.context()) as server:
        client = client_of(side, server, **(options if level == "client" else {}))
        for _ in range(20):
            await side.call(client, _rest.GET, "rg", "w1", **(options if level == "call" else {}))
        assert server.connections <= 2  # one for each call, where nothing is kept
        await side.close(client)


async def test_a_file_that_changed_is_read_again(certificate: Certificate, authority: str) -> None:
    with RawServer(GOOD, context=certificate.context()) as server:
        client = client_of(Async(), server, connection_verify=authority)
        for expected in (1, 1, 2, 2):
            await Async().call(client, _rest.GET, "rg", "w1")
            assert server.connections == expected
            if expected == 1 and server.requests[1:]:
                os.utime(authority, (1, 1))
        await client.close()


def test_tls_contexts(
    authority: str, own_certificate: tuple[str, str], tmp_path: Path, certificate: Certificate
) -> None:
    contexts = TlsContexts()
    assert contexts.of(authority, None) is contexts.of(authority, None)
    assert contexts.of(str(tmp_path), None) is not contexts.of(authority, None)
    unverified = contexts.of(False, own_certificate)
    assert (unverified.check_hostname, unverified.verify_mode) == (False, 0)
    assert contexts.of(None, own_certificate).check_hostname
    both = tmp_path / "both.pem"
    both.write_bytes(certificate.chain + certificate.key)
    assert contexts.of(True, str(both)).check_hostname
    with pytest.raises(OSError, match="missing.pem"):
        contexts.of(str(tmp_path / "missing.pem"), None)


def test_a_client_in_a_second_event_loop() -> None:
    with RawServer(GOOD) as server:
        client = client_of(Async(), server)

        async def use(close: bool = False) -> None:
            widgets = await asyncio.gather(*(Async().call(client, _rest.GET, "rg", "w1") for _ in range(5)))
            assert [widget.id for widget in widgets] == ["/w1"] * 5
            if close:
                await client.close()

        asyncio.run(use())
        asyncio.run(use())
        asyncio.run(client.close())
        asyncio.run(use(close=True))
        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(asyncio.run, [use(close=True) for _ in range(4)])) == [None] * 4
        assert client._executor._clients == {}


def test_what_ended_loops_left_is_let_go(recwarn: pytest.WarningsRecorder, capsys: pytest.CaptureFixture[str]) -> None:
    import gc

    gc.collect()
    recwarn.clear()
    with RawServer(GOOD) as server:
        client = client_of(Async(), server)
        for _ in range(3):
            asyncio.run(Async().call(client, _rest.GET, "rg", "w1"))
        # Prepared outside of a loop, and never used: there is nothing to let go.
        client._executor.pipeline_client  # noqa: B018
        asyncio.run(client.close())
        gc.collect()
    assert client._executor._clients == {}
    assert not [warning for warning in recwarn if "client session" in str(warning.message)]
    assert "Unclosed" not in capsys.readouterr().err


async def test_a_transport_of_ones_own_is_closed_from_any_loop() -> None:
    script = Script(Answer(200, {}), repeat=True)
    client = Async().client(script)
    await asyncio.to_thread(asyncio.run, Async().call(client, _rest.GET, "rg", "w1"))
    await Async().call(client, _rest.GET, "rg", "w1")
    await client.close()
    assert script.closed == 1
    assert client._executor._clients == {}


async def test_a_client_that_is_closed_while_it_is_used(side: Side) -> None:
    """What is under way is tried again, over connections that are made anew."""

    def slow(connection: Any, ended: Any) -> None:
        ended.wait(0.1)
        connection.sendall(GOOD)

    with RawServer(slow) as server:
        client = client_of(side, server)
        if side.asynchronous:
            calls = [asyncio.ensure_future(side.call(client, _rest.GET, "rg", "w1")) for _ in range(5)]
            await asyncio.sleep(0.05)
            await client.close()
            widgets = await asyncio.gather(*calls)
        else:
            with ThreadPoolExecutor(5) as pool:
                futures = [pool.submit(client._call, _rest.GET, {}, "rg", "w1") for _ in range(5)]
                client.close()
                widgets = [future.result() for future in futures]
        assert [widget.id for widget in widgets] == ["/w1"] * 5
        pipeline = client._executor.pipeline_client  # the next one is new
        assert (await side.call(client, _rest.GET, "rg", "w1")).id == "/w1"
        await side.close(client)
        # Even one who holds what was closed gets through.
        sent = pipeline.send_request(HttpRequest("GET", server.url))
        assert (await sent if side.asynchronous else sent).status_code == 200


async def test_a_session_that_ends_between_two_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    import aiohttp
    from azure.core.exceptions import ServiceRequestError

    from azure.mgmt.provisioning.core.pipeline.transports.aio_transport import Transport

    ending = [False, True]

    async def closed(self: Any, *arguments: Any, **options: Any) -> None:
        if ending.pop(0):
            await self.close()
        raise RuntimeError("Session is closed")

    monkeypatch.setattr(aiohttp.ClientSession, "request", closed)
    async with Transport() as transport:
        for expected in (RuntimeError, ServiceRequestError):
            with pytest.raises(expected, match="closed"):
                await transport.send(HttpRequest("GET", "http://127.0.0.1:1"))


async def test_what_is_sent_while_a_session_ends_opens_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    import aiohttp

    from azure.mgmt.provisioning.core.pipeline.transports.aio_transport import Transport

    close, left = aiohttp.ClientSession.close, asyncio.Event()
    sessions: list[Any] = []

    async def slowly(self: Any) -> None:
        sessions.append(self)
        await close(self)
        if len(sessions) == 1:
            await left.wait()

    monkeypatch.setattr(aiohttp.ClientSession, "close", slowly)
    with RawServer(GOOD) as server:
        transport = Transport()
        await transport.open()
        closing = asyncio.ensure_future(transport.close())
        while not sessions:
            await asyncio.sleep(0)
        async with transport:
            assert (await transport.send(HttpRequest("GET", server.url))).status_code == 200
            await transport.open()
            left.set()
            await closing
            assert (await transport.send(HttpRequest("GET", server.url))).status_code == 200
    assert all(session.closed for session in sessions)
    assert transport.session is None


def test_there_is_a_session_while_another_thread_closes_it() -> None:
    from azure.mgmt.provisioning.core.pipeline.transports.transport import Transport

    with RawServer(GOOD) as server, Transport() as transport:
        first = transport.session
        assert first is not None
        close, seen = first.close, []
        first.close = lambda: (seen.append(transport.session), close())[1]  # type: ignore[method-assign]
        transport.close()
        assert seen == [transport.session] != [first]
        assert transport.send(HttpRequest("GET", server.url)).status_code == 200


# Forks

FORK = """
    import asyncio, os, sys, threading, time
    from tests.core.fake import _rest
    from tests.core.pipeline.transports.raw_server import RawServer, answer, client_of
    from tests.core.support import Async, Sync

    side = Async() if sys.argv[1] == "async" else Sync()
    with RawServer(answer(b'{"id": "/w1"}')) as server:
        client = client_of(side, server)
        call = lambda: side.call(client, _rest.GET, "rg", "w1")
        asyncio.run(call())
        pipeline = client._executor.pipeline_client
        ended = threading.Event()

        def hold() -> None:
            while not ended.is_set():
                with client._executor._lock:
                    time.sleep(0.001)

        def use() -> None:
            while not ended.is_set():
                asyncio.run(call())

        threads = [threading.Thread(target=hold)] + [threading.Thread(target=use) for _ in range(2)]
        [thread.start() for thread in threads]
        statuses = []
        for _ in range(10):
            child = os.fork()
            if not child:
                try:
                    assert asyncio.run(call()).id == "/w1"
                    assert asyncio.run(call()).id == "/w1"
                    client._executor.pipeline_client
                    os._exit(0)
                except BaseException as error:
                    print(repr(error), flush=True)
                    os._exit(1)
            statuses.append(child)
        deadline = time.monotonic() + 120
        found = []
        for child in statuses:
            done = (0, None)
            while done[0] == 0 and time.monotonic() < deadline:
                done = os.waitpid(child, os.WNOHANG)
                time.sleep(0.005)
            found.append(done[1])
        ended.set()
        [thread.join() for thread in threads]
        # The parent's connections are as they were.
        asyncio.run(call())
        print(found, server.connections)
    """


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_forked_process_opens_its_own_connections(kind: str) -> None:
    run = [sys.executable, "-W", "ignore", "-c", textwrap.dedent(FORK), kind]
    done = subprocess.run(run, capture_output=True, text=True, timeout=300, check=False)
    assert done.stdout.startswith(str([0] * 10)), done.stdout + done.stderr
    assert int(done.stdout.split()[-1]) >= 11


async def test_what_is_made_anew(side: Side) -> None:
    """What happens in a forked process, in this one: it is not to be measured there."""
    with RawServer(GOOD) as server:
        client = client_of(side, server)
        await side.call(client, _rest.GET, "rg", "w1")
        session = client._executor.pipeline_client._pipeline._transport.session
        lock = client._executor._lock
        forks._renew()
        assert client._executor._lock is not lock
        assert (await side.call(client, _rest.GET, "rg", "w1")).id == "/w1"
        assert server.connections == 2
        assert session in forks._ABANDONED
        await side.close(client)
        closing = session.close()
        if side.asynchronous:
            await closing
        forks._ABANDONED.remove(session)


def test_proxies_have_these_connections_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """But for those that speak SOCKS, which have their own."""
    from requests import adapters

    from azure.mgmt.provisioning.core.pipeline.transports.connections import Adapter

    adapter = Adapter()
    own: Any = adapter.poolmanager
    assert adapter.proxy_manager_for("http://proxy:1").pool_classes_by_scheme == own.pool_classes_by_scheme
    socks = SimpleNamespace(pool_classes_by_scheme={})
    monkeypatch.setattr(adapters, "SOCKSProxyManager", lambda *arguments, **options: socks)
    assert adapter.proxy_manager_for("socks5://proxy:1").pool_classes_by_scheme == {}


def test_nothing_is_read_after_the_time() -> None:
    """Not even what is there already, or bytes that come fast enough would never end."""
    import socket

    from azure.mgmt.provisioning.core.pipeline.limits import Limits
    from azure.mgmt.provisioning.core.pipeline.transports.connections import _TimedReader

    one, other = socket.socketpair()
    with one, other, _TimedReader(one, Limits(0)) as reader:
        other.sendall(b"there")
        with pytest.raises(TimeoutError):
            reader.read(1)
