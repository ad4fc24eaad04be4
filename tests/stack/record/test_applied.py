"""What functions of later values give: they are called with what is there, and look at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from azure.mgmt.provisioning.stack.plan.fill import filled
from azure.mgmt.provisioning.stack.record.marks import Path
from azure.mgmt.provisioning.stack.record.nodes import Node

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
