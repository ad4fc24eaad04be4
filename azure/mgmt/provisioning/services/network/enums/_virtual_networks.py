# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``virtual_networks``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class SharingScope(ExtensibleEnum):
    """With whom a subnet is shared."""

    TENANT = "Tenant"
    DELEGATED_SERVICES = "DelegatedServices"


class SyncRemoteAddressSpace(ExtensibleEnum):
    """ "true" takes over changes of the other network's address space."""

    TRUE = "true"


class VirtualNetworkEncryptionEnforcement(ExtensibleEnum):
    """Whether machines without encryption are allowed."""

    DROP_UNENCRYPTED = "DropUnencrypted"
    ALLOW_UNENCRYPTED = "AllowUnencrypted"


class VirtualNetworkPeeringLevel(ExtensibleEnum):
    """Whether the address spaces of a peering are in step."""

    FULLY_IN_SYNC = "FullyInSync"
    REMOTE_NOT_IN_SYNC = "RemoteNotInSync"
    LOCAL_NOT_IN_SYNC = "LocalNotInSync"
    LOCAL_AND_REMOTE_NOT_IN_SYNC = "LocalAndRemoteNotInSync"


class VirtualNetworkPeeringState(ExtensibleEnum):
    """State of a virtual network peering."""

    INITIATED = "Initiated"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


class VirtualNetworkPrivateEndpointNetworkPolicies(ExtensibleEnum):
    """Which network policies apply to private endpoints of a subnet."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    NETWORK_SECURITY_GROUP_ENABLED = "NetworkSecurityGroupEnabled"
    ROUTE_TABLE_ENABLED = "RouteTableEnabled"


class VirtualNetworkPrivateLinkServiceNetworkPolicies(ExtensibleEnum):
    """Whether network policies apply to private link services of a subnet."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
