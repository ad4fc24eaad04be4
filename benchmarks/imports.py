"""Milliseconds to import and construct a client, beside ``import azure.core``."""

from __future__ import annotations

import sys

from .contenders import OFFICIAL, OURS, SUBSCRIPTION, median_of
from .table import Row

# Run by an interpreter that has imported nothing else: what these modules share with others is part of their cost.
_IMPORT = """
from time import perf_counter
class Credential:
    def get_token(self, *scopes, **options): pass
started = perf_counter()
{statement}
print((perf_counter() - started) * 1000)
"""


def rows(rounds: int) -> list[Row]:
    """One row a client."""
    core = _measured("import azure.core", rounds)
    found = []
    for name, module in OFFICIAL.items():
        arguments = "Credential()" if name == "SubscriptionClient" else f"Credential(), {SUBSCRIPTION!r}"
        ours, official = (
            _measured(f"from {package} import {name}; {name}({arguments})", rounds) for package in (OURS, module)
        )
        found.append(Row(f"import and construct {name}", "ms", ours, official, ("import azure.core", core)))
    return found


def _measured(statement: str, rounds: int) -> float:
    return median_of([sys.executable, "-c", _IMPORT.format(statement=statement)], rounds)
