"""What a program says of what is in a group."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from azure.core.exceptions import ResourceNotFoundError

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.stack import Exported, LeftOut, StackError, Targets, export_code

from .served import GROUP, client, document, network
from .support import check_same


def exported(*documents: dict[str, Any], errors: Any = None, **options: Any) -> Exported:
    """A group with documents, whose program changes nothing."""
    return asyncio.run(check_same(client(*documents, errors=errors), "old-rg", **options))


def test_what_the_service_fills_is_not_said() -> None:
    found = exported(
        document(
            "Microsoft.KeyVault/vaults/kv",
            etag="1",
            systemData={"createdBy": "me"},
            tags={},
            properties={
                "tenantId": "t",
                "sku": {"name": "Standard", "family": "A"},
                "provisioningState": "Succeeded",
                "hsmPoolResourceId": "x",
                "enableSoftDelete": None,
                "accessPolicies": [],
            },
        )
    )
    assert found.code == (
        '''"""The resource group old-rg as a stack."""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.stack import Stack


def old_rg(az: ProvisioningClient, stack: Stack) -> None:
    """What is there."""
    rg = az.resources.resource_groups.create_or_update("old-rg", {"location": "westeurope"})
    az.keyvault.vaults.begin_create_or_update(
        rg.name, "kv", {"location": rg.location, "properties": {"tenant_id": "t", "sku": {"name": "standard"}}}
    )
'''
    )
    assert found.resources == (GROUP, f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv")


def test_ids_of_what_the_program_says_are_references() -> None:
    identity = document("Microsoft.ManagedIdentity/userAssignedIdentities/my-identity")
    net = network(
        "net", subnets=[{"name": "a", "id": f"{GROUP}/providers/Microsoft.Network/virtualNetworks/net/subnets/a"}]
    )
    subnet = f"{net['id']}/subnets/a".replace("resourceGroups", "resourcegroups")
    found = exported(
        document(
            "Microsoft.Network/networkInterfaces/nic",
            properties={"ipConfigurations": [{"name": "main", "properties": {"subnet": {"id": subnet}}}]},
        ),
        net,
        document(
            "Microsoft.ContainerInstance/containerGroups/cg",
            identity={"type": "UserAssigned", "userAssignedIdentities": {identity["id"]: {"principalId": "p"}}},
            properties={"osType": "Linux", "containers": []},
        ),
        identity,
    )
    assert '"subnet": {"id": f"{net.id}/subnets/a"}' in found.code
    assert '"user_assigned_identities": {my_identity.id: {}}' in found.code
    assert found.code.index("net = az") < found.code.index("network_interfaces")


def test_what_stands_in_the_group_and_is_not_said_is_named_by_the_group() -> None:
    other = f"{GROUP}/providers/Microsoft.Network/networkSecurityGroups/nsg"
    subnet = {"name": "a", "properties": {"networkSecurityGroup": {"id": other}}}
    found = exported(network("net", subnets=[subnet]))
    assert '{"id": f"{rg.id}/providers/Microsoft.Network/networkSecurityGroups/nsg"}' in found.code


def test_names_of_what_a_resource_stands_below_are_references() -> None:
    account = document("Microsoft.Storage/storageAccounts/one", kind="StorageV2", sku={"name": "Standard_LRS"})
    container = document("Microsoft.Storage/storageAccounts/one/blobServices/default/containers/c", None)
    found = exported(account, container)
    assert 'az.storage.blob_containers.create(rg.name, one.name, "c", {})' in found.code


def test_records_of_a_zone_are_said_by_their_types() -> None:
    zone = document("Microsoft.Network/dnsZones/example.org", "global")
    record = document(
        "Microsoft.Network/dnsZones/example.org/A/www",
        None,
        properties={"TTL": 60, "ARecords": [{"ipv4Address": "1.1.1.1"}]},
    )
    found = exported(zone, record)
    assert 'az.dns.record_sets.create_or_update(\n        rg.name, example_org.name, "www", "A",' in found.code


def test_two_networks_that_are_peered_have_their_peerings_said_apart() -> None:
    def peered(name: str, other: str) -> dict[str, Any]:
        peering = {
            "id": f"{GROUP}/providers/Microsoft.Network/virtualNetworks/{name}/virtualNetworkPeerings/to-{other}",
            "name": f"to-{other}",
            "properties": {
                "remoteVirtualNetwork": {"id": f"{GROUP}/providers/Microsoft.Network/virtualNetworks/{other}"}
            },
        }
        return network(name, virtualNetworkPeerings=[peering])

    one, two = peered("one", "two"), peered("two", "one")
    peerings = [each["properties"]["virtualNetworkPeerings"][0] for each in (one, two)]
    found = exported(one, two, *peerings)
    assert "unordered" not in found.code
    assert found.code.count("az.network.virtual_network_peerings.begin_create_or_update") == 1
    assert len(found.resources) == 4


def test_two_resources_that_name_each_other_do_not_wait_for_each_other() -> None:
    plan = "Microsoft.Network/virtualNetworks"
    one = network("one", ddosProtectionPlan={"id": f"{GROUP}/providers/{plan}/two"})
    two = network("two", ddosProtectionPlan={"id": f"{GROUP}/providers/{plan}/one"})
    found = exported(one, two)
    assert f'{{"id": stack.unordered(f"{{rg.id}}/providers/{plan}/' in found.code
    assert "    # It names what needs it in turn" in found.code


def test_what_nothing_makes_is_told_with_its_api_versions() -> None:
    provider = {
        "id": GROUP.partition("/resourceGroups")[0] + "/providers/Contoso.Things",
        "resourceTypes": [{"resourceType": "Widgets", "apiVersions": ["2026-01-01", "2025-01-01"]}],
    }
    found = exported(document("Contoso.Things/widgets/one"), provider, document("Fabrikam.Other/widgets/two"))
    identity = f"{GROUP}/providers/Contoso.Things/widgets/one"
    reason = "no service of this package makes its type"
    assert found.left_out[0] == LeftOut(identity, "Contoso.Things/widgets", reason, ("2026-01-01", "2025-01-01"))
    assert found.left_out[1].api_versions == ()
    lines = [each.strip(" #") for each in found.code.splitlines() if each.startswith("    #")]
    assert f"{identity} (API versions: 2026-01-01, 2025-01-01)" in " ".join(lines)


def test_what_cannot_be_read_or_listed_is_told() -> None:
    found = exported(
        network("one"),
        network("two"),
        errors={"virtualNetworks/two": (403, "AuthorizationFailed"), "/subnets": (501, "NotImplemented")},
    )
    assert [each.reason for each in found.left_out] == ["it can't be read: HTTP 403 (AuthorizationFailed)"]
    assert found.unlisted == (("Microsoft.Network/virtualNetworks/subnets", "HTTP 501 (NotImplemented)"),)


def test_a_group_that_is_not_there_is_an_error(local_azure: LocalAzure) -> None:
    from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient

    with pytest.raises(ResourceNotFoundError, match="old-rg"):
        export_code(AsyncProvisioningClient.local(local_azure), "old-rg")


def test_a_plain_client_is_refused(local_azure: LocalAzure) -> None:
    client: Any = ProvisioningClient.local(local_azure)
    with pytest.raises(TypeError, match="exporting needs an async client"):
        export_code(client, "old-rg")


def test_some_of_a_group() -> None:
    account = document("Microsoft.Storage/storageAccounts/one", kind="StorageV2", sku={"name": "Standard_LRS"})
    container = document("Microsoft.Storage/storageAccounts/one/blobServices/default/containers/c", None)
    everything = [account, container, network("net")]
    some = exported(*everything, targets=Targets(["*/one"]))
    assert [each.rpartition("/")[2] for each in some.resources] == ["one", "c"]
    assert 'rg = az.resources.resource_groups.get("old-rg")' in some.code
    below = exported(*everything, targets=Targets(["*/containers/*"]))
    assert 'az.storage.blob_containers.create(rg.name, "one", "c", {})' in below.code
    others = exported(*everything, targets=Targets((), ["*/storageaccounts/one"]))
    assert [each.rpartition("/")[2] for each in others.resources] == ["old-rg", "net"]
    with pytest.raises(StackError, match="'\\*/none' is the id of no resource"):
        exported(*everything, targets=Targets(["*/none"]))
