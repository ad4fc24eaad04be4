# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``virtual_machines``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.core import MatchConditions

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_machines as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualMachinesOperations(OperationGroup):
    """Virtual machines: create, change, start, stop, capture, patch and delete them.

    An attribute of the client: ``client.virtual_machines``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_name: str,
        *,
        expand: models.InstanceViewTypes | types.InstanceViewTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachine:
        """Get one virtual machine: its settings and, on request, its run-time state.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param expand: "instanceView" adds the run-time state of the machine, "userData" its user data.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/get
        """
        return self._call(_rest.VIRTUAL_MACHINES_GET, options, resource_group_name, vm_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_name: str,
        parameters: models.VirtualMachine | types.VirtualMachineDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachine]:
        """Create a virtual machine, or update it in place; finished when the machine is provisioned and running.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param parameters: Wanted settings of the virtual machine.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_name: str,
        parameters: models.VirtualMachineUpdate | types.VirtualMachineUpdateDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachine]:
        """Change some settings of a virtual machine; a new size restarts a running machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param parameters: Changes to the virtual machine; what is left out stays as it is.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINES_UPDATE, options, resource_group_name, vm_name, parameters, etag, match_condition
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vm_name: str,
        *,
        force_deletion: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a virtual machine; disks and network interfaces stay unless their deleteOption is Delete.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param force_deletion: Delete without a graceful shutdown of the machine; faster, but unsaved data may be lost.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/delete
        """
        return self._begin(_rest.VIRTUAL_MACHINES_DELETE, options, resource_group_name, vm_name, force_deletion)

    def list(
        self,
        resource_group_name: str,
        *,
        filter: str | None = None,
        expand: models.ExpandTypeForListVMs | types.ExpandTypeForListVMsValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.VirtualMachine]:
        """List the virtual machines of one resource group.

        :param resource_group_name: Name of the resource group.
        :param filter: Filter, such as "'virtualMachineScaleSet/id' eq '<resource ID>'" for the machines of one flexible
            scale set.
        :param expand: "instanceView" adds the run-time state of each machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/list
        """
        return self._list(_rest.VIRTUAL_MACHINES_LIST, options, resource_group_name, filter, expand)

    def list_all(
        self,
        *,
        status_only: str | None = None,
        filter: str | None = None,
        expand: models.ExpandTypesForListVMs | types.ExpandTypesForListVMsValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.VirtualMachine]:
        """List all virtual machines of the subscription, across resource groups.

        :param status_only: "true" lists only the run-time state of all machines, in place of their settings.
        :param filter: Filter, such as "'virtualMachineScaleSet/id' eq '<resource ID>'" for the machines of one flexible
            scale set.
        :param expand: "instanceView" adds the run-time state of each machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/list-all
        """
        return self._list(_rest.VIRTUAL_MACHINES_LIST_ALL, options, status_only, filter, expand)

    def begin_assess_patches(
        self, resource_group_name: str, vm_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.VirtualMachineAssessPatchesResult]:
        """Look for available patches on a running virtual machine; the result sums up what is missing.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/assess-patches
        """
        return self._begin(_rest.VIRTUAL_MACHINES_ASSESS_PATCHES, options, resource_group_name, vm_name)

    def begin_attach_detach_data_disks(
        self,
        resource_group_name: str,
        vm_name: str,
        parameters: models.AttachDetachDataDisksRequest | types.AttachDetachDataDisksRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StorageProfile]:
        """Attach existing managed disks to a virtual machine and detach others, in one step.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param parameters: Disks to attach and disks to detach.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/attach-detach-data-disks
        """
        return self._begin(
            _rest.VIRTUAL_MACHINES_ATTACH_DETACH_DATA_DISKS, options, resource_group_name, vm_name, parameters
        )

    def begin_capture(
        self,
        resource_group_name: str,
        vm_name: str,
        parameters: models.VirtualMachineCaptureParameters | types.VirtualMachineCaptureParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineCaptureResult]:
        """Copy the disks of a generalized machine with unmanaged disks to VHD blobs and return a template for new
        machines.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param parameters: Where to put the VHD copies and how to name them.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/capture
        """
        return self._begin(_rest.VIRTUAL_MACHINES_CAPTURE, options, resource_group_name, vm_name, parameters)

    def begin_convert_to_managed_disks(
        self, resource_group_name: str, vm_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Convert all blob-based disks of a deallocated virtual machine to managed disks.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/convert-to-managed-disks
        """
        return self._begin(_rest.VIRTUAL_MACHINES_CONVERT_TO_MANAGED_DISKS, options, resource_group_name, vm_name)

    def begin_deallocate(
        self,
        resource_group_name: str,
        vm_name: str,
        *,
        hibernate: bool | None = None,
        force_deallocate: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Stop a virtual machine and release its hardware, so that computing is no longer billed; disks stay.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param hibernate: Keep the memory contents on the OS disk, so that the machine goes on where it stopped.
        :param force_deallocate: Deallocate by force, without waiting for a graceful shutdown.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/deallocate
        """
        return self._begin(
            _rest.VIRTUAL_MACHINES_DEALLOCATE, options, resource_group_name, vm_name, hibernate, force_deallocate
        )

    def generalize(self, resource_group_name: str, vm_name: str, **options: Unpack[RequestOptions]) -> None:
        """Mark a stopped machine as generalized, ready to make an image of; run sysprep or waagent in it first. It
        cannot be started again.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/generalize
        """
        return self._run(_rest.VIRTUAL_MACHINES_GENERALIZE, options, resource_group_name, vm_name)

    def begin_install_patches(
        self,
        resource_group_name: str,
        vm_name: str,
        install_patches_input: models.VirtualMachineInstallPatchesParameters
        | types.VirtualMachineInstallPatchesParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineInstallPatchesResult]:
        """Install patches on a virtual machine, of the classes you choose and within a maximum duration.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param install_patches_input: Which patches to install, for how long at most, and whether to reboot.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/install-patches
        """
        return self._begin(
            _rest.VIRTUAL_MACHINES_INSTALL_PATCHES, options, resource_group_name, vm_name, install_patches_input
        )

    def instance_view(
        self, resource_group_name: str, vm_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualMachineInstanceView:
        """Get the run-time state of a virtual machine: power state, agent, disks, extensions, maintenance.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/instance-view
        """
        return self._call(_rest.VIRTUAL_MACHINES_INSTANCE_VIEW, options, resource_group_name, vm_name)

    def begin_perform_maintenance(
        self, resource_group_name: str, vm_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Carry out pending planned maintenance on a virtual machine now, if its window is open.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/perform-maintenance
        """
        return self._begin(_rest.VIRTUAL_MACHINES_PERFORM_MAINTENANCE, options, resource_group_name, vm_name)

    def begin_power_off(
        self,
        resource_group_name: str,
        vm_name: str,
        *,
        skip_shutdown: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Power off a virtual machine; its hardware stays reserved and billed, use deallocate to release it.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param skip_shutdown: Power off at once without a graceful shutdown; off by default.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/power-off
        """
        return self._begin(_rest.VIRTUAL_MACHINES_POWER_OFF, options, resource_group_name, vm_name, skip_shutdown)

    def begin_reapply(
        self, resource_group_name: str, vm_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Apply the stored state of a virtual machine again, for instance to get out of a failed state.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/reapply
        """
        return self._begin(_rest.VIRTUAL_MACHINES_REAPPLY, options, resource_group_name, vm_name)

    def begin_redeploy(
        self, resource_group_name: str, vm_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Shut a virtual machine down, move it to another host and start it there; the temporary disk is lost.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/redeploy
        """
        return self._begin(_rest.VIRTUAL_MACHINES_REDEPLOY, options, resource_group_name, vm_name)

    def begin_reimage(
        self,
        resource_group_name: str,
        vm_name: str,
        parameters: models.VirtualMachineReimageParameters
        | types.VirtualMachineReimageParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Put the OS disk of a virtual machine back to the image it was made from; what was on the OS disk is lost.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param parameters: How to reimage the machine; optional.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/reimage
        """
        return self._begin(_rest.VIRTUAL_MACHINES_REIMAGE, options, resource_group_name, vm_name, parameters)

    def begin_restart(
        self, resource_group_name: str, vm_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Restart a virtual machine in place; disks, addresses and host stay the same.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/restart
        """
        return self._begin(_rest.VIRTUAL_MACHINES_RESTART, options, resource_group_name, vm_name)

    def retrieve_boot_diagnostics_data(
        self,
        resource_group_name: str,
        vm_name: str,
        *,
        sas_uri_expiration_time_in_minutes: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RetrieveBootDiagnosticsDataResult:
        """Get short-lived links to the screenshot and the serial log of a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param sas_uri_expiration_time_in_minutes: Minutes the links stay valid, 1 to 1440; 120 by default.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/retrieve-boot-diagnostics-data
        """
        return self._call(
            _rest.VIRTUAL_MACHINES_RETRIEVE_BOOT_DIAGNOSTICS_DATA,
            options,
            resource_group_name,
            vm_name,
            sas_uri_expiration_time_in_minutes,
        )

    def simulate_eviction(self, resource_group_name: str, vm_name: str, **options: Unpack[RequestOptions]) -> None:
        """Simulate the eviction of a Spot machine, which follows within about 30 minutes; for tests.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/simulate-eviction
        """
        return self._run(_rest.VIRTUAL_MACHINES_SIMULATE_EVICTION, options, resource_group_name, vm_name)

    def begin_start(
        self, resource_group_name: str, vm_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start a stopped or deallocated virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/start
        """
        return self._begin(_rest.VIRTUAL_MACHINES_START, options, resource_group_name, vm_name)

    def list_available_sizes(
        self, resource_group_name: str, vm_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualMachineSize]:
        """List the sizes a virtual machine can be changed to, on its present hardware if it runs.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/list-available-sizes
        """
        return self._list(_rest.VIRTUAL_MACHINES_LIST_AVAILABLE_SIZES, options, resource_group_name, vm_name)

    def begin_run_command(
        self,
        resource_group_name: str,
        vm_name: str,
        parameters: models.RunCommandInput | types.RunCommandInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RunCommandResult]:
        """Run a script or a built-in command in a virtual machine and wait for its output.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param parameters: Command or script to run, with its parameters.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/run-command
        """
        return self._begin(_rest.VIRTUAL_MACHINES_RUN_COMMAND, options, resource_group_name, vm_name, parameters)

    def begin_migrate_to_vm_scale_set(
        self,
        resource_group_name: str,
        vm_name: str,
        parameters: models.MigrateVMToVirtualMachineScaleSetInput
        | types.MigrateVMToVirtualMachineScaleSetInputDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Move a virtual machine from its availability set to a flexible scale set.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param parameters: Zone, fault domain and size the machine is to have in the scale set.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/migrate-to-vm-scale-set
        """
        return self._begin(
            _rest.VIRTUAL_MACHINES_MIGRATE_TO_VM_SCALE_SET, options, resource_group_name, vm_name, parameters
        )

    def list_by_location(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualMachine]:
        """List the virtual machines of the subscription in one region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machines/list-by-location
        """
        return self._list(_rest.VIRTUAL_MACHINES_LIST_BY_LOCATION, options, location)


class VirtualMachineExtensionsOperations(OperationGroup):
    """Extensions of virtual machines: small agents and scripts that configure or watch a machine.

    An attribute of the client: ``client.virtual_machine_extensions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vm_name: str,
        vm_extension_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineExtension:
        """Get one extension of a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param vm_extension_name: Name of the extension on the virtual machine.
        :param expand: "instanceView" adds the run-time state of the extension.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-extensions/get
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_EXTENSIONS_GET, options, resource_group_name, vm_name, vm_extension_name, expand
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_name: str,
        vm_extension_name: str,
        extension_parameters: models.VirtualMachineExtension | types.VirtualMachineExtensionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineExtension]:
        """Install an extension on a virtual machine, or change it; finished when it reports success or failure.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param vm_extension_name: Name of the extension on the virtual machine.
        :param extension_parameters: Wanted settings of the extension.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-extensions/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_EXTENSIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_name,
            vm_extension_name,
            extension_parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_name: str,
        vm_extension_name: str,
        extension_parameters: models.VirtualMachineExtensionUpdate
        | types.VirtualMachineExtensionUpdateDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineExtension]:
        """Change some settings of an extension; what is left out stays as it is.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param vm_extension_name: Name of the extension on the virtual machine.
        :param extension_parameters: Changes to the extension; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-extensions/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_EXTENSIONS_UPDATE,
            options,
            resource_group_name,
            vm_name,
            vm_extension_name,
            extension_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, vm_name: str, vm_extension_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Uninstall an extension from a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param vm_extension_name: Name of the extension on the virtual machine.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-extensions/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_EXTENSIONS_DELETE, options, resource_group_name, vm_name, vm_extension_name
        )

    def list(
        self, resource_group_name: str, vm_name: str, *, expand: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.VirtualMachineExtensionsListResult:
        """List the extensions of one virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param expand: "instanceView" adds the run-time state of the extensions.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-extensions/list
        """
        return self._call(_rest.VIRTUAL_MACHINE_EXTENSIONS_LIST, options, resource_group_name, vm_name, expand)


class VirtualMachineRunCommandsOperations(OperationGroup):
    """Managed run commands: scripts kept as resources of a virtual machine, and the built-in commands.

    An attribute of the client: ``client.virtual_machine_run_commands``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_virtual_machine(
        self,
        resource_group_name: str,
        vm_name: str,
        run_command_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineRunCommand:
        """Get one run command of a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param run_command_name: Name of the run command.
        :param expand: "instanceView" adds exit code, output and times of the script's run.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-run-commands/get-by-virtual-machine
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_RUN_COMMANDS_GET_BY_VIRTUAL_MACHINE,
            options,
            resource_group_name,
            vm_name,
            run_command_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_name: str,
        run_command_name: str,
        run_command: models.VirtualMachineRunCommand | types.VirtualMachineRunCommandDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineRunCommand]:
        """Create a run command and run its script in the machine, or run a changed one.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param run_command_name: Name of the run command.
        :param run_command: Wanted settings of the run command.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-run-commands/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_RUN_COMMANDS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_name,
            run_command_name,
            run_command,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_name: str,
        run_command_name: str,
        run_command: models.VirtualMachineRunCommandUpdate | types.VirtualMachineRunCommandUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualMachineRunCommand]:
        """Change some settings of a run command; a changed script is run again.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param run_command_name: Name of the run command.
        :param run_command: Changes to the run command; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-run-commands/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_RUN_COMMANDS_UPDATE,
            options,
            resource_group_name,
            vm_name,
            run_command_name,
            run_command,
        )

    def begin_delete(
        self, resource_group_name: str, vm_name: str, run_command_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a run command; a script that still runs is stopped.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param run_command_name: Name of the run command.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-run-commands/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_RUN_COMMANDS_DELETE, options, resource_group_name, vm_name, run_command_name
        )

    def list_by_virtual_machine(
        self, resource_group_name: str, vm_name: str, *, expand: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualMachineRunCommand]:
        """List the run commands of a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param expand: "instanceView" adds exit code, output and times of each script's run.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-run-commands/list-by-virtual-machine
        """
        return self._list(
            _rest.VIRTUAL_MACHINE_RUN_COMMANDS_LIST_BY_VIRTUAL_MACHINE, options, resource_group_name, vm_name, expand
        )

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.RunCommandDocumentBase]:
        """List the built-in commands that can be run in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-run-commands/list
        """
        return self._list(_rest.VIRTUAL_MACHINE_RUN_COMMANDS_LIST, options, location)

    def get(self, location: str, command_id: str, **options: Unpack[RequestOptions]) -> models.RunCommandDocument:
        """Get one built-in command of a region with its script and parameters.

        :param location: Name of the Azure region, such as "westeurope".
        :param command_id: ID of the built-in command, such as "RunShellScript".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-run-commands/get
        """
        return self._call(_rest.VIRTUAL_MACHINE_RUN_COMMANDS_GET, options, location, command_id)


class VirtualMachineDiagnosticRunCommandsOperations(OperationGroup):
    """Diagnostic run commands of virtual machines.

    An attribute of the client: ``client.virtual_machine_diagnostic_run_commands``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_virtual_machine(
        self,
        resource_group_name: str,
        vm_name: str,
        run_command_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineDiagnosticRunCommand:
        """Get one diagnostic run command of a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param run_command_name: Name of the run command.
        :param expand: "instanceView" adds exit code, output and times of the script's run.

        REST:
            https://learn.microsoft.com/rest/api/compute/virtual-machine-diagnostic-run-commands/get-by-virtual-machine
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_GET_BY_VIRTUAL_MACHINE,
            options,
            resource_group_name,
            vm_name,
            run_command_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vm_name: str,
        run_command_name: str,
        run_command: models.VirtualMachineDiagnosticRunCommand
        | types.VirtualMachineDiagnosticRunCommandDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Create a diagnostic run command on a virtual machine, or update it.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param run_command_name: Name of the run command.
        :param run_command: Wanted settings of the diagnostic run command.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-diagnostic-run-commands/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vm_name,
            run_command_name,
            run_command,
        )

    def begin_update(
        self,
        resource_group_name: str,
        vm_name: str,
        run_command_name: str,
        run_command: models.VirtualMachineRunCommandUpdate | types.VirtualMachineRunCommandUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Change some settings of a diagnostic run command on a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param run_command_name: Name of the run command.
        :param run_command: Changes to the diagnostic run command; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-diagnostic-run-commands/update
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_UPDATE,
            options,
            resource_group_name,
            vm_name,
            run_command_name,
            run_command,
        )

    def begin_delete(
        self, resource_group_name: str, vm_name: str, run_command_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a diagnostic run command from a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param run_command_name: Name of the run command.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-diagnostic-run-commands/delete
        """
        return self._begin(
            _rest.VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_DELETE,
            options,
            resource_group_name,
            vm_name,
            run_command_name,
        )

    def diagnostic_list_by_virtual_machine(
        self, resource_group_name: str, vm_name: str, *, expand: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualMachineDiagnosticRunCommand]:
        """List the diagnostic run commands of a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param vm_name: Name of the virtual machine.
        :param expand: "instanceView" adds exit code, output and times of each script's run.

        REST:
            https://learn.microsoft.com/rest/api/compute/virtual-machine-diagnostic-run-commands/diagnostic-list-by-virtual-machine
        """
        return self._list(
            _rest.VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_DIAGNOSTIC_LIST_BY_VIRTUAL_MACHINE,
            options,
            resource_group_name,
            vm_name,
            expand,
        )
