"""Addresses of state in Azure Blob Storage, and who signs in there."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from azure.core.credentials import AzureNamedKeyCredential, AzureSasCredential

from azure.mgmt.provisioning.stack.state.blob import client
from azure.mgmt.provisioning.stack.state.blob.address import is_blob_address, parse_address
from azure.mgmt.provisioning.stack.state.blob.client import open_container

KEY = "c2VjcmV0LWtleS1vZi10aGUtYWNjb3VudA=="
EMULATOR = (
    f"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={KEY};"
    "BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;"
)


@pytest.mark.parametrize(
    ("text", "account", "endpoint", "container", "prefix"),
    [
        ("azblob://shop/stacks", "shop", "https://shop.blob.core.windows.net", "stacks", ""),
        ("azblob://shop/stacks/a/b/", "shop", "https://shop.blob.core.windows.net", "stacks", "a/b/"),
        (
            "https://shop.blob.core.chinacloudapi.cn/stacks/a",
            "shop",
            "https://shop.blob.core.chinacloudapi.cn",
            "stacks",
            "a/",
        ),
        ("http://127.0.0.1:10000/dev1/stacks", "dev1", "http://127.0.0.1:10000/dev1", "stacks", ""),
        ("http://localhost:10000/dev1/stacks/a", "dev1", "http://localhost:10000/dev1", "stacks", "a/"),
    ],
)
def test_an_address(text: str, account: str, endpoint: str, container: str, prefix: str) -> None:
    found = parse_address(text)
    assert (found.account, found.endpoint, found.container, found.prefix) == (account, endpoint, container, prefix)
    assert found.text == text.rstrip("/")
    assert is_blob_address(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("state.db", "'state.db' is no place for state: azblob://ACCOUNT/CONTAINER/PREFIX"),
        ("s3://shop/stacks", "is no place for state"),
        ("azblob://shop", "names no container"),
        ("azblob://shop/Stacks", "names no container"),
        ("azblob:///stacks", "names no storage account"),
        ("azblob://a/stacks", "names no storage account"),
        ("http://localhost:10000", "names no storage account"),
        ("azblob://shop/stacks/../x", "the prefix of"),
        ("azblob://shop/stacks/a%2fb", "the prefix of"),
        ("http://shop.blob.core.windows.net/stacks", "is to be https"),
    ],
)
def test_what_is_no_address_is_told(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=rf"^state: .*{words}"):
        parse_address(text)


@pytest.mark.parametrize(
    "text", ["https://shop.blob.core.windows.net/stacks?sv=1&sig=hunter2", "https://u:hunter2@shop.x/stacks"]
)
def test_a_signature_in_an_address_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(ValueError, match="AZURE_STORAGE_SAS_TOKEN takes a SAS") as raised:
        parse_address(text)
    assert "hunter2" not in str(raised.value)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONNECTION_STRING", "ACCOUNT", "KEY", "SAS_TOKEN"):
        monkeypatch.delenv(f"AZURE_STORAGE_{name}", raising=False)


def signed_in(text: str, monkeypatch: pytest.MonkeyPatch, **environment: str) -> tuple[Any, str]:
    """The credential that is taken for an address, and the URL of the container."""
    from azure.storage import blob

    taken: list[Any] = []
    real: Any = blob.ContainerClient

    def made(*args: Any, credential: Any, **options: Any) -> Any:
        taken.append(credential)
        return real(*args, credential=None, **options)

    for name, value in environment.items():
        monkeypatch.setenv(f"AZURE_STORAGE_{name}", value)
    monkeypatch.setattr(blob, "ContainerClient", made)
    monkeypatch.setattr(client, "_default", lambda: "default")
    found = open_container(parse_address(text))
    return taken[0] if taken else "connection string", found.url


def test_who_signs_in(monkeypatch: pytest.MonkeyPatch) -> None:
    assert signed_in("azblob://shop/stacks", monkeypatch)[0] == "default"
    key, url = signed_in("azblob://shop/stacks", monkeypatch, KEY=KEY)
    assert isinstance(key, AzureNamedKeyCredential)
    assert url == "https://shop.blob.core.windows.net/stacks"
    assert isinstance(signed_in("azblob://shop/stacks", monkeypatch, ACCOUNT="shop")[0], AzureNamedKeyCredential)
    assert signed_in("azblob://other/stacks", monkeypatch)[0] == "default"
    monkeypatch.delenv("AZURE_STORAGE_KEY")
    sas, _ = signed_in("azblob://shop/stacks", monkeypatch, SAS_TOKEN="?sv=1&sig=x")
    assert isinstance(sas, AzureSasCredential)
    assert sas.signature == "sv=1&sig=x"


@pytest.mark.parametrize(
    ("text", "connection", "url"),
    [
        ("azblob://devstoreaccount1/stacks", EMULATOR, "http://127.0.0.1:10000/devstoreaccount1/stacks"),
        ("http://127.0.0.1:10000/devstoreaccount1/stacks", EMULATOR, "http://127.0.0.1:10000/devstoreaccount1/stacks"),
        (
            "azblob://devstoreaccount1/stacks",
            "UseDevelopmentStorage=true",
            "http://127.0.0.1:10000/devstoreaccount1/stacks",
        ),
        (
            "azblob://shop/stacks",
            "BlobEndpoint=https://shop.blob.core.windows.net;SharedAccessSignature=sv=1&sig=x",
            "https://shop.blob.core.windows.net/stacks?sv=1&sig=x",
        ),
    ],
)
def test_a_connection_string_of_the_account_is_taken(
    monkeypatch: pytest.MonkeyPatch, text: str, connection: str, url: str
) -> None:
    found = signed_in(text, monkeypatch, CONNECTION_STRING=connection)
    assert found == ("connection string", url)


def test_a_connection_string_of_something_else_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("azblob://shop/stacks", "http://127.0.0.1:10001/devstoreaccount1/stacks"):
        assert signed_in(text, monkeypatch, CONNECTION_STRING=EMULATOR)[0] == "default"
    with pytest.raises(
        ValueError, match=r"^state: \$AZURE_STORAGE_CONNECTION_STRING is no connection string"
    ) as raised:
        signed_in("azblob://shop/stacks", monkeypatch, CONNECTION_STRING="hunter2")
    assert "hunter2" not in str(raised.value)


def test_a_package_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "azure.storage.blob", None)
    with pytest.raises(ValueError, match=r'pip install "azure-mgmt-provisioning\[state\]"'):
        open_container(parse_address("azblob://shop/stacks"))
