# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``managed_instances``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AdministratorTypeValue,
        AdvancedThreatProtectionPropertiesDict,
        AdvancedThreatProtectionStateValue,
        AvailabilityZoneTypeValue,
        BackupStorageRedundancyValue,
        DayOfWeekValue,
        PrincipalTypeValue,
        QueryStatisticsPropertiesDict,
        ResourceIdentityDict,
        SecurityAlertsPolicyPropertiesDict,
        SecurityAlertsPolicyStateValue,
        SkuDict,
        VulnerabilityAssessmentRecurringScansPropertiesDict,
    )
    from ._servers import ServerKeyTypeValue
else:
    typed(__name__)

AggregationFunctionTypeValue: TypeAlias = Literal["avg", "min", "max", "stdev", "sum"]
AuthMetadataLookupModesValue: TypeAlias = Literal["AzureAD", "Paired", "Windows"]
DtcNameValue: TypeAlias = Literal["current"]
FailoverModeTypeValue: TypeAlias = Literal["None", "Manual"]
FailoverTypeValue: TypeAlias = Literal["ForcedAllowDataLoss", "Planned"]
HybridSecondaryUsageValue: TypeAlias = Literal["Active", "Passive"]
HybridSecondaryUsageDetectedValue: TypeAlias = Literal["Active", "Passive"]
InstanceRoleValue: TypeAlias = Literal["Primary", "Secondary"]
LinkRoleValue: TypeAlias = Literal["Primary", "Secondary"]
ManagedInstanceAdministratorTypeValue: TypeAlias = Literal["ActiveDirectory"]
ManagedInstanceDatabaseFormatValue: TypeAlias = Literal["AlwaysUpToDate", "SQLServer2022", "SQLServer2025"]
ManagedInstanceLicenseTypeValue: TypeAlias = Literal["LicenseIncluded", "BasePrice"]
ManagedInstanceProxyOverrideValue: TypeAlias = Literal["Proxy", "Redirect", "Default"]
ManagedServerCreateModeValue: TypeAlias = Literal["Default", "PointInTimeRestore"]
MetricTypeValue: TypeAlias = Literal["cpu", "io", "logIo", "duration", "dtu"]
PricingModelValue: TypeAlias = Literal["Regular", "Freemium"]
ReplicaConnectedStateValue: TypeAlias = Literal["DISCONNECTED", "CONNECTED"]
ReplicaSynchronizationHealthValue: TypeAlias = Literal["NOT_HEALTHY", "PARTIALLY_HEALTHY", "HEALTHY"]
ReplicationModeTypeValue: TypeAlias = Literal["Async", "Sync"]
RoleChangeTypeValue: TypeAlias = Literal["Forced", "Planned"]
SeedingModeTypeValue: TypeAlias = Literal["Automatic", "Manual"]
ServerConfigurationOptionNameValue: TypeAlias = Literal["allowPolybaseExport"]
ServicePrincipalTypeValue: TypeAlias = Literal["None", "SystemAssigned"]
SqlAgentConfigurationPropertiesStateValue: TypeAlias = Literal["Enabled", "Disabled"]
StartStopScheduleNameValue: TypeAlias = Literal["default"]
UpsertManagedServerOperationStepWithEstimatesAndDurationStatusValue: TypeAlias = Literal[
    "NotStarted", "InProgress", "SlowedDown", "Completed", "Failed", "Canceled"
]


class CertificateInfoDict(ModelDict, total=False):
    """Stands for CertificateInfo."""


class _DistributedAvailabilityGroupFlatDict(ProxyResourceDict, total=False):
    replication_mode: models.ReplicationModeType | ReplicationModeTypeValue
    partner_availability_group_name: str
    partner_endpoint: str
    instance_link_role: models.LinkRole | LinkRoleValue
    instance_availability_group_name: str
    failover_mode: models.FailoverModeType | FailoverModeTypeValue
    seeding_mode: models.SeedingModeType | SeedingModeTypeValue
    databases: Sequence[models.DistributedAvailabilityGroupDatabase | DistributedAvailabilityGroupDatabaseDict]


