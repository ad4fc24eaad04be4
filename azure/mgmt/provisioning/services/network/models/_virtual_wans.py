# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``virtual_wans``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import TrackedResourceWithSettableIdOptionalLocation

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _virtual_wans as types
    from ..types._bases import SubResourceDict
    from ..types._common import AuthenticationMethodValue, ProvisioningStateValue
else:
    typed(__name__)


class GetVpnSitesConfigurationRequest(Model):
    """VPN sites, and where to write their configuration."""

    vpn_sites: list[str] | None = field("vpnSites", "[str]", default=None)
    """IDs of the VPN sites."""
    output_blob_sas_url: str = field("outputBlobSasUrl", secret=True)
    """SAS URL of the blob to write to."""


class VirtualWAN(TrackedResourceWithSettableIdOptionalLocation):
    """A virtual WAN."""

    properties: NestedOrNone[VirtualWanProperties, types.VirtualWanPropertiesDict] = field(
        "properties", "VirtualWanProperties", default=None
    )
    """Settings of the virtual WAN."""
    disable_vpn_encryption: bool | None = flattened("properties", default=None)
    """Turns encryption of VPN off."""
    virtual_hubs: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """The hubs of the WAN."""
    vpn_sites: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """The VPN sites of the WAN."""
    allow_branch_to_branch_traffic: bool | None = flattened("properties", default=None)
    """Lets branches reach each other."""
    allow_vnet_to_vnet_traffic: bool | None = flattened("properties", default=None)
    """Lets virtual networks reach each other."""
    office365_local_breakout_category: models.OfficeTrafficCategory | types.OfficeTrafficCategoryValue = flattened(
        "properties", init=False
    )
    """Which Office 365 traffic goes straight to the internet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualWanProperties(Model):
    """Settings of a virtual WAN."""

    disable_vpn_encryption: bool | None = field("disableVpnEncryption", "bool", default=None)
    """Turns encryption of VPN off."""
    virtual_hubs: NestedList[models.SubResource, SubResourceDict] = read_only("virtualHubs", "[SubResource]")
    """The hubs of the WAN."""
    vpn_sites: NestedList[models.SubResource, SubResourceDict] = read_only("vpnSites", "[SubResource]")
    """The VPN sites of the WAN."""
    allow_branch_to_branch_traffic: bool | None = field("allowBranchToBranchTraffic", "bool", default=None)
    """Lets branches reach each other."""
    allow_vnet_to_vnet_traffic: bool | None = field("allowVnetToVnetTraffic", "bool", default=None)
    """Lets virtual networks reach each other."""
    office365_local_breakout_category: models.OfficeTrafficCategory | types.OfficeTrafficCategoryValue = read_only(
        "office365LocalBreakoutCategory", "OfficeTrafficCategory"
    )
    """Which Office 365 traffic goes straight to the internet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    type: str | None = field("type", default=None)
    """Standard or Basic."""


class VirtualWanSecurityProvider(Model):
    """A security provider of a virtual WAN."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    url: str | None = field("url", default=None)
    type: models.VirtualWanSecurityProviderType | types.VirtualWanSecurityProviderTypeValue = read_only(
        "type", "VirtualWanSecurityProviderType"
    )
    """Kind of a security provider."""


class VirtualWanSecurityProviders(Model):
    """Security providers a virtual WAN supports."""

    supported_providers: NestedListOrNone[VirtualWanSecurityProvider, types.VirtualWanSecurityProviderDict] = field(
        "supportedProviders", "[VirtualWanSecurityProvider]", default=None
    )


class VirtualWanVpnProfileParameters(Model):
    """VPN server configuration and authentication of a VPN profile."""

    vpn_server_configuration_resource_id: str | None = field("vpnServerConfigurationResourceId", default=None)
    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue | None = field(
        "authenticationMethod", "AuthenticationMethod", default=None
    )
    """Way of authentication of VPN clients."""


class VpnServerConfigurationsResponse(Model):
    """VPN server configurations of a virtual WAN."""

    vpn_server_configuration_resource_ids: list[str] | None = field(
        "vpnServerConfigurationResourceIds", "[str]", default=None
    )
