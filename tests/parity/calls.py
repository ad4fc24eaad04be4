"""Every operation of our services as a method, and what calling it does."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.core.models.model import Model

from .transports import Answers, comparable
from .values import sample

NEXT_PAGE = "https://management.azure.com/next?api-version=2000-01-01&page=2"


@dataclass(frozen=True)
class Call:
    """An operation as a method of ours: where it is, and what it declares."""

    group: str | None
    method: str
    operation: Operation

    def __str__(self) -> str:
        return f"{self.group}.{self.method}" if self.group else self.method

    def bound(self, client: Any) -> Callable[..., Any]:
        """The method of a client, ours or the official one."""
        owner = client if self.group is None else getattr(client, self.group)
        method: Callable[..., Any] = getattr(owner, self.method)
        return method

    @property
    def status(self) -> int:
        """A status of success."""
        return 200 if 200 in self.operation.ok else self.operation.ok[0]

    def answers(self) -> list[Any]:
        """Bodies that the service may answer with, one for each request."""
        operation = self.operation
        if operation.paging is None:
            returned = operation.returns
            return [sample(operation.service, returned) if returned not in (None, "head") else b""]
        item = sample(operation.service, operation.paging.item_type)
        last = {operation.paging.items: [item]}
        return [{**last, operation.paging.next_link or "nextLink": NEXT_PAGE}, last]


class _Asked(Exception):
    def __init__(self, operation: Operation) -> None:
        super().__init__(operation.id)
        self.operation = operation


class _Recorder:
    """An executor that tells which operation it was asked to run."""

    def call(self, operation: Operation, arguments: Any, options: Any) -> Any:
        raise _Asked(operation)

    list = begin = call


def calls(client_class: Any) -> Iterator[Call]:
    """Every operation method of one of our clients."""
    client = client_class._over(_Recorder())
    for name, member in vars(client_class).items():
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            group = getattr(client, name)
            for method, function in inspect.getmembers(type(group), inspect.isfunction):
                # Those that edit stand in the core: they are made of operations, and are none.
                if not method.startswith("_") and "operations" in function.__module__.split("."):
                    yield Call(name, method, _operation(getattr(group, method)))
        elif inspect.isfunction(member):
            yield Call(None, name, _operation(getattr(client, name)))


def _operation(method: Callable[..., Any]) -> Operation:
    required = [
        parameter
        for parameter in inspect.signature(method).parameters.values()
        if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
    ]
    positional = ["x" for parameter in required if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]
    keywords = {parameter.name: "x" for parameter in required if parameter.kind is parameter.KEYWORD_ONLY}
    try:
        method(*positional, **keywords)
    except _Asked as asked:
        return asked.operation
    raise AssertionError(f"{method} runs no operation")


@dataclass(frozen=True)
class Outcome:
    """What a call did: the requests that it sent, and what it gave back."""

    requests: list[dict[str, Any]]
    result: str


def outcome(call: Call, client: Any, transport: Answers, positional: list[Any], keywords: dict[str, Any]) -> Outcome:
    """Call an operation of a client, ours or the official one."""
    transport.expect(call.status, call.answers())
    if call.operation.long_running is not None:
        keywords = {**keywords, "polling": False}
    found = call.bound(client)(*positional, **keywords)
    text = ""
    if hasattr(found, "polling_method"):
        found, text = found.result(), "poller for "
    if hasattr(found, "by_page"):
        found, text = list(found), f"{text}pages of "
    return _outcome(transport, text + kind(found))


LINKS = {
    "Azure-AsyncOperation": "https://management.azure.com/operation?api-version=2000-01-01",
    "Location": "https://management.azure.com/location?api-version=2000-01-01",
}
"""Where the service may say that a long-running operation goes on."""


def polled(
    call: Call, client: Any, transport: Answers, positional: list[Any], keywords: dict[str, Any]
) -> dict[str, Any]:
    """What a long-running operation asks until it is done, and its result, by the links that the service sent."""
    sent = {"both": LINKS, **{name: {name: url} for name, url in LINKS.items()}}
    if call.operation.method not in ("PUT", "PATCH"):
        # What a state alone says of the result, each operation would have to say in its own way.
        del sent["Azure-AsyncOperation"]
    found = {}
    for name, links in sent.items():
        status = next(code for code in (202, 201, 200, 204) if code in call.operation.ok)
        transport.expect(status, call.answers()[-1:], links)
        result = call.bound(client)(*positional, **keywords, polling_interval=0).result()
        found[name] = {
            "requests": [_place(request) for request in transport.requests],
            "result": kind(list(result) if hasattr(result, "by_page") else result),
        }
    return found


def _place(request: Any) -> dict[str, Any]:
    """Where a request goes to."""
    compared = comparable(request)
    return {key: compared[key] for key in ("method", "host", "path", "query")}


async def async_outcome(
    call: Call, client: Any, transport: Answers, positional: list[Any], keywords: dict[str, Any]
) -> Outcome:
    """Call an operation of an async client, ours or the official one."""
    transport.expect(call.status, call.answers())
    if call.operation.long_running is not None:
        keywords = {**keywords, "polling": False}
    found = call.bound(client)(*positional, **keywords)
    found = await found if inspect.isawaitable(found) else found
    text = ""
    if hasattr(found, "polling_method"):
        found, text = await found.result(), "poller for "
    if hasattr(found, "by_page"):
        found, text = [item async for item in found], f"{text}pages of "
    return _outcome(transport, text + kind(found))


def _outcome(transport: Answers, result: str) -> Outcome:
    first, *others = transport.requests
    # Official clients of one generation ask for a next page without the header Accept, and of another with it.
    return Outcome([comparable(first), *map(_place, others)], result)


def kind(value: Any) -> str:
    """What a result is, in words that are the same for ours and the official one."""
    if isinstance(value, Model) or hasattr(value, "_attribute_map") or type(value).__name__ == "_MyMutableMapping":
        return type(value).__name__
    if hasattr(value, "as_dict"):
        return type(value).__name__
    if isinstance(value, list):
        return f"list of {', '.join(sorted({kind(item) for item in value}))}"
    if isinstance(value, dict):
        return f"dict of {', '.join(sorted({kind(item) for item in value.values()}))}"
    if hasattr(value, "__anext__") or hasattr(value, "__next__"):
        return "stream"
    return "str" if isinstance(value, str) else type(value).__name__


def client_of(service: str, *, asynchronous: bool) -> Any:
    """The class of our client of a service."""
    module = import_module(f"azure.mgmt.provisioning.services.{service}{'.aio' if asynchronous else ''}.client")
    (found,) = (
        value for value in vars(module).values() if inspect.isclass(value) and value.__module__ == module.__name__
    )
    return found
