"""Secrets of the configuration that are in Azure Key Vault: they are read with the credential of a run."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from azure.core.exceptions import (
    ClientAuthenticationError,
    HttpResponseError,
    ResourceNotFoundError,
    map_error,
)
from azure.core.rest import HttpRequest

from ..core.clients.aio import AsyncDriver
from .config import FromKeyVault
from .errors import StackError
from .record.lines import program_line

if TYPE_CHECKING:
    from ..core.declare.settings import Settings

_VERSION = "7.4"
_ERRORS = {401: ClientAuthenticationError, 404: ResourceNotFoundError}
_NOT_OF_VAULTS = ("authentication_policy", "per_call_policies", "per_retry_policies")
"""Options of a client that are about requests to Azure Resource Manager."""


def with_vaults(config: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    """A configuration whose secrets in vaults are read, as soon as the program asks for them.

    It is to be made in the event loop of a run; the program asks in another thread, which waits.

    :param settings: Those of the run's client, which is an async one.
    """
    loop = asyncio.get_running_loop()

    def read(name: str, url: str) -> str:
        _check_credential(name, settings)
        found = asyncio.run_coroutine_threadsafe(_content(url, settings), loop).result()
        value = found.get("value") if isinstance(found, dict) else None
        if not isinstance(value, str) or not value:
            raise StackError(f"the secret {name!r}: there is no text at {url}", program_line())
        return value

    return {
        name: replace(value, reader=read) if isinstance(value, FromKeyVault) else value
        for name, value in config.items()
    }


def _check_credential(name: str, settings: Settings) -> None:
    hint = f"Give it with --config {name}=…, or in a variable of the environment"
    if getattr(settings.credential, "is_local", False):
        what = "is in Azure Key Vault, whose contents no local Azure Resource Manager has"
        raise StackError(f"the secret {name!r} {what}. {hint}", program_line())
    if settings.credential is None:
        what = "is in Azure Key Vault, which the client of this run has no credential for"
        raise StackError(f"the secret {name!r} {what}. {hint}", program_line())


async def _content(url: str, settings: Settings) -> Any:
    """What is at the URL of a secret. It is never logged: the client's own logging of bodies is off.

    :raises ~azure.core.exceptions.HttpResponseError: It can't be read.
    """
    host = urlsplit(url).netloc
    scope = f"https://{host.partition('.')[2]}/.default"
    options = {name: value for name, value in settings.options.items() if name not in _NOT_OF_VAULTS}
    driver = AsyncDriver(
        replace(
            settings,
            base_url=f"https://{host}",
            scopes=(scope,),
            options={**options, "logging_enable": False},
            registers=False,
        )
    )
    try:
        sent = await driver.send(HttpRequest("GET", url, params={"api-version": _VERSION}), {"logging_enable": False})
        response = sent.http_response
        if response.status_code != 200:
            map_error(response.status_code, response, _ERRORS)
            raise HttpResponseError(response=response)
        try:
            return response.json()
        except ValueError:  # it is no JSON, and nothing of it is to be told
            return None
    finally:
        if "transport" not in settings.options:  # a transport of the caller's own stays open
            await driver.close()