class _DistributedAvailabilityGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DistributedAvailabilityGroupProperties | DistributedAvailabilityGroupPropertiesDict]


DistributedAvailabilityGroupDict: TypeAlias = (
    _DistributedAvailabilityGroupFlatDict | _DistributedAvailabilityGroupNestedDict
)


class DistributedAvailabilityGroupDatabaseDict(ModelDict, total=False):
    database_name: str


class DistributedAvailabilityGroupPropertiesDict(ModelDict, total=False):
    replication_mode: models.ReplicationModeType | ReplicationModeTypeValue
    partner_availability_group_name: str
    partner_endpoint: str
    instance_link_role: models.LinkRole | LinkRoleValue
    instance_availability_group_name: str
    failover_mode: models.FailoverModeType | FailoverModeTypeValue
    seeding_mode: models.SeedingModeType | SeedingModeTypeValue
    databases: Sequence[models.DistributedAvailabilityGroupDatabase | DistributedAvailabilityGroupDatabaseDict]


class DistributedAvailabilityGroupSetRoleDict(ModelDict, total=False):
    instance_role: Required[models.InstanceRole | InstanceRoleValue]
    role_change_type: Required[models.RoleChangeType | RoleChangeTypeValue]


class DistributedAvailabilityGroupsFailoverRequestDict(ModelDict, total=False):
    failover_type: Required[models.FailoverType | FailoverTypeValue]


class _EndpointCertificateFlatDict(ProxyResourceDict, total=False):
    public_blob: str


class _EndpointCertificateNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.EndpointCertificateProperties | EndpointCertificatePropertiesDict]


EndpointCertificateDict: TypeAlias = _EndpointCertificateFlatDict | _EndpointCertificateNestedDict


class EndpointCertificatePropertiesDict(ModelDict, total=False):
    public_blob: str


class EndpointDependencyDict(ModelDict, total=False):
    """Stands for EndpointDependency."""


class EndpointDetailDict(ModelDict, total=False):
    """Stands for EndpointDetail."""


class _ManagedInstanceFlatDict(TrackedResourceDict, total=False):
    identity: models.ResourceIdentity | ResourceIdentityDict
    sku: models.Sku | SkuDict
    managed_instance_create_mode: models.ManagedServerCreateMode | ManagedServerCreateModeValue
    is_general_purpose_v2: bool
    administrator_login: str
    administrator_login_password: str
    subnet_id: str
    license_type: models.ManagedInstanceLicenseType | ManagedInstanceLicenseTypeValue
    hybrid_secondary_usage: models.HybridSecondaryUsage | HybridSecondaryUsageValue
    v_cores: int
    storage_size_in_gb: int
    storage_i_ops: int
    storage_throughput_m_bps: int
    memory_size_in_gb: int
    collation: str
    dns_zone_partner: str
    public_data_endpoint_enabled: bool
    source_managed_instance_id: str
    restore_point_in_time: datetime | str
    proxy_override: models.ManagedInstanceProxyOverride | ManagedInstanceProxyOverrideValue
    timezone_id: str
    instance_pool_id: str
    maintenance_configuration_id: str
    minimal_tls_version: str
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    zone_redundant: bool
    primary_user_assigned_identity_id: str
    key_id: str
    administrators: models.ManagedInstanceExternalAdministrator | ManagedInstanceExternalAdministratorDict
    service_principal: models.ServicePrincipal | ServicePrincipalDict
    pricing_model: models.PricingModel | PricingModelValue
    authentication_metadata: models.AuthMetadataLookupModes | AuthMetadataLookupModesValue
    database_format: models.ManagedInstanceDatabaseFormat | ManagedInstanceDatabaseFormatValue
    requested_logical_availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue


class _ManagedInstanceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ManagedInstanceProperties | ManagedInstancePropertiesDict]
    identity: models.ResourceIdentity | ResourceIdentityDict
    sku: models.Sku | SkuDict


ManagedInstanceDict: TypeAlias = _ManagedInstanceFlatDict | _ManagedInstanceNestedDict


