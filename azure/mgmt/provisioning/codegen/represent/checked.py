"""Names that were checked, so that they can be written into a module as they are."""

from __future__ import annotations

import keyword
from collections.abc import Callable

from ..read.document import Node
from .names import LONGEST, snake, spelled


def speller(node: Node) -> Callable[[str], str]:
    """The rule of snake_case for the names in a document.

    Documents with ``x-python`` say themselves what is officially called otherwise than :func:`snake` has it.
    """
    return snake if "x-python" in node.document.root else spelled


def python_name(name: str, node: Node, origin: str | None = None) -> str:
    """A name that can be written into a module as it is.

    :param node: What it is the name of.
    :param origin: What it was made from.
    :raises CodegenError: It cannot: it is empty (nothing of its origin is a Latin letter or a digit), too long, none
        of Python's, or one that Python itself gives a meaning.
    """
    if len(name) > LONGEST:
        raise node.error(f"the name {name[:30]}… has more than {LONGEST} characters")
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name) or name.startswith("__"):
        raise node.error(f"no Python name can be made from {origin or name!r}; x-ms-client-name gives one")
    return name
