"""Graphs as SVG."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack import Kind, Plan, plan_graph
from azure.mgmt.provisioning.stack.show.page.looks import COLORS

from .plans import NASTY, SHOP, nasty, plans

SVG = "{http://www.w3.org/2000/svg}"


def drawn(plan: Plan) -> ElementTree.Element:
    return ElementTree.fromstring(plan_graph(plan, "svg").encode())


def of_class(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [each for each in root.iter() if name in each.get("class", "").split()]


def test_a_plan() -> None:
    root = drawn(SHOP)
    assert root.tag == f"{SVG}svg"
    assert root.findtext(f"{SVG}title") == "Stack dev"
    node = of_class(root, "node")[3]
    assert node.get("class") == "node replace"
    assert node.findtext(f"{SVG}title") == "replace: /subscriptions/s/resourceGroups/g/providers/A/things/four"
    assert [each.text for each in node.iter(f"{SVG}text")] == ["± four", "things"]
    assert [each.findtext(f"{SVG}text") for each in of_class(root, "component")] == ["app", "data", "web"]


@given(plans())
def test_everything_is_drawn(plan: Plan) -> None:
    root = drawn(plan)
    assert len(of_class(root, "node")) == len(plan.changes)
    assert len(of_class(root, "edge")) == sum(len(set(change.needs)) for change in plan.changes)


@given(st.text())
@example(NASTY)
def test_texts_are_texts(text: str) -> None:
    kinds = [each.tag for each in drawn(nasty(text)).iter()]
    assert kinds == [each.tag for each in drawn(nasty("x")).iter()]


def contrast(first: str, second: str) -> float:
    """The contrast of two colors, as WCAG defines it."""

    def luminance(color: str) -> float:
        parts = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted(map(luminance, (first, second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("kind", COLORS, ids=lambda kind: kind.value)
def test_colors_can_be_seen(kind: Kind) -> None:
    color = COLORS[kind]
    assert contrast(color.light, "#ffffff") >= 4.5
    assert contrast(color.dark, "#151b23") >= 4.5
