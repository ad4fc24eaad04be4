# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``servers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AdministratorTypeValue,
        AdvancedThreatProtectionPropertiesDict,
        AdvancedThreatProtectionStateValue,
        AutomaticTuningOptionModeDesiredValue,
        BlobAuditingPolicyStateValue,
        NetworkIsolationSettingsDict,
        PrincipalTypeValue,
        ReadOnlyEndpointFailoverPolicyValue,
        ReadWriteEndpointFailoverPolicyValue,
        ResourceIdentityDict,
        SecurityAlertsPolicyPropertiesDict,
        SecurityAlertsPolicyStateValue,
        SkuDict,
        StorageKeyTypeValue,
        VulnerabilityAssessmentRecurringScansPropertiesDict,
    )
    from ._databases import DatabaseKeyDict
else:
    typed(__name__)

AutomaticTuningServerModeValue: TypeAlias = Literal["Custom", "Auto", "Unspecified"]
AutomaticTuningServerReasonValue: TypeAlias = Literal["Default", "Disabled", "AutoConfigured"]
CheckNameAvailabilityReasonValue: TypeAlias = Literal["Invalid", "AlreadyExists"]
CheckNameAvailabilityResourceTypeValue: TypeAlias = Literal["Microsoft.Sql/servers"]
ConnectionPolicyNameValue: TypeAlias = Literal["default"]
DevOpsAuditingSettingsNameValue: TypeAlias = Literal["Default"]
EncryptionProtectorNameValue: TypeAlias = Literal["current"]
FailoverGroupDatabasesSecondaryTypeValue: TypeAlias = Literal["Geo", "Standby"]
FailoverGroupReplicationRoleValue: TypeAlias = Literal["Primary", "Secondary"]
MinimalTlsVersionValue: TypeAlias = Literal["None", "1.0", "1.1", "1.2", "1.3"]
PrivateEndpointProvisioningStateValue: TypeAlias = Literal["Approving", "Ready", "Dropping", "Failed", "Rejecting"]
PrivateLinkServiceConnectionStateActionsRequireValue: TypeAlias = Literal["None"]
PrivateLinkServiceConnectionStateStatusValue: TypeAlias = Literal["Approved", "Pending", "Rejected", "Disconnected"]
ServerConnectionTypeValue: TypeAlias = Literal["Default", "Redirect", "Proxy"]
ServerCreateModeValue: TypeAlias = Literal["Normal", "Restore"]
ServerKeyTypeValue: TypeAlias = Literal["ServiceManaged", "AzureKeyVault"]
ServerNetworkAccessFlagValue: TypeAlias = Literal["Enabled", "Disabled"]
ServerPublicNetworkAccessFlagValue: TypeAlias = Literal["Enabled", "Disabled", "SecuredByPerimeter"]
ServerWorkspaceFeatureValue: TypeAlias = Literal["Connected", "Disconnected"]
SyncAgentStateValue: TypeAlias = Literal["Online", "Offline", "NeverConnected"]
VirtualNetworkRuleStateValue: TypeAlias = Literal[
    "Initializing", "InProgress", "Ready", "Failed", "Deleting", "Unknown"
]


class AdministratorPropertiesDict(ModelDict, total=False):
    administrator_type: models.AdministratorType | AdministratorTypeValue
    login: Required[str]
    sid: Required[str]
    tenant_id: str


class AutomaticTuningServerOptionsDict(ModelDict, total=False):
    desired_state: models.AutomaticTuningOptionModeDesired | AutomaticTuningOptionModeDesiredValue


class AutomaticTuningServerPropertiesDict(ModelDict, total=False):
    desired_state: models.AutomaticTuningServerMode | AutomaticTuningServerModeValue
    options: Mapping[str, models.AutomaticTuningServerOptions | AutomaticTuningServerOptionsDict]


class AzureADOnlyAuthPropertiesDict(ModelDict, total=False):
    azure_ad_only_authentication: Required[bool]


class CheckNameAvailabilityRequestDict(ModelDict, total=False):
    name: Required[str]
    type: models.CheckNameAvailabilityResourceType | CheckNameAvailabilityResourceTypeValue


class CheckNameAvailabilityResponseDict(ModelDict, total=False):
    """Stands for CheckNameAvailabilityResponse."""


class EditionCapabilityDict(ModelDict, total=False):
    reason: str


