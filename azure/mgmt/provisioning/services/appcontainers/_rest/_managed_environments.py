# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``managed_environments``."""

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

_MANAGED_ENVIRONMENT_URL = RESOURCE_GROUP + "/providers/Microsoft.App/managedEnvironments/{environmentName}"
_JAVA_COMPONENT_URL = _MANAGED_ENVIRONMENT_URL + "/javaComponents/{name}"
_STORAGE_URL = _MANAGED_ENVIRONMENT_URL + "/storages/{storageName}"
_DOT_NET_COMPONENT_URL = _MANAGED_ENVIRONMENT_URL + "/dotNetComponents/{name}"
_CERTIFICATE_URL = _MANAGED_ENVIRONMENT_URL + "/certificates/{certificateName}"
_DAPR_COMPONENT_URL = _MANAGED_ENVIRONMENT_URL + "/daprComponents/{componentName}"
_HTTP_ROUTE_CONFIG_URL = _MANAGED_ENVIRONMENT_URL + "/httpRouteConfigs/{httpRouteName}"
_MAINTENANCE_CONFIGURATION_URL = _MANAGED_ENVIRONMENT_URL + "/maintenanceConfigurations/{configName}"
_MANAGED_CERTIFICATE_URL = _MANAGED_ENVIRONMENT_URL + "/managedCertificates/{managedCertificateName}"
_RESILIENCY_POLICY_URL = _DAPR_COMPONENT_URL + "/resiliencyPolicies/{name}"
_PRIVATE_ENDPOINT_CONNECTION_URL = (
    _MANAGED_ENVIRONMENT_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
)

_ENVIRONMENT_NAME = Path("environment_name", "environmentName")
_NAME = Path("name", "name")
_CERTIFICATE_NAME = Path("certificate_name", "certificateName")
_COMPONENT_NAME = Path("component_name", "componentName")
_MANAGED_CERTIFICATE_NAME = Path("managed_certificate_name", "managedCertificateName")
_CONFIG_NAME = Path("config_name", "configName")
_STORAGE_NAME = Path("storage_name", "storageName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_HTTP_ROUTE_NAME = Path("http_route_name", "httpRouteName")

DOT_NET_COMPONENTS_GET = Operation(
    SERVICE,
    "DotNetComponents_Get",
    "GET",
    _DOT_NET_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _NAME),
    returns="DotNetComponent",
    error="ErrorResponse",
)

DOT_NET_COMPONENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DotNetComponents_CreateOrUpdate",
    "PUT",
    _DOT_NET_COMPONENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _NAME,
        Body("dot_net_component_envelope", "DotNetComponent"),
    ),
    ok=(200, 201),
    returns="DotNetComponent",
    error="ErrorResponse",
    long_running=LongRunning(),
)

DOT_NET_COMPONENTS_UPDATE = Operation(
    SERVICE,
    "DotNetComponents_Update",
    "PATCH",
    _DOT_NET_COMPONENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _NAME,
        Body("dot_net_component_envelope", "DotNetComponent"),
    ),
    ok=(200, 202),
    returns="DotNetComponent",
    error="ErrorResponse",
    long_running=LongRunning(),
)

DOT_NET_COMPONENTS_DELETE = Operation(
    SERVICE,
    "DotNetComponents_Delete",
    "DELETE",
    _DOT_NET_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

DOT_NET_COMPONENTS_LIST = Operation(
    SERVICE,
    "DotNetComponents_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/dotNetComponents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("DotNetComponent"),
)

JAVA_COMPONENTS_GET = Operation(
    SERVICE,
    "JavaComponents_Get",
    "GET",
    _JAVA_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _NAME),
    returns="JavaComponent",
    error="ErrorResponse",
)

JAVA_COMPONENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "JavaComponents_CreateOrUpdate",
    "PUT",
    _JAVA_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _NAME, Body("java_component_envelope", "JavaComponent")),
    ok=(200, 201),
    returns="JavaComponent",
    error="ErrorResponse",
    long_running=LongRunning(),
)

JAVA_COMPONENTS_UPDATE = Operation(
    SERVICE,
    "JavaComponents_Update",
    "PATCH",
    _JAVA_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _NAME, Body("java_component_envelope", "JavaComponent")),
    ok=(200, 202),
    returns="JavaComponent",
    error="ErrorResponse",
    long_running=LongRunning(),
)

JAVA_COMPONENTS_DELETE = Operation(
    SERVICE,
    "JavaComponents_Delete",
    "DELETE",
    _JAVA_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

JAVA_COMPONENTS_LIST = Operation(
    SERVICE,
    "JavaComponents_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/javaComponents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("JavaComponent"),
)

CERTIFICATES_GET = Operation(
    SERVICE,
    "Certificates_Get",
    "GET",
    _CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _CERTIFICATE_NAME),
    returns="Certificate",
    error="ErrorResponse",
)

