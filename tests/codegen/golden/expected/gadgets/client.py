# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Client of the service ``gadgets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.mgmt.provisioning.core.clients.annotations import typed_methods
from azure.mgmt.provisioning.core.clients.sync import ServiceClient

from . import SERVICE

if TYPE_CHECKING:
    from azure.core.credentials import TokenCredential
    from azure.core.paging import ItemPaged
    from azure.mgmt.provisioning.core.declare.options import ClientOptions, PagingOptions
    from typing_extensions import Unpack

    from . import operations
else:
    typed_methods(globals())


class GadgetManagementClient(ServiceClient):
    """Gadgets, made up."""

    _service = SERVICE

    def __init__(
        self,
        credential: TokenCredential,
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

    def list_kinds(self, scope: str, **options: Unpack[PagingOptions]) -> ItemPaged[str]:
        """List kinds, all at once.

        :param scope: Scope.
        """
        from . import _rest

        return self._list(_rest.LIST_KINDS, options, scope)
