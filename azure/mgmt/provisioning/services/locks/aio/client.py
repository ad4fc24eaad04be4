# Generated from swagger/locks/locks.json (2020-05-01, sha256 875a69733f27).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``locks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import AuthorizationOperationsOperations, ManagementLocksOperations


class ManagementLockClient(AsyncServiceClient):
    """Asynchronous client. Locks that keep subscriptions, resource groups and resources from being deleted or
    changed by accident.
    """

    _service = SERVICE

    @property
    def authorization_operations(self) -> AuthorizationOperationsOperations:
        """The operations of the Microsoft.Authorization provider, as used in role definitions."""
        from .operations import AuthorizationOperationsOperations

        return self._group(AuthorizationOperationsOperations)

    @property
    def management_locks(self) -> ManagementLocksOperations:
        """Management locks on subscriptions, resource groups and resources: set, get, list and remove them."""
        from .operations import ManagementLocksOperations

        return self._group(ManagementLocksOperations)
