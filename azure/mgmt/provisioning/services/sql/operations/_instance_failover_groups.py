# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``instance_failover_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _instance_failover_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class InstanceFailoverGroupsOperations(OperationGroup):
    """Failover groups of managed instances: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.instance_failover_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, location_name: str, failover_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.InstanceFailoverGroup:
        """Get one failover group of managed instances.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/get
        """
        return self._call(
            _rest.INSTANCE_FAILOVER_GROUPS_GET, options, resource_group_name, location_name, failover_group_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        location_name: str,
        failover_group_name: str,
        parameters: models.InstanceFailoverGroup | types.InstanceFailoverGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InstanceFailoverGroup]:
        """Create a failover group of managed instances, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.
        :param parameters: Wanted settings of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/create-or-update
        """
        return self._begin(
            _rest.INSTANCE_FAILOVER_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            location_name,
            failover_group_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        location_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a failover group of managed instances.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/delete
        """
        return self._begin(
            _rest.INSTANCE_FAILOVER_GROUPS_DELETE, options, resource_group_name, location_name, failover_group_name
        )

    def list_by_location(
        self, resource_group_name: str, location_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.InstanceFailoverGroup]:
        """List the failover groups of managed instances.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/list-by-location
        """
        return self._list(_rest.INSTANCE_FAILOVER_GROUPS_LIST_BY_LOCATION, options, resource_group_name, location_name)

    def begin_failover(
        self,
        resource_group_name: str,
        location_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InstanceFailoverGroup]:
        """Fail over to the managed instance in this region, after all changes are replicated.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/failover
        """
        return self._begin(
            _rest.INSTANCE_FAILOVER_GROUPS_FAILOVER, options, resource_group_name, location_name, failover_group_name
        )

    def begin_force_failover_allow_data_loss(
        self,
        resource_group_name: str,
        location_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InstanceFailoverGroup]:
        """Fail over to the managed instance in this region at once, though changes may be lost.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/force-failover-allow-data-loss
        """
        return self._begin(
            _rest.INSTANCE_FAILOVER_GROUPS_FORCE_FAILOVER_ALLOW_DATA_LOSS,
            options,
            resource_group_name,
            location_name,
            failover_group_name,
        )
