# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``app_service_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import NameValuePairDict, SkuCapacityDict, SkuDescriptionDict

ChannelsValue: TypeAlias = Literal["Notification", "Api", "Email", "Webhook", "All"]
ComputeModeOptionsValue: TypeAlias = Literal["Shared", "Dedicated", "Dynamic"]
CustomDnsSuffixProvisioningStateValue: TypeAlias = Literal["Succeeded", "Failed", "Degraded", "InProgress"]
HostingEnvironmentStatusValue: TypeAlias = Literal["Preparing", "Ready", "Scaling", "Deleting"]
LoadBalancingModeValue: TypeAlias = Literal["None", "Web", "Publishing", "Web, Publishing"]
NotificationLevelValue: TypeAlias = Literal["Critical", "Warning", "Information", "NonUrgentSuggestion"]
ResourceScopeTypeValue: TypeAlias = Literal["ServerFarm", "Subscription", "WebSite"]
UpgradeAvailabilityValue: TypeAlias = Literal["None", "Ready"]
UpgradePreferenceValue: TypeAlias = Literal["None", "Early", "Late", "Manual"]
WorkerSizeOptionsValue: TypeAlias = Literal[
    "Small",
    "Medium",
    "Large",
    "D1",
    "D2",
    "D3",
    "SmallV3",
    "MediumV3",
    "LargeV3",
    "NestedSmall",
    "NestedSmallLinux",
    "Default",
]


class _AddressResponseFlatDict(ProxyResourceDict, total=False):
    """The IP addresses of an App Service Environment."""

    kind: str
    service_ip_address: str
    internal_ip_address: str
    outbound_ip_addresses: Sequence[str]
    vip_mappings: Sequence[models.VirtualIPMapping | VirtualIPMappingDict]


class _AddressResponseNestedDict(ProxyResourceDict, total=False):
    """The IP addresses of an App Service Environment."""

    properties: Required[models.AddressResponseProperties | AddressResponsePropertiesDict]
    kind: str


AddressResponseDict: TypeAlias = _AddressResponseFlatDict | _AddressResponseNestedDict


class AddressResponsePropertiesDict(TypedDict, total=False):
    """The IP addresses of an App Service Environment in detail."""

    service_ip_address: str
    internal_ip_address: str
    outbound_ip_addresses: Sequence[str]
    vip_mappings: Sequence[models.VirtualIPMapping | VirtualIPMappingDict]
    additional_properties: Mapping[str, Any]


class AppServiceEnvironmentDict(TypedDict, total=False):
    """An App Service Environment's network, size and state."""

    virtual_network: Required[models.VirtualNetworkProfile | VirtualNetworkProfileDict]
    internal_load_balancing_mode: models.LoadBalancingMode | LoadBalancingModeValue
    multi_size: str
    ipssl_address_count: int
    dns_suffix: str
    front_end_scale_factor: int
    cluster_settings: Sequence[models.NameValuePair | NameValuePairDict]
    user_whitelisted_ip_ranges: Sequence[str]
    upgrade_preference: models.UpgradePreference | UpgradePreferenceValue
    dedicated_host_count: int
    zone_redundant: bool
    custom_dns_suffix_configuration: models.CustomDnsSuffixConfiguration | CustomDnsSuffixConfigurationDict
    networking_configuration: models.AseV3NetworkingConfiguration | AseV3NetworkingConfigurationDict
    additional_properties: Mapping[str, Any]


class _AppServiceEnvironmentPatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """Settings of an App Service Environment to change."""

    virtual_network: models.VirtualNetworkProfile | VirtualNetworkProfileDict
    internal_load_balancing_mode: models.LoadBalancingMode | LoadBalancingModeValue
    multi_size: str
    ipssl_address_count: int
    dns_suffix: str
    front_end_scale_factor: int
    cluster_settings: Sequence[models.NameValuePair | NameValuePairDict]
    user_whitelisted_ip_ranges: Sequence[str]
    upgrade_preference: models.UpgradePreference | UpgradePreferenceValue
    dedicated_host_count: int
    zone_redundant: bool
    custom_dns_suffix_configuration: models.CustomDnsSuffixConfiguration | CustomDnsSuffixConfigurationDict
    networking_configuration: models.AseV3NetworkingConfiguration | AseV3NetworkingConfigurationDict


class _AppServiceEnvironmentPatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """Settings of an App Service Environment to change."""

    properties: Required[models.AppServiceEnvironment | AppServiceEnvironmentDict]


AppServiceEnvironmentPatchResourceDict: TypeAlias = (
    _AppServiceEnvironmentPatchResourceFlatDict | _AppServiceEnvironmentPatchResourceNestedDict
)


class _AppServiceEnvironmentResourceFlatDict(TrackedResourceDict, total=False):
    """An App Service Environment."""

    kind: str
    virtual_network: models.VirtualNetworkProfile | VirtualNetworkProfileDict
    internal_load_balancing_mode: models.LoadBalancingMode | LoadBalancingModeValue
    multi_size: str
    ipssl_address_count: int
    dns_suffix: str
    front_end_scale_factor: int
    cluster_settings: Sequence[models.NameValuePair | NameValuePairDict]
    user_whitelisted_ip_ranges: Sequence[str]
    upgrade_preference: models.UpgradePreference | UpgradePreferenceValue
    dedicated_host_count: int
    zone_redundant: bool
    custom_dns_suffix_configuration: models.CustomDnsSuffixConfiguration | CustomDnsSuffixConfigurationDict
    networking_configuration: models.AseV3NetworkingConfiguration | AseV3NetworkingConfigurationDict


class _AppServiceEnvironmentResourceNestedDict(TrackedResourceDict, total=False):
    """An App Service Environment."""

    properties: Required[models.AppServiceEnvironment | AppServiceEnvironmentDict]
    kind: str


AppServiceEnvironmentResourceDict: TypeAlias = (
    _AppServiceEnvironmentResourceFlatDict | _AppServiceEnvironmentResourceNestedDict
)


class _AseV3NetworkingConfigurationFlatDict(ProxyResourceDict, total=False):
    """The networking settings of an App Service Environment v3."""

    kind: str
    allow_new_private_endpoint_connections: bool
    ftp_enabled: bool
    remote_debug_enabled: bool
    inbound_ip_address_override: str


class _AseV3NetworkingConfigurationNestedDict(ProxyResourceDict, total=False):
    """The networking settings of an App Service Environment v3."""

    properties: Required[models.AseV3NetworkingConfigurationProperties | AseV3NetworkingConfigurationPropertiesDict]
    kind: str


AseV3NetworkingConfigurationDict: TypeAlias = (
    _AseV3NetworkingConfigurationFlatDict | _AseV3NetworkingConfigurationNestedDict
)


class AseV3NetworkingConfigurationPropertiesDict(TypedDict, total=False):
    """IP addresses and access settings of an App Service Environment v3."""

    allow_new_private_endpoint_connections: bool
    ftp_enabled: bool
    remote_debug_enabled: bool
    inbound_ip_address_override: str
    additional_properties: Mapping[str, Any]


class _CustomDnsSuffixConfigurationFlatDict(ProxyResourceDict, total=False):
    """The custom DNS suffix of an App Service Environment."""

    kind: str
    dns_suffix: str
    certificate_url: str
    key_vault_reference_identity: str


class _CustomDnsSuffixConfigurationNestedDict(ProxyResourceDict, total=False):
    """The custom DNS suffix of an App Service Environment."""

    properties: Required[models.CustomDnsSuffixConfigurationProperties | CustomDnsSuffixConfigurationPropertiesDict]
    kind: str


CustomDnsSuffixConfigurationDict: TypeAlias = (
    _CustomDnsSuffixConfigurationFlatDict | _CustomDnsSuffixConfigurationNestedDict
)


class CustomDnsSuffixConfigurationPropertiesDict(TypedDict, total=False):
    """Suffix, certificate and state of a custom DNS suffix."""

    dns_suffix: str
    certificate_url: str
    key_vault_reference_identity: str
    additional_properties: Mapping[str, Any]


