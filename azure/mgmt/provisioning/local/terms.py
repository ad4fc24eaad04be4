"""What resources are found by, besides their ids and types: texts that an index holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .arm.ids import ResourceId, key_of
from .arm.json_text import texts_of


def terms_of(id: str, document: dict[str, Any]) -> Iterator[str]:
    """What every resource is found by: its name, its tags, and the ids that its document refers to."""
    named = ResourceId(id)
    yield name_term(named.type, named.name)
    tags = document.get("tags")
    for name, value in tags.items() if isinstance(tags, dict) else ():
        yield tag_term(name, None)
        yield tag_term(name, "" if value is None else str(value))
    for text in texts_of(document):
        key = key_of(text) if "/" in text else ""
        if key.startswith(("/subscriptions/", "/providers/")):
            yield id_term(key)


def name_term(type: str, name: str) -> str:
    """The term of a name among the resources of a type, in any case."""
    return f"name {type.lower()} {name.lower()}"


def tag_term(name: str, value: str | None) -> str:
    """The term of a tag, in any case; of any value for None."""
    return f"tag {name.lower()}" if value is None else f"tag {json.dumps([name.lower(), value.lower()])}"


def id_term(key: str) -> str:
    """The term of an id that a document refers to."""
    return f"id {key}"
