"""API versions: which are accepted, and which description a request of a version is read by."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import date
from typing import Literal, get_args

VersionPolicy = Literal["exact", "known", "any"]
"""Which API versions are accepted: those that an operation is described in; those and all that are named otherwise; or
any date of Azure Resource Manager's time, up to when this package was made or to the newest of them."""

VERSION_POLICIES: tuple[VersionPolicy, ...] = get_args(VersionPolicy)

_FORM = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:-[A-Za-z]+(?:\.[0-9]+)?)?\Z")
_FIRST = date(2014, 1, 1)
# The newest version that any client asked for when this package was made: previews are often of a later date than what
# is described of their type.
_LAST = date(2026, 9, 1)


def date_of(version: str) -> date | None:
    """The date of a version such as ``2023-05-01`` or ``2023-05-01-preview``; None for what is no version."""
    found = _FORM.match(version)
    if found is None:
        return None
    try:
        return date.fromisoformat(found[1])
    except ValueError:
        return None


def is_within(version: str, known: Collection[str]) -> bool:
    """Whether a version is a date of Azure Resource Manager's time, and not later than any that there may be."""
    newest = max([_LAST, *filter(None, map(date_of, known))])
    at = date_of(version)
    return at is not None and _FIRST <= at <= newest


def nearest(version: str, described: Iterable[str]) -> str | None:
    """The version that describes best what another one has; None where nothing is described.

    Itself, else the first one after it, which has what came up to then; else the newest one.
    """
    ordered = sorted(described, key=_order)
    if version in ordered:
        return version
    wanted = _order(version)
    return next((each for each in ordered if _order(each) > wanted), ordered[-1] if ordered else None)


def _order(version: str) -> tuple[date, bool, str]:
    """Previews come before what they are previews of; what is no version comes first."""
    return date_of(version) or date.min, not is_preview(version), version


def is_preview(version: str) -> bool:
    """Whether a version is that of a preview."""
    return "-" in version[10:]
