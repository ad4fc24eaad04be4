"""What functions of later values give: they are called with what is there, and look at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from azure.mgmt.provisioning.stack.compat import Output
from azure.mgmt.provisioning.stack.plan.fill import SecretValue, filled
from azure.mgmt.provisioning.stack.record.marks import Path
from azure.mgmt.provisioning.stack.record.nodes import Node
from azure.mgmt.provisioning.stack.record.origins import at

from ..support import record, vault
from .test_later import results


def exported(program: Callable[[Any, Any], Any], *answers: Callable[[Node, Path], Any]) -> list[Any]:
    """What a program exports, as each of the answers has it."""
    recording = record(lambda az, stack: stack.export("found", program(az, stack)))
    return [filled(recording.exports["found"].value, recording.world.marks, each) for each in answers]


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        (lambda kv: bool(kv.properties.network_acls), False),
        (lambda kv: kv.as_dict()["name"], "shop-kv"),
        (lambda kv: kv.properties.serialize(keep_readonly=True)["vaultUri"], 'https://"kv"/'),
        (lambda kv: kv.properties == kv, False),
    ],
)
def test_a_function_looks_at_models_too(look: Callable[[Any], Any], expected: Any) -> None:
    def program(az: Any, stack: Any) -> Any:
        made = vault(az)
        return stack.apply(lambda one: look(made), 1)

    assert exported(program, results) == [expected]


def of_days(days: int) -> Callable[[Node, Path], Any]:
    """Answers in which a vault keeps what was deleted for so many days."""
    live = {"properties": {"softDeleteRetentionInDays": days, "enableSoftDelete": days > 7}}
    return lambda node, path: at(live, path)


def with_stack(stack: Any, function: Callable[[Any], Any], value: Any) -> Any:
    return stack.apply(function, value)


def with_output(stack: Any, function: Callable[[Any], Any], value: Any) -> Any:
    return Output.from_input(value).apply(function)


@pytest.mark.parametrize("apply", [with_stack, with_output])
def test_a_function_is_called_once_for_each_value(apply: Any) -> None:
    calls: list[int] = []

    def plus_one(days: int) -> int:
        calls.append(days)
        return days + 1

    def program(az: Any, stack: Any) -> Any:
        return apply(stack, plus_one, vault(az).properties.soft_delete_retention_in_days)

    assert exported(program, of_days(7), of_days(7), of_days(90), of_days(90)) == [8, 8, 91, 91]
    assert calls == [7, 90]


@pytest.mark.parametrize("apply", [with_stack, with_output])
@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (lambda kv: int(kv.properties.soft_delete_retention_in_days), [7, 90]),
        (lambda kv: f"{kv.properties.soft_delete_retention_in_days} days", ["7 days", "90 days"]),
        (lambda kv: kv.properties.soft_delete_retention_in_days, [7, 90]),
        (lambda kv: kv.as_dict()["properties"]["soft_delete_retention_in_days"], [7, 90]),
    ],
)
def test_what_a_function_looks_at_may_change(apply: Any, use: Callable[[Any], Any], expected: list[Any]) -> None:
    calls: list[int] = []

    def program(az: Any, stack: Any) -> Any:
        made = vault(az)

        def function(one: int) -> Any:
            calls.append(one)
            return use(made)

        return apply(stack, function, 1)

    first, second = expected
    assert exported(program, of_days(7), of_days(7), of_days(90)) == [first, first, second]
    assert len(calls) <= 2


@pytest.mark.parametrize("apply", [with_stack, with_output])
def test_what_a_function_looks_at_now_makes_its_result_secret(apply: Any) -> None:
    def program(az: Any, stack: Any) -> Any:
        made, secret = vault(az), stack.secret("hunter2")
        return apply(stack, lambda keeps: secret.upper() if keeps else "none", made.properties.enable_soft_delete)

    assert exported(program, of_days(7), of_days(90), of_days(7)) == ["none", SecretValue("HUNTER2"), "none"]
