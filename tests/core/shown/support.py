"""What notebooks, IPython and rich make of a value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from typing import Any

from rich.console import Console

_LINES = frozenset({"div", "li", "summary", "th"})
_VOID = frozenset({"br", "img", "input", "link", "meta"})


class Read(HTMLParser):
    """HTML with each element closed, read as text.

    :ivar tags: Names of the elements.
    :ivar lines: Texts of items, summaries and cells, and what stands alone.
    :ivar unfolded: Those of summaries whose details are open.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.lines: list[str] = []
        self.unfolded: list[str] = []
        self._open: list[str] = []
        self._unfolding = False
        self._new_line = False
        self.feed(html)
        self.close()
        assert self._open == []
        assert not _VOID & set(self.tags)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        assert set(given) <= {"style", "scope", "open"}
        if tag == "td":
            self.lines.append("")
        self._new_line = tag in _LINES or (self._new_line and tag != "td")
        if tag == "details":
            self._unfolding = "open" in given
        self.tags.append(tag)
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        if tag == "summary" and self._unfolding:
            self.unfolded.append(self.lines[-1])

    def handle_data(self, data: str) -> None:
        if self._new_line:
            self.lines.append("")
            self._new_line = False
        self.lines[-1] += data


def html(value: Any) -> Read:
    """What a notebook shows."""
    return Read(value._repr_html_())


def rich_text(value: Any, width: int = 200) -> str:
    """What rich prints."""
    console = Console(width=width, color_system=None)
    with console.capture() as captured:
        console.print(value)
    return re.sub(r" +$", "", captured.get(), flags=re.MULTILINE)


class Printer:
    """IPython's printer, as far as a value uses it, with every line broken."""

    def __init__(self) -> None:
        self.said = ""
        self._indents = [0]

    def text(self, text: str) -> None:
        self.said += text

    def breakable(self, separator: str = " ") -> None:
        self.said += "\n" + " " * sum(self._indents)

    @contextmanager
    def group(self, indent: int = 0, open: str = "", close: str = "") -> Iterator[None]:
        self.text(open)
        self._indents.append(indent)
        yield
        self._indents.pop()
        self.text(close)


def pretty(value: Any) -> str:
    """What IPython prints, with every line broken."""
    printer = Printer()
    value._repr_pretty_(printer, False)
    return printer.said
