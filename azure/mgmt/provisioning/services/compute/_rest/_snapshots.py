# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``snapshots``."""

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
)
from .. import SERVICE

_SNAPSHOT_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/snapshots/{snapshotName}"

_SNAPSHOT_NAME = Path("snapshot_name", "snapshotName")

SNAPSHOTS_GET = Operation(
    SERVICE,
    "Snapshots_Get",
    "GET",
    _SNAPSHOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SNAPSHOT_NAME),
    returns="Snapshot",
    api_version="2026-03-02",
)

SNAPSHOTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Snapshots_CreateOrUpdate",
    "PUT",
    _SNAPSHOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SNAPSHOT_NAME, Body("snapshot", "Snapshot")),
    ok=(200, 202),
    returns="Snapshot",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

SNAPSHOTS_UPDATE = Operation(
    SERVICE,
    "Snapshots_Update",
    "PATCH",
    _SNAPSHOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SNAPSHOT_NAME, Body("snapshot", "SnapshotUpdate")),
    ok=(200, 202),
    returns="Snapshot",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

SNAPSHOTS_DELETE = Operation(
    SERVICE,
    "Snapshots_Delete",
    "DELETE",
    _SNAPSHOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SNAPSHOT_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-02",
    accept=None,
    long_running=LongRunning(),
)

SNAPSHOTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Snapshots_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/snapshots",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    api_version="2026-03-02",
    paging=Paging("Snapshot", api_version=False),
)

SNAPSHOTS_LIST = Operation(
    SERVICE,
    "Snapshots_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/snapshots",
    (SUBSCRIPTION_ID,),
    api_version="2026-03-02",
    paging=Paging("Snapshot", api_version=False),
)

SNAPSHOTS_GRANT_ACCESS = Operation(
    SERVICE,
    "Snapshots_GrantAccess",
    "POST",
    _SNAPSHOT_URL + "/beginGetAccess",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SNAPSHOT_NAME, Body("grant_access_data", "GrantAccessData")),
    ok=(200, 202),
    returns="AccessUri",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

SNAPSHOTS_REVOKE_ACCESS = Operation(
    SERVICE,
    "Snapshots_RevokeAccess",
    "POST",
    _SNAPSHOT_URL + "/endGetAccess",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SNAPSHOT_NAME),
    ok=(200, 202),
    api_version="2026-03-02",
    accept=None,
    long_running=LongRunning(),
)

SNAPSHOTS_UPDATE_IMMUTABILITY_POLICY = Operation(
    SERVICE,
    "Snapshots_UpdateImmutabilityPolicy",
    "POST",
    _SNAPSHOT_URL + "/updateImmutabilityPolicy",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SNAPSHOT_NAME, Body("immutability_policy_data", "ImmutabilityPolicyData")),
    ok=(200, 202),
    returns="Snapshot",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

SNAPSHOTS_UPDATE_IMMUTABILITY_POLICY_LOCK = Operation(
    SERVICE,
    "Snapshots_UpdateImmutabilityPolicyLock",
    "POST",
    _SNAPSHOT_URL + "/updateImmutabilityPolicyLock",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SNAPSHOT_NAME,
        Body("immutability_policy_data", "ImmutabilityPolicyLockData"),
    ),
    ok=(200, 202),
    returns="Snapshot",
    api_version="2026-03-02",
    long_running=LongRunning(),
)
