# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of ``authorization``, for both twins of its client: ``others``."""

from ....core.declare.operation import (
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

_ROLE_DEFINITION_URL = "/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}"
_SCOPE_ACCESS_REVIEW_SCHEDULE_SETTINGS_DEFAULT_URL = (
    "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleSettings/default"
)
_ROLE_MANAGEMENT_POLICY_URL = (
    "/{scope}/providers/Microsoft.Authorization/roleManagementPolicies/{roleManagementPolicyName}"
)
_SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_SETTINGS_DEFAULT_URL = (
    SUBSCRIPTION + "/providers/Microsoft.Authorization/accessReviewScheduleSettings/default"
)
_ROLE_MANAGEMENT_POLICY_ASSIGNMENT_URL = (
    "/{scope}/providers/Microsoft.Authorization/roleManagementPolicyAssignments/{roleManagementPolicyAssignmentName}"
)

_FILTER = Query("filter", "$filter")
_RESOURCE_PROVIDER_NAMESPACE = Path("resource_provider_namespace", "resourceProviderNamespace", skip_encoding=True)
_EXPAND = Query("expand", "$expand", default="resourceTypes")
_ROLE_DEFINITION_ID = Path("role_definition_id", "roleDefinitionId")
_ROLE_MANAGEMENT_POLICY_NAME = Path("role_management_policy_name", "roleManagementPolicyName")
_ROLE_MANAGEMENT_POLICY_ASSIGNMENT_NAME = Path(
    "role_management_policy_assignment_name", "roleManagementPolicyAssignmentName"
)

ACCESS_REVIEW_DEFAULT_SETTINGS_GET = Operation(
    SERVICE,
    "AccessReviewDefaultSettings_Get",
    "GET",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID,),
    returns="AccessReviewDefaultSettings",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_DEFAULT_SETTINGS_PUT = Operation(
    SERVICE,
    "AccessReviewDefaultSettings_Put",
    "PUT",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, Body("properties", "AccessReviewScheduleSettings")),
    returns="AccessReviewDefaultSettings",
    api_version="2021-12-01-preview",
)

CLASSIC_ADMINISTRATORS_LIST = Operation(
    SERVICE,
    "ClassicAdministrators_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Authorization/classicAdministrators",
    (SUBSCRIPTION_ID,),
    error="ErrorResponse",
    api_version="2015-07-01",
    paging=Paging("ClassicAdministrator"),
)

ELIGIBLE_CHILD_RESOURCES_GET = Operation(
    SERVICE,
    "EligibleChildResources_Get",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/eligibleChildResources",
    (Path("scope", "scope", skip_encoding=True), _FILTER),
    api_version="2020-10-01",
    paging=Paging("EligibleChildResource"),
)

GLOBAL_ADMINISTRATOR_ELEVATE_ACCESS = Operation(
    SERVICE,
    "GlobalAdministrator_ElevateAccess",
    "POST",
    "/providers/Microsoft.Authorization/elevateAccess",
    error="ErrorResponse",
    api_version="2015-07-01",
)

OPERATIONS_LIST = Operation(
    SERVICE,
    "Operations_List",
    "GET",
    "/providers/Microsoft.Authorization/operations",
    api_version="2021-12-01-preview",
    paging=Paging("Operation"),
)

PERMISSIONS_LIST_FOR_RESOURCE_GROUP = Operation(
    SERVICE,
    "Permissions_ListForResourceGroup",
    "GET",
    SUBSCRIPTION + "/resourcegroups/{resourceGroupName}/providers/Microsoft.Authorization/permissions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="ErrorResponse",
    paging=Paging("Permission"),
)

PERMISSIONS_LIST_FOR_RESOURCE = Operation(
    SERVICE,
    "Permissions_ListForResource",
    "GET",
    SUBSCRIPTION
    + (
        "/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}"
        "/{resourceType}/{resourceName}/providers/Microsoft.Authorization/permissions"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        Path("parent_resource_path", "parentResourcePath", skip_encoding=True),
        Path("resource_type", "resourceType", skip_encoding=True),
        Path("resource_name", "resourceName"),
    ),
    error="ErrorResponse",
    paging=Paging("Permission"),
)

PROVIDER_OPERATIONS_METADATA_GET = Operation(
    SERVICE,
    "ProviderOperationsMetadata_Get",
    "GET",
    "/providers/Microsoft.Authorization/providerOperations/{resourceProviderNamespace}",
    (_RESOURCE_PROVIDER_NAMESPACE, _EXPAND),
    returns="ProviderOperationsMetadata",
    error="ErrorResponse",
)

