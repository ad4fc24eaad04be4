# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``static_sites``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _static_sites as _sync


class StaticSitesOperations(AsyncOperationGroup):
    """Static web apps: create, change, delete, builds, settings, users, domains, back ends, databases.

    An attribute of the client: ``client.static_sites``.
    """

    get_private_endpoint_connection = awaited(_sync.StaticSitesOperations.get_private_endpoint_connection)
    begin_approve_or_reject_private_endpoint_connection = begun(
        _sync.StaticSitesOperations.begin_approve_or_reject_private_endpoint_connection
    )
    begin_delete_private_endpoint_connection = begun(
        _sync.StaticSitesOperations.begin_delete_private_endpoint_connection
    )
    get_private_endpoint_connection_list = paged(_sync.StaticSitesOperations.get_private_endpoint_connection_list)
    get_static_site = awaited(_sync.StaticSitesOperations.get_static_site)
    begin_create_or_update_static_site = begun(_sync.StaticSitesOperations.begin_create_or_update_static_site)
    update_static_site = awaited(_sync.StaticSitesOperations.update_static_site)
    begin_delete_static_site = begun(_sync.StaticSitesOperations.begin_delete_static_site)
    get_static_sites_by_resource_group = paged(_sync.StaticSitesOperations.get_static_sites_by_resource_group)
    list = paged(_sync.StaticSitesOperations.list)
    list_static_site_users = paged(_sync.StaticSitesOperations.list_static_site_users)
    update_static_site_user = awaited(_sync.StaticSitesOperations.update_static_site_user)
    delete_static_site_user = awaited(_sync.StaticSitesOperations.delete_static_site_user)
    create_or_update_static_site_app_settings = awaited(
        _sync.StaticSitesOperations.create_or_update_static_site_app_settings
    )
    create_or_update_static_site_function_app_settings = awaited(
        _sync.StaticSitesOperations.create_or_update_static_site_function_app_settings
    )
    create_user_roles_invitation_link = awaited(_sync.StaticSitesOperations.create_user_roles_invitation_link)
    begin_detach_static_site = begun(_sync.StaticSitesOperations.begin_detach_static_site)
    list_static_site_functions = paged(_sync.StaticSitesOperations.list_static_site_functions)
    list_static_site_app_settings = awaited(_sync.StaticSitesOperations.list_static_site_app_settings)
    list_static_site_configured_roles = awaited(_sync.StaticSitesOperations.list_static_site_configured_roles)
    list_static_site_function_app_settings = awaited(_sync.StaticSitesOperations.list_static_site_function_app_settings)
    list_static_site_secrets = awaited(_sync.StaticSitesOperations.list_static_site_secrets)
    get_private_link_resources = awaited(_sync.StaticSitesOperations.get_private_link_resources)
    reset_static_site_api_key = awaited(_sync.StaticSitesOperations.reset_static_site_api_key)
    get_database_connections_with_details = paged(_sync.StaticSitesOperations.get_database_connections_with_details)
    begin_create_zip_deployment_for_static_site = begun(
        _sync.StaticSitesOperations.begin_create_zip_deployment_for_static_site
    )
    get_static_site_build = awaited(_sync.StaticSitesOperations.get_static_site_build)
    begin_delete_static_site_build = begun(_sync.StaticSitesOperations.begin_delete_static_site_build)
    get_static_site_builds = paged(_sync.StaticSitesOperations.get_static_site_builds)
    create_or_update_static_site_build_app_settings = awaited(
        _sync.StaticSitesOperations.create_or_update_static_site_build_app_settings
    )
    create_or_update_static_site_build_function_app_settings = awaited(
        _sync.StaticSitesOperations.create_or_update_static_site_build_function_app_settings
    )
    list_static_site_build_functions = paged(_sync.StaticSitesOperations.list_static_site_build_functions)
    list_static_site_build_app_settings = awaited(_sync.StaticSitesOperations.list_static_site_build_app_settings)
    list_static_site_build_function_app_settings = awaited(
        _sync.StaticSitesOperations.list_static_site_build_function_app_settings
    )
    get_build_database_connections_with_details = paged(
        _sync.StaticSitesOperations.get_build_database_connections_with_details
    )
    begin_create_zip_deployment_for_static_site_build = begun(
        _sync.StaticSitesOperations.begin_create_zip_deployment_for_static_site_build
    )
    get_build_database_connection = awaited(_sync.StaticSitesOperations.get_build_database_connection)
    create_or_update_build_database_connection = awaited(
        _sync.StaticSitesOperations.create_or_update_build_database_connection
    )
    update_build_database_connection = awaited(_sync.StaticSitesOperations.update_build_database_connection)
    delete_build_database_connection = awaited(_sync.StaticSitesOperations.delete_build_database_connection)
    get_build_database_connections = paged(_sync.StaticSitesOperations.get_build_database_connections)
    get_build_database_connection_with_details = awaited(
        _sync.StaticSitesOperations.get_build_database_connection_with_details
    )
    get_database_connection = awaited(_sync.StaticSitesOperations.get_database_connection)
    create_or_update_database_connection = awaited(_sync.StaticSitesOperations.create_or_update_database_connection)
    update_database_connection = awaited(_sync.StaticSitesOperations.update_database_connection)
    delete_database_connection = awaited(_sync.StaticSitesOperations.delete_database_connection)
    get_database_connections = paged(_sync.StaticSitesOperations.get_database_connections)
    get_database_connection_with_details = awaited(_sync.StaticSitesOperations.get_database_connection_with_details)
    get_user_provided_function_app_for_static_site_build = awaited(
        _sync.StaticSitesOperations.get_user_provided_function_app_for_static_site_build
    )
    begin_register_user_provided_function_app_with_static_site_build = begun(
        _sync.StaticSitesOperations.begin_register_user_provided_function_app_with_static_site_build
    )
    detach_user_provided_function_app_from_static_site_build = awaited(
        _sync.StaticSitesOperations.detach_user_provided_function_app_from_static_site_build
    )
    get_user_provided_function_apps_for_static_site_build = paged(
        _sync.StaticSitesOperations.get_user_provided_function_apps_for_static_site_build
    )
    get_user_provided_function_app_for_static_site = awaited(
        _sync.StaticSitesOperations.get_user_provided_function_app_for_static_site
    )
    begin_register_user_provided_function_app_with_static_site = begun(
        _sync.StaticSitesOperations.begin_register_user_provided_function_app_with_static_site
    )
    detach_user_provided_function_app_from_static_site = awaited(
        _sync.StaticSitesOperations.detach_user_provided_function_app_from_static_site
    )
    get_user_provided_function_apps_for_static_site = paged(
        _sync.StaticSitesOperations.get_user_provided_function_apps_for_static_site
    )
    get_basic_auth = awaited(_sync.StaticSitesOperations.get_basic_auth)
    create_or_update_basic_auth = awaited(_sync.StaticSitesOperations.create_or_update_basic_auth)
    list_basic_auth = paged(_sync.StaticSitesOperations.list_basic_auth)
    get_static_site_custom_domain = awaited(_sync.StaticSitesOperations.get_static_site_custom_domain)
    begin_create_or_update_static_site_custom_domain = begun(
        _sync.StaticSitesOperations.begin_create_or_update_static_site_custom_domain
    )
    begin_delete_static_site_custom_domain = begun(_sync.StaticSitesOperations.begin_delete_static_site_custom_domain)
    list_static_site_custom_domains = paged(_sync.StaticSitesOperations.list_static_site_custom_domains)
    begin_validate_custom_domain_can_be_added_to_static_site = begun(
        _sync.StaticSitesOperations.begin_validate_custom_domain_can_be_added_to_static_site
    )
    get_linked_backend = awaited(_sync.StaticSitesOperations.get_linked_backend)
    begin_link_backend = begun(_sync.StaticSitesOperations.begin_link_backend)
    unlink_backend = awaited(_sync.StaticSitesOperations.unlink_backend)
    get_linked_backends = paged(_sync.StaticSitesOperations.get_linked_backends)
    begin_validate_backend = begun(_sync.StaticSitesOperations.begin_validate_backend)
    get_linked_backend_for_build = awaited(_sync.StaticSitesOperations.get_linked_backend_for_build)
    begin_link_backend_to_build = begun(_sync.StaticSitesOperations.begin_link_backend_to_build)
    unlink_backend_from_build = awaited(_sync.StaticSitesOperations.unlink_backend_from_build)
    get_linked_backends_for_build = paged(_sync.StaticSitesOperations.get_linked_backends_for_build)
    begin_validate_backend_for_build = begun(_sync.StaticSitesOperations.begin_validate_backend_for_build)
    preview_workflow = awaited(_sync.StaticSitesOperations.preview_workflow)
