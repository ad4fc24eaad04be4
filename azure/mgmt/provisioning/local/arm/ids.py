"""Azure resource ids: taken apart, compared and put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

RESOURCES = "Microsoft.Resources"
RESOURCE_GROUPS = "Microsoft.Resources/resourceGroups"
SUBSCRIPTIONS = "Microsoft.Resources/subscriptions"
MANAGEMENT_GROUPS = "Microsoft.Management/managementGroups"


@dataclass(frozen=True)
class ResourceId:
    """An id as it is written; :attr:`key` is what ids are compared by.

    >>> parsed = ResourceId("/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/keys/k")
    >>> parsed.type, parsed.name, parsed.group
    ('Microsoft.KeyVault/vaults/keys', 'k', 'g')
    """

    id: str

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts between slashes."""
        return _parts(self.id)[0]

    @property
    def key(self) -> str:
        """The id in lower case without a closing slash."""
        return "/" + "/".join(self.segments).lower()

    @property
    def subscription(self) -> str | None:
        """The subscription id."""
        return self._after("subscriptions", 0)

    @property
    def group(self) -> str | None:
        """Name of the resource group."""
        return self._after("resourcegroups", 2)

    @property
    def group_id(self) -> str | None:
        """Id of the resource group."""
        return "/" + "/".join(self.segments[:4]) if self.group is not None else None

    @property
    def namespace(self) -> str | None:
        """Namespace of the provider, for instance ``Microsoft.KeyVault``."""
        at = self._provider_at
        return self.segments[at + 1] if at is not None and len(self.segments) > at + 1 else None

    @property
    def type(self) -> str:
        """The full type, for instance ``Microsoft.KeyVault/vaults/keys``; empty where this is not a resource's id."""
        at = self._provider_at
        if at is not None:
            return "/".join([self.segments[at + 1], *self.segments[at + 2 :: 2]]) if len(self.segments) > at + 1 else ""
        if self.group is not None and len(self.segments) == 4:
            return RESOURCE_GROUPS
        return SUBSCRIPTIONS if self.subscription is not None and len(self.segments) == 2 else ""

    @property
    def name(self) -> str:
        """The last name."""
        return self.segments[-1] if self.segments else ""

    @property
    def full_name(self) -> str:
        """The names of parents and resource, joined by slashes."""
        at = self._provider_at
        return self.name if at is None else "/".join(self.segments[at + 3 :: 2])

    @property
    def parent(self) -> str | None:
        """Id of the resource that this one is nested in; None for a top-level resource."""
        at = self._provider_at
        if at is None or len(self.segments) <= at + 4:
            return None
        return "/" + "/".join(self.segments[:-2])

    @property
    def top(self) -> str:
        """Id of the top-level resource that this one is nested in; of a top-level resource its own."""
        at = self._provider_at
        return "/" + "/".join(self.segments if at is None else self.segments[: at + 4])

    @property
    def complete(self) -> bool:
        """Whether it names a resource, a resource group or a subscription: pairs of type and name all along."""
        at = self._provider_at
        if at is None:
            return bool(self.type)
        tail = len(self.segments) - at - 2
        return tail >= 2 and tail % 2 == 0

    def _after(self, literal: str, at: int) -> str | None:
        segments = self.segments
        return segments[at + 1] if len(segments) > at + 1 and segments[at].lower() == literal else None

    @property
    def _provider_at(self) -> int | None:
        return _parts(self.id)[1]


# A request asks its ids for the same things again and again.
@lru_cache(maxsize=4096)
def _parts(id: str) -> tuple[tuple[str, ...], int | None]:
    """The parts between slashes, and which of them is the last ``providers``."""
    segments = tuple(segment for segment in id.split("/") if segment)
    lowered = [segment.lower() for segment in segments]
    return segments, len(lowered) - 1 - lowered[::-1].index("providers") if "providers" in lowered else None


@lru_cache(maxsize=4096)
def key_of(id: str) -> str:
    """What ids are compared by."""
    return ResourceId(id).key


def within(id: str, scope: str) -> bool:
    """Whether ``id`` is ``scope`` or below it."""
    key, outer = key_of(id), key_of(scope)
    return key == outer or key.startswith(outer.rstrip("/") + "/")


def scopes_of(id: str) -> Iterator[str]:
    """A resource, and all that it stands below, from the inside out; of an action what it is done to, and so on."""
    segments = ResourceId(id).segments
    for length in range(len(segments), 0, -1):
        scope = "/" + "/".join(segments[:length])
        if ResourceId(scope).complete:
            yield scope
