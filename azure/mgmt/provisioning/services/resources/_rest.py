# Generated from swagger/resources/ by "make generate": do not edit.

"""REST operations of the service ``resources``, for both twins of its client."""

from ...core.declare.operation import (
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
from . import SERVICE

_RESOURCE_ID_URL = "/{resourceId}"
_TAG_NAME_URL = SUBSCRIPTION + "/tagNames/{tagName}"
_DEFAULT_URL = "/{scope}/providers/Microsoft.Resources/tags/default"
_DEPLOYMENT_URL = "/providers/Microsoft.Resources/deployments/{deploymentName}"
_RESOURCEGROUP_URL = SUBSCRIPTION + "/resourcegroups/{resourceGroupName}"
_SCOPE_DEPLOYMENT_URL = "/{scope}/providers/Microsoft.Resources/deployments/{deploymentName}"
_TAG_VALUE_URL = _TAG_NAME_URL + "/tagValues/{tagValue}"
_SUBSCRIPTION_DEPLOYMENT_URL = SUBSCRIPTION + "/providers/Microsoft.Resources/deployments/{deploymentName}"
_MANAGEMENT_GROUP_DEPLOYMENT_URL = (
    "/providers/Microsoft.Management/managementGroups/{groupId}/providers/Microsoft.Resources/deployments"
    "/{deploymentName}"
)
_RESOURCEGROUP_DEPLOYMENT_URL = _RESOURCEGROUP_URL + "/providers/Microsoft.Resources/deployments/{deploymentName}"
_RESOURCE_URL = (
    _RESOURCEGROUP_URL + "/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}"
)

_FILTER = Query("filter", "$filter")
_TOP = Query("top", "$top", type="int")
_EXPAND = Query("expand", "$expand")
_SOURCE_RESOURCE_GROUP_NAME = Path("source_resource_group_name", "sourceResourceGroupName")
_RESOURCE_ID = Path("resource_id", "resourceId", skip_encoding=True)
_API_VERSION = Query("api_version", "api-version", required=True)
_RESOURCE_PROVIDER_NAMESPACE = Path("resource_provider_namespace", "resourceProviderNamespace")
_PARENT_RESOURCE_PATH = Path("parent_resource_path", "parentResourcePath", skip_encoding=True)
_RESOURCE_TYPE = Path("resource_type", "resourceType", skip_encoding=True)
_RESOURCE_NAME = Path("resource_name", "resourceName")
_SCOPE = Path("scope", "scope", skip_encoding=True)
_TAG_NAME = Path("tag_name", "tagName")
_TAG_VALUE = Path("tag_value", "tagValue")
_GROUP_ID = Path("group_id", "groupId")
_DEPLOYMENT_NAME = Path("deployment_name", "deploymentName")
_OPERATION_ID = Path("operation_id", "operationId")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.Resources/operations", paging=Paging("Operation")
)

RESOURCE_GROUPS_GET = Operation(
    SERVICE,
    "ResourceGroups_Get",
    "GET",
    _RESOURCEGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    returns="ResourceGroup",
)

RESOURCE_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ResourceGroups_CreateOrUpdate",
    "PUT",
    _RESOURCEGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Body("parameters", "ResourceGroup")),
    ok=(200, 201),
    returns="ResourceGroup",
)

RESOURCE_GROUPS_UPDATE = Operation(
    SERVICE,
    "ResourceGroups_Update",
    "PATCH",
    _RESOURCEGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Body("parameters", "ResourceGroupPatchable")),
    returns="ResourceGroup",
)

RESOURCE_GROUPS_DELETE = Operation(
    SERVICE,
    "ResourceGroups_Delete",
    "DELETE",
    _RESOURCEGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Query("force_deletion_types", "forceDeletionTypes")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

RESOURCE_GROUPS_CHECK_EXISTENCE = Operation(
    SERVICE,
    "ResourceGroups_CheckExistence",
    "HEAD",
    _RESOURCEGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    ok=(204, 404),
    returns="head",
    accept=None,
)

RESOURCE_GROUPS_LIST = Operation(
    SERVICE,
    "ResourceGroups_List",
    "GET",
    SUBSCRIPTION + "/resourcegroups",
    (SUBSCRIPTION_ID, _FILTER, _TOP),
    paging=Paging("ResourceGroup"),
)

RESOURCE_GROUPS_EXPORT_TEMPLATE = Operation(
    SERVICE,
    "ResourceGroups_ExportTemplate",
    "POST",
    _RESOURCEGROUP_URL + "/exportTemplate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Body("parameters", "ExportTemplateRequest")),
    ok=(200, 202),
    returns="ResourceGroupExportResult",
    long_running=LongRunning(),
)

RESOURCES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Resources_ListByResourceGroup",
    "GET",
    _RESOURCEGROUP_URL + "/resources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FILTER, _EXPAND, _TOP),
    paging=Paging("GenericResourceExpanded"),
)

