"""Operation groups as attributes of a client that its annotations declare."""

from __future__ import annotations

import inspect
import typing
from typing import Any

import pytest

from azure.mgmt.provisioning.core.clients.groups import GroupOf, add_groups
from azure.mgmt.provisioning.core.clients.sync import ServiceClient


class BoltsOperations:
    """Bolts."""


class BoltsClient(ServiceClient):
    """Bolts."""

    bolts: GroupOf[BoltsOperations]
    """What holds it together."""
    nuts: GroupOf[BoltsOperations]
    size: int
    """No group."""


def test_they_are_properties() -> None:
    bolts: Any = BoltsClient.bolts
    assert isinstance(bolts, property)
    assert inspect.getdoc(bolts) == "What holds it together."
    assert BoltsClient.nuts.__doc__ is None
    assert typing.get_type_hints(bolts.fget) == {"return": BoltsOperations}
    assert bolts.fget.__qualname__ == "BoltsClient.bolts"
    assert not hasattr(BoltsClient, "size")
    assert (type(bolts).__doc__ or "").startswith("An attribute of a client")


def test_they_ask_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    client = BoltsClient._over(None)  # type: ignore[arg-type]
    monkeypatch.setattr(BoltsClient, "_operations", lambda self, name: (self, name))
    assert client.bolts == (client, "BoltsOperations")


def test_other_annotations_are_left_alone() -> None:
    made: Any = type("Made", (), {"__annotations__": {"bolts": int, "size": "int"}})
    add_groups(made)
    assert not hasattr(made, "bolts")
    assert not hasattr(made, "size")