class _EncryptionProtectorFlatDict(ProxyResourceDict, total=False):
    server_key_name: str
    server_key_type: models.ServerKeyType | ServerKeyTypeValue
    auto_rotation_enabled: bool


class _EncryptionProtectorNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.EncryptionProtectorProperties | EncryptionProtectorPropertiesDict]


EncryptionProtectorDict: TypeAlias = _EncryptionProtectorFlatDict | _EncryptionProtectorNestedDict


class EncryptionProtectorPropertiesDict(ModelDict, total=False):
    server_key_name: str
    server_key_type: Required[models.ServerKeyType | ServerKeyTypeValue]
    auto_rotation_enabled: bool


class _ExtendedServerBlobAuditingPolicyFlatDict(ProxyResourceDict, total=False):
    is_devops_audit_enabled: bool
    predicate_expression: str
    retention_days: int
    audit_actions_and_groups: list[str] | tuple[str, ...]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ExtendedServerBlobAuditingPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ExtendedServerBlobAuditingPolicyProperties | ExtendedServerBlobAuditingPolicyPropertiesDict
    ]


ExtendedServerBlobAuditingPolicyDict: TypeAlias = (
    _ExtendedServerBlobAuditingPolicyFlatDict | _ExtendedServerBlobAuditingPolicyNestedDict
)


class ExtendedServerBlobAuditingPolicyPropertiesDict(ModelDict, total=False):
    is_devops_audit_enabled: bool
    predicate_expression: str
    retention_days: int
    audit_actions_and_groups: list[str] | tuple[str, ...]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _FailoverGroupFlatDict(ProxyResourceDict, total=False):
    tags: Mapping[str, str]
    read_write_endpoint: models.FailoverGroupReadWriteEndpoint | FailoverGroupReadWriteEndpointDict
    read_only_endpoint: models.FailoverGroupReadOnlyEndpoint | FailoverGroupReadOnlyEndpointDict
    partner_servers: Sequence[models.PartnerInfo | PartnerInfoDict]
    databases: list[str] | tuple[str, ...]
    secondary_type: models.FailoverGroupDatabasesSecondaryType | FailoverGroupDatabasesSecondaryTypeValue


class _FailoverGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.FailoverGroupProperties | FailoverGroupPropertiesDict]
    tags: Mapping[str, str]


FailoverGroupDict: TypeAlias = _FailoverGroupFlatDict | _FailoverGroupNestedDict


class FailoverGroupPropertiesDict(ModelDict, total=False):
    read_write_endpoint: Required[models.FailoverGroupReadWriteEndpoint | FailoverGroupReadWriteEndpointDict]
    read_only_endpoint: models.FailoverGroupReadOnlyEndpoint | FailoverGroupReadOnlyEndpointDict
    partner_servers: Required[Sequence[models.PartnerInfo | PartnerInfoDict]]
    databases: list[str] | tuple[str, ...]
    secondary_type: models.FailoverGroupDatabasesSecondaryType | FailoverGroupDatabasesSecondaryTypeValue


class FailoverGroupReadOnlyEndpointDict(ModelDict, total=False):
    failover_policy: models.ReadOnlyEndpointFailoverPolicy | ReadOnlyEndpointFailoverPolicyValue
    target_server: str


class FailoverGroupReadWriteEndpointDict(ModelDict, total=False):
    failover_policy: Required[models.ReadWriteEndpointFailoverPolicy | ReadWriteEndpointFailoverPolicyValue]
    failover_with_data_loss_grace_period_minutes: int


class _FailoverGroupUpdateFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    read_write_endpoint: models.FailoverGroupReadWriteEndpoint | FailoverGroupReadWriteEndpointDict
    read_only_endpoint: models.FailoverGroupReadOnlyEndpoint | FailoverGroupReadOnlyEndpointDict
    databases: list[str] | tuple[str, ...]
    partner_servers: Sequence[models.PartnerInfo | PartnerInfoDict]
    secondary_type: models.FailoverGroupDatabasesSecondaryType | FailoverGroupDatabasesSecondaryTypeValue


class _FailoverGroupUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.FailoverGroupUpdateProperties | FailoverGroupUpdatePropertiesDict]
    tags: Mapping[str, str]


FailoverGroupUpdateDict: TypeAlias = _FailoverGroupUpdateFlatDict | _FailoverGroupUpdateNestedDict


