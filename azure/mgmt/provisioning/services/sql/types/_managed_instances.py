# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``managed_instances``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

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

AggregationFunctionTypeValue: TypeAlias = Literal["avg", "min", "max", "stdev", "sum"]
AuthMetadataLookupModesValue: TypeAlias = Literal["AzureAD", "Paired", "Windows"]
DtcNameValue: TypeAlias = Literal["current"]
HybridSecondaryUsageValue: TypeAlias = Literal["Active", "Passive"]
HybridSecondaryUsageDetectedValue: TypeAlias = Literal["Active", "Passive"]
ManagedInstanceAdministratorTypeValue: TypeAlias = Literal["ActiveDirectory"]
ManagedInstanceDatabaseFormatValue: TypeAlias = Literal["AlwaysUpToDate", "SQLServer2022", "SQLServer2025"]
ManagedInstanceLicenseTypeValue: TypeAlias = Literal["LicenseIncluded", "BasePrice"]
ManagedInstanceProxyOverrideValue: TypeAlias = Literal["Proxy", "Redirect", "Default"]
ManagedServerCreateModeValue: TypeAlias = Literal["Default", "PointInTimeRestore"]
MetricTypeValue: TypeAlias = Literal["cpu", "io", "logIo", "duration", "dtu"]
PricingModelValue: TypeAlias = Literal["Regular", "Freemium"]
ServerConfigurationOptionNameValue: TypeAlias = Literal["allowPolybaseExport"]
ServicePrincipalTypeValue: TypeAlias = Literal["None", "SystemAssigned"]
SqlAgentConfigurationPropertiesStateValue: TypeAlias = Literal["Enabled", "Disabled"]
StartStopScheduleNameValue: TypeAlias = Literal["default"]
UpsertManagedServerOperationStepWithEstimatesAndDurationStatusValue: TypeAlias = Literal[
    "NotStarted", "InProgress", "SlowedDown", "Completed", "Failed", "Canceled"
]


class _EndpointCertificateFlatDict(ProxyResourceDict, total=False):
    """Certificate of an endpoint of a managed instance."""

    public_blob: str


class _EndpointCertificateNestedDict(ProxyResourceDict, total=False):
    """Certificate of an endpoint of a managed instance."""

    properties: Required[models.EndpointCertificateProperties | EndpointCertificatePropertiesDict]


EndpointCertificateDict: TypeAlias = _EndpointCertificateFlatDict | _EndpointCertificateNestedDict


class EndpointCertificatePropertiesDict(TypedDict, total=False):
    """A public certificate."""

    public_blob: str
    additional_properties: Mapping[str, Any]


class EndpointDependencyDict(TypedDict, total=False):
    """A domain name that the service must be able to reach, with its endpoints."""

    additional_properties: Mapping[str, Any]


class EndpointDetailDict(TypedDict, total=False):
    """IP address and port of an outbound endpoint."""

    additional_properties: Mapping[str, Any]


class _ManagedInstanceFlatDict(TrackedResourceDict, total=False):
    """A SQL managed instance."""

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
    """A SQL managed instance."""

    properties: Required[models.ManagedInstanceProperties | ManagedInstancePropertiesDict]
    identity: models.ResourceIdentity | ResourceIdentityDict
    sku: models.Sku | SkuDict


ManagedInstanceDict: TypeAlias = _ManagedInstanceFlatDict | _ManagedInstanceNestedDict


class _ManagedInstanceAdministratorFlatDict(ProxyResourceDict, total=False):
    """A Microsoft Entra administrator."""

    administrator_type: models.ManagedInstanceAdministratorType | ManagedInstanceAdministratorTypeValue
    login: str
    sid: str
    tenant_id: str


class _ManagedInstanceAdministratorNestedDict(ProxyResourceDict, total=False):
    """A Microsoft Entra administrator."""

    properties: Required[models.ManagedInstanceAdministratorProperties | ManagedInstanceAdministratorPropertiesDict]


ManagedInstanceAdministratorDict: TypeAlias = (
    _ManagedInstanceAdministratorFlatDict | _ManagedInstanceAdministratorNestedDict
)


