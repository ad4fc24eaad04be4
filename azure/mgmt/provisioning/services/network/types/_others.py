# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, ProxyResourceWithReadOnlyIDDict, ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._application_gateways import ApplicationGatewayFirewallManifestRuleSetDict
    from ._common import ExpressRouteProviderPortDict

NspReadinessStateValue: TypeAlias = Literal["Onboarding", "Preview", "GA", "NotReady"]
SlotTypeValue: TypeAlias = Literal["Production", "Staging"]
UsageUnitValue: TypeAlias = Literal["Count"]


class _ApplicationGatewayWafDynamicManifestPropertiesResultFlatDict(TypedDict, total=False):
    """Rule sets of a firewall manifest."""

    available_rule_sets: Sequence[
        models.ApplicationGatewayFirewallManifestRuleSet | ApplicationGatewayFirewallManifestRuleSetDict
    ]
    rule_set_type: str
    rule_set_version: str
    display_name: str
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayWafDynamicManifestPropertiesResultNestedDict(TypedDict, total=False):
    """Rule sets of a firewall manifest."""

    default_rule_set: Required[models.DefaultRuleSetPropertyFormat | DefaultRuleSetPropertyFormatDict]
    available_rule_sets: Sequence[
        models.ApplicationGatewayFirewallManifestRuleSet | ApplicationGatewayFirewallManifestRuleSetDict
    ]
    additional_properties: Mapping[str, Any]


ApplicationGatewayWafDynamicManifestPropertiesResultDict: TypeAlias = (
    _ApplicationGatewayWafDynamicManifestPropertiesResultFlatDict
    | _ApplicationGatewayWafDynamicManifestPropertiesResultNestedDict
)


class ProxyResourceWithSettableIdDict(TypedDict, total=False):
    """Base of resources whose ID can be set."""

    id: str
    additional_properties: Mapping[str, Any]


class ApplicationGatewayWafDynamicManifestResultDict(ProxyResourceWithSettableIdDict, total=False):
    """A manifest of web application firewall rule sets."""

    properties: (
        models.ApplicationGatewayWafDynamicManifestPropertiesResult
        | ApplicationGatewayWafDynamicManifestPropertiesResultDict
    )


class AvailabilityDict(TypedDict, total=False):
    """How often a metric is measured and how long it is kept."""

    time_grain: str
    retention: str
    blob_duration: str
    additional_properties: Mapping[str, Any]


class AvailableDelegationDict(TypedDict, total=False):
    """A service a subnet can be delegated to."""

    name: str
    id: str
    type: str
    service_name: str
    actions: Sequence[str]
    additional_properties: Mapping[str, Any]


class AvailablePrivateEndpointTypeDict(TypedDict, total=False):
    """A kind of resource that private endpoints can connect to."""

    name: str
    id: str
    type: str
    resource_name: str
    display_name: str
    additional_properties: Mapping[str, Any]


class AvailableServiceAliasDict(TypedDict, total=False):
    """An alias of services for service endpoint policies."""

    name: str
    id: str
    type: str
    resource_name: str
    additional_properties: Mapping[str, Any]


class _AzureFirewallFqdnTagFlatDict(ResourceDict, total=False):
    """An FQDN tag: a name for a group of host names."""


class _AzureFirewallFqdnTagNestedDict(ResourceDict, total=False):
    """An FQDN tag: a name for a group of host names."""

    properties: Required[models.AzureFirewallFqdnTagPropertiesFormat | AzureFirewallFqdnTagPropertiesFormatDict]


AzureFirewallFqdnTagDict: TypeAlias = _AzureFirewallFqdnTagFlatDict | _AzureFirewallFqdnTagNestedDict


class AzureFirewallFqdnTagPropertiesFormatDict(TypedDict, total=False):
    """Properties of an Azure firewall FQDN tag."""

    additional_properties: Mapping[str, Any]


class _AzureWebCategoryFlatDict(ProxyResourceDict, total=False):
    """A category of web sites."""


class _AzureWebCategoryNestedDict(ProxyResourceDict, total=False):
    """A category of web sites."""

    properties: Required[models.AzureWebCategoryPropertiesFormat | AzureWebCategoryPropertiesFormatDict]


AzureWebCategoryDict: TypeAlias = _AzureWebCategoryFlatDict | _AzureWebCategoryNestedDict


class AzureWebCategoryPropertiesFormatDict(TypedDict, total=False):
    """Properties of an Azure web category."""

    additional_properties: Mapping[str, Any]


class BGPCommunityDict(TypedDict, total=False):
    """A BGP community of a Microsoft service."""

    service_supported_region: str
    community_name: str
    community_value: str
    community_prefixes: Sequence[str]
    is_authorized_to_use: bool
    service_group: str
    additional_properties: Mapping[str, Any]


class _BgpServiceCommunityFlatDict(ResourceDict, total=False):
    """A service with its BGP communities."""

    service_name: str
    bgp_communities: Sequence[models.BGPCommunity | BGPCommunityDict]


