"""The client of the container that state is in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from azure.core.credentials import AzureNamedKeyCredential, AzureSasCredential

from .address import BlobAddress

if TYPE_CHECKING:
    from azure.storage.blob import ContainerClient

_INSTALL = 'pip install "azure-mgmt-provisioning[state]"'
_EMULATED = "devstoreaccount1"
# A service that refuses connections is tried for half a minute; a lease ends in a minute.
_TRIES, _WAIT, _JITTER = 5, 5, 1
_SECONDS_TO_CONNECT, _SECONDS_TO_ANSWER = 4, 10
_AT_ONCE = 64 * 1024 * 1024
"""Bytes of a blob that are read or written with one request."""


def open_container(address: BlobAddress, credential: Any = None, **options: Any) -> ContainerClient:
    """A client of a container. Nothing is sent.

    Without a credential, it is what azure-storage-blob's users have in their environment
    (``AZURE_STORAGE_CONNECTION_STRING``, ``AZURE_STORAGE_KEY``, ``AZURE_STORAGE_SAS_TOKEN``), as far as that is of the
    account, else ``DefaultAzureCredential``.

    :param options: Options of the client.
    :raises ValueError: azure-storage-blob is not installed, or the connection string is none.
    """
    try:
        from azure.storage.blob import BlobServiceClient, ContainerClient, LinearRetry
    except ImportError:
        raise ValueError(
            f"state: {address.text} needs the package azure-storage-blob. Install it with: {_INSTALL}"
        ) from None
    options = {
        "retry_policy": LinearRetry(backoff=_WAIT, retry_total=_TRIES, random_jitter_range=_JITTER),
        "connection_timeout": _SECONDS_TO_CONNECT,
        "read_timeout": _SECONDS_TO_ANSWER,
        "max_single_get_size": _AT_ONCE,
        "max_single_put_size": _AT_ONCE,
        **options,
    }
    connection = os.environ.get("AZURE_STORAGE_CONNECTION_STRING") if credential is None else None
    if connection:
        try:
            service = BlobServiceClient.from_connection_string(connection, **options)
        except ValueError as error:
            raise ValueError(f"state: $AZURE_STORAGE_CONNECTION_STRING is no connection string: {error}") from None
        if _account(connection, service.url) == address.account and (
            not address.is_url or service.url.rstrip("/") == address.endpoint
        ):
            return service.get_container_client(address.container)
    credential = credential or _from_environment(address) or _default()
    return ContainerClient(address.endpoint, address.container, credential=credential, **options)


def _account(connection: str, url: str) -> str:
    """The account that a connection string is of."""
    said = {name: value for name, _, value in (part.partition("=") for part in connection.split(";"))}
    if said.get("UseDevelopmentStorage", "").lower() == "true":
        return _EMULATED
    return said.get("AccountName") or url.partition("://")[2].partition(".")[0]


def _from_environment(address: BlobAddress) -> Any:
    if os.environ.get("AZURE_STORAGE_ACCOUNT", address.account) != address.account:
        return None
    if key := os.environ.get("AZURE_STORAGE_KEY"):
        return AzureNamedKeyCredential(address.account, key)
    if token := os.environ.get("AZURE_STORAGE_SAS_TOKEN"):
        return AzureSasCredential(token.removeprefix("?"))
    return None


def _default() -> Any:
    from azure.identity import DefaultAzureCredential

    return DefaultAzureCredential()
