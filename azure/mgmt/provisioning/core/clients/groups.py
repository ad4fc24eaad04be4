"""The operation groups of a client as its attributes: ``vaults: GroupOf[operations.VaultsOperations]``.

The annotation says it all. At run time each is a property that loads the module of the class when it is asked for.
"""

from __future__ import annotations

import sys
from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

G = TypeVar("G")

_PREFIX = "GroupOf["


class GroupOf(Generic[G]):
    """What an attribute of a client is declared to be, which gives an operation group."""

    if TYPE_CHECKING:

        def __get__(self, client: object, owner: Any = None) -> G:
            raise NotImplementedError


class _Text:
    """``__doc__`` of such a property: the string below the attribute."""

    def __get__(self, group: Any, owner: Any = None) -> str | None:
        if group is None:
            return "An attribute of a client that gives an operation group."
        from ..texts import texts_of

        get: FunctionType = group.fget
        texts = texts_of(get.__globals__["__name__"])
        return texts.get(get.__qualname__.partition(".")[0], {}).get(get.__name__)

    def __set__(self, group: Any, text: Any) -> None:
        """Python offers the text of the function, which has none."""


def _text() -> Any:
    return _Text()


class _Group(property):
    __doc__ = _text()


def add_groups(client: type[Any]) -> None:
    """Make the attributes that the annotations of a client declare."""
    for name, annotation in client.__annotations__.items():
        if isinstance(annotation, str) and annotation.startswith(_PREFIX):
            group = annotation.removeprefix(_PREFIX).rstrip("]")
            setattr(client, name, _Group(_getter(client, name, group)))


def _getter(client: type[Any], name: str, group: str) -> FunctionType:
    class_name = group.rpartition(".")[2]

    def get(self: Any) -> Any:
        return self._operations(class_name)

    # Its annotation is looked up where the client is.
    found = FunctionType(get.__code__, vars(sys.modules[client.__module__]), name, None, get.__closure__)
    found.__qualname__ = f"{client.__qualname__}.{name}"
    found.__annotations__ = {"return": group}
    return found
