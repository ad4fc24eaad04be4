# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``application_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ManagedServiceIdentityDict
    from ._ip_allocations import IPAllocationMethodValue
    from ._network_interfaces import NetworkInterfaceIPConfigurationDict
    from ._private_link_services import PrivateLinkServiceConnectionStateDict
else:
    typed(__name__)

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
    zones: list[str] | tuple[str, ...]
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
    properties: Required[models.ApplicationGatewayPropertiesFormat | ApplicationGatewayPropertiesFormatDict]
    zones: list[str] | tuple[str, ...]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


ApplicationGatewayDict: TypeAlias = _ApplicationGatewayFlatDict | _ApplicationGatewayNestedDict


class ApplicationGatewayAdvancedRoutingConditionDict(ModelDict, total=False):
    condition_type: Required[
        models.ApplicationGatewayAdvancedRoutingConditionType | ApplicationGatewayAdvancedRoutingConditionTypeValue
    ]
    property_name: str
    property_values: list[str] | tuple[str, ...]
    property_value_matcher: (
        models.ApplicationGatewayAdvancedRoutingPropertyValueMatcher
        | ApplicationGatewayAdvancedRoutingPropertyValueMatcherDict
    )


class ApplicationGatewayAdvancedRoutingConditionSetDict(SubResourceDict, total=False):
    properties: (
        models.ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormat
        | ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormatDict
    )
    name: str


class ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormatDict(ModelDict, total=False):
    routing_conditions: Required[
        Sequence[models.ApplicationGatewayAdvancedRoutingCondition | ApplicationGatewayAdvancedRoutingConditionDict]
    ]


class ApplicationGatewayAdvancedRoutingMapDict(SubResourceDict, total=False):
    properties: (
        models.ApplicationGatewayAdvancedRoutingMapPropertiesFormat
        | ApplicationGatewayAdvancedRoutingMapPropertiesFormatDict
    )
    name: str


class ApplicationGatewayAdvancedRoutingMapPropertiesFormatDict(ModelDict, total=False):
    default_backend_address_pool: models.SubResource | SubResourceDict
    default_backend_http_settings: models.SubResource | SubResourceDict
    default_redirect_configuration: models.SubResource | SubResourceDict
    default_rewrite_rule_set: models.SubResource | SubResourceDict
    default_auth_configs: Sequence[models.ApplicationGatewayAuthConfig | ApplicationGatewayAuthConfigDict]
    advanced_routing_rules: Required[
        Sequence[models.ApplicationGatewayAdvancedRoutingRule | ApplicationGatewayAdvancedRoutingRuleDict]
    ]


class ApplicationGatewayAdvancedRoutingPropertyValueMatcherDict(ModelDict, total=False):
    pattern: Required[str]
    ignore_case: bool
    negate: bool


class ApplicationGatewayAdvancedRoutingRuleDict(SubResourceDict, total=False):
    properties: (
        models.ApplicationGatewayAdvancedRoutingRulePropertiesFormat
        | ApplicationGatewayAdvancedRoutingRulePropertiesFormatDict
    )
    name: str


class ApplicationGatewayAdvancedRoutingRulePropertiesFormatDict(ModelDict, total=False):
    priority: Required[int]
    advanced_routing_condition_set: models.SubResource | SubResourceDict
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    redirect_configuration: models.SubResource | SubResourceDict
    rewrite_rule_set: models.SubResource | SubResourceDict
    auth_configs: Sequence[models.ApplicationGatewayAuthConfig | ApplicationGatewayAuthConfigDict]


class ApplicationGatewayAuthConfigDict(ModelDict, total=False):
    name: Required[str]
    authentication_policy: Required[models.SubResource | SubResourceDict]


class _ApplicationGatewayAuthenticationCertificateFlatDict(SubResourceDict, total=False):
    name: str
    data: str


class _ApplicationGatewayAuthenticationCertificateNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayAuthenticationCertificatePropertiesFormat
        | ApplicationGatewayAuthenticationCertificatePropertiesFormatDict
    ]
    name: str


ApplicationGatewayAuthenticationCertificateDict: TypeAlias = (
    _ApplicationGatewayAuthenticationCertificateFlatDict | _ApplicationGatewayAuthenticationCertificateNestedDict
)


class ApplicationGatewayAuthenticationCertificatePropertiesFormatDict(ModelDict, total=False):
    data: str


class ApplicationGatewayAutoscaleConfigurationDict(ModelDict, total=False):
    min_capacity: Required[int]
    max_capacity: int


class _ApplicationGatewayAvailableSslOptionsFlatDict(ResourceDict, total=False):
    predefined_policies: Sequence[models.SubResource | SubResourceDict]
    default_policy: models.ApplicationGatewaySslPolicyName | ApplicationGatewaySslPolicyNameValue
    available_cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    available_protocols: Sequence[models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue]


class _ApplicationGatewayAvailableSslOptionsNestedDict(ResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayAvailableSslOptionsPropertiesFormat
        | ApplicationGatewayAvailableSslOptionsPropertiesFormatDict
    ]


