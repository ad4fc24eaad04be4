# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``availability_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _availability_sets as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class AvailabilitySetsOperations(OperationGroup):
    """Availability sets: spread virtual machines over fault domains and update domains.

    An attribute of the client: ``client.availability_sets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, availability_set_name: str, **options: Unpack[RequestOptions]
    ) -> models.AvailabilitySet:
        """Get one availability set with references to its virtual machines.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.

        REST: https://learn.microsoft.com/rest/api/compute/availability-sets/get
        """
        return self._call(_rest.AVAILABILITY_SETS_GET, options, resource_group_name, availability_set_name)

    def create_or_update(
        self,
        resource_group_name: str,
        availability_set_name: str,
        parameters: models.AvailabilitySet | types.AvailabilitySetDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AvailabilitySet:
        """Create an availability set, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.
        :param parameters: Wanted settings of the availability set.

        REST: https://learn.microsoft.com/rest/api/compute/availability-sets/create-or-update
        """
        return self._call(
            _rest.AVAILABILITY_SETS_CREATE_OR_UPDATE, options, resource_group_name, availability_set_name, parameters
        )

    def update(
        self,
        resource_group_name: str,
        availability_set_name: str,
        parameters: models.AvailabilitySetUpdate | types.AvailabilitySetUpdateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AvailabilitySet:
        """Change some settings of an availability set, such as tags.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.
        :param parameters: Changes to the availability set; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/availability-sets/update
        """
        return self._call(
            _rest.AVAILABILITY_SETS_UPDATE, options, resource_group_name, availability_set_name, parameters
        )

    def delete(self, resource_group_name: str, availability_set_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an availability set; it must hold no virtual machines.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.

        REST: https://learn.microsoft.com/rest/api/compute/availability-sets/delete
        """
        return self._run(_rest.AVAILABILITY_SETS_DELETE, options, resource_group_name, availability_set_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.AvailabilitySet]:
        """List the availability sets of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/availability-sets/list
        """
        return self._list(_rest.AVAILABILITY_SETS_LIST, options, resource_group_name)

    def list_by_subscription(
        self, *, expand: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AvailabilitySet]:
        """List all availability sets of the subscription, across resource groups.

        :param expand: "virtualMachines/$ref" adds references to all machines of each set.

        REST: https://learn.microsoft.com/rest/api/compute/availability-sets/list-by-subscription
        """
        return self._list(_rest.AVAILABILITY_SETS_LIST_BY_SUBSCRIPTION, options, expand)

    def list_available_sizes(
        self, resource_group_name: str, availability_set_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualMachineSize]:
        """List the sizes a virtual machine can have in this availability set.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.

        REST: https://learn.microsoft.com/rest/api/compute/availability-sets/list-available-sizes
        """
        return self._list(
            _rest.AVAILABILITY_SETS_LIST_AVAILABLE_SIZES, options, resource_group_name, availability_set_name
        )

    def start_migration_to_virtual_machine_scale_set(
        self,
        resource_group_name: str,
        availability_set_name: str,
        parameters: models.MigrateToVirtualMachineScaleSetInput
        | types.MigrateToVirtualMachineScaleSetInputDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Start the move of an availability set's machines to a flexible scale set; machines then move one by one.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.
        :param parameters: Flexible scale set to move the machines to.

        REST:
            https://learn.microsoft.com/rest/api/compute/availability-sets/start-migration-to-virtual-machine-scale-set
        """
        return self._run(
            _rest.AVAILABILITY_SETS_START_MIGRATION_TO_VIRTUAL_MACHINE_SCALE_SET,
            options,
            resource_group_name,
            availability_set_name,
            parameters,
        )

    def cancel_migration_to_virtual_machine_scale_set(
        self, resource_group_name: str, availability_set_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel a started move of an availability set to a scale set.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.

        REST:
            https://learn.microsoft.com/rest/api/compute/availability-sets/cancel-migration-to-virtual-machine-scale-set
        """
        return self._run(
            _rest.AVAILABILITY_SETS_CANCEL_MIGRATION_TO_VIRTUAL_MACHINE_SCALE_SET,
            options,
            resource_group_name,
            availability_set_name,
        )

    def validate_migration_to_virtual_machine_scale_set(
        self,
        resource_group_name: str,
        availability_set_name: str,
        parameters: models.MigrateToVirtualMachineScaleSetInput
        | types.MigrateToVirtualMachineScaleSetInputDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Check whether the machines of an availability set can be moved to a flexible scale set.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.
        :param parameters: Flexible scale set the machines would be moved to.

        REST:
            https://learn.microsoft.com/rest/api/compute/availability-sets/validate-migration-to-virtual-machine-scale-set
        """
        return self._run(
            _rest.AVAILABILITY_SETS_VALIDATE_MIGRATION_TO_VIRTUAL_MACHINE_SCALE_SET,
            options,
            resource_group_name,
            availability_set_name,
            parameters,
        )

    def begin_convert_to_virtual_machine_scale_set(
        self,
        resource_group_name: str,
        availability_set_name: str,
        parameters: models.ConvertToVirtualMachineScaleSetInput
        | types.ConvertToVirtualMachineScaleSetInputDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Create a flexible scale set and move the machines of an availability set into it, without stopping them.

        :param resource_group_name: Name of the resource group.
        :param availability_set_name: Name of the availability set.
        :param parameters: Name of the scale set to create.

        REST: https://learn.microsoft.com/rest/api/compute/availability-sets/convert-to-virtual-machine-scale-set
        """
        return self._begin(
            _rest.AVAILABILITY_SETS_CONVERT_TO_VIRTUAL_MACHINE_SCALE_SET,
            options,
            resource_group_name,
            availability_set_name,
            parameters,
        )
