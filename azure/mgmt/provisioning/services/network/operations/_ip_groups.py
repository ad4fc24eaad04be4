# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``ip_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _ip_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class IpGroupsOperations(OperationGroup):
    """IP groups: lists of addresses for use in firewall rules.

    An attribute of the client: ``client.ip_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        ip_groups_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.IpGroup:
        """Get one IP group.

        :param resource_group_name: Name of the resource group.
        :param ip_groups_name: Name of the IP group.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-groups/get
        """
        return self._call(_rest.IP_GROUPS_GET, options, resource_group_name, ip_groups_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        ip_groups_name: str,
        parameters: models.IpGroup | types.IpGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.IpGroup]:
        """Create an IP group, or update it; firewalls take the change over.

        :param resource_group_name: Name of the resource group.
        :param ip_groups_name: Name of the IP group.
        :param parameters: Wanted settings of the IP group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-groups/create-or-update
        """
        return self._begin(_rest.IP_GROUPS_CREATE_OR_UPDATE, options, resource_group_name, ip_groups_name, parameters)

    def update_groups(
        self,
        resource_group_name: str,
        ip_groups_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.IpGroup:
        """Replace the tags of an IP group.

        :param resource_group_name: Name of the resource group.
        :param ip_groups_name: Name of the IP group.
        :param parameters: The new tags of the IP group; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-groups/update-groups
        """
        return self._call(_rest.IP_GROUPS_UPDATE_GROUPS, options, resource_group_name, ip_groups_name, parameters)

    def begin_delete(
        self, resource_group_name: str, ip_groups_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an IP group; no firewall and no policy may use it any more.

        :param resource_group_name: Name of the resource group.
        :param ip_groups_name: Name of the IP group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-groups/delete
        """
        return self._begin(_rest.IP_GROUPS_DELETE, options, resource_group_name, ip_groups_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.IpGroup]:
        """List the IP groups of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-groups/list-by-resource-group
        """
        return self._list(_rest.IP_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.IpGroup]:
        """List all IP groups of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-groups/list
        """
        return self._list(_rest.IP_GROUPS_LIST, options)
