"""Kubernetes clusters with their pools of nodes."""

from __future__ import annotations

import base64
import re
from typing import Any

import pytest
import yaml

from ...support import GROUP, RESOURCES, SUBSCRIPTION, Arm, code

VERSION = "2025-10-01"
CLUSTER = f"{GROUP}/providers/Microsoft.ContainerService/managedClusters/aks-one"
POOL = f"{CLUSTER}/agentPools"
NODES = f"{SUBSCRIPTION}/resourceGroups/MC_rg_aks-one_westeurope"
SYSTEM = {"name": "system", "count": 2, "vmSize": "Standard_D2s_v5", "mode": "System"}


def body(**properties: Any) -> dict[str, Any]:
    given = {"dnsPrefix": "aks-one", "agentPoolProfiles": [SYSTEM], **properties}
    return {"location": "westeurope", "identity": {"type": "SystemAssigned"}, "properties": given}


def cluster(arm: Arm, **properties: Any) -> dict[str, Any]:
    response = arm.put(CLUSTER, VERSION, body(**properties))
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(CLUSTER, VERSION).document
    return document


@pytest.fixture(autouse=True)
def group(arm: Arm) -> None:
    arm.group()


def names(document: dict[str, Any]) -> list[str]:
    return [each["name"] for each in document["properties"]["agentPoolProfiles"]]


def test_a_cluster_with_its_node_resource_group(arm: Arm):
    made = cluster(arm)
    properties = made["properties"]
    assert properties["provisioningState"] == "Succeeded"
    assert properties["powerState"] == {"code": "Running"}
    assert properties["fqdn"].endswith(".hcp.westeurope.azmk8s.io")
    assert properties["kubernetesVersion"] == "1.33"
    assert properties["currentKubernetesVersion"] == "1.33.6"
    assert properties["servicePrincipalProfile"] == {"clientId": "msi"}
    assert properties["networkProfile"]["serviceCidr"] == "10.0.0.0/16"
    assert made["identity"]["principalId"]
    assert made["sku"] == {"name": "Base", "tier": "Free"}
    group = arm.get(NODES, RESOURCES).document
    assert group["managedBy"] == CLUSTER
    assert arm.delete(CLUSTER, VERSION).status == 202
    arm.wait()
    assert code(arm.get(NODES, RESOURCES)) == (404, "ResourceGroupNotFound")


def test_pools_are_in_the_document_and_children_both_ways(arm: Arm):
    assert names(cluster(arm)) == ["system"]
    child = arm.get(f"{POOL}/system", VERSION).document["properties"]
    assert (child["count"], child["osType"], child["currentOrchestratorVersion"]) == (2, "Linux", "1.33.6")
    assert arm.put(f"{POOL}/work", VERSION, {"properties": {"count": 3, "vmSize": "Standard_D4s_v5"}}).status == 201
    arm.wait()
    assert names(arm.get(CLUSTER, VERSION).document) == ["system", "work"]
    assert arm.get(f"{POOL}/work", VERSION).document["properties"]["mode"] == "User"
    again = arm.get(CLUSTER, VERSION).document
    again["properties"]["agentPoolProfiles"][1]["count"] = 5
    assert arm.put(CLUSTER, VERSION, again).status == 200
    arm.wait()
    assert arm.get(f"{POOL}/work", VERSION).document["properties"]["count"] == 5
    assert arm.put(CLUSTER, VERSION, body()).status == 200
    arm.wait()
    assert [each["name"] for each in arm.list(POOL, VERSION)] == ["system"]


def test_tags_leave_the_pools_alone(arm: Arm):
    cluster(arm)
    arm.patch(CLUSTER, VERSION, {"tags": {"a": "b"}})
    arm.wait()
    found = arm.get(CLUSTER, VERSION).document
    assert (found["tags"], names(found)) == ({"a": "b"}, ["system"])


