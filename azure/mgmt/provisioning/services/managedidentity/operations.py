# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""Operations of the service ``managedidentity``."""

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


class FederatedIdentityCredentialsOperations(OperationGroup):
    """Trust of a user-assigned identity in tokens of outside issuers, such as GitHub Actions or Kubernetes.

    An attribute of the client: ``client.federated_identity_credentials``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        resource_group_name: str,
        resource_name: str,
        top: int | None = None,
        skiptoken: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.FederatedIdentityCredential]:
        """List the federated identity credentials of a user-assigned identity.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.
        :param top: How many results to ask for at most.
        :param skiptoken: Mark from an earlier answer that says where to go on listing.

        REST: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/list
        """
        return self._list(
            _rest.FEDERATED_IDENTITY_CREDENTIALS_LIST, options, resource_group_name, resource_name, top, skiptoken
        )

    def get(
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

        REST: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/get
        """
        return self._call(
            _rest.FEDERATED_IDENTITY_CREDENTIALS_GET,
            options,
            resource_group_name,
            resource_name,
            federated_identity_credential_resource_name,
        )

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/create-or-update
        """
        return self._call(
            _rest.FEDERATED_IDENTITY_CREDENTIALS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_name,
            federated_identity_credential_resource_name,
            parameters,
        )

    def delete(
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

        REST: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/delete
        """
        return self._run(
            _rest.FEDERATED_IDENTITY_CREDENTIALS_DELETE,
            options,
            resource_group_name,
            resource_name,
            federated_identity_credential_resource_name,
        )


class Operations(OperationGroup):
    """The operations of the Microsoft.ManagedIdentity provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.ManagedIdentity resource provider.

        REST: https://learn.microsoft.com/rest/api/managedidentity/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class SystemAssignedIdentitiesOperations(OperationGroup):
    """The identity that Azure made for a single resource: look it up.

    An attribute of the client: ``client.system_assigned_identities``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_scope(self, scope: str, **options: Unpack[RequestOptions]) -> models.SystemAssignedIdentity:
        """Get the system-assigned identity of a resource.

        :param scope: Resource whose system-assigned identity to get, as its full path.

        REST: https://learn.microsoft.com/rest/api/managedidentity/system-assigned-identities/get-by-scope
        """
        return self._call(_rest.SYSTEM_ASSIGNED_IDENTITIES_GET_BY_SCOPE, options, scope)


class UserAssignedIdentitiesOperations(OperationGroup):
    """User-assigned identities: create, change, delete, get and list them.

    An attribute of the client: ``client.user_assigned_identities``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Identity]:
        """List all user-assigned identities of the subscription.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/list-by-subscription
        """
        return self._list(_rest.USER_ASSIGNED_IDENTITIES_LIST_BY_SUBSCRIPTION, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Identity]:
        """List the user-assigned identities of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/list-by-resource-group
        """
        return self._list(_rest.USER_ASSIGNED_IDENTITIES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def get(self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]) -> models.Identity:
        """Get one user-assigned identity with its principal ID and client ID.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/get
        """
        return self._call(_rest.USER_ASSIGNED_IDENTITIES_GET, options, resource_group_name, resource_name)

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/create-or-update
        """
        return self._call(
            _rest.USER_ASSIGNED_IDENTITIES_CREATE_OR_UPDATE, options, resource_group_name, resource_name, parameters
        )

    def update(
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

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/update
        """
        return self._call(
            _rest.USER_ASSIGNED_IDENTITIES_UPDATE, options, resource_group_name, resource_name, parameters
        )

    def delete(self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a user-assigned identity; resources that use it lose their access.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the user-assigned identity: 3 to 128 letters, digits, hyphens and underscores.

        REST: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/delete
        """
        return self._run(_rest.USER_ASSIGNED_IDENTITIES_DELETE, options, resource_group_name, resource_name)
