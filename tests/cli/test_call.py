"""``azprov call``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from azure.mgmt.provisioning.cli.call import call
from azure.mgmt.provisioning.core.exchange.longrunning.pollers import ProvisioningPoller

from .support import GROUP, NEW_VAULT, NOBODY, TENANT, VAULT, done, found, refusal, run


@pytest.mark.parametrize(
    "name",
    [
        ["resources", "resource_groups", "create_or_update"],
        ["resources", "resource-groups", "create-or-update"],
        ["resources.resource_groups.create_or_update"],
        ["resources.ResourceGroups_CreateOrUpdate"],
        ["resources", "ResourceGroups_CreateOrUpdate"],
        ["ResourceGroups_CreateOrUpdate"],
    ],
)
def test_every_form_of_a_name(name: list[str]) -> None:
    made = found("call", *name, "rg", "location=westeurope", "tags.env=dev")
    assert (made["id"], made["location"], made["tags"]) == (GROUP, "westeurope", {"env": "dev"})


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize(
    "arguments",
    [
        ["rg", "kv-demo"],
        ["-g", "rg", "kv-demo"],
        ["--resource-group", "rg", "--vault-name", "kv-demo"],
        ["--resource-group-name=rg", "--vault_name", "kv-demo"],
        ["resource_group_name=rg", "vault_name=kv-demo"],
        ["--vault-name", "kv-demo", "rg", "--timeout", "60", "headers.X-Mine=a"],
    ],
)
def test_every_form_of_an_argument(arguments: list[str]) -> None:
    assert found("call", "keyvault", "vaults", "get", *arguments)["id"] == VAULT


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize("suffix", [".json", ".yaml", ".yml", ""])
def test_a_body_from_a_file(folder: Path, suffix: str) -> None:
    members = {"tenantId": TENANT, "sku": {"name": "standard", "family": "A"}, "accessPolicies": []}
    text = json.dumps({"location": "westeurope", "properties": members})
    if suffix in (".yaml", ".yml"):
        text = (
            f"location: westeurope\nproperties:\n  tenantId: {TENANT}\n"
            "  sku: {name: standard, family: A}\n  accessPolicies: []\n"
        )
    file = folder / f"body{suffix}"
    file.write_text(text)
    made = found("call", "keyvault", "vaults", "begin_create_or_update", "rg", "kv-demo", "--body", file.name)
    assert made["properties"]["sku"] == {"name": "standard", "family": "A"}


@pytest.mark.usefixtures("group")
def test_a_body_from_standard_input_with_members_besides(folder: Path) -> None:
    (folder / "note.txt").write_text("by hand\n")
    words = ["call", "resources", "resource_groups", "create_or_update", "rg", "--body", "-", "tags.env=prod"]
    made = found(*words, "tags.note=@note.txt", 'tags["a.b"]=c', given="location: westeurope\ntags: {x: y}\n")
    assert made["tags"] == {"x": "y", "env": "prod", "note": "by hand", "a.b": "c"}


@pytest.mark.usefixtures("group")
def test_texts_are_what_the_model_says_and_lists_grow() -> None:
    made = found(
        "call", "network", "virtual_networks", "begin_create_or_update", "rg", "vnet", "location=westeurope",
        "addressSpace.addressPrefixes[]=10.0.0.0/16", "addressSpace.addressPrefixes[]=10.1.0.0/16",
        "enableDdosProtection=false", "flow_timeout_in_minutes=10",
        "subnets[0].name=a", "subnets[0].properties.addressPrefix=10.0.0.0/24",
    )  # fmt: skip
    properties = made["properties"]
    assert properties["addressSpace"]["addressPrefixes"] == ["10.0.0.0/16", "10.1.0.0/16"]
    assert properties["enableDdosProtection"] is False
    assert properties["flowTimeoutInMinutes"] == 10
    assert properties["subnets"][0]["id"].endswith("/virtualNetworks/vnet/subnets/a")


@pytest.mark.usefixtures("group")
def test_progress_is_told_on_standard_error() -> None:
    result = run("call", "keyvault", "vaults", "begin_create_or_update", "rg", "kv-demo", *NEW_VAULT)
    assert json.loads(result.stdout)["name"] == "kv-demo"
    lines = result.stderr.splitlines()
    assert [line.partition(": ")[2].split(" (")[0] for line in lines] == ["RegisteringDns", "Succeeded"]
    assert all(line.startswith("Vaults_CreateOrUpdate on ") for line in lines)


@pytest.mark.usefixtures("group")
def test_an_operation_that_is_not_waited_for_and_gone_on_with() -> None:
    name = ["call", "network", "virtual_networks", "begin_create_or_update"]
    body = ["location=westeurope", "address_space.address_prefixes[]=10.0.0.0/16"]
    token = found(*name, "rg", "vnet", *body, "--no-wait")["continuationToken"]
    assert found(*name, "--continuation-token", token)["properties"]["provisioningState"] == "Succeeded"
    damaged = run(*name, "--continuation-token", "x")
    assert damaged.exit_code == 1
    assert "continuation token" in damaged.stderr


@pytest.mark.usefixtures("group")
def test_who_stops_waiting_is_told_how_to_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    name = ["call", "network", "virtual_networks", "begin_create_or_update"]
    body = ["location=westeurope", "address_space.address_prefixes[]=10.0.0.0/16"]

    def interrupted(poller: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(ProvisioningPoller, "result", interrupted)
        stopped = run(*name, "rg", "vnet", *body)
    assert (stopped.exit_code, stopped.stdout) == (1, "")
    said, token = stopped.stderr.partition("It goes on")[2].splitlines()[:2]
    assert said == " without being waited for. The same with --continuation-token waits:"
    assert found(*name, "--continuation-token", token)["properties"]["provisioningState"] == "Succeeded"


@pytest.mark.usefixtures("vault")
def test_what_gives_nothing_writes_nothing() -> None:
    assert done("call", "keyvault", "vaults", "delete", "rg", "kv-demo") == ""
    assert done("call", "resources", "resource_groups", "check_existence", "rg") == "true\n"
    assert "ResourceNotFound" in refusal("get", "keyvault", "vaults", "kv-demo", "-g", "rg", code=1)


@pytest.mark.usefixtures("vault")
def test_a_condition() -> None:
    words = ["call", "Deployments_CheckExistence", "rg"]
    assert "resources.deployments.check_existence needs:\n  --deployment-name VALUE" in refusal(*words)
    text = refusal("call", "privatedns", "private_zones", "begin_delete", "rg", "z", "--match-condition", "never")
    assert "--match-condition is to be one of Unconditionally, IfNotModified" in text


@pytest.mark.usefixtures("group")
def test_secrets_are_hidden_unless_they_are_asked_for() -> None:
    new = ["location=westeurope", "kind=StorageV2", "sku.name=Standard_LRS"]
    done("call", "storage", "storage_accounts", "begin_create", "rg", "stored1", *new)
    hidden = run("call", "storage", "storage_accounts", "list_keys", "rg", "stored1")
    keys = [each["value"] for each in json.loads(hidden.stdout)["keys"]]
    assert keys == ["<secret>", "<secret>"]
    assert hidden.stderr == "2 secrets are hidden; to be seen with --show-secrets.\n"
    shown = found("call", "storage", "storage_accounts", "list_keys", "rg", "stored1", "--show-secrets")
    assert all(len(each["value"]) == 88 for each in shown["keys"])


@pytest.mark.usefixtures("group")
def test_content_is_written_as_it_comes_but_for_secrets() -> None:
    done(
        "call", "web", "app_service_plans", "begin_create_or_update", "rg", "plan", "location=westeurope", "sku.name=B1"
    )
    plan = f"server_farm_id={GROUP}/providers/Microsoft.Web/serverfarms/plan"
    done("call", "web", "web_apps", "begin_create_or_update", "rg", "site-demo", "location=westeurope", plan)
    name = [
        "call",
        "web",
        "web_apps",
        "list_publishing_profile_xml_with_secrets",
        "rg",
        "site-demo",
        "format=WebDeploy",
    ]
    result = run(*name)
    assert result.exit_code == 0, result.output
    assert "<publishData>" in result.stdout
    assert 'userPWD="REDACTED"' in result.stdout
    assert "hidden; to be seen with --show-secrets." in result.stderr
    assert 'userPWD="REDACTED"' not in done(*name, "--show-secrets")


WRONG = [
    ([], "which operation? Say its service, group and method: keyvault vaults get"),
    (["keyvalt", "vaults", "get"], "there is no service 'keyvalt'. Did you mean 'keyvault'?"),
    (["keyvault"], "which group of keyvault? There are keys, managed_hsm_keys"),
    (["keyvault", "vault"], "keyvault has no group 'vault'. Did you mean 'vaults'?"),
    (["keyvault", "nothing"], "keyvault has no group 'nothing'. There are keys, managed_hsm_keys"),
    (["keyvault", "vaults"], "which method of keyvault.vaults? There are begin_create_or_update, begin_purge"),
    (["keyvault", "vaults", "gett"], "keyvault.vaults has no method 'gett'. Did you mean 'get'?"),
    (["Vault_Gt"], "there is no operation 'Vault_Gt'. Did you mean 'Vault"),
    (["Operations_List"], "several services have an operation 'Operations_List'. Say which one: "),
    (["keyvault", "vaults", "get"], "--resource-group-name VALUE    Name of the resource group that holds"),
    (["keyvault", "vaults", "get", "rg"], "keyvault.vaults.get needs:\n  --vault-name VALUE    Name of the key v"),
    (["keyvault", "vaults", "get", "a", "b", "c"], "keyvault.vaults.get: what is 'c' for? Give it as NAME=VALUE."),
    (["keyvault", "vaults", "get", "--valt-name", "x"], "takes no '--valt-name'. Did you mean '--vault-name'?"),
    (["keyvault", "vaults", "get", "--qqq", "x"], "It takes --resource-group-name, --vault-name"),
    (["keyvault", "vaults", "get", "qqq=x"], "keyvault.vaults.get takes no 'qqq'."),
    (["keyvault", "vaults", "get", "--vault-name"], "--vault-name needs a value: --vault-name VALUE"),
    (["keyvault", "vaults", "get", "-x"], "there is no option '-x'"),
    (["keyvault", "vaults", "get", "rg", "kv", "--timeout", "soon"], "timeout is to be a number, got 'soon'"),
    (["keyvault", "vaults", "get", "rg", "kv", "--retry-total", "1.5"], "retry_total is to be a whole number"),
    (["keyvault", "vaults", "get", "rg", "kv", "--logging-enable=yes"], "logging_enable is to be true or false"),
    (["keyvault", "vaults", "get", "rg", "kv", "--headers", "x"], "headers is no JSON (at 0)"),
    (["keyvault", "vaults", "get", "rg", "kv", "--headers", "[1]"], "headers holds values by name: headers.NAME"),
    (["keyvault", "vaults", "get", "rg", "kv", "--body", "x.json"], "keyvault.vaults.get takes no body"),
    (["keyvault", "vaults", "get", "rg", "kv", "--no-wait"], "--no-wait: keyvault.vaults.get is no long-running"),
    (["keyvault", "vaults", "get", "rg", "kv", "--query", "a["], "--query is no JMESPath: "),
    (["keyvault", "vaults", "get", "rg", "kv", "--output", "xml"], "'xml' is not one of 'table', 'json', 'yaml', 't"),
    (["keyvault", "vaults", "list_by_subscription", "-g", "rg"], "list_by_subscription takes no resource group"),
    (["keyvault", "vaults", "begin_create_or_update", "rg", "kv"], "--body FILE, or members of the body as NAME=V"),
    (["keyvault", "vaults", "update", "rg", "kv", "--lokation", "x"], "takes no '--lokation'."),
    (["keyvault", "vaults", "update", "rg", "kv", "--body", "no.json"], "no.json can't be read: No such file"),
    (["keyvault", "vaults", "update", "rg", "kv", "tags.a=@no.txt"], "no.txt can't be read: No such file"),
    (["keyvault", "vaults", "update", "rg", "kv", "tags:={"], "tags is no JSON (at 1)"),
    (["keyvault", "vaults", "update", "rg", "kv", "tags.a=1", "tags.a.b=1"], "tags.a.b: 'b' can't be a member of"),
    (["keyvault", "vaults", "update", "rg", "kv", "tags[3]=1"], "tags[3]: a list is given from its first item on"),
    (["keyvault", "vaults", "update", "rg", "kv", "tags.@=1", "a@[b=1"], "a@["),
]


@pytest.mark.parametrize(("words", "text"), WRONG, ids=lambda each: " ".join(each)[:40] if each else "-")
def test_what_is_wrong_is_told_with_what_would_be_right(words: list[str], text: str) -> None:
    assert text in refusal("call", *words)


@pytest.mark.parametrize(
    ("member", "text"),
    [
        ("locaton=x", "parameters.locaton: VaultCreateOrUpdateParameters has no such key. Did you mean 'location'?"),
        ("sku.name=standard", "parameters.sku: VaultCreateOrUpdateParameters has no such key. It belongs in 'propert"),
        ("properties.sku.nam=x", "parameters.properties.sku.nam: Sku has no such key. Did you mean 'name'?"),
        ("properties.enableSoftDelete=maybe", "parameters.properties.enableSoftDelete: expected"),
        ("properties.accessPolicies=x", "parameters.properties.accessPolicies: expected a list"),
    ],
)
def test_a_wrong_member_is_refused_before_anything_is_sent(member: str, text: str) -> None:
    # There is no such group: what is sent would be answered with 404.
    name = ["call", "keyvault", "vaults", "begin_create_or_update", "nowhere", "kv-demo"]
    assert text in refusal(*name, *NEW_VAULT, member, code=1)


def test_files_that_are_no_bodies(folder: Path) -> None:
    (folder / "bad.json").write_text("{")
    (folder / "bad.yaml").write_text("a: [")
    (folder / "binary.json").write_bytes(b"\xff\xfe\x00")
    name = ["call", "keyvault", "vaults", "update", "rg", "kv", "--body"]
    assert "bad.json is no JSON: Expecting property name" in refusal(*name, "bad.json")
    assert "bad.yaml" in refusal(*name, "bad.yaml")
    assert "binary.json is no text in UTF-8" in refusal(*name, "binary.json")


def test_what_the_service_refuses_is_told() -> None:
    text = refusal("call", "keyvault", "vaults", "get", "rg", "kv-demo", code=1)
    assert text.startswith("Error: (ResourceGroupNotFound) Resource group 'rg' could not be found.")


def test_a_wrong_argument_is_told() -> None:
    text = refusal("call", "keyvault", "vaults", "get", "rg", "..", code=1)
    assert "vault_name is to be a name, got '..'" in text


def test_on_azure_somebody_has_to_be_signed_in() -> None:
    result = run("call", "keyvault", "vaults", "get", "rg", "kv-demo", local=False)
    assert result.exit_code == 1
    assert 'There is no subscription: set AZURE_SUBSCRIPTION_ID, or sign in with "az login"' in result.stderr


def test_another_subscription(group: None) -> None:
    other = "11111111-1111-1111-1111-111111111111"
    text = refusal("call", "resources", "resource_groups", "get", "rg", "--subscription", other, code=1)
    assert other in text
    assert found("call", "resources", "resource_groups", "get", "rg", "--subscription", NOBODY)["id"] == GROUP
    assert "subscription" in refusal("call", "resources", "resource_groups", "get", "rg", "--subscription", "x", code=1)


def test_a_file_of_the_local_azure(folder: Path) -> None:
    words = ["call", "resources", "resource_groups", "create_or_update", "rg", "location=westeurope"]
    result = run(*words, "--local-file", "mine.db", local=False)
    assert result.exit_code == 0, result.output
    assert (folder / "mine.db").exists()
    assert not (folder / ".azprov").exists()


def test_the_help_tells_about_the_operation() -> None:
    text = run("call", "keyvault", "vaults", "begin_create_or_update", "--help", local=False).stdout
    assert "keyvault.vaults.begin_create_or_update:\n  Create a key vault" in text
    assert "--vault-name VALUE" in text
    assert "[required]" in text
    assert "Members of the body: location, tags, properties." in " ".join(text.split())
    assert call.help is not None
    assert "Its arguments" not in run("call", "keyvault", "nothing", "--help", local=False).stdout


def test_the_help_names_arguments_of_which_nothing_is_said() -> None:
    text = run("call", "confluent", "organization", "get", "--help", local=False).stdout
    arguments = text[text.index("Its arguments") :].splitlines()[1:3]
    assert [each.split() for each in arguments] == [
        ["--resource-group-name", "VALUE", "[required]"],
        ["--organization-name", "VALUE", "[required]"],
    ]
    missing = refusal("call", "confluent", "organization", "get")
    assert "--resource-group-name VALUE\n" in missing
    assert "--organization-name VALUE\n" in missing