RESOURCES_MOVE_RESOURCES = Operation(
    SERVICE,
    "Resources_MoveResources",
    "POST",
    SUBSCRIPTION + "/resourcegroups/{sourceResourceGroupName}/moveResources",
    (SUBSCRIPTION_ID, _SOURCE_RESOURCE_GROUP_NAME, Body("parameters", "ResourcesMoveInfo")),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

RESOURCES_VALIDATE_MOVE_RESOURCES = Operation(
    SERVICE,
    "Resources_ValidateMoveResources",
    "POST",
    SUBSCRIPTION + "/resourcegroups/{sourceResourceGroupName}/validateMoveResources",
    (SUBSCRIPTION_ID, _SOURCE_RESOURCE_GROUP_NAME, Body("parameters", "ResourcesMoveInfo")),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

RESOURCES_GET_BY_ID = Operation(
    SERVICE,
    "Resources_GetById",
    "GET",
    _RESOURCE_ID_URL,
    (_RESOURCE_ID, _API_VERSION),
    returns="GenericResource",
    send_api_version=False,
)

RESOURCES_CREATE_OR_UPDATE_BY_ID = Operation(
    SERVICE,
    "Resources_CreateOrUpdateById",
    "PUT",
    _RESOURCE_ID_URL,
    (_RESOURCE_ID, Body("parameters", "GenericResource"), _API_VERSION),
    ok=(200, 201, 202),
    returns="GenericResource",
    send_api_version=False,
    long_running=LongRunning(),
)

RESOURCES_UPDATE_BY_ID = Operation(
    SERVICE,
    "Resources_UpdateById",
    "PATCH",
    _RESOURCE_ID_URL,
    (_RESOURCE_ID, Body("parameters", "GenericResource"), _API_VERSION),
    ok=(200, 202),
    returns="GenericResource",
    send_api_version=False,
    long_running=LongRunning(),
)

RESOURCES_DELETE_BY_ID = Operation(
    SERVICE,
    "Resources_DeleteById",
    "DELETE",
    _RESOURCE_ID_URL,
    (_RESOURCE_ID, _API_VERSION),
    ok=(200, 202, 204),
    send_api_version=False,
    accept=None,
    long_running=LongRunning(),
)

RESOURCES_CHECK_EXISTENCE_BY_ID = Operation(
    SERVICE,
    "Resources_CheckExistenceById",
    "HEAD",
    _RESOURCE_ID_URL,
    (_RESOURCE_ID, _API_VERSION),
    ok=(204, 404),
    returns="head",
    send_api_version=False,
    accept=None,
)

RESOURCES_GET = Operation(
    SERVICE,
    "Resources_Get",
    "GET",
    _RESOURCE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        _API_VERSION,
    ),
    returns="GenericResource",
    send_api_version=False,
)

RESOURCES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Resources_CreateOrUpdate",
    "PUT",
    _RESOURCE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        Body("parameters", "GenericResource"),
        _API_VERSION,
    ),
    ok=(200, 201, 202),
    returns="GenericResource",
    send_api_version=False,
    long_running=LongRunning(),
)

RESOURCES_UPDATE = Operation(
    SERVICE,
    "Resources_Update",
    "PATCH",
    _RESOURCE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        Body("parameters", "GenericResource"),
        _API_VERSION,
    ),
    ok=(200, 202),
    returns="GenericResource",
    send_api_version=False,
    long_running=LongRunning(),
)

RESOURCES_DELETE = Operation(
    SERVICE,
    "Resources_Delete",
    "DELETE",
    _RESOURCE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        _API_VERSION,
    ),
    ok=(200, 202, 204),
    send_api_version=False,
    accept=None,
    long_running=LongRunning(),
)

