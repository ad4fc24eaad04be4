"""What there is in a world, as control calls and the page show it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ...core.exchange.secrets import secret_names
from ...core.redaction import redacted
from ..arm.clock import timestamp
from ..arm.ids import ResourceId, key_of
from ..interface.faults import Fault, Outcome
from ..journal.shown import summary
from ..local_azure import LocalAzure
from ..store import Store, Stored

_HISTORY = 200


def resources(store: Store) -> list[dict[str, Any]]:
    """Subscriptions, groups and resources, by id."""
    return [_line(each) for each in store.below("/")]


def resource(azure: LocalAzure, stored: Stored) -> dict[str, Any]:
    """A resource: its document without secrets, and the last requests for it."""
    key = stored.key
    # Those for the resource, and for what is directly below it: its actions, for one.
    own = [each for each in list(azure.requests) if key in (path := key_of(each.path), path.rpartition("/")[0])]
    match = azure.router.match("GET", stored.id)
    secrets = frozenset() if match is None else secret_names(match.route.operation(None))
    return {
        **_line(stored),
        "created": timestamp(stored.created),
        "changed": timestamp(stored.changed),
        "document": redacted(azure.present(stored), secrets),
        "history": [summary(each) for each in own[-_HISTORY:]],
    }


def operations(store: Store, now: float) -> list[dict[str, Any]]:
    """The operations that are going on; ``secondsLeft`` is null for what never ends."""
    return [
        {
            "id": each["id"],
            "operation": each["operation"],
            "resource": each["resource"],
            "started": timestamp(each["start"]),
            "ends": None if each["due"] is None else timestamp(each["due"]),
            "secondsLeft": None if each["due"] is None else round(max(each["due"] - now, 0), 3),
            "outcome": each["outcome"],
        }
        for each in store.going_on()
    ]


def fault(asked: Fault | Outcome, exceptions: Mapping[str, type[BaseException]]) -> dict[str, Any]:
    """A fault that was asked for, or how operations are to end."""
    shown: dict[str, Any] = {
        "id": asked.id,
        "kind": "fault" if isinstance(asked, Fault) else "operation",
        "method": asked.method,
        "pathContains": asked.path_contains,
        "times": asked.times,
        "status": asked.status,
        "seen": asked.seen,
    }
    if isinstance(asked, Outcome):
        seconds = without_infinity(asked.seconds)
        return {**shown, "code": asked.code, "seconds": seconds}
    kind = asked.exception if isinstance(asked.exception, type) else type(asked.exception)
    name = next((name for name, each in exceptions.items() if each is kind), kind.__name__)
    return {
        **shown,
        "exception": None if asked.exception is None else name,
        "after": asked.after,
        "cut": asked.cut,
        "nth": asked.nth,
        "probability": asked.probability,
        "seed": asked.seed,
    }


def without_infinity(data: Any) -> Any:
    """JSON data in which what never ends has ``never`` in place of a number that JSON has not."""
    if isinstance(data, dict):
        return {name: without_infinity(value) for name, value in data.items()}
    return "never" if isinstance(data, float) and math.isinf(data) else data


def _line(stored: Stored) -> dict[str, Any]:
    named = ResourceId(stored.id)
    properties = stored.document.get("properties")
    return {
        "id": stored.id,
        "name": stored.document.get("displayName") or named.name,
        "type": named.type,
        "location": stored.document.get("location"),
        "state": properties.get("provisioningState") if isinstance(properties, dict) else None,
    }
