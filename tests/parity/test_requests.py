"""For every operation: the official package and ours send the same request for the same arguments."""

from __future__ import annotations

import inspect
from functools import cache
from importlib import import_module
from typing import Any

import pytest

from azure.mgmt.provisioning.services import CLIENTS, SERVICES

from .clients import (
    OFFICIAL,
    AsyncCapturingTransport,
    Call,
    Captured,
    CapturingTransport,
    calls,
    comparable,
    make,
    sent,
)
from .values import arguments

CALLS = [call for service in SERVICES for call in calls(service)]


@cache
def _official(service: str) -> tuple[Any, ...]:
    return tuple(make(path, CapturingTransport()) for path in OFFICIAL[service])


@cache
def _ours(service: str, package: str, transport: type[Any]) -> Any:
    (name,) = (client for client, of in CLIENTS.items() if of == service)
    return make(f"{package}:{name}", transport())


def _official_method(call: Call) -> Any:
    for client in _official(call.service):
        try:
            return call.bound(client)
        except AttributeError:
            continue
    raise AssertionError(f"the official package has no {call}")


@pytest.mark.parametrize("full", [True, False], ids=["full", "required"])
@pytest.mark.parametrize("call", CALLS, ids=str)
def test_same_request(call: Call, full: bool) -> None:
    ours = call.bound(_ours(call.service, "azure.mgmt.provisioning", CapturingTransport))
    positional, keywords = arguments(call.operation, ours, full=full)
    expected = comparable(sent(lambda: _official_method(call)(*positional, **keywords)))
    assert comparable(sent(lambda: ours(*positional, **keywords))) == expected


@pytest.mark.parametrize("call", CALLS, ids=str)
async def test_same_request_async(call: Call) -> None:
    """The async twin sends what the sync one sends."""
    sync = call.bound(_ours(call.service, "azure.mgmt.provisioning", CapturingTransport))
    twin = call.bound(_ours(call.service, "azure.mgmt.provisioning.aio", AsyncCapturingTransport))
    positional, keywords = arguments(call.operation, sync, full=True)
    with pytest.raises(Captured) as captured:
        result = twin(*positional, **keywords)
        if inspect.isawaitable(result):
            await result
        else:
            await anext(result.__aiter__())
    assert comparable(captured.value.request) == comparable(sent(lambda: sync(*positional, **keywords)))


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_same_parameters(call: Call) -> None:
    """Names, order and kind of the parameters are those of the official method."""

    def shape(method: Any) -> list[tuple[str, str, bool]]:
        return [
            (parameter.name, parameter.kind.name, parameter.default is parameter.empty)
            for parameter in inspect.signature(method).parameters.values()
            if parameter.kind is not parameter.VAR_KEYWORD
        ]

    ours = call.bound(_ours(call.service, "azure.mgmt.provisioning", CapturingTransport))
    assert shape(ours) == shape(_official_method(call))


@pytest.mark.parametrize("service", SERVICES)
def test_no_operation_is_missing(service: str) -> None:
    """Every public operation method of the official clients is there."""
    ours = {(call.group, call.method) for call in CALLS if call.service == service}
    theirs = set()
    for client in _official(service):
        operations = import_module(type(client).__module__.rpartition(".")[0] + ".operations")
        groups = {value for value in vars(operations).values() if inspect.isclass(value)}
        for name, group in vars(client).items():
            if type(group) in groups:
                theirs |= {
                    (name, method)
                    for method, function in inspect.getmembers(group, inspect.ismethod)
                    if not method.startswith("_")
                }
    assert theirs <= ours


def test_count(record_property: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Say how much was compared."""
    with capsys.disabled():
        for service in SERVICES:
            found = sum(call.service == service for call in CALLS)
            print(f"\nparity: {service}: {found} operations compared", end="")
    assert len(CALLS) > 0
