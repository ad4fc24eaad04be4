# Generated from swagger/storage/ by "make generate": do not edit.

"""REST operations of ``storage``, for both twins of its client: ``storage_accounts``."""

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

_STORAGE_ACCOUNT_URL = RESOURCE_GROUP + "/providers/Microsoft.Storage/storageAccounts/{accountName}"
_QUEUE_SERVICES_DEFAULT_URL = _STORAGE_ACCOUNT_URL + "/queueServices/default"
_TABLE_SERVICES_DEFAULT_URL = _STORAGE_ACCOUNT_URL + "/tableServices/default"
_LOCAL_USER_URL = _STORAGE_ACCOUNT_URL + "/localUsers/{username}"
_CONNECTOR_URL = _STORAGE_ACCOUNT_URL + "/connectors/{connectorName}"
_DATA_SHARE_URL = _STORAGE_ACCOUNT_URL + "/dataShares/{dataShareName}"
_ENCRYPTION_SCOPE_URL = _STORAGE_ACCOUNT_URL + "/encryptionScopes/{encryptionScopeName}"
_QUEUE_URL = _QUEUE_SERVICES_DEFAULT_URL + "/queues/{queueName}"
_TABLE_URL = _TABLE_SERVICES_DEFAULT_URL + "/tables/{tableName}"
_MANAGEMENT_POLICY_URL = _STORAGE_ACCOUNT_URL + "/managementPolicies/{managementPolicyName}"
_INVENTORY_POLICY_URL = _STORAGE_ACCOUNT_URL + "/inventoryPolicies/{blobInventoryPolicyName}"
_STORAGE_TASK_ASSIGNMENT_URL = _STORAGE_ACCOUNT_URL + "/storageTaskAssignments/{storageTaskAssignmentName}"
_OBJECT_REPLICATION_POLICY_URL = _STORAGE_ACCOUNT_URL + "/objectReplicationPolicies/{objectReplicationPolicyId}"
_ADVANCED_PLATFORM_METRIC_URL = _STORAGE_ACCOUNT_URL + "/advancedPlatformMetrics/{advancedPlatformMetricsRuleType}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _STORAGE_ACCOUNT_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_BLOB_ACCESS_POINT_CONFIGURATION_URL = (
    _STORAGE_ACCOUNT_URL + "/blobAccessPointConfigurations/{blobAccessPointConfigurationName}"
)

_ACCOUNT_NAME = Path("account_name", "accountName")
_MANAGEMENT_POLICY_NAME = Path("management_policy_name", "managementPolicyName", type="ManagementPolicyName")
_BLOB_INVENTORY_POLICY_NAME = Path(
    "blob_inventory_policy_name", "blobInventoryPolicyName", type="BlobInventoryPolicyName"
)
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_ENCRYPTION_SCOPE_NAME = Path("encryption_scope_name", "encryptionScopeName")
_FILTER = Query("filter", "$filter")
_MAXPAGESIZE = Query("maxpagesize", "$maxpagesize", type="int")
_NETWORK_SECURITY_PERIMETER_CONFIGURATION_NAME = Path(
    "network_security_perimeter_configuration_name", "networkSecurityPerimeterConfigurationName"
)
_STORAGE_TASK_ASSIGNMENT_NAME = Path("storage_task_assignment_name", "storageTaskAssignmentName")
_CONNECTOR_NAME = Path("connector_name", "connectorName")
_DATA_SHARE_NAME = Path("data_share_name", "dataShareName")
_BLOB_ACCESS_POINT_CONFIGURATION_NAME = Path("blob_access_point_configuration_name", "blobAccessPointConfigurationName")
_ADVANCED_PLATFORM_METRICS_RULE_TYPE = Path(
    "advanced_platform_metrics_rule_type", "advancedPlatformMetricsRuleType", type="AdvancedPlatformMetricsRuleType"
)
_QUEUE_NAME = Path("queue_name", "queueName")
_OBJECT_REPLICATION_POLICY_ID = Path("object_replication_policy_id", "objectReplicationPolicyId")
_USERNAME = Path("username", "username")
_TABLE_NAME = Path("table_name", "tableName")

STORAGE_ACCOUNTS_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "StorageAccounts_CheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Storage/checkNameAvailability",
    (SUBSCRIPTION_ID, Body("account_name", "StorageAccountCheckNameAvailabilityParameters")),
    returns="CheckNameAvailabilityResult",
)

