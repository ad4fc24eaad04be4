"""What sync and async clients and operation groups share: an executor that they hand operations to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, TypeVar

from ..exchange.spans import is_traced, traced
from ..faults import did_you_mean, no_attribute
from ..shown.asked import as_html, as_rich
from ..slotted import Slotted
from .executor import Executor
from .groups import add_groups
from .stand_ins import can_stand_in, put, take_away

if TYPE_CHECKING:
    from azure.core.rest import HttpRequest

    from ..declare.operation import Operation, Service
    from ..shown.outline import Outline

T = TypeVar("T")
S = TypeVar("S", bound="Operations")


class OperationsType(Slotted):
    """Metaclass of clients and operation groups: a name that they do not have is told with the right one."""

    if not TYPE_CHECKING:

        def __getattr__(cls, name: str) -> Any:  # noqa: N805
            raise no_attribute(cls, name, cls._hint)


class Operations(metaclass=OperationsType):
    """What operation groups and clients share: an executor to hand operations to."""

    __slots__ = ("_executor",)

    _executor: Executor

    # The result has the type that the calling method declares; a type checker solves T from there.

    def _call(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> T:  # type: ignore[type-var]
        result: T = self._runs(self._executor.call, options)(operation, arguments, options)
        return result

    def _run(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> None:
        """The call of an operation without a result. It is returned all the same: async groups have it awaited."""
        result: None = self._runs(self._executor.call, options)(operation, arguments, options)
        return result

    def _list(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> T:  # type: ignore[type-var]
        result: T = self._runs(self._executor.list, options)(operation, arguments, options)
        return result

    def _begin(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> T:  # type: ignore[type-var]
        result: T = self._runs(self._executor.begin, options)(operation, arguments, options)
        return result

    def _runs(self, run: Callable[..., Any], options: Mapping[str, Any]) -> Callable[..., Any]:
        """What an executor runs, in a span if calls are traced. To be called by what a method calls."""
        return traced(self, run, options) if is_traced(options) else run

    def __setattr__(self, name: str, value: Any) -> None:
        if not can_stand_in(self, name, value):
            raise AttributeError(self._unchangeable(f"setting {name!r}", name))
        put(self, name, value)

    def __delattr__(self, name: str) -> None:
        if not take_away(self, name):
            raise AttributeError(self._unchangeable(f"deleting {name!r}", name))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise no_attribute(self, name, self._hint)

    def _unchangeable(self, change: str, name: str) -> str:
        known = self._public()
        hint = "" if name.startswith("_") or name in known else did_you_mean(name, known)
        return f"{type(self).__name__} can't be changed after it was made ({change}){hint and '.' + hint}"

    def __copy__(self: S) -> S:
        return self  # it does not change

    def __deepcopy__(self: S, memo: object) -> S:
        return self

    def __reduce__(self) -> Any:
        raise TypeError(
            f"{type(self).__name__} can't be pickled, since it holds a credential and connections: make a client where "
            "it is needed, of the credential and the subscription id"
        )

    @classmethod
    def _hint(cls, name: str) -> str:
        """What to say of a public name that there is not, or nothing."""
        return did_you_mean(name, cls._public())

    @classmethod
    def _public(cls) -> list[str]:
        return [name for name in dir(cls) if not name.startswith("_")]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._executor.settings.base_url}>"

    def _drawn(self) -> Outline:
        from .offers import offers_of

        return offers_of(self, self._public())

    _repr_html_ = as_html
    __rich__ = as_rich


set_attribute = object.__setattr__
"""Sets what an immutable object is made of, in its constructor."""

G = TypeVar("G", bound="Group")
C = TypeVar("C", bound="ClientBase")


_ALL_METHODS = """
Methods take request options (:mod:`azure.mgmt.provisioning.core.declare.options`). Those that change a resource with
PATCH take members of their body as keyword arguments, too, which override those of a body.

They raise azure-core's exceptions: ``SerializationError`` where an argument is wrong, with nothing sent;
``ServiceRequestError`` and ``ServiceResponseError`` where no answer came; ``HttpResponseError`` where the service
answers with an error, and by its status ``ClientAuthenticationError`` (401), ``ResourceNotFoundError`` (404),
``ResourceExistsError`` (409), ``ResourceModifiedError`` (412). An unknown option is a ``TypeError``.
"""


class Group(Operations):
    """The operations on one kind of resource."""

    __slots__ = ()

    def __init__(self, executor: Executor) -> None:
        set_attribute(self, "_executor", executor)

    def __init_subclass__(cls) -> None:
        # In each of a thousand groups, these lines would be more text than all the names of its methods. They are put
        # there now, since help() takes nothing but a text for one.
        if cls.__doc__:
            cls.__doc__ = f"{cleandoc(cls.__doc__)}\n{_ALL_METHODS}"


class ClientBase(Operations):
    """What sync and async clients share: an executor, and the operation groups made over it."""

    __slots__ = ("_made",)

    _made: dict[type[Any], Any]
    _asynchronous = False

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


def models_hint(name: str, package: str) -> str:
    """What to say of a name that clients of several API versions had for the models of one; nothing for other names.

    :param package: The package of a service.
    """
    return f" Models are in {package}.models, for one API version" if name in ("get_models", "models") else ""


class OfOneService(ClientBase):
    """What the clients of one service share: their operation groups, by the names of the classes."""

    __slots__ = ()

    _service: Service
    _groups = ".operations"
    """The module of a service that holds the classes."""

    def __init_subclass__(cls) -> None:
        add_groups(cls)

    @classmethod
    def _hint(cls, name: str) -> str:
        return models_hint(name, cls._service.package) or super()._hint(name)

    def _give(self, **parameters: Any) -> None:
        """Keep what operations take from their client besides the subscription."""
        self._executor.settings = replace(self._executor.settings, parameters=parameters)

    def _operations(self, name: str) -> T:  # type: ignore[type-var]
        # A large service loads the module of the class only now.
        group: T = self._group(getattr(import_module(self._service.package + self._groups), name))
        return group
