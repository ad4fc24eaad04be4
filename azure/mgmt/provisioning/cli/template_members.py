"""Members of the resources of a template, compared with the models of their types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..core.faults import did_you_mean
from ..local.routing.catalog import Catalog
from ..local.routing.services import routing_of
from ..local.routing.validation import body_faults, unknown_values
from ..templates import Simulated, is_expression
from ..templates.linting import Finding

Path = tuple["str | int", ...]

# A key, or an index in brackets.
_STEP = re.compile(r"\['(?P<quoted>[^']*)'\]|\[(?P<index>\d+)\]|(?P<key>[^.\[]+)")


# Azure Resource Manager itself reads these of any resource, or has no use for them and lets them be.
_OF_ANY = frozenset({"location", "tags"})
# What only a template says of a resource.
_OF_TEMPLATES = ("dependsOn", "condition", "copy", "scope", "apiVersion", "comments", "existing")


def member_findings(made: Sequence[Simulated]) -> list[Finding]:
    """What the models of their types don't have, or have in another form; types that have none are told, too.

    They are warnings: older API versions have other members. What is wrong with all turns of a copy loop is told once.
    """
    return list(_all(made, ()))


def _all(made: Sequence[Simulated], path: Path) -> Iterator[Finding]:
    """The findings, one for each place and what is wrong there."""
    told = set[tuple[Path, str]]()
    for each in made:
        for what, finding in _findings(each, path):
            if (finding.path, what) not in told:
                told.add((finding.path, what))
                yield finding


def _findings(made: Simulated, around: Path) -> Iterator[tuple[str, Finding]]:
    """What is wrong without the name of the resource, and with it.

    :param around: Where the template is that makes it.
    """
    resource = made.resource
    path = (*around, *resource.path)
    if resource.is_deployment:
        # A linked template has no place in this one: what is wrong with it is told of the deployment.
        linked = "template" not in (resource.declared.get("properties") or {})
        for finding in _all(made.inner or (), path if linked else (*path, "properties", "template")):
            yield finding.message, Finding(finding.message, path, wrong=False) if linked else finding
        return
    router, catalog = routing_of(None)
    match = router.match("PUT", resource.id)
    if match is None or match.route.generic:
        hint = _near_type(resource.type, catalog)
        message = f"The type '{resource.type}' of the resource '{resource.name}' is not known.{hint}"
        yield "type", Finding(message, (*path, "type"), wrong=False)
        return
    operation = match.route.operation(None)
    for where, message in (*body_faults(operation, made.body), *unknown_values(operation, made.body)):
        keys = list(_keys(where))
        is_unknown = len(keys) == 1 and "has no member" in message
        if _is_later(made.body, keys) or (is_unknown and where in _OF_ANY):
            continue
        if is_unknown and "Did you mean" not in message:
            message += did_you_mean(where, _OF_TEMPLATES)
        told = f"{where}: {message}" if where else message
        yield told, Finding(f"The resource '{resource.name}', {told}", (*path, *keys), wrong=False)


def _near_type(type: str, catalog: Catalog) -> str:
    """The type that may have been meant."""
    namespace, _, name = type.partition("/")
    if catalog.spelling(namespace) is None:
        return did_you_mean(type, [f"{each}/{name}" for each in catalog.namespaces])
    return did_you_mean(type, [f"{namespace}/{each.name}" for each in catalog.types(namespace)])


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
