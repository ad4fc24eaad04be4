"""Children of a resource that its own document lists, as a network lists its subnets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


def _none(identity: str) -> bool:
    return False


@dataclass(frozen=True)
class Children:
    """Tells the children of a resource in lists.

    :ivar identity: The id of the resource.
    :ivar by_itself: Whether the stack makes the resource of an id by itself, whatever stands in lists.
    """

    identity: str = ""
    by_itself: Callable[[str], bool] = _none

    def are(self, items: Any) -> bool:
        """Whether something is a list of resources that stand below the resource."""
        return isinstance(items, list) and bool(items) and all(map(self._is, items))

    def not_said(self, live: list[Any], desired: list[Any]) -> list[Any]:
        """What the stack makes by itself and does not say in a list: the list does not take it away."""
        said = _names(desired)
        return [each for each in live if self._is(each) and self.by_itself(_id(each)) and _name(each) not in said]

    def no_longer_said(self, live: list[Any], last: Any) -> list[Any]:
        """What is to go with a list that the program said last, and says no more."""
        said = _names(last) if isinstance(last, list) else set()
        return [each for each in live if _name(each) in said and not self.by_itself(_id(each))]

    def _is(self, item: Any) -> bool:
        """Whether an item of a list is a resource that stands below the resource, and no reference to any other."""
        return bool(self.identity) and _id(item).lower().startswith(f"{self.identity.lower()}/")


NO_CHILDREN = Children()
"""Nothing is known of any."""


def _names(items: list[Any]) -> set[str]:
    """The names of what is in a list, in lower case."""
    return {_name(each) for each in items} - {""}


def _id(item: Any) -> str:
    found = item.get("id") if isinstance(item, dict) else None
    return found if isinstance(found, str) else ""


def _name(item: Any) -> str:
    found = item.get("name") if isinstance(item, dict) else None
    return found.lower() if isinstance(found, str) else ""
