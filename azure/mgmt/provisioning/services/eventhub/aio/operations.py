# Generated from swagger/eventhub/ by "make generate": do not edit.

"""Asynchronous operations of the service ``eventhub``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.EventHub provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class ClustersOperations(AsyncOperationGroup):
    """Dedicated Event Hubs clusters: create, change, delete, get and list them.

    An attribute of the client: ``client.clusters``.
    """

    get = awaited(_sync.ClustersOperations.get)
    begin_create_or_update = begun(_sync.ClustersOperations.begin_create_or_update)
    begin_update = begun(_sync.ClustersOperations.begin_update)
    begin_delete = begun(_sync.ClustersOperations.begin_delete)
    list_by_resource_group = paged(_sync.ClustersOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ClustersOperations.list_by_subscription)
    list_namespaces = awaited(_sync.ClustersOperations.list_namespaces)
    list_available_cluster_region = awaited(_sync.ClustersOperations.list_available_cluster_region)


class DisasterRecoveryConfigsOperations(AsyncOperationGroup):
    """Disaster recovery aliases of an Event Hubs namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.disaster_recovery_configs``.
    """

    get_authorization_rule = awaited(_sync.DisasterRecoveryConfigsOperations.get_authorization_rule)
    list_authorization_rules = paged(_sync.DisasterRecoveryConfigsOperations.list_authorization_rules)
    list_keys = awaited(_sync.DisasterRecoveryConfigsOperations.list_keys)
    check_name_availability = awaited(_sync.DisasterRecoveryConfigsOperations.check_name_availability)
    get = awaited(_sync.DisasterRecoveryConfigsOperations.get)
    create_or_update = awaited(_sync.DisasterRecoveryConfigsOperations.create_or_update)
    delete = awaited(_sync.DisasterRecoveryConfigsOperations.delete)
    list = paged(_sync.DisasterRecoveryConfigsOperations.list)
    break_pairing = awaited(_sync.DisasterRecoveryConfigsOperations.break_pairing)
    fail_over = awaited(_sync.DisasterRecoveryConfigsOperations.fail_over)


class EventHubsOperations(AsyncOperationGroup):
    """Event hubs of a namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.event_hubs``.
    """

    get_authorization_rule = awaited(_sync.EventHubsOperations.get_authorization_rule)
    create_or_update_authorization_rule = awaited(_sync.EventHubsOperations.create_or_update_authorization_rule)
    delete_authorization_rule = awaited(_sync.EventHubsOperations.delete_authorization_rule)
    list_authorization_rules = paged(_sync.EventHubsOperations.list_authorization_rules)
    list_keys = awaited(_sync.EventHubsOperations.list_keys)
    regenerate_keys = awaited(_sync.EventHubsOperations.regenerate_keys)
    get = awaited(_sync.EventHubsOperations.get)
    create_or_update = awaited(_sync.EventHubsOperations.create_or_update)
    delete = awaited(_sync.EventHubsOperations.delete)
    list_by_namespace = paged(_sync.EventHubsOperations.list_by_namespace)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of an Event Hubs namespace: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    create_or_update = awaited(_sync.PrivateEndpointConnectionsOperations.create_or_update)
    begin_delete = begun(_sync.PrivateEndpointConnectionsOperations.begin_delete)
    list = paged(_sync.PrivateEndpointConnectionsOperations.list)


class NetworkSecurityPerimeterConfigurationsOperations(AsyncOperationGroup):
    """What network security perimeters set for a namespace: get one association, or reconcile it.

    An attribute of the client: ``client.network_security_perimeter_configurations``.
    """

    get_resource_association_name = awaited(
        _sync.NetworkSecurityPerimeterConfigurationsOperations.get_resource_association_name
    )
    begin_create_or_update = begun(_sync.NetworkSecurityPerimeterConfigurationsOperations.begin_create_or_update)


class ConsumerGroupsOperations(AsyncOperationGroup):
    """Consumer groups of an event hub: create, change, delete, get and list them.

    An attribute of the client: ``client.consumer_groups``.
    """

    get = awaited(_sync.ConsumerGroupsOperations.get)
    create_or_update = awaited(_sync.ConsumerGroupsOperations.create_or_update)
    delete = awaited(_sync.ConsumerGroupsOperations.delete)
    list_by_event_hub = paged(_sync.ConsumerGroupsOperations.list_by_event_hub)


class ConfigurationOperations(AsyncOperationGroup):
    """The quota configuration of a dedicated Event Hubs cluster: change and get it.

    An attribute of the client: ``client.configuration``.
    """

    get = awaited(_sync.ConfigurationOperations.get)
    patch = awaited(_sync.ConfigurationOperations.patch)


class NamespacesOperations(AsyncOperationGroup):
    """Event Hubs namespaces: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.namespaces``.
    """

    get = awaited(_sync.NamespacesOperations.get)
    begin_create_or_update = begun(_sync.NamespacesOperations.begin_create_or_update)
    update = awaited(_sync.NamespacesOperations.update)
    begin_delete = begun(_sync.NamespacesOperations.begin_delete)
    list_by_resource_group = paged(_sync.NamespacesOperations.list_by_resource_group)
    list = paged(_sync.NamespacesOperations.list)
    begin_failover = begun(_sync.NamespacesOperations.begin_failover)
    get_network_rule_set = awaited(_sync.NamespacesOperations.get_network_rule_set)
    create_or_update_network_rule_set = awaited(_sync.NamespacesOperations.create_or_update_network_rule_set)
    list_network_rule_set = awaited(_sync.NamespacesOperations.list_network_rule_set)
    get_authorization_rule = awaited(_sync.NamespacesOperations.get_authorization_rule)
    create_or_update_authorization_rule = awaited(_sync.NamespacesOperations.create_or_update_authorization_rule)
    delete_authorization_rule = awaited(_sync.NamespacesOperations.delete_authorization_rule)
    list_authorization_rules = paged(_sync.NamespacesOperations.list_authorization_rules)
    list_keys = awaited(_sync.NamespacesOperations.list_keys)
    regenerate_keys = awaited(_sync.NamespacesOperations.regenerate_keys)
    check_name_availability = awaited(_sync.NamespacesOperations.check_name_availability)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """What a private endpoint can connect to in an Event Hubs namespace: list it.

    An attribute of the client: ``client.private_link_resources``.
    """

    get = awaited(_sync.PrivateLinkResourcesOperations.get)


class NetworkSecurityPerimeterConfigurationOperations(AsyncOperationGroup):
    """What network security perimeters set for a namespace: list it.

    An attribute of the client: ``client.network_security_perimeter_configuration``.
    """

    list = awaited(_sync.NetworkSecurityPerimeterConfigurationOperations.list)


class SchemaRegistryOperations(AsyncOperationGroup):
    """Schema groups of an Event Hubs namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.schema_registry``.
    """

    get = awaited(_sync.SchemaRegistryOperations.get)
    create_or_update = awaited(_sync.SchemaRegistryOperations.create_or_update)
    delete = awaited(_sync.SchemaRegistryOperations.delete)
    list_by_namespace = paged(_sync.SchemaRegistryOperations.list_by_namespace)


class ApplicationGroupOperations(AsyncOperationGroup):
    """Application groups of an Event Hubs namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.application_group``.
    """

    get = awaited(_sync.ApplicationGroupOperations.get)
    create_or_update_application_group = awaited(_sync.ApplicationGroupOperations.create_or_update_application_group)
    delete = awaited(_sync.ApplicationGroupOperations.delete)
    list_by_namespace = paged(_sync.ApplicationGroupOperations.list_by_namespace)
