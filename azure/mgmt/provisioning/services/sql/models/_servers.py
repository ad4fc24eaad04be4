# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``servers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _servers as types
    from ..types._common import (
        AdministratorTypeValue,
        AdvancedThreatProtectionPropertiesDict,
        AdvancedThreatProtectionStateValue,
        AutomaticTuningOptionModeActualValue,
        AutomaticTuningOptionModeDesiredValue,
        AutoPauseDelayTimeRangeDict,
        BackupStorageRedundancyValue,
        BlobAuditingPolicyStateValue,
        ExternalGovernanceStatusValue,
        FreeLimitExhaustionBehaviorValue,
        LicenseTypeCapabilityDict,
        MaintenanceConfigurationCapabilityDict,
        ManagementOperationStateValue,
        MaxSizeCapabilityDict,
        MaxSizeRangeCapabilityDict,
        MinCapacityCapabilityDict,
        NetworkIsolationSettingsDict,
        PerformanceLevelCapabilityDict,
        PrincipalTypeValue,
        ReadOnlyEndpointFailoverPolicyValue,
        ReadWriteEndpointFailoverPolicyValue,
        ResourceIdentityDict,
        SecurityAlertsPolicyPropertiesDict,
        SecurityAlertsPolicyStateValue,
        SkuDict,
        StorageCapabilityDict,
        StorageKeyTypeValue,
        VulnerabilityAssessmentRecurringScansPropertiesDict,
        ZonePinningCapabilityDict,
    )
    from ..types._databases import DatabaseKeyDict
    from ..types._elastic_pools import ElasticPoolEditionCapabilityDict
    from ..types._others import CapabilityStatusValue
    from ..types._sync_groups import SyncMemberDbTypeValue
else:
    typed(__name__)


class AdministratorProperties(Model):
    """Name and ID of a Microsoft Entra administrator."""

    administrator_type: models.AdministratorType | AdministratorTypeValue | None = field(
        "administratorType", "AdministratorType", default=None
    )
    """Administrator type: always ActiveDirectory so far."""
    login: str = field("login")
    """Display name of the user, group or application."""
    sid: str = field("sid")
    """Object ID of the user, group or application."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
    azure_ad_only_authentication: bool = read_only("azureADOnlyAuthentication", "bool")
    """Whether only Microsoft Entra sign-in is accepted."""


class AutomaticTuningServerOptions(Model):
    """Whether an option of automatic tuning is on, and why."""

    desired_state: models.AutomaticTuningOptionModeDesired | AutomaticTuningOptionModeDesiredValue | None = field(
        "desiredState", "AutomaticTuningOptionModeDesired", default=None
    )
    """State asked for."""
    actual_state: models.AutomaticTuningOptionModeActual | AutomaticTuningOptionModeActualValue = read_only(
        "actualState", "AutomaticTuningOptionModeActual"
    )
    """State now."""
    reason_code: int = read_only("reasonCode", "int")
    """Number of the reason."""
    reason_desc: models.AutomaticTuningServerReason | types.AutomaticTuningServerReasonValue = read_only(
        "reasonDesc", "AutomaticTuningServerReason"
    )
    """Why it is in this state."""


class AutomaticTuningServerProperties(Model):
    """Mode and options of automatic tuning."""

    desired_state: models.AutomaticTuningServerMode | types.AutomaticTuningServerModeValue | None = field(
        "desiredState", "AutomaticTuningServerMode", default=None
    )
    """Mode asked for."""
    actual_state: models.AutomaticTuningServerMode | types.AutomaticTuningServerModeValue = read_only(
        "actualState", "AutomaticTuningServerMode"
    )
    """Mode now."""
    options: NestedDictOrNone[AutomaticTuningServerOptions, types.AutomaticTuningServerOptionsDict] = field(
        "options", "{AutomaticTuningServerOptions}", default=None
    )
    """Options by name, such as createIndex."""


class AzureADOnlyAuthProperties(Model):
    """Whether only Microsoft Entra sign-in is accepted."""

    azure_ad_only_authentication: bool = field("azureADOnlyAuthentication", "bool")
    """Whether only Microsoft Entra sign-in is accepted."""


class CheckNameAvailabilityRequest(Model):
    """A name to check, and the resource type it is for."""

    name: str = field("name")
    """Name to check."""
    type: models.CheckNameAvailabilityResourceType | types.CheckNameAvailabilityResourceTypeValue = field(
        "type", "CheckNameAvailabilityResourceType", default="Microsoft.Sql/servers"
    )
    """Resource type the name is for."""


class CheckNameAvailabilityResponse(Model):
    """Whether a name is valid and still free, and if not, why."""

    name: str = read_only("name")
    available: bool = read_only("available", "bool")
    """Whether the name is valid and still free."""
    reason: models.CheckNameAvailabilityReason | types.CheckNameAvailabilityReasonValue = read_only(
        "reason", "CheckNameAvailabilityReason"
    )
    """Why the name cannot be used."""
    message: str = read_only("message")
    """Why the name cannot be used, in words."""


class EditionCapability(Model):
    """An edition that is offered, with its performance levels."""

    name: str = read_only("name")
    """Name of the edition."""
    supported_service_level_objectives: NestedList[ServiceObjectiveCapability, types.ServiceObjectiveCapabilityDict] = (
        read_only("supportedServiceLevelObjectives", "[ServiceObjectiveCapability]")
    )
    """Performance levels offered."""
    zone_redundant: bool = read_only("zoneRedundant", "bool")
    """Whether it is spread over availability zones."""
    read_scale: Nested[ReadScaleCapability, types.ReadScaleCapabilityDict] = read_only(
        "readScale", "ReadScaleCapability"
    )
    """Whether read scale-out is offered."""
    supported_storage_capabilities: NestedList[models.StorageCapability, StorageCapabilityDict] = read_only(
        "supportedStorageCapabilities", "[StorageCapability]"
    )
    """Backup storage offered."""
    zone_pinning: bool = read_only("zonePinning", "bool")
    """Whether the zone can be chosen."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class EncryptionProtector(ProxyResource):
    """The key that encrypts databases."""

    properties: NestedOrNone[EncryptionProtectorProperties, types.EncryptionProtectorPropertiesDict] = field(
        "properties", "EncryptionProtectorProperties", default=None
    )
    """Name and kind of the key that encrypts databases."""
    subregion: str = flattened("properties", init=False)
    """Subregion of the encryption protector or key."""
    server_key_name: str | None = flattened("properties", default=None)
    """Name of the key."""
    server_key_type: models.ServerKeyType | types.ServerKeyTypeValue | None = flattened("properties", default=None)
    """Whether the service or you manage the key."""
    uri: str = flattened("properties", init=False)
    """URI of the key."""
    thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the key."""
    auto_rotation_enabled: bool | None = flattened("properties", default=None)
    """Whether new versions of the key are taken up by themselves."""
    key_version: str = flattened("properties", init=False)
    """Version of the key."""
    kind: str = read_only("kind")
    """Kind of the encryption protector."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class EncryptionProtectorProperties(Model):
    """Name and kind of the key that encrypts databases."""

    subregion: str = read_only("subregion")
    """Subregion of the encryption protector or key."""
    server_key_name: str | None = field("serverKeyName", default=None)
    """Name of the key."""
    server_key_type: models.ServerKeyType | types.ServerKeyTypeValue = field("serverKeyType", "ServerKeyType")
    """Whether the service or you manage the key."""
    uri: str = read_only("uri")
    """URI of the key."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the key."""
    auto_rotation_enabled: bool | None = field("autoRotationEnabled", "bool", default=None)
    """Whether new versions of the key are taken up by themselves."""
    key_version: str = read_only("keyVersion")
    """Version of the key."""


