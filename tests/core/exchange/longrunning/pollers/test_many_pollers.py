"""Thousands of operations at once: they take few threads, and no longer than their requests."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from azure.core.pipeline.policies import SansIOHTTPPolicy

from azure.mgmt.provisioning.core.exchange.longrunning.pool import THREADS

from ....fake import _rest
from ....support import HOST, SUBSCRIPTION, Answer, Credential, FakeClient, Script
from ....transports import SyncResponse, SyncTransport
from ..polling.support import BODY, IN_PROGRESS, SUCCEEDED

POLLS = 2


class Service(SyncTransport):
    """Has operations of its own for each widget."""

    def __init__(self) -> None:
        super().__init__(Script())
        self.asked: Counter[str] = Counter()

    def send(self, request: Any, **kwargs: Any) -> Any:
        name = request.url.partition("?")[0].rpartition("/")[2]
        self.asked[name] += 1
        if request.method == "PUT":
            answer = Answer(202, b"", {"Azure-AsyncOperation": f"{HOST}/operations/{name}"})
        elif "/operations/" in request.url:
            answer = SUCCEEDED if self.asked[name] > POLLS else IN_PROGRESS
        else:
            answer = Answer(200, {"id": name})
        return SyncResponse(request, answer, False)

    def sleep(self, duration: float) -> None:
        """Time does not matter."""


def run(client: Any, number: int) -> int:
    """Run so many operations at once. The most threads that were seen."""
    called: list[Any] = []
    pollers, threads = [], []
    for name in range(number):
        poller = client._begin(_rest.BEGIN_PUT, {"polling_interval": 0.05}, "rg", f"w{name}", BODY)
        poller.add_done_callback(called.append)
        pollers.append(poller)
        threads.append(threading.active_count())
    assert [poller.result(100).id for poller in pollers] == [f"w{name}" for name in range(number)]
    assert sorted(map(id, called)) == sorted(id(poller.polling_method()) for poller in pollers)
    return max(threads)


@pytest.mark.parametrize("number", [300, pytest.param(10_000, marks=pytest.mark.slow)])
def test_operations_in_this_process(number: int) -> None:
    service = Service()
    before = threading.active_count()
    assert run(FakeClient(Credential(), SUBSCRIPTION, transport=service), number) <= before + THREADS + 1
    assert set(service.asked.values()) == {POLLS + 2}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    asked: Counter[str] = Counter()

    def do_PUT(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        path = self.path.partition("?")[0]
        self._answer(202, None, f"http://{self.headers['Host']}/operations/{path.rpartition('/')[2]}")

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.asked[path] += 1
        if "/operations/" in path:
            self._answer(200, {"status": "Succeeded" if self.asked[path] == POLLS else "InProgress"})
        else:
            self._answer(200, {"id": path.rpartition("/")[2]})

    def _answer(self, status: int, body: Any, link: str = "") -> None:
        content = json.dumps(body).encode() if body is not None else b""
        self.send_response(status)
        if link:
            self.send_header("Azure-AsyncOperation", link)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments: Any) -> None:
        """Tests are quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    """A server on loopback; gives its URL."""
    _Handler.asked = Counter()
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    made.daemon_threads = True
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_address[1]}"
    made.shutdown()
    made.server_close()
    thread.join()


class _NoToken(SansIOHTTPPolicy[Any, Any]):
    """In place of authentication, which plain HTTP is refused for."""


@pytest.mark.parametrize("number", [100, pytest.param(3_000, marks=pytest.mark.slow)])
def test_operations_over_http(server: str, number: int) -> None:
    options: Any = {"authentication_policy": _NoToken()}
    with FakeClient(None, SUBSCRIPTION, server, **options) as client:  # type: ignore[arg-type]
        run(client, number)
    assert sum(_Handler.asked.values()) == number * (POLLS + 1)
