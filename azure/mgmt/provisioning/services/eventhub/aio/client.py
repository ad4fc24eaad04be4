# Generated from swagger/eventhub/eventhub.json (2026-01-01, sha256 70dca306895b).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``eventhub``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import (
        ApplicationGroupOperations,
        ClustersOperations,
        ConfigurationOperations,
        ConsumerGroupsOperations,
        DisasterRecoveryConfigsOperations,
        EventHubsOperations,
        NamespacesOperations,
        NetworkSecurityPerimeterConfigurationOperations,
        NetworkSecurityPerimeterConfigurationsOperations,
        Operations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        SchemaRegistryOperations,
    )


class EventHubManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Event Hubs: namespaces, event hubs, consumer groups, capture, schema registry, keys
    and clusters.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.EventHub provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def clusters(self) -> ClustersOperations:
        """Dedicated Event Hubs clusters: create, change, delete, get and list them."""
        from .operations import ClustersOperations

        return self._group(ClustersOperations)

    @property
    def disaster_recovery_configs(self) -> DisasterRecoveryConfigsOperations:
        """Disaster recovery aliases of an Event Hubs namespace: create, change, delete, get and list them."""
        from .operations import DisasterRecoveryConfigsOperations

        return self._group(DisasterRecoveryConfigsOperations)

    @property
    def event_hubs(self) -> EventHubsOperations:
        """Event hubs of a namespace: create, change, delete, get and list them."""
        from .operations import EventHubsOperations

        return self._group(EventHubsOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections of an Event Hubs namespace: approve, reject, delete, get and list them."""
        from .operations import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def network_security_perimeter_configurations(self) -> NetworkSecurityPerimeterConfigurationsOperations:
        """What network security perimeters set for a namespace: get one association, or reconcile it."""
        from .operations import NetworkSecurityPerimeterConfigurationsOperations

        return self._group(NetworkSecurityPerimeterConfigurationsOperations)

    @property
    def consumer_groups(self) -> ConsumerGroupsOperations:
        """Consumer groups of an event hub: create, change, delete, get and list them."""
        from .operations import ConsumerGroupsOperations

        return self._group(ConsumerGroupsOperations)

    @property
    def configuration(self) -> ConfigurationOperations:
        """The quota configuration of a dedicated Event Hubs cluster: change and get it."""
        from .operations import ConfigurationOperations

        return self._group(ConfigurationOperations)

    @property
    def namespaces(self) -> NamespacesOperations:
        """Event Hubs namespaces: create, change, fail over, delete, get and list them."""
        from .operations import NamespacesOperations

        return self._group(NamespacesOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in an Event Hubs namespace: list it."""
        from .operations import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def network_security_perimeter_configuration(self) -> NetworkSecurityPerimeterConfigurationOperations:
        """What network security perimeters set for a namespace: list it."""
        from .operations import NetworkSecurityPerimeterConfigurationOperations

        return self._group(NetworkSecurityPerimeterConfigurationOperations)

    @property
    def schema_registry(self) -> SchemaRegistryOperations:
        """Schema groups of an Event Hubs namespace: create, change, delete, get and list them."""
        from .operations import SchemaRegistryOperations

        return self._group(SchemaRegistryOperations)

    @property
    def application_group(self) -> ApplicationGroupOperations:
        """Application groups of an Event Hubs namespace: create, change, delete, get and list them."""
        from .operations import ApplicationGroupOperations

        return self._group(ApplicationGroupOperations)
