# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``managed_instances``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_MANAGED_INSTANCE_URL = RESOURCE_GROUP + "/providers/Microsoft.Sql/managedInstances/{managedInstanceName}"
_DTC_URL = _MANAGED_INSTANCE_URL + "/dtc/{dtcName}"
_KEY_URL = _MANAGED_INSTANCE_URL + "/keys/{keyName}"
_CURRENT_URL = _MANAGED_INSTANCE_URL + "/sqlAgent/current"
_DNS_ALIASE_URL = _MANAGED_INSTANCE_URL + "/dnsAliases/{dnsAliasName}"
_ADMINISTRATOR_URL = _MANAGED_INSTANCE_URL + "/administrators/{administratorName}"
_SERVER_TRUST_CERTIFICATE_URL = _MANAGED_INSTANCE_URL + "/serverTrustCertificates/{certificateName}"
_START_STOP_SCHEDULE_URL = _MANAGED_INSTANCE_URL + "/startStopSchedules/{startStopScheduleName}"
_ENCRYPTION_PROTECTOR_URL = _MANAGED_INSTANCE_URL + "/encryptionProtector/{encryptionProtectorName}"
_AZURE_AD_ONLY_AUTHENTICATION_URL = _MANAGED_INSTANCE_URL + "/azureADOnlyAuthentications/{authenticationName}"
_SECURITY_ALERT_POLICY_URL = _MANAGED_INSTANCE_URL + "/securityAlertPolicies/{securityAlertPolicyName}"
_VULNERABILITY_ASSESSMENT_URL = _MANAGED_INSTANCE_URL + "/vulnerabilityAssessments/{vulnerabilityAssessmentName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _MANAGED_INSTANCE_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_SERVER_CONFIGURATION_OPTION_URL = _MANAGED_INSTANCE_URL + "/serverConfigurationOptions/{serverConfigurationOptionName}"
_ADVANCED_THREAT_PROTECTION_SETTING_URL = (
    _MANAGED_INSTANCE_URL + "/advancedThreatProtectionSettings/{advancedThreatProtectionName}"
)
_DISTRIBUTED_AVAILABILITY_GROUP_URL = (
    _MANAGED_INSTANCE_URL + "/distributedAvailabilityGroups/{distributedAvailabilityGroupName}"
)
_BACKUP_SHORT_TERM_RETENTION_POLICY_URL = (
    _MANAGED_INSTANCE_URL
    + "/restorableDroppedDatabases/{restorableDroppedDatabaseId}/backupShortTermRetentionPolicies/{policyName}"
)

_MANAGED_INSTANCE_NAME = Path("managed_instance_name", "managedInstanceName")
_DISTRIBUTED_AVAILABILITY_GROUP_NAME = Path("distributed_availability_group_name", "distributedAvailabilityGroupName")
_EXPAND = Query("expand", "$expand")
_RESTORABLE_DROPPED_DATABASE_ID = Path("restorable_dropped_database_id", "restorableDroppedDatabaseId")
_POLICY_NAME = Path("policy_name", "policyName", type="ManagedShortTermRetentionPolicyName")
_ADMINISTRATOR_NAME = Path("administrator_name", "administratorName", type="AdministratorName")
_AUTHENTICATION_NAME = Path("authentication_name", "authenticationName", type="AuthenticationName")
_DTC_NAME = Path("dtc_name", "dtcName", type="DtcName")
_ENCRYPTION_PROTECTOR_NAME = Path(
    "encryption_protector_name", "encryptionProtectorName", type="EncryptionProtectorName"
)
_KEY_NAME = Path("key_name", "keyName")
_OPERATION_ID = Path("operation_id", "operationId")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_VULNERABILITY_ASSESSMENT_NAME = Path(
    "vulnerability_assessment_name", "vulnerabilityAssessmentName", type="VulnerabilityAssessmentName"
)
_DNS_ALIAS_NAME = Path("dns_alias_name", "dnsAliasName")
_SECURITY_ALERT_POLICY_NAME = Path(
    "security_alert_policy_name", "securityAlertPolicyName", type="SecurityAlertPolicyName"
)
_SERVER_CONFIGURATION_OPTION_NAME = Path(
    "server_configuration_option_name", "serverConfigurationOptionName", type="ServerConfigurationOptionName"
)
_CERTIFICATE_NAME = Path("certificate_name", "certificateName")
_START_STOP_SCHEDULE_NAME = Path("start_stop_schedule_name", "startStopScheduleName", type="StartStopScheduleName")
_ADVANCED_THREAT_PROTECTION_NAME = Path(
    "advanced_threat_protection_name", "advancedThreatProtectionName", type="AdvancedThreatProtectionName"
)

