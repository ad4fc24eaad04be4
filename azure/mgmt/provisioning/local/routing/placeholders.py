"""What may stand for the placeholders of a URL, where an enum says so: a type of records in a DNS zone, for one."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from ...core.declare.operation import Operation, Path
from ...core.models.model import ExtensibleEnum


def values_of(operation: Operation) -> dict[str, tuple[str, ...]]:
    """The values of the placeholders in an operation's URL that an enum lists."""
    found = {}
    for each in operation.parameters:
        if isinstance(each, Path) and each.type[0].isupper():
            enum = operation.service.model(each.type)
            if issubclass(enum, ExtensibleEnum):
                found[each.wire] = tuple(value.value for value in enum)
    return found


def spelled(words: list[str], values: Mapping[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The words with every value in place of placeholders; none, where one of them may be anything."""
    choices = [values.get(word[1:-1], ()) if word.startswith("{") else (word,) for word in words]
    return list(product(*choices))
