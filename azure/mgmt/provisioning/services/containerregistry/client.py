# Generated from swagger/containerregistry/containerregistry.json (2025-11-01, sha256 1dc7fe363c4a).
# Do not edit: run "make generate".

"""Client of the service ``containerregistry``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from .operations import (
        CacheRulesOperations,
        ConnectedRegistriesOperations,
        CredentialSetsOperations,
        Operations,
        PrivateEndpointConnectionsOperations,
        RegistriesOperations,
        ReplicationsOperations,
        ScopeMapsOperations,
        TokensOperations,
        WebhooksOperations,
    )


class ContainerRegistryManagementClient(ServiceClient):
    """Azure Container Registry: registries, replications, tokens, cache rules, webhooks and connected registries."""

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.ContainerRegistry provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def registries(self) -> RegistriesOperations:
        """Container registries: create, change, delete, get and list them."""
        from .operations import RegistriesOperations

        return self._group(RegistriesOperations)

    @property
    def cache_rules(self) -> CacheRulesOperations:
        """Cache rules of a container registry: create, change, delete, get and list them."""
        from .operations import CacheRulesOperations

        return self._group(CacheRulesOperations)

    @property
    def credential_sets(self) -> CredentialSetsOperations:
        """Credential sets of a container registry: create, change, delete, get and list them."""
        from .operations import CredentialSetsOperations

        return self._group(CredentialSetsOperations)

    @property
    def connected_registries(self) -> ConnectedRegistriesOperations:
        """Connected registries of a container registry: create, change, delete, get and list them."""
        from .operations import ConnectedRegistriesOperations

        return self._group(ConnectedRegistriesOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a container registry: approve, reject, delete, get and list them."""
        from .operations import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def replications(self) -> ReplicationsOperations:
        """Geo-replications of a container registry: create, change, delete, get and list them."""
        from .operations import ReplicationsOperations

        return self._group(ReplicationsOperations)

    @property
    def scope_maps(self) -> ScopeMapsOperations:
        """Scope maps of a container registry: create, change, delete, get and list them."""
        from .operations import ScopeMapsOperations

        return self._group(ScopeMapsOperations)

    @property
    def tokens(self) -> TokensOperations:
        """Tokens of a container registry: create, change, delete, get and list them."""
        from .operations import TokensOperations

        return self._group(TokensOperations)

    @property
    def webhooks(self) -> WebhooksOperations:
        """Webhooks of a container registry: create, change, delete, get and list them."""
        from .operations import WebhooksOperations

        return self._group(WebhooksOperations)