PROVIDER_OPERATIONS_METADATA_LIST = Operation(
    SERVICE,
    "ProviderOperationsMetadata_List",
    "GET",
    "/providers/Microsoft.Authorization/providerOperations",
    (_EXPAND,),
    error="ErrorResponse",
    paging=Paging("ProviderOperationsMetadata"),
)

ROLE_ASSIGNMENT_METRICS_GET_METRICS_FOR_SUBSCRIPTION = Operation(
    SERVICE,
    "RoleAssignmentMetrics_GetMetricsForSubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics",
    (SUBSCRIPTION_ID,),
    returns="RoleAssignmentMetricsResult",
    error="ErrorResponse",
    api_version="2019-08-01-preview",
)

ROLE_ASSIGNMENT_SCHEDULE_INSTANCES_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleAssignmentScheduleInstances_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances",
    (Path("scope", "scope", skip_encoding=True), _FILTER),
    api_version="2020-10-01",
    paging=Paging("RoleAssignmentScheduleInstance"),
)

ROLE_ASSIGNMENT_SCHEDULE_INSTANCES_GET = Operation(
    SERVICE,
    "RoleAssignmentScheduleInstances_Get",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances/{roleAssignmentScheduleInstanceName}",
    (
        Path("scope", "scope", skip_encoding=True),
        Path("role_assignment_schedule_instance_name", "roleAssignmentScheduleInstanceName"),
    ),
    returns="RoleAssignmentScheduleInstance",
    api_version="2020-10-01",
)

ROLE_ASSIGNMENT_SCHEDULES_GET = Operation(
    SERVICE,
    "RoleAssignmentSchedules_Get",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentSchedules/{roleAssignmentScheduleName}",
    (Path("scope", "scope", skip_encoding=True), Path("role_assignment_schedule_name", "roleAssignmentScheduleName")),
    returns="RoleAssignmentSchedule",
    api_version="2020-10-01",
)

ROLE_ASSIGNMENT_SCHEDULES_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleAssignmentSchedules_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentSchedules",
    (Path("scope", "scope", skip_encoding=True), _FILTER),
    api_version="2020-10-01",
    paging=Paging("RoleAssignmentSchedule"),
)

ROLE_DEFINITIONS_GET = Operation(
    SERVICE,
    "RoleDefinitions_Get",
    "GET",
    _ROLE_DEFINITION_URL,
    (Path("scope", "scope", skip_encoding=True), _ROLE_DEFINITION_ID),
    returns="RoleDefinition",
    error="ErrorResponse",
)

ROLE_DEFINITIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RoleDefinitions_CreateOrUpdate",
    "PUT",
    _ROLE_DEFINITION_URL,
    (Path("scope", "scope", skip_encoding=True), _ROLE_DEFINITION_ID, Body("role_definition", "RoleDefinition")),
    ok=(201,),
    returns="RoleDefinition",
    error="ErrorResponse",
)

ROLE_DEFINITIONS_DELETE = Operation(
    SERVICE,
    "RoleDefinitions_Delete",
    "DELETE",
    _ROLE_DEFINITION_URL,
    (Path("scope", "scope", skip_encoding=True), _ROLE_DEFINITION_ID),
    ok=(200, 204),
    returns="RoleDefinition",
    error="ErrorResponse",
)

ROLE_DEFINITIONS_LIST = Operation(
    SERVICE,
    "RoleDefinitions_List",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleDefinitions",
    (Path("scope", "scope", skip_encoding=True), _FILTER),
    error="ErrorResponse",
    paging=Paging("RoleDefinition"),
)

ROLE_DEFINITIONS_GET_BY_ID = Operation(
    SERVICE,
    "RoleDefinitions_GetById",
    "GET",
    "/{roleId}",
    (Path("role_id", "roleId", skip_encoding=True),),
    returns="RoleDefinition",
    error="ErrorResponse",
)

ROLE_ELIGIBILITY_SCHEDULE_INSTANCES_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleEligibilityScheduleInstances_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances",
    (Path("scope", "scope", skip_encoding=True), _FILTER),
    api_version="2020-10-01",
    paging=Paging("RoleEligibilityScheduleInstance"),
)

