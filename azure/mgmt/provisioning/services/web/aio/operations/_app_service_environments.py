# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``app_service_environments``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, begun_paged, paged
from ...operations import _app_service_environments as _sync


class AppServiceEnvironmentsOperations(AsyncOperationGroup):
    """App Service Environments: create, change, delete, networking, pools, usage.

    An attribute of the client: ``client.app_service_environments``.
    """

    get_worker_pool = awaited(_sync.AppServiceEnvironmentsOperations.get_worker_pool)
    begin_create_or_update_worker_pool = begun(
        _sync.AppServiceEnvironmentsOperations.begin_create_or_update_worker_pool
    )
    update_worker_pool = awaited(_sync.AppServiceEnvironmentsOperations.update_worker_pool)
    list_worker_pools = paged(_sync.AppServiceEnvironmentsOperations.list_worker_pools)
    list_worker_pool_instance_metric_definitions = paged(
        _sync.AppServiceEnvironmentsOperations.list_worker_pool_instance_metric_definitions
    )
    list_web_worker_metric_definitions = paged(
        _sync.AppServiceEnvironmentsOperations.list_web_worker_metric_definitions
    )
    list_worker_pool_skus = paged(_sync.AppServiceEnvironmentsOperations.list_worker_pool_skus)
    list_web_worker_usages = paged(_sync.AppServiceEnvironmentsOperations.list_web_worker_usages)
    get = awaited(_sync.AppServiceEnvironmentsOperations.get)
    begin_create_or_update = begun(_sync.AppServiceEnvironmentsOperations.begin_create_or_update)
    update = awaited(_sync.AppServiceEnvironmentsOperations.update)
    begin_delete = begun(_sync.AppServiceEnvironmentsOperations.begin_delete)
    list_by_resource_group = paged(_sync.AppServiceEnvironmentsOperations.list_by_resource_group)
    list = paged(_sync.AppServiceEnvironmentsOperations.list)
    list_capacities = paged(_sync.AppServiceEnvironmentsOperations.list_capacities)
    begin_change_vnet = begun_paged(_sync.AppServiceEnvironmentsOperations.begin_change_vnet)
    list_diagnostics = awaited(_sync.AppServiceEnvironmentsOperations.list_diagnostics)
    get_diagnostics_item = awaited(_sync.AppServiceEnvironmentsOperations.get_diagnostics_item)
    get_inbound_network_dependencies_endpoints = paged(
        _sync.AppServiceEnvironmentsOperations.get_inbound_network_dependencies_endpoints
    )
    test_upgrade_available_notification = awaited(
        _sync.AppServiceEnvironmentsOperations.test_upgrade_available_notification
    )
    begin_upgrade = begun(_sync.AppServiceEnvironmentsOperations.begin_upgrade)
    list_operations = awaited(_sync.AppServiceEnvironmentsOperations.list_operations)
    get_outbound_network_dependencies_endpoints = paged(
        _sync.AppServiceEnvironmentsOperations.get_outbound_network_dependencies_endpoints
    )
    get_private_link_resources = awaited(_sync.AppServiceEnvironmentsOperations.get_private_link_resources)
    reboot = awaited(_sync.AppServiceEnvironmentsOperations.reboot)
    begin_resume = begun_paged(_sync.AppServiceEnvironmentsOperations.begin_resume)
    list_app_service_plans = paged(_sync.AppServiceEnvironmentsOperations.list_app_service_plans)
    list_web_apps = paged(_sync.AppServiceEnvironmentsOperations.list_web_apps)
    begin_suspend = begun_paged(_sync.AppServiceEnvironmentsOperations.begin_suspend)
    list_usages = paged(_sync.AppServiceEnvironmentsOperations.list_usages)
    get_vip_info = awaited(_sync.AppServiceEnvironmentsOperations.get_vip_info)
    get_ase_custom_dns_suffix_configuration = awaited(
        _sync.AppServiceEnvironmentsOperations.get_ase_custom_dns_suffix_configuration
    )
    update_ase_custom_dns_suffix_configuration = awaited(
        _sync.AppServiceEnvironmentsOperations.update_ase_custom_dns_suffix_configuration
    )
    delete_ase_custom_dns_suffix_configuration = awaited(
        _sync.AppServiceEnvironmentsOperations.delete_ase_custom_dns_suffix_configuration
    )
    get_ase_v3_networking_configuration = awaited(
        _sync.AppServiceEnvironmentsOperations.get_ase_v3_networking_configuration
    )
    update_ase_networking_configuration = awaited(
        _sync.AppServiceEnvironmentsOperations.update_ase_networking_configuration
    )
    get_multi_role_pool = awaited(_sync.AppServiceEnvironmentsOperations.get_multi_role_pool)
    begin_create_or_update_multi_role_pool = begun(
        _sync.AppServiceEnvironmentsOperations.begin_create_or_update_multi_role_pool
    )
    update_multi_role_pool = awaited(_sync.AppServiceEnvironmentsOperations.update_multi_role_pool)
    list_multi_role_pools = paged(_sync.AppServiceEnvironmentsOperations.list_multi_role_pools)
    list_multi_role_pool_instance_metric_definitions = paged(
        _sync.AppServiceEnvironmentsOperations.list_multi_role_pool_instance_metric_definitions
    )
    list_multi_role_metric_definitions = paged(
        _sync.AppServiceEnvironmentsOperations.list_multi_role_metric_definitions
    )
    list_multi_role_pool_skus = paged(_sync.AppServiceEnvironmentsOperations.list_multi_role_pool_skus)
    list_multi_role_usages = paged(_sync.AppServiceEnvironmentsOperations.list_multi_role_usages)
    get_private_endpoint_connection = awaited(_sync.AppServiceEnvironmentsOperations.get_private_endpoint_connection)
    begin_approve_or_reject_private_endpoint_connection = begun(
        _sync.AppServiceEnvironmentsOperations.begin_approve_or_reject_private_endpoint_connection
    )
    begin_delete_private_endpoint_connection = begun(
        _sync.AppServiceEnvironmentsOperations.begin_delete_private_endpoint_connection
    )
    get_private_endpoint_connection_list = paged(
        _sync.AppServiceEnvironmentsOperations.get_private_endpoint_connection_list
    )


