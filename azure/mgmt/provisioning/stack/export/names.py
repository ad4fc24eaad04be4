"""Names of variables: readable, and each for one thing."""

from __future__ import annotations

import builtins
import keyword
import re

_LONGEST = 40
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")


class Names:
    """Names that are taken, each once.

    :param taken: Those that mean something already.
    """

    def __init__(self, *taken: str) -> None:
        self._taken = {*taken, *dir(builtins), *keyword.kwlist, *keyword.softkwlist}

    def take(self, wanted: str) -> str:
        """A name like the one that is wanted, which nothing else has."""
        found, number = wanted, 1
        while found in self._taken:
            number += 1
            found = f"{wanted}_{number}"
        self._taken.add(found)
        return found


def of_resource(name: str, type_name: str) -> str:
    """The variable of a resource: by its name, or by its type where that says more.

    :param type_name: ``Microsoft.Network/virtualNetworks``.
    """
    found, kind = snake_case(name), singular(snake_case(type_name.rpartition("/")[2]))
    if _GUID.search(name) or len(found) > _LONGEST or not found:
        return kind
    return f"{kind}_{found}" if found[0].isdigit() else found


def snake_case(name: str) -> str:
    """Words as names of variables have them."""
    return "_".join(part.lower() for part in _WORDS.split(name) if part)


def singular(name: str) -> str:
    """One of what a name says several of."""
    if name.endswith("ies"):
        return name[:-3] + "y"
    if name.endswith(("sses", "ches", "xes")):
        return name[:-2]
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name