def test_the_last_system_pool_stays(arm: Arm):
    cluster(arm)
    arm.put(f"{POOL}/work", VERSION, {"properties": {"count": 1, "vmSize": "Standard_D4s_v5"}})
    arm.wait()
    refused = arm.delete(f"{POOL}/system", VERSION)
    assert code(refused) == (400, "OperationNotAllowed")
    assert refused.document["error"]["message"] == "There has to be at least one system agent pool."
    demoted = {"properties": {"count": 2, "vmSize": "Standard_D2s_v5", "mode": "User"}}
    assert code(arm.put(f"{POOL}/system", VERSION, demoted)) == (400, "OperationNotAllowed")
    assert arm.delete(f"{POOL}/work", VERSION).status == 202
    arm.wait()
    assert [each["name"] for each in arm.list(POOL, VERSION)] == ["system"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"dnsPrefix": None}, "InvalidParameter"),
        ({"agentPoolProfiles": []}, "InvalidParameter"),
        ({"agentPoolProfiles": [{**SYSTEM, "name": "Not-Possible"}]}, "InvalidParameter"),
        ({"agentPoolProfiles": [{**SYSTEM, "count": 0}]}, "InvalidParameter"),
        ({"agentPoolProfiles": [SYSTEM, SYSTEM]}, "InvalidParameter"),
        ({"agentPoolProfiles": [{**SYSTEM, "enableAutoScaling": True}]}, "InvalidParameter"),
        ({"agentPoolProfiles": [{**SYSTEM, "minCount": 1}]}, "InvalidParameter"),
        ({"agentPoolProfiles": [{**SYSTEM, "osType": "Windows"}]}, "InvalidParameter"),
        ({"agentPoolProfiles": [{**SYSTEM, "mode": "User"}]}, "OperationNotAllowed"),
        ({"agentPoolProfiles": [{**SYSTEM, "orchestratorVersion": "1.34"}]}, "NodePoolMcVersionIncompatible"),
        ({"kubernetesVersion": "1.19.3"}, "K8sVersionNotSupported"),
    ],
)
def test_what_a_cluster_can_not_be(arm: Arm, given: dict[str, Any], expected: str):
    assert code(arm.put(CLUSTER, VERSION, body(**given))) == (400, expected)
    assert code(arm.get(NODES, RESOURCES)) == (404, "ResourceGroupNotFound")


def test_a_cluster_needs_an_identity(arm: Arm):
    given = body()
    del given["identity"]
    assert code(arm.put(CLUSTER, VERSION, given)) == (400, "InvalidParameter")


def test_a_node_resource_group_that_is_there(arm: Arm):
    arm.group("nodes")
    assert code(arm.put(CLUSTER, VERSION, body(nodeResourceGroup="nodes"))) == (
        409,
        "NodeResourceGroupAlreadyExists",
    )


def test_what_stays_as_it_was(arm: Arm):
    cluster(arm)
    assert code(arm.put(CLUSTER, VERSION, body(dnsPrefix="other"))) == (400, "PropertyChangeNotAllowed")
    larger = {"properties": {"count": 2, "vmSize": "Standard_D8s_v5", "mode": "System"}}
    assert code(arm.put(f"{POOL}/system", VERSION, larger)) == (400, "PropertyChangeNotAllowed")


def test_where_the_issuer_of_tokens_is(arm: Arm):
    assert "oidcIssuerProfile" not in cluster(arm)["properties"]
    off = cluster(arm, oidcIssuerProfile={"enabled": False})["properties"]["oidcIssuerProfile"]
    assert off == {"enabled": False}
    issuer = cluster(arm, oidcIssuerProfile={"enabled": True})["properties"]["oidcIssuerProfile"]["issuerURL"]
    found = re.fullmatch(r"https://westeurope\.oic\.prod-aks\.azure\.com/([0-9a-f-]{36})/([0-9a-f-]{36})/", issuer)
    assert found is not None, issuer
    assert found[1] == arm.azure.tenant_id
    # It stays the same, whatever is changed, and is another one for another cluster.
    given = {"enabled": True, "issuerURL": "https://elsewhere"}
    again = cluster(arm, oidcIssuerProfile=given, nodeResourceGroup=None)["properties"]["oidcIssuerProfile"]
    assert again["issuerURL"] == issuer
    assert arm.put(f"{CLUSTER}-two", VERSION, body(oidcIssuerProfile={"enabled": True})).status == 201
    arm.wait()
    other = arm.get(f"{CLUSTER}-two", VERSION).document["properties"]["oidcIssuerProfile"]["issuerURL"]
    assert other != issuer


