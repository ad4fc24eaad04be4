"""Reading what is there: one GET for each resource, or a listing where there are many of a kind."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Mapping
from typing import Any

from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

from ...core.clients.executor import Executor
from ...core.declare.lookup import declared_operations
from ...core.declare.operation import Match, Operation, Path, Query
from ...core.declare.settings import Settings
from ...core.exchange.arguments import arguments_by_name
from ...core.models.view import View
from ..record.nodes import Node
from ..record.recorder import with_parameters

AT_ONCE = 32
"""Requests that are under way at the same time."""
MANY = 8
"""Resources of a kind at one place from which on a listing is asked for."""


class Reading:
    """Reads what is there of nodes, so many at once.

    :param driver: The async driver of core, or another executor of its kind.
    """

    def __init__(self, driver: Executor) -> None:
        self._driver = driver
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._listings: dict[tuple[int, str], asyncio.Task[dict[str, Any]]] = {}

    @property
    def settings(self) -> Settings:
        """What the client is set to."""
        found: Settings = self._driver.settings
        return found

    def _driver_of(self, node: Node) -> Executor:
        return with_parameters(self._driver, node.parameters) if node.parameters else self._driver

    async def resource(self, node: Node, arguments: tuple[Any, ...]) -> Any:
        """The JSON of the resource that a node makes; None where it is not there.

        :param arguments: Those of its call, with values in place of marks.
        :raises ~azure.core.exceptions.HttpResponseError: It can't be read.
        """
        reading = reading_operation(node.operation)
        assert reading is not None
        try:
            async with self._slots:
                taken = _arguments(node.operation, arguments, reading)
                return wire_of(await self._driver_of(node).call(reading, taken, _kept(node.call_options)))
        except HttpResponseError as error:
            if is_absence(error):
                return None
            raise

    async def listed(self, node: Node, arguments: tuple[Any, ...], place: str) -> Mapping[str, Any]:
        """The JSON of the resources of a node's kind at a place, by their ids in lower case; asked for once.

        :param place: The id that they stand below, in lower case.
        """
        key = (id(node.operation), place)
        task = self._listings.get(key)
        if task is None:
            task = self._listings[key] = asyncio.ensure_future(self._list(node, arguments))
        return await task

    async def _list(self, node: Node, arguments: tuple[Any, ...]) -> dict[str, Any]:
        listing = listing_operation(node.operation)
        if listing is None:
            return {}
        found: dict[str, Any] = {}
        try:
            async with self._slots:
                taken = _arguments(node.operation, arguments, listing)
                items = self._driver_of(node).list(listing, taken, _kept(node.call_options))
                async for item in items:
                    wire = wire_of(item)
                    if isinstance(wire, dict) and isinstance(wire.get("id"), str):
                        found[wire["id"].lower()] = wire
        except HttpResponseError as error:
            if not is_absence(error):
                raise
        return found

    async def lookup(self, node: Node, arguments: tuple[Any, ...]) -> Any:
        """What a look-up gives, as JSON; that of a listing is the list of its items.

        One that takes a while is waited for.

        :raises ~azure.core.exceptions.HttpResponseError: It can't be looked up.
        """
        operation, options, driver = node.operation, node.call_options, self._driver_of(node)
        async with self._slots:
            if operation.long_running is not None:
                found = await (await driver.begin(operation, arguments, options)).result()
            elif operation.paging is not None:
                found = driver.list(operation, arguments, options)
            else:
                found = await driver.call(operation, arguments, options)
            return wire_of(found) if operation.paging is None else [wire_of(item) async for item in found]


def version_besides(operation: Operation, options: Mapping[str, Any], settings: Settings) -> str:
    """The API version of a call where that is not the one of its operation; empty where it is.

    :param options: The options of the call.
    :param settings: Those of the client.
    """
    asked = options.get("api_version")
    version = settings.api_version(operation, asked if isinstance(asked, str) else None)
    return "" if version == (operation.api_version or operation.service.api_version) else version


def is_absence(error: HttpResponseError) -> bool:
    """Whether an error says that a resource is not there: of a provider that is not registered, nothing is."""
    code = getattr(error.error, "code", None)
    return isinstance(error, ResourceNotFoundError) or code == "MissingSubscriptionRegistration"


def wire_of(value: Any) -> Any:
    """The JSON of a result."""
    if isinstance(value, View):
        return value._wire
    if isinstance(value, list):
        return [wire_of(item) for item in value]
    if isinstance(value, dict):
        return {name: wire_of(item) for name, item in value.items()}
    return value


def reading_operation(operation: Operation) -> Operation | None:
    """The operation that reads what another one makes: GET at its URL, or POST at its URL and ``/list``."""
    return _found(_reading, operation, lambda each: _reads(each, operation))


def listing_operation(operation: Operation) -> Operation | None:
    """The operation that lists what another one makes: GET at the URL that it stands below."""
    return _found(_listing, operation, lambda each: _lists(each, operation))


_reading: dict[int, tuple[Operation, Operation | None]] = {}
_listing: dict[int, tuple[Operation, Operation | None]] = {}


def _found(
    known: dict[int, tuple[Operation, Operation | None]], operation: Operation, matches: Callable[[Operation], bool]
) -> Operation | None:
    if id(operation) not in known:
        found = next((each for each in _beside(operation) if matches(each)), None)
        if found is None:
            found = next((each for each in declared_operations(operation.service.package) if matches(each)), None)
        known[id(operation)] = (operation, found)
    return known[id(operation)][1]


def _beside(operation: Operation) -> list[Operation]:
    """The operations of the modules of a large service that are loaded: those of a kind stand in one module."""
    package = f"{operation.service.package}._rest"
    modules = [
        module for name, module in list(sys.modules.items()) if name == package or name.startswith(package + ".")
    ]
    return [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]


def _reads(each: Operation, operation: Operation) -> bool:
    url = operation.url.lower()
    if each.method == "GET":
        return each.url.lower() == url and each.paging is None
    return each.method == "POST" and each.url.lower() == url + "/list" and each.long_running is None


def _lists(each: Operation, operation: Operation) -> bool:
    above, _, last = operation.url.lower().rpartition("/")
    return each.method == "GET" and each.paging is not None and last.startswith("{") and each.url.lower() == above


def _arguments(operation: Operation, arguments: tuple[Any, ...], other: Operation) -> tuple[Any, ...]:
    """The arguments of another operation about the same resource: what the URL is made of, and nothing else."""
    values = arguments_by_name(operation, arguments)
    given = {
        each.wire.lower(): values[each.name]
        for each in operation.parameters
        if isinstance(each, (Path, Query)) and each.name in values
    }
    taken = arguments_by_name(other, range(2 * len(other.parameters)))
    found: list[Any] = []
    for each in other.parameters:
        if isinstance(each, Match):
            found += [None, None]
        elif each.name in taken:
            of_url = isinstance(each, Path) or (isinstance(each, Query) and each.required)
            found.append(given.get(each.wire.lower()) if isinstance(each, (Path, Query)) and of_url else None)
    return tuple(found)


def _kept(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options of a call that makes a resource which hold for reading it, too."""
    return {name: value for name, value in options.items() if name in ("api_version", "headers", "timeout")}
