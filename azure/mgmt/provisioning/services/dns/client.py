# Generated from swagger/dns/dns.json (2018-05-01, sha256 9eee3641c5c7).
# Do not edit: run "make generate".

"""Client of the service ``dns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from .operations import DnsResourceReferenceOperations, RecordSetsOperations, ZonesOperations


class DnsManagementClient(ServiceClient):
    """Public DNS zones in Azure and their record sets."""

    _service = SERVICE

    @property
    def record_sets(self) -> RecordSetsOperations:
        """Record sets of a DNS zone: create, change, delete, get and list them."""
        from .operations import RecordSetsOperations

        return self._group(RecordSetsOperations)

    @property
    def zones(self) -> ZonesOperations:
        """DNS zones: create, change, delete, get and list them."""
        from .operations import ZonesOperations

        return self._group(ZonesOperations)

    @property
    def dns_resource_reference(self) -> DnsResourceReferenceOperations:
        """DNS records that point at Azure resources through aliases: find them."""
        from .operations import DnsResourceReferenceOperations

        return self._group(DnsResourceReferenceOperations)