class ExtendedServerBlobAuditingPolicy(ProxyResource):
    """Auditing of database events."""

    properties: NestedOrNone[
        ExtendedServerBlobAuditingPolicyProperties, types.ExtendedServerBlobAuditingPolicyPropertiesDict
    ] = field("properties", "ExtendedServerBlobAuditingPolicyProperties", default=None)
    """What is audited, and where the events go."""
    is_devops_audit_enabled: bool | None = flattened("properties", default=None)
    """Whether operations of Microsoft support are audited."""
    predicate_expression: str | None = flattened("properties", default=None)
    """Condition that events must meet to be audited."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that events are kept in storage; 0 for ever."""
    audit_actions_and_groups: list[str] | None = flattened("properties", default=None)
    """Actions and action groups to audit."""
    is_storage_secondary_key_in_use: bool | None = flattened("properties", default=None)
    """Whether the account key given is the secondary one."""
    is_azure_monitor_target_enabled: bool | None = flattened("properties", default=None)
    """Whether audit events go to Azure Monitor."""
    queue_delay_ms: int | None = flattened("properties", default=None)
    """Milliseconds that events may wait before they are written; 1000 by default."""
    is_managed_identity_in_use: bool | None = flattened("properties", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue | None = flattened("properties", default=None)
    """Whether auditing is on."""
    storage_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = flattened("properties", default=None)
    """Subscription of the storage account."""


class ExtendedServerBlobAuditingPolicyProperties(Model):
    """What is audited, and where the events go."""

    is_devops_audit_enabled: bool | None = field("isDevopsAuditEnabled", "bool", default=None)
    """Whether operations of Microsoft support are audited."""
    predicate_expression: str | None = field("predicateExpression", default=None)
    """Condition that events must meet to be audited."""
    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days that events are kept in storage; 0 for ever."""
    audit_actions_and_groups: list[str] | None = field("auditActionsAndGroups", "[str]", default=None)
    """Actions and action groups to audit."""
    is_storage_secondary_key_in_use: bool | None = field("isStorageSecondaryKeyInUse", "bool", default=None)
    """Whether the account key given is the secondary one."""
    is_azure_monitor_target_enabled: bool | None = field("isAzureMonitorTargetEnabled", "bool", default=None)
    """Whether audit events go to Azure Monitor."""
    queue_delay_ms: int | None = field("queueDelayMs", "int", default=None)
    """Milliseconds that events may wait before they are written; 1000 by default."""
    is_managed_identity_in_use: bool | None = field("isManagedIdentityInUse", "bool", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue = field("state", "BlobAuditingPolicyState")
    """Whether auditing is on."""
    storage_endpoint: str | None = field("storageEndpoint", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = field("storageAccountSubscriptionId", default=None)
    """Subscription of the storage account."""


class FailoverGroup(ProxyResource):
    """A failover group: databases that fail over together to another server."""

    properties: NestedOrNone[FailoverGroupProperties, types.FailoverGroupPropertiesDict] = field(
        "properties", "FailoverGroupProperties", default=None
    )
    """Partners, databases and endpoints of a failover group."""
    read_write_endpoint: NestedOrNone[FailoverGroupReadWriteEndpoint, types.FailoverGroupReadWriteEndpointDict] = (
        flattened("properties", default=None)
    )
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[FailoverGroupReadOnlyEndpoint, types.FailoverGroupReadOnlyEndpointDict] = (
        flattened("properties", default=None)
    )
    """Listener for the secondary."""
    replication_role: models.FailoverGroupReplicationRole | types.FailoverGroupReplicationRoleValue = flattened(
        "properties", init=False
    )
    """Failover group replication role: Primary or Secondary."""
    replication_state: str = flattened("properties", init=False)
    """State of replication."""
    partner_servers: NestedListOrNone[PartnerInfo, types.PartnerInfoDict] = flattened("properties", default=None)
    """Other servers of the group."""
    databases: list[str] | None = flattened("properties", default=None)
    """IDs of the databases in the group."""
    secondary_type: (
        models.FailoverGroupDatabasesSecondaryType | types.FailoverGroupDatabasesSecondaryTypeValue | None
    ) = flattened("properties", default=None)
    """Kind of secondary: Geo, Named or Standby."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class FailoverGroupProperties(Model):
    """Partners, databases and endpoints of a failover group."""

    read_write_endpoint: Nested[FailoverGroupReadWriteEndpoint, types.FailoverGroupReadWriteEndpointDict] = field(
        "readWriteEndpoint", "FailoverGroupReadWriteEndpoint"
    )
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[FailoverGroupReadOnlyEndpoint, types.FailoverGroupReadOnlyEndpointDict] = field(
        "readOnlyEndpoint", "FailoverGroupReadOnlyEndpoint", default=None
    )
    """Listener for the secondary."""
    replication_role: models.FailoverGroupReplicationRole | types.FailoverGroupReplicationRoleValue = read_only(
        "replicationRole", "FailoverGroupReplicationRole"
    )
    """Failover group replication role: Primary or Secondary."""
    replication_state: str = read_only("replicationState")
    """State of replication."""
    partner_servers: NestedList[PartnerInfo, types.PartnerInfoDict] = field("partnerServers", "[PartnerInfo]")
    """Other servers of the group."""
    databases: list[str] | None = field("databases", "[str]", default=None)
    """IDs of the databases in the group."""
    secondary_type: (
        models.FailoverGroupDatabasesSecondaryType | types.FailoverGroupDatabasesSecondaryTypeValue | None
    ) = field("secondaryType", "FailoverGroupDatabasesSecondaryType", default=None)
    """Kind of secondary: Geo, Named or Standby."""


class FailoverGroupReadOnlyEndpoint(Model):
    """Listener of a failover group for the secondary."""

    failover_policy: models.ReadOnlyEndpointFailoverPolicy | ReadOnlyEndpointFailoverPolicyValue | None = field(
        "failoverPolicy", "ReadOnlyEndpointFailoverPolicy", default=None
    )
    """Whether failover happens by itself."""
    target_server: str | None = field("targetServer", default=None)
    """ID of the server that read-only connections go to."""


class FailoverGroupReadWriteEndpoint(Model):
    """Listener of a failover group for the primary."""

    failover_policy: models.ReadWriteEndpointFailoverPolicy | ReadWriteEndpointFailoverPolicyValue = field(
        "failoverPolicy", "ReadWriteEndpointFailoverPolicy"
    )
    """Whether failover happens by itself."""
    failover_with_data_loss_grace_period_minutes: int | None = field(
        "failoverWithDataLossGracePeriodMinutes", "int", default=None
    )
    """Minutes to wait before failover that may lose data."""


class FailoverGroupUpdate(Model):
    """Settings and tags of a failover group to change."""

    properties: NestedOrNone[FailoverGroupUpdateProperties, types.FailoverGroupUpdatePropertiesDict] = field(
        "properties", "FailoverGroupUpdateProperties", default=None
    )
    """Partners, databases and endpoints of a failover group."""
    read_write_endpoint: NestedOrNone[FailoverGroupReadWriteEndpoint, types.FailoverGroupReadWriteEndpointDict] = (
        flattened("properties", default=None)
    )
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[FailoverGroupReadOnlyEndpoint, types.FailoverGroupReadOnlyEndpointDict] = (
        flattened("properties", default=None)
    )
    """Listener for the secondary."""
    databases: list[str] | None = flattened("properties", default=None)
    """IDs of the databases in the group."""
    partner_servers: NestedListOrNone[PartnerInfo, types.PartnerInfoDict] = flattened("properties", default=None)
    """Other servers of the group."""
    secondary_type: (
        models.FailoverGroupDatabasesSecondaryType | types.FailoverGroupDatabasesSecondaryTypeValue | None
    ) = flattened("properties", default=None)
    """Kind of secondary: Geo, Named or Standby."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class FailoverGroupUpdateProperties(Model):
    """Partners, databases and endpoints of a failover group."""

    read_write_endpoint: NestedOrNone[FailoverGroupReadWriteEndpoint, types.FailoverGroupReadWriteEndpointDict] = field(
        "readWriteEndpoint", "FailoverGroupReadWriteEndpoint", default=None
    )
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[FailoverGroupReadOnlyEndpoint, types.FailoverGroupReadOnlyEndpointDict] = field(
        "readOnlyEndpoint", "FailoverGroupReadOnlyEndpoint", default=None
    )
    """Listener for the secondary."""
    databases: list[str] | None = field("databases", "[str]", default=None)
    """IDs of the databases in the group."""
    partner_servers: NestedListOrNone[PartnerInfo, types.PartnerInfoDict] = field(
        "partnerServers", "[PartnerInfo]", default=None
    )
    """Other servers of the group."""
    secondary_type: (
        models.FailoverGroupDatabasesSecondaryType | types.FailoverGroupDatabasesSecondaryTypeValue | None
    ) = field("secondaryType", "FailoverGroupDatabasesSecondaryType", default=None)
    """Kind of secondary: Geo, Named or Standby."""


class ResourceWithWritableName(Model):
    """Base of resources whose name can be written."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str | None = field("name", default=None)
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class ProxyResourceWithWritableName(ResourceWithWritableName):
    """Base of resources whose name can be written."""


class FirewallRule(ProxyResourceWithWritableName):
    """A firewall rule of a SQL server: addresses that may connect."""

    properties: NestedOrNone[ServerFirewallRuleProperties, types.ServerFirewallRulePropertiesDict] = field(
        "properties", "ServerFirewallRuleProperties", default=None
    )
    """First and last address of a firewall rule."""
    start_ip_address: str | None = flattened("properties", default=None)
    """First IPv4 address that may connect; 0.0.0.0 together with the same end lets Azure services in."""
    end_ip_address: str | None = flattened("properties", default=None)
    """Last IPv4 address that may connect."""


class FirewallRuleList(Model):
    """Firewall rules in place of all others."""

    values: NestedListOrNone[FirewallRule, types.FirewallRuleDict] = field("values", "[FirewallRule]", default=None)
    """The firewall rules."""


class FreeLimitExhaustionBehaviorCapability(Model):
    """What can happen when the free amount is used up."""

    exhaustion_behavior_type: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue = read_only(
        "exhaustionBehaviorType", "FreeLimitExhaustionBehavior"
    )
    """What happens when the free amount is used up: AutoPause or BillOverUsage."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""


class IPv6FirewallRule(ProxyResourceWithWritableName):
    """An IPv6 firewall rule of a SQL server: addresses that may connect."""

    properties: NestedOrNone[IPv6ServerFirewallRuleProperties, types.IPv6ServerFirewallRulePropertiesDict] = field(
        "properties", "IPv6ServerFirewallRuleProperties", default=None
    )
    """First and last address of an IPv6 firewall rule."""
    start_i_pv6_address: str | None = flattened("properties", default=None)
    """First IPv6 address that may connect."""
    end_i_pv6_address: str | None = flattened("properties", default=None)
    """Last IPv6 address that may connect."""


class IPv6ServerFirewallRuleProperties(Model):
    """First and last address of an IPv6 firewall rule."""

    start_i_pv6_address: str | None = field("startIPv6Address", default=None)
    """First IPv6 address that may connect."""
    end_i_pv6_address: str | None = field("endIPv6Address", default=None)
    """Last IPv6 address that may connect."""


class ImportNewDatabaseDefinition(Model):
    """BACPAC file to import, the new database and how to sign in."""

    database_name: str | None = field("databaseName", default=None)
    """Name of the new database."""
    edition: str | None = field("edition", default=None)
    """Edition of the new database."""
    service_objective_name: str | None = field("serviceObjectiveName", default=None)
    """Performance level of the new database."""
    max_size_bytes: str | None = field("maxSizeBytes", default=None)
    """Largest size in bytes."""
    storage_key_type: models.StorageKeyType | StorageKeyTypeValue = field("storageKeyType", "StorageKeyType")
    """How to sign in to storage."""
    storage_key: str = field("storageKey", secret=True)
    """Key or SAS for the storage account; write-only."""
    storage_uri: str = field("storageUri")
    """URI of the BACPAC file."""
    administrator_login: str = field("administratorLogin")
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    authentication_type: str | None = field("authenticationType", default=None)
    """How to sign in to SQL: Sql, ADPassword or ManagedIdentity."""
    network_isolation: NestedOrNone[models.NetworkIsolationSettings, NetworkIsolationSettingsDict] = field(
        "networkIsolation", "NetworkIsolationSettings", default=None
    )
    """Private connections to storage and server."""


class NSPConfigAccessRule(Model):
    """Access rule of a network security perimeter."""

    name: str | None = field("name", default=None)
    """Name of the access rule."""
    properties: NestedOrNone[NSPConfigAccessRuleProperties, types.NSPConfigAccessRulePropertiesDict] = field(
        "properties", "NSPConfigAccessRuleProperties", default=None
    )
    """Whom an access rule of a network security perimeter lets in or out."""


class NSPConfigAccessRuleProperties(Model):
    """Whom an access rule of a network security perimeter lets in or out."""

    direction: str | None = field("direction", default=None)
    """Inbound or Outbound."""
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """IPv4 and IPv6 address ranges in CIDR form."""
    fully_qualified_domain_names: list[str] | None = field("fullyQualifiedDomainNames", "[str]", default=None)
    """Fully qualified DNS names."""
    subscriptions: list[str] | None = field("subscriptions", "[str]", default=None)
    """Subscriptions the rule lets in."""
    network_security_perimeters: NestedListOrNone[
        NSPConfigNetworkSecurityPerimeterRule, types.NSPConfigNetworkSecurityPerimeterRuleDict
    ] = field("networkSecurityPerimeters", "[NSPConfigNetworkSecurityPerimeterRule]", default=None)
    """Network security perimeters that the rule lets in."""
    service_tags: list[str] | None = field("serviceTags", "[str]", default=None)
    """Service tags the rule lets in."""


class NSPConfigAssociation(Model):
    """Association of a server with a network security perimeter."""

    name: str | None = field("name", default=None)
    """Name of the association."""
    access_mode: str | None = field("accessMode", default=None)
    """How strictly the perimeter's rules are applied."""


class NSPConfigNetworkSecurityPerimeterRule(Model):
    """A network security perimeter."""

    id: str | None = field("id", default=None)
    """ID of the perimeter."""
    perimeter_guid: str | None = field("perimeterGuid", default=None)
    """GUID of the perimeter, the same in all regions."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""


class NSPConfigPerimeter(Model):
    """A network security perimeter."""

    id: str | None = field("id", default=None)
    """ID of the perimeter."""
    perimeter_guid: str | None = field("perimeterGuid", default=None)
    """GUID of the perimeter, the same in all regions."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""


class NSPConfigProfile(Model):
    """Profile of a network security perimeter: its access rules and their version."""

    name: str | None = field("name", default=None)
    """Name of the profile."""
    access_rules_version: str | None = field("accessRulesVersion", default=None)
    """Version number of the access rules; goes up with each change."""
    access_rules: NestedListOrNone[NSPConfigAccessRule, types.NSPConfigAccessRuleDict] = field(
        "accessRules", "[NSPConfigAccessRule]", default=None
    )
    """Access rules of the perimeter profile."""


class NSPProvisioningIssue(Model):
    """A problem with the perimeter configuration of a server."""

    name: str | None = field("name", default=None)
    """Name of the issue."""
    properties: NestedOrNone[NSPProvisioningIssueProperties, types.NSPProvisioningIssuePropertiesDict] = field(
        "properties", "NSPProvisioningIssueProperties", default=None
    )
    """Kind, severity and remedies of a problem with a perimeter configuration."""


class NSPProvisioningIssueProperties(Model):
    """Kind, severity and remedies of a problem with a perimeter configuration."""

    issue_type: str | None = field("issueType", default=None)
    """Kind of the issue."""
    severity: str | None = field("severity", default=None)
    """How serious the issue is."""
    description: str | None = field("description", default=None)
    """Description, free text."""
    suggested_resource_ids: list[str] | None = field("suggestedResourceIds", "[str]", default=None)
    """Resources that could be added to the perimeter to mend it."""
    suggested_access_rules: list[str] | None = field("suggestedAccessRules", "[str]", default=None)
    """Access rules that could be added to mend it."""


class NetworkSecurityPerimeterConfiguration(ProxyResource):
    """What a network security perimeter sets for a resource that is associated with it."""

    properties: NestedOrNone[
        NetworkSecurityPerimeterConfigurationProperties, types.NetworkSecurityPerimeterConfigurationPropertiesDict
    ] = field("properties", "NetworkSecurityPerimeterConfigurationProperties", default=None)
    """Perimeter, association and rules that apply to the resource."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    network_security_perimeter: NestedOrNone[NSPConfigPerimeter, types.NSPConfigPerimeterDict] = flattened(
        "properties", default=None
    )
    """The network security perimeter."""
    resource_association: NestedOrNone[NSPConfigAssociation, types.NSPConfigAssociationDict] = flattened(
        "properties", default=None
    )
    """Association of the resource with the perimeter."""
    profile: NestedOrNone[NSPConfigProfile, types.NSPConfigProfileDict] = flattened("properties", default=None)
    """Profile of the perimeter whose rules apply."""
    provisioning_issues: NestedListOrNone[NSPProvisioningIssue, types.NSPProvisioningIssueDict] = flattened(
        "properties", default=None
    )
    """What is wrong with the configuration, if anything."""


class NetworkSecurityPerimeterConfigurationProperties(Model):
    """Perimeter, association and rules that apply to the resource."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    network_security_perimeter: NestedOrNone[NSPConfigPerimeter, types.NSPConfigPerimeterDict] = field(
        "networkSecurityPerimeter", "NSPConfigPerimeter", default=None
    )
    """The network security perimeter."""
    resource_association: NestedOrNone[NSPConfigAssociation, types.NSPConfigAssociationDict] = field(
        "resourceAssociation", "NSPConfigAssociation", default=None
    )
    """Association of the resource with the perimeter."""
    profile: NestedOrNone[NSPConfigProfile, types.NSPConfigProfileDict] = field(
        "profile", "NSPConfigProfile", default=None
    )
    """Profile of the perimeter whose rules apply."""
    provisioning_issues: NestedListOrNone[NSPProvisioningIssue, types.NSPProvisioningIssueDict] = field(
        "provisioningIssues", "[NSPProvisioningIssue]", default=None
    )
    """What is wrong with the configuration, if anything."""


