# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Asynchronous client of the service ``gadgets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.mgmt.provisioning.core.clients.aio import AsyncServiceClient
from azure.mgmt.provisioning.core.clients.annotations import typed_methods
from azure.mgmt.provisioning.core.clients.twins import paged

from .. import SERVICE
from ..client import GadgetManagementClient as _Sync

if TYPE_CHECKING:
    from azure.core.credentials_async import AsyncTokenCredential
    from azure.mgmt.provisioning.core.declare.options import ClientOptions
    from typing_extensions import Unpack

    from . import operations
else:
    typed_methods(globals())


class GadgetManagementClient(AsyncServiceClient):
    """Asynchronous client. Gadgets, made up."""

    _service = SERVICE

    def __init__(
        self,
        credential: AsyncTokenCredential,
        subscription_id: str,
        x_tenant: str | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client.

        :param credential: Token credential.
        :param subscription_id: Id of the subscription.
        :param x_tenant: Tenant of all calls.
        :param base_url: Endpoint; by default that of the public cloud, or of ``cloud_setting``.
        """
        super().__init__(credential, subscription_id, base_url, **options)
        self._give(x_tenant=x_tenant)

    @property
    def gadgets(self) -> operations.GadgetsOperations:
        """The operations on ``gadgets``."""
        return self._operations("GadgetsOperations")

    @property
    def status(self) -> operations.StatusOperations:
        """The operations on ``status``."""
        return self._operations("StatusOperations")

    @property
    def files(self) -> operations.FilesOperations:
        """The operations on ``files``."""
        return self._operations("FilesOperations")

    list_kinds = paged(_Sync.list_kinds)
