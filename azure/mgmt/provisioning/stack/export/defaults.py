"""Which members a program need not say: a service fills in the same by itself.

That is found out by trying: a local Azure Resource Manager makes the resources of the group once more, and each with
one member less. Where the member comes out as it was, and nothing else differs, it is left out. What the local one
refuses, or does not know the defaults of, stays in the program.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import ListPlan
from ...local import LocalAzure, LocalRequest
from ..plan.compare import plan_of_class
from ..record.ids import resource_type
from .bodies import said, with_constants
from .makers import Maker, holds_values
from .order import Said

Path = tuple[Any, ...]
"""Where a member is: names, and places in lists."""

_LONG = 86_400.0
"""Seconds after which every operation has ended."""
_NOTHING = object()


class Defaults:
    """Leaves out of bodies what a service fills in by itself.

    The resources are to be handed over one after the other, each after what it needs.

    :param subscription: The id of the subscription.
    """

    def __init__(self, subscription: str) -> None:
        self._azure = LocalAzure(subscription_id=subscription, authentication=False)
        self._left_out: dict[str, list[Path]] = {}

    def close(self) -> None:
        """Forget what was made to try."""
        self._azure.close()

    def comes_by_itself(self, resource: Said) -> bool:
        """Whether a resource is there as soon as what it stands below is: a default host name, a default rule."""
        return self._found(resource.id, resource.resource.maker) == resource.body

    def leave_out(self, resource: Said) -> None:
        """Take out of a body what the service fills in by itself."""
        maker, body = resource.resource.maker, resource.body
        wholes = [self._made(resource.id, maker, body) for _ in range(2)]
        whole, twin = wholes
        if whole is None or twin is None or holds_values(maker):  # which are no defaults of anybody's
            return
        # What a service makes up, such as an address, is another each time.
        made_up = set(_differing(whole, twin, ()))
        kind = resource_type(resource.id).lower()
        # What others of the kind do without is tried at once, so that a thousand of them take a request or two each.
        body = self._without(resource.id, maker, body, whole, made_up, self._left_out.get(kind, []))
        left_out = [path for path in self._left_out.get(kind, []) if _at(body, path) is _NOTHING]
        for path in list(_optional(maker.plan, body, ())):
            if _at(body, path) is not _NOTHING:  # else what holds it is gone
                less = self._without(resource.id, maker, body, whole, made_up, [path])
                if less is not body:
                    body, left_out = less, [*left_out, path]
        self._left_out[kind] = left_out
        self._made(resource.id, maker, body)
        resource.body = body

    def _without(
        self,
        identity: str,
        maker: Maker,
        body: dict[str, Any],
        whole: dict[str, Any],
        made_up: set[Path],
        paths: list[Path],
    ) -> dict[str, Any]:
        """A body without some members, if these come out the same; else the same body."""
        there = [path for path in paths if _at(body, path) is not _NOTHING]
        less = deepcopy(body)
        for path in there:
            if _at(less, path) is not _NOTHING:
                del _at(less, path[:-1])[path[-1]]
        if not there or not made_up.issuperset(_differing(whole, self._made(identity, maker, less), ())):
            return body
        return less if all(_at(whole, path) == _at(body, path) for path in there) else body

    def _made(self, identity: str, maker: Maker, body: dict[str, Any]) -> dict[str, Any] | None:
        """What a service tells of what it made of a body; None if it is refused."""
        with self._azure.store.transaction():
            self._azure.store.delete(identity)
        headers = {"Content-Type": "application/json"}
        content = json.dumps(with_constants(maker.plan, body)).encode()
        made = self._azure.handle(LocalRequest("PUT", _url(identity, maker), headers, content))
        self._azure.clock.sleep(_LONG)
        return None if made.status >= 300 else self._found(identity, maker)

    def _found(self, identity: str, maker: Maker) -> dict[str, Any] | None:
        """What a service tells of a resource; None if it is not there."""
        found = self._azure.handle(LocalRequest("GET", _url(identity, maker)))
        self._azure.requests.clear()
        return None if found.status != 200 else said(maker.plan, json.loads(found.body), identity)


def _url(identity: str, maker: Maker) -> str:
    version = maker.operation.api_version or maker.operation.service.api_version
    return f"https://management.azure.com{identity}?api-version={version}"


def _optional(plan: TypePlan | None, body: Any, path: Path) -> Iterator[Path]:
    """The members of a body that need not be said, each before those that it holds, and the last ones first.

    What says the same twice, as name and size of a SKU do, is left with the member that programs say first.
    """
    if isinstance(body, list):
        inner = plan.item if isinstance(plan, ListPlan) else None
        for place, item in enumerate(body):
            yield from _optional(inner, item, (*path, place))
    elif isinstance(body, dict) and isinstance(plan, ModelPlan):
        subtypes = plan.subtypes()
        discriminator = None if subtypes is None else subtypes[0].wire
        plan = plan_of_class(plan, body)
        for name, item in reversed(body.items()):
            field = plan.find_wire(name)
            if field is None or field.secret:
                continue
            if not field.required and name != discriminator:
                yield (*path, name)
            yield from _optional(field.plan, item, (*path, name))


def _differing(one: Any, other: Any, path: Path) -> Iterator[Path]:
    """The places at which two documents differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in one.keys() | other.keys():
            yield from _differing(one.get(name, _NOTHING), other.get(name, _NOTHING), (*path, name))
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, items in enumerate(zip(one, other, strict=True)):
            yield from _differing(*items, (*path, place))
    elif one != other:
        yield path


def _at(body: Any, path: Path) -> Any:
    """What is at a place of a body; ``_NOTHING`` if there is nothing."""
    for step in path:
        if not (step in body if isinstance(body, dict) else isinstance(body, list) and step < len(body)):
            return _NOTHING
        body = body[step]
    return body