class EndpointDependencyDict(TypedDict, total=False):
    """A domain an App Service Environment has to reach."""

    domain_name: str
    endpoint_details: Sequence[models.EndpointDetail | EndpointDetailDict]
    additional_properties: Mapping[str, Any]


class EndpointDetailDict(TypedDict, total=False):
    """An address an App Service Environment has to reach."""

    ip_address: str
    port: int
    latency: float
    is_accessible: bool
    additional_properties: Mapping[str, Any]


class HostingEnvironmentDiagnosticsDict(TypedDict, total=False):
    """Diagnostics of an App Service Environment."""

    name: str
    diagnostics_output: str
    additional_properties: Mapping[str, Any]


class InboundEnvironmentEndpointDict(TypedDict, total=False):
    """Addresses and ports an App Service Environment must be reachable on."""

    description: str
    endpoints: Sequence[str]
    ports: Sequence[str]
    additional_properties: Mapping[str, Any]


class OutboundEnvironmentEndpointDict(TypedDict, total=False):
    """Addresses an App Service Environment has to reach for one purpose."""

    category: str
    endpoints: Sequence[models.EndpointDependency | EndpointDependencyDict]
    additional_properties: Mapping[str, Any]


class _RecommendationFlatDict(ProxyOnlyResourceDict, total=False):
    """A recommendation for an app, plan or environment."""

    creation_time: datetime | str
    recommendation_id: str
    resource_id: str
    resource_scope: models.ResourceScopeType | ResourceScopeTypeValue
    rule_name: str
    display_name: str
    message: str
    level: models.NotificationLevel | NotificationLevelValue
    channels: models.Channels | ChannelsValue
    action_name: str
    enabled: int
    states: Sequence[str]
    start_time: datetime | str
    end_time: datetime | str
    next_notification_time: datetime | str
    notification_expiration_time: datetime | str
    notified_time: datetime | str
    score: float
    is_dynamic: bool
    extension_name: str
    blade_name: str
    forward_link: str


class _RecommendationNestedDict(ProxyOnlyResourceDict, total=False):
    """A recommendation for an app, plan or environment."""

    properties: Required[models.RecommendationProperties | RecommendationPropertiesDict]


RecommendationDict: TypeAlias = _RecommendationFlatDict | _RecommendationNestedDict


class RecommendationPropertiesDict(TypedDict, total=False):
    """Rule, message and times of a recommendation."""

    creation_time: datetime | str
    recommendation_id: str
    resource_id: str
    resource_scope: models.ResourceScopeType | ResourceScopeTypeValue
    rule_name: str
    display_name: str
    message: str
    level: models.NotificationLevel | NotificationLevelValue
    channels: models.Channels | ChannelsValue
    action_name: str
    enabled: int
    states: Sequence[str]
    start_time: datetime | str
    end_time: datetime | str
    next_notification_time: datetime | str
    notification_expiration_time: datetime | str
    notified_time: datetime | str
    score: float
    is_dynamic: bool
    extension_name: str
    blade_name: str
    forward_link: str
    additional_properties: Mapping[str, Any]


class _RecommendationRuleFlatDict(ProxyResourceDict, total=False):
    """The rule behind a recommendation."""

    kind: str
    recommendation_name: str
    display_name: str
    message: str
    recommendation_id: str
    description: str
    action_name: str
    level: models.NotificationLevel | NotificationLevelValue
    channels: models.Channels | ChannelsValue
    is_dynamic: bool
    extension_name: str
    blade_name: str
    forward_link: str


class _RecommendationRuleNestedDict(ProxyResourceDict, total=False):
    """The rule behind a recommendation."""

    properties: Required[models.RecommendationRuleProperties | RecommendationRulePropertiesDict]
    kind: str


RecommendationRuleDict: TypeAlias = _RecommendationRuleFlatDict | _RecommendationRuleNestedDict


