"""The async twin of edit.py: ``async with group.edit("rg", "name") as model``."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, TypeVar

from typing_extensions import ParamSpec

from .aio import AsyncOperationGroup
from .base_edit import BaseEdit

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Protocol

    from ..exchange.edits.editing import Call

P = ParamSpec("P")
M = TypeVar("M")

if TYPE_CHECKING:
    R = TypeVar("R", covariant=True)

    class _Gets(Protocol[P, R]):
        def get(self, *arguments: P.args, **options: P.kwargs) -> Coroutine[Any, Any, R]: ...


class AsyncEdit(BaseEdit[M]):
    """Reads a resource when it is entered, and writes what was changed of the model when it is left.

    The same as :class:`~.edit.Edit`, with ``async with``.
    """

    async def __aenter__(self) -> M:
        self._editing = self._new()
        model: M = self._editing.begin(await self._do(self._editing.reading()))
        return model

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        from azure.core.exceptions import HttpResponseError

        if kind is not None:
            return
        self._editing.end()
        while (call := self._editing.next()) is not None:
            try:
                answer = await self._do(call)
            except HttpResponseError as failure:
                self._editing.failed(call, failure)
            else:
                self._editing.answered(call, answer)

    async def _do(self, call: Call) -> Any:
        if call.operation.long_running is not None:
            return await (await self._executor.begin(*call)).result()
        return await self._executor.call(*call)


def edits(
    get: Callable[Concatenate[Any, P], Coroutine[Any, Any, M | None]],
) -> Callable[Concatenate[Any, P], AsyncEdit[M]]:
    """The method that edits what another one reads."""

    def edit(self: Any, /, *arguments: P.args, **options: P.kwargs) -> AsyncEdit[M]:
        return AsyncEdit(self, get, arguments, options)

    edit.__doc__ = vars(AsyncEditableGroup)["edit"].__doc__
    return edit


class AsyncEditableGroup(AsyncOperationGroup):
    """The operations on a kind of resource that can be read and written."""

    __slots__ = ()

    def edit(self: _Gets[P, M | None], *arguments: P.args, **options: P.kwargs) -> AsyncEdit[M]:
        """Read, change, write: ``async with group.edit("rg", "name") as model`` does all that the sync one does.

        :param arguments: Arguments of ``get``.
        :param options: Options of all requests; see :meth:`AsyncEdit.with_options` for those of polling.
        :raises EditConflictError: Both changed the same (:class:`~azure.mgmt.provisioning.EditConflictError`).
        """
        return AsyncEdit(self, type(self).get, arguments, options)
