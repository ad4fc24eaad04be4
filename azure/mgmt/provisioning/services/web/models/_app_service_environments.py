# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``app_service_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyOnlyResource, ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _app_service_environments as types
    from ..types._common import NameValuePairDict, ProvisioningStateValue, SkuCapacityDict, SkuDescriptionDict
else:
    typed(__name__)


class AddressResponse(ProxyResource):
    """The IP addresses of an App Service Environment."""

    properties: NestedOrNone[AddressResponseProperties, types.AddressResponsePropertiesDict] = field(
        "properties", "AddressResponseProperties", default=None
    )
    """The IP addresses of an App Service Environment in detail."""
    service_ip_address: str | None = flattened("properties", default=None)
    """Public IP address apps are reached at."""
    internal_ip_address: str | None = flattened("properties", default=None)
    """IP address in the virtual network, with an internal load balancer."""
    outbound_ip_addresses: list[str] | None = flattened("properties", default=None)
    """IP addresses outbound traffic comes from."""
    vip_mappings: NestedListOrNone[VirtualIPMapping, types.VirtualIPMappingDict] = flattened("properties", default=None)
    """Further virtual IP addresses."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class AddressResponseProperties(Model):
    """The IP addresses of an App Service Environment in detail."""

    service_ip_address: str | None = field("serviceIpAddress", default=None)
    """Public IP address apps are reached at."""
    internal_ip_address: str | None = field("internalIpAddress", default=None)
    """IP address in the virtual network, with an internal load balancer."""
    outbound_ip_addresses: list[str] | None = field("outboundIpAddresses", "[str]", default=None)
    """IP addresses outbound traffic comes from."""
    vip_mappings: NestedListOrNone[VirtualIPMapping, types.VirtualIPMappingDict] = field(
        "vipMappings", "[VirtualIPMapping]", default=None
    )
    """Further virtual IP addresses."""


class AppServiceEnvironment(Model):
    """An App Service Environment's network, size and state."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """How far the last create, update or delete has got."""
    status: models.HostingEnvironmentStatus | types.HostingEnvironmentStatusValue = read_only(
        "status", "HostingEnvironmentStatus"
    )
    """State of the environment."""
    virtual_network: Nested[VirtualNetworkProfile, types.VirtualNetworkProfileDict] = field(
        "virtualNetwork", "VirtualNetworkProfile"
    )
    """Subnet the environment lives in."""
    internal_load_balancing_mode: models.LoadBalancingMode | types.LoadBalancingModeValue | None = field(
        "internalLoadBalancingMode", "LoadBalancingMode", default=None
    )
    """What is only reachable from within the virtual network; None for a public environment."""
    multi_size: str | None = field("multiSize", default=None)
    """Size of the front ends."""
    multi_role_count: int = read_only("multiRoleCount", "int")
    """Number of front ends."""
    ipssl_address_count: int | None = field("ipsslAddressCount", "int", default=None)
    """IP addresses kept for IP-based TLS bindings."""
    dns_suffix: str | None = field("dnsSuffix", default=None)
    """DNS suffix of the environment's apps."""
    maximum_number_of_machines: int = read_only("maximumNumberOfMachines", "int")
    """Most machines the environment can have."""
    front_end_scale_factor: int | None = field("frontEndScaleFactor", "int", default=None)
    """Number of plan instances for each front end."""
    suspended: bool = read_only("suspended", "bool")
    """Whether the environment is suspended."""
    cluster_settings: NestedListOrNone[models.NameValuePair, NameValuePairDict] = field(
        "clusterSettings", "[NameValuePair]", default=None
    )
    """Names and values that change how the environment works."""
    user_whitelisted_ip_ranges: list[str] | None = field("userWhitelistedIpRanges", "[str]", default=None)
    """IP ranges that get through to the database."""
    has_linux_workers: bool = read_only("hasLinuxWorkers", "bool")
    """Whether there are Linux workers."""
    upgrade_preference: models.UpgradePreference | types.UpgradePreferenceValue | None = field(
        "upgradePreference", "UpgradePreference", default=None
    )
    """When upgrades take place: Early, Late, Manual or None."""
    dedicated_host_count: int | None = field("dedicatedHostCount", "int", default=None)
    """Number of dedicated hosts."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether the environment is spread over availability zones."""
    custom_dns_suffix_configuration: NestedOrNone[
        CustomDnsSuffixConfiguration, types.CustomDnsSuffixConfigurationDict
    ] = field("customDnsSuffixConfiguration", "CustomDnsSuffixConfiguration", default=None)
    """Custom DNS suffix with its certificate."""
    networking_configuration: NestedOrNone[AseV3NetworkingConfiguration, types.AseV3NetworkingConfigurationDict] = (
        field("networkingConfiguration", "AseV3NetworkingConfiguration", default=None)
    )
    """Networking settings of a v3 environment."""
    upgrade_availability: models.UpgradeAvailability | types.UpgradeAvailabilityValue = read_only(
        "upgradeAvailability", "UpgradeAvailability"
    )
    """Whether an upgrade is waiting to be started."""


