"""A graph in the language of Graphviz."""

from __future__ import annotations

from collections.abc import Iterator

from ..as_text import boundary_text, visible
from ..components import Component
from ..page.looks import COLORS
from .picture import Picture, headline, short_type


def dot(picture: Picture) -> str:
    """A graph as DOT: arrows lead from what is needed to what needs it."""
    return "\n".join(_lines(picture)) + "\n"


def _lines(picture: Picture) -> Iterator[str]:
    if picture.plan.boundary is not None:
        yield from (f"// {line}" for line in boundary_text(picture.plan.boundary))
    yield f"digraph {_quoted(picture.plan.stack)} {{"
    yield '    node [shape=box, style=rounded, fontname="sans-serif"]'
    yield '    graph [fontname="sans-serif"]'
    yield from _component(picture, (), "    ")
    for needed, needing in picture.edges:
        yield f"    n{needed} -> n{needing}"
    yield "}"


def _component(picture: Picture, component: Component, indent: str) -> Iterator[str]:
    """What stands in a component."""
    for place, change in picture.within(component):
        label = _quoted(headline(change), short_type(change))
        tooltip = _quoted(change.id)
        yield f'{indent}n{place} [label={label}, tooltip={tooltip}, color="{COLORS[change.kind].light}"]'
    for number, inner in picture.inner(component):
        yield f"{indent}subgraph cluster_{number} {{"
        yield f"{indent}    label={_quoted(inner[-1])}"
        yield from _component(picture, inner, indent + "    ")
        yield f"{indent}}}"


def _quoted(*lines: str) -> str:
    r"""Lines as one quoted text, in which ``\n`` stands between them."""
    escaped = [visible(line).replace("\\", "\\\\").replace('"', '\\"') for line in lines]
    return '"' + "\\n".join(escaped) + '"'
