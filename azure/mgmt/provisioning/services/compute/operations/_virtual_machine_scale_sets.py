# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``virtual_machine_scale_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.core import MatchConditions

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_machine_scale_sets as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualMachineScaleSetsOperations(OperationGroup):
    """Virtual machine scale sets: create, scale, upgrade, start, stop and delete them.

    An attribute of the client: ``client.virtual_machine_scale_sets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        *,
        expand: models.ExpandTypesForGetVMScaleSets | types.ExpandTypesForGetVMScaleSetsValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineScaleSet:
        """Get one scale set: its model, policies and capacity, not the state of its instances.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param expand: "userData" adds the user data of the scale set to the answer.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/get
        """
        return self._call(_rest.VIRTUAL_MACHINE_SCALE_SETS_GET, options, resource_group_name, vm_scale_set_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        parameters: models.VirtualMachineScaleSet | types.VirtualMachineScaleSetDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineScaleSet]:
        """Create a scale set, or update it in place; the poller ends once the instances are provisioned.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param parameters: Wanted settings of the scale set.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        parameters: models.VirtualMachineScaleSetUpdate | types.VirtualMachineScaleSetUpdateDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineScaleSet]:
        """Change some settings of a scale set; existing instances take them over as the upgrade policy says.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param parameters: Changes to the scale set; what is left out stays as it is.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        *,
        force_deletion: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a scale set and all of its instances; finished when they are gone.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param force_deletion: Delete without a graceful shutdown of the instances; faster, but unsaved data may be
            lost.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_DELETE, options, resource_group_name, vm_scale_set_name, force_deletion
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualMachineScaleSet]:
        """List the scale sets of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/list
        """
        return self._list(_rest.VIRTUAL_MACHINE_SCALE_SETS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualMachineScaleSet]:
        """List all scale sets of the subscription, across resource groups.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/list-all
        """
        return self._list(_rest.VIRTUAL_MACHINE_SCALE_SETS_LIST_ALL, options)

    def begin_approve_rolling_upgrade(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceIDs
        | types.VirtualMachineScaleSetVMInstanceIDsDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Approve a rolling upgrade that waits for approval, for all instances or for the ones named.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to act on; without it all instances are meant.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/approve-rolling-upgrade
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_APPROVE_ROLLING_UPGRADE,
            options,
            resource_group_name,
            vm_scale_set_name,
            vm_instance_i_ds,
        )

    def convert_to_single_placement_group(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        parameters: models.VMScaleSetConvertToSinglePlacementGroupInput
        | types.VMScaleSetConvertToSinglePlacementGroupInputDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Turn singlePlacementGroup from false to true; the scale set must have few enough instances for one group.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param parameters: Placement group that is to stay.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/convert-to-single-placement-group
        """
        return self._run(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_CONVERT_TO_SINGLE_PLACEMENT_GROUP,
            options,
            resource_group_name,
            vm_scale_set_name,
            parameters,
        )

    def begin_deallocate(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceIDs
        | types.VirtualMachineScaleSetVMInstanceIDsDict
        | IO[bytes]
        | None = None,
        *,
        hibernate: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Stop instances and release their hardware, so that computing is no longer billed; disks stay.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to act on; without it all instances are meant.
        :param hibernate: Keep the memory contents on the OS disk, so that the machine goes on where it stopped.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/deallocate
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_DEALLOCATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            vm_instance_i_ds,
            hibernate,
        )

    def begin_delete_instances(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceRequiredIDs
        | types.VirtualMachineScaleSetVMInstanceRequiredIDsDict
        | IO[bytes],
        *,
        force_deletion: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete the named instances of a scale set; its capacity goes down by their number.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to delete.
        :param force_deletion: Delete without a graceful shutdown of the instances; faster, but unsaved data may be
            lost.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/delete-instances
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_DELETE_INSTANCES,
            options,
            resource_group_name,
            vm_scale_set_name,
            vm_instance_i_ds,
            force_deletion,
        )

    def force_recovery_service_fabric_platform_update_domain_walk(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        *,
        platform_update_domain: int,
        zone: str | None = None,
        placement_group_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RecoveryWalkResponse:
        """Walk the platform update domains by hand, to bring a Service Fabric scale set out of a stuck recovery.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param platform_update_domain: Update domain to walk to.
        :param zone: Availability zone in which to walk the update domains.
        :param placement_group_id: Placement group in which to walk the update domains.

        REST:
            https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/force-recovery-service-fabric-platform-update-domain-walk
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_FORCE_RECOVERY_SERVICE_FABRIC_PLATFORM_UPDATE_DOMAIN_WALK,
            options,
            resource_group_name,
            vm_scale_set_name,
            platform_update_domain,
            zone,
            placement_group_id,
        )

    def get_instance_view(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualMachineScaleSetInstanceView:
        """Get a summary of the state of a scale set's instances and extensions.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/get-instance-view
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_GET_INSTANCE_VIEW, options, resource_group_name, vm_scale_set_name
        )

    def begin_update_instances(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceRequiredIDs
        | types.VirtualMachineScaleSetVMInstanceRequiredIDsDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Bring the named instances up to the latest model of the scale set; needed with upgrade mode Manual.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to bring up to date; "*" stands for all.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/update-instances
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_UPDATE_INSTANCES,
            options,
            resource_group_name,
            vm_scale_set_name,
            vm_instance_i_ds,
        )

    def get_os_upgrade_history(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.UpgradeOperationHistoricalStatusInfo]:
        """List the past upgrades of the operating system image of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/get-os-upgrade-history
        """
        return self._list(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_GET_OS_UPGRADE_HISTORY, options, resource_group_name, vm_scale_set_name
        )

    def begin_perform_maintenance(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceIDs
        | types.VirtualMachineScaleSetVMInstanceIDsDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Carry out pending planned maintenance now, on instances that are open for it.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to act on; without it all instances are meant.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/perform-maintenance
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_PERFORM_MAINTENANCE,
            options,
            resource_group_name,
            vm_scale_set_name,
            vm_instance_i_ds,
        )

    def begin_power_off(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceIDs
        | types.VirtualMachineScaleSetVMInstanceIDsDict
        | IO[bytes]
        | None = None,
        *,
        skip_shutdown: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Power off instances; their hardware stays reserved and billed, use deallocate to release it.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to act on; without it all instances are meant.
        :param skip_shutdown: Power off at once without a graceful shutdown; off by default.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/power-off
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_POWER_OFF,
            options,
            resource_group_name,
            vm_scale_set_name,
            vm_instance_i_ds,
            skip_shutdown,
        )

    def begin_reapply(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Apply the stored state of the scale set again, for instance to get out of a failed state.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/reapply
        """
        return self._begin(_rest.VIRTUAL_MACHINE_SCALE_SETS_REAPPLY, options, resource_group_name, vm_scale_set_name)

    def begin_redeploy(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceIDs
        | types.VirtualMachineScaleSetVMInstanceIDsDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Shut instances down, move them to another host and start them there.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to act on; without it all instances are meant.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/redeploy
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_REDEPLOY, options, resource_group_name, vm_scale_set_name, vm_instance_i_ds
        )

    def begin_reimage(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_scale_set_reimage_input: models.VirtualMachineScaleSetReimageParameters
        | types.VirtualMachineScaleSetReimageParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Put the OS disk of instances back to the image; data disks stay as they are.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_scale_set_reimage_input: Instances to reimage and how; without it all instances are meant.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/reimage
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_REIMAGE,
            options,
            resource_group_name,
            vm_scale_set_name,
            vm_scale_set_reimage_input,
        )

    def begin_reimage_all(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceIDs
        | types.VirtualMachineScaleSetVMInstanceIDsDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Put all disks of instances, data disks included, back to their initial state; managed disks only.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to act on; without it all instances are meant.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/reimage-all
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_REIMAGE_ALL,
            options,
            resource_group_name,
            vm_scale_set_name,
            vm_instance_i_ds,
        )

    def begin_restart(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceIDs
        | types.VirtualMachineScaleSetVMInstanceIDsDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restart instances of a scale set, all or the ones named.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to act on; without it all instances are meant.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/restart
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_RESTART, options, resource_group_name, vm_scale_set_name, vm_instance_i_ds
        )

    def begin_set_orchestration_service_state(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        parameters: models.OrchestrationServiceStateInput | types.OrchestrationServiceStateInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Suspend or resume a service that acts on the scale set, such as automatic repairs.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param parameters: Which service to suspend or resume.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/set-orchestration-service-state
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_SET_ORCHESTRATION_SERVICE_STATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            parameters,
        )

    def list_skus(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualMachineScaleSetSku]:
        """List the VM sizes the scale set could have, with the capacity allowed for each.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/list-skus
        """
        return self._list(_rest.VIRTUAL_MACHINE_SCALE_SETS_LIST_SKUS, options, resource_group_name, vm_scale_set_name)

    def begin_start(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vm_instance_i_ds: models.VirtualMachineScaleSetVMInstanceIDs
        | types.VirtualMachineScaleSetVMInstanceIDsDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Start stopped or deallocated instances of a scale set, all or the ones named.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vm_instance_i_ds: IDs of the instances to act on; without it all instances are meant.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/start
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_START, options, resource_group_name, vm_scale_set_name, vm_instance_i_ds
        )

    def begin_scale_out(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        parameters: models.VMScaleSetScaleOutInput | types.VMScaleSetScaleOutInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Add instances to a scale set, in a zone of your choice if you name one.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param parameters: How many instances to add, and in which zone.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/scale-out
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_SCALE_OUT, options, resource_group_name, vm_scale_set_name, parameters
        )

    def begin_migrate_vm_availability_zone(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        body: models.MigrateVMAvailabilityZoneInput | types.MigrateVMAvailabilityZoneInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Move instances of a scale set to another availability zone.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param body: Instances to move, and the zone to move them to.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/migrate-vm-availability-zone
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SETS_MIGRATE_VM_AVAILABILITY_ZONE,
            options,
            resource_group_name,
            vm_scale_set_name,
            body,
        )

    def list_by_location(
        self, location: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualMachineScaleSet]:
        """List the scale sets of the subscription in one region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/list-by-location
        """
        return self._list(_rest.VIRTUAL_MACHINE_SCALE_SETS_LIST_BY_LOCATION, options, location)


class VirtualMachineScaleSetExtensionsOperations(OperationGroup):
    """Extensions in the model of a scale set, installed on its instances.

    An attribute of the client: ``client.virtual_machine_scale_set_extensions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vmss_extension_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineScaleSetExtension:
        """Get one extension of a scale set's model.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vmss_extension_name: Name of the extension in the scale set.
        :param expand: Expand expression to apply to the request.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-extensions/get
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_GET,
            options,
            resource_group_name,
            vm_scale_set_name,
            vmss_extension_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vmss_extension_name: str,
        extension_parameters: models.VirtualMachineScaleSetExtension
        | types.VirtualMachineScaleSetExtensionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineScaleSetExtension]:
        """Add an extension to the model of a scale set, or change it; instances follow by the upgrade policy.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vmss_extension_name: Name of the extension in the scale set.
        :param extension_parameters: Wanted settings of the scale set extension.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-extensions/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            vmss_extension_name,
            extension_parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vmss_extension_name: str,
        extension_parameters: models.VirtualMachineScaleSetExtensionUpdate
        | types.VirtualMachineScaleSetExtensionUpdateDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineScaleSetExtension]:
        """Change some settings of an extension in a scale set's model.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vmss_extension_name: Name of the extension in the scale set.
        :param extension_parameters: Changes to the scale set extension; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-extensions/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            vmss_extension_name,
            extension_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        vmss_extension_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Remove an extension from the model of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param vmss_extension_name: Name of the extension in the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-extensions/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_DELETE,
            options,
            resource_group_name,
            vm_scale_set_name,
            vmss_extension_name,
        )

    def list(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualMachineScaleSetExtension]:
        """List the extensions in the model of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-extensions/list
        """
        return self._list(
            _rest.VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_LIST, options, resource_group_name, vm_scale_set_name
        )


class VirtualMachineScaleSetLifeCycleHookEventsOperations(OperationGroup):
    """Events by which a scale set asks for consent before it acts on its instances.

    An attribute of the client: ``client.virtual_machine_scale_set_life_cycle_hook_events``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        lifecycle_hook_event_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VMScaleSetLifecycleHookEvent:
        """Get one lifecycle hook event of a scale set, with the instances it is about.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param lifecycle_hook_event_name: Name of the lifecycle hook event.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-life-cycle-hook-events/get
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_LIFE_CYCLE_HOOK_EVENTS_GET,
            options,
            resource_group_name,
            vm_scale_set_name,
            lifecycle_hook_event_name,
        )

    def update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        lifecycle_hook_event_name: str,
        properties: models.VMScaleSetLifecycleHookEventUpdate
        | types.VMScaleSetLifecycleHookEventUpdateDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VMScaleSetLifecycleHookEvent:
        """Answer a lifecycle hook event: approve or reject the action for its instances, or ask for more time.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param lifecycle_hook_event_name: Name of the lifecycle hook event.
        :param properties: Changes to the lifecycle hook event; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-life-cycle-hook-events/update
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_LIFE_CYCLE_HOOK_EVENTS_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            lifecycle_hook_event_name,
            properties,
        )

    def list(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VMScaleSetLifecycleHookEvent]:
        """List the lifecycle hook events of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-life-cycle-hook-events/list
        """
        return self._list(
            _rest.VIRTUAL_MACHINE_SCALE_SET_LIFE_CYCLE_HOOK_EVENTS_LIST, options, resource_group_name, vm_scale_set_name
        )


