# Generated from swagger/storage/ by "make generate": do not edit.

"""Operations of ``storage``: ``context_caches``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _context_caches as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ContextCachesOperations(OperationGroup):
    """Context caches for AI models.

    An attribute of the client: ``client.context_caches``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, context_cache_name: str, **options: Unpack[RequestOptions]
    ) -> models.ContextCache:
        """Get one context cache.

        :param resource_group_name: Name of the resource group that holds the context cache.
        :param context_cache_name: Name of the context cache.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-caches/get
        """
        return self._call(_rest.CONTEXT_CACHES_GET, options, resource_group_name, context_cache_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        context_cache_name: str,
        resource: models.ContextCache | types.ContextCacheDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ContextCache]:
        """Create a context cache, or update it in place.

        :param resource_group_name: Name of the resource group for the context cache.
        :param context_cache_name: Name of the context cache.
        :param resource: Location, kind and settings of the context cache.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-caches/create-or-update
        """
        return self._begin(
            _rest.CONTEXT_CACHES_CREATE_OR_UPDATE, options, resource_group_name, context_cache_name, resource
        )

    def begin_update(
        self,
        resource_group_name: str,
        context_cache_name: str,
        properties: models.ContextCacheUpdate | types.ContextCacheUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ContextCache]:
        """Change the description, encryption, identity or tags of a context cache.

        :param resource_group_name: Name of the resource group that holds the context cache.
        :param context_cache_name: Name of the context cache.
        :param properties: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-caches/update
        """
        return self._begin(_rest.CONTEXT_CACHES_UPDATE, options, resource_group_name, context_cache_name, properties)

    def begin_delete(
        self, resource_group_name: str, context_cache_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a context cache.

        :param resource_group_name: Name of the resource group that holds the context cache.
        :param context_cache_name: Name of the context cache.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-caches/delete
        """
        return self._begin(_rest.CONTEXT_CACHES_DELETE, options, resource_group_name, context_cache_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContextCache]:
        """List the context caches of one resource group.

        :param resource_group_name: Name of the resource group whose context caches to list.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-caches/list-by-resource-group
        """
        return self._list(_rest.CONTEXT_CACHES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ContextCache]:
        """List the context caches of the subscription.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-caches/list-by-subscription
        """
        return self._list(_rest.CONTEXT_CACHES_LIST_BY_SUBSCRIPTION, options)

    def check_name_availability(
        self,
        body: models.ContextCacheCheckNameAvailabilityParameters
        | types.ContextCacheCheckNameAvailabilityParametersDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ContextCacheCheckNameAvailabilityResult:
        """Check whether a context cache name is valid and still free.

        :param body: Name to check, with the resource type.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-caches/check-name-availability
        """
        return self._call(_rest.CONTEXT_CACHES_CHECK_NAME_AVAILABILITY, options, body)


class ContextCacheContainersOperations(OperationGroup):
    """Containers of a context cache, each for one model.

    An attribute of the client: ``client.context_cache_containers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        context_cache_name: str,
        context_cache_container_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ContextCacheContainer:
        """Get one container of a context cache.

        :param resource_group_name: Name of the resource group that holds the context cache.
        :param context_cache_name: Name of the context cache.
        :param context_cache_container_name: Name of the container within the context cache.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-cache-containers/get
        """
        return self._call(
            _rest.CONTEXT_CACHE_CONTAINERS_GET,
            options,
            resource_group_name,
            context_cache_name,
            context_cache_container_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        context_cache_name: str,
        context_cache_container_name: str,
        resource: models.ContextCacheContainer | types.ContextCacheContainerDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ContextCacheContainer]:
        """Create a container in a context cache, or update it in place.

        :param resource_group_name: Name of the resource group that holds the context cache.
        :param context_cache_name: Name of the context cache.
        :param context_cache_container_name: Name of the container within the context cache.
        :param resource: Model, provider and settings of the container.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-cache-containers/create-or-update
        """
        return self._begin(
            _rest.CONTEXT_CACHE_CONTAINERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            context_cache_name,
            context_cache_container_name,
            resource,
        )

    def begin_update(
        self,
        resource_group_name: str,
        context_cache_name: str,
        context_cache_container_name: str,
        properties: models.ContextCacheContainerUpdate | types.ContextCacheContainerUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ContextCacheContainer]:
        """Change the description or time to live of a context cache container.

        :param resource_group_name: Name of the resource group that holds the context cache.
        :param context_cache_name: Name of the context cache.
        :param context_cache_container_name: Name of the container within the context cache.
        :param properties: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-cache-containers/update
        """
        return self._begin(
            _rest.CONTEXT_CACHE_CONTAINERS_UPDATE,
            options,
            resource_group_name,
            context_cache_name,
            context_cache_container_name,
            properties,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        context_cache_name: str,
        context_cache_container_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a container of a context cache.

        :param resource_group_name: Name of the resource group that holds the context cache.
        :param context_cache_name: Name of the context cache.
        :param context_cache_container_name: Name of the container within the context cache.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-cache-containers/delete
        """
        return self._begin(
            _rest.CONTEXT_CACHE_CONTAINERS_DELETE,
            options,
            resource_group_name,
            context_cache_name,
            context_cache_container_name,
        )

    def list_by_context_cache(
        self, resource_group_name: str, context_cache_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContextCacheContainer]:
        """List the containers of a context cache.

        :param resource_group_name: Name of the resource group that holds the context cache.
        :param context_cache_name: Name of the context cache.

        REST: https://learn.microsoft.com/rest/api/storagerp/context-cache-containers/list-by-context-cache
        """
        return self._list(
            _rest.CONTEXT_CACHE_CONTAINERS_LIST_BY_CONTEXT_CACHE, options, resource_group_name, context_cache_name
        )
