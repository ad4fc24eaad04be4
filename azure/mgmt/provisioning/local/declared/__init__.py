"""Operations that no service of the package has, and that are served all the same: declared by hand, without models."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ...core.declare.operation import Operation
from . import diagnostics

_WITH = {"monitor": diagnostics.OPERATIONS}


def operations_with(services: Collection[object]) -> Iterator[Operation]:
    """Those that belong to services: diagnostics to monitor."""
    for name, operations in _WITH.items():
        if name in services:
            yield from operations