CERTIFICATES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Certificates_CreateOrUpdate",
    "PUT",
    _CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _CERTIFICATE_NAME,
        Body("certificate_envelope", "Certificate", required=False),
    ),
    returns="Certificate",
    error="ErrorResponse",
)

CERTIFICATES_UPDATE = Operation(
    SERVICE,
    "Certificates_Update",
    "PATCH",
    _CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _CERTIFICATE_NAME,
        Body("certificate_envelope", "CertificatePatch"),
    ),
    returns="Certificate",
    error="ErrorResponse",
)

CERTIFICATES_DELETE = Operation(
    SERVICE,
    "Certificates_Delete",
    "DELETE",
    _CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _CERTIFICATE_NAME),
    ok=(200, 204),
    error="ErrorResponse",
    accept=None,
)

CERTIFICATES_LIST = Operation(
    SERVICE,
    "Certificates_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/certificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("Certificate"),
)

MANAGED_ENVIRONMENTS_GET = Operation(
    SERVICE,
    "ManagedEnvironments_Get",
    "GET",
    _MANAGED_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    returns="ManagedEnvironment",
    error="ErrorResponse",
)

MANAGED_ENVIRONMENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedEnvironments_CreateOrUpdate",
    "PUT",
    _MANAGED_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, Body("environment_envelope", "ManagedEnvironment")),
    ok=(200, 201),
    returns="ManagedEnvironment",
    error="ErrorResponse",
    long_running=LongRunning(),
)

MANAGED_ENVIRONMENTS_UPDATE = Operation(
    SERVICE,
    "ManagedEnvironments_Update",
    "PATCH",
    _MANAGED_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, Body("environment_envelope", "ManagedEnvironment")),
    ok=(200, 202),
    returns="ManagedEnvironment",
    error="ErrorResponse",
    long_running=LongRunning(),
)

MANAGED_ENVIRONMENTS_DELETE = Operation(
    SERVICE,
    "ManagedEnvironments_Delete",
    "DELETE",
    _MANAGED_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    ok=(200, 202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

MANAGED_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ManagedEnvironments_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.App/managedEnvironments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="ErrorResponse",
    paging=Paging("ManagedEnvironment"),
)

MANAGED_ENVIRONMENTS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ManagedEnvironments_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/managedEnvironments",
    (SUBSCRIPTION_ID,),
    error="ErrorResponse",
    paging=Paging("ManagedEnvironment"),
)

MANAGED_ENVIRONMENTS_GET_AUTH_TOKEN = Operation(
    SERVICE,
    "ManagedEnvironments_GetAuthToken",
    "POST",
    _MANAGED_ENVIRONMENT_URL + "/getAuthtoken",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    returns="EnvironmentAuthToken",
    error="ErrorResponse",
)

MANAGED_ENVIRONMENTS_LIST_WORKLOAD_PROFILE_STATES = Operation(
    SERVICE,
    "ManagedEnvironments_ListWorkloadProfileStates",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/workloadProfileStates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("WorkloadProfileStates"),
)

MANAGED_ENVIRONMENTS_CHECK_MIGRATION_ELIGIBILITY = Operation(
    SERVICE,
    "ManagedEnvironments_CheckMigrationEligibility",
    "POST",
    _MANAGED_ENVIRONMENT_URL + "/checkMigrationEligibility",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, Body("body", "CheckMigrationEligibilityRequest")),
    returns="CheckMigrationEligibilityResponse",
)

DAPR_COMPONENTS_GET = Operation(
    SERVICE,
    "DaprComponents_Get",
    "GET",
    _DAPR_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _COMPONENT_NAME),
    returns="DaprComponent",
)

DAPR_COMPONENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DaprComponents_CreateOrUpdate",
    "PUT",
    _DAPR_COMPONENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _COMPONENT_NAME,
        Body("dapr_component_envelope", "DaprComponent"),
    ),
    returns="DaprComponent",
)

DAPR_COMPONENTS_DELETE = Operation(
    SERVICE,
    "DaprComponents_Delete",
    "DELETE",
    _DAPR_COMPONENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _COMPONENT_NAME),
    ok=(200, 204),
    accept=None,
)

DAPR_COMPONENTS_LIST = Operation(
    SERVICE,
    "DaprComponents_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/daprComponents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    paging=Paging("DaprComponent"),
)