RESOURCES_CHECK_EXISTENCE = Operation(
    SERVICE,
    "Resources_CheckExistence",
    "HEAD",
    _RESOURCE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        _API_VERSION,
    ),
    ok=(204, 404),
    returns="head",
    send_api_version=False,
    accept=None,
)

RESOURCES_LIST = Operation(
    SERVICE,
    "Resources_List",
    "GET",
    SUBSCRIPTION + "/resources",
    (SUBSCRIPTION_ID, _FILTER, _EXPAND, _TOP),
    paging=Paging("GenericResourceExpanded"),
)

TAGS_GET_AT_SCOPE = Operation(SERVICE, "Tags_GetAtScope", "GET", _DEFAULT_URL, (_SCOPE,), returns="TagsResource")

TAGS_CREATE_OR_UPDATE_AT_SCOPE = Operation(
    SERVICE,
    "Tags_CreateOrUpdateAtScope",
    "PUT",
    _DEFAULT_URL,
    (_SCOPE, Body("parameters", "TagsResource")),
    ok=(200, 202),
    returns="TagsResource",
    long_running=LongRunning(),
)

TAGS_UPDATE_AT_SCOPE = Operation(
    SERVICE,
    "Tags_UpdateAtScope",
    "PATCH",
    _DEFAULT_URL,
    (_SCOPE, Body("parameters", "TagsPatchResource")),
    ok=(200, 202),
    returns="TagsResource",
    long_running=LongRunning(),
)

TAGS_DELETE_AT_SCOPE = Operation(
    SERVICE,
    "Tags_DeleteAtScope",
    "DELETE",
    _DEFAULT_URL,
    (_SCOPE,),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

TAGS_CREATE_OR_UPDATE_VALUE = Operation(
    SERVICE,
    "Tags_CreateOrUpdateValue",
    "PUT",
    _TAG_VALUE_URL,
    (SUBSCRIPTION_ID, _TAG_NAME, _TAG_VALUE),
    ok=(200, 201),
    returns="TagValue",
)

TAGS_DELETE_VALUE = Operation(
    SERVICE,
    "Tags_DeleteValue",
    "DELETE",
    _TAG_VALUE_URL,
    (SUBSCRIPTION_ID, _TAG_NAME, _TAG_VALUE),
    ok=(200, 204),
    accept=None,
)

TAGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Tags_CreateOrUpdate",
    "PUT",
    _TAG_NAME_URL,
    (SUBSCRIPTION_ID, _TAG_NAME),
    ok=(200, 201),
    returns="TagDetails",
)

TAGS_DELETE = Operation(
    SERVICE, "Tags_Delete", "DELETE", _TAG_NAME_URL, (SUBSCRIPTION_ID, _TAG_NAME), ok=(200, 204), accept=None
)

TAGS_LIST = Operation(
    SERVICE, "Tags_List", "GET", SUBSCRIPTION + "/tagNames", (SUBSCRIPTION_ID,), paging=Paging("TagDetails")
)

PROVIDERS_LIST_AT_TENANT_SCOPE = Operation(
    SERVICE, "Providers_ListAtTenantScope", "GET", "/providers", (_EXPAND,), paging=Paging("Provider")
)

PROVIDERS_UNREGISTER = Operation(
    SERVICE,
    "Providers_Unregister",
    "POST",
    SUBSCRIPTION + "/providers/{resourceProviderNamespace}/unregister",
    (SUBSCRIPTION_ID, _RESOURCE_PROVIDER_NAMESPACE),
    returns="Provider",
)

PROVIDERS_REGISTER_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Providers_RegisterAtManagementGroupScope",
    "POST",
    "/providers/Microsoft.Management/managementGroups/{groupId}/providers/{resourceProviderNamespace}/register",
    (_RESOURCE_PROVIDER_NAMESPACE, _GROUP_ID),
    accept=None,
)

PROVIDERS_PROVIDER_PERMISSIONS = Operation(
    SERVICE,
    "Providers_ProviderPermissions",
    "GET",
    SUBSCRIPTION + "/providers/{resourceProviderNamespace}/providerPermissions",
    (SUBSCRIPTION_ID, _RESOURCE_PROVIDER_NAMESPACE),
    returns="ProviderPermissionListResult",
)

PROVIDERS_REGISTER = Operation(
    SERVICE,
    "Providers_Register",
    "POST",
    SUBSCRIPTION + "/providers/{resourceProviderNamespace}/register",
    (SUBSCRIPTION_ID, _RESOURCE_PROVIDER_NAMESPACE, Body("properties", "ProviderRegistrationRequest", required=False)),
    returns="Provider",
)

