# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``servers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

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
        ResourceIdentityDict,
        SecurityAlertsPolicyPropertiesDict,
        SecurityAlertsPolicyStateValue,
        SkuDict,
        StorageKeyTypeValue,
        VulnerabilityAssessmentRecurringScansPropertiesDict,
    )
    from ._databases import DatabaseKeyDict

AutomaticTuningServerModeValue: TypeAlias = Literal["Custom", "Auto", "Unspecified"]
AutomaticTuningServerReasonValue: TypeAlias = Literal["Default", "Disabled", "AutoConfigured"]
CheckNameAvailabilityReasonValue: TypeAlias = Literal["Invalid", "AlreadyExists"]
CheckNameAvailabilityResourceTypeValue: TypeAlias = Literal["Microsoft.Sql/servers"]
ConnectionPolicyNameValue: TypeAlias = Literal["default"]
DevOpsAuditingSettingsNameValue: TypeAlias = Literal["Default"]
EncryptionProtectorNameValue: TypeAlias = Literal["current"]
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
VirtualNetworkRuleStateValue: TypeAlias = Literal[
    "Initializing", "InProgress", "Ready", "Failed", "Deleting", "Unknown"
]


class AdministratorPropertiesDict(TypedDict, total=False):
    """Name and ID of a Microsoft Entra administrator."""

    administrator_type: models.AdministratorType | AdministratorTypeValue
    login: Required[str]
    sid: Required[str]
    tenant_id: str
    additional_properties: Mapping[str, Any]


class AutomaticTuningServerOptionsDict(TypedDict, total=False):
    """Whether an option of automatic tuning is on, and why."""

    desired_state: models.AutomaticTuningOptionModeDesired | AutomaticTuningOptionModeDesiredValue
    additional_properties: Mapping[str, Any]


class AutomaticTuningServerPropertiesDict(TypedDict, total=False):
    """Mode and options of automatic tuning."""

    desired_state: models.AutomaticTuningServerMode | AutomaticTuningServerModeValue
    options: Mapping[str, models.AutomaticTuningServerOptions | AutomaticTuningServerOptionsDict]
    additional_properties: Mapping[str, Any]


class AzureADOnlyAuthPropertiesDict(TypedDict, total=False):
    """Whether only Microsoft Entra sign-in is accepted."""

    azure_ad_only_authentication: Required[bool]
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityRequestDict(TypedDict, total=False):
    """A name to check, and the resource type it is for."""

    name: Required[str]
    type: models.CheckNameAvailabilityResourceType | CheckNameAvailabilityResourceTypeValue
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityResponseDict(TypedDict, total=False):
    """Whether a name is valid and still free, and if not, why."""

    additional_properties: Mapping[str, Any]


class EditionCapabilityDict(TypedDict, total=False):
    """An edition that is offered, with its performance levels."""

    reason: str
    additional_properties: Mapping[str, Any]


class _EncryptionProtectorFlatDict(ProxyResourceDict, total=False):
    """The key that encrypts databases."""

    server_key_name: str
    server_key_type: models.ServerKeyType | ServerKeyTypeValue
    auto_rotation_enabled: bool


class _EncryptionProtectorNestedDict(ProxyResourceDict, total=False):
    """The key that encrypts databases."""

    properties: Required[models.EncryptionProtectorProperties | EncryptionProtectorPropertiesDict]


EncryptionProtectorDict: TypeAlias = _EncryptionProtectorFlatDict | _EncryptionProtectorNestedDict


class EncryptionProtectorPropertiesDict(TypedDict, total=False):
    """Name and kind of the key that encrypts databases."""

    server_key_name: str
    server_key_type: Required[models.ServerKeyType | ServerKeyTypeValue]
    auto_rotation_enabled: bool
    additional_properties: Mapping[str, Any]


