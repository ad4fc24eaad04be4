# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous operations of ``appcontainers``: ``managed_environments``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _managed_environments as _sync


class DotNetComponentsOperations(AsyncOperationGroup):
    """.NET components of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.dot_net_components``.
    """

    get = awaited(_sync.DotNetComponentsOperations.get)
    begin_create_or_update = begun(_sync.DotNetComponentsOperations.begin_create_or_update)
    begin_update = begun(_sync.DotNetComponentsOperations.begin_update)
    begin_delete = begun(_sync.DotNetComponentsOperations.begin_delete)
    list = paged(_sync.DotNetComponentsOperations.list)


class JavaComponentsOperations(AsyncOperationGroup):
    """Java components of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.java_components``.
    """

    get = awaited(_sync.JavaComponentsOperations.get)
    begin_create_or_update = begun(_sync.JavaComponentsOperations.begin_create_or_update)
    begin_update = begun(_sync.JavaComponentsOperations.begin_update)
    begin_delete = begun(_sync.JavaComponentsOperations.begin_delete)
    list = paged(_sync.JavaComponentsOperations.list)


class CertificatesOperations(AsyncOperationGroup):
    """Certificates of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.certificates``.
    """

    get = awaited(_sync.CertificatesOperations.get)
    create_or_update = awaited(_sync.CertificatesOperations.create_or_update)
    update = awaited(_sync.CertificatesOperations.update)
    delete = awaited(_sync.CertificatesOperations.delete)
    list = paged(_sync.CertificatesOperations.list)


class ManagedEnvironmentsOperations(AsyncOperationGroup):
    """Container Apps environments: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_environments``.
    """

    get = awaited(_sync.ManagedEnvironmentsOperations.get)
    begin_create_or_update = begun(_sync.ManagedEnvironmentsOperations.begin_create_or_update)
    begin_update = begun(_sync.ManagedEnvironmentsOperations.begin_update)
    begin_delete = begun(_sync.ManagedEnvironmentsOperations.begin_delete)
    list_by_resource_group = paged(_sync.ManagedEnvironmentsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ManagedEnvironmentsOperations.list_by_subscription)
    get_auth_token = awaited(_sync.ManagedEnvironmentsOperations.get_auth_token)
    list_workload_profile_states = paged(_sync.ManagedEnvironmentsOperations.list_workload_profile_states)
    check_migration_eligibility = awaited(_sync.ManagedEnvironmentsOperations.check_migration_eligibility)


class DaprComponentsOperations(AsyncOperationGroup):
    """Dapr components of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.dapr_components``.
    """

    get = awaited(_sync.DaprComponentsOperations.get)
    create_or_update = awaited(_sync.DaprComponentsOperations.create_or_update)
    delete = awaited(_sync.DaprComponentsOperations.delete)
    list = paged(_sync.DaprComponentsOperations.list)
    list_secrets = awaited(_sync.DaprComponentsOperations.list_secrets)


class ManagedCertificatesOperations(AsyncOperationGroup):
    """Managed certificates of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_certificates``.
    """

    get = awaited(_sync.ManagedCertificatesOperations.get)
    begin_create_or_update = begun(_sync.ManagedCertificatesOperations.begin_create_or_update)
    update = awaited(_sync.ManagedCertificatesOperations.update)
    delete = awaited(_sync.ManagedCertificatesOperations.delete)
    list = paged(_sync.ManagedCertificatesOperations.list)


class ManagedEnvironmentPrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of an environment: get and list them.

    An attribute of the client: ``client.managed_environment_private_link_resources``.
    """

    list = paged(_sync.ManagedEnvironmentPrivateLinkResourcesOperations.list)
    get = awaited(_sync.ManagedEnvironmentPrivateLinkResourcesOperations.get)


class DaprComponentResiliencyPoliciesOperations(AsyncOperationGroup):
    """Resiliency policies of a Dapr component: create, change, delete, get and list them.

    An attribute of the client: ``client.dapr_component_resiliency_policies``.
    """

    get = awaited(_sync.DaprComponentResiliencyPoliciesOperations.get)
    create_or_update = awaited(_sync.DaprComponentResiliencyPoliciesOperations.create_or_update)
    delete = awaited(_sync.DaprComponentResiliencyPoliciesOperations.delete)
    list = paged(_sync.DaprComponentResiliencyPoliciesOperations.list)


class MaintenanceConfigurationsOperations(AsyncOperationGroup):
    """Maintenance configurations of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.maintenance_configurations``.
    """

    get = awaited(_sync.MaintenanceConfigurationsOperations.get)
    create_or_update = awaited(_sync.MaintenanceConfigurationsOperations.create_or_update)
    delete = awaited(_sync.MaintenanceConfigurationsOperations.delete)
    list = paged(_sync.MaintenanceConfigurationsOperations.list)


class ManagedEnvironmentsStoragesOperations(AsyncOperationGroup):
    """Storages of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_environments_storages``.
    """

    get = awaited(_sync.ManagedEnvironmentsStoragesOperations.get)
    create_or_update = awaited(_sync.ManagedEnvironmentsStoragesOperations.create_or_update)
    delete = awaited(_sync.ManagedEnvironmentsStoragesOperations.delete)
    list = awaited(_sync.ManagedEnvironmentsStoragesOperations.list)


class ManagedEnvironmentsDiagnosticsOperations(AsyncOperationGroup):
    """The environment as its diagnostics see it: get it.

    An attribute of the client: ``client.managed_environments_diagnostics``.
    """

    get_root = awaited(_sync.ManagedEnvironmentsDiagnosticsOperations.get_root)


class NamespacesOperations(AsyncOperationGroup):
    """Resource names within an environment: check whether one is free.

    An attribute of the client: ``client.namespaces``.
    """

    check_name_availability = awaited(_sync.NamespacesOperations.check_name_availability)


class ManagedEnvironmentPrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of an environment: approve, reject, delete, get and list them.

    An attribute of the client: ``client.managed_environment_private_endpoint_connections``.
    """

    get = awaited(_sync.ManagedEnvironmentPrivateEndpointConnectionsOperations.get)
    begin_create_or_update = begun(_sync.ManagedEnvironmentPrivateEndpointConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ManagedEnvironmentPrivateEndpointConnectionsOperations.begin_delete)
    list = paged(_sync.ManagedEnvironmentPrivateEndpointConnectionsOperations.list)


class HttpRouteConfigOperations(AsyncOperationGroup):
    """HTTP route configurations of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.http_route_config``.
    """

    get = awaited(_sync.HttpRouteConfigOperations.get)
    create_or_update = awaited(_sync.HttpRouteConfigOperations.create_or_update)
    update = awaited(_sync.HttpRouteConfigOperations.update)
    begin_delete = begun(_sync.HttpRouteConfigOperations.begin_delete)
    list = paged(_sync.HttpRouteConfigOperations.list)


class ManagedEnvironmentDiagnosticsOperations(AsyncOperationGroup):
    """Detectors of an environment: get and list them.

    An attribute of the client: ``client.managed_environment_diagnostics``.
    """

    list_detectors = awaited(_sync.ManagedEnvironmentDiagnosticsOperations.list_detectors)
    get_detector = awaited(_sync.ManagedEnvironmentDiagnosticsOperations.get_detector)


class ManagedEnvironmentUsagesOperations(AsyncOperationGroup):
    """Usages of an environment's quota: list them.

    An attribute of the client: ``client.managed_environment_usages``.
    """

    list = paged(_sync.ManagedEnvironmentUsagesOperations.list)
