"""The blocks that a program is in: their options and components. Threads and tasks are in blocks of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from ..options import NO_OPTIONS, ResourceOptions


@dataclass(frozen=True)
class Scope:
    """Where in a program a call stands."""

    options: ResourceOptions = NO_OPTIONS
    component: tuple[str, ...] = ()


_current: ContextVar[Scope] = ContextVar("azure.mgmt.provisioning.stack.scope")
_OUTERMOST = Scope()


def current_scope() -> Scope:
    """The block that the program is in."""
    return _current.get(_OUTERMOST)


@contextmanager
def block(scope: Scope) -> Iterator[None]:
    """Be in a block for as long as this lasts."""
    token = _current.set(scope)
    try:
        yield
    finally:
        _current.reset(token)