class ManagedInstanceAdministratorPropertiesDict(TypedDict, total=False):
    """Name and ID of a Microsoft Entra administrator."""

    administrator_type: models.ManagedInstanceAdministratorType | ManagedInstanceAdministratorTypeValue
    login: Required[str]
    sid: Required[str]
    tenant_id: str
    additional_properties: Mapping[str, Any]


class _ManagedInstanceAdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    """Advanced Threat Protection: whether threats are looked for."""

    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _ManagedInstanceAdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    """Advanced Threat Protection: whether threats are looked for."""

    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


ManagedInstanceAdvancedThreatProtectionDict: TypeAlias = (
    _ManagedInstanceAdvancedThreatProtectionFlatDict | _ManagedInstanceAdvancedThreatProtectionNestedDict
)


class ManagedInstanceAzureADOnlyAuthPropertiesDict(TypedDict, total=False):
    """Whether only Microsoft Entra sign-in is accepted."""

    azure_ad_only_authentication: Required[bool]
    additional_properties: Mapping[str, Any]


class _ManagedInstanceAzureADOnlyAuthenticationFlatDict(ProxyResourceDict, total=False):
    """Whether only Microsoft Entra sign-in is accepted, as a resource."""

    azure_ad_only_authentication: bool


class _ManagedInstanceAzureADOnlyAuthenticationNestedDict(ProxyResourceDict, total=False):
    """Whether only Microsoft Entra sign-in is accepted, as a resource."""

    properties: Required[models.ManagedInstanceAzureADOnlyAuthProperties | ManagedInstanceAzureADOnlyAuthPropertiesDict]


ManagedInstanceAzureADOnlyAuthenticationDict: TypeAlias = (
    _ManagedInstanceAzureADOnlyAuthenticationFlatDict | _ManagedInstanceAzureADOnlyAuthenticationNestedDict
)


class _ManagedInstanceDtcFlatDict(ProxyResourceDict, total=False):
    """Distributed transactions of a managed instance."""

    dtc_enabled: bool
    security_settings: models.ManagedInstanceDtcSecuritySettings | ManagedInstanceDtcSecuritySettingsDict
    external_dns_suffix_search_list: Sequence[str]


class _ManagedInstanceDtcNestedDict(ProxyResourceDict, total=False):
    """Distributed transactions of a managed instance."""

    properties: Required[models.ManagedInstanceDtcProperties | ManagedInstanceDtcPropertiesDict]


ManagedInstanceDtcDict: TypeAlias = _ManagedInstanceDtcFlatDict | _ManagedInstanceDtcNestedDict


class ManagedInstanceDtcPropertiesDict(TypedDict, total=False):
    """Whether distributed transactions are on, and their security."""

    dtc_enabled: bool
    security_settings: models.ManagedInstanceDtcSecuritySettings | ManagedInstanceDtcSecuritySettingsDict
    external_dns_suffix_search_list: Sequence[str]
    additional_properties: Mapping[str, Any]


class ManagedInstanceDtcSecuritySettingsDict(TypedDict, total=False):
    """Security of distributed transactions."""

    transaction_manager_communication_settings: (
        models.ManagedInstanceDtcTransactionManagerCommunicationSettings
        | ManagedInstanceDtcTransactionManagerCommunicationSettingsDict
    )
    xa_transactions_enabled: bool
    sna_lu6_point2_transactions_enabled: bool
    xa_transactions_default_timeout: int
    xa_transactions_maximum_timeout: int
    additional_properties: Mapping[str, Any]


class ManagedInstanceDtcTransactionManagerCommunicationSettingsDict(TypedDict, total=False):
    """Who may connect for distributed transactions."""

    allow_inbound_enabled: bool
    allow_outbound_enabled: bool
    authentication: str
    additional_properties: Mapping[str, Any]


class ManagedInstanceEditionCapabilityDict(TypedDict, total=False):
    """An edition that is offered, with its hardware."""

    reason: str
    additional_properties: Mapping[str, Any]


class _ManagedInstanceEncryptionProtectorFlatDict(ProxyResourceDict, total=False):
    """The key that encrypts databases."""

    server_key_name: str
    server_key_type: models.ServerKeyType | ServerKeyTypeValue
    auto_rotation_enabled: bool