STORAGE_ACCOUNTS_GET_PROPERTIES = Operation(
    SERVICE,
    "StorageAccounts_GetProperties",
    "GET",
    _STORAGE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("expand", "$expand", type="StorageAccountExpand")),
    returns="StorageAccount",
)

STORAGE_ACCOUNTS_CREATE = Operation(
    SERVICE,
    "StorageAccounts_Create",
    "PUT",
    _STORAGE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "StorageAccountCreateParameters")),
    ok=(200, 202),
    returns="StorageAccount",
    long_running=LongRunning(),
)

STORAGE_ACCOUNTS_UPDATE = Operation(
    SERVICE,
    "StorageAccounts_Update",
    "PATCH",
    _STORAGE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "StorageAccountUpdateParameters")),
    returns="StorageAccount",
)

STORAGE_ACCOUNTS_DELETE = Operation(
    SERVICE,
    "StorageAccounts_Delete",
    "DELETE",
    _STORAGE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    ok=(200, 204),
    accept=None,
)

STORAGE_ACCOUNTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "StorageAccounts_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Storage/storageAccounts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("StorageAccount"),
)

STORAGE_ACCOUNTS_LIST = Operation(
    SERVICE,
    "StorageAccounts_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Storage/storageAccounts",
    (SUBSCRIPTION_ID,),
    paging=Paging("StorageAccount"),
)

STORAGE_ACCOUNTS_LIST_KEYS = Operation(
    SERVICE,
    "StorageAccounts_ListKeys",
    "POST",
    _STORAGE_ACCOUNT_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("expand", "$expand", required=True, default="kerb")),
    returns="StorageAccountListKeysResult",
)

STORAGE_ACCOUNTS_REGENERATE_KEY = Operation(
    SERVICE,
    "StorageAccounts_RegenerateKey",
    "POST",
    _STORAGE_ACCOUNT_URL + "/regenerateKey",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("regenerate_key", "StorageAccountRegenerateKeyParameters"),
    ),
    returns="StorageAccountListKeysResult",
)

STORAGE_ACCOUNTS_LIST_ACCOUNT_SAS = Operation(
    SERVICE,
    "StorageAccounts_ListAccountSas",
    "POST",
    _STORAGE_ACCOUNT_URL + "/listAccountSas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "AccountSasParameters")),
    returns="ListAccountSasResponse",
)

STORAGE_ACCOUNTS_LIST_SERVICE_SAS = Operation(
    SERVICE,
    "StorageAccounts_ListServiceSas",
    "POST",
    _STORAGE_ACCOUNT_URL + "/listServiceSas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "ServiceSasParameters")),
    returns="ListServiceSasResponse",
)

STORAGE_ACCOUNTS_FAILOVER = Operation(
    SERVICE,
    "StorageAccounts_Failover",
    "POST",
    _STORAGE_ACCOUNT_URL + "/failover",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Query("failover_type", "failoverType", required=True, default="Planned"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STORAGE_ACCOUNTS_HIERARCHICAL_NAMESPACE_MIGRATION = Operation(
    SERVICE,
    "StorageAccounts_HierarchicalNamespaceMigration",
    "POST",
    _STORAGE_ACCOUNT_URL + "/hnsonmigration",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("request_type", "requestType", required=True)),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STORAGE_ACCOUNTS_ABORT_HIERARCHICAL_NAMESPACE_MIGRATION = Operation(
    SERVICE,
    "StorageAccounts_AbortHierarchicalNamespaceMigration",
    "POST",
    _STORAGE_ACCOUNT_URL + "/aborthnsonmigration",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STORAGE_ACCOUNTS_CUSTOMER_INITIATED_MIGRATION = Operation(
    SERVICE,
    "StorageAccounts_CustomerInitiatedMigration",
    "POST",
    _STORAGE_ACCOUNT_URL + "/startAccountMigration",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "StorageAccountMigration")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STORAGE_ACCOUNTS_RESTORE_BLOB_RANGES = Operation(
    SERVICE,
    "StorageAccounts_RestoreBlobRanges",
    "POST",
    _STORAGE_ACCOUNT_URL + "/restoreBlobRanges",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "BlobRestoreParameters")),
    ok=(200, 202),
    returns="BlobRestoreStatus",
    long_running=LongRunning(),
)

STORAGE_ACCOUNTS_REVOKE_USER_DELEGATION_KEYS = Operation(
    SERVICE,
    "StorageAccounts_RevokeUserDelegationKeys",
    "POST",
    _STORAGE_ACCOUNT_URL + "/revokeUserDelegationKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    accept=None,
)

STORAGE_ACCOUNTS_GET_CUSTOMER_INITIATED_MIGRATION = Operation(
    SERVICE,
    "StorageAccounts_GetCustomerInitiatedMigration",
    "GET",
    _STORAGE_ACCOUNT_URL + "/accountMigrations/{migrationName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Path("migration_name", "migrationName", type="MigrationName"),
    ),
    returns="StorageAccountMigration",
)

