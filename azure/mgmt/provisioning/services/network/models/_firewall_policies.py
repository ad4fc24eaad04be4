# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``firewall_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.models.model import field as _field
from ._bases import Resource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.model import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _firewall_policies as types
    from ..types._azure_firewalls import AzureFirewallThreatIntelModeValue
    from ..types._bases import SubResourceDict
    from ..types._common import ManagedServiceIdentityDict, ProvisioningStateValue


class FirewallPolicyRule(Model):
    """A rule of a firewall policy; base of application, network and NAT rules."""

    _subtype_map = {
        "rule_type": {"ApplicationRule": "ApplicationRule", "NatRule": "NatRule", "NetworkRule": "NetworkRule"}
    }

    name: str | None = field("name", default=None)
    """Name of this entry."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    rule_type: str = field("ruleType")


class ApplicationRule(FirewallPolicyRule):
    """A firewall policy rule for HTTP, HTTPS and SQL traffic, by host name."""

    rule_type: str = field("ruleType", default="ApplicationRule")
    source_addresses: list[str] | None = field("sourceAddresses", "[str]", default=None)
    """Source addresses, prefixes or ranges; "*" for any."""
    destination_addresses: list[str] | None = field("destinationAddresses", "[str]", default=None)
    """Destination addresses, prefixes, ranges or service tags; "*" for any."""
    protocols: NestedListOrNone[
        FirewallPolicyRuleApplicationProtocol, types.FirewallPolicyRuleApplicationProtocolDict
    ] = field("protocols", "[FirewallPolicyRuleApplicationProtocol]", default=None)
    target_fqdns: list[str] | None = field("targetFqdns", "[str]", default=None)
    """Host names the rule is for."""
    target_urls: list[str] | None = field("targetUrls", "[str]", default=None)
    fqdn_tags: list[str] | None = field("fqdnTags", "[str]", default=None)
    """FQDN tags the rule is for."""
    source_ip_groups: list[str] | None = field("sourceIpGroups", "[str]", default=None)
    """IP groups with source addresses, by ID."""
    source_kube_selector_groups: list[str] | None = field("sourceKubeSelectorGroups", "[str]", default=None)
    terminate_tls: bool | None = field("terminateTLS", "bool", default=None)
    web_categories: list[str] | None = field("webCategories", "[str]", default=None)
    http_headers_to_insert: NestedListOrNone[
        FirewallPolicyHttpHeaderToInsert, types.FirewallPolicyHttpHeaderToInsertDict
    ] = field("httpHeadersToInsert", "[FirewallPolicyHttpHeaderToInsert]", default=None)


class DnsSettings(Model):
    """DNS settings of a firewall policy."""

    servers: list[str] | None = field("servers", "[str]", default=None)
    """IP addresses of DNS servers; Azure's if empty."""
    enable_proxy: bool | None = field("enableProxy", "bool", default=None)
    """Lets the firewall answer DNS queries itself."""
    require_proxy_for_network_rules: bool | None = field("requireProxyForNetworkRules", "bool", default=None)
    """Allows host names in network rules, by the DNS proxy."""


class ExplicitProxy(Model):
    """Use of a firewall as an explicit web proxy."""

    enable_explicit_proxy: bool | None = field("enableExplicitProxy", "bool", default=None)
    """Turns the explicit proxy on."""
    http_port: int | None = field("httpPort", "int", default=None)
    """Port of the proxy for HTTP."""
    https_port: int | None = field("httpsPort", "int", default=None)
    """Port of the proxy for HTTPS."""
    enable_pac_file: bool | None = field("enablePacFile", "bool", default=None)
    """Serves a PAC file."""
    pac_file_port: int | None = field("pacFilePort", "int", default=None)
    """Port of the PAC file."""
    pac_file: str | None = field("pacFile", default=None, secret=True)
    """SAS URL of the PAC file."""


class FilterItems(Model):
    """A filter of a search for IDPS signatures."""

    field: str | None = _field("field", default=None)
    values: list[str] | None = _field("values", "[str]", default=None)


