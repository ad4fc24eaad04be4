"""Create, change and delete Azure resources from Python.

:class:`ProvisioningClient` has every service as an attribute; each service's client (``KeyVaultManagementClient``, …)
is usable alone, too. ``ProvisioningClient.local()`` runs against the local Azure Resource Manager of this package.

Names are loaded when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import VERSION

if TYPE_CHECKING:
    from ._client import ProvisioningClient as ProvisioningClient
    from .core.exchange.editing import EditConflictError as EditConflictError
    from .core.exchange.errors import OperationFailedError as OperationFailedError
    from .core.exchange.errors import PollingCancelledError as PollingCancelledError
    from .core.exchange.together import OperationsFailedError as OperationsFailedError
    from .core.exchange.together import wait_all as wait_all
    from .core.exchange.updates import OperationUpdate as OperationUpdate
    from .core.models.model import Model as Model
    from .local import LocalAzure as LocalAzure
    from .services import *  # noqa: F403

__version__ = VERSION

_HERE = {
    "EditConflictError": ".core.exchange.editing",
    "LocalAzure": ".local",
    "Model": ".core.models.model",
    "OperationFailedError": ".core.exchange.errors",
    "OperationUpdate": ".core.exchange.updates",
    "OperationsFailedError": ".core.exchange.together",
    "PollingCancelledError": ".core.exchange.errors",
    "ProvisioningClient": "._client",
    "wait_all": ".core.exchange.together",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HERE:
        return getattr(import_module(_HERE[name], __name__), name)
    services = import_module(".services", __name__)
    if name in services.CLIENTS:
        return getattr(services, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from .services import CLIENTS

    return sorted([*_HERE, *CLIENTS, "aio", "__version__"])
