"""Items of a list are told apart by what the API description says, or by their names or ids."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.core.models.model import Model, field
from azure.mgmt.provisioning.stack.plan.compare import Comparison
from azure.mgmt.provisioning.stack.plan.unsaid import unsaid


class Server(Model):
    rules: list[Any] | None = field("rules", "[object]", default=None, identifiers=("port", "zone/name"))
    plain: list[Any] | None = field("plain", "[object]", default=None, identifiers=())
    items: list[Any] | None = field("items", "[object]", default=None)


SERVER = Server._model_plan()


def rule(port: Any, zone: str, size: int = 1, **more: Any) -> dict[str, Any]:
    return {"port": port, "zone": {"name": zone}, "size": size, **more}


@pytest.mark.parametrize(
    ("member", "desired", "live", "paths"),
    [
        ("rules", [rule(1, "a"), rule(1, "b")], [rule(1, "B"), rule(1, "a")], []),
        ("rules", [rule(1, "a", 2)], [rule(1, "a")], ["rules['1/a'].size"]),
        ("rules", [rule(1, "a"), rule(2, "a")], [rule(2, "a"), rule(3, "a")], ["rules['1/a']", "rules['3/a']"]),
        ("rules", [rule(1, "a", name="x")], [rule(1, "a", name="y")], ["rules['1/a'].name"]),
        ("rules", [rule(1, "a"), rule(1, "a", 2)], [rule(1, "a"), rule(1, "a", 3)], ["rules"]),  # they do not
        ("rules", [{"port": 1}, rule(2, "a")], [rule(2, "a"), {"port": 1}], ["rules"]),  # one has none
        ("plain", [{"name": "a"}, {"name": "b"}], [{"name": "b"}, {"name": "a"}], ["plain"]),  # their order matters
        ("items", [{"name": "a"}, {"name": "b"}], [{"name": "b"}, {"name": "a"}], []),
    ],
)
def test_items_are_compared_with_those_that_they_are(member: str, desired: Any, live: Any, paths: list[str]) -> None:
    found = Comparison().compare(SERVER, {member: desired}, {member: live})
    assert [each.path for each in found] == paths


def test_what_is_not_said_of_an_item_is_found_by_it() -> None:
    found = unsaid(SERVER, {"rules": [{"port": 1, "zone": {"name": "a"}}]}, {"rules": [rule(2, "a"), rule(1, "a", 5)]})
    assert [(each.path, each.value) for each in found] == [("rules['1/a'].size", 5)]
