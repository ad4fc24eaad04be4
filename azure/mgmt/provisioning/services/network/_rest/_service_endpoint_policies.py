# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``service_endpoint_policies``."""

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

_SERVICE_ENDPOINT_POLICY_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/serviceEndpointPolicies/{serviceEndpointPolicyName}"
)
_SERVICE_ENDPOINT_POLICY_DEFINITION_URL = (
    _SERVICE_ENDPOINT_POLICY_URL + "/serviceEndpointPolicyDefinitions/{serviceEndpointPolicyDefinitionName}"
)

_SERVICE_ENDPOINT_POLICY_NAME = Path("service_endpoint_policy_name", "serviceEndpointPolicyName")
_SERVICE_ENDPOINT_POLICY_DEFINITION_NAME = Path(
    "service_endpoint_policy_definition_name", "serviceEndpointPolicyDefinitionName"
)

SERVICE_ENDPOINT_POLICIES_GET = Operation(
    SERVICE,
    "ServiceEndpointPolicies_Get",
    "GET",
    _SERVICE_ENDPOINT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_ENDPOINT_POLICY_NAME, Query("expand", "$expand")),
    returns="ServiceEndpointPolicy",
)

SERVICE_ENDPOINT_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServiceEndpointPolicies_CreateOrUpdate",
    "PUT",
    _SERVICE_ENDPOINT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_ENDPOINT_POLICY_NAME, Body("parameters", "ServiceEndpointPolicy")),
    ok=(200, 201),
    returns="ServiceEndpointPolicy",
    long_running=LongRunning(),
)

SERVICE_ENDPOINT_POLICIES_UPDATE_TAGS = Operation(
    SERVICE,
    "ServiceEndpointPolicies_UpdateTags",
    "PATCH",
    _SERVICE_ENDPOINT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_ENDPOINT_POLICY_NAME, Body("parameters", "TagsObject")),
    returns="ServiceEndpointPolicy",
)

SERVICE_ENDPOINT_POLICIES_DELETE = Operation(
    SERVICE,
    "ServiceEndpointPolicies_Delete",
    "DELETE",
    _SERVICE_ENDPOINT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_ENDPOINT_POLICY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVICE_ENDPOINT_POLICIES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ServiceEndpointPolicies_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/serviceEndpointPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ServiceEndpointPolicy", api_version=False),
)

SERVICE_ENDPOINT_POLICIES_LIST = Operation(
    SERVICE,
    "ServiceEndpointPolicies_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/serviceEndpointPolicies",
    (SUBSCRIPTION_ID,),
    paging=Paging("ServiceEndpointPolicy", api_version=False),
)

SERVICE_ENDPOINT_POLICY_DEFINITIONS_GET = Operation(
    SERVICE,
    "ServiceEndpointPolicyDefinitions_Get",
    "GET",
    _SERVICE_ENDPOINT_POLICY_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_ENDPOINT_POLICY_NAME, _SERVICE_ENDPOINT_POLICY_DEFINITION_NAME),
    returns="ServiceEndpointPolicyDefinition",
)

SERVICE_ENDPOINT_POLICY_DEFINITIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServiceEndpointPolicyDefinitions_CreateOrUpdate",
    "PUT",
    _SERVICE_ENDPOINT_POLICY_DEFINITION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVICE_ENDPOINT_POLICY_NAME,
        _SERVICE_ENDPOINT_POLICY_DEFINITION_NAME,
        Body("service_endpoint_policy_definitions", "ServiceEndpointPolicyDefinition"),
    ),
    ok=(200, 201),
    returns="ServiceEndpointPolicyDefinition",
    long_running=LongRunning(),
)

SERVICE_ENDPOINT_POLICY_DEFINITIONS_DELETE = Operation(
    SERVICE,
    "ServiceEndpointPolicyDefinitions_Delete",
    "DELETE",
    _SERVICE_ENDPOINT_POLICY_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_ENDPOINT_POLICY_NAME, _SERVICE_ENDPOINT_POLICY_DEFINITION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVICE_ENDPOINT_POLICY_DEFINITIONS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ServiceEndpointPolicyDefinitions_ListByResourceGroup",
    "GET",
    _SERVICE_ENDPOINT_POLICY_URL + "/serviceEndpointPolicyDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_ENDPOINT_POLICY_NAME),
    paging=Paging("ServiceEndpointPolicyDefinition", api_version=False),
)
