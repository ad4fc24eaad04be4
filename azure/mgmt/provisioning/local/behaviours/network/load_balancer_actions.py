"""What is asked of load balancers, and of private link services before one connects to them."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...arm.locations import normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.longrunning import begin
from ...provider.preconditions import check_parents, resource_of
from ...provider.references import invalid_reference, require, users
from ...store import Stored
from .common import ADDRESSES, FRONTENDS, INBOUND_RULES, refused
from .load_balancers import members_of
from .private_link_targets import LINK_SERVICES

behaviours = Behaviours("network")


@behaviours.serves("LoadBalancers_ListInboundNatRulePortMappings")
def list_port_mappings(call: Call) -> LocalResponse:
    """The ports by which a member of a pool is reached: each member has the next one of a rule's range."""
    pool = resource_of(call)
    body = call.body or {}
    wanted = key_of((body.get("ipConfiguration") or {}).get("id") or "")
    members = [key_of(each) for each in members_of(call.azure, pool.id)]
    addresses = [
        str((each.get("properties") or {}).get("ipAddress"))
        for each in pool.properties.get("loadBalancerBackendAddresses") or []
    ]
    if wanted in members:
        place = members.index(wanted)
    elif body.get("ipAddress") in addresses:
        place = len(members) + addresses.index(body["ipAddress"])
    else:
        raise refused("InvalidRequestFormat", f"Neither ipConfiguration nor ipAddress names a member of {pool.id}.")
    found = []
    for rule in users(call.azure, pool.id, INBOUND_RULES):
        port = (rule.properties.get("frontendPortRangeStart") or 0) + place
        if port <= (rule.properties.get("frontendPortRangeEnd") or 0):
            found.append(
                {
                    "inboundNatRuleName": rule.name,
                    "protocol": rule.properties["protocol"],
                    "frontendPort": port,
                    "backendPort": rule.properties["backendPort"],
                }
            )
    return begin(call, "both", final={"status": 200, "document": {"inboundNatRulePortMappings": found}})


@behaviours.serves("LoadBalancers_SwapPublicIpAddresses")
def swap_addresses(call: Call) -> LocalResponse:
    """Have two frontends in a region exchange their public addresses."""
    given = (call.body or {}).get("frontendIPConfigurations") or []
    frontends = [_frontend(call, each.get("id") or "") for each in given]
    asked = [((each.get("properties") or {}).get("publicIPAddress") or {}).get("id") or "" for each in given]
    if len(frontends) != 2 or frontends[0].key == frontends[1].key:
        raise refused("InvalidRequestFormat", "Two frontend IP configurations exchange their public IP addresses.")
    addresses = [require(call, each, ADDRESSES).id for each in asked]
    had = [key_of((each.properties.get("publicIPAddress") or {}).get("id") or "") for each in frontends]
    if [key_of(each) for each in addresses] != had[::-1]:
        raise refused("InvalidRequestFormat", "Each frontend IP configuration gets the public address of the other.")
    pairs = {frontend.id: address for frontend, address in zip(frontends, addresses, strict=True)}
    return begin(call, "both", effect="network/swap", arguments={"addresses": pairs}, final={"status": 200})


def _frontend(call: Call, id: str) -> Stored:
    found = require(call, id, FRONTENDS)
    balancer = call.store.get(ResourceId(found.id).parent or "")
    if balancer is None or balancer.document.get("location") != normalize(call.arguments["location"]):
        raise invalid_reference(id, call.request.path)
    return found


@behaviours.effect("swap")
def _swapped(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    for id, address in arguments["addresses"].items():
        stored = azure.store.get(id)
        if stored is not None:
            stored.properties["publicIPAddress"] = {"id": address}
            azure.store.put(stored, azure.now())
    return None


@behaviours.serves(
    "PrivateLinkServices_CheckPrivateLinkServiceVisibility",
    "PrivateLinkServices_CheckPrivateLinkServiceVisibilityByResourceGroup",
)
def check_visibility(call: Call) -> LocalResponse:
    """Whether a subscription may connect to the private link service with an alias."""
    group = call.arguments.get("resourceGroupName")
    if group is not None:
        check_parents(call, f"{call.subscription}/resourceGroups/{group}/providers/x/x/x", reading=True)
    alias = (call.body or {}).get("privateLinkServiceAlias")
    services = [each for each in call.store.of_type(LINK_SERVICES) if each.properties.get("alias") == alias]
    if not alias or not services:
        raise ArmError(404, "ResourceNotFound", f"There is no private link service with the alias '{alias}'.")
    subscription = call.arguments["subscriptionId"].lower()
    said = (services[0].properties.get("visibility") or {}).get("subscriptions") or []
    own = (ResourceId(services[0].id).subscription or "").lower() == subscription
    visible = own or any(each in ("*", subscription) for each in map(str.lower, map(str, said)))
    return begin(call, "both", final={"status": 200, "document": {"visible": visible}})