ApplicationGatewayAvailableSslOptionsDict: TypeAlias = (
    _ApplicationGatewayAvailableSslOptionsFlatDict | _ApplicationGatewayAvailableSslOptionsNestedDict
)


class ApplicationGatewayAvailableSslOptionsPropertiesFormatDict(ModelDict, total=False):
    predefined_policies: Sequence[models.SubResource | SubResourceDict]
    default_policy: models.ApplicationGatewaySslPolicyName | ApplicationGatewaySslPolicyNameValue
    available_cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    available_protocols: Sequence[models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue]


class ApplicationGatewayAvailableWafRuleSetsResultDict(ModelDict, total=False):
    value: Sequence[models.ApplicationGatewayFirewallRuleSet | ApplicationGatewayFirewallRuleSetDict]


class ApplicationGatewayBackendAddressDict(ModelDict, total=False):
    fqdn: str
    ip_address: str


class _ApplicationGatewayBackendAddressPoolFlatDict(SubResourceDict, total=False):
    name: str
    backend_addresses: Sequence[models.ApplicationGatewayBackendAddress | ApplicationGatewayBackendAddressDict]


class _ApplicationGatewayBackendAddressPoolNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayBackendAddressPoolPropertiesFormat
        | ApplicationGatewayBackendAddressPoolPropertiesFormatDict
    ]
    name: str


ApplicationGatewayBackendAddressPoolDict: TypeAlias = (
    _ApplicationGatewayBackendAddressPoolFlatDict | _ApplicationGatewayBackendAddressPoolNestedDict
)


class ApplicationGatewayBackendAddressPoolPropertiesFormatDict(ModelDict, total=False):
    backend_addresses: Sequence[models.ApplicationGatewayBackendAddress | ApplicationGatewayBackendAddressDict]


class ApplicationGatewayBackendHealthDict(ModelDict, total=False):
    backend_address_pools: Sequence[
        models.ApplicationGatewayBackendHealthPool | ApplicationGatewayBackendHealthPoolDict
    ]


class ApplicationGatewayBackendHealthHttpSettingsDict(ModelDict, total=False):
    backend_http_settings: models.ApplicationGatewayBackendHttpSettings | ApplicationGatewayBackendHttpSettingsDict
    servers: Sequence[models.ApplicationGatewayBackendHealthServer | ApplicationGatewayBackendHealthServerDict]


class ApplicationGatewayBackendHealthOnDemandDict(ModelDict, total=False):
    backend_address_pool: models.ApplicationGatewayBackendAddressPool | ApplicationGatewayBackendAddressPoolDict
    backend_health_http_settings: (
        models.ApplicationGatewayBackendHealthHttpSettings | ApplicationGatewayBackendHealthHttpSettingsDict
    )


class ApplicationGatewayBackendHealthPoolDict(ModelDict, total=False):
    backend_address_pool: models.ApplicationGatewayBackendAddressPool | ApplicationGatewayBackendAddressPoolDict
    backend_http_settings_collection: Sequence[
        models.ApplicationGatewayBackendHealthHttpSettings | ApplicationGatewayBackendHealthHttpSettingsDict
    ]


class ApplicationGatewayBackendHealthServerDict(ModelDict, total=False):
    address: str
    ip_configuration: models.NetworkInterfaceIPConfiguration | NetworkInterfaceIPConfigurationDict
    health: models.ApplicationGatewayBackendHealthServerHealth | ApplicationGatewayBackendHealthServerHealthValue
    health_probe_log: str


class _ApplicationGatewayBackendHttpSettingsFlatDict(SubResourceDict, total=False):
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
    properties: Required[
        models.ApplicationGatewayBackendHttpSettingsPropertiesFormat
        | ApplicationGatewayBackendHttpSettingsPropertiesFormatDict
    ]
    name: str


ApplicationGatewayBackendHttpSettingsDict: TypeAlias = (
    _ApplicationGatewayBackendHttpSettingsFlatDict | _ApplicationGatewayBackendHttpSettingsNestedDict
)


class ApplicationGatewayBackendHttpSettingsPropertiesFormatDict(ModelDict, total=False):
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


class _ApplicationGatewayBackendSettingsFlatDict(SubResourceDict, total=False):
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
    properties: Required[
        models.ApplicationGatewayBackendSettingsPropertiesFormat | ApplicationGatewayBackendSettingsPropertiesFormatDict
    ]
    name: str


ApplicationGatewayBackendSettingsDict: TypeAlias = (
    _ApplicationGatewayBackendSettingsFlatDict | _ApplicationGatewayBackendSettingsNestedDict
)


class ApplicationGatewayBackendSettingsPropertiesFormatDict(ModelDict, total=False):
    port: int
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    timeout: int
    probe: models.SubResource | SubResourceDict
    trusted_root_certificates: Sequence[models.SubResource | SubResourceDict]
    host_name: str
    pick_host_name_from_backend_address: bool
    enable_l4_client_ip_preservation: bool


