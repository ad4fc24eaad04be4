"""A graph as a picture: SVG, which any browser shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...plan.changes import Change
from ..components import Component
from ..page.drawing import Box, document, fitted, rectangle, standalone, title
from ..page.looks import colored
from .layout import BETWEEN, LABEL, PADDING, Layout, layout
from .picture import Picture, headline, short_type

_LONGEST_NAME, _LONGEST_TYPE = 25, 30
"""How many letters there is room for in a node."""
_LONGEST_LABEL = 24


def svg(picture: Picture) -> str:
    """A graph as SVG: arrows lead downwards, from what is needed to what needs it."""
    return standalone(svg_element(picture, f"<style>\n{graph_styles()}</style>"))


def svg_element(picture: Picture, styles: str = "") -> str:
    """The element ``svg`` alone.

    :param styles: What stands within it, before everything else.
    """
    placed = layout(picture)
    parts = [
        title(picture.title),
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" '
        'orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>',
        *(_component(component, box) for component, box in placed.components.items()),
        *_edges(picture, placed),
        *(_node(place, change, placed.nodes[place]) for place, change in enumerate(picture.changes)),
    ]
    return document(placed.width, placed.height, styles, parts)


def graph_styles() -> str:
    """How graphs look, by daylight and in the dark."""
    return colored(".KIND rect { stroke: COLOR; }", Path(__file__).with_name("graph.css").read_text("utf-8"))


def _component(component: Component, box: Box) -> str:
    return (
        f'<g class="component">{title("/".join(component))}{rectangle(box)}'
        f'<text x="{box.left + PADDING:g}" y="{box.top + LABEL - 9:g}">'
        f"{fitted(component[-1], _LONGEST_LABEL)}</text></g>"
    )


def _edges(picture: Picture, placed: Layout) -> Iterator[str]:
    for needed, needing in picture.edges:
        above, below = placed.nodes[needed], placed.nodes[needing]
        bend = BETWEEN / 2
        path = (
            f"M{above.center:g} {above.bottom:g}C{above.center:g} {above.bottom + bend:g} "
            f"{below.center:g} {below.top - bend:g} {below.center:g} {below.top:g}"
        )
        yield f'<path class="edge" data-from="{needed}" data-to="{needing}" marker-end="url(#arrow)" d="{path}"/>'


def _node(place: int, change: Change, box: Box) -> str:
    left = box.left + 12
    return (
        f'<g class="node {change.kind.value}" data-node="{place}">{title(f"{change.kind.value}: {change.id}")}'
        f"{rectangle(box)}"
        f'<text class="name" x="{left:g}" y="{box.top + 23:g}">{fitted(headline(change), _LONGEST_NAME)}</text>'
        f'<text class="type" x="{left:g}" y="{box.top + 43:g}">{fitted(short_type(change), _LONGEST_TYPE)}</text></g>'
    )