class OutboundFirewallRule(ProxyResource):
    """A name that outbound traffic of a SQL server may go to."""

    properties: NestedOrNone[OutboundFirewallRuleProperties, types.OutboundFirewallRulePropertiesDict] = field(
        "properties", "OutboundFirewallRuleProperties", default=None
    )
    """State of an outbound firewall rule."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class OutboundFirewallRuleProperties(Model):
    """State of an outbound firewall rule."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class PartnerInfo(Model):
    """Another server of a failover group."""

    id: str = field("id")
    """ID of the server."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    replication_role: models.FailoverGroupReplicationRole | types.FailoverGroupReplicationRoleValue = read_only(
        "replicationRole", "FailoverGroupReplicationRole"
    )
    """Role of the server."""


class PrivateEndpointConnection(ProxyResource):
    """A private endpoint connection of a SQL server."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint and approval state of a private endpoint connection."""
    private_endpoint: NestedOrNone[PrivateEndpointProperty, types.PrivateEndpointPropertyDict] = flattened(
        "properties", default=None
    )
    """The private endpoint that is connected."""
    group_ids: list[str] = flattened("properties", init=False)
    """Names of the sub-resources the private endpoint connects to."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionStateProperty, types.PrivateLinkServiceConnectionStatePropertyDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: models.PrivateEndpointProvisioningState | types.PrivateEndpointProvisioningStateValue = (
        flattened("properties", init=False)
    )
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: NestedOrNone[PrivateEndpointProperty, types.PrivateEndpointPropertyDict] = field(
        "privateEndpoint", "PrivateEndpointProperty", default=None
    )
    """The private endpoint that is connected."""
    group_ids: list[str] = read_only("groupIds", "[str]")
    """Names of the sub-resources the private endpoint connects to."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionStateProperty, types.PrivateLinkServiceConnectionStatePropertyDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionStateProperty", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: models.PrivateEndpointProvisioningState | types.PrivateEndpointProvisioningStateValue = (
        read_only("provisioningState", "PrivateEndpointProvisioningState")
    )
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateEndpointConnectionRequestStatus(Model):
    """State of a private endpoint connection made for import or export."""

    private_link_service_id: str = read_only("privateLinkServiceId")
    """ID of the resource that is connected to."""
    private_endpoint_connection_name: str = read_only("privateEndpointConnectionName")
    """Name of the private endpoint connection."""
    status: str = read_only("status")
    """State of the connection."""


