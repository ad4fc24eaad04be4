"""``python -m benchmarks.templates``: how long templates of Azure Resource Manager take, in processor time.

The largest template is one of the corpus that ARM_TEMPLATES names, with plausible values for its parameters; it is
read, expanded and deployed to a world that is made up. The copy loops make storage accounts.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from azure.mgmt.provisioning.templates import Setting, SimulatedWorld, expand, read_template, simulate
from azure.mgmt.provisioning.templates.language.parser import parse
from tests.templates.plausible import plausible_values

_GOALS = {"largest": 50, "copies": 300}
_NAME = "[concat(parameters('prefix'), copyIndex(), uniqueString(resourceGroup().id))]"


def largest(folder: Path) -> Callable[[], None]:
    """Deploys the largest template of the corpus to a world that is made up."""
    index = json.loads((folder / "index.json").read_text("utf-8"))["templates"]
    entry = max((each for each in index if not each["linked"]), key=lambda each: each["bytes"])
    text = (folder / entry["path"]).read_text("utf-8")
    values = plausible_values(read_template(text), {})
    return lambda: deployed(text, values)


def copies(count: int) -> Callable[[], None]:
    """Deploys so many storage accounts that one copy loop makes."""
    account = {
        "type": "Microsoft.Storage/storageAccounts",
        "apiVersion": "2024-01-01",
        "name": _NAME,
        "location": "[variables('location')]",
        "copy": {"name": "accounts", "count": count},
        "properties": {"label": "[format('{0}-{1}', parameters('prefix'), copyIndex())]"},
    }
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "parameters": {"prefix": {"type": "string", "defaultValue": "st"}},
        "variables": {"location": "[resourceGroup().location]"},
        "resources": [account],
    }
    return lambda: deployed(json.dumps(template), {})


def deployed(text: str, values: dict[str, Any]) -> None:
    """A template from its text to the bodies of its resources; no expression was read before."""
    parse.cache_clear()
    world = SimulatedWorld(exact=False)
    simulate(expand(read_template(text), values, Setting(world=world), text=text), world)


def milliseconds(work: Callable[[], None], rounds: int) -> float:
    """The median of the processor time that something takes."""
    found = []
    for _ in range(rounds):
        started = process_time()
        work()
        found.append((process_time() - started) * 1000)
    return median(found)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.templates", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="measurements of each figure; the median counts")
    rounds = parser.parse_args().rounds
    folder = os.environ.get("ARM_TEMPLATES")
    if folder:
        print(f"the largest template: {milliseconds(largest(Path(folder)), rounds):.1f} ms (goal {_GOALS['largest']})")
    for count in (100, 800):
        took = milliseconds(copies(count), rounds)
        goal = f" (goal {_GOALS['copies']})" if count == 800 else ""
        print(f"{count} copies: {took:.1f} ms, {took / count:.3f} ms each{goal}")


if __name__ == "__main__":
    main()