class _ExtendedServerBlobAuditingPolicyFlatDict(ProxyResourceDict, total=False):
    """Auditing of database events."""

    is_devops_audit_enabled: bool
    predicate_expression: str
    retention_days: int
    audit_actions_and_groups: Sequence[str]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ExtendedServerBlobAuditingPolicyNestedDict(ProxyResourceDict, total=False):
    """Auditing of database events."""

    properties: Required[
        models.ExtendedServerBlobAuditingPolicyProperties | ExtendedServerBlobAuditingPolicyPropertiesDict
    ]


ExtendedServerBlobAuditingPolicyDict: TypeAlias = (
    _ExtendedServerBlobAuditingPolicyFlatDict | _ExtendedServerBlobAuditingPolicyNestedDict
)


class ExtendedServerBlobAuditingPolicyPropertiesDict(TypedDict, total=False):
    """What is audited, and where the events go."""

    is_devops_audit_enabled: bool
    predicate_expression: str
    retention_days: int
    audit_actions_and_groups: Sequence[str]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str
    additional_properties: Mapping[str, Any]


class ResourceWithWritableNameDict(TypedDict, total=False):
    """Base of resources whose name can be written."""

    name: str
    additional_properties: Mapping[str, Any]


class ProxyResourceWithWritableNameDict(ResourceWithWritableNameDict, total=False):
    """Base of resources whose name can be written."""


class _FirewallRuleFlatDict(ProxyResourceWithWritableNameDict, total=False):
    """A firewall rule of a SQL server: addresses that may connect."""

    start_ip_address: str
    end_ip_address: str


class _FirewallRuleNestedDict(ProxyResourceWithWritableNameDict, total=False):
    """A firewall rule of a SQL server: addresses that may connect."""

    properties: Required[models.ServerFirewallRuleProperties | ServerFirewallRulePropertiesDict]


FirewallRuleDict: TypeAlias = _FirewallRuleFlatDict | _FirewallRuleNestedDict


class FirewallRuleListDict(TypedDict, total=False):
    """Firewall rules in place of all others."""

    values: Sequence[models.FirewallRule | FirewallRuleDict]
    additional_properties: Mapping[str, Any]


class FreeLimitExhaustionBehaviorCapabilityDict(TypedDict, total=False):
    """What can happen when the free amount is used up."""

    additional_properties: Mapping[str, Any]


class _IPv6FirewallRuleFlatDict(ProxyResourceWithWritableNameDict, total=False):
    """An IPv6 firewall rule of a SQL server: addresses that may connect."""

    start_i_pv6_address: str
    end_i_pv6_address: str


class _IPv6FirewallRuleNestedDict(ProxyResourceWithWritableNameDict, total=False):
    """An IPv6 firewall rule of a SQL server: addresses that may connect."""

    properties: Required[models.IPv6ServerFirewallRuleProperties | IPv6ServerFirewallRulePropertiesDict]


IPv6FirewallRuleDict: TypeAlias = _IPv6FirewallRuleFlatDict | _IPv6FirewallRuleNestedDict


class IPv6ServerFirewallRulePropertiesDict(TypedDict, total=False):
    """First and last address of an IPv6 firewall rule."""

    start_i_pv6_address: str
    end_i_pv6_address: str
    additional_properties: Mapping[str, Any]


class ImportNewDatabaseDefinitionDict(TypedDict, total=False):
    """BACPAC file to import, the new database and how to sign in."""

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
    additional_properties: Mapping[str, Any]


class NSPConfigAccessRuleDict(TypedDict, total=False):
    """Access rule of a network security perimeter."""

    name: str
    properties: models.NSPConfigAccessRuleProperties | NSPConfigAccessRulePropertiesDict
    additional_properties: Mapping[str, Any]


class NSPConfigAccessRulePropertiesDict(TypedDict, total=False):
    """Whom an access rule of a network security perimeter lets in or out."""

    direction: str
    address_prefixes: Sequence[str]
    fully_qualified_domain_names: Sequence[str]
    subscriptions: Sequence[str]
    network_security_perimeters: Sequence[
        models.NSPConfigNetworkSecurityPerimeterRule | NSPConfigNetworkSecurityPerimeterRuleDict
    ]
    service_tags: Sequence[str]
    additional_properties: Mapping[str, Any]


