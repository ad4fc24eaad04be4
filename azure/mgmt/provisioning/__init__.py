"""Create, change and delete Azure resources from Python.

:class:`ProvisioningClient` has every service as an attribute; each service's client (``KeyVaultManagementClient``, …)
is usable alone, too. ``ProvisioningClient.local()`` runs against the local Azure Resource Manager of this package.

Names are loaded when they are first used.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ._guesses import Guesses, no_attribute
from ._version import VERSION

if TYPE_CHECKING:
    from ._client import ProvisioningClient as ProvisioningClient
    from .core.exchange.edits.editing import EditConflictError as EditConflictError
    from .core.exchange.errors import OperationFailedError as OperationFailedError
    from .core.exchange.errors import PollingCancelledError as PollingCancelledError
    from .core.exchange.longrunning.together import OperationsFailedError as OperationsFailedError
    from .core.exchange.longrunning.together import wait_all as wait_all
    from .core.exchange.longrunning.updates import OperationUpdate as OperationUpdate
    from .core.models.model import Model as Model
    from .local import LocalAzure as LocalAzure
    from .services import *  # noqa: F403

__version__ = VERSION

_HERE = {
    "EditConflictError": ".core.exchange.edits.editing",
    "LocalAzure": ".local",
    "Model": ".core.models.model",
    "OperationFailedError": ".core.exchange.errors",
    "OperationUpdate": ".core.exchange.longrunning.updates",
    "OperationsFailedError": ".core.exchange.longrunning.together",
    "PollingCancelledError": ".core.exchange.errors",
    "ProvisioningClient": "._client",
    "wait_all": ".core.exchange.longrunning.together",
}

if Guesses not in sys.meta_path:
    sys.meta_path.append(Guesses)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HERE:
        return getattr(import_module(_HERE[name], __name__), name)
    if name == "aio":
        return import_module(".aio", __name__)
    services = import_module(".services", __name__)
    if name == "__all__":
        return sorted([*_HERE, *services.CLIENTS])
    if name in services.CLIENTS:
        return getattr(services, name)
    raise no_attribute(__name__, name, __dir__())


def __dir__() -> list[str]:
    from .services import CLIENTS

    return sorted([*_HERE, *CLIENTS, "aio", "__version__"])
