"""Peerings of virtual networks: two networks are connected when each has a peering with the other."""

from __future__ import annotations

from ipaddress import ip_network
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.references import users
from ...store import Stored
from .common import PEERINGS, VIRTUAL_NETWORKS, check_name, refer, refused, resource_guid, serve_network, touch

behaviours = Behaviours("network")

_DEFAULTS = {
    "allowVirtualNetworkAccess": True,
    "allowForwardedTraffic": False,
    "allowGatewayTransit": False,
    "useRemoteGateways": False,
    "doNotVerifyRemoteGateways": False,
    "peerCompleteVnets": True,
}
_SPACES = ("remoteAddressSpace", "remoteVirtualNetworkAddressSpace")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    here = call.store.get(ResourceId(call.id).parent or "")
    assert here is not None, "the parent was looked up before"
    remote = refer(call, properties, "remoteVirtualNetwork", VIRTUAL_NETWORKS, call.id)
    there = call.store.get(remote or "")
    if there is None:
        raise refused("InvalidRequestFormat", f"The peering {call.id} needs a remoteVirtualNetwork.")
    if there.key == here.key:
        raise refused(
            "VnetCannotPeerWithItself", f"Virtual network {here.id} cannot be peered with itself: see {call.id}."
        )
    _check_others(call, here, there)
    if existing is not None and key_of(existing.properties["remoteVirtualNetwork"]["id"]) != there.key:
        message = (
            f"Cannot change the remote virtual network of peering {call.id}: delete the peering, and make it anew."
        )
        raise refused("RemoteVnetCannotBeChanged", message)
    _check_overlap(call, here, there)
    for name, default in _DEFAULTS.items():
        properties.setdefault(name, default)
    back = _back(call.azure, call.id, there)
    if properties["useRemoteGateways"] and properties["allowGatewayTransit"]:
        message = f"Peering {call.id} cannot have both useRemoteGateways and allowGatewayTransit."
        raise refused("CannotUseRemoteGatewaysAndAllowGatewayTransit", message)
    if existing is not None and existing.properties["peeringState"] == "Disconnected" and back is None:
        # The other side was deleted: Azure wants this one to be deleted, too, before both are made anew.
        raise ArmError(
            409,
            "RemotePeeringIsDisconnected",
            f"Cannot create or update peering {call.id} because remote peering referencing parent virtual network "
            f"{here.id} is in Disconnected state. Update or re-create the remote peering to get it back to Initiated "
            "state. Peering gets Disconnected when remote vnet or remote peering is deleted and re-created.",
        )
    for name in _SPACES:
        properties[name] = {"addressPrefixes": _prefixes(there)}
    properties["peeringState"] = "Connected" if back is not None else "Initiated"
    properties["peeringSyncLevel"] = "FullyInSync" if back is not None else "RemoteNotInSync"
    properties["resourceGuid"] = resource_guid("".join(sorted((here.key, there.key))))
    if back is not None:
        back.properties.update(peeringState="Connected", peeringSyncLevel="FullyInSync")
        call.store.put(back, call.now)
    touch(call.azure, call.id)


def _prefixes(network: Stored) -> list[str]:
    return list(network.properties["addressSpace"]["addressPrefixes"])


def _check_others(call: Call, here: Stored, there: Stored) -> None:
    """Refuse a second peering with the same network."""
    for other in call.store.of_type(PEERINGS, here.id):
        if other.key != key_of(call.id) and key_of(other.properties["remoteVirtualNetwork"]["id"]) == there.key:
            raise refused(
                "VnetPeeringAlreadyExists",
                f"Cannot create peering {call.id}: virtual network {here.id} has the peering {other.id} with the "
                f"remote virtual network {there.id} already.",
            )


def _check_overlap(call: Call, here: Stored, there: Stored) -> None:
    """Refuse networks whose addresses overlap, also with those that this one is peered with already."""
    peered = [
        network
        for each in call.store.of_type(PEERINGS, here.id)
        if each.key != key_of(call.id)
        and (network := call.store.get(each.properties["remoteVirtualNetwork"]["id"])) is not None
    ]
    for other in (here, *peered):
        found = overlap(_prefixes(other), _prefixes(there))
        if found is not None:
            raise refused(
                "VnetAddressSpacesOverlap",
                f"Cannot create or update peering {call.id}. Virtual networks {other.id} and {there.id} cannot be "
                f"peered because their address spaces overlap. Overlapping address prefixes: {', '.join(found)}.",
            )


def overlap(one: list[str], other: list[str]) -> tuple[str, str] | None:
    """The first two prefixes of two address spaces that overlap."""
    for first in one:
        for second in other:
            here, there = ip_network(first), ip_network(second)
            if here.version == there.version and here.overlaps(there):
                return first, second
    return None


def _back(azure: ResourceManager, id: str, there: Stored) -> Stored | None:
    """The peering of the other network with the one of this peering."""
    here = key_of(ResourceId(id).parent or "")
    for each in azure.store.of_type(PEERINGS, there.id):
        if key_of(each.properties["remoteVirtualNetwork"]["id"]) == here:
            return each
    return None


def _remove(azure: ResourceManager, stored: Stored) -> None:
    """The other side is disconnected from now on."""
    disconnect(azure, stored)
    touch(azure, stored.id)


def disconnect(azure: ResourceManager, peering: Stored) -> None:
    """Have the other side of a peering say that this one is gone."""
    there = azure.store.get(peering.properties["remoteVirtualNetwork"]["id"])
    back = _back(azure, peering.id, there) if there is not None else None
    if back is not None:
        back.properties.update(peeringState="Disconnected", peeringSyncLevel="RemoteNotInSync")
        azure.store.put(back, azure.now())


def disconnect_network(azure: ResourceManager, network: Stored) -> None:
    """A virtual network goes: whoever is peered with it is disconnected."""
    for each in users(azure, network.id, PEERINGS):
        if key_of(ResourceId(each.id).parent or "") != network.key:
            each.properties.update(peeringState="Disconnected", peeringSyncLevel="RemoteNotInSync")
            azure.store.put(each, azure.now())


serve_network(behaviours, PEERINGS, "VirtualNetworkPeerings", tracked=False, prepare=_prepare, remove=_remove)
