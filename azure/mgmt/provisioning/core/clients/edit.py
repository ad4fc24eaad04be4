"""Safe read, change, write, as a context manager: ``with group.edit("rg", "name") as model``."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, TypeVar

from typing_extensions import ParamSpec

from .base_edit import BaseEdit
from .sync import OperationGroup

if TYPE_CHECKING:
    from typing import Protocol

    from ..exchange.edits.editing import Call

P = ParamSpec("P")
M = TypeVar("M")

if TYPE_CHECKING:
    R = TypeVar("R", covariant=True)

    class _Gets(Protocol[P, R]):
        def get(self, *arguments: P.args, **options: P.kwargs) -> R: ...


class Edit(BaseEdit[M]):
    """Reads a resource when it is entered, and writes what was changed of the model when it is left.

    Nothing is sent where nothing was changed, nor where the block raised. Long-running operations are waited for. After
    the block, the model holds what the service made of it.
    """

    def __enter__(self) -> M:
        self._editing = self._new()
        model: M = self._editing.begin(self._do(self._editing.reading()))
        return model

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        from azure.core.exceptions import HttpResponseError

        if kind is not None:
            return
        self._editing.end()
        while (call := self._editing.next()) is not None:
            try:
                answer = self._do(call)
            except HttpResponseError as failure:
                self._editing.failed(call, failure)
            else:
                self._editing.answered(call, answer)

    def _do(self, call: Call) -> Any:
        if call.operation.long_running is not None:
            return self._executor.begin(*call).result()
        return self._executor.call(*call)


def edits(get: Callable[Concatenate[Any, P], M | None]) -> Callable[Concatenate[Any, P], Edit[M]]:
    """The method that edits what another one reads."""

    def edit(self: Any, /, *arguments: P.args, **options: P.kwargs) -> Edit[M]:
        return Edit(self, get, arguments, options)

    edit.__doc__ = vars(EditableGroup)["edit"].__doc__
    return edit


class EditableGroup(OperationGroup):
    """The operations on a kind of resource that can be read and written."""

    __slots__ = ()

    def edit(self: _Gets[P, M | None], *arguments: P.args, **options: P.kwargs) -> Edit[M]:
        """Read, change, write: ``with group.edit("rg", "name") as model`` reads, and writes at the end of the block.

        Nothing is sent where nothing was changed, nor where the block raised. Otherwise what was changed is sent, by
        PATCH if there is one that can say it, or the whole by PUT. If somebody else changed the resource meanwhile, it
        is read again, and what was changed here is changed there. Long-running operations are waited for; after the
        block, the model holds what the service made of it.

        :param arguments: Arguments of ``get``.
        :param options: Options of all requests; see :meth:`Edit.with_options` for those of polling.
        :raises EditConflictError: Both changed the same (:class:`~azure.mgmt.provisioning.EditConflictError`).
        """
        return Edit(self, type(self).get, arguments, options)
