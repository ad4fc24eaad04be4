"""Where examples contradict their specifications, and the same examples with just that put right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any

from .examples import Example
from .schemas import REMOVED, Contradiction, Place, contradictions, right_value

_ROUNDS = 5
"""How often what was put right is looked at again: a member under its right name may hold something wrong."""


def contradictions_of(example: Example) -> Iterator[Contradiction]:
    """Where an example is not what its specification says; places begin with ``values`` or ``responses``."""
    yield from _of_values(example)
    for code, answer in example.responses.items():
        if code not in example.schemas:
            yield _undeclared(example, code)
        elif (schema := example.schemas[code]) is not None and "body" in answer:
            yield from contradictions(schema, answer["body"], f"body of {code}", ("responses", code, "body"))


def _of_values(example: Example) -> Iterator[Contradiction]:
    names = {str(node.text("name")): node for node in example.declared}
    for name, node in names.items():
        place: Place = ("values", name)
        schema = node.get("schema") or node
        if name not in example.values:
            if node.flag("required") and name != "api-version":
                text = f"the required parameter {name} is missing"
                yield Contradiction(text, place, ((place, right_value(schema)),))
            continue
        yield from contradictions(schema, example.values[name], name, place)
        if node.text("in") == "path" and not node.flag("x-ms-skip-url-encoding") and example.values[name] == "":
            yield Contradiction(f"the segment {name} is empty", place, ((place, right_value(schema)),))
    for name in example.values:
        if name not in names:
            yield Contradiction(f"there is no parameter {name}", ("values", name), ((("values", name), REMOVED),))


def _undeclared(example: Example, code: str) -> Contradiction:
    """A response that the operation does not have: one that it has takes its place, so that something is answered."""
    place: Place = ("responses", code)
    edits: list[tuple[Place, Any]] = [(place, REMOVED)]
    declared = next((each for each in sorted(example.schemas) if each.isdigit()), None)
    if declared is not None and declared not in example.responses:
        schema = example.schemas[declared]
        edits.append((("responses", declared), {} if schema is None else {"body": right_value(schema)}))
    return Contradiction(f"there is no response {code}", place, tuple(edits))


def corrected(example: Example, found: Iterable[Contradiction]) -> Example:
    """An example with exactly these contradictions put right."""
    whole = {"values": deepcopy(example.values), "responses": deepcopy(example.responses)}
    for each in found:
        each.correct(whole)
    return replace(example, values=whole["values"], responses=whole["responses"])


def decisive(example: Example, passes: Callable[[Example], bool]) -> list[Contradiction]:
    """The contradictions that make an example fail: with just these put right it passes, and with any less it fails.

    :param passes: Follows an example, and tells whether that went well.
    :return: None of them where the example fails with all of them put right, too.
    """
    found: list[Contradiction] = []
    for _ in range(_ROUNDS):
        further = list(contradictions_of(corrected(example, found)))
        if not further:
            break
        found += further
    if not found or not passes(corrected(example, found)):
        return []
    for each in list(found):
        others = [other for other in found if other is not each]
        if passes(corrected(example, others)):
            found = others
    return found