DISTRIBUTED_AVAILABILITY_GROUPS_GET = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_Get",
    "GET",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DISTRIBUTED_AVAILABILITY_GROUP_NAME),
    returns="DistributedAvailabilityGroup",
)

DISTRIBUTED_AVAILABILITY_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_CreateOrUpdate",
    "PUT",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DISTRIBUTED_AVAILABILITY_GROUP_NAME,
        Body("parameters", "DistributedAvailabilityGroup"),
    ),
    ok=(200, 201, 202),
    returns="DistributedAvailabilityGroup",
    long_running=LongRunning(),
)

DISTRIBUTED_AVAILABILITY_GROUPS_UPDATE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_Update",
    "PATCH",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DISTRIBUTED_AVAILABILITY_GROUP_NAME,
        Body("parameters", "DistributedAvailabilityGroup"),
    ),
    ok=(200, 202),
    returns="DistributedAvailabilityGroup",
    long_running=LongRunning(),
)

DISTRIBUTED_AVAILABILITY_GROUPS_DELETE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_Delete",
    "DELETE",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DISTRIBUTED_AVAILABILITY_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DISTRIBUTED_AVAILABILITY_GROUPS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/distributedAvailabilityGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("DistributedAvailabilityGroup"),
)

DISTRIBUTED_AVAILABILITY_GROUPS_FAILOVER = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_Failover",
    "POST",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL + "/failover",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DISTRIBUTED_AVAILABILITY_GROUP_NAME,
        Body("parameters", "DistributedAvailabilityGroupsFailoverRequest"),
    ),
    ok=(200, 202),
    returns="DistributedAvailabilityGroup",
    long_running=LongRunning(),
)

DISTRIBUTED_AVAILABILITY_GROUPS_SET_ROLE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_SetRole",
    "POST",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL + "/setRole",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DISTRIBUTED_AVAILABILITY_GROUP_NAME,
        Body("parameters", "DistributedAvailabilityGroupSetRole"),
    ),
    ok=(200, 202),
    returns="DistributedAvailabilityGroup",
    long_running=LongRunning(),
)

MANAGED_INSTANCES_GET = Operation(
    SERVICE,
    "ManagedInstances_Get",
    "GET",
    _MANAGED_INSTANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _EXPAND),
    returns="ManagedInstance",
)

MANAGED_INSTANCES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstances_CreateOrUpdate",
    "PUT",
    _MANAGED_INSTANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, Body("parameters", "ManagedInstance")),
    ok=(200, 201, 202),
    returns="ManagedInstance",
    long_running=LongRunning(),
)

MANAGED_INSTANCES_UPDATE = Operation(
    SERVICE,
    "ManagedInstances_Update",
    "PATCH",
    _MANAGED_INSTANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, Body("parameters", "ManagedInstanceUpdate")),
    ok=(200, 202),
    returns="ManagedInstance",
    long_running=LongRunning(),
)

MANAGED_INSTANCES_DELETE = Operation(
    SERVICE,
    "ManagedInstances_Delete",
    "DELETE",
    _MANAGED_INSTANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ManagedInstances_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/managedInstances",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPAND),
    paging=Paging("ManagedInstance"),
)

MANAGED_INSTANCES_LIST = Operation(
    SERVICE,
    "ManagedInstances_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/managedInstances",
    (SUBSCRIPTION_ID, _EXPAND),
    paging=Paging("ManagedInstance"),
)

