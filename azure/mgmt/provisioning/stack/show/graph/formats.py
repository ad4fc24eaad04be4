"""The forms in which a graph is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from ...plan.changes import Plan
from .as_dot import dot
from .as_html import page
from .as_mermaid import mermaid
from .as_svg import svg
from .picture import Picture, picture_of

Format = Literal["mermaid", "dot", "svg", "html"]

ENDINGS: dict[str, Format] = {
    ".mmd": "mermaid",
    ".mermaid": "mermaid",
    ".dot": "dot",
    ".gv": "dot",
    ".svg": "svg",
    ".html": "html",
    ".htm": "html",
}
"""The endings of files, with the form that is meant by each."""

_WRITERS: dict[Format, Callable[[Picture], str]] = {"mermaid": mermaid, "dot": dot, "svg": svg, "html": page}


def plan_graph(plan: Plan, format: Format = "mermaid") -> str:
    """A plan as a graph: its resources, what each of them needs, and the components that they stand in.

    :param format: ``html`` is a page that needs nothing else, with the members and differences of each resource.
    """
    return _WRITERS[format](picture_of(plan))
