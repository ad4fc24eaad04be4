# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``network_interfaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _network_interfaces as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class NetworkInterfacesOperations(OperationGroup):
    """Network interfaces: connect virtual machines to subnets.

    An attribute of the client: ``client.network_interfaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_cloud_service_network_interface(
        self,
        resource_group_name: str,
        cloud_service_name: str,
        role_instance_name: str,
        network_interface_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkInterface:
        """Get one network interface of a role instance in a cloud service.

        :param resource_group_name: Name of the resource group.
        :param cloud_service_name: Name of the cloud service.
        :param role_instance_name: Name of the role instance.
        :param network_interface_name: Name of the network interface.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/get-cloud-service-network-interface
        """
        return self._call(
            _rest.NETWORK_INTERFACES_GET_CLOUD_SERVICE_NETWORK_INTERFACE,
            options,
            resource_group_name,
            cloud_service_name,
            role_instance_name,
            network_interface_name,
            expand,
        )

    def list_cloud_service_role_instance_network_interfaces(
        self,
        resource_group_name: str,
        cloud_service_name: str,
        role_instance_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkInterface]:
        """List the network interfaces of one role instance in a cloud service.

        :param resource_group_name: Name of the resource group.
        :param cloud_service_name: Name of the cloud service.
        :param role_instance_name: Name of the role instance.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/list-cloud-service-role-instance-network-interfaces
        """
        return self._list(
            _rest.NETWORK_INTERFACES_LIST_CLOUD_SERVICE_ROLE_INSTANCE_NETWORK_INTERFACES,
            options,
            resource_group_name,
            cloud_service_name,
            role_instance_name,
        )

    def get_virtual_machine_scale_set_network_interface(
        self,
        resource_group_name: str,
        virtual_machine_scale_set_name: str,
        virtualmachine_index: str,
        network_interface_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkInterface:
        """Get one network interface of an instance in a uniform scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.
        :param virtualmachine_index: ID of the instance in the scale set, such as "0".
        :param network_interface_name: Name of the network interface.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/get-virtual-machine-scale-set-network-interface
        """
        return self._call(
            _rest.NETWORK_INTERFACES_GET_VIRTUAL_MACHINE_SCALE_SET_NETWORK_INTERFACE,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
            virtualmachine_index,
            network_interface_name,
            expand,
        )

    def list_virtual_machine_scale_set_vm_network_interfaces(
        self,
        resource_group_name: str,
        virtual_machine_scale_set_name: str,
        virtualmachine_index: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkInterface]:
        """List the network interfaces of one instance in a uniform scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.
        :param virtualmachine_index: ID of the instance in the scale set, such as "0".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/list-virtual-machine-scale-set-vm-network-interfaces
        """
        return self._list(
            _rest.NETWORK_INTERFACES_LIST_VIRTUAL_MACHINE_SCALE_SET_VM_NETWORK_INTERFACES,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
            virtualmachine_index,
        )

    def get(
        self,
        resource_group_name: str,
        network_interface_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkInterface:
        """Get one network interface with its IP configurations.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/get
        """
        return self._call(_rest.NETWORK_INTERFACES_GET, options, resource_group_name, network_interface_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_interface_name: str,
        parameters: models.NetworkInterface | types.NetworkInterfaceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkInterface]:
        """Create a network interface, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.
        :param parameters: Wanted settings of the network interface.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/create-or-update
        """
        return self._begin(
            _rest.NETWORK_INTERFACES_CREATE_OR_UPDATE, options, resource_group_name, network_interface_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        network_interface_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkInterface:
        """Replace the tags of a network interface.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.
        :param parameters: The new tags of the network interface; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/update-tags
        """
        return self._call(
            _rest.NETWORK_INTERFACES_UPDATE_TAGS, options, resource_group_name, network_interface_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, network_interface_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a network interface; it must not be attached to a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/delete
        """
        return self._begin(_rest.NETWORK_INTERFACES_DELETE, options, resource_group_name, network_interface_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkInterface]:
        """List the network interfaces of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/list
        """
        return self._list(_rest.NETWORK_INTERFACES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkInterface]:
        """List all network interfaces of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/list-all
        """
        return self._list(_rest.NETWORK_INTERFACES_LIST_ALL, options)

    def begin_get_effective_route_table(
        self, resource_group_name: str, network_interface_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.EffectiveRouteListResult]:
        """List the routes in effect on a network interface; its machine has to run.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/get-effective-route-table
        """
        return self._begin(
            _rest.NETWORK_INTERFACES_GET_EFFECTIVE_ROUTE_TABLE, options, resource_group_name, network_interface_name
        )

    def begin_list_effective_network_security_groups(
        self, resource_group_name: str, network_interface_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.EffectiveNetworkSecurityGroupListResult]:
        """List the security rules in effect on a network interface; its machine has to run.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/list-effective-network-security-groups
        """
        return self._begin(
            _rest.NETWORK_INTERFACES_LIST_EFFECTIVE_NETWORK_SECURITY_GROUPS,
            options,
            resource_group_name,
            network_interface_name,
        )

    def get_virtual_machine_scale_set_ip_configuration(
        self,
        resource_group_name: str,
        virtual_machine_scale_set_name: str,
        virtualmachine_index: str,
        network_interface_name: str,
        ip_configuration_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkInterfaceIPConfiguration:
        """Get one IP configuration of a network interface in a uniform scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.
        :param virtualmachine_index: ID of the instance in the scale set, such as "0".
        :param network_interface_name: Name of the network interface.
        :param ip_configuration_name: Name of the IP configuration.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/get-virtual-machine-scale-set-ip-configuration
        """
        return self._call(
            _rest.NETWORK_INTERFACES_GET_VIRTUAL_MACHINE_SCALE_SET_IP_CONFIGURATION,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
            virtualmachine_index,
            network_interface_name,
            ip_configuration_name,
            expand,
        )

    def list_virtual_machine_scale_set_ip_configurations(
        self,
        resource_group_name: str,
        virtual_machine_scale_set_name: str,
        virtualmachine_index: str,
        network_interface_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkInterfaceIPConfiguration]:
        """List the IP configurations of a network interface in a uniform scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.
        :param virtualmachine_index: ID of the instance in the scale set, such as "0".
        :param network_interface_name: Name of the network interface.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/list-virtual-machine-scale-set-ip-configurations
        """
        return self._list(
            _rest.NETWORK_INTERFACES_LIST_VIRTUAL_MACHINE_SCALE_SET_IP_CONFIGURATIONS,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
            virtualmachine_index,
            network_interface_name,
            expand,
        )

    def list_cloud_service_network_interfaces(
        self, resource_group_name: str, cloud_service_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkInterface]:
        """List all network interfaces of a cloud service.

        :param resource_group_name: Name of the resource group.
        :param cloud_service_name: Name of the cloud service.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/list-cloud-service-network-interfaces
        """
        return self._list(
            _rest.NETWORK_INTERFACES_LIST_CLOUD_SERVICE_NETWORK_INTERFACES,
            options,
            resource_group_name,
            cloud_service_name,
        )

    def list_virtual_machine_scale_set_network_interfaces(
        self, resource_group_name: str, virtual_machine_scale_set_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkInterface]:
        """List all network interfaces of a uniform scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/list-virtual-machine-scale-set-network-interfaces
        """
        return self._list(
            _rest.NETWORK_INTERFACES_LIST_VIRTUAL_MACHINE_SCALE_SET_NETWORK_INTERFACES,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
        )


class NetworkInterfaceIpConfigurationsOperations(OperationGroup):
    """IP configurations of network interfaces.

    An attribute of the client: ``client.network_interface_ip_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_interface_name: str,
        ip_configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkInterfaceIPConfiguration:
        """Get one IP configuration of a network interface.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.
        :param ip_configuration_name: Name of the IP configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interface-ip-configurations/get
        """
        return self._call(
            _rest.NETWORK_INTERFACE_IP_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            network_interface_name,
            ip_configuration_name,
        )

    def list(
        self, resource_group_name: str, network_interface_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkInterfaceIPConfiguration]:
        """List the IP configurations of a network interface.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interface-ip-configurations/list
        """
        return self._list(
            _rest.NETWORK_INTERFACE_IP_CONFIGURATIONS_LIST, options, resource_group_name, network_interface_name
        )


class NetworkInterfaceTapConfigurationsOperations(OperationGroup):
    """Tap configurations: mirror the traffic of network interfaces.

    An attribute of the client: ``client.network_interface_tap_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_interface_name: str,
        tap_configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkInterfaceTapConfiguration:
        """Get one tap configuration of a network interface.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.
        :param tap_configuration_name: Name of the tap configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interface-tap-configurations/get
        """
        return self._call(
            _rest.NETWORK_INTERFACE_TAP_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            network_interface_name,
            tap_configuration_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_interface_name: str,
        tap_configuration_name: str,
        tap_configuration_parameters: models.NetworkInterfaceTapConfiguration
        | types.NetworkInterfaceTapConfigurationDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkInterfaceTapConfiguration]:
        """Create a tap configuration on a network interface, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.
        :param tap_configuration_name: Name of the tap configuration.
        :param tap_configuration_parameters: Wanted settings of the tap configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interface-tap-configurations/create-or-update
        """
        return self._begin(
            _rest.NETWORK_INTERFACE_TAP_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_interface_name,
            tap_configuration_name,
            tap_configuration_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_interface_name: str,
        tap_configuration_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a tap configuration from a network interface; mirroring stops.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.
        :param tap_configuration_name: Name of the tap configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interface-tap-configurations/delete
        """
        return self._begin(
            _rest.NETWORK_INTERFACE_TAP_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            network_interface_name,
            tap_configuration_name,
        )

    def list(
        self, resource_group_name: str, network_interface_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkInterfaceTapConfiguration]:
        """List the tap configurations of a network interface.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interface-tap-configurations/list
        """
        return self._list(
            _rest.NETWORK_INTERFACE_TAP_CONFIGURATIONS_LIST, options, resource_group_name, network_interface_name
        )


class NetworkInterfaceLoadBalancersOperations(OperationGroup):
    """Load balancers that network interfaces belong to.

    An attribute of the client: ``client.network_interface_load_balancers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, network_interface_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LoadBalancer]:
        """List the load balancers a network interface belongs to.

        :param resource_group_name: Name of the resource group.
        :param network_interface_name: Name of the network interface.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-interface-load-balancers/list
        """
        return self._list(
            _rest.NETWORK_INTERFACE_LOAD_BALANCERS_LIST, options, resource_group_name, network_interface_name
        )
