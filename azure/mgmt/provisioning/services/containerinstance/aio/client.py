# Generated from swagger/containerinstance/containerinstance.json (2023-05-01, sha256 ced33644ded5).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``containerinstance``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import (
        ContainerGroupsOperations,
        ContainersOperations,
        LocationOperations,
        Operations,
        SubnetServiceAssociationLinkOperations,
    )


class ContainerInstanceManagementClient(AsyncServiceClient):
    """Asynchronous client. Run containers in Azure without managing servers: container groups, their containers,
    logs and regional limits.
    """

    _service = SERVICE

    @property
    def container_groups(self) -> ContainerGroupsOperations:
        """Container groups: create, change, start, stop, restart and delete them."""
        from .operations import ContainerGroupsOperations

        return self._group(ContainerGroupsOperations)

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.ContainerInstance provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def location(self) -> LocationOperations:
        """What a region offers: quota and use, cached images, limits of CPU, memory and GPU."""
        from .operations import LocationOperations

        return self._group(LocationOperations)

    @property
    def containers(self) -> ContainersOperations:
        """Single containers of a group: read logs, run commands, attach to the output."""
        from .operations import ContainersOperations

        return self._group(ContainersOperations)

    @property
    def subnet_service_association_link(self) -> SubnetServiceAssociationLinkOperations:
        """The link by which Container Instances holds a subnet of a virtual network."""
        from .operations import SubnetServiceAssociationLinkOperations

        return self._group(SubnetServiceAssociationLinkOperations)
