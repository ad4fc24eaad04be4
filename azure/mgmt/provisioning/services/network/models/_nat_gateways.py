# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``nat_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _nat_gateways as types
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class NatGateway(Resource):
    """A NAT gateway: outbound internet connections of subnets from fixed addresses."""

    properties: NestedOrNone[NatGatewayPropertiesFormat, types.NatGatewayPropertiesFormatDict] = field(
        "properties", "NatGatewayPropertiesFormat", default=None
    )
    """Settings of the NAT gateway."""
    idle_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes after which idle connections are dropped, 4 to 120; 4 by default."""
    public_ip_addresses: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IPv4 addresses for outbound connections."""
    public_ip_addresses_v6: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Public IPv6 addresses for outbound connections."""
    public_ip_prefixes: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IPv4 prefixes for outbound connections."""
    public_ip_prefixes_v6: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IPv6 prefixes for outbound connections."""
    subnets: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Subnets that use the NAT gateway; set on the subnets."""
    source_virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual network all of whose subnets use the NAT gateway."""
    service_gateway: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Service gateway the NAT gateway belongs to."""
    nat64: models.Nat64State | types.Nat64StateValue | None = flattened("properties", default=None)
    """Whether IPv6 clients can reach IPv4 destinations."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    sku: NestedOrNone[NatGatewaySku, types.NatGatewaySkuDict] = field("sku", "NatGatewaySku", default=None)
    """SKU of the resource."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Zone of a Standard NAT gateway, such as ["1"]; fixed at creation."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NatGatewayPropertiesFormat(Model):
    """Settings of a NAT gateway."""

    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped, 4 to 120; 4 by default."""
    public_ip_addresses: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "publicIpAddresses", "[SubResource]", default=None
    )
    """Public IPv4 addresses for outbound connections."""
    public_ip_addresses_v6: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "publicIpAddressesV6", "[SubResource]", default=None
    )
    """Public IPv6 addresses for outbound connections."""
    public_ip_prefixes: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "publicIpPrefixes", "[SubResource]", default=None
    )
    """Public IPv4 prefixes for outbound connections."""
    public_ip_prefixes_v6: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "publicIpPrefixesV6", "[SubResource]", default=None
    )
    """Public IPv6 prefixes for outbound connections."""
    subnets: NestedList[models.SubResource, SubResourceDict] = read_only("subnets", "[SubResource]")
    """Subnets that use the NAT gateway; set on the subnets."""
    source_virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "sourceVirtualNetwork", "SubResource", default=None
    )
    """Virtual network all of whose subnets use the NAT gateway."""
    service_gateway: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "serviceGateway", "SubResource", default=None
    )
    """Service gateway the NAT gateway belongs to."""
    nat64: models.Nat64State | types.Nat64StateValue | None = field("nat64", "Nat64State", default=None)
    """Whether IPv6 clients can reach IPv4 destinations."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class NatGatewaySku(Model):
    """SKU of a NAT gateway."""

    name: models.NatGatewaySkuName | types.NatGatewaySkuNameValue | None = field(
        "name", "NatGatewaySkuName", default=None
    )
    """Standard or StandardV2."""