QUEUE_SERVICES_GET_SERVICE_PROPERTIES = Operation(
    SERVICE,
    "QueueServices_GetServiceProperties",
    "GET",
    _QUEUE_SERVICES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="QueueServiceProperties",
    error="CloudError",
)

QUEUE_SERVICES_SET_SERVICE_PROPERTIES = Operation(
    SERVICE,
    "QueueServices_SetServiceProperties",
    "PUT",
    _QUEUE_SERVICES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "QueueServiceProperties")),
    returns="QueueServiceProperties",
    error="CloudError",
)

QUEUE_SERVICES_LIST = Operation(
    SERVICE,
    "QueueServices_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/queueServices",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="ListQueueServices",
    error="CloudError",
)

MANAGEMENT_POLICIES_GET = Operation(
    SERVICE,
    "ManagementPolicies_Get",
    "GET",
    _MANAGEMENT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _MANAGEMENT_POLICY_NAME),
    returns="ManagementPolicy",
)

MANAGEMENT_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagementPolicies_CreateOrUpdate",
    "PUT",
    _MANAGEMENT_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _MANAGEMENT_POLICY_NAME,
        Body("properties", "ManagementPolicy"),
    ),
    returns="ManagementPolicy",
)

MANAGEMENT_POLICIES_DELETE = Operation(
    SERVICE,
    "ManagementPolicies_Delete",
    "DELETE",
    _MANAGEMENT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _MANAGEMENT_POLICY_NAME),
    ok=(200, 204),
    accept=None,
)

BLOB_INVENTORY_POLICIES_GET = Operation(
    SERVICE,
    "BlobInventoryPolicies_Get",
    "GET",
    _INVENTORY_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _BLOB_INVENTORY_POLICY_NAME),
    returns="BlobInventoryPolicy",
    error="CloudError",
)

BLOB_INVENTORY_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "BlobInventoryPolicies_CreateOrUpdate",
    "PUT",
    _INVENTORY_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _BLOB_INVENTORY_POLICY_NAME,
        Body("properties", "BlobInventoryPolicy"),
    ),
    returns="BlobInventoryPolicy",
    error="CloudError",
)

BLOB_INVENTORY_POLICIES_DELETE = Operation(
    SERVICE,
    "BlobInventoryPolicies_Delete",
    "DELETE",
    _INVENTORY_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _BLOB_INVENTORY_POLICY_NAME),
    ok=(200, 204),
    error="CloudError",
    accept=None,
)

BLOB_INVENTORY_POLICIES_LIST = Operation(
    SERVICE,
    "BlobInventoryPolicies_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/inventoryPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("BlobInventoryPolicy"),
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_PUT = Operation(
    SERVICE,
    "PrivateEndpointConnections_Put",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("properties", "PrivateEndpointConnection"),
    ),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 204),
    accept=None,
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "PrivateEndpointConnections_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("PrivateEndpointConnection"),
)

ENCRYPTION_SCOPES_GET = Operation(
    SERVICE,
    "EncryptionScopes_Get",
    "GET",
    _ENCRYPTION_SCOPE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ENCRYPTION_SCOPE_NAME),
    returns="EncryptionScope",
)

ENCRYPTION_SCOPES_PUT = Operation(
    SERVICE,
    "EncryptionScopes_Put",
    "PUT",
    _ENCRYPTION_SCOPE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ENCRYPTION_SCOPE_NAME,
        Body("encryption_scope", "EncryptionScope"),
    ),
    ok=(200, 201),
    returns="EncryptionScope",
)

ENCRYPTION_SCOPES_PATCH = Operation(
    SERVICE,
    "EncryptionScopes_Patch",
    "PATCH",
    _ENCRYPTION_SCOPE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ENCRYPTION_SCOPE_NAME,
        Body("encryption_scope", "EncryptionScope"),
    ),
    returns="EncryptionScope",
)

