"""Load balancers: frontends, backend pools, probes and rules, which refer to each other.

Each of them is a resource of its own; the document of their load balancer shows them, and changes them when it is
written.
"""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider import crud
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...provider.references import invalid_reference, require, users
from ...store import Stored
from .allocation import allocate
from .common import (
    ADDRESSES,
    BACKEND_POOLS,
    FRONTENDS,
    INBOUND_RULES,
    INTERFACES,
    LOAD_BALANCERS,
    PREFIXES,
    SCALE_SETS,
    SUBNETS,
    VIRTUAL_NETWORKS,
    check_name,
    present_child,
    present_children,
    refer,
    refer_to_subnet,
    refused,
    replace_children,
    resource_guid,
    serve_network,
    touch,
    with_siblings,
)
from .load_balancing_rules import (
    OUTBOUND_RULES,
    PROBES,
    RULES,
    check_conflicts,
    prepare_inbound_rule,
    prepare_outbound_rule,
    prepare_probe,
    prepare_rule,
)
from .public_ip_addresses import check_free

behaviours = Behaviours("network")

_SKUS = ("Basic", "Standard", "Gateway")
_LISTS = {
    "frontendIPConfigurations": FRONTENDS,
    "backendAddressPools": BACKEND_POOLS,
    "probes": PROBES,
    "loadBalancingRules": RULES,
    "inboundNatRules": INBOUND_RULES,
    "outboundRules": OUTBOUND_RULES,
}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    _check_sku(call, document, existing)
    properties["resourceGuid"] = resource_guid(call.id)
    given = {word: properties.pop(word, None) or [] for word in _LISTS}
    frontends = given["frontendIPConfigurations"]
    if not frontends and (any(given.values()) or properties.get("inboundNatPools")):
        raise _without_frontend(call.id)
    taken: dict[str, str] = {}
    sku, location = document["sku"]["name"], document["location"]

    def prepare_frontend(call: Call, id: str, child: dict[str, Any], before: Stored | None) -> None:
        _prepare_frontend(call, id, child, before, sku=sku, location=location, taken_here=taken)

    replace_children(call, "frontendIPConfigurations", frontends, prepare_frontend)
    for frontend in call.store.of_type(FRONTENDS, call.id):
        # All of them are there by now: an address may have gone from one of them to another.
        if address := (frontend.properties.get("publicIPAddress") or {}).get("id"):
            check_free(call, address, frontend.id)
    replace_children(call, "backendAddressPools", given["backendAddressPools"], _prepare_pool)
    replace_children(call, "probes", given["probes"], prepare_probe)
    replace_children(call, "loadBalancingRules", given["loadBalancingRules"], prepare_rule)
    replace_children(call, "inboundNatRules", given["inboundNatRules"], prepare_inbound_rule)
    replace_children(call, "outboundRules", given["outboundRules"], prepare_outbound_rule)
    check_conflicts(call.store.of_type(RULES, call.id), call.store.of_type(INBOUND_RULES, call.id))
    properties["inboundNatPools"] = [_prepare_nat_pool(call, each) for each in properties.get("inboundNatPools") or []]


