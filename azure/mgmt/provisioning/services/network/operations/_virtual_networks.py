# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``virtual_networks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_networks as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualNetworksOperations(OperationGroup):
    """Virtual networks: private address spaces with subnets.

    An attribute of the client: ``client.virtual_networks``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetwork:
        """Get one virtual network with its subnets and peerings.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/get
        """
        return self._call(_rest.VIRTUAL_NETWORKS_GET, options, resource_group_name, virtual_network_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        parameters: models.VirtualNetwork | types.VirtualNetworkDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetwork]:
        """Create a virtual network, or update it; subnets left out of the list are removed.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param parameters: Wanted settings of the virtual network.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORKS_CREATE_OR_UPDATE, options, resource_group_name, virtual_network_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetwork:
        """Replace the tags of a virtual network.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param parameters: The new tags of the virtual network; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/update-tags
        """
        return self._call(
            _rest.VIRTUAL_NETWORKS_UPDATE_TAGS, options, resource_group_name, virtual_network_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, virtual_network_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a virtual network with its subnets; nothing may be connected to it any more.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/delete
        """
        return self._begin(_rest.VIRTUAL_NETWORKS_DELETE, options, resource_group_name, virtual_network_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualNetwork]:
        """List the virtual networks of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/list
        """
        return self._list(_rest.VIRTUAL_NETWORKS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualNetwork]:
        """List all virtual networks of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/list-all
        """
        return self._list(_rest.VIRTUAL_NETWORKS_LIST_ALL, options)

    def check_ip_address_availability(
        self, resource_group_name: str, virtual_network_name: str, *, ip_address: str, **options: Unpack[RequestOptions]
    ) -> models.IPAddressAvailabilityResult:
        """Check whether a private IP address is free in a virtual network; if not, free ones are returned.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param ip_address: Private IP address to check.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/check-ip-address-availability
        """
        return self._call(
            _rest.VIRTUAL_NETWORKS_CHECK_IP_ADDRESS_AVAILABILITY,
            options,
            resource_group_name,
            virtual_network_name,
            ip_address,
        )

    def list_usage(
        self, resource_group_name: str, virtual_network_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkUsage]:
        """List how many addresses of each subnet are in use.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/list-usage
        """
        return self._list(_rest.VIRTUAL_NETWORKS_LIST_USAGE, options, resource_group_name, virtual_network_name)

    def begin_list_ddos_protection_status(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[ItemPaged[models.PublicIpDdosProtectionStatusResult]]:
        """List the DDoS protection of all public IP addresses of a virtual network.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param top: Most entries to return in an answer.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/list-ddos-protection-status
        """
        return self._begin(
            _rest.VIRTUAL_NETWORKS_LIST_DDOS_PROTECTION_STATUS,
            options,
            resource_group_name,
            virtual_network_name,
            top,
            skip_token,
        )

    def begin_move_ip_configurations(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        body: models.MoveIpConfigurationsRequest | types.MoveIpConfigurationsRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Move IP configurations from one network interface to another.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param body: IP configurations to move, and where to.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/move-ip-configurations
        """
        return self._begin(
            _rest.VIRTUAL_NETWORKS_MOVE_IP_CONFIGURATIONS, options, resource_group_name, virtual_network_name, body
        )


class SubnetsOperations(OperationGroup):
    """Subnets of virtual networks.

    An attribute of the client: ``client.subnets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        subnet_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Subnet:
        """Get one subnet of a virtual network.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param subnet_name: Name of the subnet.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/get
        """
        return self._call(_rest.SUBNETS_GET, options, resource_group_name, virtual_network_name, subnet_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        subnet_name: str,
        subnet_parameters: models.Subnet | types.SubnetDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Subnet]:
        """Create a subnet in a virtual network, or update it; only one subnet of a network at a time.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param subnet_name: Name of the subnet.
        :param subnet_parameters: Wanted settings of the subnet.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/create-or-update
        """
        return self._begin(
            _rest.SUBNETS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_name,
            subnet_name,
            subnet_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        subnet_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a subnet; nothing may be connected to it any more.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param subnet_name: Name of the subnet.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/delete
        """
        return self._begin(_rest.SUBNETS_DELETE, options, resource_group_name, virtual_network_name, subnet_name)

    def list(
        self, resource_group_name: str, virtual_network_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Subnet]:
        """List the subnets of a virtual network.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/list
        """
        return self._list(_rest.SUBNETS_LIST, options, resource_group_name, virtual_network_name)

    def begin_prepare_network_policies(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        subnet_name: str,
        prepare_network_policies_request_parameters: models.PrepareNetworkPoliciesRequest
        | types.PrepareNetworkPoliciesRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Prepare a subnet for a service, by applying its network intent policies.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param subnet_name: Name of the subnet.
        :param prepare_network_policies_request_parameters: Service, and its network intent policies.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/prepare-network-policies
        """
        return self._begin(
            _rest.SUBNETS_PREPARE_NETWORK_POLICIES,
            options,
            resource_group_name,
            virtual_network_name,
            subnet_name,
            prepare_network_policies_request_parameters,
        )

    def begin_unprepare_network_policies(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        subnet_name: str,
        unprepare_network_policies_request_parameters: models.UnprepareNetworkPoliciesRequest
        | types.UnprepareNetworkPoliciesRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Take the network intent policies of a service off a subnet.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param subnet_name: Name of the subnet.
        :param unprepare_network_policies_request_parameters: Service whose policies to take off.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/unprepare-network-policies
        """
        return self._begin(
            _rest.SUBNETS_UNPREPARE_NETWORK_POLICIES,
            options,
            resource_group_name,
            virtual_network_name,
            subnet_name,
            unprepare_network_policies_request_parameters,
        )


class VirtualNetworkPeeringsOperations(OperationGroup):
    """Peerings between virtual networks, one from each side.

    An attribute of the client: ``client.virtual_network_peerings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        virtual_network_peering_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkPeering:
        """Get one peering of a virtual network.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param virtual_network_peering_name: Name of the peering.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-peerings/get
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_PEERINGS_GET,
            options,
            resource_group_name,
            virtual_network_name,
            virtual_network_peering_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        virtual_network_peering_name: str,
        virtual_network_peering_parameters: models.VirtualNetworkPeering | types.VirtualNetworkPeeringDict | IO[bytes],
        *,
        sync_remote_address_space: models.SyncRemoteAddressSpace | types.SyncRemoteAddressSpaceValue | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkPeering]:
        """Create a peering from a virtual network to another, or update it; it works once the other side has one too.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param virtual_network_peering_name: Name of the peering.
        :param virtual_network_peering_parameters: Wanted settings of the virtual network peering.
        :param sync_remote_address_space: "true" takes over changes of the other network's address space.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-peerings/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_PEERINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_name,
            virtual_network_peering_name,
            virtual_network_peering_parameters,
            sync_remote_address_space,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        virtual_network_peering_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a peering of a virtual network; the other side becomes disconnected.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param virtual_network_peering_name: Name of the peering.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-peerings/delete
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_PEERINGS_DELETE,
            options,
            resource_group_name,
            virtual_network_name,
            virtual_network_peering_name,
        )

    def list(
        self, resource_group_name: str, virtual_network_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkPeering]:
        """List the peerings of a virtual network.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-peerings/list
        """
        return self._list(_rest.VIRTUAL_NETWORK_PEERINGS_LIST, options, resource_group_name, virtual_network_name)


class ResourceNavigationLinksOperations(OperationGroup):
    """Resource navigation links: services that hold a subnet.

    An attribute of the client: ``client.resource_navigation_links``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, virtual_network_name: str, subnet_name: str, **options: Unpack[RequestOptions]
    ) -> models.ResourceNavigationLinksListResult:
        """List the resource navigation links of a subnet.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param subnet_name: Name of the subnet.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/resource-navigation-links/list
        """
        return self._call(
            _rest.RESOURCE_NAVIGATION_LINKS_LIST, options, resource_group_name, virtual_network_name, subnet_name
        )


class ServiceAssociationLinksOperations(OperationGroup):
    """Service association links: services that hold a subnet.

    An attribute of the client: ``client.service_association_links``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, virtual_network_name: str, subnet_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServiceAssociationLinksListResult:
        """List the service association links of a subnet.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_name: Name of the virtual network.
        :param subnet_name: Name of the subnet.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-association-links/list
        """
        return self._call(
            _rest.SERVICE_ASSOCIATION_LINKS_LIST, options, resource_group_name, virtual_network_name, subnet_name
        )
