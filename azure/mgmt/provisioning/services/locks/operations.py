# Generated from swagger/locks/ by "make generate": do not edit.

"""Operations of the service ``locks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import PagingOptions, RequestOptions
    from . import models, types
else:
    typed_methods(globals())


class AuthorizationOperationsOperations(OperationGroup):
    """The operations of the Microsoft.Authorization provider, as used in role definitions.

    An attribute of the client: ``client.authorization_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Authorization resource provider.

        REST: https://learn.microsoft.com/rest/api/resources/authorization-operations/list
        """
        return self._list(_rest.AUTHORIZATION_OPERATIONS_LIST, options)


class ManagementLocksOperations(OperationGroup):
    """Management locks on subscriptions, resource groups and resources: set, get, list and remove them.

    An attribute of the client: ``client.management_locks``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_at_resource_group_level(
        self, resource_group_name: str, lock_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagementLockObject:
        """Get one lock of a resource group.

        :param resource_group_name: Name of the resource group that is locked or holds the locked resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/get-at-resource-group-level
        """
        return self._call(_rest.MANAGEMENT_LOCKS_GET_AT_RESOURCE_GROUP_LEVEL, options, resource_group_name, lock_name)

    def create_or_update_at_resource_group_level(
        self,
        resource_group_name: str,
        lock_name: str,
        parameters: models.ManagementLockObject | types.ManagementLockObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagementLockObject:
        """Set a lock on a resource group; it holds for every resource in the group.

        :param resource_group_name: Name of the resource group that is locked or holds the locked resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.
        :param parameters: Level of the lock and notes about it.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/create-or-update-at-resource-group-level
        """
        return self._call(
            _rest.MANAGEMENT_LOCKS_CREATE_OR_UPDATE_AT_RESOURCE_GROUP_LEVEL,
            options,
            resource_group_name,
            lock_name,
            parameters,
        )

    def delete_at_resource_group_level(
        self, resource_group_name: str, lock_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a lock from a resource group.

        :param resource_group_name: Name of the resource group that is locked or holds the locked resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/delete-at-resource-group-level
        """
        return self._run(_rest.MANAGEMENT_LOCKS_DELETE_AT_RESOURCE_GROUP_LEVEL, options, resource_group_name, lock_name)

    def get_by_scope(
        self, scope: str, lock_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagementLockObject:
        """Get one lock of any scope, given as a path.

        :param scope: Scope of the lock: the path of a subscription, resource group or resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/get-by-scope
        """
        return self._call(_rest.MANAGEMENT_LOCKS_GET_BY_SCOPE, options, scope, lock_name)

    def create_or_update_by_scope(
        self,
        scope: str,
        lock_name: str,
        parameters: models.ManagementLockObject | types.ManagementLockObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagementLockObject:
        """Set a lock at any scope, given as a path; it holds for everything below.

        :param scope: Scope of the lock: the path of a subscription, resource group or resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.
        :param parameters: Level of the lock and notes about it.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/create-or-update-by-scope
        """
        return self._call(_rest.MANAGEMENT_LOCKS_CREATE_OR_UPDATE_BY_SCOPE, options, scope, lock_name, parameters)

    def delete_by_scope(self, scope: str, lock_name: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a lock from any scope, given as a path.

        :param scope: Scope of the lock: the path of a subscription, resource group or resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/delete-by-scope
        """
        return self._run(_rest.MANAGEMENT_LOCKS_DELETE_BY_SCOPE, options, scope, lock_name)

    def get_at_resource_level(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        lock_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagementLockObject:
        """Get one lock of a resource.

        :param resource_group_name: Name of the resource group that is locked or holds the locked resource.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Path of the parent resource within its provider, type and name; empty for a
            top-level resource.
        :param resource_type: Type of the resource within its provider, such as storageAccounts.
        :param resource_name: Name of the resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/get-at-resource-level
        """
        return self._call(
            _rest.MANAGEMENT_LOCKS_GET_AT_RESOURCE_LEVEL,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            lock_name,
        )

    def create_or_update_at_resource_level(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        lock_name: str,
        parameters: models.ManagementLockObject | types.ManagementLockObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagementLockObject:
        """Set a lock on one resource; it holds for its child resources too.

        :param resource_group_name: Name of the resource group that is locked or holds the locked resource.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Path of the parent resource within its provider, type and name; empty for a
            top-level resource.
        :param resource_type: Type of the resource within its provider, such as storageAccounts.
        :param resource_name: Name of the resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.
        :param parameters: Level of the lock and notes about it.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/create-or-update-at-resource-level
        """
        return self._call(
            _rest.MANAGEMENT_LOCKS_CREATE_OR_UPDATE_AT_RESOURCE_LEVEL,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            lock_name,
            parameters,
        )

    def delete_at_resource_level(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        lock_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a lock from one resource.

        :param resource_group_name: Name of the resource group that is locked or holds the locked resource.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Path of the parent resource within its provider, type and name; empty for a
            top-level resource.
        :param resource_type: Type of the resource within its provider, such as storageAccounts.
        :param resource_name: Name of the resource.
        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/delete-at-resource-level
        """
        return self._run(
            _rest.MANAGEMENT_LOCKS_DELETE_AT_RESOURCE_LEVEL,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            lock_name,
        )

    def get_at_subscription_level(
        self, lock_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagementLockObject:
        """Get one lock of the subscription.

        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/get-at-subscription-level
        """
        return self._call(_rest.MANAGEMENT_LOCKS_GET_AT_SUBSCRIPTION_LEVEL, options, lock_name)

    def create_or_update_at_subscription_level(
        self,
        lock_name: str,
        parameters: models.ManagementLockObject | types.ManagementLockObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagementLockObject:
        """Set a lock on the subscription; it holds for every group and resource in it.

        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.
        :param parameters: Level of the lock and notes about it.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/create-or-update-at-subscription-level
        """
        return self._call(_rest.MANAGEMENT_LOCKS_CREATE_OR_UPDATE_AT_SUBSCRIPTION_LEVEL, options, lock_name, parameters)

    def delete_at_subscription_level(self, lock_name: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a lock from the subscription.

        :param lock_name: Name of the lock, unique at its scope; up to 260 characters, without < > % & : \\ ? / and
            control characters.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/delete-at-subscription-level
        """
        return self._run(_rest.MANAGEMENT_LOCKS_DELETE_AT_SUBSCRIPTION_LEVEL, options, lock_name)

    def list_at_resource_group_level(
        self, resource_group_name: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagementLockObject]:
        """List the locks of a resource group and of what is in it.

        :param resource_group_name: Name of the resource group that is locked or holds the locked resource.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/list-at-resource-group-level
        """
        return self._list(_rest.MANAGEMENT_LOCKS_LIST_AT_RESOURCE_GROUP_LEVEL, options, resource_group_name, filter)

    def list_at_resource_level(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagementLockObject]:
        """List the locks of one resource.

        :param resource_group_name: Name of the resource group that is locked or holds the locked resource.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Path of the parent resource within its provider, type and name; empty for a
            top-level resource.
        :param resource_type: Type of the resource within its provider, such as storageAccounts.
        :param resource_name: Name of the resource.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/list-at-resource-level
        """
        return self._list(
            _rest.MANAGEMENT_LOCKS_LIST_AT_RESOURCE_LEVEL,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            filter,
        )

    def list_at_subscription_level(
        self, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagementLockObject]:
        """List all locks of the subscription.

        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/list-at-subscription-level
        """
        return self._list(_rest.MANAGEMENT_LOCKS_LIST_AT_SUBSCRIPTION_LEVEL, options, filter)

    def list_by_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagementLockObject]:
        """List the locks of any scope, given as a path.

        :param scope: Scope of the lock: the path of a subscription, resource group or resource.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/management-locks/list-by-scope
        """
        return self._list(_rest.MANAGEMENT_LOCKS_LIST_BY_SCOPE, options, scope, filter)
