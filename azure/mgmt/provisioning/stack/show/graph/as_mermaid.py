"""A graph as Mermaid, which many show within Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from ..as_text import boundary_text, visible
from ..components import Component
from ..page.looks import COLORS
from .picture import Picture, short_type

_SPECIAL = frozenset('"#&;<>\\`*_~')


def mermaid(picture: Picture) -> str:
    """A graph as Mermaid: arrows lead from what is needed to what needs it."""
    return "\n".join(_lines(picture)) + "\n"


def _lines(picture: Picture) -> Iterator[str]:
    if picture.plan.boundary is not None:
        yield from (f"%% {line}" for line in boundary_text(picture.plan.boundary))
    yield "flowchart TB"
    yield from _component(picture, (), "    ")
    for needed, needing in picture.edges:
        yield f"    n{needed} --> n{needing}"
    for kind in picture.plan.counts():
        yield f"    classDef {kind.value}_ stroke:{COLORS[kind].light},stroke-width:2px"


def _component(picture: Picture, component: Component, indent: str) -> Iterator[str]:
    """What stands in a component."""
    for place, change in picture.within(component):
        # Where labels are Markdown, the sign of a change would begin a list.
        label = f"{_escaped(change.name)}<br>{change.kind.value} {_escaped(short_type(change))}"
        yield f'{indent}n{place}["{label}"]:::{change.kind.value}_'
    for number, inner in picture.inner(component):
        yield f'{indent}subgraph c{number}["{_escaped(inner[-1])}"]'
        yield from _component(picture, inner, indent + "    ")
        yield f"{indent}end"


def _escaped(text: str) -> str:
    """A text within quotes, with Mermaid's codes for what has a meaning there."""
    return "".join(f"#{ord(each)};" if each in _SPECIAL else each for each in visible(text))
