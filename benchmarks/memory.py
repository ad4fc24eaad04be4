"""Megabytes that a process holds: figures of this one, and those after importing and constructing all clients."""

from __future__ import annotations

import json
import os
import sys

from .contenders import OURS, SUBSCRIPTION, WITHOUT_SUBSCRIPTION, NoCredential, measured, official_modules
from .table import Row


def resident() -> float:
    """Megabytes of memory that this process has now."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def peak() -> float:
    """Most megabytes of memory that this process ever had.

    Not ``getrusage``: what that tells begins with what the parent had when it started this process.
    """
    with open("/proc/self/status") as file:
        (line,) = (line for line in file if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024 / 1e6


def rows(rounds: int) -> list[Row]:
    """One row: all clients in one process."""
    modules = official_modules()
    contenders = {
        "ours": [f"{OURS}:{name}" for name in modules],
        "official": [f"{module}:{name}" for name, module in modules.items()],
        "core": ["azure.mgmt.core:"],
    }
    ours, official, core = (each["MB"] for each in measured(__name__, contenders, rounds).values())
    what = f"resident memory with all {len(modules)} clients"
    return [Row(what, "MB", ours, official, None, ("import azure.mgmt.core", core, 1.3))]


def _main(*clients: str) -> None:
    from importlib import import_module

    kept = []
    for client in clients:
        module, _, name = client.partition(":")
        imported = import_module(module)
        if name:
            scope = () if name in WITHOUT_SUBSCRIPTION else (SUBSCRIPTION,)
            kept.append(getattr(imported, name)(NoCredential(), *scope))
    print(json.dumps({"MB": resident()}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
