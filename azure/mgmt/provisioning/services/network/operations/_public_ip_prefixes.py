# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``public_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _public_ip_prefixes as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class PublicIpPrefixesOperations(OperationGroup):
    """Public IP prefixes: blocks of adjoining public addresses.

    An attribute of the client: ``client.public_ip_prefixes``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        public_ip_prefix_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PublicIPPrefix:
        """Get one public IP prefix.

        :param resource_group_name: Name of the resource group.
        :param public_ip_prefix_name: Name of the public IP prefix.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/get
        """
        return self._call(_rest.PUBLIC_IP_PREFIXES_GET, options, resource_group_name, public_ip_prefix_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        public_ip_prefix_name: str,
        parameters: models.PublicIPPrefix | types.PublicIPPrefixDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PublicIPPrefix]:
        """Create a public IP prefix, or update it; all addresses of the block are billed.

        :param resource_group_name: Name of the resource group.
        :param public_ip_prefix_name: Name of the public IP prefix.
        :param parameters: Wanted settings of the public IP prefix.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/create-or-update
        """
        return self._begin(
            _rest.PUBLIC_IP_PREFIXES_CREATE_OR_UPDATE, options, resource_group_name, public_ip_prefix_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        public_ip_prefix_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PublicIPPrefix:
        """Replace the tags of a public IP prefix.

        :param resource_group_name: Name of the resource group.
        :param public_ip_prefix_name: Name of the public IP prefix.
        :param parameters: The new tags of the public IP prefix; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/update-tags
        """
        return self._call(
            _rest.PUBLIC_IP_PREFIXES_UPDATE_TAGS, options, resource_group_name, public_ip_prefix_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, public_ip_prefix_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a public IP prefix; none of its addresses may be in use.

        :param resource_group_name: Name of the resource group.
        :param public_ip_prefix_name: Name of the public IP prefix.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/delete
        """
        return self._begin(_rest.PUBLIC_IP_PREFIXES_DELETE, options, resource_group_name, public_ip_prefix_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.PublicIPPrefix]:
        """List the public IP prefixes of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/list
        """
        return self._list(_rest.PUBLIC_IP_PREFIXES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.PublicIPPrefix]:
        """List all public IP prefixes of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/list-all
        """
        return self._list(_rest.PUBLIC_IP_PREFIXES_LIST_ALL, options)
