"""NAT gateways: subnets go out by their public addresses."""

from __future__ import annotations

from typing import Any

from ...arm.ids import ResourceId, key_of
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.references import require, users
from ...store import Stored
from .common import (
    ADDRESSES,
    NAT_GATEWAYS,
    PREFIXES,
    SUBNETS,
    check_name,
    refused,
    resource_guid,
    serve_network,
)
from .public_ip_addresses import holder

behaviours = Behaviours("network")

_SKUS = ("Standard", "StandardV2")
_MINUTES = range(4, 121)
_REFERENCES = {
    "publicIpAddresses": ADDRESSES,
    "publicIpAddressesV6": ADDRESSES,
    "publicIpPrefixes": PREFIXES,
    "publicIpPrefixesV6": PREFIXES,
}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    sku = document["sku"] = {"name": "Standard", **(document.get("sku") or {})}
    if sku["name"] not in _SKUS:
        raise refused(
            "NatGatewaySkuNotSupported", f"The SKU {sku['name']} of the NAT gateway {call.id} is not supported."
        )
    minutes = properties.setdefault("idleTimeoutInMinutes", 4)
    if minutes not in _MINUTES:
        message = f"The idleTimeoutInMinutes of the NAT gateway {call.id} is not between 4 and 120: {minutes}."
        raise refused("NatGatewayIdleTimeoutNotSupported", message)
    for member, type in _REFERENCES.items():
        if properties.get(member):
            properties[member] = [
                {"id": _address(call, each.get("id") or "", type, document["location"])} for each in properties[member]
            ]
    properties["resourceGuid"] = resource_guid(call.id)


def _address(call: Call, id: str, type: str, location: str) -> str:
    found = require(call, id, type, location=location)
    if type == ADDRESSES:
        if found.document["sku"]["name"] == "Basic":
            message = f"NAT gateway {call.id} cannot have the public IP address {found.id}, whose SKU is Basic."
            raise refused("NatGatewayCannotUseBasicPublicIpAddress", message)
        other = holder(call.azure, found.id)
        if other is not None and key_of(other) != key_of(call.id):
            message = (
                f"Resource {call.id} is referencing public IP address {found.id} that is already allocated to resource "
                f"{other}."
            )
            raise refused("PublicIPAddressInUse", message)
    return found.id


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    if used := users(azure, stored.id, SUBNETS):
        document["properties"] = {**document["properties"], "subnets": [{"id": each.id} for each in used]}


def _guard(azure: ResourceManager, stored: Stored) -> None:
    if used := users(azure, stored.id, SUBNETS):
        raise refused(
            "InUseNatGatewayCannotBeDeleted",
            f"NAT gateway {stored.name} is in use by the subnets {', '.join(each.id for each in used)} and cannot be "
            "deleted.",
        )


serve_network(behaviours, NAT_GATEWAYS, "NatGateways", prepare=_prepare, present=_present, guard=_guard)