MANAGED_INSTANCES_FAILOVER = Operation(
    SERVICE,
    "ManagedInstances_Failover",
    "POST",
    _MANAGED_INSTANCE_URL + "/failover",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        Query("replica_type", "replicaType", type="ReplicaType"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCES_LIST_OUTBOUND_NETWORK_DEPENDENCIES_BY_MANAGED_INSTANCE = Operation(
    SERVICE,
    "ManagedInstances_ListOutboundNetworkDependenciesByManagedInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/outboundNetworkDependenciesEndpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("OutboundEnvironmentEndpoint"),
)

MANAGED_INSTANCES_REEVALUATE_INACCESSIBLE_DATABASE_STATE = Operation(
    SERVICE,
    "ManagedInstances_ReevaluateInaccessibleDatabaseState",
    "POST",
    _MANAGED_INSTANCE_URL + "/reevaluateInaccessibleDatabaseState",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCES_REFRESH_STATUS = Operation(
    SERVICE,
    "ManagedInstances_RefreshStatus",
    "POST",
    _MANAGED_INSTANCE_URL + "/refreshExternalGovernanceStatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    ok=(200, 202),
    returns="RefreshExternalGovernanceStatusOperationResultMI",
    long_running=LongRunning(),
)

MANAGED_INSTANCES_START = Operation(
    SERVICE,
    "ManagedInstances_Start",
    "POST",
    _MANAGED_INSTANCE_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    ok=(200, 202),
    returns="ManagedInstance",
    long_running=LongRunning(),
)

MANAGED_INSTANCES_STOP = Operation(
    SERVICE,
    "ManagedInstances_Stop",
    "POST",
    _MANAGED_INSTANCE_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    ok=(200, 202),
    returns="ManagedInstance",
    long_running=LongRunning(),
)

MANAGED_INSTANCES_LIST_BY_MANAGED_INSTANCE = Operation(
    SERVICE,
    "ManagedInstances_ListByManagedInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/topqueries",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        Query("number_of_queries", "numberOfQueries", type="int"),
        Query("databases", "databases"),
        Query("start_time", "startTime"),
        Query("end_time", "endTime"),
        Query("interval", "interval", type="QueryTimeGrainType"),
        Query("aggregation_function", "aggregationFunction", type="AggregationFunctionType"),
        Query("observation_metric", "observationMetric", type="MetricType"),
    ),
    paging=Paging("TopQueries"),
)

MANAGED_INSTANCES_VALIDATE_AZURE_KEY_VAULT_ENCRYPTION_KEY = Operation(
    SERVICE,
    "ManagedInstances_ValidateAzureKeyVaultEncryptionKey",
    "POST",
    _MANAGED_INSTANCE_URL + "/validateAzureKeyVaultEncryptionKey",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        Body("parameters", "ManagedInstanceValidateAzureKeyVaultEncryptionKeyRequest"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCES_LIST_BY_INSTANCE_POOL = Operation(
    SERVICE,
    "ManagedInstances_ListByInstancePool",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/instancePools/{instancePoolName}/managedInstances",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("instance_pool_name", "instancePoolName"), _EXPAND),
    paging=Paging("ManagedInstance"),
)

ENDPOINT_CERTIFICATES_GET = Operation(
    SERVICE,
    "EndpointCertificates_Get",
    "GET",
    _MANAGED_INSTANCE_URL + "/endpointCertificates/{endpointType}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, Path("endpoint_type", "endpointType")),
    returns="EndpointCertificate",
)

ENDPOINT_CERTIFICATES_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "EndpointCertificates_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/endpointCertificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("EndpointCertificate"),
)

MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_GET = Operation(
    SERVICE,
    "ManagedRestorableDroppedDatabaseBackupShortTermRetentionPolicies_Get",
    "GET",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _RESTORABLE_DROPPED_DATABASE_ID, _POLICY_NAME),
    returns="ManagedBackupShortTermRetentionPolicy",
)

MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedRestorableDroppedDatabaseBackupShortTermRetentionPolicies_CreateOrUpdate",
    "PUT",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _RESTORABLE_DROPPED_DATABASE_ID,
        _POLICY_NAME,
        Body("parameters", "ManagedBackupShortTermRetentionPolicy"),
    ),
    ok=(200, 202),
    returns="ManagedBackupShortTermRetentionPolicy",
    long_running=LongRunning(),
)

MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_UPDATE = Operation(
    SERVICE,
    "ManagedRestorableDroppedDatabaseBackupShortTermRetentionPolicies_Update",
    "PATCH",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _RESTORABLE_DROPPED_DATABASE_ID,
        _POLICY_NAME,
        Body("parameters", "ManagedBackupShortTermRetentionPolicy"),
    ),
    ok=(200, 202),
    returns="ManagedBackupShortTermRetentionPolicy",
    long_running=LongRunning(),
)

MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_LIST_BY_RESTORABLE_DROPPED_DATABASE = (
    Operation(
        SERVICE,
        "ManagedRestorableDroppedDatabaseBackupShortTermRetentionPolicies_ListByRestorableDroppedDatabase",
        "GET",
        _MANAGED_INSTANCE_URL
        + "/restorableDroppedDatabases/{restorableDroppedDatabaseId}/backupShortTermRetentionPolicies",
        (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _RESTORABLE_DROPPED_DATABASE_ID),
        paging=Paging("ManagedBackupShortTermRetentionPolicy"),
    )
)

MANAGED_INSTANCE_ADMINISTRATORS_GET = Operation(
    SERVICE,
    "ManagedInstanceAdministrators_Get",
    "GET",
    _ADMINISTRATOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _ADMINISTRATOR_NAME),
    returns="ManagedInstanceAdministrator",
)

MANAGED_INSTANCE_ADMINISTRATORS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstanceAdministrators_CreateOrUpdate",
    "PUT",
    _ADMINISTRATOR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _ADMINISTRATOR_NAME,
        Body("parameters", "ManagedInstanceAdministrator"),
    ),
    ok=(200, 201, 202),
    returns="ManagedInstanceAdministrator",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_ADMINISTRATORS_DELETE = Operation(
    SERVICE,
    "ManagedInstanceAdministrators_Delete",
    "DELETE",
    _ADMINISTRATOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _ADMINISTRATOR_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCE_ADMINISTRATORS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedInstanceAdministrators_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/administrators",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstanceAdministrator"),
)

MANAGED_INSTANCE_AZURE_AD_ONLY_AUTHENTICATIONS_GET = Operation(
    SERVICE,
    "ManagedInstanceAzureADOnlyAuthentications_Get",
    "GET",
    _AZURE_AD_ONLY_AUTHENTICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _AUTHENTICATION_NAME),
    returns="ManagedInstanceAzureADOnlyAuthentication",
)

MANAGED_INSTANCE_AZURE_AD_ONLY_AUTHENTICATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstanceAzureADOnlyAuthentications_CreateOrUpdate",
    "PUT",
    _AZURE_AD_ONLY_AUTHENTICATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _AUTHENTICATION_NAME,
        Body("parameters", "ManagedInstanceAzureADOnlyAuthentication"),
    ),
    ok=(200, 201, 202),
    returns="ManagedInstanceAzureADOnlyAuthentication",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_AZURE_AD_ONLY_AUTHENTICATIONS_DELETE = Operation(
    SERVICE,
    "ManagedInstanceAzureADOnlyAuthentications_Delete",
    "DELETE",
    _AZURE_AD_ONLY_AUTHENTICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _AUTHENTICATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCE_AZURE_AD_ONLY_AUTHENTICATIONS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedInstanceAzureADOnlyAuthentications_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/azureADOnlyAuthentications",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstanceAzureADOnlyAuthentication"),
)

MANAGED_INSTANCE_DTCS_GET = Operation(
    SERVICE,
    "ManagedInstanceDtcs_Get",
    "GET",
    _DTC_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DTC_NAME),
    returns="ManagedInstanceDtc",
)

MANAGED_INSTANCE_DTCS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstanceDtcs_CreateOrUpdate",
    "PUT",
    _DTC_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DTC_NAME, Body("parameters", "ManagedInstanceDtc")),
    returns="ManagedInstanceDtc",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_DTCS_LIST_BY_MANAGED_INSTANCE = Operation(
    SERVICE,
    "ManagedInstanceDtcs_ListByManagedInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/dtc",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstanceDtc"),
)

MANAGED_INSTANCE_ENCRYPTION_PROTECTORS_GET = Operation(
    SERVICE,
    "ManagedInstanceEncryptionProtectors_Get",
    "GET",
    _ENCRYPTION_PROTECTOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _ENCRYPTION_PROTECTOR_NAME),
    returns="ManagedInstanceEncryptionProtector",
)

MANAGED_INSTANCE_ENCRYPTION_PROTECTORS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstanceEncryptionProtectors_CreateOrUpdate",
    "PUT",
    _ENCRYPTION_PROTECTOR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _ENCRYPTION_PROTECTOR_NAME,
        Body("parameters", "ManagedInstanceEncryptionProtector"),
    ),
    ok=(200, 202),
    returns="ManagedInstanceEncryptionProtector",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_ENCRYPTION_PROTECTORS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedInstanceEncryptionProtectors_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/encryptionProtector",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstanceEncryptionProtector"),
)

