"""What a template asks of what is there, while it is deployed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from .errors import ExpressionError, LaterError
from .values import Value


class World(Protocol):
    """The resources that are there."""

    def resource(self, id: str, api_version: str | None) -> Mapping[str, Value]:
        """A resource, for reference().

        :param api_version: None if the template doesn't say one.
        :raises ExpressionError: There is none.
        """
        ...

    def answer(self, id: str, action: str, api_version: str, body: Value) -> Value:
        """What a resource answers to an action, for listKeys() and its like.

        :raises ExpressionError: There is no such resource or action.
        """
        ...


class LaterWorld:
    """A world that is not there yet: what is asked of it is known later."""

    def resource(self, id: str, api_version: str | None) -> Mapping[str, Value]:
        raise LaterError(f"The resource '{id}' is known when the template is deployed.")

    def answer(self, id: str, action: str, api_version: str, body: Value) -> Value:
        raise LaterError(f"What the resource '{id}' answers to '{action}' is known when the template is deployed.")


class Resources(Protocol):
    """The resources of a template and of the world, by the names that expressions have for them."""

    def resource(self, name: str, api_version: str | None) -> Mapping[str, Value]: ...

    def resources(self, loop: str) -> list[Mapping[str, Value]]: ...

    def answer(self, action: str, name: str, api_version: str, body: Value) -> Value: ...


class NoResources:
    """Where expressions may ask for none: names, conditions, variables."""

    def resource(self, name: str, api_version: str | None) -> Mapping[str, Value]:
        raise _unexpected("reference")

    def resources(self, loop: str) -> list[Mapping[str, Value]]:
        raise _unexpected("references")

    def answer(self, action: str, name: str, api_version: str, body: Value) -> Value:
        raise _unexpected(action)


def _unexpected(function: str) -> ExpressionError:
    return ExpressionError(
        f"The template function '{function}' is not expected at this location. "
        "Please see https://aka.ms/arm-functions for usage details."
    )
