"""The local Azure Resource Manager: Azure's management API in this process, or over HTTPS on this machine.

>>> with LocalAzure() as azure:                                                 # doctest: +SKIP
...     client = ProvisioningClient.local(azure)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import LocalAzure as LocalAzure
    from .call import Behaviours as Behaviours
    from .call import Call as Call
    from .clock import Clock as Clock
    from .clock import RealClock as RealClock
    from .clock import VirtualClock as VirtualClock
    from .credential import AsyncLocalCredential as AsyncLocalCredential
    from .credential import LocalCredential as LocalCredential
    from .errors import ArmError as ArmError
    from .http import HandledRequest as HandledRequest
    from .http import LocalRequest as LocalRequest
    from .http import LocalResponse as LocalResponse
    from .kinds import Kind as Kind
    from .kinds import serve as serve
    from .server import LocalServer as LocalServer
    from .transport import AsyncLocalTransport as AsyncLocalTransport
    from .transport import LocalTransport as LocalTransport

_MODULES = {
    "ArmError": "errors",
    "AsyncLocalCredential": "credential",
    "AsyncLocalTransport": "transport",
    "Behaviours": "call",
    "Call": "call",
    "Clock": "clock",
    "HandledRequest": "http",
    "Kind": "kinds",
    "LocalAzure": "app",
    "LocalCredential": "credential",
    "LocalRequest": "http",
    "LocalResponse": "http",
    "LocalServer": "server",
    "LocalTransport": "transport",
    "RealClock": "clock",
    "VirtualClock": "clock",
    "serve": "kinds",
}

__all__ = [
    "ArmError",
    "AsyncLocalCredential",
    "AsyncLocalTransport",
    "Behaviours",
    "Call",
    "Clock",
    "HandledRequest",
    "Kind",
    "LocalAzure",
    "LocalCredential",
    "LocalRequest",
    "LocalResponse",
    "LocalServer",
    "LocalTransport",
    "RealClock",
    "VirtualClock",
    "serve",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
