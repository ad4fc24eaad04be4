"""What the program said last is compared, too: what it says no more is told, and nothing of a secret is."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from azure.mgmt.provisioning.stack import Difference, Plan, Refresh, plan_graph, plan_json, plan_text
from azure.mgmt.provisioning.stack.apply.bodies import kept
from azure.mgmt.provisioning.stack.plan.children import Children
from azure.mgmt.provisioning.stack.plan.compare import remembered
from azure.mgmt.provisioning.stack.plan.fill import SecretValue
from azure.mgmt.provisioning.stack.plan.preview import preview_async
from azure.mgmt.provisioning.stack.plan.unsaid import unsaid
from azure.mgmt.provisioning.stack.show.graph.formats import Format

from ..apply.world import World, account, group, in_virtual_time
from .test_compare import ACCOUNT, DISKS, MACHINE, differences, disks, paths


def network(az: Any, **body: Any) -> Any:
    """A virtual network with a subnet."""
    subnets = [{"name": "a", "address_prefix": "10.0.0.0/24"}]
    space = {"address_prefixes": ["10.0.0.0/16"]}
    parameters = {"location": "westeurope", "address_space": space, "subnets": subnets, **body}
    return az.network.virtual_networks.begin_create_or_update("shop-rg", "net", parameters).result()


@pytest.mark.parametrize("key", ["name", "id"])
def test_items_that_are_told_apart_are_the_same_when_they_are_said_again(key: str) -> None:
    said = [{key: "/A", "x": {"y": 1}}, {key: "/b"}]
    live = [{key: "/a", "x": {"y": 1}}, {key: "/b", "more": 2}]
    assert differences(None, {"x": said}, {"x": live}, {"x": said}) == []


def test_names_are_the_same_whatever_their_case() -> None:
    said = {"tags": {"Owner": "me", "Cost": "1"}}
    live = {"tags": {"owner": "me", "cost": "1", "other": "x"}}
    assert differences(ACCOUNT, said, live, said) == []
    assert differences(ACCOUNT, {"tags": {"OWNER": "me"}}, live, said) == [Difference("tags['Cost']", "1", None)]
    assert kept(ACCOUNT, {"tags": {"OWNER": "you"}}, live, said, Children("/x")) == {
        "tags": {"OWNER": "you", "other": "x"}
    }


def test_what_an_item_says_no_more_is_told() -> None:
    assert paths(MACHINE, disks({"name": "a"}), disks(DISKS[0]), disks(DISKS[0])) == [
        "properties.storage_profile.data_disks['a'].lun"
    ]


@in_virtual_time
async def test_lists_of_named_items_stay_the_same_after_a_run(world: World):
    def shop(az: Any, stack: Any) -> None:
        group(az)
        network(az)

    await world.up(shop)
    applied = await world.up(shop)
    assert [(each.kind.value, each.differences) for each in applied.plan.changes] == [("same", ())] * 2
    seen = await Refresh(world.client, world.journal).run()
    assert [each.differences for each in seen] == [()] * 2


SECRET = "hunter2-hunter2"
HIDDEN = "<secret>"


def plain(data: Any) -> Any:
    """What a service shows of what was said: it knows nothing of secrets."""
    if isinstance(data, SecretValue):
        return data.value
    if isinstance(data, dict):
        return {name: plain(item) for name, item in data.items()}
    return [plain(item) for item in data] if isinstance(data, list) else data


PW = SecretValue(SECRET)


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ({"tags": {"a": "1", "pw": PW}}, {"tags": {"a": "1"}}, [Difference("tags['pw']", HIDDEN, None)]),
        ({"tags": {"a": "1", "pw": PW}}, {}, [Difference("tags", HIDDEN, None)]),
        ({"tags": {"pw": PW}}, {"tags": {"pw": "plain"}}, [Difference("tags['pw']", HIDDEN, "plain")]),
        ({"x": ["b", PW]}, {"x": ["b"]}, [Difference("x", HIDDEN, ["b"])]),
        ({"x": ["b", PW]}, {"x": [PW]}, [Difference("x", HIDDEN, [HIDDEN])]),
        ({"x": [SECRET]}, {"x": ["b", PW]}, [Difference("x", HIDDEN, ["b", HIDDEN])]),
        (
            {"x": [{"name": "A"}, {"name": "PW", "value": PW}]},
            {"x": [{"name": "a"}]},
            [Difference("x['PW']", HIDDEN, None)],
        ),
        (
            {"x": [{"name": "a"}, {"name": "b", "value": {"c": [PW]}}]},
            {"x": [{"name": "a"}, {"name": "b", "value": "plain"}]},
            [Difference("x['b'].value", HIDDEN, "plain")],
        ),
        ({"x": [{"name": "a"}, {"name": PW}]}, {"x": [{"name": "a"}]}, [Difference("x", HIDDEN, [{"name": "a"}])]),
        ({"kind": PW}, {"kind": {"a": 1}}, [Difference("kind", HIDDEN, {"a": 1})]),
    ],
)
def test_what_was_secret_is_not_shown_when_it_is_said_no_more(before: Any, after: Any, found: list[Difference]) -> None:
    last = remembered(ACCOUNT, before, "salt")
    assert differences(ACCOUNT, after, plain(before), last, salt="salt") == found
    assert SECRET not in repr(unsaid(ACCOUNT, after, plain(before), last))


def test_what_was_secret_is_not_shown_as_what_is_not_said() -> None:
    said: Any = {"tags": {"a": "1", "pw": PW}, "x": [{"name": "a", "value": PW, "more": 1}, {"value": PW}]}
    found = unsaid(None, {"x": [{"name": "a"}]}, plain({**said, "x": said["x"][:1]}), remembered(None, said, "salt"))
    assert [(each.path, each.value) for each in found] == [
        ("tags.a", "1"),
        ("tags.pw", HIDDEN),
        ("x['a'].value", HIDDEN),
        ("x['a'].more", 1),
    ]


@in_virtual_time
async def test_a_secret_that_is_said_for_the_first_time_is_sent(world: World):
    def shop(az: Any, stack: Any, *, secret: bool = True) -> None:
        group(az, tags={"a": "1", "pw": stack.secret(SECRET)} if secret else {"a": "1"})
        account(az, **({"tags": {"pw": stack.secret(SECRET)}} if secret else {}))

    await world.up(lambda az, stack: shop(az, stack, secret=False))
    await world.up(shop)
    assert world.writes() == ["PUT shop-rg", "PUT shopone"]
    assert world.there("shop-rg")["tags"] == {"a": "1", "pw": SECRET}
    assert world.there("shopone")["tags"] == {"pw": SECRET}
    assert (await world.up(shop)).outcomes == {}


def shown(plan: Plan) -> str:
    """All that is shown of a plan, in whatever form."""
    texts = [plan_text(plan, bodies=True), json.dumps(plan_json(plan))]
    return "".join([*texts, *(plan_graph(plan, form) for form in get_args(Format))])


@in_virtual_time
async def test_no_form_of_a_plan_shows_what_was_secret(world: World):
    tags: dict[str, Any] = {}

    def shop(az: Any, stack: Any) -> None:
        group(az)
        given = {name: stack.secret(value) if value == SECRET else value for name, value in tags.items()}
        account(az, **({"tags": given} if given else {}))

    for others in ({}, {"a": "1"}, {"pw": "plain"}):
        tags.clear()
        tags.update(a="1", pw=SECRET)
        await world.up(shop)
        tags.clear()
        tags.update(others)
        for with_unsaid in (False, True):
            plan = await preview_async(shop, world.client, state=world.journal, with_unsaid=with_unsaid)
            assert "tags" in plan_text(plan)
            assert SECRET not in shown(plan)
