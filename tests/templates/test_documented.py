"""docs/templates.md has an example of every function, and each gives what the page says."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from azure.mgmt.provisioning.templates import ExpressionError
from azure.mgmt.provisioning.templates.functions import FAMILIES
from azure.mgmt.provisioning.templates.values import same

from .documented import PAGE, Example, examples, scope_of


def test_every_function_has_an_example() -> None:
    assert [example.name for example in examples()] == [name for family in FAMILIES for name in family.functions]


def test_every_function_names_its_page() -> None:
    root = "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-"
    for family in FAMILIES:
        for name, function in family.functions.items():
            assert re.search(rf"{re.escape(root)}[a-z]+#{name.lower()}\n", function.call.__doc__ or ""), name


@pytest.mark.parametrize("example", [pytest.param(example, id=example.name) for example in examples()])
def test_example(example: Example) -> None:
    # The functions that only default values may call are called there.
    declared = {"example": {"defaultValue": f"[{example.expression}]"}}
    only_in_defaults = example.name in ("utcNow", "newGuid")
    scope = scope_of(example.name)
    if only_in_defaults:
        scope = replace(scope, parameters=declared)
    expression = "[parameters('example')]" if only_in_defaults else f"[{example.expression}]"
    if example.gives == "an error":
        with pytest.raises(ExpressionError):
            scope.evaluate(expression)
    else:
        assert same(scope.evaluate(expression), json.loads(example.gives.strip("`")))


def test_programs() -> None:
    found = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert len(found) == 2
    for program in found:
        exec(compile(program, str(PAGE), "exec"), {})