class _ManagedInstanceAdministratorFlatDict(ProxyResourceDict, total=False):
    administrator_type: models.ManagedInstanceAdministratorType | ManagedInstanceAdministratorTypeValue
    login: str
    sid: str
    tenant_id: str


class _ManagedInstanceAdministratorNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedInstanceAdministratorProperties | ManagedInstanceAdministratorPropertiesDict]


ManagedInstanceAdministratorDict: TypeAlias = (
    _ManagedInstanceAdministratorFlatDict | _ManagedInstanceAdministratorNestedDict
)


class ManagedInstanceAdministratorPropertiesDict(ModelDict, total=False):
    administrator_type: models.ManagedInstanceAdministratorType | ManagedInstanceAdministratorTypeValue
    login: Required[str]
    sid: Required[str]
    tenant_id: str


class _ManagedInstanceAdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _ManagedInstanceAdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


ManagedInstanceAdvancedThreatProtectionDict: TypeAlias = (
    _ManagedInstanceAdvancedThreatProtectionFlatDict | _ManagedInstanceAdvancedThreatProtectionNestedDict
)


class ManagedInstanceAzureADOnlyAuthPropertiesDict(ModelDict, total=False):
    azure_ad_only_authentication: Required[bool]


class _ManagedInstanceAzureADOnlyAuthenticationFlatDict(ProxyResourceDict, total=False):
    azure_ad_only_authentication: bool


class _ManagedInstanceAzureADOnlyAuthenticationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedInstanceAzureADOnlyAuthProperties | ManagedInstanceAzureADOnlyAuthPropertiesDict]


ManagedInstanceAzureADOnlyAuthenticationDict: TypeAlias = (
    _ManagedInstanceAzureADOnlyAuthenticationFlatDict | _ManagedInstanceAzureADOnlyAuthenticationNestedDict
)


class _ManagedInstanceDtcFlatDict(ProxyResourceDict, total=False):
    dtc_enabled: bool
    security_settings: models.ManagedInstanceDtcSecuritySettings | ManagedInstanceDtcSecuritySettingsDict
    external_dns_suffix_search_list: list[str] | tuple[str, ...]


class _ManagedInstanceDtcNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedInstanceDtcProperties | ManagedInstanceDtcPropertiesDict]


ManagedInstanceDtcDict: TypeAlias = _ManagedInstanceDtcFlatDict | _ManagedInstanceDtcNestedDict


class ManagedInstanceDtcPropertiesDict(ModelDict, total=False):
    dtc_enabled: bool
    security_settings: models.ManagedInstanceDtcSecuritySettings | ManagedInstanceDtcSecuritySettingsDict
    external_dns_suffix_search_list: list[str] | tuple[str, ...]


class ManagedInstanceDtcSecuritySettingsDict(ModelDict, total=False):
    transaction_manager_communication_settings: (
        models.ManagedInstanceDtcTransactionManagerCommunicationSettings
        | ManagedInstanceDtcTransactionManagerCommunicationSettingsDict
    )
    xa_transactions_enabled: bool
    sna_lu6_point2_transactions_enabled: bool
    xa_transactions_default_timeout: int
    xa_transactions_maximum_timeout: int


class ManagedInstanceDtcTransactionManagerCommunicationSettingsDict(ModelDict, total=False):
    allow_inbound_enabled: bool
    allow_outbound_enabled: bool
    authentication: str


class ManagedInstanceEditionCapabilityDict(ModelDict, total=False):
    reason: str


class _ManagedInstanceEncryptionProtectorFlatDict(ProxyResourceDict, total=False):
    server_key_name: str
    server_key_type: models.ServerKeyType | ServerKeyTypeValue
    auto_rotation_enabled: bool


class _ManagedInstanceEncryptionProtectorNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ManagedInstanceEncryptionProtectorProperties | ManagedInstanceEncryptionProtectorPropertiesDict
    ]


ManagedInstanceEncryptionProtectorDict: TypeAlias = (
    _ManagedInstanceEncryptionProtectorFlatDict | _ManagedInstanceEncryptionProtectorNestedDict
)


