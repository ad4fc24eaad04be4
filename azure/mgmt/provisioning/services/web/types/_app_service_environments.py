# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``app_service_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import NameValuePairDict, SkuCapacityDict, SkuDescriptionDict
else:
    typed(__name__)

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
    kind: str
    service_ip_address: str
    internal_ip_address: str
    outbound_ip_addresses: list[str] | tuple[str, ...]
    vip_mappings: Sequence[models.VirtualIPMapping | VirtualIPMappingDict]


class _AddressResponseNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AddressResponseProperties | AddressResponsePropertiesDict]
    kind: str


AddressResponseDict: TypeAlias = _AddressResponseFlatDict | _AddressResponseNestedDict


class AddressResponsePropertiesDict(ModelDict, total=False):
    service_ip_address: str
    internal_ip_address: str
    outbound_ip_addresses: list[str] | tuple[str, ...]
    vip_mappings: Sequence[models.VirtualIPMapping | VirtualIPMappingDict]


class AppServiceEnvironmentDict(ModelDict, total=False):
    virtual_network: Required[models.VirtualNetworkProfile | VirtualNetworkProfileDict]
    internal_load_balancing_mode: models.LoadBalancingMode | LoadBalancingModeValue
    multi_size: str
    ipssl_address_count: int
    dns_suffix: str
    front_end_scale_factor: int
    cluster_settings: Sequence[models.NameValuePair | NameValuePairDict]
    user_whitelisted_ip_ranges: list[str] | tuple[str, ...]
    upgrade_preference: models.UpgradePreference | UpgradePreferenceValue
    dedicated_host_count: int
    zone_redundant: bool
    custom_dns_suffix_configuration: models.CustomDnsSuffixConfiguration | CustomDnsSuffixConfigurationDict
    networking_configuration: models.AseV3NetworkingConfiguration | AseV3NetworkingConfigurationDict


class _AppServiceEnvironmentPatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    virtual_network: models.VirtualNetworkProfile | VirtualNetworkProfileDict
    internal_load_balancing_mode: models.LoadBalancingMode | LoadBalancingModeValue
    multi_size: str
    ipssl_address_count: int
    dns_suffix: str
    front_end_scale_factor: int
    cluster_settings: Sequence[models.NameValuePair | NameValuePairDict]
    user_whitelisted_ip_ranges: list[str] | tuple[str, ...]
    upgrade_preference: models.UpgradePreference | UpgradePreferenceValue
    dedicated_host_count: int
    zone_redundant: bool
    custom_dns_suffix_configuration: models.CustomDnsSuffixConfiguration | CustomDnsSuffixConfigurationDict
    networking_configuration: models.AseV3NetworkingConfiguration | AseV3NetworkingConfigurationDict


class _AppServiceEnvironmentPatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.AppServiceEnvironment | AppServiceEnvironmentDict]


AppServiceEnvironmentPatchResourceDict: TypeAlias = (
    _AppServiceEnvironmentPatchResourceFlatDict | _AppServiceEnvironmentPatchResourceNestedDict
)


class _AppServiceEnvironmentResourceFlatDict(TrackedResourceDict, total=False):
    kind: str
    virtual_network: models.VirtualNetworkProfile | VirtualNetworkProfileDict
    internal_load_balancing_mode: models.LoadBalancingMode | LoadBalancingModeValue
    multi_size: str
    ipssl_address_count: int
    dns_suffix: str
    front_end_scale_factor: int
    cluster_settings: Sequence[models.NameValuePair | NameValuePairDict]
    user_whitelisted_ip_ranges: list[str] | tuple[str, ...]
    upgrade_preference: models.UpgradePreference | UpgradePreferenceValue
    dedicated_host_count: int
    zone_redundant: bool
    custom_dns_suffix_configuration: models.CustomDnsSuffixConfiguration | CustomDnsSuffixConfigurationDict
    networking_configuration: models.AseV3NetworkingConfiguration | AseV3NetworkingConfigurationDict


class _AppServiceEnvironmentResourceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.AppServiceEnvironment | AppServiceEnvironmentDict]
    kind: str


AppServiceEnvironmentResourceDict: TypeAlias = (
    _AppServiceEnvironmentResourceFlatDict | _AppServiceEnvironmentResourceNestedDict
)


class _AseV3NetworkingConfigurationFlatDict(ProxyResourceDict, total=False):
    kind: str
    allow_new_private_endpoint_connections: bool
    ftp_enabled: bool
    remote_debug_enabled: bool
    inbound_ip_address_override: str


class _AseV3NetworkingConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AseV3NetworkingConfigurationProperties | AseV3NetworkingConfigurationPropertiesDict]
    kind: str


AseV3NetworkingConfigurationDict: TypeAlias = (
    _AseV3NetworkingConfigurationFlatDict | _AseV3NetworkingConfigurationNestedDict
)


