"""Network interfaces: their addresses come from the subnet."""

from __future__ import annotations

import hashlib
from typing import Any

from ...arm.errors import resource_not_found
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...provider.references import invalid_reference, require, users
from ...store import Stored
from .allocation import allocate
from .common import (
    ADDRESSES,
    APPLICATION_GROUPS,
    BACKEND_POOLS,
    GATEWAYS,
    INBOUND_RULES,
    INTERFACES,
    MACHINES,
    PRIVATE_ENDPOINTS,
    SECURITY_GROUPS,
    check_name,
    refer,
    refer_to_subnet,
    refused,
    resource_guid,
    serve_network,
)
from .public_ip_addresses import holder

behaviours = Behaviours("network")

# What else IP configurations may refer to.
_LISTS = {
    "loadBalancerBackendAddressPools": BACKEND_POOLS,
    "loadBalancerInboundNatRules": INBOUND_RULES,
    "virtualNetworkTaps": "Microsoft.Network/virtualNetworkTaps",
}


def machine_of(azure: ResourceManager, interface: str) -> str | None:
    """Id of the machine that an interface is attached to."""
    found = users(azure, interface, MACHINES)
    return found[0].id if found else None


def in_use(interface: str, machine: str) -> Exception:
    """An interface that belongs to a machine is deleted, or given to another machine."""
    return refused(
        "NicInUse",
        f"Network Interface {interface} is used by existing resource {machine}. In order to delete the network "
        "interface, it must be dissociated from the resource. To learn more, see aka.ms/deletenic.",
    )


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    location = document["location"]
    refer(call, properties, "networkSecurityGroup", SECURITY_GROUPS, call.id, location)
    configurations = properties.get("ipConfigurations") or []
    if not configurations:
        raise refused("InvalidRequestFormat", f"The network interface {call.id} needs an IP configuration.")
    _check_names(configurations)
    _choose_primary(configurations)
    before = {each["name"].lower(): each["properties"] for each in _configurations(existing)}
    taken: dict[str, str] = {}
    properties["ipConfigurations"] = [
        _configuration(call, each, before.get(each["name"].lower()), location, taken) for each in configurations
    ]
    if len({each["properties"]["subnet"]["id"].rpartition("/subnets/")[0] for each in configurations}) > 1:
        message = f"The IP configurations of the network interface {call.id} are in different virtual networks."
        raise refused("IpConfigurationsOnSameNicCannotUseDifferentVirtualNetworks", message)
    servers = (properties.get("dnsSettings") or {}).get("dnsServers") or []
    properties["dnsSettings"] = {
        **(properties.get("dnsSettings") or {}),
        "dnsServers": servers,
        "appliedDnsServers": servers,
        "internalDomainNameSuffix": f"{resource_guid(call.id)[:26].replace('-', '')}.internal.cloudapp.net",
    }
    for name, default in (
        ("enableAcceleratedNetworking", False),
        ("enableIPForwarding", False),
        ("disableTcpStateTracking", False),
        ("nicType", "Standard"),
        ("auxiliaryMode", "None"),
        ("auxiliarySku", "None"),
    ):
        properties.setdefault(name, default)
    properties["resourceGuid"] = resource_guid(call.id)


def _configurations(stored: Stored | None) -> list[dict[str, Any]]:
    # One that no request made, such as that of a private endpoint, may have none.
    return (stored.properties.get("ipConfigurations") or []) if stored else []


def _check_names(configurations: list[dict[str, Any]]) -> None:
    names = [each.get("name") or "" for each in configurations]
    for name in names:
        check_name(name)
        if [other.lower() for other in names].count(name.lower()) > 1:
            raise refused("DuplicateResourceName", f"There is more than one IP configuration with the name '{name}'.")


def _choose_primary(configurations: list[dict[str, Any]]) -> None:
    properties = [each.setdefault("properties", {}) for each in configurations]
    chosen = [each for each in properties if each.get("primary")]
    if len(chosen) > 1 or (not chosen and len(properties) > 1):
        raise refused("NicMustHaveOnePrimaryIpConfiguration", "One of several IP configurations must be the primary.")
    for each in properties:
        each["primary"] = len(properties) == 1 or bool(each.get("primary"))


def _configuration(
    call: Call, given: dict[str, Any], before: dict[str, Any] | None, location: str, taken_here: dict[str, str]
) -> dict[str, Any]:
    """An IP configuration as it is kept.

    :param taken_here: What the other configurations of this interface have taken so far: addresses, private and public.
    """
    name, properties = given["name"], given["properties"]
    id = f"{call.id}/ipConfigurations/{name}"
    if refer_to_subnet(call, properties, id, location) is None:
        raise refused("SubnetIsRequired", f"The IP configuration {id} needs a subnet.")
    _refer_to_address(call, properties, id, location, taken_here)
    for each in properties.get("applicationGatewayBackendAddressPools") or []:
        _check_gateway_pool(call, each.get("id") or "", id)
    for member, type in _LISTS.items():
        if named := properties.get(member):
            properties[member] = [{"id": require(call, each.get("id") or "", type, by=id).id} for each in named]
    if groups := properties.get("applicationSecurityGroups"):
        found = [require(call, each.get("id") or "", APPLICATION_GROUPS, location=location, by=id) for each in groups]
        properties["applicationSecurityGroups"] = [{"id": each.id} for each in found]
    allocate(call, id, properties, before, taken_here)
    return {"name": name, "properties": properties}


