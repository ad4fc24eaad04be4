# Generated from swagger/eventhub/ by "make generate": do not edit.

"""Asynchronous client of the service ``eventhub``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class EventHubManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Event Hubs: namespaces, event hubs, consumer groups, capture, schema registry, keys
    and clusters.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.EventHub provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def clusters(self) -> _operations.ClustersOperations:
        """Dedicated Event Hubs clusters: create, change, delete, get and list them."""
        return self._operations("ClustersOperations")

    @property
    def disaster_recovery_configs(self) -> _operations.DisasterRecoveryConfigsOperations:
        """Disaster recovery aliases of an Event Hubs namespace: create, change, delete, get and list them."""
        return self._operations("DisasterRecoveryConfigsOperations")

    @property
    def event_hubs(self) -> _operations.EventHubsOperations:
        """Event hubs of a namespace: create, change, delete, get and list them."""
        return self._operations("EventHubsOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections of an Event Hubs namespace: approve, reject, delete, get and list them."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def network_security_perimeter_configurations(self) -> _operations.NetworkSecurityPerimeterConfigurationsOperations:
        """What network security perimeters set for a namespace: get one association, or reconcile it."""
        return self._operations("NetworkSecurityPerimeterConfigurationsOperations")

    @property
    def consumer_groups(self) -> _operations.ConsumerGroupsOperations:
        """Consumer groups of an event hub: create, change, delete, get and list them."""
        return self._operations("ConsumerGroupsOperations")

    @property
    def configuration(self) -> _operations.ConfigurationOperations:
        """The quota configuration of a dedicated Event Hubs cluster: change and get it."""
        return self._operations("ConfigurationOperations")

    @property
    def namespaces(self) -> _operations.NamespacesOperations:
        """Event Hubs namespaces: create, change, fail over, delete, get and list them."""
        return self._operations("NamespacesOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in an Event Hubs namespace: list it."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def network_security_perimeter_configuration(self) -> _operations.NetworkSecurityPerimeterConfigurationOperations:
        """What network security perimeters set for a namespace: list it."""
        return self._operations("NetworkSecurityPerimeterConfigurationOperations")

    @property
    def schema_registry(self) -> _operations.SchemaRegistryOperations:
        """Schema groups of an Event Hubs namespace: create, change, delete, get and list them."""
        return self._operations("SchemaRegistryOperations")

    @property
    def application_group(self) -> _operations.ApplicationGroupOperations:
        """Application groups of an Event Hubs namespace: create, change, delete, get and list them."""
        return self._operations("ApplicationGroupOperations")
