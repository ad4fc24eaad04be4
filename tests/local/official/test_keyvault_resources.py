"""Official clients against the local Azure Resource Manager: its behaviour is not only what this library expects."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

from azure.mgmt.provisioning.local import AsyncLocalCredential, LocalAzure, LocalCredential

from ..support import TENANT, VAULT, vault_body

keyvault = pytest.importorskip("azure.mgmt.keyvault")
containerinstance = pytest.importorskip("azure.mgmt.containerinstance")
resource = pytest.importorskip("azure.mgmt.resource.resources")
deployments = pytest.importorskip("azure.mgmt.resource.deployments")
subscriptions = pytest.importorskip("azure.mgmt.resource.subscriptions")

STYLES = ["azure-async-operation", "location", "both", "body", None]


def client(kind: Any, azure: LocalAzure) -> Any:
    return kind(LocalCredential(), azure.subscription_id, transport=azure.transport())


@pytest.fixture(params=STYLES)
def styled(request: Any) -> Any:
    with LocalAzure(polling=request.param, page_size=2) as azure:
        yield azure


def test_a_vaults_life(styled: LocalAzure):
    groups = client(resource.ResourceManagementClient, styled).resource_groups
    vaults = client(keyvault.KeyVaultManagementClient, styled).vaults
    groups.create_or_update("rg", {"location": "westeurope"})
    for name in ("kv-one", "kv-two", "kv-three"):
        vault = vaults.begin_create_or_update("rg", name, vault_body()).result()
        assert vault.properties.provisioning_state == "Succeeded"
    assert sorted(each.name for each in vaults.list_by_resource_group("rg")) == ["kv-one", "kv-three", "kv-two"]
    vaults.delete("rg", "kv-one")
    assert [each.properties.vault_id for each in vaults.list_deleted()] == [VAULT]
    recover = vault_body(createMode="recover")
    assert vaults.begin_create_or_update("rg", "kv-one", recover).result().name == "kv-one"
    vaults.delete("rg", "kv-one")
    vaults.begin_purge_deleted("kv-one", "westeurope").result()
    assert list(vaults.list_deleted()) == []
    groups.begin_delete("rg").result()
    with pytest.raises(ResourceNotFoundError):
        groups.get("rg")


def container_group() -> Any:
    models = containerinstance.models
    requests = models.ResourceRequests(cpu=1, memory_in_gb=1.5)
    one = models.Container(name="one", image="nginx", resources=models.ResourceRequirements(requests=requests))
    address = models.IpAddress(ports=[models.Port(port=80)], type="Public")
    return models.ContainerGroup(location="westeurope", containers=[one], os_type="Linux", ip_address=address)


def test_a_container_groups_life(styled: LocalAzure):
    groups = client(resource.ResourceManagementClient, styled).resource_groups
    service = client(containerinstance.ContainerInstanceManagementClient, styled)
    groups.create_or_update("rg", {"location": "westeurope"})
    made = service.container_groups.begin_create_or_update("rg", "cg-one", container_group()).result()
    assert (made.provisioning_state, made.instance_view.state) == ("Succeeded", "Running")
    assert made.ip_address.ip.startswith("203.0.113.")
    (listed,) = service.container_groups.list()
    assert listed.instance_view is None
    assert service.containers.list_logs("rg", "cg-one", "one").content.startswith("This is the local")
    service.container_groups.stop("rg", "cg-one")
    service.container_groups.begin_start("rg", "cg-one").result()
    service.container_groups.begin_restart("rg", "cg-one").result()
    service.container_groups.begin_delete("rg", "cg-one").result()
    assert list(service.container_groups.list_by_resource_group("rg")) == []


@pytest.mark.parametrize("style", STYLES)
def test_failures_have_their_details(style: Any):
    with LocalAzure(polling=style) as azure:
        groups = client(resource.ResourceManagementClient, azure).resource_groups
        groups.create_or_update("rg", {"location": "westeurope"})
        service = client(containerinstance.ContainerInstanceManagementClient, azure).container_groups
        azure.next_operation(status="Failed", code="QuotaExceeded", message="Too many.")
        with pytest.raises(HttpResponseError) as raised:
            service.begin_create_or_update("rg", "cg", container_group()).result()
        # In the body of the resource there is nothing but its state.
        assert ("QuotaExceeded" in str(raised.value)) is (style != "body")


def test_generic_resources_tags_and_providers():
    with LocalAzure() as azure:
        service = client(resource.ResourceManagementClient, azure)
        service.resource_groups.create_or_update("rg", {"location": "westeurope"})
        path, version = ("rg", "Microsoft.KeyVault", "", "vaults", "kv-one"), {"api_version": "2026-05-15"}
        assert not service.resources.check_existence(*path, **version)
        made = service.resources.begin_create_or_update(*path, vault_body(), **version).result()
        assert made.properties["tenantId"] == TENANT
        assert service.resources.check_existence(*path, **version)
        assert service.resources.check_existence_by_id(VAULT, **version)
        query = {"filter": "resourceType eq 'Microsoft.KeyVault/vaults'", "expand": "createdTime"}
        (listed,) = service.resources.list_by_resource_group("rg", **query)
        assert listed.created_time is not None
        service.tags.begin_create_or_update_at_scope(VAULT, {"properties": {"tags": {"a": "b"}}}).result()
        assert service.resources.get(*path, **version).tags == {"a": "b"}
        assert service.providers.get("Microsoft.KeyVault").registration_state == "Registered"
        service.resources.begin_delete(*path, **version).result()
        assert not service.resources.check_existence(*path, **version)


def test_deployments_and_subscriptions():
    with LocalAzure() as azure:
        client(resource.ResourceManagementClient, azure).resource_groups.create_or_update(
            "rg", {"location": "westeurope"}
        )
        service = client(deployments.DeploymentsMgmtClient, azure).deployments
        vault = {"type": "Microsoft.KeyVault/vaults", "apiVersion": "2026-05-15", "name": "kv-one", **vault_body()}
        template = {"$schema": "x", "contentVersion": "1.0.0.0", "resources": [vault]}
        body = {"properties": {"mode": "Incremental", "template": template}}
        assert service.begin_validate("rg", "one", body).result().properties.provisioning_state == "Succeeded"
        made = service.begin_create_or_update("rg", "one", body).result()
        assert made.properties.provisioning_state == "Succeeded"
        assert [each.id for each in made.properties.output_resources] == [VAULT]
        service.begin_delete("rg", "one").result()
        listed = subscriptions.SubscriptionClient(LocalCredential(), transport=azure.transport()).subscriptions
        assert [each.subscription_id for each in listed.list()] == [azure.subscription_id]
        assert any(each.name == "westeurope" for each in listed.list_locations(azure.subscription_id))


def test_templates_with_loops_and_deployments_within():
    loop = {"name": "vaults", "count": "[parameters('count')]"}
    vault = {"type": "Microsoft.KeyVault/vaults", "apiVersion": "2026-05-15", "name": "[concat('kv-', copyIndex())]"}
    head = {"$schema": "x", "contentVersion": "1.0.0.0"}
    uri = {"uri": {"type": "string", "value": "[reference('kv-0').vaultUri]"}}
    parameters = {"count": {"type": "int"}}
    inside = {**head, "parameters": parameters, "resources": [{**vault, **vault_body(), "copy": loop}], "outputs": uri}
    inner = {
        "type": "Microsoft.Resources/deployments",
        "apiVersion": "2025-04-01",
        "name": "inner",
        "properties": {
            "mode": "Incremental",
            "expressionEvaluationOptions": {"scope": "inner"},
            "parameters": {"count": {"value": "[parameters('count')]"}},
            "template": inside,
        },
    }
    outputs = {"uri": {"type": "string", "value": "[reference('inner').outputs.uri.value]"}}
    template = {**head, "parameters": parameters, "resources": [inner], "outputs": outputs}
    body = {"properties": {"mode": "Incremental", "template": template, "parameters": {"count": {"value": 2}}}}
    with LocalAzure(api_versions={"Microsoft.Resources": ["2025-04-01"]}) as azure:
        groups = client(resource.ResourceManagementClient, azure).resource_groups
        groups.create_or_update("rg", {"location": "westeurope"})
        service = client(deployments.DeploymentsMgmtClient, azure)
        foreseen = service.deployments.begin_what_if("rg", "one", body).result()
        assert [each.change_type for each in foreseen.changes] == ["Create", "Create"]
        made = service.deployments.begin_create_or_update("rg", "one", body).result()
        assert made.properties.provisioning_state == "Succeeded"
        assert made.properties.outputs["uri"]["value"].startswith("https://kv-0.")
        assert [each.name for each in service.deployments.list_by_resource_group("rg")] == ["inner", "one"]
        foreseen = service.deployments.begin_what_if("rg", "one", body).result()
        assert [each.change_type for each in foreseen.changes] == ["NoChange", "NoChange"]
        exported = service.deployments.export_template("rg", "one").template
        assert exported == template


async def test_async_clients():
    from azure.mgmt.keyvault.aio import KeyVaultManagementClient
    from azure.mgmt.resource.resources.aio import ResourceManagementClient

    with LocalAzure() as azure:
        options = {"transport": azure.async_transport()}
        async with (
            ResourceManagementClient(AsyncLocalCredential(), azure.subscription_id, **options) as service,
            KeyVaultManagementClient(AsyncLocalCredential(), azure.subscription_id, **options) as vaults,
        ):
            await service.resource_groups.create_or_update("rg", {"location": "westeurope"})
            poller = await vaults.vaults.begin_create_or_update("rg", "kv-one", vault_body())
            assert (await poller.result()).name == "kv-one"
            assert [each.name async for each in vaults.vaults.list_by_subscription()] == ["kv-one"]
            await (await service.resource_groups.begin_delete("rg")).result()
