# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``firewall_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._azure_firewalls import AzureFirewallThreatIntelModeValue
    from ._bases import SubResourceDict
    from ._common import ManagedServiceIdentityDict
else:
    typed(__name__)

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


class _FirewallPolicyRuleDict(ModelDict, total=False):
    name: str
    description: str
    rule_type: Required[str]


class ApplicationRuleDict(ModelDict, total=False):
    name: str
    description: str
    rule_type: Required[Literal["ApplicationRule"]]
    source_addresses: list[str] | tuple[str, ...]
    destination_addresses: list[str] | tuple[str, ...]
    protocols: Sequence[models.FirewallPolicyRuleApplicationProtocol | FirewallPolicyRuleApplicationProtocolDict]
    target_fqdns: list[str] | tuple[str, ...]
    target_urls: list[str] | tuple[str, ...]
    fqdn_tags: list[str] | tuple[str, ...]
    source_ip_groups: list[str] | tuple[str, ...]
    source_kube_selector_groups: list[str] | tuple[str, ...]
    terminate_tls: bool
    web_categories: list[str] | tuple[str, ...]
    http_headers_to_insert: Sequence[models.FirewallPolicyHttpHeaderToInsert | FirewallPolicyHttpHeaderToInsertDict]


class DnsSettingsDict(ModelDict, total=False):
    servers: list[str] | tuple[str, ...]
    enable_proxy: bool
    require_proxy_for_network_rules: bool


class ExplicitProxyDict(ModelDict, total=False):
    enable_explicit_proxy: bool
    http_port: int
    https_port: int
    enable_pac_file: bool
    pac_file_port: int
    pac_file: str


class FilterItemsDict(ModelDict, total=False):
    field: str
    values: list[str] | tuple[str, ...]


