# Generated from swagger/dns/ by "make generate": do not edit.

"""Asynchronous client of the service ``dns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations
else:
    typed_methods(globals())


class DnsManagementClient(AsyncServiceClient):
    """Asynchronous client. Public DNS zones in Azure and their record sets."""

    _service = SERVICE

    @property
    def record_sets(self) -> operations.RecordSetsOperations:
        """Record sets of a DNS zone: create, change, delete, get and list them."""
        return self._operations("RecordSetsOperations")

    @property
    def zones(self) -> operations.ZonesOperations:
        """DNS zones: create, change, delete, get and list them."""
        return self._operations("ZonesOperations")

    @property
    def dns_resource_reference(self) -> operations.DnsResourceReferenceOperations:
        """DNS records that point at Azure resources through aliases: find them."""
        return self._operations("DnsResourceReferenceOperations")
