"""Holds one of our services against the official packages."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import Any

from azure.mgmt.provisioning.codegen.represent.names import type_name
from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.core.models.model import Model

from .calls import Call, Outcome, async_outcome, calls, client_of, outcome, polled
from .kinds import Arguments, Convert, Way, is_annotated_with_page, way_of
from .official import OfficialService
from .signatures import parameters, returned
from .transports import AsyncTransport, Transport, make
from .values import arguments, needed_bodies

CONTENT_TYPE = "application/json; charset=utf-8"
"""One that no operation has by default."""


@dataclass
class Compared:
    """What was compared of a service: names, what differs by name and check, and the known kinds that it is of."""

    names: list[str] = field(default_factory=list)
    faults: dict[tuple[str, str], str] = field(default_factory=dict)
    kinds: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def check(self, name: str, check: str, ours: Any, official: Any, kinds: tuple[str, ...] = ()) -> None:
        """Keep a difference.

        :param kinds: Those of :mod:`~tests.parity.kinds` that it is of.
        """
        if ours != official:
            self.faults[name, check] = "; ".join(_told("", _plain(ours), _plain(official)))
            if kinds:
                self.kinds[name, check] = kinds


def _plain(value: Any) -> Any:
    return vars(value) if isinstance(value, Outcome) else value


def _told(where: str, ours: Any, official: Any) -> Iterator[str]:
    """Where two values differ, and how."""
    if isinstance(ours, dict) and isinstance(official, dict):
        for key in sorted({*ours, *official}):
            if key not in official or key not in ours or ours[key] != official[key]:
                yield from _told(f"{where}/{key}", ours.get(key), official.get(key))
    elif isinstance(ours, list) and isinstance(official, list) and len(ours) == len(official):
        for number, (one, other) in enumerate(zip(ours, official, strict=True)):
            if one != other:
                yield from _told(f"{where}/{number}", one, other)
    else:
        yield f"{where or 'found'}: ours {ours!r}, official {official!r}"


def compare_operations(service: str) -> Compared:
    """Every operation of a service, sync and async.

    The checks of each: whether both have it (``there``), parameters (``parameters``), annotated kind of result
    (``returns``), and with all arguments and with the required ones (``all``, ``required``) the requests, with those
    for a next page, and what the result is. Those of the async twin have ``async`` before their names. Bodies are dicts
    in REST spelling, and models for one more check, with another content type (``model``). Long-running operations
    are polled to their ends by whatever links the service sends (``polling``). Where signatures differ by a known kind,
    each is called in its own way.
    """
    found = Compared()
    sync, twin = _Pair(service, asynchronous=False), _Pair(service, asynchronous=True)
    ours = list(calls(client_of(service, asynchronous=False)))
    found.names = sorted({str(call) for call in ours} | set(sync.official_names()))
    for name in set(found.names) - {str(call) for call in ours}:
        found.check(name, "there", False, True)
    for call in ours:
        way = _compare_signatures(call, sync, found, "")
        if way is not None:
            for check in ("all", "required"):
                _compare_calls(call, sync, way, found, check)
            if takes_model(call.operation) and not way.members:
                _compare_calls(call, sync, way, found, "model")
            if call.operation.long_running is not None:
                _compare_calls(call, sync, way, found, "polling", polled)
    asyncio.run(_compare_async(ours, twin, found))
    return found


def _compare_calls(
    call: Call, pair: _Pair, way: Way, found: Compared, check: str, run: Callable[..., Any] = outcome
) -> None:
    made = [_tried(*each, run=run) for each in _sides(call, pair, way, check)]
    found.check(str(call), check, *_as_official(call, made))


async def _compare_async(ours: list[Call], twin: _Pair, found: Compared) -> None:
    for call in ours:
        way = _compare_signatures(call, twin, found, "async ")
        if way is not None:
            for check in ("all", "required"):
                made = [await _tried_async(*each) for each in _sides(call, twin, way, check)]
                found.check(str(call), f"async {check}", *_as_official(call, made))


def _sides(call: Call, pair: _Pair, way: Way, check: str) -> Iterator[tuple[Call, Any, Any, list[Any], Arguments]]:
    """What is called for a check, ours and the official one: client, transport and arguments."""
    method, full = call.bound(pair.ours), check in ("all", "model")
    makers = pair.model_makers
    if way.kinds:
        positional, keywords = arguments(call.operation, method, full=full)
        named = inspect.signature(method).bind_partial(*positional).arguments | keywords
        if check == "model":
            body = call.operation.body
            assert body is not None
            given = [{**named, body.name: convert(body.type, named[body.name])} for convert in makers]
            sides = [way.arguments(call.operation, each, makers)[index] for index, each in enumerate(given)]
        else:
            sides = list(way.arguments(call.operation, named, makers))
        for (client, transport), each in zip(pair.clients(call), sides, strict=True):
            yield call, client, transport, [], each
        return
    for (client, transport), convert in zip(pair.clients(call), makers, strict=True):
        if check == "model":
            positional, keywords = arguments(call.operation, method, full=full, convert=convert)
            keywords = {**keywords, "content_type": CONTENT_TYPE}
        else:
            positional, keywords = arguments(call.operation, method, full=full)
        yield call, client, transport, positional, keywords


def _as_official(call: Call, made: list[Any]) -> list[Any]:
    """Both outcomes; classes of ours that are called after their version by the name that the official ones have."""
    ours, official = made
    if isinstance(ours, Outcome):
        ours = Outcome(ours.requests, unversioned(ours.result, call.operation))
    return [ours, official]


def unversioned(text: str, operation: Operation) -> str:
    """A text without the API version of an operation at the ends of names of classes."""
    version = (operation.api_version or "").replace("-", "_")
    return text.replace(type_name(f"x_v{version}")[1:], "") if version else text


def _compare_signatures(call: Call, pair: _Pair, found: Compared, twin: str) -> Way | None:
    """Compare parameters and annotation; how the official method is called, None if it can't be."""
    official = pair.official(call)
    if official is None:
        found.check(str(call), f"{twin}there", True, False)
        return None
    ours, theirs = call.bound(pair.ours), call.bound(official)
    here, there = parameters(ours, needed_bodies(call.operation)), parameters(theirs)
    way = way_of(call.operation, ours, theirs, pair.classes) if here != there else None
    found.check(str(call), f"{twin}parameters", here, there, way.kinds if way is not None else ())
    result, expected = unversioned(returned(ours, pair.models), call.operation), returned(theirs)
    if expected and not is_annotated_with_page(result, expected, pair.classes):
        found.check(str(call), f"{twin}returns", result, expected)
    return way or Way()