class _FirewallPolicyFlatDict(ResourceDict, total=False):
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
    properties: Required[models.FirewallPolicyPropertiesFormat | FirewallPolicyPropertiesFormatDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


FirewallPolicyDict: TypeAlias = _FirewallPolicyFlatDict | _FirewallPolicyNestedDict


class FirewallPolicyCertificateAuthorityDict(ModelDict, total=False):
    key_vault_secret_id: str
    name: str


class _FirewallPolicyDraftFlatDict(ResourceDict, total=False):
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
    properties: Required[models.FirewallPolicyDraftProperties | FirewallPolicyDraftPropertiesDict]


FirewallPolicyDraftDict: TypeAlias = _FirewallPolicyDraftFlatDict | _FirewallPolicyDraftNestedDict


class FirewallPolicyDraftPropertiesDict(ModelDict, total=False):
    base_policy: models.SubResource | SubResourceDict
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue
    threat_intel_whitelist: models.FirewallPolicyThreatIntelWhitelist | FirewallPolicyThreatIntelWhitelistDict
    insights: models.FirewallPolicyInsights | FirewallPolicyInsightsDict
    snat: models.FirewallPolicySNAT | FirewallPolicySNATDict
    sql: models.FirewallPolicySQL | FirewallPolicySQLDict
    dns_settings: models.DnsSettings | DnsSettingsDict
    explicit_proxy: models.ExplicitProxy | ExplicitProxyDict
    intrusion_detection: models.FirewallPolicyIntrusionDetection | FirewallPolicyIntrusionDetectionDict


class _FirewallPolicyRuleCollectionDict(ModelDict, total=False):
    rule_collection_type: Required[str]
    name: str
    priority: int


class FirewallPolicyFilterRuleCollectionDict(ModelDict, total=False):
    name: str
    priority: int
    rule_collection_type: Required[Literal["FirewallPolicyFilterRuleCollection"]]
    action: models.FirewallPolicyFilterRuleCollectionAction | FirewallPolicyFilterRuleCollectionActionDict
    rules: Sequence[models.FirewallPolicyRule | FirewallPolicyRuleDict]


class FirewallPolicyFilterRuleCollectionActionDict(ModelDict, total=False):
    type: models.FirewallPolicyFilterRuleCollectionActionType | FirewallPolicyFilterRuleCollectionActionTypeValue


class FirewallPolicyHttpHeaderToInsertDict(ModelDict, total=False):
    header_name: str
    header_value: str


class FirewallPolicyInsightsDict(ModelDict, total=False):
    is_enabled: bool
    retention_days: int
    log_analytics_resources: models.FirewallPolicyLogAnalyticsResources | FirewallPolicyLogAnalyticsResourcesDict


class FirewallPolicyIntrusionDetectionDict(ModelDict, total=False):
    mode: models.FirewallPolicyIntrusionDetectionStateType | FirewallPolicyIntrusionDetectionStateTypeValue
    profile: models.FirewallPolicyIntrusionDetectionProfileType | FirewallPolicyIntrusionDetectionProfileTypeValue
    configuration: (
        models.FirewallPolicyIntrusionDetectionConfiguration | FirewallPolicyIntrusionDetectionConfigurationDict
    )


class FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsDict(ModelDict, total=False):
    name: str
    description: str
    protocol: models.FirewallPolicyIntrusionDetectionProtocol | FirewallPolicyIntrusionDetectionProtocolValue
    source_addresses: list[str] | tuple[str, ...]
    destination_addresses: list[str] | tuple[str, ...]
    destination_ports: list[str] | tuple[str, ...]
    source_ip_groups: list[str] | tuple[str, ...]
    destination_ip_groups: list[str] | tuple[str, ...]


class FirewallPolicyIntrusionDetectionConfigurationDict(ModelDict, total=False):
    signature_overrides: Sequence[
        models.FirewallPolicyIntrusionDetectionSignatureSpecification
        | FirewallPolicyIntrusionDetectionSignatureSpecificationDict
    ]
    bypass_traffic_settings: Sequence[
        models.FirewallPolicyIntrusionDetectionBypassTrafficSpecifications
        | FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsDict
    ]
    private_ranges: list[str] | tuple[str, ...]


class FirewallPolicyIntrusionDetectionSignatureSpecificationDict(ModelDict, total=False):
    id: str
    mode: models.FirewallPolicyIntrusionDetectionStateType | FirewallPolicyIntrusionDetectionStateTypeValue


class FirewallPolicyKubeSelectorGroupDict(SubResourceModelDict, total=False):
    properties: models.FirewallPolicyKubeSelectorGroupProperties | FirewallPolicyKubeSelectorGroupPropertiesDict


class FirewallPolicyKubeSelectorGroupPropertiesDict(ModelDict, total=False):
    pod_selector: models.KubeLabelSelector | KubeLabelSelectorDict
    namespace_selector: models.KubeLabelSelector | KubeLabelSelectorDict


class FirewallPolicyLogAnalyticsResourcesDict(ModelDict, total=False):
    workspaces: Sequence[models.FirewallPolicyLogAnalyticsWorkspace | FirewallPolicyLogAnalyticsWorkspaceDict]
    default_workspace_id: models.SubResource | SubResourceDict


class FirewallPolicyLogAnalyticsWorkspaceDict(ModelDict, total=False):
    region: str
    workspace_id: models.SubResource | SubResourceDict


class FirewallPolicyNatRuleCollectionDict(ModelDict, total=False):
    name: str
    priority: int
    rule_collection_type: Required[Literal["FirewallPolicyNatRuleCollection"]]
    action: models.FirewallPolicyNatRuleCollectionAction | FirewallPolicyNatRuleCollectionActionDict
    rules: Sequence[models.FirewallPolicyRule | FirewallPolicyRuleDict]


class FirewallPolicyNatRuleCollectionActionDict(ModelDict, total=False):
    type: models.FirewallPolicyNatRuleCollectionActionType | FirewallPolicyNatRuleCollectionActionTypeValue


class FirewallPolicyPropertiesFormatDict(ModelDict, total=False):
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


class FirewallPolicyRuleApplicationProtocolDict(ModelDict, total=False):
    protocol_type: models.FirewallPolicyRuleApplicationProtocolType | FirewallPolicyRuleApplicationProtocolTypeValue
    port: int


class _FirewallPolicyRuleCollectionGroupFlatDict(SubResourceModelDict, total=False):
    priority: int
    rule_collections: Sequence[models.FirewallPolicyRuleCollection | FirewallPolicyRuleCollectionDict]


class _FirewallPolicyRuleCollectionGroupNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.FirewallPolicyRuleCollectionGroupProperties | FirewallPolicyRuleCollectionGroupPropertiesDict
    ]


FirewallPolicyRuleCollectionGroupDict: TypeAlias = (
    _FirewallPolicyRuleCollectionGroupFlatDict | _FirewallPolicyRuleCollectionGroupNestedDict
)


class _FirewallPolicyRuleCollectionGroupDraftFlatDict(SubResourceModelDict, total=False):
    priority: int
    rule_collections: Sequence[models.FirewallPolicyRuleCollection | FirewallPolicyRuleCollectionDict]


class _FirewallPolicyRuleCollectionGroupDraftNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.FirewallPolicyRuleCollectionGroupDraftProperties | FirewallPolicyRuleCollectionGroupDraftPropertiesDict
    ]


FirewallPolicyRuleCollectionGroupDraftDict: TypeAlias = (
    _FirewallPolicyRuleCollectionGroupDraftFlatDict | _FirewallPolicyRuleCollectionGroupDraftNestedDict
)


class FirewallPolicyRuleCollectionGroupDraftPropertiesDict(ModelDict, total=False):
    priority: int
    rule_collections: Sequence[models.FirewallPolicyRuleCollection | FirewallPolicyRuleCollectionDict]


class FirewallPolicyRuleCollectionGroupPropertiesDict(ModelDict, total=False):
    priority: int
    rule_collections: Sequence[models.FirewallPolicyRuleCollection | FirewallPolicyRuleCollectionDict]