MANAGED_INSTANCE_ENCRYPTION_PROTECTORS_REVALIDATE = Operation(
    SERVICE,
    "ManagedInstanceEncryptionProtectors_Revalidate",
    "POST",
    _ENCRYPTION_PROTECTOR_URL + "/revalidate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _ENCRYPTION_PROTECTOR_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCE_KEYS_GET = Operation(
    SERVICE,
    "ManagedInstanceKeys_Get",
    "GET",
    _KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _KEY_NAME),
    returns="ManagedInstanceKey",
)

MANAGED_INSTANCE_KEYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstanceKeys_CreateOrUpdate",
    "PUT",
    _KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _KEY_NAME, Body("parameters", "ManagedInstanceKey")),
    ok=(200, 201, 202),
    returns="ManagedInstanceKey",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_KEYS_DELETE = Operation(
    SERVICE,
    "ManagedInstanceKeys_Delete",
    "DELETE",
    _KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _KEY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCE_KEYS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedInstanceKeys_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/keys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, Query("filter", "$filter")),
    paging=Paging("ManagedInstanceKey"),
)

MANAGED_INSTANCE_OPERATIONS_GET = Operation(
    SERVICE,
    "ManagedInstanceOperations_Get",
    "GET",
    _MANAGED_INSTANCE_URL + "/operations/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _OPERATION_ID),
    returns="ManagedInstanceOperation",
)

MANAGED_INSTANCE_OPERATIONS_LIST_BY_MANAGED_INSTANCE = Operation(
    SERVICE,
    "ManagedInstanceOperations_ListByManagedInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/operations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstanceOperation"),
)

MANAGED_INSTANCE_OPERATIONS_CANCEL = Operation(
    SERVICE,
    "ManagedInstanceOperations_Cancel",
    "POST",
    _MANAGED_INSTANCE_URL + "/operations/{operationId}/cancel",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _OPERATION_ID),
    accept=None,
)

MANAGED_INSTANCE_PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "ManagedInstancePrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="ManagedInstancePrivateEndpointConnection",
)

MANAGED_INSTANCE_PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstancePrivateEndpointConnections_CreateOrUpdate",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("parameters", "ManagedInstancePrivateEndpointConnection"),
    ),
    ok=(200, 202),
    returns="ManagedInstancePrivateEndpointConnection",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "ManagedInstancePrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCE_PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_MANAGED_INSTANCE = Operation(
    SERVICE,
    "ManagedInstancePrivateEndpointConnections_ListByManagedInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstancePrivateEndpointConnection"),
)

MANAGED_INSTANCE_VULNERABILITY_ASSESSMENTS_GET = Operation(
    SERVICE,
    "ManagedInstanceVulnerabilityAssessments_Get",
    "GET",
    _VULNERABILITY_ASSESSMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _VULNERABILITY_ASSESSMENT_NAME),
    returns="ManagedInstanceVulnerabilityAssessment",
)

MANAGED_INSTANCE_VULNERABILITY_ASSESSMENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstanceVulnerabilityAssessments_CreateOrUpdate",
    "PUT",
    _VULNERABILITY_ASSESSMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        Body("parameters", "ManagedInstanceVulnerabilityAssessment"),
    ),
    ok=(200, 201),
    returns="ManagedInstanceVulnerabilityAssessment",
)

MANAGED_INSTANCE_VULNERABILITY_ASSESSMENTS_DELETE = Operation(
    SERVICE,
    "ManagedInstanceVulnerabilityAssessments_Delete",
    "DELETE",
    _VULNERABILITY_ASSESSMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _VULNERABILITY_ASSESSMENT_NAME),
    accept=None,
)

MANAGED_INSTANCE_VULNERABILITY_ASSESSMENTS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedInstanceVulnerabilityAssessments_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/vulnerabilityAssessments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstanceVulnerabilityAssessment"),
)

MANAGED_SERVER_DNS_ALIASES_GET = Operation(
    SERVICE,
    "ManagedServerDnsAliases_Get",
    "GET",
    _DNS_ALIASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DNS_ALIAS_NAME),
    returns="ManagedServerDnsAlias",
)