class ManagedInstanceEncryptionProtectorPropertiesDict(ModelDict, total=False):
    server_key_name: str
    server_key_type: Required[models.ServerKeyType | ServerKeyTypeValue]
    auto_rotation_enabled: bool


class ManagedInstanceExternalAdministratorDict(ModelDict, total=False):
    administrator_type: models.AdministratorType | AdministratorTypeValue
    principal_type: models.PrincipalType | PrincipalTypeValue
    login: str
    sid: str
    tenant_id: str
    azure_ad_only_authentication: bool


class ManagedInstanceFamilyCapabilityDict(ModelDict, total=False):
    reason: str


class _ManagedInstanceKeyFlatDict(ProxyResourceDict, total=False):
    server_key_type: models.ServerKeyType | ServerKeyTypeValue
    uri: str


class _ManagedInstanceKeyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedInstanceKeyProperties | ManagedInstanceKeyPropertiesDict]


ManagedInstanceKeyDict: TypeAlias = _ManagedInstanceKeyFlatDict | _ManagedInstanceKeyNestedDict


class ManagedInstanceKeyPropertiesDict(ModelDict, total=False):
    server_key_type: Required[models.ServerKeyType | ServerKeyTypeValue]
    uri: str


class ManagedInstanceMaintenanceConfigurationCapabilityDict(ModelDict, total=False):
    reason: str


class _ManagedInstanceOperationFlatDict(ProxyResourceDict, total=False):
    """Stands for ManagedInstanceOperation."""


class _ManagedInstanceOperationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedInstanceOperationProperties | ManagedInstanceOperationPropertiesDict]


ManagedInstanceOperationDict: TypeAlias = _ManagedInstanceOperationFlatDict | _ManagedInstanceOperationNestedDict


class ManagedInstanceOperationParametersPairDict(ModelDict, total=False):
    """Stands for ManagedInstanceOperationParametersPair."""


class ManagedInstanceOperationPropertiesDict(ModelDict, total=False):
    """Stands for ManagedInstanceOperationProperties."""


class ManagedInstanceOperationStepsDict(ModelDict, total=False):
    """Stands for ManagedInstanceOperationSteps."""


class ManagedInstancePairInfoDict(ModelDict, total=False):
    primary_managed_instance_id: str
    partner_managed_instance_id: str


class ManagedInstancePecPropertyDict(ModelDict, total=False):
    """Stands for ManagedInstancePecProperty."""


class _ManagedInstancePrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    private_endpoint: models.ManagedInstancePrivateEndpointProperty | ManagedInstancePrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.ManagedInstancePrivateLinkServiceConnectionStateProperty
        | ManagedInstancePrivateLinkServiceConnectionStatePropertyDict
    )


class _ManagedInstancePrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ManagedInstancePrivateEndpointConnectionProperties
        | ManagedInstancePrivateEndpointConnectionPropertiesDict
    ]


ManagedInstancePrivateEndpointConnectionDict: TypeAlias = (
    _ManagedInstancePrivateEndpointConnectionFlatDict | _ManagedInstancePrivateEndpointConnectionNestedDict
)


class ManagedInstancePrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.ManagedInstancePrivateEndpointProperty | ManagedInstancePrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.ManagedInstancePrivateLinkServiceConnectionStateProperty
        | ManagedInstancePrivateLinkServiceConnectionStatePropertyDict
    )


class ManagedInstancePrivateEndpointPropertyDict(ModelDict, total=False):
    id: str


class ManagedInstancePrivateLinkDict(ProxyResourceDict, total=False):
    """Stands for ManagedInstancePrivateLink."""


class ManagedInstancePrivateLinkPropertiesDict(ModelDict, total=False):
    """Stands for ManagedInstancePrivateLinkProperties."""


class ManagedInstancePrivateLinkServiceConnectionStatePropertyDict(ModelDict, total=False):
    status: Required[str]
    description: Required[str]


