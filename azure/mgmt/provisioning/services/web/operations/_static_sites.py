# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``static_sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _static_sites as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class StaticSitesOperations(OperationGroup):
    """Static web apps: create, change, delete, builds, settings, users, domains, back ends, databases.

    An attribute of the client: ``client.static_sites``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RemotePrivateEndpointConnectionARMResource:
        """Get one private endpoint connection of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-private-endpoint-connection
        """
        return self._call(
            _rest.STATIC_SITES_GET_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def begin_approve_or_reject_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        private_endpoint_wrapper: models.RemotePrivateEndpointConnectionARMResource
        | types.RemotePrivateEndpointConnectionARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RemotePrivateEndpointConnectionARMResource]:
        """Approve or reject a private endpoint connection of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param private_endpoint_wrapper: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/approve-or-reject-private-endpoint-connection
        """
        return self._begin(
            _rest.STATIC_SITES_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            private_endpoint_wrapper,
        )

    def begin_delete_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[Any]:
        """Delete a private endpoint connection of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/delete-private-endpoint-connection
        """
        return self._begin(
            _rest.STATIC_SITES_DELETE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def get_private_endpoint_connection_list(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RemotePrivateEndpointConnectionARMResource]:
        """List the private endpoint connections of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-private-endpoint-connection-list
        """
        return self._list(_rest.STATIC_SITES_GET_PRIVATE_ENDPOINT_CONNECTION_LIST, options, resource_group_name, name)

    def get_static_site(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StaticSiteARMResource:
        """Get a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-static-site
        """
        return self._call(_rest.STATIC_SITES_GET_STATIC_SITE, options, resource_group_name, name)

    def begin_create_or_update_static_site(
        self,
        resource_group_name: str,
        name: str,
        static_site_envelope: models.StaticSiteARMResource | types.StaticSiteARMResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StaticSiteARMResource]:
        """Create a static web app, or update it in place; with a GitHub repository, its build is set up too.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param static_site_envelope: Location, SKU, repository and build settings of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-static-site
        """
        return self._begin(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE, options, resource_group_name, name, static_site_envelope
        )

    def update_static_site(
        self,
        resource_group_name: str,
        name: str,
        static_site_envelope: models.StaticSitePatchResource | types.StaticSitePatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StaticSiteARMResource:
        """Change settings or tags of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param static_site_envelope: Settings to change.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/update-static-site
        """
        return self._call(
            _rest.STATIC_SITES_UPDATE_STATIC_SITE, options, resource_group_name, name, static_site_envelope
        )

    def begin_delete_static_site(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a static web app with all its environments.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/delete-static-site
        """
        return self._begin(_rest.STATIC_SITES_DELETE_STATIC_SITE, options, resource_group_name, name)

    def get_static_sites_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteARMResource]:
        """List the static web apps of one resource group.

        :param resource_group_name: Name of the resource group that holds the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-static-sites-by-resource-group
        """
        return self._list(_rest.STATIC_SITES_GET_STATIC_SITES_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.StaticSiteARMResource]:
        """List the static web apps of the subscription.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list
        """
        return self._list(_rest.STATIC_SITES_LIST, options)

    def list_static_site_users(
        self, resource_group_name: str, name: str, authprovider: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteUserARMResource]:
        """List the users of a static web app who have been given roles.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param authprovider: Name of the sign-in provider, such as aad or github; all for every one.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-users
        """
        return self._list(_rest.STATIC_SITES_LIST_STATIC_SITE_USERS, options, resource_group_name, name, authprovider)

    def update_static_site_user(
        self,
        resource_group_name: str,
        name: str,
        authprovider: str,
        userid: str,
        static_site_user_envelope: models.StaticSiteUserARMResource | types.StaticSiteUserARMResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StaticSiteUserARMResource:
        """Change the roles of a user of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param authprovider: Name of the sign-in provider, such as aad or github; all for every one.
        :param userid: ID of the user.
        :param static_site_user_envelope: The user's new roles.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/update-static-site-user
        """
        return self._call(
            _rest.STATIC_SITES_UPDATE_STATIC_SITE_USER,
            options,
            resource_group_name,
            name,
            authprovider,
            userid,
            static_site_user_envelope,
        )

    def delete_static_site_user(
        self, resource_group_name: str, name: str, authprovider: str, userid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a user from a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param authprovider: Name of the sign-in provider, such as aad or github; all for every one.
        :param userid: ID of the user.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/delete-static-site-user
        """
        return self._run(
            _rest.STATIC_SITES_DELETE_STATIC_SITE_USER, options, resource_group_name, name, authprovider, userid
        )

    def create_or_update_static_site_app_settings(
        self,
        resource_group_name: str,
        name: str,
        app_settings: models.StringDictionary | types.StringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StringDictionary:
        """Set the app settings of a static web app, in place of those it has.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param app_settings: All app settings, by name; those not given are removed.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-static-site-app-settings
        """
        return self._call(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_APP_SETTINGS,
            options,
            resource_group_name,
            name,
            app_settings,
        )

    def create_or_update_static_site_function_app_settings(
        self,
        resource_group_name: str,
        name: str,
        app_settings: models.StringDictionary | types.StringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StringDictionary:
        """Set the app settings of a static web app's functions, in place of those they have.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param app_settings: All app settings, by name; those not given are removed.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-static-site-function-app-settings
        """
        return self._call(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_FUNCTION_APP_SETTINGS,
            options,
            resource_group_name,
            name,
            app_settings,
        )

    def create_user_roles_invitation_link(
        self,
        resource_group_name: str,
        name: str,
        static_site_user_roles_invitation_envelope: models.StaticSiteUserInvitationRequestResource
        | types.StaticSiteUserInvitationRequestResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StaticSiteUserInvitationResponseResource:
        """Make a link that invites a user into roles of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param static_site_user_roles_invitation_envelope: Who is invited, with which roles and for how long.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-user-roles-invitation-link
        """
        return self._call(
            _rest.STATIC_SITES_CREATE_USER_ROLES_INVITATION_LINK,
            options,
            resource_group_name,
            name,
            static_site_user_roles_invitation_envelope,
        )

    def begin_detach_static_site(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Detach a static web app from its repository.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/detach-static-site
        """
        return self._begin(_rest.STATIC_SITES_DETACH_STATIC_SITE, options, resource_group_name, name)

    def list_static_site_functions(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteFunctionOverviewARMResource]:
        """List the functions of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-functions
        """
        return self._list(_rest.STATIC_SITES_LIST_STATIC_SITE_FUNCTIONS, options, resource_group_name, name)

    def list_static_site_app_settings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the app settings of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-app-settings
        """
        return self._call(_rest.STATIC_SITES_LIST_STATIC_SITE_APP_SETTINGS, options, resource_group_name, name)

    def list_static_site_configured_roles(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StringList:
        """List the roles a static web app knows.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-configured-roles
        """
        return self._call(_rest.STATIC_SITES_LIST_STATIC_SITE_CONFIGURED_ROLES, options, resource_group_name, name)

    def list_static_site_function_app_settings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the app settings of a static web app's functions.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-function-app-settings
        """
        return self._call(_rest.STATIC_SITES_LIST_STATIC_SITE_FUNCTION_APP_SETTINGS, options, resource_group_name, name)

    def list_static_site_secrets(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the secrets of a static web app, such as the deployment token (apiKey).

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-secrets
        """
        return self._call(_rest.STATIC_SITES_LIST_STATIC_SITE_SECRETS, options, resource_group_name, name)

    def get_private_link_resources(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesWrapper:
        """List what a private endpoint can connect to in a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-private-link-resources
        """
        return self._call(_rest.STATIC_SITES_GET_PRIVATE_LINK_RESOURCES, options, resource_group_name, name)

    def reset_static_site_api_key(
        self,
        resource_group_name: str,
        name: str,
        reset_properties_envelope: models.StaticSiteResetPropertiesARMResource
        | types.StaticSiteResetPropertiesARMResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replace the deployment token of a static web app; the old one stops working.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param reset_properties_envelope: Repository token, and whether to update the repository.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/reset-static-site-api-key
        """
        return self._run(
            _rest.STATIC_SITES_RESET_STATIC_SITE_API_KEY, options, resource_group_name, name, reset_properties_envelope
        )

    def get_database_connections_with_details(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseConnection]:
        """Get the database connections of a static web app with their configuration files.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-database-connections-with-details
        """
        return self._list(_rest.STATIC_SITES_GET_DATABASE_CONNECTIONS_WITH_DETAILS, options, resource_group_name, name)

    def begin_create_zip_deployment_for_static_site(
        self,
        resource_group_name: str,
        name: str,
        static_site_zip_deployment_envelope: models.StaticSiteZipDeploymentARMResource
        | types.StaticSiteZipDeploymentARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Deploy zipped content to a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param static_site_zip_deployment_envelope: URLs of the zipped app and API.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-zip-deployment-for-static-site
        """
        return self._begin(
            _rest.STATIC_SITES_CREATE_ZIP_DEPLOYMENT_FOR_STATIC_SITE,
            options,
            resource_group_name,
            name,
            static_site_zip_deployment_envelope,
        )

    def get_static_site_build(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.StaticSiteBuildARMResource:
        """Get one environment (build) of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-static-site-build
        """
        return self._call(
            _rest.STATIC_SITES_GET_STATIC_SITE_BUILD, options, resource_group_name, name, environment_name
        )

    def begin_delete_static_site_build(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an environment (build) of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/delete-static-site-build
        """
        return self._begin(
            _rest.STATIC_SITES_DELETE_STATIC_SITE_BUILD, options, resource_group_name, name, environment_name
        )

    def get_static_site_builds(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteBuildARMResource]:
        """List the environments (builds) of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-static-site-builds
        """
        return self._list(_rest.STATIC_SITES_GET_STATIC_SITE_BUILDS, options, resource_group_name, name)

    def create_or_update_static_site_build_app_settings(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        app_settings: models.StringDictionary | types.StringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StringDictionary:
        """Set the app settings of a static web app's environment, in place of those it has.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param app_settings: All app settings, by name; those not given are removed.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-static-site-build-app-settings
        """
        return self._call(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_BUILD_APP_SETTINGS,
            options,
            resource_group_name,
            name,
            environment_name,
            app_settings,
        )

    def create_or_update_static_site_build_function_app_settings(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        app_settings: models.StringDictionary | types.StringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StringDictionary:
        """Set the app settings of the functions in a static web app's environment, in place of those they have.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param app_settings: All app settings, by name; those not given are removed.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-static-site-build-function-app-settings
        """
        return self._call(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_BUILD_FUNCTION_APP_SETTINGS,
            options,
            resource_group_name,
            name,
            environment_name,
            app_settings,
        )

    def list_static_site_build_functions(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteFunctionOverviewARMResource]:
        """List the functions of a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-build-functions
        """
        return self._list(
            _rest.STATIC_SITES_LIST_STATIC_SITE_BUILD_FUNCTIONS, options, resource_group_name, name, environment_name
        )

    def list_static_site_build_app_settings(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the app settings of a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-build-app-settings
        """
        return self._call(
            _rest.STATIC_SITES_LIST_STATIC_SITE_BUILD_APP_SETTINGS, options, resource_group_name, name, environment_name
        )

    def list_static_site_build_function_app_settings(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the app settings of the functions in a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-build-function-app-settings
        """
        return self._call(
            _rest.STATIC_SITES_LIST_STATIC_SITE_BUILD_FUNCTION_APP_SETTINGS,
            options,
            resource_group_name,
            name,
            environment_name,
        )

    def get_build_database_connections_with_details(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseConnection]:
        """Get the database connections of a static web app's environment with their configuration files.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-build-database-connections-with-details
        """
        return self._list(
            _rest.STATIC_SITES_GET_BUILD_DATABASE_CONNECTIONS_WITH_DETAILS,
            options,
            resource_group_name,
            name,
            environment_name,
        )

    def begin_create_zip_deployment_for_static_site_build(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        static_site_zip_deployment_envelope: models.StaticSiteZipDeploymentARMResource
        | types.StaticSiteZipDeploymentARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Deploy zipped content to an environment of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param static_site_zip_deployment_envelope: URLs of the zipped app and API.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-zip-deployment-for-static-site-build
        """
        return self._begin(
            _rest.STATIC_SITES_CREATE_ZIP_DEPLOYMENT_FOR_STATIC_SITE_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
            static_site_zip_deployment_envelope,
        )

    def get_build_database_connection(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        database_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseConnection:
        """Get a database connection of a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param database_connection_name: Name of the database connection; default.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-build-database-connection
        """
        return self._call(
            _rest.STATIC_SITES_GET_BUILD_DATABASE_CONNECTION,
            options,
            resource_group_name,
            name,
            environment_name,
            database_connection_name,
        )

    def create_or_update_build_database_connection(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        database_connection_name: str,
        database_connection_request_envelope: models.DatabaseConnection | types.DatabaseConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseConnection:
        """Connect a database to a static web app's environment, or update the connection.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param database_connection_name: Name of the database connection; default.
        :param database_connection_request_envelope: Database, region and connection string.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-build-database-connection
        """
        return self._call(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_BUILD_DATABASE_CONNECTION,
            options,
            resource_group_name,
            name,
            environment_name,
            database_connection_name,
            database_connection_request_envelope,
        )

    def update_build_database_connection(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        database_connection_name: str,
        database_connection_request_envelope: models.DatabaseConnectionPatchRequest
        | types.DatabaseConnectionPatchRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseConnection:
        """Change a database connection of a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param database_connection_name: Name of the database connection; default.
        :param database_connection_request_envelope: Database, region and connection string.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/update-build-database-connection
        """
        return self._call(
            _rest.STATIC_SITES_UPDATE_BUILD_DATABASE_CONNECTION,
            options,
            resource_group_name,
            name,
            environment_name,
            database_connection_name,
            database_connection_request_envelope,
        )

    def delete_build_database_connection(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        database_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a database connection from a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param database_connection_name: Name of the database connection; default.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/delete-build-database-connection
        """
        return self._run(
            _rest.STATIC_SITES_DELETE_BUILD_DATABASE_CONNECTION,
            options,
            resource_group_name,
            name,
            environment_name,
            database_connection_name,
        )

    def get_build_database_connections(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseConnection]:
        """List the database connections of a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-build-database-connections
        """
        return self._list(
            _rest.STATIC_SITES_GET_BUILD_DATABASE_CONNECTIONS, options, resource_group_name, name, environment_name
        )

    def get_build_database_connection_with_details(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        database_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseConnection:
        """Get a database connection of a static web app's environment with its configuration files.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param database_connection_name: Name of the database connection; default.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-build-database-connection-with-details
        """
        return self._call(
            _rest.STATIC_SITES_GET_BUILD_DATABASE_CONNECTION_WITH_DETAILS,
            options,
            resource_group_name,
            name,
            environment_name,
            database_connection_name,
        )

    def get_database_connection(
        self, resource_group_name: str, name: str, database_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseConnection:
        """Get a database connection of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param database_connection_name: Name of the database connection; default.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-database-connection
        """
        return self._call(
            _rest.STATIC_SITES_GET_DATABASE_CONNECTION, options, resource_group_name, name, database_connection_name
        )

    def create_or_update_database_connection(
        self,
        resource_group_name: str,
        name: str,
        database_connection_name: str,
        database_connection_request_envelope: models.DatabaseConnection | types.DatabaseConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseConnection:
        """Connect a database to a static web app, or update the connection.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param database_connection_name: Name of the database connection; default.
        :param database_connection_request_envelope: Database, region and connection string.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-database-connection
        """
        return self._call(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_DATABASE_CONNECTION,
            options,
            resource_group_name,
            name,
            database_connection_name,
            database_connection_request_envelope,
        )

    def update_database_connection(
        self,
        resource_group_name: str,
        name: str,
        database_connection_name: str,
        database_connection_request_envelope: models.DatabaseConnectionPatchRequest
        | types.DatabaseConnectionPatchRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseConnection:
        """Change a database connection of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param database_connection_name: Name of the database connection; default.
        :param database_connection_request_envelope: Database, region and connection string.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/update-database-connection
        """
        return self._call(
            _rest.STATIC_SITES_UPDATE_DATABASE_CONNECTION,
            options,
            resource_group_name,
            name,
            database_connection_name,
            database_connection_request_envelope,
        )

    def delete_database_connection(
        self, resource_group_name: str, name: str, database_connection_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a database connection from a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param database_connection_name: Name of the database connection; default.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/delete-database-connection
        """
        return self._run(
            _rest.STATIC_SITES_DELETE_DATABASE_CONNECTION, options, resource_group_name, name, database_connection_name
        )

    def get_database_connections(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseConnection]:
        """List the database connections of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-database-connections
        """
        return self._list(_rest.STATIC_SITES_GET_DATABASE_CONNECTIONS, options, resource_group_name, name)

    def get_database_connection_with_details(
        self, resource_group_name: str, name: str, database_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseConnection:
        """Get a database connection of a static web app with its configuration files.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param database_connection_name: Name of the database connection; default.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-database-connection-with-details
        """
        return self._call(
            _rest.STATIC_SITES_GET_DATABASE_CONNECTION_WITH_DETAILS,
            options,
            resource_group_name,
            name,
            database_connection_name,
        )

    def get_user_provided_function_app_for_static_site_build(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        function_app_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.StaticSiteUserProvidedFunctionAppARMResource:
        """Get a function app linked to a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param function_app_name: Name to link the function app under.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/get-user-provided-function-app-for-static-site-build
        """
        return self._call(
            _rest.STATIC_SITES_GET_USER_PROVIDED_FUNCTION_APP_FOR_STATIC_SITE_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
            function_app_name,
        )

    def begin_register_user_provided_function_app_with_static_site_build(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        function_app_name: str,
        static_site_user_provided_function_envelope: models.StaticSiteUserProvidedFunctionAppARMResource
        | types.StaticSiteUserProvidedFunctionAppARMResourceDict
        | IO[bytes],
        *,
        is_forced: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StaticSiteUserProvidedFunctionAppARMResource]:
        """Link a function app to a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param function_app_name: Name to link the function app under.
        :param static_site_user_provided_function_envelope: Function app to link and its region.
        :param is_forced: Whether to link the function app even if it is linked to another static web app.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/register-user-provided-function-app-with-static-site-build
        """
        return self._begin(
            _rest.STATIC_SITES_REGISTER_USER_PROVIDED_FUNCTION_APP_WITH_STATIC_SITE_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
            function_app_name,
            static_site_user_provided_function_envelope,
            is_forced,
        )

    def detach_user_provided_function_app_from_static_site_build(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        function_app_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Unlink a function app from a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param function_app_name: Name to link the function app under.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/detach-user-provided-function-app-from-static-site-build
        """
        return self._run(
            _rest.STATIC_SITES_DETACH_USER_PROVIDED_FUNCTION_APP_FROM_STATIC_SITE_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
            function_app_name,
        )

    def get_user_provided_function_apps_for_static_site_build(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteUserProvidedFunctionAppARMResource]:
        """List the function apps linked to a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/get-user-provided-function-apps-for-static-site-build
        """
        return self._list(
            _rest.STATIC_SITES_GET_USER_PROVIDED_FUNCTION_APPS_FOR_STATIC_SITE_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
        )

    def get_user_provided_function_app_for_static_site(
        self, resource_group_name: str, name: str, function_app_name: str, **options: Unpack[RequestOptions]
    ) -> models.StaticSiteUserProvidedFunctionAppARMResource:
        """Get a function app linked to a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param function_app_name: Name to link the function app under.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/get-user-provided-function-app-for-static-site
        """
        return self._call(
            _rest.STATIC_SITES_GET_USER_PROVIDED_FUNCTION_APP_FOR_STATIC_SITE,
            options,
            resource_group_name,
            name,
            function_app_name,
        )

    def begin_register_user_provided_function_app_with_static_site(
        self,
        resource_group_name: str,
        name: str,
        function_app_name: str,
        static_site_user_provided_function_envelope: models.StaticSiteUserProvidedFunctionAppARMResource
        | types.StaticSiteUserProvidedFunctionAppARMResourceDict
        | IO[bytes],
        *,
        is_forced: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StaticSiteUserProvidedFunctionAppARMResource]:
        """Link a function app to a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param function_app_name: Name to link the function app under.
        :param static_site_user_provided_function_envelope: Function app to link and its region.
        :param is_forced: Whether to link the function app even if it is linked to another static web app.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/register-user-provided-function-app-with-static-site
        """
        return self._begin(
            _rest.STATIC_SITES_REGISTER_USER_PROVIDED_FUNCTION_APP_WITH_STATIC_SITE,
            options,
            resource_group_name,
            name,
            function_app_name,
            static_site_user_provided_function_envelope,
            is_forced,
        )

    def detach_user_provided_function_app_from_static_site(
        self, resource_group_name: str, name: str, function_app_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Unlink a function app from a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param function_app_name: Name to link the function app under.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/detach-user-provided-function-app-from-static-site
        """
        return self._run(
            _rest.STATIC_SITES_DETACH_USER_PROVIDED_FUNCTION_APP_FROM_STATIC_SITE,
            options,
            resource_group_name,
            name,
            function_app_name,
        )

    def get_user_provided_function_apps_for_static_site(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteUserProvidedFunctionAppARMResource]:
        """List the function apps linked to a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/get-user-provided-function-apps-for-static-site
        """
        return self._list(
            _rest.STATIC_SITES_GET_USER_PROVIDED_FUNCTION_APPS_FOR_STATIC_SITE, options, resource_group_name, name
        )

    def get_basic_auth(
        self,
        resource_group_name: str,
        name: str,
        basic_auth_name: models.BasicAuthName | types.BasicAuthNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.StaticSiteBasicAuthPropertiesARMResource:
        """Get the password protection of a static web app, without the password.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param basic_auth_name: Name of the password protection setting; always default.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-basic-auth
        """
        return self._call(_rest.STATIC_SITES_GET_BASIC_AUTH, options, resource_group_name, name, basic_auth_name)

    def create_or_update_basic_auth(
        self,
        resource_group_name: str,
        name: str,
        basic_auth_name: models.BasicAuthName | types.BasicAuthNameValue,
        basic_auth_envelope: models.StaticSiteBasicAuthPropertiesARMResource
        | types.StaticSiteBasicAuthPropertiesARMResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StaticSiteBasicAuthPropertiesARMResource:
        """Protect environments of a static web app with a password, or change the protection.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param basic_auth_name: Name of the password protection setting; always default.
        :param basic_auth_envelope: Password and the environments it protects.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-basic-auth
        """
        return self._call(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_BASIC_AUTH,
            options,
            resource_group_name,
            name,
            basic_auth_name,
            basic_auth_envelope,
        )

    def list_basic_auth(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteBasicAuthPropertiesARMResource]:
        """List the password protection settings of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-basic-auth
        """
        return self._list(_rest.STATIC_SITES_LIST_BASIC_AUTH, options, resource_group_name, name)

    def get_static_site_custom_domain(
        self, resource_group_name: str, name: str, domain_name: str, **options: Unpack[RequestOptions]
    ) -> models.StaticSiteCustomDomainOverviewARMResource:
        """Get a custom domain of a static web app with its validation state.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param domain_name: The custom domain, such as www.contoso.com.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-static-site-custom-domain
        """
        return self._call(
            _rest.STATIC_SITES_GET_STATIC_SITE_CUSTOM_DOMAIN, options, resource_group_name, name, domain_name
        )

    def begin_create_or_update_static_site_custom_domain(
        self,
        resource_group_name: str,
        name: str,
        domain_name: str,
        static_site_custom_domain_request_properties_envelope: models.StaticSiteCustomDomainRequestPropertiesARMResource
        | types.StaticSiteCustomDomainRequestPropertiesARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StaticSiteCustomDomainOverviewARMResource]:
        """Add a custom domain to a static web app; finished when the domain is validated or the token is ready.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param domain_name: The custom domain, such as www.contoso.com.
        :param static_site_custom_domain_request_properties_envelope: How the domain is validated.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/create-or-update-static-site-custom-domain
        """
        return self._begin(
            _rest.STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_CUSTOM_DOMAIN,
            options,
            resource_group_name,
            name,
            domain_name,
            static_site_custom_domain_request_properties_envelope,
        )

    def begin_delete_static_site_custom_domain(
        self, resource_group_name: str, name: str, domain_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Remove a custom domain from a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param domain_name: The custom domain, such as www.contoso.com.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/delete-static-site-custom-domain
        """
        return self._begin(
            _rest.STATIC_SITES_DELETE_STATIC_SITE_CUSTOM_DOMAIN, options, resource_group_name, name, domain_name
        )

    def list_static_site_custom_domains(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteCustomDomainOverviewARMResource]:
        """List the custom domains of a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/list-static-site-custom-domains
        """
        return self._list(_rest.STATIC_SITES_LIST_STATIC_SITE_CUSTOM_DOMAINS, options, resource_group_name, name)

    def begin_validate_custom_domain_can_be_added_to_static_site(
        self,
        resource_group_name: str,
        name: str,
        domain_name: str,
        static_site_custom_domain_request_properties_envelope: models.StaticSiteCustomDomainRequestPropertiesARMResource
        | types.StaticSiteCustomDomainRequestPropertiesARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Check whether a custom domain can be added to a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param domain_name: The custom domain, such as www.contoso.com.
        :param static_site_custom_domain_request_properties_envelope: How the domain is validated.

        REST:
            https://learn.microsoft.com/rest/api/appservice/static-sites/validate-custom-domain-can-be-added-to-static-site
        """
        return self._begin(
            _rest.STATIC_SITES_VALIDATE_CUSTOM_DOMAIN_CAN_BE_ADDED_TO_STATIC_SITE,
            options,
            resource_group_name,
            name,
            domain_name,
            static_site_custom_domain_request_properties_envelope,
        )

    def get_linked_backend(
        self, resource_group_name: str, name: str, linked_backend_name: str, **options: Unpack[RequestOptions]
    ) -> models.StaticSiteLinkedBackendARMResource:
        """Get a back end linked to a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param linked_backend_name: Name of the link to the back end.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-linked-backend
        """
        return self._call(
            _rest.STATIC_SITES_GET_LINKED_BACKEND, options, resource_group_name, name, linked_backend_name
        )

    def begin_link_backend(
        self,
        resource_group_name: str,
        name: str,
        linked_backend_name: str,
        static_site_linked_backend_envelope: models.StaticSiteLinkedBackendARMResource
        | types.StaticSiteLinkedBackendARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StaticSiteLinkedBackendARMResource]:
        """Link a back end, such as a web app or container app, to a static web app as its API.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param linked_backend_name: Name of the link to the back end.
        :param static_site_linked_backend_envelope: Back end to link and its region.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/link-backend
        """
        return self._begin(
            _rest.STATIC_SITES_LINK_BACKEND,
            options,
            resource_group_name,
            name,
            linked_backend_name,
            static_site_linked_backend_envelope,
        )

    def unlink_backend(
        self,
        resource_group_name: str,
        name: str,
        linked_backend_name: str,
        *,
        is_cleaning_auth_config: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Unlink a back end from a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param linked_backend_name: Name of the link to the back end.
        :param is_cleaning_auth_config: Whether to remove the sign-in configuration made for the link as well.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/unlink-backend
        """
        return self._run(
            _rest.STATIC_SITES_UNLINK_BACKEND,
            options,
            resource_group_name,
            name,
            linked_backend_name,
            is_cleaning_auth_config,
        )

    def get_linked_backends(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteLinkedBackendARMResource]:
        """List the back ends linked to a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-linked-backends
        """
        return self._list(_rest.STATIC_SITES_GET_LINKED_BACKENDS, options, resource_group_name, name)

    def begin_validate_backend(
        self,
        resource_group_name: str,
        name: str,
        linked_backend_name: str,
        static_site_linked_backend_envelope: models.StaticSiteLinkedBackendARMResource
        | types.StaticSiteLinkedBackendARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Check whether a back end can be linked to a static web app.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param linked_backend_name: Name of the link to the back end.
        :param static_site_linked_backend_envelope: Back end to link and its region.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/validate-backend
        """
        return self._begin(
            _rest.STATIC_SITES_VALIDATE_BACKEND,
            options,
            resource_group_name,
            name,
            linked_backend_name,
            static_site_linked_backend_envelope,
        )

    def get_linked_backend_for_build(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        linked_backend_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.StaticSiteLinkedBackendARMResource:
        """Get a back end linked to a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param linked_backend_name: Name of the link to the back end.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-linked-backend-for-build
        """
        return self._call(
            _rest.STATIC_SITES_GET_LINKED_BACKEND_FOR_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
            linked_backend_name,
        )

    def begin_link_backend_to_build(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        linked_backend_name: str,
        static_site_linked_backend_envelope: models.StaticSiteLinkedBackendARMResource
        | types.StaticSiteLinkedBackendARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StaticSiteLinkedBackendARMResource]:
        """Link a back end to a static web app's environment as its API.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param linked_backend_name: Name of the link to the back end.
        :param static_site_linked_backend_envelope: Back end to link and its region.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/link-backend-to-build
        """
        return self._begin(
            _rest.STATIC_SITES_LINK_BACKEND_TO_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
            linked_backend_name,
            static_site_linked_backend_envelope,
        )

    def unlink_backend_from_build(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        linked_backend_name: str,
        *,
        is_cleaning_auth_config: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Unlink a back end from a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param linked_backend_name: Name of the link to the back end.
        :param is_cleaning_auth_config: Whether to remove the sign-in configuration made for the link as well.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/unlink-backend-from-build
        """
        return self._run(
            _rest.STATIC_SITES_UNLINK_BACKEND_FROM_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
            linked_backend_name,
            is_cleaning_auth_config,
        )

    def get_linked_backends_for_build(
        self, resource_group_name: str, name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StaticSiteLinkedBackendARMResource]:
        """List the back ends linked to a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/get-linked-backends-for-build
        """
        return self._list(
            _rest.STATIC_SITES_GET_LINKED_BACKENDS_FOR_BUILD, options, resource_group_name, name, environment_name
        )

    def begin_validate_backend_for_build(
        self,
        resource_group_name: str,
        name: str,
        environment_name: str,
        linked_backend_name: str,
        static_site_linked_backend_envelope: models.StaticSiteLinkedBackendARMResource
        | types.StaticSiteLinkedBackendARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Check whether a back end can be linked to a static web app's environment.

        :param resource_group_name: Name of the resource group that holds the static web app.
        :param name: Name of the static web app.
        :param environment_name: Name of the environment (build): default for production, or the number of the pull
            request.
        :param linked_backend_name: Name of the link to the back end.
        :param static_site_linked_backend_envelope: Back end to link and its region.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/validate-backend-for-build
        """
        return self._begin(
            _rest.STATIC_SITES_VALIDATE_BACKEND_FOR_BUILD,
            options,
            resource_group_name,
            name,
            environment_name,
            linked_backend_name,
            static_site_linked_backend_envelope,
        )

    def preview_workflow(
        self,
        location: str,
        static_sites_workflow_preview_request: models.StaticSitesWorkflowPreviewRequest
        | types.StaticSitesWorkflowPreviewRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StaticSitesWorkflowPreview:
        """Get the GitHub workflow file that would be made for a static web app.

        :param location: Azure region, such as westeurope.
        :param static_sites_workflow_preview_request: Repository, branch and build settings.

        REST: https://learn.microsoft.com/rest/api/appservice/static-sites/preview-workflow
        """
        return self._call(_rest.STATIC_SITES_PREVIEW_WORKFLOW, options, location, static_sites_workflow_preview_request)
