# Generated from swagger/resources/ by "make generate": do not edit.

"""Asynchronous client of the service ``resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ResourceManagementClient(AsyncServiceClient):
    """Asynchronous client. Manage resource groups, resources of any type, tags and the registration of resource
    providers.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Resources provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def resource_groups(self) -> _operations.ResourceGroupsOperations:
        """Resource groups: create, change, list, export as a template, delete with all their content."""
        return self._operations("ResourceGroupsOperations")

    @property
    def resources(self) -> _operations.ResourcesOperations:
        """Resources of any type, by ID or by name: read, write, move, delete."""
        return self._operations("ResourcesOperations")

    @property
    def tags(self) -> _operations.TagsOperations:
        """Tags of a subscription, group or resource, and the list of predefined tag names."""
        return self._operations("TagsOperations")

    @property
    def providers(self) -> _operations.ProvidersOperations:
        """Resource providers: list them, register them for a subscription, unregister them."""
        return self._operations("ProvidersOperations")

    @property
    def provider_resource_types(self) -> _operations.ProviderResourceTypesOperations:
        """The resource types of a provider, with their regions and API versions."""
        return self._operations("ProviderResourceTypesOperations")

    @property
    def deployments(self) -> _operations.DeploymentsOperations:
        """Template deployments at all scopes: validate, preview, run, cancel, export, delete from the history."""
        return self._operations("DeploymentsOperations")

    @property
    def deployment_operations(self) -> _operations.DeploymentOperationsOperations:
        """The single steps of a deployment, one for each resource: state, error, request and response."""
        return self._operations("DeploymentOperationsOperations")
