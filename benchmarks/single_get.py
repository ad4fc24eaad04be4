"""Microseconds of one get over loopback HTTP, beside plain ``requests``; and what the first one of a process costs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

from .contenders import OURS, make_client, measured, official_modules
from .machines import CLIENT, machine
from .server import serving
from .table import Row

CALLS = 400


def rows(rounds: int) -> list[Row]:
    """One row for the usual get, one for the first."""
    with serving(machine(1)) as url:
        contenders = {"ours": [OURS, url], "official": [official_modules()[CLIENT], url], "requests": ["requests", url]}
        found = measured(__name__, contenders, rounds)
    ours, official, plain = (found[name] for name in contenders)
    return [
        Row("one get", "µs", ours["µs"], official["µs"], None, ("requests", plain["µs"], 1.3)),
        Row("import, construct, first get", "ms", ours["first"], official["first"]),
    ]


def _call(module: str, url: str) -> Callable[[], Any]:
    if module == "requests":
        import requests

        session = requests.Session()
        return lambda: session.get(url).json()["name"]
    machines = make_client(module, CLIENT, url).virtual_machines
    return lambda: machines.get("demo", "machine-00001").name


def _main(module: str, url: str) -> None:
    started = perf_counter()
    call = _call(module, url)
    call()
    first = perf_counter() - started
    for _ in range(20):
        call()
    taken = []
    for _ in range(CALLS):
        started = perf_counter()
        assert call() == "machine-00001"
        taken.append(perf_counter() - started)
    print(json.dumps({"µs": median(taken) * 1e6, "first": first * 1e3}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
