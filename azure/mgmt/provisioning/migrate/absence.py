"""How it is said that something of an official package is not in this one."""

from __future__ import annotations

from collections.abc import Sequence

import libcst as cst

from .edits import Edits, near
from .former import RETIRED
from .places import Place, package_of


def absent(edits: Edits, node: cst.CSTNode, full: str, place: Place | None, rest: Sequence[str]) -> None:
    """Say that something of an official package is not in this one."""
    if place is not None and place.service and rest:
        instead = "a dict in its place" if place.area == "models" else f"what {place.module} has in its place"
        edits.find(node, f"{full}: {place.module} has no {rest[0]}", near(rest[0], place.names()) or instead)
        return
    package = package_of(full) if place is None else full
    reason = next((text for above, text in RETIRED.items() if package.startswith(above)), None)
    if reason is not None:
        edits.find(node, f"{package} is not in this package", f"a client of another service: {reason}")
    else:
        edits.find(node, f"{package} is not in this package", "leave it, or make the package with azprov generate")
