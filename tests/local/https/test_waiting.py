"""Requests while somebody else has the store."""

from __future__ import annotations

import json
import ssl
import threading
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock

from ..support import PATIENCE, RESOURCES, SUBSCRIPTION


def get(server: LocalServer, host: str | None = None) -> int:
    url = f"{server.url}{SUBSCRIPTION}?api-version={RESOURCES}"
    headers = {"Authorization": "Bearer x", **({"Host": host} if host else {})}
    request = urllib.request.Request(url, headers=headers)
    context = ssl.create_default_context(cafile=server.certificate)
    try:
        with urllib.request.urlopen(request, context=context, timeout=PATIENCE) as found:
            json.load(found)
            status: int = found.status
            return status
    except urllib.error.HTTPError as error:
        return error.code


def test_a_store_that_is_held_holds_up_nothing_else():
    with LocalAzure(clock=RealClock()) as azure, LocalServer(azure) as server, ThreadPoolExecutor(1) as pool:
        with azure.store.lock:
            waiting = pool.submit(get, server)
            # This one needs no store, and is answered while the other one waits.
            assert get(server, "elsewhere.example") == 403
            assert not waiting.done()
        assert waiting.result(PATIENCE) == 200


def test_reads_are_answered_where_they_come_in():
    threads: set[str] = set()
    with LocalAzure(clock=RealClock()) as azure, LocalServer(azure) as server:
        handle = azure.handle

        def seen(request: object) -> object:
            threads.add(threading.current_thread().name)
            return handle(request)  # type: ignore[arg-type]

        azure.handle = seen  # type: ignore[assignment, method-assign]
        assert [get(server) for _ in range(3)] == [200] * 3
    assert threads == {"local-azure"}