def test_upgrades(arm: Arm):
    cluster(arm, kubernetesVersion="1.32.9")
    found = arm.get(f"{CLUSTER}/upgradeProfiles/default", VERSION).document["properties"]
    upgrades = [each["kubernetesVersion"] for each in found["controlPlaneProfile"]["upgrades"]]
    assert upgrades == ["1.32.10", "1.33.5", "1.33.6"]
    assert code(arm.put(CLUSTER, VERSION, body(kubernetesVersion="1.34.1"))) == (400, "OperationNotAllowed")
    assert cluster(arm, kubernetesVersion="1.33.5")["properties"]["currentKubernetesVersion"] == "1.33.5"
    assert code(arm.put(CLUSTER, VERSION, body(kubernetesVersion="1.32.10"))) == (400, "OperationNotAllowed")
    pool = arm.get(f"{POOL}/system/upgradeProfiles/default", VERSION).document["properties"]
    assert pool["kubernetesVersion"] == "1.32.9"
    assert [each["kubernetesVersion"] for each in pool["upgrades"]] == ["1.32.10", "1.33.5"]
    newer = {"properties": {**SYSTEM, "orchestratorVersion": "1.33.5"}}
    del newer["properties"]["name"]
    arm.put(f"{POOL}/system", VERSION, newer)
    arm.wait()
    assert arm.get(f"{POOL}/system", VERSION).document["properties"]["currentOrchestratorVersion"] == "1.33.5"
    versions = arm.get(f"{CLUSTER}/availableAgentPoolVersions", VERSION).document["properties"]["agentPoolVersions"]
    assert versions[-1] == {"kubernetesVersion": "1.33.5", "isPreview": False, "default": True}


def test_the_versions_of_a_region(arm: Arm):
    path = f"{SUBSCRIPTION}/providers/Microsoft.ContainerService/locations/westeurope/kubernetesVersions"
    found = arm.get(path, VERSION).document["values"]
    assert [each["version"] for each in found if each["isDefault"]] == ["1.33"]
    assert found[-1]["patchVersions"]["1.34.2"] == {"upgrades": []}


def test_it_is_stopped_and_started_with_its_pools(arm: Arm):
    cluster(arm)
    for action, expected in (("stop", "Stopped"), ("start", "Running")):
        assert arm.post(f"{CLUSTER}/{action}", VERSION).status == 202
        arm.wait()
        found = arm.get(CLUSTER, VERSION).document["properties"]
        assert found["powerState"] == {"code": expected}
        assert found["agentPoolProfiles"][0]["powerState"] == {"code": expected}


def test_configurations_of_kubectl(arm: Arm):
    made = cluster(arm)
    found = arm.post(f"{CLUSTER}/listClusterAdminCredential", VERSION).document["kubeconfigs"][0]
    config = yaml.safe_load(base64.b64decode(found["value"]))
    assert found["name"] == "clusterAdmin"
    assert config["current-context"] == "aks-one-admin"
    assert config["clusters"][0]["cluster"]["server"] == f"https://{made['properties']['fqdn']}:443"
    user = arm.post(f"{CLUSTER}/listClusterUserCredential", VERSION).document["kubeconfigs"][0]
    assert yaml.safe_load(base64.b64decode(user["value"]))["users"][0]["name"] == "clusterUser_rg_aks-one"
    assert arm.post(f"{CLUSTER}/listClusterMonitoringUserCredential", VERSION).status == 200
    cluster(arm, disableLocalAccounts=True)
    assert code(arm.post(f"{CLUSTER}/listClusterAdminCredential", VERSION)) == (400, "BadRequest")


def test_other_principals(arm: Arm):
    cluster(arm)
    given = {"clientId": "22222222-2222-2222-2222-222222222222", "secret": "hunter2"}
    assert arm.post(f"{CLUSTER}/resetServicePrincipalProfile", VERSION, given).status == 202
    arm.wait()
    response = arm.get(CLUSTER, VERSION)
    assert response.document["properties"]["servicePrincipalProfile"] == {"clientId": given["clientId"]}
    assert (
        arm.post(f"{CLUSTER}/resetAADProfile", VERSION, {"managed": True, "serverAppSecret": "hunter2"}).status == 202
    )
    arm.wait()
    assert b"hunter2" not in arm.get(CLUSTER, VERSION).body
