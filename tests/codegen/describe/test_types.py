"""What is said of models, enums, groups and parameters."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.codegen.describe.groups import line_of_group
from azure.mgmt.provisioning.codegen.describe.parameters import line_of_parameter
from azure.mgmt.provisioning.codegen.describe.places import Nouns
from azure.mgmt.provisioning.codegen.describe.types import line_of_enum, line_of_model
from azure.mgmt.provisioning.codegen.represent.ir import STREAM, EnumIR, ModelIR, ParameterIR, PropertyIR, TypeRef

from .conftest import operation, service


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Vault", "A vault."),
        ("ApiKey", "An API key."),
        ("Tracked", "What is tracked."),
        ("Feed", "A feed."),
        ("Tags", "The tags."),
        ("NetworkSettings", "Network settings."),
        ("ClientGroupInfo", "Client group information."),
        ("VaultProperties", "Properties of a vault."),
        ("VaultUpdateProperties", "Properties of a vault to change."),
        ("VaultPatch", "What to change of a vault."),
        ("VaultUpdateParameters", "What to change of a vault."),
        ("VaultResourcePatch", "What to change of a vault."),
        ("VaultCreateOrUpdateParameters", "What to create or update of a vault."),
        ("VaultCreateParameters", "A vault to create."),
        ("VaultContract", "A vault."),
        ("VaultResource", "A vault resource."),
        ("VaultList", "A list of vaults."),
        ("VaultResult", "Result of a vault."),
        ("VaultResponse", "A vault response."),
        ("CheckNameAvailabilityRequest", "Request for checking name availability."),
        ("RegenerateKeyParameters", "Parameters for regenerating a key."),
        ("GetOperationStatusResponse", "Response of getting an operation status."),
        ("ConnectToSourceTaskInput", 'Input for "connect to source task".'),
        ("ErrorDetail", "What an error says: its code, message and details."),
        ("X" * 150, "A model of the service."),
    ],
)
def test_models(name: str, line: str) -> None:
    assert line_of_model(ModelIR(name)) == line


def test_pages() -> None:
    items = PropertyIR("value", "value", TypeRef("list", item=TypeRef("model", "VaultResource")))
    link = PropertyIR("next_link", "nextLink", TypeRef("scalar", "str"))
    assert line_of_model(ModelIR("Whatever", (items, link))) == "A page of vaults."
    assert line_of_model(ModelIR("Whatever", (items,))) == "A list of vaults."
    texts = PropertyIR("value", "value", TypeRef("list", item=TypeRef("scalar", "str")))
    assert line_of_model(ModelIR("VaultNames", (texts, link))) == "Vault names."


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("SkuName", "SKU names."),
        ("ProvisioningState", "Provisioning states."),
        ("VaultTypeEnum", "Vault types."),
        ("PublicNetworkAccess", "Values of public network access."),
        ("IsEnabled", 'Values of "is enabled".'),
        ("CreatedByType", "Kinds of those who create and change resources."),
        ("X" * 150, "Values that the service knows."),
    ],
)
def test_enums(name: str, line: str) -> None:
    assert line_of_enum(EnumIR(name, ())) == line


@pytest.mark.parametrize(
    ("group", "methods", "line"),
    [
        ("Vaults", "Get List CreateOrUpdate Delete Update", "Vaults: create, update, delete, get and list them."),
        ("VaultMetadata", "Get List", "Vault metadata: get and list it."),
        ("Vaults", "Get Start Stop Restart Delete Update List",
            "Vaults: update, delete, start, stop, restart them, and more."),
        ("Vaults", "ListKeys", "Operations on vaults."),
        ("CheckNameAvailability", "Execute", "Check whether a name is available."),
        ("X" * 150, "ListKeys", "Operations of the service."),
    ],
)  # fmt: skip
def test_groups(group: str, methods: str, line: str) -> None:
    made = service(*(operation(f"{group}_{method}", "POST", "<group>/vaults/{name}/run") for method in methods.split()))
    assert line_of_group(made.groups[0], Nouns(made)) == line


def test_the_group_of_operations() -> None:
    made = service(operation("Operations_List", "GET", "/providers/Microsoft.Made/operations"))
    line = "The operations of the Microsoft.Made provider, as used in role definitions."
    assert line_of_group(made.groups[0], Nouns(made)) == line


@pytest.mark.parametrize(
    ("wire", "name", "kind", "line"),
    [
        ("vaultName", "name", "str", "Name of the vault."),
        ("apiId", "id", "str", "Id of the API."),
        ("dbName", "db_name", "str", "Name of the database."),
        ("storageType", "kind", "str", "The storage type."),
        ("forceDelete", "really", "bool", "Whether to force delete."),
        ("isDefault", "default", "bool", "Whether it is default."),
        ("is", "so", "bool", 'Whether "is" holds.'),
        ("deep", "shallow", "bool", 'Whether "deep" holds.'),
        ("$filter", "filter", "str", "OData condition on what is returned."),
        ("location", "location", "str", "Name of the region."),
    ],
)
def test_parameters(wire: str, name: str, kind: str, line: str) -> None:
    parameter = ParameterIR("query", name, wire, TypeRef("scalar", kind))
    assert line_of_parameter(parameter, operation("Vaults_Get", "GET", "/a")) == line


@pytest.mark.parametrize(
    ("wire", "name", "kind"),
    [
        ("vaultName", "vault_name", "str"),
        ("resourceGroupName", "resource_group_name", "str"),
        ("cloudvmclustername", "cloudvmclustername", "str"),
        ("name", "vault_name", "str"),
        ("id", "id", "str"),
        ("x-ms-forceDelete", "force_delete", "bool"),
        ("x-ms-force-delete", "x_ms_force_delete", "bool"),
        ("from", "from_parameter", "str"),
        ("isDefault", "is_default", "bool"),
        ("$", "value", "str"),
        ("x" * 150, "value", "str"),  # what is too long for a line
    ],
)
def test_nothing_is_said_twice(wire: str, name: str, kind: str) -> None:
    parameter = ParameterIR("query", name, wire, TypeRef("scalar", kind))
    assert line_of_parameter(parameter, operation("Vaults_Get", "GET", "/a")) == ""


def test_lists_of_a_parameter() -> None:
    several = TypeRef("list", item=TypeRef("scalar", "str"))
    parameter = ParameterIR("query", "postage", "stamp", several)
    assert line_of_parameter(parameter, operation("Letters_Get", "GET", "/a")) == "The stamps."


@pytest.mark.parametrize(
    ("method", "kind", "line"),
    [
        ("Update", TypeRef("model", "Vault"), "What to change."),
        ("PatchTags", TypeRef("dict", item=TypeRef("scalar", "str")), "What to change."),
        ("Update", TypeRef("model", "VaultPatch"), ""),
        ("CreateOrUpdate", TypeRef("model", "VaultResource"), ""),
        ("RegenerateKey", TypeRef("model", "KeyRequest"), ""),
        ("Upload", STREAM, ""),
        ("Send", TypeRef("object"), ""),
    ],
)
def test_bodies(method: str, kind: TypeRef, line: str) -> None:
    parameter = ParameterIR("body", "body", "body", kind)
    assert line_of_parameter(parameter, operation(f"Vaults_{method}", "POST", "/a")) == line
