"""Secrets in what a deployment would make: they are not shown."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from ....templates import Expansion, ExpressionError
from ....templates.evaluating.checks import is_secure

MASK = "*******"
# A shorter one is in many texts that have nothing to do with it.
_LEAST_WITHIN = 4


def secrets_of(expansion: Expansion) -> frozenset[str]:
    """The texts in the values of the secure parameters of a template."""
    scope, found = expansion.scope, set[str]()
    for name, declaration in scope.parameters.items():
        if is_secure(declaration, scope.definitions):
            try:
                found.update(_texts(scope.parameter(name)))
            except ExpressionError:
                continue
    return frozenset(found)


def masked(value: Any, secrets: Collection[str]) -> Any:
    """A value with a mask in place of secrets, also where they are part of a text."""
    if isinstance(value, dict):
        return {name: masked(each, secrets) for name, each in value.items()}
    if isinstance(value, list):
        return [masked(each, secrets) for each in value]
    if not isinstance(value, str):
        return value
    if value in secrets:
        return MASK
    # A secret may be part of another one.
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _LEAST_WITHIN:
            value = value.replace(secret, MASK)
    return value


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, str) and value:
        yield value
