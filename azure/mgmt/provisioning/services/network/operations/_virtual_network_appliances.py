# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``virtual_network_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_network_appliances as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualNetworkAppliancesOperations(OperationGroup):
    """Virtual network appliances in subnets.

    An attribute of the client: ``client.virtual_network_appliances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_network_appliance_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualNetworkAppliance:
        """Get one virtual network appliance.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_appliance_name: Name of the virtual network appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/get
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_APPLIANCES_GET, options, resource_group_name, virtual_network_appliance_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        parameters: models.VirtualNetworkAppliance | types.VirtualNetworkApplianceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkAppliance]:
        """Create a virtual network appliance, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param parameters: Wanted settings of the virtual network appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_APPLIANCES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkAppliance:
        """Replace the tags of a virtual network appliance.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param parameters: The new tags of the virtual network appliance; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/update-tags
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_APPLIANCES_UPDATE_TAGS,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, virtual_network_appliance_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a virtual network appliance.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_appliance_name: Name of the virtual network appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/delete
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_APPLIANCES_DELETE, options, resource_group_name, virtual_network_appliance_name
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkAppliance]:
        """List the virtual network appliances of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/list
        """
        return self._list(_rest.VIRTUAL_NETWORK_APPLIANCES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualNetworkAppliance]:
        """List all virtual network appliances of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/list-all
        """
        return self._list(_rest.VIRTUAL_NETWORK_APPLIANCES_LIST_ALL, options)


class VirtualNetworkApplianceCapabilitiesOperations(OperationGroup):
    """Capabilities of virtual network appliances.

    An attribute of the client: ``client.virtual_network_appliance_capabilities``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        capability_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkApplianceCapability:
        """Get one capability of a virtual network appliance.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param capability_name: Name of the capability.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliance-capabilities/get
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_GET,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            capability_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        capability_name: str,
        parameters: models.VirtualNetworkApplianceCapability | types.VirtualNetworkApplianceCapabilityDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkApplianceCapability]:
        """Add a capability to a virtual network appliance, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param capability_name: Name of the capability.
        :param parameters: Wanted settings of the appliance capability.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliance-capabilities/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            capability_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        capability_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Take a capability off a virtual network appliance.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param capability_name: Name of the capability.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliance-capabilities/delete
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_DELETE,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            capability_name,
        )

    def list(
        self, resource_group_name: str, virtual_network_appliance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkApplianceCapability]:
        """List the capabilities of a virtual network appliance.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_appliance_name: Name of the virtual network appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliance-capabilities/list
        """
        return self._list(
            _rest.VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_LIST,
            options,
            resource_group_name,
            virtual_network_appliance_name,
        )
