"""Managed clusters: their pools, versions, identities, and the resource group that their nodes would be in."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...generic.conventions import Values
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...interface.manager import ResourceManager
from ...provider.identity import client_id, principal_id
from ...provider.longrunning import begin
from ...provider.preconditions import resource_of
from ...store import Stored
from .kubeconfig import kubeconfig
from .pools import CLUSTERS, POOLS, check_pool, invalid, not_allowed, pools_of
from .versions import DEFAULT, known, parts, resolve, upgrades_of

behaviours = Behaviours("containerservice")

_NETWORK = {
    "networkPlugin": "azure",
    "networkPluginMode": "overlay",
    "networkDataplane": "azure",
    "podCidr": "10.244.0.0/16",
    "serviceCidr": "10.0.0.0/16",
    "dnsServiceIP": "10.0.0.10",
    "outboundType": "loadBalancer",
    "loadBalancerSku": "standard",
    "ipFamilies": ["IPv4"],
}
_IDENTITIES = "Microsoft.ManagedIdentity/userAssignedIdentities"
_DEFAULTS = {"enableRBAC": True, "disableLocalAccounts": False, "supportPlan": "KubernetesOfficial"}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what depends on the body."""
    name, before = ResourceId(call.id).name, existing.properties if existing else {}
    properties = document.setdefault("properties", {})
    if "agentPoolProfiles" not in properties and call.request.method == "PATCH":
        # Tags, which are all that a PATCH changes.
        return
    if not (properties.get("dnsPrefix") or properties.get("fqdnSubdomain") or before):
        raise _missing("dnsPrefix")
    for member in ("dnsPrefix", "nodeResourceGroup"):
        if before and properties.setdefault(member, before.get(member)) != before.get(member):
            raise ArmError(400, "PropertyChangeNotAllowed", f"Changing property 'properties.{member}' is not allowed.")
    if existing is not None and not document.get("identity") and existing.document.get("identity"):
        document["identity"] = existing.document["identity"]
    if not document.get("identity") and not properties.get("servicePrincipalProfile"):
        raise _missing("servicePrincipalProfile")
    _set_version(name, properties, before)
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, value)
    properties["networkProfile"] = {**_NETWORK, **(properties.get("networkProfile") or {})}
    if properties["networkProfile"]["networkPlugin"] != "azure":
        properties["networkProfile"] = {
            k: v for k, v in properties["networkProfile"].items() if k not in ("networkPluginMode", "networkDataplane")
        }
    document.setdefault("sku", {"name": "Base", "tier": "Free"})
    _set_issuer(call, document)
    _set_pools(call, properties, existing)
    if existing is None:
        _make_group(call, document)
    if document.get("identity"):
        properties["servicePrincipalProfile"] = {"clientId": "msi"}
        kubelet = f"{_group_id(call.id, properties)}/providers/{_IDENTITIES}/{name}-agentpool"
        ids = {"resourceId": kubelet, "clientId": client_id(kubelet), "objectId": principal_id(kubelet)}
        properties.setdefault("identityProfile", {"kubeletidentity": ids})
    if before.get("powerState"):
        properties["powerState"] = before["powerState"]


def _set_issuer(call: Call, document: dict[str, Any]) -> None:
    """Say where the issuer of tokens for workloads is, if there is one."""
    issuer = document["properties"].get("oidcIssuerProfile") or {}
    if issuer.get("enabled"):
        values = Values(call.id, call.azure.tenant_id, document["location"])
        place = "https://{location}.oic.prod-aks.azure.com/{tenant}/{guid}/"
        issuer["issuerURL"] = values.value(place, "oidcIssuerProfile")


def _missing(parameter: str) -> ArmError:
    return invalid(f"Required parameter {parameter} is missing (null).", parameter)


