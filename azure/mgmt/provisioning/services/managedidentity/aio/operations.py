# Generated from swagger/managedidentity/managedidentity.json (2024-11-30, sha256 bdfcf189a1c5).
# Do not edit: run "make generate".

"""Asynchronous operations of the service ``managedidentity``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncOperationGroup
from .. import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from ....core.options import PagingOptions, RequestOptions
    from .. import models, types


class FederatedIdentityCredentialsOperations(AsyncOperationGroup):
    """Trust of a user-assigned identity in tokens of outside issuers, such as GitHub Actions or Kubernetes.

    An attribute of the client: ``client.federated_identity_credentials``.
    """

    def list(
        self,
        resource_group_name: str,
        resource_name: str,
        top: int | None = None,
        skiptoken: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.FederatedIdentityCredential]:
        """List the federated identity credentials of a user-assigned identity.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param top: How many results to ask for at most.
        :param skiptoken: Mark from an earlier answer that says where to go on listing.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``FederatedIdentityCredential`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/list
        """
        return self._list(
            _rest.FEDERATED_IDENTITY_CREDENTIALS_LIST, options, resource_group_name, resource_name, top, skiptoken
        )

    async def get(
        self,
        resource_group_name: str,
        resource_name: str,
        federated_identity_credential_resource_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.FederatedIdentityCredential:
        """Get one federated identity credential of a user-assigned identity.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param federated_identity_credential_resource_name: Name of the federated identity credential, unique within its
            identity.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FederatedIdentityCredential``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/get
        """
        return await self._call(
            _rest.FEDERATED_IDENTITY_CREDENTIALS_GET,
            options,
            resource_group_name,
            resource_name,
            federated_identity_credential_resource_name,
        )

    async def create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        federated_identity_credential_resource_name: str,
        parameters: models.FederatedIdentityCredential | types.FederatedIdentityCredentialDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FederatedIdentityCredential:
        """Create a federated identity credential of a user-assigned identity, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param federated_identity_credential_resource_name: Name of the federated identity credential, unique within its
            identity.
        :param parameters: Issuer, subject and audiences whose tokens the identity trusts.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FederatedIdentityCredential``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/create-or-update
        """
        return await self._call(
            _rest.FEDERATED_IDENTITY_CREDENTIALS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_name,
            federated_identity_credential_resource_name,
            parameters,
        )

    async def delete(
        self,
        resource_group_name: str,
        resource_name: str,
        federated_identity_credential_resource_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a federated identity credential of a user-assigned identity.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param federated_identity_credential_resource_name: Name of the federated identity credential, unique within its
            identity.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/delete
        """
        await self._call(
            _rest.FEDERATED_IDENTITY_CREDENTIALS_DELETE,
            options,
            resource_group_name,
            resource_name,
            federated_identity_credential_resource_name,
        )


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.ManagedIdentity provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Operation]:
        """List the operations of the Microsoft.ManagedIdentity resource provider.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Operation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class SystemAssignedIdentitiesOperations(AsyncOperationGroup):
    """The identity that Azure made for a single resource: look it up.

    An attribute of the client: ``client.system_assigned_identities``.
    """

    async def get_by_scope(self, scope: str, **options: Unpack[RequestOptions]) -> models.SystemAssignedIdentity:
        """Get the system-assigned identity of a resource.

        :param scope: Resource whose system-assigned identity to get, as its full path.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SystemAssignedIdentity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/system-assigned-identities/get-by-scope
        """
        return await self._call(_rest.SYSTEM_ASSIGNED_IDENTITIES_GET_BY_SCOPE, options, scope)


class UserAssignedIdentitiesOperations(AsyncOperationGroup):
    """User-assigned identities: create, change, delete, get and list them.

    An attribute of the client: ``client.user_assigned_identities``.
    """

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Identity]:
        """List all user-assigned identities of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Identity`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/list-by-subscription
        """
        return self._list(_rest.USER_ASSIGNED_IDENTITIES_LIST_BY_SUBSCRIPTION, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Identity]:
        """List the user-assigned identities of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Identity`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/list-by-resource-group
        """
        return self._list(_rest.USER_ASSIGNED_IDENTITIES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    async def get(
        self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> models.Identity:
        """Get one user-assigned identity with its principal ID and client ID.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/get
        """
        return await self._call(_rest.USER_ASSIGNED_IDENTITIES_GET, options, resource_group_name, resource_name)

    async def create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.Identity | types.IdentityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Identity:
        """Create a user-assigned identity, or update its tags and settings.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param parameters: Region, tags and settings of the identity.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/create-or-update
        """
        return await self._call(
            _rest.USER_ASSIGNED_IDENTITIES_CREATE_OR_UPDATE, options, resource_group_name, resource_name, parameters
        )

    async def update(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.IdentityUpdate | types.IdentityUpdateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Identity:
        """Change the tags or settings of a user-assigned identity.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param parameters: Settings of the user-assigned identity to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/update
        """
        return await self._call(
            _rest.USER_ASSIGNED_IDENTITIES_UPDATE, options, resource_group_name, resource_name, parameters
        )

    async def delete(self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a user-assigned identity; resources that use it lose their access.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/delete
        """
        await self._call(_rest.USER_ASSIGNED_IDENTITIES_DELETE, options, resource_group_name, resource_name)
