"""The subnet that a site or slot sends from: said with the site, or by requests of its own."""

from __future__ import annotations

import uuid
from typing import Any

from ...arm.errors import bad_request, resource_not_found
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...store import Stored
from .sites import site_of

behaviours = Behaviours("web")

_CONNECTIONS = "virtualNetworkConnections"
_SUBNET = "Microsoft.Network/virtualNetworks/subnets"


@behaviours.serves("WebApps_ListVnetConnections", "WebApps_ListVnetConnectionsSlot")
def list_connections(call: Call) -> LocalResponse:
    """The networks that a site is connected to: by its subnet, and by gateways."""
    site = site_of(call)
    by_subnet = _connection(site)
    by_gateways = [
        call.azure.present(each, listing=True) for each in call.store.of_type(f"{site.type}/{_CONNECTIONS}", site.id)
    ]
    return call.answer(200, by_gateways if by_subnet is None else [by_subnet, *by_gateways])


@behaviours.serves("WebApps_GetVnetConnection", "WebApps_GetVnetConnectionSlot")
def get_connection(call: Call) -> LocalResponse:
    """The connection of a site to a network, by the connection's name."""
    connection = _connection(site_of(call))
    if connection is not None and connection["name"].lower() == call.arguments["vnetName"].lower():
        return call.answer(200, connection)
    by_gateway = call.store.get(call.id)
    if by_gateway is None:
        raise resource_not_found(call.id)
    return call.answer(200, call.azure.present(by_gateway))


def _connection(site: Stored) -> dict[str, Any] | None:
    """The connection that the subnet of a site is."""
    subnet = site.properties.get("virtualNetworkSubnetId")
    if not subnet:
        return None
    name = f"{uuid.uuid5(uuid.NAMESPACE_URL, key_of(subnet))}_{ResourceId(subnet).name}"
    properties = {"vnetResourceId": subnet, "isSwift": True, "resyncRequired": False}
    type = f"{site.type}/{_CONNECTIONS}"
    return {"id": f"{site.id}/{_CONNECTIONS}/{name}", "name": name, "type": type, "properties": properties}


@behaviours.serves("WebApps_GetSwiftVirtualNetworkConnection", "WebApps_GetSwiftVirtualNetworkConnectionSlot")
def get_subnet(call: Call) -> LocalResponse:
    """The subnet of a site, if it has one."""
    return _shown(call, site_of(call))


@behaviours.serves(
    "WebApps_CreateOrUpdateSwiftVirtualNetworkConnectionWithCheck",
    "WebApps_CreateOrUpdateSwiftVirtualNetworkConnectionWithCheckSlot",
    "WebApps_UpdateSwiftVirtualNetworkConnectionWithCheck",
    "WebApps_UpdateSwiftVirtualNetworkConnectionWithCheckSlot",
)
def put_subnet(call: Call) -> LocalResponse:
    """Have a site send from a subnet."""
    site = site_of(call)
    subnet = ((call.body or {}).get("properties") or {}).get("subnetResourceId")
    if not subnet or ResourceId(subnet).type.lower() != _SUBNET.lower():
        raise bad_request("The parameter subnetResourceId is no id of a subnet.", "properties.subnetResourceId")
    if call.store.get(subnet) is None:
        raise bad_request(f"There is no subnet '{subnet}'.", "properties.subnetResourceId")
    site.properties["virtualNetworkSubnetId"] = subnet
    call.store.put(site, call.now)
    return _shown(call, site)


@behaviours.serves("WebApps_DeleteSwiftVirtualNetwork", "WebApps_DeleteSwiftVirtualNetworkSlot")
def delete_subnet(call: Call) -> LocalResponse:
    """Have a site send from no subnet any more."""
    site = site_of(call)
    site.properties.pop("virtualNetworkSubnetId", None)
    call.store.put(site, call.now)
    return call.answer(200)


def _shown(call: Call, site: Stored) -> LocalResponse:
    id = f"{site.id}/networkConfig/virtualNetwork"
    properties = {"subnetResourceId": site.properties.get("virtualNetworkSubnetId"), "swiftSupported": True}
    return call.answer(200, {"id": id, "name": "virtualNetwork", "type": ResourceId(id).type, "properties": properties})