PROVIDERS_LIST = Operation(
    SERVICE, "Providers_List", "GET", SUBSCRIPTION + "/providers", (SUBSCRIPTION_ID, _EXPAND), paging=Paging("Provider")
)

PROVIDERS_GET = Operation(
    SERVICE,
    "Providers_Get",
    "GET",
    SUBSCRIPTION + "/providers/{resourceProviderNamespace}",
    (SUBSCRIPTION_ID, _RESOURCE_PROVIDER_NAMESPACE, _EXPAND),
    returns="Provider",
)

PROVIDERS_GET_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Providers_GetAtTenantScope",
    "GET",
    "/providers/{resourceProviderNamespace}",
    (_RESOURCE_PROVIDER_NAMESPACE, _EXPAND),
    returns="Provider",
)

PROVIDER_RESOURCE_TYPES_LIST = Operation(
    SERVICE,
    "ProviderResourceTypes_List",
    "GET",
    SUBSCRIPTION + "/providers/{resourceProviderNamespace}/resourceTypes",
    (SUBSCRIPTION_ID, _RESOURCE_PROVIDER_NAMESPACE, _EXPAND),
    returns="ProviderResourceTypeListResult",
)

DEPLOYMENTS_GET_AT_SCOPE = Operation(
    SERVICE,
    "Deployments_GetAtScope",
    "GET",
    _SCOPE_DEPLOYMENT_URL,
    (_SCOPE, _DEPLOYMENT_NAME),
    returns="DeploymentExtended",
    api_version="2026-06-01",
)

DEPLOYMENTS_CREATE_OR_UPDATE_AT_SCOPE = Operation(
    SERVICE,
    "Deployments_CreateOrUpdateAtScope",
    "PUT",
    _SCOPE_DEPLOYMENT_URL,
    (_SCOPE, _DEPLOYMENT_NAME, Body("parameters", "Deployment")),
    ok=(200, 201),
    returns="DeploymentExtended",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_DELETE_AT_SCOPE = Operation(
    SERVICE,
    "Deployments_DeleteAtScope",
    "DELETE",
    _SCOPE_DEPLOYMENT_URL,
    (_SCOPE, _DEPLOYMENT_NAME),
    ok=(202, 204),
    api_version="2026-06-01",
    accept=None,
    long_running=LongRunning(),
)

DEPLOYMENTS_CHECK_EXISTENCE_AT_SCOPE = Operation(
    SERVICE,
    "Deployments_CheckExistenceAtScope",
    "HEAD",
    _SCOPE_DEPLOYMENT_URL,
    (_SCOPE, _DEPLOYMENT_NAME),
    ok=(204, 404),
    returns="head",
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_LIST_AT_SCOPE = Operation(
    SERVICE,
    "Deployments_ListAtScope",
    "GET",
    "/{scope}/providers/Microsoft.Resources/deployments",
    (_SCOPE, _FILTER, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentExtended"),
)

DEPLOYMENTS_CANCEL_AT_SCOPE = Operation(
    SERVICE,
    "Deployments_CancelAtScope",
    "POST",
    _SCOPE_DEPLOYMENT_URL + "/cancel",
    (_SCOPE, _DEPLOYMENT_NAME),
    ok=(204,),
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_VALIDATE_AT_SCOPE = Operation(
    SERVICE,
    "Deployments_ValidateAtScope",
    "POST",
    _SCOPE_DEPLOYMENT_URL + "/validate",
    (_SCOPE, _DEPLOYMENT_NAME, Body("parameters", "Deployment")),
    ok=(200, 202, 400),
    returns="DeploymentValidateResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_EXPORT_TEMPLATE_AT_SCOPE = Operation(
    SERVICE,
    "Deployments_ExportTemplateAtScope",
    "POST",
    _SCOPE_DEPLOYMENT_URL + "/exportTemplate",
    (_SCOPE, _DEPLOYMENT_NAME),
    returns="DeploymentExportResult",
    api_version="2026-06-01",
)

DEPLOYMENTS_GET_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_GetAtTenantScope",
    "GET",
    _DEPLOYMENT_URL,
    (_DEPLOYMENT_NAME,),
    returns="DeploymentExtended",
    api_version="2026-06-01",
)

DEPLOYMENTS_CREATE_OR_UPDATE_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_CreateOrUpdateAtTenantScope",
    "PUT",
    _DEPLOYMENT_URL,
    (_DEPLOYMENT_NAME, Body("parameters", "ScopedDeployment")),
    ok=(200, 201),
    returns="DeploymentExtended",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_DELETE_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_DeleteAtTenantScope",
    "DELETE",
    _DEPLOYMENT_URL,
    (_DEPLOYMENT_NAME,),
    ok=(202, 204),
    api_version="2026-06-01",
    accept=None,
    long_running=LongRunning(),
)

DEPLOYMENTS_CHECK_EXISTENCE_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_CheckExistenceAtTenantScope",
    "HEAD",
    _DEPLOYMENT_URL,
    (_DEPLOYMENT_NAME,),
    ok=(204, 404),
    returns="head",
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_CANCEL_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_CancelAtTenantScope",
    "POST",
    _DEPLOYMENT_URL + "/cancel",
    (_DEPLOYMENT_NAME,),
    ok=(204,),
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_VALIDATE_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_ValidateAtTenantScope",
    "POST",
    _DEPLOYMENT_URL + "/validate",
    (_DEPLOYMENT_NAME, Body("parameters", "ScopedDeployment")),
    ok=(200, 202, 400),
    returns="DeploymentValidateResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_WHAT_IF_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_WhatIfAtTenantScope",
    "POST",
    _DEPLOYMENT_URL + "/whatIf",
    (_DEPLOYMENT_NAME, Body("parameters", "ScopedDeploymentWhatIf")),
    ok=(200, 202),
    returns="WhatIfOperationResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_EXPORT_TEMPLATE_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_ExportTemplateAtTenantScope",
    "POST",
    _DEPLOYMENT_URL + "/exportTemplate",
    (_DEPLOYMENT_NAME,),
    returns="DeploymentExportResult",
    api_version="2026-06-01",
)

DEPLOYMENTS_LIST_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "Deployments_ListAtTenantScope",
    "GET",
    "/providers/Microsoft.Resources/deployments",
    (_FILTER, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentExtended"),
)

DEPLOYMENTS_GET_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_GetAtManagementGroupScope",
    "GET",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL,
    (_GROUP_ID, _DEPLOYMENT_NAME),
    returns="DeploymentExtended",
    api_version="2026-06-01",
)