class FailoverGroupUpdatePropertiesDict(ModelDict, total=False):
    read_write_endpoint: models.FailoverGroupReadWriteEndpoint | FailoverGroupReadWriteEndpointDict
    read_only_endpoint: models.FailoverGroupReadOnlyEndpoint | FailoverGroupReadOnlyEndpointDict
    databases: list[str] | tuple[str, ...]
    partner_servers: Sequence[models.PartnerInfo | PartnerInfoDict]
    secondary_type: models.FailoverGroupDatabasesSecondaryType | FailoverGroupDatabasesSecondaryTypeValue


class ResourceWithWritableNameDict(ModelDict, total=False):
    name: str


class ProxyResourceWithWritableNameDict(ResourceWithWritableNameDict, total=False):
    """Stands for ProxyResourceWithWritableName."""


class _FirewallRuleFlatDict(ProxyResourceWithWritableNameDict, total=False):
    start_ip_address: str
    end_ip_address: str


class _FirewallRuleNestedDict(ProxyResourceWithWritableNameDict, total=False):
    properties: Required[models.ServerFirewallRuleProperties | ServerFirewallRulePropertiesDict]


FirewallRuleDict: TypeAlias = _FirewallRuleFlatDict | _FirewallRuleNestedDict


class FirewallRuleListDict(ModelDict, total=False):
    values: Sequence[models.FirewallRule | FirewallRuleDict]


class FreeLimitExhaustionBehaviorCapabilityDict(ModelDict, total=False):
    """Stands for FreeLimitExhaustionBehaviorCapability."""


class _IPv6FirewallRuleFlatDict(ProxyResourceWithWritableNameDict, total=False):
    start_i_pv6_address: str
    end_i_pv6_address: str


class _IPv6FirewallRuleNestedDict(ProxyResourceWithWritableNameDict, total=False):
    properties: Required[models.IPv6ServerFirewallRuleProperties | IPv6ServerFirewallRulePropertiesDict]


IPv6FirewallRuleDict: TypeAlias = _IPv6FirewallRuleFlatDict | _IPv6FirewallRuleNestedDict


class IPv6ServerFirewallRulePropertiesDict(ModelDict, total=False):
    start_i_pv6_address: str
    end_i_pv6_address: str


class ImportNewDatabaseDefinitionDict(ModelDict, total=False):
    database_name: str
    edition: str
    service_objective_name: str
    max_size_bytes: str
    storage_key_type: Required[models.StorageKeyType | StorageKeyTypeValue]
    storage_key: Required[str]
    storage_uri: Required[str]
    administrator_login: Required[str]
    administrator_login_password: str
    authentication_type: str
    network_isolation: models.NetworkIsolationSettings | NetworkIsolationSettingsDict


class NSPConfigAccessRuleDict(ModelDict, total=False):
    name: str
    properties: models.NSPConfigAccessRuleProperties | NSPConfigAccessRulePropertiesDict


class NSPConfigAccessRulePropertiesDict(ModelDict, total=False):
    direction: str
    address_prefixes: list[str] | tuple[str, ...]
    fully_qualified_domain_names: list[str] | tuple[str, ...]
    subscriptions: list[str] | tuple[str, ...]
    network_security_perimeters: Sequence[
        models.NSPConfigNetworkSecurityPerimeterRule | NSPConfigNetworkSecurityPerimeterRuleDict
    ]
    service_tags: list[str] | tuple[str, ...]


class NSPConfigAssociationDict(ModelDict, total=False):
    name: str
    access_mode: str


class NSPConfigNetworkSecurityPerimeterRuleDict(ModelDict, total=False):
    id: str
    perimeter_guid: str
    location: str


class NSPConfigPerimeterDict(ModelDict, total=False):
    id: str
    perimeter_guid: str
    location: str


class NSPConfigProfileDict(ModelDict, total=False):
    name: str
    access_rules_version: str
    access_rules: Sequence[models.NSPConfigAccessRule | NSPConfigAccessRuleDict]


class NSPProvisioningIssueDict(ModelDict, total=False):
    name: str
    properties: models.NSPProvisioningIssueProperties | NSPProvisioningIssuePropertiesDict


class NSPProvisioningIssuePropertiesDict(ModelDict, total=False):
    issue_type: str
    severity: str
    description: str
    suggested_resource_ids: list[str] | tuple[str, ...]
    suggested_access_rules: list[str] | tuple[str, ...]


