"""Stands for what runs operations."""

from __future__ import annotations

from typing import Any


class Recorder:
    """Stands for what runs operations: it notes what it is given."""

    def __init__(self) -> None:
        self.calls: list[Any] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *given: self.calls.append((name, *given))