ENCRYPTION_SCOPES_LIST = Operation(
    SERVICE,
    "EncryptionScopes_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/encryptionScopes",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _FILTER,
        Query("include", "$include", type="ListEncryptionScopesInclude"),
        _MAXPAGESIZE,
    ),
    paging=Paging("EncryptionScope"),
)

TABLE_SERVICES_GET_SERVICE_PROPERTIES = Operation(
    SERVICE,
    "TableServices_GetServiceProperties",
    "GET",
    _TABLE_SERVICES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="TableServiceProperties",
    error="CloudError",
)

TABLE_SERVICES_SET_SERVICE_PROPERTIES = Operation(
    SERVICE,
    "TableServices_SetServiceProperties",
    "PUT",
    _TABLE_SERVICES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "TableServiceProperties")),
    returns="TableServiceProperties",
    error="CloudError",
)

TABLE_SERVICES_LIST = Operation(
    SERVICE,
    "TableServices_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/tableServices",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="ListTableServices",
    error="CloudError",
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_Get",
    "GET",
    _STORAGE_ACCOUNT_URL + "/networkSecurityPerimeterConfigurations/{networkSecurityPerimeterConfigurationName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _NETWORK_SECURITY_PERIMETER_CONFIGURATION_NAME),
    returns="NetworkSecurityPerimeterConfiguration",
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/networkSecurityPerimeterConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("NetworkSecurityPerimeterConfiguration"),
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_Reconcile",
    "POST",
    _STORAGE_ACCOUNT_URL
    + "/networkSecurityPerimeterConfigurations/{networkSecurityPerimeterConfigurationName}/reconcile",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _NETWORK_SECURITY_PERIMETER_CONFIGURATION_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

STORAGE_TASK_ASSIGNMENTS_GET = Operation(
    SERVICE,
    "StorageTaskAssignments_Get",
    "GET",
    _STORAGE_TASK_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _STORAGE_TASK_ASSIGNMENT_NAME),
    returns="StorageTaskAssignment",
)

STORAGE_TASK_ASSIGNMENTS_CREATE = Operation(
    SERVICE,
    "StorageTaskAssignments_Create",
    "PUT",
    _STORAGE_TASK_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _STORAGE_TASK_ASSIGNMENT_NAME,
        Body("parameters", "StorageTaskAssignment"),
    ),
    ok=(200, 201, 202),
    returns="StorageTaskAssignment",
    long_running=LongRunning(),
)

STORAGE_TASK_ASSIGNMENTS_UPDATE = Operation(
    SERVICE,
    "StorageTaskAssignments_Update",
    "PATCH",
    _STORAGE_TASK_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _STORAGE_TASK_ASSIGNMENT_NAME,
        Body("parameters", "StorageTaskAssignmentUpdateParameters"),
    ),
    ok=(200, 202),
    returns="StorageTaskAssignment",
    long_running=LongRunning(),
)

STORAGE_TASK_ASSIGNMENTS_DELETE = Operation(
    SERVICE,
    "StorageTaskAssignments_Delete",
    "DELETE",
    _STORAGE_TASK_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _STORAGE_TASK_ASSIGNMENT_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

STORAGE_TASK_ASSIGNMENTS_LIST = Operation(
    SERVICE,
    "StorageTaskAssignments_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/storageTaskAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("top", "$top", type="int")),
    paging=Paging("StorageTaskAssignment"),
)

STORAGE_TASK_ASSIGNMENTS_STOP_ASSIGNMENT = Operation(
    SERVICE,
    "StorageTaskAssignments_StopAssignment",
    "POST",
    _STORAGE_TASK_ASSIGNMENT_URL + "/stopAssignment",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _STORAGE_TASK_ASSIGNMENT_NAME),
    ok=(202, 204),
    error="ErrorResponseAutoGenerated",
    accept=None,
    long_running=LongRunning(),
)

CONNECTORS_GET = Operation(
    SERVICE,
    "Connectors_Get",
    "GET",
    _CONNECTOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONNECTOR_NAME),
    returns="Connector",
    error="ErrorResponseAutoGenerated",
)

CONNECTORS_CREATE = Operation(
    SERVICE,
    "Connectors_Create",
    "PUT",
    _CONNECTOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONNECTOR_NAME, Body("resource", "Connector")),
    ok=(200, 201),
    returns="Connector",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