class ApplicationGatewayClientAuthConfigurationDict(ModelDict, total=False):
    verify_client_cert_issuer_dn: bool
    verify_client_revocation: (
        models.ApplicationGatewayClientRevocationOptions | ApplicationGatewayClientRevocationOptionsValue
    )
    verify_client_auth_mode: (
        models.ApplicationGatewayClientAuthVerificationModes | ApplicationGatewayClientAuthVerificationModesValue
    )


class ApplicationGatewayConnectionDrainingDict(ModelDict, total=False):
    enabled: Required[bool]
    drain_timeout_in_sec: Required[int]


class ApplicationGatewayCustomErrorDict(ModelDict, total=False):
    status_code: models.ApplicationGatewayCustomErrorStatusCode | ApplicationGatewayCustomErrorStatusCodeValue
    custom_error_page_url: str


class _ApplicationGatewayEntraJWTValidationConfigFlatDict(SubResourceDict, total=False):
    name: str
    un_authorized_request_action: (
        models.ApplicationGatewayUnAuthorizedRequestAction | ApplicationGatewayUnAuthorizedRequestActionValue
    )
    tenant_id: str
    client_id: str
    audiences: list[str] | tuple[str, ...]


class _ApplicationGatewayEntraJWTValidationConfigNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayEntraJWTValidationConfigPropertiesFormat
        | ApplicationGatewayEntraJWTValidationConfigPropertiesFormatDict
    ]
    name: str


ApplicationGatewayEntraJWTValidationConfigDict: TypeAlias = (
    _ApplicationGatewayEntraJWTValidationConfigFlatDict | _ApplicationGatewayEntraJWTValidationConfigNestedDict
)


class ApplicationGatewayEntraJWTValidationConfigPropertiesFormatDict(ModelDict, total=False):
    un_authorized_request_action: (
        models.ApplicationGatewayUnAuthorizedRequestAction | ApplicationGatewayUnAuthorizedRequestActionValue
    )
    tenant_id: str
    client_id: str
    audiences: list[str] | tuple[str, ...]


class ApplicationGatewayFirewallDisabledRuleGroupDict(ModelDict, total=False):
    rule_group_name: Required[str]
    rules: Sequence[int]


class ApplicationGatewayFirewallExclusionDict(ModelDict, total=False):
    match_variable: Required[str]
    selector_match_operator: Required[str]
    selector: Required[str]


class ApplicationGatewayFirewallManifestRuleSetDict(ModelDict, total=False):
    rule_set_type: Required[str]
    rule_set_version: Required[str]
    status: models.ApplicationGatewayRuleSetStatusOptions | ApplicationGatewayRuleSetStatusOptionsValue
    display_name: str
    tiers: Sequence[models.ApplicationGatewayTierTypes | ApplicationGatewayTierTypesValue]
    rule_groups: Required[
        Sequence[models.ApplicationGatewayFirewallRuleGroup | ApplicationGatewayFirewallRuleGroupDict]
    ]


class ApplicationGatewayFirewallRuleDict(ModelDict, total=False):
    rule_id: Required[int]
    rule_id_string: str
    state: models.ApplicationGatewayWafRuleStateTypes | ApplicationGatewayWafRuleStateTypesValue
    action: models.ApplicationGatewayWafRuleActionTypes | ApplicationGatewayWafRuleActionTypesValue
    sensitivity: models.ApplicationGatewayWafRuleSensitivityTypes | ApplicationGatewayWafRuleSensitivityTypesValue
    paranoia_level: models.ApplicationGatewayWafRuleParanoiaLevel | ApplicationGatewayWafRuleParanoiaLevelValue
    description: str


class ApplicationGatewayFirewallRuleGroupDict(ModelDict, total=False):
    rule_group_name: Required[str]
    description: str
    rules: Required[Sequence[models.ApplicationGatewayFirewallRule | ApplicationGatewayFirewallRuleDict]]


class _ApplicationGatewayFirewallRuleSetFlatDict(ResourceDict, total=False):
    rule_set_type: str
    rule_set_version: str
    display_name: str
    rule_groups: Sequence[models.ApplicationGatewayFirewallRuleGroup | ApplicationGatewayFirewallRuleGroupDict]
    tiers: Sequence[models.ApplicationGatewayTierTypes | ApplicationGatewayTierTypesValue]


class _ApplicationGatewayFirewallRuleSetNestedDict(ResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayFirewallRuleSetPropertiesFormat | ApplicationGatewayFirewallRuleSetPropertiesFormatDict
    ]


ApplicationGatewayFirewallRuleSetDict: TypeAlias = (
    _ApplicationGatewayFirewallRuleSetFlatDict | _ApplicationGatewayFirewallRuleSetNestedDict
)


class ApplicationGatewayFirewallRuleSetPropertiesFormatDict(ModelDict, total=False):
    rule_set_type: Required[str]
    rule_set_version: Required[str]
    display_name: str
    rule_groups: Required[
        Sequence[models.ApplicationGatewayFirewallRuleGroup | ApplicationGatewayFirewallRuleGroupDict]
    ]
    tiers: Sequence[models.ApplicationGatewayTierTypes | ApplicationGatewayTierTypesValue]


