# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``dedicated_host_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _dedicated_host_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DedicatedHostGroupsOperations(OperationGroup):
    """Groups of dedicated hosts, in one zone and over fault domains.

    An attribute of the client: ``client.dedicated_host_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        host_group_name: str,
        *,
        expand: models.InstanceViewTypes | types.InstanceViewTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DedicatedHostGroup:
        """Get one dedicated host group.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param expand: "instanceView" adds the state of the group's hosts.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/get
        """
        return self._call(_rest.DEDICATED_HOST_GROUPS_GET, options, resource_group_name, host_group_name, expand)

    def create_or_update(
        self,
        resource_group_name: str,
        host_group_name: str,
        parameters: models.DedicatedHostGroup | types.DedicatedHostGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DedicatedHostGroup:
        """Create a dedicated host group, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param parameters: Wanted settings of the dedicated host group.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/create-or-update
        """
        return self._call(
            _rest.DEDICATED_HOST_GROUPS_CREATE_OR_UPDATE, options, resource_group_name, host_group_name, parameters
        )

    def update(
        self,
        resource_group_name: str,
        host_group_name: str,
        parameters: models.DedicatedHostGroupUpdate | types.DedicatedHostGroupUpdateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DedicatedHostGroup:
        """Change some settings of a dedicated host group.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param parameters: Changes to the dedicated host group; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/update
        """
        return self._call(_rest.DEDICATED_HOST_GROUPS_UPDATE, options, resource_group_name, host_group_name, parameters)

    def delete(self, resource_group_name: str, host_group_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a dedicated host group; it must hold no hosts.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/delete
        """
        return self._run(_rest.DEDICATED_HOST_GROUPS_DELETE, options, resource_group_name, host_group_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DedicatedHostGroup]:
        """List the dedicated host groups of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/list-by-resource-group
        """
        return self._list(_rest.DEDICATED_HOST_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DedicatedHostGroup]:
        """List all dedicated host groups of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/list-by-subscription
        """
        return self._list(_rest.DEDICATED_HOST_GROUPS_LIST_BY_SUBSCRIPTION, options)


class DedicatedHostsOperations(OperationGroup):
    """Dedicated hosts: physical servers that run only your virtual machines.

    An attribute of the client: ``client.dedicated_hosts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        host_group_name: str,
        host_name: str,
        *,
        expand: models.InstanceViewTypes | types.InstanceViewTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DedicatedHost:
        """Get one dedicated host and the virtual machines on it.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param expand: "instanceView" adds the state of the host and its free capacity.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/get
        """
        return self._call(_rest.DEDICATED_HOSTS_GET, options, resource_group_name, host_group_name, host_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        host_group_name: str,
        host_name: str,
        parameters: models.DedicatedHost | types.DedicatedHostDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DedicatedHost]:
        """Create a dedicated host in a group, or update it; billing begins with its creation.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param parameters: Wanted settings of the dedicated host.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/create-or-update
        """
        return self._begin(
            _rest.DEDICATED_HOSTS_CREATE_OR_UPDATE, options, resource_group_name, host_group_name, host_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        host_group_name: str,
        host_name: str,
        parameters: models.DedicatedHostUpdate | types.DedicatedHostUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DedicatedHost]:
        """Change some settings of a dedicated host.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param parameters: Changes to the dedicated host; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/update
        """
        return self._begin(
            _rest.DEDICATED_HOSTS_UPDATE, options, resource_group_name, host_group_name, host_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, host_group_name: str, host_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a dedicated host; no virtual machine may be left on it.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/delete
        """
        return self._begin(_rest.DEDICATED_HOSTS_DELETE, options, resource_group_name, host_group_name, host_name)

    def list_by_host_group(
        self, resource_group_name: str, host_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DedicatedHost]:
        """List the hosts of a dedicated host group.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/list-by-host-group
        """
        return self._list(_rest.DEDICATED_HOSTS_LIST_BY_HOST_GROUP, options, resource_group_name, host_group_name)

    def list_available_sizes(
        self, resource_group_name: str, host_group_name: str, host_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[str]:
        """List the SKUs a dedicated host can be resized to.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/list-available-sizes
        """
        return self._list(
            _rest.DEDICATED_HOSTS_LIST_AVAILABLE_SIZES, options, resource_group_name, host_group_name, host_name
        )

    def begin_redeploy(
        self, resource_group_name: str, host_group_name: str, host_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Move a dedicated host and its machines to another physical server; the machines are restarted.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/redeploy
        """
        return self._begin(_rest.DEDICATED_HOSTS_REDEPLOY, options, resource_group_name, host_group_name, host_name)

    def begin_restart(
        self, resource_group_name: str, host_group_name: str, host_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Restart a dedicated host and the virtual machines on it.

        :param resource_group_name: Name of the resource group.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/restart
        """
        return self._begin(_rest.DEDICATED_HOSTS_RESTART, options, resource_group_name, host_group_name, host_name)
