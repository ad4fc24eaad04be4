"""Classes whose instances hold no more than they declare."""

from __future__ import annotations

from typing import Any


class Slotted(type):
    """Metaclass that gives each class empty slots if it names none, so that its instances hold what it says they do."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **keywords: Any) -> Slotted:
        namespace.setdefault("__slots__", ())
        return super().__new__(mcs, name, bases, namespace, **keywords)

    def __dir__(cls) -> list[str]:
        """The names of the class, but for what rich asks for: ``help()`` would show it with every class."""
        return [name for name in super().__dir__() if name != "__rich__"]