class ApplicationGatewayForContainersReferenceDefinitionDict(ModelDict, total=False):
    id: Required[str]


class _ApplicationGatewayFrontendIPConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict
    private_link_configuration: models.SubResource | SubResourceDict


class _ApplicationGatewayFrontendIPConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayFrontendIPConfigurationPropertiesFormat
        | ApplicationGatewayFrontendIPConfigurationPropertiesFormatDict
    ]
    name: str


ApplicationGatewayFrontendIPConfigurationDict: TypeAlias = (
    _ApplicationGatewayFrontendIPConfigurationFlatDict | _ApplicationGatewayFrontendIPConfigurationNestedDict
)


class ApplicationGatewayFrontendIPConfigurationPropertiesFormatDict(ModelDict, total=False):
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict
    private_link_configuration: models.SubResource | SubResourceDict


class _ApplicationGatewayFrontendPortFlatDict(SubResourceDict, total=False):
    name: str
    port: int


class _ApplicationGatewayFrontendPortNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayFrontendPortPropertiesFormat | ApplicationGatewayFrontendPortPropertiesFormatDict
    ]
    name: str


ApplicationGatewayFrontendPortDict: TypeAlias = (
    _ApplicationGatewayFrontendPortFlatDict | _ApplicationGatewayFrontendPortNestedDict
)


class ApplicationGatewayFrontendPortPropertiesFormatDict(ModelDict, total=False):
    port: int


class ApplicationGatewayGlobalConfigurationDict(ModelDict, total=False):
    enable_request_buffering: bool
    enable_response_buffering: bool
    disable_default_server_header_in_response: bool


class ApplicationGatewayHeaderConfigurationDict(ModelDict, total=False):
    header_name: str
    header_value_matcher: models.HeaderValueMatcher | HeaderValueMatcherDict
    header_value: str


class _ApplicationGatewayHttpListenerFlatDict(SubResourceDict, total=False):
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
    host_names: list[str] | tuple[str, ...]


class _ApplicationGatewayHttpListenerNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayHttpListenerPropertiesFormat | ApplicationGatewayHttpListenerPropertiesFormatDict
    ]
    name: str


ApplicationGatewayHttpListenerDict: TypeAlias = (
    _ApplicationGatewayHttpListenerFlatDict | _ApplicationGatewayHttpListenerNestedDict
)


class ApplicationGatewayHttpListenerPropertiesFormatDict(ModelDict, total=False):
    frontend_ip_configuration: models.SubResource | SubResourceDict
    frontend_port: models.SubResource | SubResourceDict
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    host_name: str
    ssl_certificate: models.SubResource | SubResourceDict
    ssl_profile: models.SubResource | SubResourceDict
    require_server_name_indication: bool
    custom_error_configurations: Sequence[models.ApplicationGatewayCustomError | ApplicationGatewayCustomErrorDict]
    firewall_policy: models.SubResource | SubResourceDict
    host_names: list[str] | tuple[str, ...]


class _ApplicationGatewayIPConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    subnet: models.SubResource | SubResourceDict


class _ApplicationGatewayIPConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayIPConfigurationPropertiesFormat | ApplicationGatewayIPConfigurationPropertiesFormatDict
    ]
    name: str


ApplicationGatewayIPConfigurationDict: TypeAlias = (
    _ApplicationGatewayIPConfigurationFlatDict | _ApplicationGatewayIPConfigurationNestedDict
)


class ApplicationGatewayIPConfigurationPropertiesFormatDict(ModelDict, total=False):
    subnet: models.SubResource | SubResourceDict


class _ApplicationGatewayListenerFlatDict(SubResourceDict, total=False):
    name: str
    frontend_ip_configuration: models.SubResource | SubResourceDict
    frontend_port: models.SubResource | SubResourceDict
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    ssl_certificate: models.SubResource | SubResourceDict
    ssl_profile: models.SubResource | SubResourceDict
    host_names: list[str] | tuple[str, ...]


class _ApplicationGatewayListenerNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayListenerPropertiesFormat | ApplicationGatewayListenerPropertiesFormatDict
    ]
    name: str


ApplicationGatewayListenerDict: TypeAlias = _ApplicationGatewayListenerFlatDict | _ApplicationGatewayListenerNestedDict


class ApplicationGatewayListenerPropertiesFormatDict(ModelDict, total=False):
    frontend_ip_configuration: models.SubResource | SubResourceDict
    frontend_port: models.SubResource | SubResourceDict
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    ssl_certificate: models.SubResource | SubResourceDict
    ssl_profile: models.SubResource | SubResourceDict
    host_names: list[str] | tuple[str, ...]