class ManagedInstancePropertiesDict(ModelDict, total=False):
    managed_instance_create_mode: models.ManagedServerCreateMode | ManagedServerCreateModeValue
    is_general_purpose_v2: bool
    administrator_login: str
    administrator_login_password: str
    subnet_id: str
    license_type: models.ManagedInstanceLicenseType | ManagedInstanceLicenseTypeValue
    hybrid_secondary_usage: models.HybridSecondaryUsage | HybridSecondaryUsageValue
    v_cores: int
    storage_size_in_gb: int
    storage_i_ops: int
    storage_throughput_m_bps: int
    memory_size_in_gb: int
    collation: str
    dns_zone_partner: str
    public_data_endpoint_enabled: bool
    source_managed_instance_id: str
    restore_point_in_time: datetime | str
    proxy_override: models.ManagedInstanceProxyOverride | ManagedInstanceProxyOverrideValue
    timezone_id: str
    instance_pool_id: str
    maintenance_configuration_id: str
    minimal_tls_version: str
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    zone_redundant: bool
    primary_user_assigned_identity_id: str
    key_id: str
    administrators: models.ManagedInstanceExternalAdministrator | ManagedInstanceExternalAdministratorDict
    service_principal: models.ServicePrincipal | ServicePrincipalDict
    pricing_model: models.PricingModel | PricingModelValue
    authentication_metadata: models.AuthMetadataLookupModes | AuthMetadataLookupModesValue
    database_format: models.ManagedInstanceDatabaseFormat | ManagedInstanceDatabaseFormatValue
    requested_logical_availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue


class _ManagedInstanceUpdateFlatDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    identity: models.ResourceIdentity | ResourceIdentityDict
    tags: Mapping[str, str]
    managed_instance_create_mode: models.ManagedServerCreateMode | ManagedServerCreateModeValue
    is_general_purpose_v2: bool
    administrator_login: str
    administrator_login_password: str
    subnet_id: str
    license_type: models.ManagedInstanceLicenseType | ManagedInstanceLicenseTypeValue
    hybrid_secondary_usage: models.HybridSecondaryUsage | HybridSecondaryUsageValue
    v_cores: int
    storage_size_in_gb: int
    storage_i_ops: int
    storage_throughput_m_bps: int
    memory_size_in_gb: int
    collation: str
    dns_zone_partner: str
    public_data_endpoint_enabled: bool
    source_managed_instance_id: str
    restore_point_in_time: datetime | str
    proxy_override: models.ManagedInstanceProxyOverride | ManagedInstanceProxyOverrideValue
    timezone_id: str
    instance_pool_id: str
    maintenance_configuration_id: str
    minimal_tls_version: str
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    zone_redundant: bool
    primary_user_assigned_identity_id: str
    key_id: str
    administrators: models.ManagedInstanceExternalAdministrator | ManagedInstanceExternalAdministratorDict
    service_principal: models.ServicePrincipal | ServicePrincipalDict
    pricing_model: models.PricingModel | PricingModelValue
    authentication_metadata: models.AuthMetadataLookupModes | AuthMetadataLookupModesValue
    database_format: models.ManagedInstanceDatabaseFormat | ManagedInstanceDatabaseFormatValue
    requested_logical_availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue


class _ManagedInstanceUpdateNestedDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    identity: models.ResourceIdentity | ResourceIdentityDict
    properties: Required[models.ManagedInstanceProperties | ManagedInstancePropertiesDict]
    tags: Mapping[str, str]


ManagedInstanceUpdateDict: TypeAlias = _ManagedInstanceUpdateFlatDict | _ManagedInstanceUpdateNestedDict


class ManagedInstanceValidateAzureKeyVaultEncryptionKeyRequestDict(ModelDict, total=False):
    tde_key_uri: Required[str]


class ManagedInstanceVcoresCapabilityDict(ModelDict, total=False):
    reason: str


class ManagedInstanceVersionCapabilityDict(ModelDict, total=False):
    reason: str


class _ManagedInstanceVulnerabilityAssessmentFlatDict(ProxyResourceDict, total=False):
    storage_container_path: str
    storage_container_sas_key: str
    storage_account_access_key: str
    recurring_scans: (
        models.VulnerabilityAssessmentRecurringScansProperties | VulnerabilityAssessmentRecurringScansPropertiesDict
    )


