# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``public_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _public_ip_prefixes as types
    from ..types._bases import SubResourceDict
    from ..types._common import ExtendedLocationDict, IpTagDict, IPVersionValue, ProvisioningStateValue
    from ..types._nat_gateways import NatGatewayDict
else:
    typed(__name__)


class PublicIPPrefix(Resource):
    """A public IP prefix: a block of adjoining public addresses."""

    properties: NestedOrNone[PublicIPPrefixPropertiesFormat, types.PublicIPPrefixPropertiesFormatDict] = field(
        "properties", "PublicIPPrefixPropertiesFormat", default=None
    )
    """Settings of the public IP prefix."""
    public_ip_address_version: models.IPVersion | IPVersionValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    ip_tags: NestedListOrNone[models.IpTag, IpTagDict] = flattened("properties", default=None)
    """IP tags of the prefix."""
    prefix_length: int | None = flattened("properties", default=None)
    """Length of the prefix, such as 28 for 16 addresses; fixed at creation."""
    ip_prefix: str = flattened("properties", init=False)
    """The prefix itself, once it is assigned."""
    public_ip_addresses: NestedList[ReferencedPublicIpAddress, types.ReferencedPublicIpAddressDict] = flattened(
        "properties", init=False
    )
    """Addresses taken from the prefix."""
    load_balancer_frontend_ip_configuration: Nested[models.SubResource, SubResourceDict] = flattened(
        "properties", init=False
    )
    """Frontend of a load balancer that uses the prefix."""
    custom_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Custom IP prefix this one is taken from."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    nat_gateway: NestedOrNone[models.NatGateway, NatGatewayDict] = flattened("properties", default=None)
    """NAT gateway that uses the prefix."""
    upgraded_to_v2: bool = flattened("properties", init=False)
    """True once the prefix was upgraded to StandardV2."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    sku: NestedOrNone[PublicIPPrefixSku, types.PublicIPPrefixSkuDict] = field("sku", "PublicIPPrefixSku", default=None)
    """SKU of the resource."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1", "2", "3"]; fixed at creation."""


class PublicIPPrefixPropertiesFormat(Model):
    """Settings of a public IP prefix."""

    public_ip_address_version: models.IPVersion | IPVersionValue | None = field(
        "publicIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""
    ip_tags: NestedListOrNone[models.IpTag, IpTagDict] = field("ipTags", "[IpTag]", default=None)
    """IP tags of the prefix."""
    prefix_length: int | None = field("prefixLength", "int", default=None)
    """Length of the prefix, such as 28 for 16 addresses; fixed at creation."""
    ip_prefix: str = read_only("ipPrefix")
    """The prefix itself, once it is assigned."""
    public_ip_addresses: NestedList[ReferencedPublicIpAddress, types.ReferencedPublicIpAddressDict] = read_only(
        "publicIPAddresses", "[ReferencedPublicIpAddress]"
    )
    """Addresses taken from the prefix."""
    load_balancer_frontend_ip_configuration: Nested[models.SubResource, SubResourceDict] = read_only(
        "loadBalancerFrontendIpConfiguration", "SubResource"
    )
    """Frontend of a load balancer that uses the prefix."""
    custom_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "customIPPrefix", "SubResource", default=None
    )
    """Custom IP prefix this one is taken from."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    nat_gateway: NestedOrNone[models.NatGateway, NatGatewayDict] = field("natGateway", "NatGateway", default=None)
    """NAT gateway that uses the prefix."""
    upgraded_to_v2: bool = read_only("upgradedToV2", "bool")
    """True once the prefix was upgraded to StandardV2."""


class PublicIPPrefixSku(Model):
    """SKU of a public IP prefix."""

    name: models.PublicIPPrefixSkuName | types.PublicIPPrefixSkuNameValue | None = field(
        "name", "PublicIPPrefixSkuName", default=None
    )
    """Standard or StandardV2."""
    tier: models.PublicIPPrefixSkuTier | types.PublicIPPrefixSkuTierValue | None = field(
        "tier", "PublicIPPrefixSkuTier", default=None
    )
    """Regional or Global."""


class ReferencedPublicIpAddress(Model):
    """Reference to a public IP address."""

    id: str | None = field("id", default=None)
    """ID of the public IP address."""