class _ApplicationGatewayLoadDistributionPolicyFlatDict(SubResourceDict, total=False):
    name: str
    load_distribution_targets: Sequence[
        models.ApplicationGatewayLoadDistributionTarget | ApplicationGatewayLoadDistributionTargetDict
    ]
    load_distribution_algorithm: (
        models.ApplicationGatewayLoadDistributionAlgorithm | ApplicationGatewayLoadDistributionAlgorithmValue
    )


class _ApplicationGatewayLoadDistributionPolicyNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayLoadDistributionPolicyPropertiesFormat
        | ApplicationGatewayLoadDistributionPolicyPropertiesFormatDict
    ]
    name: str


ApplicationGatewayLoadDistributionPolicyDict: TypeAlias = (
    _ApplicationGatewayLoadDistributionPolicyFlatDict | _ApplicationGatewayLoadDistributionPolicyNestedDict
)


class ApplicationGatewayLoadDistributionPolicyPropertiesFormatDict(ModelDict, total=False):
    load_distribution_targets: Sequence[
        models.ApplicationGatewayLoadDistributionTarget | ApplicationGatewayLoadDistributionTargetDict
    ]
    load_distribution_algorithm: (
        models.ApplicationGatewayLoadDistributionAlgorithm | ApplicationGatewayLoadDistributionAlgorithmValue
    )


class _ApplicationGatewayLoadDistributionTargetFlatDict(SubResourceDict, total=False):
    name: str
    weight_per_server: int
    backend_address_pool: models.SubResource | SubResourceDict


class _ApplicationGatewayLoadDistributionTargetNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayLoadDistributionTargetPropertiesFormat
        | ApplicationGatewayLoadDistributionTargetPropertiesFormatDict
    ]
    name: str


ApplicationGatewayLoadDistributionTargetDict: TypeAlias = (
    _ApplicationGatewayLoadDistributionTargetFlatDict | _ApplicationGatewayLoadDistributionTargetNestedDict
)


class ApplicationGatewayLoadDistributionTargetPropertiesFormatDict(ModelDict, total=False):
    weight_per_server: int
    backend_address_pool: models.SubResource | SubResourceDict


class ApplicationGatewayManagedHsmDict(ModelDict, total=False):
    key_id: str
    public_cert_data: str


class ApplicationGatewayOnDemandProbeDict(ModelDict, total=False):
    protocol: models.ApplicationGatewayProtocol | ApplicationGatewayProtocolValue
    host: str
    path: str
    timeout: int
    pick_host_name_from_backend_http_settings: bool
    enable_probe_proxy_protocol_header: bool
    match: models.ApplicationGatewayProbeHealthResponseMatch | ApplicationGatewayProbeHealthResponseMatchDict
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict


class _ApplicationGatewayPathRuleFlatDict(SubResourceDict, total=False):
    name: str
    paths: list[str] | tuple[str, ...]
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    redirect_configuration: models.SubResource | SubResourceDict
    rewrite_rule_set: models.SubResource | SubResourceDict
    load_distribution_policy: models.SubResource | SubResourceDict
    firewall_policy: models.SubResource | SubResourceDict


class _ApplicationGatewayPathRuleNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayPathRulePropertiesFormat | ApplicationGatewayPathRulePropertiesFormatDict
    ]
    name: str


ApplicationGatewayPathRuleDict: TypeAlias = _ApplicationGatewayPathRuleFlatDict | _ApplicationGatewayPathRuleNestedDict


class ApplicationGatewayPathRulePropertiesFormatDict(ModelDict, total=False):
    paths: list[str] | tuple[str, ...]
    backend_address_pool: models.SubResource | SubResourceDict
    backend_http_settings: models.SubResource | SubResourceDict
    redirect_configuration: models.SubResource | SubResourceDict
    rewrite_rule_set: models.SubResource | SubResourceDict
    load_distribution_policy: models.SubResource | SubResourceDict
    firewall_policy: models.SubResource | SubResourceDict


class _ApplicationGatewayPrivateEndpointConnectionFlatDict(SubResourceModelDict, total=False):
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _ApplicationGatewayPrivateEndpointConnectionNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.ApplicationGatewayPrivateEndpointConnectionProperties
        | ApplicationGatewayPrivateEndpointConnectionPropertiesDict
    ]


ApplicationGatewayPrivateEndpointConnectionDict: TypeAlias = (
    _ApplicationGatewayPrivateEndpointConnectionFlatDict | _ApplicationGatewayPrivateEndpointConnectionNestedDict
)


class ApplicationGatewayPrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _ApplicationGatewayPrivateLinkConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    ip_configurations: Sequence[
        models.ApplicationGatewayPrivateLinkIpConfiguration | ApplicationGatewayPrivateLinkIpConfigurationDict
    ]


class _ApplicationGatewayPrivateLinkConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayPrivateLinkConfigurationProperties
        | ApplicationGatewayPrivateLinkConfigurationPropertiesDict
    ]
    name: str


ApplicationGatewayPrivateLinkConfigurationDict: TypeAlias = (
    _ApplicationGatewayPrivateLinkConfigurationFlatDict | _ApplicationGatewayPrivateLinkConfigurationNestedDict
)


