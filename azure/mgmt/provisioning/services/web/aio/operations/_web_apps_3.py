# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``web_apps_3``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged, streamed
from ...operations import _web_apps_3 as _sync


class _WebAppsOperations3(AsyncOperationGroup):
    """A part of ``client.web_apps``."""

    is_cloneable_slot = awaited(_sync._WebAppsOperations3.is_cloneable_slot)
    list_site_backups_slot = paged(_sync._WebAppsOperations3.list_site_backups_slot)
    list_sync_function_triggers_slot = awaited(_sync._WebAppsOperations3.list_sync_function_triggers_slot)
    get_network_trace_operation_slot = awaited(_sync._WebAppsOperations3.get_network_trace_operation_slot)
    start_web_site_network_trace_slot = awaited(_sync._WebAppsOperations3.start_web_site_network_trace_slot)
    begin_start_web_site_network_trace_operation_slot = begun(
        _sync._WebAppsOperations3.begin_start_web_site_network_trace_operation_slot
    )
    stop_web_site_network_trace_slot = awaited(_sync._WebAppsOperations3.stop_web_site_network_trace_slot)
    get_network_traces_slot = awaited(_sync._WebAppsOperations3.get_network_traces_slot)
    get_network_trace_operation_slot_v2 = awaited(_sync._WebAppsOperations3.get_network_trace_operation_slot_v2)
    get_network_traces_slot_v2 = awaited(_sync._WebAppsOperations3.get_network_traces_slot_v2)
    generate_new_site_publishing_password_slot = awaited(
        _sync._WebAppsOperations3.generate_new_site_publishing_password_slot
    )
    list_perf_mon_counters_slot = paged(_sync._WebAppsOperations3.list_perf_mon_counters_slot)
    get_site_php_error_log_flag_slot = awaited(_sync._WebAppsOperations3.get_site_php_error_log_flag_slot)
    list_premier_add_ons_slot = awaited(_sync._WebAppsOperations3.list_premier_add_ons_slot)
    get_private_link_resources_slot = awaited(_sync._WebAppsOperations3.get_private_link_resources_slot)
    list_publishing_profile_xml_with_secrets_slot = streamed(
        _sync._WebAppsOperations3.list_publishing_profile_xml_with_secrets_slot
    )
    reset_slot_configuration_slot = awaited(_sync._WebAppsOperations3.reset_slot_configuration_slot)
    restart_slot = awaited(_sync._WebAppsOperations3.restart_slot)
    begin_restore_from_backup_blob_slot = begun(_sync._WebAppsOperations3.begin_restore_from_backup_blob_slot)
    begin_restore_from_deleted_app_slot = begun(_sync._WebAppsOperations3.begin_restore_from_deleted_app_slot)
    begin_restore_snapshot_slot = begun(_sync._WebAppsOperations3.begin_restore_snapshot_slot)
    list_slot_differences_slot = paged(_sync._WebAppsOperations3.list_slot_differences_slot)
    begin_swap_slot = begun(_sync._WebAppsOperations3.begin_swap_slot)
    list_snapshots_slot = paged(_sync._WebAppsOperations3.list_snapshots_slot)
    list_snapshots_from_dr_secondary_slot = paged(_sync._WebAppsOperations3.list_snapshots_from_dr_secondary_slot)
    start_slot = awaited(_sync._WebAppsOperations3.start_slot)
    begin_start_network_trace_slot = begun(_sync._WebAppsOperations3.begin_start_network_trace_slot)
    stop_slot = awaited(_sync._WebAppsOperations3.stop_slot)
    stop_network_trace_slot = awaited(_sync._WebAppsOperations3.stop_network_trace_slot)
    sync_repository_slot = awaited(_sync._WebAppsOperations3.sync_repository_slot)
    sync_function_triggers_slot = awaited(_sync._WebAppsOperations3.sync_function_triggers_slot)
    list_usages_slot = paged(_sync._WebAppsOperations3.list_usages_slot)
    list_workflows_connections_slot = awaited(_sync._WebAppsOperations3.list_workflows_connections_slot)
    get_private_endpoint_connection_slot = awaited(_sync._WebAppsOperations3.get_private_endpoint_connection_slot)
    begin_approve_or_reject_private_endpoint_connection_slot = begun(
        _sync._WebAppsOperations3.begin_approve_or_reject_private_endpoint_connection_slot
    )
    begin_delete_private_endpoint_connection_slot = begun(
        _sync._WebAppsOperations3.begin_delete_private_endpoint_connection_slot
    )
    get_private_endpoint_connection_list_slot = paged(
        _sync._WebAppsOperations3.get_private_endpoint_connection_list_slot
    )
    get_vnet_connection_slot = awaited(_sync._WebAppsOperations3.get_vnet_connection_slot)
    create_or_update_vnet_connection_slot = awaited(_sync._WebAppsOperations3.create_or_update_vnet_connection_slot)
    update_vnet_connection_slot = awaited(_sync._WebAppsOperations3.update_vnet_connection_slot)
    delete_vnet_connection_slot = awaited(_sync._WebAppsOperations3.delete_vnet_connection_slot)
    list_vnet_connections_slot = awaited(_sync._WebAppsOperations3.list_vnet_connections_slot)
    get_vnet_connection = awaited(_sync._WebAppsOperations3.get_vnet_connection)
    create_or_update_vnet_connection = awaited(_sync._WebAppsOperations3.create_or_update_vnet_connection)
    update_vnet_connection = awaited(_sync._WebAppsOperations3.update_vnet_connection)
    delete_vnet_connection = awaited(_sync._WebAppsOperations3.delete_vnet_connection)
    list_vnet_connections = awaited(_sync._WebAppsOperations3.list_vnet_connections)
    get_vnet_connection_gateway_slot = awaited(_sync._WebAppsOperations3.get_vnet_connection_gateway_slot)
    create_or_update_vnet_connection_gateway_slot = awaited(
        _sync._WebAppsOperations3.create_or_update_vnet_connection_gateway_slot
    )
    update_vnet_connection_gateway_slot = awaited(_sync._WebAppsOperations3.update_vnet_connection_gateway_slot)
    get_vnet_connection_gateway = awaited(_sync._WebAppsOperations3.get_vnet_connection_gateway)
    create_or_update_vnet_connection_gateway = awaited(
        _sync._WebAppsOperations3.create_or_update_vnet_connection_gateway
    )
    update_vnet_connection_gateway = awaited(_sync._WebAppsOperations3.update_vnet_connection_gateway)
    update_machine_key = awaited(_sync._WebAppsOperations3.update_machine_key)
    list_slot_differences_from_production = paged(_sync._WebAppsOperations3.list_slot_differences_from_production)
    begin_swap_slot_with_production = begun(_sync._WebAppsOperations3.begin_swap_slot_with_production)
    list_snapshots = paged(_sync._WebAppsOperations3.list_snapshots)
    list_snapshots_from_dr_secondary = paged(_sync._WebAppsOperations3.list_snapshots_from_dr_secondary)
    start = awaited(_sync._WebAppsOperations3.start)
    begin_start_network_trace = begun(_sync._WebAppsOperations3.begin_start_network_trace)
    stop = awaited(_sync._WebAppsOperations3.stop)
    stop_network_trace = awaited(_sync._WebAppsOperations3.stop_network_trace)
    sync_repository = awaited(_sync._WebAppsOperations3.sync_repository)
    sync_function_triggers = awaited(_sync._WebAppsOperations3.sync_function_triggers)
    list_usages = paged(_sync._WebAppsOperations3.list_usages)
    get_instance_process_slot = awaited(_sync._WebAppsOperations3.get_instance_process_slot)
    delete_instance_process_slot = awaited(_sync._WebAppsOperations3.delete_instance_process_slot)
    list_instance_processes_slot = paged(_sync._WebAppsOperations3.list_instance_processes_slot)
    get_instance_process_dump_slot = streamed(_sync._WebAppsOperations3.get_instance_process_dump_slot)
    list_instance_process_threads_slot = paged(_sync._WebAppsOperations3.list_instance_process_threads_slot)
    get_process_slot = awaited(_sync._WebAppsOperations3.get_process_slot)
    delete_process_slot = awaited(_sync._WebAppsOperations3.delete_process_slot)
    list_processes_slot = paged(_sync._WebAppsOperations3.list_processes_slot)
    get_process_dump_slot = streamed(_sync._WebAppsOperations3.get_process_dump_slot)
    list_process_threads_slot = paged(_sync._WebAppsOperations3.list_process_threads_slot)
    get_instance_process_module_slot = awaited(_sync._WebAppsOperations3.get_instance_process_module_slot)
    list_instance_process_modules_slot = paged(_sync._WebAppsOperations3.list_instance_process_modules_slot)
    get_process_module_slot = awaited(_sync._WebAppsOperations3.get_process_module_slot)
    list_process_modules_slot = paged(_sync._WebAppsOperations3.list_process_modules_slot)
    get_migrate_my_sql_status_slot = awaited(_sync._WebAppsOperations3.get_migrate_my_sql_status_slot)
    get_swift_virtual_network_connection_slot = awaited(
        _sync._WebAppsOperations3.get_swift_virtual_network_connection_slot
    )
    create_or_update_swift_virtual_network_connection_with_check_slot = awaited(
        _sync._WebAppsOperations3.create_or_update_swift_virtual_network_connection_with_check_slot
    )
    update_swift_virtual_network_connection_with_check_slot = awaited(
        _sync._WebAppsOperations3.update_swift_virtual_network_connection_with_check_slot
    )
    delete_swift_virtual_network_slot = awaited(_sync._WebAppsOperations3.delete_swift_virtual_network_slot)
    list_network_features_slot = awaited(_sync._WebAppsOperations3.list_network_features_slot)
    get_premier_add_on_slot = awaited(_sync._WebAppsOperations3.get_premier_add_on_slot)
    add_premier_add_on_slot = awaited(_sync._WebAppsOperations3.add_premier_add_on_slot)
    update_premier_add_on_slot = awaited(_sync._WebAppsOperations3.update_premier_add_on_slot)
    delete_premier_add_on_slot = awaited(_sync._WebAppsOperations3.delete_premier_add_on_slot)
    get_private_access_slot = awaited(_sync._WebAppsOperations3.get_private_access_slot)
    put_private_access_vnet_slot = awaited(_sync._WebAppsOperations3.put_private_access_vnet_slot)
    get_public_certificate_slot = awaited(_sync._WebAppsOperations3.get_public_certificate_slot)
    create_or_update_public_certificate_slot = awaited(
        _sync._WebAppsOperations3.create_or_update_public_certificate_slot
    )
    delete_public_certificate_slot = awaited(_sync._WebAppsOperations3.delete_public_certificate_slot)
    list_public_certificates_slot = paged(_sync._WebAppsOperations3.list_public_certificates_slot)
    get_site_container_slot = awaited(_sync._WebAppsOperations3.get_site_container_slot)
    create_or_update_site_container_slot = awaited(_sync._WebAppsOperations3.create_or_update_site_container_slot)
    delete_site_container_slot = awaited(_sync._WebAppsOperations3.delete_site_container_slot)
    list_site_containers_slot = paged(_sync._WebAppsOperations3.list_site_containers_slot)
    get_site_extension_slot = awaited(_sync._WebAppsOperations3.get_site_extension_slot)
    begin_install_site_extension_slot = begun(_sync._WebAppsOperations3.begin_install_site_extension_slot)
    delete_site_extension_slot = awaited(_sync._WebAppsOperations3.delete_site_extension_slot)
    list_site_extensions_slot = paged(_sync._WebAppsOperations3.list_site_extensions_slot)
    get_source_control_slot = awaited(_sync._WebAppsOperations3.get_source_control_slot)
    begin_create_or_update_source_control_slot = begun(
        _sync._WebAppsOperations3.begin_create_or_update_source_control_slot
    )
    update_source_control_slot = awaited(_sync._WebAppsOperations3.update_source_control_slot)
    delete_source_control_slot = awaited(_sync._WebAppsOperations3.delete_source_control_slot)
    get_source_control = awaited(_sync._WebAppsOperations3.get_source_control)
    begin_create_or_update_source_control = begun(_sync._WebAppsOperations3.begin_create_or_update_source_control)
    update_source_control = awaited(_sync._WebAppsOperations3.update_source_control)
    delete_source_control = awaited(_sync._WebAppsOperations3.delete_source_control)
    get_triggered_web_job_slot = awaited(_sync._WebAppsOperations3.get_triggered_web_job_slot)
    delete_triggered_web_job_slot = awaited(_sync._WebAppsOperations3.delete_triggered_web_job_slot)
    list_triggered_web_jobs_slot = paged(_sync._WebAppsOperations3.list_triggered_web_jobs_slot)
    run_triggered_web_job_slot = awaited(_sync._WebAppsOperations3.run_triggered_web_job_slot)
    get_triggered_web_job = awaited(_sync._WebAppsOperations3.get_triggered_web_job)
    delete_triggered_web_job = awaited(_sync._WebAppsOperations3.delete_triggered_web_job)
    list_triggered_web_jobs = paged(_sync._WebAppsOperations3.list_triggered_web_jobs)
    run_triggered_web_job = awaited(_sync._WebAppsOperations3.run_triggered_web_job)
    get_triggered_web_job_history_slot = awaited(_sync._WebAppsOperations3.get_triggered_web_job_history_slot)
    list_triggered_web_job_history_slot = paged(_sync._WebAppsOperations3.list_triggered_web_job_history_slot)
    get_triggered_web_job_history = awaited(_sync._WebAppsOperations3.get_triggered_web_job_history)
    list_triggered_web_job_history = paged(_sync._WebAppsOperations3.list_triggered_web_job_history)
    get_web_job_slot = awaited(_sync._WebAppsOperations3.get_web_job_slot)
    list_web_jobs_slot = paged(_sync._WebAppsOperations3.list_web_jobs_slot)
    get_web_job = awaited(_sync._WebAppsOperations3.get_web_job)
    list_web_jobs = paged(_sync._WebAppsOperations3.list_web_jobs)
    get_instance_workflow_slot = awaited(_sync._WebAppsOperations3.get_instance_workflow_slot)
    list_instance_workflows_slot = paged(_sync._WebAppsOperations3.list_instance_workflows_slot)
    get_workflow = awaited(_sync._WebAppsOperations3.get_workflow)
    list_workflows = paged(_sync._WebAppsOperations3.list_workflows)
