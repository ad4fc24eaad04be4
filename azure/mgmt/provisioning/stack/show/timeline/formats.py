"""The forms in which a timeline is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from ...state.records import Done, Run
from .as_html import page
from .as_svg import svg
from .rows import Timeline, timeline_of

Format = Literal["svg", "html"]

ENDINGS: dict[str, Format] = {".svg": "svg", ".html": "html", ".htm": "html"}
"""The endings of files, with the form that is meant by each."""

_WRITERS: dict[Format, Callable[[Timeline], str]] = {"svg": svg, "html": page}


def timeline_picture(stack: str, run: Run, steps: Sequence[Done], format: Format = "html") -> str:
    """The timeline of a run as a picture: when each step waited and ran, and which of them its end waited for.

    :param format: ``html`` is a page that needs nothing else, with the errors and differences of each step.
    """
    return _WRITERS[format](timeline_of(stack, run, steps))
