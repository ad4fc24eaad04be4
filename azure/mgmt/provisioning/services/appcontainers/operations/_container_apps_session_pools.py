# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Operations of ``appcontainers``: ``container_apps_session_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _container_apps_session_pools as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ContainerAppsSessionPoolsOperations(OperationGroup):
    """Session pools: create, change, delete, get and list them.

    An attribute of the client: ``client.container_apps_session_pools``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, session_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.SessionPool:
        """Get one session pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param session_pool_name: Name of the session pool.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/get
        """
        return self._call(_rest.CONTAINER_APPS_SESSION_POOLS_GET, options, resource_group_name, session_pool_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        session_pool_name: str,
        session_pool_envelope: models.SessionPool | types.SessionPoolDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SessionPool]:
        """Create a session pool, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param session_pool_name: Name of the session pool.
        :param session_pool_envelope: Wanted settings of the session pool.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/create-or-update
        """
        return self._begin(
            _rest.CONTAINER_APPS_SESSION_POOLS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            session_pool_name,
            session_pool_envelope,
        )

    def begin_update(
        self,
        resource_group_name: str,
        session_pool_name: str,
        session_pool_envelope: models.SessionPoolUpdatableProperties
        | types.SessionPoolUpdatablePropertiesDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SessionPool]:
        """Change some settings of a session pool; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param session_pool_name: Name of the session pool.
        :param session_pool_envelope: Settings of the session pool to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/update
        """
        return self._begin(
            _rest.CONTAINER_APPS_SESSION_POOLS_UPDATE,
            options,
            resource_group_name,
            session_pool_name,
            session_pool_envelope,
        )

    def begin_delete(
        self, resource_group_name: str, session_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a session pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param session_pool_name: Name of the session pool.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/delete
        """
        return self._begin(_rest.CONTAINER_APPS_SESSION_POOLS_DELETE, options, resource_group_name, session_pool_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SessionPool]:
        """List the session pools of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/list-by-resource-group
        """
        return self._list(_rest.CONTAINER_APPS_SESSION_POOLS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.SessionPool]:
        """List all session pools of the subscription.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-session-pools/list-by-subscription
        """
        return self._list(_rest.CONTAINER_APPS_SESSION_POOLS_LIST_BY_SUBSCRIPTION, options)