def takes_model(operation: Operation) -> bool:
    """Whether the body of an operation is a model."""
    body = operation.body
    return body is not None and body.type[:1].isupper() and issubclass(operation.service.model(body.type), Model)


def _tried(call: Call, client: Any, transport: Any, *given: Any, run: Callable[..., Any] = outcome) -> Any:
    try:
        return run(call, client, transport, *given)
    except Exception as error:
        return _refusal(client, error)


async def _tried_async(call: Call, client: Any, transport: Any, *given: Any) -> Outcome | str:
    try:
        return await async_outcome(call, client, transport, *given)
    except Exception as error:
        return _refusal(client, error)


def _refusal(client: Any, error: Exception) -> str:
    """Names the client, so that two errors are never the same."""
    return f"{type(client).__module__} raises {error!r}"


class _Pair:
    """Our client of a service and the official ones, sync or async, over transports that send nothing."""

    def __init__(self, service: str, *, asynchronous: bool) -> None:
        self._asynchronous = asynchronous
        self._service = OfficialService(service)
        self._packages = self._service.clients
        self._transport: Any = AsyncTransport if asynchronous else Transport
        self._made: dict[tuple[int, str | None], tuple[Any, Any]] = {}
        self.models = import_module(f"azure.mgmt.provisioning.services.{service}.models")
        self._own_transport = self._transport()
        self.ours = make(client_of(service, asynchronous=asynchronous), self._own_transport)

    @cached_property
    def classes(self) -> dict[str, type[Any]]:
        """The official models and enums by the names of ours."""
        classes: dict[str, type[Any]] = {}
        for versioned, name, official in self._service.classes():
            classes.setdefault(versioned if hasattr(self.models, versioned) else name, official)
        return classes

    @cached_property
    def model_makers(self) -> tuple[Convert, Convert]:
        """Functions that make our model, and the official one, of the name of ours and REST JSON."""

        def make_official(name: str, raw: Any) -> Any:
            official = self.classes[name]
            # Of the two generations of official models, one is made by msrest, and the other is a mapping of REST JSON.
            return official.deserialize(raw) if hasattr(official, "deserialize") else official._deserialize(raw, [])

        return lambda name, raw: getattr(self.models, name).from_dict(raw), make_official

    def clients(self, call: Call) -> tuple[tuple[Any, Any], tuple[Any, Any]]:
        """Our client and the official one, each with its transport."""
        return (self.ours, self._own_transport), self._having(call)

    def official(self, call: Call) -> Any:
        """The official client that has an operation, or None."""
        return self._having(call)[0]

    def _having(self, call: Call) -> tuple[Any, Any]:
        # What a client with several API versions does not have by default, it has with that of the operation.
        for version in (None, call.operation.api_version):
            for number in range(len(self._packages)):
                made = self._official(number, version)
                try:
                    call.bound(made[0])
                except (AttributeError, ValueError):
                    continue
                return made
        return None, None

    def _official(self, number: int, version: str | None) -> tuple[Any, Any]:
        if (number, version) not in self._made:
            transport = self._transport()
            options = {"api_version": version} if version else {}
            client = self._packages[number].make(transport, asynchronous=self._asynchronous, **options)
            self._made[number, version] = client, transport
        return self._made[number, version]

    def official_names(self) -> Iterator[str]:
        """The operations of the official clients."""
        for number in range(len(self._packages)):
            client = self._official(number, None)[0]
            for group, owner in [("", client), *_groups(client)]:
                for name, function in inspect.getmembers(type(owner), inspect.isfunction):
                    if not name.startswith("_") and "operations" in function.__module__.split("."):
                        yield f"{group}.{name}" if group else name


def _groups(client: Any) -> Iterator[tuple[str, Any]]:
    for name in dir(client):
        if not name.startswith("_"):
            try:
                value = getattr(client, name)
            except ValueError:
                continue  # It is not in the API version that the client has by default.
            if "operations" in type(value).__module__.split(".") and not inspect.isroutine(value):
                yield name, value
