# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""Operations of the service ``containerregistry``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ...core.exchange.pollers import ProvisioningPoller
    from . import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.ContainerRegistry provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.OperationDefinition]:
        """List the operations of the Microsoft.ContainerRegistry resource provider.

        REST: https://learn.microsoft.com/rest/api/containerregistry/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class RegistriesOperations(OperationGroup):
    """Container registries: create, change, delete, get and list them.

    An attribute of the client: ``client.registries``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, registry_name: str, **options: Unpack[RequestOptions]) -> models.Registry:
        """Get one container registry with its login server and settings.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/get
        """
        return self._call(_rest.REGISTRIES_GET, options, resource_group_name, registry_name)

    def begin_create(
        self,
        resource_group_name: str,
        registry_name: str,
        registry: models.Registry | types.RegistryDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Registry]:
        """Create a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param registry: Location, SKU and settings of the registry.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/create
        """
        return self._begin(_rest.REGISTRIES_CREATE, options, resource_group_name, registry_name, registry)

    def begin_update(
        self,
        resource_group_name: str,
        registry_name: str,
        registry_update_parameters: models.RegistryUpdateParameters | types.RegistryUpdateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Registry]:
        """Change some settings of a container registry; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param registry_update_parameters: Settings of the container registry to change.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/update
        """
        return self._begin(
            _rest.REGISTRIES_UPDATE, options, resource_group_name, registry_name, registry_update_parameters
        )

    def begin_delete(
        self, resource_group_name: str, registry_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a container registry with all images in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/delete
        """
        return self._begin(_rest.REGISTRIES_DELETE, options, resource_group_name, registry_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Registry]:
        """List the container registries of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/list-by-resource-group
        """
        return self._list(_rest.REGISTRIES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Registry]:
        """List all container registries of the subscription.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/list
        """
        return self._list(_rest.REGISTRIES_LIST, options)

    def begin_import_image(
        self,
        resource_group_name: str,
        registry_name: str,
        parameters: models.ImportImageParameters | types.ImportImageParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Copy an image into a registry from another registry or from Docker Hub and the like.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param parameters: Image to copy, its new tags, and whether to overwrite.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/import-image
        """
        return self._begin(_rest.REGISTRIES_IMPORT_IMAGE, options, resource_group_name, registry_name, parameters)

    def list_usages(
        self, resource_group_name: str, registry_name: str, **options: Unpack[RequestOptions]
    ) -> models.RegistryUsageListResult:
        """List the quota usage of a container registry, such as its storage.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/list-usages
        """
        return self._call(_rest.REGISTRIES_LIST_USAGES, options, resource_group_name, registry_name)

    def list_credentials(
        self, resource_group_name: str, registry_name: str, **options: Unpack[RequestOptions]
    ) -> models.RegistryListCredentialsResult:
        """Get the user name and passwords of a registry's admin user.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/list-credentials
        """
        return self._call(_rest.REGISTRIES_LIST_CREDENTIALS, options, resource_group_name, registry_name)

    def regenerate_credential(
        self,
        resource_group_name: str,
        registry_name: str,
        regenerate_credential_parameters: models.RegenerateCredentialParameters
        | types.RegenerateCredentialParametersDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RegistryListCredentialsResult:
        """Make a new password for a registry's admin user; the old one stops working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param regenerate_credential_parameters: Which of the two passwords to make anew.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/regenerate-credential
        """
        return self._call(
            _rest.REGISTRIES_REGENERATE_CREDENTIAL,
            options,
            resource_group_name,
            registry_name,
            regenerate_credential_parameters,
        )

    def begin_generate_credentials(
        self,
        resource_group_name: str,
        registry_name: str,
        generate_credentials_parameters: models.GenerateCredentialsParameters
        | types.GenerateCredentialsParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GenerateCredentialsResult]:
        """Make new passwords for a token of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param generate_credentials_parameters: Token, which password, and its expiry.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/generate-credentials
        """
        return self._begin(
            _rest.REGISTRIES_GENERATE_CREDENTIALS,
            options,
            resource_group_name,
            registry_name,
            generate_credentials_parameters,
        )

    def check_name_availability(
        self,
        registry_name_check_request: models.RegistryNameCheckRequest | types.RegistryNameCheckRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RegistryNameStatus:
        """Check whether a registry name is valid and still free.

        :param registry_name_check_request: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/check-name-availability
        """
        return self._call(_rest.REGISTRIES_CHECK_NAME_AVAILABILITY, options, registry_name_check_request)

    def get_private_link_resource(
        self, resource_group_name: str, registry_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResource:
        """Get one sub-resource of a registry that a private endpoint can connect to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param group_name: Name of the sub-resource that a private endpoint can connect to.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/get-private-link-resource
        """
        return self._call(
            _rest.REGISTRIES_GET_PRIVATE_LINK_RESOURCE, options, resource_group_name, registry_name, group_name
        )

    def list_private_link_resources(
        self, resource_group_name: str, registry_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateLinkResource]:
        """List the sub-resources of a registry that a private endpoint can connect to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/registries/list-private-link-resources
        """
        return self._list(_rest.REGISTRIES_LIST_PRIVATE_LINK_RESOURCES, options, resource_group_name, registry_name)


class CacheRulesOperations(OperationGroup):
    """Cache rules of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.cache_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, registry_name: str, cache_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.CacheRule:
        """Get one cache rule of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param cache_rule_name: Name of the cache rule.

        REST: https://learn.microsoft.com/rest/api/containerregistry/cache-rules/get
        """
        return self._call(_rest.CACHE_RULES_GET, options, resource_group_name, registry_name, cache_rule_name)

    def begin_create(
        self,
        resource_group_name: str,
        registry_name: str,
        cache_rule_name: str,
        cache_rule_create_parameters: models.CacheRule | types.CacheRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CacheRule]:
        """Create a cache rule of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param cache_rule_name: Name of the cache rule.
        :param cache_rule_create_parameters: Wanted settings of the cache rule.

        REST: https://learn.microsoft.com/rest/api/containerregistry/cache-rules/create
        """
        return self._begin(
            _rest.CACHE_RULES_CREATE,
            options,
            resource_group_name,
            registry_name,
            cache_rule_name,
            cache_rule_create_parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        registry_name: str,
        cache_rule_name: str,
        cache_rule_update_parameters: models.CacheRuleUpdateParameters
        | types.CacheRuleUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CacheRule]:
        """Change some settings of a cache rule of a container registry; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param cache_rule_name: Name of the cache rule.
        :param cache_rule_update_parameters: Settings of the cache rule to change.

        REST: https://learn.microsoft.com/rest/api/containerregistry/cache-rules/update
        """
        return self._begin(
            _rest.CACHE_RULES_UPDATE,
            options,
            resource_group_name,
            registry_name,
            cache_rule_name,
            cache_rule_update_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, registry_name: str, cache_rule_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a cache rule of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param cache_rule_name: Name of the cache rule.

        REST: https://learn.microsoft.com/rest/api/containerregistry/cache-rules/delete
        """
        return self._begin(_rest.CACHE_RULES_DELETE, options, resource_group_name, registry_name, cache_rule_name)

    def list(
        self, resource_group_name: str, registry_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CacheRule]:
        """List the cache rules of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/cache-rules/list
        """
        return self._list(_rest.CACHE_RULES_LIST, options, resource_group_name, registry_name)


class CredentialSetsOperations(OperationGroup):
    """Credential sets of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.credential_sets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, registry_name: str, credential_set_name: str, **options: Unpack[RequestOptions]
    ) -> models.CredentialSet:
        """Get one credential set of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param credential_set_name: Name of the credential set.

        REST: https://learn.microsoft.com/rest/api/containerregistry/credential-sets/get
        """
        return self._call(_rest.CREDENTIAL_SETS_GET, options, resource_group_name, registry_name, credential_set_name)

    def begin_create(
        self,
        resource_group_name: str,
        registry_name: str,
        credential_set_name: str,
        credential_set_create_parameters: models.CredentialSet | types.CredentialSetDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CredentialSet]:
        """Create a credential set of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param credential_set_name: Name of the credential set.
        :param credential_set_create_parameters: Wanted settings of the credential set.

        REST: https://learn.microsoft.com/rest/api/containerregistry/credential-sets/create
        """
        return self._begin(
            _rest.CREDENTIAL_SETS_CREATE,
            options,
            resource_group_name,
            registry_name,
            credential_set_name,
            credential_set_create_parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        registry_name: str,
        credential_set_name: str,
        credential_set_update_parameters: models.CredentialSetUpdateParameters
        | types.CredentialSetUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CredentialSet]:
        """Change some settings of a credential set of a container registry; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param credential_set_name: Name of the credential set.
        :param credential_set_update_parameters: Settings of the credential set to change.

        REST: https://learn.microsoft.com/rest/api/containerregistry/credential-sets/update
        """
        return self._begin(
            _rest.CREDENTIAL_SETS_UPDATE,
            options,
            resource_group_name,
            registry_name,
            credential_set_name,
            credential_set_update_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        registry_name: str,
        credential_set_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a credential set of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param credential_set_name: Name of the credential set.

        REST: https://learn.microsoft.com/rest/api/containerregistry/credential-sets/delete
        """
        return self._begin(
            _rest.CREDENTIAL_SETS_DELETE, options, resource_group_name, registry_name, credential_set_name
        )

    def list(
        self, resource_group_name: str, registry_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CredentialSet]:
        """List the credential sets of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/credential-sets/list
        """
        return self._list(_rest.CREDENTIAL_SETS_LIST, options, resource_group_name, registry_name)


class ConnectedRegistriesOperations(OperationGroup):
    """Connected registries of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_registries``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        registry_name: str,
        connected_registry_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConnectedRegistry:
        """Get one connected registry of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param connected_registry_name: Name of the connected registry.

        REST: https://learn.microsoft.com/rest/api/containerregistry/connected-registries/get
        """
        return self._call(
            _rest.CONNECTED_REGISTRIES_GET, options, resource_group_name, registry_name, connected_registry_name
        )

    def begin_create(
        self,
        resource_group_name: str,
        registry_name: str,
        connected_registry_name: str,
        connected_registry_create_parameters: models.ConnectedRegistry | types.ConnectedRegistryDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectedRegistry]:
        """Create a connected registry of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param connected_registry_name: Name of the connected registry.
        :param connected_registry_create_parameters: Wanted settings of the connected registry.

        REST: https://learn.microsoft.com/rest/api/containerregistry/connected-registries/create
        """
        return self._begin(
            _rest.CONNECTED_REGISTRIES_CREATE,
            options,
            resource_group_name,
            registry_name,
            connected_registry_name,
            connected_registry_create_parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        registry_name: str,
        connected_registry_name: str,
        connected_registry_update_parameters: models.ConnectedRegistryUpdateParameters
        | types.ConnectedRegistryUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectedRegistry]:
        """Change some settings of a connected registry of a container registry; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param connected_registry_name: Name of the connected registry.
        :param connected_registry_update_parameters: Settings of the connected registry to change.

        REST: https://learn.microsoft.com/rest/api/containerregistry/connected-registries/update
        """
        return self._begin(
            _rest.CONNECTED_REGISTRIES_UPDATE,
            options,
            resource_group_name,
            registry_name,
            connected_registry_name,
            connected_registry_update_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        registry_name: str,
        connected_registry_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a connected registry of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param connected_registry_name: Name of the connected registry.

        REST: https://learn.microsoft.com/rest/api/containerregistry/connected-registries/delete
        """
        return self._begin(
            _rest.CONNECTED_REGISTRIES_DELETE, options, resource_group_name, registry_name, connected_registry_name
        )

    def list(
        self,
        resource_group_name: str,
        registry_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ConnectedRegistry]:
        """List the connected registries of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param filter: OData filter for listing connected registries.

        REST: https://learn.microsoft.com/rest/api/containerregistry/connected-registries/list
        """
        return self._list(_rest.CONNECTED_REGISTRIES_LIST, options, resource_group_name, registry_name, filter)

    def begin_deactivate(
        self,
        resource_group_name: str,
        registry_name: str,
        connected_registry_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Deactivate a connected registry, so that it can be installed anew.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param connected_registry_name: Name of the connected registry.

        REST: https://learn.microsoft.com/rest/api/containerregistry/connected-registries/deactivate
        """
        return self._begin(
            _rest.CONNECTED_REGISTRIES_DEACTIVATE, options, resource_group_name, registry_name, connected_registry_name
        )


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a container registry: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        registry_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/containerregistry/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            registry_name,
            private_endpoint_connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        registry_name: str,
        private_endpoint_connection_name: str,
        private_endpoint_connection: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param private_endpoint_connection: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/containerregistry/private-endpoint-connections/create-or-update
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            registry_name,
            private_endpoint_connection_name,
            private_endpoint_connection,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        registry_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/containerregistry/private-endpoint-connections/delete
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            registry_name,
            private_endpoint_connection_name,
        )

    def list(
        self, resource_group_name: str, registry_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/private-endpoint-connections/list
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST, options, resource_group_name, registry_name)


class ReplicationsOperations(OperationGroup):
    """Geo-replications of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.replications``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, registry_name: str, replication_name: str, **options: Unpack[RequestOptions]
    ) -> models.Replication:
        """Get one geo-replication of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param replication_name: Name of the replication; the region, as a rule.

        REST: https://learn.microsoft.com/rest/api/containerregistry/replications/get
        """
        return self._call(_rest.REPLICATIONS_GET, options, resource_group_name, registry_name, replication_name)

    def begin_create(
        self,
        resource_group_name: str,
        registry_name: str,
        replication_name: str,
        replication: models.Replication | types.ReplicationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Replication]:
        """Replicate a Premium registry to another region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param replication_name: Name of the replication; the region, as a rule.
        :param replication: Wanted settings of the geo-replication.

        REST: https://learn.microsoft.com/rest/api/containerregistry/replications/create
        """
        return self._begin(
            _rest.REPLICATIONS_CREATE, options, resource_group_name, registry_name, replication_name, replication
        )

    def begin_update(
        self,
        resource_group_name: str,
        registry_name: str,
        replication_name: str,
        replication_update_parameters: models.ReplicationUpdateParameters
        | types.ReplicationUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Replication]:
        """Change some settings of a geo-replication of a container registry; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param replication_name: Name of the replication; the region, as a rule.
        :param replication_update_parameters: Settings of the geo-replication to change.

        REST: https://learn.microsoft.com/rest/api/containerregistry/replications/update
        """
        return self._begin(
            _rest.REPLICATIONS_UPDATE,
            options,
            resource_group_name,
            registry_name,
            replication_name,
            replication_update_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, registry_name: str, replication_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a geo-replication of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param replication_name: Name of the replication; the region, as a rule.

        REST: https://learn.microsoft.com/rest/api/containerregistry/replications/delete
        """
        return self._begin(_rest.REPLICATIONS_DELETE, options, resource_group_name, registry_name, replication_name)

    def list(
        self, resource_group_name: str, registry_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Replication]:
        """List the geo-replications of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/replications/list
        """
        return self._list(_rest.REPLICATIONS_LIST, options, resource_group_name, registry_name)


class ScopeMapsOperations(OperationGroup):
    """Scope maps of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.scope_maps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, registry_name: str, scope_map_name: str, **options: Unpack[RequestOptions]
    ) -> models.ScopeMap:
        """Get one scope map of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param scope_map_name: Name of the scope map.

        REST: https://learn.microsoft.com/rest/api/containerregistry/scope-maps/get
        """
        return self._call(_rest.SCOPE_MAPS_GET, options, resource_group_name, registry_name, scope_map_name)

    def begin_create(
        self,
        resource_group_name: str,
        registry_name: str,
        scope_map_name: str,
        scope_map_create_parameters: models.ScopeMap | types.ScopeMapDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ScopeMap]:
        """Create a scope map of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param scope_map_name: Name of the scope map.
        :param scope_map_create_parameters: Wanted settings of the scope map.

        REST: https://learn.microsoft.com/rest/api/containerregistry/scope-maps/create
        """
        return self._begin(
            _rest.SCOPE_MAPS_CREATE,
            options,
            resource_group_name,
            registry_name,
            scope_map_name,
            scope_map_create_parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        registry_name: str,
        scope_map_name: str,
        scope_map_update_parameters: models.ScopeMapUpdateParameters | types.ScopeMapUpdateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ScopeMap]:
        """Change some settings of a scope map of a container registry; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param scope_map_name: Name of the scope map.
        :param scope_map_update_parameters: Settings of the scope map to change.

        REST: https://learn.microsoft.com/rest/api/containerregistry/scope-maps/update
        """
        return self._begin(
            _rest.SCOPE_MAPS_UPDATE,
            options,
            resource_group_name,
            registry_name,
            scope_map_name,
            scope_map_update_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, registry_name: str, scope_map_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a scope map of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param scope_map_name: Name of the scope map.

        REST: https://learn.microsoft.com/rest/api/containerregistry/scope-maps/delete
        """
        return self._begin(_rest.SCOPE_MAPS_DELETE, options, resource_group_name, registry_name, scope_map_name)

    def list(
        self, resource_group_name: str, registry_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ScopeMap]:
        """List the scope maps of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/scope-maps/list
        """
        return self._list(_rest.SCOPE_MAPS_LIST, options, resource_group_name, registry_name)


class TokensOperations(OperationGroup):
    """Tokens of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.tokens``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, registry_name: str, token_name: str, **options: Unpack[RequestOptions]
    ) -> models.Token:
        """Get one token of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param token_name: Name of the token.

        REST: https://learn.microsoft.com/rest/api/containerregistry/tokens/get
        """
        return self._call(_rest.TOKENS_GET, options, resource_group_name, registry_name, token_name)

    def begin_create(
        self,
        resource_group_name: str,
        registry_name: str,
        token_name: str,
        token_create_parameters: models.Token | types.TokenDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Token]:
        """Create a token of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param token_name: Name of the token.
        :param token_create_parameters: Wanted settings of the token.

        REST: https://learn.microsoft.com/rest/api/containerregistry/tokens/create
        """
        return self._begin(
            _rest.TOKENS_CREATE, options, resource_group_name, registry_name, token_name, token_create_parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        registry_name: str,
        token_name: str,
        token_update_parameters: models.TokenUpdateParameters | types.TokenUpdateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Token]:
        """Change some settings of a token of a container registry; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param token_name: Name of the token.
        :param token_update_parameters: Settings of the token to change.

        REST: https://learn.microsoft.com/rest/api/containerregistry/tokens/update
        """
        return self._begin(
            _rest.TOKENS_UPDATE, options, resource_group_name, registry_name, token_name, token_update_parameters
        )

    def begin_delete(
        self, resource_group_name: str, registry_name: str, token_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a token of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param token_name: Name of the token.

        REST: https://learn.microsoft.com/rest/api/containerregistry/tokens/delete
        """
        return self._begin(_rest.TOKENS_DELETE, options, resource_group_name, registry_name, token_name)

    def list(
        self, resource_group_name: str, registry_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Token]:
        """List the tokens of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/tokens/list
        """
        return self._list(_rest.TOKENS_LIST, options, resource_group_name, registry_name)


class WebhooksOperations(OperationGroup):
    """Webhooks of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.webhooks``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, registry_name: str, webhook_name: str, **options: Unpack[RequestOptions]
    ) -> models.Webhook:
        """Get one webhook of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param webhook_name: Name of the webhook.

        REST: https://learn.microsoft.com/rest/api/containerregistry/webhooks/get
        """
        return self._call(_rest.WEBHOOKS_GET, options, resource_group_name, registry_name, webhook_name)

    def begin_create(
        self,
        resource_group_name: str,
        registry_name: str,
        webhook_name: str,
        webhook_create_parameters: models.WebhookCreateParameters | types.WebhookCreateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Webhook]:
        """Create a webhook of a container registry, or replace it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param webhook_name: Name of the webhook.
        :param webhook_create_parameters: Wanted settings of the webhook.

        REST: https://learn.microsoft.com/rest/api/containerregistry/webhooks/create
        """
        return self._begin(
            _rest.WEBHOOKS_CREATE, options, resource_group_name, registry_name, webhook_name, webhook_create_parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        registry_name: str,
        webhook_name: str,
        webhook_update_parameters: models.WebhookUpdateParameters | types.WebhookUpdateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Webhook]:
        """Change some settings of a webhook of a container registry; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param webhook_name: Name of the webhook.
        :param webhook_update_parameters: Settings of the webhook to change.

        REST: https://learn.microsoft.com/rest/api/containerregistry/webhooks/update
        """
        return self._begin(
            _rest.WEBHOOKS_UPDATE, options, resource_group_name, registry_name, webhook_name, webhook_update_parameters
        )

    def begin_delete(
        self, resource_group_name: str, registry_name: str, webhook_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a webhook of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param webhook_name: Name of the webhook.

        REST: https://learn.microsoft.com/rest/api/containerregistry/webhooks/delete
        """
        return self._begin(_rest.WEBHOOKS_DELETE, options, resource_group_name, registry_name, webhook_name)

    def list(
        self, resource_group_name: str, registry_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Webhook]:
        """List the webhooks of a container registry.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/containerregistry/webhooks/list
        """
        return self._list(_rest.WEBHOOKS_LIST, options, resource_group_name, registry_name)

    def ping(
        self, resource_group_name: str, registry_name: str, webhook_name: str, **options: Unpack[RequestOptions]
    ) -> models.EventInfo:
        """Send a test event to a webhook.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param webhook_name: Name of the webhook.

        REST: https://learn.microsoft.com/rest/api/containerregistry/webhooks/ping
        """
        return self._call(_rest.WEBHOOKS_PING, options, resource_group_name, registry_name, webhook_name)

    def list_events(
        self, resource_group_name: str, registry_name: str, webhook_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Event]:
        """List the recent events that were sent to a webhook.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param webhook_name: Name of the webhook.

        REST: https://learn.microsoft.com/rest/api/containerregistry/webhooks/list-events
        """
        return self._list(_rest.WEBHOOKS_LIST_EVENTS, options, resource_group_name, registry_name, webhook_name)

    def get_callback_config(
        self, resource_group_name: str, registry_name: str, webhook_name: str, **options: Unpack[RequestOptions]
    ) -> models.CallbackConfig:
        """Get the service URI and custom headers of a webhook.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param registry_name: Name of the container registry: 5 to 50 letters and digits, unique in all of Azure.
        :param webhook_name: Name of the webhook.

        REST: https://learn.microsoft.com/rest/api/containerregistry/webhooks/get-callback-config
        """
        return self._call(_rest.WEBHOOKS_GET_CALLBACK_CONFIG, options, resource_group_name, registry_name, webhook_name)
