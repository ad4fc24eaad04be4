# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``virtual_machine_scale_sets``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_machine_scale_sets as _sync


class VirtualMachineScaleSetsOperations(AsyncOperationGroup):
    """Virtual machine scale sets: create, scale, upgrade, start, stop and delete them.

    An attribute of the client: ``client.virtual_machine_scale_sets``.
    """

    get = awaited(_sync.VirtualMachineScaleSetsOperations.get)
    begin_create_or_update = begun(_sync.VirtualMachineScaleSetsOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachineScaleSetsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineScaleSetsOperations.begin_delete)
    list = paged(_sync.VirtualMachineScaleSetsOperations.list)
    list_all = paged(_sync.VirtualMachineScaleSetsOperations.list_all)
    begin_approve_rolling_upgrade = begun(_sync.VirtualMachineScaleSetsOperations.begin_approve_rolling_upgrade)
    convert_to_single_placement_group = awaited(
        _sync.VirtualMachineScaleSetsOperations.convert_to_single_placement_group
    )
    begin_deallocate = begun(_sync.VirtualMachineScaleSetsOperations.begin_deallocate)
    begin_delete_instances = begun(_sync.VirtualMachineScaleSetsOperations.begin_delete_instances)
    force_recovery_service_fabric_platform_update_domain_walk = awaited(
        _sync.VirtualMachineScaleSetsOperations.force_recovery_service_fabric_platform_update_domain_walk
    )
    get_instance_view = awaited(_sync.VirtualMachineScaleSetsOperations.get_instance_view)
    begin_update_instances = begun(_sync.VirtualMachineScaleSetsOperations.begin_update_instances)
    get_os_upgrade_history = paged(_sync.VirtualMachineScaleSetsOperations.get_os_upgrade_history)
    begin_perform_maintenance = begun(_sync.VirtualMachineScaleSetsOperations.begin_perform_maintenance)
    begin_power_off = begun(_sync.VirtualMachineScaleSetsOperations.begin_power_off)
    begin_reapply = begun(_sync.VirtualMachineScaleSetsOperations.begin_reapply)
    begin_redeploy = begun(_sync.VirtualMachineScaleSetsOperations.begin_redeploy)
    begin_reimage = begun(_sync.VirtualMachineScaleSetsOperations.begin_reimage)
    begin_reimage_all = begun(_sync.VirtualMachineScaleSetsOperations.begin_reimage_all)
    begin_restart = begun(_sync.VirtualMachineScaleSetsOperations.begin_restart)
    begin_set_orchestration_service_state = begun(
        _sync.VirtualMachineScaleSetsOperations.begin_set_orchestration_service_state
    )
    list_skus = paged(_sync.VirtualMachineScaleSetsOperations.list_skus)
    begin_start = begun(_sync.VirtualMachineScaleSetsOperations.begin_start)
    begin_scale_out = begun(_sync.VirtualMachineScaleSetsOperations.begin_scale_out)
    begin_migrate_vm_availability_zone = begun(
        _sync.VirtualMachineScaleSetsOperations.begin_migrate_vm_availability_zone
    )
    list_by_location = paged(_sync.VirtualMachineScaleSetsOperations.list_by_location)


class VirtualMachineScaleSetExtensionsOperations(AsyncOperationGroup):
    """Extensions in the model of a scale set, installed on its instances.

    An attribute of the client: ``client.virtual_machine_scale_set_extensions``.
    """

    get = awaited(_sync.VirtualMachineScaleSetExtensionsOperations.get)
    begin_create_or_update = begun(_sync.VirtualMachineScaleSetExtensionsOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachineScaleSetExtensionsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineScaleSetExtensionsOperations.begin_delete)
    list = paged(_sync.VirtualMachineScaleSetExtensionsOperations.list)


class VirtualMachineScaleSetLifeCycleHookEventsOperations(AsyncOperationGroup):
    """Events by which a scale set asks for consent before it acts on its instances.

    An attribute of the client: ``client.virtual_machine_scale_set_life_cycle_hook_events``.
    """

    get = awaited(_sync.VirtualMachineScaleSetLifeCycleHookEventsOperations.get)
    update = awaited(_sync.VirtualMachineScaleSetLifeCycleHookEventsOperations.update)
    list = paged(_sync.VirtualMachineScaleSetLifeCycleHookEventsOperations.list)


