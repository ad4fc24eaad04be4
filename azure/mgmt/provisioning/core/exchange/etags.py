"""The etag that a model or a dict holds, which says what version of a resource it is, and conditions on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from azure.core import MatchConditions

from ..declare.operation import Match
from ..faults import describe
from ..models.lookalikes import mapping_of, members_of

_SPELLINGS = ("etag", "e_tag")


def etag_of(value: Any) -> str | None:
    """The etag of a model, or of what else has members, in any spelling; None where it has none."""
    if hasattr(value, "_wire"):
        names = [field.name for field in type(value)._model_plan().fields if field.wire.lower() == "etag"]
        found = [getattr(value, name) for name in names]
    else:
        found = [item for key, item in _members(value) if isinstance(key, str) and key.lower() in _SPELLINGS]
    return next((etag for etag in found if isinstance(etag, str) and etag), None)


def _members(value: Any) -> Iterable[tuple[Any, Any]]:
    """The names and values of the members of a mapping, or of an object of another package."""
    mapping = mapping_of(value)
    if mapping is not None:
        return mapping.items()
    return [(name, member.value) for member in members_of(value) or () for name in member.spellings]


def quoted(etag: str) -> str:
    """An etag as headers have it."""
    return etag if etag.startswith(('"', "W/")) or etag == "*" else f'"{etag}"'


def condition_of(parameter: Match, given: tuple[Any, Any], body: Any) -> dict[str, Any]:
    """The header of a condition, and the etag for it.

    :param given: The etag and the condition.
    :param body: The body, whose etag holds where none is given.
    :raises ValueError: The condition is none that the operation takes, or lacks its etag.
    """
    etag, condition = given
    if condition is None or condition is MatchConditions.Unconditionally:
        if etag is not None:
            raise ValueError("etag needs a match_condition, for instance MatchConditions.IfNotModified")
        return {}
    if not isinstance(condition, MatchConditions):
        raise ValueError(f"match_condition is to be one of azure.core.MatchConditions, got {describe(condition)}")
    header = "If-Match" if condition in (MatchConditions.IfNotModified, MatchConditions.IfPresent) else "If-None-Match"
    if not (parameter.if_match if header == "If-Match" else parameter.if_none_match):
        raise ValueError(f"match_condition {condition.name} needs {header}, which this operation does not take")
    if condition in (MatchConditions.IfPresent, MatchConditions.IfMissing):
        return {header: "*"}
    if not etag and condition is MatchConditions.IfNotModified:
        etag = etag_of(body)
    if not etag:
        beside = ": give etag, or a body that has one" if body is not None else ""
        raise ValueError(f"match_condition {condition.name} needs the etag that it compares with{beside}")
    return {header: etag}
