"""What is made anew in a forked process: locks that nobody is left to release, and connections that the parent uses."""

from __future__ import annotations

import os
from typing import Any, Protocol
from weakref import WeakSet


class _Renewed(Protocol):
    def renew(self) -> None:
        """Make anew what a forked process must not share. Called in the child, before anything else runs there."""


_KNOWN: WeakSet[_Renewed] = WeakSet()
_ABANDONED: list[Any] = []


def renewed_in_forks(thing: _Renewed) -> None:
    """Have an object's ``renew`` called in each process that is forked from this one."""
    _KNOWN.add(thing)


def abandon(thing: Any) -> None:
    """Keep what the parent process goes on using. Collected, it would be closed, by way of locks that may be held."""
    _ABANDONED.append(thing)


def _renew() -> None:
    for thing in list(_KNOWN):
        thing.renew()


if hasattr(os, "register_at_fork"):  # pragma: no branch # Windows has none
    os.register_at_fork(after_in_child=_renew)
