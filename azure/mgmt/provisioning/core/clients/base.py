"""What sync and async clients and operation groups share: an executor that they hand operations to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from ..slotted import Slotted
from .executor import Executor

if TYPE_CHECKING:
    from azure.core.rest import HttpRequest

    from ..declare.operation import Operation, Service

T = TypeVar("T")


class Operations(metaclass=Slotted):
    """What operation groups and clients share: an executor to hand operations to."""

    __slots__ = ("_executor",)

    _executor: Executor

    # The result has the type that the calling method declares; a type checker solves T from there.

    def _call(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> T:  # type: ignore[type-var]
        result: T = self._executor.call(operation, arguments, options)
        return result

    def _run(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> None:
        """The call of an operation without a result. It is returned all the same: async groups have it awaited."""
        result: None = self._executor.call(operation, arguments, options)
        return result

    def _list(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> T:  # type: ignore[type-var]
        result: T = self._executor.list(operation, arguments, options)
        return result

    def _begin(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> T:  # type: ignore[type-var]
        result: T = self._executor.begin(operation, arguments, options)
        return result

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} can't be changed after it was made (setting {name!r})")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} can't be changed after it was made (deleting {name!r})")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._executor.settings.base_url}>"


set_attribute = object.__setattr__
"""Sets what an immutable object is made of, in its constructor."""

G = TypeVar("G", bound="Group")
C = TypeVar("C", bound="ClientBase")


class Group(Operations):
    """The operations on one kind of resource."""

    __slots__ = ()

    def __init__(self, executor: Executor) -> None:
        set_attribute(self, "_executor", executor)


class ClientBase(Operations):
    """What sync and async clients share: an executor, and the operation groups made over it."""

    __slots__ = ("_made",)

    _made: dict[type[Any], Any]

    def _start(self, executor: Executor) -> None:
        set_attribute(self, "_executor", executor)
        set_attribute(self, "_made", {})

    @classmethod
    def _over(cls: type[C], executor: Executor) -> C:
        """A client over an executor that others use as well."""
        client = cls.__new__(cls)
        client._start(executor)
        return client

    def _group(self, group: type[G]) -> G:
        found: G | None = self._made.get(group)
        # setdefault: two threads that ask at once get the same one.
        return found if found is not None else self._made.setdefault(group, group(self._executor))

    def _client(self, client: type[Any]) -> Any:
        found = self._made.get(client)
        return found if found is not None else self._made.setdefault(client, client._over(self._executor))

    def _own_request(self, request: HttpRequest) -> HttpRequest:
        """A request of the caller's own; a URL that is a path is taken to be below the client's endpoint."""
        request.url = self._executor.pipeline_client.format_url(request.url)
        return request


class OfOneService(ClientBase):
    """What the clients of one service share: their operation groups, by the names of the classes."""

    __slots__ = ()

    _service: Service
    _groups = ".operations"
    """The module of a service that holds the classes."""

    def _give(self, **parameters: Any) -> None:
        """Keep what operations take from their client besides the subscription."""
        self._executor.settings = replace(self._executor.settings, parameters=parameters)

    def _operations(self, name: str) -> T:  # type: ignore[type-var]
        # A large service loads the module of the class only now.
        group: T = self._group(getattr(import_module(self._service.package + self._groups), name))
        return group
