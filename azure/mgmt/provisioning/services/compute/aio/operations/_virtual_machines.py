# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``virtual_machines``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_machines as _sync


class VirtualMachinesOperations(AsyncOperationGroup):
    """Virtual machines: create, change, start, stop, capture, patch and delete them.

    An attribute of the client: ``client.virtual_machines``.
    """

    get = awaited(_sync.VirtualMachinesOperations.get)
    begin_create_or_update = begun(_sync.VirtualMachinesOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachinesOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachinesOperations.begin_delete)
    list = paged(_sync.VirtualMachinesOperations.list)
    list_all = paged(_sync.VirtualMachinesOperations.list_all)
    begin_assess_patches = begun(_sync.VirtualMachinesOperations.begin_assess_patches)
    begin_attach_detach_data_disks = begun(_sync.VirtualMachinesOperations.begin_attach_detach_data_disks)
    begin_capture = begun(_sync.VirtualMachinesOperations.begin_capture)
    begin_convert_to_managed_disks = begun(_sync.VirtualMachinesOperations.begin_convert_to_managed_disks)
    begin_deallocate = begun(_sync.VirtualMachinesOperations.begin_deallocate)
    generalize = awaited(_sync.VirtualMachinesOperations.generalize)
    begin_install_patches = begun(_sync.VirtualMachinesOperations.begin_install_patches)
    instance_view = awaited(_sync.VirtualMachinesOperations.instance_view)
    begin_perform_maintenance = begun(_sync.VirtualMachinesOperations.begin_perform_maintenance)
    begin_power_off = begun(_sync.VirtualMachinesOperations.begin_power_off)
    begin_reapply = begun(_sync.VirtualMachinesOperations.begin_reapply)
    begin_redeploy = begun(_sync.VirtualMachinesOperations.begin_redeploy)
    begin_reimage = begun(_sync.VirtualMachinesOperations.begin_reimage)
    begin_restart = begun(_sync.VirtualMachinesOperations.begin_restart)
    retrieve_boot_diagnostics_data = awaited(_sync.VirtualMachinesOperations.retrieve_boot_diagnostics_data)
    simulate_eviction = awaited(_sync.VirtualMachinesOperations.simulate_eviction)
    begin_start = begun(_sync.VirtualMachinesOperations.begin_start)
    list_available_sizes = paged(_sync.VirtualMachinesOperations.list_available_sizes)
    begin_run_command = begun(_sync.VirtualMachinesOperations.begin_run_command)
    begin_migrate_to_vm_scale_set = begun(_sync.VirtualMachinesOperations.begin_migrate_to_vm_scale_set)
    list_by_location = paged(_sync.VirtualMachinesOperations.list_by_location)


class VirtualMachineExtensionsOperations(AsyncOperationGroup):
    """Extensions of virtual machines: small agents and scripts that configure or watch a machine.

    An attribute of the client: ``client.virtual_machine_extensions``.
    """

    get = awaited(_sync.VirtualMachineExtensionsOperations.get)
    begin_create_or_update = begun(_sync.VirtualMachineExtensionsOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachineExtensionsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineExtensionsOperations.begin_delete)
    list = awaited(_sync.VirtualMachineExtensionsOperations.list)


class VirtualMachineRunCommandsOperations(AsyncOperationGroup):
    """Managed run commands: scripts kept as resources of a virtual machine, and the built-in commands.

    An attribute of the client: ``client.virtual_machine_run_commands``.
    """

    get_by_virtual_machine = awaited(_sync.VirtualMachineRunCommandsOperations.get_by_virtual_machine)
    begin_create_or_update = begun(_sync.VirtualMachineRunCommandsOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachineRunCommandsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineRunCommandsOperations.begin_delete)
    list_by_virtual_machine = paged(_sync.VirtualMachineRunCommandsOperations.list_by_virtual_machine)
    list = paged(_sync.VirtualMachineRunCommandsOperations.list)
    get = awaited(_sync.VirtualMachineRunCommandsOperations.get)


class VirtualMachineDiagnosticRunCommandsOperations(AsyncOperationGroup):
    """Diagnostic run commands of virtual machines.

    An attribute of the client: ``client.virtual_machine_diagnostic_run_commands``.
    """

    get_by_virtual_machine = awaited(_sync.VirtualMachineDiagnosticRunCommandsOperations.get_by_virtual_machine)
    begin_create_or_update = begun(_sync.VirtualMachineDiagnosticRunCommandsOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachineDiagnosticRunCommandsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineDiagnosticRunCommandsOperations.begin_delete)
    diagnostic_list_by_virtual_machine = paged(
        _sync.VirtualMachineDiagnosticRunCommandsOperations.diagnostic_list_by_virtual_machine
    )