class ApplicationGatewayPrivateLinkConfigurationPropertiesDict(ModelDict, total=False):
    ip_configurations: Sequence[
        models.ApplicationGatewayPrivateLinkIpConfiguration | ApplicationGatewayPrivateLinkIpConfigurationDict
    ]


class _ApplicationGatewayPrivateLinkIpConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    primary: bool


class _ApplicationGatewayPrivateLinkIpConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayPrivateLinkIpConfigurationProperties
        | ApplicationGatewayPrivateLinkIpConfigurationPropertiesDict
    ]
    name: str


ApplicationGatewayPrivateLinkIpConfigurationDict: TypeAlias = (
    _ApplicationGatewayPrivateLinkIpConfigurationFlatDict | _ApplicationGatewayPrivateLinkIpConfigurationNestedDict
)


class ApplicationGatewayPrivateLinkIpConfigurationPropertiesDict(ModelDict, total=False):
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    primary: bool


class _ApplicationGatewayPrivateLinkResourceFlatDict(SubResourceDict, total=False):
    name: str
    required_zone_names: list[str] | tuple[str, ...]


class _ApplicationGatewayPrivateLinkResourceNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayPrivateLinkResourceProperties | ApplicationGatewayPrivateLinkResourcePropertiesDict
    ]
    name: str


ApplicationGatewayPrivateLinkResourceDict: TypeAlias = (
    _ApplicationGatewayPrivateLinkResourceFlatDict | _ApplicationGatewayPrivateLinkResourceNestedDict
)


class ApplicationGatewayPrivateLinkResourcePropertiesDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class _ApplicationGatewayProbeFlatDict(SubResourceDict, total=False):
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
    properties: Required[models.ApplicationGatewayProbePropertiesFormat | ApplicationGatewayProbePropertiesFormatDict]
    name: str


ApplicationGatewayProbeDict: TypeAlias = _ApplicationGatewayProbeFlatDict | _ApplicationGatewayProbeNestedDict


class ApplicationGatewayProbeHealthResponseMatchDict(ModelDict, total=False):
    body: str
    status_codes: list[str] | tuple[str, ...]


class ApplicationGatewayProbePropertiesFormatDict(ModelDict, total=False):
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


class ApplicationGatewayPropertiesFormatDict(ModelDict, total=False):
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


class _ApplicationGatewayRedirectConfigurationFlatDict(SubResourceDict, total=False):
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
    properties: Required[
        models.ApplicationGatewayRedirectConfigurationPropertiesFormat
        | ApplicationGatewayRedirectConfigurationPropertiesFormatDict
    ]
    name: str


ApplicationGatewayRedirectConfigurationDict: TypeAlias = (
    _ApplicationGatewayRedirectConfigurationFlatDict | _ApplicationGatewayRedirectConfigurationNestedDict
)


class ApplicationGatewayRedirectConfigurationPropertiesFormatDict(ModelDict, total=False):
    redirect_type: models.ApplicationGatewayRedirectType | ApplicationGatewayRedirectTypeValue
    target_listener: models.SubResource | SubResourceDict
    target_url: str
    include_path: bool
    include_query_string: bool
    request_routing_rules: Sequence[models.SubResource | SubResourceDict]
    url_path_maps: Sequence[models.SubResource | SubResourceDict]
    path_rules: Sequence[models.SubResource | SubResourceDict]


class _ApplicationGatewayRequestRoutingRuleFlatDict(SubResourceDict, total=False):
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
    properties: Required[
        models.ApplicationGatewayRequestRoutingRulePropertiesFormat
        | ApplicationGatewayRequestRoutingRulePropertiesFormatDict
    ]
    name: str


ApplicationGatewayRequestRoutingRuleDict: TypeAlias = (
    _ApplicationGatewayRequestRoutingRuleFlatDict | _ApplicationGatewayRequestRoutingRuleNestedDict
)


class ApplicationGatewayRequestRoutingRulePropertiesFormatDict(ModelDict, total=False):
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


class ApplicationGatewayRewriteRuleDict(ModelDict, total=False):
    name: str
    rule_sequence: int
    conditions: Sequence[models.ApplicationGatewayRewriteRuleCondition | ApplicationGatewayRewriteRuleConditionDict]
    action_set: models.ApplicationGatewayRewriteRuleActionSet | ApplicationGatewayRewriteRuleActionSetDict


class ApplicationGatewayRewriteRuleActionSetDict(ModelDict, total=False):
    request_header_configurations: Sequence[
        models.ApplicationGatewayHeaderConfiguration | ApplicationGatewayHeaderConfigurationDict
    ]
    response_header_configurations: Sequence[
        models.ApplicationGatewayHeaderConfiguration | ApplicationGatewayHeaderConfigurationDict
    ]
    url_configuration: models.ApplicationGatewayUrlConfiguration | ApplicationGatewayUrlConfigurationDict


class ApplicationGatewayRewriteRuleConditionDict(ModelDict, total=False):
    variable: str
    pattern: str
    ignore_case: bool
    negate: bool


