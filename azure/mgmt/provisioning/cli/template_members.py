"""Members of the resources of a template, compared with the models of their types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..local.routing.services import routing_of
from ..local.routing.validation import body_faults
from ..templates import Simulated, is_expression
from ..templates.linting import Finding

# A key, or an index in brackets.
_STEP = re.compile(r"\['(?P<quoted>[^']*)'\]|\[(?P<index>\d+)\]|(?P<key>[^.\[]+)")


def member_findings(made: Sequence[Simulated]) -> list[Finding]:
    """What the models of their types don't have, or have in another form; types that have none are told, too.

    They are warnings: older API versions have other members.
    """
    return [finding for each in made for finding in _findings(each, each.resource.path)]


def _findings(made: Simulated, path: tuple[str | int, ...]) -> Iterator[Finding]:
    resource = made.resource
    if resource.is_deployment:
        for inner in made.inner or ():
            yield from _findings(inner, path)
        return
    router, _ = routing_of(None)
    match = router.match("PUT", resource.id)
    if match is None or match.route.generic:
        yield Finding(f"The type '{resource.type}' of the resource '{resource.name}' is not known.", path, wrong=False)
        return
    for where, message in body_faults(match.route.operation(None), made.body):
        keys = list(_keys(where))
        if not _is_later(made.body, keys):
            told = f"{where}: {message}" if where else message
            yield Finding(f"The resource '{resource.name}', {told}", (*path, *keys), wrong=False)


def _keys(path: str) -> Iterator[str | int]:
    for step in _STEP.finditer(path):
        yield int(step["index"]) if step["index"] else step["quoted"] or step["key"]


def _is_later(value: Any, keys: Sequence[str | int]) -> bool:
    """Whether a member is known only when the template is deployed."""
    for key in keys:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return False
    return isinstance(value, str) and is_expression(value)
