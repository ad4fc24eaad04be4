# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``capacity_reservation_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _capacity_reservation_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class CapacityReservationGroupsOperations(OperationGroup):
    """Groups of capacity reservations that virtual machines are associated with.

    An attribute of the client: ``client.capacity_reservation_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        capacity_reservation_group_name: str,
        *,
        expand: models.CapacityReservationGroupInstanceViewTypes
        | types.CapacityReservationGroupInstanceViewTypesValue
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CapacityReservationGroup:
        """Get one capacity reservation group.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.
        :param expand: "instanceView" adds the state of the group's reservations.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservation-groups/get
        """
        return self._call(
            _rest.CAPACITY_RESERVATION_GROUPS_GET, options, resource_group_name, capacity_reservation_group_name, expand
        )

    def create_or_update(
        self,
        resource_group_name: str,
        capacity_reservation_group_name: str,
        parameters: models.CapacityReservationGroup | types.CapacityReservationGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CapacityReservationGroup:
        """Create a capacity reservation group, or update it.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.
        :param parameters: Wanted settings of the capacity reservation group.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservation-groups/create-or-update
        """
        return self._call(
            _rest.CAPACITY_RESERVATION_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            capacity_reservation_group_name,
            parameters,
        )

    def update(
        self,
        resource_group_name: str,
        capacity_reservation_group_name: str,
        parameters: models.CapacityReservationGroupUpdate | types.CapacityReservationGroupUpdateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CapacityReservationGroup:
        """Change some settings of a capacity reservation group, such as tags or sharing.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.
        :param parameters: Changes to the capacity reservation group; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservation-groups/update
        """
        return self._call(
            _rest.CAPACITY_RESERVATION_GROUPS_UPDATE,
            options,
            resource_group_name,
            capacity_reservation_group_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, capacity_reservation_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a capacity reservation group; no reservation or machine may be left in it.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservation-groups/delete
        """
        return self._begin(
            _rest.CAPACITY_RESERVATION_GROUPS_DELETE, options, resource_group_name, capacity_reservation_group_name
        )

    def list_by_resource_group(
        self,
        resource_group_name: str,
        *,
        expand: models.ExpandTypesForGetCapacityReservationGroups
        | types.ExpandTypesForGetCapacityReservationGroupsValue
        | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.CapacityReservationGroup]:
        """List the capacity reservation groups of one resource group.

        :param resource_group_name: Name of the resource group.
        :param expand: "virtualMachines/$ref" or "virtualMachineScaleSetVMs/$ref" adds references to the associated
            machines.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservation-groups/list-by-resource-group
        """
        return self._list(
            _rest.CAPACITY_RESERVATION_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name, expand
        )

    def list_by_subscription(
        self,
        *,
        expand: models.ExpandTypesForGetCapacityReservationGroups
        | types.ExpandTypesForGetCapacityReservationGroupsValue
        | None = None,
        resource_ids_only: models.ResourceIdOptionsForGetCapacityReservationGroups
        | types.ResourceIdOptionsForGetCapacityReservationGroupsValue
        | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.CapacityReservationGroup]:
        """List the capacity reservation groups of the subscription, and those shared with it on request.

        :param expand: "virtualMachines/$ref" or "virtualMachineScaleSetVMs/$ref" adds references to the associated
            machines.
        :param resource_ids_only: Lists resource IDs only: of groups created here, of groups shared with the
            subscription, or both.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservation-groups/list-by-subscription
        """
        return self._list(_rest.CAPACITY_RESERVATION_GROUPS_LIST_BY_SUBSCRIPTION, options, expand, resource_ids_only)


class CapacityReservationsOperations(OperationGroup):
    """Reserved compute capacity of one VM size in a region or zone.

    An attribute of the client: ``client.capacity_reservations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        capacity_reservation_group_name: str,
        capacity_reservation_name: str,
        *,
        expand: models.CapacityReservationInstanceViewTypes
        | types.CapacityReservationInstanceViewTypesValue
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CapacityReservation:
        """Get one capacity reservation.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.
        :param capacity_reservation_name: Name of the capacity reservation.
        :param expand: "instanceView" adds the state and the use of the reservation.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservations/get
        """
        return self._call(
            _rest.CAPACITY_RESERVATIONS_GET,
            options,
            resource_group_name,
            capacity_reservation_group_name,
            capacity_reservation_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        capacity_reservation_group_name: str,
        capacity_reservation_name: str,
        parameters: models.CapacityReservation | types.CapacityReservationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CapacityReservation]:
        """Reserve capacity of a VM size, or change the reserved number; billed from then on, used or not.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.
        :param capacity_reservation_name: Name of the capacity reservation.
        :param parameters: Wanted settings of the capacity reservation.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservations/create-or-update
        """
        return self._begin(
            _rest.CAPACITY_RESERVATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            capacity_reservation_group_name,
            capacity_reservation_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        capacity_reservation_group_name: str,
        capacity_reservation_name: str,
        parameters: models.CapacityReservationUpdate | types.CapacityReservationUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CapacityReservation]:
        """Change some settings of a capacity reservation, such as the number of instances.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.
        :param capacity_reservation_name: Name of the capacity reservation.
        :param parameters: Changes to the capacity reservation; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservations/update
        """
        return self._begin(
            _rest.CAPACITY_RESERVATIONS_UPDATE,
            options,
            resource_group_name,
            capacity_reservation_group_name,
            capacity_reservation_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        capacity_reservation_group_name: str,
        capacity_reservation_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a capacity reservation; all machines must have been dissociated from it.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.
        :param capacity_reservation_name: Name of the capacity reservation.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservations/delete
        """
        return self._begin(
            _rest.CAPACITY_RESERVATIONS_DELETE,
            options,
            resource_group_name,
            capacity_reservation_group_name,
            capacity_reservation_name,
        )

    def list_by_capacity_reservation_group(
        self,
        resource_group_name: str,
        capacity_reservation_group_name: str,
        *,
        expand: models.ExpandTypesForGetCapacityReservationGroups
        | types.ExpandTypesForGetCapacityReservationGroupsValue
        | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.CapacityReservation]:
        """List the reservations in a capacity reservation group.

        :param resource_group_name: Name of the resource group.
        :param capacity_reservation_group_name: Name of the capacity reservation group.
        :param expand: "instanceView" adds the state and the use of each reservation.

        REST: https://learn.microsoft.com/rest/api/compute/capacity-reservations/list-by-capacity-reservation-group
        """
        return self._list(
            _rest.CAPACITY_RESERVATIONS_LIST_BY_CAPACITY_RESERVATION_GROUP,
            options,
            resource_group_name,
            capacity_reservation_group_name,
            expand,
        )
