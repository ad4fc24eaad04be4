"""Members that a service takes when it makes a resource, and no other value later."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.core.models.model import Model, field
from azure.mgmt.provisioning.stack import Difference, Kind, StackError
from azure.mgmt.provisioning.stack.plan.compare import Comparison, remembered
from azure.mgmt.provisioning.stack.plan.fill import UnknownValue

from ..apply.world import World, group, in_virtual_time


class Region(Model):
    name: str | None = field("name", default=None)


class Server(Model):
    zone: str | None = field("zone", default=None, create_only=True)
    mode: str | None = field("createMode", default=None, create_only=True)
    password: str | None = field("password", default=None, secret=True, create_only=True)
    regions: list[Any] | None = field("regions", "[object]", default=None, create_only=True)
    size: int | None = field("size", "int", default=None)


SERVER = Server._model_plan()


def differences(desired: Any, live: Any, last: Any = None) -> list[Difference]:
    return Comparison(salt="s").compare(SERVER, desired, live, last)


def test_what_is_shown_and_differs_can_only_be_made_anew() -> None:
    assert differences({"zone": "2", "size": 2}, {"zone": "1", "size": 1}) == [
        Difference("zone", "1", "2", create_only=True),
        Difference("size", 1, 2),
    ]
    (found,) = differences({"zone": UnknownValue("x.y")}, {"zone": "1"})
    assert found.create_only


def test_so_can_what_is_within_it() -> None:
    (found,) = differences({"regions": [{"name": "a"}, {"name": "b"}]}, {"regions": [{"name": "a"}]})
    assert (found.path, found.create_only) == ("regions['b']", True)
    (found,) = differences({"regions": [{"name": "a", "n": 1}]}, {"regions": [{"name": "a", "n": 2}]})
    assert (found.path, found.create_only) == ("regions['a'].n", True)


def test_what_a_service_does_not_show_is_no_reason_to_make_it_anew() -> None:
    last = {"createMode": "Copy"}
    assert differences(last, {}, last) == []
    assert differences({"createMode": "Default"}, {}, last) == [Difference("mode", None, "Default")]
    (found,) = differences({"password": "new"}, {}, remembered(SERVER, {"password": "old"}, "s"))
    assert (found.secret, found.create_only) == (True, False)


def test_what_is_said_no_more_stays_as_it_was_made() -> None:
    assert differences({}, {"zone": "1", "size": 1}, {"zone": "1", "size": 1}) == [Difference("size", 1, None)]


def plan(az: Any, reserved: bool, **tags: str) -> Any:
    body = {
        "location": "westeurope",
        "kind": "linux" if reserved else "app",
        "sku": {"name": "B1"},
        "reserved": reserved,
        "tags": tags,
    }
    return az.web.app_service_plans.begin_create_or_update("shop-rg", "plan", body).result()


@pytest.mark.parametrize("protect", [False, True])
def test_a_plan_says_why_something_is_made_anew(protect: bool) -> None:
    def program(reserved: bool) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az)
            with stack.options(protect=protect):
                plan(az, reserved)

        return said

    @in_virtual_time
    async def test(world: World) -> None:
        assert (await world.up(program(True))).succeeded
        if protect:
            with pytest.raises(StackError, match="is protected, and would be deleted: properties.reserved can't be"):
                await world.up(program(False))
            return
        applied = await world.up(program(False))
        assert applied.succeeded, applied.failed
        (change,) = applied.plan.of_kind(Kind.REPLACE)
        assert change.reason == "properties.reserved can't be changed in place"
        assert world.writes() == ["DELETE plan", "PUT plan"]
        assert (await world.up(program(False))).outcomes == {}

    test()
