"""Signatures in a form that can be compared: parameters, and the kind of the result as type checkers see it."""

from __future__ import annotations

import collections.abc
import inspect
import types
import typing
from collections.abc import Callable, Collection, Mapping
from typing import Any, ForwardRef, get_args, get_origin

from azure.core.async_paging import AsyncItemPaged
from azure.core.paging import ItemPaged

from azure.mgmt.provisioning.core.exchange.longrunning.aio_pollers import AsyncProvisioningPoller
from azure.mgmt.provisioning.core.exchange.longrunning.pollers import ProvisioningPoller

Signature = list[tuple[str, str, bool]]
"""Name and kind of each parameter, and whether it is required."""


def parameters(method: Callable[..., Any], needed: Collection[str] = ()) -> Signature:
    """Name and kind of each parameter, and whether it is required.

    :param needed: What is required although it can be left out, since it can be given in another way.
    """
    return [
        (parameter.name, parameter.kind.name, parameter.default is parameter.empty or parameter.name in needed)
        for parameter in inspect.signature(method).parameters.values()
        if parameter.kind is not parameter.VAR_KEYWORD
    ]


def returned(method: Callable[..., Any], models: Any = None, annotation: Any = inspect.Parameter.empty) -> str:
    """The kind of result that a method is annotated with; empty where it is not annotated.

    :param models: For a method of ours: the package that its annotations call ``models``.
    :param annotation: One of an argument, in place of that of the result.
    """
    function: Any = inspect.unwrap(method)
    function = getattr(function, "__func__", function)
    if annotation is inspect.Parameter.empty:
        annotation = function.__annotations__.get("return", annotation)
    return "" if annotation is inspect.Parameter.empty else _text(annotation, _Names(function.__globals__, models))


class _Names(dict[str, Any]):
    """What the names in annotations mean: some are imported for type checkers only."""

    def __init__(self, module: Mapping[str, Any], models: Any) -> None:
        super().__init__(module)
        for name, meaning in _KNOWN.items():
            self.setdefault(name, meaning)
        if models is not None:
            self["models"] = models


_KNOWN: dict[str, Any] = {
    "Any": Any,
    "AsyncItemPaged": AsyncItemPaged,
    "AsyncIterator": collections.abc.AsyncIterator,
    "AsyncProvisioningPoller": AsyncProvisioningPoller,
    "ItemPaged": ItemPaged,
    "Iterator": collections.abc.Iterator,
    "ProvisioningPoller": ProvisioningPoller,
    "_bool": bool,
    "_dict": dict,
    "_list": list,
    "_str": str,
}


def _text(annotation: Any, names: Mapping[str, Any]) -> str:
    if isinstance(annotation, ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        return _text(eval(annotation, dict(names)), names)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        # "str or one of an enum's values" is an enum; official clients say it for results, too.
        of = [each for each in arguments if each is not type(None) and not (each is str and len(arguments) > 1)]
        return " or ".join(_text(each, names) for each in of) + " or None" * (type(None) in arguments)
    if origin is typing.Literal:
        return "constant"
    if origin is None:
        return "any" if annotation in (Any, object) else "None" if annotation is None else str(annotation.__name__)
    name = origin.__name__
    inner = [_text(each, names) for each in arguments]
    if "Poller" in name:
        return f"poller for {inner[0]}"
    if issubclass(origin, (ItemPaged, AsyncItemPaged)) or origin in (
        collections.abc.Iterable,
        collections.abc.AsyncIterable,
    ):
        return f"pages of {inner[0]}"
    if origin in (collections.abc.Iterator, collections.abc.AsyncIterator):
        return f"stream of {inner[0]}"
    if issubclass(origin, collections.abc.Mapping):
        # JSON of no known form.
        return "any" if inner[1] == "any" else f"dict of {inner[1]}"
    return f"list of {inner[0]}" if issubclass(origin, list) else f"{name} of {', '.join(inner)}"
