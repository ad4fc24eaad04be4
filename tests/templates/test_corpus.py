"""Every expression of the corpus has the value that Azure gives, or fails where Azure does."""

from __future__ import annotations

import re
from typing import Any

import pytest

from azure.mgmt.provisioning.templates import ExpressionError
from azure.mgmt.provisioning.templates.values import same

from .corpus import VARIABLE, cases, scope_of, template_cases

pytestmark = pytest.mark.skipif(not cases(), reason=f"{VARIABLE} names no file of expressions")


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in cases() if "error" not in case])
def test_value(case: dict[str, Any]) -> None:
    value = scope_of(case).evaluate(case["expression"])
    if "expected_regex" in case:
        assert re.search(case["expected_regex"], value)
    else:
        assert same(value, case["expected"]), value


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in cases() if "error" in case])
def test_error(case: dict[str, Any]) -> None:
    with pytest.raises(ExpressionError):
        scope_of(case).evaluate(case["expression"])


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in template_cases()])
def test_template(case: dict[str, Any]) -> None:
    scope, outputs, expected = scope_of(case), case["template"].get("outputs", {}), case["expected"]
    if "error" in expected:
        with pytest.raises(ExpressionError):
            scope.outputs(outputs)
    else:
        found = scope.outputs(outputs)
        assert same({name: found[name] for name in expected["outputs"]}, expected["outputs"])
