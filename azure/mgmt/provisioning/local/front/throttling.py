"""How many requests Azure Resource Manager takes from a principal: token buckets, as Azure documents them."""

from __future__ import annotations

import math
import threading
import uuid
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import islice
from urllib.parse import unquote, urlsplit

from ..arm.errors import ArmError
from ..http import LocalRequest
from ..identity.tokens import object_id

_HEADER = "x-ms-ratelimit-remaining"
# What a bucket holds at most, and how many tokens a second it is filled with.
_SIZES = {"reads": (250, 25), "writes": (200, 10), "deletes": (200, 10)}
# How many times as much all principals of a subscription have together.
_EVERYBODY = 15
# How many buckets there are before those that are full are forgotten: a full one is as good as none.
_MANY = 1000


@dataclass
class Bucket:
    """A token bucket: a request takes a token, and time brings tokens back.

    :param size: The most tokens that it holds; it begins with as many.
    :param rate: How many tokens come back in a second.
    :param at: When it held ``tokens``, in seconds.
    """

    size: float
    rate: float
    at: float
    tokens: float

    def fill(self, now: float) -> None:
        """Put the tokens in that time has brought. A clock that was put back brings none, and takes none away."""
        self.tokens = min(self.size, self.tokens + max(now - self.at, 0.0) * self.rate)
        self.at = now

    def wait(self) -> float:
        """Seconds until there is a token; 0 if there is one."""
        return max(1.0 - self.tokens, 0.0) / self.rate


class Account:
    """Whose tokens a request takes. Each part is worked out when it is asked for."""

    def __init__(self, request: LocalRequest) -> None:
        self._request = request

    @property
    def subscription(self) -> str:
        """The subscription whose limits the request counts for; empty: it counts for the tenant."""
        return _subscription_of(self._request.url)

    @property
    def kind(self) -> str:
        """Which of the limits the request counts for: a POST is a write, whatever it does."""
        if self._request.method in ("GET", "HEAD"):
            return "reads"
        return "deletes" if self._request.method == "DELETE" else "writes"

    @cached_property
    def actor(self) -> str:
        """Who sends the request: the object id in the token; of a token that has none, an id that is made of it."""
        token = bearer_token(self._request)
        return object_id(token) or str(uuid.uuid5(uuid.NAMESPACE_OID, token))

    @property
    def header(self) -> str:
        """The header that says how many more requests like this one would be taken."""
        return f"{_HEADER}-{'subscription' if self.subscription else 'tenant'}-{self.kind}"


class Throttle:
    """The buckets of each scope (a subscription, or the tenant), principal and kind of request."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._buckets: dict[tuple[str, str, str], Bucket] = {}

    def copy(self) -> Throttle:
        """One with buckets as full as these."""
        made = Throttle()
        with self._lock:
            made._buckets = {key: replace(each) for key, each in self._buckets.items()}
        return made

    def admit(self, account: Account, now: float) -> None:
        """Take the tokens of a request. One that is refused takes none.

        :raises ArmError: There are none left: 429, with the seconds until there are in Retry-After.
        """
        with self._lock:
            buckets = self._of(account, now)
            seconds = max(each.wait() for each in buckets.values())
            if seconds > 0:
                raise _too_many(account, math.ceil(seconds))
            for each in buckets.values():
                each.tokens -= 1

    def remaining(self, account: Account, now: float) -> dict[str, str]:
        """The headers that say how many more requests of an account would be taken now."""
        with self._lock:
            return {name: str(int(each.tokens)) for name, each in self._of(account, now).items()}

    def _of(self, account: Account, now: float) -> dict[str, Bucket]:
        """The buckets that a request takes its tokens from, filled, by the headers that tell of them."""
        subscription, kind = account.subscription, account.kind
        buckets = {account.header: self._bucket((subscription, account.actor, kind), 1, now)}
        if subscription:
            everybody = self._bucket((subscription, "", kind), _EVERYBODY, now)
            buckets[f"{_HEADER}-subscription-global-{kind}"] = everybody
        return buckets

    def _bucket(self, key: tuple[str, str, str], times: int, now: float) -> Bucket:
        bucket = self._buckets.get(key)
        if bucket is None:
            if len(self._buckets) >= _MANY:
                self._forget_full(now)
            size, rate = _SIZES[key[2]]
            bucket = self._buckets[key] = Bucket(size * times, rate * times, now, size * times)
        bucket.fill(now)
        return bucket

    def _forget_full(self, now: float) -> None:
        for each in self._buckets.values():
            each.fill(now)
        self._buckets = {key: each for key, each in self._buckets.items() if each.tokens < each.size}


# Every request is asked this: the rest of the path is not decoded for it.
@lru_cache(maxsize=256)
def _subscription_of(url: str) -> str:
    segments = [unquote(each).lower() for each in islice(filter(None, urlsplit(url).path.split("/")), 2)]
    return segments[1] if len(segments) == 2 and segments[0] == "subscriptions" else ""


def bearer_token(request: LocalRequest) -> str:
    """The bearer token of a request; empty if it has none."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _too_many(account: Account, seconds: int) -> ArmError:
    scope, code = f"subscription '{account.subscription}'", "SubscriptionRequestsThrottled"
    if not account.subscription:
        scope, code = "the tenant", "TenantRequestsThrottled"
    message = (
        f"Number of '{account.kind.removesuffix('s')}' requests for {scope} actor '{account.actor}' exceeded. "
        f"Please try again after '{seconds}' seconds."
    )
    return ArmError(429, code, message, headers={"Retry-After": str(seconds)})