DAPR_COMPONENTS_LIST_SECRETS = Operation(
    SERVICE,
    "DaprComponents_ListSecrets",
    "POST",
    _DAPR_COMPONENT_URL + "/listSecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _COMPONENT_NAME),
    returns="DaprSecretsCollection",
)

MANAGED_CERTIFICATES_GET = Operation(
    SERVICE,
    "ManagedCertificates_Get",
    "GET",
    _MANAGED_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _MANAGED_CERTIFICATE_NAME),
    returns="ManagedCertificate",
    error="ErrorResponse",
)

MANAGED_CERTIFICATES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedCertificates_CreateOrUpdate",
    "PUT",
    _MANAGED_CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _MANAGED_CERTIFICATE_NAME,
        Body("managed_certificate_envelope", "ManagedCertificate", required=False),
    ),
    ok=(200, 201),
    returns="ManagedCertificate",
    error="ErrorResponse",
    long_running=LongRunning(),
)

MANAGED_CERTIFICATES_UPDATE = Operation(
    SERVICE,
    "ManagedCertificates_Update",
    "PATCH",
    _MANAGED_CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _MANAGED_CERTIFICATE_NAME,
        Body("managed_certificate_envelope", "ManagedCertificatePatch"),
    ),
    returns="ManagedCertificate",
    error="ErrorResponse",
)

MANAGED_CERTIFICATES_DELETE = Operation(
    SERVICE,
    "ManagedCertificates_Delete",
    "DELETE",
    _MANAGED_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _MANAGED_CERTIFICATE_NAME),
    ok=(200, 204),
    error="ErrorResponse",
    accept=None,
)

MANAGED_CERTIFICATES_LIST = Operation(
    SERVICE,
    "ManagedCertificates_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/managedCertificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("ManagedCertificate"),
)

MANAGED_ENVIRONMENT_PRIVATE_LINK_RESOURCES_LIST = Operation(
    SERVICE,
    "ManagedEnvironmentPrivateLinkResources_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("PrivateLinkResource"),
)

MANAGED_ENVIRONMENT_PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "ManagedEnvironmentPrivateLinkResources_Get",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/privateLinkResources/{privateLinkResourceName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        Path("private_link_resource_name", "privateLinkResourceName"),
    ),
    returns="PrivateLinkResource",
    error="ErrorResponse",
)

DAPR_COMPONENT_RESILIENCY_POLICIES_GET = Operation(
    SERVICE,
    "DaprComponentResiliencyPolicies_Get",
    "GET",
    _RESILIENCY_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _COMPONENT_NAME, _NAME),
    returns="DaprComponentResiliencyPolicy",
)

DAPR_COMPONENT_RESILIENCY_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DaprComponentResiliencyPolicies_CreateOrUpdate",
    "PUT",
    _RESILIENCY_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _COMPONENT_NAME,
        _NAME,
        Body("dapr_component_resiliency_policy_envelope", "DaprComponentResiliencyPolicy"),
    ),
    ok=(200, 201),
    returns="DaprComponentResiliencyPolicy",
)

DAPR_COMPONENT_RESILIENCY_POLICIES_DELETE = Operation(
    SERVICE,
    "DaprComponentResiliencyPolicies_Delete",
    "DELETE",
    _RESILIENCY_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _COMPONENT_NAME, _NAME),
    ok=(200, 204),
    accept=None,
)

DAPR_COMPONENT_RESILIENCY_POLICIES_LIST = Operation(
    SERVICE,
    "DaprComponentResiliencyPolicies_List",
    "GET",
    _DAPR_COMPONENT_URL + "/resiliencyPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _COMPONENT_NAME),
    paging=Paging("DaprComponentResiliencyPolicy"),
)

MAINTENANCE_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "MaintenanceConfigurations_Get",
    "GET",
    _MAINTENANCE_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _CONFIG_NAME),
    returns="MaintenanceConfigurationResource",
    error="ErrorResponse",
)

MAINTENANCE_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "MaintenanceConfigurations_CreateOrUpdate",
    "PUT",
    _MAINTENANCE_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _CONFIG_NAME,
        Body("maintenance_configuration_envelope", "MaintenanceConfigurationResource"),
    ),
    ok=(200, 201),
    returns="MaintenanceConfigurationResource",
    error="ErrorResponse",
)

MAINTENANCE_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "MaintenanceConfigurations_Delete",
    "DELETE",
    _MAINTENANCE_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _CONFIG_NAME),
    ok=(200, 204),
    error="ErrorResponse",
    accept=None,
)

MAINTENANCE_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "MaintenanceConfigurations_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/maintenanceConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("MaintenanceConfigurationResource"),
)

