"""What the graph of a plan shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.stack import Kind, Plan
from azure.mgmt.provisioning.stack.show.graph.picture import Picture, picture_of

from ...support import group, previewed
from .plans import SHOP, change, plans


def named(picture: Picture) -> set[tuple[str, str]]:
    """The edges, by the names of what is needed and of what needs it."""
    return {(picture.changes[first].name, picture.changes[second].name) for first, second in picture.edges}


def test_edges_lead_from_what_is_needed_to_what_needs_it() -> None:
    picture = picture_of(SHOP)
    needed = {("one", "two"), ("two", "three"), ("one", "three"), ("three", "four"), ("six", "seven")}
    assert named(picture) == needed
    assert [each.name for each in picture.changes] == ["one", "two", "three", "four", "five", "six", "seven"]
    assert picture.components == (("app",), ("app", "data"), ("web",))


def test_ids_have_no_case_and_what_is_not_in_the_plan_is_not_shown() -> None:
    needing = replace(change(Kind.CREATE, "two", "one", "elsewhere"), needs=(change(Kind.SAME, "one").id.upper(), "/x"))
    assert named(picture_of(Plan("dev", (change(Kind.SAME, "one"), needing)))) == {("one", "two")}


def test_look_ups_of_a_resource_need_it_and_not_each_other() -> None:
    looks = (change(Kind.READ, "one", "one"), change(Kind.READ, "one", "one"))
    picture = picture_of(Plan("dev", (change(Kind.CREATE, "one"), *looks, change(Kind.CREATE, "two", "one"))))
    assert picture.edges == ((0, 1), (0, 2), (0, 3), (1, 3), (2, 3))


def test_a_program(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        rg = group(az)
        with stack.component("network"):
            made = az.network.virtual_networks.begin_create_or_update(
                rg.name, "net", {"location": "x", "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
            ).result()
        az.network.subnets.begin_create_or_update(rg.name, made.name, "inner", {"address_prefix": "10.0.1.0/24"})

    picture = picture_of(previewed(program, local_azure))
    assert named(picture) == {("shop-rg", "net"), ("net", "inner")}
    assert picture.components == (("network",),)


@given(plans())
def test_every_edge_leads_to_a_later_node(plan: Plan) -> None:
    picture = picture_of(plan)
    assert all(first < second for first, second in picture.edges)
    assert len(set(picture.edges)) == len(picture.edges)
    assert set(picture.changes) == set(plan.changes)