class RecommendationsOperations(AsyncOperationGroup):
    """Recommendations for web apps and App Service Environments: list them, turn them off.

    An attribute of the client: ``client.recommendations``.
    """

    get_rule_details_by_web_app = awaited(_sync.RecommendationsOperations.get_rule_details_by_web_app)
    disable_recommendation_for_site = awaited(_sync.RecommendationsOperations.disable_recommendation_for_site)
    list_history_for_hosting_environment = paged(_sync.RecommendationsOperations.list_history_for_hosting_environment)
    list_recommended_rules_for_hosting_environment = paged(
        _sync.RecommendationsOperations.list_recommended_rules_for_hosting_environment
    )
    disable_all_for_hosting_environment = awaited(_sync.RecommendationsOperations.disable_all_for_hosting_environment)
    reset_all_filters_for_hosting_environment = awaited(
        _sync.RecommendationsOperations.reset_all_filters_for_hosting_environment
    )
    get_rule_details_by_hosting_environment = awaited(
        _sync.RecommendationsOperations.get_rule_details_by_hosting_environment
    )
    disable_recommendation_for_hosting_environment = awaited(
        _sync.RecommendationsOperations.disable_recommendation_for_hosting_environment
    )
    list_history_for_web_app = paged(_sync.RecommendationsOperations.list_history_for_web_app)
    list_recommended_rules_for_web_app = paged(_sync.RecommendationsOperations.list_recommended_rules_for_web_app)
    disable_all_for_web_app = awaited(_sync.RecommendationsOperations.disable_all_for_web_app)
    reset_all_filters_for_web_app = awaited(_sync.RecommendationsOperations.reset_all_filters_for_web_app)
    list = paged(_sync.RecommendationsOperations.list)
    reset_all_filters = awaited(_sync.RecommendationsOperations.reset_all_filters)
    disable_recommendation_for_subscription = awaited(
        _sync.RecommendationsOperations.disable_recommendation_for_subscription
    )
