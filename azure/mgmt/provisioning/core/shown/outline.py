"""What is shown of a value, wherever that is: an outline of names and texts, or a table. No secret is in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Union

Kind = Literal["leaf", "model", "list", "dict"]


@dataclass(frozen=True)
class Outline:
    """A value, and what it is made of.

    :param text: What it is: the text of a value, the name of a class, a number of items.
    :param name: Which member or item of the whole it is.
    :param code: How ``repr`` writes it, if that is not the text.
    :param kind: What encloses the parts.
    :param parts: What it is made of.
    """

    text: str
    name: str = ""
    code: str = ""
    kind: Kind = "leaf"
    parts: Sequence[Outline] = ()

    def hint(self) -> str:
        """The name that the value itself has, if it has one: what tells it from others of its kind."""
        return next((part.text for part in self.parts if part.name == "name" and not part.parts), "")


@dataclass(frozen=True)
class Table:
    """Rows of a listing.

    :param title: What is listed.
    :param columns: The names of members.
    :param rows: A text for each column, which is empty where there is nothing.
    :param note: What there is besides, or what went wrong.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str


Drawn = Union[Outline, Table]

_LONGEST_TEXT = 1_000


def visible(text: str, longest: int = _LONGEST_TEXT) -> str:
    """A text whose every character can be seen, and that is no longer than somebody reads."""
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    # Control characters would change a terminal, and marks of direction the text beside them.
    return cut if cut.isprintable() else "".join(each if each.isprintable() else repr(each)[1:-1] for each in cut)