def _check_sku(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    before = existing.document["sku"] if existing else {"name": "Basic", "tier": "Regional"}
    sku = document["sku"] = {**before, **(document.get("sku") or {})}
    if sku["name"] not in _SKUS:
        raise refused("InvalidRequestFormat", f"The SKU of a load balancer is one of {', '.join(_SKUS)}.")
    if existing is not None and sku != before:
        raise refused("LoadBalancerSkuCannotBeChanged", f"The SKU of the load balancer {call.id} cannot be changed.")


def _prepare_frontend(
    call: Call,
    id: str,
    document: dict[str, Any],
    existing: Stored | None,
    *,
    sku: str,
    location: str,
    taken_here: dict[str, str],
) -> None:
    properties = document["properties"]
    subnet = refer_to_subnet(call, properties, id, location)
    public = refer(call, properties, "publicIPAddress", ADDRESSES, id, location)
    prefix = refer(call, properties, "publicIPPrefix", PREFIXES, id, location)
    refer(call, properties, "gatewayLoadBalancer", FRONTENDS, id)
    if sum(each is not None for each in (subnet, public, prefix)) != 1:
        raise refused(
            "InvalidRequestFormat",
            f"The frontend IP configuration {id} needs a subnet, or a public IP address or prefix, and one of them.",
        )
    if public is not None:
        _check_public(call, id, public, sku)
    if subnet is None:
        for name in ("privateIPAddress", "privateIPAddressVersion"):
            properties.pop(name, None)
        properties["privateIPAllocationMethod"] = "Dynamic"
        return
    allocate(call, id, properties, existing.properties if existing else None, taken_here)


def _check_public(call: Call, id: str, address: str, sku: str) -> None:
    """Refuse a public address of another SKU than the load balancer has."""
    owner = ResourceId(id).parent
    found = require(call, address, ADDRESSES, by=id)
    given = str((found.document.get("sku") or {}).get("name") or "Basic")
    if (given == "Basic") != (sku == "Basic"):
        raise refused(
            "PublicIPAndLBSkuDoNotMatch",
            f"{sku} sku load balancer {owner} cannot reference {given} sku publicIP {address}.",
        )


def _prepare_pool(call: Call, id: str, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document["properties"]
    refer(call, properties, "virtualNetwork", VIRTUAL_NETWORKS, id)
    kept = []
    for each in properties.get("loadBalancerBackendAddresses") or []:
        inner = each.setdefault("properties", {})
        for member, type in (("virtualNetwork", VIRTUAL_NETWORKS), ("subnet", SUBNETS)):
            refer(call, inner, member, type, id)
        regional = refer(call, inner, "loadBalancerFrontendIPConfiguration", FRONTENDS, id)
        # What has neither comes from a response, which shows the addresses of interfaces, too.
        if inner.get("ipAddress") or regional:
            check_name(each.get("name") or "")
            kept.append(each)
    properties["loadBalancerBackendAddresses"] = kept


def _prepare_nat_pool(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """A range of ports for the instances of a scale set: it has an id, and no operation of its own."""
    check_name(given.get("name") or "")
    id = f"{call.id}/inboundNatPools/{given['name']}"
    properties = given.setdefault("properties", {})
    refer(call, properties, "frontendIPConfiguration", FRONTENDS, id)
    start, end = properties.get("frontendPortRangeStart") or 0, properties.get("frontendPortRangeEnd") or 0
    if not 0 < start <= end < 65535:
        raise refused("InvalidRequestFormat", f"The inbound NAT pool {id} needs a range of ports from 1 to 65534.")
    properties["provisioningState"] = "Succeeded"
    return {"name": given["name"], "id": id, "type": f"{LOAD_BALANCERS}/inboundNatPools", "properties": properties}


def _prepare_pool_alone(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """As _prepare_pool, for a pool that is written by itself."""
    _begin_child(call, document)
    _prepare_pool(call, call.id, document, existing)


def _prepare_inbound_rule_alone(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """As prepare_inbound_rule, for a rule that is written by itself."""
    _begin_child(call, document)
    prepare_inbound_rule(call, call.id, document, existing)
    check_conflicts(call.store.of_type(RULES, ResourceId(call.id).parent or ""), with_siblings(call, document))


def _begin_child(call: Call, document: dict[str, Any]) -> None:
    check_name(ResourceId(call.id).name)
    document.setdefault("properties", {})
    if not call.store.of_type(FRONTENDS, ResourceId(call.id).parent or ""):
        raise _without_frontend(ResourceId(call.id).parent or "")
    touch(call.azure, call.id)


def _without_frontend(balancer: str) -> ArmError:
    return refused(
        "LoadBalancerWithoutFrontendIPCantHaveChildResources",
        f"The load balancer {balancer} has no frontend IP configuration: it cannot have rules, pools and probes.",
    )


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    children = {word: present_children(azure, stored.id, type) for word, type in _LISTS.items()}
    pools = [{**each, "etag": stored.etag} for each in stored.properties.get("inboundNatPools") or []]
    document["properties"] = {**document["properties"], **children, "inboundNatPools": pools}


def _present_frontend(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    _show_users(azure, stored, document, "loadBalancingRules", "inboundNatRules", "outboundRules")


def _present_pool(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    _show_users(azure, stored, document, "loadBalancingRules", "outboundRules", "inboundNatRules")
    properties = document["properties"]
    if outbound := properties.get("outboundRules"):
        properties["outboundRule"] = outbound[0]
    members = members_of(azure, stored.id)
    if members:
        properties["backendIPConfigurations"] = [{"id": each} for each in members]
    properties["loadBalancerBackendAddresses"] = [
        *(properties.get("loadBalancerBackendAddresses") or []),
        *(
            {
                "name": f"{ResourceId(ResourceId(each).parent or '').name}{ResourceId(each).name}",
                "properties": {"networkInterfaceIPConfiguration": {"id": each}},
            }
            for each in members
        ),
    ]


def _present_probe(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    _show_users(azure, stored, document, "loadBalancingRules")


def _present_inbound_rule(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    present_child(azure, stored, document, listing)
    if members := members_of(azure, stored.id):
        document["properties"]["backendIPConfiguration"] = {"id": members[0]}


def _show_users(azure: ResourceManager, stored: Stored, document: dict[str, Any], *words: str) -> None:
    """Show which rules, of the lists that these words name, refer to a child of the load balancer."""
    present_child(azure, stored, document, False)
    for word in words:
        if used := users(azure, stored.id, _LISTS[word]):
            document["properties"][word] = [{"id": each.id} for each in used]


def members_of(azure: ResourceManager, id: str) -> list[str]:
    """Ids of the IP configurations of interfaces that a pool or an inbound NAT rule leads to."""
    return [
        f"{interface.id}/ipConfigurations/{each['name']}"
        for interface in users(azure, id, INTERFACES)
        for each in interface.properties.get("ipConfigurations") or []
        for member in ("loadBalancerBackendAddressPools", "loadBalancerInboundNatRules")
        if any(key_of(named.get("id") or "") == key_of(id) for named in each["properties"].get(member) or [])
    ]


def _guard(azure: ResourceManager, stored: Stored) -> None:
    pools = [each["id"] for each in stored.properties.get("inboundNatPools") or []]
    for id in (*(each.id for each in azure.store.of_type(BACKEND_POOLS, stored.id)), *pools):
        if used := users(azure, id, SCALE_SETS):
            raise refused(
                "LoadBalancerInUseByVirtualMachineScaleSet",
                f"Cannot delete load balancer {stored.id} since its child resources {id} are in use by virtual machine "
                f"scale set {used[0].id}.",
            )


def _guard_member(word: str, code: str) -> Any:
    def guard(azure: ResourceManager, stored: Stored) -> None:
        if used := [*members_of(azure, stored.id), *(each.id for each in users(azure, stored.id, SCALE_SETS))]:
            raise refused(code, f"The {word} {stored.id} is in use by {', '.join(used)} and cannot be deleted.")

    return guard


serve_network(behaviours, LOAD_BALANCERS, "LoadBalancers", prepare=_prepare, present=_present, guard=_guard)

serve_network(
    behaviours,
    BACKEND_POOLS,
    "LoadBalancerBackendAddressPools",
    tracked=False,
    prepare=_prepare_pool_alone,
    present=_present_pool,
    guard=_guard_member("backend address pool", "InUseBackendAddressPoolCannotBeDeleted"),
)

serve_network(
    behaviours,
    INBOUND_RULES,
    "InboundNatRules",
    tracked=False,
    prepare=_prepare_inbound_rule_alone,
    present=_present_inbound_rule,
    guard=_guard_member("inbound NAT rule", "InUseInboundNatRuleCannotBeDeleted"),
)


def _serve_shown(type: str, group: str, present: Any) -> None:
    """Register a kind that only the document of the load balancer changes."""
    crud.serve(
        behaviours,
        Kind(type, tracked=False, etag=True, present=present),
        get_=f"{group}_Get",
        lists=(f"{group}_List",),
    )


_serve_shown(FRONTENDS, "LoadBalancerFrontendIPConfigurations", _present_frontend)
_serve_shown(PROBES, "LoadBalancerProbes", _present_probe)
_serve_shown(RULES, "LoadBalancerLoadBalancingRules", present_child)
_serve_shown(OUTBOUND_RULES, "LoadBalancerOutboundRules", present_child)


@behaviours.serves("LoadBalancerBackendAddressPools_Delete")
def delete_pool(call: Call) -> LocalResponse:
    """Delete a pool, unless a rule of its load balancer names it."""
    if used := users(call.azure, call.id, RULES, OUTBOUND_RULES, INBOUND_RULES):
        raise invalid_reference(call.id, used[0].id)
    return crud.delete(call)


@behaviours.serves("LoadBalancerNetworkInterfaces_List")
def list_interfaces(call: Call) -> LocalResponse:
    """The interfaces that a load balancer leads to."""
    balancer = resource_of(call, ResourceId(call.id).top)
    children = [each for type in (BACKEND_POOLS, INBOUND_RULES) for each in call.store.of_type(type, balancer.id)]
    found = {each.key: each for child in children for each in users(call.azure, child.id, INTERFACES)}
    return page(call, list(found.values()))


@behaviours.serves("NetworkInterfaceLoadBalancers_List")
def list_balancers(call: Call) -> LocalResponse:
    """The load balancers that lead to an interface."""
    interface = resource_of(call, ResourceId(call.id).top)
    named = [
        each.get("id") or ""
        for configuration in interface.properties.get("ipConfigurations") or []
        for member in ("loadBalancerBackendAddressPools", "loadBalancerInboundNatRules")
        for each in configuration["properties"].get(member) or []
    ]
    found = {each.key: each for id in named if (each := call.store.get(ResourceId(id).parent or "")) is not None}
    return page(call, list(found.values()))
