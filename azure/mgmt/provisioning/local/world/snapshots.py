"""What a local Azure Resource Manager is at a moment, to go back to."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Protocol

from ..arm.clock import AdjustableClock, Clock, ClockState
from ..front.throttling import Throttle
from ..http import HandledRequest
from ..interface.faults import Fault, Faults, Outcome
from ..store import Copy, Store
from .settings import NAMES, Settings


class World(Settings, Protocol):
    """What a local Azure Resource Manager knows and is set to: all that a snapshot has to hold."""

    clock: Clock
    store: Store
    faults: Faults
    unwritten: dict[str, dict[str, Any]]
    requests: list[HandledRequest]


@dataclass(frozen=True)
class Memory:
    """What is in no store: it is gone with the process."""

    clock: ClockState | None
    faults: list[Fault | Outcome]
    unwritten: dict[str, dict[str, Any]]
    requests: list[HandledRequest]
    settings: dict[str, Any]
    of_whom: World
    """What the deployments that are going on ask: whoever goes back to this asks itself."""

    @classmethod
    def of(cls, azure: World) -> Memory:
        """What is in memory now."""
        clock = azure.clock.state() if isinstance(azure.clock, AdjustableClock) else None
        settings = {name: _copied(getattr(azure, name)) for name in NAMES}
        unwritten = deepcopy(azure.unwritten, {id(azure): azure})
        return cls(clock, azure.faults.all(), unwritten, list(azure.requests), settings, azure)

    def back(self, azure: World) -> None:
        """Have this in memory again."""
        if self.clock is not None and isinstance(azure.clock, AdjustableClock):
            azure.clock.set(self.clock)
        azure.faults.set(self.faults)
        azure.unwritten = deepcopy(self.unwritten, {id(self.of_whom): azure})
        # The list stays the same one: tests may hold it.
        azure.requests[:] = self.requests
        for name, value in self.settings.items():
            setattr(azure, name, _copied(value))


@dataclass(frozen=True)
class Snapshot:
    """All that a local Azure Resource Manager knew at a moment, and was about to do.

    These are its resources, its running operations, its clock, the secrets that it keeps in memory, the faults that are
    still to happen, its settings, and the requests that it had answered.
    """

    stored: Copy
    memory: Memory


def take(azure: World) -> Snapshot:
    """All that there is now.

    :raises RuntimeError: A request is going on in this thread.
    """
    with azure.store.lock:
        return Snapshot(azure.store.copy(), Memory.of(azure))


def bring_back(azure: World, snapshot: Snapshot) -> None:
    """Have all as it was when a snapshot was taken.

    :raises RuntimeError: A request is going on in this thread.
    :raises StateError: It cannot be kept; then nothing has changed.
    """
    with azure.store.lock:
        azure.store.become(snapshot.stored)
        snapshot.memory.back(azure)


def _copied(value: Any) -> Any:
    return value.copy() if isinstance(value, (Throttle, dict)) else value
