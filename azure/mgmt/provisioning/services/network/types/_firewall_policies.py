# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``firewall_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._azure_firewalls import AzureFirewallThreatIntelModeValue
    from ._bases import SubResourceDict
    from ._common import ManagedServiceIdentityDict

AutoLearnPrivateRangesModeValue: TypeAlias = Literal["Enabled", "Disabled"]
FirewallPolicyFilterRuleCollectionActionTypeValue: TypeAlias = Literal["Allow", "Deny"]
FirewallPolicyIDPSQuerySortOrderValue: TypeAlias = Literal["Ascending", "Descending"]
FirewallPolicyIDPSSignatureDirectionValue: TypeAlias = Literal[0, 1, 2, 3, 4, 5]
FirewallPolicyIDPSSignatureModeValue: TypeAlias = Literal[0, 1, 2]
FirewallPolicyIDPSSignatureSeverityValue: TypeAlias = Literal[1, 2, 3]
FirewallPolicyIntrusionDetectionProfileTypeValue: TypeAlias = Literal["Off", "Emerging", "Core", "Extended"]
FirewallPolicyIntrusionDetectionProtocolValue: TypeAlias = Literal["TCP", "UDP", "ICMP", "ANY"]
FirewallPolicyIntrusionDetectionStateTypeValue: TypeAlias = Literal["Off", "Alert", "Deny"]
FirewallPolicyNatRuleCollectionActionTypeValue: TypeAlias = Literal["DNAT"]
FirewallPolicyRuleApplicationProtocolTypeValue: TypeAlias = Literal["Http", "Https"]
FirewallPolicyRuleCollectionTypeValue: TypeAlias = Literal[
    "FirewallPolicyNatRuleCollection", "FirewallPolicyFilterRuleCollection"
]
FirewallPolicyRuleNetworkProtocolValue: TypeAlias = Literal["TCP", "UDP", "Any", "ICMP"]
FirewallPolicyRuleTypeValue: TypeAlias = Literal["ApplicationRule", "NetworkRule", "NatRule"]
FirewallPolicySkuTierValue: TypeAlias = Literal["Standard", "Premium", "Basic"]
LabelSelectorOperatorValue: TypeAlias = Literal["In", "NotIn", "Exists", "DoesNotExist"]


class _FirewallPolicyRuleDict(TypedDict, total=False):
    """A rule of a firewall policy; base of application, network and NAT rules."""

    name: str
    description: str
    rule_type: Required[str]
    additional_properties: Mapping[str, Any]


class ApplicationRuleDict(TypedDict, total=False):
    """A firewall policy rule for HTTP, HTTPS and SQL traffic, by host name."""

    name: str
    description: str
    rule_type: Required[Literal["ApplicationRule"]]
    source_addresses: Sequence[str]
    destination_addresses: Sequence[str]
    protocols: Sequence[models.FirewallPolicyRuleApplicationProtocol | FirewallPolicyRuleApplicationProtocolDict]
    target_fqdns: Sequence[str]
    target_urls: Sequence[str]
    fqdn_tags: Sequence[str]
    source_ip_groups: Sequence[str]
    source_kube_selector_groups: Sequence[str]
    terminate_tls: bool
    web_categories: Sequence[str]
    http_headers_to_insert: Sequence[models.FirewallPolicyHttpHeaderToInsert | FirewallPolicyHttpHeaderToInsertDict]
    additional_properties: Mapping[str, Any]


class DnsSettingsDict(TypedDict, total=False):
    """DNS settings of a firewall policy."""

    servers: Sequence[str]
    enable_proxy: bool
    require_proxy_for_network_rules: bool
    additional_properties: Mapping[str, Any]


class ExplicitProxyDict(TypedDict, total=False):
    """Use of a firewall as an explicit web proxy."""

    enable_explicit_proxy: bool
    http_port: int
    https_port: int
    enable_pac_file: bool
    pac_file_port: int
    pac_file: str
    additional_properties: Mapping[str, Any]


class FilterItemsDict(TypedDict, total=False):
    """A filter of a search for IDPS signatures."""

    field: str
    values: Sequence[str]
    additional_properties: Mapping[str, Any]


