"""How fast requests may be sent: as Azure Resource Manager counts them, and as services ask for."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from contextlib import AbstractContextManager
from contextvars import ContextVar
from urllib.parse import unquote, urlsplit

from .buckets import Limit, TokenBucket
from .polls import Polls
from .scheduler import URGENCY, Gate
from .steps import Kind, Share

# A few tokens less than Azure Resource Manager has, as requests do not arrive in the intervals in which they are sent.
ARM_LIMITS: Mapping[Kind, Limit] = {
    "reads": Limit(246, 25),
    "writes": Limit(196, 10),
    "deletes": Limit(196, 10),
}
"""What Azure Resource Manager allows a principal in a subscription, a little less."""

_POLLS = 0.8
"""The part of what may be read that polls take; the rest is for reading resources."""
_REMAINING = "x-ms-ratelimit-remaining-{scope}-{kind}"
_KINDS: Mapping[str, Kind] = {"GET": "reads", "HEAD": "reads", "DELETE": "deletes"}
_SUBSCRIPTION = re.compile(r"/subscriptions/([^/]+)", re.IGNORECASE)
_NAMESPACE = re.compile(r"/providers/([^/]+)", re.IGNORECASE)

_PAID: ContextVar[list[Share] | None] = ContextVar("_PAID", default=None)


def share_of(method: str, url: str) -> Share:
    """What a request is counted in."""
    found = _SUBSCRIPTION.search(unquote(urlsplit(url).path))
    return Share("" if found is None else found[1].lower(), _KINDS.get(method.upper(), "writes"))


def share_of_id(kind: Kind, identity: str, subscription: str) -> Share:
    """What a request for a resource is counted in.

    :param identity: The id of the resource.
    :param subscription: The subscription of the client, for what stands in none.
    """
    found = _SUBSCRIPTION.search(identity)
    return Share((subscription if found is None else found[1]).lower(), kind)


def namespace_of(url: str) -> str:
    """The namespace of the provider that a request goes to; nothing for Azure Resource Manager itself."""
    found = _NAMESPACE.findall(unquote(urlsplit(url).path))
    return str(found[-1]).lower() if found else ""


class Rate(Gate):
    """Has requests wait until they may be sent, the most urgent first. It belongs to the event loop that it is used in.

    What services say is heeded: who was told to wait waits, with all who would ask the same provider, and where others
    use up what remains, fewer requests are sent.

    :param limits: How many requests of each kind a subscription allows.
    """

    def __init__(self, limits: Mapping[Kind, Limit] = ARM_LIMITS) -> None:
        self._limits = limits
        self._buckets: dict[Share, TokenBucket] = {}
        self._paused: dict[tuple[Share, str], float] = {}
        self._polls = Polls(_POLLS * limits["reads"].per_second if "reads" in limits else float("inf"))

    def waiting(self) -> AbstractContextManager[None]:
        """While this lasts, the reads of this task are polls of an operation."""
        return self._polls.waiting(URGENCY.get())

    def bucket(self, share: Share) -> TokenBucket:
        """The bucket that requests are counted in."""
        found = self._buckets.get(share)
        if found is None:
            found = self._buckets[share] = TokenBucket(self._limits[share.kind])
        return found

    async def admit(self, share: Share, urgency: float) -> None:
        """Wait until the first request of a step may be sent, and count it."""
        await self.bucket(share).take(urgency)

    def admitted(self, share: Share) -> None:
        """In the task of a step that was let in: its first request is counted already."""
        _PAID.set([share])

    async def take(self, method: str, url: str) -> None:
        """Wait until a request may be sent, and count it."""
        share = share_of(method, url)
        if share.kind == "reads":
            await self._polls.turn()
        await self._pass_pause(share, namespace_of(url))
        paid = _PAID.get()
        if paid and paid[0] == share:
            paid.clear()
        else:
            await self.bucket(share).take(URGENCY.get())
            # While it waited, somebody may have been told to wait longer.
            await self._pass_pause(share, namespace_of(url))

    def remains(self, method: str, url: str, headers: Mapping[str, str]) -> None:
        """Heed what a response says that remains."""
        share = share_of(method, url)
        scope = "subscription" if share.subscription else "tenant"
        remaining = headers.get(_REMAINING.format(scope=scope, kind=share.kind), "")
        if remaining.isascii() and remaining.isdigit():
            # It is a whole number: what is left of the next token is not in it.
            self.bucket(share).lower(int(remaining[:9]) + 1)

    def pause(self, method: str, url: str, seconds: float) -> None:
        """Send nothing of the kind to the same provider for so long."""
        key = share_of(method, url), namespace_of(url)
        until = asyncio.get_running_loop().time() + seconds
        self._paused[key] = max(until, self._paused.get(key, until))

    async def _pass_pause(self, share: Share, namespace: str) -> None:
        loop = asyncio.get_running_loop()
        while (wait := self._paused.get((share, namespace), 0.0) - loop.time()) > 0:
            await asyncio.sleep(wait)
        self._paused.pop((share, namespace), None)
