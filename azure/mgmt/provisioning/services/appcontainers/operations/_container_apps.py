# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Operations of ``appcontainers``: ``container_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _container_apps as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ContainerAppsSourceControlsOperations(OperationGroup):
    """Source control links of a container app: create, change, delete, get and list them.

    An attribute of the client: ``client.container_apps_source_controls``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        container_app_name: str,
        source_control_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SourceControl:
        """Get one source control link of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param source_control_name: Name of the source control link; current.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-source-controls/get
        """
        return self._call(
            _rest.CONTAINER_APPS_SOURCE_CONTROLS_GET,
            options,
            resource_group_name,
            container_app_name,
            source_control_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        container_app_name: str,
        source_control_name: str,
        source_control_envelope: models.SourceControl | types.SourceControlDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SourceControl]:
        """Link a container app to a GitHub repository; a workflow that builds and deploys is added there.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param source_control_name: Name of the source control link; current.
        :param source_control_envelope: Wanted settings of the source control link.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-source-controls/create-or-update
        """
        return self._begin(
            _rest.CONTAINER_APPS_SOURCE_CONTROLS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            container_app_name,
            source_control_name,
            source_control_envelope,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        container_app_name: str,
        source_control_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a source control link of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param source_control_name: Name of the source control link; current.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-source-controls/delete
        """
        return self._begin(
            _rest.CONTAINER_APPS_SOURCE_CONTROLS_DELETE,
            options,
            resource_group_name,
            container_app_name,
            source_control_name,
        )

    def list_by_container_app(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SourceControl]:
        """List the source control links of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-source-controls/list-by-container-app
        """
        return self._list(
            _rest.CONTAINER_APPS_SOURCE_CONTROLS_LIST_BY_CONTAINER_APP, options, resource_group_name, container_app_name
        )


