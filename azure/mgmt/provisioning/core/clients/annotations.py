"""Annotations of methods that can be evaluated, as ``typing.get_type_hints`` does.

Their names are looked up where the method is defined, and nothing tells when somebody does so. What they name would
load every model of a service, and azure-core, with each module of methods. So there are names that load it when it is
needed.
"""

from __future__ import annotations

import typing
from collections import abc
from importlib import import_module
from typing import Any

from typing_extensions import Unpack

from ..declare import options
from .groups import GroupOf


class _Module:
    """Stands for a module until a type of it is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)


class _Generic:
    """Stands for a generic type until its arguments are given."""

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    def __getitem__(self, arguments: Any) -> Any:
        return getattr(import_module(self._module), self._name)[arguments]


_OPTIONS = (
    "ClientOptions",
    "CommonLongRunningOptions",
    "CommonPagingOptions",
    "CommonRequestOptions",
    "LongRunningOptions",
    "PagingOptions",
    "RequestOptions",
)
_POLLERS = f"{__name__.rsplit('.', 2)[0]}.exchange.longrunning.pollers"
_AIO_POLLERS = f"{__name__.rsplit('.', 2)[0]}.exchange.longrunning.aio_pollers"
_NAMES: dict[str, Any] = {
    **{name: getattr(options, name) for name in _OPTIONS},
    "AsyncItemPaged": _Generic("azure.core.async_paging", "AsyncItemPaged"),
    "AsyncIterator": abc.AsyncIterator,
    "AsyncProvisioningPoller": _Generic(_AIO_POLLERS, "AsyncProvisioningPoller"),
    "GroupOf": GroupOf,
    "IO": typing.IO,
    "ItemPaged": _Generic("azure.core.paging", "ItemPaged"),
    "Iterator": abc.Iterator,
    "ProvisioningPoller": _Generic(_POLLERS, "ProvisioningPoller"),
    "Unpack": Unpack,
}
"""What annotations of methods name, besides what their modules import."""


def typed_methods(names: dict[str, Any]) -> None:
    """Let the annotations of the methods of a module be evaluated. Nothing tells when somebody asks for those.

    :param names: What the module has, which is no more than its imports yet.
    """
    module = names["__name__"]
    service = module.rpartition(".operations" if ".operations" in module else ".")[0]
    for each in ("models", "operations", "types"):
        names[each] = names[f"_{each}"] = _Module(f"{service}.{each}")
    names.update(_NAMES)