class AppServiceEnvironmentPatchResource(ProxyOnlyResource):
    """Settings of an App Service Environment to change."""

    properties: NestedOrNone[AppServiceEnvironment, types.AppServiceEnvironmentDict] = field(
        "properties", "AppServiceEnvironment", default=None
    )
    """Settings to change."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """How far the last create, update or delete has got."""
    status: models.HostingEnvironmentStatus | types.HostingEnvironmentStatusValue = flattened("properties", init=False)
    """State of the environment."""
    virtual_network: NestedOrNone[VirtualNetworkProfile, types.VirtualNetworkProfileDict] = flattened(
        "properties", default=None
    )
    """Subnet the environment lives in."""
    internal_load_balancing_mode: models.LoadBalancingMode | types.LoadBalancingModeValue | None = flattened(
        "properties", default=None
    )
    """What is only reachable from within the virtual network; None for a public environment."""
    multi_size: str | None = flattened("properties", default=None)
    """Size of the front ends."""
    multi_role_count: int = flattened("properties", init=False)
    """Number of front ends."""
    ipssl_address_count: int | None = flattened("properties", default=None)
    """IP addresses kept for IP-based TLS bindings."""
    dns_suffix: str | None = flattened("properties", default=None)
    """DNS suffix of the environment's apps."""
    maximum_number_of_machines: int = flattened("properties", init=False)
    """Most machines the environment can have."""
    front_end_scale_factor: int | None = flattened("properties", default=None)
    """Number of plan instances for each front end."""
    suspended: bool = flattened("properties", init=False)
    """Whether the environment is suspended."""
    cluster_settings: NestedListOrNone[models.NameValuePair, NameValuePairDict] = flattened("properties", default=None)
    """Names and values that change how the environment works."""
    user_whitelisted_ip_ranges: list[str] | None = flattened("properties", default=None)
    """IP ranges that get through to the database."""
    has_linux_workers: bool = flattened("properties", init=False)
    """Whether there are Linux workers."""
    upgrade_preference: models.UpgradePreference | types.UpgradePreferenceValue | None = flattened(
        "properties", default=None
    )
    """When upgrades take place: Early, Late, Manual or None."""
    dedicated_host_count: int | None = flattened("properties", default=None)
    """Number of dedicated hosts."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether the environment is spread over availability zones."""
    custom_dns_suffix_configuration: NestedOrNone[
        CustomDnsSuffixConfiguration, types.CustomDnsSuffixConfigurationDict
    ] = flattened("properties", default=None)
    """Custom DNS suffix with its certificate."""
    networking_configuration: NestedOrNone[AseV3NetworkingConfiguration, types.AseV3NetworkingConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Networking settings of a v3 environment."""
    upgrade_availability: models.UpgradeAvailability | types.UpgradeAvailabilityValue = flattened(
        "properties", init=False
    )
    """Whether an upgrade is waiting to be started."""


class AppServiceEnvironmentResource(TrackedResource):
    """An App Service Environment."""

    properties: NestedOrNone[AppServiceEnvironment, types.AppServiceEnvironmentDict] = field(
        "properties", "AppServiceEnvironment", default=None
    )
    """An App Service Environment's network, size and state."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """How far the last create, update or delete has got."""
    status: models.HostingEnvironmentStatus | types.HostingEnvironmentStatusValue = flattened("properties", init=False)
    """State of the environment."""
    virtual_network: NestedOrNone[VirtualNetworkProfile, types.VirtualNetworkProfileDict] = flattened(
        "properties", default=None
    )
    """Subnet the environment lives in."""
    internal_load_balancing_mode: models.LoadBalancingMode | types.LoadBalancingModeValue | None = flattened(
        "properties", default=None
    )
    """What is only reachable from within the virtual network; None for a public environment."""
    multi_size: str | None = flattened("properties", default=None)
    """Size of the front ends."""
    multi_role_count: int = flattened("properties", init=False)
    """Number of front ends."""
    ipssl_address_count: int | None = flattened("properties", default=None)
    """IP addresses kept for IP-based TLS bindings."""
    dns_suffix: str | None = flattened("properties", default=None)
    """DNS suffix of the environment's apps."""
    maximum_number_of_machines: int = flattened("properties", init=False)
    """Most machines the environment can have."""
    front_end_scale_factor: int | None = flattened("properties", default=None)
    """Number of plan instances for each front end."""
    suspended: bool = flattened("properties", init=False)
    """Whether the environment is suspended."""
    cluster_settings: NestedListOrNone[models.NameValuePair, NameValuePairDict] = flattened("properties", default=None)
    """Names and values that change how the environment works."""
    user_whitelisted_ip_ranges: list[str] | None = flattened("properties", default=None)
    """IP ranges that get through to the database."""
    has_linux_workers: bool = flattened("properties", init=False)
    """Whether there are Linux workers."""
    upgrade_preference: models.UpgradePreference | types.UpgradePreferenceValue | None = flattened(
        "properties", default=None
    )
    """When upgrades take place: Early, Late, Manual or None."""
    dedicated_host_count: int | None = flattened("properties", default=None)
    """Number of dedicated hosts."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether the environment is spread over availability zones."""
    custom_dns_suffix_configuration: NestedOrNone[
        CustomDnsSuffixConfiguration, types.CustomDnsSuffixConfigurationDict
    ] = flattened("properties", default=None)
    """Custom DNS suffix with its certificate."""
    networking_configuration: NestedOrNone[AseV3NetworkingConfiguration, types.AseV3NetworkingConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Networking settings of a v3 environment."""
    upgrade_availability: models.UpgradeAvailability | types.UpgradeAvailabilityValue = flattened(
        "properties", init=False
    )
    """Whether an upgrade is waiting to be started."""
    kind: str | None = field("kind", default=None)
    """Kind of environment, such as ASEV3."""


class AseV3NetworkingConfiguration(ProxyResource):
    """The networking settings of an App Service Environment v3."""

    properties: NestedOrNone[
        AseV3NetworkingConfigurationProperties, types.AseV3NetworkingConfigurationPropertiesDict
    ] = field("properties", "AseV3NetworkingConfigurationProperties", default=None)
    """IP addresses and access settings of an App Service Environment v3."""
    windows_outbound_ip_addresses: list[str] = flattened("properties", init=False)
    """IP addresses outbound traffic of Windows apps comes from."""
    linux_outbound_ip_addresses: list[str] = flattened("properties", init=False)
    """IP addresses outbound traffic of Linux apps comes from."""
    external_inbound_ip_addresses: list[str] = flattened("properties", init=False)
    """Public IP addresses for inbound traffic."""
    internal_inbound_ip_addresses: list[str] = flattened("properties", init=False)
    """IP addresses in the virtual network for inbound traffic."""
    allow_new_private_endpoint_connections: bool | None = flattened("properties", default=None)
    """Whether apps may get new private endpoints."""
    ftp_enabled: bool | None = flattened("properties", default=None)
    """Whether FTP is allowed."""
    remote_debug_enabled: bool | None = flattened("properties", default=None)
    """Whether remote debugging is allowed."""
    inbound_ip_address_override: str | None = flattened("properties", default=None)
    """Inbound IP address of your own choice; only at creation."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class AseV3NetworkingConfigurationProperties(Model):
    """IP addresses and access settings of an App Service Environment v3."""

    windows_outbound_ip_addresses: list[str] = read_only("windowsOutboundIpAddresses", "[str]")
    """IP addresses outbound traffic of Windows apps comes from."""
    linux_outbound_ip_addresses: list[str] = read_only("linuxOutboundIpAddresses", "[str]")
    """IP addresses outbound traffic of Linux apps comes from."""
    external_inbound_ip_addresses: list[str] = read_only("externalInboundIpAddresses", "[str]")
    """Public IP addresses for inbound traffic."""
    internal_inbound_ip_addresses: list[str] = read_only("internalInboundIpAddresses", "[str]")
    """IP addresses in the virtual network for inbound traffic."""
    allow_new_private_endpoint_connections: bool | None = field(
        "allowNewPrivateEndpointConnections", "bool", default=None
    )
    """Whether apps may get new private endpoints."""
    ftp_enabled: bool | None = field("ftpEnabled", "bool", default=None)
    """Whether FTP is allowed."""
    remote_debug_enabled: bool | None = field("remoteDebugEnabled", "bool", default=None)
    """Whether remote debugging is allowed."""
    inbound_ip_address_override: str | None = field("inboundIpAddressOverride", default=None)
    """Inbound IP address of your own choice; only at creation."""


class CustomDnsSuffixConfiguration(ProxyResource):
    """The custom DNS suffix of an App Service Environment."""

    properties: NestedOrNone[
        CustomDnsSuffixConfigurationProperties, types.CustomDnsSuffixConfigurationPropertiesDict
    ] = field("properties", "CustomDnsSuffixConfigurationProperties", default=None)
    """Suffix, certificate and state of a custom DNS suffix."""
    provisioning_state: models.CustomDnsSuffixProvisioningState | types.CustomDnsSuffixProvisioningStateValue = (
        flattened("properties", init=False)
    )
    """How far the last create, update or delete has got."""
    provisioning_details: str = flattened("properties", init=False)
    """Explanation of the state."""
    dns_suffix: str | None = flattened("properties", default=None)
    """The suffix, such as internal.contoso.com."""
    certificate_url: str | None = flattened("properties", default=None)
    """URL of the Key Vault certificate for the suffix."""
    key_vault_reference_identity: str | None = flattened("properties", default=None)
    """Resource ID of the identity that reads the certificate."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class CustomDnsSuffixConfigurationProperties(Model):
    """Suffix, certificate and state of a custom DNS suffix."""

    provisioning_state: models.CustomDnsSuffixProvisioningState | types.CustomDnsSuffixProvisioningStateValue = (
        read_only("provisioningState", "CustomDnsSuffixProvisioningState")
    )
    """How far the last create, update or delete has got."""
    provisioning_details: str = read_only("provisioningDetails")
    """Explanation of the state."""
    dns_suffix: str | None = field("dnsSuffix", default=None)
    """The suffix, such as internal.contoso.com."""
    certificate_url: str | None = field("certificateUrl", default=None)
    """URL of the Key Vault certificate for the suffix."""
    key_vault_reference_identity: str | None = field("keyVaultReferenceIdentity", default=None)
    """Resource ID of the identity that reads the certificate."""


class EndpointDependency(Model):
    """A domain an App Service Environment has to reach."""

    domain_name: str | None = field("domainName", default=None)
    """The domain."""
    endpoint_details: NestedListOrNone[EndpointDetail, types.EndpointDetailDict] = field(
        "endpointDetails", "[EndpointDetail]", default=None
    )
    """Addresses behind it."""


class EndpointDetail(Model):
    """An address an App Service Environment has to reach."""

    ip_address: str | None = field("ipAddress", default=None)
    """The IP address."""
    port: int | None = field("port", "int", default=None)
    """The port."""
    latency: float | None = field("latency", "float", default=None)
    """Time a connection takes, in milliseconds."""
    is_accessible: bool | None = field("isAccessible", "bool", default=None)
    """Whether it can be reached."""


class HostingEnvironmentDiagnostics(Model):
    """Diagnostics of an App Service Environment."""

    name: str | None = field("name", default=None)
    """Name of the diagnostics."""
    diagnostics_output: str | None = field("diagnosticsOutput", default=None)
    """What was found."""


class InboundEnvironmentEndpoint(Model):
    """Addresses and ports an App Service Environment must be reachable on."""

    description: str | None = field("description", default=None)
    """What the addresses are for."""
    endpoints: list[str] | None = field("endpoints", "[str]", default=None)
    """IP addresses in CIDR form."""
    ports: list[str] | None = field("ports", "[str]", default=None)
    """Ports."""


class OutboundEnvironmentEndpoint(Model):
    """Addresses an App Service Environment has to reach for one purpose."""

    category: str | None = field("category", default=None)
    """The purpose, such as Azure Storage."""
    endpoints: NestedListOrNone[EndpointDependency, types.EndpointDependencyDict] = field(
        "endpoints", "[EndpointDependency]", default=None
    )
    """Domains with their addresses."""


class Recommendation(ProxyOnlyResource):
    """A recommendation for an app, plan or environment."""

    properties: NestedOrNone[RecommendationProperties, types.RecommendationPropertiesDict] = field(
        "properties", "RecommendationProperties", default=None
    )
    """Rule, message and times of a recommendation."""
    creation_time: datetime | None = flattened("properties", default=None)
    """When it was made."""
    recommendation_id: str | None = flattened("properties", default=None)
    """ID of the recommendation."""
    resource_id: str | None = flattened("properties", default=None)
    """Resource ID of what it is for."""
    resource_scope: models.ResourceScopeType | types.ResourceScopeTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of resource it is for."""
    rule_name: str | None = flattened("properties", default=None)
    """Name of the rule behind it."""
    display_name: str | None = flattened("properties", default=None)
    """Name to show to people."""
    message: str | None = flattened("properties", default=None)
    """Explanation in words."""
    level: models.NotificationLevel | types.NotificationLevelValue | None = flattened("properties", default=None)
    """How important it is."""
    channels: models.Channels | types.ChannelsValue | None = flattened("properties", default=None)
    """Ways it is given."""
    category_tags: list[str] = flattened("properties", init=False)
    """Categories it belongs to."""
    action_name: str | None = flattened("properties", default=None)
    """Action it suggests."""
    enabled: int | None = flattened("properties", default=None)
    """1 when it is on."""
    states: list[str] | None = flattened("properties", default=None)
    """Its states."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = flattened("properties", default=None)
    """When it ended, in UTC."""
    next_notification_time: datetime | None = flattened("properties", default=None)
    """When it is given next."""
    notification_expiration_time: datetime | None = flattened("properties", default=None)
    """When it is no longer given."""
    notified_time: datetime | None = flattened("properties", default=None)
    """When it was last given."""
    score: float | None = flattened("properties", default=None)
    """How well it fits, as a number."""
    is_dynamic: bool | None = flattened("properties", default=None)
    """Whether it is worked out for this resource."""
    extension_name: str | None = flattened("properties", default=None)
    """Portal extension that shows it."""
    blade_name: str | None = flattened("properties", default=None)
    """Portal page that shows it."""
    forward_link: str | None = flattened("properties", default=None)
    """URL of further information."""


class RecommendationProperties(Model):
    """Rule, message and times of a recommendation."""

    creation_time: datetime | None = field("creationTime", "iso-8601", default=None)
    """When it was made."""
    recommendation_id: str | None = field("recommendationId", default=None)
    """ID of the recommendation."""
    resource_id: str | None = field("resourceId", default=None)
    """Resource ID of what it is for."""
    resource_scope: models.ResourceScopeType | types.ResourceScopeTypeValue | None = field(
        "resourceScope", "ResourceScopeType", default=None
    )
    """Kind of resource it is for."""
    rule_name: str | None = field("ruleName", default=None)
    """Name of the rule behind it."""
    display_name: str | None = field("displayName", default=None)
    """Name to show to people."""
    message: str | None = field("message", default=None)
    """Explanation in words."""
    level: models.NotificationLevel | types.NotificationLevelValue | None = field(
        "level", "NotificationLevel", default=None
    )
    """How important it is."""
    channels: models.Channels | types.ChannelsValue | None = field("channels", "Channels", default=None)
    """Ways it is given."""
    category_tags: list[str] = read_only("categoryTags", "[str]")
    """Categories it belongs to."""
    action_name: str | None = field("actionName", default=None)
    """Action it suggests."""
    enabled: int | None = field("enabled", "int", default=None)
    """1 when it is on."""
    states: list[str] | None = field("states", "[str]", default=None)
    """Its states."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    next_notification_time: datetime | None = field("nextNotificationTime", "iso-8601", default=None)
    """When it is given next."""
    notification_expiration_time: datetime | None = field("notificationExpirationTime", "iso-8601", default=None)
    """When it is no longer given."""
    notified_time: datetime | None = field("notifiedTime", "iso-8601", default=None)
    """When it was last given."""
    score: float | None = field("score", "float", default=None)
    """How well it fits, as a number."""
    is_dynamic: bool | None = field("isDynamic", "bool", default=None)
    """Whether it is worked out for this resource."""
    extension_name: str | None = field("extensionName", default=None)
    """Portal extension that shows it."""
    blade_name: str | None = field("bladeName", default=None)
    """Portal page that shows it."""
    forward_link: str | None = field("forwardLink", default=None)
    """URL of further information."""


class RecommendationRule(ProxyResource):
    """The rule behind a recommendation."""

    properties: NestedOrNone[RecommendationRuleProperties, types.RecommendationRulePropertiesDict] = field(
        "properties", "RecommendationRuleProperties", default=None
    )
    """Name, message and importance of a recommendation rule."""
    recommendation_name: str | None = flattened("properties", default=None)
    """Name of the rule."""
    display_name: str | None = flattened("properties", default=None)
    """Name to show to people."""
    message: str | None = flattened("properties", default=None)
    """Explanation in words."""
    recommendation_id: str | None = flattened("properties", default=None)
    """ID of the recommendation."""
    description: str | None = flattened("properties", default=None)
    """Description in words."""
    action_name: str | None = flattened("properties", default=None)
    """Action it suggests."""
    level: models.NotificationLevel | types.NotificationLevelValue | None = flattened("properties", default=None)
    """How important it is."""
    channels: models.Channels | types.ChannelsValue | None = flattened("properties", default=None)
    """Ways it is given."""
    category_tags: list[str] = flattened("properties", init=False)
    """Categories it belongs to."""
    is_dynamic: bool | None = flattened("properties", default=None)
    """Whether it is worked out for this resource."""
    extension_name: str | None = flattened("properties", default=None)
    """Portal extension that shows it."""
    blade_name: str | None = flattened("properties", default=None)
    """Portal page that shows it."""
    forward_link: str | None = flattened("properties", default=None)
    """URL of further information."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class RecommendationRuleProperties(Model):
    """Name, message and importance of a recommendation rule."""

    recommendation_name: str | None = field("recommendationName", default=None)
    """Name of the rule."""
    display_name: str | None = field("displayName", default=None)
    """Name to show to people."""
    message: str | None = field("message", default=None)
    """Explanation in words."""
    recommendation_id: str | None = field("recommendationId", default=None)
    """ID of the recommendation."""
    description: str | None = field("description", default=None)
    """Description in words."""
    action_name: str | None = field("actionName", default=None)
    """Action it suggests."""
    level: models.NotificationLevel | types.NotificationLevelValue | None = field(
        "level", "NotificationLevel", default=None
    )
    """How important it is."""
    channels: models.Channels | types.ChannelsValue | None = field("channels", "Channels", default=None)
    """Ways it is given."""
    category_tags: list[str] = read_only("categoryTags", "[str]")
    """Categories it belongs to."""
    is_dynamic: bool | None = field("isDynamic", "bool", default=None)
    """Whether it is worked out for this resource."""
    extension_name: str | None = field("extensionName", default=None)
    """Portal extension that shows it."""
    blade_name: str | None = field("bladeName", default=None)
    """Portal page that shows it."""
    forward_link: str | None = field("forwardLink", default=None)
    """URL of further information."""


class ResourceMetricAvailability(Model):
    """How long a metric is kept in which steps."""

    time_grain: str = read_only("timeGrain")
    """Step between data points, as an ISO 8601 duration such as PT1M."""
    retention: str = read_only("retention")
    """How long it is kept."""


class ResourceMetricDefinition(ProxyOnlyResource):
    """A metric of an App Service Environment."""

    properties: NestedOrNone[ResourceMetricDefinitionProperties, types.ResourceMetricDefinitionPropertiesDict] = field(
        "properties", "ResourceMetricDefinitionProperties", default=None
    )
    """Unit and steps of a metric."""
    unit: str = flattened("properties", init=False)
    """Unit of the figures."""
    primary_aggregation_type: str = flattened("properties", init=False)
    """How values are summed up by default."""
    metric_availabilities: NestedList[ResourceMetricAvailability, types.ResourceMetricAvailabilityDict] = flattened(
        "properties", init=False
    )
    """How long it is kept in which steps."""
    resource_uri: str = flattened("properties", init=False)
    """Resource the metric belongs to."""


class ResourceMetricDefinitionProperties(Model):
    """Unit and steps of a metric."""

    unit: str = read_only("unit")
    """Unit of the figures."""
    primary_aggregation_type: str = read_only("primaryAggregationType")
    """How values are summed up by default."""
    metric_availabilities: NestedList[ResourceMetricAvailability, types.ResourceMetricAvailabilityDict] = read_only(
        "metricAvailabilities", "[ResourceMetricAvailability]"
    )
    """How long it is kept in which steps."""
    resource_uri: str = read_only("resourceUri")
    """Resource the metric belongs to."""
    properties: dict[str, str] = read_only("properties", "{str}")
    """Further facts, by name."""


class SkuInfo(Model):
    """A SKU a resource can be scaled to."""

    resource_type: str | None = field("resourceType", default=None)
    """Resource type, provider and kind."""
    sku: NestedOrNone[models.SkuDescription, SkuDescriptionDict] = field("sku", "SkuDescription", default=None)
    """The SKU."""
    capacity: NestedOrNone[models.SkuCapacity, SkuCapacityDict] = field("capacity", "SkuCapacity", default=None)
    """Numbers of instances possible."""


class StampCapacity(Model):
    """Capacity of an App Service Environment by size of worker."""

    name: str | None = field("name", default=None)
    """Name of what is counted."""
    available_capacity: int | None = field("availableCapacity", "int", default=None)
    """Capacity still free."""
    total_capacity: int | None = field("totalCapacity", "int", default=None)
    """Capacity in all."""
    unit: str | None = field("unit", default=None)
    """Unit of the figures."""
    compute_mode: models.ComputeModeOptions | types.ComputeModeOptionsValue | None = field(
        "computeMode", "ComputeModeOptions", default=None
    )
    """Whether computers are shared or dedicated."""
    worker_size: models.WorkerSizeOptions | types.WorkerSizeOptionsValue | None = field(
        "workerSize", "WorkerSizeOptions", default=None
    )
    """Size of the workers."""
    worker_size_id: int | None = field("workerSizeId", "int", default=None)
    """Number of the worker size."""
    exclude_from_capacity_allocation: bool | None = field("excludeFromCapacityAllocation", "bool", default=None)
    """Whether no more is given out."""
    is_applicable_for_all_compute_modes: bool | None = field("isApplicableForAllComputeModes", "bool", default=None)
    """Whether it counts for all compute modes."""
    site_mode: str | None = field("siteMode", default=None)
    """Shared or dedicated apps."""
    is_linux: bool | None = field("isLinux", "bool", default=None)
    """Whether the workers run Linux."""


class Usage(ProxyOnlyResource):
    """Use of one quota of a worker pool."""

    properties: NestedOrNone[UsageProperties, types.UsagePropertiesDict] = field(
        "properties", "UsageProperties", default=None
    )
    """Use and limit of a quota."""
    display_name: str = flattened("properties", init=False)
    """Name to show to people."""
    resource_name: str = flattened("properties", init=False)
    """Name of what is counted."""
    unit: str = flattened("properties", init=False)
    """Unit of the figures."""
    current_value: int = flattened("properties", init=False)
    """What is in use."""
    limit: int = flattened("properties", init=False)
    """How much may be used."""
    next_reset_time: datetime = flattened("properties", init=False)
    """When the count starts again."""
    compute_mode: models.ComputeModeOptions | types.ComputeModeOptionsValue = flattened("properties", init=False)
    """Whether computers are shared or dedicated."""
    site_mode: str = flattened("properties", init=False)
    """Shared or dedicated apps."""


class UsageProperties(Model):
    """Use and limit of a quota."""

    display_name: str = read_only("displayName")
    """Name to show to people."""
    resource_name: str = read_only("resourceName")
    """Name of what is counted."""
    unit: str = read_only("unit")
    """Unit of the figures."""
    current_value: int = read_only("currentValue", "int")
    """What is in use."""
    limit: int = read_only("limit", "int")
    """How much may be used."""
    next_reset_time: datetime = read_only("nextResetTime", "iso-8601")
    """When the count starts again."""
    compute_mode: models.ComputeModeOptions | types.ComputeModeOptionsValue = read_only(
        "computeMode", "ComputeModeOptions"
    )
    """Whether computers are shared or dedicated."""
    site_mode: str = read_only("siteMode")
    """Shared or dedicated apps."""


class VirtualIPMapping(Model):
    """A virtual IP address of an App Service Environment."""

    virtual_ip: str | None = field("virtualIP", default=None)
    """The IP address."""
    internal_http_port: int | None = field("internalHttpPort", "int", default=None)
    """Internal port for HTTP."""
    internal_https_port: int | None = field("internalHttpsPort", "int", default=None)
    """Internal port for HTTPS."""
    in_use: bool | None = field("inUse", "bool", default=None)
    """Whether it is in use."""
    service_name: str | None = field("serviceName", default=None)
    """Name of the service it belongs to."""


class VirtualNetworkProfile(Model):
    """Subnet an App Service Environment lives in."""

    id: str = field("id")
    """Resource ID of the subnet."""
    name: str = read_only("name")
    """Name of the virtual network."""
    type: str = read_only("type")
    """Resource type of the virtual network."""
    subnet: str | None = field("subnet", default=None)
    """Name of the subnet, in the older form."""


class WorkerPool(Model):
    """Size and number of the workers in a pool."""

    worker_size_id: int | None = field("workerSizeId", "int", default=None)
    """Number of the worker size."""
    compute_mode: models.ComputeModeOptions | types.ComputeModeOptionsValue | None = field(
        "computeMode", "ComputeModeOptions", default=None
    )
    """Whether computers are shared or dedicated."""
    worker_size: str | None = field("workerSize", default=None)
    """Size of the workers."""
    worker_count: int | None = field("workerCount", "int", default=None)
    """Number of workers."""
    instance_names: list[str] = read_only("instanceNames", "[str]")
    """Names of the workers."""


class WorkerPoolResource(ProxyResource):
    """A worker pool or front-end pool of an App Service Environment."""

    properties: NestedOrNone[WorkerPool, types.WorkerPoolDict] = field("properties", "WorkerPool", default=None)
    """Size and number of the workers in a pool."""
    worker_size_id: int | None = flattened("properties", default=None)
    """Number of the worker size."""
    compute_mode: models.ComputeModeOptions | types.ComputeModeOptionsValue | None = flattened(
        "properties", default=None
    )
    """Whether computers are shared or dedicated."""
    worker_size: str | None = flattened("properties", default=None)
    """Size of the workers."""
    worker_count: int | None = flattened("properties", default=None)
    """Number of workers."""
    instance_names: list[str] = flattened("properties", init=False)
    """Names of the workers."""
    sku: NestedOrNone[models.SkuDescription, SkuDescriptionDict] = field("sku", "SkuDescription", default=None)
    """Price tier of the resource."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""
