"""The outputs of a template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ..errors import ExpressionError, TemplateError
from ..values import Value
from .checks import check_value
from .copies import LoopScope, copied
from .evaluator import evaluate

LOOP = "copy"


class OutputScope(LoopScope, Protocol):
    """A scope that outputs stand in."""

    @property
    def definitions(self) -> Mapping[str, Value]: ...


def is_wanted(output: Mapping[str, Value], scope: LoopScope) -> bool:
    """Whether the condition of an output is met.

    :raises ExpressionError: It can't be worked out.
    """
    return evaluate(output.get("condition", True), scope) is not False


def output_values(declared: Mapping[str, Value], scope: OutputScope) -> dict[str, Value]:
    """The values of outputs by their names, without those whose condition is false.

    :raises ExpressionError: One can't be worked out, or is not of its type.
    """
    return {name: output_value(name, output, scope) for name, output in declared.items() if is_wanted(output, scope)}


def output_value(name: str, output: Mapping[str, Value], scope: OutputScope) -> Value:
    """The value of an output.

    :raises ExpressionError: It can't be worked out, or is not of its type.
    """
    if LOOP in output:
        # The loop of an output has no name: copyIndex() finds it without one.
        return copied({"name": LOOP, **output[LOOP]}, scope)
    if "value" not in output:
        raise _fault(name, "it has no value.")
    value = evaluate(output["value"], scope)
    try:
        check_value(
            name, {key: output[key] for key in ("type", "$ref", "nullable") if key in output}, value, scope.definitions
        )
    except ExpressionError as error:
        raise _fault(name, error.message.replace("the template parameter", "the template output")) from None
    return value


def _fault(name: str, reason: str) -> TemplateError:
    return TemplateError(reason, ("outputs", name), f"output '{name}'")
