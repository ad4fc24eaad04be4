"""Microseconds a long-running operation, thousands of them at once in one process, and the threads that takes."""

from __future__ import annotations

import json
import sys
import threading
from importlib import import_module
from io import BytesIO
from time import perf_counter
from typing import Any

import requests
from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.core.pipeline.transport import RequestsTransport
from requests.adapters import BaseAdapter
from urllib3 import HTTPResponse

from .contenders import OURS, SUBSCRIPTION, NoCredential, measured, official_modules
from .machines import CLIENT
from .table import Row

OPERATIONS = 10_000
OFFICIAL = 1_000
"""Operations of the official package, which starts a thread for each."""
POLLS = 3


def rows(rounds: int) -> list[Row]:
    """One row for the time, one for the threads."""
    contenders = {"ours": [OURS, str(OPERATIONS)], "official": [official_modules()[CLIENT], str(OFFICIAL)]}
    found = measured(__name__, contenders, rounds)
    ours, official = found["ours"], found["official"]
    theirs = f"{OFFICIAL:,} operations"
    return [
        Row(f"{OPERATIONS:,} operations at once, each", "µs", ours["µs"], official["µs"], theirs=theirs),
        Row("threads while they go on", "", ours["threads"], official["threads"], theirs=theirs),
    ]


class _Service(BaseAdapter):
    """Answers in this process: operations are accepted, go on for some polls two seconds apart, and are done."""

    def __init__(self) -> None:
        super().__init__()
        self._polls: dict[str, int] = {}

    def send(self, request: requests.PreparedRequest, *arguments: Any, **options: Any) -> requests.Response:
        """An answer at once."""
        url = str(request.url)
        if request.method == "DELETE":
            return _response(request, 202, b"", {"Azure-AsyncOperation": url.replace("virtualMachines", "operations")})
        polls = self._polls[url] = self._polls.get(url, 0) + 1
        state = {"status": "Succeeded" if polls == POLLS else "InProgress"}
        return _response(request, 200, json.dumps(state).encode(), {"Retry-After": "2"})

    def close(self) -> None:
        """Nothing to close."""


def _response(
    request: requests.PreparedRequest, status: int, body: bytes, headers: dict[str, str]
) -> requests.Response:
    response = requests.Response()
    response.status_code, response.request, response.url = status, request, str(request.url)
    response.headers.update(headers, **{"Content-Type": "application/json"})
    response.raw = HTTPResponse(BytesIO(body), headers, status, preload_content=False)
    return response


def _main(module: str, operations: str) -> None:
    session = requests.Session()
    session.mount("https://", _Service())
    transport = RequestsTransport(session=session, session_owner=False)
    make = getattr(import_module(module), CLIENT)
    client = make(NoCredential(), SUBSCRIPTION, transport=transport, authentication_policy=SansIOHTTPPolicy())
    begin = client.virtual_machines.begin_delete
    begin("demo", "first").result()
    started = perf_counter()
    pollers = [begin("demo", f"machine-{number}") for number in range(int(operations))]
    threads = threading.active_count()
    for poller in pollers:
        poller.result()
    taken = perf_counter() - started
    print(json.dumps({"µs": taken / len(pollers) * 1e6, "threads": threads}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
