"""Services without words, made up of little."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.describe.operations import line_of
from azure.mgmt.provisioning.codegen.describe.places import Nouns
from azure.mgmt.provisioning.codegen.represent.ir import GroupIR, OperationIR, ServiceIR
from azure.mgmt.provisioning.codegen.represent.names import snake

GROUP = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Made"
SUBSCRIPTION = "/subscriptions/{subscriptionId}/providers/Microsoft.Made"


def operation(identifier: str, verb: str, url: str, **said: Any) -> OperationIR:
    """An operation of which nothing is said but its name, method and URL."""
    group, _, method = identifier.partition("_")
    return OperationIR(
        id=identifier,
        group=snake(group) if method else None,
        method=snake(method or group),
        verb=verb,
        url=url.replace("<group>", GROUP).replace("<subscription>", SUBSCRIPTION),
        **said,
    )


def service(*operations: OperationIR, **said: Any) -> ServiceIR:
    """A service with these operations."""
    groups: dict[str, list[OperationIR]] = {}
    for each in operations:
        if each.group is not None:
            groups.setdefault(each.group, []).append(each)
    return ServiceIR(
        "made",
        "MadeClient",
        "2026-01-01",
        (),
        tuple(GroupIR(name, name, tuple(members)) for name, members in groups.items()),
        tuple(each for each in operations if each.group is None),
        **said,
    )


@pytest.fixture
def said() -> Callable[..., str]:
    """The line on an operation."""

    def say(identifier: str, verb: str, url: str, **more: Any) -> str:
        made = operation(identifier, verb, url, **more)
        return line_of(made, Nouns(service(made)))

    return say
