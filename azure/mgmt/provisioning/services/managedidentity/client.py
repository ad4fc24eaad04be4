# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""Client of the service ``managedidentity``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ManagedServiceIdentityClient(ServiceClient):
    """Managed identities: user-assigned ones, their federated credentials, and the system-assigned ones of
    resources.
    """

    _service = SERVICE

    @property
    def federated_identity_credentials(self) -> _operations.FederatedIdentityCredentialsOperations:
        """Trust of a user-assigned identity in tokens of outside issuers, such as GitHub Actions or Kubernetes."""
        return self._operations("FederatedIdentityCredentialsOperations")

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.ManagedIdentity provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def system_assigned_identities(self) -> _operations.SystemAssignedIdentitiesOperations:
        """The identity that Azure made for a single resource: look it up."""
        return self._operations("SystemAssignedIdentitiesOperations")

    @property
    def user_assigned_identities(self) -> _operations.UserAssignedIdentitiesOperations:
        """User-assigned identities: create, change, delete, get and list them."""
        return self._operations("UserAssignedIdentitiesOperations")