CONNECTORS_UPDATE = Operation(
    SERVICE,
    "Connectors_Update",
    "PATCH",
    _CONNECTOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONNECTOR_NAME, Body("properties", "ConnectorUpdate")),
    ok=(200, 202),
    returns="Connector",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

CONNECTORS_DELETE = Operation(
    SERVICE,
    "Connectors_Delete",
    "DELETE",
    _CONNECTOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONNECTOR_NAME),
    ok=(202, 204),
    error="ErrorResponseAutoGenerated",
    accept=None,
    long_running=LongRunning(),
)

CONNECTORS_LIST_BY_STORAGE_ACCOUNT = Operation(
    SERVICE,
    "Connectors_ListByStorageAccount",
    "GET",
    _STORAGE_ACCOUNT_URL + "/connectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="ErrorResponseAutoGenerated",
    paging=Paging("Connector"),
)

CONNECTORS_TEST_EXISTING_CONNECTION = Operation(
    SERVICE,
    "Connectors_TestExistingConnection",
    "POST",
    _CONNECTOR_URL + "/testExistingConnection",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _CONNECTOR_NAME,
        Body("body", "TestExistingConnectionRequest"),
    ),
    ok=(200, 202),
    returns="TestConnectionResponse",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

DATA_SHARES_GET = Operation(
    SERVICE,
    "DataShares_Get",
    "GET",
    _DATA_SHARE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATA_SHARE_NAME),
    returns="DataShare",
    error="ErrorResponseAutoGenerated",
)

DATA_SHARES_CREATE = Operation(
    SERVICE,
    "DataShares_Create",
    "PUT",
    _DATA_SHARE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATA_SHARE_NAME, Body("resource", "DataShare")),
    ok=(200, 201),
    returns="DataShare",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

DATA_SHARES_UPDATE = Operation(
    SERVICE,
    "DataShares_Update",
    "PATCH",
    _DATA_SHARE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATA_SHARE_NAME, Body("properties", "DataShareUpdate")),
    ok=(200, 202),
    returns="DataShare",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

DATA_SHARES_DELETE = Operation(
    SERVICE,
    "DataShares_Delete",
    "DELETE",
    _DATA_SHARE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATA_SHARE_NAME),
    ok=(202, 204),
    error="ErrorResponseAutoGenerated",
    accept=None,
    long_running=LongRunning(),
)

DATA_SHARES_LIST_BY_STORAGE_ACCOUNT = Operation(
    SERVICE,
    "DataShares_ListByStorageAccount",
    "GET",
    _STORAGE_ACCOUNT_URL + "/dataShares",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="ErrorResponseAutoGenerated",
    paging=Paging("DataShare"),
)

BLOB_ACCESS_POINT_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "BlobAccessPointConfigurations_Get",
    "GET",
    _BLOB_ACCESS_POINT_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _BLOB_ACCESS_POINT_CONFIGURATION_NAME),
    returns="BlobAccessPointConfiguration",
    error="ErrorResponseAutoGenerated",
)

BLOB_ACCESS_POINT_CONFIGURATIONS_CREATE = Operation(
    SERVICE,
    "BlobAccessPointConfigurations_Create",
    "PUT",
    _BLOB_ACCESS_POINT_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _BLOB_ACCESS_POINT_CONFIGURATION_NAME,
        Body("resource", "BlobAccessPointConfiguration"),
    ),
    ok=(200, 201),
    returns="BlobAccessPointConfiguration",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

BLOB_ACCESS_POINT_CONFIGURATIONS_UPDATE = Operation(
    SERVICE,
    "BlobAccessPointConfigurations_Update",
    "PATCH",
    _BLOB_ACCESS_POINT_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _BLOB_ACCESS_POINT_CONFIGURATION_NAME,
        Body("properties", "BlobAccessPointConfigurationUpdate"),
    ),
    ok=(200, 202),
    returns="BlobAccessPointConfiguration",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

BLOB_ACCESS_POINT_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "BlobAccessPointConfigurations_Delete",
    "DELETE",
    _BLOB_ACCESS_POINT_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _BLOB_ACCESS_POINT_CONFIGURATION_NAME),
    ok=(202, 204),
    error="ErrorResponseAutoGenerated",
    accept=None,
    long_running=LongRunning(),
)

