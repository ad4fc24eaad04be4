"""Listing 5,000 virtual machines over loopback HTTP and reading eight members of each: time, and peak memory."""

from __future__ import annotations

import json
import sys
from time import perf_counter

from .contenders import OURS, make_client, measured, official_modules
from .machines import CLIENT, COUNT, machine, read
from .memory import peak, resident
from .table import Row


def rows(rounds: int) -> list[Row]:
    """One row for the time, one for the memory."""
    from .server import compact, serving  # not above: the processes that are measured hold only what they need

    page = {"value": [machine(number) for number in range(COUNT)]}
    with serving(page, warm={"value": [machine(0)]}) as url:
        contenders = {"ours": [OURS, url], "official": [official_modules()[CLIENT], url], "requests": ["requests", url]}
        found = measured(__name__, contenders, rounds)
    ours, official, plain = (found[name] for name in contenders)
    what = f"list {COUNT:,} virtual machines ({len(compact(page)) / 1e6:.1f} MB), read 8 members of each"
    return [
        Row(what, "ms", ours["ms"], official["ms"], 1 / 12, ("requests + json.loads", plain["ms"], 2)),
        Row("peak memory of the same, process and all", "MB", ours["peak"], official["peak"], 1 / 2),
        Row("peak memory of the same, above that before", "MB", ours["added"], official["added"], 1 / 2),
    ]


def _main(module: str, url: str) -> None:
    if module == "requests":
        import requests

        session = requests.Session()
        session = requests.Session()
        session.get(url + "/warm")
        before = resident()
        started = perf_counter()
        found = json.loads(session.get(url).content)["value"]
        assert len(found) == COUNT
    else:
        machines = make_client(module, CLIENT, url).virtual_machines
        # What is loaded for the first call of a process is not what is measured here; the row of the first get has it.
        read(next(machines.list("warm")))
        before = resident()
        started = perf_counter()
        members = [read(each) for each in machines.list_all()]
        assert len(members) == COUNT
        assert members[-1][2] == str(COUNT - 1)
    taken = (perf_counter() - started) * 1000
    print(json.dumps({"ms": taken, "peak": peak(), "added": peak() - before}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
