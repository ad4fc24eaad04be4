"""A specification with every construct, and changes to it: the one that the golden package is made of."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from azure.mgmt.provisioning.codegen.read.yaml_text import read_yaml

SPECIFICATION = Path(__file__).parents[1] / "golden" / "specification"
Place = tuple[str | int, ...]
"""Keys and indices that lead to a value; the first one is the file."""

ORIGINAL: dict[str, Any] = {
    "common.json": json.loads((SPECIFICATION / "common.json").read_text("utf-8")),
    "files.json": json.loads((SPECIFICATION / "files.json").read_text("utf-8")),
    "gadgets.yaml": read_yaml((SPECIFICATION / "gadgets.yaml").read_text("utf-8"), "gadgets.yaml"),
    "readme": {
        "tag": "package-now",
        "title": "GadgetManagementClient",
        "description": "Gadgets, made up.",
        "input-file": ["gadgets.yaml", "files.json"],
        "directive": [
            {"suppress": "R1000", "reason": "Only linters read this."},
            {"from": "gadgets.yaml", "where": "$.definitions.Gadget", "transform": "$.description = 'Weight.'"},
            {"rename-operation": {"from": "Gadgets_Old", "to": "Gadgets_Older"}},
            {"remove-operation": "Gadgets_None"},
        ],
    },
}


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    """All places below a value."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield (*place, key)
        yield from places(member, (*place, key))


def at(content: Any, place: Place) -> Any:
    """The value at a place."""
    for key in place:
        content = content[key]
    return content


def changed(changes: list[tuple[Place, str, Any]]) -> dict[str, Any]:
    """The specification with values (``value``) or keys (``key``) replaced; a place that is gone is passed over."""
    content = deepcopy(ORIGINAL)
    for place, what, new in changes:
        *way, last = place
        try:
            at(content, place)
        except (KeyError, IndexError, TypeError):
            continue
        holder = at(content, tuple(way))
        # Another change has put a text where there was a list; it has characters at places, too.
        if isinstance(holder, str):
            continue
        if what == "value" or not isinstance(holder, dict):
            holder[last] = new
        else:
            replaced = {str(new) if key == last else key: value for key, value in holder.items()}
            holder.clear()
            holder.update(replaced)
    return content


def save(content: dict[str, Any], folder: Path) -> Path:
    """Write a specification, and return its readme."""
    for name in ("common.json", "files.json", "gadgets.yaml"):
        # JSON is YAML as well.
        (folder / name).write_text(json.dumps(content[name]), "utf-8")
    readme = folder / "readme.md"
    readme.write_text(f"# Gadgets\n\n```yaml\n{json.dumps(content['readme'])}\n```\n", "utf-8")
    return readme


PLACES = [place for place in places(ORIGINAL) if len(place) > 1]
TEXTS = [place for place in PLACES if isinstance(at(ORIGINAL, place), str)]