class RecommendationRulePropertiesDict(TypedDict, total=False):
    """Name, message and importance of a recommendation rule."""

    recommendation_name: str
    display_name: str
    message: str
    recommendation_id: str
    description: str
    action_name: str
    level: models.NotificationLevel | NotificationLevelValue
    channels: models.Channels | ChannelsValue
    is_dynamic: bool
    extension_name: str
    blade_name: str
    forward_link: str
    additional_properties: Mapping[str, Any]


class ResourceMetricAvailabilityDict(TypedDict, total=False):
    """How long a metric is kept in which steps."""

    additional_properties: Mapping[str, Any]


class _ResourceMetricDefinitionFlatDict(ProxyOnlyResourceDict, total=False):
    """A metric of an App Service Environment."""


class _ResourceMetricDefinitionNestedDict(ProxyOnlyResourceDict, total=False):
    """A metric of an App Service Environment."""

    properties: Required[models.ResourceMetricDefinitionProperties | ResourceMetricDefinitionPropertiesDict]


ResourceMetricDefinitionDict: TypeAlias = _ResourceMetricDefinitionFlatDict | _ResourceMetricDefinitionNestedDict


class ResourceMetricDefinitionPropertiesDict(TypedDict, total=False):
    """Unit and steps of a metric."""

    additional_properties: Mapping[str, Any]


class SkuInfoDict(TypedDict, total=False):
    """A SKU a resource can be scaled to."""

    resource_type: str
    sku: models.SkuDescription | SkuDescriptionDict
    capacity: models.SkuCapacity | SkuCapacityDict
    additional_properties: Mapping[str, Any]


class StampCapacityDict(TypedDict, total=False):
    """Capacity of an App Service Environment by size of worker."""

    name: str
    available_capacity: int
    total_capacity: int
    unit: str
    compute_mode: models.ComputeModeOptions | ComputeModeOptionsValue
    worker_size: models.WorkerSizeOptions | WorkerSizeOptionsValue
    worker_size_id: int
    exclude_from_capacity_allocation: bool
    is_applicable_for_all_compute_modes: bool
    site_mode: str
    is_linux: bool
    additional_properties: Mapping[str, Any]


class _UsageFlatDict(ProxyOnlyResourceDict, total=False):
    """Use of one quota of a worker pool."""


class _UsageNestedDict(ProxyOnlyResourceDict, total=False):
    """Use of one quota of a worker pool."""

    properties: Required[models.UsageProperties | UsagePropertiesDict]


UsageDict: TypeAlias = _UsageFlatDict | _UsageNestedDict


class UsagePropertiesDict(TypedDict, total=False):
    """Use and limit of a quota."""

    additional_properties: Mapping[str, Any]


class VirtualIPMappingDict(TypedDict, total=False):
    """A virtual IP address of an App Service Environment."""

    virtual_ip: str
    internal_http_port: int
    internal_https_port: int
    in_use: bool
    service_name: str
    additional_properties: Mapping[str, Any]


class VirtualNetworkProfileDict(TypedDict, total=False):
    """Subnet an App Service Environment lives in."""

    id: Required[str]
    subnet: str
    additional_properties: Mapping[str, Any]


class WorkerPoolDict(TypedDict, total=False):
    """Size and number of the workers in a pool."""

    worker_size_id: int
    compute_mode: models.ComputeModeOptions | ComputeModeOptionsValue
    worker_size: str
    worker_count: int
    additional_properties: Mapping[str, Any]


class _WorkerPoolResourceFlatDict(ProxyResourceDict, total=False):
    """A worker pool or front-end pool of an App Service Environment."""

    sku: models.SkuDescription | SkuDescriptionDict
    kind: str
    worker_size_id: int
    compute_mode: models.ComputeModeOptions | ComputeModeOptionsValue
    worker_size: str
    worker_count: int


class _WorkerPoolResourceNestedDict(ProxyResourceDict, total=False):
    """A worker pool or front-end pool of an App Service Environment."""

    properties: Required[models.WorkerPool | WorkerPoolDict]
    sku: models.SkuDescription | SkuDescriptionDict
    kind: str


WorkerPoolResourceDict: TypeAlias = _WorkerPoolResourceFlatDict | _WorkerPoolResourceNestedDict
