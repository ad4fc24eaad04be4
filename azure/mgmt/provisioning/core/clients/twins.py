"""Async methods of operation groups, made of the sync ones: an operation's method is written down once.

A sync method hands its operation to the executor of its group, whatever that returns. In an async group that is the
driver of aio.py, which returns what is to be awaited or iterated over. So these functions change the type that a method
declares, and see to it that ``inspect`` and ``help()`` show that, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, Concatenate, TypeVar

from typing_extensions import ParamSpec

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Iterator

    from azure.core.async_paging import AsyncItemPaged
    from azure.core.paging import ItemPaged

    from ..exchange.longrunning.aio_pollers import AsyncProvisioningPoller
    from ..exchange.longrunning.pollers import ProvisioningPoller

P = ParamSpec("P")
R = TypeVar("R")
_Awaited = Callable[Concatenate[Any, P], "Coroutine[Any, Any, R]"]

_WITH_TWIN = re.compile(r"\b(ItemPaged|Iterator|ProvisioningPoller)\[")
"""Types of results whose async twins are called the same, with ``Async`` before it."""


def awaited(method: Callable[Concatenate[Any, P], R]) -> _Awaited[P, R]:
    """The async twin of a method that answers at once."""
    return _awaited(method)


def streamed(method: Callable[Concatenate[Any, P], Iterator[bytes]]) -> _Awaited[P, AsyncIterator[bytes]]:
    """The async twin of a method that returns content in chunks."""
    return _awaited(method)


def begun(method: Callable[Concatenate[Any, P], ProvisioningPoller[R]]) -> _Awaited[P, AsyncProvisioningPoller[R]]:
    """The async twin of a method that begins a long-running operation."""
    return _awaited(method)


def begun_paged(
    method: Callable[Concatenate[Any, P], ProvisioningPoller[ItemPaged[R]]],
) -> _Awaited[P, AsyncProvisioningPoller[AsyncItemPaged[R]]]:
    """The async twin of a method that begins a long-running operation whose result is a listing."""
    return _awaited(method)


def begun_streamed(
    method: Callable[Concatenate[Any, P], ProvisioningPoller[Iterator[bytes]]],
) -> _Awaited[P, AsyncProvisioningPoller[AsyncIterator[bytes]]]:
    """The async twin of a method that begins a long-running operation whose result is content."""
    return _awaited(method)


def paged(method: Callable[Concatenate[Any, P], ItemPaged[R]]) -> Callable[Concatenate[Any, P], AsyncItemPaged[R]]:
    """The async twin of a method that lists: it is called without ``await``, and iterated over with ``async for``."""
    return _relabelled(method)


def _awaited(method: Callable[Concatenate[Any, P], Any]) -> Callable[Concatenate[Any, P], Any]:
    labelled = _relabelled(method)

    @wraps(labelled)
    async def twin(self: Any, /, *arguments: P.args, **options: P.kwargs) -> Any:
        return await method(self, *arguments, **options)

    return twin


def _relabelled(method: Callable[Concatenate[Any, P], Any]) -> Callable[Concatenate[Any, P], Any]:
    """A copy of a method that declares the async type of its result."""
    assert isinstance(method, FunctionType)
    copy = FunctionType(method.__code__, method.__globals__, method.__name__, method.__defaults__, method.__closure__)
    copy.__kwdefaults__ = method.__kwdefaults__
    copy.__doc__ = method.__doc__
    copy.__qualname__ = method.__qualname__
    returned = _WITH_TWIN.sub(r"Async\1[", method.__annotations__["return"])
    copy.__annotations__ = method.__annotations__ | {"return": returned}
    return copy
