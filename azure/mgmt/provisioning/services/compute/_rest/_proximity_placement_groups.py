# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``proximity_placement_groups``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_PROXIMITY_PLACEMENT_GROUP_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Compute/proximityPlacementGroups/{proximityPlacementGroupName}"
)

_PROXIMITY_PLACEMENT_GROUP_NAME = Path("proximity_placement_group_name", "proximityPlacementGroupName")

PROXIMITY_PLACEMENT_GROUPS_GET = Operation(
    SERVICE,
    "ProximityPlacementGroups_Get",
    "GET",
    _PROXIMITY_PLACEMENT_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PROXIMITY_PLACEMENT_GROUP_NAME,
        Query("include_colocation_status", "includeColocationStatus"),
    ),
    returns="ProximityPlacementGroup",
)

PROXIMITY_PLACEMENT_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ProximityPlacementGroups_CreateOrUpdate",
    "PUT",
    _PROXIMITY_PLACEMENT_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PROXIMITY_PLACEMENT_GROUP_NAME,
        Body("parameters", "ProximityPlacementGroup"),
    ),
    ok=(200, 201),
    returns="ProximityPlacementGroup",
)

PROXIMITY_PLACEMENT_GROUPS_UPDATE = Operation(
    SERVICE,
    "ProximityPlacementGroups_Update",
    "PATCH",
    _PROXIMITY_PLACEMENT_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PROXIMITY_PLACEMENT_GROUP_NAME,
        Body("parameters", "ProximityPlacementGroupUpdate"),
    ),
    returns="ProximityPlacementGroup",
)

PROXIMITY_PLACEMENT_GROUPS_DELETE = Operation(
    SERVICE,
    "ProximityPlacementGroups_Delete",
    "DELETE",
    _PROXIMITY_PLACEMENT_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PROXIMITY_PLACEMENT_GROUP_NAME),
    accept=None,
)

PROXIMITY_PLACEMENT_GROUPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ProximityPlacementGroups_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/proximityPlacementGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ProximityPlacementGroup", api_version=False),
)

PROXIMITY_PLACEMENT_GROUPS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ProximityPlacementGroups_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/proximityPlacementGroups",
    (SUBSCRIPTION_ID,),
    paging=Paging("ProximityPlacementGroup", api_version=False),
)