class _ManagedInstanceVulnerabilityAssessmentNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ManagedInstanceVulnerabilityAssessmentProperties | ManagedInstanceVulnerabilityAssessmentPropertiesDict
    ]


ManagedInstanceVulnerabilityAssessmentDict: TypeAlias = (
    _ManagedInstanceVulnerabilityAssessmentFlatDict | _ManagedInstanceVulnerabilityAssessmentNestedDict
)


class ManagedInstanceVulnerabilityAssessmentPropertiesDict(ModelDict, total=False):
    storage_container_path: Required[str]
    storage_container_sas_key: str
    storage_account_access_key: str
    recurring_scans: (
        models.VulnerabilityAssessmentRecurringScansProperties | VulnerabilityAssessmentRecurringScansPropertiesDict
    )


class _ManagedServerDnsAliasFlatDict(ProxyResourceDict, total=False):
    """Stands for ManagedServerDnsAlias."""


class _ManagedServerDnsAliasNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedServerDnsAliasProperties | ManagedServerDnsAliasPropertiesDict]


ManagedServerDnsAliasDict: TypeAlias = _ManagedServerDnsAliasFlatDict | _ManagedServerDnsAliasNestedDict


class ManagedServerDnsAliasAcquisitionDict(ModelDict, total=False):
    old_managed_server_dns_alias_resource_id: Required[str]


class ManagedServerDnsAliasCreationDict(ModelDict, total=False):
    create_dns_record: bool


class ManagedServerDnsAliasPropertiesDict(ModelDict, total=False):
    """Stands for ManagedServerDnsAliasProperties."""


class _ManagedServerSecurityAlertPolicyFlatDict(ProxyResourceDict, total=False):
    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue
    disabled_alerts: list[str] | tuple[str, ...]
    email_addresses: list[str] | tuple[str, ...]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _ManagedServerSecurityAlertPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SecurityAlertsPolicyProperties | SecurityAlertsPolicyPropertiesDict]


ManagedServerSecurityAlertPolicyDict: TypeAlias = (
    _ManagedServerSecurityAlertPolicyFlatDict | _ManagedServerSecurityAlertPolicyNestedDict
)


class MaxLimitRangeCapabilityDict(ModelDict, total=False):
    reason: str


class OutboundEnvironmentEndpointDict(ModelDict, total=False):
    """Stands for OutboundEnvironmentEndpoint."""


class _RecoverableManagedDatabaseFlatDict(ProxyResourceDict, total=False):
    """Stands for RecoverableManagedDatabase."""


class _RecoverableManagedDatabaseNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RecoverableManagedDatabaseProperties | RecoverableManagedDatabasePropertiesDict]


RecoverableManagedDatabaseDict: TypeAlias = _RecoverableManagedDatabaseFlatDict | _RecoverableManagedDatabaseNestedDict


class RecoverableManagedDatabasePropertiesDict(ModelDict, total=False):
    """Stands for RecoverableManagedDatabaseProperties."""


class _RefreshExternalGovernanceStatusOperationResultMIFlatDict(ProxyResourceDict, total=False):
    """Stands for RefreshExternalGovernanceStatusOperationResultMI."""


class _RefreshExternalGovernanceStatusOperationResultMINestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.RefreshExternalGovernanceStatusOperationResultPropertiesMI
        | RefreshExternalGovernanceStatusOperationResultPropertiesMIDict
    ]


RefreshExternalGovernanceStatusOperationResultMIDict: TypeAlias = (
    _RefreshExternalGovernanceStatusOperationResultMIFlatDict
    | _RefreshExternalGovernanceStatusOperationResultMINestedDict
)


class RefreshExternalGovernanceStatusOperationResultPropertiesMIDict(ModelDict, total=False):
    """Stands for RefreshExternalGovernanceStatusOperationResultPropertiesMI."""


class _RestorableDroppedManagedDatabaseFlatDict(TrackedResourceDict, total=False):
    """Stands for RestorableDroppedManagedDatabase."""