class _BgpServiceCommunityNestedDict(ResourceDict, total=False):
    """A service with its BGP communities."""

    properties: Required[models.BgpServiceCommunityPropertiesFormat | BgpServiceCommunityPropertiesFormatDict]


BgpServiceCommunityDict: TypeAlias = _BgpServiceCommunityFlatDict | _BgpServiceCommunityNestedDict


class BgpServiceCommunityPropertiesFormatDict(TypedDict, total=False):
    """Properties of a BGP service community."""

    service_name: str
    bgp_communities: Sequence[models.BGPCommunity | BGPCommunityDict]
    additional_properties: Mapping[str, Any]


class DefaultRuleSetPropertyFormatDict(TypedDict, total=False):
    """Default rule set of the web application firewall."""

    rule_set_type: str
    rule_set_version: str
    display_name: str
    additional_properties: Mapping[str, Any]


class DimensionDict(TypedDict, total=False):
    """A dimension of a metric."""

    name: str
    display_name: str
    internal_name: str
    additional_properties: Mapping[str, Any]


class EndpointServiceResultDict(SubResourceDict, total=False):
    """A service that service endpoints can be made for."""


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """Further information on an error."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """An error with its details."""

    additional_properties: Mapping[str, Any]


class _ExpressRoutePortsLocationFlatDict(ResourceDict, total=False):
    """A place where ExpressRoute Direct ports are offered."""

    available_bandwidths: Sequence[models.ExpressRoutePortsLocationBandwidths | ExpressRoutePortsLocationBandwidthsDict]


class _ExpressRoutePortsLocationNestedDict(ResourceDict, total=False):
    """A place where ExpressRoute Direct ports are offered."""

    properties: Required[
        models.ExpressRoutePortsLocationPropertiesFormat | ExpressRoutePortsLocationPropertiesFormatDict
    ]


ExpressRoutePortsLocationDict: TypeAlias = _ExpressRoutePortsLocationFlatDict | _ExpressRoutePortsLocationNestedDict


class ExpressRoutePortsLocationBandwidthsDict(TypedDict, total=False):
    """A bandwidth offered in a place."""

    additional_properties: Mapping[str, Any]


class ExpressRoutePortsLocationPropertiesFormatDict(TypedDict, total=False):
    """Properties of an ExpressRoute ports location."""

    available_bandwidths: Sequence[models.ExpressRoutePortsLocationBandwidths | ExpressRoutePortsLocationBandwidthsDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteProviderPortListResultDict(TypedDict, total=False):
    """A page of the ports of an ExpressRoute provider."""

    value: Required[Sequence[models.ExpressRouteProviderPort | ExpressRouteProviderPortDict]]
    additional_properties: Mapping[str, Any]


class _ExpressRouteServiceProviderFlatDict(ResourceDict, total=False):
    """A provider of ExpressRoute lines."""

    peering_locations: Sequence[str]
    bandwidths_offered: Sequence[
        models.ExpressRouteServiceProviderBandwidthsOffered | ExpressRouteServiceProviderBandwidthsOfferedDict
    ]


class _ExpressRouteServiceProviderNestedDict(ResourceDict, total=False):
    """A provider of ExpressRoute lines."""

    properties: Required[
        models.ExpressRouteServiceProviderPropertiesFormat | ExpressRouteServiceProviderPropertiesFormatDict
    ]


ExpressRouteServiceProviderDict: TypeAlias = (
    _ExpressRouteServiceProviderFlatDict | _ExpressRouteServiceProviderNestedDict
)


class ExpressRouteServiceProviderBandwidthsOfferedDict(TypedDict, total=False):
    """A bandwidth a provider offers."""

    offer_name: str
    value_in_mbps: int
    additional_properties: Mapping[str, Any]


class ExpressRouteServiceProviderPropertiesFormatDict(TypedDict, total=False):
    """Properties of an ExpressRoute service provider."""

    peering_locations: Sequence[str]
    bandwidths_offered: Sequence[
        models.ExpressRouteServiceProviderBandwidthsOffered | ExpressRouteServiceProviderBandwidthsOfferedDict
    ]
    additional_properties: Mapping[str, Any]


class LogSpecificationDict(TypedDict, total=False):
    """A log of a resource type."""

    name: str
    display_name: str
    blob_duration: str
    additional_properties: Mapping[str, Any]


class MetricSpecificationDict(TypedDict, total=False):
    """A metric of a resource type."""

    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    availabilities: Sequence[models.Availability | AvailabilityDict]
    enable_regional_mdm_account: bool
    fill_gap_with_zero: bool
    metric_filter_pattern: str
    dimensions: Sequence[models.Dimension | DimensionDict]
    is_internal: bool
    source_mdm_account: str
    source_mdm_namespace: str
    resource_id_dimension_name_override: str
    additional_properties: Mapping[str, Any]


class _NetworkVirtualApplianceSkuFlatDict(ResourceDict, total=False):
    """A SKU of network virtual appliances."""

    available_scale_units: Sequence[
        models.NetworkVirtualApplianceSkuInstances | NetworkVirtualApplianceSkuInstancesDict
    ]


class _NetworkVirtualApplianceSkuNestedDict(ResourceDict, total=False):
    """A SKU of network virtual appliances."""

    properties: Required[
        models.NetworkVirtualApplianceSkuPropertiesFormat | NetworkVirtualApplianceSkuPropertiesFormatDict
    ]


NetworkVirtualApplianceSkuDict: TypeAlias = _NetworkVirtualApplianceSkuFlatDict | _NetworkVirtualApplianceSkuNestedDict


class NetworkVirtualApplianceSkuInstancesDict(TypedDict, total=False):
    """Scale unit of a SKU and its number of instances."""

    additional_properties: Mapping[str, Any]


class NetworkVirtualApplianceSkuPropertiesFormatDict(TypedDict, total=False):
    """Properties of a network virtual appliance SKU."""

    available_scale_units: Sequence[
        models.NetworkVirtualApplianceSkuInstances | NetworkVirtualApplianceSkuInstancesDict
    ]
    additional_properties: Mapping[str, Any]


class NspServiceTagsResourceDict(TypedDict, total=False):
    """Service tags for access rules of perimeters."""

    service_tags: Sequence[str]
    additional_properties: Mapping[str, Any]


class _OperationFlatDict(TypedDict, total=False):
    """An operation of the resource provider."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    service_specification: (
        models.OperationPropertiesFormatServiceSpecification | OperationPropertiesFormatServiceSpecificationDict
    )
    additional_properties: Mapping[str, Any]


