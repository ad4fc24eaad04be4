"""What the functions of the language give and refuse at the edges of what they take, by the pages of the reference.

``values.txt`` has expressions with their values in JSON, and ``refusals.txt`` some that have none: too few or too many
arguments, others than a function takes, and such as are out of range.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from azure.mgmt.provisioning.templates import ExpressionError, Place, TemplateScope

SITES = {"namespace": "Microsoft.Web", "resourceTypes": [{"resourceType": "sites", "locations": [], "apiVersions": []}]}


def lines(name: str) -> list[str]:
    """The lines of a file beside this one."""
    return Path(__file__).with_name(name).read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", lines("values.txt"))
def test_value(line: str) -> None:
    expression, _, value = line.rpartition(" => ")
    found = TemplateScope(place=Place(management_group="mg")).evaluate(f"[{expression}]")
    # Not by ==, for which True is 1 and 3.0 is 3.
    assert json.dumps(found) == json.dumps(json.loads(value))


@pytest.mark.parametrize("expression", lines("refusals.txt"))
def test_refusal(expression: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        TemplateScope(place=Place(providers=[SITES])).evaluate(f"[{expression}]")
    assert len(refused.value.message) < 600
