"""``ProvisioningClient.from_env()``: subscription, cloud and login, as the environment says."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from azure.core.exceptions import ClientAuthenticationError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning._environment import Login, read_environment
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient

CLIENTS: Any = [ProvisioningClient, AsyncProvisioningClient]
PROFILE = {
    "subscriptions": [
        {"id": "first", "isDefault": False, "environmentName": "AzureCloud"},
        {"id": "second", "isDefault": True, "environmentName": "AzureChinaCloud"},
    ]
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("AZURE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AZURE_CONFIG_DIR", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("client", CLIENTS)
def test_what_is_missing_is_one_sentence(client: Any) -> None:
    with pytest.raises(ValueError, match="^There is no subscription: set AZURE_SUBSCRIPTION_ID, or sign in with"):
        client.from_env()


@pytest.mark.parametrize("client", CLIENTS)
def test_the_profile_of_the_azure_cli(client: Any, folder: Path) -> None:
    (folder / "azureProfile.json").write_text(json.dumps(PROFILE), encoding="utf-8-sig")
    settings = client.from_env(retry_total=0)._executor.settings
    assert (settings.subscription_id, settings.base_url) == ("second", "https://management.chinacloudapi.cn")
    assert settings.options["retry_total"] == 0


@pytest.mark.parametrize("client", CLIENTS)
def test_the_environment_comes_first(client: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "azureProfile.json").write_text(json.dumps(PROFILE))
    monkeypatch.setenv("AZURE_SUBSCRIPTION_ID", "mine")
    monkeypatch.setenv("AZURE_CLOUD", "AzureUSGovernment")
    settings = client.from_env()._executor.settings
    assert (settings.subscription_id, settings.base_url) == ("mine", "https://management.usgovcloudapi.net")
    assert settings.scopes == ("https://management.core.usgovcloudapi.net/.default",)


def test_a_cloud_that_was_registered(folder: Path) -> None:
    text = "[Stack]\nendpoint_resource_manager = https://arm.stack/\nendpoint_active_directory = https://login.stack/\n"
    (folder / "clouds.config").write_text(text)
    given = {"AZURE_CONFIG_DIR": str(folder), "AZURE_SUBSCRIPTION_ID": "s"}
    found = read_environment({**given, "AZURE_CLOUD": "Stack"})
    assert (found.base_url, found.authority) == ("https://arm.stack", "https://login.stack")
    with pytest.raises(ValueError, match="^There is no cloud 'Stuck': AZURE_CLOUD is to be one of .*, Stack$"):
        read_environment({**given, "AZURE_CLOUD": "Stuck"})


def test_a_profile_that_is_none(folder: Path) -> None:
    (folder / "azureProfile.json").write_text("[")
    with pytest.raises(ValueError, match="^The profile of the Azure CLI, .* is to hold a JSON object$"):
        read_environment({"AZURE_CONFIG_DIR": str(folder)})


@pytest.mark.parametrize(
    "said", ["DefaultAzureCredential failed to retrieve a token from the included credentials", "No"]
)
def test_nobody_is_signed_in(said: str) -> None:
    class Nobody:
        def get_token(self, *scopes: str, **options: Any) -> Any:
            raise ClientAuthenticationError(said)

    with pytest.raises(ClientAuthenticationError, match="^Nobody is signed in to Azure: " if len(said) > 2 else "^No$"):
        Login(Nobody()).get_token("scope")
