# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``restore_point_collections``."""

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

_RESTORE_POINT_COLLECTION_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Compute/restorePointCollections/{restorePointCollectionName}"
)
_RESTORE_POINT_URL = _RESTORE_POINT_COLLECTION_URL + "/restorePoints/{restorePointName}"

_RESTORE_POINT_COLLECTION_NAME = Path("restore_point_collection_name", "restorePointCollectionName")
_RESTORE_POINT_NAME = Path("restore_point_name", "restorePointName")
_VM_RESTORE_POINT_NAME = Path("vm_restore_point_name", "vmRestorePointName")
_DISK_RESTORE_POINT_NAME = Path("disk_restore_point_name", "diskRestorePointName")

RESTORE_POINT_COLLECTIONS_GET = Operation(
    SERVICE,
    "RestorePointCollections_Get",
    "GET",
    _RESTORE_POINT_COLLECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESTORE_POINT_COLLECTION_NAME,
        Query("expand", "$expand", type="RestorePointCollectionExpandOptions"),
    ),
    returns="RestorePointCollection",
)

RESTORE_POINT_COLLECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RestorePointCollections_CreateOrUpdate",
    "PUT",
    _RESTORE_POINT_COLLECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESTORE_POINT_COLLECTION_NAME,
        Body("parameters", "RestorePointCollection"),
    ),
    ok=(200, 201),
    returns="RestorePointCollection",
)

RESTORE_POINT_COLLECTIONS_UPDATE = Operation(
    SERVICE,
    "RestorePointCollections_Update",
    "PATCH",
    _RESTORE_POINT_COLLECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESTORE_POINT_COLLECTION_NAME,
        Body("parameters", "RestorePointCollectionUpdate"),
    ),
    returns="RestorePointCollection",
)

RESTORE_POINT_COLLECTIONS_DELETE = Operation(
    SERVICE,
    "RestorePointCollections_Delete",
    "DELETE",
    _RESTORE_POINT_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESTORE_POINT_COLLECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

RESTORE_POINT_COLLECTIONS_LIST = Operation(
    SERVICE,
    "RestorePointCollections_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/restorePointCollections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("RestorePointCollection", api_version=False),
)

RESTORE_POINT_COLLECTIONS_LIST_ALL = Operation(
    SERVICE,
    "RestorePointCollections_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/restorePointCollections",
    (SUBSCRIPTION_ID,),
    paging=Paging("RestorePointCollection", api_version=False),
)

RESTORE_POINTS_GET = Operation(
    SERVICE,
    "RestorePoints_Get",
    "GET",
    _RESTORE_POINT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESTORE_POINT_COLLECTION_NAME,
        _RESTORE_POINT_NAME,
        Query("expand", "$expand", type="RestorePointExpandOptions"),
    ),
    returns="RestorePoint",
)

RESTORE_POINTS_CREATE = Operation(
    SERVICE,
    "RestorePoints_Create",
    "PUT",
    _RESTORE_POINT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESTORE_POINT_COLLECTION_NAME,
        _RESTORE_POINT_NAME,
        Body("parameters", "RestorePoint"),
    ),
    ok=(201,),
    returns="RestorePoint",
    long_running=LongRunning(),
)

RESTORE_POINTS_DELETE = Operation(
    SERVICE,
    "RestorePoints_Delete",
    "DELETE",
    _RESTORE_POINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESTORE_POINT_COLLECTION_NAME, _RESTORE_POINT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DISK_RESTORE_POINT_GET = Operation(
    SERVICE,
    "DiskRestorePoint_Get",
    "GET",
    _RESTORE_POINT_COLLECTION_URL + "/restorePoints/{vmRestorePointName}/diskRestorePoints/{diskRestorePointName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESTORE_POINT_COLLECTION_NAME,
        _VM_RESTORE_POINT_NAME,
        _DISK_RESTORE_POINT_NAME,
    ),
    returns="DiskRestorePoint",
    api_version="2026-03-02",
)

DISK_RESTORE_POINT_LIST_BY_RESTORE_POINT = Operation(
    SERVICE,
    "DiskRestorePoint_ListByRestorePoint",
    "GET",
    _RESTORE_POINT_COLLECTION_URL + "/restorePoints/{vmRestorePointName}/diskRestorePoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESTORE_POINT_COLLECTION_NAME, _VM_RESTORE_POINT_NAME),
    api_version="2026-03-02",
    paging=Paging("DiskRestorePoint", api_version=False),
)

DISK_RESTORE_POINT_GRANT_ACCESS = Operation(
    SERVICE,
    "DiskRestorePoint_GrantAccess",
    "POST",
    _RESTORE_POINT_COLLECTION_URL
    + "/restorePoints/{vmRestorePointName}/diskRestorePoints/{diskRestorePointName}/beginGetAccess",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESTORE_POINT_COLLECTION_NAME,
        _VM_RESTORE_POINT_NAME,
        _DISK_RESTORE_POINT_NAME,
        Body("grant_access_data", "GrantAccessData"),
    ),
    ok=(200, 202),
    returns="AccessUri",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISK_RESTORE_POINT_REVOKE_ACCESS = Operation(
    SERVICE,
    "DiskRestorePoint_RevokeAccess",
    "POST",
    _RESTORE_POINT_COLLECTION_URL
    + "/restorePoints/{vmRestorePointName}/diskRestorePoints/{diskRestorePointName}/endGetAccess",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESTORE_POINT_COLLECTION_NAME,
        _VM_RESTORE_POINT_NAME,
        _DISK_RESTORE_POINT_NAME,
    ),
    ok=(200, 202),
    api_version="2026-03-02",
    accept=None,
    long_running=LongRunning(),
)
