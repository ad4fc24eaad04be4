"""What clients, groups, methods, models and enums of this package have: read from their declarations."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Collection
from functools import cache
from importlib import import_module
from typing import Any

from ..core.declare import options
from ..core.models.fields import fields_of
from .kinds import Class, Client, Enum, Group, Items, Kind, Method, Model, Poller
from .places import SERVICES, Place, client_of, split

_POLLERS = ("ProvisioningPoller", "AsyncProvisioningPoller", "LROPoller", "AsyncLROPoller")
_SEVERAL = ("ItemPaged", "AsyncItemPaged", "list", "List", "Iterable", "Iterator", "Sequence", "AsyncIterable")
_WRAPPERS = ("Optional", "Awaitable", "Generator", "AsyncGenerator", "Annotated")
_OPTIONS = re.compile(r"Unpack\[(\w+)\]")


def kind_of_class(place: Place, name: str) -> Kind | None:
    """What a class of a module is."""
    found = place.get(name)
    if found is None:
        return None
    service = found.__module__.removeprefix(f"{SERVICES}.").partition(".")[0]
    if hasattr(found, "_service"):
        return Class(Client(service))
    if hasattr(found, "__members__"):
        return Enum(service, name)
    return Class(Model(service, name)) if hasattr(found, "_attribute_map") else Class(Group(service, name))


def service_of(name: str) -> str:
    """The service that a dotted name of a module or class belongs to; empty for any other."""
    place, rest = split(name)
    called = place.find(rest[0]) if place is not None and rest else None
    if place is None or called is None:
        return place.service if place is not None else ""
    kind = kind_of_class(place, called)
    of = kind.of if isinstance(kind, Class) else kind
    return getattr(of, "service", "")


@cache
def client_class(service: str) -> Any:
    """The sync client of a service."""
    return getattr(import_module(f"{SERVICES}.{service}"), client_of(service))


@cache
def groups(service: str) -> dict[str, str]:
    """The class of each operation group, by its attribute of the client."""
    found = {}
    for name, value in vars(client_class(service)).items():
        if isinstance(value, property) and value.fget is not None:
            found[name] = str(value.fget.__annotations__["return"]).rpartition(".")[2]
    return found


def operations(owner: Client | Group) -> Any:
    """The class that has the methods."""
    if isinstance(owner, Client):
        return client_class(owner.service)
    return getattr(import_module(f"{SERVICES}.{owner.service}.operations"), owner.name)


def methods(owner: Client | Group) -> list[str]:
    """The methods of a group or client."""
    return [name for name in dir(operations(owner)) if not name.startswith("_")]


def method(owner: Client | Group, name: str) -> str | None:
    """What a method is called: as given, or with ``begin_`` where it is a long-running operation."""
    known = methods(owner)
    return next((each for each in (name, f"begin_{name}") if each in known), None)


def function(called: Method) -> Callable[..., Any]:
    """The function of a method."""
    found: Callable[..., Any] = getattr(operations(called.owner), called.name)
    return found


def result(called: Method) -> Kind | None:
    """What a method returns."""
    text = function(called).__annotations__.get("return")
    return kind_of_annotation(ast.parse(text, mode="eval").body, called.owner.service) if text else None


def kind_of_annotation(node: ast.expr, service: str) -> Kind | None:
    """What an annotation in a module of ours stands for."""
    if isinstance(node, ast.BinOp):
        return kind_of_annotation(node.left, service) or kind_of_annotation(node.right, service)
    if isinstance(node, ast.Subscript):
        inner = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
        return generic(ast.unparse(node.value), kind_of_annotation(inner, service))
    named = ast.unparse(node).removeprefix("models.")
    return _model(named, service)


def generic(outer: str, inner: Kind | None) -> Kind | None:
    """What ``outer[inner]`` is."""
    name = outer.rpartition(".")[2]
    if name in _POLLERS:
        return Poller(inner)
    if name in _SEVERAL:
        return Items(inner)
    return inner if name in _WRAPPERS else None


def _model(name: str, service: str) -> Kind | None:
    if not name.isidentifier():
        return None
    found = kind_of_class(Place(service, "models"), name)
    return found.of if isinstance(found, Class) else None


def model(kind: Model | Enum) -> Any:
    """The class of a model or enum."""
    return getattr(import_module(f"{SERVICES}.{kind.service}.models"), kind.name)


def members(kind: Model) -> list[str]:
    """The members of a model."""
    found: list[str] = model(kind)._names()
    return found


def member(kind: Model, name: str) -> Kind | None:
    """What a member of a model is."""
    declared = model(kind)._attribute_map.get(name)
    types = {field.name: field.type for field in fields_of(model(kind))}
    text = declared["type"] if declared is not None else types.get(name, "")
    found = _model(text.strip("[]{}"), kind.service)
    return Items(found) if text.startswith(("[", "{")) else found


def parameters(called: Method | Class) -> tuple[Collection[str], Collection[str]]:
    """The arguments that a call of a method, client or model takes by name, and the options that it takes besides."""
    if isinstance(called, Class) and isinstance(called.of, Model):
        # What a service alone sets may be given, too: official models take it and send nothing.
        return [*members(called.of), "additional_properties"], ()
    given = _signature(called).parameters.values()
    said = [each for each in given if each.kind is inspect.Parameter.VAR_KEYWORD]
    match = _OPTIONS.search(str(said[0].annotation)) if said else None
    more = set(getattr(options, match[1]).__annotations__ if match else ())
    names = [each.name for each in given if each not in said]
    # Those that official clients have for what is said with etag and match_condition are taken, too.
    return names, more | {"if_match", "if_none_match"} if "match_condition" in names else more


def required(called: Method | Class) -> list[str]:
    """The names of the arguments that a call of a method or client has to have, in their order."""
    given = _signature(called).parameters.values()
    return [each.name for each in given if each.default is each.empty and each.kind is not each.VAR_KEYWORD]


def is_body(called: Method | Class, name: str) -> bool:
    """Whether an argument is the body of the request."""
    return "types." in str(_signature(called).parameters[name].annotation) and isinstance(called, Method)


def _signature(called: Method | Class) -> inspect.Signature:
    if not isinstance(called, Method):
        assert isinstance(called.of, Client)
        return inspect.signature(client_class(called.of.service))
    signature = inspect.signature(function(called))
    return signature.replace(parameters=list(signature.parameters.values())[1:])  # without self
