# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``custom_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _custom_ip_prefixes as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class CustomIpPrefixesOperations(OperationGroup):
    """Custom IP prefixes: public addresses of your own, advertised by Azure.

    An attribute of the client: ``client.custom_ip_prefixes``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        custom_ip_prefix_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CustomIpPrefix:
        """Get one custom IP prefix.

        :param resource_group_name: Name of the resource group.
        :param custom_ip_prefix_name: Name of the custom IP prefix.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/get
        """
        return self._call(_rest.CUSTOM_IP_PREFIXES_GET, options, resource_group_name, custom_ip_prefix_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        custom_ip_prefix_name: str,
        parameters: models.CustomIpPrefix | types.CustomIpPrefixDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CustomIpPrefix]:
        """Create a custom IP prefix, or update it, for example to advertise it.

        :param resource_group_name: Name of the resource group.
        :param custom_ip_prefix_name: Name of the custom IP prefix.
        :param parameters: Wanted settings of the custom IP prefix.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/create-or-update
        """
        return self._begin(
            _rest.CUSTOM_IP_PREFIXES_CREATE_OR_UPDATE, options, resource_group_name, custom_ip_prefix_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        custom_ip_prefix_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CustomIpPrefix:
        """Replace the tags of a custom IP prefix.

        :param resource_group_name: Name of the resource group.
        :param custom_ip_prefix_name: Name of the custom IP prefix.
        :param parameters: The new tags of the custom IP prefix; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/update-tags
        """
        return self._call(
            _rest.CUSTOM_IP_PREFIXES_UPDATE_TAGS, options, resource_group_name, custom_ip_prefix_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, custom_ip_prefix_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a custom IP prefix; it has to be deprovisioned before.

        :param resource_group_name: Name of the resource group.
        :param custom_ip_prefix_name: Name of the custom IP prefix.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/delete
        """
        return self._begin(_rest.CUSTOM_IP_PREFIXES_DELETE, options, resource_group_name, custom_ip_prefix_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.CustomIpPrefix]:
        """List the custom IP prefixes of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/list
        """
        return self._list(_rest.CUSTOM_IP_PREFIXES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.CustomIpPrefix]:
        """List all custom IP prefixes of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/list-all
        """
        return self._list(_rest.CUSTOM_IP_PREFIXES_LIST_ALL, options)