class _ApplicationGatewayRewriteRuleSetFlatDict(SubResourceDict, total=False):
    name: str
    rewrite_rules: Sequence[models.ApplicationGatewayRewriteRule | ApplicationGatewayRewriteRuleDict]


class _ApplicationGatewayRewriteRuleSetNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayRewriteRuleSetPropertiesFormat | ApplicationGatewayRewriteRuleSetPropertiesFormatDict
    ]
    name: str


ApplicationGatewayRewriteRuleSetDict: TypeAlias = (
    _ApplicationGatewayRewriteRuleSetFlatDict | _ApplicationGatewayRewriteRuleSetNestedDict
)


class ApplicationGatewayRewriteRuleSetPropertiesFormatDict(ModelDict, total=False):
    rewrite_rules: Sequence[models.ApplicationGatewayRewriteRule | ApplicationGatewayRewriteRuleDict]


class _ApplicationGatewayRoutingRuleFlatDict(SubResourceDict, total=False):
    name: str
    rule_type: models.ApplicationGatewayRequestRoutingRuleType | ApplicationGatewayRequestRoutingRuleTypeValue
    priority: int
    backend_address_pool: models.SubResource | SubResourceDict
    backend_settings: models.SubResource | SubResourceDict
    listener: models.SubResource | SubResourceDict


class _ApplicationGatewayRoutingRuleNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayRoutingRulePropertiesFormat | ApplicationGatewayRoutingRulePropertiesFormatDict
    ]
    name: str


ApplicationGatewayRoutingRuleDict: TypeAlias = (
    _ApplicationGatewayRoutingRuleFlatDict | _ApplicationGatewayRoutingRuleNestedDict
)


class ApplicationGatewayRoutingRulePropertiesFormatDict(ModelDict, total=False):
    rule_type: models.ApplicationGatewayRequestRoutingRuleType | ApplicationGatewayRequestRoutingRuleTypeValue
    priority: Required[int]
    backend_address_pool: models.SubResource | SubResourceDict
    backend_settings: models.SubResource | SubResourceDict
    listener: models.SubResource | SubResourceDict


class ApplicationGatewaySkuDict(ModelDict, total=False):
    name: models.ApplicationGatewaySkuName | ApplicationGatewaySkuNameValue
    tier: models.ApplicationGatewayTier | ApplicationGatewayTierValue
    capacity: int
    family: models.ApplicationGatewaySkuFamily | ApplicationGatewaySkuFamilyValue


class _ApplicationGatewaySslCertificateFlatDict(SubResourceDict, total=False):
    name: str
    data: str
    password: str
    key_vault_secret_id: str
    hsm: models.ApplicationGatewayManagedHsm | ApplicationGatewayManagedHsmDict


class _ApplicationGatewaySslCertificateNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewaySslCertificatePropertiesFormat | ApplicationGatewaySslCertificatePropertiesFormatDict
    ]
    name: str


ApplicationGatewaySslCertificateDict: TypeAlias = (
    _ApplicationGatewaySslCertificateFlatDict | _ApplicationGatewaySslCertificateNestedDict
)


class ApplicationGatewaySslCertificatePropertiesFormatDict(ModelDict, total=False):
    data: str
    password: str
    key_vault_secret_id: str
    hsm: models.ApplicationGatewayManagedHsm | ApplicationGatewayManagedHsmDict


class ApplicationGatewaySslPolicyDict(ModelDict, total=False):
    disabled_ssl_protocols: Sequence[models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue]
    policy_type: models.ApplicationGatewaySslPolicyType | ApplicationGatewaySslPolicyTypeValue
    policy_name: models.ApplicationGatewaySslPolicyName | ApplicationGatewaySslPolicyNameValue
    cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    min_protocol_version: models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue


class _ApplicationGatewaySslPredefinedPolicyFlatDict(SubResourceDict, total=False):
    name: str
    cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    min_protocol_version: models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue


class _ApplicationGatewaySslPredefinedPolicyNestedDict(SubResourceDict, total=False):
    name: str
    properties: Required[
        models.ApplicationGatewaySslPredefinedPolicyPropertiesFormat
        | ApplicationGatewaySslPredefinedPolicyPropertiesFormatDict
    ]


ApplicationGatewaySslPredefinedPolicyDict: TypeAlias = (
    _ApplicationGatewaySslPredefinedPolicyFlatDict | _ApplicationGatewaySslPredefinedPolicyNestedDict
)


class ApplicationGatewaySslPredefinedPolicyPropertiesFormatDict(ModelDict, total=False):
    cipher_suites: Sequence[models.ApplicationGatewaySslCipherSuite | ApplicationGatewaySslCipherSuiteValue]
    min_protocol_version: models.ApplicationGatewaySslProtocol | ApplicationGatewaySslProtocolValue