def _set_version(name: str, properties: dict[str, Any], before: dict[str, Any]) -> None:
    given = properties.get("kubernetesVersion") or before.get("kubernetesVersion") or DEFAULT
    properties["kubernetesVersion"] = given
    version = resolve(given, name)
    current = before.get("currentKubernetesVersion")
    if current and given != before.get("kubernetesVersion") and version != current:
        if parts(version) < parts(current):
            raise not_allowed(f"Downgrading the cluster from {current} to {version} is not allowed.")
        if version not in (upgrades := upgrades_of(current)):
            message = (
                f"Upgrading Kubernetes version {current} to {version} is not allowed. Available upgrades: {upgrades}."
            )
            raise not_allowed(message)
    elif current:
        version = current
    properties["currentKubernetesVersion"] = version


def _set_pools(call: Call, properties: dict[str, Any], existing: Stored | None) -> None:
    """Make the children what the list in the body says; without one they stay as they are."""
    given = properties.pop("agentPoolProfiles", None)
    if given is None and existing is not None:
        return
    if not given:
        raise _missing("agentPoolProfiles")
    pools = {each.name.lower(): each for each in (pools_of(call, existing) if existing else ())}
    wanted: dict[str, dict[str, Any]] = {}
    for each in given:
        pool = {k: v for k, v in each.items() if k not in ("name", "provisioningState")}
        name = each.get("name") or ""
        if name in wanted:
            raise invalid(f"There is more than one agent pool with the name {name}.", "agentPoolProfiles")
        before = pools[name.lower()].properties if name.lower() in pools else {}
        if len(given) == 1 and not before:
            pool.setdefault("mode", "System")
        wanted[name] = check_pool(name, pool, before, properties["currentKubernetesVersion"])
    if not any(each["mode"] == "System" for each in wanted.values()):
        raise not_allowed("There has to be at least one system agent pool.")
    for name, stored in pools.items():
        if name not in wanted:
            call.azure.remove(stored.id)
    for name, pool in wanted.items():
        document = {"properties": {**pool, "provisioningState": "Succeeded"}}
        call.store.put(Stored(f"{call.id}/agentPools/{name}", document, created=call.now), call.now)


def _group_id(id: str, properties: dict[str, Any]) -> str:
    return f"/subscriptions/{ResourceId(id).subscription}/resourceGroups/{properties['nodeResourceGroup']}"


def _make_group(call: Call, document: dict[str, Any]) -> None:
    named, properties = ResourceId(call.id), document["properties"]
    name = properties.get("nodeResourceGroup") or f"MC_{named.group}_{named.name}_{document['location']}"
    properties["nodeResourceGroup"] = name[:80]
    id = _group_id(call.id, properties)
    if call.store.get(id) is not None:
        message = f"The resource group {name} for the nodes of the cluster exists already. Choose another name."
        raise ArmError(409, "NodeResourceGroupAlreadyExists", message, target="properties.nodeResourceGroup")
    tags = {"aks-managed-cluster-name": named.name, "aks-managed-cluster-rg": named.group}
    group = {"location": document["location"], "managedBy": call.id, "tags": tags}
    call.store.put(Stored(id, {**group, "properties": {"provisioningState": "Succeeded"}}), call.now)


def _remove(azure: ResourceManager, stored: Stored) -> None:
    if not stored.properties.get("nodeResourceGroup"):
        return
    group = azure.store.get(_group_id(stored.id, stored.properties))
    if group is not None and str(group.document.get("managedBy", "")).lower() == stored.key:
        azure.remove(group.id)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    pools = [{"name": each.name, **each.properties} for each in azure.store.of_type(POOLS, stored.id)]
    document["properties"] = {**document.get("properties", {}), "agentPoolProfiles": pools}


behaviours.rule(Rules(CLUSTERS, prepare=_prepare, present=_present, remove=_remove))


@behaviours.serves("ManagedClusters_Start")
def start(call: Call) -> LocalResponse:
    """Start a cluster with its pools."""
    return _power(call, "Running")


@behaviours.serves("ManagedClusters_Stop")
def stop(call: Call) -> LocalResponse:
    """Stop a cluster with its pools."""
    return _power(call, "Stopped")


