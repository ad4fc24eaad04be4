"""The outputs of a template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from ..errors import ExpressionError
from ..values import Value
from .checks import check_value
from .copies import LoopScope, copied
from .evaluator import evaluate

LOOP = "copy"


class OutputScope(LoopScope, Protocol):
    """A scope that outputs stand in."""

    @property
    def definitions(self) -> Mapping[str, Value]: ...


def wanted_outputs(declared: Mapping[str, Value], scope: LoopScope) -> Iterator[tuple[str, Mapping[str, Value]]]:
    """The outputs whose condition is met.

    :raises ExpressionError: A condition can't be worked out.
    """
    for name, output in declared.items():
        if evaluate(output.get("condition", True), scope) is not False:
            yield name, output


def output_values(declared: Mapping[str, Value], scope: OutputScope) -> dict[str, Value]:
    """The values of outputs by their names, without those whose condition is false.

    :raises ExpressionError: One can't be worked out, or is not of its type.
    """
    return {name: output_value(name, output, scope) for name, output in wanted_outputs(declared, scope)}


def output_value(name: str, output: Mapping[str, Value], scope: OutputScope) -> Value:
    """The value of an output.

    :raises ExpressionError: It can't be worked out, or is not of its type.
    """
    if LOOP in output:
        # The loop of an output has no name: copyIndex() finds it without one.
        return copied({"name": LOOP, **output[LOOP]}, scope)
    if "value" not in output:
        raise ExpressionError(f"The template output '{name}' has no value.")
    value = evaluate(output["value"], scope)
    try:
        check_value(
            name, {key: output[key] for key in ("type", "$ref", "nullable") if key in output}, value, scope.definitions
        )
    except ExpressionError as error:
        raise ExpressionError(f"The template output '{name}' is not valid: {error.message}") from None
    return value
