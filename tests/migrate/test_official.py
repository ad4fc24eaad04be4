"""The official packages that are installed for the tests: what of each module of theirs is here."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module

import pytest

from azure.mgmt.provisioning.migrate.places import split
from azure.mgmt.provisioning.services import SERVICES

from ..parity.official import OfficialService

OFFICIAL = [official for service in SERVICES for official in OfficialService(service).clients]
MODULES = [official.module for official in OFFICIAL]
# The only names of models modules that stay: what they import, and a class that an official package made by mistake.
NOT_HERE: set[str] = set()


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
def test_clients(official: object, asynchronous: bool) -> None:
    module = getattr(official, "module") + (".aio" if asynchronous else "")
    client = getattr(official, "client")
    place, rest = split(f"{module}.{client}")
    assert place is not None
    assert rest == (client,)
    assert place.get(place.find(client) or "") is not None


@pytest.mark.parametrize("official", OFFICIAL, ids=lambda official: official.module)
def test_models(official: object) -> None:
    modules = getattr(official, "model_modules") or (f"{getattr(official, 'module')}.models",)
    for module in modules:
        assert set(not_here(module)) <= NOT_HERE


@pytest.mark.parametrize("area", ["operations", "aio.operations"])
@pytest.mark.parametrize("module", [each for each in MODULES if each != "azure.mgmt.authorization"])
def test_operation_groups(module: str, area: str) -> None:
    try:
        import_module(f"{module}.{area}")
    except ModuleNotFoundError:
        pytest.skip("the package has a module for each of its API versions")
    assert not_here(f"{module}.{area}") == []
