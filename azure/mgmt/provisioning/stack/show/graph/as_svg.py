"""A graph as a picture: SVG, which any browser shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from ...plan.changes import Change
from ..as_text import visible
from .layout import BETWEEN, LABEL, PADDING, Box, Layout, layout
from .looks import COLORS, headline
from .picture import Component, Picture, short_type

_LONGEST_NAME, _LONGEST_TYPE = 25, 30
"""How many letters there is room for in a node."""
_LONGEST_LABEL = 24


def svg(picture: Picture) -> str:
    """A graph as SVG: arrows lead downwards, from what is needed to what needs it."""
    styles = f"<style>\n{graph_styles()}</style>\n"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{svg_element(picture, styles)}\n'


def svg_element(picture: Picture, styles: str = "") -> str:
    """The element ``svg`` alone.

    :param styles: What stands within it, before everything else.
    """
    placed = layout(picture)
    title = escape(f"Stack {visible(picture.plan.stack)}")
    size = f'viewBox="0 0 {placed.width:g} {placed.height:g}" width="{placed.width:g}" height="{placed.height:g}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}>',
            f"{styles}<title>{title}</title>",
            '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" '
            'orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>',
            *(_component(component, box) for component, box in placed.components.items()),
            *_edges(picture, placed),
            *(_node(place, change, placed.nodes[place]) for place, change in enumerate(picture.changes)),
            "</svg>",
        ]
    )


def graph_styles() -> str:
    """How graphs look, by daylight and in the dark."""
    light = "".join(f".{kind.value} rect {{ stroke: {color.light}; }}\n" for kind, color in COLORS.items())
    dark = "".join(f".{kind.value} rect {{ stroke: {color.dark}; }}\n" for kind, color in COLORS.items())
    rest = Path(__file__).with_name("graph.css").read_text("utf-8")
    return f"{light}{rest}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def _component(component: Component, box: Box) -> str:
    return (
        f'<g class="component"><title>{escape(visible("/".join(component)))}</title>{_rect(box)}'
        f'<text x="{box.left + PADDING:g}" y="{box.top + LABEL - 9:g}">'
        f"{_short(component[-1], _LONGEST_LABEL)}</text></g>"
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
    told = escape(visible(f"{change.kind.value}: {change.id}"))
    return (
        f'<g class="node {change.kind.value}" data-node="{place}"><title>{told}</title>{_rect(box)}'
        f'<text class="name" x="{left:g}" y="{box.top + 23:g}">{_short(headline(change), _LONGEST_NAME)}</text>'
        f'<text class="type" x="{left:g}" y="{box.top + 43:g}">{_short(short_type(change), _LONGEST_TYPE)}</text></g>'
    )


def _rect(box: Box) -> str:
    return f'<rect x="{box.left:g}" y="{box.top:g}" width="{box.width:g}" height="{box.height:g}" rx="6"/>'


def _short(text: str, longest: int) -> str:
    """A text that fits; all of it is in the title of its element."""
    text = visible(text)
    return escape(text if len(text) <= longest else text[: longest - 1] + "…")