class FirewallPolicy(Resource):
    """A firewall policy."""

    properties: NestedOrNone[FirewallPolicyPropertiesFormat, types.FirewallPolicyPropertiesFormatDict] = field(
        "properties", "FirewallPolicyPropertiesFormat", default=None
    )
    """Settings of the firewall policy."""
    size: str = flattened("properties", init=False)
    rule_collection_groups: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """The rule collection groups of the policy."""
    kube_selector_groups: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    base_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Parent policy whose rules go first."""
    firewalls: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Firewalls that use the policy."""
    child_policies: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Policies that have this one as parent."""
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue | None = flattened(
        "properties", default=None
    )
    """What is done with traffic of known bad addresses."""
    threat_intel_whitelist: NestedOrNone[
        FirewallPolicyThreatIntelWhitelist, types.FirewallPolicyThreatIntelWhitelistDict
    ] = flattened("properties", default=None)
    """Addresses and host names threat intelligence leaves alone."""
    insights: NestedOrNone[FirewallPolicyInsights, types.FirewallPolicyInsightsDict] = flattened(
        "properties", default=None
    )
    """Policy analytics."""
    snat: NestedOrNone[FirewallPolicySNAT, types.FirewallPolicySNATDict] = flattened("properties", default=None)
    """Addresses SNAT is not applied to."""
    sql: NestedOrNone[FirewallPolicySQL, types.FirewallPolicySQLDict] = flattened("properties", default=None)
    """SQL redirect mode."""
    dns_settings: NestedOrNone[DnsSettings, types.DnsSettingsDict] = flattened("properties", default=None)
    """DNS servers and DNS proxy."""
    explicit_proxy: NestedOrNone[ExplicitProxy, types.ExplicitProxyDict] = flattened("properties", default=None)
    """Use as an explicit web proxy."""
    intrusion_detection: NestedOrNone[FirewallPolicyIntrusionDetection, types.FirewallPolicyIntrusionDetectionDict] = (
        flattened("properties", default=None)
    )
    """Intrusion detection; Premium tier only."""
    transport_security: NestedOrNone[FirewallPolicyTransportSecurity, types.FirewallPolicyTransportSecurityDict] = (
        flattened("properties", default=None)
    )
    """TLS inspection; Premium tier only."""
    sku: NestedOrNone[FirewallPolicySku, types.FirewallPolicySkuDict] = flattened("properties", default=None)
    """Tier of the policy."""
    afc_managed: bool = flattened("properties", init=False)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class FirewallPolicyCertificateAuthority(Model):
    """CA certificate for TLS inspection, kept in a key vault."""

    key_vault_secret_id: str | None = field("keyVaultSecretId", default=None)
    name: str | None = field("name", default=None)
    """Name of this entry."""


class FirewallPolicyDraft(Resource):
    """The draft of a firewall policy."""

    properties: NestedOrNone[FirewallPolicyDraftProperties, types.FirewallPolicyDraftPropertiesDict] = field(
        "properties", "FirewallPolicyDraftProperties", default=None
    )
    """Settings of the firewall policy draft."""
    base_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue | None = flattened(
        "properties", default=None
    )
    """What is done with traffic of known bad addresses."""
    threat_intel_whitelist: NestedOrNone[
        FirewallPolicyThreatIntelWhitelist, types.FirewallPolicyThreatIntelWhitelistDict
    ] = flattened("properties", default=None)
    """Addresses and host names threat intelligence leaves alone."""
    insights: NestedOrNone[FirewallPolicyInsights, types.FirewallPolicyInsightsDict] = flattened(
        "properties", default=None
    )
    """Policy analytics of a firewall policy."""
    snat: NestedOrNone[FirewallPolicySNAT, types.FirewallPolicySNATDict] = flattened("properties", default=None)
    """Addresses a firewall does not apply SNAT to."""
    sql: NestedOrNone[FirewallPolicySQL, types.FirewallPolicySQLDict] = flattened("properties", default=None)
    """SQL redirect mode of a firewall policy."""
    dns_settings: NestedOrNone[DnsSettings, types.DnsSettingsDict] = flattened("properties", default=None)
    """DNS settings of a firewall policy."""
    explicit_proxy: NestedOrNone[ExplicitProxy, types.ExplicitProxyDict] = flattened("properties", default=None)
    """Use of a firewall as an explicit web proxy."""
    intrusion_detection: NestedOrNone[FirewallPolicyIntrusionDetection, types.FirewallPolicyIntrusionDetectionDict] = (
        flattened("properties", default=None)
    )
    """Intrusion detection of a firewall policy."""


class FirewallPolicyDraftProperties(Model):
    """Properties of a firewall policy draft."""

    base_policy: NestedOrNone[models.SubResource, SubResourceDict] = field("basePolicy", "SubResource", default=None)
    """Reference to another resource by its ID."""
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue | None = field(
        "threatIntelMode", "AzureFirewallThreatIntelMode", default=None
    )
    """What is done with traffic of known bad addresses."""
    threat_intel_whitelist: NestedOrNone[
        FirewallPolicyThreatIntelWhitelist, types.FirewallPolicyThreatIntelWhitelistDict
    ] = field("threatIntelWhitelist", "FirewallPolicyThreatIntelWhitelist", default=None)
    """Addresses and host names threat intelligence leaves alone."""
    insights: NestedOrNone[FirewallPolicyInsights, types.FirewallPolicyInsightsDict] = field(
        "insights", "FirewallPolicyInsights", default=None
    )
    """Policy analytics of a firewall policy."""
    snat: NestedOrNone[FirewallPolicySNAT, types.FirewallPolicySNATDict] = field(
        "snat", "FirewallPolicySNAT", default=None
    )
    """Addresses a firewall does not apply SNAT to."""
    sql: NestedOrNone[FirewallPolicySQL, types.FirewallPolicySQLDict] = field("sql", "FirewallPolicySQL", default=None)
    """SQL redirect mode of a firewall policy."""
    dns_settings: NestedOrNone[DnsSettings, types.DnsSettingsDict] = field("dnsSettings", "DnsSettings", default=None)
    """DNS settings of a firewall policy."""
    explicit_proxy: NestedOrNone[ExplicitProxy, types.ExplicitProxyDict] = field(
        "explicitProxy", "ExplicitProxy", default=None
    )
    """Use of a firewall as an explicit web proxy."""
    intrusion_detection: NestedOrNone[FirewallPolicyIntrusionDetection, types.FirewallPolicyIntrusionDetectionDict] = (
        field("intrusionDetection", "FirewallPolicyIntrusionDetection", default=None)
    )
    """Intrusion detection of a firewall policy."""


class FirewallPolicyRuleCollection(Model):
    """A collection of rules; base of filter and NAT collections."""

    _subtype_map = {
        "rule_collection_type": {
            "FirewallPolicyFilterRuleCollection": "FirewallPolicyFilterRuleCollection",
            "FirewallPolicyNatRuleCollection": "FirewallPolicyNatRuleCollection",
        }
    }

    rule_collection_type: str = field("ruleCollectionType")
    name: str | None = field("name", default=None)
    """Name of this entry."""
    priority: int | None = field("priority", "int", default=None)
    """Priority; the lowest number goes first."""


class FirewallPolicyFilterRuleCollection(FirewallPolicyRuleCollection):
    """A collection of rules that allow or deny."""

    rule_collection_type: str = field("ruleCollectionType", default="FirewallPolicyFilterRuleCollection")
    action: NestedOrNone[
        FirewallPolicyFilterRuleCollectionAction, types.FirewallPolicyFilterRuleCollectionActionDict
    ] = field("action", "FirewallPolicyFilterRuleCollectionAction", default=None)
    """What a filter rule collection does: Allow or Deny."""
    rules: NestedListOrNone[FirewallPolicyRule, types.FirewallPolicyRuleDict] = field(
        "rules", "[FirewallPolicyRule]", default=None
    )


class FirewallPolicyFilterRuleCollectionAction(Model):
    """What a filter rule collection does: Allow or Deny."""

    type: (
        models.FirewallPolicyFilterRuleCollectionActionType
        | types.FirewallPolicyFilterRuleCollectionActionTypeValue
        | None
    ) = field("type", "FirewallPolicyFilterRuleCollectionActionType", default=None)
    """What a filter rule collection does."""


class FirewallPolicyHttpHeaderToInsert(Model):
    """An HTTP header to put into requests."""

    header_name: str | None = field("headerName", default=None)
    header_value: str | None = field("headerValue", default=None, secret=True)


class FirewallPolicyInsights(Model):
    """Policy analytics of a firewall policy."""

    is_enabled: bool | None = field("isEnabled", "bool", default=None)
    retention_days: int | None = field("retentionDays", "int", default=None)
    log_analytics_resources: NestedOrNone[
        FirewallPolicyLogAnalyticsResources, types.FirewallPolicyLogAnalyticsResourcesDict
    ] = field("logAnalyticsResources", "FirewallPolicyLogAnalyticsResources", default=None)
    """Log Analytics workspaces of policy analytics."""


class FirewallPolicyIntrusionDetection(Model):
    """Intrusion detection of a firewall policy."""

    mode: (
        models.FirewallPolicyIntrusionDetectionStateType | types.FirewallPolicyIntrusionDetectionStateTypeValue | None
    ) = field("mode", "FirewallPolicyIntrusionDetectionStateType", default=None)
    """What intrusion detection does."""
    profile: (
        models.FirewallPolicyIntrusionDetectionProfileType
        | types.FirewallPolicyIntrusionDetectionProfileTypeValue
        | None
    ) = field("profile", "FirewallPolicyIntrusionDetectionProfileType", default=None)
    """How many signatures intrusion detection uses."""
    configuration: NestedOrNone[
        FirewallPolicyIntrusionDetectionConfiguration, types.FirewallPolicyIntrusionDetectionConfigurationDict
    ] = field("configuration", "FirewallPolicyIntrusionDetectionConfiguration", default=None)
    """Signatures, exceptions and private ranges of intrusion detection."""


class FirewallPolicyIntrusionDetectionBypassTrafficSpecifications(Model):
    """Traffic that intrusion detection leaves alone."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    protocol: (
        models.FirewallPolicyIntrusionDetectionProtocol | types.FirewallPolicyIntrusionDetectionProtocolValue | None
    ) = field("protocol", "FirewallPolicyIntrusionDetectionProtocol", default=None)
    """Protocol intrusion detection leaves alone."""
    source_addresses: list[str] | None = field("sourceAddresses", "[str]", default=None)
    """Source addresses, prefixes or ranges; "*" for any."""
    destination_addresses: list[str] | None = field("destinationAddresses", "[str]", default=None)
    """Destination addresses, prefixes, ranges or service tags; "*" for any."""
    destination_ports: list[str] | None = field("destinationPorts", "[str]", default=None)
    """Destination ports or ranges."""
    source_ip_groups: list[str] | None = field("sourceIpGroups", "[str]", default=None)
    """IP groups with source addresses, by ID."""
    destination_ip_groups: list[str] | None = field("destinationIpGroups", "[str]", default=None)
    """IP groups with destination addresses, by ID."""


