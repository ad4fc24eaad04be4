"""``azprov get`` and ``azprov list``."""

from __future__ import annotations

import pytest

from .support import GROUP, NEW_VAULT, NOBODY, VAULT, done, found, refusal, run

pytestmark = pytest.mark.usefixtures("vault")


@pytest.mark.parametrize(
    "words",
    [
        ["keyvault", "vaults", "kv-demo", "-g", "rg"],
        ["keyvault.vaults", "kv-demo", "-g", "rg"],
        ["keyvault.vaults.get", "rg", "kv-demo"],
        ["keyvault", "vaults", "get", "rg", "kv-demo"],
        ["keyvault", "vaults", "--vault-name", "kv-demo", "--resource-group-name", "rg"],
        [VAULT],
        [VAULT.lower()],
        [f"{VAULT}/"],
        [VAULT, "--api-version", "2024-11-01"],
    ],
)
def test_every_form_of_a_resource(words: list[str]) -> None:
    assert found("get", *words)["id"] == VAULT


def test_what_is_no_resource_of_a_service() -> None:
    assert found("get", GROUP)["location"] == "westeurope"
    assert found("get", f"/subscriptions/{NOBODY}")["subscriptionId"] == NOBODY


def test_another_method_that_gets() -> None:
    done("call", "keyvault", "vaults", "delete", "rg", "kv-demo")
    gone = found("get", "keyvault", "vaults", "get_deleted", "--location", "westeurope", "--vault-name", "kv-demo")
    assert gone["properties"]["vaultId"].endswith("/vaults/kv-demo")


def test_a_collection_is_listed() -> None:
    assert [each["id"] for each in found("get", VAULT.rpartition("/")[0])] == [VAULT]
    assert [each["id"] for each in found("list", VAULT.rpartition("/")[0])] == [VAULT]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["-g", "rg"], ["kv-demo", "kv-other"]),
        ([], ["kv-demo", "kv-other"]),
        (["-g", "rg", "--top", "1"], ["kv-demo"]),
        (["--filter", "name eq 'kv-other'"], ["kv-other"]),
        (["keyvault", "vaults"], ["kv-demo", "kv-other"]),
        (["keyvault", "vaults", "-g", "rg"], ["kv-demo", "kv-other"]),
        (["keyvault.vaults.list_by_resource_group", "rg"], ["kv-demo", "kv-other"]),
        (["keyvault", "vaults", "--top", "1"], ["kv-demo"]),
        (["resources", "resource_groups"], ["rg"]),
    ],
)
def test_every_form_of_a_listing(words: list[str], names: list[str]) -> None:
    done("call", "keyvault", "vaults", "begin_create_or_update", "rg", "kv-other", *NEW_VAULT)
    assert [each["name"] for each in found("list", *words)] == names


def test_a_table_is_what_a_listing_is_written_as() -> None:
    lines = done("list", "keyvault", "vaults", "-g", "rg").splitlines()
    assert lines[0].split() == ["name", "resourceGroup", "location", "type", "state"]
    assert lines[1].split() == ["kv-demo", "rg", "westeurope", "Microsoft.KeyVault/vaults", "Succeeded"]
    nothing = run("list", "keyvault", "managed_hsms", "-g", "rg")
    assert (nothing.stdout, nothing.stderr, nothing.exit_code) == ("", "Nothing is there.\n", 0)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["get"], "of what? Say service and group: keyvault vaults"),
        (["get", "keyvault"], "which group of keyvault? There are keys"),
        (["get", "keyvault", "valts", "x"], "keyvault has no group 'valts'. Did you mean 'vaults'?"),
        (["get", "keyvault", "operations"], "keyvault.operations has nothing to get; azprov call keyvault operations"),
        (["get", "keyvault", "vaults", "-g", "rg"], "keyvault.vaults.get needs:\n  --vault-name VALUE"),
        (["get", "vaults/x"], "there is no service 'vaults/x'."),
        (["get", "/subscriptions//x"], "'/subscriptions//x' is no id of a resource: it begins with a slash, as"),
        (["get", VAULT, "-g", "rg"], "an id says its resource group: leave --resource-group out"),
        (["get", VAULT, "--api-versio", "x"], "there is no '--api-versio'. Did you mean 'api_version'?"),
        (["get", VAULT, "more"], "what are the other words for?"),
        (
            ["list", "keyvault", "vaults", "x", "y"],
            "no listing of keyvault.vaults takes just that. There are:\n  list\n",
        ),
        (["list", "network", "subnets", "-g", "rg"], "list RESOURCE_GROUP_NAME VIRTUAL_NETWORK_NAME"),
        (["list", "resourcegraph", "operations", "--top", "0"], "Invalid value for '--top'"),
        (["list", "resources", "tags", "x=1"], "resources.tags.list takes no 'x'. It takes no arguments"),
    ],
)
def test_what_is_wrong_is_told_with_what_would_be_right(words: list[str], text: str) -> None:
    assert text in refusal(*words)


def test_a_type_that_no_service_has_is_read_with_its_newest_version() -> None:
    missing = refusal("get", f"{GROUP}/providers/Microsoft.Foo/bars/a", code=1)
    assert "(InvalidResourceNamespace)" in missing
    other = refusal("get", f"{GROUP}/providers/Microsoft.KeyVault/nothings/a")
    assert "Microsoft.KeyVault has no type 'nothings'. There are" in other


def test_on_azure_the_environment_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_CLOUD", "NoCloud")
    result = run("list", "--subscription", NOBODY, local=False)
    assert result.exit_code == 1
    assert "There is no cloud 'NoCloud'" in result.stderr
