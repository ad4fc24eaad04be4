"""A graph as one page that needs nothing else: it is moved, magnified and searched, and tells about each resource."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...plan.changes import Change, Plan
from ..as_text import WORDS, boundary_text, leaves, shown_place, shown_value, violation_text, visible
from ..page.frame import Page, html_page
from .as_svg import graph_styles, svg_element
from .picture import Picture, headline

_LONGEST = 2_000
"""How much of a value the page tells."""
_LABEL = (
    "Graph. Arrow keys: to what it needs, to what needs it, to the one beside. Plus, minus and 0: zoom. Shift and "
    "arrow keys: move."
)


def page(picture: Picture, summary: str = "") -> str:
    """A graph as an HTML page.

    :param summary: What it shows, if not what would happen.
    """
    plan = picture.plan
    return html_page(
        Page(
            title=picture.title,
            summary=summary or _summary(plan),
            label=_LABEL,
            picture=svg_element(picture),
            styles=graph_styles(),
            script=Path(__file__).with_name("graph.js").read_text("utf-8"),
            data=_data(picture),
            notes=_notes(plan),
        )
    )


def _summary(plan: Plan) -> str:
    return ", ".join(f"{count:,} {WORDS[kind]}" for kind, count in plan.counts().items()) or "nothing"


def _notes(plan: Plan) -> list[str]:
    boundary = [] if plan.boundary is None else [" ".join(boundary_text(plan.boundary))]
    return [*plan.notes, *map(violation_text, plan.violations), *boundary]


def _data(picture: Picture) -> dict[str, Any]:
    """What the script of the page knows."""
    nodes = [_node(change) for change in picture.changes]
    for needed, needing in picture.edges:
        nodes[needing]["needs"].append(needed)
        nodes[needed]["neededBy"].append(needing)
    outputs = [[visible(name), shown_value(value, _LONGEST)] for name, value in picture.plan.exports.items()]
    return {"nodes": nodes, "outputs": outputs}


def _node(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "title": visible(headline(change)),
        "type": change.type,
        "id": visible(change.id),
        "component": visible("/".join(change.component)),
        "line": "" if change.line is None else visible(shown_place(change.line)),
        "reason": visible(change.reason),
        "isProtected": change.protected,
        "needs": [],
        "neededBy": [],
        "differences": [
            [
                visible(each.path),
                *("" if value is None else shown_value(value, _LONGEST) for value in (each.before, each.after)),
            ]
            for each in change.differences
        ],
        "members": [[path, shown_value(value, _LONGEST)] for path, value in leaves(change.body, "")]
        if change.body is not None
        else [],
    }
