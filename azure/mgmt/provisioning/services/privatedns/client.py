# Generated from swagger/privatedns/ by "make generate": do not edit.

"""Client of the service ``privatedns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations
else:
    typed_methods(globals())


class PrivateDnsManagementClient(ServiceClient):
    """Private DNS zones, their record sets and the virtual networks that see them."""

    _service = SERVICE

    @property
    def record_sets(self) -> operations.RecordSetsOperations:
        """Record sets of a private DNS zone: create, change, delete, get and list them."""
        return self._operations("RecordSetsOperations")

    @property
    def private_zones(self) -> operations.PrivateZonesOperations:
        """Private DNS zones: create, change, delete, get and list them."""
        return self._operations("PrivateZonesOperations")

    @property
    def virtual_network_links(self) -> operations.VirtualNetworkLinksOperations:
        """Links that let virtual networks see a private DNS zone: create, change, delete, get and list them."""
        return self._operations("VirtualNetworkLinksOperations")
