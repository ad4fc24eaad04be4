# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``service_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _service_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ServiceGatewaysOperations(OperationGroup):
    """Service gateways: steer traffic of a network to services.

    An attribute of the client: ``client.service_gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, service_gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServiceGateway:
        """Get one service gateway.

        :param resource_group_name: Name of the resource group.
        :param service_gateway_name: Name of the service gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/get
        """
        return self._call(_rest.SERVICE_GATEWAYS_GET, options, resource_group_name, service_gateway_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        service_gateway_name: str,
        parameters: models.ServiceGateway | types.ServiceGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServiceGateway]:
        """Create a service gateway, or update it.

        :param resource_group_name: Name of the resource group.
        :param service_gateway_name: Name of the service gateway.
        :param parameters: Wanted settings of the service gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/create-or-update
        """
        return self._begin(
            _rest.SERVICE_GATEWAYS_CREATE_OR_UPDATE, options, resource_group_name, service_gateway_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        service_gateway_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ServiceGateway:
        """Replace the tags of a service gateway.

        :param resource_group_name: Name of the resource group.
        :param service_gateway_name: Name of the service gateway.
        :param parameters: The new tags of the service gateway; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/update-tags
        """
        return self._call(
            _rest.SERVICE_GATEWAYS_UPDATE_TAGS, options, resource_group_name, service_gateway_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, service_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a service gateway.

        :param resource_group_name: Name of the resource group.
        :param service_gateway_name: Name of the service gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/delete
        """
        return self._begin(_rest.SERVICE_GATEWAYS_DELETE, options, resource_group_name, service_gateway_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.ServiceGateway]:
        """List the service gateways of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/list
        """
        return self._list(_rest.SERVICE_GATEWAYS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ServiceGateway]:
        """List all service gateways of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/list-all
        """
        return self._list(_rest.SERVICE_GATEWAYS_LIST_ALL, options)

    def update_address_locations(
        self,
        resource_group_name: str,
        service_gateway_name: str,
        parameters: models.ServiceGatewayUpdateAddressLocationsRequest
        | types.ServiceGatewayUpdateAddressLocationsRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ServiceGatewayActionOkResponseBody:
        """Change the address locations of a service gateway, in whole or in part.

        :param resource_group_name: Name of the resource group.
        :param service_gateway_name: Name of the service gateway.
        :param parameters: Address locations, and whether they replace all present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/update-address-locations
        """
        return self._call(
            _rest.SERVICE_GATEWAYS_UPDATE_ADDRESS_LOCATIONS,
            options,
            resource_group_name,
            service_gateway_name,
            parameters,
        )

    def update_services(
        self,
        resource_group_name: str,
        service_gateway_name: str,
        parameters: models.ServiceGatewayUpdateServicesRequest
        | types.ServiceGatewayUpdateServicesRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ServiceGatewayActionOkResponseBody:
        """Change the services of a service gateway, in whole or in part.

        :param resource_group_name: Name of the resource group.
        :param service_gateway_name: Name of the service gateway.
        :param parameters: Services, and whether they replace all present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/update-services
        """
        return self._call(
            _rest.SERVICE_GATEWAYS_UPDATE_SERVICES, options, resource_group_name, service_gateway_name, parameters
        )

    def get_address_locations(
        self, resource_group_name: str, service_gateway_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServiceGatewayAddressLocationResponse]:
        """List the address locations of a service gateway.

        :param resource_group_name: Name of the resource group.
        :param service_gateway_name: Name of the service gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/get-address-locations
        """
        return self._list(
            _rest.SERVICE_GATEWAYS_GET_ADDRESS_LOCATIONS, options, resource_group_name, service_gateway_name
        )

    def get_services(
        self, resource_group_name: str, service_gateway_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServiceGatewayService]:
        """List the services of a service gateway.

        :param resource_group_name: Name of the resource group.
        :param service_gateway_name: Name of the service gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-gateways/get-services
        """
        return self._list(_rest.SERVICE_GATEWAYS_GET_SERVICES, options, resource_group_name, service_gateway_name)
