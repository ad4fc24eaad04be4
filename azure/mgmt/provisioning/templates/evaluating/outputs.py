"""The outputs of a template."""

from __future__ import annotations

from collections.abc import Mapping

from ..values import Value
from .copies import LoopScope, copied
from .evaluator import evaluate

LOOP = "copy"


def output_values(declared: Mapping[str, Value], scope: LoopScope) -> dict[str, Value]:
    """The values of outputs by their names, without those whose condition is false.

    :raises ExpressionError: One can't be worked out.
    """
    return {
        name: _value(output, scope)
        for name, output in declared.items()
        if evaluate(output.get("condition", True), scope) is not False
    }


def _value(output: Mapping[str, Value], scope: LoopScope) -> Value:
    # The loop of an output has no name: copyIndex() finds it without one.
    return copied({"name": LOOP, **output[LOOP]}, scope) if LOOP in output else evaluate(output["value"], scope)
