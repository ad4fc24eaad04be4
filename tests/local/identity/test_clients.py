"""Microsoft's own libraries sign in over HTTPS, and use what they get."""

from __future__ import annotations

import re
from typing import Any

import msal
import pytest
from azure.core.exceptions import ClientAuthenticationError
from azure.identity import (
    ClientSecretCredential,
    DefaultAzureCredential,
    DeviceCodeCredential,
    ManagedIdentityCredential,
)
from azure.identity.aio import ClientSecretCredential as AsyncClientSecretCredential

from azure.mgmt.provisioning import ProvisioningClient, aio
from azure.mgmt.provisioning.local import Application, LocalAzure, LocalServer, RealClock

CLIENT = "22222222-2222-2222-2222-222222222222"
SCOPE = "https://management.azure.com/.default"


def use(server: LocalServer, credential: Any) -> None:
    """Have a client work with a credential."""
    subscription = server.azure.subscription_id
    with ProvisioningClient(
        credential, subscription, base_url=server.url, connection_verify=server.certificate
    ) as client:
        assert client.subscriptions.subscriptions.get(subscription).state == "Enabled"


def secret_credential(server: LocalServer, secret: str = "any") -> ClientSecretCredential:
    return ClientSecretCredential(
        server.azure.tenant_id, CLIENT, secret, authority=server.url, disable_instance_discovery=True
    )


def test_a_client_secret_credential(trusting: LocalServer):
    use(trusting, secret_credential(trusting))


async def test_an_async_client_secret_credential(trusting: LocalServer):
    credential = AsyncClientSecretCredential(
        trusting.azure.tenant_id,
        CLIENT,
        "any",
        authority=trusting.url,
        disable_instance_discovery=True,
        connection_verify=trusting.certificate,
    )
    subscription = trusting.azure.subscription_id
    async with (
        credential,
        aio.ProvisioningClient(
            credential, subscription, base_url=trusting.url, connection_verify=trusting.certificate
        ) as client,
    ):
        assert (await client.subscriptions.subscriptions.get(subscription)).state == "Enabled"


def test_a_wrong_secret_is_refused(monkeypatch: pytest.MonkeyPatch):
    known = [Application(CLIENT, secret="right")]
    with LocalAzure(clock=RealClock(), applications=known) as azure, LocalServer(azure) as server:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", server.certificate)
        assert secret_credential(server, "right").get_token(SCOPE).token
        with pytest.raises(ClientAuthenticationError, match="AADSTS7000215: Invalid client secret"):
            secret_credential(server, "wrong").get_token(SCOPE)


def test_a_device_code_credential(trusting: LocalServer):
    told: list[str] = []
    credential = DeviceCodeCredential(
        tenant_id=trusting.azure.tenant_id,
        authority=trusting.url,
        disable_instance_discovery=True,
        prompt_callback=lambda uri, code, expires: told.append(code),
    )
    use(trusting, credential)
    assert len(told) == 1


@pytest.mark.parametrize("how", ["site", "machine"])
def test_managed_identity_credentials(trusting: LocalServer, monkeypatch: pytest.MonkeyPatch, how: str):
    if how == "site":
        monkeypatch.setenv("IDENTITY_ENDPOINT", f"{trusting.url}/metadata/identity/oauth2/token")
        monkeypatch.setenv("IDENTITY_HEADER", "local")
    else:
        monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", trusting.url)
    use(trusting, ManagedIdentityCredential())
    monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "ManagedIdentityCredential")
    use(trusting, DefaultAzureCredential())


def test_msal_by_itself(trusting: LocalServer):
    azure, authority = trusting.azure, f"{trusting.url}/{trusting.azure.tenant_id}"
    application = msal.ConfidentialClientApplication(CLIENT, "any", authority, instance_discovery=False)
    found = application.acquire_token_for_client([SCOPE])
    azure.identity.issuer.check(found["access_token"], ["https://management.azure.com"])
    person = msal.PublicClientApplication(CLIENT, authority=f"{trusting.url}/common", instance_discovery=False)
    flow = person.initiate_device_flow(["https://management.azure.com/user_impersonation"])
    signed_in = person.acquire_token_by_device_flow(flow)
    assert signed_in["id_token_claims"]["preferred_username"] == azure.user
    (account,) = person.get_accounts()
    refreshed = person.acquire_token_silent_with_error(
        ["https://management.azure.com/.default"], account, force_refresh=True
    )
    assert refreshed is not None
    azure.identity.issuer.check(refreshed["access_token"], ["https://management.azure.com"])


def test_msal_asks_a_server_which_authorities_there_are(trusting: LocalServer):
    discovery = f"{trusting.url}/common/discovery/instance"
    authority = f"{trusting.url}/{trusting.azure.tenant_id}"
    application = msal.ConfidentialClientApplication(CLIENT, "any", authority, instance_discovery=discovery)
    assert re.match(r"[\w-]+\.[\w-]+\.[\w-]+\Z", application.acquire_token_for_client([SCOPE])["access_token"])
