# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous operations of ``appcontainers``: ``container_apps``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _container_apps as _sync


class ContainerAppsSourceControlsOperations(AsyncOperationGroup):
    """Source control links of a container app: create, change, delete, get and list them.

    An attribute of the client: ``client.container_apps_source_controls``.
    """

    get = awaited(_sync.ContainerAppsSourceControlsOperations.get)
    begin_create_or_update = begun(_sync.ContainerAppsSourceControlsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ContainerAppsSourceControlsOperations.begin_delete)
    list_by_container_app = paged(_sync.ContainerAppsSourceControlsOperations.list_by_container_app)


class ContainerAppsOperations(AsyncOperationGroup):
    """Container apps: create, change, start, stop, delete, get and list them, with secrets and auth tokens.

    An attribute of the client: ``client.container_apps``.
    """

    get = awaited(_sync.ContainerAppsOperations.get)
    begin_create_or_update = begun(_sync.ContainerAppsOperations.begin_create_or_update)
    begin_update = begun(_sync.ContainerAppsOperations.begin_update)
    begin_delete = begun(_sync.ContainerAppsOperations.begin_delete)
    list_by_resource_group = paged(_sync.ContainerAppsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ContainerAppsOperations.list_by_subscription)
    list_custom_host_name_analysis = awaited(_sync.ContainerAppsOperations.list_custom_host_name_analysis)
    list_secrets = awaited(_sync.ContainerAppsOperations.list_secrets)
    get_auth_token = awaited(_sync.ContainerAppsOperations.get_auth_token)
    begin_start = begun(_sync.ContainerAppsOperations.begin_start)
    begin_stop = begun(_sync.ContainerAppsOperations.begin_stop)


class ContainerAppsFunctionsOperations(AsyncOperationGroup):
    """Functions of a container app: get and list them.

    An attribute of the client: ``client.container_apps_functions``.
    """

    get = awaited(_sync.ContainerAppsFunctionsOperations.get)
    list = paged(_sync.ContainerAppsFunctionsOperations.list)


class ContainerAppsRevisionsOperations(AsyncOperationGroup):
    """Revisions of a container app: activate, deactivate, restart, get and list them.

    An attribute of the client: ``client.container_apps_revisions``.
    """

    get_revision = awaited(_sync.ContainerAppsRevisionsOperations.get_revision)
    list_revisions = paged(_sync.ContainerAppsRevisionsOperations.list_revisions)
    activate_revision = awaited(_sync.ContainerAppsRevisionsOperations.activate_revision)
    deactivate_revision = awaited(_sync.ContainerAppsRevisionsOperations.deactivate_revision)
    restart_revision = awaited(_sync.ContainerAppsRevisionsOperations.restart_revision)


class ContainerAppsLabelHistoryOperations(AsyncOperationGroup):
    """Label histories of a container app: delete, get and list them.

    An attribute of the client: ``client.container_apps_label_history``.
    """

    get_label_history = awaited(_sync.ContainerAppsLabelHistoryOperations.get_label_history)
    delete_label_history = awaited(_sync.ContainerAppsLabelHistoryOperations.delete_label_history)
    list_label_history = paged(_sync.ContainerAppsLabelHistoryOperations.list_label_history)


class ContainerAppsRevisionReplicasOperations(AsyncOperationGroup):
    """Replicas of a container app revision: get and list them.

    An attribute of the client: ``client.container_apps_revision_replicas``.
    """

    get_replica = awaited(_sync.ContainerAppsRevisionReplicasOperations.get_replica)
    list_replicas = awaited(_sync.ContainerAppsRevisionReplicasOperations.list_replicas)


class ContainerAppsAuthConfigsOperations(AsyncOperationGroup):
    """Authentication configurations of a container app: create, change, delete, get and list them.

    An attribute of the client: ``client.container_apps_auth_configs``.
    """

    get = awaited(_sync.ContainerAppsAuthConfigsOperations.get)
    create_or_update = awaited(_sync.ContainerAppsAuthConfigsOperations.create_or_update)
    delete = awaited(_sync.ContainerAppsAuthConfigsOperations.delete)
    list_by_container_app = paged(_sync.ContainerAppsAuthConfigsOperations.list_by_container_app)


class ContainerAppPrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a container app: approve, reject, delete, get and list them.

    An attribute of the client: ``client.container_app_private_endpoint_connections``.
    """

    get = awaited(_sync.ContainerAppPrivateEndpointConnectionsOperations.get)
    begin_create_or_update = begun(_sync.ContainerAppPrivateEndpointConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ContainerAppPrivateEndpointConnectionsOperations.begin_delete)
    list = paged(_sync.ContainerAppPrivateEndpointConnectionsOperations.list)


class ContainerAppPrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a container app: get and list them.

    An attribute of the client: ``client.container_app_private_link_resources``.
    """

    list = paged(_sync.ContainerAppPrivateLinkResourcesOperations.list)
    get = awaited(_sync.ContainerAppPrivateLinkResourcesOperations.get)


class ContainerAppsDiagnosticsOperations(AsyncOperationGroup):
    """Diagnostics of a container app: its detectors and the state of its revisions.

    An attribute of the client: ``client.container_apps_diagnostics``.
    """

    get_revision = awaited(_sync.ContainerAppsDiagnosticsOperations.get_revision)
    list_revisions = paged(_sync.ContainerAppsDiagnosticsOperations.list_revisions)
    get_root = awaited(_sync.ContainerAppsDiagnosticsOperations.get_root)
    list_detectors = paged(_sync.ContainerAppsDiagnosticsOperations.list_detectors)
    get_detector = awaited(_sync.ContainerAppsDiagnosticsOperations.get_detector)


class ContainerAppsRevisionFunctionsOperations(AsyncOperationGroup):
    """Functions of a container app revision: get and list them.

    An attribute of the client: ``client.container_apps_revision_functions``.
    """

    get = awaited(_sync.ContainerAppsRevisionFunctionsOperations.get)
    list = paged(_sync.ContainerAppsRevisionFunctionsOperations.list)