class _NetworkSecurityPerimeterConfigurationFlatDict(ProxyResourceDict, total=False):
    network_security_perimeter: models.NSPConfigPerimeter | NSPConfigPerimeterDict
    resource_association: models.NSPConfigAssociation | NSPConfigAssociationDict
    profile: models.NSPConfigProfile | NSPConfigProfileDict
    provisioning_issues: Sequence[models.NSPProvisioningIssue | NSPProvisioningIssueDict]


class _NetworkSecurityPerimeterConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.NetworkSecurityPerimeterConfigurationProperties | NetworkSecurityPerimeterConfigurationPropertiesDict
    ]


NetworkSecurityPerimeterConfigurationDict: TypeAlias = (
    _NetworkSecurityPerimeterConfigurationFlatDict | _NetworkSecurityPerimeterConfigurationNestedDict
)


class NetworkSecurityPerimeterConfigurationPropertiesDict(ModelDict, total=False):
    network_security_perimeter: models.NSPConfigPerimeter | NSPConfigPerimeterDict
    resource_association: models.NSPConfigAssociation | NSPConfigAssociationDict
    profile: models.NSPConfigProfile | NSPConfigProfileDict
    provisioning_issues: Sequence[models.NSPProvisioningIssue | NSPProvisioningIssueDict]


class _OutboundFirewallRuleFlatDict(ProxyResourceDict, total=False):
    """Stands for OutboundFirewallRule."""


class _OutboundFirewallRuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.OutboundFirewallRuleProperties | OutboundFirewallRulePropertiesDict]


OutboundFirewallRuleDict: TypeAlias = _OutboundFirewallRuleFlatDict | _OutboundFirewallRuleNestedDict


class OutboundFirewallRulePropertiesDict(ModelDict, total=False):
    """Stands for OutboundFirewallRuleProperties."""


class PartnerInfoDict(ModelDict, total=False):
    id: Required[str]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    private_endpoint: models.PrivateEndpointProperty | PrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionStateProperty | PrivateLinkServiceConnectionStatePropertyDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpointProperty | PrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionStateProperty | PrivateLinkServiceConnectionStatePropertyDict
    )


class PrivateEndpointConnectionRequestStatusDict(ModelDict, total=False):
    """Stands for PrivateEndpointConnectionRequestStatus."""


class PrivateEndpointPropertyDict(ModelDict, total=False):
    id: str


class PrivateLinkResourceDict(ProxyResourceDict, total=False):
    """Stands for PrivateLinkResource."""


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    """Stands for PrivateLinkResourceProperties."""


class PrivateLinkServiceConnectionStatePropertyDict(ModelDict, total=False):
    status: Required[models.PrivateLinkServiceConnectionStateStatus | PrivateLinkServiceConnectionStateStatusValue]
    description: Required[str]


class ReadScaleCapabilityDict(ModelDict, total=False):
    reason: str


class _RecoverableDatabaseFlatDict(ProxyResourceDict, total=False):
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]


class _RecoverableDatabaseNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RecoverableDatabaseProperties | RecoverableDatabasePropertiesDict]


RecoverableDatabaseDict: TypeAlias = _RecoverableDatabaseFlatDict | _RecoverableDatabaseNestedDict


class RecoverableDatabasePropertiesDict(ModelDict, total=False):
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]


class _RefreshExternalGovernanceStatusOperationResultFlatDict(ProxyResourceDict, total=False):
    """Stands for RefreshExternalGovernanceStatusOperationResult."""


class _RefreshExternalGovernanceStatusOperationResultNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.RefreshExternalGovernanceStatusOperationResultProperties
        | RefreshExternalGovernanceStatusOperationResultPropertiesDict
    ]


RefreshExternalGovernanceStatusOperationResultDict: TypeAlias = (
    _RefreshExternalGovernanceStatusOperationResultFlatDict | _RefreshExternalGovernanceStatusOperationResultNestedDict
)


class RefreshExternalGovernanceStatusOperationResultPropertiesDict(ModelDict, total=False):
    """Stands for RefreshExternalGovernanceStatusOperationResultProperties."""


class _RestorableDroppedDatabaseFlatDict(ProxyResourceDict, total=False):
    sku: models.Sku | SkuDict
    location: str
    tags: Mapping[str, str]
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]


class _RestorableDroppedDatabaseNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RestorableDroppedDatabaseProperties | RestorableDroppedDatabasePropertiesDict]
    sku: models.Sku | SkuDict
    location: str
    tags: Mapping[str, str]


