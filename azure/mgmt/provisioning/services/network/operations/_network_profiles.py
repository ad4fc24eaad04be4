# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``network_profiles``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _network_profiles as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class NetworkProfilesOperations(OperationGroup):
    """Network profiles: how containers are connected to subnets.

    An attribute of the client: ``client.network_profiles``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_profile_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkProfile:
        """Get one network profile.

        :param resource_group_name: Name of the resource group.
        :param network_profile_name: Name of the network profile.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-profiles/get
        """
        return self._call(_rest.NETWORK_PROFILES_GET, options, resource_group_name, network_profile_name, expand)

    def create_or_update(
        self,
        resource_group_name: str,
        network_profile_name: str,
        parameters: models.NetworkProfile | types.NetworkProfileDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkProfile:
        """Create a network profile, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param network_profile_name: Name of the network profile.
        :param parameters: Wanted settings of the network profile.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-profiles/create-or-update
        """
        return self._call(
            _rest.NETWORK_PROFILES_CREATE_OR_UPDATE, options, resource_group_name, network_profile_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        network_profile_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkProfile:
        """Replace the tags of a network profile.

        :param resource_group_name: Name of the resource group.
        :param network_profile_name: Name of the network profile.
        :param parameters: The new tags of the network profile; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-profiles/update-tags
        """
        return self._call(
            _rest.NETWORK_PROFILES_UPDATE_TAGS, options, resource_group_name, network_profile_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, network_profile_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a network profile; no containers may use it any more.

        :param resource_group_name: Name of the resource group.
        :param network_profile_name: Name of the network profile.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-profiles/delete
        """
        return self._begin(_rest.NETWORK_PROFILES_DELETE, options, resource_group_name, network_profile_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkProfile]:
        """List the network profiles of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-profiles/list
        """
        return self._list(_rest.NETWORK_PROFILES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkProfile]:
        """List all network profiles of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-profiles/list-all
        """
        return self._list(_rest.NETWORK_PROFILES_LIST_ALL, options)
