"""What has to be known of earlier runs: little, since ids are the client's and a GET settles most questions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

_HASHED = "scrypt:"


@dataclass(frozen=True)
class Owned:
    """A resource that the stack made, or took over.

    :ivar id: Its id, as Azure Resource Manager spells it.
    :ivar type: Its type.
    :ivar service: The package of the service that made it.
    :ivar operation: The operation that made it.
    :ivar body: What the program said of it last; secret values as what ``hashed`` gives.
    :ivar salt: What these are salted with.
    :ivar component: Names of the components that it stood in.
    :ivar needs: Ids of what it depended on.
    :ivar timeouts: Seconds that deleting it may take; None for as long as it takes.
    :ivar query: What else its operation has to be told, such as an API version, by name.
    :ivar api_version: The API version that it was made with; empty for that of its operation.
    :ivar in_doubt: Whether its last change was made is not known.
    """

    id: str
    type: str
    service: str = ""
    operation: str = ""
    body: Any = None
    salt: str = ""
    component: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    protect: bool = False
    retain_on_delete: bool = False
    timeouts: float | None = None
    query: Mapping[str, Any] = field(default_factory=dict)
    api_version: str = ""
    in_doubt: bool = False


class State(Protocol):
    """What a stack knows of its earlier runs."""

    def owned(self) -> Iterable[Owned]:
        """What the stack made, in the order in which it was made."""
        raise NotImplementedError


class MemoryState:
    """A state that lasts as long as the process.

    :param owned: What the stack made.
    """

    def __init__(self, owned: Iterable[Owned] = ()) -> None:
        self._owned = list(owned)

    def owned(self) -> Iterable[Owned]:
        """What the stack made, in the order in which it was made."""
        return tuple(self._owned)


def hashed(value: Any, salt: str) -> str:
    """What is kept of a secret value: enough to tell whether another one is the same.

    It takes some milliseconds, so that passwords can't be tried by the million.
    """
    return _HASHED + hashlib.scrypt(repr(value).encode(), salt=salt.encode(), n=2**12, r=8, p=1, dklen=24).hex()


def without_hashes(data: Any) -> Any:
    """What was said of a resource, without the members of which no more than a hash is kept."""
    if isinstance(data, dict):
        return {name: without_hashes(item) for name, item in data.items() if not _is_hashed(item)}
    return [without_hashes(item) for item in data] if isinstance(data, list) else data


def holds_hash(data: Any) -> bool:
    """Whether no more than a hash is kept of something in what was said of a resource."""
    if isinstance(data, dict):
        return any(map(holds_hash, data.values()))
    return any(map(holds_hash, data)) if isinstance(data, list) else _is_hashed(data)


def _is_hashed(data: Any) -> bool:
    if isinstance(data, list):
        return any(map(_is_hashed, data))
    return isinstance(data, str) and data.startswith(_HASHED)
