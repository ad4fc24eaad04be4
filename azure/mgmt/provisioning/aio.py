"""The async clients, under the same names as the sync ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._guesses import no_attribute

if TYPE_CHECKING:
    from ._aio_client import ProvisioningClient as ProvisioningClient
    from .core.exchange.longrunning.together import wait_all_async
    from .services.aio import *  # noqa: F403

    wait_all = wait_all_async


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ProvisioningClient":
        return getattr(import_module("._aio_client", __package__), name)
    if name == "wait_all":
        return import_module(".core.exchange.longrunning.together", __package__).wait_all_async
    services = import_module(".services.aio", __package__)
    if name == "__all__":
        return __dir__()
    if name in services.__all__:
        return getattr(services, name)
    raise no_attribute(__name__, name, __dir__())


def __dir__() -> list[str]:
    from .services import CLIENTS

    return sorted(["ProvisioningClient", "wait_all", *CLIENTS])