class _RestorableDroppedManagedDatabaseNestedDict(TrackedResourceDict, total=False):
    properties: Required[
        models.RestorableDroppedManagedDatabaseProperties | RestorableDroppedManagedDatabasePropertiesDict
    ]


RestorableDroppedManagedDatabaseDict: TypeAlias = (
    _RestorableDroppedManagedDatabaseFlatDict | _RestorableDroppedManagedDatabaseNestedDict
)


class RestorableDroppedManagedDatabasePropertiesDict(ModelDict, total=False):
    """Stands for RestorableDroppedManagedDatabaseProperties."""


class ScheduleItemDict(ModelDict, total=False):
    start_day: Required[models.DayOfWeek | DayOfWeekValue]
    start_time: Required[str]
    stop_day: Required[models.DayOfWeek | DayOfWeekValue]
    stop_time: Required[str]


class _ServerConfigurationOptionFlatDict(ProxyResourceDict, total=False):
    server_configuration_option_value: int


class _ServerConfigurationOptionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerConfigurationOptionProperties | ServerConfigurationOptionPropertiesDict]


ServerConfigurationOptionDict: TypeAlias = _ServerConfigurationOptionFlatDict | _ServerConfigurationOptionNestedDict


class ServerConfigurationOptionPropertiesDict(ModelDict, total=False):
    server_configuration_option_value: Required[int]


class _ServerTrustCertificateFlatDict(ProxyResourceDict, total=False):
    public_blob: str


class _ServerTrustCertificateNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerTrustCertificateProperties | ServerTrustCertificatePropertiesDict]


ServerTrustCertificateDict: TypeAlias = _ServerTrustCertificateFlatDict | _ServerTrustCertificateNestedDict


class ServerTrustCertificatePropertiesDict(ModelDict, total=False):
    public_blob: str


class ServicePrincipalDict(ModelDict, total=False):
    type: models.ServicePrincipalType | ServicePrincipalTypeValue


class _SqlAgentConfigurationFlatDict(ProxyResourceDict, total=False):
    state: models.SqlAgentConfigurationPropertiesState | SqlAgentConfigurationPropertiesStateValue


class _SqlAgentConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SqlAgentConfigurationProperties | SqlAgentConfigurationPropertiesDict]


SqlAgentConfigurationDict: TypeAlias = _SqlAgentConfigurationFlatDict | _SqlAgentConfigurationNestedDict


class SqlAgentConfigurationPropertiesDict(ModelDict, total=False):
    state: models.SqlAgentConfigurationPropertiesState | SqlAgentConfigurationPropertiesStateValue


class _StartStopManagedInstanceScheduleFlatDict(ProxyResourceDict, total=False):
    description: str
    time_zone_id: str
    schedule_list: Sequence[models.ScheduleItem | ScheduleItemDict]


class _StartStopManagedInstanceScheduleNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.StartStopManagedInstanceScheduleProperties | StartStopManagedInstanceSchedulePropertiesDict
    ]


StartStopManagedInstanceScheduleDict: TypeAlias = (
    _StartStopManagedInstanceScheduleFlatDict | _StartStopManagedInstanceScheduleNestedDict
)


class StartStopManagedInstanceSchedulePropertiesDict(ModelDict, total=False):
    description: str
    time_zone_id: str
    schedule_list: Required[Sequence[models.ScheduleItem | ScheduleItemDict]]


class TopQueriesDict(ModelDict, total=False):
    queries: Sequence[models.QueryStatisticsProperties | QueryStatisticsPropertiesDict]


class UpsertManagedServerOperationParametersDict(ModelDict, total=False):
    family: str
    tier: str
    v_cores: int
    storage_size_in_gb: int


class UpsertManagedServerOperationStepWithEstimatesAndDurationDict(ModelDict, total=False):
    step_start_time: datetime | str
    step_end_time: datetime | str
    time_elapsed: str
    order: int
    name: str
    status: (
        models.UpsertManagedServerOperationStepWithEstimatesAndDurationStatus
        | UpsertManagedServerOperationStepWithEstimatesAndDurationStatusValue
    )
