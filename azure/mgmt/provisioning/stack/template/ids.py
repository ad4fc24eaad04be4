"""Ids as templates write them: by what is deployed to, type and names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .writing import call, formatted, literal

_ROOT = re.compile(r"/subscriptions/(?P<subscription>[^/]+)(?:/resourceGroups/(?P<group>[^/]+))?", re.IGNORECASE)
_GROUPS = "Microsoft.Resources/resourceGroups"
_PROVIDERS = "/providers/"


@dataclass(frozen=True)
class Scope:
    """What a template is deployed to: a subscription, or a resource group of it.

    :ivar group: The name of the resource group; empty for the subscription.
    """

    subscription: str
    group: str = ""


@dataclass(frozen=True)
class ResourceId:
    """The parts of an id.

    :ivar scope: The resource group, or the subscription, that the resource is in.
    :ivar extended: The id of the resource that it extends, from there on: ``Microsoft.Web/sites/shop``; or empty.
    :ivar type: Its type: ``Microsoft.Sql/servers/databases``.
    :ivar names: Its names, a parent's before its own.
    """

    scope: Scope
    extended: str
    type: str
    names: tuple[str, ...]

    @property
    def is_group(self) -> bool:
        """Whether it is that of a resource group."""
        return self.type == _GROUPS


def parsed(identity: str) -> ResourceId | None:
    """The parts of an id; None for what is no id of a resource in a subscription."""
    root = _ROOT.match(identity)
    if root is None:
        return None
    rest = identity[root.end() :]
    subscription, group = root["subscription"], root["group"] or ""
    if not rest and group:
        return ResourceId(Scope(subscription), "", _GROUPS, (group,))
    starts = [found.start() for found in re.finditer(_PROVIDERS, rest, re.IGNORECASE)]
    if not starts or starts[0] != 0:
        return None
    extended = rest[len(_PROVIDERS) : starts[-1]]
    namespace, *pairs = rest[starts[-1] + len(_PROVIDERS) :].split("/")
    kinds, names = pairs[::2], pairs[1::2]
    if not kinds or len(kinds) != len(names) or not all((namespace, *kinds, *names)):
        return None
    return ResourceId(Scope(subscription, group), extended, "/".join((namespace, *kinds)), tuple(names))


def id_expression(identity: str, at: Scope) -> str | None:
    """An expression that gives an id; None for what is no id of a resource in the subscription.

    :param at: What the template is deployed to.
    """
    if identity.lower() == f"/subscriptions/{at.subscription}".lower():
        return "subscription().id"
    found = parsed(identity)
    if found is None or found.scope.subscription.lower() != at.subscription.lower():
        return None
    if found.is_group:
        return _group_expression(found.names[0], at)
    if found.extended:
        above = identity[: identity.lower().rindex(_PROVIDERS)]
        extended = id_expression(above, at)
        return None if extended is None else call("extensionResourceId", extended, *_type_and_names(found))
    if not found.scope.group:
        return call("subscriptionResourceId", *_type_and_names(found))
    if _is_same(found.scope.group, at.group):
        return call("resourceId", *_type_and_names(found))
    return call(
        "resourceId", "subscription().subscriptionId", literal(found.scope.group), *_type_and_names(found)
    )  # fmt: skip


def dependency(identity: str, at: Scope) -> str:
    """An expression that names a resource of the same template: a resource group has a form of its own there."""
    found = parsed(identity)
    if found is not None and found.is_group:
        return call("subscriptionResourceId", *_type_and_names(found))
    expression = id_expression(identity, at)
    assert expression is not None, "what a template makes has an id"
    return expression


def _group_expression(name: str, at: Scope) -> str:
    if _is_same(name, at.group):
        return "resourceGroup().id"
    return formatted([("subscription().id", True), (f"/resourceGroups/{name}", False)])


def _type_and_names(found: ResourceId) -> list[str]:
    return [literal(found.type), *map(literal, found.names)]


def _is_same(one: str, other: str) -> bool:
    return one.lower() == other.lower()