class _ManagedInstanceEncryptionProtectorNestedDict(ProxyResourceDict, total=False):
    """The key that encrypts databases."""

    properties: Required[
        models.ManagedInstanceEncryptionProtectorProperties | ManagedInstanceEncryptionProtectorPropertiesDict
    ]


ManagedInstanceEncryptionProtectorDict: TypeAlias = (
    _ManagedInstanceEncryptionProtectorFlatDict | _ManagedInstanceEncryptionProtectorNestedDict
)


class ManagedInstanceEncryptionProtectorPropertiesDict(TypedDict, total=False):
    """Name and kind of the key that encrypts databases."""

    server_key_name: str
    server_key_type: Required[models.ServerKeyType | ServerKeyTypeValue]
    auto_rotation_enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedInstanceExternalAdministratorDict(TypedDict, total=False):
    """Microsoft Entra administrator of a server or managed instance."""

    administrator_type: models.AdministratorType | AdministratorTypeValue
    principal_type: models.PrincipalType | PrincipalTypeValue
    login: str
    sid: str
    tenant_id: str
    azure_ad_only_authentication: bool
    additional_properties: Mapping[str, Any]


class ManagedInstanceFamilyCapabilityDict(TypedDict, total=False):
    """Hardware that is offered, with numbers of vCores."""

    reason: str
    additional_properties: Mapping[str, Any]


class _ManagedInstanceKeyFlatDict(ProxyResourceDict, total=False):
    """A key that can encrypt databases."""

    server_key_type: models.ServerKeyType | ServerKeyTypeValue
    uri: str


class _ManagedInstanceKeyNestedDict(ProxyResourceDict, total=False):
    """A key that can encrypt databases."""

    properties: Required[models.ManagedInstanceKeyProperties | ManagedInstanceKeyPropertiesDict]


ManagedInstanceKeyDict: TypeAlias = _ManagedInstanceKeyFlatDict | _ManagedInstanceKeyNestedDict


class ManagedInstanceKeyPropertiesDict(TypedDict, total=False):
    """URI, kind and age of a key."""

    server_key_type: Required[models.ServerKeyType | ServerKeyTypeValue]
    uri: str
    additional_properties: Mapping[str, Any]


class ManagedInstanceMaintenanceConfigurationCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class _ManagedInstanceOperationFlatDict(ProxyResourceDict, total=False):
    """A management operation that runs or ran."""


class _ManagedInstanceOperationNestedDict(ProxyResourceDict, total=False):
    """A management operation that runs or ran."""

    properties: Required[models.ManagedInstanceOperationProperties | ManagedInstanceOperationPropertiesDict]


ManagedInstanceOperationDict: TypeAlias = _ManagedInstanceOperationFlatDict | _ManagedInstanceOperationNestedDict


class ManagedInstanceOperationParametersPairDict(TypedDict, total=False):
    """Settings before and after an operation."""

    additional_properties: Mapping[str, Any]


class ManagedInstanceOperationPropertiesDict(TypedDict, total=False):
    """Name, progress and result of a management operation."""

    additional_properties: Mapping[str, Any]


class ManagedInstanceOperationStepsDict(TypedDict, total=False):
    """Steps of a management operation."""

    additional_properties: Mapping[str, Any]


class ManagedInstancePairInfoDict(TypedDict, total=False):
    """A pair of managed instances that fail over."""

    primary_managed_instance_id: str
    partner_managed_instance_id: str
    additional_properties: Mapping[str, Any]


class ManagedInstancePecPropertyDict(TypedDict, total=False):
    """A private endpoint connection of a managed instance."""

    additional_properties: Mapping[str, Any]


class _ManagedInstancePrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a managed instance."""

    private_endpoint: models.ManagedInstancePrivateEndpointProperty | ManagedInstancePrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.ManagedInstancePrivateLinkServiceConnectionStateProperty
        | ManagedInstancePrivateLinkServiceConnectionStatePropertyDict
    )


class _ManagedInstancePrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a managed instance."""

    properties: Required[
        models.ManagedInstancePrivateEndpointConnectionProperties
        | ManagedInstancePrivateEndpointConnectionPropertiesDict
    ]


