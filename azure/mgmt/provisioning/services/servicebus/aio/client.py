# Generated from swagger/servicebus/servicebus.json (2026-01-01, sha256 a4e3b95f3a72).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``servicebus``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import (
        DisasterRecoveryConfigsOperations,
        MigrationConfigsOperations,
        NamespacesOperations,
        NetworkSecurityPerimeterConfigurationOperations,
        NetworkSecurityPerimeterConfigurationsOperations,
        Operations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        QueuesOperations,
        RulesOperations,
        SubscriptionsOperations,
        TopicsOperations,
    )


class ServiceBusManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Service Bus: namespaces, queues, topics, subscriptions and rules, keys, networking
    and disaster recovery.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.ServiceBus provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def disaster_recovery_configs(self) -> DisasterRecoveryConfigsOperations:
        """Disaster recovery aliases of a Service Bus namespace: create, change, delete, get and list them."""
        from .operations import DisasterRecoveryConfigsOperations

        return self._group(DisasterRecoveryConfigsOperations)

    @property
    def queues(self) -> QueuesOperations:
        """Queues of a Service Bus namespace: create, change, delete, get and list them."""
        from .operations import QueuesOperations

        return self._group(QueuesOperations)

    @property
    def topics(self) -> TopicsOperations:
        """Topics of a Service Bus namespace: create, change, delete, get and list them."""
        from .operations import TopicsOperations

        return self._group(TopicsOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a Service Bus namespace: approve, reject, delete, get and list them."""
        from .operations import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def network_security_perimeter_configurations(self) -> NetworkSecurityPerimeterConfigurationsOperations:
        """What network security perimeters set for a namespace: get one association, or reconcile it."""
        from .operations import NetworkSecurityPerimeterConfigurationsOperations

        return self._group(NetworkSecurityPerimeterConfigurationsOperations)

    @property
    def migration_configs(self) -> MigrationConfigsOperations:
        """Migrations of a Standard namespace to Premium: create, delete, get and list them."""
        from .operations import MigrationConfigsOperations

        return self._group(MigrationConfigsOperations)

    @property
    def rules(self) -> RulesOperations:
        """Rules of a topic subscription: create, change, delete, get and list them."""
        from .operations import RulesOperations

        return self._group(RulesOperations)

    @property
    def namespaces(self) -> NamespacesOperations:
        """Service Bus namespaces: create, change, fail over, delete, get and list them."""
        from .operations import NamespacesOperations

        return self._group(NamespacesOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a Service Bus namespace: list it."""
        from .operations import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def network_security_perimeter_configuration(self) -> NetworkSecurityPerimeterConfigurationOperations:
        """What network security perimeters set for a namespace: list it."""
        from .operations import NetworkSecurityPerimeterConfigurationOperations

        return self._group(NetworkSecurityPerimeterConfigurationOperations)

    @property
    def subscriptions(self) -> SubscriptionsOperations:
        """Subscriptions of a topic: create, change, delete, get and list them."""
        from .operations import SubscriptionsOperations

        return self._group(SubscriptionsOperations)