class ContainerAppsOperations(OperationGroup):
    """Container apps: create, change, start, stop, delete, get and list them, with secrets and auth tokens.

    An attribute of the client: ``client.container_apps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[RequestOptions]
    ) -> models.ContainerApp:
        """Get one container app with its settings and state; values of secrets are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/get
        """
        return self._call(_rest.CONTAINER_APPS_GET, options, resource_group_name, container_app_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        container_app_name: str,
        container_app_envelope: models.ContainerApp | types.ContainerAppDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ContainerApp]:
        """Create a container app, or update it in place; a change of the template makes a new revision.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param container_app_envelope: Location, environment, configuration and template of the app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/create-or-update
        """
        return self._begin(
            _rest.CONTAINER_APPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            container_app_name,
            container_app_envelope,
        )

    def begin_update(
        self,
        resource_group_name: str,
        container_app_name: str,
        container_app_envelope: models.ContainerApp | types.ContainerAppDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ContainerApp]:
        """Change some settings of a container app; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param container_app_envelope: Settings to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/update
        """
        return self._begin(
            _rest.CONTAINER_APPS_UPDATE, options, resource_group_name, container_app_name, container_app_envelope
        )

    def begin_delete(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a container app with all its revisions.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/delete
        """
        return self._begin(_rest.CONTAINER_APPS_DELETE, options, resource_group_name, container_app_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContainerApp]:
        """List the container apps of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/list-by-resource-group
        """
        return self._list(_rest.CONTAINER_APPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ContainerApp]:
        """List all container apps of the subscription.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/list-by-subscription
        """
        return self._list(_rest.CONTAINER_APPS_LIST_BY_SUBSCRIPTION, options)

    def list_custom_host_name_analysis(
        self,
        resource_group_name: str,
        container_app_name: str,
        *,
        custom_hostname: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CustomHostnameAnalysisResult:
        """Check the DNS records of a custom host name for a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param custom_hostname: Custom host name to analyze.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/list-custom-host-name-analysis
        """
        return self._call(
            _rest.CONTAINER_APPS_LIST_CUSTOM_HOST_NAME_ANALYSIS,
            options,
            resource_group_name,
            container_app_name,
            custom_hostname,
        )

    def list_secrets(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[RequestOptions]
    ) -> models.SecretsCollection:
        """Get the secrets of a container app with their values.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/list-secrets
        """
        return self._call(_rest.CONTAINER_APPS_LIST_SECRETS, options, resource_group_name, container_app_name)

    def get_auth_token(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[RequestOptions]
    ) -> models.ContainerAppAuthToken:
        """Get a token to read logs of a container app and open a console in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/get-auth-token
        """
        return self._call(_rest.CONTAINER_APPS_GET_AUTH_TOKEN, options, resource_group_name, container_app_name)

    def begin_start(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ContainerApp]:
        """Start a stopped container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/start
        """
        return self._begin(_rest.CONTAINER_APPS_START, options, resource_group_name, container_app_name)

    def begin_stop(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ContainerApp]:
        """Stop a container app; all its replicas end.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/stop
        """
        return self._begin(_rest.CONTAINER_APPS_STOP, options, resource_group_name, container_app_name)


class ContainerAppsFunctionsOperations(OperationGroup):
    """Functions of a container app: get and list them.

    An attribute of the client: ``client.container_apps_functions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, container_app_name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> models.ContainerAppsFunction:
        """Get one function of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param function_name: Name of the function.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-functions/get
        """
        return self._call(
            _rest.CONTAINER_APPS_FUNCTIONS_GET, options, resource_group_name, container_app_name, function_name
        )

    def list(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContainerAppsFunction]:
        """List the functions of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-functions/list
        """
        return self._list(_rest.CONTAINER_APPS_FUNCTIONS_LIST, options, resource_group_name, container_app_name)


class ContainerAppsRevisionsOperations(OperationGroup):
    """Revisions of a container app: activate, deactivate, restart, get and list them.

    An attribute of the client: ``client.container_apps_revisions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_revision(
        self, resource_group_name: str, container_app_name: str, revision_name: str, **options: Unpack[RequestOptions]
    ) -> models.Revision:
        """Get one revision of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revisions/get-revision
        """
        return self._call(
            _rest.CONTAINER_APPS_REVISIONS_GET_REVISION, options, resource_group_name, container_app_name, revision_name
        )

    def list_revisions(
        self,
        resource_group_name: str,
        container_app_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Revision]:
        """List the revisions of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revisions/list-revisions
        """
        return self._list(
            _rest.CONTAINER_APPS_REVISIONS_LIST_REVISIONS, options, resource_group_name, container_app_name, filter
        )

    def activate_revision(
        self, resource_group_name: str, container_app_name: str, revision_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Activate a revision of a container app, so that it can run and get traffic.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revisions/activate-revision
        """
        return self._run(
            _rest.CONTAINER_APPS_REVISIONS_ACTIVATE_REVISION,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
        )

    def deactivate_revision(
        self, resource_group_name: str, container_app_name: str, revision_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Deactivate a revision of a container app; its replicas end.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revisions/deactivate-revision
        """
        return self._run(
            _rest.CONTAINER_APPS_REVISIONS_DEACTIVATE_REVISION,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
        )

    def restart_revision(
        self, resource_group_name: str, container_app_name: str, revision_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Restart a revision of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revisions/restart-revision
        """
        return self._run(
            _rest.CONTAINER_APPS_REVISIONS_RESTART_REVISION,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
        )


class ContainerAppsLabelHistoryOperations(OperationGroup):
    """Label histories of a container app: delete, get and list them.

    An attribute of the client: ``client.container_apps_label_history``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_label_history(
        self, resource_group_name: str, container_app_name: str, label_name: str, **options: Unpack[RequestOptions]
    ) -> models.LabelHistory:
        """Get which revisions had a label, and when.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param label_name: Label of a revision.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-label-history/get-label-history
        """
        return self._call(
            _rest.CONTAINER_APPS_LABEL_HISTORY_GET_LABEL_HISTORY,
            options,
            resource_group_name,
            container_app_name,
            label_name,
        )

    def delete_label_history(
        self, resource_group_name: str, container_app_name: str, label_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete the history of a label.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param label_name: Label of a revision.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-label-history/delete-label-history
        """
        return self._run(
            _rest.CONTAINER_APPS_LABEL_HISTORY_DELETE_LABEL_HISTORY,
            options,
            resource_group_name,
            container_app_name,
            label_name,
        )

    def list_label_history(
        self,
        resource_group_name: str,
        container_app_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LabelHistory]:
        """List the labels of a container app with their history.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-label-history/list-label-history
        """
        return self._list(
            _rest.CONTAINER_APPS_LABEL_HISTORY_LIST_LABEL_HISTORY,
            options,
            resource_group_name,
            container_app_name,
            filter,
        )


class ContainerAppsRevisionReplicasOperations(OperationGroup):
    """Replicas of a container app revision: get and list them.

    An attribute of the client: ``client.container_apps_revision_replicas``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_replica(
        self,
        resource_group_name: str,
        container_app_name: str,
        revision_name: str,
        replica_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Replica:
        """Get one replica of a container app revision.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.
        :param replica_name: Name of the replica.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revision-replicas/get-replica
        """
        return self._call(
            _rest.CONTAINER_APPS_REVISION_REPLICAS_GET_REPLICA,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
            replica_name,
        )

    def list_replicas(
        self, resource_group_name: str, container_app_name: str, revision_name: str, **options: Unpack[RequestOptions]
    ) -> models.ReplicaCollection:
        """List the replicas of a container app revision.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revision-replicas/list-replicas
        """
        return self._call(
            _rest.CONTAINER_APPS_REVISION_REPLICAS_LIST_REPLICAS,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
        )


class ContainerAppsAuthConfigsOperations(OperationGroup):
    """Authentication configurations of a container app: create, change, delete, get and list them.

    An attribute of the client: ``client.container_apps_auth_configs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        container_app_name: str,
        auth_config_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AuthConfig:
        """Get one authentication configuration of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param auth_config_name: Name of the configuration; current.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-auth-configs/get
        """
        return self._call(
            _rest.CONTAINER_APPS_AUTH_CONFIGS_GET, options, resource_group_name, container_app_name, auth_config_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        container_app_name: str,
        auth_config_name: str,
        auth_config_envelope: models.AuthConfig | types.AuthConfigDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AuthConfig:
        """Set how a container app signs users in.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param auth_config_name: Name of the configuration; current.
        :param auth_config_envelope: Wanted settings of the authentication configuration.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-auth-configs/create-or-update
        """
        return self._call(
            _rest.CONTAINER_APPS_AUTH_CONFIGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            container_app_name,
            auth_config_name,
            auth_config_envelope,
        )

    def delete(
        self,
        resource_group_name: str,
        container_app_name: str,
        auth_config_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an authentication configuration of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param auth_config_name: Name of the configuration; current.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-auth-configs/delete
        """
        return self._run(
            _rest.CONTAINER_APPS_AUTH_CONFIGS_DELETE, options, resource_group_name, container_app_name, auth_config_name
        )

    def list_by_container_app(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AuthConfig]:
        """List the authentication configurations of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-auth-configs/list-by-container-app
        """
        return self._list(
            _rest.CONTAINER_APPS_AUTH_CONFIGS_LIST_BY_CONTAINER_APP, options, resource_group_name, container_app_name
        )


class ContainerAppPrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a container app: approve, reject, delete, get and list them.

    An attribute of the client: ``client.container_app_private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        container_app_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-app-private-endpoint-connections/get
        """
        return self._call(
            _rest.CONTAINER_APP_PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            container_app_name,
            private_endpoint_connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        container_app_name: str,
        private_endpoint_connection_name: str,
        private_endpoint_connection_envelope: models.PrivateEndpointConnection
        | types.PrivateEndpointConnectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param private_endpoint_connection_envelope: The connection with its new state.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-app-private-endpoint-connections/create-or-update
        """
        return self._begin(
            _rest.CONTAINER_APP_PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            container_app_name,
            private_endpoint_connection_name,
            private_endpoint_connection_envelope,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        container_app_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-app-private-endpoint-connections/delete
        """
        return self._begin(
            _rest.CONTAINER_APP_PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            container_app_name,
            private_endpoint_connection_name,
        )

    def list(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-app-private-endpoint-connections/list
        """
        return self._list(
            _rest.CONTAINER_APP_PRIVATE_ENDPOINT_CONNECTIONS_LIST, options, resource_group_name, container_app_name
        )


class ContainerAppPrivateLinkResourcesOperations(OperationGroup):
    """Private link resources of a container app: get and list them.

    An attribute of the client: ``client.container_app_private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateLinkResource]:
        """List the private link resources of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-app-private-link-resources/list
        """
        return self._list(
            _rest.CONTAINER_APP_PRIVATE_LINK_RESOURCES_LIST, options, resource_group_name, container_app_name
        )

    def get(
        self,
        resource_group_name: str,
        container_app_name: str,
        private_link_resource_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateLinkResource:
        """Get one private link resource of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param private_link_resource_name: Name of the private link resource.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-app-private-link-resources/get
        """
        return self._call(
            _rest.CONTAINER_APP_PRIVATE_LINK_RESOURCES_GET,
            options,
            resource_group_name,
            container_app_name,
            private_link_resource_name,
        )


class ContainerAppsDiagnosticsOperations(OperationGroup):
    """Diagnostics of a container app: its detectors and the state of its revisions.

    An attribute of the client: ``client.container_apps_diagnostics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_revision(
        self, resource_group_name: str, container_app_name: str, revision_name: str, **options: Unpack[RequestOptions]
    ) -> models.Revision:
        """Get a revision of a container app as its diagnostics see it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-diagnostics/get-revision
        """
        return self._call(
            _rest.CONTAINER_APPS_DIAGNOSTICS_GET_REVISION,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
        )

    def list_revisions(
        self,
        resource_group_name: str,
        container_app_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Revision]:
        """List the revisions of a container app as its diagnostics see them.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-diagnostics/list-revisions
        """
        return self._list(
            _rest.CONTAINER_APPS_DIAGNOSTICS_LIST_REVISIONS, options, resource_group_name, container_app_name, filter
        )

    def get_root(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[RequestOptions]
    ) -> models.ContainerApp:
        """Get a container app as its diagnostics see it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-diagnostics/get-root
        """
        return self._call(_rest.CONTAINER_APPS_DIAGNOSTICS_GET_ROOT, options, resource_group_name, container_app_name)

    def list_detectors(
        self, resource_group_name: str, container_app_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Diagnostics]:
        """List the detectors for a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-diagnostics/list-detectors
        """
        return self._list(
            _rest.CONTAINER_APPS_DIAGNOSTICS_LIST_DETECTORS, options, resource_group_name, container_app_name
        )

    def get_detector(
        self, resource_group_name: str, container_app_name: str, detector_name: str, **options: Unpack[RequestOptions]
    ) -> models.Diagnostics:
        """Run one detector on a container app and get its findings.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param detector_name: Name of the detector.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-diagnostics/get-detector
        """
        return self._call(
            _rest.CONTAINER_APPS_DIAGNOSTICS_GET_DETECTOR,
            options,
            resource_group_name,
            container_app_name,
            detector_name,
        )


class ContainerAppsRevisionFunctionsOperations(OperationGroup):
    """Functions of a container app revision: get and list them.

    An attribute of the client: ``client.container_apps_revision_functions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        container_app_name: str,
        revision_name: str,
        function_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ContainerAppsFunction:
        """Get one function of a container app revision.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.
        :param function_name: Name of the function.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revision-functions/get
        """
        return self._call(
            _rest.CONTAINER_APPS_REVISION_FUNCTIONS_GET,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
            function_name,
        )

    def list(
        self, resource_group_name: str, container_app_name: str, revision_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContainerAppsFunction]:
        """List the functions of a container app revision.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revision-functions/list
        """
        return self._list(
            _rest.CONTAINER_APPS_REVISION_FUNCTIONS_LIST,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
        )