DEPLOYMENTS_CREATE_OR_UPDATE_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_CreateOrUpdateAtManagementGroupScope",
    "PUT",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL,
    (_GROUP_ID, _DEPLOYMENT_NAME, Body("parameters", "ScopedDeployment")),
    ok=(200, 201),
    returns="DeploymentExtended",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_DELETE_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_DeleteAtManagementGroupScope",
    "DELETE",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL,
    (_GROUP_ID, _DEPLOYMENT_NAME),
    ok=(202, 204),
    api_version="2026-06-01",
    accept=None,
    long_running=LongRunning(),
)

DEPLOYMENTS_CHECK_EXISTENCE_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_CheckExistenceAtManagementGroupScope",
    "HEAD",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL,
    (_GROUP_ID, _DEPLOYMENT_NAME),
    ok=(204, 404),
    returns="head",
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_LIST_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_ListAtManagementGroupScope",
    "GET",
    "/providers/Microsoft.Management/managementGroups/{groupId}/providers/Microsoft.Resources/deployments",
    (_GROUP_ID, _FILTER, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentExtended"),
)

DEPLOYMENTS_CANCEL_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_CancelAtManagementGroupScope",
    "POST",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL + "/cancel",
    (_GROUP_ID, _DEPLOYMENT_NAME),
    ok=(204,),
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_VALIDATE_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_ValidateAtManagementGroupScope",
    "POST",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL + "/validate",
    (_GROUP_ID, _DEPLOYMENT_NAME, Body("parameters", "ScopedDeployment")),
    ok=(200, 202, 400),
    returns="DeploymentValidateResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_WHAT_IF_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_WhatIfAtManagementGroupScope",
    "POST",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL + "/whatIf",
    (_GROUP_ID, _DEPLOYMENT_NAME, Body("parameters", "ScopedDeploymentWhatIf")),
    ok=(200, 202),
    returns="WhatIfOperationResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_EXPORT_TEMPLATE_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "Deployments_ExportTemplateAtManagementGroupScope",
    "POST",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL + "/exportTemplate",
    (_GROUP_ID, _DEPLOYMENT_NAME),
    returns="DeploymentExportResult",
    api_version="2026-06-01",
)