RestorableDroppedDatabaseDict: TypeAlias = _RestorableDroppedDatabaseFlatDict | _RestorableDroppedDatabaseNestedDict


class RestorableDroppedDatabasePropertiesDict(ModelDict, total=False):
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]


class _ServerFlatDict(TrackedResourceDict, total=False):
    identity: models.ResourceIdentity | ResourceIdentityDict
    administrator_login: str
    administrator_login_password: str
    version: str
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    public_network_access: models.ServerPublicNetworkAccessFlag | ServerPublicNetworkAccessFlagValue
    primary_user_assigned_identity_id: str
    federated_client_id: str
    key_id: str
    administrators: models.ServerExternalAdministrator | ServerExternalAdministratorDict
    restrict_outbound_network_access: models.ServerNetworkAccessFlag | ServerNetworkAccessFlagValue
    is_i_pv6_enabled: models.ServerNetworkAccessFlag | ServerNetworkAccessFlagValue
    retention_days: int
    create_mode: models.ServerCreateMode | ServerCreateModeValue


class _ServerNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ServerProperties | ServerPropertiesDict]
    identity: models.ResourceIdentity | ResourceIdentityDict


ServerDict: TypeAlias = _ServerFlatDict | _ServerNestedDict


class _ServerAdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _ServerAdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


ServerAdvancedThreatProtectionDict: TypeAlias = (
    _ServerAdvancedThreatProtectionFlatDict | _ServerAdvancedThreatProtectionNestedDict
)


class _ServerAutomaticTuningFlatDict(ProxyResourceDict, total=False):
    desired_state: models.AutomaticTuningServerMode | AutomaticTuningServerModeValue
    options: Mapping[str, models.AutomaticTuningServerOptions | AutomaticTuningServerOptionsDict]


class _ServerAutomaticTuningNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AutomaticTuningServerProperties | AutomaticTuningServerPropertiesDict]


ServerAutomaticTuningDict: TypeAlias = _ServerAutomaticTuningFlatDict | _ServerAutomaticTuningNestedDict


class _ServerAzureADAdministratorFlatDict(ProxyResourceDict, total=False):
    administrator_type: models.AdministratorType | AdministratorTypeValue
    login: str
    sid: str
    tenant_id: str


class _ServerAzureADAdministratorNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AdministratorProperties | AdministratorPropertiesDict]


ServerAzureADAdministratorDict: TypeAlias = _ServerAzureADAdministratorFlatDict | _ServerAzureADAdministratorNestedDict


class _ServerAzureADOnlyAuthenticationFlatDict(ProxyResourceDict, total=False):
    azure_ad_only_authentication: bool


class _ServerAzureADOnlyAuthenticationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AzureADOnlyAuthProperties | AzureADOnlyAuthPropertiesDict]


ServerAzureADOnlyAuthenticationDict: TypeAlias = (
    _ServerAzureADOnlyAuthenticationFlatDict | _ServerAzureADOnlyAuthenticationNestedDict
)


class _ServerBlobAuditingPolicyFlatDict(ProxyResourceDict, total=False):
    is_devops_audit_enabled: bool
    retention_days: int
    audit_actions_and_groups: list[str] | tuple[str, ...]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ServerBlobAuditingPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerBlobAuditingPolicyProperties | ServerBlobAuditingPolicyPropertiesDict]


ServerBlobAuditingPolicyDict: TypeAlias = _ServerBlobAuditingPolicyFlatDict | _ServerBlobAuditingPolicyNestedDict


class ServerBlobAuditingPolicyPropertiesDict(ModelDict, total=False):
    is_devops_audit_enabled: bool
    retention_days: int
    audit_actions_and_groups: list[str] | tuple[str, ...]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ServerConnectionPolicyFlatDict(ProxyResourceDict, total=False):
    connection_type: models.ServerConnectionType | ServerConnectionTypeValue


class _ServerConnectionPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerConnectionPolicyProperties | ServerConnectionPolicyPropertiesDict]


ServerConnectionPolicyDict: TypeAlias = _ServerConnectionPolicyFlatDict | _ServerConnectionPolicyNestedDict


class ServerConnectionPolicyPropertiesDict(ModelDict, total=False):
    connection_type: Required[models.ServerConnectionType | ServerConnectionTypeValue]


