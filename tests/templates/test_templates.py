"""Every template of the corpus is read, checked and expanded, if nothing is wrong with it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.templates import (
    ExpressionError,
    LaterError,
    Place,
    Setting,
    SimulatedWorld,
    expand,
    read_template,
    simulate,
)

from .conftest import Record
from .plausible import plausible_values

VARIABLE = "ARM_TEMPLATES"
ROOT = Path(os.environ.get(VARIABLE, "."))
INDEX = ROOT / "index.json"
# Templates that ask for what they don't declare, or name a subnet without its network: Azure refuses them, too.
WRONG = {
    "201-list-storage-keys-windows-vm": "The template variable 'vmName' is not found.",
    "201-vmss-win-iis-app-ssl": "requires '2' resource name argument(s)",
}


def corpus() -> list[dict[str, Any]]:
    """The templates without linked ones."""
    if not os.environ.get(VARIABLE):
        return []
    return [each for each in json.loads(INDEX.read_text("utf-8"))["templates"] if not each["linked"]]


pytestmark = pytest.mark.skipif(not corpus(), reason=f"{VARIABLE} names no folder of templates")


@pytest.mark.parametrize("entry", [pytest.param(each, id=each["path"].rpartition("/")[0]) for each in corpus()])
def test_template(entry: dict[str, Any], record: Record) -> None:
    path = ROOT / entry["path"]
    text = path.read_text("utf-8")
    template = read_template(text)
    beside = path.with_name("azuredeploy.parameters.json")
    given = read_template(beside.read_text("utf-8"))["parameters"] if entry["parametersFile"] else {}
    world = SimulatedWorld(exact=False)
    place = Place(scope=entry["scope"], template_link="https://example.com/folder/azuredeploy.json")
    fault = ""
    try:
        expansion = expand(template, plausible_values(template, given), Setting(place, world=world), text=text)
        made = simulate(expansion, world)
        expansion.outputs(without=(LaterError,))
        json.dumps([each.document() for each in made])
    except ExpressionError as error:
        fault = error.message
    expected = WRONG.get(entry["folder"], "")
    record("corpus", bool(fault) == bool(expected))
    assert expected in fault if expected else not fault
