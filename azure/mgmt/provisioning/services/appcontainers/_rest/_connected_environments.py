# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``connected_environments``."""

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

_CONNECTED_ENVIRONMENT_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.App/connectedEnvironments/{connectedEnvironmentName}"
)
_STORAGE_URL = _CONNECTED_ENVIRONMENT_URL + "/storages/{storageName}"
_DAPR_COMPONENT_URL = _CONNECTED_ENVIRONMENT_URL + "/daprComponents/{componentName}"
_CERTIFICATE_URL = _CONNECTED_ENVIRONMENT_URL + "/certificates/{certificateName}"

_CONNECTED_ENVIRONMENT_NAME = Path("connected_environment_name", "connectedEnvironmentName")
_COMPONENT_NAME = Path("component_name", "componentName")
_STORAGE_NAME = Path("storage_name", "storageName")
_CERTIFICATE_NAME = Path("certificate_name", "certificateName")

CONNECTED_ENVIRONMENTS_GET = Operation(
    SERVICE,
    "ConnectedEnvironments_Get",
    "GET",
    _CONNECTED_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME),
    returns="ConnectedEnvironment",
)

CONNECTED_ENVIRONMENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConnectedEnvironments_CreateOrUpdate",
    "PUT",
    _CONNECTED_ENVIRONMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONNECTED_ENVIRONMENT_NAME,
        Body("environment_envelope", "ConnectedEnvironment"),
    ),
    ok=(200, 201),
    returns="ConnectedEnvironment",
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_UPDATE = Operation(
    SERVICE,
    "ConnectedEnvironments_Update",
    "PATCH",
    _CONNECTED_ENVIRONMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONNECTED_ENVIRONMENT_NAME,
        Body("environment_envelope", "ConnectedEnvironmentPatchResource"),
    ),
    returns="ConnectedEnvironment",
)

CONNECTED_ENVIRONMENTS_DELETE = Operation(
    SERVICE,
    "ConnectedEnvironments_Delete",
    "DELETE",
    _CONNECTED_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ConnectedEnvironments_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.App/connectedEnvironments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ConnectedEnvironment"),
)

CONNECTED_ENVIRONMENTS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ConnectedEnvironments_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/connectedEnvironments",
    (SUBSCRIPTION_ID,),
    paging=Paging("ConnectedEnvironment"),
)

CONNECTED_ENVIRONMENTS_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "ConnectedEnvironments_CheckNameAvailability",
    "POST",
    _CONNECTED_ENVIRONMENT_URL + "/checkNameAvailability",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONNECTED_ENVIRONMENT_NAME,
        Body("check_name_availability_request", "CheckNameAvailabilityRequest"),
    ),
    returns="CheckNameAvailabilityResponse",
)

CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_GET = Operation(
    SERVICE,
    "ConnectedEnvironmentsDaprComponents_Get",
    "GET",
    _DAPR_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME, _COMPONENT_NAME),
    returns="DaprComponent",
)

CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConnectedEnvironmentsDaprComponents_CreateOrUpdate",
    "PUT",
    _DAPR_COMPONENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONNECTED_ENVIRONMENT_NAME,
        _COMPONENT_NAME,
        Body("dapr_component_envelope", "DaprComponent"),
    ),
    ok=(200, 201),
    returns="DaprComponent",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_DELETE = Operation(
    SERVICE,
    "ConnectedEnvironmentsDaprComponents_Delete",
    "DELETE",
    _DAPR_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME, _COMPONENT_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_LIST = Operation(
    SERVICE,
    "ConnectedEnvironmentsDaprComponents_List",
    "GET",
    _CONNECTED_ENVIRONMENT_URL + "/daprComponents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME),
    paging=Paging("DaprComponent"),
)

CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_LIST_SECRETS = Operation(
    SERVICE,
    "ConnectedEnvironmentsDaprComponents_ListSecrets",
    "POST",
    _DAPR_COMPONENT_URL + "/listSecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME, _COMPONENT_NAME),
    returns="DaprSecretsCollection",
)

CONNECTED_ENVIRONMENTS_STORAGES_GET = Operation(
    SERVICE,
    "ConnectedEnvironmentsStorages_Get",
    "GET",
    _STORAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME, _STORAGE_NAME),
    returns="ConnectedEnvironmentStorage",
)

CONNECTED_ENVIRONMENTS_STORAGES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConnectedEnvironmentsStorages_CreateOrUpdate",
    "PUT",
    _STORAGE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONNECTED_ENVIRONMENT_NAME,
        _STORAGE_NAME,
        Body("storage_envelope", "ConnectedEnvironmentStorage"),
    ),
    ok=(200, 201),
    returns="ConnectedEnvironmentStorage",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_STORAGES_DELETE = Operation(
    SERVICE,
    "ConnectedEnvironmentsStorages_Delete",
    "DELETE",
    _STORAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME, _STORAGE_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_STORAGES_LIST = Operation(
    SERVICE,
    "ConnectedEnvironmentsStorages_List",
    "GET",
    _CONNECTED_ENVIRONMENT_URL + "/storages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME),
    returns="ConnectedEnvironmentStoragesCollection",
)

CONNECTED_ENVIRONMENTS_CERTIFICATES_GET = Operation(
    SERVICE,
    "ConnectedEnvironmentsCertificates_Get",
    "GET",
    _CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME, _CERTIFICATE_NAME),
    returns="Certificate",
    error="ErrorResponse",
)

CONNECTED_ENVIRONMENTS_CERTIFICATES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConnectedEnvironmentsCertificates_CreateOrUpdate",
    "PUT",
    _CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONNECTED_ENVIRONMENT_NAME,
        _CERTIFICATE_NAME,
        Body("certificate_envelope", "Certificate", required=False),
    ),
    ok=(200, 201),
    returns="Certificate",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_CERTIFICATES_UPDATE = Operation(
    SERVICE,
    "ConnectedEnvironmentsCertificates_Update",
    "PATCH",
    _CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONNECTED_ENVIRONMENT_NAME,
        _CERTIFICATE_NAME,
        Body("certificate_envelope", "CertificatePatch"),
    ),
    ok=(200, 202),
    returns="Certificate",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_CERTIFICATES_DELETE = Operation(
    SERVICE,
    "ConnectedEnvironmentsCertificates_Delete",
    "DELETE",
    _CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME, _CERTIFICATE_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

CONNECTED_ENVIRONMENTS_CERTIFICATES_LIST = Operation(
    SERVICE,
    "ConnectedEnvironmentsCertificates_List",
    "GET",
    _CONNECTED_ENVIRONMENT_URL + "/certificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONNECTED_ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("Certificate"),
)