MANAGED_SERVER_DNS_ALIASES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedServerDnsAliases_CreateOrUpdate",
    "PUT",
    _DNS_ALIASE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DNS_ALIAS_NAME,
        Body("parameters", "ManagedServerDnsAliasCreation"),
    ),
    ok=(200, 201, 202),
    returns="ManagedServerDnsAlias",
    long_running=LongRunning(),
)

MANAGED_SERVER_DNS_ALIASES_DELETE = Operation(
    SERVICE,
    "ManagedServerDnsAliases_Delete",
    "DELETE",
    _DNS_ALIASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DNS_ALIAS_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_SERVER_DNS_ALIASES_LIST_BY_MANAGED_INSTANCE = Operation(
    SERVICE,
    "ManagedServerDnsAliases_ListByManagedInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/dnsAliases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedServerDnsAlias"),
)

MANAGED_SERVER_DNS_ALIASES_ACQUIRE = Operation(
    SERVICE,
    "ManagedServerDnsAliases_Acquire",
    "POST",
    _DNS_ALIASE_URL + "/acquire",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DNS_ALIAS_NAME,
        Body("parameters", "ManagedServerDnsAliasAcquisition"),
    ),
    ok=(200, 202),
    returns="ManagedServerDnsAlias",
    long_running=LongRunning(),
)

MANAGED_SERVER_SECURITY_ALERT_POLICIES_GET = Operation(
    SERVICE,
    "ManagedServerSecurityAlertPolicies_Get",
    "GET",
    _SECURITY_ALERT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _SECURITY_ALERT_POLICY_NAME),
    returns="ManagedServerSecurityAlertPolicy",
)

MANAGED_SERVER_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedServerSecurityAlertPolicies_CreateOrUpdate",
    "PUT",
    _SECURITY_ALERT_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _SECURITY_ALERT_POLICY_NAME,
        Body("parameters", "ManagedServerSecurityAlertPolicy"),
    ),
    ok=(200, 202),
    returns="ManagedServerSecurityAlertPolicy",
    long_running=LongRunning(),
)

MANAGED_SERVER_SECURITY_ALERT_POLICIES_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedServerSecurityAlertPolicies_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/securityAlertPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedServerSecurityAlertPolicy"),
)

RECOVERABLE_MANAGED_DATABASES_GET = Operation(
    SERVICE,
    "RecoverableManagedDatabases_Get",
    "GET",
    _MANAGED_INSTANCE_URL + "/recoverableDatabases/{recoverableDatabaseName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        Path("recoverable_database_name", "recoverableDatabaseName"),
    ),
    returns="RecoverableManagedDatabase",
)

RECOVERABLE_MANAGED_DATABASES_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "RecoverableManagedDatabases_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/recoverableDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("RecoverableManagedDatabase"),
)

RESTORABLE_DROPPED_MANAGED_DATABASES_GET = Operation(
    SERVICE,
    "RestorableDroppedManagedDatabases_Get",
    "GET",
    _MANAGED_INSTANCE_URL + "/restorableDroppedDatabases/{restorableDroppedDatabaseId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _RESTORABLE_DROPPED_DATABASE_ID),
    returns="RestorableDroppedManagedDatabase",
)

RESTORABLE_DROPPED_MANAGED_DATABASES_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "RestorableDroppedManagedDatabases_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/restorableDroppedDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("RestorableDroppedManagedDatabase"),
)

SERVER_CONFIGURATION_OPTIONS_GET = Operation(
    SERVICE,
    "ServerConfigurationOptions_Get",
    "GET",
    _SERVER_CONFIGURATION_OPTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _SERVER_CONFIGURATION_OPTION_NAME),
    returns="ServerConfigurationOption",
)

SERVER_CONFIGURATION_OPTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerConfigurationOptions_CreateOrUpdate",
    "PUT",
    _SERVER_CONFIGURATION_OPTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _SERVER_CONFIGURATION_OPTION_NAME,
        Body("parameters", "ServerConfigurationOption"),
    ),
    returns="ServerConfigurationOption",
    long_running=LongRunning(),
)

SERVER_CONFIGURATION_OPTIONS_LIST_BY_MANAGED_INSTANCE = Operation(
    SERVICE,
    "ServerConfigurationOptions_ListByManagedInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/serverConfigurationOptions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ServerConfigurationOption"),
)

