# Generated from swagger/servicebus/ by "make generate": do not edit.

"""Asynchronous operations of the service ``servicebus``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.ServiceBus provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class DisasterRecoveryConfigsOperations(AsyncOperationGroup):
    """Disaster recovery aliases of a Service Bus namespace: create, change, delete, get and list them.

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


class QueuesOperations(AsyncOperationGroup):
    """Queues of a Service Bus namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.queues``.
    """

    get_authorization_rule = awaited(_sync.QueuesOperations.get_authorization_rule)
    create_or_update_authorization_rule = awaited(_sync.QueuesOperations.create_or_update_authorization_rule)
    delete_authorization_rule = awaited(_sync.QueuesOperations.delete_authorization_rule)
    list_authorization_rules = paged(_sync.QueuesOperations.list_authorization_rules)
    list_keys = awaited(_sync.QueuesOperations.list_keys)
    regenerate_keys = awaited(_sync.QueuesOperations.regenerate_keys)
    get = awaited(_sync.QueuesOperations.get)
    create_or_update = awaited(_sync.QueuesOperations.create_or_update)
    delete = awaited(_sync.QueuesOperations.delete)
    list_by_namespace = paged(_sync.QueuesOperations.list_by_namespace)


class TopicsOperations(AsyncOperationGroup):
    """Topics of a Service Bus namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.topics``.
    """

    get_authorization_rule = awaited(_sync.TopicsOperations.get_authorization_rule)
    create_or_update_authorization_rule = awaited(_sync.TopicsOperations.create_or_update_authorization_rule)
    delete_authorization_rule = awaited(_sync.TopicsOperations.delete_authorization_rule)
    list_authorization_rules = paged(_sync.TopicsOperations.list_authorization_rules)
    list_keys = awaited(_sync.TopicsOperations.list_keys)
    regenerate_keys = awaited(_sync.TopicsOperations.regenerate_keys)
    get = awaited(_sync.TopicsOperations.get)
    create_or_update = awaited(_sync.TopicsOperations.create_or_update)
    delete = awaited(_sync.TopicsOperations.delete)
    list_by_namespace = paged(_sync.TopicsOperations.list_by_namespace)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a Service Bus namespace: approve, reject, delete, get and list them.

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
    reconcile = awaited(_sync.NetworkSecurityPerimeterConfigurationsOperations.reconcile)


class MigrationConfigsOperations(AsyncOperationGroup):
    """Migrations of a Standard namespace to Premium: create, delete, get and list them.

    An attribute of the client: ``client.migration_configs``.
    """

    get = awaited(_sync.MigrationConfigsOperations.get)
    begin_create_and_start_migration = begun(_sync.MigrationConfigsOperations.begin_create_and_start_migration)
    delete = awaited(_sync.MigrationConfigsOperations.delete)
    list = paged(_sync.MigrationConfigsOperations.list)
    complete_migration = awaited(_sync.MigrationConfigsOperations.complete_migration)
    revert = awaited(_sync.MigrationConfigsOperations.revert)


class RulesOperations(AsyncOperationGroup):
    """Rules of a topic subscription: create, change, delete, get and list them.

    An attribute of the client: ``client.rules``.
    """

    get = awaited(_sync.RulesOperations.get)
    create_or_update = awaited(_sync.RulesOperations.create_or_update)
    delete = awaited(_sync.RulesOperations.delete)
    list_by_subscriptions = paged(_sync.RulesOperations.list_by_subscriptions)


class NamespacesOperations(AsyncOperationGroup):
    """Service Bus namespaces: create, change, fail over, delete, get and list them.

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
    list_network_rule_sets = paged(_sync.NamespacesOperations.list_network_rule_sets)
    get_authorization_rule = awaited(_sync.NamespacesOperations.get_authorization_rule)
    create_or_update_authorization_rule = awaited(_sync.NamespacesOperations.create_or_update_authorization_rule)
    delete_authorization_rule = awaited(_sync.NamespacesOperations.delete_authorization_rule)
    list_authorization_rules = paged(_sync.NamespacesOperations.list_authorization_rules)
    list_keys = awaited(_sync.NamespacesOperations.list_keys)
    regenerate_keys = awaited(_sync.NamespacesOperations.regenerate_keys)
    check_name_availability = awaited(_sync.NamespacesOperations.check_name_availability)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """What a private endpoint can connect to in a Service Bus namespace: list it.

    An attribute of the client: ``client.private_link_resources``.
    """

    get = awaited(_sync.PrivateLinkResourcesOperations.get)


class NetworkSecurityPerimeterConfigurationOperations(AsyncOperationGroup):
    """What network security perimeters set for a namespace: list it.

    An attribute of the client: ``client.network_security_perimeter_configuration``.
    """

    list = paged(_sync.NetworkSecurityPerimeterConfigurationOperations.list)


class SubscriptionsOperations(AsyncOperationGroup):
    """Subscriptions of a topic: create, change, delete, get and list them.

    An attribute of the client: ``client.subscriptions``.
    """

    get = awaited(_sync.SubscriptionsOperations.get)
    create_or_update = awaited(_sync.SubscriptionsOperations.create_or_update)
    delete = awaited(_sync.SubscriptionsOperations.delete)
    list_by_topic = paged(_sync.SubscriptionsOperations.list_by_topic)
