"""What sync and async edits share: a call of a method that reads, and what is to be done with it."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..declare.operation import Operation
    from ..declare.options import LongRunningOptions

M = TypeVar("M")


class _Noted:
    """Stands for an operation group whose methods give the call that they would make."""

    def _call(self, operation: Operation, options: Mapping[str, Any], *arguments: Any) -> Any:
        return operation, arguments, options


class BaseEdit(Generic[M]):
    """What sync and async edits share.

    :param get: The method that reads, sync or async.
    :raises TypeError: An argument is missing or unknown, or there is nothing that writes what is read.
    """

    def __init__(self, group: Any, get: Any, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> None:
        self._executor = group._executor
        self._asked = inspect.unwrap(get)(_Noted(), *arguments, **options)
        self._further: dict[str, Any] = {}
        self._editing = self._new()

    def with_options(self: E, **options: Unpack[LongRunningOptions]) -> E:
        """Set further options of the edit: those of polling, for instance, if what is written is a long-running one.

        :param options: Options, see :class:`~azure.mgmt.provisioning.core.declare.options.LongRunningOptions`.
        :return: The edit itself.
        :raises TypeError: An option is unknown.
        """
        self._further.update(options)
        self._editing = self._new()
        return self

    def _new(self) -> Any:
        from ..exchange.edits.editing import Editing

        operation, arguments, options = self._asked
        return Editing(operation, arguments, {**options, **self._further})


E = TypeVar("E", bound="BaseEdit[Any]")
