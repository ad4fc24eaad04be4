"""What the samples share: where to run (the local Azure Resource Manager, or Azure), and how to report progress."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from azure.mgmt.provisioning import ProvisioningClient

if TYPE_CHECKING:
    from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient

_FILE_KEYS = ("clientId", "clientSecret", "subscriptionId", "tenantId")


def arguments(description: str) -> argparse.Namespace:
    """The command line of a sample."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument(
        "--azure",
        action="store_true",
        help="run against Azure: AZURE_SUBSCRIPTION_ID with DefaultAzureCredential, or AZURE_AUTH_LOCATION with the "
        "path of a credentials file; without it, against the local Azure Resource Manager",
    )
    parser.add_argument("--location", default="westeurope", help="Azure region (default: %(default)s)")
    return parser.parse_args()


def connect(azure: bool) -> ProvisioningClient:
    """A client on Azure, or on the local Azure Resource Manager."""
    if not azure:
        return ProvisioningClient.local()
    auth_file = os.environ.get("AZURE_AUTH_LOCATION")
    if auth_file:
        return connect_from_file(Path(auth_file))
    from azure.identity import DefaultAzureCredential

    return ProvisioningClient(DefaultAzureCredential(), _subscription())


def connect_async(azure: bool) -> AsyncProvisioningClient:
    """As :func:`connect`, for ``async with``."""
    from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient

    if not azure:
        return AsyncProvisioningClient.local()
    auth_file = os.environ.get("AZURE_AUTH_LOCATION")
    if auth_file:
        from azure.identity.aio import ClientSecretCredential

        file = _CredentialsFile.read(Path(auth_file))
        secret = ClientSecretCredential(*file.principal, authority=file.authority)
        return AsyncProvisioningClient(secret, file.subscription_id, file.endpoint)
    from azure.identity.aio import DefaultAzureCredential

    return AsyncProvisioningClient(DefaultAzureCredential(), _subscription())


def connect_from_file(path: Path) -> ProvisioningClient:
    """A client that signs in as the service principal of a file that ``az ad sp create-for-rbac --sdk-auth`` wrote."""
    from azure.identity import ClientSecretCredential

    file = _CredentialsFile.read(path)
    credential = ClientSecretCredential(*file.principal, authority=file.authority)
    return ProvisioningClient(credential, file.subscription_id, file.endpoint)


def _subscription() -> str:
    subscription_id = os.environ.get("AZURE_SUBSCRIPTION_ID")
    if not subscription_id:
        sys.exit("Set AZURE_SUBSCRIPTION_ID to the subscription to use, or AZURE_AUTH_LOCATION to a credentials file.")
    return subscription_id


@dataclass(frozen=True)
class _CredentialsFile:
    principal: tuple[str, str, str] = field(repr=False)
    authority: str
    subscription_id: str
    endpoint: str | None

    @classmethod
    def read(cls, path: Path) -> _CredentialsFile:
        try:
            found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8-sig"))
            missing = [key for key in _FILE_KEYS if not found.get(key)]
        except (OSError, ValueError, AttributeError) as error:
            sys.exit(f"AZURE_AUTH_LOCATION: {path} is no readable credentials file: {error}")
        if missing:
            sys.exit(f"AZURE_AUTH_LOCATION: {path} lacks {', '.join(missing)}.")
        authority: str = found.get("activeDirectoryEndpointUrl", "https://login.microsoftonline.com")
        principal = (found["tenantId"], found["clientId"], found["clientSecret"])
        endpoint = found.get("resourceManagerEndpointUrl")
        return cls(principal, authority.rstrip("/"), found["subscriptionId"], endpoint)


class Progress:
    """Reports what a sample does: with colours and a spinner on a terminal, in plain lines elsewhere."""

    def __init__(self) -> None:
        self._console: Any = None
        if sys.stdout.isatty():
            try:
                from rich.console import Console
            except ImportError:
                return
            self._console = Console(highlight=False)

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Something that takes a while."""
        if self._console is None:
            print(f"{what} ...", flush=True)
            yield
            return
        with self._console.status(what):
            yield
        self._console.print(f"[green]✓[/green] {what}", soft_wrap=True)

    def line(self, text: str) -> None:
        """Something that was found out."""
        if self._console is None:
            print(f"  {text}", flush=True)
        else:
            self._console.print(f"  {text}", markup=False, soft_wrap=True)