def _power(call: Call, code: str) -> LocalResponse:
    cluster = resource_of(call)
    return begin(
        call,
        "location",
        resource=cluster.id,
        effect="containerservice/powered",
        arguments={"id": cluster.id, "code": code},
        final={"status": 204},
    )


@behaviours.effect("powered")
def powered(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """A cluster has been started or stopped."""
    for each in (azure.store.get(arguments["id"]), *azure.store.of_type(POOLS, arguments["id"])):
        if each is not None:
            each.properties["powerState"] = {"code": arguments["code"]}
            azure.store.put(each, arguments["at"])
    return None


@behaviours.serves("ManagedClusters_GetUpgradeProfile")
def upgrades(call: Call) -> LocalResponse:
    """What a cluster and its pools can be upgraded to."""
    cluster = resource_of(call, ResourceId(call.id).top)
    current = cluster.properties.get("currentKubernetesVersion") or known()[-1]
    found = [{"kubernetesVersion": each, "isPreview": False} for each in upgrades_of(current)]
    plane = {"kubernetesVersion": current, "name": "master", "osType": "Linux", "upgrades": found}
    pools = [
        {
            "kubernetesVersion": each.properties.get("currentOrchestratorVersion", current),
            "name": each.name,
            "osType": each.properties.get("osType", "Linux"),
            "upgrades": found,
        }
        for each in pools_of(call, cluster)
    ]
    id = f"{cluster.id}/upgradeProfiles/default"
    document = {"id": id, "name": "default", "type": f"{CLUSTERS}/upgradeProfiles"}
    return call.answer(200, {**document, "properties": {"controlPlaneProfile": plane, "agentPoolProfiles": pools}})


@behaviours.serves("ManagedClusters_ResetServicePrincipalProfile")
def reset_principal(call: Call) -> LocalResponse:
    """Give a cluster another service principal; its secret is forgotten."""
    return _reset(call, "servicePrincipalProfile", {"clientId": call.body.get("clientId", "")})


@behaviours.serves("ManagedClusters_ResetAADProfile")
def reset_directory(call: Call) -> LocalResponse:
    """Give a cluster other settings of its directory; secrets are forgotten."""
    return _reset(call, "aadProfile", {k: v for k, v in call.body.items() if k != "serverAppSecret"})


def _reset(call: Call, member: str, value: dict[str, Any]) -> LocalResponse:
    cluster = resource_of(call)
    cluster.properties[member] = value
    call.store.put(cluster, call.now)
    return begin(call, "location", resource=cluster.id, final={"status": 200})


@behaviours.serves("ManagedClusters_ListClusterAdminCredentials")
def admin_credentials(call: Call) -> LocalResponse:
    """The configuration of kubectl for the administrator.

    :raises ArmError: 400: the cluster has no local accounts.
    """
    cluster = resource_of(call)
    if cluster.properties.get("disableLocalAccounts"):
        message = "Getting static credential is not allowed because this cluster is set to disable local accounts."
        raise ArmError(400, "BadRequest", message)
    return _credentials(call, cluster, "clusterAdmin")


@behaviours.serves("ManagedClusters_ListClusterUserCredentials")
def user_credentials(call: Call) -> LocalResponse:
    """The configuration of kubectl for a user."""
    return _credentials(call, resource_of(call), "clusterUser")


@behaviours.serves("ManagedClusters_ListClusterMonitoringUserCredentials")
def monitoring_credentials(call: Call) -> LocalResponse:
    """The configuration of kubectl for who monitors the cluster."""
    return _credentials(call, resource_of(call), "clusterMonitoringUser")


def _credentials(call: Call, cluster: Stored, who: str) -> LocalResponse:
    values = Values(cluster.id, call.azure.tenant_id, generations=cluster.private.get("generations"))
    return call.answer(200, {"kubeconfigs": [{"name": who, "value": kubeconfig(cluster, who, values)}]})
