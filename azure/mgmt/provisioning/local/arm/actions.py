"""What a request does, in the words of roles, and to what."""

from __future__ import annotations

from dataclasses import dataclass

from .ids import RESOURCES

_VERBS = {"GET": "read", "HEAD": "read", "PUT": "write", "PATCH": "write", "DELETE": "delete", "POST": "action"}


@dataclass(frozen=True)
class Action:
    """Something that is done.

    :param name: For instance ``Microsoft.KeyVault/vaults/write``.
    :param scope: The resource that it is done to, or what holds it.
    """

    name: str
    scope: str


def action_of(method: str, path: str) -> Action | None:
    """What a request does; None for what is in no subscription, which nobody needs a role for.

    :param path: Its path, spelled as Azure does.
    """
    segments = [segment for segment in path.split("/") if segment]
    lowered = [segment.lower() for segment in segments]
    if lowered[:1] != ["subscriptions"] or len(segments) < 2 or method not in _VERBS:
        return None
    at = len(lowered) - 1 - lowered[::-1].index("providers") if "providers" in lowered else None
    if at is None or len(segments) <= at + 2 and method != "POST":
        # Groups, subscriptions and providers themselves are resources of Azure Resource Manager's own.
        return _named(method, RESOURCES, [], segments)
    return _named(method, segments[at + 1], segments[:at], segments[at + 2 :])


def _named(method: str, namespace: str, before: list[str], tail: list[str]) -> Action:
    """An action on what pairs of type and name lead to; what is left over is a collection, or an action's name."""
    types, verb = tail[0::2], _VERBS[method]
    above = tail if len(tail) % 2 == 0 else tail[:-1]
    whole = [*before, *(["providers", namespace, *above] if before and above else above)]
    return Action("/".join([namespace, *types, verb]), "/" + "/".join(whole))
