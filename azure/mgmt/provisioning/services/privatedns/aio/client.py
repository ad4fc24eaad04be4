# Generated from swagger/privatedns/privatedns.json (2024-06-01, sha256 ebe91eb149e9).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``privatedns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import PrivateZonesOperations, RecordSetsOperations, VirtualNetworkLinksOperations


class PrivateDnsManagementClient(AsyncServiceClient):
    """Asynchronous client. Private DNS zones, their record sets and the virtual networks that see them."""

    _service = SERVICE

    @property
    def record_sets(self) -> RecordSetsOperations:
        """Record sets of a private DNS zone: create, change, delete, get and list them."""
        from .operations import RecordSetsOperations

        return self._group(RecordSetsOperations)

    @property
    def private_zones(self) -> PrivateZonesOperations:
        """Private DNS zones: create, change, delete, get and list them."""
        from .operations import PrivateZonesOperations

        return self._group(PrivateZonesOperations)

    @property
    def virtual_network_links(self) -> VirtualNetworkLinksOperations:
        """Links that let virtual networks see a private DNS zone: create, change, delete, get and list them."""
        from .operations import VirtualNetworkLinksOperations

        return self._group(VirtualNetworkLinksOperations)
