"""What Pulumi's SDK says of expressions over outputs holds here: values, what is unknown, secrets, dependencies.

The facts were recorded with ``oracle.py``; a slow test records others with a Pulumi that it installs.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.core.models.values.containers import BUILT_IN
from azure.mgmt.provisioning.stack.compat import Output
from azure.mgmt.provisioning.stack.record.later import Later
from azure.mgmt.provisioning.stack.record.marks import Path as Place
from azure.mgmt.provisioning.stack.record.nodes import Node
from azure.mgmt.provisioning.stack.record.origins import Member
from azure.mgmt.provisioning.stack.record.recorded import member_of
from azure.mgmt.provisioning.stack.record.world import Unknown

from ...seeds import seed_of
from ..support import record, vault
from .expressions import evaluated, kinds_within

FACTS = Path(__file__).with_name("facts.jsonl")
ORACLE = Path(__file__).with_name("oracle.py")
PULUMI = "pulumi==3.272.0"


def ours(expression: list[Any]) -> dict[str, Any]:
    """What an expression gives here."""
    found: dict[str, Any] = {}
    values: dict[str, Any] = {}

    def results(node: Node, path: Place) -> Any:
        if path[0] not in values:
            raise Unknown
        return values[str(path[0])]

    def program(az: Any, stack: Any) -> None:
        vaults: dict[str, Any] = {}

        def leaf(said: list[Any]) -> Any:
            _, resource, value, known, secret = said
            if resource not in vaults:
                vaults[resource] = vault(az, resource)
            place = f"place{len(values)}" if known else "nowhere"
            if known:
                values[place] = value
            of_vault = member_of(vaults[resource])
            member = Member(of_vault.node, (place,), place, BUILT_IN["object"], of_vault.world, secret=secret)
            return Output.from_input(Later(member))

        origin = evaluated(expression, Output, leaf)._origin
        try:
            found.update(value=origin.value(results), known=True)
        except Unknown:
            found.update(known=False)
        found.update(secret=origin.secret, resources=sorted({node.name for node in origin.nodes()}))

    try:
        record(program)
    except Exception:
        return {"fails": True}
    return found


def check(fact: dict[str, Any]) -> None:
    """A fact of Pulumi's holds here."""
    expression = fact.pop("expression")
    found = ours(expression)
    if "error" in fact:  # of several faults, either may be told
        fact = {"fails": True}
    kinds = kinds_within(expression)
    # A known part of what is partly unknown is known here, however it is held; Pulumi forgets some of them.
    if "item" in kinds and fact.get("known") is False:
        fact, found = {"known": False}, {"known": False}
    # What functions refer to is known before they are called: its resources come first in any case.
    if "flat" in kinds and "resources" in fact and "resources" in found:
        assert set(fact.pop("resources")) <= set(found.pop("resources"))
    assert found == fact, expression


@pytest.mark.parametrize("number", range(20))
def test_what_pulumi_says_holds_here(number: int) -> None:
    lines = FACTS.read_text("utf-8").splitlines()
    assert len(lines) == 400
    for line in lines[number::20]:
        check(json.loads(line))


@pytest.mark.slow
def test_what_pulumi_says_of_other_expressions_holds_here(tmp_path: Path) -> None:
    venv.create(tmp_path, with_pip=True)
    python = tmp_path / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    installed = subprocess.run([python, "-m", "pip", "install", "--quiet", PULUMI], capture_output=True, check=False)
    if installed.returncode:
        pytest.skip(f"{PULUMI} can't be installed: {installed.stderr.decode().strip().splitlines()[-1]}")
    seed = seed_of("FACTS_SEED")
    print(f"FACTS_SEED={seed}")
    told = subprocess.run([python, ORACLE, "2000", str(seed)], capture_output=True, check=True, text=True)
    for line in told.stdout.splitlines():
        check(json.loads(line))
