"""Where the nodes of graphs stand."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given

from azure.mgmt.provisioning.stack import Kind, Plan
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
def test_a_node_is_as_far_down_as_the_longest_way_to_it(plan: Plan) -> None:
    picture = picture_of(plan)
    layers = layers_of(len(picture.changes), picture.edges)
    for place, layer in enumerate(layers):
        above = [layers[needed] for needed, needing in picture.edges if needing == place]
        assert layer == max(above, default=-1) + 1


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