def _check_gateway_pool(call: Call, pool: str, by: str) -> None:
    """Refuse a pool that no application gateway has: it is no resource, but a part of the gateway's document."""
    gateway = call.store.get(ResourceId(pool).parent or "")
    pools = gateway.properties.get("backendAddressPools") or [] if gateway and gateway.type == GATEWAYS else []
    if key_of(pool) not in {key_of(each["id"]) for each in pools}:
        raise invalid_reference(pool, by)


def _refer_to_address(
    call: Call, properties: dict[str, Any], id: str, location: str, taken_here: dict[str, str]
) -> None:
    option = ((properties.get("publicIPAddress") or {}).get("properties") or {}).get("deleteOption")
    public = refer(call, properties, "publicIPAddress", ADDRESSES, id, location)
    if public is None:
        return
    if option:
        properties["publicIPAddress"]["properties"] = {"deleteOption": option}
    other = holder(call.azure, public)
    if other is not None and key_of(ResourceId(other).parent or "") == key_of(call.id):
        # It may go from one configuration of this interface to another.
        other = None
    other = taken_here.get(public, other)
    if other is not None:
        message = (
            f"Resource {id} is referencing public IP address {public} that is already allocated to resource {other}."
        )
        raise refused("PublicIPAddressInUse", message)
    taken_here[public] = id


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = properties = dict(document["properties"])
    properties["ipConfigurations"] = [_shown(stored, each) for each in _configurations(stored)]
    properties.update(tapConfigurations=[], hostedWorkloads=[], vnetEncryptionSupported=False)
    if endpoints := users(azure, stored.id, PRIVATE_ENDPOINTS):
        properties["privateEndpoint"] = {"id": endpoints[0].id}
    if machines := users(azure, stored.id, MACHINES):
        properties["virtualMachine"] = {"id": machines[0].id}
        digits = hashlib.sha256(stored.key.encode()).hexdigest().upper()
        properties["macAddress"] = f"00-0D-3A-{digits[:2]}-{digits[2:4]}-{digits[4:6]}"
        profile = machines[0].properties["networkProfile"]["networkInterfaces"]
        properties["primary"] = any(
            each["properties"]["primary"] for each in profile if key_of(each["id"]) == stored.key
        )


def _shown(stored: Stored, configuration: dict[str, Any]) -> dict[str, Any]:
    """An IP configuration as responses have it."""
    name = configuration["name"]
    state = stored.properties.get("provisioningState", "Succeeded")
    return {
        "name": name,
        "id": f"{stored.id}/ipConfigurations/{name}",
        "etag": stored.etag,
        "type": f"{INTERFACES}/ipConfigurations",
        "properties": {"provisioningState": state, **configuration["properties"]},
    }


def _guard(azure: ResourceManager, stored: Stored) -> None:
    machine = machine_of(azure, stored.id)
    if machine is not None:
        raise in_use(stored.id, machine)
    if endpoints := users(azure, stored.id, PRIVATE_ENDPOINTS):
        raise refused(
            "NicInUseWithPrivateEndpoint",
            f"Network interface {stored.id} cannot be deleted because it is currently in use with an private endpoint "
            f"({endpoints[0].id}).",
        )


def _remove(azure: ResourceManager, stored: Stored) -> None:
    """Take the public addresses along that are to go with their interface."""
    for each in _configurations(stored):
        public = each["properties"].get("publicIPAddress") or {}
        if (public.get("properties") or {}).get("deleteOption") == "Delete":
            azure.remove(public["id"])


serve_network(
    behaviours, INTERFACES, "NetworkInterfaces", prepare=_prepare, present=_present, guard=_guard, remove=_remove
)


@behaviours.serves("NetworkInterfaceIPConfigurations_List")
def list_configurations(call: Call) -> LocalResponse:
    """The IP configurations of an interface."""
    stored = _interface(call)
    return page(call, [_shown(stored, each) for each in _configurations(stored)])


@behaviours.serves("NetworkInterfaceIPConfigurations_Get")
def get_configuration(call: Call) -> LocalResponse:
    """An IP configuration of an interface."""
    stored = _interface(call)
    for each in _configurations(stored):
        if each["name"].lower() == call.arguments["ipConfigurationName"].lower():
            return call.answer(200, _shown(stored, each))
    raise resource_not_found(call.id)


def _interface(call: Call) -> Stored:
    return resource_of(call, ResourceId(call.id).top)
