"""A graph as one page that needs nothing else: it is moved, magnified and searched, and tells about each resource."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from pathlib import Path
from string import Template
from typing import Any

from ...plan.changes import Change, Plan
from ..as_text import WORDS, boundary_text, leaves, shown_place, shown_value, violation_text, visible
from .as_svg import graph_styles, svg_element
from .looks import headline
from .picture import Picture

_LONGEST = 2_000
"""How much of a value the page tells."""


def page(picture: Picture) -> str:
    """A graph as an HTML page. Its policy lets it load nothing, and run no script but its own."""
    styles = f"{graph_styles()}{_part('page.css')}"
    script = _part("page.js")
    return Template(_part("page.html")).substitute(
        policy=f"default-src 'none'; style-src '{_digest(styles)}'; script-src '{_digest(script)}'",
        stack=html.escape(visible(picture.plan.stack)),
        summary=html.escape(_summary(picture.plan)),
        notes="".join(f"<p>{html.escape(note)}</p>" for note in _notes(picture.plan)),
        styles=styles,
        picture=svg_element(picture),
        # Within a script element, nothing but "<" could end it.
        data=json.dumps(_data(picture)).replace("<", "\\u003c"),
        script=script,
    )


def _part(name: str) -> str:
    return Path(__file__).with_name(name).read_text("utf-8")


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _summary(plan: Plan) -> str:
    return ", ".join(f"{count:,} {WORDS[kind]}" for kind, count in plan.counts().items()) or "nothing"


def _notes(plan: Plan) -> list[str]:
    boundary = [] if plan.boundary is None else [" ".join(boundary_text(plan.boundary))]
    return [visible(note) for note in (*plan.notes, *map(violation_text, plan.violations), *boundary)]


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
