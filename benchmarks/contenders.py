"""The clients that are compared: the official package's and ours, made the same way."""

from __future__ import annotations

import subprocess
import sys
from statistics import median
from typing import Any

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"

OURS = "azure.mgmt.provisioning"
OFFICIAL = {
    "ContainerInstanceManagementClient": "azure.mgmt.containerinstance",
    "KeyVaultManagementClient": "azure.mgmt.keyvault",
    "ResourceManagementClient": "azure.mgmt.resource.resources",
    "SubscriptionClient": "azure.mgmt.resource.subscriptions",
}


class NoCredential:
    """A credential that is never asked: the benchmarks authenticate nowhere."""

    def get_token(self, *scopes: str, **options: Any) -> Any:
        """Never called."""
        raise NotImplementedError


def make_client(module: str, name: str, base_url: str) -> Any:
    """A client without authentication, so that no token is sent over the loopback's plain HTTP."""
    from importlib import import_module

    from azure.core.pipeline.policies import SansIOHTTPPolicy

    client = getattr(import_module(module), name)
    return client(NoCredential(), SUBSCRIPTION, base_url, authentication_policy=SansIOHTTPPolicy())


def measured(module: str, *arguments: str, rounds: int) -> float:
    """The median of what a module's ``__main__`` prints: each round is a process of its own."""
    return median_of([sys.executable, "-m", module, *arguments], rounds)


def median_of(command: list[str], rounds: int) -> float:
    """The median of what a command prints."""
    return median(
        float(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(rounds)
    )
