"""What type checkers see of a property that reads as something else than it takes: as models, where it takes dicts,
too; or never as nothing, where it can be left out.

These classes exist for annotations only. At run time every property is a :class:`~.fields.Field`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

M = TypeVar("M")
D = TypeVar("D")


class Nested(Generic[M, D]):
    """A property that holds a model."""

    def __get__(self, model: object, owner: Any = None) -> M:
        raise NotImplementedError

    def __set__(self, model: object, value: M | D) -> None:
        raise NotImplementedError


class NestedOrNone(Generic[M, D]):
    """A property that holds a model or nothing."""

    def __get__(self, model: object, owner: Any = None) -> M | None:
        raise NotImplementedError

    def __set__(self, model: object, value: M | D | None) -> None:
        raise NotImplementedError


class NestedFilled(Generic[M, D]):
    """A property that holds a model, which the service makes if it is left out."""

    def __get__(self, model: object, owner: Any = None) -> M:
        raise NotImplementedError

    def __set__(self, model: object, value: M | D | None) -> None:
        raise NotImplementedError


class NestedList(Generic[M, D]):
    """A property that holds a list of models."""

    def __get__(self, model: object, owner: Any = None) -> list[M]:
        raise NotImplementedError

    def __set__(self, model: object, value: Sequence[M | D]) -> None:
        raise NotImplementedError


class NestedListOrNone(Generic[M, D]):
    """A property that holds a list of models or nothing."""

    def __get__(self, model: object, owner: Any = None) -> list[M] | None:
        raise NotImplementedError

    def __set__(self, model: object, value: Sequence[M | D] | None) -> None:
        raise NotImplementedError


class NestedListFilled(Generic[M, D]):
    """A property that holds a list of models, which the service makes if it is left out."""

    def __get__(self, model: object, owner: Any = None) -> list[M]:
        raise NotImplementedError

    def __set__(self, model: object, value: Sequence[M | D] | None) -> None:
        raise NotImplementedError


class NestedDict(Generic[M, D]):
    """A property that holds models by name."""

    def __get__(self, model: object, owner: Any = None) -> dict[str, M]:
        raise NotImplementedError

    def __set__(self, model: object, value: Mapping[str, M | D]) -> None:
        raise NotImplementedError


class NestedDictOrNone(Generic[M, D]):
    """A property that holds models by name, or nothing."""

    def __get__(self, model: object, owner: Any = None) -> dict[str, M] | None:
        raise NotImplementedError

    def __set__(self, model: object, value: Mapping[str, M | D] | None) -> None:
        raise NotImplementedError


class NestedDictFilled(Generic[M, D]):
    """A property that holds models by name, which the service makes if they are left out."""

    def __get__(self, model: object, owner: Any = None) -> dict[str, M]:
        raise NotImplementedError

    def __set__(self, model: object, value: Mapping[str, M | D] | None) -> None:
        raise NotImplementedError


class Filled(Generic[M]):
    """A property that the service fills if it is left out."""

    def __get__(self, model: object, owner: Any = None) -> M:
        raise NotImplementedError

    def __set__(self, model: object, value: M | None) -> None:
        raise NotImplementedError
