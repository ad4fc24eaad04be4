# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``restorable_dropped_managed_databases``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_BACKUP_SHORT_TERM_RETENTION_POLICY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/restorableDroppedDatabases/{restorableDroppedDatabaseId}"
    "/backupShortTermRetentionPolicies/{policyName}"
)

_MANAGED_INSTANCE_NAME = Path("managed_instance_name", "managedInstanceName")
_RESTORABLE_DROPPED_DATABASE_ID = Path("restorable_dropped_database_id", "restorableDroppedDatabaseId")
_POLICY_NAME = Path("policy_name", "policyName", type="ManagedShortTermRetentionPolicyName")

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

MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_LIST_BY_RESTORABLE_DROPPED_DATABASE = Operation(
    SERVICE,
    "ManagedRestorableDroppedDatabaseBackupShortTermRetentionPolicies_ListByRestorableDroppedDatabase",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/restorableDroppedDatabases/{restorableDroppedDatabaseId}"
        "/backupShortTermRetentionPolicies"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _RESTORABLE_DROPPED_DATABASE_ID),
    paging=Paging("ManagedBackupShortTermRetentionPolicy"),
)

RESTORABLE_DROPPED_MANAGED_DATABASES_GET = Operation(
    SERVICE,
    "RestorableDroppedManagedDatabases_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/restorableDroppedDatabases/{restorableDroppedDatabaseId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _RESTORABLE_DROPPED_DATABASE_ID),
    returns="RestorableDroppedManagedDatabase",
)

RESTORABLE_DROPPED_MANAGED_DATABASES_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "RestorableDroppedManagedDatabases_ListByInstance",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/restorableDroppedDatabases"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("RestorableDroppedManagedDatabase"),
)
