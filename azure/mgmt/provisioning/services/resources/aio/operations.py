# Generated from swagger/resources/ by "make generate": do not edit.

"""Asynchronous operations of the service ``resources``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Resources provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class ResourceGroupsOperations(AsyncOperationGroup):
    """Resource groups: create, change, list, export as a template, delete with all their content.

    An attribute of the client: ``client.resource_groups``.
    """

    get = awaited(_sync.ResourceGroupsOperations.get)
    create_or_update = awaited(_sync.ResourceGroupsOperations.create_or_update)
    update = awaited(_sync.ResourceGroupsOperations.update)
    begin_delete = begun(_sync.ResourceGroupsOperations.begin_delete)
    check_existence = awaited(_sync.ResourceGroupsOperations.check_existence)
    list = paged(_sync.ResourceGroupsOperations.list)
    begin_export_template = begun(_sync.ResourceGroupsOperations.begin_export_template)


class ResourcesOperations(AsyncOperationGroup):
    """Resources of any type, by ID or by name: read, write, move, delete.

    An attribute of the client: ``client.resources``.
    """

    list_by_resource_group = paged(_sync.ResourcesOperations.list_by_resource_group)
    begin_move_resources = begun(_sync.ResourcesOperations.begin_move_resources)
    begin_validate_move_resources = begun(_sync.ResourcesOperations.begin_validate_move_resources)
    get_by_id = awaited(_sync.ResourcesOperations.get_by_id)
    begin_create_or_update_by_id = begun(_sync.ResourcesOperations.begin_create_or_update_by_id)
    begin_update_by_id = begun(_sync.ResourcesOperations.begin_update_by_id)
    begin_delete_by_id = begun(_sync.ResourcesOperations.begin_delete_by_id)
    check_existence_by_id = awaited(_sync.ResourcesOperations.check_existence_by_id)
    get = awaited(_sync.ResourcesOperations.get)
    begin_create_or_update = begun(_sync.ResourcesOperations.begin_create_or_update)
    begin_update = begun(_sync.ResourcesOperations.begin_update)
    begin_delete = begun(_sync.ResourcesOperations.begin_delete)
    check_existence = awaited(_sync.ResourcesOperations.check_existence)
    list = paged(_sync.ResourcesOperations.list)


class TagsOperations(AsyncOperationGroup):
    """Tags of a subscription, group or resource, and the list of predefined tag names.

    An attribute of the client: ``client.tags``.
    """

    get_at_scope = awaited(_sync.TagsOperations.get_at_scope)
    begin_create_or_update_at_scope = begun(_sync.TagsOperations.begin_create_or_update_at_scope)
    begin_update_at_scope = begun(_sync.TagsOperations.begin_update_at_scope)
    begin_delete_at_scope = begun(_sync.TagsOperations.begin_delete_at_scope)
    create_or_update_value = awaited(_sync.TagsOperations.create_or_update_value)
    delete_value = awaited(_sync.TagsOperations.delete_value)
    create_or_update = awaited(_sync.TagsOperations.create_or_update)
    delete = awaited(_sync.TagsOperations.delete)
    list = paged(_sync.TagsOperations.list)


class ProvidersOperations(AsyncOperationGroup):
    """Resource providers: list them, register them for a subscription, unregister them.

    An attribute of the client: ``client.providers``.
    """

    list_at_tenant_scope = paged(_sync.ProvidersOperations.list_at_tenant_scope)
    unregister = awaited(_sync.ProvidersOperations.unregister)
    register_at_management_group_scope = awaited(_sync.ProvidersOperations.register_at_management_group_scope)
    provider_permissions = awaited(_sync.ProvidersOperations.provider_permissions)
    register = awaited(_sync.ProvidersOperations.register)
    list = paged(_sync.ProvidersOperations.list)
    get = awaited(_sync.ProvidersOperations.get)
    get_at_tenant_scope = awaited(_sync.ProvidersOperations.get_at_tenant_scope)


class ProviderResourceTypesOperations(AsyncOperationGroup):
    """The resource types of a provider, with their regions and API versions.

    An attribute of the client: ``client.provider_resource_types``.
    """

    list = awaited(_sync.ProviderResourceTypesOperations.list)


class DeploymentsOperations(AsyncOperationGroup):
    """Template deployments at all scopes: validate, preview, run, cancel, export, delete from the history.

    An attribute of the client: ``client.deployments``.
    """

    get_at_scope = awaited(_sync.DeploymentsOperations.get_at_scope)
    begin_create_or_update_at_scope = begun(_sync.DeploymentsOperations.begin_create_or_update_at_scope)
    begin_delete_at_scope = begun(_sync.DeploymentsOperations.begin_delete_at_scope)
    check_existence_at_scope = awaited(_sync.DeploymentsOperations.check_existence_at_scope)
    list_at_scope = paged(_sync.DeploymentsOperations.list_at_scope)
    cancel_at_scope = awaited(_sync.DeploymentsOperations.cancel_at_scope)
    begin_validate_at_scope = begun(_sync.DeploymentsOperations.begin_validate_at_scope)
    export_template_at_scope = awaited(_sync.DeploymentsOperations.export_template_at_scope)
    get_at_tenant_scope = awaited(_sync.DeploymentsOperations.get_at_tenant_scope)
    begin_create_or_update_at_tenant_scope = begun(_sync.DeploymentsOperations.begin_create_or_update_at_tenant_scope)
    begin_delete_at_tenant_scope = begun(_sync.DeploymentsOperations.begin_delete_at_tenant_scope)
    check_existence_at_tenant_scope = awaited(_sync.DeploymentsOperations.check_existence_at_tenant_scope)
    cancel_at_tenant_scope = awaited(_sync.DeploymentsOperations.cancel_at_tenant_scope)
    begin_validate_at_tenant_scope = begun(_sync.DeploymentsOperations.begin_validate_at_tenant_scope)
    begin_what_if_at_tenant_scope = begun(_sync.DeploymentsOperations.begin_what_if_at_tenant_scope)
    export_template_at_tenant_scope = awaited(_sync.DeploymentsOperations.export_template_at_tenant_scope)
    list_at_tenant_scope = paged(_sync.DeploymentsOperations.list_at_tenant_scope)
    get_at_management_group_scope = awaited(_sync.DeploymentsOperations.get_at_management_group_scope)
    begin_create_or_update_at_management_group_scope = begun(
        _sync.DeploymentsOperations.begin_create_or_update_at_management_group_scope
    )
    begin_delete_at_management_group_scope = begun(_sync.DeploymentsOperations.begin_delete_at_management_group_scope)
    check_existence_at_management_group_scope = awaited(
        _sync.DeploymentsOperations.check_existence_at_management_group_scope
    )
    list_at_management_group_scope = paged(_sync.DeploymentsOperations.list_at_management_group_scope)
    cancel_at_management_group_scope = awaited(_sync.DeploymentsOperations.cancel_at_management_group_scope)
    begin_validate_at_management_group_scope = begun(
        _sync.DeploymentsOperations.begin_validate_at_management_group_scope
    )
    begin_what_if_at_management_group_scope = begun(_sync.DeploymentsOperations.begin_what_if_at_management_group_scope)
    export_template_at_management_group_scope = awaited(
        _sync.DeploymentsOperations.export_template_at_management_group_scope
    )
    get_at_subscription_scope = awaited(_sync.DeploymentsOperations.get_at_subscription_scope)
    begin_create_or_update_at_subscription_scope = begun(
        _sync.DeploymentsOperations.begin_create_or_update_at_subscription_scope
    )
    begin_delete_at_subscription_scope = begun(_sync.DeploymentsOperations.begin_delete_at_subscription_scope)
    check_existence_at_subscription_scope = awaited(_sync.DeploymentsOperations.check_existence_at_subscription_scope)
    list_at_subscription_scope = paged(_sync.DeploymentsOperations.list_at_subscription_scope)
    cancel_at_subscription_scope = awaited(_sync.DeploymentsOperations.cancel_at_subscription_scope)
    begin_validate_at_subscription_scope = begun(_sync.DeploymentsOperations.begin_validate_at_subscription_scope)
    begin_what_if_at_subscription_scope = begun(_sync.DeploymentsOperations.begin_what_if_at_subscription_scope)
    export_template_at_subscription_scope = awaited(_sync.DeploymentsOperations.export_template_at_subscription_scope)
    get = awaited(_sync.DeploymentsOperations.get)
    begin_create_or_update = begun(_sync.DeploymentsOperations.begin_create_or_update)
    begin_delete = begun(_sync.DeploymentsOperations.begin_delete)
    check_existence = awaited(_sync.DeploymentsOperations.check_existence)
    list_by_resource_group = paged(_sync.DeploymentsOperations.list_by_resource_group)
    cancel = awaited(_sync.DeploymentsOperations.cancel)
    begin_validate = begun(_sync.DeploymentsOperations.begin_validate)
    begin_what_if = begun(_sync.DeploymentsOperations.begin_what_if)
    export_template = awaited(_sync.DeploymentsOperations.export_template)
    calculate_template_hash = awaited(_sync.DeploymentsOperations.calculate_template_hash)


class DeploymentOperationsOperations(AsyncOperationGroup):
    """The single steps of a deployment, one for each resource: state, error, request and response.

    An attribute of the client: ``client.deployment_operations``.
    """

    get_at_scope = awaited(_sync.DeploymentOperationsOperations.get_at_scope)
    list_at_scope = paged(_sync.DeploymentOperationsOperations.list_at_scope)
    get_at_tenant_scope = awaited(_sync.DeploymentOperationsOperations.get_at_tenant_scope)
    list_at_tenant_scope = paged(_sync.DeploymentOperationsOperations.list_at_tenant_scope)
    get_at_management_group_scope = awaited(_sync.DeploymentOperationsOperations.get_at_management_group_scope)
    list_at_management_group_scope = paged(_sync.DeploymentOperationsOperations.list_at_management_group_scope)
    get_at_subscription_scope = awaited(_sync.DeploymentOperationsOperations.get_at_subscription_scope)
    list_at_subscription_scope = paged(_sync.DeploymentOperationsOperations.list_at_subscription_scope)
    get = awaited(_sync.DeploymentOperationsOperations.get)
    list = paged(_sync.DeploymentOperationsOperations.list)
