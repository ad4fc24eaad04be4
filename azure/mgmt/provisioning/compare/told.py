"""Differences as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby

from .differences import Difference
from .surface import Surface

_MARKS = {"added": "+", "changed": "~", "removed": "-"}


def as_text(old: Surface, new: Surface, found: Sequence[Difference]) -> str:
    """One line a difference; ``!`` marks what breaks programs."""
    return "\n".join(_lines(old, new, found))


def _lines(old: Surface, new: Surface, found: Sequence[Difference]) -> Iterator[str]:
    yield f"{old.source} ({old.api_version}) -> {new.source} ({new.api_version})"
    for kind, each in groupby(found, key=lambda difference: difference.kind):
        yield f"\n{kind}s:"
        for difference in each:
            text = f": {difference.text}" if difference.text else ""
            yield f"{'!' if difference.breaking else ' '} {_MARKS[difference.change]} {difference.name}{text}"
    breaking = sum(each.breaking for each in found)
    yield f"\n{_counted(len(found))}, {breaking:,} breaking" if found else "\nno differences"


def _counted(number: int) -> str:
    return f"{number:,} difference{'s' if number != 1 else ''}"


def as_json(old: Surface, new: Surface, found: Sequence[Difference]) -> str:
    """The same for machines."""
    content = {
        "old": {"source": old.source, "client": old.client, "api_version": old.api_version},
        "new": {"source": new.source, "client": new.client, "api_version": new.api_version},
        "breaking": sum(each.breaking for each in found),
        "differences": [asdict(each) for each in found],
    }
    return json.dumps(content, indent=2, ensure_ascii=False)
