# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""Asynchronous client of the service ``containerinstance``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ContainerInstanceManagementClient(AsyncServiceClient):
    """Asynchronous client. Run containers in Azure without managing servers: container groups, their containers,
    logs and regional limits.
    """

    _service = SERVICE

    @property
    def container_groups(self) -> _operations.ContainerGroupsOperations:
        """Container groups: create, change, start, stop, restart and delete them."""
        return self._operations("ContainerGroupsOperations")

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.ContainerInstance provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def location(self) -> _operations.LocationOperations:
        """What a region offers: quota and use, cached images, limits of CPU, memory and GPU."""
        return self._operations("LocationOperations")

    @property
    def containers(self) -> _operations.ContainersOperations:
        """Single containers of a group: read logs, run commands, attach to the output."""
        return self._operations("ContainersOperations")

    @property
    def subnet_service_association_link(self) -> _operations.SubnetServiceAssociationLinkOperations:
        """The link by which Container Instances holds a subnet of a virtual network."""
        return self._operations("SubnetServiceAssociationLinkOperations")