class ServerDevOpsAuditSettingsPropertiesDict(ModelDict, total=False):
    is_azure_monitor_target_enabled: bool
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ServerDevOpsAuditingSettingsFlatDict(ProxyResourceDict, total=False):
    is_azure_monitor_target_enabled: bool
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ServerDevOpsAuditingSettingsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerDevOpsAuditSettingsProperties | ServerDevOpsAuditSettingsPropertiesDict]


ServerDevOpsAuditingSettingsDict: TypeAlias = (
    _ServerDevOpsAuditingSettingsFlatDict | _ServerDevOpsAuditingSettingsNestedDict
)


class _ServerDnsAliasFlatDict(ProxyResourceDict, total=False):
    """Stands for ServerDnsAlias."""


class _ServerDnsAliasNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerDnsAliasProperties | ServerDnsAliasPropertiesDict]


ServerDnsAliasDict: TypeAlias = _ServerDnsAliasFlatDict | _ServerDnsAliasNestedDict


class ServerDnsAliasAcquisitionDict(ModelDict, total=False):
    old_server_dns_alias_id: Required[str]


class ServerDnsAliasPropertiesDict(ModelDict, total=False):
    """Stands for ServerDnsAliasProperties."""


class ServerExternalAdministratorDict(ModelDict, total=False):
    administrator_type: models.AdministratorType | AdministratorTypeValue
    principal_type: models.PrincipalType | PrincipalTypeValue
    login: str
    sid: str
    tenant_id: str
    azure_ad_only_authentication: bool


class ServerFirewallRulePropertiesDict(ModelDict, total=False):
    start_ip_address: str
    end_ip_address: str


class ServerInfoDict(ModelDict, total=False):
    server_id: Required[str]


class _ServerKeyFlatDict(ProxyResourceDict, total=False):
    server_key_type: models.ServerKeyType | ServerKeyTypeValue
    uri: str


class _ServerKeyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerKeyProperties | ServerKeyPropertiesDict]


ServerKeyDict: TypeAlias = _ServerKeyFlatDict | _ServerKeyNestedDict


class ServerKeyPropertiesDict(ModelDict, total=False):
    server_key_type: Required[models.ServerKeyType | ServerKeyTypeValue]
    uri: str


class _ServerOperationFlatDict(ProxyResourceDict, total=False):
    """Stands for ServerOperation."""


class _ServerOperationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerOperationProperties | ServerOperationPropertiesDict]


ServerOperationDict: TypeAlias = _ServerOperationFlatDict | _ServerOperationNestedDict


class ServerOperationPropertiesDict(ModelDict, total=False):
    """Stands for ServerOperationProperties."""


class ServerPrivateEndpointConnectionDict(ModelDict, total=False):
    """Stands for ServerPrivateEndpointConnection."""


class ServerPropertiesDict(ModelDict, total=False):
    administrator_login: str
    administrator_login_password: str
    version: str
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    public_network_access: models.ServerPublicNetworkAccessFlag | ServerPublicNetworkAccessFlagValue
    primary_user_assigned_identity_id: str
    federated_client_id: str
    key_id: str
    administrators: models.ServerExternalAdministrator | ServerExternalAdministratorDict
    restrict_outbound_network_access: models.ServerNetworkAccessFlag | ServerNetworkAccessFlagValue
    is_i_pv6_enabled: models.ServerNetworkAccessFlag | ServerNetworkAccessFlagValue
    retention_days: int
    create_mode: models.ServerCreateMode | ServerCreateModeValue


class _ServerSecurityAlertPolicyFlatDict(ProxyResourceDict, total=False):
    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue
    disabled_alerts: list[str] | tuple[str, ...]
    email_addresses: list[str] | tuple[str, ...]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _ServerSecurityAlertPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SecurityAlertsPolicyProperties | SecurityAlertsPolicyPropertiesDict]


ServerSecurityAlertPolicyDict: TypeAlias = _ServerSecurityAlertPolicyFlatDict | _ServerSecurityAlertPolicyNestedDict


class _ServerUpdateFlatDict(ModelDict, total=False):
    identity: models.ResourceIdentity | ResourceIdentityDict
    tags: Mapping[str, str]
    administrator_login: str
    administrator_login_password: str
    version: str
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    public_network_access: models.ServerPublicNetworkAccessFlag | ServerPublicNetworkAccessFlagValue
    primary_user_assigned_identity_id: str
    federated_client_id: str
    key_id: str
    administrators: models.ServerExternalAdministrator | ServerExternalAdministratorDict
    restrict_outbound_network_access: models.ServerNetworkAccessFlag | ServerNetworkAccessFlagValue
    is_i_pv6_enabled: models.ServerNetworkAccessFlag | ServerNetworkAccessFlagValue
    retention_days: int
    create_mode: models.ServerCreateMode | ServerCreateModeValue