class NSPConfigAssociationDict(TypedDict, total=False):
    """Association of a server with a network security perimeter."""

    name: str
    access_mode: str
    additional_properties: Mapping[str, Any]


class NSPConfigNetworkSecurityPerimeterRuleDict(TypedDict, total=False):
    """A network security perimeter."""

    id: str
    perimeter_guid: str
    location: str
    additional_properties: Mapping[str, Any]


class NSPConfigPerimeterDict(TypedDict, total=False):
    """A network security perimeter."""

    id: str
    perimeter_guid: str
    location: str
    additional_properties: Mapping[str, Any]


class NSPConfigProfileDict(TypedDict, total=False):
    """Profile of a network security perimeter: its access rules and their version."""

    name: str
    access_rules_version: str
    access_rules: Sequence[models.NSPConfigAccessRule | NSPConfigAccessRuleDict]
    additional_properties: Mapping[str, Any]


class NSPProvisioningIssueDict(TypedDict, total=False):
    """A problem with the perimeter configuration of a server."""

    name: str
    properties: models.NSPProvisioningIssueProperties | NSPProvisioningIssuePropertiesDict
    additional_properties: Mapping[str, Any]


class NSPProvisioningIssuePropertiesDict(TypedDict, total=False):
    """Kind, severity and remedies of a problem with a perimeter configuration."""

    issue_type: str
    severity: str
    description: str
    suggested_resource_ids: Sequence[str]
    suggested_access_rules: Sequence[str]
    additional_properties: Mapping[str, Any]


class _NetworkSecurityPerimeterConfigurationFlatDict(ProxyResourceDict, total=False):
    """What a network security perimeter sets for a resource that is associated with it."""

    network_security_perimeter: models.NSPConfigPerimeter | NSPConfigPerimeterDict
    resource_association: models.NSPConfigAssociation | NSPConfigAssociationDict
    profile: models.NSPConfigProfile | NSPConfigProfileDict
    provisioning_issues: Sequence[models.NSPProvisioningIssue | NSPProvisioningIssueDict]


class _NetworkSecurityPerimeterConfigurationNestedDict(ProxyResourceDict, total=False):
    """What a network security perimeter sets for a resource that is associated with it."""

    properties: Required[
        models.NetworkSecurityPerimeterConfigurationProperties | NetworkSecurityPerimeterConfigurationPropertiesDict
    ]


NetworkSecurityPerimeterConfigurationDict: TypeAlias = (
    _NetworkSecurityPerimeterConfigurationFlatDict | _NetworkSecurityPerimeterConfigurationNestedDict
)


class NetworkSecurityPerimeterConfigurationPropertiesDict(TypedDict, total=False):
    """Perimeter, association and rules that apply to the resource."""

    network_security_perimeter: models.NSPConfigPerimeter | NSPConfigPerimeterDict
    resource_association: models.NSPConfigAssociation | NSPConfigAssociationDict
    profile: models.NSPConfigProfile | NSPConfigProfileDict
    provisioning_issues: Sequence[models.NSPProvisioningIssue | NSPProvisioningIssueDict]
    additional_properties: Mapping[str, Any]


class _OutboundFirewallRuleFlatDict(ProxyResourceDict, total=False):
    """A name that outbound traffic of a SQL server may go to."""


class _OutboundFirewallRuleNestedDict(ProxyResourceDict, total=False):
    """A name that outbound traffic of a SQL server may go to."""

    properties: Required[models.OutboundFirewallRuleProperties | OutboundFirewallRulePropertiesDict]


OutboundFirewallRuleDict: TypeAlias = _OutboundFirewallRuleFlatDict | _OutboundFirewallRuleNestedDict