ROLE_ELIGIBILITY_SCHEDULE_INSTANCES_GET = Operation(
    SERVICE,
    "RoleEligibilityScheduleInstances_Get",
    "GET",
    (
        "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances"
        "/{roleEligibilityScheduleInstanceName}"
    ),
    (
        Path("scope", "scope", skip_encoding=True),
        Path("role_eligibility_schedule_instance_name", "roleEligibilityScheduleInstanceName"),
    ),
    returns="RoleEligibilityScheduleInstance",
    api_version="2020-10-01",
)

ROLE_ELIGIBILITY_SCHEDULES_GET = Operation(
    SERVICE,
    "RoleEligibilitySchedules_Get",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleEligibilitySchedules/{roleEligibilityScheduleName}",
    (Path("scope", "scope", skip_encoding=True), Path("role_eligibility_schedule_name", "roleEligibilityScheduleName")),
    returns="RoleEligibilitySchedule",
    api_version="2020-10-01",
)

ROLE_ELIGIBILITY_SCHEDULES_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleEligibilitySchedules_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleEligibilitySchedules",
    (Path("scope", "scope", skip_encoding=True), _FILTER),
    api_version="2020-10-01",
    paging=Paging("RoleEligibilitySchedule"),
)

ROLE_MANAGEMENT_POLICIES_GET = Operation(
    SERVICE,
    "RoleManagementPolicies_Get",
    "GET",
    _ROLE_MANAGEMENT_POLICY_URL,
    (Path("scope", "scope", skip_encoding=True), _ROLE_MANAGEMENT_POLICY_NAME),
    returns="RoleManagementPolicy",
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICIES_UPDATE = Operation(
    SERVICE,
    "RoleManagementPolicies_Update",
    "PATCH",
    _ROLE_MANAGEMENT_POLICY_URL,
    (
        Path("scope", "scope", skip_encoding=True),
        _ROLE_MANAGEMENT_POLICY_NAME,
        Body("parameters", "RoleManagementPolicy"),
    ),
    returns="RoleManagementPolicy",
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICIES_DELETE = Operation(
    SERVICE,
    "RoleManagementPolicies_Delete",
    "DELETE",
    _ROLE_MANAGEMENT_POLICY_URL,
    (Path("scope", "scope", skip_encoding=True), _ROLE_MANAGEMENT_POLICY_NAME),
    ok=(200, 204),
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICIES_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleManagementPolicies_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleManagementPolicies",
    (Path("scope", "scope", skip_encoding=True),),
    api_version="2020-10-01",
    paging=Paging("RoleManagementPolicy"),
)

ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_GET = Operation(
    SERVICE,
    "RoleManagementPolicyAssignments_Get",
    "GET",
    _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_URL,
    (Path("scope", "scope", skip_encoding=True), _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_NAME),
    returns="RoleManagementPolicyAssignment",
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_CREATE = Operation(
    SERVICE,
    "RoleManagementPolicyAssignments_Create",
    "PUT",
    _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_URL,
    (
        Path("scope", "scope", skip_encoding=True),
        _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_NAME,
        Body("parameters", "RoleManagementPolicyAssignment"),
    ),
    ok=(201,),
    returns="RoleManagementPolicyAssignment",
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_DELETE = Operation(
    SERVICE,
    "RoleManagementPolicyAssignments_Delete",
    "DELETE",
    _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_URL,
    (Path("scope", "scope", skip_encoding=True), _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_NAME),
    ok=(200, 204),
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleManagementPolicyAssignments_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleManagementPolicyAssignments",
    (Path("scope", "scope", skip_encoding=True),),
    api_version="2020-10-01",
    paging=Paging("RoleManagementPolicyAssignment"),
)

SCOPE_ACCESS_REVIEW_DEFAULT_SETTINGS_GET = Operation(
    SERVICE,
    "ScopeAccessReviewDefaultSettings_Get",
    "GET",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_SETTINGS_DEFAULT_URL,
    (Path("scope", "scope"),),
    returns="AccessReviewDefaultSettings",
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_DEFAULT_SETTINGS_PUT = Operation(
    SERVICE,
    "ScopeAccessReviewDefaultSettings_Put",
    "PUT",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_SETTINGS_DEFAULT_URL,
    (Path("scope", "scope"), Body("properties", "AccessReviewScheduleSettings")),
    returns="AccessReviewDefaultSettings",
    api_version="2021-12-01-preview",
)
