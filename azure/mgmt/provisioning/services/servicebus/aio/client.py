# Generated from swagger/servicebus/ by "make generate": do not edit.

"""Asynchronous client of the service ``servicebus``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ServiceBusManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Service Bus: namespaces, queues, topics, subscriptions and rules, keys, networking
    and disaster recovery.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.ServiceBus provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def disaster_recovery_configs(self) -> _operations.DisasterRecoveryConfigsOperations:
        """Disaster recovery aliases of a Service Bus namespace: create, change, delete, get and list them."""
        return self._operations("DisasterRecoveryConfigsOperations")

    @property
    def queues(self) -> _operations.QueuesOperations:
        """Queues of a Service Bus namespace: create, change, delete, get and list them."""
        return self._operations("QueuesOperations")

    @property
    def topics(self) -> _operations.TopicsOperations:
        """Topics of a Service Bus namespace: create, change, delete, get and list them."""
        return self._operations("TopicsOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a Service Bus namespace: approve, reject, delete, get and list them."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def network_security_perimeter_configurations(self) -> _operations.NetworkSecurityPerimeterConfigurationsOperations:
        """What network security perimeters set for a namespace: get one association, or reconcile it."""
        return self._operations("NetworkSecurityPerimeterConfigurationsOperations")

    @property
    def migration_configs(self) -> _operations.MigrationConfigsOperations:
        """Migrations of a Standard namespace to Premium: create, delete, get and list them."""
        return self._operations("MigrationConfigsOperations")

    @property
    def rules(self) -> _operations.RulesOperations:
        """Rules of a topic subscription: create, change, delete, get and list them."""
        return self._operations("RulesOperations")

    @property
    def namespaces(self) -> _operations.NamespacesOperations:
        """Service Bus namespaces: create, change, fail over, delete, get and list them."""
        return self._operations("NamespacesOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a Service Bus namespace: list it."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def network_security_perimeter_configuration(self) -> _operations.NetworkSecurityPerimeterConfigurationOperations:
        """What network security perimeters set for a namespace: list it."""
        return self._operations("NetworkSecurityPerimeterConfigurationOperations")

    @property
    def subscriptions(self) -> _operations.SubscriptionsOperations:
        """Subscriptions of a topic: create, change, delete, get and list them."""
        return self._operations("SubscriptionsOperations")