class _FirewallPolicyFlatDict(ResourceDict, total=False):
    """A firewall policy."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    base_policy: models.SubResource | SubResourceDict
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue
    threat_intel_whitelist: models.FirewallPolicyThreatIntelWhitelist | FirewallPolicyThreatIntelWhitelistDict
    insights: models.FirewallPolicyInsights | FirewallPolicyInsightsDict
    snat: models.FirewallPolicySNAT | FirewallPolicySNATDict
    sql: models.FirewallPolicySQL | FirewallPolicySQLDict
    dns_settings: models.DnsSettings | DnsSettingsDict
    explicit_proxy: models.ExplicitProxy | ExplicitProxyDict
    intrusion_detection: models.FirewallPolicyIntrusionDetection | FirewallPolicyIntrusionDetectionDict
    transport_security: models.FirewallPolicyTransportSecurity | FirewallPolicyTransportSecurityDict
    sku: models.FirewallPolicySku | FirewallPolicySkuDict


class _FirewallPolicyNestedDict(ResourceDict, total=False):
    """A firewall policy."""

    properties: Required[models.FirewallPolicyPropertiesFormat | FirewallPolicyPropertiesFormatDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


FirewallPolicyDict: TypeAlias = _FirewallPolicyFlatDict | _FirewallPolicyNestedDict


class FirewallPolicyCertificateAuthorityDict(TypedDict, total=False):
    """CA certificate for TLS inspection, kept in a key vault."""

    key_vault_secret_id: str
    name: str
    additional_properties: Mapping[str, Any]


class _FirewallPolicyDraftFlatDict(ResourceDict, total=False):
    """The draft of a firewall policy."""

    base_policy: models.SubResource | SubResourceDict
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue
    threat_intel_whitelist: models.FirewallPolicyThreatIntelWhitelist | FirewallPolicyThreatIntelWhitelistDict
    insights: models.FirewallPolicyInsights | FirewallPolicyInsightsDict
    snat: models.FirewallPolicySNAT | FirewallPolicySNATDict
    sql: models.FirewallPolicySQL | FirewallPolicySQLDict
    dns_settings: models.DnsSettings | DnsSettingsDict
    explicit_proxy: models.ExplicitProxy | ExplicitProxyDict
    intrusion_detection: models.FirewallPolicyIntrusionDetection | FirewallPolicyIntrusionDetectionDict


class _FirewallPolicyDraftNestedDict(ResourceDict, total=False):
    """The draft of a firewall policy."""

    properties: Required[models.FirewallPolicyDraftProperties | FirewallPolicyDraftPropertiesDict]


FirewallPolicyDraftDict: TypeAlias = _FirewallPolicyDraftFlatDict | _FirewallPolicyDraftNestedDict


class FirewallPolicyDraftPropertiesDict(TypedDict, total=False):
    """Properties of a firewall policy draft."""

    base_policy: models.SubResource | SubResourceDict
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue
    threat_intel_whitelist: models.FirewallPolicyThreatIntelWhitelist | FirewallPolicyThreatIntelWhitelistDict
    insights: models.FirewallPolicyInsights | FirewallPolicyInsightsDict
    snat: models.FirewallPolicySNAT | FirewallPolicySNATDict
    sql: models.FirewallPolicySQL | FirewallPolicySQLDict
    dns_settings: models.DnsSettings | DnsSettingsDict
    explicit_proxy: models.ExplicitProxy | ExplicitProxyDict
    intrusion_detection: models.FirewallPolicyIntrusionDetection | FirewallPolicyIntrusionDetectionDict
    additional_properties: Mapping[str, Any]


class _FirewallPolicyRuleCollectionDict(TypedDict, total=False):
    """A collection of rules; base of filter and NAT collections."""

    rule_collection_type: Required[str]
    name: str
    priority: int
    additional_properties: Mapping[str, Any]


class FirewallPolicyFilterRuleCollectionDict(TypedDict, total=False):
    """A collection of rules that allow or deny."""

    name: str
    priority: int
    rule_collection_type: Required[Literal["FirewallPolicyFilterRuleCollection"]]
    action: models.FirewallPolicyFilterRuleCollectionAction | FirewallPolicyFilterRuleCollectionActionDict
    rules: Sequence[models.FirewallPolicyRule | FirewallPolicyRuleDict]
    additional_properties: Mapping[str, Any]


class FirewallPolicyFilterRuleCollectionActionDict(TypedDict, total=False):
    """What a filter rule collection does: Allow or Deny."""

    type: models.FirewallPolicyFilterRuleCollectionActionType | FirewallPolicyFilterRuleCollectionActionTypeValue
    additional_properties: Mapping[str, Any]


class FirewallPolicyHttpHeaderToInsertDict(TypedDict, total=False):
    """An HTTP header to put into requests."""

    header_name: str
    header_value: str
    additional_properties: Mapping[str, Any]


class FirewallPolicyInsightsDict(TypedDict, total=False):
    """Policy analytics of a firewall policy."""

    is_enabled: bool
    retention_days: int
    log_analytics_resources: models.FirewallPolicyLogAnalyticsResources | FirewallPolicyLogAnalyticsResourcesDict
    additional_properties: Mapping[str, Any]


class FirewallPolicyIntrusionDetectionDict(TypedDict, total=False):
    """Intrusion detection of a firewall policy."""

    mode: models.FirewallPolicyIntrusionDetectionStateType | FirewallPolicyIntrusionDetectionStateTypeValue
    profile: models.FirewallPolicyIntrusionDetectionProfileType | FirewallPolicyIntrusionDetectionProfileTypeValue
    configuration: (
        models.FirewallPolicyIntrusionDetectionConfiguration | FirewallPolicyIntrusionDetectionConfigurationDict
    )
    additional_properties: Mapping[str, Any]


class FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsDict(TypedDict, total=False):
    """Traffic that intrusion detection leaves alone."""

    name: str
    description: str
    protocol: models.FirewallPolicyIntrusionDetectionProtocol | FirewallPolicyIntrusionDetectionProtocolValue
    source_addresses: Sequence[str]
    destination_addresses: Sequence[str]
    destination_ports: Sequence[str]
    source_ip_groups: Sequence[str]
    destination_ip_groups: Sequence[str]
    additional_properties: Mapping[str, Any]


class FirewallPolicyIntrusionDetectionConfigurationDict(TypedDict, total=False):
    """Signatures, exceptions and private ranges of intrusion detection."""

    signature_overrides: Sequence[
        models.FirewallPolicyIntrusionDetectionSignatureSpecification
        | FirewallPolicyIntrusionDetectionSignatureSpecificationDict
    ]
    bypass_traffic_settings: Sequence[
        models.FirewallPolicyIntrusionDetectionBypassTrafficSpecifications
        | FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsDict
    ]
    private_ranges: Sequence[str]
    additional_properties: Mapping[str, Any]


class FirewallPolicyIntrusionDetectionSignatureSpecificationDict(TypedDict, total=False):
    """Mode of a single signature."""

    id: str
    mode: models.FirewallPolicyIntrusionDetectionStateType | FirewallPolicyIntrusionDetectionStateTypeValue
    additional_properties: Mapping[str, Any]


class FirewallPolicyKubeSelectorGroupDict(SubResourceModelDict, total=False):
    """A group of Kubernetes pods for firewall rules."""

    properties: models.FirewallPolicyKubeSelectorGroupProperties | FirewallPolicyKubeSelectorGroupPropertiesDict


class FirewallPolicyKubeSelectorGroupPropertiesDict(TypedDict, total=False):
    """Properties of a firewall policy Kubernetes selector group."""

    pod_selector: models.KubeLabelSelector | KubeLabelSelectorDict
    namespace_selector: models.KubeLabelSelector | KubeLabelSelectorDict
    additional_properties: Mapping[str, Any]


class FirewallPolicyLogAnalyticsResourcesDict(TypedDict, total=False):
    """Log Analytics workspaces of policy analytics."""

    workspaces: Sequence[models.FirewallPolicyLogAnalyticsWorkspace | FirewallPolicyLogAnalyticsWorkspaceDict]
    default_workspace_id: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class FirewallPolicyLogAnalyticsWorkspaceDict(TypedDict, total=False):
    """Log Analytics workspace of a region."""

    region: str
    workspace_id: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class FirewallPolicyNatRuleCollectionDict(TypedDict, total=False):
    """A collection of NAT rules."""

    name: str
    priority: int
    rule_collection_type: Required[Literal["FirewallPolicyNatRuleCollection"]]
    action: models.FirewallPolicyNatRuleCollectionAction | FirewallPolicyNatRuleCollectionActionDict
    rules: Sequence[models.FirewallPolicyRule | FirewallPolicyRuleDict]
    additional_properties: Mapping[str, Any]


class FirewallPolicyNatRuleCollectionActionDict(TypedDict, total=False):
    """What a NAT rule collection does: DNAT."""

    type: models.FirewallPolicyNatRuleCollectionActionType | FirewallPolicyNatRuleCollectionActionTypeValue
    additional_properties: Mapping[str, Any]


class FirewallPolicyPropertiesFormatDict(TypedDict, total=False):
    """Settings of a firewall policy."""

    base_policy: models.SubResource | SubResourceDict
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue
    threat_intel_whitelist: models.FirewallPolicyThreatIntelWhitelist | FirewallPolicyThreatIntelWhitelistDict
    insights: models.FirewallPolicyInsights | FirewallPolicyInsightsDict
    snat: models.FirewallPolicySNAT | FirewallPolicySNATDict
    sql: models.FirewallPolicySQL | FirewallPolicySQLDict
    dns_settings: models.DnsSettings | DnsSettingsDict
    explicit_proxy: models.ExplicitProxy | ExplicitProxyDict
    intrusion_detection: models.FirewallPolicyIntrusionDetection | FirewallPolicyIntrusionDetectionDict
    transport_security: models.FirewallPolicyTransportSecurity | FirewallPolicyTransportSecurityDict
    sku: models.FirewallPolicySku | FirewallPolicySkuDict
    additional_properties: Mapping[str, Any]


class FirewallPolicyRuleApplicationProtocolDict(TypedDict, total=False):
    """Protocol and port of an application rule."""

    protocol_type: models.FirewallPolicyRuleApplicationProtocolType | FirewallPolicyRuleApplicationProtocolTypeValue
    port: int
    additional_properties: Mapping[str, Any]


class _FirewallPolicyRuleCollectionGroupFlatDict(SubResourceModelDict, total=False):
    """A group of rule collections in a firewall policy."""

    priority: int
    rule_collections: Sequence[models.FirewallPolicyRuleCollection | FirewallPolicyRuleCollectionDict]


class _FirewallPolicyRuleCollectionGroupNestedDict(SubResourceModelDict, total=False):
    """A group of rule collections in a firewall policy."""

    properties: Required[
        models.FirewallPolicyRuleCollectionGroupProperties | FirewallPolicyRuleCollectionGroupPropertiesDict
    ]


FirewallPolicyRuleCollectionGroupDict: TypeAlias = (
    _FirewallPolicyRuleCollectionGroupFlatDict | _FirewallPolicyRuleCollectionGroupNestedDict
)


class _FirewallPolicyRuleCollectionGroupDraftFlatDict(SubResourceModelDict, total=False):
    """The draft of a rule collection group."""

    priority: int
    rule_collections: Sequence[models.FirewallPolicyRuleCollection | FirewallPolicyRuleCollectionDict]


class _FirewallPolicyRuleCollectionGroupDraftNestedDict(SubResourceModelDict, total=False):
    """The draft of a rule collection group."""

    properties: Required[
        models.FirewallPolicyRuleCollectionGroupDraftProperties | FirewallPolicyRuleCollectionGroupDraftPropertiesDict
    ]


FirewallPolicyRuleCollectionGroupDraftDict: TypeAlias = (
    _FirewallPolicyRuleCollectionGroupDraftFlatDict | _FirewallPolicyRuleCollectionGroupDraftNestedDict
)


class FirewallPolicyRuleCollectionGroupDraftPropertiesDict(TypedDict, total=False):
    """Properties of a firewall policy rule collection group draft."""

    priority: int
    rule_collections: Sequence[models.FirewallPolicyRuleCollection | FirewallPolicyRuleCollectionDict]
    additional_properties: Mapping[str, Any]


class FirewallPolicyRuleCollectionGroupPropertiesDict(TypedDict, total=False):
    """Settings of a rule collection group."""

    priority: int
    rule_collections: Sequence[models.FirewallPolicyRuleCollection | FirewallPolicyRuleCollectionDict]
    additional_properties: Mapping[str, Any]


class FirewallPolicySNATDict(TypedDict, total=False):
    """Addresses a firewall does not apply SNAT to."""

    private_ranges: Sequence[str]
    auto_learn_private_ranges: models.AutoLearnPrivateRangesMode | AutoLearnPrivateRangesModeValue
    additional_properties: Mapping[str, Any]


class FirewallPolicySQLDict(TypedDict, total=False):
    """SQL redirect mode of a firewall policy."""

    allow_sql_redirect: bool
    additional_properties: Mapping[str, Any]


class FirewallPolicySkuDict(TypedDict, total=False):
    """SKU of a firewall policy."""

    tier: models.FirewallPolicySkuTier | FirewallPolicySkuTierValue
    additional_properties: Mapping[str, Any]


class FirewallPolicyThreatIntelWhitelistDict(TypedDict, total=False):
    """Addresses and host names threat intelligence leaves alone."""

    ip_addresses: Sequence[str]
    fqdns: Sequence[str]
    additional_properties: Mapping[str, Any]


class FirewallPolicyTransportSecurityDict(TypedDict, total=False):
    """TLS inspection of a firewall policy."""

    certificate_authority: models.FirewallPolicyCertificateAuthority | FirewallPolicyCertificateAuthorityDict
    additional_properties: Mapping[str, Any]


class IDPSQueryObjectDict(TypedDict, total=False):
    """A search for IDPS signatures."""

    filters: Sequence[models.FilterItems | FilterItemsDict]
    search: str
    order_by: models.OrderBy | OrderByDict
    results_per_page: int
    skip: int
    additional_properties: Mapping[str, Any]


class KubeLabelSelectorDict(TypedDict, total=False):
    """Selection of Kubernetes objects by labels."""

    match_labels: Mapping[str, str]
    match_expressions: Sequence[models.LabelSelectorExpression | LabelSelectorExpressionDict]
    additional_properties: Mapping[str, Any]


class LabelSelectorExpressionDict(TypedDict, total=False):
    """A condition on a Kubernetes label."""

    key: str
    operator: models.LabelSelectorOperator | LabelSelectorOperatorValue
    values: Sequence[str]
    additional_properties: Mapping[str, Any]


class NatRuleDict(TypedDict, total=False):
    """A firewall policy rule that translates addresses."""

    name: str
    description: str
    rule_type: Required[Literal["NatRule"]]
    ip_protocols: Sequence[models.FirewallPolicyRuleNetworkProtocol | FirewallPolicyRuleNetworkProtocolValue]
    source_addresses: Sequence[str]
    destination_addresses: Sequence[str]
    destination_ports: Sequence[str]
    translated_address: str
    translated_port: str
    source_ip_groups: Sequence[str]
    translated_fqdn: str
    additional_properties: Mapping[str, Any]


class NetworkRuleDict(TypedDict, total=False):
    """A firewall policy rule by protocol, address and port."""

    name: str
    description: str
    rule_type: Required[Literal["NetworkRule"]]
    ip_protocols: Sequence[models.FirewallPolicyRuleNetworkProtocol | FirewallPolicyRuleNetworkProtocolValue]
    source_addresses: Sequence[str]
    destination_addresses: Sequence[str]
    destination_ports: Sequence[str]
    source_ip_groups: Sequence[str]
    destination_ip_groups: Sequence[str]
    destination_fqdns: Sequence[str]
    source_kube_selector_groups: Sequence[str]
    source_geo_locations: Sequence[str]
    destination_geo_locations: Sequence[str]
    additional_properties: Mapping[str, Any]


class OrderByDict(TypedDict, total=False):
    """Order of a search."""

    field: str
    order: models.FirewallPolicyIDPSQuerySortOrder | FirewallPolicyIDPSQuerySortOrderValue
    additional_properties: Mapping[str, Any]


class QueryResultsDict(TypedDict, total=False):
    """IDPS signatures that were found."""

    matching_records_count: int
    signatures: Sequence[models.SingleQueryResult | SingleQueryResultDict]
    additional_properties: Mapping[str, Any]


class SignatureOverridesFilterValuesQueryDict(TypedDict, total=False):
    """Filter whose values to list."""

    filter_name: str
    additional_properties: Mapping[str, Any]


class SignatureOverridesFilterValuesResponseDict(TypedDict, total=False):
    """Values of a filter of IDPS signatures."""

    filter_values: Sequence[str]
    additional_properties: Mapping[str, Any]


class WritableResourceDict(TypedDict, total=False):
    """Base of resources whose ID, name and type can be written."""

    id: str
    name: str
    type: str
    additional_properties: Mapping[str, Any]


class SignaturesOverridesDict(WritableResourceDict, total=False):
    """Overrides of IDPS signatures in a firewall policy."""

    properties: models.SignaturesOverridesProperties | SignaturesOverridesPropertiesDict


class SignaturesOverridesListDict(TypedDict, total=False):
    """A list of overrides of IDPS signatures."""

    value: Sequence[models.SignaturesOverrides | SignaturesOverridesDict]
    additional_properties: Mapping[str, Any]


class SignaturesOverridesPropertiesDict(TypedDict, total=False):
    """Overrides of IDPS signatures: signature IDs and their modes."""

    signatures: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class SingleQueryResultDict(TypedDict, total=False):
    """An IDPS signature that was found."""

    signature_id: int
    mode: models.FirewallPolicyIDPSSignatureMode | int
    severity: models.FirewallPolicyIDPSSignatureSeverity | int
    direction: models.FirewallPolicyIDPSSignatureDirection | int
    group: str
    description: str
    protocol: str
    source_ports: Sequence[str]
    destination_ports: Sequence[str]
    last_updated: str
    inherited_from_parent_policy: bool
    additional_properties: Mapping[str, Any]


FirewallPolicyRuleCollectionDict: TypeAlias = (
    _FirewallPolicyRuleCollectionDict | FirewallPolicyFilterRuleCollectionDict | FirewallPolicyNatRuleCollectionDict
)
FirewallPolicyRuleDict: TypeAlias = _FirewallPolicyRuleDict | ApplicationRuleDict | NatRuleDict | NetworkRuleDict
