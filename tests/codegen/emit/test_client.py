"""The client, its async twin, and the packages that they are in."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest

from ..packages import module
from .recorder import Recorder


def test_the_client(contoso_package: ModuleType) -> None:
    client = contoso_package.ContosoManagementClient  # type: ignore[attr-defined]
    assert client._service is contoso_package.SERVICE  # type: ignore[attr-defined]
    assert client.widgets.__doc__ == "Widgets: make, change, delete."
    assert client.__mro__[1].__name__ == "ServiceClient"
    made = client.__new__(client)
    recorder = Recorder()
    object.__setattr__(made, "_executor", recorder)
    made.check_name(timeout=3)
    assert recorder.calls == [("call", module(contoso_package, "_rest").CHECK_NAME, (), {"timeout": 3})]
    twin = module(contoso_package, "aio").ContosoManagementClient
    assert twin.__mro__[1].__name__ == "AsyncServiceClient"
    assert inspect.iscoroutinefunction(twin.check_name)
    assert inspect.signature(twin.check_name).parameters == inspect.signature(client.check_name).parameters


def test_packages_are_lazy(contoso_package: ModuleType) -> None:
    assert {"ContosoManagementClient", "SERVICE", "models", "types"} <= set(dir(contoso_package))
    assert contoso_package.models is module(contoso_package, "models")  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        contoso_package.nothing  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        module(contoso_package, "aio").nothing  # noqa: B018