BLOB_ACCESS_POINT_CONFIGURATIONS_LIST_BY_STORAGE_ACCOUNT = Operation(
    SERVICE,
    "BlobAccessPointConfigurations_ListByStorageAccount",
    "GET",
    _STORAGE_ACCOUNT_URL + "/blobAccessPointConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="ErrorResponseAutoGenerated",
    paging=Paging("BlobAccessPointConfiguration"),
)

BLOB_ACCESS_POINT_CONFIGURATIONS_TEST_EXISTING_CONNECTION = Operation(
    SERVICE,
    "BlobAccessPointConfigurations_TestExistingConnection",
    "POST",
    _BLOB_ACCESS_POINT_CONFIGURATION_URL + "/testExistingConnection",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _BLOB_ACCESS_POINT_CONFIGURATION_NAME,
        Body("body", "BlobAccessPointConnectionTestRequest"),
    ),
    ok=(200, 202),
    returns="BlobAccessPointConnectionTestResponse",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

BLOB_ACCESS_POINT_CONNECTION_TESTS_TEST_PROPOSED_CONNECTION = Operation(
    SERVICE,
    "BlobAccessPointConnectionTests_TestProposedConnection",
    "POST",
    _STORAGE_ACCOUNT_URL + "/testBlobAccessPointConfigurationProposedConnection",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("body", "BlobAccessPointProposedConnectionTestRequest")),
    ok=(200, 202),
    returns="BlobAccessPointConnectionTestResponse",
    error="ErrorResponseAutoGenerated",
    long_running=LongRunning(),
)

ADVANCED_PLATFORM_METRICS_GET = Operation(
    SERVICE,
    "AdvancedPlatformMetrics_Get",
    "GET",
    _ADVANCED_PLATFORM_METRIC_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ADVANCED_PLATFORM_METRICS_RULE_TYPE),
    returns="AdvancedPlatformMetricsRule",
    error="ErrorResponseAutoGenerated",
)

ADVANCED_PLATFORM_METRICS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AdvancedPlatformMetrics_CreateOrUpdate",
    "PUT",
    _ADVANCED_PLATFORM_METRIC_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ADVANCED_PLATFORM_METRICS_RULE_TYPE,
        Body("resource", "AdvancedPlatformMetricsRule"),
    ),
    ok=(200, 201),
    returns="AdvancedPlatformMetricsRule",
    error="ErrorResponseAutoGenerated",
)

ADVANCED_PLATFORM_METRICS_DELETE = Operation(
    SERVICE,
    "AdvancedPlatformMetrics_Delete",
    "DELETE",
    _ADVANCED_PLATFORM_METRIC_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ADVANCED_PLATFORM_METRICS_RULE_TYPE),
    ok=(200, 204),
    error="ErrorResponseAutoGenerated",
    accept=None,
)

ADVANCED_PLATFORM_METRICS_LIST = Operation(
    SERVICE,
    "AdvancedPlatformMetrics_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/advancedPlatformMetrics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="ErrorResponseAutoGenerated",
    paging=Paging("AdvancedPlatformMetricsRule"),
)

PRIVATE_LINK_RESOURCES_LIST_BY_STORAGE_ACCOUNT = Operation(
    SERVICE,
    "PrivateLinkResources_ListByStorageAccount",
    "GET",
    _STORAGE_ACCOUNT_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="PrivateLinkResourceListResult",
)

STORAGE_TASK_ASSIGNMENTS_INSTANCES_REPORT_LIST = Operation(
    SERVICE,
    "StorageTaskAssignmentsInstancesReport_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/reports",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _FILTER, _MAXPAGESIZE),
    paging=Paging("StorageTaskReportInstance"),
)

QUEUE_LIST = Operation(
    SERVICE,
    "Queue_List",
    "GET",
    _QUEUE_SERVICES_DEFAULT_URL + "/queues",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _FILTER, Query("maxpagesize", "$maxpagesize")),
    error="CloudError",
    paging=Paging("ListQueue"),
)

QUEUE_GET = Operation(
    SERVICE,
    "Queue_Get",
    "GET",
    _QUEUE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _QUEUE_NAME),
    returns="StorageQueue",
    error="CloudError",
)

QUEUE_CREATE = Operation(
    SERVICE,
    "Queue_Create",
    "PUT",
    _QUEUE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _QUEUE_NAME, Body("queue", "StorageQueue")),
    returns="StorageQueue",
    error="CloudError",
)

