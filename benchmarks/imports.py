"""Milliseconds to import and construct a client, beside ``import azure.core``."""

from __future__ import annotations

import sys

from .contenders import OURS, SUBSCRIPTION, WITHOUT_SUBSCRIPTION, medians_of, official_modules
from .table import Row

# Run by an interpreter that has imported nothing else: what these modules share with others is part of their cost.
_IMPORT = """
from time import perf_counter
class Credential:
    def get_token(self, *scopes, **options): pass
started = perf_counter()
{statement}
taken = (perf_counter() - started) * 1000
import json
print(json.dumps({{"ms": taken}}))
"""


def rows(rounds: int) -> list[Row]:
    """One row a client."""
    statements = {"core": "import azure.core"}
    for name, module in official_modules().items():
        arguments = "Credential()" if name in WITHOUT_SUBSCRIPTION else f"Credential(), {SUBSCRIPTION!r}"
        statements[f"official {name}"] = f"from {module} import {name}; {name}({arguments})"
        statements[f"ours {name}"] = f"from {OURS} import {name}; {name}({arguments})"
    commands = {
        name: [sys.executable, "-c", _IMPORT.format(statement=statement)] for name, statement in statements.items()
    }
    found = {name: figures["ms"] for name, figures in medians_of(commands, rounds).items()}
    baseline = ("import azure.core", found["core"], 1.2)
    return [
        Row(f"import and construct {name}", "ms", found[f"ours {name}"], found[f"official {name}"], None, baseline)
        for name in official_modules()
    ]
