"""Secrets of the configuration that are in Azure Key Vault: read with the credential of the run, and kept nowhere."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from azure.core.credentials import AccessToken
from azure.core.exceptions import (
    ClientAuthenticationError,
    HttpResponseError,
    ResourceNotFoundError,
    ServiceRequestError,
)

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import AsyncLocalTransport, LocalAzure, LoopClock, run_in_virtual_time
from azure.mgmt.provisioning.local.http import LocalRequest, LocalResponse
from azure.mgmt.provisioning.stack import Journal, Plan, StackError, Up, plan_json, plan_text, preview
from azure.mgmt.provisioning.stack.config import FromKeyVault
from azure.mgmt.provisioning.stack.project import stack_settings

from .support import AsyncNobody, record

URL = "https://shop-kv.vault.azure.net/secrets/password"
CONFIG = {"password": FromKeyVault(URL), "other": FromKeyVault("https://none.vault.azure.net/secrets/none")}
FOUND = {"value": "hunter2", "id": f"{URL}/0123"}


class Vault:
    """What leads to a local Azure Resource Manager, and to vaults which answer alike."""

    def __init__(self, azure: LocalAzure, status: int = 200, body: Any = FOUND) -> None:
        self.azure = azure
        self.clock = azure.clock
        self.answer = body
        self.status = status
        self.asked: list[LocalRequest] = []

    def handle(self, request: LocalRequest) -> LocalResponse:
        """Answer a request."""
        if ".vault." not in request.url:
            return self.azure.handle(request)
        self.asked.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        body = self.answer if isinstance(self.answer, bytes) else json.dumps(self.answer).encode()
        return LocalResponse(self.status, {"Content-Type": "application/json"}, body)

    def close(self) -> None:
        """Nothing is open."""


class Credential(AsyncNobody):
    """A credential that notes what its tokens are for."""

    def __init__(self) -> None:
        self.scopes: list[str] = []

    async def get_token(self, *scopes: str, **kwargs: Any) -> AccessToken:
        self.scopes += scopes
        return AccessToken(f"token for {scopes[0]}", 2_000_000_000)


def client(door: Vault, credential: Credential | None = None, **options: Any) -> ProvisioningClient:
    given: Any = credential or Credential()
    return ProvisioningClient(given, door.azure.subscription_id, transport=AsyncLocalTransport(door), **options)


def shop(az: Any, stack: Any) -> None:
    password = stack.config.require("password")
    assert password == stack.config.require_secret("password") == "hunter2"
    az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope", "tags": {"of": password}})
    stack.export("password", password)


async def shop_async(az: Any, stack: Any) -> None:
    password = stack.config.require("password")
    tags = {"of": password, "length": str(len(password))}
    await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope", "tags": tags})


def shown(plan: Plan) -> str:
    return plan_text(plan, bodies=True) + json.dumps(plan_json(plan)) + repr(plan)


@pytest.mark.parametrize("program", [shop, shop_async])
def test_it_is_read_when_it_is_asked_for_and_never_shown(
    program: Any, local_azure: LocalAzure, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    vault, credential = Vault(local_azure), Credential()
    plan = preview(program, client(vault, credential, logging_enable=True), config=CONFIG)
    (asked,) = vault.asked
    assert (asked.method, asked.url) == ("GET", f"{URL}?api-version=7.4")
    assert asked.headers["Authorization"] == "Bearer token for https://vault.azure.net/.default"
    assert "https://vault.azure.net/.default" in credential.scopes
    assert "<secret>" in shown(plan)
    assert "hunter2" not in shown(plan) + caplog.text


def test_a_run_keeps_it_nowhere(tmp_path: Path) -> None:
    async def applied() -> Any:
        with LocalAzure(clock=LoopClock()) as azure, Journal(str(tmp_path / "dev.db"), "dev") as journal:
            run = await Up(shop, client(Vault(azure)), journal, config=CONFIG).run()
            assert run.succeeded, run.failed
            (group,) = azure.store.below(f"/subscriptions/{azure.subscription_id}")
            assert group.document["tags"] == {"of": "hunter2"}

    run_in_virtual_time(applied())
    assert list(tmp_path.iterdir())
    assert not [file for file in tmp_path.iterdir() if b"hunter2" in file.read_bytes()]


@pytest.mark.parametrize(
    ("status", "body", "error", "words"),
    [
        (401, {"error": {"code": "Unauthorized", "message": "no"}}, ClientAuthenticationError, "Unauthorized"),
        (403, {"error": {"code": "Forbidden", "message": "no get"}}, HttpResponseError, "Forbidden"),
        (404, {"error": {"code": "SecretNotFound", "message": "none"}}, ResourceNotFoundError, "SecretNotFound"),
        (200, {"value": ["hunter2"]}, StackError, f"the secret 'password': there is no text at {URL}"),
        (200, ["hunter2"], StackError, "there is no text at"),
        (200, {"value": ""}, StackError, "there is no text at"),
        (200, b"hunter2", StackError, "there is no text at"),
        (200, ConnectionRefusedError("refused"), ServiceRequestError, "refused"),
    ],
)
def test_what_cannot_be_read_is_told(
    status: int, body: Any, error: type[Exception], words: str, local_azure: LocalAzure
) -> None:
    vault = Vault(local_azure, status, body)
    with pytest.raises(error, match=words) as caught:
        preview(shop, client(vault, retry_total=0), config=CONFIG)
    assert "hunter2" not in str(caught.value)
    if isinstance(caught.value, HttpResponseError):
        assert caught.value.status_code == status
    else:
        assert __file__ in str(caught.value) or error is ServiceRequestError


def test_without_credentials_for_it_that_is_told(local_azure: LocalAzure) -> None:
    for az in (
        ProvisioningClient.local(local_azure),
        ProvisioningClient(
            None,  # type: ignore[arg-type]
            local_azure.subscription_id,
            transport=AsyncLocalTransport(local_azure),
            authentication_policy=object(),
        ),
    ):
        with pytest.raises(StackError, match="'password' is in Azure Key Vault, .*. Give it with --config password="):
            preview(shop, az, config=CONFIG)
    with pytest.raises(StackError, match="'password' is in a vault, which preview and Up alone read"):
        record(shop, config=CONFIG)


@pytest.mark.parametrize(
    "url",
    [
        "http://shop-kv.vault.azure.net/secrets/x",
        "https://shop-kv.vault.azure.net.evil.example/secrets/x",
        "https://evil.example/shop-kv.vault.azure.net/secrets/x",
        "https://shop-kv.vault.azure.net@evil.example/secrets/x",
        "https://shop-kv.vault.azure.net/keys/x",
        "https://shop-kv.vault.azure.net/secrets/x/y/z",
        "https://shop-kv.vault.azure.net/secrets/x?a=b",
    ],
)
def test_only_urls_of_secrets_are_taken(url: str, tmp_path: Path) -> None:
    (tmp_path / "azprov.toml").write_text(f'[stacks.dev.config]\npassword = {{ keyvault = "{url}" }}', "utf-8")
    with pytest.raises(StackError, match="password.keyvault is to be a URL like https://shop-kv.vault.azure.net/sec"):
        stack_settings(tmp_path, "dev")


def test_urls_of_secrets_of_all_clouds_are_taken(tmp_path: Path) -> None:
    for url in (
        URL,
        f"{URL}/0123456789abcdef",
        "https://a.vault.azure.cn/secrets/b",
        "https://a.vault.usgovcloudapi.net/secrets/b",
    ):
        (tmp_path / "azprov.toml").write_text(f'[stacks.dev.config]\npassword = {{ keyvault = "{url}" }}', "utf-8")
        assert stack_settings(tmp_path, "dev").config == {"password": FromKeyVault(url)}
