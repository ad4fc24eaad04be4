# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``application_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._application_gateways_2 import (
        ApplicationGatewayUrlPathMapPropertiesFormatDict,
        ApplicationGatewayWebApplicationFirewallConfigurationDict,
        HeaderValueMatcherDict,
    )
    from ._common import ManagedServiceIdentityDict
    from ._ip_allocations import IPAllocationMethodValue
    from ._network_interfaces import NetworkInterfaceIPConfigurationDict
    from ._private_link_services import PrivateLinkServiceConnectionStateDict

ApplicationGatewayAdvancedRoutingConditionTypeValue: TypeAlias = Literal[
    "Header", "QueryString", "Path", "ClientIP", "Method"
]
ApplicationGatewayBackendHealthServerHealthValue: TypeAlias = Literal["Unknown", "Up", "Down", "Partial", "Draining"]
ApplicationGatewayClientAuthVerificationModesValue: TypeAlias = Literal["Strict", "Passthrough"]
ApplicationGatewayClientRevocationOptionsValue: TypeAlias = Literal["None", "OCSP"]
ApplicationGatewayCookieBasedAffinityValue: TypeAlias = Literal["Enabled", "Disabled"]
ApplicationGatewayCustomErrorStatusCodeValue: TypeAlias = Literal[
    "HttpStatus400",
    "HttpStatus403",
    "HttpStatus404",
    "HttpStatus405",
    "HttpStatus408",
    "HttpStatus500",
    "HttpStatus502",
    "HttpStatus503",
    "HttpStatus504",
]
ApplicationGatewayFirewallModeValue: TypeAlias = Literal["Detection", "Prevention"]
ApplicationGatewayFirewallRateLimitDurationValue: TypeAlias = Literal["OneMin", "FiveMins"]
ApplicationGatewayFirewallUserSessionVariableValue: TypeAlias = Literal[
    "ClientAddr", "GeoLocation", "None", "ClientAddrXFFHeader", "GeoLocationXFFHeader"
]
ApplicationGatewayLoadDistributionAlgorithmValue: TypeAlias = Literal["RoundRobin", "LeastConnections", "IpHash"]
ApplicationGatewayOperationalStateValue: TypeAlias = Literal["Stopped", "Starting", "Running", "Stopping"]
ApplicationGatewayProtocolValue: TypeAlias = Literal["Http", "Https", "Tcp", "Tls"]
ApplicationGatewayRedirectTypeValue: TypeAlias = Literal["Permanent", "Found", "SeeOther", "Temporary"]
ApplicationGatewayRequestRoutingRuleTypeValue: TypeAlias = Literal["Basic", "PathBasedRouting", "AdvancedRouting"]
ApplicationGatewayRuleSetStatusOptionsValue: TypeAlias = Literal["Preview", "GA", "Supported", "Deprecated"]
ApplicationGatewaySkuFamilyValue: TypeAlias = Literal["Generation_1", "Generation_2"]
ApplicationGatewaySkuNameValue: TypeAlias = Literal[
    "Standard_Small",
    "Standard_Medium",
    "Standard_Large",
    "WAF_Medium",
    "WAF_Large",
    "Standard_v2",
    "WAF_v2",
    "Basic",
    "Basic_v2",
    "Basic_WAF_v2",
]
ApplicationGatewaySslCipherSuiteValue: TypeAlias = Literal[
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
    "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
    "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
    "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_DHE_RSA_WITH_AES_256_CBC_SHA",
    "TLS_DHE_RSA_WITH_AES_128_CBC_SHA",
    "TLS_RSA_WITH_AES_256_GCM_SHA384",
    "TLS_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_RSA_WITH_AES_256_CBC_SHA256",
    "TLS_RSA_WITH_AES_128_CBC_SHA256",
    "TLS_RSA_WITH_AES_256_CBC_SHA",
    "TLS_RSA_WITH_AES_128_CBC_SHA",
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
    "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
    "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
    "TLS_DHE_DSS_WITH_AES_256_CBC_SHA256",
    "TLS_DHE_DSS_WITH_AES_128_CBC_SHA256",
    "TLS_DHE_DSS_WITH_AES_256_CBC_SHA",
    "TLS_DHE_DSS_WITH_AES_128_CBC_SHA",
    "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
    "TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
]
ApplicationGatewaySslPolicyNameValue: TypeAlias = Literal[
    "AppGwSslPolicy20150501",
    "AppGwSslPolicy20170401",
    "AppGwSslPolicy20170401S",
    "AppGwSslPolicy20220101",
    "AppGwSslPolicy20220101S",
]
ApplicationGatewaySslPolicyTypeValue: TypeAlias = Literal["Predefined", "Custom", "CustomV2"]
ApplicationGatewaySslProtocolValue: TypeAlias = Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"]
ApplicationGatewayTierValue: TypeAlias = Literal[
    "Standard", "WAF", "Standard_v2", "WAF_v2", "Basic", "Basic_v2", "Basic_WAF_v2"
]
ApplicationGatewayTierTypesValue: TypeAlias = Literal["Standard", "WAF", "Standard_v2", "WAF_v2"]
ApplicationGatewayUnAuthorizedRequestActionValue: TypeAlias = Literal["Deny", "Allow"]
ApplicationGatewayWafRuleActionTypesValue: TypeAlias = Literal["None", "AnomalyScoring", "Allow", "Block", "Log"]
ApplicationGatewayWafRuleParanoiaLevelValue: TypeAlias = Literal["PL1", "PL2", "PL3", "PL4"]
ApplicationGatewayWafRuleSensitivityTypesValue: TypeAlias = Literal["Low", "Medium", "High"]
ApplicationGatewayWafRuleStateTypesValue: TypeAlias = Literal["Enabled", "Disabled"]


