# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Operations of ``sql``: ``server_dns_aliases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _server_dns_aliases as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import ProvisioningPoller
    from .. import models, types


class ServerDnsAliasesOperations(OperationGroup):
    """DNS aliases of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_dns_aliases``.
    """

    def get(
        self, resource_group_name: str, server_name: str, dns_alias_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerDnsAlias:
        """Get one DNS alias of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerDnsAlias``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/get
        """
        return self._call(_rest.SERVER_DNS_ALIASES_GET, options, resource_group_name, server_name, dns_alias_name)

    def begin_create_or_update(
        self, resource_group_name: str, server_name: str, dns_alias_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ServerDnsAlias]:
        """Create a DNS alias of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerDnsAlias``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/create-or-update
        """
        return self._begin(
            _rest.SERVER_DNS_ALIASES_CREATE_OR_UPDATE, options, resource_group_name, server_name, dns_alias_name
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, dns_alias_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a DNS alias of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/delete
        """
        return self._begin(_rest.SERVER_DNS_ALIASES_DELETE, options, resource_group_name, server_name, dns_alias_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerDnsAlias]:
        """List the DNS aliases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerDnsAlias`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/list-by-server
        """
        return self._list(_rest.SERVER_DNS_ALIASES_LIST_BY_SERVER, options, resource_group_name, server_name)

    def begin_acquire(
        self,
        resource_group_name: str,
        server_name: str,
        dns_alias_name: str,
        parameters: models.ServerDnsAliasAcquisition | types.ServerDnsAliasAcquisitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerDnsAlias]:
        """Take a DNS alias over from another server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.
        :param parameters: ID of the alias to take over.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerDnsAlias``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/acquire
        """
        return self._begin(
            _rest.SERVER_DNS_ALIASES_ACQUIRE, options, resource_group_name, server_name, dns_alias_name, parameters
        )