class _ServerUpdateNestedDict(ModelDict, total=False):
    identity: models.ResourceIdentity | ResourceIdentityDict
    properties: Required[models.ServerProperties | ServerPropertiesDict]
    tags: Mapping[str, str]


ServerUpdateDict: TypeAlias = _ServerUpdateFlatDict | _ServerUpdateNestedDict


class _ServerUsageFlatDict(ProxyResourceDict, total=False):
    """Stands for ServerUsage."""


class _ServerUsageNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerUsageProperties | ServerUsagePropertiesDict]


ServerUsageDict: TypeAlias = _ServerUsageFlatDict | _ServerUsageNestedDict


class ServerUsagePropertiesDict(ModelDict, total=False):
    """Stands for ServerUsageProperties."""


class ServerVersionCapabilityDict(ModelDict, total=False):
    reason: str


class _ServerVulnerabilityAssessmentFlatDict(ProxyResourceDict, total=False):
    storage_container_path: str
    storage_container_sas_key: str
    storage_account_access_key: str
    recurring_scans: (
        models.VulnerabilityAssessmentRecurringScansProperties | VulnerabilityAssessmentRecurringScansPropertiesDict
    )


class _ServerVulnerabilityAssessmentNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerVulnerabilityAssessmentProperties | ServerVulnerabilityAssessmentPropertiesDict]


ServerVulnerabilityAssessmentDict: TypeAlias = (
    _ServerVulnerabilityAssessmentFlatDict | _ServerVulnerabilityAssessmentNestedDict
)


class ServerVulnerabilityAssessmentPropertiesDict(ModelDict, total=False):
    storage_container_path: Required[str]
    storage_container_sas_key: str
    storage_account_access_key: str
    recurring_scans: (
        models.VulnerabilityAssessmentRecurringScansProperties | VulnerabilityAssessmentRecurringScansPropertiesDict
    )


class ServiceObjectiveCapabilityDict(ModelDict, total=False):
    reason: str


class _SyncAgentFlatDict(ProxyResourceDict, total=False):
    sync_database_id: str


class _SyncAgentNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SyncAgentProperties | SyncAgentPropertiesDict]


SyncAgentDict: TypeAlias = _SyncAgentFlatDict | _SyncAgentNestedDict


class SyncAgentKeyPropertiesDict(ModelDict, total=False):
    """Stands for SyncAgentKeyProperties."""


class _SyncAgentLinkedDatabaseFlatDict(ProxyResourceDict, total=False):
    """Stands for SyncAgentLinkedDatabase."""


class _SyncAgentLinkedDatabaseNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SyncAgentLinkedDatabaseProperties | SyncAgentLinkedDatabasePropertiesDict]


SyncAgentLinkedDatabaseDict: TypeAlias = _SyncAgentLinkedDatabaseFlatDict | _SyncAgentLinkedDatabaseNestedDict


class SyncAgentLinkedDatabasePropertiesDict(ModelDict, total=False):
    """Stands for SyncAgentLinkedDatabaseProperties."""


class SyncAgentPropertiesDict(ModelDict, total=False):
    sync_database_id: str


class _TdeCertificateFlatDict(ProxyResourceDict, total=False):
    private_blob: str
    cert_password: str


class _TdeCertificateNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TdeCertificateProperties | TdeCertificatePropertiesDict]


TdeCertificateDict: TypeAlias = _TdeCertificateFlatDict | _TdeCertificateNestedDict


class TdeCertificatePropertiesDict(ModelDict, total=False):
    private_blob: Required[str]
    cert_password: str


class _VirtualNetworkRuleFlatDict(ProxyResourceDict, total=False):
    virtual_network_subnet_id: str
    ignore_missing_vnet_service_endpoint: bool


class _VirtualNetworkRuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.VirtualNetworkRuleProperties | VirtualNetworkRulePropertiesDict]


VirtualNetworkRuleDict: TypeAlias = _VirtualNetworkRuleFlatDict | _VirtualNetworkRuleNestedDict


class VirtualNetworkRulePropertiesDict(ModelDict, total=False):
    virtual_network_subnet_id: Required[str]
    ignore_missing_vnet_service_endpoint: bool