class VirtualMachineScaleSetVmExtensionsOperations(AsyncOperationGroup):
    """Extensions on single instances of a scale set.

    An attribute of the client: ``client.virtual_machine_scale_set_vm_extensions``.
    """

    get = awaited(_sync.VirtualMachineScaleSetVmExtensionsOperations.get)
    begin_create_or_update = begun(_sync.VirtualMachineScaleSetVmExtensionsOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachineScaleSetVmExtensionsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineScaleSetVmExtensionsOperations.begin_delete)
    list = awaited(_sync.VirtualMachineScaleSetVmExtensionsOperations.list)


class VirtualMachineScaleSetVmRunCommandsOperations(AsyncOperationGroup):
    """Managed run commands of single scale set instances.

    An attribute of the client: ``client.virtual_machine_scale_set_vm_run_commands``.
    """

    get = awaited(_sync.VirtualMachineScaleSetVmRunCommandsOperations.get)
    begin_create_or_update = begun(_sync.VirtualMachineScaleSetVmRunCommandsOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachineScaleSetVmRunCommandsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineScaleSetVmRunCommandsOperations.begin_delete)
    list = paged(_sync.VirtualMachineScaleSetVmRunCommandsOperations.list)


class VirtualMachineScaleSetVmDiagnosticRunCommandsOperations(AsyncOperationGroup):
    """Diagnostic run commands of single scale set instances.

    An attribute of the client: ``client.virtual_machine_scale_set_vm_diagnostic_run_commands``.
    """

    get = awaited(_sync.VirtualMachineScaleSetVmDiagnosticRunCommandsOperations.get)
    begin_create_or_update = begun(_sync.VirtualMachineScaleSetVmDiagnosticRunCommandsOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualMachineScaleSetVmDiagnosticRunCommandsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineScaleSetVmDiagnosticRunCommandsOperations.begin_delete)
    diagnostic_list = paged(_sync.VirtualMachineScaleSetVmDiagnosticRunCommandsOperations.diagnostic_list)


class VirtualMachineScaleSetRollingUpgradesOperations(AsyncOperationGroup):
    """Rolling upgrades of scale sets: start, watch and cancel them.

    An attribute of the client: ``client.virtual_machine_scale_set_rolling_upgrades``.
    """

    begin_start_extension_upgrade = begun(
        _sync.VirtualMachineScaleSetRollingUpgradesOperations.begin_start_extension_upgrade
    )
    begin_start_os_upgrade = begun(_sync.VirtualMachineScaleSetRollingUpgradesOperations.begin_start_os_upgrade)
    begin_cancel = begun(_sync.VirtualMachineScaleSetRollingUpgradesOperations.begin_cancel)
    get_latest = awaited(_sync.VirtualMachineScaleSetRollingUpgradesOperations.get_latest)


class VirtualMachineScaleSetVmsOperations(AsyncOperationGroup):
    """Single instances of scale sets: look at, start, stop, repair and delete them.

    An attribute of the client: ``client.virtual_machine_scale_set_vms``.
    """

    get = awaited(_sync.VirtualMachineScaleSetVmsOperations.get)
    begin_update = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_update)
    begin_delete = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_delete)
    list = paged(_sync.VirtualMachineScaleSetVmsOperations.list)
    begin_approve_rolling_upgrade = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_approve_rolling_upgrade)
    begin_deallocate = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_deallocate)
    get_instance_view = awaited(_sync.VirtualMachineScaleSetVmsOperations.get_instance_view)
    begin_reimage = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_reimage)
    begin_reimage_all = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_reimage_all)
    simulate_eviction = awaited(_sync.VirtualMachineScaleSetVmsOperations.simulate_eviction)
    begin_attach_detach_data_disks = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_attach_detach_data_disks)
    begin_perform_maintenance = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_perform_maintenance)
    begin_power_off = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_power_off)
    begin_redeploy = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_redeploy)
    begin_restart = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_restart)
    retrieve_boot_diagnostics_data = awaited(_sync.VirtualMachineScaleSetVmsOperations.retrieve_boot_diagnostics_data)
    begin_start = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_start)
    begin_run_command = begun(_sync.VirtualMachineScaleSetVmsOperations.begin_run_command)
