# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``public_ip_addresses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _public_ip_addresses as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class PublicIpAddressesOperations(OperationGroup):
    """Public IP addresses for machines, load balancers, gateways and firewalls.

    An attribute of the client: ``client.public_ip_addresses``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_cloud_service_public_ip_address(
        self,
        resource_group_name: str,
        cloud_service_name: str,
        role_instance_name: str,
        network_interface_name: str,
        ip_configuration_name: str,
        public_ip_address_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PublicIPAddress:
        """Get one public IP address of a role instance in a cloud service.

        :param resource_group_name: Name of the resource group.
        :param cloud_service_name: Name of the cloud service.
        :param role_instance_name: Name of the role instance.
        :param network_interface_name: Name of the network interface.
        :param ip_configuration_name: Name of the IP configuration.
        :param public_ip_address_name: Name of the public IP address.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/get-cloud-service-public-ip-address
        """
        return self._call(
            _rest.PUBLIC_IP_ADDRESSES_GET_CLOUD_SERVICE_PUBLIC_IP_ADDRESS,
            options,
            resource_group_name,
            cloud_service_name,
            role_instance_name,
            network_interface_name,
            ip_configuration_name,
            public_ip_address_name,
            expand,
        )

    def list_cloud_service_role_instance_public_ip_addresses(
        self,
        resource_group_name: str,
        cloud_service_name: str,
        role_instance_name: str,
        network_interface_name: str,
        ip_configuration_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.PublicIPAddress]:
        """List the public IP addresses of one IP configuration of a role instance in a cloud service.

        :param resource_group_name: Name of the resource group.
        :param cloud_service_name: Name of the cloud service.
        :param role_instance_name: Name of the role instance.
        :param network_interface_name: Name of the network interface.
        :param ip_configuration_name: Name of the IP configuration.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/list-cloud-service-role-instance-public-ip-addresses
        """
        return self._list(
            _rest.PUBLIC_IP_ADDRESSES_LIST_CLOUD_SERVICE_ROLE_INSTANCE_PUBLIC_IP_ADDRESSES,
            options,
            resource_group_name,
            cloud_service_name,
            role_instance_name,
            network_interface_name,
            ip_configuration_name,
        )

    def get_virtual_machine_scale_set_public_ip_address(
        self,
        resource_group_name: str,
        virtual_machine_scale_set_name: str,
        virtualmachine_index: str,
        network_interface_name: str,
        ip_configuration_name: str,
        public_ip_address_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PublicIPAddress:
        """Get one public IP address of an instance in a uniform scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.
        :param virtualmachine_index: ID of the instance in the scale set, such as "0".
        :param network_interface_name: Name of the network interface.
        :param ip_configuration_name: Name of the IP configuration.
        :param public_ip_address_name: Name of the public IP address.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/get-virtual-machine-scale-set-public-ip-address
        """
        return self._call(
            _rest.PUBLIC_IP_ADDRESSES_GET_VIRTUAL_MACHINE_SCALE_SET_PUBLIC_IP_ADDRESS,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
            virtualmachine_index,
            network_interface_name,
            ip_configuration_name,
            public_ip_address_name,
            expand,
        )

    def list_virtual_machine_scale_set_vm_public_ip_addresses(
        self,
        resource_group_name: str,
        virtual_machine_scale_set_name: str,
        virtualmachine_index: str,
        network_interface_name: str,
        ip_configuration_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.PublicIPAddress]:
        """List the public IP addresses of one IP configuration of an instance in a uniform scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.
        :param virtualmachine_index: ID of the instance in the scale set, such as "0".
        :param network_interface_name: Name of the network interface.
        :param ip_configuration_name: Name of the IP configuration.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/list-virtual-machine-scale-set-vm-public-ip-addresses
        """
        return self._list(
            _rest.PUBLIC_IP_ADDRESSES_LIST_VIRTUAL_MACHINE_SCALE_SET_VM_PUBLIC_IP_ADDRESSES,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
            virtualmachine_index,
            network_interface_name,
            ip_configuration_name,
        )

    def get(
        self,
        resource_group_name: str,
        public_ip_address_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PublicIPAddress:
        """Get one public IP address, with the address once it is assigned.

        :param resource_group_name: Name of the resource group.
        :param public_ip_address_name: Name of the public IP address.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/get
        """
        return self._call(_rest.PUBLIC_IP_ADDRESSES_GET, options, resource_group_name, public_ip_address_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        public_ip_address_name: str,
        parameters: models.PublicIPAddress | types.PublicIPAddressDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PublicIPAddress]:
        """Create a public IP address, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param public_ip_address_name: Name of the public IP address.
        :param parameters: Wanted settings of the public IP address.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/create-or-update
        """
        return self._begin(
            _rest.PUBLIC_IP_ADDRESSES_CREATE_OR_UPDATE, options, resource_group_name, public_ip_address_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        public_ip_address_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PublicIPAddress:
        """Replace the tags of a public IP address.

        :param resource_group_name: Name of the resource group.
        :param public_ip_address_name: Name of the public IP address.
        :param parameters: The new tags of the public IP address; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/update-tags
        """
        return self._call(
            _rest.PUBLIC_IP_ADDRESSES_UPDATE_TAGS, options, resource_group_name, public_ip_address_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, public_ip_address_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a public IP address; it must not be in use.

        :param resource_group_name: Name of the resource group.
        :param public_ip_address_name: Name of the public IP address.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/delete
        """
        return self._begin(_rest.PUBLIC_IP_ADDRESSES_DELETE, options, resource_group_name, public_ip_address_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.PublicIPAddress]:
        """List the public IP addresses of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/list
        """
        return self._list(_rest.PUBLIC_IP_ADDRESSES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.PublicIPAddress]:
        """List all public IP addresses of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/list-all
        """
        return self._list(_rest.PUBLIC_IP_ADDRESSES_LIST_ALL, options)

    def begin_ddos_protection_status(
        self, resource_group_name: str, public_ip_address_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.PublicIpDdosProtectionStatusResult]:
        """Get whether a public IP address is protected against DDoS attacks, and by which plan.

        :param resource_group_name: Name of the resource group.
        :param public_ip_address_name: Name of the public IP address.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/ddos-protection-status
        """
        return self._begin(
            _rest.PUBLIC_IP_ADDRESSES_DDOS_PROTECTION_STATUS, options, resource_group_name, public_ip_address_name
        )

    def begin_reserve_cloud_service_public_ip_address(
        self,
        resource_group_name: str,
        public_ip_address_name: str,
        parameters: models.ReserveCloudServicePublicIpAddressRequest
        | types.ReserveCloudServicePublicIpAddressRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PublicIPAddress]:
        """Reserve the dynamic public IP address of a cloud service as a static one, or undo this.

        :param resource_group_name: Name of the resource group.
        :param public_ip_address_name: Name of the public IP address.
        :param parameters: Whether to reserve the address or to undo the reservation.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/reserve-cloud-service-public-ip-address
        """
        return self._begin(
            _rest.PUBLIC_IP_ADDRESSES_RESERVE_CLOUD_SERVICE_PUBLIC_IP_ADDRESS,
            options,
            resource_group_name,
            public_ip_address_name,
            parameters,
        )

    def begin_disassociate_cloud_service_reserved_public_ip(
        self,
        resource_group_name: str,
        public_ip_address_name: str,
        parameters: models.DisassociateCloudServicePublicIpRequest
        | types.DisassociateCloudServicePublicIpRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PublicIPAddress]:
        """Take a reserved public IP address off a cloud service and give the service another one.

        :param resource_group_name: Name of the resource group.
        :param public_ip_address_name: Name of the public IP address.
        :param parameters: Public IP address the cloud service gets in its place.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/disassociate-cloud-service-reserved-public-ip
        """
        return self._begin(
            _rest.PUBLIC_IP_ADDRESSES_DISASSOCIATE_CLOUD_SERVICE_RESERVED_PUBLIC_IP,
            options,
            resource_group_name,
            public_ip_address_name,
            parameters,
        )

    def list_cloud_service_public_ip_addresses(
        self, resource_group_name: str, cloud_service_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PublicIPAddress]:
        """List all public IP addresses of a cloud service.

        :param resource_group_name: Name of the resource group.
        :param cloud_service_name: Name of the cloud service.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/list-cloud-service-public-ip-addresses
        """
        return self._list(
            _rest.PUBLIC_IP_ADDRESSES_LIST_CLOUD_SERVICE_PUBLIC_IP_ADDRESSES,
            options,
            resource_group_name,
            cloud_service_name,
        )

    def list_virtual_machine_scale_set_public_ip_addresses(
        self, resource_group_name: str, virtual_machine_scale_set_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PublicIPAddress]:
        """List all public IP addresses of a uniform scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/list-virtual-machine-scale-set-public-ip-addresses
        """
        return self._list(
            _rest.PUBLIC_IP_ADDRESSES_LIST_VIRTUAL_MACHINE_SCALE_SET_PUBLIC_IP_ADDRESSES,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
        )
