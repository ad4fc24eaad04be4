# Generated from swagger/resources/ by "make generate": do not edit.

"""Operations of the service ``resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import (
        CommonLongRunningOptions,
        CommonRequestOptions,
        LongRunningOptions,
        PagingOptions,
        RequestOptions,
    )
    from ...core.exchange.pollers import ProvisioningPoller
    from . import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.Resources provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Resources provider, as used in role definitions.

        REST: https://learn.microsoft.com/rest/api/resources/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class ResourceGroupsOperations(OperationGroup):
    """Resource groups: create, change, list, export as a template, delete with all their content.

    An attribute of the client: ``client.resource_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, **options: Unpack[RequestOptions]) -> models.ResourceGroup:
        """Get one resource group; its resources are not included.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.

        REST: https://learn.microsoft.com/rest/api/resources/resource-groups/get
        """
        return self._call(_rest.RESOURCE_GROUPS_GET, options, resource_group_name)

    def create_or_update(
        self,
        resource_group_name: str,
        parameters: models.ResourceGroup | types.ResourceGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ResourceGroup:
        """Create a resource group, or update the tags of an existing one; its region cannot be changed.

        :param resource_group_name: Name of the group: 1 to 90 letters, digits, underscores, hyphens, periods and
            parentheses, no period at the end.
        :param parameters: Region of the group and its tags; tags left out are removed from an existing group.

        REST: https://learn.microsoft.com/rest/api/resources/resource-groups/create-or-update
        """
        return self._call(_rest.RESOURCE_GROUPS_CREATE_OR_UPDATE, options, resource_group_name, parameters)

    def update(
        self,
        resource_group_name: str,
        parameters: models.ResourceGroupPatchable | types.ResourceGroupPatchableDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ResourceGroup:
        """Change the properties given of a resource group, such as its tags; leave the others alone.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.
        :param parameters: The properties to change; all are optional.

        REST: https://learn.microsoft.com/rest/api/resources/resource-groups/update
        """
        return self._call(_rest.RESOURCE_GROUPS_UPDATE, options, resource_group_name, parameters)

    def begin_delete(
        self,
        resource_group_name: str,
        *,
        force_deletion_types: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a resource group with everything in it; finished when the last resource is gone.

        :param resource_group_name: Name of the resource group to delete.
        :param force_deletion_types: Resource types to delete by force: Microsoft.Compute/virtualMachines,
            Microsoft.Compute/virtualMachineScaleSets or both, comma-separated.

        REST: https://learn.microsoft.com/rest/api/resources/resource-groups/delete
        """
        return self._begin(_rest.RESOURCE_GROUPS_DELETE, options, resource_group_name, force_deletion_types)

    def check_existence(self, resource_group_name: str, **options: Unpack[RequestOptions]) -> bool:
        """Check whether a resource group exists.

        :param resource_group_name: Name of the resource group to look for.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/resources/resource-groups/check-existence
        """
        return self._call(_rest.RESOURCE_GROUPS_CHECK_EXISTENCE, options, resource_group_name)

    def list(
        self, *, filter: str | None = None, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ResourceGroup]:
        """List the resource groups of the subscription, all or those with a certain tag.

        :param filter: Filter by tag, such as tagName eq 'env' and tagValue eq 'prod'; all groups if omitted.
        :param top: Most groups to return on a page.

        REST: https://learn.microsoft.com/rest/api/resources/resource-groups/list
        """
        return self._list(_rest.RESOURCE_GROUPS_LIST, options, filter, top)

    def begin_export_template(
        self,
        resource_group_name: str,
        parameters: models.ExportTemplateRequest | types.ExportTemplateRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ResourceGroupExportResult]:
        """Export resources of a group as a template from which they can be deployed again.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.
        :param parameters: Resources to export, format of the template and options.

        REST: https://learn.microsoft.com/rest/api/resources/resource-groups/export-template
        """
        return self._begin(_rest.RESOURCE_GROUPS_EXPORT_TEMPLATE, options, resource_group_name, parameters)


class ResourcesOperations(OperationGroup):
    """Resources of any type, by ID or by name: read, write, move, delete.

    An attribute of the client: ``client.resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_resource_group(
        self,
        resource_group_name: str,
        *,
        filter: str | None = None,
        expand: str | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.GenericResourceExpanded]:
        """List the resources of one group, without their type-specific properties.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.
        :param filter: OData filter, such as resourceType eq 'Microsoft.Storage/storageAccounts' or tagName eq 'env'.
        :param expand: Further properties to fill, comma-separated: createdTime, changedTime, provisioningState.
        :param top: Most resources of the group to return on a page.

        REST: https://learn.microsoft.com/rest/api/resources/resources/list-by-resource-group
        """
        return self._list(_rest.RESOURCES_LIST_BY_RESOURCE_GROUP, options, resource_group_name, filter, expand, top)

    def begin_move_resources(
        self,
        source_resource_group_name: str,
        parameters: models.ResourcesMoveInfo | types.ResourcesMoveInfoDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Move resources to another group, also across subscriptions; both groups are locked until the move is done.

        :param source_resource_group_name: Name of the group that holds the resources now.
        :param parameters: Resources to move and the group they go to.

        REST: https://learn.microsoft.com/rest/api/resources/resources/move-resources
        """
        return self._begin(_rest.RESOURCES_MOVE_RESOURCES, options, source_resource_group_name, parameters)

    def begin_validate_move_resources(
        self,
        source_resource_group_name: str,
        parameters: models.ResourcesMoveInfo | types.ResourcesMoveInfoDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Check whether resources could be moved to another group, moving nothing; fails if they could not.

        :param source_resource_group_name: Name of the group that holds the resources now.
        :param parameters: Resources to check and the group they would go to.

        REST: https://learn.microsoft.com/rest/api/resources/resources/validate-move-resources
        """
        return self._begin(_rest.RESOURCES_VALIDATE_MOVE_RESOURCES, options, source_resource_group_name, parameters)

    def get_by_id(
        self, resource_id: str, *, api_version: str, **options: Unpack[CommonRequestOptions]
    ) -> models.GenericResource:
        """Get a resource of any type by its ID.

        :param resource_id: Full ID, such as
            /subscriptions/{id}/resourceGroups/{group}/providers/{namespace}/{type}/{name}.
        :param api_version: API version of the resource's own type, which decides the shape of the properties returned.

        REST: https://learn.microsoft.com/rest/api/resources/resources/get-by-id
        """
        return self._call(_rest.RESOURCES_GET_BY_ID, options, resource_id, api_version)

    def begin_create_or_update_by_id(
        self,
        resource_id: str,
        parameters: models.GenericResource | types.GenericResourceDict | IO[bytes],
        *,
        api_version: str,
        **options: Unpack[CommonLongRunningOptions],
    ) -> ProvisioningPoller[models.GenericResource]:
        """Create a resource of any type under an ID, or update the existing one; returns the resource when done.

        :param resource_id: Full ID, such as
            /subscriptions/{id}/resourceGroups/{group}/providers/{namespace}/{type}/{name}.
        :param parameters: The resource, complete with the properties its type requires.
        :param api_version: API version of the resource's own type, by which the body is read.

        REST: https://learn.microsoft.com/rest/api/resources/resources/create-or-update-by-id
        """
        return self._begin(_rest.RESOURCES_CREATE_OR_UPDATE_BY_ID, options, resource_id, parameters, api_version)

    def begin_update_by_id(
        self,
        resource_id: str,
        parameters: models.GenericResource | types.GenericResourceDict | IO[bytes],
        *,
        api_version: str,
        **options: Unpack[CommonLongRunningOptions],
    ) -> ProvisioningPoller[models.GenericResource]:
        """Change some properties of a resource, found by its ID; not all resource types allow it.

        :param resource_id: Full ID, such as
            /subscriptions/{id}/resourceGroups/{group}/providers/{namespace}/{type}/{name}.
        :param parameters: The properties to change, in the shape of the resource.
        :param api_version: API version of the resource's own type, by which the changes are read.

        REST: https://learn.microsoft.com/rest/api/resources/resources/update-by-id
        """
        return self._begin(_rest.RESOURCES_UPDATE_BY_ID, options, resource_id, parameters, api_version)

    def begin_delete_by_id(
        self, resource_id: str, *, api_version: str, **options: Unpack[CommonLongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a resource of any type by its ID.

        :param resource_id: Full ID, such as
            /subscriptions/{id}/resourceGroups/{group}/providers/{namespace}/{type}/{name}.
        :param api_version: API version of the type of the resource to delete.

        REST: https://learn.microsoft.com/rest/api/resources/resources/delete-by-id
        """
        return self._begin(_rest.RESOURCES_DELETE_BY_ID, options, resource_id, api_version)

    def check_existence_by_id(
        self, resource_id: str, *, api_version: str, **options: Unpack[CommonRequestOptions]
    ) -> bool:
        """Check by its ID whether a resource exists.

        :param resource_id: Full ID, such as
            /subscriptions/{id}/resourceGroups/{group}/providers/{namespace}/{type}/{name}.
        :param api_version: API version of the resource's own type, not of this client, such as 2024-01-01.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/resources/resources/check-existence-by-id
        """
        return self._call(_rest.RESOURCES_CHECK_EXISTENCE_BY_ID, options, resource_id, api_version)

    def get(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        *,
        api_version: str,
        **options: Unpack[CommonRequestOptions],
    ) -> models.GenericResource:
        """Get a resource of any type by group, type and name.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Type and name of the parent, such as servers/server1; an empty string for a
            top-level resource.
        :param resource_type: Type of the resource without the namespace, such as storageAccounts, or databases under a
            parent.
        :param resource_name: Name of the resource, without the names of its parents.
        :param api_version: API version of the resource's own type, which decides the shape of the properties returned.

        REST: https://learn.microsoft.com/rest/api/resources/resources/get
        """
        return self._call(
            _rest.RESOURCES_GET,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            api_version,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        parameters: models.GenericResource | types.GenericResourceDict | IO[bytes],
        *,
        api_version: str,
        **options: Unpack[CommonLongRunningOptions],
    ) -> ProvisioningPoller[models.GenericResource]:
        """Create a resource of any type in a group, or update the existing one; returns the resource when done.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Type and name of the parent, such as servers/server1; an empty string for a
            top-level resource.
        :param resource_type: Type of the resource without the namespace, such as storageAccounts, or databases under a
            parent.
        :param resource_name: Name of the resource, without the names of its parents.
        :param parameters: The resource, complete with the properties its type requires.
        :param api_version: API version of the resource's own type, by which the body is read.

        REST: https://learn.microsoft.com/rest/api/resources/resources/create-or-update
        """
        return self._begin(
            _rest.RESOURCES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            parameters,
            api_version,
        )

    def begin_update(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        parameters: models.GenericResource | types.GenericResourceDict | IO[bytes],
        *,
        api_version: str,
        **options: Unpack[CommonLongRunningOptions],
    ) -> ProvisioningPoller[models.GenericResource]:
        """Change some properties of a resource, found by group, type and name; not all resource types allow it.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Type and name of the parent, such as servers/server1; an empty string for a
            top-level resource.
        :param resource_type: Type of the resource without the namespace, such as storageAccounts, or databases under a
            parent.
        :param resource_name: Name of the resource, without the names of its parents.
        :param parameters: The properties to change, in the shape of the resource.
        :param api_version: API version of the resource's own type, by which the changes are read.

        REST: https://learn.microsoft.com/rest/api/resources/resources/update
        """
        return self._begin(
            _rest.RESOURCES_UPDATE,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            parameters,
            api_version,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        *,
        api_version: str,
        **options: Unpack[CommonLongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a resource of any type by group, type and name.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Type and name of the parent, such as servers/server1; an empty string for a
            top-level resource.
        :param resource_type: Type of the resource without the namespace, such as storageAccounts, or databases under a
            parent.
        :param resource_name: Name of the resource, without the names of its parents.
        :param api_version: API version of the type of the resource to delete.

        REST: https://learn.microsoft.com/rest/api/resources/resources/delete
        """
        return self._begin(
            _rest.RESOURCES_DELETE,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            api_version,
        )

    def check_existence(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        *,
        api_version: str,
        **options: Unpack[CommonRequestOptions],
    ) -> bool:
        """Check by group, type and name whether a resource exists.

        :param resource_group_name: Name of the resource group; upper and lower case are not told apart.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Type and name of the parent, such as servers/server1; an empty string for a
            top-level resource.
        :param resource_type: Type of the resource without the namespace, such as storageAccounts, or databases under a
            parent.
        :param resource_name: Name of the resource, without the names of its parents.
        :param api_version: API version of the resource's own type, not of this client, such as 2024-01-01.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/resources/resources/check-existence
        """
        return self._call(
            _rest.RESOURCES_CHECK_EXISTENCE,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            api_version,
        )

    def list(
        self,
        *,
        filter: str | None = None,
        expand: str | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.GenericResourceExpanded]:
        """List the resources of the subscription, without their type-specific properties.

        :param filter: OData filter, such as resourceType eq 'Microsoft.Compute/virtualMachines'; one by tagName cannot
            be joined to others.
        :param expand: Further properties to fill, comma-separated: createdTime, changedTime, provisioningState.
        :param top: Most resources of the subscription to return on a page.

        REST: https://learn.microsoft.com/rest/api/resources/resources/list
        """
        return self._list(_rest.RESOURCES_LIST, options, filter, expand, top)


class TagsOperations(OperationGroup):
    """Tags of a subscription, group or resource, and the list of predefined tag names.

    An attribute of the client: ``client.tags``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_at_scope(self, scope: str, **options: Unpack[RequestOptions]) -> models.TagsResource:
        """Get the tags of a subscription, resource group or resource.

        :param scope: ID of the subscription, resource group or resource that carries the tags.

        REST: https://learn.microsoft.com/rest/api/resources/tags/get-at-scope
        """
        return self._call(_rest.TAGS_GET_AT_SCOPE, options, scope)

    def begin_create_or_update_at_scope(
        self,
        scope: str,
        parameters: models.TagsResource | types.TagsResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TagsResource]:
        """Set the tags of a subscription, resource group or resource; tags it had before are all replaced.

        :param scope: ID of the subscription, resource group or resource that carries the tags.
        :param parameters: The complete new set of tags, at most 50.

        REST: https://learn.microsoft.com/rest/api/resources/tags/create-or-update-at-scope
        """
        return self._begin(_rest.TAGS_CREATE_OR_UPDATE_AT_SCOPE, options, scope, parameters)

    def begin_update_at_scope(
        self,
        scope: str,
        parameters: models.TagsPatchResource | types.TagsPatchResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TagsResource]:
        """Add, change or remove single tags of a subscription, resource group or resource, or replace them all.

        :param scope: ID of the subscription, resource group or resource that carries the tags.
        :param parameters: The tags, and whether to merge them, delete them or put them in place of the present ones.

        REST: https://learn.microsoft.com/rest/api/resources/tags/update-at-scope
        """
        return self._begin(_rest.TAGS_UPDATE_AT_SCOPE, options, scope, parameters)

    def begin_delete_at_scope(self, scope: str, **options: Unpack[LongRunningOptions]) -> ProvisioningPoller[None]:
        """Remove all tags of a subscription, resource group or resource.

        :param scope: ID of the subscription, resource group or resource that carries the tags.

        REST: https://learn.microsoft.com/rest/api/resources/tags/delete-at-scope
        """
        return self._begin(_rest.TAGS_DELETE_AT_SCOPE, options, scope)

    def create_or_update_value(
        self, tag_name: str, tag_value: str, **options: Unpack[RequestOptions]
    ) -> models.TagValue:
        """Add a predefined value to a tag name; the name has to exist already.

        :param tag_name: Name of the predefined tag, at most 512 characters; upper and lower case are not told apart.
        :param tag_value: Predefined value of the tag, at most 256 characters.

        REST: https://learn.microsoft.com/rest/api/resources/tags/create-or-update-value
        """
        return self._call(_rest.TAGS_CREATE_OR_UPDATE_VALUE, options, tag_name, tag_value)

    def delete_value(self, tag_name: str, tag_value: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a predefined value of a tag name; no resource may be using it.

        :param tag_name: Name of the predefined tag, at most 512 characters; upper and lower case are not told apart.
        :param tag_value: Predefined value of the tag, at most 256 characters.

        REST: https://learn.microsoft.com/rest/api/resources/tags/delete-value
        """
        return self._run(_rest.TAGS_DELETE_VALUE, options, tag_name, tag_value)

    def create_or_update(self, tag_name: str, **options: Unpack[RequestOptions]) -> models.TagDetails:
        """Add a name to the predefined tag names of the subscription.

        :param tag_name: Name of the predefined tag, at most 512 characters; upper and lower case are not told apart.

        REST: https://learn.microsoft.com/rest/api/resources/tags/create-or-update
        """
        return self._call(_rest.TAGS_CREATE_OR_UPDATE, options, tag_name)

    def delete(self, tag_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a predefined tag name; it may not be in use, and its predefined values must be gone.

        :param tag_name: Name of the predefined tag, at most 512 characters; upper and lower case are not told apart.

        REST: https://learn.microsoft.com/rest/api/resources/tags/delete
        """
        return self._run(_rest.TAGS_DELETE, options, tag_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.TagDetails]:
        """List the tag names of the subscription with their values and how often each is used.

        REST: https://learn.microsoft.com/rest/api/resources/tags/list
        """
        return self._list(_rest.TAGS_LIST, options)


class ProvidersOperations(OperationGroup):
    """Resource providers: list them, register them for a subscription, unregister them.

    An attribute of the client: ``client.providers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_at_tenant_scope(
        self, *, expand: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Provider]:
        """List the resource providers of the tenant with their resource types.

        :param expand: Details to add, such as metadata, or resourceTypes/aliases for the policy aliases.

        REST: https://learn.microsoft.com/rest/api/resources/providers/list-at-tenant-scope
        """
        return self._list(_rest.PROVIDERS_LIST_AT_TENANT_SCOPE, options, expand)

    def unregister(self, resource_provider_namespace: str, **options: Unpack[RequestOptions]) -> models.Provider:
        """Unregister a provider from the subscription; fails while resources of the provider still exist there.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.

        REST: https://learn.microsoft.com/rest/api/resources/providers/unregister
        """
        return self._call(_rest.PROVIDERS_UNREGISTER, options, resource_provider_namespace)

    def register_at_management_group_scope(
        self, resource_provider_namespace: str, group_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Register a resource provider for a management group.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param group_id: ID of the management group, the last part of its resource ID.

        REST: https://learn.microsoft.com/rest/api/resources/providers/register-at-management-group-scope
        """
        return self._run(
            _rest.PROVIDERS_REGISTER_AT_MANAGEMENT_GROUP_SCOPE, options, resource_provider_namespace, group_id
        )

    def provider_permissions(
        self, resource_provider_namespace: str, **options: Unpack[RequestOptions]
    ) -> models.ProviderPermissionListResult:
        """Get the permissions a resource provider is given, as role definitions of its applications.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.

        REST: https://learn.microsoft.com/rest/api/resources/providers/provider-permissions
        """
        return self._call(_rest.PROVIDERS_PROVIDER_PERMISSIONS, options, resource_provider_namespace)

    def register(
        self,
        resource_provider_namespace: str,
        properties: models.ProviderRegistrationRequest
        | types.ProviderRegistrationRequestDict
        | IO[bytes]
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Provider:
        """Register a provider so that the subscription can use it; returns at once; poll registrationState until it is
        Registered.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param properties: Consent for a provider that needs it; can be left out otherwise.

        REST: https://learn.microsoft.com/rest/api/resources/providers/register
        """
        return self._call(_rest.PROVIDERS_REGISTER, options, resource_provider_namespace, properties)

    def list(self, *, expand: str | None = None, **options: Unpack[PagingOptions]) -> ItemPaged[models.Provider]:
        """List the resource providers as the subscription sees them, registered or not.

        :param expand: Details to add to each provider, such as metadata, or resourceTypes/aliases for the policy
            aliases.

        REST: https://learn.microsoft.com/rest/api/resources/providers/list
        """
        return self._list(_rest.PROVIDERS_LIST, options, expand)

    def get(
        self, resource_provider_namespace: str, *, expand: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.Provider:
        """Get one resource provider with its resource types and its registration state in the subscription.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param expand: Details to add to the provider, such as resourceTypes/aliases for the policy aliases.

        REST: https://learn.microsoft.com/rest/api/resources/providers/get
        """
        return self._call(_rest.PROVIDERS_GET, options, resource_provider_namespace, expand)

    def get_at_tenant_scope(
        self, resource_provider_namespace: str, *, expand: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.Provider:
        """Get one resource provider of the tenant with its resource types.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param expand: Details to add to the provider, such as resourceTypes/aliases for the policy aliases.

        REST: https://learn.microsoft.com/rest/api/resources/providers/get-at-tenant-scope
        """
        return self._call(_rest.PROVIDERS_GET_AT_TENANT_SCOPE, options, resource_provider_namespace, expand)


class ProviderResourceTypesOperations(OperationGroup):
    """The resource types of a provider, with their regions and API versions.

    An attribute of the client: ``client.provider_resource_types``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_provider_namespace: str, *, expand: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.ProviderResourceTypeListResult:
        """List the resource types of a provider with their regions and API versions.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param expand: Details to add to each type, such as resourceTypes/aliases for the policy aliases.

        REST: https://learn.microsoft.com/rest/api/resources/provider-resource-types/list
        """
        return self._call(_rest.PROVIDER_RESOURCE_TYPES_LIST, options, resource_provider_namespace, expand)


class DeploymentsOperations(OperationGroup):
    """Template deployments at all scopes: validate, preview, run, cancel, export, delete from the history.

    An attribute of the client: ``client.deployments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_at_scope(
        self, scope: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExtended:
        """Get a deployment at any scope, with its state, outputs and error.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/get-at-scope
        """
        return self._call(_rest.DEPLOYMENTS_GET_AT_SCOPE, options, scope, deployment_name)

    def begin_create_or_update_at_scope(
        self,
        scope: str,
        deployment_name: str,
        parameters: models.Deployment | types.DeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentExtended]:
        """Deploy a template at any scope; finished when all its resources are deployed, failed if one of them fails.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode; location is needed unless the scope is a resource group.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/create-or-update-at-scope
        """
        return self._begin(_rest.DEPLOYMENTS_CREATE_OR_UPDATE_AT_SCOPE, options, scope, deployment_name, parameters)

    def begin_delete_at_scope(
        self, scope: str, deployment_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a finished deployment at any scope from the history; what it deployed stays.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/delete-at-scope
        """
        return self._begin(_rest.DEPLOYMENTS_DELETE_AT_SCOPE, options, scope, deployment_name)

    def check_existence_at_scope(self, scope: str, deployment_name: str, **options: Unpack[RequestOptions]) -> bool:
        """Check whether the history of a scope, of whatever kind, has a deployment of that name.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/check-existence-at-scope
        """
        return self._call(_rest.DEPLOYMENTS_CHECK_EXISTENCE_AT_SCOPE, options, scope, deployment_name)

    def list_at_scope(
        self, scope: str, *, filter: str | None = None, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DeploymentExtended]:
        """List the deployments in the history of any scope.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param filter: Filter by state, such as provisioningState eq 'Failed'; all deployments if omitted.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/list-at-scope
        """
        return self._list(_rest.DEPLOYMENTS_LIST_AT_SCOPE, options, scope, filter, top)

    def cancel_at_scope(self, scope: str, deployment_name: str, **options: Unpack[RequestOptions]) -> None:
        """Cancel a running deployment at any scope; resources deployed so far stay.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/cancel-at-scope
        """
        return self._run(_rest.DEPLOYMENTS_CANCEL_AT_SCOPE, options, scope, deployment_name)

    def begin_validate_at_scope(
        self,
        scope: str,
        deployment_name: str,
        parameters: models.Deployment | types.DeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentValidateResult]:
        """Check whether a template would be accepted at any scope, deploying nothing; error in the result says why not.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to check.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/validate-at-scope
        """
        return self._begin(_rest.DEPLOYMENTS_VALIDATE_AT_SCOPE, options, scope, deployment_name, parameters)

    def export_template_at_scope(
        self, scope: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExportResult:
        """Get the template that a deployment at any scope was made with.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/export-template-at-scope
        """
        return self._call(_rest.DEPLOYMENTS_EXPORT_TEMPLATE_AT_SCOPE, options, scope, deployment_name)

    def get_at_tenant_scope(self, deployment_name: str, **options: Unpack[RequestOptions]) -> models.DeploymentExtended:
        """Get a deployment to the tenant, with its state, outputs and error.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/get-at-tenant-scope
        """
        return self._call(_rest.DEPLOYMENTS_GET_AT_TENANT_SCOPE, options, deployment_name)

    def begin_create_or_update_at_tenant_scope(
        self,
        deployment_name: str,
        parameters: models.ScopedDeployment | types.ScopedDeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentExtended]:
        """Deploy a template to the tenant; finished when all its resources are deployed, failed if one of them fails.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode, with the region that keeps the record of the deployment.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/create-or-update-at-tenant-scope
        """
        return self._begin(_rest.DEPLOYMENTS_CREATE_OR_UPDATE_AT_TENANT_SCOPE, options, deployment_name, parameters)

    def begin_delete_at_tenant_scope(
        self, deployment_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a finished deployment from the history of the tenant; what it deployed stays.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/delete-at-tenant-scope
        """
        return self._begin(_rest.DEPLOYMENTS_DELETE_AT_TENANT_SCOPE, options, deployment_name)

    def check_existence_at_tenant_scope(self, deployment_name: str, **options: Unpack[RequestOptions]) -> bool:
        """Check whether the history of the tenant has a deployment of that name.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/check-existence-at-tenant-scope
        """
        return self._call(_rest.DEPLOYMENTS_CHECK_EXISTENCE_AT_TENANT_SCOPE, options, deployment_name)

    def cancel_at_tenant_scope(self, deployment_name: str, **options: Unpack[RequestOptions]) -> None:
        """Cancel a running deployment to the tenant; resources deployed so far stay.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/cancel-at-tenant-scope
        """
        return self._run(_rest.DEPLOYMENTS_CANCEL_AT_TENANT_SCOPE, options, deployment_name)

    def begin_validate_at_tenant_scope(
        self,
        deployment_name: str,
        parameters: models.ScopedDeployment | types.ScopedDeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentValidateResult]:
        """Check whether the tenant would accept a template, deploying nothing; error in the result says why not.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to check, with the region of the record.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/validate-at-tenant-scope
        """
        return self._begin(_rest.DEPLOYMENTS_VALIDATE_AT_TENANT_SCOPE, options, deployment_name, parameters)

    def begin_what_if_at_tenant_scope(
        self,
        deployment_name: str,
        parameters: models.ScopedDeploymentWhatIf | types.ScopedDeploymentWhatIfDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.WhatIfOperationResult]:
        """Predict what deploying a template to the tenant would change, changing nothing.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to try, and how detailed the prediction shall be.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/what-if-at-tenant-scope
        """
        return self._begin(_rest.DEPLOYMENTS_WHAT_IF_AT_TENANT_SCOPE, options, deployment_name, parameters)

    def export_template_at_tenant_scope(
        self, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExportResult:
        """Get the template that a deployment to the tenant was made with.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/export-template-at-tenant-scope
        """
        return self._call(_rest.DEPLOYMENTS_EXPORT_TEMPLATE_AT_TENANT_SCOPE, options, deployment_name)

    def list_at_tenant_scope(
        self, *, filter: str | None = None, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DeploymentExtended]:
        """List the deployments in the history of the tenant.

        :param filter: Filter by state, such as provisioningState eq 'Failed'; all deployments if omitted.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/list-at-tenant-scope
        """
        return self._list(_rest.DEPLOYMENTS_LIST_AT_TENANT_SCOPE, options, filter, top)

    def get_at_management_group_scope(
        self, group_id: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExtended:
        """Get a deployment to a management group, with its state, outputs and error.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/get-at-management-group-scope
        """
        return self._call(_rest.DEPLOYMENTS_GET_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name)

    def begin_create_or_update_at_management_group_scope(
        self,
        group_id: str,
        deployment_name: str,
        parameters: models.ScopedDeployment | types.ScopedDeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentExtended]:
        """Deploy a template to a management group; finished when all its resources are deployed, failed if one of them
        fails.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode, with the region that keeps the record of the deployment.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/create-or-update-at-management-group-scope
        """
        return self._begin(
            _rest.DEPLOYMENTS_CREATE_OR_UPDATE_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name, parameters
        )

    def begin_delete_at_management_group_scope(
        self, group_id: str, deployment_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a finished deployment from the history of a management group; what it deployed stays.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/delete-at-management-group-scope
        """
        return self._begin(_rest.DEPLOYMENTS_DELETE_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name)

    def check_existence_at_management_group_scope(
        self, group_id: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Check whether the history of a management group has a deployment of that name.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/check-existence-at-management-group-scope
        """
        return self._call(
            _rest.DEPLOYMENTS_CHECK_EXISTENCE_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name
        )

    def list_at_management_group_scope(
        self, group_id: str, *, filter: str | None = None, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DeploymentExtended]:
        """List the deployments in the history of a management group.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param filter: Filter by state, such as provisioningState eq 'Failed'; all deployments if omitted.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/list-at-management-group-scope
        """
        return self._list(_rest.DEPLOYMENTS_LIST_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, filter, top)

    def cancel_at_management_group_scope(
        self, group_id: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel a running deployment to a management group; resources deployed so far stay.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/cancel-at-management-group-scope
        """
        return self._run(_rest.DEPLOYMENTS_CANCEL_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name)

    def begin_validate_at_management_group_scope(
        self,
        group_id: str,
        deployment_name: str,
        parameters: models.ScopedDeployment | types.ScopedDeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentValidateResult]:
        """Check whether a management group would accept a template, deploying nothing; error in the result says why
        not.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to check, with the region of the record.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/validate-at-management-group-scope
        """
        return self._begin(
            _rest.DEPLOYMENTS_VALIDATE_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name, parameters
        )

    def begin_what_if_at_management_group_scope(
        self,
        group_id: str,
        deployment_name: str,
        parameters: models.ScopedDeploymentWhatIf | types.ScopedDeploymentWhatIfDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.WhatIfOperationResult]:
        """Predict what deploying a template to a management group would change, changing nothing.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to try, and how detailed the prediction shall be.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/what-if-at-management-group-scope
        """
        return self._begin(
            _rest.DEPLOYMENTS_WHAT_IF_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name, parameters
        )

    def export_template_at_management_group_scope(
        self, group_id: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExportResult:
        """Get the template that a deployment to a management group was made with.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/export-template-at-management-group-scope
        """
        return self._call(
            _rest.DEPLOYMENTS_EXPORT_TEMPLATE_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name
        )

    def get_at_subscription_scope(
        self, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExtended:
        """Get a deployment to the subscription, with its state, outputs and error.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/get-at-subscription-scope
        """
        return self._call(_rest.DEPLOYMENTS_GET_AT_SUBSCRIPTION_SCOPE, options, deployment_name)

    def begin_create_or_update_at_subscription_scope(
        self,
        deployment_name: str,
        parameters: models.Deployment | types.DeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentExtended]:
        """Deploy a template to the subscription; finished when all its resources are deployed, failed if one of them
        fails.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode; location is required here.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/create-or-update-at-subscription-scope
        """
        return self._begin(
            _rest.DEPLOYMENTS_CREATE_OR_UPDATE_AT_SUBSCRIPTION_SCOPE, options, deployment_name, parameters
        )

    def begin_delete_at_subscription_scope(
        self, deployment_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a finished deployment from the history of the subscription; what it deployed stays.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/delete-at-subscription-scope
        """
        return self._begin(_rest.DEPLOYMENTS_DELETE_AT_SUBSCRIPTION_SCOPE, options, deployment_name)

    def check_existence_at_subscription_scope(self, deployment_name: str, **options: Unpack[RequestOptions]) -> bool:
        """Check whether the history of the subscription has a deployment of that name.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/check-existence-at-subscription-scope
        """
        return self._call(_rest.DEPLOYMENTS_CHECK_EXISTENCE_AT_SUBSCRIPTION_SCOPE, options, deployment_name)

    def list_at_subscription_scope(
        self, *, filter: str | None = None, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DeploymentExtended]:
        """List the deployments to the subscription itself; those to its resource groups are not among them.

        :param filter: Filter by state, such as provisioningState eq 'Failed'; all deployments if omitted.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/list-at-subscription-scope
        """
        return self._list(_rest.DEPLOYMENTS_LIST_AT_SUBSCRIPTION_SCOPE, options, filter, top)

    def cancel_at_subscription_scope(self, deployment_name: str, **options: Unpack[RequestOptions]) -> None:
        """Cancel a running deployment to the subscription; resources deployed so far stay.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/cancel-at-subscription-scope
        """
        return self._run(_rest.DEPLOYMENTS_CANCEL_AT_SUBSCRIPTION_SCOPE, options, deployment_name)

    def begin_validate_at_subscription_scope(
        self,
        deployment_name: str,
        parameters: models.Deployment | types.DeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentValidateResult]:
        """Check whether the subscription would accept a template, deploying nothing; error in the result says why not.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to check; location is required here.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/validate-at-subscription-scope
        """
        return self._begin(_rest.DEPLOYMENTS_VALIDATE_AT_SUBSCRIPTION_SCOPE, options, deployment_name, parameters)

    def begin_what_if_at_subscription_scope(
        self,
        deployment_name: str,
        parameters: models.DeploymentWhatIf | types.DeploymentWhatIfDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.WhatIfOperationResult]:
        """Predict what deploying a template to the subscription would change, changing nothing.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to try, and how detailed the prediction shall be; location is
            required here.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/what-if-at-subscription-scope
        """
        return self._begin(_rest.DEPLOYMENTS_WHAT_IF_AT_SUBSCRIPTION_SCOPE, options, deployment_name, parameters)

    def export_template_at_subscription_scope(
        self, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExportResult:
        """Get the template that a deployment to the subscription was made with.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/export-template-at-subscription-scope
        """
        return self._call(_rest.DEPLOYMENTS_EXPORT_TEMPLATE_AT_SUBSCRIPTION_SCOPE, options, deployment_name)

    def get(
        self, resource_group_name: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExtended:
        """Get a deployment to a resource group, with its state, outputs and error.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/get
        """
        return self._call(_rest.DEPLOYMENTS_GET, options, resource_group_name, deployment_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        deployment_name: str,
        parameters: models.Deployment | types.DeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentExtended]:
        """Deploy a template to a resource group; finished when all its resources are deployed, failed if one of them
        fails.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode; no location, as the group has one.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/create-or-update
        """
        return self._begin(
            _rest.DEPLOYMENTS_CREATE_OR_UPDATE, options, resource_group_name, deployment_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, deployment_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a finished deployment from the history of a resource group; what it deployed stays.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/delete
        """
        return self._begin(_rest.DEPLOYMENTS_DELETE, options, resource_group_name, deployment_name)

    def check_existence(
        self, resource_group_name: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Check whether the history of a resource group has a deployment of that name.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/check-existence
        """
        return self._call(_rest.DEPLOYMENTS_CHECK_EXISTENCE, options, resource_group_name, deployment_name)

    def list_by_resource_group(
        self,
        resource_group_name: str,
        *,
        filter: str | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DeploymentExtended]:
        """List the deployments in the history of a resource group, which keeps at most 800.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param filter: Filter by state, such as provisioningState eq 'Failed'; all deployments if omitted.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/list-by-resource-group
        """
        return self._list(_rest.DEPLOYMENTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name, filter, top)

    def cancel(self, resource_group_name: str, deployment_name: str, **options: Unpack[RequestOptions]) -> None:
        """Cancel a running deployment to a resource group; resources deployed so far stay.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/cancel
        """
        return self._run(_rest.DEPLOYMENTS_CANCEL, options, resource_group_name, deployment_name)

    def begin_validate(
        self,
        resource_group_name: str,
        deployment_name: str,
        parameters: models.Deployment | types.DeploymentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DeploymentValidateResult]:
        """Check whether a resource group would accept a template, deploying nothing; error in the result says why not.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to check; no location, as the group has one.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/validate
        """
        return self._begin(_rest.DEPLOYMENTS_VALIDATE, options, resource_group_name, deployment_name, parameters)

    def begin_what_if(
        self,
        resource_group_name: str,
        deployment_name: str,
        parameters: models.DeploymentWhatIf | types.DeploymentWhatIfDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.WhatIfOperationResult]:
        """Predict what deploying a template to a resource group would change, changing nothing.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param parameters: Template, parameters and mode to try, and how detailed the prediction shall be; no location.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/what-if
        """
        return self._begin(_rest.DEPLOYMENTS_WHAT_IF, options, resource_group_name, deployment_name, parameters)

    def export_template(
        self, resource_group_name: str, deployment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentExportResult:
        """Get the template that a deployment to a resource group was made with.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/export-template
        """
        return self._call(_rest.DEPLOYMENTS_EXPORT_TEMPLATE, options, resource_group_name, deployment_name)

    def calculate_template_hash(self, template: Any, **options: Unpack[RequestOptions]) -> models.TemplateHashResult:
        """Compute the hash by which the service identifies a template, without deploying it.

        :param template: ARM template as JSON.

        REST: https://learn.microsoft.com/rest/api/resources/deployments/calculate-template-hash
        """
        return self._call(_rest.DEPLOYMENTS_CALCULATE_TEMPLATE_HASH, options, template)


class DeploymentOperationsOperations(OperationGroup):
    """The single steps of a deployment, one for each resource: state, error, request and response.

    An attribute of the client: ``client.deployment_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_at_scope(
        self, scope: str, deployment_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentOperation:
        """Get one step of a deployment at any scope.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param operation_id: ID of the step, as found in the list of operations of the deployment.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/get-at-scope
        """
        return self._call(_rest.DEPLOYMENT_OPERATIONS_GET_AT_SCOPE, options, scope, deployment_name, operation_id)

    def list_at_scope(
        self, scope: str, deployment_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DeploymentOperation]:
        """List the steps of a deployment at any scope.

        :param scope: ID of the scope, such as /subscriptions/{id} or
            /providers/Microsoft.Management/managementGroups/{id}.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/list-at-scope
        """
        return self._list(_rest.DEPLOYMENT_OPERATIONS_LIST_AT_SCOPE, options, scope, deployment_name, top)

    def get_at_tenant_scope(
        self, deployment_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentOperation:
        """Get one step of a deployment to the tenant.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param operation_id: ID of the step, as found in the list of operations of the deployment.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/get-at-tenant-scope
        """
        return self._call(_rest.DEPLOYMENT_OPERATIONS_GET_AT_TENANT_SCOPE, options, deployment_name, operation_id)

    def list_at_tenant_scope(
        self, deployment_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DeploymentOperation]:
        """List the steps of a deployment to the tenant.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/list-at-tenant-scope
        """
        return self._list(_rest.DEPLOYMENT_OPERATIONS_LIST_AT_TENANT_SCOPE, options, deployment_name, top)

    def get_at_management_group_scope(
        self, group_id: str, deployment_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentOperation:
        """Get one step of a deployment to a management group.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param operation_id: ID of the step, as found in the list of operations of the deployment.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/get-at-management-group-scope
        """
        return self._call(
            _rest.DEPLOYMENT_OPERATIONS_GET_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name, operation_id
        )

    def list_at_management_group_scope(
        self, group_id: str, deployment_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DeploymentOperation]:
        """List the steps of a deployment to a management group.

        :param group_id: ID of the management group, the last part of its resource ID.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/list-at-management-group-scope
        """
        return self._list(
            _rest.DEPLOYMENT_OPERATIONS_LIST_AT_MANAGEMENT_GROUP_SCOPE, options, group_id, deployment_name, top
        )

    def get_at_subscription_scope(
        self, deployment_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentOperation:
        """Get one step of a deployment to the subscription.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param operation_id: ID of the step, as found in the list of operations of the deployment.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/get-at-subscription-scope
        """
        return self._call(_rest.DEPLOYMENT_OPERATIONS_GET_AT_SUBSCRIPTION_SCOPE, options, deployment_name, operation_id)

    def list_at_subscription_scope(
        self, deployment_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DeploymentOperation]:
        """List the steps of a deployment to the subscription.

        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/list-at-subscription-scope
        """
        return self._list(_rest.DEPLOYMENT_OPERATIONS_LIST_AT_SUBSCRIPTION_SCOPE, options, deployment_name, top)

    def get(
        self, resource_group_name: str, deployment_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeploymentOperation:
        """Get one step of a deployment to a resource group.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param operation_id: ID of the step, as found in the list of operations of the deployment.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/get
        """
        return self._call(_rest.DEPLOYMENT_OPERATIONS_GET, options, resource_group_name, deployment_name, operation_id)

    def list(
        self,
        resource_group_name: str,
        deployment_name: str,
        *,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DeploymentOperation]:
        """List the steps of a deployment to a resource group.

        :param resource_group_name: Name of the resource group deployed to; upper and lower case are not told apart.
        :param deployment_name: Name of the deployment in its scope, 1 to 64 characters: letters, digits, periods,
            underscores, hyphens, parentheses.
        :param top: Most entries to return on a page; the service decides if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/deployment-operations/list
        """
        return self._list(_rest.DEPLOYMENT_OPERATIONS_LIST, options, resource_group_name, deployment_name, top)
