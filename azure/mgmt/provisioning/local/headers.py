"""Headers by name in any case, quickly: each request copies some, and looks for a dozen."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping, MutableMapping, ValuesView
from functools import lru_cache
from typing import Any

# The names are few; what is kept for each request shares them.
_lower = lru_cache(maxsize=1024)(str.lower)


class Headers(MutableMapping[str, str]):
    """Headers; their names are found in any case, and stay as they were written last.

    :param fields: Where they come from; of several with one name the last one counts.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, tuple[str, str]]
        if isinstance(fields, Headers):
            self._fields = fields._fields.copy()
        else:
            # Not isinstance(): that of an abstract class takes as long as all the rest.
            pairs: Any = getattr(fields, "items", lambda: fields)()
            self._fields = {_lower(name): (name, value) for name, value in pairs}

    def drop(self, name: str) -> None:
        """Remove a header, if it is there."""
        self._fields.pop(_lower(name), None)

    def get(self, name: str, default: Any = None, /) -> Any:
        """The value of a header, or another one where it is not there."""
        found = self._fields.get(_lower(name))
        return default if found is None else found[1]

    def setdefault(self, name: str, default: str = "", /) -> str:
        """The value of a header, which is made if it is not there."""
        return self._fields.setdefault(_lower(name), (name, default))[1]

    def over(self, others: Mapping[str, str]) -> Headers:
        """These headers, and those others that are not among them; the others come first."""
        made = Headers(others)
        made._fields.update(self._fields)
        return made

    def items(self) -> ItemsView[str, str]:
        """Names as they are written, with values."""
        return dict(self._fields.values()).items()

    def values(self) -> ValuesView[str]:
        """Their values."""
        return dict(self._fields.values()).values()

    def __getitem__(self, name: str) -> str:
        return self._fields[_lower(name)][1]

    def __setitem__(self, name: str, value: str) -> None:
        self._fields[_lower(name)] = (name, value)

    def __delitem__(self, name: str) -> None:
        del self._fields[_lower(name)]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _lower(name) in self._fields

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._fields.values()))

    def __len__(self) -> int:
        return len(self._fields)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        mine = {name: value for name, (_, value) in self._fields.items()}
        return mine == {_lower(name): value for name, value in other.items()}

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(dict(self._fields.values()))


def size_of(headers: Mapping[str, str]) -> int:
    """How many characters headers have."""
    return sum([len(name) + len(value) for name, value in headers.items()])
