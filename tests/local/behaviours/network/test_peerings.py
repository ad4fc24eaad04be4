"""Peerings of virtual networks."""

from __future__ import annotations

from typing import Any

from ...support import Arm, code
from .support import NETWORK, PROVIDER, VNET, delete, make, network

OTHER = f"{PROVIDER}/virtualNetworks/other"
THIRD = f"{PROVIDER}/virtualNetworks/third"
THERE, BACK = f"{VNET}/virtualNetworkPeerings/there", f"{OTHER}/virtualNetworkPeerings/back"


def peering(remote: str, **properties: Any) -> dict[str, Any]:
    return {"properties": {"remoteVirtualNetwork": {"id": remote}, **properties}}


def state(arm: Arm, id: str) -> str:
    found: str = arm.get(id, NETWORK).document["properties"]["peeringState"]
    return found


def networks(arm: Arm) -> None:
    make(arm, VNET, network())
    make(arm, OTHER, network(space=("10.1.0.0/16",)))


def test_two_peerings_connect_two_networks(arm: Arm):
    networks(arm)
    first = make(arm, THERE, peering(OTHER))["properties"]
    assert (first["peeringState"], first["peeringSyncLevel"]) == ("Initiated", "RemoteNotInSync")
    assert first["remoteAddressSpace"] == {"addressPrefixes": ["10.1.0.0/16"]}
    second = make(arm, BACK, peering(VNET))["properties"]
    assert second["resourceGuid"] == first["resourceGuid"]
    assert [state(arm, each) for each in (THERE, BACK)] == ["Connected", "Connected"]
    (shown,) = arm.get(VNET, NETWORK).document["properties"]["virtualNetworkPeerings"]
    assert (shown["id"], shown["properties"]["peeringSyncLevel"]) == (THERE, "FullyInSync")
    # What was read may be written.
    assert arm.put(VNET, NETWORK, arm.get(VNET, NETWORK).document).status == 200
    arm.wait()
    delete(arm, BACK)
    assert state(arm, THERE) == "Disconnected"
    assert code(arm.put(THERE, NETWORK, peering(OTHER))) == (409, "RemotePeeringIsDisconnected")
    make(arm, BACK, peering(VNET))
    assert state(arm, THERE) == "Connected"


def test_who_is_peered_with_a_network_that_goes_is_disconnected(arm: Arm):
    networks(arm)
    make(arm, THERE, peering(OTHER))
    make(arm, BACK, peering(VNET))
    delete(arm, OTHER)
    assert state(arm, THERE) == "Disconnected"


def test_what_peerings_are_refused(arm: Arm):
    networks(arm)
    make(arm, THIRD, network(space=("10.1.128.0/17",)))
    assert code(arm.put(THERE, NETWORK, peering(f"{OTHER}-none"))) == (400, "InvalidResourceReference")
    assert code(arm.put(THERE, NETWORK, {"properties": {}})) == (400, "InvalidRequestFormat")
    assert code(arm.put(THERE, NETWORK, peering(VNET))) == (400, "VnetCannotPeerWithItself")
    assert code(arm.put(BACK, NETWORK, peering(THIRD))) == (400, "VnetAddressSpacesOverlap")
    both = peering(OTHER, useRemoteGateways=True, allowGatewayTransit=True)
    assert code(arm.put(THERE, NETWORK, both)) == (400, "CannotUseRemoteGatewaysAndAllowGatewayTransit")
    make(arm, THERE, peering(OTHER))
    # The third network overlaps with one that is peered already.
    assert code(arm.put(f"{THERE}2", NETWORK, peering(THIRD))) == (400, "VnetAddressSpacesOverlap")
    assert code(arm.put(f"{THERE}2", NETWORK, peering(OTHER))) == (400, "VnetPeeringAlreadyExists")
    assert code(arm.put(THERE, NETWORK, peering(THIRD))) == (400, "RemoteVnetCannotBeChanged")


def test_peerings_are_not_made_with_their_network(arm: Arm):
    body = network(virtualNetworkPeerings=[{"name": "there", **peering(OTHER)}])
    assert code(arm.put(VNET, NETWORK, body)) == (501, "NotImplemented")
