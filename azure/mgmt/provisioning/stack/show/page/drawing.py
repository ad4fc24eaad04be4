"""Pieces of pictures."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from ..as_text import visible


@dataclass(frozen=True)
class Box:
    """A rectangle, in pixels from the upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def center(self) -> float:
        """The middle from left to right."""
        return self.left + self.width / 2

    @property
    def middle(self) -> float:
        """The middle from the top to the bottom."""
        return self.top + self.height / 2


def rectangle(box: Box, of_class: str = "box", radius: float = 6) -> str:
    """The element of a rectangle."""
    size = f'width="{box.width:g}" height="{box.height:g}" rx="{radius:g}"'
    return f'<rect class="{of_class}" x="{box.left:g}" y="{box.top:g}" {size}/>'


def title(text: str) -> str:
    """What is shown of an element where the pointer rests on it."""
    return f"<title>{escape(visible(text))}</title>"


def fitted(text: str, longest: int) -> str:
    """A text that has room; all of it is in the title of its element."""
    text = visible(text)
    return escape(text if len(text) <= longest else text[: longest - 1] + "…")


def document(width: float, height: float, styles: str, parts: list[str]) -> str:
    """The element ``svg``.

    :param styles: What stands within it, before everything else.
    """
    size = f'viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}"'
    return "\n".join(
        [f'<svg xmlns="http://www.w3.org/2000/svg" {size}>', *([styles] if styles else []), *parts, "</svg>"]
    )


def standalone(element: str) -> str:
    """A picture as a file."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{element}\n'