class FirewallPolicyIntrusionDetectionConfiguration(Model):
    """Signatures, exceptions and private ranges of intrusion detection."""

    signature_overrides: NestedListOrNone[
        FirewallPolicyIntrusionDetectionSignatureSpecification,
        types.FirewallPolicyIntrusionDetectionSignatureSpecificationDict,
    ] = field("signatureOverrides", "[FirewallPolicyIntrusionDetectionSignatureSpecification]", default=None)
    bypass_traffic_settings: NestedListOrNone[
        FirewallPolicyIntrusionDetectionBypassTrafficSpecifications,
        types.FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsDict,
    ] = field("bypassTrafficSettings", "[FirewallPolicyIntrusionDetectionBypassTrafficSpecifications]", default=None)
    private_ranges: list[str] | None = field("privateRanges", "[str]", default=None)


class FirewallPolicyIntrusionDetectionSignatureSpecification(Model):
    """Mode of a single signature."""

    id: str | None = field("id", default=None)
    """ID of the signature."""
    mode: (
        models.FirewallPolicyIntrusionDetectionStateType | types.FirewallPolicyIntrusionDetectionStateTypeValue | None
    ) = field("mode", "FirewallPolicyIntrusionDetectionStateType", default=None)
    """What intrusion detection does."""


class FirewallPolicyKubeSelectorGroup(SubResourceModel):
    """A group of Kubernetes pods for firewall rules."""

    properties: NestedOrNone[
        FirewallPolicyKubeSelectorGroupProperties, types.FirewallPolicyKubeSelectorGroupPropertiesDict
    ] = field("properties", "FirewallPolicyKubeSelectorGroupProperties", default=None)
    """Settings of the firewall policy Kubernetes selector group."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class FirewallPolicyKubeSelectorGroupProperties(Model):
    """Properties of a firewall policy Kubernetes selector group."""

    pod_selector: NestedOrNone[KubeLabelSelector, types.KubeLabelSelectorDict] = field(
        "podSelector", "KubeLabelSelector", default=None
    )
    """Selection of Kubernetes objects by labels."""
    namespace_selector: NestedOrNone[KubeLabelSelector, types.KubeLabelSelectorDict] = field(
        "namespaceSelector", "KubeLabelSelector", default=None
    )
    """Selection of Kubernetes objects by labels."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class FirewallPolicyLogAnalyticsResources(Model):
    """Log Analytics workspaces of policy analytics."""

    workspaces: NestedListOrNone[FirewallPolicyLogAnalyticsWorkspace, types.FirewallPolicyLogAnalyticsWorkspaceDict] = (
        field("workspaces", "[FirewallPolicyLogAnalyticsWorkspace]", default=None)
    )
    default_workspace_id: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultWorkspaceId", "SubResource", default=None
    )
    """Reference to another resource by its ID."""