ManagedInstancePrivateEndpointConnectionDict: TypeAlias = (
    _ManagedInstancePrivateEndpointConnectionFlatDict | _ManagedInstancePrivateEndpointConnectionNestedDict
)


class ManagedInstancePrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.ManagedInstancePrivateEndpointProperty | ManagedInstancePrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.ManagedInstancePrivateLinkServiceConnectionStateProperty
        | ManagedInstancePrivateLinkServiceConnectionStatePropertyDict
    )
    additional_properties: Mapping[str, Any]


class ManagedInstancePrivateEndpointPropertyDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    id: str
    additional_properties: Mapping[str, Any]


class ManagedInstancePrivateLinkDict(ProxyResourceDict, total=False):
    """A sub-resource of a managed instance that a private endpoint can connect to."""


class ManagedInstancePrivateLinkPropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    additional_properties: Mapping[str, Any]


class ManagedInstancePrivateLinkServiceConnectionStatePropertyDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: Required[str]
    description: Required[str]
    additional_properties: Mapping[str, Any]


class ManagedInstancePropertiesDict(TypedDict, total=False):
    """Size, networking, administrators, encryption and state of a managed instance."""

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
    additional_properties: Mapping[str, Any]


class _ManagedInstanceUpdateFlatDict(TypedDict, total=False):
    """Settings, SKU and tags of a managed instance to change."""

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
    additional_properties: Mapping[str, Any]


