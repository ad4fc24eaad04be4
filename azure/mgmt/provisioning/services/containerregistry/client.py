# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""Client of the service ``containerregistry``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ContainerRegistryManagementClient(ServiceClient):
    """Azure Container Registry: registries, replications, tokens, cache rules, webhooks and connected registries."""

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.ContainerRegistry provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def registries(self) -> _operations.RegistriesOperations:
        """Container registries: create, change, delete, get and list them."""
        return self._operations("RegistriesOperations")

    @property
    def cache_rules(self) -> _operations.CacheRulesOperations:
        """Cache rules of a container registry: create, change, delete, get and list them."""
        return self._operations("CacheRulesOperations")

    @property
    def credential_sets(self) -> _operations.CredentialSetsOperations:
        """Credential sets of a container registry: create, change, delete, get and list them."""
        return self._operations("CredentialSetsOperations")

    @property
    def connected_registries(self) -> _operations.ConnectedRegistriesOperations:
        """Connected registries of a container registry: create, change, delete, get and list them."""
        return self._operations("ConnectedRegistriesOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a container registry: approve, reject, delete, get and list them."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def replications(self) -> _operations.ReplicationsOperations:
        """Geo-replications of a container registry: create, change, delete, get and list them."""
        return self._operations("ReplicationsOperations")

    @property
    def scope_maps(self) -> _operations.ScopeMapsOperations:
        """Scope maps of a container registry: create, change, delete, get and list them."""
        return self._operations("ScopeMapsOperations")

    @property
    def tokens(self) -> _operations.TokensOperations:
        """Tokens of a container registry: create, change, delete, get and list them."""
        return self._operations("TokensOperations")

    @property
    def webhooks(self) -> _operations.WebhooksOperations:
        """Webhooks of a container registry: create, change, delete, get and list them."""
        return self._operations("WebhooksOperations")