class _ApplicationGatewayFlatDict(ResourceDict, total=False):
    """An application gateway."""

    zones: Sequence[str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    sku: models.ApplicationGatewaySku | ApplicationGatewaySkuDict
    ssl_policy: models.ApplicationGatewaySslPolicy | ApplicationGatewaySslPolicyDict
    gateway_ip_configurations: Sequence[
        models.ApplicationGatewayIPConfiguration | ApplicationGatewayIPConfigurationDict
    ]
    authentication_certificates: Sequence[
        models.ApplicationGatewayAuthenticationCertificate | ApplicationGatewayAuthenticationCertificateDict
    ]
    trusted_root_certificates: Sequence[
        models.ApplicationGatewayTrustedRootCertificate | ApplicationGatewayTrustedRootCertificateDict
    ]
    trusted_client_certificates: Sequence[
        models.ApplicationGatewayTrustedClientCertificate | ApplicationGatewayTrustedClientCertificateDict
    ]
    ssl_certificates: Sequence[models.ApplicationGatewaySslCertificate | ApplicationGatewaySslCertificateDict]
    frontend_ip_configurations: Sequence[
        models.ApplicationGatewayFrontendIPConfiguration | ApplicationGatewayFrontendIPConfigurationDict
    ]
    frontend_ports: Sequence[models.ApplicationGatewayFrontendPort | ApplicationGatewayFrontendPortDict]
    probes: Sequence[models.ApplicationGatewayProbe | ApplicationGatewayProbeDict]
    backend_address_pools: Sequence[
        models.ApplicationGatewayBackendAddressPool | ApplicationGatewayBackendAddressPoolDict
    ]
    backend_http_settings_collection: Sequence[
        models.ApplicationGatewayBackendHttpSettings | ApplicationGatewayBackendHttpSettingsDict
    ]
    backend_settings_collection: Sequence[
        models.ApplicationGatewayBackendSettings | ApplicationGatewayBackendSettingsDict
    ]
    http_listeners: Sequence[models.ApplicationGatewayHttpListener | ApplicationGatewayHttpListenerDict]
    listeners: Sequence[models.ApplicationGatewayListener | ApplicationGatewayListenerDict]
    ssl_profiles: Sequence[models.ApplicationGatewaySslProfile | ApplicationGatewaySslProfileDict]
    url_path_maps: Sequence[models.ApplicationGatewayUrlPathMap | ApplicationGatewayUrlPathMapDict]
    advanced_routing_maps: Sequence[
        models.ApplicationGatewayAdvancedRoutingMap | ApplicationGatewayAdvancedRoutingMapDict
    ]
    request_routing_rules: Sequence[
        models.ApplicationGatewayRequestRoutingRule | ApplicationGatewayRequestRoutingRuleDict
    ]
    routing_rules: Sequence[models.ApplicationGatewayRoutingRule | ApplicationGatewayRoutingRuleDict]
    rewrite_rule_sets: Sequence[models.ApplicationGatewayRewriteRuleSet | ApplicationGatewayRewriteRuleSetDict]
    advanced_routing_condition_sets: Sequence[
        models.ApplicationGatewayAdvancedRoutingConditionSet | ApplicationGatewayAdvancedRoutingConditionSetDict
    ]
    redirect_configurations: Sequence[
        models.ApplicationGatewayRedirectConfiguration | ApplicationGatewayRedirectConfigurationDict
    ]
    web_application_firewall_configuration: (
        models.ApplicationGatewayWebApplicationFirewallConfiguration
        | ApplicationGatewayWebApplicationFirewallConfigurationDict
    )
    firewall_policy: models.SubResource | SubResourceDict
    enable_http2: bool
    enable_fips: bool
    autoscale_configuration: (
        models.ApplicationGatewayAutoscaleConfiguration | ApplicationGatewayAutoscaleConfigurationDict
    )
    reserved_capacity: int
    private_link_configurations: Sequence[
        models.ApplicationGatewayPrivateLinkConfiguration | ApplicationGatewayPrivateLinkConfigurationDict
    ]
    custom_error_configurations: Sequence[models.ApplicationGatewayCustomError | ApplicationGatewayCustomErrorDict]
    force_firewall_policy_association: bool
    load_distribution_policies: Sequence[
        models.ApplicationGatewayLoadDistributionPolicy | ApplicationGatewayLoadDistributionPolicyDict
    ]
    entra_jwt_validation_configs: Sequence[
        models.ApplicationGatewayEntraJWTValidationConfig | ApplicationGatewayEntraJWTValidationConfigDict
    ]
    global_configuration: models.ApplicationGatewayGlobalConfiguration | ApplicationGatewayGlobalConfigurationDict


class _ApplicationGatewayNestedDict(ResourceDict, total=False):
    """An application gateway."""

    properties: Required[models.ApplicationGatewayPropertiesFormat | ApplicationGatewayPropertiesFormatDict]
    zones: Sequence[str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


ApplicationGatewayDict: TypeAlias = _ApplicationGatewayFlatDict | _ApplicationGatewayNestedDict


class ApplicationGatewayAdvancedRoutingConditionDict(TypedDict, total=False):
    """A condition for the routing of requests."""

    condition_type: Required[
        models.ApplicationGatewayAdvancedRoutingConditionType | ApplicationGatewayAdvancedRoutingConditionTypeValue
    ]
    property_name: str
    property_values: Sequence[str]
    property_value_matcher: (
        models.ApplicationGatewayAdvancedRoutingPropertyValueMatcher
        | ApplicationGatewayAdvancedRoutingPropertyValueMatcherDict
    )
    additional_properties: Mapping[str, Any]


class ApplicationGatewayAdvancedRoutingConditionSetDict(SubResourceDict, total=False):
    """A set of conditions for the routing of requests."""

    properties: (
        models.ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormat
        | ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormatDict
    )
    name: str


class ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway advanced routing condition set."""

    routing_conditions: Required[
        Sequence[models.ApplicationGatewayAdvancedRoutingCondition | ApplicationGatewayAdvancedRoutingConditionDict]
    ]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayAdvancedRoutingMapDict(SubResourceDict, total=False):
    """A map from conditions to backends."""

    properties: (
        models.ApplicationGatewayAdvancedRoutingMapPropertiesFormat
        | ApplicationGatewayAdvancedRoutingMapPropertiesFormatDict
    )
    name: str


class ApplicationGatewayAdvancedRoutingMapPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway advanced routing map."""

    default_backend_address_pool: models.SubResource | SubResourceDict
    default_backend_http_settings: models.SubResource | SubResourceDict
    default_redirect_configuration: models.SubResource | SubResourceDict
    default_rewrite_rule_set: models.SubResource | SubResourceDict
    default_auth_configs: Sequence[models.ApplicationGatewayAuthConfig | ApplicationGatewayAuthConfigDict]
    advanced_routing_rules: Required[
        Sequence[models.ApplicationGatewayAdvancedRoutingRule | ApplicationGatewayAdvancedRoutingRuleDict]
    ]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayAdvancedRoutingPropertyValueMatcherDict(TypedDict, total=False):
    """Pattern a value of a request is compared with."""

    pattern: Required[str]
    ignore_case: bool
    negate: bool
    additional_properties: Mapping[str, Any]


class ApplicationGatewayAdvancedRoutingRuleDict(SubResourceDict, total=False):
    """A rule of an advanced routing map."""

    properties: (
        models.ApplicationGatewayAdvancedRoutingRulePropertiesFormat
        | ApplicationGatewayAdvancedRoutingRulePropertiesFormatDict
    )
    name: str


class ApplicationGatewayAdvancedRoutingRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway advanced routing rule."""

    priority: Required[int]
    advanced_routing_condition_set: models.SubResource | SubResourceDict
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    redirect_configuration: models.SubResource | SubResourceDict
    rewrite_rule_set: models.SubResource | SubResourceDict
    auth_configs: Sequence[models.ApplicationGatewayAuthConfig | ApplicationGatewayAuthConfigDict]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayAuthConfigDict(TypedDict, total=False):
    """Authentication policy of a routing rule."""

    name: Required[str]
    authentication_policy: Required[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayAuthenticationCertificateFlatDict(SubResourceDict, total=False):
    """Certificate by which a v1 application gateway knows its backends."""

    name: str
    data: str


class _ApplicationGatewayAuthenticationCertificateNestedDict(SubResourceDict, total=False):
    """Certificate by which a v1 application gateway knows its backends."""

    properties: Required[
        models.ApplicationGatewayAuthenticationCertificatePropertiesFormat
        | ApplicationGatewayAuthenticationCertificatePropertiesFormatDict
    ]
    name: str


ApplicationGatewayAuthenticationCertificateDict: TypeAlias = (
    _ApplicationGatewayAuthenticationCertificateFlatDict | _ApplicationGatewayAuthenticationCertificateNestedDict
)


class ApplicationGatewayAuthenticationCertificatePropertiesFormatDict(TypedDict, total=False):
    """Data of an authentication certificate."""

    data: str
    additional_properties: Mapping[str, Any]


class ApplicationGatewayAutoscaleConfigurationDict(TypedDict, total=False):
    """Bounds of an application gateway's automatic scaling."""

    min_capacity: Required[int]
    max_capacity: int
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayAvailableSslOptionsFlatDict(ResourceDict, total=False):
    """TLS policies, protocols and cipher suites application gateways offer."""

    predefined_policies: Sequence[models.SubResource | SubResourceDict]
    default_policy: models.ApplicationGatewaySslPolicyName | ApplicationGatewaySslPolicyNameValue
    available_cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    available_protocols: Sequence[models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue]


class _ApplicationGatewayAvailableSslOptionsNestedDict(ResourceDict, total=False):
    """TLS policies, protocols and cipher suites application gateways offer."""

    properties: Required[
        models.ApplicationGatewayAvailableSslOptionsPropertiesFormat
        | ApplicationGatewayAvailableSslOptionsPropertiesFormatDict
    ]


ApplicationGatewayAvailableSslOptionsDict: TypeAlias = (
    _ApplicationGatewayAvailableSslOptionsFlatDict | _ApplicationGatewayAvailableSslOptionsNestedDict
)


class ApplicationGatewayAvailableSslOptionsPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway available SSL options."""

    predefined_policies: Sequence[models.SubResource | SubResourceDict]
    default_policy: models.ApplicationGatewaySslPolicyName | ApplicationGatewaySslPolicyNameValue
    available_cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    available_protocols: Sequence[models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayAvailableWafRuleSetsResultDict(TypedDict, total=False):
    """Rule sets of the web application firewall in application gateways."""

    value: Sequence[models.ApplicationGatewayFirewallRuleSet | ApplicationGatewayFirewallRuleSetDict]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayBackendAddressDict(TypedDict, total=False):
    """A backend server, by address or host name."""

    fqdn: str
    ip_address: str
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayBackendAddressPoolFlatDict(SubResourceDict, total=False):
    """A backend pool of an application gateway."""

    name: str
    backend_addresses: Sequence[models.ApplicationGatewayBackendAddress | ApplicationGatewayBackendAddressDict]


class _ApplicationGatewayBackendAddressPoolNestedDict(SubResourceDict, total=False):
    """A backend pool of an application gateway."""

    properties: Required[
        models.ApplicationGatewayBackendAddressPoolPropertiesFormat
        | ApplicationGatewayBackendAddressPoolPropertiesFormatDict
    ]
    name: str


ApplicationGatewayBackendAddressPoolDict: TypeAlias = (
    _ApplicationGatewayBackendAddressPoolFlatDict | _ApplicationGatewayBackendAddressPoolNestedDict
)


class ApplicationGatewayBackendAddressPoolPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway backend address pool."""

    backend_addresses: Sequence[models.ApplicationGatewayBackendAddress | ApplicationGatewayBackendAddressDict]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayBackendHealthDict(TypedDict, total=False):
    """Health of all backend pools of an application gateway."""

    backend_address_pools: Sequence[
        models.ApplicationGatewayBackendHealthPool | ApplicationGatewayBackendHealthPoolDict
    ]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayBackendHealthHttpSettingsDict(TypedDict, total=False):
    """Health of backend servers, by HTTP settings."""

    backend_http_settings: models.ApplicationGatewayBackendHttpSettings | ApplicationGatewayBackendHttpSettingsDict
    servers: Sequence[models.ApplicationGatewayBackendHealthServer | ApplicationGatewayBackendHealthServerDict]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayBackendHealthOnDemandDict(TypedDict, total=False):
    """Outcome of a probe on demand."""

    backend_address_pool: models.ApplicationGatewayBackendAddressPool | ApplicationGatewayBackendAddressPoolDict
    backend_health_http_settings: (
        models.ApplicationGatewayBackendHealthHttpSettings | ApplicationGatewayBackendHealthHttpSettingsDict
    )
    additional_properties: Mapping[str, Any]


class ApplicationGatewayBackendHealthPoolDict(TypedDict, total=False):
    """Health of one backend pool."""

    backend_address_pool: models.ApplicationGatewayBackendAddressPool | ApplicationGatewayBackendAddressPoolDict
    backend_http_settings_collection: Sequence[
        models.ApplicationGatewayBackendHealthHttpSettings | ApplicationGatewayBackendHealthHttpSettingsDict
    ]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayBackendHealthServerDict(TypedDict, total=False):
    """Health of one backend server."""

    address: str
    ip_configuration: models.NetworkInterfaceIPConfiguration | NetworkInterfaceIPConfigurationDict
    health: models.ApplicationGatewayBackendHealthServerHealth | ApplicationGatewayBackendHealthServerHealthValue
    health_probe_log: str
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayBackendHttpSettingsFlatDict(SubResourceDict, total=False):
    """How an application gateway speaks HTTP to its backends."""

    name: str
    port: int
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    cookie_based_affinity: models.ApplicationGatewayCookieBasedAffinity | ApplicationGatewayCookieBasedAffinityValue
    request_timeout: int
    probe: models.SubResource | SubResourceDict
    authentication_certificates: Sequence[models.SubResource | SubResourceDict]
    trusted_root_certificates: Sequence[models.SubResource | SubResourceDict]
    connection_draining: models.ApplicationGatewayConnectionDraining | ApplicationGatewayConnectionDrainingDict
    host_name: str
    pick_host_name_from_backend_address: bool
    affinity_cookie_name: str
    probe_enabled: bool
    path: str
    dedicated_backend_connection: bool
    validate_cert_chain_and_expiry: bool
    validate_sni: bool
    sni_name: str


class _ApplicationGatewayBackendHttpSettingsNestedDict(SubResourceDict, total=False):
    """How an application gateway speaks HTTP to its backends."""

    properties: Required[
        models.ApplicationGatewayBackendHttpSettingsPropertiesFormat
        | ApplicationGatewayBackendHttpSettingsPropertiesFormatDict
    ]
    name: str


ApplicationGatewayBackendHttpSettingsDict: TypeAlias = (
    _ApplicationGatewayBackendHttpSettingsFlatDict | _ApplicationGatewayBackendHttpSettingsNestedDict
)


class ApplicationGatewayBackendHttpSettingsPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway backend HTTP settings."""

    port: int
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    cookie_based_affinity: models.ApplicationGatewayCookieBasedAffinity | ApplicationGatewayCookieBasedAffinityValue
    request_timeout: int
    probe: models.SubResource | SubResourceDict
    authentication_certificates: Sequence[models.SubResource | SubResourceDict]
    trusted_root_certificates: Sequence[models.SubResource | SubResourceDict]
    connection_draining: models.ApplicationGatewayConnectionDraining | ApplicationGatewayConnectionDrainingDict
    host_name: str
    pick_host_name_from_backend_address: bool
    affinity_cookie_name: str
    probe_enabled: bool
    path: str
    dedicated_backend_connection: bool
    validate_cert_chain_and_expiry: bool
    validate_sni: bool
    sni_name: str
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayBackendSettingsFlatDict(SubResourceDict, total=False):
    """How an application gateway speaks TCP or TLS to its backends."""

    name: str
    port: int
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    timeout: int
    probe: models.SubResource | SubResourceDict
    trusted_root_certificates: Sequence[models.SubResource | SubResourceDict]
    host_name: str
    pick_host_name_from_backend_address: bool
    enable_l4_client_ip_preservation: bool


class _ApplicationGatewayBackendSettingsNestedDict(SubResourceDict, total=False):
    """How an application gateway speaks TCP or TLS to its backends."""

    properties: Required[
        models.ApplicationGatewayBackendSettingsPropertiesFormat | ApplicationGatewayBackendSettingsPropertiesFormatDict
    ]
    name: str


ApplicationGatewayBackendSettingsDict: TypeAlias = (
    _ApplicationGatewayBackendSettingsFlatDict | _ApplicationGatewayBackendSettingsNestedDict
)


class ApplicationGatewayBackendSettingsPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway backend settings."""

    port: int
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    timeout: int
    probe: models.SubResource | SubResourceDict
    trusted_root_certificates: Sequence[models.SubResource | SubResourceDict]
    host_name: str
    pick_host_name_from_backend_address: bool
    enable_l4_client_ip_preservation: bool
    additional_properties: Mapping[str, Any]


class ApplicationGatewayClientAuthConfigurationDict(TypedDict, total=False):
    """How client certificates are checked."""

    verify_client_cert_issuer_dn: bool
    verify_client_revocation: (
        models.ApplicationGatewayClientRevocationOptions | ApplicationGatewayClientRevocationOptionsValue
    )
    verify_client_auth_mode: (
        models.ApplicationGatewayClientAuthVerificationModes | ApplicationGatewayClientAuthVerificationModesValue
    )
    additional_properties: Mapping[str, Any]


class ApplicationGatewayConnectionDrainingDict(TypedDict, total=False):
    """How long open requests may go on when a backend leaves its pool."""

    enabled: Required[bool]
    drain_timeout_in_sec: Required[int]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayCustomErrorDict(TypedDict, total=False):
    """An error page of your own."""

    status_code: models.ApplicationGatewayCustomErrorStatusCode | ApplicationGatewayCustomErrorStatusCodeValue
    custom_error_page_url: str
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayEntraJWTValidationConfigFlatDict(SubResourceDict, total=False):
    """How tokens of Microsoft Entra ID are checked."""

    name: str
    un_authorized_request_action: (
        models.ApplicationGatewayUnAuthorizedRequestAction | ApplicationGatewayUnAuthorizedRequestActionValue
    )
    tenant_id: str
    client_id: str
    audiences: Sequence[str]


class _ApplicationGatewayEntraJWTValidationConfigNestedDict(SubResourceDict, total=False):
    """How tokens of Microsoft Entra ID are checked."""

    properties: Required[
        models.ApplicationGatewayEntraJWTValidationConfigPropertiesFormat
        | ApplicationGatewayEntraJWTValidationConfigPropertiesFormatDict
    ]
    name: str


ApplicationGatewayEntraJWTValidationConfigDict: TypeAlias = (
    _ApplicationGatewayEntraJWTValidationConfigFlatDict | _ApplicationGatewayEntraJWTValidationConfigNestedDict
)


class ApplicationGatewayEntraJWTValidationConfigPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway Entra JWT validation config."""

    un_authorized_request_action: (
        models.ApplicationGatewayUnAuthorizedRequestAction | ApplicationGatewayUnAuthorizedRequestActionValue
    )
    tenant_id: str
    client_id: str
    audiences: Sequence[str]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayFirewallDisabledRuleGroupDict(TypedDict, total=False):
    """A group of firewall rules that is turned off, in whole or in part."""

    rule_group_name: Required[str]
    rules: Sequence[int]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayFirewallExclusionDict(TypedDict, total=False):
    """A part of requests that the firewall does not look at."""

    match_variable: Required[str]
    selector_match_operator: Required[str]
    selector: Required[str]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayFirewallManifestRuleSetDict(TypedDict, total=False):
    """A rule set in a firewall manifest."""

    rule_set_type: Required[str]
    rule_set_version: Required[str]
    status: models.ApplicationGatewayRuleSetStatusOptions | ApplicationGatewayRuleSetStatusOptionsValue
    display_name: str
    tiers: Sequence[models.ApplicationGatewayTierTypes | ApplicationGatewayTierTypesValue]
    rule_groups: Required[
        Sequence[models.ApplicationGatewayFirewallRuleGroup | ApplicationGatewayFirewallRuleGroupDict]
    ]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayFirewallRuleDict(TypedDict, total=False):
    """A rule of the web application firewall."""

    rule_id: Required[int]
    rule_id_string: str
    state: models.ApplicationGatewayWafRuleStateTypes | ApplicationGatewayWafRuleStateTypesValue
    action: models.ApplicationGatewayWafRuleActionTypes | ApplicationGatewayWafRuleActionTypesValue
    sensitivity: models.ApplicationGatewayWafRuleSensitivityTypes | ApplicationGatewayWafRuleSensitivityTypesValue
    paranoia_level: models.ApplicationGatewayWafRuleParanoiaLevel | ApplicationGatewayWafRuleParanoiaLevelValue
    description: str
    additional_properties: Mapping[str, Any]


class ApplicationGatewayFirewallRuleGroupDict(TypedDict, total=False):
    """A group of rules of the web application firewall."""

    rule_group_name: Required[str]
    description: str
    rules: Required[Sequence[models.ApplicationGatewayFirewallRule | ApplicationGatewayFirewallRuleDict]]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayFirewallRuleSetFlatDict(ResourceDict, total=False):
    """A rule set of the web application firewall."""

    rule_set_type: str
    rule_set_version: str
    display_name: str
    rule_groups: Sequence[models.ApplicationGatewayFirewallRuleGroup | ApplicationGatewayFirewallRuleGroupDict]
    tiers: Sequence[models.ApplicationGatewayTierTypes | ApplicationGatewayTierTypesValue]


class _ApplicationGatewayFirewallRuleSetNestedDict(ResourceDict, total=False):
    """A rule set of the web application firewall."""

    properties: Required[
        models.ApplicationGatewayFirewallRuleSetPropertiesFormat | ApplicationGatewayFirewallRuleSetPropertiesFormatDict
    ]


ApplicationGatewayFirewallRuleSetDict: TypeAlias = (
    _ApplicationGatewayFirewallRuleSetFlatDict | _ApplicationGatewayFirewallRuleSetNestedDict
)


class ApplicationGatewayFirewallRuleSetPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway firewall rule set."""

    rule_set_type: Required[str]
    rule_set_version: Required[str]
    display_name: str
    rule_groups: Required[
        Sequence[models.ApplicationGatewayFirewallRuleGroup | ApplicationGatewayFirewallRuleGroupDict]
    ]
    tiers: Sequence[models.ApplicationGatewayTierTypes | ApplicationGatewayTierTypesValue]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayForContainersReferenceDefinitionDict(TypedDict, total=False):
    """Reference to an Application Gateway for Containers."""

    id: Required[str]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayFrontendIPConfigurationFlatDict(SubResourceDict, total=False):
    """A frontend address of an application gateway."""

    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict
    private_link_configuration: models.SubResource | SubResourceDict


class _ApplicationGatewayFrontendIPConfigurationNestedDict(SubResourceDict, total=False):
    """A frontend address of an application gateway."""

    properties: Required[
        models.ApplicationGatewayFrontendIPConfigurationPropertiesFormat
        | ApplicationGatewayFrontendIPConfigurationPropertiesFormatDict
    ]
    name: str


ApplicationGatewayFrontendIPConfigurationDict: TypeAlias = (
    _ApplicationGatewayFrontendIPConfigurationFlatDict | _ApplicationGatewayFrontendIPConfigurationNestedDict
)


class ApplicationGatewayFrontendIPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway frontend IP configuration."""

    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict
    private_link_configuration: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayFrontendPortFlatDict(SubResourceDict, total=False):
    """A frontend port of an application gateway."""

    name: str
    port: int


class _ApplicationGatewayFrontendPortNestedDict(SubResourceDict, total=False):
    """A frontend port of an application gateway."""

    properties: Required[
        models.ApplicationGatewayFrontendPortPropertiesFormat | ApplicationGatewayFrontendPortPropertiesFormatDict
    ]
    name: str


ApplicationGatewayFrontendPortDict: TypeAlias = (
    _ApplicationGatewayFrontendPortFlatDict | _ApplicationGatewayFrontendPortNestedDict
)


class ApplicationGatewayFrontendPortPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway frontend port."""

    port: int
    additional_properties: Mapping[str, Any]


class ApplicationGatewayGlobalConfigurationDict(TypedDict, total=False):
    """Settings that apply to the whole application gateway."""

    enable_request_buffering: bool
    enable_response_buffering: bool
    disable_default_server_header_in_response: bool
    additional_properties: Mapping[str, Any]


class ApplicationGatewayHeaderConfigurationDict(TypedDict, total=False):
    """A header that a rewrite rule sets or removes."""

    header_name: str
    header_value_matcher: models.HeaderValueMatcher | HeaderValueMatcherDict
    header_value: str
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayHttpListenerFlatDict(SubResourceDict, total=False):
    """An HTTP listener: address, port, protocol and host names."""

    name: str
    frontend_ip_configuration: models.SubResource | SubResourceDict
    frontend_port: models.SubResource | SubResourceDict
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    host_name: str
    ssl_certificate: models.SubResource | SubResourceDict
    ssl_profile: models.SubResource | SubResourceDict
    require_server_name_indication: bool
    custom_error_configurations: Sequence[models.ApplicationGatewayCustomError | ApplicationGatewayCustomErrorDict]
    firewall_policy: models.SubResource | SubResourceDict
    host_names: Sequence[str]


class _ApplicationGatewayHttpListenerNestedDict(SubResourceDict, total=False):
    """An HTTP listener: address, port, protocol and host names."""

    properties: Required[
        models.ApplicationGatewayHttpListenerPropertiesFormat | ApplicationGatewayHttpListenerPropertiesFormatDict
    ]
    name: str


ApplicationGatewayHttpListenerDict: TypeAlias = (
    _ApplicationGatewayHttpListenerFlatDict | _ApplicationGatewayHttpListenerNestedDict
)


class ApplicationGatewayHttpListenerPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway HTTP listener."""

    frontend_ip_configuration: models.SubResource | SubResourceDict
    frontend_port: models.SubResource | SubResourceDict
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    host_name: str
    ssl_certificate: models.SubResource | SubResourceDict
    ssl_profile: models.SubResource | SubResourceDict
    require_server_name_indication: bool
    custom_error_configurations: Sequence[models.ApplicationGatewayCustomError | ApplicationGatewayCustomErrorDict]
    firewall_policy: models.SubResource | SubResourceDict
    host_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayIPConfigurationFlatDict(SubResourceDict, total=False):
    """Subnet an application gateway is in."""

    name: str
    subnet: models.SubResource | SubResourceDict


class _ApplicationGatewayIPConfigurationNestedDict(SubResourceDict, total=False):
    """Subnet an application gateway is in."""

    properties: Required[
        models.ApplicationGatewayIPConfigurationPropertiesFormat | ApplicationGatewayIPConfigurationPropertiesFormatDict
    ]
    name: str


ApplicationGatewayIPConfigurationDict: TypeAlias = (
    _ApplicationGatewayIPConfigurationFlatDict | _ApplicationGatewayIPConfigurationNestedDict
)


class ApplicationGatewayIPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP configuration of an application gateway."""

    subnet: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayListenerFlatDict(SubResourceDict, total=False):
    """A listener for TCP or TLS."""

    name: str
    frontend_ip_configuration: models.SubResource | SubResourceDict
    frontend_port: models.SubResource | SubResourceDict
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    ssl_certificate: models.SubResource | SubResourceDict
    ssl_profile: models.SubResource | SubResourceDict
    host_names: Sequence[str]


class _ApplicationGatewayListenerNestedDict(SubResourceDict, total=False):
    """A listener for TCP or TLS."""

    properties: Required[
        models.ApplicationGatewayListenerPropertiesFormat | ApplicationGatewayListenerPropertiesFormatDict
    ]
    name: str


ApplicationGatewayListenerDict: TypeAlias = _ApplicationGatewayListenerFlatDict | _ApplicationGatewayListenerNestedDict


class ApplicationGatewayListenerPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway listener."""

    frontend_ip_configuration: models.SubResource | SubResourceDict
    frontend_port: models.SubResource | SubResourceDict
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    ssl_certificate: models.SubResource | SubResourceDict
    ssl_profile: models.SubResource | SubResourceDict
    host_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayLoadDistributionPolicyFlatDict(SubResourceDict, total=False):
    """How requests are spread over several pools."""

    name: str
    load_distribution_targets: Sequence[
        models.ApplicationGatewayLoadDistributionTarget | ApplicationGatewayLoadDistributionTargetDict
    ]
    load_distribution_algorithm: (
        models.ApplicationGatewayLoadDistributionAlgorithm | ApplicationGatewayLoadDistributionAlgorithmValue
    )


class _ApplicationGatewayLoadDistributionPolicyNestedDict(SubResourceDict, total=False):
    """How requests are spread over several pools."""

    properties: Required[
        models.ApplicationGatewayLoadDistributionPolicyPropertiesFormat
        | ApplicationGatewayLoadDistributionPolicyPropertiesFormatDict
    ]
    name: str


ApplicationGatewayLoadDistributionPolicyDict: TypeAlias = (
    _ApplicationGatewayLoadDistributionPolicyFlatDict | _ApplicationGatewayLoadDistributionPolicyNestedDict
)


class ApplicationGatewayLoadDistributionPolicyPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway load distribution policy."""

    load_distribution_targets: Sequence[
        models.ApplicationGatewayLoadDistributionTarget | ApplicationGatewayLoadDistributionTargetDict
    ]
    load_distribution_algorithm: (
        models.ApplicationGatewayLoadDistributionAlgorithm | ApplicationGatewayLoadDistributionAlgorithmValue
    )
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayLoadDistributionTargetFlatDict(SubResourceDict, total=False):
    """A pool of a load distribution policy, with its weight."""

    name: str
    weight_per_server: int
    backend_address_pool: models.SubResource | SubResourceDict


class _ApplicationGatewayLoadDistributionTargetNestedDict(SubResourceDict, total=False):
    """A pool of a load distribution policy, with its weight."""

    properties: Required[
        models.ApplicationGatewayLoadDistributionTargetPropertiesFormat
        | ApplicationGatewayLoadDistributionTargetPropertiesFormatDict
    ]
    name: str


ApplicationGatewayLoadDistributionTargetDict: TypeAlias = (
    _ApplicationGatewayLoadDistributionTargetFlatDict | _ApplicationGatewayLoadDistributionTargetNestedDict
)


class ApplicationGatewayLoadDistributionTargetPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway load distribution target."""

    weight_per_server: int
    backend_address_pool: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class ApplicationGatewayManagedHsmDict(TypedDict, total=False):
    """Key of a managed HSM for a TLS certificate."""

    key_id: str
    public_cert_data: str
    additional_properties: Mapping[str, Any]


class ApplicationGatewayOnDemandProbeDict(TypedDict, total=False):
    """A probe to carry out once."""

    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    host: str
    path: str
    timeout: int
    pick_host_name_from_backend_http_settings: bool
    enable_probe_proxy_protocol_header: bool
    match: models.ApplicationGatewayProbeHealthResponseMatch | ApplicationGatewayProbeHealthResponseMatchDict
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayPathRuleFlatDict(SubResourceDict, total=False):
    """A rule of a URL path map."""

    name: str
    paths: Sequence[str]
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    redirect_configuration: models.SubResource | SubResourceDict
    rewrite_rule_set: models.SubResource | SubResourceDict
    load_distribution_policy: models.SubResource | SubResourceDict
    firewall_policy: models.SubResource | SubResourceDict


class _ApplicationGatewayPathRuleNestedDict(SubResourceDict, total=False):
    """A rule of a URL path map."""

    properties: Required[
        models.ApplicationGatewayPathRulePropertiesFormat | ApplicationGatewayPathRulePropertiesFormatDict
    ]
    name: str


ApplicationGatewayPathRuleDict: TypeAlias = _ApplicationGatewayPathRuleFlatDict | _ApplicationGatewayPathRuleNestedDict


class ApplicationGatewayPathRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway path rule."""

    paths: Sequence[str]
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    redirect_configuration: models.SubResource | SubResourceDict
    rewrite_rule_set: models.SubResource | SubResourceDict
    load_distribution_policy: models.SubResource | SubResourceDict
    firewall_policy: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayPrivateEndpointConnectionFlatDict(SubResourceModelDict, total=False):
    """A private endpoint connection of an application gateway."""

    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _ApplicationGatewayPrivateEndpointConnectionNestedDict(SubResourceModelDict, total=False):
    """A private endpoint connection of an application gateway."""

    properties: Required[
        models.ApplicationGatewayPrivateEndpointConnectionProperties
        | ApplicationGatewayPrivateEndpointConnectionPropertiesDict
    ]


ApplicationGatewayPrivateEndpointConnectionDict: TypeAlias = (
    _ApplicationGatewayPrivateEndpointConnectionFlatDict | _ApplicationGatewayPrivateEndpointConnectionNestedDict
)


class ApplicationGatewayPrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Properties of an application gateway private endpoint connection."""

    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayPrivateLinkConfigurationFlatDict(SubResourceDict, total=False):
    """Settings for private endpoints of an application gateway."""

    name: str
    ip_configurations: Sequence[
        models.ApplicationGatewayPrivateLinkIpConfiguration | ApplicationGatewayPrivateLinkIpConfigurationDict
    ]


class _ApplicationGatewayPrivateLinkConfigurationNestedDict(SubResourceDict, total=False):
    """Settings for private endpoints of an application gateway."""

    properties: Required[
        models.ApplicationGatewayPrivateLinkConfigurationProperties
        | ApplicationGatewayPrivateLinkConfigurationPropertiesDict
    ]
    name: str


ApplicationGatewayPrivateLinkConfigurationDict: TypeAlias = (
    _ApplicationGatewayPrivateLinkConfigurationFlatDict | _ApplicationGatewayPrivateLinkConfigurationNestedDict
)


class ApplicationGatewayPrivateLinkConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of an application gateway private link configuration."""

    ip_configurations: Sequence[
        models.ApplicationGatewayPrivateLinkIpConfiguration | ApplicationGatewayPrivateLinkIpConfigurationDict
    ]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayPrivateLinkIpConfigurationFlatDict(SubResourceDict, total=False):
    """An address for private endpoints of an application gateway."""

    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    primary: bool


class _ApplicationGatewayPrivateLinkIpConfigurationNestedDict(SubResourceDict, total=False):
    """An address for private endpoints of an application gateway."""

    properties: Required[
        models.ApplicationGatewayPrivateLinkIpConfigurationProperties
        | ApplicationGatewayPrivateLinkIpConfigurationPropertiesDict
    ]
    name: str


ApplicationGatewayPrivateLinkIpConfigurationDict: TypeAlias = (
    _ApplicationGatewayPrivateLinkIpConfigurationFlatDict | _ApplicationGatewayPrivateLinkIpConfigurationNestedDict
)


class ApplicationGatewayPrivateLinkIpConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of an application gateway private link IP configuration."""

    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    primary: bool
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayPrivateLinkResourceFlatDict(SubResourceDict, total=False):
    """A frontend that private endpoints can connect to."""

    name: str
    required_zone_names: Sequence[str]


class _ApplicationGatewayPrivateLinkResourceNestedDict(SubResourceDict, total=False):
    """A frontend that private endpoints can connect to."""

    properties: Required[
        models.ApplicationGatewayPrivateLinkResourceProperties | ApplicationGatewayPrivateLinkResourcePropertiesDict
    ]
    name: str


ApplicationGatewayPrivateLinkResourceDict: TypeAlias = (
    _ApplicationGatewayPrivateLinkResourceFlatDict | _ApplicationGatewayPrivateLinkResourceNestedDict
)


class ApplicationGatewayPrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Properties of an application gateway private link resource."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayProbeFlatDict(SubResourceDict, total=False):
    """A health probe of an application gateway."""

    name: str
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    host: str
    path: str
    interval: int
    timeout: int
    unhealthy_threshold: int
    pick_host_name_from_backend_http_settings: bool
    pick_host_name_from_backend_settings: bool
    min_servers: int
    match: models.ApplicationGatewayProbeHealthResponseMatch | ApplicationGatewayProbeHealthResponseMatchDict
    enable_probe_proxy_protocol_header: bool
    port: int


class _ApplicationGatewayProbeNestedDict(SubResourceDict, total=False):
    """A health probe of an application gateway."""

    properties: Required[models.ApplicationGatewayProbePropertiesFormat | ApplicationGatewayProbePropertiesFormatDict]
    name: str


ApplicationGatewayProbeDict: TypeAlias = _ApplicationGatewayProbeFlatDict | _ApplicationGatewayProbeNestedDict


class ApplicationGatewayProbeHealthResponseMatchDict(TypedDict, total=False):
    """Which answers to a probe count as healthy."""

    body: str
    status_codes: Sequence[str]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayProbePropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway probe."""

    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    host: str
    path: str
    interval: int
    timeout: int
    unhealthy_threshold: int
    pick_host_name_from_backend_http_settings: bool
    pick_host_name_from_backend_settings: bool
    min_servers: int
    match: models.ApplicationGatewayProbeHealthResponseMatch | ApplicationGatewayProbeHealthResponseMatchDict
    enable_probe_proxy_protocol_header: bool
    port: int
    additional_properties: Mapping[str, Any]


class ApplicationGatewayPropertiesFormatDict(TypedDict, total=False):
    """Settings of an application gateway."""

    sku: models.ApplicationGatewaySku | ApplicationGatewaySkuDict
    ssl_policy: models.ApplicationGatewaySslPolicy | ApplicationGatewaySslPolicyDict
    gateway_ip_configurations: Sequence[
        models.ApplicationGatewayIPConfiguration | ApplicationGatewayIPConfigurationDict
    ]
    authentication_certificates: Sequence[
        models.ApplicationGatewayAuthenticationCertificate | ApplicationGatewayAuthenticationCertificateDict
    ]
    trusted_root_certificates: Sequence[
        models.ApplicationGatewayTrustedRootCertificate | ApplicationGatewayTrustedRootCertificateDict
    ]
    trusted_client_certificates: Sequence[
        models.ApplicationGatewayTrustedClientCertificate | ApplicationGatewayTrustedClientCertificateDict
    ]
    ssl_certificates: Sequence[models.ApplicationGatewaySslCertificate | ApplicationGatewaySslCertificateDict]
    frontend_ip_configurations: Sequence[
        models.ApplicationGatewayFrontendIPConfiguration | ApplicationGatewayFrontendIPConfigurationDict
    ]
    frontend_ports: Sequence[models.ApplicationGatewayFrontendPort | ApplicationGatewayFrontendPortDict]
    probes: Sequence[models.ApplicationGatewayProbe | ApplicationGatewayProbeDict]
    backend_address_pools: Sequence[
        models.ApplicationGatewayBackendAddressPool | ApplicationGatewayBackendAddressPoolDict
    ]
    backend_http_settings_collection: Sequence[
        models.ApplicationGatewayBackendHttpSettings | ApplicationGatewayBackendHttpSettingsDict
    ]
    backend_settings_collection: Sequence[
        models.ApplicationGatewayBackendSettings | ApplicationGatewayBackendSettingsDict
    ]
    http_listeners: Sequence[models.ApplicationGatewayHttpListener | ApplicationGatewayHttpListenerDict]
    listeners: Sequence[models.ApplicationGatewayListener | ApplicationGatewayListenerDict]
    ssl_profiles: Sequence[models.ApplicationGatewaySslProfile | ApplicationGatewaySslProfileDict]
    url_path_maps: Sequence[models.ApplicationGatewayUrlPathMap | ApplicationGatewayUrlPathMapDict]
    advanced_routing_maps: Sequence[
        models.ApplicationGatewayAdvancedRoutingMap | ApplicationGatewayAdvancedRoutingMapDict
    ]
    request_routing_rules: Sequence[
        models.ApplicationGatewayRequestRoutingRule | ApplicationGatewayRequestRoutingRuleDict
    ]
    routing_rules: Sequence[models.ApplicationGatewayRoutingRule | ApplicationGatewayRoutingRuleDict]
    rewrite_rule_sets: Sequence[models.ApplicationGatewayRewriteRuleSet | ApplicationGatewayRewriteRuleSetDict]
    advanced_routing_condition_sets: Sequence[
        models.ApplicationGatewayAdvancedRoutingConditionSet | ApplicationGatewayAdvancedRoutingConditionSetDict
    ]
    redirect_configurations: Sequence[
        models.ApplicationGatewayRedirectConfiguration | ApplicationGatewayRedirectConfigurationDict
    ]
    web_application_firewall_configuration: (
        models.ApplicationGatewayWebApplicationFirewallConfiguration
        | ApplicationGatewayWebApplicationFirewallConfigurationDict
    )
    firewall_policy: models.SubResource | SubResourceDict
    enable_http2: bool
    enable_fips: bool
    autoscale_configuration: (
        models.ApplicationGatewayAutoscaleConfiguration | ApplicationGatewayAutoscaleConfigurationDict
    )
    reserved_capacity: int
    private_link_configurations: Sequence[
        models.ApplicationGatewayPrivateLinkConfiguration | ApplicationGatewayPrivateLinkConfigurationDict
    ]
    custom_error_configurations: Sequence[models.ApplicationGatewayCustomError | ApplicationGatewayCustomErrorDict]
    force_firewall_policy_association: bool
    load_distribution_policies: Sequence[
        models.ApplicationGatewayLoadDistributionPolicy | ApplicationGatewayLoadDistributionPolicyDict
    ]
    entra_jwt_validation_configs: Sequence[
        models.ApplicationGatewayEntraJWTValidationConfig | ApplicationGatewayEntraJWTValidationConfigDict
    ]
    global_configuration: models.ApplicationGatewayGlobalConfiguration | ApplicationGatewayGlobalConfigurationDict
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayRedirectConfigurationFlatDict(SubResourceDict, total=False):
    """A redirection to a listener or URL."""

    name: str
    redirect_type: models.ApplicationGatewayRedirectType | ApplicationGatewayRedirectTypeValue
    target_listener: models.SubResource | SubResourceDict
    target_url: str
    include_path: bool
    include_query_string: bool
    request_routing_rules: Sequence[models.SubResource | SubResourceDict]
    url_path_maps: Sequence[models.SubResource | SubResourceDict]
    path_rules: Sequence[models.SubResource | SubResourceDict]


class _ApplicationGatewayRedirectConfigurationNestedDict(SubResourceDict, total=False):
    """A redirection to a listener or URL."""

    properties: Required[
        models.ApplicationGatewayRedirectConfigurationPropertiesFormat
        | ApplicationGatewayRedirectConfigurationPropertiesFormatDict
    ]
    name: str


ApplicationGatewayRedirectConfigurationDict: TypeAlias = (
    _ApplicationGatewayRedirectConfigurationFlatDict | _ApplicationGatewayRedirectConfigurationNestedDict
)


class ApplicationGatewayRedirectConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway redirect configuration."""

    redirect_type: models.ApplicationGatewayRedirectType | ApplicationGatewayRedirectTypeValue
    target_listener: models.SubResource | SubResourceDict
    target_url: str
    include_path: bool
    include_query_string: bool
    request_routing_rules: Sequence[models.SubResource | SubResourceDict]
    url_path_maps: Sequence[models.SubResource | SubResourceDict]
    path_rules: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayRequestRoutingRuleFlatDict(SubResourceDict, total=False):
    """A rule from an HTTP listener to a backend."""

    name: str
    rule_type: models.ApplicationGatewayRequestRoutingRuleType | ApplicationGatewayRequestRoutingRuleTypeValue
    priority: int
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    http_listener: models.SubResource | SubResourceDict
    url_path_map: models.SubResource | SubResourceDict
    advanced_routing_map: models.SubResource | SubResourceDict
    rewrite_rule_set: models.SubResource | SubResourceDict
    redirect_configuration: models.SubResource | SubResourceDict
    load_distribution_policy: models.SubResource | SubResourceDict
    entra_jwt_validation_config: models.SubResource | SubResourceDict
    auth_configs: Sequence[models.ApplicationGatewayAuthConfig | ApplicationGatewayAuthConfigDict]


class _ApplicationGatewayRequestRoutingRuleNestedDict(SubResourceDict, total=False):
    """A rule from an HTTP listener to a backend."""

    properties: Required[
        models.ApplicationGatewayRequestRoutingRulePropertiesFormat
        | ApplicationGatewayRequestRoutingRulePropertiesFormatDict
    ]
    name: str


ApplicationGatewayRequestRoutingRuleDict: TypeAlias = (
    _ApplicationGatewayRequestRoutingRuleFlatDict | _ApplicationGatewayRequestRoutingRuleNestedDict
)


class ApplicationGatewayRequestRoutingRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway request routing rule."""

    rule_type: models.ApplicationGatewayRequestRoutingRuleType | ApplicationGatewayRequestRoutingRuleTypeValue
    priority: int
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    http_listener: models.SubResource | SubResourceDict
    url_path_map: models.SubResource | SubResourceDict
    advanced_routing_map: models.SubResource | SubResourceDict
    rewrite_rule_set: models.SubResource | SubResourceDict
    redirect_configuration: models.SubResource | SubResourceDict
    load_distribution_policy: models.SubResource | SubResourceDict
    entra_jwt_validation_config: models.SubResource | SubResourceDict
    auth_configs: Sequence[models.ApplicationGatewayAuthConfig | ApplicationGatewayAuthConfigDict]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayRewriteRuleDict(TypedDict, total=False):
    """A rule that rewrites headers or URLs."""

    name: str
    rule_sequence: int
    conditions: Sequence[models.ApplicationGatewayRewriteRuleCondition | ApplicationGatewayRewriteRuleConditionDict]
    action_set: models.ApplicationGatewayRewriteRuleActionSet | ApplicationGatewayRewriteRuleActionSetDict
    additional_properties: Mapping[str, Any]


class ApplicationGatewayRewriteRuleActionSetDict(TypedDict, total=False):
    """What a rewrite rule changes."""

    request_header_configurations: Sequence[
        models.ApplicationGatewayHeaderConfiguration | ApplicationGatewayHeaderConfigurationDict
    ]
    response_header_configurations: Sequence[
        models.ApplicationGatewayHeaderConfiguration | ApplicationGatewayHeaderConfigurationDict
    ]
    url_configuration: models.ApplicationGatewayUrlConfiguration | ApplicationGatewayUrlConfigurationDict
    additional_properties: Mapping[str, Any]


class ApplicationGatewayRewriteRuleConditionDict(TypedDict, total=False):
    """When a rewrite rule applies."""

    variable: str
    pattern: str
    ignore_case: bool
    negate: bool
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayRewriteRuleSetFlatDict(SubResourceDict, total=False):
    """A set of rewrite rules."""

    name: str
    rewrite_rules: Sequence[models.ApplicationGatewayRewriteRule | ApplicationGatewayRewriteRuleDict]


class _ApplicationGatewayRewriteRuleSetNestedDict(SubResourceDict, total=False):
    """A set of rewrite rules."""

    properties: Required[
        models.ApplicationGatewayRewriteRuleSetPropertiesFormat | ApplicationGatewayRewriteRuleSetPropertiesFormatDict
    ]
    name: str


ApplicationGatewayRewriteRuleSetDict: TypeAlias = (
    _ApplicationGatewayRewriteRuleSetFlatDict | _ApplicationGatewayRewriteRuleSetNestedDict
)


class ApplicationGatewayRewriteRuleSetPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway rewrite rule set."""

    rewrite_rules: Sequence[models.ApplicationGatewayRewriteRule | ApplicationGatewayRewriteRuleDict]
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayRoutingRuleFlatDict(SubResourceDict, total=False):
    """A rule from a TCP or TLS listener to a backend."""

    name: str
    rule_type: models.ApplicationGatewayRequestRoutingRuleType | ApplicationGatewayRequestRoutingRuleTypeValue
    priority: int
    backend_address_pool: models.SubResource | SubResourceDict
    backend_settings: models.SubResource | SubResourceDict
    listener: models.SubResource | SubResourceDict


class _ApplicationGatewayRoutingRuleNestedDict(SubResourceDict, total=False):
    """A rule from a TCP or TLS listener to a backend."""

    properties: Required[
        models.ApplicationGatewayRoutingRulePropertiesFormat | ApplicationGatewayRoutingRulePropertiesFormatDict
    ]
    name: str


ApplicationGatewayRoutingRuleDict: TypeAlias = (
    _ApplicationGatewayRoutingRuleFlatDict | _ApplicationGatewayRoutingRuleNestedDict
)


class ApplicationGatewayRoutingRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway routing rule."""

    rule_type: models.ApplicationGatewayRequestRoutingRuleType | ApplicationGatewayRequestRoutingRuleTypeValue
    priority: Required[int]
    backend_address_pool: models.SubResource | SubResourceDict
    backend_settings: models.SubResource | SubResourceDict
    listener: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class ApplicationGatewaySkuDict(TypedDict, total=False):
    """SKU of an application gateway."""

    name: models.ApplicationGatewaySkuName | ApplicationGatewaySkuNameValue
    tier: models.ApplicationGatewayTier | ApplicationGatewayTierValue
    capacity: int
    family: models.ApplicationGatewaySkuFamily | ApplicationGatewaySkuFamilyValue
    additional_properties: Mapping[str, Any]


class _ApplicationGatewaySslCertificateFlatDict(SubResourceDict, total=False):
    """A TLS certificate of an application gateway."""

    name: str
    data: str
    password: str
    key_vault_secret_id: str
    hsm: models.ApplicationGatewayManagedHsm | ApplicationGatewayManagedHsmDict


class _ApplicationGatewaySslCertificateNestedDict(SubResourceDict, total=False):
    """A TLS certificate of an application gateway."""

    properties: Required[
        models.ApplicationGatewaySslCertificatePropertiesFormat | ApplicationGatewaySslCertificatePropertiesFormatDict
    ]
    name: str


ApplicationGatewaySslCertificateDict: TypeAlias = (
    _ApplicationGatewaySslCertificateFlatDict | _ApplicationGatewaySslCertificateNestedDict
)


class ApplicationGatewaySslCertificatePropertiesFormatDict(TypedDict, total=False):
    """Data of a TLS certificate: PFX, or a secret of a key vault."""

    data: str
    password: str
    key_vault_secret_id: str
    hsm: models.ApplicationGatewayManagedHsm | ApplicationGatewayManagedHsmDict
    additional_properties: Mapping[str, Any]


class ApplicationGatewaySslPolicyDict(TypedDict, total=False):
    """TLS versions and cipher suites of an application gateway."""

    disabled_ssl_protocols: Sequence[models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue]
    policy_type: models.ApplicationGatewaySslPolicyType | ApplicationGatewaySslPolicyTypeValue
    policy_name: models.ApplicationGatewaySslPolicyName | ApplicationGatewaySslPolicyNameValue
    cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    min_protocol_version: models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue
    additional_properties: Mapping[str, Any]


class _ApplicationGatewaySslPredefinedPolicyFlatDict(SubResourceDict, total=False):
    """A predefined TLS policy."""

    name: str
    cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    min_protocol_version: models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue


class _ApplicationGatewaySslPredefinedPolicyNestedDict(SubResourceDict, total=False):
    """A predefined TLS policy."""

    name: str
    properties: Required[
        models.ApplicationGatewaySslPredefinedPolicyPropertiesFormat
        | ApplicationGatewaySslPredefinedPolicyPropertiesFormatDict
    ]


ApplicationGatewaySslPredefinedPolicyDict: TypeAlias = (
    _ApplicationGatewaySslPredefinedPolicyFlatDict | _ApplicationGatewaySslPredefinedPolicyNestedDict
)


class ApplicationGatewaySslPredefinedPolicyPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway SSL predefined policy."""

    cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    min_protocol_version: models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue
    additional_properties: Mapping[str, Any]


class _ApplicationGatewaySslProfileFlatDict(SubResourceDict, total=False):
    """A TLS profile: policy and client certificates of listeners."""

    name: str
    trusted_client_certificates: Sequence[models.SubResource | SubResourceDict]
    ssl_policy: models.ApplicationGatewaySslPolicy | ApplicationGatewaySslPolicyDict
    client_auth_configuration: (
        models.ApplicationGatewayClientAuthConfiguration | ApplicationGatewayClientAuthConfigurationDict
    )


class _ApplicationGatewaySslProfileNestedDict(SubResourceDict, total=False):
    """A TLS profile: policy and client certificates of listeners."""

    properties: Required[
        models.ApplicationGatewaySslProfilePropertiesFormat | ApplicationGatewaySslProfilePropertiesFormatDict
    ]
    name: str


ApplicationGatewaySslProfileDict: TypeAlias = (
    _ApplicationGatewaySslProfileFlatDict | _ApplicationGatewaySslProfileNestedDict
)


class ApplicationGatewaySslProfilePropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway SSL profile."""

    trusted_client_certificates: Sequence[models.SubResource | SubResourceDict]
    ssl_policy: models.ApplicationGatewaySslPolicy | ApplicationGatewaySslPolicyDict
    client_auth_configuration: (
        models.ApplicationGatewayClientAuthConfiguration | ApplicationGatewayClientAuthConfigurationDict
    )
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayTrustedClientCertificateFlatDict(SubResourceDict, total=False):
    """A certificate client certificates are checked against."""

    name: str
    data: str


class _ApplicationGatewayTrustedClientCertificateNestedDict(SubResourceDict, total=False):
    """A certificate client certificates are checked against."""

    properties: Required[
        models.ApplicationGatewayTrustedClientCertificatePropertiesFormat
        | ApplicationGatewayTrustedClientCertificatePropertiesFormatDict
    ]
    name: str


ApplicationGatewayTrustedClientCertificateDict: TypeAlias = (
    _ApplicationGatewayTrustedClientCertificateFlatDict | _ApplicationGatewayTrustedClientCertificateNestedDict
)


class ApplicationGatewayTrustedClientCertificatePropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway trusted client certificate."""

    data: str
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayTrustedRootCertificateFlatDict(SubResourceDict, total=False):
    """A root certificate of backends."""

    name: str
    data: str
    key_vault_secret_id: str


class _ApplicationGatewayTrustedRootCertificateNestedDict(SubResourceDict, total=False):
    """A root certificate of backends."""

    properties: Required[
        models.ApplicationGatewayTrustedRootCertificatePropertiesFormat
        | ApplicationGatewayTrustedRootCertificatePropertiesFormatDict
    ]
    name: str


ApplicationGatewayTrustedRootCertificateDict: TypeAlias = (
    _ApplicationGatewayTrustedRootCertificateFlatDict | _ApplicationGatewayTrustedRootCertificateNestedDict
)


class ApplicationGatewayTrustedRootCertificatePropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway trusted root certificate."""

    data: str
    key_vault_secret_id: str
    additional_properties: Mapping[str, Any]


class ApplicationGatewayUrlConfigurationDict(TypedDict, total=False):
    """How a rewrite rule changes the URL."""

    modified_path: str
    modified_query_string: str
    reroute: bool
    additional_properties: Mapping[str, Any]


class _ApplicationGatewayUrlPathMapFlatDict(SubResourceDict, total=False):
    """A map from URL paths to backends."""

    name: str
    default_backend_address_pool: models.SubResource | SubResourceDict
    default_backend_http_settings: models.SubResource | SubResourceDict
    default_rewrite_rule_set: models.SubResource | SubResourceDict
    default_redirect_configuration: models.SubResource | SubResourceDict
    default_load_distribution_policy: models.SubResource | SubResourceDict
    path_rules: Sequence[models.ApplicationGatewayPathRule | ApplicationGatewayPathRuleDict]


class _ApplicationGatewayUrlPathMapNestedDict(SubResourceDict, total=False):
    """A map from URL paths to backends."""

    properties: Required[
        models.ApplicationGatewayUrlPathMapPropertiesFormat | ApplicationGatewayUrlPathMapPropertiesFormatDict
    ]
    name: str


ApplicationGatewayUrlPathMapDict: TypeAlias = (
    _ApplicationGatewayUrlPathMapFlatDict | _ApplicationGatewayUrlPathMapNestedDict
)