DEPLOYMENTS_GET_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_GetAtSubscriptionScope",
    "GET",
    _SUBSCRIPTION_DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME),
    returns="DeploymentExtended",
    api_version="2026-06-01",
)

DEPLOYMENTS_CREATE_OR_UPDATE_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_CreateOrUpdateAtSubscriptionScope",
    "PUT",
    _SUBSCRIPTION_DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME, Body("parameters", "Deployment")),
    ok=(200, 201),
    returns="DeploymentExtended",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_DELETE_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_DeleteAtSubscriptionScope",
    "DELETE",
    _SUBSCRIPTION_DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME),
    ok=(202, 204),
    api_version="2026-06-01",
    accept=None,
    long_running=LongRunning(),
)

DEPLOYMENTS_CHECK_EXISTENCE_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_CheckExistenceAtSubscriptionScope",
    "HEAD",
    _SUBSCRIPTION_DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME),
    ok=(204, 404),
    returns="head",
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_LIST_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_ListAtSubscriptionScope",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Resources/deployments",
    (SUBSCRIPTION_ID, _FILTER, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentExtended"),
)

DEPLOYMENTS_CANCEL_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_CancelAtSubscriptionScope",
    "POST",
    _SUBSCRIPTION_DEPLOYMENT_URL + "/cancel",
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME),
    ok=(204,),
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_VALIDATE_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_ValidateAtSubscriptionScope",
    "POST",
    _SUBSCRIPTION_DEPLOYMENT_URL + "/validate",
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME, Body("parameters", "Deployment")),
    ok=(200, 202, 400),
    returns="DeploymentValidateResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_WHAT_IF_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_WhatIfAtSubscriptionScope",
    "POST",
    _SUBSCRIPTION_DEPLOYMENT_URL + "/whatIf",
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME, Body("parameters", "DeploymentWhatIf")),
    ok=(200, 202),
    returns="WhatIfOperationResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_EXPORT_TEMPLATE_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Deployments_ExportTemplateAtSubscriptionScope",
    "POST",
    _SUBSCRIPTION_DEPLOYMENT_URL + "/exportTemplate",
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME),
    returns="DeploymentExportResult",
    api_version="2026-06-01",
)

DEPLOYMENTS_GET = Operation(
    SERVICE,
    "Deployments_Get",
    "GET",
    _RESOURCEGROUP_DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME),
    returns="DeploymentExtended",
    api_version="2026-06-01",
)

DEPLOYMENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Deployments_CreateOrUpdate",
    "PUT",
    _RESOURCEGROUP_DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME, Body("parameters", "Deployment")),
    ok=(200, 201),
    returns="DeploymentExtended",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_DELETE = Operation(
    SERVICE,
    "Deployments_Delete",
    "DELETE",
    _RESOURCEGROUP_DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME),
    ok=(202, 204),
    api_version="2026-06-01",
    accept=None,
    long_running=LongRunning(),
)

DEPLOYMENTS_CHECK_EXISTENCE = Operation(
    SERVICE,
    "Deployments_CheckExistence",
    "HEAD",
    _RESOURCEGROUP_DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME),
    ok=(204, 404),
    returns="head",
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Deployments_ListByResourceGroup",
    "GET",
    _RESOURCEGROUP_URL + "/providers/Microsoft.Resources/deployments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FILTER, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentExtended"),
)

DEPLOYMENTS_CANCEL = Operation(
    SERVICE,
    "Deployments_Cancel",
    "POST",
    _RESOURCEGROUP_DEPLOYMENT_URL + "/cancel",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME),
    ok=(204,),
    api_version="2026-06-01",
    accept=None,
)

DEPLOYMENTS_VALIDATE = Operation(
    SERVICE,
    "Deployments_Validate",
    "POST",
    _RESOURCEGROUP_DEPLOYMENT_URL + "/validate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME, Body("parameters", "Deployment")),
    ok=(200, 202, 400),
    returns="DeploymentValidateResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_WHAT_IF = Operation(
    SERVICE,
    "Deployments_WhatIf",
    "POST",
    _RESOURCEGROUP_DEPLOYMENT_URL + "/whatIf",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME, Body("parameters", "DeploymentWhatIf")),
    ok=(200, 202),
    returns="WhatIfOperationResult",
    api_version="2026-06-01",
    long_running=LongRunning(),
)

