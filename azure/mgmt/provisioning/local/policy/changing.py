"""What ``modify`` and ``append`` change of a resource."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import RuleError
from .expressions import Surroundings
from .subject import Subject, tag_of

_OPERATIONS = ("add", "addorreplace", "remove")


def modify(details: Mapping[str, Any], subject: Subject, around: Surroundings) -> None:
    """Change the document of a resource as the operations of ``modify`` say.

    :raises RuleError: They say nothing.
    """
    for each in details.get("operations") or ():
        word = str(each.get("operation", "")).lower()
        if word not in _OPERATIONS:
            raise RuleError(f"'{each.get('operation')}' is no operation of modify.")
        if "condition" in each and around.value(each["condition"]) is not True:
            continue
        field = str(around.value(each.get("field")))
        if word == "remove":
            _put(subject, field, None)
        elif word == "addorreplace" or subject.values(field) == [None]:
            value = around.value(each.get("value"))
            # A tag that the resource group does not have, for one, is not made.
            if value is not None:
                _put(subject, field, value)


def append(details: Any, subject: Subject, around: Surroundings) -> bool:
    """Add fields to the document of a resource; whether none of them had another value.

    :raises RuleError: They say nothing.
    """
    for each in details if isinstance(details, list) else [details]:
        field, value = str(around.value(each.get("field"))), around.value(each.get("value"))
        there = subject.values(field)
        if there == [None]:
            _put(subject, field, value)
        elif there != [value]:
            return False
    return True


def _put(subject: Subject, field: str, value: Any) -> None:
    tag = tag_of(field)
    if tag is not None:
        tags = subject.document.get("tags")
        tags = dict(tags) if isinstance(tags, dict) else {}
        name = next((each for each in tags if each.lower() == tag.lower()), tag)
        if value is None:
            tags.pop(name, None)
        else:
            tags[name] = value
        subject.document["tags"] = tags
        return
    path = subject.path(field)
    if path is None:
        return
    if any("[" in each for each in path):
        raise RuleError(f"A change of the items of '{field}'", known=True)
    place: Any = subject.document
    for name in path[:-1]:
        inner = place.get(name)
        place[name] = dict(inner) if isinstance(inner, dict) else {}
        place = place[name]
    if value is None:
        place.pop(path[-1], None)
    else:
        place[path[-1]] = value