class _OperationNestedDict(TypedDict, total=False):
    """An operation of the resource provider."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    properties: Required[models.OperationPropertiesFormat | OperationPropertiesFormatDict]
    additional_properties: Mapping[str, Any]


OperationDict: TypeAlias = _OperationFlatDict | _OperationNestedDict


class OperationDisplayDict(TypedDict, total=False):
    """Texts to show for an operation."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationPropertiesFormatDict(TypedDict, total=False):
    """Metrics and logs of an operation's resource type."""

    service_specification: (
        models.OperationPropertiesFormatServiceSpecification | OperationPropertiesFormatServiceSpecificationDict
    )
    additional_properties: Mapping[str, Any]


class OperationPropertiesFormatServiceSpecificationDict(TypedDict, total=False):
    """Metrics and logs of a resource type."""

    metric_specifications: Sequence[models.MetricSpecification | MetricSpecificationDict]
    log_specifications: Sequence[models.LogSpecification | LogSpecificationDict]
    additional_properties: Mapping[str, Any]


class OperationStatusResultDict(TypedDict, total=False):
    """State of a long-running operation."""

    id: str
    name: str
    status: Required[str]
    percent_complete: float
    start_time: datetime | str
    end_time: datetime | str
    operations: Sequence[models.OperationStatusResult | OperationStatusResultDict]
    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class _PerimeterAssociableResourceFlatDict(TypedDict, total=False):
    """A kind of resource that can be in a perimeter."""

    name: str
    additional_properties: Mapping[str, Any]


class _PerimeterAssociableResourceNestedDict(TypedDict, total=False):
    """A kind of resource that can be in a perimeter."""

    properties: Required[models.PerimeterAssociableResourceProperties | PerimeterAssociableResourcePropertiesDict]
    name: str
    additional_properties: Mapping[str, Any]


PerimeterAssociableResourceDict: TypeAlias = (
    _PerimeterAssociableResourceFlatDict | _PerimeterAssociableResourceNestedDict
)


class PerimeterAssociableResourcePropertiesDict(TypedDict, total=False):
    """Properties of a perimeter associable resource."""

    additional_properties: Mapping[str, Any]


class ServiceTagInformationDict(TypedDict, total=False):
    """A service tag with its address ranges."""

    additional_properties: Mapping[str, Any]


class ServiceTagInformationPropertiesFormatDict(TypedDict, total=False):
    """Properties of a service tag."""

    additional_properties: Mapping[str, Any]


class ServiceTagsListResultDict(TypedDict, total=False):
    """All service tags of a cloud."""

    additional_properties: Mapping[str, Any]


class SwapResourceDict(ProxyResourceWithReadOnlyIDDict, total=False):
    """Slot of a cloud service in a VIP swap."""

    properties: models.SwapResourceProperties | SwapResourcePropertiesDict


class SwapResourceListResultDict(TypedDict, total=False):
    """The swap resource of a cloud service."""

    value: Sequence[models.SwapResource | SwapResourceDict]
    additional_properties: Mapping[str, Any]


class SwapResourcePropertiesDict(TypedDict, total=False):
    """Properties of a swap resource."""

    slot_type: models.SlotType | SlotTypeValue
    additional_properties: Mapping[str, Any]


class UsageDict(TypedDict, total=False):
    """Use and limit of a network quota."""

    unit: models.UsageUnit | UsageUnitValue
    current_value: Required[int]
    limit: Required[int]
    name: Required[models.UsageName | UsageNameDict]
    additional_properties: Mapping[str, Any]


class UsageNameDict(TypedDict, total=False):
    """Name of a quota."""

    value: str
    localized_value: str
    additional_properties: Mapping[str, Any]