class PrivateEndpointProperty(Model):
    """The private endpoint at the other end of a connection."""

    id: str | None = field("id", default=None)
    """Resource ID of the private endpoint."""


class PrivateLinkResource(ProxyResource):
    """A sub-resource that a private endpoint can connect to."""

    properties: Nested[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = read_only(
        "properties", "PrivateLinkResourceProperties"
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""


class PrivateLinkResourceProperties(Model):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str = read_only("groupId")
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] = read_only("requiredZoneNames", "[str]")
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkServiceConnectionStateProperty(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: models.PrivateLinkServiceConnectionStateStatus | types.PrivateLinkServiceConnectionStateStatusValue = field(
        "status", "PrivateLinkServiceConnectionStateStatus"
    )
    """Approval state of the connection."""
    description: str = field("description")
    """Reason for the approval or rejection."""
    actions_required: (
        models.PrivateLinkServiceConnectionStateActionsRequire
        | types.PrivateLinkServiceConnectionStateActionsRequireValue
    ) = read_only("actionsRequired", "PrivateLinkServiceConnectionStateActionsRequire")
    """What the consumer has to do after the connection changes; None if nothing."""


class ReadScaleCapability(Model):
    """Something that Azure SQL offers in a region."""

    max_number_of_replicas: int = read_only("maxNumberOfReplicas", "int")
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class RecoverableDatabase(ProxyResource):
    """A database that can be recovered from a geo-redundant backup."""

    properties: NestedOrNone[RecoverableDatabaseProperties, types.RecoverableDatabasePropertiesDict] = field(
        "properties", "RecoverableDatabaseProperties", default=None
    )
    """Edition and last backup of a database that can be recovered."""
    edition: str = flattened("properties", init=False)
    """Edition of the database."""
    service_level_objective: str = flattened("properties", init=False)
    """Performance level of the database."""
    elastic_pool_name: str = flattened("properties", init=False)
    """Elastic pool of the database."""
    last_available_backup_date: datetime = flattened("properties", init=False)
    """When the last backup was made."""
    keys: NestedDictOrNone[models.DatabaseKey, DatabaseKeyDict] = flattened("properties", default=None)
    """Keys of the database, by URI."""


class RecoverableDatabaseProperties(Model):
    """Edition and last backup of a database that can be recovered."""

    edition: str = read_only("edition")
    """Edition of the database."""
    service_level_objective: str = read_only("serviceLevelObjective")
    """Performance level of the database."""
    elastic_pool_name: str = read_only("elasticPoolName")
    """Elastic pool of the database."""
    last_available_backup_date: datetime = read_only("lastAvailableBackupDate", "iso-8601")
    """When the last backup was made."""
    keys: NestedDictOrNone[models.DatabaseKey, DatabaseKeyDict] = field("keys", "{DatabaseKey}", default=None)
    """Keys of the database, by URI."""


class RefreshExternalGovernanceStatusOperationResult(ProxyResource):
    """Result of a refresh of governance state."""

    properties: NestedOrNone[
        RefreshExternalGovernanceStatusOperationResultProperties,
        types.RefreshExternalGovernanceStatusOperationResultPropertiesDict,
    ] = field("properties", "RefreshExternalGovernanceStatusOperationResultProperties", default=None)
    """Result of a refresh of governance state."""
    request_id: str = flattened("properties", init=False)
    """ID of the request."""
    request_type: str = flattened("properties", init=False)
    """Kind of request."""
    queued_time: str = flattened("properties", init=False)
    """When the request was made."""
    server_name: str = flattened("properties", init=False)
    """Name of the server."""
    status: str = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    error_message: str = flattened("properties", init=False)
    """What went wrong, in words."""


class RefreshExternalGovernanceStatusOperationResultProperties(Model):
    """Result of a refresh of governance state."""

    request_id: str = read_only("requestId")
    """ID of the request."""
    request_type: str = read_only("requestType")
    """Kind of request."""
    queued_time: str = read_only("queuedTime")
    """When the request was made."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    status: str = read_only("status")
    """State, such as Available or Succeeded."""
    error_message: str = read_only("errorMessage")
    """What went wrong, in words."""


class RestorableDroppedDatabase(ProxyResource):
    """A dropped database that can be restored."""

    properties: NestedOrNone[RestorableDroppedDatabaseProperties, types.RestorableDroppedDatabasePropertiesDict] = (
        field("properties", "RestorableDroppedDatabaseProperties", default=None)
    )
    """Name, dates and size of a dropped database."""
    database_name: str = flattened("properties", init=False)
    """Name of the database."""
    max_size_bytes: int = flattened("properties", init=False)
    """Largest size in bytes."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    deletion_date: datetime = flattened("properties", init=False)
    """When the database was dropped."""
    earliest_restore_date: datetime = flattened("properties", init=False)
    """Earliest time that can be restored."""
    backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = flattened(
        "properties", init=False
    )
    """How backups are copied."""
    keys: NestedDictOrNone[models.DatabaseKey, DatabaseKeyDict] = flattened("properties", default=None)
    """Keys of the database, by URI."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the restorable dropped database."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class RestorableDroppedDatabaseProperties(Model):
    """Name, dates and size of a dropped database."""

    database_name: str = read_only("databaseName")
    """Name of the database."""
    max_size_bytes: int = read_only("maxSizeBytes", "int")
    """Largest size in bytes."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    deletion_date: datetime = read_only("deletionDate", "iso-8601")
    """When the database was dropped."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time that can be restored."""
    backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = read_only(
        "backupStorageRedundancy", "BackupStorageRedundancy"
    )
    """How backups are copied."""
    keys: NestedDictOrNone[models.DatabaseKey, DatabaseKeyDict] = field("keys", "{DatabaseKey}", default=None)
    """Keys of the database, by URI."""


class Server(TrackedResource):
    """A SQL server: a logical server that holds databases and elastic pools."""

    properties: NestedOrNone[ServerProperties, types.ServerPropertiesDict] = field(
        "properties", "ServerProperties", default=None
    )
    """Administrators, networking, encryption and state of a SQL server."""
    administrator_login: str | None = flattened("properties", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """Password of the administrator; write-only."""
    version: str | None = flattened("properties", default=None)
    """Version of the server; 12.0."""
    state: str = flattened("properties", init=False)
    """State of the server, such as Ready."""
    fully_qualified_domain_name: str = flattened("properties", init=False)
    """Fully qualified DNS name, to connect to."""
    private_endpoint_connections: NestedList[
        ServerPrivateEndpointConnection, types.ServerPrivateEndpointConnectionDict
    ] = flattened("properties", init=False)
    """Private endpoint connections to the resource."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = flattened(
        "properties", default=None
    )
    """Lowest TLS version that clients may use."""
    public_network_access: models.ServerPublicNetworkAccessFlag | types.ServerPublicNetworkAccessFlagValue | None = (
        flattened("properties", default=None)
    )
    """Whether the resource can be reached from public networks."""
    workspace_feature: models.ServerWorkspaceFeature | types.ServerWorkspaceFeatureValue = flattened(
        "properties", init=False
    )
    """Server workspace feature: Connected or Disconnected."""
    primary_user_assigned_identity_id: str | None = flattened("properties", default=None)
    """ID of the user-assigned identity to use by default."""
    federated_client_id: str | None = flattened("properties", default=None)
    """Client ID of the federated identity, for a key in another tenant."""
    key_id: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the databases."""
    administrators: NestedOrNone[ServerExternalAdministrator, types.ServerExternalAdministratorDict] = flattened(
        "properties", default=None
    )
    """Microsoft Entra administrator; can be set at creation only."""
    restrict_outbound_network_access: models.ServerNetworkAccessFlag | types.ServerNetworkAccessFlagValue | None = (
        flattened("properties", default=None)
    )
    """Whether outbound traffic is restricted to allowed names."""
    is_i_pv6_enabled: models.ServerNetworkAccessFlag | types.ServerNetworkAccessFlagValue | None = flattened(
        "properties", default=None
    )
    """Whether IPv6 is on."""
    external_governance_status: models.ExternalGovernanceStatus | ExternalGovernanceStatusValue = flattened(
        "properties", init=False
    )
    """Whether external governance is on: Enabled or Disabled."""
    retention_days: int | None = flattened("properties", default=None)
    """Days a deleted server can be recovered."""
    create_mode: models.ServerCreateMode | types.ServerCreateModeValue | None = flattened("properties", default=None)
    """How it is made: new, copied, restored or as a secondary."""
    identity: NestedOrNone[models.ResourceIdentity, ResourceIdentityDict] = field(
        "identity", "ResourceIdentity", default=None
    )
    """Managed identities of the resource."""
    kind: str = read_only("kind")
    """Kind of the SQL server."""


class ServerAdvancedThreatProtection(ProxyResource):
    """Advanced Threat Protection: whether threats are looked for."""

    properties: NestedOrNone[models.AdvancedThreatProtectionProperties, AdvancedThreatProtectionPropertiesDict] = field(
        "properties", "AdvancedThreatProtectionProperties", default=None
    )
    """State of Advanced Threat Protection."""
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue | None = flattened(
        "properties", default=None
    )
    """Advanced threat protection state: New, Enabled or Disabled."""
    creation_time: datetime = flattened("properties", init=False)
    """When it was created."""


class ServerAutomaticTuning(ProxyResource):
    """Automatic tuning: mode and options."""

    properties: NestedOrNone[AutomaticTuningServerProperties, types.AutomaticTuningServerPropertiesDict] = field(
        "properties", "AutomaticTuningServerProperties", default=None
    )
    """Mode and options of automatic tuning."""
    desired_state: models.AutomaticTuningServerMode | types.AutomaticTuningServerModeValue | None = flattened(
        "properties", default=None
    )
    """Mode asked for."""
    actual_state: models.AutomaticTuningServerMode | types.AutomaticTuningServerModeValue = flattened(
        "properties", init=False
    )
    """Mode now."""
    options: NestedDictOrNone[AutomaticTuningServerOptions, types.AutomaticTuningServerOptionsDict] = flattened(
        "properties", default=None
    )
    """Options by name, such as createIndex."""


class ServerAzureADAdministrator(ProxyResource):
    """A Microsoft Entra administrator."""

    properties: NestedOrNone[AdministratorProperties, types.AdministratorPropertiesDict] = field(
        "properties", "AdministratorProperties", default=None
    )
    """Name and ID of a Microsoft Entra administrator."""
    administrator_type: models.AdministratorType | AdministratorTypeValue | None = flattened("properties", default=None)
    """Administrator type: always ActiveDirectory so far."""
    login: str | None = flattened("properties", default=None)
    """Display name of the user, group or application."""
    sid: str | None = flattened("properties", default=None)
    """Object ID of the user, group or application."""
    tenant_id: str | None = flattened("properties", default=None)
    """ID of the Microsoft Entra tenant."""
    azure_ad_only_authentication: bool = flattened("properties", init=False)
    """Whether only Microsoft Entra sign-in is accepted."""


class ServerAzureADOnlyAuthentication(ProxyResource):
    """Whether only Microsoft Entra sign-in is accepted, as a resource."""

    properties: NestedOrNone[AzureADOnlyAuthProperties, types.AzureADOnlyAuthPropertiesDict] = field(
        "properties", "AzureADOnlyAuthProperties", default=None
    )
    """Whether only Microsoft Entra sign-in is accepted."""
    azure_ad_only_authentication: bool | None = flattened("properties", default=None)
    """Whether only Microsoft Entra sign-in is accepted."""


class ServerBlobAuditingPolicy(ProxyResource):
    """Auditing of database events."""

    properties: NestedOrNone[ServerBlobAuditingPolicyProperties, types.ServerBlobAuditingPolicyPropertiesDict] = field(
        "properties", "ServerBlobAuditingPolicyProperties", default=None
    )
    """What is audited, and where the events go."""
    is_devops_audit_enabled: bool | None = flattened("properties", default=None)
    """Whether operations of Microsoft support are audited."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that events are kept in storage; 0 for ever."""
    audit_actions_and_groups: list[str] | None = flattened("properties", default=None)
    """Actions and action groups to audit."""
    is_storage_secondary_key_in_use: bool | None = flattened("properties", default=None)
    """Whether the account key given is the secondary one."""
    is_azure_monitor_target_enabled: bool | None = flattened("properties", default=None)
    """Whether audit events go to Azure Monitor."""
    queue_delay_ms: int | None = flattened("properties", default=None)
    """Milliseconds that events may wait before they are written; 1000 by default."""
    is_managed_identity_in_use: bool | None = flattened("properties", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue | None = flattened("properties", default=None)
    """Whether auditing is on."""
    storage_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = flattened("properties", default=None)
    """Subscription of the storage account."""


class ServerBlobAuditingPolicyProperties(Model):
    """What is audited, and where the events go."""

    is_devops_audit_enabled: bool | None = field("isDevopsAuditEnabled", "bool", default=None)
    """Whether operations of Microsoft support are audited."""
    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days that events are kept in storage; 0 for ever."""
    audit_actions_and_groups: list[str] | None = field("auditActionsAndGroups", "[str]", default=None)
    """Actions and action groups to audit."""
    is_storage_secondary_key_in_use: bool | None = field("isStorageSecondaryKeyInUse", "bool", default=None)
    """Whether the account key given is the secondary one."""
    is_azure_monitor_target_enabled: bool | None = field("isAzureMonitorTargetEnabled", "bool", default=None)
    """Whether audit events go to Azure Monitor."""
    queue_delay_ms: int | None = field("queueDelayMs", "int", default=None)
    """Milliseconds that events may wait before they are written; 1000 by default."""
    is_managed_identity_in_use: bool | None = field("isManagedIdentityInUse", "bool", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue = field("state", "BlobAuditingPolicyState")
    """Whether auditing is on."""
    storage_endpoint: str | None = field("storageEndpoint", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = field("storageAccountSubscriptionId", default=None)
    """Subscription of the storage account."""


class ServerConnectionPolicy(ProxyResource):
    """How clients connect to a SQL server."""

    properties: NestedOrNone[ServerConnectionPolicyProperties, types.ServerConnectionPolicyPropertiesDict] = field(
        "properties", "ServerConnectionPolicyProperties", default=None
    )
    """How clients connect: Proxy, Redirect or Default."""
    connection_type: models.ServerConnectionType | types.ServerConnectionTypeValue | None = flattened(
        "properties", default=None
    )
    """Server connection type: Default, Redirect or Proxy."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    kind: str = read_only("kind")
    """Kind of the connection policy."""


class ServerConnectionPolicyProperties(Model):
    """How clients connect: Proxy, Redirect or Default."""

    connection_type: models.ServerConnectionType | types.ServerConnectionTypeValue = field(
        "connectionType", "ServerConnectionType"
    )
    """Server connection type: Default, Redirect or Proxy."""


class ServerDevOpsAuditSettingsProperties(Model):
    """What is audited, and where the events go."""

    is_azure_monitor_target_enabled: bool | None = field("isAzureMonitorTargetEnabled", "bool", default=None)
    """Whether audit events go to Azure Monitor."""
    is_managed_identity_in_use: bool | None = field("isManagedIdentityInUse", "bool", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue = field("state", "BlobAuditingPolicyState")
    """Whether auditing is on."""
    storage_endpoint: str | None = field("storageEndpoint", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = field("storageAccountSubscriptionId", default=None)
    """Subscription of the storage account."""


class ServerDevOpsAuditingSettings(ProxyResource):
    """Auditing of Microsoft support operations."""

    properties: NestedOrNone[ServerDevOpsAuditSettingsProperties, types.ServerDevOpsAuditSettingsPropertiesDict] = (
        field("properties", "ServerDevOpsAuditSettingsProperties", default=None)
    )
    """What is audited, and where the events go."""
    is_azure_monitor_target_enabled: bool | None = flattened("properties", default=None)
    """Whether audit events go to Azure Monitor."""
    is_managed_identity_in_use: bool | None = flattened("properties", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue | None = flattened("properties", default=None)
    """Whether auditing is on."""
    storage_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = flattened("properties", default=None)
    """Subscription of the storage account."""


class ServerDnsAlias(ProxyResource):
    """A DNS alias of a SQL server: a name that can move to another server."""

    properties: NestedOrNone[ServerDnsAliasProperties, types.ServerDnsAliasPropertiesDict] = field(
        "properties", "ServerDnsAliasProperties", default=None
    )
    """DNS names of an alias."""
    azure_dns_record: str = flattened("properties", init=False)
    """DNS name of the alias."""


class ServerDnsAliasAcquisition(Model):
    """DNS alias to take over from another server."""

    old_server_dns_alias_id: str = field("oldServerDnsAliasId")
    """ID of the alias on the other server."""


class ServerDnsAliasProperties(Model):
    """DNS names of an alias."""

    azure_dns_record: str = read_only("azureDnsRecord")
    """DNS name of the alias."""


class ServerExternalAdministrator(Model):
    """Microsoft Entra administrator of a server or managed instance."""

    administrator_type: models.AdministratorType | AdministratorTypeValue | None = field(
        "administratorType", "AdministratorType", default=None
    )
    """Kind of administrator; ActiveDirectory."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = field(
        "principalType", "PrincipalType", default=None
    )
    """User, Group or Application."""
    login: str | None = field("login", default=None)
    """Display name of the user, group or application."""
    sid: str | None = field("sid", default=None)
    """Object ID of the user, group or application."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
    azure_ad_only_authentication: bool | None = field("azureADOnlyAuthentication", "bool", default=None)
    """Whether only Microsoft Entra sign-in is accepted."""


class ServerFirewallRuleProperties(Model):
    """First and last address of a firewall rule."""

    start_ip_address: str | None = field("startIpAddress", default=None)
    """First IPv4 address that may connect; 0.0.0.0 together with the same end lets Azure services in."""
    end_ip_address: str | None = field("endIpAddress", default=None)
    """Last IPv4 address that may connect."""


class ServerInfo(Model):
    """A member of a server trust group."""

    server_id: str = field("serverId")
    """ID of the managed instance."""


class ServerKey(ProxyResource):
    """A key that can encrypt databases."""

    properties: NestedOrNone[ServerKeyProperties, types.ServerKeyPropertiesDict] = field(
        "properties", "ServerKeyProperties", default=None
    )
    """URI, kind and age of a key."""
    subregion: str = flattened("properties", init=False)
    """Subregion of the encryption protector or key."""
    server_key_type: models.ServerKeyType | types.ServerKeyTypeValue | None = flattened("properties", default=None)
    """Whether the service or you manage the key."""
    uri: str | None = flattened("properties", default=None)
    """URI of the key."""
    thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the key."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    auto_rotation_enabled: bool = flattened("properties", init=False)
    """Whether new versions of the key are taken up by themselves."""
    key_version: str = flattened("properties", init=False)
    """Version of the key."""
    kind: str = read_only("kind")
    """Kind of the key."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class ServerKeyProperties(Model):
    """URI, kind and age of a key."""

    subregion: str = read_only("subregion")
    """Subregion of the encryption protector or key."""
    server_key_type: models.ServerKeyType | types.ServerKeyTypeValue = field("serverKeyType", "ServerKeyType")
    """Whether the service or you manage the key."""
    uri: str | None = field("uri", default=None)
    """URI of the key."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the key."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    auto_rotation_enabled: bool = read_only("autoRotationEnabled", "bool")
    """Whether new versions of the key are taken up by themselves."""
    key_version: str = read_only("keyVersion")
    """Version of the key."""


class ServerOperation(ProxyResource):
    """An operation that runs or ran."""

    properties: NestedOrNone[ServerOperationProperties, types.ServerOperationPropertiesDict] = field(
        "properties", "ServerOperationProperties", default=None
    )
    """Name, progress and result of an operation."""
    operation: str = flattened("properties", init=False)
    """What the operation does."""
    operation_friendly_name: str = flattened("properties", init=False)
    """Name of the operation as people see it."""
    percent_complete: int = flattened("properties", init=False)
    """How far the operation has come, in percent."""
    server_name: str = flattened("properties", init=False)
    """Name of the server."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = flattened("properties", init=False)
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    error_code: int = flattened("properties", init=False)
    """Code of the error, for programs to act on."""
    error_description: str = flattened("properties", init=False)
    """What went wrong, in words."""
    error_severity: int = flattened("properties", init=False)
    """How serious the error is."""
    is_user_error: bool = flattened("properties", init=False)
    """Whether the error comes from the request rather than from the service."""
    estimated_completion_time: datetime = flattened("properties", init=False)
    """When the operation is expected to finish."""
    description: str = flattened("properties", init=False)
    """Description of the server operation, free text."""
    is_cancellable: bool = flattened("properties", init=False)
    """Whether the operation can be canceled."""


class ServerOperationProperties(Model):
    """Name, progress and result of an operation."""

    operation: str = read_only("operation")
    """What the operation does."""
    operation_friendly_name: str = read_only("operationFriendlyName")
    """Name of the operation as people see it."""
    percent_complete: int = read_only("percentComplete", "int")
    """How far the operation has come, in percent."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = read_only(
        "state", "ManagementOperationState"
    )
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    error_code: int = read_only("errorCode", "int")
    """Code of the error, for programs to act on."""
    error_description: str = read_only("errorDescription")
    """What went wrong, in words."""
    error_severity: int = read_only("errorSeverity", "int")
    """How serious the error is."""
    is_user_error: bool = read_only("isUserError", "bool")
    """Whether the error comes from the request rather than from the service."""
    estimated_completion_time: datetime = read_only("estimatedCompletionTime", "iso-8601")
    """When the operation is expected to finish."""
    description: str = read_only("description")
    """Description of the server operation, free text."""
    is_cancellable: bool = read_only("isCancellable", "bool")
    """Whether the operation can be canceled."""


class ServerPrivateEndpointConnection(Model):
    """A private endpoint connection as a server lists it."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    properties: Nested[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = read_only(
        "properties", "PrivateEndpointConnectionProperties"
    )
    """Endpoint and approval state of a private endpoint connection."""


class ServerProperties(Model):
    """Administrators, networking, encryption and state of a SQL server."""

    administrator_login: str | None = field("administratorLogin", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    version: str | None = field("version", default=None)
    """Version of the server; 12.0."""
    state: str = read_only("state")
    """State of the server, such as Ready."""
    fully_qualified_domain_name: str = read_only("fullyQualifiedDomainName")
    """Fully qualified DNS name, to connect to."""
    private_endpoint_connections: NestedList[
        ServerPrivateEndpointConnection, types.ServerPrivateEndpointConnectionDict
    ] = read_only("privateEndpointConnections", "[ServerPrivateEndpointConnection]")
    """Private endpoint connections to the resource."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = field(
        "minimalTlsVersion", "MinimalTlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    public_network_access: models.ServerPublicNetworkAccessFlag | types.ServerPublicNetworkAccessFlagValue | None = (
        field("publicNetworkAccess", "ServerPublicNetworkAccessFlag", default=None)
    )
    """Whether the resource can be reached from public networks."""
    workspace_feature: models.ServerWorkspaceFeature | types.ServerWorkspaceFeatureValue = read_only(
        "workspaceFeature", "ServerWorkspaceFeature"
    )
    """Server workspace feature: Connected or Disconnected."""
    primary_user_assigned_identity_id: str | None = field("primaryUserAssignedIdentityId", default=None)
    """ID of the user-assigned identity to use by default."""
    federated_client_id: str | None = field("federatedClientId", default=None)
    """Client ID of the federated identity, for a key in another tenant."""
    key_id: str | None = field("keyId", default=None)
    """URI of the key that encrypts the databases."""
    administrators: NestedOrNone[ServerExternalAdministrator, types.ServerExternalAdministratorDict] = field(
        "administrators", "ServerExternalAdministrator", default=None
    )
    """Microsoft Entra administrator; can be set at creation only."""
    restrict_outbound_network_access: models.ServerNetworkAccessFlag | types.ServerNetworkAccessFlagValue | None = (
        field("restrictOutboundNetworkAccess", "ServerNetworkAccessFlag", default=None)
    )
    """Whether outbound traffic is restricted to allowed names."""
    is_i_pv6_enabled: models.ServerNetworkAccessFlag | types.ServerNetworkAccessFlagValue | None = field(
        "isIPv6Enabled", "ServerNetworkAccessFlag", default=None
    )
    """Whether IPv6 is on."""
    external_governance_status: models.ExternalGovernanceStatus | ExternalGovernanceStatusValue = read_only(
        "externalGovernanceStatus", "ExternalGovernanceStatus"
    )
    """Whether external governance is on: Enabled or Disabled."""
    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days a deleted server can be recovered."""
    create_mode: models.ServerCreateMode | types.ServerCreateModeValue | None = field(
        "createMode", "ServerCreateMode", default=None
    )
    """How it is made: new, copied, restored or as a secondary."""


class ServerSecurityAlertPolicy(ProxyResource):
    """Alerts about threats, and whom they notify."""

    properties: NestedOrNone[models.SecurityAlertsPolicyProperties, SecurityAlertsPolicyPropertiesDict] = field(
        "properties", "SecurityAlertsPolicyProperties", default=None
    )
    """State of security alerts, and whom they notify."""
    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue | None = flattened(
        "properties", default=None
    )
    """Whether alerts are on."""
    disabled_alerts: list[str] | None = flattened("properties", default=None)
    """Alerts that are turned off."""
    email_addresses: list[str] | None = flattened("properties", default=None)
    """Mail addresses to notify."""
    email_account_admins: bool | None = flattened("properties", default=None)
    """Whether administrators of the account are notified."""
    storage_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that alerts are kept in storage."""
    creation_time: datetime = flattened("properties", init=False)
    """When it was created."""


class ServerUpdate(Model):
    """Settings and tags of a SQL server to change."""

    identity: NestedOrNone[models.ResourceIdentity, ResourceIdentityDict] = field(
        "identity", "ResourceIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[ServerProperties, types.ServerPropertiesDict] = field(
        "properties", "ServerProperties", default=None
    )
    """Administrators, networking, encryption and state of a SQL server."""
    administrator_login: str | None = flattened("properties", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """Password of the administrator; write-only."""
    version: str | None = flattened("properties", default=None)
    """Version of the server; 12.0."""
    state: str = flattened("properties", init=False)
    """State of the server, such as Ready."""
    fully_qualified_domain_name: str = flattened("properties", init=False)
    """Fully qualified DNS name, to connect to."""
    private_endpoint_connections: NestedList[
        ServerPrivateEndpointConnection, types.ServerPrivateEndpointConnectionDict
    ] = flattened("properties", init=False)
    """Private endpoint connections to the resource."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = flattened(
        "properties", default=None
    )
    """Lowest TLS version that clients may use."""
    public_network_access: models.ServerPublicNetworkAccessFlag | types.ServerPublicNetworkAccessFlagValue | None = (
        flattened("properties", default=None)
    )
    """Whether the resource can be reached from public networks."""
    workspace_feature: models.ServerWorkspaceFeature | types.ServerWorkspaceFeatureValue = flattened(
        "properties", init=False
    )
    """Server workspace feature: Connected or Disconnected."""
    primary_user_assigned_identity_id: str | None = flattened("properties", default=None)
    """ID of the user-assigned identity to use by default."""
    federated_client_id: str | None = flattened("properties", default=None)
    """Client ID of the federated identity, for a key in another tenant."""
    key_id: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the databases."""
    administrators: NestedOrNone[ServerExternalAdministrator, types.ServerExternalAdministratorDict] = flattened(
        "properties", default=None
    )
    """Microsoft Entra administrator; can be set at creation only."""
    restrict_outbound_network_access: models.ServerNetworkAccessFlag | types.ServerNetworkAccessFlagValue | None = (
        flattened("properties", default=None)
    )
    """Whether outbound traffic is restricted to allowed names."""
    is_i_pv6_enabled: models.ServerNetworkAccessFlag | types.ServerNetworkAccessFlagValue | None = flattened(
        "properties", default=None
    )
    """Whether IPv6 is on."""
    external_governance_status: models.ExternalGovernanceStatus | ExternalGovernanceStatusValue = flattened(
        "properties", init=False
    )
    """Whether external governance is on: Enabled or Disabled."""
    retention_days: int | None = flattened("properties", default=None)
    """Days a deleted server can be recovered."""
    create_mode: models.ServerCreateMode | types.ServerCreateModeValue | None = flattened("properties", default=None)
    """How it is made: new, copied, restored or as a secondary."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ServerUsage(ProxyResource):
    """Use of one quota."""

    properties: NestedOrNone[ServerUsageProperties, types.ServerUsagePropertiesDict] = field(
        "properties", "ServerUsageProperties", default=None
    )
    """Current value and limit of a usage metric."""
    display_name: str = flattened("properties", init=False)
    """Name of the server usage as people see it."""
    current_value: float = flattened("properties", init=False)
    """How much is used now."""
    limit: float = flattened("properties", init=False)
    """How much may be used."""
    unit: str = flattened("properties", init=False)
    """Unit of the numbers."""


class ServerUsageProperties(Model):
    """Current value and limit of a usage metric."""

    display_name: str = read_only("displayName")
    """Name of the server usage as people see it."""
    current_value: float = read_only("currentValue", "float")
    """How much is used now."""
    limit: float = read_only("limit", "float")
    """How much may be used."""
    unit: str = read_only("unit")
    """Unit of the numbers."""


class ServerVersionCapability(Model):
    """Something that Azure SQL offers in a region."""

    name: str = read_only("name")
    """Name of what is offered."""
    supported_editions: NestedList[EditionCapability, types.EditionCapabilityDict] = read_only(
        "supportedEditions", "[EditionCapability]"
    )
    """Editions offered."""
    supported_elastic_pool_editions: NestedList[
        models.ElasticPoolEditionCapability, ElasticPoolEditionCapabilityDict
    ] = read_only("supportedElasticPoolEditions", "[ElasticPoolEditionCapability]")
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ServerVulnerabilityAssessment(ProxyResource):
    """Settings of classic vulnerability assessment."""

    properties: NestedOrNone[
        ServerVulnerabilityAssessmentProperties, types.ServerVulnerabilityAssessmentPropertiesDict
    ] = field("properties", "ServerVulnerabilityAssessmentProperties", default=None)
    """Where scan results go, and whether scans are made each week."""
    storage_container_path: str | None = flattened("properties", default=None)
    """Blob container for scan results."""
    storage_container_sas_key: str | None = flattened("properties", default=None)
    """SAS for the container; write-only."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    recurring_scans: NestedOrNone[
        models.VulnerabilityAssessmentRecurringScansProperties, VulnerabilityAssessmentRecurringScansPropertiesDict
    ] = flattened("properties", default=None)
    """Whether scans are made each week."""


class ServerVulnerabilityAssessmentProperties(Model):
    """Where scan results go, and whether scans are made each week."""

    storage_container_path: str = field("storageContainerPath")
    """Blob container for scan results."""
    storage_container_sas_key: str | None = field("storageContainerSasKey", default=None, secret=True)
    """SAS for the container; write-only."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    recurring_scans: NestedOrNone[
        models.VulnerabilityAssessmentRecurringScansProperties, VulnerabilityAssessmentRecurringScansPropertiesDict
    ] = field("recurringScans", "VulnerabilityAssessmentRecurringScansProperties", default=None)
    """Whether scans are made each week."""


class ServiceObjectiveCapability(Model):
    """Something that Azure SQL offers in a region."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of what is offered."""
    supported_max_sizes: NestedList[models.MaxSizeRangeCapability, MaxSizeRangeCapabilityDict] = read_only(
        "supportedMaxSizes", "[MaxSizeRangeCapability]"
    )
    """Sizes offered."""
    performance_level: Nested[models.PerformanceLevelCapability, PerformanceLevelCapabilityDict] = read_only(
        "performanceLevel", "PerformanceLevelCapability"
    )
    """Performance: DTUs or vCores."""
    sku: Nested[models.Sku, SkuDict] = read_only("sku", "Sku")
    """Size and price tier."""
    supported_license_types: NestedList[models.LicenseTypeCapability, LicenseTypeCapabilityDict] = read_only(
        "supportedLicenseTypes", "[LicenseTypeCapability]"
    )
    """Licence types offered."""
    included_max_size: Nested[models.MaxSizeCapability, MaxSizeCapabilityDict] = read_only(
        "includedMaxSize", "MaxSizeCapability"
    )
    """Size that is included in the price."""
    zone_redundant: bool = read_only("zoneRedundant", "bool")
    """Whether it is spread over availability zones."""
    supported_auto_pause_delay: Nested[models.AutoPauseDelayTimeRange, AutoPauseDelayTimeRangeDict] = read_only(
        "supportedAutoPauseDelay", "AutoPauseDelayTimeRange"
    )
    """Pause delays offered."""
    supported_min_capacities: NestedList[models.MinCapacityCapability, MinCapacityCapabilityDict] = read_only(
        "supportedMinCapacities", "[MinCapacityCapability]"
    )
    """Least capacities offered."""
    compute_model: str = read_only("computeModel")
    """Provisioned or serverless."""
    supported_maintenance_configurations: NestedList[
        models.MaintenanceConfigurationCapability, MaintenanceConfigurationCapabilityDict
    ] = read_only("supportedMaintenanceConfigurations", "[MaintenanceConfigurationCapability]")
    """Maintenance configurations offered."""
    zone_pinning: bool = read_only("zonePinning", "bool")
    """Whether the zone can be chosen."""
    supported_zones: NestedList[models.ZonePinningCapability, ZonePinningCapabilityDict] = read_only(
        "supportedZones", "[ZonePinningCapability]"
    )
    """Availability zones offered."""
    supported_free_limit_exhaustion_behaviors: NestedList[
        FreeLimitExhaustionBehaviorCapability, types.FreeLimitExhaustionBehaviorCapabilityDict
    ] = read_only("supportedFreeLimitExhaustionBehaviors", "[FreeLimitExhaustionBehaviorCapability]")
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class SyncAgent(ProxyResource):
    """A sync agent, which connects SQL Server databases to sync groups."""

    properties: NestedOrNone[SyncAgentProperties, types.SyncAgentPropertiesDict] = field(
        "properties", "SyncAgentProperties", default=None
    )
    """State and version of a sync agent."""
    sync_database_id: str | None = flattened("properties", default=None)
    """ID of the database that keeps the sync metadata."""
    last_alive_time: datetime = flattened("properties", init=False)
    """When the agent was last heard of."""
    state: models.SyncAgentState | types.SyncAgentStateValue = flattened("properties", init=False)
    """Sync agent state: Online, Offline or NeverConnected."""
    is_up_to_date: bool = flattened("properties", init=False)
    """Whether the agent has the newest version."""
    expiry_time: datetime = flattened("properties", init=False)
    """When the agent's version expires."""
    version: str = flattened("properties", init=False)
    """Version of the agent."""


class SyncAgentKeyProperties(Model):
    """Key with which a sync agent signs in."""

    sync_agent_key: str = read_only("syncAgentKey", secret=True)
    """The key."""


class SyncAgentLinkedDatabase(ProxyResource):
    """A database linked to a sync agent."""

    properties: NestedOrNone[SyncAgentLinkedDatabaseProperties, types.SyncAgentLinkedDatabasePropertiesDict] = field(
        "properties", "SyncAgentLinkedDatabaseProperties", default=None
    )
    """Server, name and user of a linked database."""
    database_type: models.SyncMemberDbType | SyncMemberDbTypeValue = flattened("properties", init=False)
    """Kind of database."""
    database_id: str = flattened("properties", init=False)
    """ID of the database."""
    description: str = flattened("properties", init=False)
    """Description, free text."""
    server_name: str = flattened("properties", init=False)
    """Name of the server."""
    database_name: str = flattened("properties", init=False)
    """Name of the database."""
    user_name: str = flattened("properties", init=False)
    """User name."""


class SyncAgentLinkedDatabaseProperties(Model):
    """Server, name and user of a linked database."""

    database_type: models.SyncMemberDbType | SyncMemberDbTypeValue = read_only("databaseType", "SyncMemberDbType")
    """Kind of database."""
    database_id: str = read_only("databaseId")
    """ID of the database."""
    description: str = read_only("description")
    """Description, free text."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    database_name: str = read_only("databaseName")
    """Name of the database."""
    user_name: str = read_only("userName")
    """User name."""


class SyncAgentProperties(Model):
    """State and version of a sync agent."""

    name: str = read_only("name")
    """Name of the agent."""
    sync_database_id: str | None = field("syncDatabaseId", default=None)
    """ID of the database that keeps the sync metadata."""
    last_alive_time: datetime = read_only("lastAliveTime", "iso-8601")
    """When the agent was last heard of."""
    state: models.SyncAgentState | types.SyncAgentStateValue = read_only("state", "SyncAgentState")
    """Sync agent state: Online, Offline or NeverConnected."""
    is_up_to_date: bool = read_only("isUpToDate", "bool")
    """Whether the agent has the newest version."""
    expiry_time: datetime = read_only("expiryTime", "iso-8601")
    """When the agent's version expires."""
    version: str = read_only("version")
    """Version of the agent."""


class TdeCertificate(ProxyResource):
    """A TDE certificate to upload."""

    properties: NestedOrNone[TdeCertificateProperties, types.TdeCertificatePropertiesDict] = field(
        "properties", "TdeCertificateProperties", default=None
    )
    """A TDE certificate with its password."""
    private_blob: str | None = flattened("properties", default=None)
    """Certificate with private key (PFX), base64-encoded."""
    cert_password: str | None = flattened("properties", default=None)
    """Password of the certificate."""


class TdeCertificateProperties(Model):
    """A TDE certificate with its password."""

    private_blob: str = field("privateBlob", secret=True)
    """Certificate with private key (PFX), base64-encoded."""
    cert_password: str | None = field("certPassword", default=None, secret=True)
    """Password of the certificate."""


class VirtualNetworkRule(ProxyResource):
    """A subnet that may connect to a SQL server."""

    properties: NestedOrNone[VirtualNetworkRuleProperties, types.VirtualNetworkRulePropertiesDict] = field(
        "properties", "VirtualNetworkRuleProperties", default=None
    )
    """Subnet and state of a virtual network rule."""
    virtual_network_subnet_id: str | None = flattened("properties", default=None)
    """ID of the subnet."""
    ignore_missing_vnet_service_endpoint: bool | None = flattened("properties", default=None)
    """Whether the rule is accepted although the subnet lacks the service endpoint."""
    state: models.VirtualNetworkRuleState | types.VirtualNetworkRuleStateValue = flattened("properties", init=False)
    """Virtual network rule state: Initializing, InProgress, Ready, Failed, Deleting or Unknown."""


class VirtualNetworkRuleProperties(Model):
    """Subnet and state of a virtual network rule."""

    virtual_network_subnet_id: str = field("virtualNetworkSubnetId")
    """ID of the subnet."""
    ignore_missing_vnet_service_endpoint: bool | None = field("ignoreMissingVnetServiceEndpoint", "bool", default=None)
    """Whether the rule is accepted although the subnet lacks the service endpoint."""
    state: models.VirtualNetworkRuleState | types.VirtualNetworkRuleStateValue = read_only(
        "state", "VirtualNetworkRuleState"
    )
    """Virtual network rule state: Initializing, InProgress, Ready, Failed, Deleting or Unknown."""
