# Generated from swagger/containerservice/ by "make generate": do not edit.

"""REST operations of ``containerservice``, for both twins of its client: ``managed_clusters``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Match,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_MANAGED_CLUSTER_URL = RESOURCE_GROUP + "/providers/Microsoft.ContainerService/managedClusters/{resourceName}"
_AGENT_POOL_URL = _MANAGED_CLUSTER_URL + "/agentPools/{agentPoolName}"
_MAINTENANCE_CONFIGURATION_URL = _MANAGED_CLUSTER_URL + "/maintenanceConfigurations/{configName}"
_IDENTITY_BINDING_URL = _MANAGED_CLUSTER_URL + "/identityBindings/{identityBindingName}"
_MANAGED_NAMESPACE_URL = _MANAGED_CLUSTER_URL + "/managedNamespaces/{managedNamespaceName}"
_TRUSTED_ACCESS_ROLE_BINDING_URL = _MANAGED_CLUSTER_URL + "/trustedAccessRoleBindings/{trustedAccessRoleBindingName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _MANAGED_CLUSTER_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"

_RESOURCE_NAME = Path("resource_name", "resourceName")
_AGENT_POOL_NAME = Path("agent_pool_name", "agentPoolName")
_SERVER_FQDN = Query("server_fqdn", "server-fqdn")
_LOCATION = Path("location", "location")
_MODE = Path("mode", "mode")
_CONFIG_NAME = Path("config_name", "configName")
_MANAGED_NAMESPACE_NAME = Path("managed_namespace_name", "managedNamespaceName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_TRUSTED_ACCESS_ROLE_BINDING_NAME = Path("trusted_access_role_binding_name", "trustedAccessRoleBindingName")
_IDENTITY_BINDING_NAME = Path("identity_binding_name", "identityBindingName")

AGENT_POOLS_GET = Operation(
    SERVICE,
    "AgentPools_Get",
    "GET",
    _AGENT_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _AGENT_POOL_NAME),
    returns="AgentPool",
)

AGENT_POOLS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AgentPools_CreateOrUpdate",
    "PUT",
    _AGENT_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _AGENT_POOL_NAME, Body("parameters", "AgentPool"), Match()),
    ok=(200, 201),
    returns="AgentPool",
    long_running=LongRunning(),
)

AGENT_POOLS_DELETE = Operation(
    SERVICE,
    "AgentPools_Delete",
    "DELETE",
    _AGENT_POOL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        _AGENT_POOL_NAME,
        Query("ignore_pod_disruption_budget", "ignore-pod-disruption-budget", type="bool"),
        Match(),
    ),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

AGENT_POOLS_LIST = Operation(
    SERVICE,
    "AgentPools_List",
    "GET",
    _MANAGED_CLUSTER_URL + "/agentPools",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    paging=Paging("AgentPool"),
)

AGENT_POOLS_ABORT_LATEST_OPERATION = Operation(
    SERVICE,
    "AgentPools_AbortLatestOperation",
    "POST",
    _AGENT_POOL_URL + "/abort",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _AGENT_POOL_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

AGENT_POOLS_DELETE_MACHINES = Operation(
    SERVICE,
    "AgentPools_DeleteMachines",
    "POST",
    _AGENT_POOL_URL + "/deleteMachines",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        _AGENT_POOL_NAME,
        Body("machines", "AgentPoolDeleteMachinesParameter"),
    ),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

AGENT_POOLS_UPGRADE_NODE_IMAGE_VERSION = Operation(
    SERVICE,
    "AgentPools_UpgradeNodeImageVersion",
    "POST",
    _AGENT_POOL_URL + "/upgradeNodeImageVersion",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _AGENT_POOL_NAME),
    ok=(200, 202),
    long_running=LongRunning(),
)

AGENT_POOLS_GET_AVAILABLE_AGENT_POOL_VERSIONS = Operation(
    SERVICE,
    "AgentPools_GetAvailableAgentPoolVersions",
    "GET",
    _MANAGED_CLUSTER_URL + "/availableAgentPoolVersions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    returns="AgentPoolAvailableVersions",
)

AGENT_POOLS_GET_UPGRADE_PROFILE = Operation(
    SERVICE,
    "AgentPools_GetUpgradeProfile",
    "GET",
    _AGENT_POOL_URL + "/upgradeProfiles/default",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _AGENT_POOL_NAME),
    returns="AgentPoolUpgradeProfile",
)

MANAGED_CLUSTERS_GET = Operation(
    SERVICE,
    "ManagedClusters_Get",
    "GET",
    _MANAGED_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    returns="ManagedCluster",
)

MANAGED_CLUSTERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedClusters_CreateOrUpdate",
    "PUT",
    _MANAGED_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "ManagedCluster"), Match()),
    ok=(200, 201),
    returns="ManagedCluster",
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_UPDATE_TAGS = Operation(
    SERVICE,
    "ManagedClusters_UpdateTags",
    "PATCH",
    _MANAGED_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "TagsObject"), Match()),
    ok=(200, 202),
    returns="ManagedCluster",
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_DELETE = Operation(
    SERVICE,
    "ManagedClusters_Delete",
    "DELETE",
    _MANAGED_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Match()),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ManagedClusters_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.ContainerService/managedClusters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ManagedCluster"),
)

MANAGED_CLUSTERS_LIST = Operation(
    SERVICE,
    "ManagedClusters_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerService/managedClusters",
    (SUBSCRIPTION_ID,),
    paging=Paging("ManagedCluster"),
)

MANAGED_CLUSTERS_GET_ACCESS_PROFILE = Operation(
    SERVICE,
    "ManagedClusters_GetAccessProfile",
    "POST",
    _MANAGED_CLUSTER_URL + "/accessProfiles/{roleName}/listCredential",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Path("role_name", "roleName")),
    returns="ManagedClusterAccessProfile",
)

MANAGED_CLUSTERS_LIST_CLUSTER_ADMIN_CREDENTIALS = Operation(
    SERVICE,
    "ManagedClusters_ListClusterAdminCredentials",
    "POST",
    _MANAGED_CLUSTER_URL + "/listClusterAdminCredential",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _SERVER_FQDN),
    returns="CredentialResults",
)

MANAGED_CLUSTERS_LIST_CLUSTER_USER_CREDENTIALS = Operation(
    SERVICE,
    "ManagedClusters_ListClusterUserCredentials",
    "POST",
    _MANAGED_CLUSTER_URL + "/listClusterUserCredential",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _SERVER_FQDN, Query("format", "format", type="Format")),
    returns="CredentialResults",
)

MANAGED_CLUSTERS_LIST_CLUSTER_MONITORING_USER_CREDENTIALS = Operation(
    SERVICE,
    "ManagedClusters_ListClusterMonitoringUserCredentials",
    "POST",
    _MANAGED_CLUSTER_URL + "/listClusterMonitoringUserCredential",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _SERVER_FQDN),
    returns="CredentialResults",
)

MANAGED_CLUSTERS_RESET_SERVICE_PRINCIPAL_PROFILE = Operation(
    SERVICE,
    "ManagedClusters_ResetServicePrincipalProfile",
    "POST",
    _MANAGED_CLUSTER_URL + "/resetServicePrincipalProfile",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "ManagedClusterServicePrincipalProfile")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_RESET_AAD_PROFILE = Operation(
    SERVICE,
    "ManagedClusters_ResetAadProfile",
    "POST",
    _MANAGED_CLUSTER_URL + "/resetAADProfile",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "ManagedClusterAADProfile")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_ROTATE_CLUSTER_CERTIFICATES = Operation(
    SERVICE,
    "ManagedClusters_RotateClusterCertificates",
    "POST",
    _MANAGED_CLUSTER_URL + "/rotateClusterCertificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_ABORT_LATEST_OPERATION = Operation(
    SERVICE,
    "ManagedClusters_AbortLatestOperation",
    "POST",
    _MANAGED_CLUSTER_URL + "/abort",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_ROTATE_SERVICE_ACCOUNT_SIGNING_KEYS = Operation(
    SERVICE,
    "ManagedClusters_RotateServiceAccountSigningKeys",
    "POST",
    _MANAGED_CLUSTER_URL + "/rotateServiceAccountSigningKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_STOP = Operation(
    SERVICE,
    "ManagedClusters_Stop",
    "POST",
    _MANAGED_CLUSTER_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_START = Operation(
    SERVICE,
    "ManagedClusters_Start",
    "POST",
    _MANAGED_CLUSTER_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_RUN_COMMAND = Operation(
    SERVICE,
    "ManagedClusters_RunCommand",
    "POST",
    _MANAGED_CLUSTER_URL + "/runCommand",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("request_payload", "RunCommandRequest")),
    ok=(200, 202),
    returns="RunCommandResult",
    long_running=LongRunning(),
)

MANAGED_CLUSTERS_GET_COMMAND_RESULT = Operation(
    SERVICE,
    "ManagedClusters_GetCommandResult",
    "GET",
    _MANAGED_CLUSTER_URL + "/commandResults/{commandId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Path("command_id", "commandId")),
    ok=(200, 202),
    returns="RunCommandResult",
)

MANAGED_CLUSTERS_LIST_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS = Operation(
    SERVICE,
    "ManagedClusters_ListOutboundNetworkDependenciesEndpoints",
    "GET",
    _MANAGED_CLUSTER_URL + "/outboundNetworkDependenciesEndpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    paging=Paging("OutboundEnvironmentEndpoint"),
)

MANAGED_CLUSTERS_GET_UPGRADE_PROFILE = Operation(
    SERVICE,
    "ManagedClusters_GetUpgradeProfile",
    "GET",
    _MANAGED_CLUSTER_URL + "/upgradeProfiles/default",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    returns="ManagedClusterUpgradeProfile",
)

MANAGED_CLUSTERS_GET_MESH_REVISION_PROFILE = Operation(
    SERVICE,
    "ManagedClusters_GetMeshRevisionProfile",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerService/locations/{location}/meshRevisionProfiles/{mode}",
    (SUBSCRIPTION_ID, _LOCATION, _MODE),
    returns="MeshRevisionProfile",
)

MANAGED_CLUSTERS_LIST_MESH_REVISION_PROFILES = Operation(
    SERVICE,
    "ManagedClusters_ListMeshRevisionProfiles",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerService/locations/{location}/meshRevisionProfiles",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("MeshRevisionProfile"),
)

MANAGED_CLUSTERS_GET_MESH_UPGRADE_PROFILE = Operation(
    SERVICE,
    "ManagedClusters_GetMeshUpgradeProfile",
    "GET",
    _MANAGED_CLUSTER_URL + "/meshUpgradeProfiles/{mode}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _MODE),
    returns="MeshUpgradeProfile",
)

MANAGED_CLUSTERS_LIST_MESH_UPGRADE_PROFILES = Operation(
    SERVICE,
    "ManagedClusters_ListMeshUpgradeProfiles",
    "GET",
    _MANAGED_CLUSTER_URL + "/meshUpgradeProfiles",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    paging=Paging("MeshUpgradeProfile"),
)

MANAGED_CLUSTERS_LIST_KUBERNETES_VERSIONS = Operation(
    SERVICE,
    "ManagedClusters_ListKubernetesVersions",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerService/locations/{location}/kubernetesVersions",
    (SUBSCRIPTION_ID, _LOCATION),
    returns="KubernetesVersionListResult",
)

MAINTENANCE_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "MaintenanceConfigurations_Get",
    "GET",
    _MAINTENANCE_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _CONFIG_NAME),
    returns="MaintenanceConfiguration",
)

MAINTENANCE_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "MaintenanceConfigurations_CreateOrUpdate",
    "PUT",
    _MAINTENANCE_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        _CONFIG_NAME,
        Body("parameters", "MaintenanceConfiguration"),
    ),
    ok=(200, 201),
    returns="MaintenanceConfiguration",
)

MAINTENANCE_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "MaintenanceConfigurations_Delete",
    "DELETE",
    _MAINTENANCE_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _CONFIG_NAME),
    ok=(200, 204),
    accept=None,
)

MAINTENANCE_CONFIGURATIONS_LIST_BY_MANAGED_CLUSTER = Operation(
    SERVICE,
    "MaintenanceConfigurations_ListByManagedCluster",
    "GET",
    _MANAGED_CLUSTER_URL + "/maintenanceConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    paging=Paging("MaintenanceConfiguration"),
)

MANAGED_NAMESPACES_GET = Operation(
    SERVICE,
    "ManagedNamespaces_Get",
    "GET",
    _MANAGED_NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _MANAGED_NAMESPACE_NAME),
    returns="ManagedNamespace",
)

MANAGED_NAMESPACES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedNamespaces_CreateOrUpdate",
    "PUT",
    _MANAGED_NAMESPACE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        _MANAGED_NAMESPACE_NAME,
        Body("parameters", "ManagedNamespace"),
    ),
    ok=(200, 201),
    returns="ManagedNamespace",
    long_running=LongRunning(),
)

MANAGED_NAMESPACES_UPDATE = Operation(
    SERVICE,
    "ManagedNamespaces_Update",
    "PATCH",
    _MANAGED_NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _MANAGED_NAMESPACE_NAME, Body("parameters", "TagsObject")),
    returns="ManagedNamespace",
)

MANAGED_NAMESPACES_DELETE = Operation(
    SERVICE,
    "ManagedNamespaces_Delete",
    "DELETE",
    _MANAGED_NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _MANAGED_NAMESPACE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_NAMESPACES_LIST_BY_MANAGED_CLUSTER = Operation(
    SERVICE,
    "ManagedNamespaces_ListByManagedCluster",
    "GET",
    _MANAGED_CLUSTER_URL + "/managedNamespaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    paging=Paging("ManagedNamespace"),
)

MANAGED_NAMESPACES_LIST_CREDENTIAL = Operation(
    SERVICE,
    "ManagedNamespaces_ListCredential",
    "POST",
    _MANAGED_NAMESPACE_URL + "/listCredential",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _MANAGED_NAMESPACE_NAME),
    returns="CredentialResults",
)

MACHINES_GET = Operation(
    SERVICE,
    "Machines_Get",
    "GET",
    _AGENT_POOL_URL + "/machines/{machineName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _AGENT_POOL_NAME, Path("machine_name", "machineName")),
    returns="Machine",
)

MACHINES_LIST = Operation(
    SERVICE,
    "Machines_List",
    "GET",
    _AGENT_POOL_URL + "/machines",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _AGENT_POOL_NAME),
    paging=Paging("Machine"),
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_UPDATE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Update",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("parameters", "PrivateEndpointConnection"),
    ),
    ok=(200, 201),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 204),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "PrivateEndpointConnections_List",
    "GET",
    _MANAGED_CLUSTER_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    returns="PrivateEndpointConnectionListResult",
)

TRUSTED_ACCESS_ROLE_BINDINGS_GET = Operation(
    SERVICE,
    "TrustedAccessRoleBindings_Get",
    "GET",
    _TRUSTED_ACCESS_ROLE_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _TRUSTED_ACCESS_ROLE_BINDING_NAME),
    returns="TrustedAccessRoleBinding",
)

TRUSTED_ACCESS_ROLE_BINDINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "TrustedAccessRoleBindings_CreateOrUpdate",
    "PUT",
    _TRUSTED_ACCESS_ROLE_BINDING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        _TRUSTED_ACCESS_ROLE_BINDING_NAME,
        Body("trusted_access_role_binding", "TrustedAccessRoleBinding"),
    ),
    ok=(200, 201),
    returns="TrustedAccessRoleBinding",
    long_running=LongRunning(),
)

TRUSTED_ACCESS_ROLE_BINDINGS_DELETE = Operation(
    SERVICE,
    "TrustedAccessRoleBindings_Delete",
    "DELETE",
    _TRUSTED_ACCESS_ROLE_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _TRUSTED_ACCESS_ROLE_BINDING_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

TRUSTED_ACCESS_ROLE_BINDINGS_LIST = Operation(
    SERVICE,
    "TrustedAccessRoleBindings_List",
    "GET",
    _MANAGED_CLUSTER_URL + "/trustedAccessRoleBindings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    paging=Paging("TrustedAccessRoleBinding"),
)

IDENTITY_BINDINGS_GET = Operation(
    SERVICE,
    "IdentityBindings_Get",
    "GET",
    _IDENTITY_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _IDENTITY_BINDING_NAME),
    returns="IdentityBinding",
)

IDENTITY_BINDINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "IdentityBindings_CreateOrUpdate",
    "PUT",
    _IDENTITY_BINDING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        _IDENTITY_BINDING_NAME,
        Body("parameters", "IdentityBinding"),
    ),
    ok=(200, 201),
    returns="IdentityBinding",
    long_running=LongRunning(),
)

IDENTITY_BINDINGS_DELETE = Operation(
    SERVICE,
    "IdentityBindings_Delete",
    "DELETE",
    _IDENTITY_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _IDENTITY_BINDING_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

IDENTITY_BINDINGS_LIST_BY_MANAGED_CLUSTER = Operation(
    SERVICE,
    "IdentityBindings_ListByManagedCluster",
    "GET",
    _MANAGED_CLUSTER_URL + "/identityBindings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    paging=Paging("IdentityBinding"),
)

PRIVATE_LINK_RESOURCES_LIST = Operation(
    SERVICE,
    "PrivateLinkResources_List",
    "GET",
    _MANAGED_CLUSTER_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    returns="PrivateLinkResourcesListResult",
)

RESOLVE_PRIVATE_LINK_SERVICE_ID_POST = Operation(
    SERVICE,
    "ResolvePrivateLinkServiceId_Post",
    "POST",
    _MANAGED_CLUSTER_URL + "/resolvePrivateLinkServiceId",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "PrivateLinkResource")),
    returns="PrivateLinkResource",
)
