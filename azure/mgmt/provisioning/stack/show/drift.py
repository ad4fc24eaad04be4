"""What a refresh saw, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..apply.refresh import Seen
from ..record.ids import resource_name
from .as_json import difference_json
from .as_text import difference_text, visible

VERSION = 1
"""Of the form of the JSON. Members may be added to it without another version."""


def drift_text(stack: str, seen: Sequence[Seen]) -> str:
    """What a refresh saw that is not as the stack left it."""
    return "\n".join(_lines(stack, seen)) + "\n"


def drift_json(stack: str, seen: Sequence[Seen]) -> dict[str, Any]:
    """What a refresh saw as JSON data."""
    return {
        "version": VERSION,
        "stack": stack,
        "resources": [
            {
                "id": each.id,
                "type": each.type,
                "component": list(each.component),
                "isThere": each.is_there,
                "differences": [difference_json(item) for item in each.differences],
            }
            for each in seen
        ],
    }


def _lines(stack: str, seen: Sequence[Seen]) -> Iterator[str]:
    for each in seen:
        what = f"{each.type.rpartition('/')[2]} {visible(resource_name(each.id))}"
        if each.is_there is False:
            yield f"- gone     {what}  (it is forgotten)"
        elif each.is_there is None:
            yield f"? unknown  {what}  (it can't be read)"
        elif each.differences:
            yield f"~ changed  {what}"
            yield from (f"    {difference_text(difference)}" for difference in each.differences)
    drifted = sum(each.has_drifted for each in seen)
    yield f"{drifted:,} of {len(seen):,} resources of the stack {visible(stack)} are not as it left them."
