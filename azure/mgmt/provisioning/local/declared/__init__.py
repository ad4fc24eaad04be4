"""Operations that no service of the package has, and that are served all the same: declared by hand."""

from __future__ import annotations

from ...core.declare.operation import Operation
from .policy import OPERATIONS as _POLICY

OPERATIONS: tuple[Operation, ...] = (*_POLICY,)
"""All of them."""