class _ApplicationGatewaySslProfileFlatDict(SubResourceDict, total=False):
    name: str
    trusted_client_certificates: Sequence[models.SubResource | SubResourceDict]
    ssl_policy: models.ApplicationGatewaySslPolicy | ApplicationGatewaySslPolicyDict
    client_auth_configuration: (
        models.ApplicationGatewayClientAuthConfiguration | ApplicationGatewayClientAuthConfigurationDict
    )


class _ApplicationGatewaySslProfileNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewaySslProfilePropertiesFormat | ApplicationGatewaySslProfilePropertiesFormatDict
    ]
    name: str


ApplicationGatewaySslProfileDict: TypeAlias = (
    _ApplicationGatewaySslProfileFlatDict | _ApplicationGatewaySslProfileNestedDict
)


class ApplicationGatewaySslProfilePropertiesFormatDict(ModelDict, total=False):
    trusted_client_certificates: Sequence[models.SubResource | SubResourceDict]
    ssl_policy: models.ApplicationGatewaySslPolicy | ApplicationGatewaySslPolicyDict
    client_auth_configuration: (
        models.ApplicationGatewayClientAuthConfiguration | ApplicationGatewayClientAuthConfigurationDict
    )


class _ApplicationGatewayTrustedClientCertificateFlatDict(SubResourceDict, total=False):
    name: str
    data: str


class _ApplicationGatewayTrustedClientCertificateNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayTrustedClientCertificatePropertiesFormat
        | ApplicationGatewayTrustedClientCertificatePropertiesFormatDict
    ]
    name: str


ApplicationGatewayTrustedClientCertificateDict: TypeAlias = (
    _ApplicationGatewayTrustedClientCertificateFlatDict | _ApplicationGatewayTrustedClientCertificateNestedDict
)


class ApplicationGatewayTrustedClientCertificatePropertiesFormatDict(ModelDict, total=False):
    data: str


class _ApplicationGatewayTrustedRootCertificateFlatDict(SubResourceDict, total=False):
    name: str
    data: str
    key_vault_secret_id: str


class _ApplicationGatewayTrustedRootCertificateNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayTrustedRootCertificatePropertiesFormat
        | ApplicationGatewayTrustedRootCertificatePropertiesFormatDict
    ]
    name: str


ApplicationGatewayTrustedRootCertificateDict: TypeAlias = (
    _ApplicationGatewayTrustedRootCertificateFlatDict | _ApplicationGatewayTrustedRootCertificateNestedDict
)


class ApplicationGatewayTrustedRootCertificatePropertiesFormatDict(ModelDict, total=False):
    data: str
    key_vault_secret_id: str


class ApplicationGatewayUrlConfigurationDict(ModelDict, total=False):
    modified_path: str
    modified_query_string: str
    reroute: bool


class _ApplicationGatewayUrlPathMapFlatDict(SubResourceDict, total=False):
    name: str
    default_backend_address_pool: models.SubResource | SubResourceDict
    default_backend_http_settings: models.SubResource | SubResourceDict
    default_rewrite_rule_set: models.SubResource | SubResourceDict
    default_redirect_configuration: models.SubResource | SubResourceDict
    default_load_distribution_policy: models.SubResource | SubResourceDict
    path_rules: Sequence[models.ApplicationGatewayPathRule | ApplicationGatewayPathRuleDict]


class _ApplicationGatewayUrlPathMapNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ApplicationGatewayUrlPathMapPropertiesFormat | ApplicationGatewayUrlPathMapPropertiesFormatDict
    ]
    name: str


ApplicationGatewayUrlPathMapDict: TypeAlias = (
    _ApplicationGatewayUrlPathMapFlatDict | _ApplicationGatewayUrlPathMapNestedDict
)


class ApplicationGatewayUrlPathMapPropertiesFormatDict(ModelDict, total=False):
    default_backend_address_pool: models.SubResource | SubResourceDict
    default_backend_http_settings: models.SubResource | SubResourceDict
    default_rewrite_rule_set: models.SubResource | SubResourceDict
    default_redirect_configuration: models.SubResource | SubResourceDict
    default_load_distribution_policy: models.SubResource | SubResourceDict
    path_rules: Sequence[models.ApplicationGatewayPathRule | ApplicationGatewayPathRuleDict]


class ApplicationGatewayWebApplicationFirewallConfigurationDict(ModelDict, total=False):
    enabled: Required[bool]
    firewall_mode: Required[models.ApplicationGatewayFirewallMode | ApplicationGatewayFirewallModeValue]
    rule_set_type: Required[str]
    rule_set_version: Required[str]
    disabled_rule_groups: Sequence[
        models.ApplicationGatewayFirewallDisabledRuleGroup | ApplicationGatewayFirewallDisabledRuleGroupDict
    ]
    request_body_check: bool
    max_request_body_size: int
    max_request_body_size_in_kb: int
    file_upload_limit_in_mb: int
    exclusions: Sequence[models.ApplicationGatewayFirewallExclusion | ApplicationGatewayFirewallExclusionDict]


class HeaderValueMatcherDict(ModelDict, total=False):
    pattern: str
    ignore_case: bool
    negate: bool