QUEUE_UPDATE = Operation(
    SERVICE,
    "Queue_Update",
    "PATCH",
    _QUEUE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _QUEUE_NAME, Body("queue", "StorageQueue")),
    returns="StorageQueue",
    error="CloudError",
)

QUEUE_DELETE = Operation(
    SERVICE,
    "Queue_Delete",
    "DELETE",
    _QUEUE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _QUEUE_NAME),
    ok=(204,),
    error="CloudError",
    accept=None,
)

OBJECT_REPLICATION_POLICIES_GET = Operation(
    SERVICE,
    "ObjectReplicationPolicies_Get",
    "GET",
    _OBJECT_REPLICATION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _OBJECT_REPLICATION_POLICY_ID),
    returns="ObjectReplicationPolicy",
)

OBJECT_REPLICATION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ObjectReplicationPolicies_CreateOrUpdate",
    "PUT",
    _OBJECT_REPLICATION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _OBJECT_REPLICATION_POLICY_ID,
        Body("properties", "ObjectReplicationPolicy"),
    ),
    returns="ObjectReplicationPolicy",
)

OBJECT_REPLICATION_POLICIES_DELETE = Operation(
    SERVICE,
    "ObjectReplicationPolicies_Delete",
    "DELETE",
    _OBJECT_REPLICATION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _OBJECT_REPLICATION_POLICY_ID),
    ok=(200, 204),
    accept=None,
)

OBJECT_REPLICATION_POLICIES_LIST = Operation(
    SERVICE,
    "ObjectReplicationPolicies_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/objectReplicationPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("ObjectReplicationPolicy"),
)

LOCAL_USERS_GET = Operation(
    SERVICE,
    "LocalUsers_Get",
    "GET",
    _LOCAL_USER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _USERNAME),
    returns="LocalUser",
)

LOCAL_USERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LocalUsers_CreateOrUpdate",
    "PUT",
    _LOCAL_USER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _USERNAME, Body("properties", "LocalUser")),
    returns="LocalUser",
)

LOCAL_USERS_DELETE = Operation(
    SERVICE,
    "LocalUsers_Delete",
    "DELETE",
    _LOCAL_USER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _USERNAME),
    ok=(200, 204),
    accept=None,
)

LOCAL_USERS_LIST = Operation(
    SERVICE,
    "LocalUsers_List",
    "GET",
    _STORAGE_ACCOUNT_URL + "/localUsers",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _FILTER,
        Query("include", "$include", type="ListLocalUserIncludeParam"),
        _MAXPAGESIZE,
    ),
    paging=Paging("LocalUser"),
)

LOCAL_USERS_LIST_KEYS = Operation(
    SERVICE,
    "LocalUsers_ListKeys",
    "POST",
    _LOCAL_USER_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _USERNAME),
    returns="LocalUserKeys",
)

LOCAL_USERS_REGENERATE_PASSWORD = Operation(
    SERVICE,
    "LocalUsers_RegeneratePassword",
    "POST",
    _LOCAL_USER_URL + "/regeneratePassword",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _USERNAME),
    returns="LocalUserRegeneratePasswordResult",
)

TABLE_GET = Operation(
    SERVICE,
    "Table_Get",
    "GET",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME),
    returns="Table",
    error="CloudError",
)

TABLE_CREATE = Operation(
    SERVICE,
    "Table_Create",
    "PUT",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME, Body("parameters", "Table", required=False)),
    returns="Table",
    error="CloudError",
)

TABLE_UPDATE = Operation(
    SERVICE,
    "Table_Update",
    "PATCH",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME, Body("parameters", "Table", required=False)),
    returns="Table",
    error="CloudError",
)

TABLE_DELETE = Operation(
    SERVICE,
    "Table_Delete",
    "DELETE",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME),
    ok=(204,),
    error="CloudError",
    accept=None,
)

TABLE_LIST = Operation(
    SERVICE,
    "Table_List",
    "GET",
    _TABLE_SERVICES_DEFAULT_URL + "/tables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="CloudError",
    paging=Paging("Table"),
)

STORAGE_TASK_ASSIGNMENT_INSTANCES_REPORT_LIST = Operation(
    SERVICE,
    "StorageTaskAssignmentInstancesReport_List",
    "GET",
    _STORAGE_TASK_ASSIGNMENT_URL + "/reports",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _STORAGE_TASK_ASSIGNMENT_NAME, _FILTER, _MAXPAGESIZE),
    paging=Paging("StorageTaskReportInstance"),
)