class FirewallPolicySNATDict(ModelDict, total=False):
    private_ranges: list[str] | tuple[str, ...]
    auto_learn_private_ranges: models.AutoLearnPrivateRangesMode | AutoLearnPrivateRangesModeValue


class FirewallPolicySQLDict(ModelDict, total=False):
    allow_sql_redirect: bool


class FirewallPolicySkuDict(ModelDict, total=False):
    tier: models.FirewallPolicySkuTier | FirewallPolicySkuTierValue


class FirewallPolicyThreatIntelWhitelistDict(ModelDict, total=False):
    ip_addresses: list[str] | tuple[str, ...]
    fqdns: list[str] | tuple[str, ...]


class FirewallPolicyTransportSecurityDict(ModelDict, total=False):
    certificate_authority: models.FirewallPolicyCertificateAuthority | FirewallPolicyCertificateAuthorityDict


class IDPSQueryObjectDict(ModelDict, total=False):
    filters: Sequence[models.FilterItems | FilterItemsDict]
    search: str
    order_by: models.OrderBy | OrderByDict
    results_per_page: int
    skip: int


class KubeLabelSelectorDict(ModelDict, total=False):
    match_labels: Mapping[str, str]
    match_expressions: Sequence[models.LabelSelectorExpression | LabelSelectorExpressionDict]


class LabelSelectorExpressionDict(ModelDict, total=False):
    key: str
    operator: models.LabelSelectorOperator | LabelSelectorOperatorValue
    values: list[str] | tuple[str, ...]


class NatRuleDict(ModelDict, total=False):
    name: str
    description: str
    rule_type: Required[Literal["NatRule"]]
    ip_protocols: Sequence[models.FirewallPolicyRuleNetworkProtocol | FirewallPolicyRuleNetworkProtocolValue]
    source_addresses: list[str] | tuple[str, ...]
    destination_addresses: list[str] | tuple[str, ...]
    destination_ports: list[str] | tuple[str, ...]
    translated_address: str
    translated_port: str
    source_ip_groups: list[str] | tuple[str, ...]
    translated_fqdn: str


class NetworkRuleDict(ModelDict, total=False):
    name: str
    description: str
    rule_type: Required[Literal["NetworkRule"]]
    ip_protocols: Sequence[models.FirewallPolicyRuleNetworkProtocol | FirewallPolicyRuleNetworkProtocolValue]
    source_addresses: list[str] | tuple[str, ...]
    destination_addresses: list[str] | tuple[str, ...]
    destination_ports: list[str] | tuple[str, ...]
    source_ip_groups: list[str] | tuple[str, ...]
    destination_ip_groups: list[str] | tuple[str, ...]
    destination_fqdns: list[str] | tuple[str, ...]
    source_kube_selector_groups: list[str] | tuple[str, ...]
    source_geo_locations: list[str] | tuple[str, ...]
    destination_geo_locations: list[str] | tuple[str, ...]


class OrderByDict(ModelDict, total=False):
    field: str
    order: models.FirewallPolicyIDPSQuerySortOrder | FirewallPolicyIDPSQuerySortOrderValue


class QueryResultsDict(ModelDict, total=False):
    matching_records_count: int
    signatures: Sequence[models.SingleQueryResult | SingleQueryResultDict]


class SignatureOverridesFilterValuesQueryDict(ModelDict, total=False):
    filter_name: str


class SignatureOverridesFilterValuesResponseDict(ModelDict, total=False):
    filter_values: list[str] | tuple[str, ...]


class WritableResourceDict(ModelDict, total=False):
    id: str
    name: str
    type: str


class SignaturesOverridesDict(WritableResourceDict, total=False):
    properties: models.SignaturesOverridesProperties | SignaturesOverridesPropertiesDict


class SignaturesOverridesListDict(ModelDict, total=False):
    value: Sequence[models.SignaturesOverrides | SignaturesOverridesDict]


class SignaturesOverridesPropertiesDict(ModelDict, total=False):
    signatures: Mapping[str, str]


class SingleQueryResultDict(ModelDict, total=False):
    signature_id: int
    mode: models.FirewallPolicyIDPSSignatureMode | int
    severity: models.FirewallPolicyIDPSSignatureSeverity | int
    direction: models.FirewallPolicyIDPSSignatureDirection | int
    group: str
    description: str
    protocol: str
    source_ports: list[str] | tuple[str, ...]
    destination_ports: list[str] | tuple[str, ...]
    last_updated: str
    inherited_from_parent_policy: bool


FirewallPolicyRuleCollectionDict: TypeAlias = (
    _FirewallPolicyRuleCollectionDict | FirewallPolicyFilterRuleCollectionDict | FirewallPolicyNatRuleCollectionDict
)
FirewallPolicyRuleDict: TypeAlias = _FirewallPolicyRuleDict | ApplicationRuleDict | NatRuleDict | NetworkRuleDict
