"""``samples/container_instances.py`` as its users run it, and how the samples sign in to Azure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .support import SAMPLES, run, said

SCRIPT = "container_instances.py"


def test_it_runs_on_the_local_azure() -> None:
    text = said(SCRIPT)
    assert "Creating resource group sample-rg in westeurope ..." in text
    assert "serving http://sample-web.westeurope.azurecontainer.io" in text
    assert "  Succeeded. It printed:" in text
    assert "Command: python wordcount.py" in text
    assert "Environment: NumWords=5" in text
    assert "sample-multi: sample-multi-app, sample-multi-sidecar (instance view in the list: None)" in text
    assert "after a get: Running" in text
    assert "sample-web (mcr.microsoft.com/azuredocs/aci-helloworld): Running" in text
    assert "Deleting resource group sample-rg ..." in text
    assert text.endswith("  Done.\n")


def test_azure_needs_a_subscription_or_a_file() -> None:
    done = run(SCRIPT, "--azure")
    assert done.returncode != 0
    assert "set AZURE_SUBSCRIPTION_ID" in done.stderr


FILE = {
    "clientId": "11111111-1111-1111-1111-111111111111",
    "clientSecret": "hunter2",
    "subscriptionId": "22222222-2222-2222-2222-222222222222",
    "tenantId": "33333333-3333-3333-3333-333333333333",
    "activeDirectoryEndpointUrl": "https://login.chinacloudapi.cn",
    "resourceManagerEndpointUrl": "https://management.chinacloudapi.cn/",
}


@pytest.fixture
def support(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(SAMPLES))
    import support

    return support


@pytest.mark.parametrize(("connect", "module"), [("connect", "identity"), ("connect_async", "identity.aio")])
def test_a_credentials_file_is_what_the_client_signs_in_with(
    support: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, connect: str, module: str
) -> None:
    made: dict[str, Any] = {}

    class Recorded:
        def __init__(self, *arguments: str, **options: str) -> None:
            made.update(arguments=arguments, options=options)

        def get_token(self, *scopes: str, **options: Any) -> Any:
            raise NotImplementedError

    monkeypatch.setattr(f"azure.{module}.ClientSecretCredential", Recorded)
    file = tmp_path / "auth.json"
    file.write_text(json.dumps(FILE))
    monkeypatch.setenv("AZURE_AUTH_LOCATION", str(file))
    client = getattr(support, connect)(True)
    assert made["arguments"] == (FILE["tenantId"], FILE["clientId"], FILE["clientSecret"])
    assert made["options"] == {"authority": "https://login.chinacloudapi.cn"}
    settings = client._executor.settings
    assert settings.subscription_id == FILE["subscriptionId"]
    assert settings.base_url == "https://management.chinacloudapi.cn"
    assert settings.scopes == ("https://management.chinacloudapi.cn/.default",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is to hold a JSON object"),
        ("[]", "is to hold a JSON object"),
        (json.dumps({**FILE, "clientId": ""}), "lacks clientId"),
    ],
)
def test_a_bad_credentials_file_is_told(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "auth.json"
    file.write_text(text)
    done = run(SCRIPT, "--azure", AZURE_AUTH_LOCATION=str(file))
    assert done.returncode != 0
    assert said in done.stderr
    assert "hunter2" not in done.stderr
