"""Bodies by shape: what another class, service or package made is accepted as what its JSON says."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from azure.mgmt.dns.models import Zone as OfficialZone
from azure.mgmt.keyvault.models import Vault as OfficialVault
from azure.mgmt.msi.models import Identity as OfficialIdentity

from azure.mgmt.provisioning.core.exchange.request import write_body
from azure.mgmt.provisioning.services.compute.models import SubResource as ComputeSubResource
from azure.mgmt.provisioning.services.dns import _rest as dns
from azure.mgmt.provisioning.services.keyvault import _rest as keyvault
from azure.mgmt.provisioning.services.managedidentity import _rest as managedidentity
from azure.mgmt.provisioning.services.network.models import SubResource
from azure.mgmt.provisioning.services.storage.models import Sku as StorageSku

from ..conftest import Bench, done

TENANT = "00000000-0000-0000-0000-000000000000"
GROUP = {"location": "westeurope"}
VAULT: dict[str, Any] = {
    "location": "westeurope",
    "properties": {"sku": {"family": "A", "name": "standard"}, "tenantId": TENANT, "accessPolicies": []},
}


def sent(bench: Bench, method: str) -> Any:
    """The body of the last request of a method."""
    return json.loads([request.body for request in bench.azure.requests if request.method == method][-1])


async def test_get_change_put(bench: Bench) -> None:
    await done(bench.client.resources.resource_groups.create_or_update("rg", GROUP))
    vaults = bench.client.keyvault.vaults
    vault = await done(vaults.begin_create_or_update("rg", "demo-kv", VAULT))
    vault.tags = {"a": "b"}
    vault.properties.enabled_for_deployment = True
    again = await done(vaults.begin_create_or_update("rg", "demo-kv", vault))
    assert (again.tags, again.properties.enabled_for_deployment) == ({"a": "b"}, True)
    assert "id" not in sent(bench, "PUT")
    vault = await done(vaults.get("rg", "demo-kv"))
    vault["tags"]["c"] = "d"
    assert (await done(vaults.update("rg", "demo-kv", vault))).tags == {"a": "b", "c": "d"}
    assert "location" not in sent(bench, "PATCH")


async def test_a_group_that_was_got_is_patched(bench: Bench) -> None:
    groups = bench.client.resources.resource_groups
    await done(groups.create_or_update("rg", {**GROUP, "managed_by": "someone"}))
    group = await done(groups.get("rg"))
    group.tags = {"a": "b"}
    assert (await done(groups.update("rg", group))).tags == {"a": "b"}
    assert sent(bench, "PATCH") == {"tags": {"a": "b"}, "managedBy": "someone", "properties": {}, "name": "rg"}
    group.location = "northeurope"
    with pytest.raises(
        SerializationError, match=r"\.location: ResourceGroupPatchable has no such key, unlike ResourceG"
    ):
        await done(groups.update("rg", group))


async def test_models_of_other_services_and_classes(bench: Bench) -> None:
    await done(bench.client.resources.resource_groups.create_or_update("rg", GROUP))
    network = bench.client.network
    security = await done(network.network_security_groups.begin_create_or_update("rg", "nsg", GROUP))
    for reference in (SubResource(id=security.id), ComputeSubResource(id=security.id)):
        subnet = {"name": "s", "address_prefix": "10.0.0.0/24", "network_security_group": reference}
        body = {**GROUP, "address_space": {"address_prefixes": {"10.0.0.0/16"}}, "subnets": iter([subnet])}
        created = await done(network.virtual_networks.begin_create_or_update("rg", "v", body))
        assert created.subnets[0].network_security_group.id == security.id
    vault = {**VAULT, "properties": {**VAULT["properties"], "sku": StorageSku(name="standard")}}
    created = await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", vault))
    assert sent(bench, "PUT") == VAULT
    assert created.properties.sku.family == "A"


def test_classes_of_one_name_are_told_apart() -> None:
    sku: Any = StorageSku(name="standard")
    sku.tier = "Standard"
    operation = keyvault.VAULTS_CREATE_OR_UPDATE
    with pytest.raises(SerializationError) as refused:
        write_body(operation.parameters[-1], {"properties": {"sku": sku}}, operation)  # type: ignore[arg-type]
    services = "azure.mgmt.provisioning.services"
    assert str(refused.value) == (
        f"parameters.properties.sku.tier: {services}.keyvault.models.Sku has no such key, "
        f"unlike {StorageSku.__module__}.Sku"
    )


# Models of the official packages


def test_official_models_of_today() -> None:
    official = OfficialVault({**VAULT, "id": "/x", "name": "kv", "type": "t", "systemData": {}, "tags": {"a": "b"}})
    operation = keyvault.VAULTS_CREATE_OR_UPDATE
    assert write_body(operation.parameters[-1], official, operation) == {**VAULT, "tags": {"a": "b"}}
    official.tags = {"a": "c"}
    assert write_body(operation.parameters[-1], official, operation)["tags"] == {"a": "c"}


def test_official_models_in_msrest_s_form() -> None:
    zone = OfficialZone(location="global", tags={"a": "b"}, zone_type="Public")
    operation = dns.ZONES_CREATE_OR_UPDATE
    (body,) = (parameter for parameter in operation.parameters if type(parameter).__name__ == "Body")
    assert write_body(body, zone, operation) == zone.serialize()
    identity = OfficialIdentity.deserialize(
        {"id": "/x", "location": "westeurope", "properties": {"tenantId": TENANT, "principalId": TENANT}}
    )
    operation = managedidentity.USER_ASSIGNED_IDENTITIES_CREATE_OR_UPDATE
    sent_body = write_body(operation.parameters[-1], identity, operation)
    assert {key: value for key, value in sent_body.items() if value} == {"location": "westeurope"}


# Objects of one's own


@dataclass
class Group:
    """A resource group as a script of its own may have it."""

    location: str
    tags: Any = None


async def test_objects_of_ones_own(bench: Bench) -> None:
    groups = bench.client.resources.resource_groups
    assert (await done(groups.create_or_update("rg", Group("westeurope")))).location == "westeurope"
    assert sent(bench, "PUT") == GROUP