class VirtualMachineScaleSetVmExtensionsOperations(OperationGroup):
    """Extensions on single instances of a scale set.

    An attribute of the client: ``client.virtual_machine_scale_set_vm_extensions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        vm_extension_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineScaleSetVMExtension:
        """Get one extension of an instance in a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param vm_extension_name: Name of the extension on the virtual machine.
        :param expand: "instanceView" adds the run-time state of the extension.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-extensions/get
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_GET,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            vm_extension_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        vm_extension_name: str,
        extension_parameters: models.VirtualMachineScaleSetVMExtension
        | types.VirtualMachineScaleSetVMExtensionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineScaleSetVMExtension]:
        """Install an extension on one instance of a scale set, or change its settings.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param vm_extension_name: Name of the extension on the virtual machine.
        :param extension_parameters: Wanted settings of the instance extension.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-extensions/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            vm_extension_name,
            extension_parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        vm_extension_name: str,
        extension_parameters: models.VirtualMachineScaleSetVMExtensionUpdate
        | types.VirtualMachineScaleSetVMExtensionUpdateDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineScaleSetVMExtension]:
        """Change some settings of an extension on one instance of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param vm_extension_name: Name of the extension on the virtual machine.
        :param extension_parameters: Changes to the instance extension; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-extensions/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            vm_extension_name,
            extension_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        vm_extension_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Uninstall an extension from one instance of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param vm_extension_name: Name of the extension on the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-extensions/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_DELETE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            vm_extension_name,
        )

    def list(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineScaleSetVMExtensionsListResult:
        """List the extensions of one instance in a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param expand: "instanceView" adds the run-time state of the extensions.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-extensions/list
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_LIST,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            expand,
        )


class VirtualMachineScaleSetVmRunCommandsOperations(OperationGroup):
    """Managed run commands of single scale set instances.

    An attribute of the client: ``client.virtual_machine_scale_set_vm_run_commands``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        run_command_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineRunCommand:
        """Get one run command of a scale set instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param run_command_name: Name of the run command.
        :param expand: "instanceView" adds exit code, output and times of the script's run.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-run-commands/get
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_GET,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            run_command_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        run_command_name: str,
        run_command: models.VirtualMachineRunCommand | types.VirtualMachineRunCommandDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineRunCommand]:
        """Create a run command on a scale set instance and run its script, or run a changed one.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param run_command_name: Name of the run command.
        :param run_command: Wanted settings of the run command.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-run-commands/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            run_command_name,
            run_command,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        run_command_name: str,
        run_command: models.VirtualMachineRunCommandUpdate | types.VirtualMachineRunCommandUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineRunCommand]:
        """Change some settings of a run command on a scale set instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param run_command_name: Name of the run command.
        :param run_command: Changes to the run command; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-run-commands/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            run_command_name,
            run_command,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        run_command_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a run command from a scale set instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param run_command_name: Name of the run command.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-run-commands/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_DELETE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            run_command_name,
        )

    def list(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        *,
        expand: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.VirtualMachineRunCommand]:
        """List the run commands of a scale set instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param expand: "instanceView" adds exit code, output and times of each script's run.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-run-commands/list
        """
        return self._list(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_LIST,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            expand,
        )


class VirtualMachineScaleSetVmDiagnosticRunCommandsOperations(OperationGroup):
    """Diagnostic run commands of single scale set instances.

    An attribute of the client: ``client.virtual_machine_scale_set_vm_diagnostic_run_commands``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        run_command_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineDiagnosticRunCommand:
        """Get one diagnostic run command of a scale set instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param run_command_name: Name of the run command.
        :param expand: "instanceView" adds exit code, output and times of the script's run.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-diagnostic-run-commands/get
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_GET,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            run_command_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        run_command_name: str,
        run_command: models.VirtualMachineDiagnosticRunCommand
        | types.VirtualMachineDiagnosticRunCommandDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Create a diagnostic run command on a scale set instance, or update it.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param run_command_name: Name of the run command.
        :param run_command: Wanted settings of the diagnostic run command.

        REST:
            https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-diagnostic-run-commands/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            run_command_name,
            run_command,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        run_command_name: str,
        run_command: models.VirtualMachineRunCommandUpdate | types.VirtualMachineRunCommandUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Change some settings of a diagnostic run command on a scale set instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param run_command_name: Name of the run command.
        :param run_command: Changes to the diagnostic run command; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-diagnostic-run-commands/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            run_command_name,
            run_command,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        run_command_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a diagnostic run command from a scale set instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param run_command_name: Name of the run command.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-diagnostic-run-commands/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_DELETE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            run_command_name,
        )

    def diagnostic_list(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        *,
        expand: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.VirtualMachineDiagnosticRunCommand]:
        """List the diagnostic run commands of a scale set instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param expand: "instanceView" adds exit code, output and times of each script's run.

        REST:
            https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vm-diagnostic-run-commands/diagnostic-list
        """
        return self._list(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_DIAGNOSTIC_LIST,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            expand,
        )


class VirtualMachineScaleSetRollingUpgradesOperations(OperationGroup):
    """Rolling upgrades of scale sets: start, watch and cancel them.

    An attribute of the client: ``client.virtual_machine_scale_set_rolling_upgrades``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_start_extension_upgrade(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start a rolling upgrade of all extensions of a scale set to their newest versions.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST:
            https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-rolling-upgrades/start-extension-upgrade
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_ROLLING_UPGRADES_START_EXTENSION_UPGRADE,
            options,
            resource_group_name,
            vm_scale_set_name,
        )

    def begin_start_os_upgrade(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start a rolling upgrade of all instances to the newest version of the platform image.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-rolling-upgrades/start-os-upgrade
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_ROLLING_UPGRADES_START_OS_UPGRADE,
            options,
            resource_group_name,
            vm_scale_set_name,
        )

    def begin_cancel(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Cancel the running rolling upgrade of a scale set; instances already upgraded stay so.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-rolling-upgrades/cancel
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_ROLLING_UPGRADES_CANCEL, options, resource_group_name, vm_scale_set_name
        )

    def get_latest(
        self, resource_group_name: str, vm_scale_set_name: str, **options: Unpack[RequestOptions]
    ) -> models.RollingUpgradeStatusInfo:
        """Get the state of the latest rolling upgrade of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-rolling-upgrades/get-latest
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_ROLLING_UPGRADES_GET_LATEST, options, resource_group_name, vm_scale_set_name
        )


class VirtualMachineScaleSetVmsOperations(OperationGroup):
    """Single instances of scale sets: look at, start, stop, repair and delete them.

    An attribute of the client: ``client.virtual_machine_scale_set_vms``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        *,
        expand: models.InstanceViewTypes | types.InstanceViewTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineScaleSetVM:
        """Get one instance of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param expand: "instanceView" adds the run-time state of the instance, "userData" its user data.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/get
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_GET,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            expand,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        parameters: models.VirtualMachineScaleSetVM | types.VirtualMachineScaleSetVMDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineScaleSetVM]:
        """Change one instance of a scale set, for example its data disks or its protection from scale-in.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param parameters: Wanted settings of the scale set instance.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_UPDATE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            parameters,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        *,
        force_deletion: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete one instance of a scale set; the capacity goes down by one.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param force_deletion: Delete without a graceful shutdown of the instance; faster, but unsaved data may be lost.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_DELETE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            force_deletion,
        )

    def list(
        self,
        resource_group_name: str,
        virtual_machine_scale_set_name: str,
        *,
        filter: str | None = None,
        select: str | None = None,
        expand: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.VirtualMachineScaleSetVM]:
        """List the instances of a scale set.

        :param resource_group_name: Name of the resource group.
        :param virtual_machine_scale_set_name: Name of the scale set.
        :param filter: Filter such as "startswith(instanceView/statuses/code, 'PowerState') eq true" or
            "properties/latestModelApplied eq true".
        :param select: Parts of the instances to return; "instanceView" is the usual one.
        :param expand: "instanceView" adds the run-time state of each instance.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/list
        """
        return self._list(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_LIST,
            options,
            resource_group_name,
            virtual_machine_scale_set_name,
            filter,
            select,
            expand,
        )

    def begin_approve_rolling_upgrade(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Approve a rolling upgrade that waits for approval, for one instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/approve-rolling-upgrade
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_APPROVE_ROLLING_UPGRADE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
        )

    def begin_deallocate(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Stop one instance of a scale set and release its hardware, so that computing is no longer billed.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/deallocate
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_DEALLOCATE, options, resource_group_name, vm_scale_set_name, instance_id
        )

    def get_instance_view(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualMachineScaleSetVMInstanceView:
        """Get the run-time state of one instance of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/get-instance-view
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_GET_INSTANCE_VIEW,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
        )

    def begin_reimage(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        vm_scale_set_vm_reimage_input: models.VirtualMachineScaleSetVMReimageParameters
        | types.VirtualMachineScaleSetVMReimageParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Put the OS disk of one instance back to its image.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param vm_scale_set_vm_reimage_input: How to reimage the instance; optional.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/reimage
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_REIMAGE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            vm_scale_set_vm_reimage_input,
        )

    def begin_reimage_all(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Put all disks of one instance, data disks included, back to their initial state; managed disks only.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/reimage-all
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_REIMAGE_ALL,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
        )

    def simulate_eviction(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Simulate the eviction of a Spot instance, which follows within about 30 minutes; for tests.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/simulate-eviction
        """
        return self._run(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_SIMULATE_EVICTION,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
        )

    def begin_attach_detach_data_disks(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        parameters: models.AttachDetachDataDisksRequest | types.AttachDetachDataDisksRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StorageProfile]:
        """Attach existing managed disks to one instance and detach others, in one step.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param parameters: Disks to attach and disks to detach.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/attach-detach-data-disks
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_ATTACH_DETACH_DATA_DISKS,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            parameters,
        )

    def begin_perform_maintenance(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Carry out pending planned maintenance on one instance now, if its window is open.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/perform-maintenance
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_PERFORM_MAINTENANCE,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
        )

    def begin_power_off(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        *,
        skip_shutdown: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Power off one instance; its hardware stays reserved and billed, use deallocate to release it.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param skip_shutdown: Power off at once without a graceful shutdown; off by default.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/power-off
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_POWER_OFF,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            skip_shutdown,
        )

    def begin_redeploy(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Shut one instance down, move it to another host and start it there.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/redeploy
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_REDEPLOY, options, resource_group_name, vm_scale_set_name, instance_id
        )

    def begin_restart(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Restart one instance of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/restart
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_RESTART, options, resource_group_name, vm_scale_set_name, instance_id
        )

    def retrieve_boot_diagnostics_data(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        *,
        sas_uri_expiration_time_in_minutes: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RetrieveBootDiagnosticsDataResult:
        """Get short-lived links to the screenshot and the serial log of one instance.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param sas_uri_expiration_time_in_minutes: Minutes the links stay valid, 1 to 1440; 120 by default.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/retrieve-boot-diagnostics-data
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_RETRIEVE_BOOT_DIAGNOSTICS_DATA,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            sas_uri_expiration_time_in_minutes,
        )

    def begin_start(
        self, resource_group_name: str, vm_scale_set_name: str, instance_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start one stopped or deallocated instance of a scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/start
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_START, options, resource_group_name, vm_scale_set_name, instance_id
        )

    def begin_run_command(
        self,
        resource_group_name: str,
        vm_scale_set_name: str,
        instance_id: str,
        parameters: models.RunCommandInput | types.RunCommandInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RunCommandResult]:
        """Run a script or a built-in command in one instance and wait for its output.

        :param resource_group_name: Name of the resource group.
        :param vm_scale_set_name: Name of the scale set.
        :param instance_id: ID of the instance within its scale set, such as "0" or "3".
        :param parameters: Command or script to run, with its parameters.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/run-command
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_SCALE_SET_VMS_RUN_COMMAND,
            options,
            resource_group_name,
            vm_scale_set_name,
            instance_id,
            parameters,
        )
