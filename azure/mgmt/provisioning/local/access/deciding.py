"""What roles allow, as their definitions say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ..arm.ids import within


@dataclass(frozen=True)
class Grant:
    """That somebody may do something.

    :param role: The name of the role that allows it.
    :param scope: Where the role is assigned.
    """

    principal: str
    role: str
    scope: str


def grants(
    assignments: Iterable[Mapping[str, Any]], roles: Mapping[str, Mapping[str, Any]], action: str, scope: str
) -> Iterator[Grant]:
    """Who may do something, and by which assignment.

    :param assignments: ``properties`` of role assignments.
    :param roles: ``properties`` of role definitions, by GUID.
    """
    for each in assignments:
        role = roles.get(str(each["roleDefinitionId"]).rpartition("/")[2].lower())
        if role is not None and within(scope, each["scope"]) and allows(role, action):
            yield Grant(each["principalId"], role.get("roleName") or "", each["scope"])


def allows(role: Mapping[str, Any], action: str) -> bool:
    """Whether a role allows an action: one of its permissions names it and does not take it away again."""
    return any(
        _names(permission.get("actions"), action) and not _names(permission.get("notActions"), action)
        for permission in role.get("permissions") or []
    )


def _names(patterns: Iterable[str] | None, action: str) -> bool:
    return any(_pattern(each).match(action) is not None for each in patterns or ())


@lru_cache(maxsize=1024)
def _pattern(text: str) -> re.Pattern[str]:
    """A text in which ``*`` stands for anything, slashes included."""
    return re.compile(".*".join(map(re.escape, text.split("*"))) + r"\Z", re.IGNORECASE | re.DOTALL)
