# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``application_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import Resource, SubResource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.model import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _application_gateways as types
    from ..types._bases import SubResourceDict
    from ..types._common import ManagedServiceIdentityDict, ProvisioningStateValue
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._network_interfaces import NetworkInterfaceIPConfigurationDict
    from ..types._private_endpoints import PrivateEndpointDict
    from ..types._private_link_services import PrivateLinkServiceConnectionStateDict


class ApplicationGateway(Resource):
    """An application gateway."""

    properties: NestedOrNone[ApplicationGatewayPropertiesFormat, types.ApplicationGatewayPropertiesFormatDict] = field(
        "properties", "ApplicationGatewayPropertiesFormat", default=None
    )
    """Settings of the application gateway."""
    sku: NestedOrNone[ApplicationGatewaySku, types.ApplicationGatewaySkuDict] = flattened("properties", default=None)
    """SKU and number of instances."""
    ssl_policy: NestedOrNone[ApplicationGatewaySslPolicy, types.ApplicationGatewaySslPolicyDict] = flattened(
        "properties", default=None
    )
    """TLS versions and cipher suites."""
    operational_state: models.ApplicationGatewayOperationalState | types.ApplicationGatewayOperationalStateValue = (
        flattened("properties", init=False)
    )
    """Running, stopped or in between."""
    gateway_ip_configurations: NestedListOrNone[
        ApplicationGatewayIPConfiguration, types.ApplicationGatewayIPConfigurationDict
    ] = flattened("properties", default=None)
    """Subnet the gateway is in."""
    authentication_certificates: NestedListOrNone[
        ApplicationGatewayAuthenticationCertificate, types.ApplicationGatewayAuthenticationCertificateDict
    ] = flattened("properties", default=None)
    """Certificates of backends; v1 only."""
    trusted_root_certificates: NestedListOrNone[
        ApplicationGatewayTrustedRootCertificate, types.ApplicationGatewayTrustedRootCertificateDict
    ] = flattened("properties", default=None)
    """Root certificates of backends; v2 only."""
    trusted_client_certificates: NestedListOrNone[
        ApplicationGatewayTrustedClientCertificate, types.ApplicationGatewayTrustedClientCertificateDict
    ] = flattened("properties", default=None)
    """Certificates client certificates are checked against."""
    ssl_certificates: NestedListOrNone[ApplicationGatewaySslCertificate, types.ApplicationGatewaySslCertificateDict] = (
        flattened("properties", default=None)
    )
    """TLS certificates of the listeners."""
    frontend_ip_configurations: NestedListOrNone[
        ApplicationGatewayFrontendIPConfiguration, types.ApplicationGatewayFrontendIPConfigurationDict
    ] = flattened("properties", default=None)
    """Frontend addresses."""
    frontend_ports: NestedListOrNone[ApplicationGatewayFrontendPort, types.ApplicationGatewayFrontendPortDict] = (
        flattened("properties", default=None)
    )
    """Frontend ports."""
    probes: NestedListOrNone[ApplicationGatewayProbe, types.ApplicationGatewayProbeDict] = flattened(
        "properties", default=None
    )
    """Health probes."""
    backend_address_pools: NestedListOrNone[
        ApplicationGatewayBackendAddressPool, types.ApplicationGatewayBackendAddressPoolDict
    ] = flattened("properties", default=None)
    """Backend pools."""
    backend_http_settings_collection: NestedListOrNone[
        ApplicationGatewayBackendHttpSettings, types.ApplicationGatewayBackendHttpSettingsDict
    ] = flattened("properties", default=None)
    """How HTTP is spoken to the backends."""
    backend_settings_collection: NestedListOrNone[
        ApplicationGatewayBackendSettings, types.ApplicationGatewayBackendSettingsDict
    ] = flattened("properties", default=None)
    """How TCP and TLS are spoken to the backends."""
    http_listeners: NestedListOrNone[ApplicationGatewayHttpListener, types.ApplicationGatewayHttpListenerDict] = (
        flattened("properties", default=None)
    )
    """HTTP listeners."""
    listeners: NestedListOrNone[ApplicationGatewayListener, types.ApplicationGatewayListenerDict] = flattened(
        "properties", default=None
    )
    """TCP and TLS listeners."""
    ssl_profiles: NestedListOrNone[ApplicationGatewaySslProfile, types.ApplicationGatewaySslProfileDict] = flattened(
        "properties", default=None
    )
    """TLS profiles for listeners."""
    url_path_maps: NestedListOrNone[ApplicationGatewayUrlPathMap, types.ApplicationGatewayUrlPathMapDict] = flattened(
        "properties", default=None
    )
    """Maps from URL paths to backends."""
    advanced_routing_maps: NestedListOrNone[
        ApplicationGatewayAdvancedRoutingMap, types.ApplicationGatewayAdvancedRoutingMapDict
    ] = flattened("properties", default=None)
    request_routing_rules: NestedListOrNone[
        ApplicationGatewayRequestRoutingRule, types.ApplicationGatewayRequestRoutingRuleDict
    ] = flattened("properties", default=None)
    """Rules from HTTP listeners to backends."""
    routing_rules: NestedListOrNone[ApplicationGatewayRoutingRule, types.ApplicationGatewayRoutingRuleDict] = flattened(
        "properties", default=None
    )
    """Rules from TCP and TLS listeners to backends."""
    rewrite_rule_sets: NestedListOrNone[
        ApplicationGatewayRewriteRuleSet, types.ApplicationGatewayRewriteRuleSetDict
    ] = flattened("properties", default=None)
    """Rules that rewrite headers and URLs."""
    advanced_routing_condition_sets: NestedListOrNone[
        ApplicationGatewayAdvancedRoutingConditionSet, types.ApplicationGatewayAdvancedRoutingConditionSetDict
    ] = flattened("properties", default=None)
    redirect_configurations: NestedListOrNone[
        ApplicationGatewayRedirectConfiguration, types.ApplicationGatewayRedirectConfigurationDict
    ] = flattened("properties", default=None)
    """Redirections."""
    web_application_firewall_configuration: NestedOrNone[
        ApplicationGatewayWebApplicationFirewallConfiguration,
        types.ApplicationGatewayWebApplicationFirewallConfigurationDict,
    ] = flattened("properties", default=None)
    """Web application firewall set up in the gateway; a firewall policy is the newer way."""
    firewall_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Firewall policy in use, by its ID."""
    enable_http2: bool | None = flattened("properties", default=None)
    """Accepts HTTP/2 from clients."""
    enable_fips: bool | None = flattened("properties", default=None)
    autoscale_configuration: NestedOrNone[
        ApplicationGatewayAutoscaleConfiguration, types.ApplicationGatewayAutoscaleConfigurationDict
    ] = flattened("properties", default=None)
    """Bounds of automatic scaling."""
    reserved_capacity: int | None = flattened("properties", default=None)
    private_link_configurations: NestedListOrNone[
        ApplicationGatewayPrivateLinkConfiguration, types.ApplicationGatewayPrivateLinkConfigurationDict
    ] = flattened("properties", default=None)
    private_endpoint_connections: NestedList[
        ApplicationGatewayPrivateEndpointConnection, types.ApplicationGatewayPrivateEndpointConnectionDict
    ] = flattened("properties", init=False)
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    custom_error_configurations: NestedListOrNone[
        ApplicationGatewayCustomError, types.ApplicationGatewayCustomErrorDict
    ] = flattened("properties", default=None)
    force_firewall_policy_association: bool | None = flattened("properties", default=None)
    load_distribution_policies: NestedListOrNone[
        ApplicationGatewayLoadDistributionPolicy, types.ApplicationGatewayLoadDistributionPolicyDict
    ] = flattened("properties", default=None)
    entra_jwt_validation_configs: NestedListOrNone[
        ApplicationGatewayEntraJWTValidationConfig, types.ApplicationGatewayEntraJWTValidationConfigDict
    ] = flattened("properties", default=None)
    global_configuration: NestedOrNone[
        ApplicationGatewayGlobalConfiguration, types.ApplicationGatewayGlobalConfigurationDict
    ] = flattened("properties", default=None)
    """Settings that apply to the whole application gateway."""
    default_predefined_ssl_policy: (
        models.ApplicationGatewaySslPolicyName | types.ApplicationGatewaySslPolicyNameValue
    ) = flattened("properties", init=False)
    """Predefined TLS policy."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1", "2", "3"]; fixed at creation."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class ApplicationGatewayAdvancedRoutingCondition(Model):
    """A condition for the routing of requests."""

    condition_type: (
        models.ApplicationGatewayAdvancedRoutingConditionType
        | types.ApplicationGatewayAdvancedRoutingConditionTypeValue
    ) = field("conditionType", "ApplicationGatewayAdvancedRoutingConditionType")
    """Part of a request a routing condition looks at."""
    property_name: str | None = field("propertyName", default=None)
    property_values: list[str] | None = field("propertyValues", "[str]", default=None)
    property_value_matcher: NestedOrNone[
        ApplicationGatewayAdvancedRoutingPropertyValueMatcher,
        types.ApplicationGatewayAdvancedRoutingPropertyValueMatcherDict,
    ] = field("propertyValueMatcher", "ApplicationGatewayAdvancedRoutingPropertyValueMatcher", default=None)
    """Pattern a value of a request is compared with."""


