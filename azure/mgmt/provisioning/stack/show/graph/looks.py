"""What all pictures show alike: the colors and the words of changes."""

from __future__ import annotations

from typing import NamedTuple

from ...plan.changes import Change, Kind
from ..as_text import SIGNS


class Color(NamedTuple):
    """A color on light and on dark ground, each with a contrast of at least 4.5 to it."""

    light: str
    dark: str


COLORS = {
    Kind.CREATE: Color("#1a7f37", "#4ac26b"),
    Kind.UPDATE: Color("#8a6100", "#e3b341"),
    Kind.REPLACE: Color("#8250df", "#d2a8ff"),
    Kind.SAME: Color("#59636e", "#9ea7b1"),
    Kind.ADOPT: Color("#0b7285", "#4cc9db"),
    Kind.DELETE: Color("#c4242b", "#ff8f88"),
    Kind.READ: Color("#59636e", "#9ea7b1"),
}


def headline(change: Change) -> str:
    """The sign of a change and the name of its resource."""
    return f"{SIGNS[change.kind]} {change.name}"