class FirewallPolicyLogAnalyticsWorkspace(Model):
    """Log Analytics workspace of a region."""

    region: str | None = field("region", default=None)
    """Azure region."""
    workspace_id: NestedOrNone[models.SubResource, SubResourceDict] = field("workspaceId", "SubResource", default=None)
    """Reference to another resource by its ID."""


class FirewallPolicyNatRuleCollection(FirewallPolicyRuleCollection):
    """A collection of NAT rules."""

    rule_collection_type: str = field("ruleCollectionType", default="FirewallPolicyNatRuleCollection")
    action: NestedOrNone[FirewallPolicyNatRuleCollectionAction, types.FirewallPolicyNatRuleCollectionActionDict] = (
        field("action", "FirewallPolicyNatRuleCollectionAction", default=None)
    )
    """What a NAT rule collection does: DNAT."""
    rules: NestedListOrNone[FirewallPolicyRule, types.FirewallPolicyRuleDict] = field(
        "rules", "[FirewallPolicyRule]", default=None
    )


class FirewallPolicyNatRuleCollectionAction(Model):
    """What a NAT rule collection does: DNAT."""

    type: (
        models.FirewallPolicyNatRuleCollectionActionType | types.FirewallPolicyNatRuleCollectionActionTypeValue | None
    ) = field("type", "FirewallPolicyNatRuleCollectionActionType", default=None)
    """What a NAT rule collection does."""


