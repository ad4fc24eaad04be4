# Generated from swagger/managedidentity/managedidentity.json (2024-11-30, sha256 bdfcf189a1c5).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``managedidentity``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import (
        FederatedIdentityCredentialsOperations,
        Operations,
        SystemAssignedIdentitiesOperations,
        UserAssignedIdentitiesOperations,
    )


class ManagedServiceIdentityClient(AsyncServiceClient):
    """Asynchronous client. Managed identities: user-assigned ones, their federated credentials, and the
    system-assigned ones of resources.
    """

    _service = SERVICE

    @property
    def federated_identity_credentials(self) -> FederatedIdentityCredentialsOperations:
        """Trust of a user-assigned identity in tokens of outside issuers, such as GitHub Actions or Kubernetes."""
        from .operations import FederatedIdentityCredentialsOperations

        return self._group(FederatedIdentityCredentialsOperations)

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.ManagedIdentity provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def system_assigned_identities(self) -> SystemAssignedIdentitiesOperations:
        """The identity that Azure made for a single resource: look it up."""
        from .operations import SystemAssignedIdentitiesOperations

        return self._group(SystemAssignedIdentitiesOperations)

    @property
    def user_assigned_identities(self) -> UserAssignedIdentitiesOperations:
        """User-assigned identities: create, change, delete, get and list them."""
        from .operations import UserAssignedIdentitiesOperations

        return self._group(UserAssignedIdentitiesOperations)
