"""What ``ProvisioningClient.from_env()`` is made of: subscription, cloud and login, as the environment says."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from configparser import ConfigParser
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn

from azure.core.exceptions import ClientAuthenticationError

_LOGIN = (
    'sign in with "az login", set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or set AZURE_AUTH_LOCATION '
    "to the path of a credentials file"
)
_CLOUDS = {
    "azurecloud": ("https://management.azure.com", "https://login.microsoftonline.com"),
    "azurechinacloud": ("https://management.chinacloudapi.cn", "https://login.chinacloudapi.cn"),
    "azureusgovernment": ("https://management.usgovcloudapi.net", "https://login.microsoftonline.us"),
}
"""Endpoint and authority by the Azure CLI's names."""
_OTHER_NAMES = {"azurepubliccloud": "azurecloud", "azureusgovernmentcloud": "azureusgovernment"}
_SCOPES = {"https://management.usgovcloudapi.net": "https://management.core.usgovcloudapi.net/.default"}
_FILE_KEYS = ("tenantId", "clientId", "clientSecret", "subscriptionId")


@dataclass(frozen=True)
class Environment:
    """What the environment says.

    :param principal: Tenant, client id and secret of a service principal; None for what DefaultAzureCredential finds.
    """

    subscription_id: str
    base_url: str
    authority: str
    principal: tuple[str, str, str] | None = field(default=None, repr=False)

    @property
    def options(self) -> dict[str, Any]:
        """Client options that the cloud needs."""
        scope = _SCOPES.get(self.base_url)
        return {} if scope is None else {"credential_scopes": [scope]}

    def credential(self, identity: Any) -> Any:
        """The credential.

        :param identity: ``azure.identity`` or ``azure.identity.aio``.
        """
        if self.principal is not None:
            return identity.ClientSecretCredential(*self.principal, authority=self.authority)
        return identity.DefaultAzureCredential(authority=self.authority)


def read_environment(environment: Mapping[str, str] = os.environ) -> Environment:
    """What the environment, a credentials file and the profile of the Azure CLI say, in this order.

    :raises ValueError: The subscription is missing, or a file or cloud is not what it has to be.
    """
    location = environment.get("AZURE_AUTH_LOCATION")
    if location:
        return _credentials_file(Path(location), environment.get("AZURE_SUBSCRIPTION_ID"))
    folder = Path(environment.get("AZURE_CONFIG_DIR") or Path.home() / ".azure")
    profile = _profile(folder / "azureProfile.json")
    asked = environment.get("AZURE_SUBSCRIPTION_ID")
    found: Mapping[str, Any] = next(
        (each for each in profile if (each.get("id") == asked if asked else each.get("isDefault"))), {}
    )
    subscription_id = asked or found.get("id")
    if not subscription_id:
        raise ValueError(f"There is no subscription: set AZURE_SUBSCRIPTION_ID, or {_LOGIN}")
    name = environment.get("AZURE_CLOUD") or environment.get("AZURE_ENVIRONMENT") or found.get("environmentName")
    base_url, authority = _cloud(name or "AzureCloud", folder)
    return Environment(subscription_id, base_url, environment.get("AZURE_AUTHORITY_HOST") or authority)


def _credentials_file(path: Path, subscription_id: str | None) -> Environment:
    """What a file says that ``az ad sp create-for-rbac --sdk-auth`` wrote."""
    where = f"The credentials file {path}, which AZURE_AUTH_LOCATION names,"
    says = _json(path, where)
    missing = [key for key in _FILE_KEYS if not says.get(key) and not (key == "subscriptionId" and subscription_id)]
    if missing:
        raise ValueError(f"{where} lacks {', '.join(missing)}")
    endpoint, authority = _CLOUDS["azurecloud"]
    return Environment(
        subscription_id or says["subscriptionId"],
        str(says.get("resourceManagerEndpointUrl") or endpoint).rstrip("/"),
        str(says.get("activeDirectoryEndpointUrl") or authority).rstrip("/"),
        (says["tenantId"], says["clientId"], says["clientSecret"]),
    )


def _profile(path: Path) -> list[Mapping[str, Any]]:
    """The subscriptions of the Azure CLI, if somebody signed in with it."""
    if not path.exists():
        return []
    subscriptions = _json(path, f"The profile of the Azure CLI, {path},").get("subscriptions") or []
    return [each for each in subscriptions if isinstance(each, dict)]


def _json(path: Path, where: str) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ValueError(f"{where} can't be read: {error.strerror}") from None
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise ValueError(f"{where} is to hold a JSON object")
    return found


def _cloud(name: str, folder: Path) -> tuple[str, str]:
    """Endpoint and authority of a cloud: a known one, or one that was registered with ``az cloud register``."""
    plain = name.replace("_", "").lower()
    known = _CLOUDS.get(_OTHER_NAMES.get(plain, plain))
    if known is not None:
        return known
    registered = ConfigParser(interpolation=None)
    registered.read(folder / "clouds.config", encoding="utf-8")
    section = registered[name] if registered.has_section(name) else {}
    endpoint, authority = section.get("endpoint_resource_manager"), section.get("endpoint_active_directory")
    if not endpoint or not authority:
        names = ", ".join(["AzureCloud", "AzureChinaCloud", "AzureUSGovernment", *registered.sections()])
        raise ValueError(f"There is no cloud {name!r}: AZURE_CLOUD is to be one of {names}")
    return endpoint.rstrip("/"), authority.rstrip("/")


class Login:
    """A credential that says in one sentence that nobody is signed in."""

    def __init__(self, credential: Any) -> None:
        self._credential = credential

    def get_token(self, *scopes: str, **options: Any) -> Any:
        """A token."""
        try:
            return self._credential.get_token(*scopes, **options)
        except ClientAuthenticationError as error:
            _not_signed_in(error)

    def close(self) -> None:
        """Close the credential."""
        self._credential.close()


class AsyncLogin(Login):
    """The same for async clients."""

    async def get_token(self, *scopes: str, **options: Any) -> Any:
        """A token."""
        try:
            return await self._credential.get_token(*scopes, **options)
        except ClientAuthenticationError as error:
            _not_signed_in(error)

    async def close(self) -> None:  # type: ignore[override]
        """Close the credential."""
        await self._credential.close()

    async def __aenter__(self) -> AsyncLogin:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.close()


def _not_signed_in(error: ClientAuthenticationError) -> NoReturn:
    if type(error).__name__ != "CredentialUnavailableError" and "failed to retrieve a token" not in str(error):
        raise error
    raise ClientAuthenticationError(f"Nobody is signed in to Azure: {_LOGIN}") from None
