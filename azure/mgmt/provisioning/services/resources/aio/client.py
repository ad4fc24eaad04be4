# Generated from swagger/resources/resources.json (2025-04-01, sha256 830ea3d56050).
# Generated from swagger/resources/deployments.json (2026-06-01, sha256 59048642cd27).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import (
        DeploymentOperationsOperations,
        DeploymentsOperations,
        Operations,
        ProviderResourceTypesOperations,
        ProvidersOperations,
        ResourceGroupsOperations,
        ResourcesOperations,
        TagsOperations,
    )


class ResourceManagementClient(AsyncServiceClient):
    """Asynchronous client. Manage resource groups, resources of any type, tags and the registration of resource
    providers.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Resources provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def resource_groups(self) -> ResourceGroupsOperations:
        """Resource groups: create, change, list, export as a template, delete with all their content."""
        from .operations import ResourceGroupsOperations

        return self._group(ResourceGroupsOperations)

    @property
    def resources(self) -> ResourcesOperations:
        """Resources of any type, by ID or by name: read, write, move, delete."""
        from .operations import ResourcesOperations

        return self._group(ResourcesOperations)

    @property
    def tags(self) -> TagsOperations:
        """Tags of a subscription, group or resource, and the list of predefined tag names."""
        from .operations import TagsOperations

        return self._group(TagsOperations)

    @property
    def providers(self) -> ProvidersOperations:
        """Resource providers: list them, register them for a subscription, unregister them."""
        from .operations import ProvidersOperations

        return self._group(ProvidersOperations)

    @property
    def provider_resource_types(self) -> ProviderResourceTypesOperations:
        """The resource types of a provider, with their regions and API versions."""
        from .operations import ProviderResourceTypesOperations

        return self._group(ProviderResourceTypesOperations)

    @property
    def deployments(self) -> DeploymentsOperations:
        """Template deployments at all scopes: validate, preview, run, cancel, export, delete from the history."""
        from .operations import DeploymentsOperations

        return self._group(DeploymentsOperations)

    @property
    def deployment_operations(self) -> DeploymentOperationsOperations:
        """The single steps of a deployment, one for each resource: state, error, request and response."""
        from .operations import DeploymentOperationsOperations

        return self._group(DeploymentOperationsOperations)
