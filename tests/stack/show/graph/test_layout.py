"""Where the nodes of graphs stand."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given

from azure.mgmt.provisioning.stack import Change, Kind, Plan
from azure.mgmt.provisioning.stack.show.components import Component, enclosing
from azure.mgmt.provisioning.stack.show.graph.lanes import lanes_of
from azure.mgmt.provisioning.stack.show.graph.layout import Box, layers_of, layout
from azure.mgmt.provisioning.stack.show.graph.picture import picture_of

from .plans import change, many, plans


def overlap(first: Box, second: Box) -> bool:
    return (
        first.left < second.right
        and second.left < first.right
        and first.top < second.bottom
        and second.top < first.bottom
    )


def holds(outer: Box, inner: Box) -> bool:
    return (
        outer.left <= inner.left
        and inner.right <= outer.right
        and outer.top <= inner.top
        and inner.bottom <= outer.bottom
    )


@given(plans())
def test_edges_lead_downwards(plan: Plan) -> None:
    picture = picture_of(plan)
    nodes = layout(picture).nodes
    assert all(nodes[needed].bottom < nodes[needing].top for needed, needing in picture.edges)


@given(plans())
def test_nodes_do_not_overlap(plan: Plan) -> None:
    assert not any(overlap(*each) for each in combinations(layout(picture_of(plan)).nodes, 2))


@given(plans())
def test_components_hold_what_stands_in_them_and_nothing_else(plan: Plan) -> None:
    placed = layout(picture_of(plan))
    for component, box in placed.components.items():
        for node, one in zip(placed.nodes, picture_of(plan).changes, strict=True):
            within = one.component[: len(component)] == component
            assert holds(box, node) if within else not overlap(box, node)
        for other, second in placed.components.items():
            if other[: len(component)] == component:
                assert holds(box, second)
            elif component[: len(other)] != other:
                assert not overlap(box, second)


@given(plans())
def test_everything_is_in_the_picture(plan: Plan) -> None:
    placed = layout(picture_of(plan))
    whole = Box(0, 0, placed.width, placed.height)
    assert all(holds(whole, each) for each in (*placed.nodes, *placed.components.values()))


@given(plans())
def test_a_node_is_as_far_down_as_it_has_to_be(plan: Plan) -> None:
    picture = picture_of(plan)
    lanes = lanes_of(picture)
    layers = layers_of(picture, lanes)
    for place, here in enumerate(picture.changes):
        above = [layers[needed] for needed, needing in picture.edges if needing == place]
        for component in enclosing(here.component):
            if component in lanes.above:
                above += [
                    layers[each] for each, one in enumerate(picture.changes) if is_in(one, lanes.above[component])
                ]
        assert layers[place] == max(above, default=-1) + 1


def is_in(change: Change, component: Component) -> bool:
    return change.component[: len(component)] == component


def test_many_components_stand_in_rows() -> None:
    pairs = [
        (
            change(Kind.SAME, f"account{each}", "one", component=("all", f"c{each}")),
            change(Kind.SAME, f"container{each}", f"account{each}", component=("all", f"c{each}")),
        )
        for each in range(100)
    ]
    placed = layout(picture_of(Plan("dev", (change(Kind.SAME, "one"), *(each for pair in pairs for each in pair)))))
    assert len({box.left for component, box in placed.components.items() if len(component) == 2}) == 10
    assert len({box.top for component, box in placed.components.items() if len(component) == 2}) == 10
    assert placed.width < 4_000
    assert placed.height < 4_000


def test_nodes_stand_near_what_they_are_connected_with() -> None:
    plan = Plan(
        "dev",
        (
            *(change(Kind.SAME, name) for name in ("a", "b", "c")),
            *(change(Kind.SAME, f"{name}2", name) for name in ("c", "b", "a")),
        ),
    )
    nodes = layout(picture_of(plan)).nodes
    assert [node.left for node in nodes[:3]] == [node.left for node in reversed(nodes[3:])]


@pytest.mark.parametrize("count", [1, 6, 7, 100, 1_000])
def test_many_on_one_layer_stand_in_rows(count: int) -> None:
    placed = layout(picture_of(many(count)))
    assert placed.width < 32 * 280 + 32
    assert placed.height < 40 * 72 + 200
    assert not any(overlap(*each) for each in combinations(placed.nodes[:100], 2))


def test_nothing() -> None:
    assert layout(picture_of(Plan("dev", ()))).nodes == ()
