"""Microseconds of one get over loopback HTTP, beside plain ``requests``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

from .contenders import OFFICIAL, OURS, make_client, measured
from .listing import CLIENT, container_group
from .server import serving
from .table import Row

CALLS = 300


def rows(rounds: int) -> list[Row]:
    """One row."""
    with serving(container_group(1)) as url:
        figures = {
            module: measured(__name__, module, url, rounds=rounds) for module in (OURS, OFFICIAL[CLIENT], "requests")
        }
    baseline = ("requests", figures["requests"])
    return [Row("one get", "µs", figures[OURS], figures[OFFICIAL[CLIENT]], baseline)]


def _call(module: str, url: str) -> Callable[[], Any]:
    if module == "requests":
        import requests

        session = requests.Session()
        return lambda: session.get(url).json()["name"]
    groups = make_client(module, CLIENT, url).container_groups
    return lambda: groups.get("demo", "group-00001").name


def _main(module: str, url: str) -> None:
    call = _call(module, url)
    for _ in range(20):
        call()
    taken = []
    for _ in range(CALLS):
        started = perf_counter()
        assert call() == "group-00001"
        taken.append(perf_counter() - started)
    print(median(taken) * 1_000_000)


if __name__ == "__main__":
    _main(*sys.argv[1:])