DEPLOYMENTS_EXPORT_TEMPLATE = Operation(
    SERVICE,
    "Deployments_ExportTemplate",
    "POST",
    _RESOURCEGROUP_DEPLOYMENT_URL + "/exportTemplate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME),
    returns="DeploymentExportResult",
    api_version="2026-06-01",
)

DEPLOYMENTS_CALCULATE_TEMPLATE_HASH = Operation(
    SERVICE,
    "Deployments_CalculateTemplateHash",
    "POST",
    "/providers/Microsoft.Resources/calculateTemplateHash",
    (Body("template", "object"),),
    returns="TemplateHashResult",
    api_version="2026-06-01",
)

DEPLOYMENT_OPERATIONS_GET_AT_SCOPE = Operation(
    SERVICE,
    "DeploymentOperations_GetAtScope",
    "GET",
    _SCOPE_DEPLOYMENT_URL + "/operations/{operationId}",
    (_SCOPE, _DEPLOYMENT_NAME, _OPERATION_ID),
    returns="DeploymentOperation",
    api_version="2026-06-01",
)

DEPLOYMENT_OPERATIONS_LIST_AT_SCOPE = Operation(
    SERVICE,
    "DeploymentOperations_ListAtScope",
    "GET",
    _SCOPE_DEPLOYMENT_URL + "/operations",
    (_SCOPE, _DEPLOYMENT_NAME, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentOperation"),
)

DEPLOYMENT_OPERATIONS_GET_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "DeploymentOperations_GetAtTenantScope",
    "GET",
    _DEPLOYMENT_URL + "/operations/{operationId}",
    (_DEPLOYMENT_NAME, _OPERATION_ID),
    returns="DeploymentOperation",
    api_version="2026-06-01",
)

DEPLOYMENT_OPERATIONS_LIST_AT_TENANT_SCOPE = Operation(
    SERVICE,
    "DeploymentOperations_ListAtTenantScope",
    "GET",
    _DEPLOYMENT_URL + "/operations",
    (_DEPLOYMENT_NAME, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentOperation"),
)

DEPLOYMENT_OPERATIONS_GET_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "DeploymentOperations_GetAtManagementGroupScope",
    "GET",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL + "/operations/{operationId}",
    (_GROUP_ID, _DEPLOYMENT_NAME, _OPERATION_ID),
    returns="DeploymentOperation",
    api_version="2026-06-01",
)

DEPLOYMENT_OPERATIONS_LIST_AT_MANAGEMENT_GROUP_SCOPE = Operation(
    SERVICE,
    "DeploymentOperations_ListAtManagementGroupScope",
    "GET",
    _MANAGEMENT_GROUP_DEPLOYMENT_URL + "/operations",
    (_GROUP_ID, _DEPLOYMENT_NAME, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentOperation"),
)

DEPLOYMENT_OPERATIONS_GET_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "DeploymentOperations_GetAtSubscriptionScope",
    "GET",
    _SUBSCRIPTION_DEPLOYMENT_URL + "/operations/{operationId}",
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME, _OPERATION_ID),
    returns="DeploymentOperation",
    api_version="2026-06-01",
)

DEPLOYMENT_OPERATIONS_LIST_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "DeploymentOperations_ListAtSubscriptionScope",
    "GET",
    _SUBSCRIPTION_DEPLOYMENT_URL + "/operations",
    (SUBSCRIPTION_ID, _DEPLOYMENT_NAME, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentOperation"),
)

DEPLOYMENT_OPERATIONS_GET = Operation(
    SERVICE,
    "DeploymentOperations_Get",
    "GET",
    _RESOURCEGROUP_URL + "/deployments/{deploymentName}/operations/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME, _OPERATION_ID),
    returns="DeploymentOperation",
    api_version="2026-06-01",
)

DEPLOYMENT_OPERATIONS_LIST = Operation(
    SERVICE,
    "DeploymentOperations_List",
    "GET",
    _RESOURCEGROUP_URL + "/deployments/{deploymentName}/operations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DEPLOYMENT_NAME, _TOP),
    api_version="2026-06-01",
    paging=Paging("DeploymentOperation"),
)
