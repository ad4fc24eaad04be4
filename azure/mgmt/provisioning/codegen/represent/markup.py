"""How models are written as XML, where a service takes that."""

from __future__ import annotations

from dataclasses import dataclass

XmlSaid = tuple[tuple[str, "str | bool"], ...]
"""What is said of an element, in msrest's words: ``name``, ``ns``, ``prefix``, ``attr``, ``text``, ``wrapped``,
``itemsName``."""


@dataclass(frozen=True)
class XmlIR:
    """What is said of the element of a model, and of what is in it.

    :param element: What is said of the element where it stands alone.
    :param members: What is said of members, by their names in JSON.
    """

    element: XmlSaid = ()
    members: tuple[tuple[str, XmlSaid], ...] = ()
