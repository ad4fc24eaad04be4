"""Operations, models and enums of each service are those of the official packages, but for what differs on purpose."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import pytest

from azure.mgmt.provisioning.services import SERVICES

from ..node import NotInstalled
from .differences import DIFFERENCES
from .figures import COMPARED, PATH, compare
from .official import OfficialService
from .packages import importable, is_installed

LARGEST_FIRST = ("network", "web", "sql", "compute", "security", "apimanagement")
"""So that processes which share the tests end at about the same time."""

_ORDERED = sorted(SERVICES, key=lambda name: (name not in LARGEST_FIRST, name))
INSTALLED = [name for name in _ORDERED if is_installed(name)]
OTHERS = [name for name in _ORDERED if not is_installed(name)]

Record = Callable[[str, Any], None]


@pytest.mark.parametrize("service", INSTALLED)
@pytest.mark.parametrize("kind", COMPARED)
def test_same(service: str, kind: str, record_property: Record) -> None:
    check(service, kind, record_property)


@pytest.mark.slow
@pytest.mark.parametrize("service", OTHERS)
def test_same_as_packages_of_their_own(service: str, record_property: Record) -> None:
    """Those that the extra ``parity`` does not install are installed elsewhere."""
    try:
        with importable(service):
            for kind in COMPARED:
                check(service, kind, record_property)
    except NotInstalled as reason:
        pytest.skip(f"the official packages are not compared with: {reason}")


def check(service: str, kind: str, record_property: Record) -> None:
    result = compare(service, kind)
    record_property("parity", (service, kind, result.matched, result.total, result.on_purpose))
    assert not result.unexpected, "\n".join(result.unexpected)
    assert not result.no_longer, "\n".join(result.no_longer)
    expected = json.loads(PATH.read_text("utf-8"))[service][kind]
    assert [result.matched, result.total] == expected, "python -m tests.parity.figures writes what documents say of it"


@pytest.mark.parametrize("service", INSTALLED)
def test_the_packages_are_those_that_the_descriptions_name(service: str) -> None:
    for client in OfficialService(service).clients:
        assert version(client.package) == client.version


def test_the_table_of_differences_is_of_services_that_are_here() -> None:
    assert {name for each in DIFFERENCES for name in each.where} <= set(SERVICES)
    told = Counter((each.kind, name, one) for each in DIFFERENCES for name, ones in each.where.items() for one in ones)
    assert {each for each, count in told.items() if count > 1} == set()
    assert all(each.checks and each.reason.endswith(".") for each in DIFFERENCES)
