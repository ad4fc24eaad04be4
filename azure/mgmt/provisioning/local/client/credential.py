"""Credentials for the local Azure Resource Manager: tokens that mean nothing anywhere else."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Any

from azure.core.credentials import AccessToken, AccessTokenInfo, TokenRequestOptions
from typing_extensions import Self

_TOKEN = "local"
_LIFETIME = 3600


class LocalCredential:
    """A credential that gives the same token to everyone.

    Nothing is asked for it, and nothing but the local Azure Resource Manager accepts it.

    :param token: The token, such as :meth:`LocalAzure.token <azure.mgmt.provisioning.local.LocalAzure.token>` gives.
    :cvar is_local: Tells it from others.
    """

    is_local = True

    def __init__(self, token: str = _TOKEN) -> None:
        self._token = token

    def get_token(self, *scopes: str, **kwargs: Any) -> AccessToken:
        """The token."""
        return AccessToken(self._token, int(time.time()) + _LIFETIME)

    def get_token_info(self, *scopes: str, options: TokenRequestOptions | None = None) -> AccessTokenInfo:
        """The token, in the newer form."""
        return AccessTokenInfo(self._token, int(time.time()) + _LIFETIME)

    def close(self) -> None:
        """Nothing to close."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncLocalCredential:
    """:class:`LocalCredential` for async clients."""

    is_local = True

    def __init__(self, token: str = _TOKEN) -> None:
        self._token = token

    async def get_token(self, *scopes: str, **kwargs: Any) -> AccessToken:
        """The token."""
        return AccessToken(self._token, int(time.time()) + _LIFETIME)

    async def get_token_info(self, *scopes: str, options: TokenRequestOptions | None = None) -> AccessTokenInfo:
        """The token, in the newer form."""
        return AccessTokenInfo(self._token, int(time.time()) + _LIFETIME)

    async def close(self) -> None:
        """Nothing to close."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.close()
