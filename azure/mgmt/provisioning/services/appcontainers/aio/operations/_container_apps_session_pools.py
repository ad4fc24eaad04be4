# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Asynchronous operations of ``appcontainers``: ``container_apps_session_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _container_apps_session_pools as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class ContainerAppsSessionPoolsOperations(AsyncOperationGroup):
    """Session pools: create, change, delete, get and list them.

    An attribute of the client: ``client.container_apps_session_pools``.
    """

    async def get(
        self, resource_group_name: str, session_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.SessionPool:
        """Get one session pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param session_pool_name: Name of the session pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SessionPool``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/get
        """
        return await self._call(_rest.CONTAINER_APPS_SESSION_POOLS_GET, options, resource_group_name, session_pool_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        session_pool_name: str,
        session_pool_envelope: models.SessionPool | types.SessionPoolDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SessionPool]:
        """Create a session pool, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param session_pool_name: Name of the session pool.
        :param session_pool_envelope: Wanted settings of the session pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SessionPool``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/create-or-update
        """
        return await self._begin(
            _rest.CONTAINER_APPS_SESSION_POOLS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            session_pool_name,
            session_pool_envelope,
        )

    async def begin_update(
        self,
        resource_group_name: str,
        session_pool_name: str,
        session_pool_envelope: models.SessionPoolUpdatableProperties
        | types.SessionPoolUpdatablePropertiesDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SessionPool]:
        """Change some settings of a session pool; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param session_pool_name: Name of the session pool.
        :param session_pool_envelope: Settings of the session pool to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SessionPool``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/update
        """
        return await self._begin(
            _rest.CONTAINER_APPS_SESSION_POOLS_UPDATE,
            options,
            resource_group_name,
            session_pool_name,
            session_pool_envelope,
        )

    async def begin_delete(
        self, resource_group_name: str, session_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a session pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param session_pool_name: Name of the session pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/delete
        """
        return await self._begin(
            _rest.CONTAINER_APPS_SESSION_POOLS_DELETE, options, resource_group_name, session_pool_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SessionPool]:
        """List the session pools of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SessionPool`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/list-by-resource-group
        """
        return self._list(_rest.CONTAINER_APPS_SESSION_POOLS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.SessionPool]:
        """List all session pools of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SessionPool`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/list-by-subscription
        """
        return self._list(_rest.CONTAINER_APPS_SESSION_POOLS_LIST_BY_SUBSCRIPTION, options)