class ApplicationGatewayAdvancedRoutingConditionSet(SubResource):
    """A set of conditions for the routing of requests."""

    properties: NestedOrNone[
        ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormat,
        types.ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormat", default=None)
    """Settings of the application gateway advanced routing condition set."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormat(Model):
    """Properties of an application gateway advanced routing condition set."""

    routing_conditions: NestedList[
        ApplicationGatewayAdvancedRoutingCondition, types.ApplicationGatewayAdvancedRoutingConditionDict
    ] = field("routingConditions", "[ApplicationGatewayAdvancedRoutingCondition]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayAdvancedRoutingMap(SubResource):
    """A map from conditions to backends."""

    properties: NestedOrNone[
        ApplicationGatewayAdvancedRoutingMapPropertiesFormat,
        types.ApplicationGatewayAdvancedRoutingMapPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayAdvancedRoutingMapPropertiesFormat", default=None)
    """Settings of the application gateway advanced routing map."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayAdvancedRoutingMapPropertiesFormat(Model):
    """Properties of an application gateway advanced routing map."""

    default_backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultBackendAddressPool", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultBackendHttpSettings", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultRedirectConfiguration", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultRewriteRuleSet", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_auth_configs: NestedListOrNone[ApplicationGatewayAuthConfig, types.ApplicationGatewayAuthConfigDict] = (
        field("defaultAuthConfigs", "[ApplicationGatewayAuthConfig]", default=None)
    )
    advanced_routing_rules: NestedList[
        ApplicationGatewayAdvancedRoutingRule, types.ApplicationGatewayAdvancedRoutingRuleDict
    ] = field("advancedRoutingRules", "[ApplicationGatewayAdvancedRoutingRule]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayAdvancedRoutingPropertyValueMatcher(Model):
    """Pattern a value of a request is compared with."""

    pattern: str = field("pattern")
    ignore_case: bool | None = field("ignoreCase", "bool", default=None)
    """Takes upper and lower case as the same."""
    negate: bool | None = field("negate", "bool", default=None)
    """Turns the outcome of the comparison round."""


class ApplicationGatewayAdvancedRoutingRule(SubResource):
    """A rule of an advanced routing map."""

    properties: NestedOrNone[
        ApplicationGatewayAdvancedRoutingRulePropertiesFormat,
        types.ApplicationGatewayAdvancedRoutingRulePropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayAdvancedRoutingRulePropertiesFormat", default=None)
    """Settings of the application gateway advanced routing rule."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayAdvancedRoutingRulePropertiesFormat(Model):
    """Properties of an application gateway advanced routing rule."""

    priority: int = field("priority", "int")
    """Priority; the lowest number goes first."""
    advanced_routing_condition_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "advancedRoutingConditionSet", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPool", "SubResource", default=None
    )
    """Backend pool that gets the traffic."""
    backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendHttpSettings", "SubResource", default=None
    )
    """HTTP settings for the backend."""
    redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "redirectConfiguration", "SubResource", default=None
    )
    """Redirection to carry out."""
    rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "rewriteRuleSet", "SubResource", default=None
    )
    """Rewrite rules to apply."""
    auth_configs: NestedListOrNone[ApplicationGatewayAuthConfig, types.ApplicationGatewayAuthConfigDict] = field(
        "authConfigs", "[ApplicationGatewayAuthConfig]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayAuthConfig(Model):
    """Authentication policy of a routing rule."""

    name: str = field("name")
    """Name of this entry."""
    authentication_policy: Nested[models.SubResource, SubResourceDict] = field("authenticationPolicy", "SubResource")
    """Reference to another resource by its ID."""


class ApplicationGatewayAuthenticationCertificate(SubResource):
    """Certificate by which a v1 application gateway knows its backends."""

    properties: NestedOrNone[
        ApplicationGatewayAuthenticationCertificatePropertiesFormat,
        types.ApplicationGatewayAuthenticationCertificatePropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayAuthenticationCertificatePropertiesFormat", default=None)
    """Settings of the application gateway authentication certificate."""
    data: str | None = flattened("properties", default=None)
    """Public certificate of the backend, base64."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayAuthenticationCertificatePropertiesFormat(Model):
    """Data of an authentication certificate."""

    data: str | None = field("data", default=None)
    """Public certificate of the backend, base64."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayAutoscaleConfiguration(Model):
    """Bounds of an application gateway's automatic scaling."""

    min_capacity: int = field("minCapacity", "int")
    """Least number of capacity units."""
    max_capacity: int | None = field("maxCapacity", "int", default=None)
    """Greatest number of capacity units."""


class ApplicationGatewayAvailableSslOptions(Resource):
    """TLS policies, protocols and cipher suites application gateways offer."""

    properties: NestedOrNone[
        ApplicationGatewayAvailableSslOptionsPropertiesFormat,
        types.ApplicationGatewayAvailableSslOptionsPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayAvailableSslOptionsPropertiesFormat", default=None)
    """Settings of the application gateway available SSL options."""
    predefined_policies: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    default_policy: models.ApplicationGatewaySslPolicyName | types.ApplicationGatewaySslPolicyNameValue | None = (
        flattened("properties", default=None)
    )
    """Predefined TLS policy."""
    available_cipher_suites: (
        list[models.ApplicationGatewaySslCipherSuite | types.ApplicationGatewaySslCipherSuiteValue] | None
    ) = flattened("properties", default=None)
    """TLS cipher suites on offer."""
    available_protocols: (
        list[models.ApplicationGatewaySslProtocol | types.ApplicationGatewaySslProtocolValue] | None
    ) = flattened("properties", default=None)


class ApplicationGatewayAvailableSslOptionsPropertiesFormat(Model):
    """Properties of an application gateway available SSL options."""

    predefined_policies: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "predefinedPolicies", "[SubResource]", default=None
    )
    default_policy: models.ApplicationGatewaySslPolicyName | types.ApplicationGatewaySslPolicyNameValue | None = field(
        "defaultPolicy", "ApplicationGatewaySslPolicyName", default=None
    )
    """Predefined TLS policy."""
    available_cipher_suites: (
        list[models.ApplicationGatewaySslCipherSuite | types.ApplicationGatewaySslCipherSuiteValue] | None
    ) = field("availableCipherSuites", "[ApplicationGatewaySslCipherSuite]", default=None)
    """TLS cipher suites on offer."""
    available_protocols: (
        list[models.ApplicationGatewaySslProtocol | types.ApplicationGatewaySslProtocolValue] | None
    ) = field("availableProtocols", "[ApplicationGatewaySslProtocol]", default=None)


class ApplicationGatewayAvailableWafRuleSetsResult(Model):
    """Rule sets of the web application firewall in application gateways."""

    value: NestedListOrNone[ApplicationGatewayFirewallRuleSet, types.ApplicationGatewayFirewallRuleSetDict] = field(
        "value", "[ApplicationGatewayFirewallRuleSet]", default=None
    )


class ApplicationGatewayBackendAddress(Model):
    """A backend server, by address or host name."""

    fqdn: str | None = field("fqdn", default=None)
    """Host name of the server."""
    ip_address: str | None = field("ipAddress", default=None)
    """IP address of the server."""


class ApplicationGatewayBackendAddressPool(SubResource):
    """A backend pool of an application gateway."""

    properties: NestedOrNone[
        ApplicationGatewayBackendAddressPoolPropertiesFormat,
        types.ApplicationGatewayBackendAddressPoolPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayBackendAddressPoolPropertiesFormat", default=None)
    """Settings of the application gateway backend address pool."""
    backend_ip_configurations: NestedList[
        models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict
    ] = flattened("properties", init=False)
    """IP configurations of network interfaces in the pool."""
    backend_addresses: NestedListOrNone[
        ApplicationGatewayBackendAddress, types.ApplicationGatewayBackendAddressDict
    ] = flattened("properties", default=None)
    """Addresses and host names of the servers in the pool."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayBackendAddressPoolPropertiesFormat(Model):
    """Properties of an application gateway backend address pool."""

    backend_ip_configurations: NestedList[
        models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict
    ] = read_only("backendIPConfigurations", "[NetworkInterfaceIPConfiguration]")
    """IP configurations of network interfaces in the pool."""
    backend_addresses: NestedListOrNone[
        ApplicationGatewayBackendAddress, types.ApplicationGatewayBackendAddressDict
    ] = field("backendAddresses", "[ApplicationGatewayBackendAddress]", default=None)
    """Addresses and host names of the servers in the pool."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayBackendHealth(Model):
    """Health of all backend pools of an application gateway."""

    backend_address_pools: NestedListOrNone[
        ApplicationGatewayBackendHealthPool, types.ApplicationGatewayBackendHealthPoolDict
    ] = field("backendAddressPools", "[ApplicationGatewayBackendHealthPool]", default=None)


class ApplicationGatewayBackendHealthHttpSettings(Model):
    """Health of backend servers, by HTTP settings."""

    backend_http_settings: NestedOrNone[
        ApplicationGatewayBackendHttpSettings, types.ApplicationGatewayBackendHttpSettingsDict
    ] = field("backendHttpSettings", "ApplicationGatewayBackendHttpSettings", default=None)
    """HTTP settings for the backend."""
    servers: NestedListOrNone[
        ApplicationGatewayBackendHealthServer, types.ApplicationGatewayBackendHealthServerDict
    ] = field("servers", "[ApplicationGatewayBackendHealthServer]", default=None)


class ApplicationGatewayBackendHealthOnDemand(Model):
    """Outcome of a probe on demand."""

    backend_address_pool: NestedOrNone[
        ApplicationGatewayBackendAddressPool, types.ApplicationGatewayBackendAddressPoolDict
    ] = field("backendAddressPool", "ApplicationGatewayBackendAddressPool", default=None)
    """Backend pool that gets the traffic."""
    backend_health_http_settings: NestedOrNone[
        ApplicationGatewayBackendHealthHttpSettings, types.ApplicationGatewayBackendHealthHttpSettingsDict
    ] = field("backendHealthHttpSettings", "ApplicationGatewayBackendHealthHttpSettings", default=None)
    """Health of backend servers, by HTTP settings."""


class ApplicationGatewayBackendHealthPool(Model):
    """Health of one backend pool."""

    backend_address_pool: NestedOrNone[
        ApplicationGatewayBackendAddressPool, types.ApplicationGatewayBackendAddressPoolDict
    ] = field("backendAddressPool", "ApplicationGatewayBackendAddressPool", default=None)
    """Backend pool that gets the traffic."""
    backend_http_settings_collection: NestedListOrNone[
        ApplicationGatewayBackendHealthHttpSettings, types.ApplicationGatewayBackendHealthHttpSettingsDict
    ] = field("backendHttpSettingsCollection", "[ApplicationGatewayBackendHealthHttpSettings]", default=None)


class ApplicationGatewayBackendHealthServer(Model):
    """Health of one backend server."""

    address: str | None = field("address", default=None)
    ip_configuration: NestedOrNone[models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict] = field(
        "ipConfiguration", "NetworkInterfaceIPConfiguration", default=None
    )
    """An IP configuration of a network interface."""
    health: (
        models.ApplicationGatewayBackendHealthServerHealth
        | types.ApplicationGatewayBackendHealthServerHealthValue
        | None
    ) = field("health", "ApplicationGatewayBackendHealthServerHealth", default=None)
    """Health of a backend server."""
    health_probe_log: str | None = field("healthProbeLog", default=None)


class ApplicationGatewayBackendHttpSettings(SubResource):
    """How an application gateway speaks HTTP to its backends."""

    properties: NestedOrNone[
        ApplicationGatewayBackendHttpSettingsPropertiesFormat,
        types.ApplicationGatewayBackendHttpSettingsPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayBackendHttpSettingsPropertiesFormat", default=None)
    """Settings of the application gateway backend HTTP settings."""
    port: int | None = flattened("properties", default=None)
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol of a listener, probe or backend."""
    cookie_based_affinity: (
        models.ApplicationGatewayCookieBasedAffinity | types.ApplicationGatewayCookieBasedAffinityValue | None
    ) = flattened("properties", default=None)
    """Whether a cookie keeps a client at one server."""
    request_timeout: int | None = flattened("properties", default=None)
    probe: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    authentication_certificates: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    trusted_root_certificates: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    connection_draining: NestedOrNone[
        ApplicationGatewayConnectionDraining, types.ApplicationGatewayConnectionDrainingDict
    ] = flattened("properties", default=None)
    """How long open requests may go on when a backend leaves its pool."""
    host_name: str | None = flattened("properties", default=None)
    pick_host_name_from_backend_address: bool | None = flattened("properties", default=None)
    affinity_cookie_name: str | None = flattened("properties", default=None)
    probe_enabled: bool | None = flattened("properties", default=None)
    path: str | None = flattened("properties", default=None)
    dedicated_backend_connection: bool | None = flattened("properties", default=None)
    validate_cert_chain_and_expiry: bool | None = flattened("properties", default=None)
    validate_sni: bool | None = flattened("properties", default=None)
    sni_name: str | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayBackendHttpSettingsPropertiesFormat(Model):
    """Properties of an application gateway backend HTTP settings."""

    port: int | None = field("port", "int", default=None)
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = field(
        "protocol", "ApplicationGatewayProtocol", default=None
    )
    """Protocol of a listener, probe or backend."""
    cookie_based_affinity: (
        models.ApplicationGatewayCookieBasedAffinity | types.ApplicationGatewayCookieBasedAffinityValue | None
    ) = field("cookieBasedAffinity", "ApplicationGatewayCookieBasedAffinity", default=None)
    """Whether a cookie keeps a client at one server."""
    request_timeout: int | None = field("requestTimeout", "int", default=None)
    probe: NestedOrNone[models.SubResource, SubResourceDict] = field("probe", "SubResource", default=None)
    """Reference to another resource by its ID."""
    authentication_certificates: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "authenticationCertificates", "[SubResource]", default=None
    )
    trusted_root_certificates: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "trustedRootCertificates", "[SubResource]", default=None
    )
    connection_draining: NestedOrNone[
        ApplicationGatewayConnectionDraining, types.ApplicationGatewayConnectionDrainingDict
    ] = field("connectionDraining", "ApplicationGatewayConnectionDraining", default=None)
    """How long open requests may go on when a backend leaves its pool."""
    host_name: str | None = field("hostName", default=None)
    pick_host_name_from_backend_address: bool | None = field("pickHostNameFromBackendAddress", "bool", default=None)
    affinity_cookie_name: str | None = field("affinityCookieName", default=None)
    probe_enabled: bool | None = field("probeEnabled", "bool", default=None)
    path: str | None = field("path", default=None)
    dedicated_backend_connection: bool | None = field("dedicatedBackendConnection", "bool", default=None)
    validate_cert_chain_and_expiry: bool | None = field("validateCertChainAndExpiry", "bool", default=None)
    validate_sni: bool | None = field("validateSNI", "bool", default=None)
    sni_name: str | None = field("sniName", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayBackendSettings(SubResource):
    """How an application gateway speaks TCP or TLS to its backends."""

    properties: NestedOrNone[
        ApplicationGatewayBackendSettingsPropertiesFormat, types.ApplicationGatewayBackendSettingsPropertiesFormatDict
    ] = field("properties", "ApplicationGatewayBackendSettingsPropertiesFormat", default=None)
    """Settings of the application gateway backend settings."""
    port: int | None = flattened("properties", default=None)
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol of a listener, probe or backend."""
    timeout: int | None = flattened("properties", default=None)
    probe: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    trusted_root_certificates: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    host_name: str | None = flattened("properties", default=None)
    pick_host_name_from_backend_address: bool | None = flattened("properties", default=None)
    enable_l4_client_ip_preservation: bool | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayBackendSettingsPropertiesFormat(Model):
    """Properties of an application gateway backend settings."""

    port: int | None = field("port", "int", default=None)
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = field(
        "protocol", "ApplicationGatewayProtocol", default=None
    )
    """Protocol of a listener, probe or backend."""
    timeout: int | None = field("timeout", "int", default=None)
    probe: NestedOrNone[models.SubResource, SubResourceDict] = field("probe", "SubResource", default=None)
    """Reference to another resource by its ID."""
    trusted_root_certificates: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "trustedRootCertificates", "[SubResource]", default=None
    )
    host_name: str | None = field("hostName", default=None)
    pick_host_name_from_backend_address: bool | None = field("pickHostNameFromBackendAddress", "bool", default=None)
    enable_l4_client_ip_preservation: bool | None = field("enableL4ClientIpPreservation", "bool", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayClientAuthConfiguration(Model):
    """How client certificates are checked."""

    verify_client_cert_issuer_dn: bool | None = field("verifyClientCertIssuerDN", "bool", default=None)
    verify_client_revocation: (
        models.ApplicationGatewayClientRevocationOptions | types.ApplicationGatewayClientRevocationOptionsValue | None
    ) = field("verifyClientRevocation", "ApplicationGatewayClientRevocationOptions", default=None)
    """Whether client certificates are checked for revocation."""
    verify_client_auth_mode: (
        models.ApplicationGatewayClientAuthVerificationModes
        | types.ApplicationGatewayClientAuthVerificationModesValue
        | None
    ) = field("verifyClientAuthMode", "ApplicationGatewayClientAuthVerificationModes", default=None)
    """Whether client certificates are checked or passed through."""


class ApplicationGatewayConnectionDraining(Model):
    """How long open requests may go on when a backend leaves its pool."""

    enabled: bool = field("enabled", "bool")
    drain_timeout_in_sec: int = field("drainTimeoutInSec", "int")


class ApplicationGatewayCustomError(Model):
    """An error page of your own."""

    status_code: (
        models.ApplicationGatewayCustomErrorStatusCode | types.ApplicationGatewayCustomErrorStatusCodeValue | None
    ) = field("statusCode", "ApplicationGatewayCustomErrorStatusCode", default=None)
    """HTTP status an error page is for."""
    custom_error_page_url: str | None = field("customErrorPageUrl", default=None)


class ApplicationGatewayEntraJWTValidationConfig(SubResource):
    """How tokens of Microsoft Entra ID are checked."""

    properties: NestedOrNone[
        ApplicationGatewayEntraJWTValidationConfigPropertiesFormat,
        types.ApplicationGatewayEntraJWTValidationConfigPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayEntraJWTValidationConfigPropertiesFormat", default=None)
    """Settings of the application gateway Entra JWT validation config."""
    un_authorized_request_action: (
        models.ApplicationGatewayUnAuthorizedRequestAction
        | types.ApplicationGatewayUnAuthorizedRequestActionValue
        | None
    ) = flattened("properties", default=None)
    """What is done with requests without a valid token."""
    tenant_id: str | None = flattened("properties", default=None)
    """Tenant the resource or identity is in."""
    client_id: str | None = flattened("properties", default=None)
    audiences: list[str] | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ApplicationGatewayEntraJWTValidationConfigPropertiesFormat(Model):
    """Properties of an application gateway Entra JWT validation config."""

    un_authorized_request_action: (
        models.ApplicationGatewayUnAuthorizedRequestAction
        | types.ApplicationGatewayUnAuthorizedRequestActionValue
        | None
    ) = field("unAuthorizedRequestAction", "ApplicationGatewayUnAuthorizedRequestAction", default=None)
    """What is done with requests without a valid token."""
    tenant_id: str | None = field("tenantId", default=None)
    """Tenant the resource or identity is in."""
    client_id: str | None = field("clientId", default=None)
    audiences: list[str] | None = field("audiences", "[str]", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayFirewallDisabledRuleGroup(Model):
    """A group of firewall rules that is turned off, in whole or in part."""

    rule_group_name: str = field("ruleGroupName")
    """Name of the rule group."""
    rules: list[int] | None = field("rules", "[int]", default=None)


class ApplicationGatewayFirewallExclusion(Model):
    """A part of requests that the firewall does not look at."""

    match_variable: str = field("matchVariable")
    selector_match_operator: str = field("selectorMatchOperator")
    selector: str = field("selector")


class ApplicationGatewayFirewallManifestRuleSet(Model):
    """A rule set in a firewall manifest."""

    rule_set_type: str = field("ruleSetType")
    """Name of the rule set."""
    rule_set_version: str = field("ruleSetVersion")
    """Version of the rule set."""
    status: models.ApplicationGatewayRuleSetStatusOptions | types.ApplicationGatewayRuleSetStatusOptionsValue | None = (
        field("status", "ApplicationGatewayRuleSetStatusOptions", default=None)
    )
    """State of support of a firewall rule set."""
    display_name: str | None = field("displayName", default=None)
    """Name to show."""
    tiers: list[models.ApplicationGatewayTierTypes | types.ApplicationGatewayTierTypesValue] | None = field(
        "tiers", "[ApplicationGatewayTierTypes]", default=None
    )
    rule_groups: NestedList[ApplicationGatewayFirewallRuleGroup, types.ApplicationGatewayFirewallRuleGroupDict] = field(
        "ruleGroups", "[ApplicationGatewayFirewallRuleGroup]"
    )


class ApplicationGatewayFirewallRule(Model):
    """A rule of the web application firewall."""

    rule_id: int = field("ruleId", "int")
    rule_id_string: str | None = field("ruleIdString", default=None)
    state: models.ApplicationGatewayWafRuleStateTypes | types.ApplicationGatewayWafRuleStateTypesValue | None = field(
        "state", "ApplicationGatewayWafRuleStateTypes", default=None
    )
    """Whether a firewall rule is on by default."""
    action: models.ApplicationGatewayWafRuleActionTypes | types.ApplicationGatewayWafRuleActionTypesValue | None = (
        field("action", "ApplicationGatewayWafRuleActionTypes", default=None)
    )
    """What a firewall rule does by default."""
    sensitivity: (
        models.ApplicationGatewayWafRuleSensitivityTypes | types.ApplicationGatewayWafRuleSensitivityTypesValue | None
    ) = field("sensitivity", "ApplicationGatewayWafRuleSensitivityTypes", default=None)
    """Sensitivity of a firewall rule."""
    paranoia_level: (
        models.ApplicationGatewayWafRuleParanoiaLevel | types.ApplicationGatewayWafRuleParanoiaLevelValue | None
    ) = field("paranoiaLevel", "ApplicationGatewayWafRuleParanoiaLevel", default=None)
    """Paranoia level of a firewall rule."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""


class ApplicationGatewayFirewallRuleGroup(Model):
    """A group of rules of the web application firewall."""

    rule_group_name: str = field("ruleGroupName")
    """Name of the rule group."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    rules: NestedList[ApplicationGatewayFirewallRule, types.ApplicationGatewayFirewallRuleDict] = field(
        "rules", "[ApplicationGatewayFirewallRule]"
    )


class ApplicationGatewayFirewallRuleSet(Resource):
    """A rule set of the web application firewall."""

    properties: NestedOrNone[
        ApplicationGatewayFirewallRuleSetPropertiesFormat, types.ApplicationGatewayFirewallRuleSetPropertiesFormatDict
    ] = field("properties", "ApplicationGatewayFirewallRuleSetPropertiesFormat", default=None)
    """Settings of the application gateway firewall rule set."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    rule_set_type: str | None = flattened("properties", default=None)
    """Name of the rule set."""
    rule_set_version: str | None = flattened("properties", default=None)
    """Version of the rule set."""
    display_name: str | None = flattened("properties", default=None)
    """Name to show."""
    rule_groups: NestedListOrNone[
        ApplicationGatewayFirewallRuleGroup, types.ApplicationGatewayFirewallRuleGroupDict
    ] = flattened("properties", default=None)
    tiers: list[models.ApplicationGatewayTierTypes | types.ApplicationGatewayTierTypesValue] | None = flattened(
        "properties", default=None
    )


class ApplicationGatewayFirewallRuleSetPropertiesFormat(Model):
    """Properties of an application gateway firewall rule set."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    rule_set_type: str = field("ruleSetType")
    """Name of the rule set."""
    rule_set_version: str = field("ruleSetVersion")
    """Version of the rule set."""
    display_name: str | None = field("displayName", default=None)
    """Name to show."""
    rule_groups: NestedList[ApplicationGatewayFirewallRuleGroup, types.ApplicationGatewayFirewallRuleGroupDict] = field(
        "ruleGroups", "[ApplicationGatewayFirewallRuleGroup]"
    )
    tiers: list[models.ApplicationGatewayTierTypes | types.ApplicationGatewayTierTypesValue] | None = field(
        "tiers", "[ApplicationGatewayTierTypes]", default=None
    )


class ApplicationGatewayForContainersReferenceDefinition(Model):
    """Reference to an Application Gateway for Containers."""

    id: str = field("id")
    """ID of the Application Gateway for Containers."""


class ApplicationGatewayFrontendIPConfiguration(SubResource):
    """A frontend address of an application gateway."""

    properties: NestedOrNone[
        ApplicationGatewayFrontendIPConfigurationPropertiesFormat,
        types.ApplicationGatewayFrontendIPConfigurationPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayFrontendIPConfigurationPropertiesFormat", default=None)
    """Settings of the application gateway frontend IP configuration."""
    private_ip_address: str | None = flattened("properties", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IP address, by its ID."""
    private_link_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayFrontendIPConfigurationPropertiesFormat(Model):
    """Properties of an application gateway frontend IP configuration."""

    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = field("subnet", "SubResource", default=None)
    """Subnet the address comes from."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPAddress", "SubResource", default=None
    )
    """Public IP address, by its ID."""
    private_link_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "privateLinkConfiguration", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayFrontendPort(SubResource):
    """A frontend port of an application gateway."""

    properties: NestedOrNone[
        ApplicationGatewayFrontendPortPropertiesFormat, types.ApplicationGatewayFrontendPortPropertiesFormatDict
    ] = field("properties", "ApplicationGatewayFrontendPortPropertiesFormat", default=None)
    """Settings of the application gateway frontend port."""
    port: int | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayFrontendPortPropertiesFormat(Model):
    """Properties of an application gateway frontend port."""

    port: int | None = field("port", "int", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayGlobalConfiguration(Model):
    """Settings that apply to the whole application gateway."""

    enable_request_buffering: bool | None = field("enableRequestBuffering", "bool", default=None)
    enable_response_buffering: bool | None = field("enableResponseBuffering", "bool", default=None)
    disable_default_server_header_in_response: bool | None = field(
        "disableDefaultServerHeaderInResponse", "bool", default=None
    )


class ApplicationGatewayHeaderConfiguration(Model):
    """A header that a rewrite rule sets or removes."""

    header_name: str | None = field("headerName", default=None)
    header_value_matcher: NestedOrNone[HeaderValueMatcher, types.HeaderValueMatcherDict] = field(
        "headerValueMatcher", "HeaderValueMatcher", default=None
    )
    """Pattern a header value is compared with."""
    header_value: str | None = field("headerValue", default=None, secret=True)


class ApplicationGatewayHttpListener(SubResource):
    """An HTTP listener: address, port, protocol and host names."""

    properties: NestedOrNone[
        ApplicationGatewayHttpListenerPropertiesFormat, types.ApplicationGatewayHttpListenerPropertiesFormatDict
    ] = field("properties", "ApplicationGatewayHttpListenerPropertiesFormat", default=None)
    """Settings of the application gateway HTTP listener."""
    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Frontend that takes the traffic in."""
    frontend_port: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Port on the frontend, 1 to 65534."""
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol of a listener, probe or backend."""
    host_name: str | None = flattened("properties", default=None)
    ssl_certificate: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """TLS certificate of the listener."""
    ssl_profile: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """TLS profile of the listener."""
    require_server_name_indication: bool | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    custom_error_configurations: NestedListOrNone[
        ApplicationGatewayCustomError, types.ApplicationGatewayCustomErrorDict
    ] = flattened("properties", default=None)
    firewall_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Firewall policy in use, by its ID."""
    host_names: list[str] | None = flattened("properties", default=None)
    """Host names of the listener; wildcards are allowed."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayHttpListenerPropertiesFormat(Model):
    """Properties of an application gateway HTTP listener."""

    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "frontendIPConfiguration", "SubResource", default=None
    )
    """Frontend that takes the traffic in."""
    frontend_port: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "frontendPort", "SubResource", default=None
    )
    """Port on the frontend, 1 to 65534."""
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = field(
        "protocol", "ApplicationGatewayProtocol", default=None
    )
    """Protocol of a listener, probe or backend."""
    host_name: str | None = field("hostName", default=None)
    ssl_certificate: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "sslCertificate", "SubResource", default=None
    )
    """TLS certificate of the listener."""
    ssl_profile: NestedOrNone[models.SubResource, SubResourceDict] = field("sslProfile", "SubResource", default=None)
    """TLS profile of the listener."""
    require_server_name_indication: bool | None = field("requireServerNameIndication", "bool", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    custom_error_configurations: NestedListOrNone[
        ApplicationGatewayCustomError, types.ApplicationGatewayCustomErrorDict
    ] = field("customErrorConfigurations", "[ApplicationGatewayCustomError]", default=None)
    firewall_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "firewallPolicy", "SubResource", default=None
    )
    """Firewall policy in use, by its ID."""
    host_names: list[str] | None = field("hostNames", "[str]", default=None)
    """Host names of the listener; wildcards are allowed."""


class ApplicationGatewayIPConfiguration(SubResource):
    """Subnet an application gateway is in."""

    properties: NestedOrNone[
        ApplicationGatewayIPConfigurationPropertiesFormat, types.ApplicationGatewayIPConfigurationPropertiesFormatDict
    ] = field("properties", "ApplicationGatewayIPConfigurationPropertiesFormat", default=None)
    """Settings of the application gateway IP configuration."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Subnet the gateway is in; it holds nothing else."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayIPConfigurationPropertiesFormat(Model):
    """Settings of an IP configuration of an application gateway."""

    subnet: NestedOrNone[models.SubResource, SubResourceDict] = field("subnet", "SubResource", default=None)
    """Subnet the gateway is in; it holds nothing else."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayListener(SubResource):
    """A listener for TCP or TLS."""

    properties: NestedOrNone[
        ApplicationGatewayListenerPropertiesFormat, types.ApplicationGatewayListenerPropertiesFormatDict
    ] = field("properties", "ApplicationGatewayListenerPropertiesFormat", default=None)
    """Settings of the application gateway listener."""
    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Frontend that takes the traffic in."""
    frontend_port: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Port on the frontend, 1 to 65534."""
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol of a listener, probe or backend."""
    ssl_certificate: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """TLS certificate of the listener."""
    ssl_profile: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """TLS profile of the listener."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    host_names: list[str] | None = flattened("properties", default=None)
    """Host names of the listener; wildcards are allowed."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayListenerPropertiesFormat(Model):
    """Properties of an application gateway listener."""

    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "frontendIPConfiguration", "SubResource", default=None
    )
    """Frontend that takes the traffic in."""
    frontend_port: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "frontendPort", "SubResource", default=None
    )
    """Port on the frontend, 1 to 65534."""
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = field(
        "protocol", "ApplicationGatewayProtocol", default=None
    )
    """Protocol of a listener, probe or backend."""
    ssl_certificate: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "sslCertificate", "SubResource", default=None
    )
    """TLS certificate of the listener."""
    ssl_profile: NestedOrNone[models.SubResource, SubResourceDict] = field("sslProfile", "SubResource", default=None)
    """TLS profile of the listener."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    host_names: list[str] | None = field("hostNames", "[str]", default=None)
    """Host names of the listener; wildcards are allowed."""


class ApplicationGatewayLoadDistributionPolicy(SubResource):
    """How requests are spread over several pools."""

    properties: NestedOrNone[
        ApplicationGatewayLoadDistributionPolicyPropertiesFormat,
        types.ApplicationGatewayLoadDistributionPolicyPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayLoadDistributionPolicyPropertiesFormat", default=None)
    """Settings of the application gateway load distribution policy."""
    load_distribution_targets: NestedListOrNone[
        ApplicationGatewayLoadDistributionTarget, types.ApplicationGatewayLoadDistributionTargetDict
    ] = flattened("properties", default=None)
    load_distribution_algorithm: (
        models.ApplicationGatewayLoadDistributionAlgorithm
        | types.ApplicationGatewayLoadDistributionAlgorithmValue
        | None
    ) = flattened("properties", default=None)
    """How requests are spread over pools."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayLoadDistributionPolicyPropertiesFormat(Model):
    """Properties of an application gateway load distribution policy."""

    load_distribution_targets: NestedListOrNone[
        ApplicationGatewayLoadDistributionTarget, types.ApplicationGatewayLoadDistributionTargetDict
    ] = field("loadDistributionTargets", "[ApplicationGatewayLoadDistributionTarget]", default=None)
    load_distribution_algorithm: (
        models.ApplicationGatewayLoadDistributionAlgorithm
        | types.ApplicationGatewayLoadDistributionAlgorithmValue
        | None
    ) = field("loadDistributionAlgorithm", "ApplicationGatewayLoadDistributionAlgorithm", default=None)
    """How requests are spread over pools."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayLoadDistributionTarget(SubResource):
    """A pool of a load distribution policy, with its weight."""

    properties: NestedOrNone[
        ApplicationGatewayLoadDistributionTargetPropertiesFormat,
        types.ApplicationGatewayLoadDistributionTargetPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayLoadDistributionTargetPropertiesFormat", default=None)
    """Settings of the application gateway load distribution target."""
    weight_per_server: int | None = flattened("properties", default=None)
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Backend pool that gets the traffic."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayLoadDistributionTargetPropertiesFormat(Model):
    """Properties of an application gateway load distribution target."""

    weight_per_server: int | None = field("weightPerServer", "int", default=None)
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPool", "SubResource", default=None
    )
    """Backend pool that gets the traffic."""


class ApplicationGatewayManagedHsm(Model):
    """Key of a managed HSM for a TLS certificate."""

    key_id: str | None = field("keyId", default=None)
    public_cert_data: str | None = field("publicCertData", default=None)
    """Public certificate, base64."""


class ApplicationGatewayOnDemandProbe(Model):
    """A probe to carry out once."""

    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = field(
        "protocol", "ApplicationGatewayProtocol", default=None
    )
    """Protocol of a listener, probe or backend."""
    host: str | None = field("host", default=None)
    path: str | None = field("path", default=None)
    timeout: int | None = field("timeout", "int", default=None)
    pick_host_name_from_backend_http_settings: bool | None = field(
        "pickHostNameFromBackendHttpSettings", "bool", default=None
    )
    enable_probe_proxy_protocol_header: bool | None = field("enableProbeProxyProtocolHeader", "bool", default=None)
    match: NestedOrNone[
        ApplicationGatewayProbeHealthResponseMatch, types.ApplicationGatewayProbeHealthResponseMatchDict
    ] = field("match", "ApplicationGatewayProbeHealthResponseMatch", default=None)
    """Which answers to a probe count as healthy."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPool", "SubResource", default=None
    )
    """Backend pool that gets the traffic."""
    backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendHttpSettings", "SubResource", default=None
    )
    """HTTP settings for the backend."""


class ApplicationGatewayPathRule(SubResource):
    """A rule of a URL path map."""

    properties: NestedOrNone[
        ApplicationGatewayPathRulePropertiesFormat, types.ApplicationGatewayPathRulePropertiesFormatDict
    ] = field("properties", "ApplicationGatewayPathRulePropertiesFormat", default=None)
    """Settings of the application gateway path rule."""
    paths: list[str] | None = flattened("properties", default=None)
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Backend pool that gets the traffic."""
    backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """HTTP settings for the backend."""
    redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Redirection to carry out."""
    rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Rewrite rules to apply."""
    load_distribution_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    firewall_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Firewall policy in use, by its ID."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayPathRulePropertiesFormat(Model):
    """Properties of an application gateway path rule."""

    paths: list[str] | None = field("paths", "[str]", default=None)
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPool", "SubResource", default=None
    )
    """Backend pool that gets the traffic."""
    backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendHttpSettings", "SubResource", default=None
    )
    """HTTP settings for the backend."""
    redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "redirectConfiguration", "SubResource", default=None
    )
    """Redirection to carry out."""
    rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "rewriteRuleSet", "SubResource", default=None
    )
    """Rewrite rules to apply."""
    load_distribution_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "loadDistributionPolicy", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    firewall_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "firewallPolicy", "SubResource", default=None
    )
    """Firewall policy in use, by its ID."""


class ApplicationGatewayPrivateEndpointConnection(SubResourceModel):
    """A private endpoint connection of an application gateway."""

    properties: NestedOrNone[
        ApplicationGatewayPrivateEndpointConnectionProperties,
        types.ApplicationGatewayPrivateEndpointConnectionPropertiesDict,
    ] = field("properties", "ApplicationGatewayPrivateEndpointConnectionProperties", default=None)
    """Settings of the application gateway private endpoint connection."""
    private_endpoint: Nested[models.PrivateEndpoint, PrivateEndpointDict] = flattened("properties", init=False)
    """A private endpoint: an address in a subnet that leads to one resource."""
    private_link_service_connection_state: NestedOrNone[
        models.PrivateLinkServiceConnectionState, PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether a private endpoint connection is approved."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    link_identifier: str = flattened("properties", init=False)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ApplicationGatewayPrivateEndpointConnectionProperties(Model):
    """Properties of an application gateway private endpoint connection."""

    private_endpoint: Nested[models.PrivateEndpoint, PrivateEndpointDict] = read_only(
        "privateEndpoint", "PrivateEndpoint"
    )
    """A private endpoint: an address in a subnet that leads to one resource."""
    private_link_service_connection_state: NestedOrNone[
        models.PrivateLinkServiceConnectionState, PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState", default=None)
    """Whether a private endpoint connection is approved."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    link_identifier: str = read_only("linkIdentifier")


class ApplicationGatewayPrivateLinkConfiguration(SubResource):
    """Settings for private endpoints of an application gateway."""

    properties: NestedOrNone[
        ApplicationGatewayPrivateLinkConfigurationProperties,
        types.ApplicationGatewayPrivateLinkConfigurationPropertiesDict,
    ] = field("properties", "ApplicationGatewayPrivateLinkConfigurationProperties", default=None)
    """Settings of the application gateway private link configuration."""
    ip_configurations: NestedListOrNone[
        ApplicationGatewayPrivateLinkIpConfiguration, types.ApplicationGatewayPrivateLinkIpConfigurationDict
    ] = flattened("properties", default=None)
    """IP configurations, which give it its addresses."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayPrivateLinkConfigurationProperties(Model):
    """Properties of an application gateway private link configuration."""

    ip_configurations: NestedListOrNone[
        ApplicationGatewayPrivateLinkIpConfiguration, types.ApplicationGatewayPrivateLinkIpConfigurationDict
    ] = field("ipConfigurations", "[ApplicationGatewayPrivateLinkIpConfiguration]", default=None)
    """IP configurations, which give it its addresses."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayPrivateLinkIpConfiguration(SubResource):
    """An address for private endpoints of an application gateway."""

    properties: NestedOrNone[
        ApplicationGatewayPrivateLinkIpConfigurationProperties,
        types.ApplicationGatewayPrivateLinkIpConfigurationPropertiesDict,
    ] = field("properties", "ApplicationGatewayPrivateLinkIpConfigurationProperties", default=None)
    """Settings of the application gateway private link IP configuration."""
    private_ip_address: str | None = flattened("properties", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    primary: bool | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayPrivateLinkIpConfigurationProperties(Model):
    """Properties of an application gateway private link IP configuration."""

    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = field("subnet", "SubResource", default=None)
    """Subnet the address comes from."""
    primary: bool | None = field("primary", "bool", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayPrivateLinkResource(SubResource):
    """A frontend that private endpoints can connect to."""

    properties: NestedOrNone[
        ApplicationGatewayPrivateLinkResourceProperties, types.ApplicationGatewayPrivateLinkResourcePropertiesDict
    ] = field("properties", "ApplicationGatewayPrivateLinkResourceProperties", default=None)
    """Settings of the application gateway private link resource."""
    group_id: str = flattened("properties", init=False)
    """Sub-resource the address is for, such as "blob"."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the sub-resource."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones the sub-resource needs."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayPrivateLinkResourceProperties(Model):
    """Properties of an application gateway private link resource."""

    group_id: str = read_only("groupId")
    """Sub-resource the address is for, such as "blob"."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the sub-resource."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones the sub-resource needs."""


class ApplicationGatewayProbe(SubResource):
    """A health probe of an application gateway."""

    properties: NestedOrNone[
        ApplicationGatewayProbePropertiesFormat, types.ApplicationGatewayProbePropertiesFormatDict
    ] = field("properties", "ApplicationGatewayProbePropertiesFormat", default=None)
    """Settings of the application gateway probe."""
    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol of a listener, probe or backend."""
    host: str | None = flattened("properties", default=None)
    path: str | None = flattened("properties", default=None)
    interval: int | None = flattened("properties", default=None)
    timeout: int | None = flattened("properties", default=None)
    unhealthy_threshold: int | None = flattened("properties", default=None)
    pick_host_name_from_backend_http_settings: bool | None = flattened("properties", default=None)
    pick_host_name_from_backend_settings: bool | None = flattened("properties", default=None)
    min_servers: int | None = flattened("properties", default=None)
    match: NestedOrNone[
        ApplicationGatewayProbeHealthResponseMatch, types.ApplicationGatewayProbeHealthResponseMatchDict
    ] = flattened("properties", default=None)
    """Which answers to a probe count as healthy."""
    enable_probe_proxy_protocol_header: bool | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    port: int | None = flattened("properties", default=None)
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayProbeHealthResponseMatch(Model):
    """Which answers to a probe count as healthy."""

    body: str | None = field("body", default=None)
    status_codes: list[str] | None = field("statusCodes", "[str]", default=None)


class ApplicationGatewayProbePropertiesFormat(Model):
    """Properties of an application gateway probe."""

    protocol: models.ApplicationGatewayProtocol | types.ApplicationGatewayProtocolValue | None = field(
        "protocol", "ApplicationGatewayProtocol", default=None
    )
    """Protocol of a listener, probe or backend."""
    host: str | None = field("host", default=None)
    path: str | None = field("path", default=None)
    interval: int | None = field("interval", "int", default=None)
    timeout: int | None = field("timeout", "int", default=None)
    unhealthy_threshold: int | None = field("unhealthyThreshold", "int", default=None)
    pick_host_name_from_backend_http_settings: bool | None = field(
        "pickHostNameFromBackendHttpSettings", "bool", default=None
    )
    pick_host_name_from_backend_settings: bool | None = field("pickHostNameFromBackendSettings", "bool", default=None)
    min_servers: int | None = field("minServers", "int", default=None)
    match: NestedOrNone[
        ApplicationGatewayProbeHealthResponseMatch, types.ApplicationGatewayProbeHealthResponseMatchDict
    ] = field("match", "ApplicationGatewayProbeHealthResponseMatch", default=None)
    """Which answers to a probe count as healthy."""
    enable_probe_proxy_protocol_header: bool | None = field("enableProbeProxyProtocolHeader", "bool", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    port: int | None = field("port", "int", default=None)


class ApplicationGatewayPropertiesFormat(Model):
    """Settings of an application gateway."""

    sku: NestedOrNone[ApplicationGatewaySku, types.ApplicationGatewaySkuDict] = field(
        "sku", "ApplicationGatewaySku", default=None
    )
    """SKU and number of instances."""
    ssl_policy: NestedOrNone[ApplicationGatewaySslPolicy, types.ApplicationGatewaySslPolicyDict] = field(
        "sslPolicy", "ApplicationGatewaySslPolicy", default=None
    )
    """TLS versions and cipher suites."""
    operational_state: models.ApplicationGatewayOperationalState | types.ApplicationGatewayOperationalStateValue = (
        read_only("operationalState", "ApplicationGatewayOperationalState")
    )
    """Running, stopped or in between."""
    gateway_ip_configurations: NestedListOrNone[
        ApplicationGatewayIPConfiguration, types.ApplicationGatewayIPConfigurationDict
    ] = field("gatewayIPConfigurations", "[ApplicationGatewayIPConfiguration]", default=None)
    """Subnet the gateway is in."""
    authentication_certificates: NestedListOrNone[
        ApplicationGatewayAuthenticationCertificate, types.ApplicationGatewayAuthenticationCertificateDict
    ] = field("authenticationCertificates", "[ApplicationGatewayAuthenticationCertificate]", default=None)
    """Certificates of backends; v1 only."""
    trusted_root_certificates: NestedListOrNone[
        ApplicationGatewayTrustedRootCertificate, types.ApplicationGatewayTrustedRootCertificateDict
    ] = field("trustedRootCertificates", "[ApplicationGatewayTrustedRootCertificate]", default=None)
    """Root certificates of backends; v2 only."""
    trusted_client_certificates: NestedListOrNone[
        ApplicationGatewayTrustedClientCertificate, types.ApplicationGatewayTrustedClientCertificateDict
    ] = field("trustedClientCertificates", "[ApplicationGatewayTrustedClientCertificate]", default=None)
    """Certificates client certificates are checked against."""
    ssl_certificates: NestedListOrNone[ApplicationGatewaySslCertificate, types.ApplicationGatewaySslCertificateDict] = (
        field("sslCertificates", "[ApplicationGatewaySslCertificate]", default=None)
    )
    """TLS certificates of the listeners."""
    frontend_ip_configurations: NestedListOrNone[
        ApplicationGatewayFrontendIPConfiguration, types.ApplicationGatewayFrontendIPConfigurationDict
    ] = field("frontendIPConfigurations", "[ApplicationGatewayFrontendIPConfiguration]", default=None)
    """Frontend addresses."""
    frontend_ports: NestedListOrNone[ApplicationGatewayFrontendPort, types.ApplicationGatewayFrontendPortDict] = field(
        "frontendPorts", "[ApplicationGatewayFrontendPort]", default=None
    )
    """Frontend ports."""
    probes: NestedListOrNone[ApplicationGatewayProbe, types.ApplicationGatewayProbeDict] = field(
        "probes", "[ApplicationGatewayProbe]", default=None
    )
    """Health probes."""
    backend_address_pools: NestedListOrNone[
        ApplicationGatewayBackendAddressPool, types.ApplicationGatewayBackendAddressPoolDict
    ] = field("backendAddressPools", "[ApplicationGatewayBackendAddressPool]", default=None)
    """Backend pools."""
    backend_http_settings_collection: NestedListOrNone[
        ApplicationGatewayBackendHttpSettings, types.ApplicationGatewayBackendHttpSettingsDict
    ] = field("backendHttpSettingsCollection", "[ApplicationGatewayBackendHttpSettings]", default=None)
    """How HTTP is spoken to the backends."""
    backend_settings_collection: NestedListOrNone[
        ApplicationGatewayBackendSettings, types.ApplicationGatewayBackendSettingsDict
    ] = field("backendSettingsCollection", "[ApplicationGatewayBackendSettings]", default=None)
    """How TCP and TLS are spoken to the backends."""
    http_listeners: NestedListOrNone[ApplicationGatewayHttpListener, types.ApplicationGatewayHttpListenerDict] = field(
        "httpListeners", "[ApplicationGatewayHttpListener]", default=None
    )
    """HTTP listeners."""
    listeners: NestedListOrNone[ApplicationGatewayListener, types.ApplicationGatewayListenerDict] = field(
        "listeners", "[ApplicationGatewayListener]", default=None
    )
    """TCP and TLS listeners."""
    ssl_profiles: NestedListOrNone[ApplicationGatewaySslProfile, types.ApplicationGatewaySslProfileDict] = field(
        "sslProfiles", "[ApplicationGatewaySslProfile]", default=None
    )
    """TLS profiles for listeners."""
    url_path_maps: NestedListOrNone[ApplicationGatewayUrlPathMap, types.ApplicationGatewayUrlPathMapDict] = field(
        "urlPathMaps", "[ApplicationGatewayUrlPathMap]", default=None
    )
    """Maps from URL paths to backends."""
    advanced_routing_maps: NestedListOrNone[
        ApplicationGatewayAdvancedRoutingMap, types.ApplicationGatewayAdvancedRoutingMapDict
    ] = field("advancedRoutingMaps", "[ApplicationGatewayAdvancedRoutingMap]", default=None)
    request_routing_rules: NestedListOrNone[
        ApplicationGatewayRequestRoutingRule, types.ApplicationGatewayRequestRoutingRuleDict
    ] = field("requestRoutingRules", "[ApplicationGatewayRequestRoutingRule]", default=None)
    """Rules from HTTP listeners to backends."""
    routing_rules: NestedListOrNone[ApplicationGatewayRoutingRule, types.ApplicationGatewayRoutingRuleDict] = field(
        "routingRules", "[ApplicationGatewayRoutingRule]", default=None
    )
    """Rules from TCP and TLS listeners to backends."""
    rewrite_rule_sets: NestedListOrNone[
        ApplicationGatewayRewriteRuleSet, types.ApplicationGatewayRewriteRuleSetDict
    ] = field("rewriteRuleSets", "[ApplicationGatewayRewriteRuleSet]", default=None)
    """Rules that rewrite headers and URLs."""
    advanced_routing_condition_sets: NestedListOrNone[
        ApplicationGatewayAdvancedRoutingConditionSet, types.ApplicationGatewayAdvancedRoutingConditionSetDict
    ] = field("advancedRoutingConditionSets", "[ApplicationGatewayAdvancedRoutingConditionSet]", default=None)
    redirect_configurations: NestedListOrNone[
        ApplicationGatewayRedirectConfiguration, types.ApplicationGatewayRedirectConfigurationDict
    ] = field("redirectConfigurations", "[ApplicationGatewayRedirectConfiguration]", default=None)
    """Redirections."""
    web_application_firewall_configuration: NestedOrNone[
        ApplicationGatewayWebApplicationFirewallConfiguration,
        types.ApplicationGatewayWebApplicationFirewallConfigurationDict,
    ] = field(
        "webApplicationFirewallConfiguration", "ApplicationGatewayWebApplicationFirewallConfiguration", default=None
    )
    """Web application firewall set up in the gateway; a firewall policy is the newer way."""
    firewall_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "firewallPolicy", "SubResource", default=None
    )
    """Firewall policy in use, by its ID."""
    enable_http2: bool | None = field("enableHttp2", "bool", default=None)
    """Accepts HTTP/2 from clients."""
    enable_fips: bool | None = field("enableFips", "bool", default=None)
    autoscale_configuration: NestedOrNone[
        ApplicationGatewayAutoscaleConfiguration, types.ApplicationGatewayAutoscaleConfigurationDict
    ] = field("autoscaleConfiguration", "ApplicationGatewayAutoscaleConfiguration", default=None)
    """Bounds of automatic scaling."""
    reserved_capacity: int | None = field("reservedCapacity", "int", default=None)
    private_link_configurations: NestedListOrNone[
        ApplicationGatewayPrivateLinkConfiguration, types.ApplicationGatewayPrivateLinkConfigurationDict
    ] = field("privateLinkConfigurations", "[ApplicationGatewayPrivateLinkConfiguration]", default=None)
    private_endpoint_connections: NestedList[
        ApplicationGatewayPrivateEndpointConnection, types.ApplicationGatewayPrivateEndpointConnectionDict
    ] = read_only("privateEndpointConnections", "[ApplicationGatewayPrivateEndpointConnection]")
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    custom_error_configurations: NestedListOrNone[
        ApplicationGatewayCustomError, types.ApplicationGatewayCustomErrorDict
    ] = field("customErrorConfigurations", "[ApplicationGatewayCustomError]", default=None)
    force_firewall_policy_association: bool | None = field("forceFirewallPolicyAssociation", "bool", default=None)
    load_distribution_policies: NestedListOrNone[
        ApplicationGatewayLoadDistributionPolicy, types.ApplicationGatewayLoadDistributionPolicyDict
    ] = field("loadDistributionPolicies", "[ApplicationGatewayLoadDistributionPolicy]", default=None)
    entra_jwt_validation_configs: NestedListOrNone[
        ApplicationGatewayEntraJWTValidationConfig, types.ApplicationGatewayEntraJWTValidationConfigDict
    ] = field("entraJWTValidationConfigs", "[ApplicationGatewayEntraJWTValidationConfig]", default=None)
    global_configuration: NestedOrNone[
        ApplicationGatewayGlobalConfiguration, types.ApplicationGatewayGlobalConfigurationDict
    ] = field("globalConfiguration", "ApplicationGatewayGlobalConfiguration", default=None)
    """Settings that apply to the whole application gateway."""
    default_predefined_ssl_policy: (
        models.ApplicationGatewaySslPolicyName | types.ApplicationGatewaySslPolicyNameValue
    ) = read_only("defaultPredefinedSslPolicy", "ApplicationGatewaySslPolicyName")
    """Predefined TLS policy."""


class ApplicationGatewayRedirectConfiguration(SubResource):
    """A redirection to a listener or URL."""

    properties: NestedOrNone[
        ApplicationGatewayRedirectConfigurationPropertiesFormat,
        types.ApplicationGatewayRedirectConfigurationPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayRedirectConfigurationPropertiesFormat", default=None)
    """Settings of the application gateway redirect configuration."""
    redirect_type: models.ApplicationGatewayRedirectType | types.ApplicationGatewayRedirectTypeValue | None = flattened(
        "properties", default=None
    )
    """HTTP status of a redirection."""
    target_listener: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    target_url: str | None = flattened("properties", default=None)
    include_path: bool | None = flattened("properties", default=None)
    include_query_string: bool | None = flattened("properties", default=None)
    request_routing_rules: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    url_path_maps: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    path_rules: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayRedirectConfigurationPropertiesFormat(Model):
    """Properties of an application gateway redirect configuration."""

    redirect_type: models.ApplicationGatewayRedirectType | types.ApplicationGatewayRedirectTypeValue | None = field(
        "redirectType", "ApplicationGatewayRedirectType", default=None
    )
    """HTTP status of a redirection."""
    target_listener: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "targetListener", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    target_url: str | None = field("targetUrl", default=None)
    include_path: bool | None = field("includePath", "bool", default=None)
    include_query_string: bool | None = field("includeQueryString", "bool", default=None)
    request_routing_rules: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "requestRoutingRules", "[SubResource]", default=None
    )
    url_path_maps: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "urlPathMaps", "[SubResource]", default=None
    )
    path_rules: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "pathRules", "[SubResource]", default=None
    )


class ApplicationGatewayRequestRoutingRule(SubResource):
    """A rule from an HTTP listener to a backend."""

    properties: NestedOrNone[
        ApplicationGatewayRequestRoutingRulePropertiesFormat,
        types.ApplicationGatewayRequestRoutingRulePropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayRequestRoutingRulePropertiesFormat", default=None)
    """Settings of the application gateway request routing rule."""
    rule_type: (
        models.ApplicationGatewayRequestRoutingRuleType | types.ApplicationGatewayRequestRoutingRuleTypeValue | None
    ) = flattened("properties", default=None)
    """How a routing rule chooses its backend."""
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Backend pool that gets the traffic."""
    backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """HTTP settings for the backend."""
    http_listener: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    url_path_map: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    advanced_routing_map: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Rewrite rules to apply."""
    redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Redirection to carry out."""
    load_distribution_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    entra_jwt_validation_config: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    auth_configs: NestedListOrNone[ApplicationGatewayAuthConfig, types.ApplicationGatewayAuthConfigDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayRequestRoutingRulePropertiesFormat(Model):
    """Properties of an application gateway request routing rule."""

    rule_type: (
        models.ApplicationGatewayRequestRoutingRuleType | types.ApplicationGatewayRequestRoutingRuleTypeValue | None
    ) = field("ruleType", "ApplicationGatewayRequestRoutingRuleType", default=None)
    """How a routing rule chooses its backend."""
    priority: int | None = field("priority", "int", default=None)
    """Priority; the lowest number goes first."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPool", "SubResource", default=None
    )
    """Backend pool that gets the traffic."""
    backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendHttpSettings", "SubResource", default=None
    )
    """HTTP settings for the backend."""
    http_listener: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "httpListener", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    url_path_map: NestedOrNone[models.SubResource, SubResourceDict] = field("urlPathMap", "SubResource", default=None)
    """Reference to another resource by its ID."""
    advanced_routing_map: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "advancedRoutingMap", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "rewriteRuleSet", "SubResource", default=None
    )
    """Rewrite rules to apply."""
    redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "redirectConfiguration", "SubResource", default=None
    )
    """Redirection to carry out."""
    load_distribution_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "loadDistributionPolicy", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    entra_jwt_validation_config: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "entraJWTValidationConfig", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    auth_configs: NestedListOrNone[ApplicationGatewayAuthConfig, types.ApplicationGatewayAuthConfigDict] = field(
        "authConfigs", "[ApplicationGatewayAuthConfig]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayRewriteRule(Model):
    """A rule that rewrites headers or URLs."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    rule_sequence: int | None = field("ruleSequence", "int", default=None)
    conditions: NestedListOrNone[
        ApplicationGatewayRewriteRuleCondition, types.ApplicationGatewayRewriteRuleConditionDict
    ] = field("conditions", "[ApplicationGatewayRewriteRuleCondition]", default=None)
    action_set: NestedOrNone[
        ApplicationGatewayRewriteRuleActionSet, types.ApplicationGatewayRewriteRuleActionSetDict
    ] = field("actionSet", "ApplicationGatewayRewriteRuleActionSet", default=None)
    """What a rewrite rule changes."""


class ApplicationGatewayRewriteRuleActionSet(Model):
    """What a rewrite rule changes."""

    request_header_configurations: NestedListOrNone[
        ApplicationGatewayHeaderConfiguration, types.ApplicationGatewayHeaderConfigurationDict
    ] = field("requestHeaderConfigurations", "[ApplicationGatewayHeaderConfiguration]", default=None)
    response_header_configurations: NestedListOrNone[
        ApplicationGatewayHeaderConfiguration, types.ApplicationGatewayHeaderConfigurationDict
    ] = field("responseHeaderConfigurations", "[ApplicationGatewayHeaderConfiguration]", default=None)
    url_configuration: NestedOrNone[
        ApplicationGatewayUrlConfiguration, types.ApplicationGatewayUrlConfigurationDict
    ] = field("urlConfiguration", "ApplicationGatewayUrlConfiguration", default=None)
    """How a rewrite rule changes the URL."""


class ApplicationGatewayRewriteRuleCondition(Model):
    """When a rewrite rule applies."""

    variable: str | None = field("variable", default=None)
    pattern: str | None = field("pattern", default=None)
    ignore_case: bool | None = field("ignoreCase", "bool", default=None)
    """Takes upper and lower case as the same."""
    negate: bool | None = field("negate", "bool", default=None)
    """Turns the outcome of the comparison round."""


class ApplicationGatewayRewriteRuleSet(SubResource):
    """A set of rewrite rules."""

    properties: NestedOrNone[
        ApplicationGatewayRewriteRuleSetPropertiesFormat, types.ApplicationGatewayRewriteRuleSetPropertiesFormatDict
    ] = field("properties", "ApplicationGatewayRewriteRuleSetPropertiesFormat", default=None)
    """Settings of the application gateway rewrite rule set."""
    rewrite_rules: NestedListOrNone[ApplicationGatewayRewriteRule, types.ApplicationGatewayRewriteRuleDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ApplicationGatewayRewriteRuleSetPropertiesFormat(Model):
    """Properties of an application gateway rewrite rule set."""

    rewrite_rules: NestedListOrNone[ApplicationGatewayRewriteRule, types.ApplicationGatewayRewriteRuleDict] = field(
        "rewriteRules", "[ApplicationGatewayRewriteRule]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayRoutingRule(SubResource):
    """A rule from a TCP or TLS listener to a backend."""

    properties: NestedOrNone[
        ApplicationGatewayRoutingRulePropertiesFormat, types.ApplicationGatewayRoutingRulePropertiesFormatDict
    ] = field("properties", "ApplicationGatewayRoutingRulePropertiesFormat", default=None)
    """Settings of the application gateway routing rule."""
    rule_type: (
        models.ApplicationGatewayRequestRoutingRuleType | types.ApplicationGatewayRequestRoutingRuleTypeValue | None
    ) = flattened("properties", default=None)
    """How a routing rule chooses its backend."""
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Backend pool that gets the traffic."""
    backend_settings: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    listener: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayRoutingRulePropertiesFormat(Model):
    """Properties of an application gateway routing rule."""

    rule_type: (
        models.ApplicationGatewayRequestRoutingRuleType | types.ApplicationGatewayRequestRoutingRuleTypeValue | None
    ) = field("ruleType", "ApplicationGatewayRequestRoutingRuleType", default=None)
    """How a routing rule chooses its backend."""
    priority: int = field("priority", "int")
    """Priority; the lowest number goes first."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPool", "SubResource", default=None
    )
    """Backend pool that gets the traffic."""
    backend_settings: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendSettings", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    listener: NestedOrNone[models.SubResource, SubResourceDict] = field("listener", "SubResource", default=None)
    """Reference to another resource by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewaySku(Model):
    """SKU of an application gateway."""

    name: models.ApplicationGatewaySkuName | types.ApplicationGatewaySkuNameValue | None = field(
        "name", "ApplicationGatewaySkuName", default=None
    )
    """SKU, such as "Standard_v2" or "WAF_v2"."""
    tier: models.ApplicationGatewayTier | types.ApplicationGatewayTierValue | None = field(
        "tier", "ApplicationGatewayTier", default=None
    )
    """Tier, the same as the name for v2."""
    capacity: int | None = field("capacity", "int", default=None)
    """Number of instances, unless scaling is automatic."""
    family: models.ApplicationGatewaySkuFamily | types.ApplicationGatewaySkuFamilyValue | None = field(
        "family", "ApplicationGatewaySkuFamily", default=None
    )
    """Family of the SKU."""


class ApplicationGatewaySslCertificate(SubResource):
    """A TLS certificate of an application gateway."""

    properties: NestedOrNone[
        ApplicationGatewaySslCertificatePropertiesFormat, types.ApplicationGatewaySslCertificatePropertiesFormatDict
    ] = field("properties", "ApplicationGatewaySslCertificatePropertiesFormat", default=None)
    """Settings of the application gateway SSL certificate."""
    data: str | None = flattened("properties", default=None)
    """Certificate with private key as PFX, base64; never returned."""
    password: str | None = flattened("properties", default=None)
    """Password of the PFX."""
    public_cert_data: str = flattened("properties", init=False)
    """Public part of the certificate, base64."""
    key_vault_secret_id: str | None = flattened("properties", default=None)
    """ID of the key vault secret with the certificate, in place of data."""
    hsm: NestedOrNone[ApplicationGatewayManagedHsm, types.ApplicationGatewayManagedHsmDict] = flattened(
        "properties", default=None
    )
    """Key of a managed HSM for the certificate."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewaySslCertificatePropertiesFormat(Model):
    """Data of a TLS certificate: PFX, or a secret of a key vault."""

    data: str | None = field("data", default=None, secret=True)
    """Certificate with private key as PFX, base64; never returned."""
    password: str | None = field("password", default=None, secret=True)
    """Password of the PFX."""
    public_cert_data: str = read_only("publicCertData")
    """Public part of the certificate, base64."""
    key_vault_secret_id: str | None = field("keyVaultSecretId", default=None)
    """ID of the key vault secret with the certificate, in place of data."""
    hsm: NestedOrNone[ApplicationGatewayManagedHsm, types.ApplicationGatewayManagedHsmDict] = field(
        "hsm", "ApplicationGatewayManagedHsm", default=None
    )
    """Key of a managed HSM for the certificate."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewaySslPolicy(Model):
    """TLS versions and cipher suites of an application gateway."""

    disabled_ssl_protocols: (
        list[models.ApplicationGatewaySslProtocol | types.ApplicationGatewaySslProtocolValue] | None
    ) = field("disabledSslProtocols", "[ApplicationGatewaySslProtocol]", default=None)
    policy_type: models.ApplicationGatewaySslPolicyType | types.ApplicationGatewaySslPolicyTypeValue | None = field(
        "policyType", "ApplicationGatewaySslPolicyType", default=None
    )
    """Whether a TLS policy is predefined or custom."""
    policy_name: models.ApplicationGatewaySslPolicyName | types.ApplicationGatewaySslPolicyNameValue | None = field(
        "policyName", "ApplicationGatewaySslPolicyName", default=None
    )
    """Predefined TLS policy."""
    cipher_suites: (
        list[models.ApplicationGatewaySslCipherSuite | types.ApplicationGatewaySslCipherSuiteValue] | None
    ) = field("cipherSuites", "[ApplicationGatewaySslCipherSuite]", default=None)
    """TLS cipher suites, in order of preference."""
    min_protocol_version: models.ApplicationGatewaySslProtocol | types.ApplicationGatewaySslProtocolValue | None = (
        field("minProtocolVersion", "ApplicationGatewaySslProtocol", default=None)
    )
    """Lowest TLS version allowed."""


class ApplicationGatewaySslPredefinedPolicy(SubResource):
    """A predefined TLS policy."""

    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    properties: NestedOrNone[
        ApplicationGatewaySslPredefinedPolicyPropertiesFormat,
        types.ApplicationGatewaySslPredefinedPolicyPropertiesFormatDict,
    ] = field("properties", "ApplicationGatewaySslPredefinedPolicyPropertiesFormat", default=None)
    """Settings of the application gateway SSL predefined policy."""
    cipher_suites: (
        list[models.ApplicationGatewaySslCipherSuite | types.ApplicationGatewaySslCipherSuiteValue] | None
    ) = flattened("properties", default=None)
    """TLS cipher suites, in order of preference."""
    min_protocol_version: models.ApplicationGatewaySslProtocol | types.ApplicationGatewaySslProtocolValue | None = (
        flattened("properties", default=None)
    )
    """Lowest TLS version allowed."""


class ApplicationGatewaySslPredefinedPolicyPropertiesFormat(Model):
    """Properties of an application gateway SSL predefined policy."""

    cipher_suites: (
        list[models.ApplicationGatewaySslCipherSuite | types.ApplicationGatewaySslCipherSuiteValue] | None
    ) = field("cipherSuites", "[ApplicationGatewaySslCipherSuite]", default=None)
    """TLS cipher suites, in order of preference."""
    min_protocol_version: models.ApplicationGatewaySslProtocol | types.ApplicationGatewaySslProtocolValue | None = (
        field("minProtocolVersion", "ApplicationGatewaySslProtocol", default=None)
    )
    """Lowest TLS version allowed."""


class ApplicationGatewaySslProfile(SubResource):
    """A TLS profile: policy and client certificates of listeners."""

    properties: NestedOrNone[
        ApplicationGatewaySslProfilePropertiesFormat, types.ApplicationGatewaySslProfilePropertiesFormatDict
    ] = field("properties", "ApplicationGatewaySslProfilePropertiesFormat", default=None)
    """Settings of the application gateway SSL profile."""
    trusted_client_certificates: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    ssl_policy: NestedOrNone[ApplicationGatewaySslPolicy, types.ApplicationGatewaySslPolicyDict] = flattened(
        "properties", default=None
    )
    """TLS versions and cipher suites of an application gateway."""
    client_auth_configuration: NestedOrNone[
        ApplicationGatewayClientAuthConfiguration, types.ApplicationGatewayClientAuthConfigurationDict
    ] = flattened("properties", default=None)
    """How client certificates are checked."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewaySslProfilePropertiesFormat(Model):
    """Properties of an application gateway SSL profile."""

    trusted_client_certificates: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "trustedClientCertificates", "[SubResource]", default=None
    )
    ssl_policy: NestedOrNone[ApplicationGatewaySslPolicy, types.ApplicationGatewaySslPolicyDict] = field(
        "sslPolicy", "ApplicationGatewaySslPolicy", default=None
    )
    """TLS versions and cipher suites of an application gateway."""
    client_auth_configuration: NestedOrNone[
        ApplicationGatewayClientAuthConfiguration, types.ApplicationGatewayClientAuthConfigurationDict
    ] = field("clientAuthConfiguration", "ApplicationGatewayClientAuthConfiguration", default=None)
    """How client certificates are checked."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayTrustedClientCertificate(SubResource):
    """A certificate client certificates are checked against."""

    properties: NestedOrNone[
        ApplicationGatewayTrustedClientCertificatePropertiesFormat,
        types.ApplicationGatewayTrustedClientCertificatePropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayTrustedClientCertificatePropertiesFormat", default=None)
    """Settings of the application gateway trusted client certificate."""
    data: str | None = flattened("properties", default=None)
    validated_cert_data: str = flattened("properties", init=False)
    client_cert_issuer_dn: str = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayTrustedClientCertificatePropertiesFormat(Model):
    """Properties of an application gateway trusted client certificate."""

    data: str | None = field("data", default=None)
    validated_cert_data: str = read_only("validatedCertData")
    client_cert_issuer_dn: str = read_only("clientCertIssuerDN")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayTrustedRootCertificate(SubResource):
    """A root certificate of backends."""

    properties: NestedOrNone[
        ApplicationGatewayTrustedRootCertificatePropertiesFormat,
        types.ApplicationGatewayTrustedRootCertificatePropertiesFormatDict,
    ] = field("properties", "ApplicationGatewayTrustedRootCertificatePropertiesFormat", default=None)
    """Settings of the application gateway trusted root certificate."""
    data: str | None = flattened("properties", default=None)
    key_vault_secret_id: str | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayTrustedRootCertificatePropertiesFormat(Model):
    """Properties of an application gateway trusted root certificate."""

    data: str | None = field("data", default=None)
    key_vault_secret_id: str | None = field("keyVaultSecretId", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayUrlConfiguration(Model):
    """How a rewrite rule changes the URL."""

    modified_path: str | None = field("modifiedPath", default=None)
    modified_query_string: str | None = field("modifiedQueryString", default=None)
    reroute: bool | None = field("reroute", "bool", default=None)


class ApplicationGatewayUrlPathMap(SubResource):
    """A map from URL paths to backends."""

    properties: NestedOrNone[
        ApplicationGatewayUrlPathMapPropertiesFormat, types.ApplicationGatewayUrlPathMapPropertiesFormatDict
    ] = field("properties", "ApplicationGatewayUrlPathMapPropertiesFormat", default=None)
    """Settings of the application gateway URL path map."""
    default_backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    default_backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    default_rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    default_redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    default_load_distribution_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    path_rules: NestedListOrNone[ApplicationGatewayPathRule, types.ApplicationGatewayPathRuleDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayUrlPathMapPropertiesFormat(Model):
    """Properties of an application gateway URL path map."""

    default_backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultBackendAddressPool", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultBackendHttpSettings", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultRewriteRuleSet", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultRedirectConfiguration", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_load_distribution_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultLoadDistributionPolicy", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    path_rules: NestedListOrNone[ApplicationGatewayPathRule, types.ApplicationGatewayPathRuleDict] = field(
        "pathRules", "[ApplicationGatewayPathRule]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayWebApplicationFirewallConfiguration(Model):
    """Web application firewall set up in an application gateway."""

    enabled: bool = field("enabled", "bool")
    firewall_mode: models.ApplicationGatewayFirewallMode | types.ApplicationGatewayFirewallModeValue = field(
        "firewallMode", "ApplicationGatewayFirewallMode"
    )
    """Whether the firewall only detects or also prevents."""
    rule_set_type: str = field("ruleSetType")
    """Name of the rule set."""
    rule_set_version: str = field("ruleSetVersion")
    """Version of the rule set."""
    disabled_rule_groups: NestedListOrNone[
        ApplicationGatewayFirewallDisabledRuleGroup, types.ApplicationGatewayFirewallDisabledRuleGroupDict
    ] = field("disabledRuleGroups", "[ApplicationGatewayFirewallDisabledRuleGroup]", default=None)
    request_body_check: bool | None = field("requestBodyCheck", "bool", default=None)
    max_request_body_size: int | None = field("maxRequestBodySize", "int", default=None)
    max_request_body_size_in_kb: int | None = field("maxRequestBodySizeInKb", "int", default=None)
    file_upload_limit_in_mb: int | None = field("fileUploadLimitInMb", "int", default=None)
    exclusions: NestedListOrNone[ApplicationGatewayFirewallExclusion, types.ApplicationGatewayFirewallExclusionDict] = (
        field("exclusions", "[ApplicationGatewayFirewallExclusion]", default=None)
    )


class HeaderValueMatcher(Model):
    """Pattern a header value is compared with."""

    pattern: str | None = field("pattern", default=None)
    ignore_case: bool | None = field("ignoreCase", "bool", default=None)
    """Takes upper and lower case as the same."""
    negate: bool | None = field("negate", "bool", default=None)
    """Turns the outcome of the comparison round."""
