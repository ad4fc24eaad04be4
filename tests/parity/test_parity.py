"""Operations, models and enums of each service are those of the official packages, but for what differs on purpose."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import pytest

from azure.mgmt.provisioning.services import SERVICES

from .compare import Compared, compare_operations
from .compare_models import compare_enums, compare_models
from .differences import DIFFERENCES
from .official import OfficialService

COMPARED: dict[str, Callable[[str], Compared]] = {
    "operations": compare_operations,
    "models": compare_models,
    "enums": compare_enums,
}

LARGEST_FIRST = ("network", "web", "sql", "compute")
"""So that processes which share the tests end at about the same time."""


@pytest.mark.parametrize("service", sorted(SERVICES, key=lambda name: (name not in LARGEST_FIRST, name)))
@pytest.mark.parametrize("kind", COMPARED)
def test_same(service: str, kind: str, record_property: Callable[[str, Any], None]) -> None:
    found = COMPARED[kind](service)
    differences = [each for each in DIFFERENCES if (each.service, each.kind) == (service, kind)]
    purposes = {(name, check) for each in differences for name in each.names for check in each.checks}
    unexpected = {key: told for key, told in found.faults.items() if key not in purposes}
    differing = {name for name, _ in found.faults}
    on_purpose = differing - {name for name, _ in unexpected}
    record_property("parity", (service, kind, len(found.names) - len(differing), len(found.names), len(on_purpose)))
    assert found.names
    assert not unexpected, "\n".join(f"{name} ({check}): {told}" for (name, check), told in unexpected.items())
    for each in differences:
        for name in each.names:
            assert any((name, check) in found.faults for check in each.checks), f"{name} differs no longer"
        for check in each.checks:
            assert any((name, check) in found.faults for name in each.names), f"{check} differs no longer: {each.names}"


@pytest.mark.parametrize("service", SERVICES)
def test_the_packages_are_those_that_the_descriptions_name(service: str) -> None:
    for client in OfficialService(service).clients:
        assert version(client.package) == client.version
