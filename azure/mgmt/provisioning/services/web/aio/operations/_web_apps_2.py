# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``web_apps_2``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged, streamed
from ...operations import _web_apps_2 as _sync


class _WebAppsOperations2(AsyncOperationGroup):
    """A part of ``client.web_apps``."""

    list_slots = paged(_sync._WebAppsOperations2.list_slots)
    get_slot = awaited(_sync._WebAppsOperations2.get_slot)
    begin_create_or_update_slot = begun(_sync._WebAppsOperations2.begin_create_or_update_slot)
    update_slot = awaited(_sync._WebAppsOperations2.update_slot)
    delete_slot = awaited(_sync._WebAppsOperations2.delete_slot)
    analyze_custom_hostname_slot = awaited(_sync._WebAppsOperations2.analyze_custom_hostname_slot)
    apply_slot_configuration_slot = awaited(_sync._WebAppsOperations2.apply_slot_configuration_slot)
    backup_slot = awaited(_sync._WebAppsOperations2.backup_slot)
    update_application_settings_slot = awaited(_sync._WebAppsOperations2.update_application_settings_slot)
    list_application_settings_slot = awaited(_sync._WebAppsOperations2.list_application_settings_slot)
    update_auth_settings_slot = awaited(_sync._WebAppsOperations2.update_auth_settings_slot)
    get_auth_settings_slot = awaited(_sync._WebAppsOperations2.get_auth_settings_slot)
    update_azure_storage_accounts_slot = awaited(_sync._WebAppsOperations2.update_azure_storage_accounts_slot)
    list_azure_storage_accounts_slot = awaited(_sync._WebAppsOperations2.list_azure_storage_accounts_slot)
    update_backup_configuration_slot = awaited(_sync._WebAppsOperations2.update_backup_configuration_slot)
    delete_backup_configuration_slot = awaited(_sync._WebAppsOperations2.delete_backup_configuration_slot)
    get_backup_configuration_slot = awaited(_sync._WebAppsOperations2.get_backup_configuration_slot)
    update_connection_strings_slot = awaited(_sync._WebAppsOperations2.update_connection_strings_slot)
    list_connection_strings_slot = awaited(_sync._WebAppsOperations2.list_connection_strings_slot)
    update_metadata_slot = awaited(_sync._WebAppsOperations2.update_metadata_slot)
    list_metadata_slot = awaited(_sync._WebAppsOperations2.list_metadata_slot)
    begin_list_publishing_credentials_slot = begun(_sync._WebAppsOperations2.begin_list_publishing_credentials_slot)
    update_site_push_settings_slot = awaited(_sync._WebAppsOperations2.update_site_push_settings_slot)
    list_site_push_settings_slot = awaited(_sync._WebAppsOperations2.list_site_push_settings_slot)
    get_web_site_container_logs_slot = streamed(_sync._WebAppsOperations2.get_web_site_container_logs_slot)
    get_container_logs_zip_slot = streamed(_sync._WebAppsOperations2.get_container_logs_zip_slot)
    discover_backup_slot = awaited(_sync._WebAppsOperations2.discover_backup_slot)
    get_functions_admin_token_slot = awaited(_sync._WebAppsOperations2.get_functions_admin_token_slot)
    list_host_keys_slot = awaited(_sync._WebAppsOperations2.list_host_keys_slot)
    list_sync_status_slot = awaited(_sync._WebAppsOperations2.list_sync_status_slot)
    sync_functions_slot = awaited(_sync._WebAppsOperations2.sync_functions_slot)
    create_or_update_host_secret_slot = awaited(_sync._WebAppsOperations2.create_or_update_host_secret_slot)
    delete_host_secret_slot = awaited(_sync._WebAppsOperations2.delete_host_secret_slot)
    list_hybrid_connections_slot = awaited(_sync._WebAppsOperations2.list_hybrid_connections_slot)
    list_relay_service_connections_slot = awaited(_sync._WebAppsOperations2.list_relay_service_connections_slot)
    deploy_workflow_artifacts_slot = awaited(_sync._WebAppsOperations2.deploy_workflow_artifacts_slot)
    get_hybrid_connection_slot = awaited(_sync._WebAppsOperations2.get_hybrid_connection_slot)
    create_or_update_hybrid_connection_slot = awaited(_sync._WebAppsOperations2.create_or_update_hybrid_connection_slot)
    update_hybrid_connection_slot = awaited(_sync._WebAppsOperations2.update_hybrid_connection_slot)
    delete_hybrid_connection_slot = awaited(_sync._WebAppsOperations2.delete_hybrid_connection_slot)
    list_publishing_profile_xml_with_secrets = streamed(
        _sync._WebAppsOperations2.list_publishing_profile_xml_with_secrets
    )
    reset_production_slot_config = awaited(_sync._WebAppsOperations2.reset_production_slot_config)
    restart = awaited(_sync._WebAppsOperations2.restart)
    begin_restore_from_backup_blob = begun(_sync._WebAppsOperations2.begin_restore_from_backup_blob)
    begin_restore_from_deleted_app = begun(_sync._WebAppsOperations2.begin_restore_from_deleted_app)
    begin_restore_snapshot = begun(_sync._WebAppsOperations2.begin_restore_snapshot)
    get_backup_status_slot = awaited(_sync._WebAppsOperations2.get_backup_status_slot)
    delete_backup_slot = awaited(_sync._WebAppsOperations2.delete_backup_slot)
    list_backups_slot = paged(_sync._WebAppsOperations2.list_backups_slot)
    list_backup_status_secrets_slot = awaited(_sync._WebAppsOperations2.list_backup_status_secrets_slot)
    begin_restore_slot = begun(_sync._WebAppsOperations2.begin_restore_slot)
    get_ftp_allowed_slot = awaited(_sync._WebAppsOperations2.get_ftp_allowed_slot)
    update_ftp_allowed_slot = awaited(_sync._WebAppsOperations2.update_ftp_allowed_slot)
    list_basic_publishing_credentials_policies_slot = paged(
        _sync._WebAppsOperations2.list_basic_publishing_credentials_policies_slot
    )
    get_scm_allowed_slot = awaited(_sync._WebAppsOperations2.get_scm_allowed_slot)
    update_scm_allowed_slot = awaited(_sync._WebAppsOperations2.update_scm_allowed_slot)
    get_auth_settings_v2_without_secrets_slot = awaited(
        _sync._WebAppsOperations2.get_auth_settings_v2_without_secrets_slot
    )
    update_auth_settings_v2_slot = awaited(_sync._WebAppsOperations2.update_auth_settings_v2_slot)
    get_auth_settings_v2_slot = awaited(_sync._WebAppsOperations2.get_auth_settings_v2_slot)
    get_app_setting_key_vault_reference_slot = awaited(
        _sync._WebAppsOperations2.get_app_setting_key_vault_reference_slot
    )
    get_app_settings_key_vault_references_slot = paged(
        _sync._WebAppsOperations2.get_app_settings_key_vault_references_slot
    )
    get_site_connection_string_key_vault_reference_slot = awaited(
        _sync._WebAppsOperations2.get_site_connection_string_key_vault_reference_slot
    )
    get_site_connection_string_key_vault_references_slot = paged(
        _sync._WebAppsOperations2.get_site_connection_string_key_vault_references_slot
    )
    get_diagnostic_logs_configuration_slot = awaited(_sync._WebAppsOperations2.get_diagnostic_logs_configuration_slot)
    update_diagnostic_logs_config_slot = awaited(_sync._WebAppsOperations2.update_diagnostic_logs_config_slot)
    get_configuration_slot = awaited(_sync._WebAppsOperations2.get_configuration_slot)
    create_or_update_configuration_slot = awaited(_sync._WebAppsOperations2.create_or_update_configuration_slot)
    update_configuration_slot = awaited(_sync._WebAppsOperations2.update_configuration_slot)
    list_configuration_snapshot_info_slot = paged(_sync._WebAppsOperations2.list_configuration_snapshot_info_slot)
    get_configuration_snapshot_slot = awaited(_sync._WebAppsOperations2.get_configuration_snapshot_slot)
    list_configurations_slot = paged(_sync._WebAppsOperations2.list_configurations_slot)
    recover_site_configuration_snapshot_slot = awaited(
        _sync._WebAppsOperations2.recover_site_configuration_snapshot_slot
    )
    get_continuous_web_job_slot = awaited(_sync._WebAppsOperations2.get_continuous_web_job_slot)
    delete_continuous_web_job_slot = awaited(_sync._WebAppsOperations2.delete_continuous_web_job_slot)
    list_continuous_web_jobs_slot = paged(_sync._WebAppsOperations2.list_continuous_web_jobs_slot)
    start_continuous_web_job_slot = awaited(_sync._WebAppsOperations2.start_continuous_web_job_slot)
    stop_continuous_web_job_slot = awaited(_sync._WebAppsOperations2.stop_continuous_web_job_slot)
    begin_get_slot_site_deployment_status_slot = begun(
        _sync._WebAppsOperations2.begin_get_slot_site_deployment_status_slot
    )
    list_slot_site_deployment_statuses_slot = paged(_sync._WebAppsOperations2.list_slot_site_deployment_statuses_slot)
    get_deployment_slot = awaited(_sync._WebAppsOperations2.get_deployment_slot)
    create_deployment_slot = awaited(_sync._WebAppsOperations2.create_deployment_slot)
    delete_deployment_slot = awaited(_sync._WebAppsOperations2.delete_deployment_slot)
    list_deployments_slot = paged(_sync._WebAppsOperations2.list_deployments_slot)
    list_deployment_log_slot = awaited(_sync._WebAppsOperations2.list_deployment_log_slot)
    get_domain_ownership_identifier_slot = awaited(_sync._WebAppsOperations2.get_domain_ownership_identifier_slot)
    create_or_update_domain_ownership_identifier_slot = awaited(
        _sync._WebAppsOperations2.create_or_update_domain_ownership_identifier_slot
    )
    update_domain_ownership_identifier_slot = awaited(_sync._WebAppsOperations2.update_domain_ownership_identifier_slot)
    delete_domain_ownership_identifier_slot = awaited(_sync._WebAppsOperations2.delete_domain_ownership_identifier_slot)
    list_domain_ownership_identifiers_slot = paged(_sync._WebAppsOperations2.list_domain_ownership_identifiers_slot)
    get_ms_deploy_status_slot = awaited(_sync._WebAppsOperations2.get_ms_deploy_status_slot)
    begin_create_ms_deploy_operation_slot = begun(_sync._WebAppsOperations2.begin_create_ms_deploy_operation_slot)
    get_ms_deploy_log_slot = awaited(_sync._WebAppsOperations2.get_ms_deploy_log_slot)
    get_instance_ms_deploy_status_slot = awaited(_sync._WebAppsOperations2.get_instance_ms_deploy_status_slot)
    begin_create_instance_ms_deploy_operation_slot = begun(
        _sync._WebAppsOperations2.begin_create_instance_ms_deploy_operation_slot
    )
    get_instance_ms_deploy_log_slot = awaited(_sync._WebAppsOperations2.get_instance_ms_deploy_log_slot)
    get_instance_function_slot = awaited(_sync._WebAppsOperations2.get_instance_function_slot)
    begin_create_instance_function_slot = begun(_sync._WebAppsOperations2.begin_create_instance_function_slot)
    delete_instance_function_slot = awaited(_sync._WebAppsOperations2.delete_instance_function_slot)
    list_instance_functions_slot = paged(_sync._WebAppsOperations2.list_instance_functions_slot)
    create_or_update_function_secret_slot = awaited(_sync._WebAppsOperations2.create_or_update_function_secret_slot)
    delete_function_secret_slot = awaited(_sync._WebAppsOperations2.delete_function_secret_slot)
    list_function_keys_slot = awaited(_sync._WebAppsOperations2.list_function_keys_slot)
    list_function_secrets_slot = awaited(_sync._WebAppsOperations2.list_function_secrets_slot)
    get_host_name_binding_slot = awaited(_sync._WebAppsOperations2.get_host_name_binding_slot)
    create_or_update_host_name_binding_slot = awaited(_sync._WebAppsOperations2.create_or_update_host_name_binding_slot)
    delete_host_name_binding_slot = awaited(_sync._WebAppsOperations2.delete_host_name_binding_slot)
    list_host_name_bindings_slot = paged(_sync._WebAppsOperations2.list_host_name_bindings_slot)
    get_relay_service_connection_slot = awaited(_sync._WebAppsOperations2.get_relay_service_connection_slot)
    create_or_update_relay_service_connection_slot = awaited(
        _sync._WebAppsOperations2.create_or_update_relay_service_connection_slot
    )
    update_relay_service_connection_slot = awaited(_sync._WebAppsOperations2.update_relay_service_connection_slot)
    delete_relay_service_connection_slot = awaited(_sync._WebAppsOperations2.delete_relay_service_connection_slot)
    get_instance_info_slot = awaited(_sync._WebAppsOperations2.get_instance_info_slot)
    list_instance_identifiers_slot = paged(_sync._WebAppsOperations2.list_instance_identifiers_slot)
    get_process = awaited(_sync._WebAppsOperations2.get_process)
    delete_process = awaited(_sync._WebAppsOperations2.delete_process)
    list_processes = paged(_sync._WebAppsOperations2.list_processes)
    get_process_dump = streamed(_sync._WebAppsOperations2.get_process_dump)
    list_process_threads = paged(_sync._WebAppsOperations2.list_process_threads)
    get_process_module = awaited(_sync._WebAppsOperations2.get_process_module)
    list_process_modules = paged(_sync._WebAppsOperations2.list_process_modules)
    get_public_certificate = awaited(_sync._WebAppsOperations2.get_public_certificate)
    create_or_update_public_certificate = awaited(_sync._WebAppsOperations2.create_or_update_public_certificate)
    delete_public_certificate = awaited(_sync._WebAppsOperations2.delete_public_certificate)
    list_public_certificates = paged(_sync._WebAppsOperations2.list_public_certificates)
    get_site_container = awaited(_sync._WebAppsOperations2.get_site_container)
    create_or_update_site_container = awaited(_sync._WebAppsOperations2.create_or_update_site_container)
    delete_site_container = awaited(_sync._WebAppsOperations2.delete_site_container)
    list_site_containers = paged(_sync._WebAppsOperations2.list_site_containers)
    get_site_extension = awaited(_sync._WebAppsOperations2.get_site_extension)
    begin_install_site_extension = begun(_sync._WebAppsOperations2.begin_install_site_extension)
    delete_site_extension = awaited(_sync._WebAppsOperations2.delete_site_extension)
    list_site_extensions = paged(_sync._WebAppsOperations2.list_site_extensions)