class _ManagedInstanceUpdateNestedDict(TypedDict, total=False):
    """Settings, SKU and tags of a managed instance to change."""

    sku: models.Sku | SkuDict
    identity: models.ResourceIdentity | ResourceIdentityDict
    properties: Required[models.ManagedInstanceProperties | ManagedInstancePropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


ManagedInstanceUpdateDict: TypeAlias = _ManagedInstanceUpdateFlatDict | _ManagedInstanceUpdateNestedDict


class ManagedInstanceValidateAzureKeyVaultEncryptionKeyRequestDict(TypedDict, total=False):
    """Key to check."""

    tde_key_uri: Required[str]
    additional_properties: Mapping[str, Any]


class ManagedInstanceVcoresCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class ManagedInstanceVersionCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class _ManagedInstanceVulnerabilityAssessmentFlatDict(ProxyResourceDict, total=False):
    """Settings of classic vulnerability assessment."""

    storage_container_path: str
    storage_container_sas_key: str
    storage_account_access_key: str
    recurring_scans: (
        models.VulnerabilityAssessmentRecurringScansProperties | VulnerabilityAssessmentRecurringScansPropertiesDict
    )


class _ManagedInstanceVulnerabilityAssessmentNestedDict(ProxyResourceDict, total=False):
    """Settings of classic vulnerability assessment."""

    properties: Required[
        models.ManagedInstanceVulnerabilityAssessmentProperties | ManagedInstanceVulnerabilityAssessmentPropertiesDict
    ]


ManagedInstanceVulnerabilityAssessmentDict: TypeAlias = (
    _ManagedInstanceVulnerabilityAssessmentFlatDict | _ManagedInstanceVulnerabilityAssessmentNestedDict
)


class ManagedInstanceVulnerabilityAssessmentPropertiesDict(TypedDict, total=False):
    """Where scan results go, and whether scans are made each week."""

    storage_container_path: Required[str]
    storage_container_sas_key: str
    storage_account_access_key: str
    recurring_scans: (
        models.VulnerabilityAssessmentRecurringScansProperties | VulnerabilityAssessmentRecurringScansPropertiesDict
    )
    additional_properties: Mapping[str, Any]


class _ManagedServerDnsAliasFlatDict(ProxyResourceDict, total=False):
    """A DNS alias of a managed instance: a name that can move on."""


class _ManagedServerDnsAliasNestedDict(ProxyResourceDict, total=False):
    """A DNS alias of a managed instance: a name that can move on."""

    properties: Required[models.ManagedServerDnsAliasProperties | ManagedServerDnsAliasPropertiesDict]


ManagedServerDnsAliasDict: TypeAlias = _ManagedServerDnsAliasFlatDict | _ManagedServerDnsAliasNestedDict


class ManagedServerDnsAliasAcquisitionDict(TypedDict, total=False):
    """DNS alias to take over from another server."""

    old_managed_server_dns_alias_resource_id: Required[str]
    additional_properties: Mapping[str, Any]


class ManagedServerDnsAliasCreationDict(TypedDict, total=False):
    """How to create a DNS alias."""

    create_dns_record: bool
    additional_properties: Mapping[str, Any]


class ManagedServerDnsAliasPropertiesDict(TypedDict, total=False):
    """DNS names of an alias."""

    additional_properties: Mapping[str, Any]


class _ManagedServerSecurityAlertPolicyFlatDict(ProxyResourceDict, total=False):
    """Alerts about threats, and whom they notify."""

    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue
    disabled_alerts: Sequence[str]
    email_addresses: Sequence[str]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _ManagedServerSecurityAlertPolicyNestedDict(ProxyResourceDict, total=False):
    """Alerts about threats, and whom they notify."""

    properties: Required[models.SecurityAlertsPolicyProperties | SecurityAlertsPolicyPropertiesDict]


ManagedServerSecurityAlertPolicyDict: TypeAlias = (
    _ManagedServerSecurityAlertPolicyFlatDict | _ManagedServerSecurityAlertPolicyNestedDict
)


class MaxLimitRangeCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class OutboundEnvironmentEndpointDict(TypedDict, total=False):
    """Outbound endpoints of one category that the service depends on."""

    additional_properties: Mapping[str, Any]


class _RecoverableManagedDatabaseFlatDict(ProxyResourceDict, total=False):
    """A database that can be recovered from a geo-redundant backup."""


class _RecoverableManagedDatabaseNestedDict(ProxyResourceDict, total=False):
    """A database that can be recovered from a geo-redundant backup."""

    properties: Required[models.RecoverableManagedDatabaseProperties | RecoverableManagedDatabasePropertiesDict]


RecoverableManagedDatabaseDict: TypeAlias = _RecoverableManagedDatabaseFlatDict | _RecoverableManagedDatabaseNestedDict


class RecoverableManagedDatabasePropertiesDict(TypedDict, total=False):
    """Edition and last backup of a database that can be recovered."""

    additional_properties: Mapping[str, Any]


class _RefreshExternalGovernanceStatusOperationResultMIFlatDict(ProxyResourceDict, total=False):
    """Result of a refresh of governance state."""


class _RefreshExternalGovernanceStatusOperationResultMINestedDict(ProxyResourceDict, total=False):
    """Result of a refresh of governance state."""

    properties: Required[
        models.RefreshExternalGovernanceStatusOperationResultPropertiesMI
        | RefreshExternalGovernanceStatusOperationResultPropertiesMIDict
    ]


RefreshExternalGovernanceStatusOperationResultMIDict: TypeAlias = (
    _RefreshExternalGovernanceStatusOperationResultMIFlatDict
    | _RefreshExternalGovernanceStatusOperationResultMINestedDict
)


class RefreshExternalGovernanceStatusOperationResultPropertiesMIDict(TypedDict, total=False):
    """Result of a refresh of governance state."""

    additional_properties: Mapping[str, Any]


class ScheduleItemDict(TypedDict, total=False):
    """When a managed instance starts and stops."""

    start_day: Required[models.DayOfWeek | DayOfWeekValue]
    start_time: Required[str]
    stop_day: Required[models.DayOfWeek | DayOfWeekValue]
    stop_time: Required[str]
    additional_properties: Mapping[str, Any]


class _ServerConfigurationOptionFlatDict(ProxyResourceDict, total=False):
    """A configuration option of a managed instance."""

    server_configuration_option_value: int


class _ServerConfigurationOptionNestedDict(ProxyResourceDict, total=False):
    """A configuration option of a managed instance."""

    properties: Required[models.ServerConfigurationOptionProperties | ServerConfigurationOptionPropertiesDict]


ServerConfigurationOptionDict: TypeAlias = _ServerConfigurationOptionFlatDict | _ServerConfigurationOptionNestedDict


class ServerConfigurationOptionPropertiesDict(TypedDict, total=False):
    """Value of a configuration option."""

    server_configuration_option_value: Required[int]
    additional_properties: Mapping[str, Any]


class _ServerTrustCertificateFlatDict(ProxyResourceDict, total=False):
    """A certificate of SQL Server that a managed instance trusts."""

    public_blob: str


class _ServerTrustCertificateNestedDict(ProxyResourceDict, total=False):
    """A certificate of SQL Server that a managed instance trusts."""

    properties: Required[models.ServerTrustCertificateProperties | ServerTrustCertificatePropertiesDict]


ServerTrustCertificateDict: TypeAlias = _ServerTrustCertificateFlatDict | _ServerTrustCertificateNestedDict


class ServerTrustCertificatePropertiesDict(TypedDict, total=False):
    """A public certificate."""

    public_blob: str
    additional_properties: Mapping[str, Any]


class ServicePrincipalDict(TypedDict, total=False):
    """Service principal of a managed instance."""

    type: models.ServicePrincipalType | ServicePrincipalTypeValue
    additional_properties: Mapping[str, Any]


class _SqlAgentConfigurationFlatDict(ProxyResourceDict, total=False):
    """Whether SQL Agent runs."""

    state: models.SqlAgentConfigurationPropertiesState | SqlAgentConfigurationPropertiesStateValue


class _SqlAgentConfigurationNestedDict(ProxyResourceDict, total=False):
    """Whether SQL Agent runs."""

    properties: Required[models.SqlAgentConfigurationProperties | SqlAgentConfigurationPropertiesDict]


SqlAgentConfigurationDict: TypeAlias = _SqlAgentConfigurationFlatDict | _SqlAgentConfigurationNestedDict


class SqlAgentConfigurationPropertiesDict(TypedDict, total=False):
    """State of SQL Agent."""

    state: models.SqlAgentConfigurationPropertiesState | SqlAgentConfigurationPropertiesStateValue
    additional_properties: Mapping[str, Any]


class _StartStopManagedInstanceScheduleFlatDict(ProxyResourceDict, total=False):
    """When a managed instance starts and stops by itself."""

    description: str
    time_zone_id: str
    schedule_list: Sequence[models.ScheduleItem | ScheduleItemDict]


class _StartStopManagedInstanceScheduleNestedDict(ProxyResourceDict, total=False):
    """When a managed instance starts and stops by itself."""

    properties: Required[
        models.StartStopManagedInstanceScheduleProperties | StartStopManagedInstanceSchedulePropertiesDict
    ]


StartStopManagedInstanceScheduleDict: TypeAlias = (
    _StartStopManagedInstanceScheduleFlatDict | _StartStopManagedInstanceScheduleNestedDict
)


class StartStopManagedInstanceSchedulePropertiesDict(TypedDict, total=False):
    """Time zone and times of a start and stop schedule."""

    description: str
    time_zone_id: str
    schedule_list: Required[Sequence[models.ScheduleItem | ScheduleItemDict]]
    additional_properties: Mapping[str, Any]


class TopQueriesDict(TypedDict, total=False):
    """Queries that use the most resources."""

    queries: Sequence[models.QueryStatisticsProperties | QueryStatisticsPropertiesDict]
    additional_properties: Mapping[str, Any]


class UpsertManagedServerOperationParametersDict(TypedDict, total=False):
    """Size of a managed instance before or after an operation."""

    family: str
    tier: str
    v_cores: int
    storage_size_in_gb: int
    additional_properties: Mapping[str, Any]


class UpsertManagedServerOperationStepWithEstimatesAndDurationDict(TypedDict, total=False):
    """A step of a management operation."""

    step_start_time: datetime | str
    step_end_time: datetime | str
    time_elapsed: str
    order: int
    name: str
    status: (
        models.UpsertManagedServerOperationStepWithEstimatesAndDurationStatus
        | UpsertManagedServerOperationStepWithEstimatesAndDurationStatusValue
    )
    additional_properties: Mapping[str, Any]