class AseV3NetworkingConfigurationPropertiesDict(ModelDict, total=False):
    allow_new_private_endpoint_connections: bool
    ftp_enabled: bool
    remote_debug_enabled: bool
    inbound_ip_address_override: str


class _CustomDnsSuffixConfigurationFlatDict(ProxyResourceDict, total=False):
    kind: str
    dns_suffix: str
    certificate_url: str
    key_vault_reference_identity: str


class _CustomDnsSuffixConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.CustomDnsSuffixConfigurationProperties | CustomDnsSuffixConfigurationPropertiesDict]
    kind: str


CustomDnsSuffixConfigurationDict: TypeAlias = (
    _CustomDnsSuffixConfigurationFlatDict | _CustomDnsSuffixConfigurationNestedDict
)


class CustomDnsSuffixConfigurationPropertiesDict(ModelDict, total=False):
    dns_suffix: str
    certificate_url: str
    key_vault_reference_identity: str


class EndpointDependencyDict(ModelDict, total=False):
    domain_name: str
    endpoint_details: Sequence[models.EndpointDetail | EndpointDetailDict]


class EndpointDetailDict(ModelDict, total=False):
    ip_address: str
    port: int
    latency: float
    is_accessible: bool


class HostingEnvironmentDiagnosticsDict(ModelDict, total=False):
    name: str
    diagnostics_output: str


class InboundEnvironmentEndpointDict(ModelDict, total=False):
    description: str
    endpoints: list[str] | tuple[str, ...]
    ports: list[str] | tuple[str, ...]


class OutboundEnvironmentEndpointDict(ModelDict, total=False):
    category: str
    endpoints: Sequence[models.EndpointDependency | EndpointDependencyDict]


class _RecommendationFlatDict(ProxyOnlyResourceDict, total=False):
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
    states: list[str] | tuple[str, ...]
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
    properties: Required[models.RecommendationProperties | RecommendationPropertiesDict]


RecommendationDict: TypeAlias = _RecommendationFlatDict | _RecommendationNestedDict


class RecommendationPropertiesDict(ModelDict, total=False):
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
    states: list[str] | tuple[str, ...]
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


class _RecommendationRuleFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.RecommendationRuleProperties | RecommendationRulePropertiesDict]
    kind: str


RecommendationRuleDict: TypeAlias = _RecommendationRuleFlatDict | _RecommendationRuleNestedDict


class RecommendationRulePropertiesDict(ModelDict, total=False):
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


class ResourceMetricAvailabilityDict(ModelDict, total=False):
    """Stands for ResourceMetricAvailability."""


class _ResourceMetricDefinitionFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for ResourceMetricDefinition."""


class _ResourceMetricDefinitionNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.ResourceMetricDefinitionProperties | ResourceMetricDefinitionPropertiesDict]


ResourceMetricDefinitionDict: TypeAlias = _ResourceMetricDefinitionFlatDict | _ResourceMetricDefinitionNestedDict


class ResourceMetricDefinitionPropertiesDict(ModelDict, total=False):
    """Stands for ResourceMetricDefinitionProperties."""


class SkuInfoDict(ModelDict, total=False):
    resource_type: str
    sku: models.SkuDescription | SkuDescriptionDict
    capacity: models.SkuCapacity | SkuCapacityDict


class StampCapacityDict(ModelDict, total=False):
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


class _UsageFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for Usage."""


class _UsageNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.UsageProperties | UsagePropertiesDict]


UsageDict: TypeAlias = _UsageFlatDict | _UsageNestedDict


class UsagePropertiesDict(ModelDict, total=False):
    """Stands for UsageProperties."""


class VirtualIPMappingDict(ModelDict, total=False):
    virtual_ip: str
    internal_http_port: int
    internal_https_port: int
    in_use: bool
    service_name: str


class VirtualNetworkProfileDict(ModelDict, total=False):
    id: Required[str]
    subnet: str


class WorkerPoolDict(ModelDict, total=False):
    worker_size_id: int
    compute_mode: models.ComputeModeOptions | ComputeModeOptionsValue
    worker_size: str
    worker_count: int


class _WorkerPoolResourceFlatDict(ProxyResourceDict, total=False):
    sku: models.SkuDescription | SkuDescriptionDict
    kind: str
    worker_size_id: int
    compute_mode: models.ComputeModeOptions | ComputeModeOptionsValue
    worker_size: str
    worker_count: int


class _WorkerPoolResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.WorkerPool | WorkerPoolDict]
    sku: models.SkuDescription | SkuDescriptionDict
    kind: str


WorkerPoolResourceDict: TypeAlias = _WorkerPoolResourceFlatDict | _WorkerPoolResourceNestedDict
