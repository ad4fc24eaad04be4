# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``server_trust_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _server_trust_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ServerTrustGroupsOperations(OperationGroup):
    """Server trust groups of managed instances: create, change, delete, get and list them.

    An attribute of the client: ``client.server_trust_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        location_name: str,
        server_trust_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ServerTrustGroup:
        """Get one server trust group of managed instances.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param server_trust_group_name: Name of the server trust group.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-groups/get
        """
        return self._call(
            _rest.SERVER_TRUST_GROUPS_GET, options, resource_group_name, location_name, server_trust_group_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        location_name: str,
        server_trust_group_name: str,
        parameters: models.ServerTrustGroup | types.ServerTrustGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerTrustGroup]:
        """Create a server trust group of managed instances, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param server_trust_group_name: Name of the server trust group.
        :param parameters: Wanted settings of the server trust group.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-groups/create-or-update
        """
        return self._begin(
            _rest.SERVER_TRUST_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            location_name,
            server_trust_group_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        location_name: str,
        server_trust_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a server trust group of managed instances.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param server_trust_group_name: Name of the server trust group.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-groups/delete
        """
        return self._begin(
            _rest.SERVER_TRUST_GROUPS_DELETE, options, resource_group_name, location_name, server_trust_group_name
        )

    def list_by_location(
        self, resource_group_name: str, location_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerTrustGroup]:
        """List the server trust groups in a region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-groups/list-by-location
        """
        return self._list(_rest.SERVER_TRUST_GROUPS_LIST_BY_LOCATION, options, resource_group_name, location_name)

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerTrustGroup]:
        """List the server trust groups a managed instance belongs to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-groups/list-by-instance
        """
        return self._list(
            _rest.SERVER_TRUST_GROUPS_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name
        )
