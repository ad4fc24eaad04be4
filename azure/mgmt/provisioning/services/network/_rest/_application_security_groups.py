# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``application_security_groups``."""

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

_APPLICATION_SECURITY_GROUP_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/applicationSecurityGroups/{applicationSecurityGroupName}"
)
_ADDRESS_PREFIX_SET_URL = _APPLICATION_SECURITY_GROUP_URL + "/addressPrefixSets/{addressPrefixSetName}"

_APPLICATION_SECURITY_GROUP_NAME = Path("application_security_group_name", "applicationSecurityGroupName")
_ADDRESS_PREFIX_SET_NAME = Path("address_prefix_set_name", "addressPrefixSetName")

APPLICATION_SECURITY_GROUPS_GET = Operation(
    SERVICE,
    "ApplicationSecurityGroups_Get",
    "GET",
    _APPLICATION_SECURITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_SECURITY_GROUP_NAME),
    returns="ApplicationSecurityGroup",
)

APPLICATION_SECURITY_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ApplicationSecurityGroups_CreateOrUpdate",
    "PUT",
    _APPLICATION_SECURITY_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _APPLICATION_SECURITY_GROUP_NAME,
        Body("parameters", "ApplicationSecurityGroup"),
    ),
    ok=(200, 201),
    returns="ApplicationSecurityGroup",
    long_running=LongRunning(),
)

APPLICATION_SECURITY_GROUPS_UPDATE_TAGS = Operation(
    SERVICE,
    "ApplicationSecurityGroups_UpdateTags",
    "PATCH",
    _APPLICATION_SECURITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_SECURITY_GROUP_NAME, Body("parameters", "TagsObject")),
    returns="ApplicationSecurityGroup",
)

APPLICATION_SECURITY_GROUPS_DELETE = Operation(
    SERVICE,
    "ApplicationSecurityGroups_Delete",
    "DELETE",
    _APPLICATION_SECURITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_SECURITY_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

APPLICATION_SECURITY_GROUPS_LIST = Operation(
    SERVICE,
    "ApplicationSecurityGroups_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/applicationSecurityGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ApplicationSecurityGroup", api_version=False),
)

APPLICATION_SECURITY_GROUPS_LIST_ALL = Operation(
    SERVICE,
    "ApplicationSecurityGroups_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/applicationSecurityGroups",
    (SUBSCRIPTION_ID,),
    paging=Paging("ApplicationSecurityGroup", api_version=False),
)

ADDRESS_PREFIX_SETS_GET = Operation(
    SERVICE,
    "AddressPrefixSets_Get",
    "GET",
    _ADDRESS_PREFIX_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_SECURITY_GROUP_NAME, _ADDRESS_PREFIX_SET_NAME),
    returns="AddressPrefixSet",
)

ADDRESS_PREFIX_SETS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AddressPrefixSets_CreateOrUpdate",
    "PUT",
    _ADDRESS_PREFIX_SET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _APPLICATION_SECURITY_GROUP_NAME,
        _ADDRESS_PREFIX_SET_NAME,
        Body("resource", "AddressPrefixSet"),
    ),
    ok=(200, 201),
    returns="AddressPrefixSet",
    long_running=LongRunning(),
)

ADDRESS_PREFIX_SETS_DELETE = Operation(
    SERVICE,
    "AddressPrefixSets_Delete",
    "DELETE",
    _ADDRESS_PREFIX_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_SECURITY_GROUP_NAME, _ADDRESS_PREFIX_SET_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

ADDRESS_PREFIX_SETS_LIST = Operation(
    SERVICE,
    "AddressPrefixSets_List",
    "GET",
    _APPLICATION_SECURITY_GROUP_URL + "/addressPrefixSets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_SECURITY_GROUP_NAME),
    paging=Paging("AddressPrefixSet", api_version=False),
)
