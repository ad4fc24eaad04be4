# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``virtual_network_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _virtual_network_appliances as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class VirtualNetworkAppliancesOperations(AsyncOperationGroup):
    """Virtual network appliances in subnets.

    An attribute of the client: ``client.virtual_network_appliances``.
    """

    async def get(
        self, resource_group_name: str, virtual_network_appliance_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualNetworkAppliance:
        """Get one virtual network appliance.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VirtualNetworkAppliance``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/get
        """
        return await self._call(
            _rest.VIRTUAL_NETWORK_APPLIANCES_GET, options, resource_group_name, virtual_network_appliance_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        parameters: models.VirtualNetworkAppliance | types.VirtualNetworkApplianceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.VirtualNetworkAppliance]:
        """Create a virtual network appliance, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param parameters: Wanted settings of the virtual network appliance.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``VirtualNetworkAppliance``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/create-or-update
        """
        return await self._begin(
            _rest.VIRTUAL_NETWORK_APPLIANCES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            parameters,
        )

    async def update_tags(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkAppliance:
        """Replace the tags of a virtual network appliance.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param parameters: The new tags of the virtual network appliance; they replace the present ones.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VirtualNetworkAppliance``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/update-tags
        """
        return await self._call(
            _rest.VIRTUAL_NETWORK_APPLIANCES_UPDATE_TAGS,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            parameters,
        )

    async def begin_delete(
        self, resource_group_name: str, virtual_network_appliance_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a virtual network appliance.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/delete
        """
        return await self._begin(
            _rest.VIRTUAL_NETWORK_APPLIANCES_DELETE, options, resource_group_name, virtual_network_appliance_name
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.VirtualNetworkAppliance]:
        """List the virtual network appliances of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``VirtualNetworkAppliance`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/list
        """
        return self._list(_rest.VIRTUAL_NETWORK_APPLIANCES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.VirtualNetworkAppliance]:
        """List all virtual network appliances of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``VirtualNetworkAppliance`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliances/list-all
        """
        return self._list(_rest.VIRTUAL_NETWORK_APPLIANCES_LIST_ALL, options)


class VirtualNetworkApplianceCapabilitiesOperations(AsyncOperationGroup):
    """Capabilities of virtual network appliances.

    An attribute of the client: ``client.virtual_network_appliance_capabilities``.
    """

    async def get(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        capability_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkApplianceCapability:
        """Get one capability of a virtual network appliance.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param capability_name: Name of the capability.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VirtualNetworkApplianceCapability``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliance-capabilities/get
        """
        return await self._call(
            _rest.VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_GET,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            capability_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        capability_name: str,
        parameters: models.VirtualNetworkApplianceCapability | types.VirtualNetworkApplianceCapabilityDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.VirtualNetworkApplianceCapability]:
        """Add a capability to a virtual network appliance, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param capability_name: Name of the capability.
        :param parameters: Wanted settings of the appliance capability.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``VirtualNetworkApplianceCapability``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliance-capabilities/create-or-update
        """
        return await self._begin(
            _rest.VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            capability_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        virtual_network_appliance_name: str,
        capability_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Take a capability off a virtual network appliance.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param capability_name: Name of the capability.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliance-capabilities/delete
        """
        return await self._begin(
            _rest.VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_DELETE,
            options,
            resource_group_name,
            virtual_network_appliance_name,
            capability_name,
        )

    def list(
        self, resource_group_name: str, virtual_network_appliance_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.VirtualNetworkApplianceCapability]:
        """List the capabilities of a virtual network appliance.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_appliance_name: Name of the virtual network appliance.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``VirtualNetworkApplianceCapability`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-appliance-capabilities/list
        """
        return self._list(
            _rest.VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_LIST,
            options,
            resource_group_name,
            virtual_network_appliance_name,
        )
