"""What the scripts of this folder share; they run in environments that this package is not installed in."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from typing import Any

from azure.core.credentials import AccessToken, AccessTokenInfo
from azure.core.exceptions import HttpResponseError

GROUP = "lives"
LOCATION = "westeurope"
SUBSCRIPTION = os.environ["AZURE_SUBSCRIPTION_ID"]
SCOPE = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/{GROUP}"


class Credential:
    """A token that is taken as it is."""

    def get_token(self, *scopes: str, **options: Any) -> AccessToken:
        return AccessToken("local", int(time.time()) + 3600)

    def get_token_info(self, *scopes: str, **options: Any) -> AccessTokenInfo:
        return AccessTokenInfo("local", int(time.time()) + 3600)


def connect(kind: Any, *more: str) -> Any:
    """A client of the server that the environment names.

    :param more: What the client wants besides the credential; the subscription if not given.
    """
    version = os.environ.get("LIFE_API_VERSION")
    return kind(
        Credential(),
        *(more or (SUBSCRIPTION,)),
        base_url=os.environ["LIFE_URL"],
        connection_verify=os.environ["REQUESTS_CA_BUNDLE"],
        polling_interval=0,
        **({"api_version": version} if version else {}),
    )


def refused(call: Callable[[], Any]) -> HttpResponseError:
    """The error that a call ends with."""
    try:
        call()
    except HttpResponseError as error:
        return error
    raise AssertionError("it was not refused")


def names(resources: Iterable[Any]) -> list[str]:
    """The names of what is in a list."""
    return sorted(each.name for each in resources)
