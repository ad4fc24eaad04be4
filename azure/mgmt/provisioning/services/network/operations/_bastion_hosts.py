# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``bastion_hosts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _bastion_hosts as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class BastionHostsOperations(OperationGroup):
    """Bastion hosts: reach virtual machines by RDP and SSH without public IP addresses.

    An attribute of the client: ``client.bastion_hosts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, bastion_host_name: str, **options: Unpack[RequestOptions]
    ) -> models.BastionHost:
        """Get one bastion host.

        :param resource_group_name: Name of the resource group.
        :param bastion_host_name: Name of the bastion host.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/get
        """
        return self._call(_rest.BASTION_HOSTS_GET, options, resource_group_name, bastion_host_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        parameters: models.BastionHost | types.BastionHostDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BastionHost]:
        """Create a bastion host, or update it in place; takes several minutes.

        :param resource_group_name: Name of the resource group.
        :param bastion_host_name: Name of the bastion host.
        :param parameters: Wanted settings of the bastion host.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/create-or-update
        """
        return self._begin(
            _rest.BASTION_HOSTS_CREATE_OR_UPDATE, options, resource_group_name, bastion_host_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        parameters: models.BastionHostUpdate | types.BastionHostUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BastionHost]:
        """Change the tags or the identity of a bastion host.

        :param resource_group_name: Name of the resource group.
        :param bastion_host_name: Name of the bastion host.
        :param parameters: Changes to the bastion host; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/update
        """
        return self._begin(_rest.BASTION_HOSTS_UPDATE, options, resource_group_name, bastion_host_name, parameters)

    def begin_delete(
        self, resource_group_name: str, bastion_host_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a bastion host; open sessions end.

        :param resource_group_name: Name of the resource group.
        :param bastion_host_name: Name of the bastion host.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/delete
        """
        return self._begin(_rest.BASTION_HOSTS_DELETE, options, resource_group_name, bastion_host_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BastionHost]:
        """List the bastion hosts of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/list-by-resource-group
        """
        return self._list(_rest.BASTION_HOSTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.BastionHost]:
        """List all bastion hosts of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/list
        """
        return self._list(_rest.BASTION_HOSTS_LIST, options)