SERVER_TRUST_CERTIFICATES_GET = Operation(
    SERVICE,
    "ServerTrustCertificates_Get",
    "GET",
    _SERVER_TRUST_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _CERTIFICATE_NAME),
    returns="ServerTrustCertificate",
)

SERVER_TRUST_CERTIFICATES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerTrustCertificates_CreateOrUpdate",
    "PUT",
    _SERVER_TRUST_CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _CERTIFICATE_NAME,
        Body("parameters", "ServerTrustCertificate"),
    ),
    ok=(200, 201, 202),
    returns="ServerTrustCertificate",
    long_running=LongRunning(),
)

SERVER_TRUST_CERTIFICATES_DELETE = Operation(
    SERVICE,
    "ServerTrustCertificates_Delete",
    "DELETE",
    _SERVER_TRUST_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _CERTIFICATE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVER_TRUST_CERTIFICATES_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ServerTrustCertificates_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/serverTrustCertificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ServerTrustCertificate"),
)

START_STOP_MANAGED_INSTANCE_SCHEDULES_GET = Operation(
    SERVICE,
    "StartStopManagedInstanceSchedules_Get",
    "GET",
    _START_STOP_SCHEDULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _START_STOP_SCHEDULE_NAME),
    returns="StartStopManagedInstanceSchedule",
)

START_STOP_MANAGED_INSTANCE_SCHEDULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "StartStopManagedInstanceSchedules_CreateOrUpdate",
    "PUT",
    _START_STOP_SCHEDULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _START_STOP_SCHEDULE_NAME,
        Body("parameters", "StartStopManagedInstanceSchedule"),
    ),
    ok=(200, 201),
    returns="StartStopManagedInstanceSchedule",
)

START_STOP_MANAGED_INSTANCE_SCHEDULES_DELETE = Operation(
    SERVICE,
    "StartStopManagedInstanceSchedules_Delete",
    "DELETE",
    _START_STOP_SCHEDULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _START_STOP_SCHEDULE_NAME),
    ok=(200, 204),
    accept=None,
)

START_STOP_MANAGED_INSTANCE_SCHEDULES_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "StartStopManagedInstanceSchedules_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/startStopSchedules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("StartStopManagedInstanceSchedule"),
)

MANAGED_INSTANCE_TDE_CERTIFICATES_CREATE = Operation(
    SERVICE,
    "ManagedInstanceTdeCertificates_Create",
    "POST",
    _MANAGED_INSTANCE_URL + "/tdeCertificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, Body("parameters", "TdeCertificate")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_INSTANCE_ADVANCED_THREAT_PROTECTION_SETTINGS_GET = Operation(
    SERVICE,
    "ManagedInstanceAdvancedThreatProtectionSettings_Get",
    "GET",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _ADVANCED_THREAT_PROTECTION_NAME),
    returns="ManagedInstanceAdvancedThreatProtection",
)

MANAGED_INSTANCE_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstanceAdvancedThreatProtectionSettings_CreateOrUpdate",
    "PUT",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _ADVANCED_THREAT_PROTECTION_NAME,
        Body("parameters", "ManagedInstanceAdvancedThreatProtection"),
    ),
    ok=(200, 202),
    returns="ManagedInstanceAdvancedThreatProtection",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedInstanceAdvancedThreatProtectionSettings_ListByInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/advancedThreatProtectionSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstanceAdvancedThreatProtection"),
)

MANAGED_INSTANCE_PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "ManagedInstancePrivateLinkResources_Get",
    "GET",
    _MANAGED_INSTANCE_URL + "/privateLinkResources/{groupName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, Path("group_name", "groupName")),
    returns="ManagedInstancePrivateLink",
)

MANAGED_INSTANCE_PRIVATE_LINK_RESOURCES_LIST_BY_MANAGED_INSTANCE = Operation(
    SERVICE,
    "ManagedInstancePrivateLinkResources_ListByManagedInstance",
    "GET",
    _MANAGED_INSTANCE_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedInstancePrivateLink"),
)

SQL_AGENT_GET = Operation(
    SERVICE,
    "SqlAgent_Get",
    "GET",
    _CURRENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    returns="SqlAgentConfiguration",
)

SQL_AGENT_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SqlAgent_CreateOrUpdate",
    "PUT",
    _CURRENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, Body("parameters", "SqlAgentConfiguration")),
    returns="SqlAgentConfiguration",
)