class OutboundFirewallRulePropertiesDict(TypedDict, total=False):
    """State of an outbound firewall rule."""

    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a SQL server."""

    private_endpoint: models.PrivateEndpointProperty | PrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionStateProperty | PrivateLinkServiceConnectionStatePropertyDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a SQL server."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.PrivateEndpointProperty | PrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionStateProperty | PrivateLinkServiceConnectionStatePropertyDict
    )
    additional_properties: Mapping[str, Any]


class PrivateEndpointConnectionRequestStatusDict(TypedDict, total=False):
    """State of a private endpoint connection made for import or export."""

    additional_properties: Mapping[str, Any]


class PrivateEndpointPropertyDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    id: str
    additional_properties: Mapping[str, Any]


class PrivateLinkResourceDict(ProxyResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStatePropertyDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: Required[models.PrivateLinkServiceConnectionStateStatus | PrivateLinkServiceConnectionStateStatusValue]
    description: Required[str]
    additional_properties: Mapping[str, Any]


class ReadScaleCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class _RecoverableDatabaseFlatDict(ProxyResourceDict, total=False):
    """A database that can be recovered from a geo-redundant backup."""

    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]


class _RecoverableDatabaseNestedDict(ProxyResourceDict, total=False):
    """A database that can be recovered from a geo-redundant backup."""

    properties: Required[models.RecoverableDatabaseProperties | RecoverableDatabasePropertiesDict]


RecoverableDatabaseDict: TypeAlias = _RecoverableDatabaseFlatDict | _RecoverableDatabaseNestedDict


class RecoverableDatabasePropertiesDict(TypedDict, total=False):
    """Edition and last backup of a database that can be recovered."""

    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]
    additional_properties: Mapping[str, Any]


class _RefreshExternalGovernanceStatusOperationResultFlatDict(ProxyResourceDict, total=False):
    """Result of a refresh of governance state."""


class _RefreshExternalGovernanceStatusOperationResultNestedDict(ProxyResourceDict, total=False):
    """Result of a refresh of governance state."""

    properties: Required[
        models.RefreshExternalGovernanceStatusOperationResultProperties
        | RefreshExternalGovernanceStatusOperationResultPropertiesDict
    ]


RefreshExternalGovernanceStatusOperationResultDict: TypeAlias = (
    _RefreshExternalGovernanceStatusOperationResultFlatDict | _RefreshExternalGovernanceStatusOperationResultNestedDict
)


class RefreshExternalGovernanceStatusOperationResultPropertiesDict(TypedDict, total=False):
    """Result of a refresh of governance state."""

    additional_properties: Mapping[str, Any]


class _RestorableDroppedDatabaseFlatDict(ProxyResourceDict, total=False):
    """A dropped database that can be restored."""

    sku: models.Sku | SkuDict
    location: str
    tags: Mapping[str, str]
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]


class _RestorableDroppedDatabaseNestedDict(ProxyResourceDict, total=False):
    """A dropped database that can be restored."""

    properties: Required[models.RestorableDroppedDatabaseProperties | RestorableDroppedDatabasePropertiesDict]
    sku: models.Sku | SkuDict
    location: str
    tags: Mapping[str, str]


RestorableDroppedDatabaseDict: TypeAlias = _RestorableDroppedDatabaseFlatDict | _RestorableDroppedDatabaseNestedDict


class RestorableDroppedDatabasePropertiesDict(TypedDict, total=False):
    """Name, dates and size of a dropped database."""

    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]
    additional_properties: Mapping[str, Any]


class _ServerFlatDict(TrackedResourceDict, total=False):
    """A SQL server: a logical server that holds databases and elastic pools."""

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
    """A SQL server: a logical server that holds databases and elastic pools."""

    properties: Required[models.ServerProperties | ServerPropertiesDict]
    identity: models.ResourceIdentity | ResourceIdentityDict


ServerDict: TypeAlias = _ServerFlatDict | _ServerNestedDict


class _ServerAdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    """Advanced Threat Protection: whether threats are looked for."""

    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _ServerAdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    """Advanced Threat Protection: whether threats are looked for."""

    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


ServerAdvancedThreatProtectionDict: TypeAlias = (
    _ServerAdvancedThreatProtectionFlatDict | _ServerAdvancedThreatProtectionNestedDict
)


class _ServerAutomaticTuningFlatDict(ProxyResourceDict, total=False):
    """Automatic tuning: mode and options."""

    desired_state: models.AutomaticTuningServerMode | AutomaticTuningServerModeValue
    options: Mapping[str, models.AutomaticTuningServerOptions | AutomaticTuningServerOptionsDict]


class _ServerAutomaticTuningNestedDict(ProxyResourceDict, total=False):
    """Automatic tuning: mode and options."""

    properties: Required[models.AutomaticTuningServerProperties | AutomaticTuningServerPropertiesDict]


ServerAutomaticTuningDict: TypeAlias = _ServerAutomaticTuningFlatDict | _ServerAutomaticTuningNestedDict


class _ServerAzureADAdministratorFlatDict(ProxyResourceDict, total=False):
    """A Microsoft Entra administrator."""

    administrator_type: models.AdministratorType | AdministratorTypeValue
    login: str
    sid: str
    tenant_id: str


class _ServerAzureADAdministratorNestedDict(ProxyResourceDict, total=False):
    """A Microsoft Entra administrator."""

    properties: Required[models.AdministratorProperties | AdministratorPropertiesDict]


ServerAzureADAdministratorDict: TypeAlias = _ServerAzureADAdministratorFlatDict | _ServerAzureADAdministratorNestedDict


class _ServerAzureADOnlyAuthenticationFlatDict(ProxyResourceDict, total=False):
    """Whether only Microsoft Entra sign-in is accepted, as a resource."""

    azure_ad_only_authentication: bool


class _ServerAzureADOnlyAuthenticationNestedDict(ProxyResourceDict, total=False):
    """Whether only Microsoft Entra sign-in is accepted, as a resource."""

    properties: Required[models.AzureADOnlyAuthProperties | AzureADOnlyAuthPropertiesDict]


ServerAzureADOnlyAuthenticationDict: TypeAlias = (
    _ServerAzureADOnlyAuthenticationFlatDict | _ServerAzureADOnlyAuthenticationNestedDict
)


class _ServerBlobAuditingPolicyFlatDict(ProxyResourceDict, total=False):
    """Auditing of database events."""

    is_devops_audit_enabled: bool
    retention_days: int
    audit_actions_and_groups: Sequence[str]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ServerBlobAuditingPolicyNestedDict(ProxyResourceDict, total=False):
    """Auditing of database events."""

    properties: Required[models.ServerBlobAuditingPolicyProperties | ServerBlobAuditingPolicyPropertiesDict]


ServerBlobAuditingPolicyDict: TypeAlias = _ServerBlobAuditingPolicyFlatDict | _ServerBlobAuditingPolicyNestedDict


class ServerBlobAuditingPolicyPropertiesDict(TypedDict, total=False):
    """What is audited, and where the events go."""

    is_devops_audit_enabled: bool
    retention_days: int
    audit_actions_and_groups: Sequence[str]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str
    additional_properties: Mapping[str, Any]


class _ServerConnectionPolicyFlatDict(ProxyResourceDict, total=False):
    """How clients connect to a SQL server."""

    connection_type: models.ServerConnectionType | ServerConnectionTypeValue


class _ServerConnectionPolicyNestedDict(ProxyResourceDict, total=False):
    """How clients connect to a SQL server."""

    properties: Required[models.ServerConnectionPolicyProperties | ServerConnectionPolicyPropertiesDict]


ServerConnectionPolicyDict: TypeAlias = _ServerConnectionPolicyFlatDict | _ServerConnectionPolicyNestedDict


class ServerConnectionPolicyPropertiesDict(TypedDict, total=False):
    """How clients connect: Proxy, Redirect or Default."""

    connection_type: Required[models.ServerConnectionType | ServerConnectionTypeValue]
    additional_properties: Mapping[str, Any]


class ServerDevOpsAuditSettingsPropertiesDict(TypedDict, total=False):
    """What is audited, and where the events go."""

    is_azure_monitor_target_enabled: bool
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str
    additional_properties: Mapping[str, Any]


class _ServerDevOpsAuditingSettingsFlatDict(ProxyResourceDict, total=False):
    """Auditing of Microsoft support operations."""

    is_azure_monitor_target_enabled: bool
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ServerDevOpsAuditingSettingsNestedDict(ProxyResourceDict, total=False):
    """Auditing of Microsoft support operations."""

    properties: Required[models.ServerDevOpsAuditSettingsProperties | ServerDevOpsAuditSettingsPropertiesDict]


ServerDevOpsAuditingSettingsDict: TypeAlias = (
    _ServerDevOpsAuditingSettingsFlatDict | _ServerDevOpsAuditingSettingsNestedDict
)


class ServerExternalAdministratorDict(TypedDict, total=False):
    """Microsoft Entra administrator of a server or managed instance."""

    administrator_type: models.AdministratorType | AdministratorTypeValue
    principal_type: models.PrincipalType | PrincipalTypeValue
    login: str
    sid: str
    tenant_id: str
    azure_ad_only_authentication: bool
    additional_properties: Mapping[str, Any]


class ServerFirewallRulePropertiesDict(TypedDict, total=False):
    """First and last address of a firewall rule."""

    start_ip_address: str
    end_ip_address: str
    additional_properties: Mapping[str, Any]


class ServerInfoDict(TypedDict, total=False):
    """A member of a server trust group."""

    server_id: Required[str]
    additional_properties: Mapping[str, Any]


class _ServerKeyFlatDict(ProxyResourceDict, total=False):
    """A key that can encrypt databases."""

    server_key_type: models.ServerKeyType | ServerKeyTypeValue
    uri: str


class _ServerKeyNestedDict(ProxyResourceDict, total=False):
    """A key that can encrypt databases."""

    properties: Required[models.ServerKeyProperties | ServerKeyPropertiesDict]


ServerKeyDict: TypeAlias = _ServerKeyFlatDict | _ServerKeyNestedDict


class ServerKeyPropertiesDict(TypedDict, total=False):
    """URI, kind and age of a key."""

    server_key_type: Required[models.ServerKeyType | ServerKeyTypeValue]
    uri: str
    additional_properties: Mapping[str, Any]


class _ServerOperationFlatDict(ProxyResourceDict, total=False):
    """An operation that runs or ran."""


class _ServerOperationNestedDict(ProxyResourceDict, total=False):
    """An operation that runs or ran."""

    properties: Required[models.ServerOperationProperties | ServerOperationPropertiesDict]


ServerOperationDict: TypeAlias = _ServerOperationFlatDict | _ServerOperationNestedDict


class ServerOperationPropertiesDict(TypedDict, total=False):
    """Name, progress and result of an operation."""

    additional_properties: Mapping[str, Any]


class ServerPrivateEndpointConnectionDict(TypedDict, total=False):
    """A private endpoint connection as a server lists it."""

    additional_properties: Mapping[str, Any]


class ServerPropertiesDict(TypedDict, total=False):
    """Administrators, networking, encryption and state of a SQL server."""

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
    additional_properties: Mapping[str, Any]


class _ServerSecurityAlertPolicyFlatDict(ProxyResourceDict, total=False):
    """Alerts about threats, and whom they notify."""

    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue
    disabled_alerts: Sequence[str]
    email_addresses: Sequence[str]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _ServerSecurityAlertPolicyNestedDict(ProxyResourceDict, total=False):
    """Alerts about threats, and whom they notify."""

    properties: Required[models.SecurityAlertsPolicyProperties | SecurityAlertsPolicyPropertiesDict]


ServerSecurityAlertPolicyDict: TypeAlias = _ServerSecurityAlertPolicyFlatDict | _ServerSecurityAlertPolicyNestedDict


class _ServerUpdateFlatDict(TypedDict, total=False):
    """Settings and tags of a SQL server to change."""

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
    additional_properties: Mapping[str, Any]


class _ServerUpdateNestedDict(TypedDict, total=False):
    """Settings and tags of a SQL server to change."""

    identity: models.ResourceIdentity | ResourceIdentityDict
    properties: Required[models.ServerProperties | ServerPropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


ServerUpdateDict: TypeAlias = _ServerUpdateFlatDict | _ServerUpdateNestedDict


class _ServerUsageFlatDict(ProxyResourceDict, total=False):
    """Use of one quota."""


class _ServerUsageNestedDict(ProxyResourceDict, total=False):
    """Use of one quota."""

    properties: Required[models.ServerUsageProperties | ServerUsagePropertiesDict]


ServerUsageDict: TypeAlias = _ServerUsageFlatDict | _ServerUsageNestedDict


class ServerUsagePropertiesDict(TypedDict, total=False):
    """Current value and limit of a usage metric."""

    additional_properties: Mapping[str, Any]


class ServerVersionCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class _ServerVulnerabilityAssessmentFlatDict(ProxyResourceDict, total=False):
    """Settings of classic vulnerability assessment."""

    storage_container_path: str
    storage_container_sas_key: str
    storage_account_access_key: str
    recurring_scans: (
        models.VulnerabilityAssessmentRecurringScansProperties | VulnerabilityAssessmentRecurringScansPropertiesDict
    )


class _ServerVulnerabilityAssessmentNestedDict(ProxyResourceDict, total=False):
    """Settings of classic vulnerability assessment."""

    properties: Required[models.ServerVulnerabilityAssessmentProperties | ServerVulnerabilityAssessmentPropertiesDict]


ServerVulnerabilityAssessmentDict: TypeAlias = (
    _ServerVulnerabilityAssessmentFlatDict | _ServerVulnerabilityAssessmentNestedDict
)


class ServerVulnerabilityAssessmentPropertiesDict(TypedDict, total=False):
    """Where scan results go, and whether scans are made each week."""

    storage_container_path: Required[str]
    storage_container_sas_key: str
    storage_account_access_key: str
    recurring_scans: (
        models.VulnerabilityAssessmentRecurringScansProperties | VulnerabilityAssessmentRecurringScansPropertiesDict
    )
    additional_properties: Mapping[str, Any]


class ServiceObjectiveCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class _TdeCertificateFlatDict(ProxyResourceDict, total=False):
    """A TDE certificate to upload."""

    private_blob: str
    cert_password: str


class _TdeCertificateNestedDict(ProxyResourceDict, total=False):
    """A TDE certificate to upload."""

    properties: Required[models.TdeCertificateProperties | TdeCertificatePropertiesDict]


TdeCertificateDict: TypeAlias = _TdeCertificateFlatDict | _TdeCertificateNestedDict


class TdeCertificatePropertiesDict(TypedDict, total=False):
    """A TDE certificate with its password."""

    private_blob: Required[str]
    cert_password: str
    additional_properties: Mapping[str, Any]


class _VirtualNetworkRuleFlatDict(ProxyResourceDict, total=False):
    """A subnet that may connect to a SQL server."""

    virtual_network_subnet_id: str
    ignore_missing_vnet_service_endpoint: bool


class _VirtualNetworkRuleNestedDict(ProxyResourceDict, total=False):
    """A subnet that may connect to a SQL server."""

    properties: Required[models.VirtualNetworkRuleProperties | VirtualNetworkRulePropertiesDict]


VirtualNetworkRuleDict: TypeAlias = _VirtualNetworkRuleFlatDict | _VirtualNetworkRuleNestedDict


class VirtualNetworkRulePropertiesDict(TypedDict, total=False):
    """Subnet and state of a virtual network rule."""

    virtual_network_subnet_id: Required[str]
    ignore_missing_vnet_service_endpoint: bool
    additional_properties: Mapping[str, Any]
