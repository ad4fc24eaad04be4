"""The official packages that are installed for the tests: what of each module of theirs is here."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module

import pytest

from azure.mgmt.provisioning.migrate.places import split
from azure.mgmt.provisioning.services import SERVICES

from ..parity.official import Official, OfficialService

OFFICIAL = [official for service in SERVICES for official in OfficialService(service).clients]
MODULES = [official.module for official in OFFICIAL]


def classes(module: str) -> Iterator[str]:
    """The public classes of an official module."""
    for name, value in vars(import_module(module)).items():
        if inspect.isclass(value) and not name.startswith("_"):
            yield name


def not_here(module: str) -> list[str]:
    """The classes of an official module that have none here."""
    place, rest = split(module)
    assert place is not None
    assert not rest
    import_module(place.module)
    return [name for name in classes(module) if place.find(name) is None]


@pytest.mark.parametrize("official", OFFICIAL, ids=lambda official: official.module)
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_clients(official: Official, asynchronous: bool) -> None:
    module = official.module + (".aio" if asynchronous else "")
    place, rest = split(f"{module}.{official.client}")
    assert place is not None
    assert rest == (official.client,)
    assert place.get(place.find(official.client) or "") is not None


@pytest.mark.parametrize("official", OFFICIAL, ids=lambda official: official.module)
def test_models(official: Official) -> None:
    for module in official.model_modules or (f"{official.module}.models",):
        assert not_here(module) == []


@pytest.mark.parametrize("area", ["operations", "aio.operations"])
@pytest.mark.parametrize("module", [each for each in MODULES if each != "azure.mgmt.authorization"])
def test_operation_groups(module: str, area: str) -> None:
    try:
        import_module(f"{module}.{area}")
    except ModuleNotFoundError:
        pytest.skip("the package has a module for each of its API versions")
    assert not_here(f"{module}.{area}") == []