class FirewallPolicyPropertiesFormat(Model):
    """Settings of a firewall policy."""

    size: str = read_only("size")
    rule_collection_groups: NestedList[models.SubResource, SubResourceDict] = read_only(
        "ruleCollectionGroups", "[SubResource]"
    )
    """The rule collection groups of the policy."""
    kube_selector_groups: NestedList[models.SubResource, SubResourceDict] = read_only(
        "kubeSelectorGroups", "[SubResource]"
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    base_policy: NestedOrNone[models.SubResource, SubResourceDict] = field("basePolicy", "SubResource", default=None)
    """Parent policy whose rules go first."""
    firewalls: NestedList[models.SubResource, SubResourceDict] = read_only("firewalls", "[SubResource]")
    """Firewalls that use the policy."""
    child_policies: NestedList[models.SubResource, SubResourceDict] = read_only("childPolicies", "[SubResource]")
    """Policies that have this one as parent."""
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue | None = field(
        "threatIntelMode", "AzureFirewallThreatIntelMode", default=None
    )
    """What is done with traffic of known bad addresses."""
    threat_intel_whitelist: NestedOrNone[
        FirewallPolicyThreatIntelWhitelist, types.FirewallPolicyThreatIntelWhitelistDict
    ] = field("threatIntelWhitelist", "FirewallPolicyThreatIntelWhitelist", default=None)
    """Addresses and host names threat intelligence leaves alone."""
    insights: NestedOrNone[FirewallPolicyInsights, types.FirewallPolicyInsightsDict] = field(
        "insights", "FirewallPolicyInsights", default=None
    )
    """Policy analytics."""
    snat: NestedOrNone[FirewallPolicySNAT, types.FirewallPolicySNATDict] = field(
        "snat", "FirewallPolicySNAT", default=None
    )
    """Addresses SNAT is not applied to."""
    sql: NestedOrNone[FirewallPolicySQL, types.FirewallPolicySQLDict] = field("sql", "FirewallPolicySQL", default=None)
    """SQL redirect mode."""
    dns_settings: NestedOrNone[DnsSettings, types.DnsSettingsDict] = field("dnsSettings", "DnsSettings", default=None)
    """DNS servers and DNS proxy."""
    explicit_proxy: NestedOrNone[ExplicitProxy, types.ExplicitProxyDict] = field(
        "explicitProxy", "ExplicitProxy", default=None
    )
    """Use as an explicit web proxy."""
    intrusion_detection: NestedOrNone[FirewallPolicyIntrusionDetection, types.FirewallPolicyIntrusionDetectionDict] = (
        field("intrusionDetection", "FirewallPolicyIntrusionDetection", default=None)
    )
    """Intrusion detection; Premium tier only."""
    transport_security: NestedOrNone[FirewallPolicyTransportSecurity, types.FirewallPolicyTransportSecurityDict] = (
        field("transportSecurity", "FirewallPolicyTransportSecurity", default=None)
    )
    """TLS inspection; Premium tier only."""
    sku: NestedOrNone[FirewallPolicySku, types.FirewallPolicySkuDict] = field("sku", "FirewallPolicySku", default=None)
    """Tier of the policy."""
    afc_managed: bool = read_only("afcManaged", "bool")


class FirewallPolicyRuleApplicationProtocol(Model):
    """Protocol and port of an application rule."""

    protocol_type: (
        models.FirewallPolicyRuleApplicationProtocolType | types.FirewallPolicyRuleApplicationProtocolTypeValue | None
    ) = field("protocolType", "FirewallPolicyRuleApplicationProtocolType", default=None)
    """Protocol of an application rule."""
    port: int | None = field("port", "int", default=None)


class FirewallPolicyRuleCollectionGroup(SubResourceModel):
    """A group of rule collections in a firewall policy."""

    properties: NestedOrNone[
        FirewallPolicyRuleCollectionGroupProperties, types.FirewallPolicyRuleCollectionGroupPropertiesDict
    ] = field("properties", "FirewallPolicyRuleCollectionGroupProperties", default=None)
    """Settings of the firewall policy rule collection group."""
    size: str = flattened("properties", init=False)
    priority: int | None = flattened("properties", default=None)
    """100 to 65000; the lowest number goes first."""
    rule_collections: NestedListOrNone[FirewallPolicyRuleCollection, types.FirewallPolicyRuleCollectionDict] = (
        flattened("properties", default=None)
    )
    """Collections of rules in the group."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class FirewallPolicyRuleCollectionGroupDraft(SubResourceModel):
    """The draft of a rule collection group."""

    properties: NestedOrNone[
        FirewallPolicyRuleCollectionGroupDraftProperties, types.FirewallPolicyRuleCollectionGroupDraftPropertiesDict
    ] = field("properties", "FirewallPolicyRuleCollectionGroupDraftProperties", default=None)
    """Settings of the firewall policy rule collection group draft."""
    size: str = flattened("properties", init=False)
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    rule_collections: NestedListOrNone[FirewallPolicyRuleCollection, types.FirewallPolicyRuleCollectionDict] = (
        flattened("properties", default=None)
    )
    """Collections of rules."""


class FirewallPolicyRuleCollectionGroupDraftProperties(Model):
    """Properties of a firewall policy rule collection group draft."""

    size: str = read_only("size")
    priority: int | None = field("priority", "int", default=None)
    """Priority; the lowest number goes first."""
    rule_collections: NestedListOrNone[FirewallPolicyRuleCollection, types.FirewallPolicyRuleCollectionDict] = field(
        "ruleCollections", "[FirewallPolicyRuleCollection]", default=None
    )
    """Collections of rules."""


class FirewallPolicyRuleCollectionGroupProperties(Model):
    """Settings of a rule collection group."""

    size: str = read_only("size")
    priority: int | None = field("priority", "int", default=None)
    """100 to 65000; the lowest number goes first."""
    rule_collections: NestedListOrNone[FirewallPolicyRuleCollection, types.FirewallPolicyRuleCollectionDict] = field(
        "ruleCollections", "[FirewallPolicyRuleCollection]", default=None
    )
    """Collections of rules in the group."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class FirewallPolicySNAT(Model):
    """Addresses a firewall does not apply SNAT to."""

    private_ranges: list[str] | None = field("privateRanges", "[str]", default=None)
    auto_learn_private_ranges: models.AutoLearnPrivateRangesMode | types.AutoLearnPrivateRangesModeValue | None = field(
        "autoLearnPrivateRanges", "AutoLearnPrivateRangesMode", default=None
    )
    """Whether a firewall learns private ranges by itself."""


class FirewallPolicySQL(Model):
    """SQL redirect mode of a firewall policy."""

    allow_sql_redirect: bool | None = field("allowSqlRedirect", "bool", default=None)


class FirewallPolicySku(Model):
    """SKU of a firewall policy."""

    tier: models.FirewallPolicySkuTier | types.FirewallPolicySkuTierValue | None = field(
        "tier", "FirewallPolicySkuTier", default=None
    )
    """Tier of a firewall policy."""


class FirewallPolicyThreatIntelWhitelist(Model):
    """Addresses and host names threat intelligence leaves alone."""

    ip_addresses: list[str] | None = field("ipAddresses", "[str]", default=None)
    fqdns: list[str] | None = field("fqdns", "[str]", default=None)


class FirewallPolicyTransportSecurity(Model):
    """TLS inspection of a firewall policy."""

    certificate_authority: NestedOrNone[
        FirewallPolicyCertificateAuthority, types.FirewallPolicyCertificateAuthorityDict
    ] = field("certificateAuthority", "FirewallPolicyCertificateAuthority", default=None)
    """CA certificate for TLS inspection, kept in a key vault."""


class IDPSQueryObject(Model):
    """A search for IDPS signatures."""

    filters: NestedListOrNone[FilterItems, types.FilterItemsDict] = field("filters", "[FilterItems]", default=None)
    """Filters; everything is taken without them."""
    search: str | None = field("search", default=None)
    order_by: NestedOrNone[OrderBy, types.OrderByDict] = field("orderBy", "OrderBy", default=None)
    """Order of a search."""
    results_per_page: int | None = field("resultsPerPage", "int", default=None)
    skip: int | None = field("skip", "int", default=None)


class KubeLabelSelector(Model):
    """Selection of Kubernetes objects by labels."""

    match_labels: dict[str, str] | None = field("matchLabels", "{str}", default=None)
    match_expressions: NestedListOrNone[LabelSelectorExpression, types.LabelSelectorExpressionDict] = field(
        "matchExpressions", "[LabelSelectorExpression]", default=None
    )


class LabelSelectorExpression(Model):
    """A condition on a Kubernetes label."""

    key: str | None = field("key", default=None)
    operator: models.LabelSelectorOperator | types.LabelSelectorOperatorValue | None = field(
        "operator", "LabelSelectorOperator", default=None
    )
    """How a Kubernetes label is compared."""
    values: list[str] | None = field("values", "[str]", default=None)


class NatRule(FirewallPolicyRule):
    """A firewall policy rule that translates addresses."""

    rule_type: str = field("ruleType", default="NatRule")
    ip_protocols: (
        list[models.FirewallPolicyRuleNetworkProtocol | types.FirewallPolicyRuleNetworkProtocolValue] | None
    ) = field("ipProtocols", "[FirewallPolicyRuleNetworkProtocol]", default=None)
    source_addresses: list[str] | None = field("sourceAddresses", "[str]", default=None)
    """Source addresses, prefixes or ranges; "*" for any."""
    destination_addresses: list[str] | None = field("destinationAddresses", "[str]", default=None)
    """Destination addresses, prefixes, ranges or service tags; "*" for any."""
    destination_ports: list[str] | None = field("destinationPorts", "[str]", default=None)
    """Destination ports or ranges."""
    translated_address: str | None = field("translatedAddress", default=None)
    """Address the traffic is sent on to."""
    translated_port: str | None = field("translatedPort", default=None)
    """Port the traffic is sent on to."""
    source_ip_groups: list[str] | None = field("sourceIpGroups", "[str]", default=None)
    """IP groups with source addresses, by ID."""
    translated_fqdn: str | None = field("translatedFqdn", default=None)
    """Host name the traffic is sent on to."""


class NetworkRule(FirewallPolicyRule):
    """A firewall policy rule by protocol, address and port."""

    rule_type: str = field("ruleType", default="NetworkRule")
    ip_protocols: (
        list[models.FirewallPolicyRuleNetworkProtocol | types.FirewallPolicyRuleNetworkProtocolValue] | None
    ) = field("ipProtocols", "[FirewallPolicyRuleNetworkProtocol]", default=None)
    source_addresses: list[str] | None = field("sourceAddresses", "[str]", default=None)
    """Source addresses, prefixes or ranges; "*" for any."""
    destination_addresses: list[str] | None = field("destinationAddresses", "[str]", default=None)
    """Destination addresses, prefixes, ranges or service tags; "*" for any."""
    destination_ports: list[str] | None = field("destinationPorts", "[str]", default=None)
    """Destination ports or ranges."""
    source_ip_groups: list[str] | None = field("sourceIpGroups", "[str]", default=None)
    """IP groups with source addresses, by ID."""
    destination_ip_groups: list[str] | None = field("destinationIpGroups", "[str]", default=None)
    """IP groups with destination addresses, by ID."""
    destination_fqdns: list[str] | None = field("destinationFqdns", "[str]", default=None)
    """Destination host names."""
    source_kube_selector_groups: list[str] | None = field("sourceKubeSelectorGroups", "[str]", default=None)
    source_geo_locations: list[str] | None = field("sourceGeoLocations", "[str]", default=None)
    destination_geo_locations: list[str] | None = field("destinationGeoLocations", "[str]", default=None)


class OrderBy(Model):
    """Order of a search."""

    field: str | None = _field("field", default=None)
    order: models.FirewallPolicyIDPSQuerySortOrder | types.FirewallPolicyIDPSQuerySortOrderValue | None = _field(
        "order", "FirewallPolicyIDPSQuerySortOrder", default=None
    )
    """Order of IDPS signatures."""


class QueryResults(Model):
    """IDPS signatures that were found."""

    matching_records_count: int | None = field("matchingRecordsCount", "int", default=None)
    signatures: NestedListOrNone[SingleQueryResult, types.SingleQueryResultDict] = field(
        "signatures", "[SingleQueryResult]", default=None
    )


class SignatureOverridesFilterValuesQuery(Model):
    """Filter whose values to list."""

    filter_name: str | None = field("filterName", default=None)


class SignatureOverridesFilterValuesResponse(Model):
    """Values of a filter of IDPS signatures."""

    filter_values: list[str] | None = field("filterValues", "[str]", default=None)


class WritableResource(Model):
    """Base of resources whose ID, name and type can be written."""

    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    type: str | None = field("type", default=None)
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class SignaturesOverrides(WritableResource):
    """Overrides of IDPS signatures in a firewall policy."""

    properties: NestedOrNone[SignaturesOverridesProperties, types.SignaturesOverridesPropertiesDict] = field(
        "properties", "SignaturesOverridesProperties", default=None
    )
    """Settings of the signature overrides."""


class SignaturesOverridesList(Model):
    """A list of overrides of IDPS signatures."""

    value: NestedListOrNone[SignaturesOverrides, types.SignaturesOverridesDict] = field(
        "value", "[SignaturesOverrides]", default=None
    )
    """The signature overrideses."""


class SignaturesOverridesProperties(Model):
    """Overrides of IDPS signatures: signature IDs and their modes."""

    signatures: dict[str, str] | None = field("signatures", "{str}", default=None)


class SingleQueryResult(Model):
    """An IDPS signature that was found."""

    signature_id: int | None = field("signatureId", "int", default=None)
    mode: models.FirewallPolicyIDPSSignatureMode | int | None = field("mode", "int", default=None)
    """Mode of an IDPS signature: 0 off, 1 alert, 2 deny."""
    severity: models.FirewallPolicyIDPSSignatureSeverity | int | None = field("severity", "int", default=None)
    """Severity of an IDPS signature."""
    direction: models.FirewallPolicyIDPSSignatureDirection | int | None = field("direction", "int", default=None)
    """Direction an IDPS signature is for."""
    group: str | None = field("group", default=None)
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    protocol: str | None = field("protocol", default=None)
    """Protocol."""
    source_ports: list[str] | None = field("sourcePorts", "[str]", default=None)
    destination_ports: list[str] | None = field("destinationPorts", "[str]", default=None)
    """Destination ports or ranges."""
    last_updated: str | None = field("lastUpdated", default=None)
    inherited_from_parent_policy: bool | None = field("inheritedFromParentPolicy", "bool", default=None)
