"""Authentication: what signs requests."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from azure.core.credentials import TokenCredential
from azure.core.credentials_async import AsyncTokenCredential
from azure.core.pipeline.policies import AsyncBearerTokenCredentialPolicy, BearerTokenCredentialPolicy, SansIOHTTPPolicy

from azure.mgmt.provisioning.core.pipeline.policies import policies
from azure.mgmt.provisioning.local import AsyncLocalCredential, LocalCredential

from ...core.transports import SUBSCRIPTION, TOKEN, Answer, Script
from ...services.conftest import done
from ..requirement import MUST, check_each, requirement
from ..subjects import clients
from ..support import GROUP, Side


@requirement("python-auth-credential-azure-core", MUST, "Credentials are those that azure-core knows.")
def test_auth_credential_azure_core(side: Side) -> None:
    expected = "AsyncTokenCredential" if side.asynchronous else "TokenCredential"

    def takes_token_credential(client: Any) -> bool:
        return str(inspect.signature(client).parameters["credential"].annotation) == expected

    class Password:
        def __init__(self, credential: str) -> None: ...

    check_each(takes_token_credential, clients(asynchronous=side.asynchronous), refused=[Password])
    assert isinstance(LocalCredential(), TokenCredential)
    assert isinstance(AsyncLocalCredential(), AsyncTokenCredential)
    with pytest.raises((TypeError, ValueError), match="credential"):
        clients(asynchronous=side.asynchronous)[0]("password", SUBSCRIPTION)


@requirement("python-auth-policy-azure-core", MUST, "What puts the token into requests is azure-core's policy.")
def test_auth_policy_azure_core(side: Side) -> None:
    base = AsyncBearerTokenCredentialPolicy if side.asynchronous else BearerTokenCredentialPolicy
    found = policies(side.client()._executor.settings, asynchronous=side.asynchronous)
    assert len([policy for policy in found if isinstance(policy, base)]) == 1


@requirement("python-auth-service-support", MUST, "Whatever the service takes for authentication can be used.")
async def test_auth_service_support(side: Side) -> None:
    # Azure Resource Manager takes tokens of Microsoft Entra ID, with continuous access evaluation, from any cloud.
    script = Script(Answer(200, GROUP), repeat=True)
    client = side.play(script, enable_cae=True, credential_scopes=["https://management.core.windows.net/.default"])
    await done(client.resources.resource_groups.get("rg"))
    assert script.sent[0].headers["Authorization"] == f"Bearer {TOKEN}"
    asked = client._executor.settings.credential.asked
    assert asked == [(("https://management.core.windows.net/.default",), {"enable_cae": True})]
    # And what stands before it may ask for something else.

    class Signed(SansIOHTTPPolicy[Any, Any]):
        def on_request(self, request: Any) -> None:
            request.http_request.headers["Authorization"] = "Signed"

    await done(side.play(script, authentication_policy=Signed()).resources.resource_groups.get("rg"))
    assert script.sent[1].headers["Authorization"] == "Signed"
