# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``kube_environments``."""

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

_KUBE_ENVIRONMENT_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/kubeEnvironments/{name}"

_NAME = Path("name", "name")

KUBE_ENVIRONMENTS_GET = Operation(
    SERVICE,
    "KubeEnvironments_Get",
    "GET",
    _KUBE_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="KubeEnvironment",
)

KUBE_ENVIRONMENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "KubeEnvironments_CreateOrUpdate",
    "PUT",
    _KUBE_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("kube_environment_envelope", "KubeEnvironment")),
    ok=(200, 201),
    returns="KubeEnvironment",
    long_running=LongRunning(),
)

KUBE_ENVIRONMENTS_UPDATE = Operation(
    SERVICE,
    "KubeEnvironments_Update",
    "PATCH",
    _KUBE_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("kube_environment_envelope", "KubeEnvironmentPatchResource")),
    ok=(200, 201),
    returns="KubeEnvironment",
)

KUBE_ENVIRONMENTS_DELETE = Operation(
    SERVICE,
    "KubeEnvironments_Delete",
    "DELETE",
    _KUBE_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

KUBE_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "KubeEnvironments_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/kubeEnvironments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("KubeEnvironment"),
)

KUBE_ENVIRONMENTS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "KubeEnvironments_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/kubeEnvironments",
    (SUBSCRIPTION_ID,),
    paging=Paging("KubeEnvironment"),
)