MANAGED_ENVIRONMENTS_STORAGES_GET = Operation(
    SERVICE,
    "ManagedEnvironmentsStorages_Get",
    "GET",
    _STORAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _STORAGE_NAME),
    returns="ManagedEnvironmentStorage",
)

MANAGED_ENVIRONMENTS_STORAGES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedEnvironmentsStorages_CreateOrUpdate",
    "PUT",
    _STORAGE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _STORAGE_NAME,
        Body("storage_envelope", "ManagedEnvironmentStorage"),
    ),
    ok=(200, 201),
    returns="ManagedEnvironmentStorage",
)

MANAGED_ENVIRONMENTS_STORAGES_DELETE = Operation(
    SERVICE,
    "ManagedEnvironmentsStorages_Delete",
    "DELETE",
    _STORAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _STORAGE_NAME),
    ok=(200, 204),
    accept=None,
)

MANAGED_ENVIRONMENTS_STORAGES_LIST = Operation(
    SERVICE,
    "ManagedEnvironmentsStorages_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/storages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    returns="ManagedEnvironmentStoragesCollection",
)

MANAGED_ENVIRONMENTS_DIAGNOSTICS_GET_ROOT = Operation(
    SERVICE,
    "ManagedEnvironmentsDiagnostics_GetRoot",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/detectorProperties/rootApi/",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    returns="ManagedEnvironment",
)

NAMESPACES_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "Namespaces_CheckNameAvailability",
    "POST",
    _MANAGED_ENVIRONMENT_URL + "/checkNameAvailability",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        Body("check_name_availability_request", "CheckNameAvailabilityRequest"),
    ),
    returns="CheckNameAvailabilityResponse",
    error="ErrorResponse",
)

MANAGED_ENVIRONMENT_PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "ManagedEnvironmentPrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
    error="ErrorResponse",
)

MANAGED_ENVIRONMENT_PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("private_endpoint_connection_envelope", "PrivateEndpointConnection"),
    ),
    ok=(200, 201),
    returns="PrivateEndpointConnection",
    error="ErrorResponse",
    long_running=LongRunning(),
)

MANAGED_ENVIRONMENT_PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "ManagedEnvironmentPrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

MANAGED_ENVIRONMENT_PRIVATE_ENDPOINT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "ManagedEnvironmentPrivateEndpointConnections_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    error="ErrorResponse",
    paging=Paging("PrivateEndpointConnection"),
)

HTTP_ROUTE_CONFIG_GET = Operation(
    SERVICE,
    "HttpRouteConfig_Get",
    "GET",
    _HTTP_ROUTE_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _HTTP_ROUTE_NAME),
    returns="HttpRouteConfig",
)

HTTP_ROUTE_CONFIG_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "HttpRouteConfig_CreateOrUpdate",
    "PUT",
    _HTTP_ROUTE_CONFIG_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _HTTP_ROUTE_NAME,
        Body("http_route_config_envelope", "HttpRouteConfig", required=False),
    ),
    ok=(200, 201),
    returns="HttpRouteConfig",
)

HTTP_ROUTE_CONFIG_UPDATE = Operation(
    SERVICE,
    "HttpRouteConfig_Update",
    "PATCH",
    _HTTP_ROUTE_CONFIG_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ENVIRONMENT_NAME,
        _HTTP_ROUTE_NAME,
        Body("http_route_config_envelope", "HttpRouteConfig"),
    ),
    returns="HttpRouteConfig",
)

HTTP_ROUTE_CONFIG_DELETE = Operation(
    SERVICE,
    "HttpRouteConfig_Delete",
    "DELETE",
    _HTTP_ROUTE_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, _HTTP_ROUTE_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

HTTP_ROUTE_CONFIG_LIST = Operation(
    SERVICE,
    "HttpRouteConfig_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/httpRouteConfigs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    paging=Paging("HttpRouteConfig"),
)

MANAGED_ENVIRONMENT_DIAGNOSTICS_LIST_DETECTORS = Operation(
    SERVICE,
    "ManagedEnvironmentDiagnostics_ListDetectors",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/detectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    returns="DiagnosticsCollection",
)

MANAGED_ENVIRONMENT_DIAGNOSTICS_GET_DETECTOR = Operation(
    SERVICE,
    "ManagedEnvironmentDiagnostics_GetDetector",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/detectors/{detectorName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME, Path("detector_name", "detectorName")),
    returns="Diagnostics",
)

MANAGED_ENVIRONMENT_USAGES_LIST = Operation(
    SERVICE,
    "ManagedEnvironmentUsages_List",
    "GET",
    _MANAGED_ENVIRONMENT_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ENVIRONMENT_NAME),
    paging=Paging("Usage"),
)
