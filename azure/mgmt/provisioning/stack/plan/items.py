"""What tells the items of a list apart, so that each is compared with the one that it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_NAMES = (("name",), ("id",))


@dataclass(frozen=True)
class Key:
    """Members that together tell items apart.

    :ivar paths: REST names, or paths of them with ``/``.
    """

    paths: tuple[str, ...]

    def values(self, item: Any) -> list[Any]:
        """The values of these members, None for each that is not there."""
        return [_at(item, _names(path)) for path in self.paths]

    def shown(self, item: Any) -> str:
        """What an item is called."""
        return "/".join(map(str, self.values(item)))

    def of(self, item: Any) -> str:
        """What is the same for the same item: names and ids have no case."""
        return self.shown(item).lower()

    def without(self, item: Any) -> Any:
        """An item without these members."""
        for path in self.paths:
            item = _without(item, _names(path))
        return item

    def tells_apart(self, items: list[Any]) -> bool:
        """Whether each item has these members, and no two have the same."""
        named = [item for item in items if all(type(value) in (str, int) for value in self.values(item))]
        return len({self.of(item) for item in named}) == len(items)


def key_of(desired: list[Any], live: list[Any], identifiers: tuple[str, ...] | None = None) -> Key | None:
    """What tells the items of both lists apart, or None.

    :param identifiers: What the API description says of it; where it says nothing, names do, or ids.
    """
    keys = [Key(paths) for paths in (_NAMES if identifiers is None else (identifiers,)) if paths]
    return next((key for key in keys if desired and key.tells_apart(desired) and key.tells_apart(live)), None)


def _names(path: str) -> list[str]:
    return path.strip("/").split("/")


def _at(item: Any, names: list[str]) -> Any:
    for name in names:
        item = item.get(name) if type(item) is dict else None
    return item


def _without(item: Any, names: list[str]) -> Any:
    if type(item) is not dict or names[0] not in item:
        return item
    if len(names) == 1:
        return {name: each for name, each in item.items() if name != names[0]}
    return {**item, names[0]: _without(item[names[0]], names[1:])}
