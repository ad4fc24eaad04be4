# Generated from swagger/eventhub/ by "make generate": do not edit.

"""Operations of the service ``eventhub``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ...core.exchange.pollers import ProvisioningPoller
    from . import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.EventHub provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.EventHub resource provider.

        REST: https://learn.microsoft.com/rest/api/eventhub/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class ClustersOperations(OperationGroup):
    """Dedicated Event Hubs clusters: create, change, delete, get and list them.

    An attribute of the client: ``client.clusters``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, cluster_name: str, **options: Unpack[RequestOptions]) -> models.Cluster:
        """Get one dedicated Event Hubs cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated Event Hubs cluster.

        REST: https://learn.microsoft.com/rest/api/eventhub/clusters/get
        """
        return self._call(_rest.CLUSTERS_GET, options, resource_group_name, cluster_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        parameters: models.Cluster | types.ClusterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Cluster]:
        """Create a dedicated Event Hubs cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated Event Hubs cluster.
        :param parameters: Wanted settings of the dedicated Event Hubs cluster.

        REST: https://learn.microsoft.com/rest/api/eventhub/clusters/create-or-update
        """
        return self._begin(_rest.CLUSTERS_CREATE_OR_UPDATE, options, resource_group_name, cluster_name, parameters)

    def begin_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        parameters: models.Cluster | types.ClusterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Cluster]:
        """Change some settings of a dedicated Event Hubs cluster; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated Event Hubs cluster.
        :param parameters: Settings of the dedicated Event Hubs cluster to change.

        REST: https://learn.microsoft.com/rest/api/eventhub/clusters/update
        """
        return self._begin(_rest.CLUSTERS_UPDATE, options, resource_group_name, cluster_name, parameters)

    def begin_delete(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a dedicated Event Hubs cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated Event Hubs cluster.

        REST: https://learn.microsoft.com/rest/api/eventhub/clusters/delete
        """
        return self._begin(_rest.CLUSTERS_DELETE, options, resource_group_name, cluster_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Cluster]:
        """List the dedicated Event Hubs clusters of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/eventhub/clusters/list-by-resource-group
        """
        return self._list(_rest.CLUSTERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Cluster]:
        """List all dedicated Event Hubs clusters of the subscription.

        REST: https://learn.microsoft.com/rest/api/eventhub/clusters/list-by-subscription
        """
        return self._list(_rest.CLUSTERS_LIST_BY_SUBSCRIPTION, options)

    def list_namespaces(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[RequestOptions]
    ) -> models.EHNamespaceIdListResult:
        """List the IDs of the namespaces in a dedicated Event Hubs cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated Event Hubs cluster.

        REST: https://learn.microsoft.com/rest/api/eventhub/clusters/list-namespaces
        """
        return self._call(_rest.CLUSTERS_LIST_NAMESPACES, options, resource_group_name, cluster_name)

    def list_available_cluster_region(self, **options: Unpack[RequestOptions]) -> models.AvailableClustersList:
        """List how many ready dedicated clusters the subscription can have, by region.

        REST: https://learn.microsoft.com/rest/api/eventhub/clusters/list-available-cluster-region
        """
        return self._call(_rest.CLUSTERS_LIST_AVAILABLE_CLUSTER_REGION, options)


class DisasterRecoveryConfigsOperations(OperationGroup):
    """Disaster recovery aliases of an Event Hubs namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.disaster_recovery_configs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        alias: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AuthorizationRule:
        """Get one authorization rule of a namespace, through its disaster recovery alias.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/get-authorization-rule
        """
        return self._call(
            _rest.DISASTER_RECOVERY_CONFIGS_GET_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            alias,
            authorization_rule_name,
        )

    def list_authorization_rules(
        self, resource_group_name: str, namespace_name: str, alias: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AuthorizationRule]:
        """List the authorization rules of a namespace, through its disaster recovery alias.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/list-authorization-rules
        """
        return self._list(
            _rest.DISASTER_RECOVERY_CONFIGS_LIST_AUTHORIZATION_RULES,
            options,
            resource_group_name,
            namespace_name,
            alias,
        )

    def list_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        alias: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Get the keys and connection strings of an authorization rule, through the alias.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/list-keys
        """
        return self._call(
            _rest.DISASTER_RECOVERY_CONFIGS_LIST_KEYS,
            options,
            resource_group_name,
            namespace_name,
            alias,
            authorization_rule_name,
        )

    def check_name_availability(
        self,
        resource_group_name: str,
        namespace_name: str,
        parameters: models.CheckNameAvailabilityParameter | types.CheckNameAvailabilityParameterDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResult:
        """Check whether a name for a disaster recovery alias is valid and still free.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param parameters: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/check-name-availability
        """
        return self._call(
            _rest.DISASTER_RECOVERY_CONFIGS_CHECK_NAME_AVAILABILITY,
            options,
            resource_group_name,
            namespace_name,
            parameters,
        )

    def get(
        self, resource_group_name: str, namespace_name: str, alias: str, **options: Unpack[RequestOptions]
    ) -> models.ArmDisasterRecovery:
        """Get one disaster recovery alias of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/get
        """
        return self._call(_rest.DISASTER_RECOVERY_CONFIGS_GET, options, resource_group_name, namespace_name, alias)

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        alias: str,
        parameters: models.ArmDisasterRecovery | types.ArmDisasterRecoveryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ArmDisasterRecovery:
        """Create a disaster recovery alias and pair two namespaces.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.
        :param parameters: Wanted settings of the disaster recovery alias.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/create-or-update
        """
        return self._call(
            _rest.DISASTER_RECOVERY_CONFIGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            namespace_name,
            alias,
            parameters,
        )

    def delete(
        self, resource_group_name: str, namespace_name: str, alias: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a disaster recovery alias of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/delete
        """
        return self._run(_rest.DISASTER_RECOVERY_CONFIGS_DELETE, options, resource_group_name, namespace_name, alias)

    def list(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ArmDisasterRecovery]:
        """List the disaster recovery aliases of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/list
        """
        return self._list(_rest.DISASTER_RECOVERY_CONFIGS_LIST, options, resource_group_name, namespace_name)

    def break_pairing(
        self, resource_group_name: str, namespace_name: str, alias: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Break the pair of a disaster recovery alias; replication stops and the namespaces are on their own.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/break-pairing
        """
        return self._run(
            _rest.DISASTER_RECOVERY_CONFIGS_BREAK_PAIRING, options, resource_group_name, namespace_name, alias
        )

    def fail_over(
        self, resource_group_name: str, namespace_name: str, alias: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Fail over: the alias leads to the secondary from now on; to be called on the secondary.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/eventhub/disaster-recovery-configs/fail-over
        """
        return self._run(_rest.DISASTER_RECOVERY_CONFIGS_FAIL_OVER, options, resource_group_name, namespace_name, alias)


class EventHubsOperations(OperationGroup):
    """Event hubs of a namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.event_hubs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AuthorizationRule:
        """Get one authorization rule of an event hub.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/get-authorization-rule
        """
        return self._call(
            _rest.EVENT_HUBS_GET_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            event_hub_name,
            authorization_rule_name,
        )

    def create_or_update_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        authorization_rule_name: str,
        parameters: models.AuthorizationRule | types.AuthorizationRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AuthorizationRule:
        """Create an authorization rule for an event hub, or change its rights.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Rights of the rule.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/create-or-update-authorization-rule
        """
        return self._call(
            _rest.EVENT_HUBS_CREATE_OR_UPDATE_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            event_hub_name,
            authorization_rule_name,
            parameters,
        )

    def delete_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an authorization rule of an event hub; its keys stop working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/delete-authorization-rule
        """
        return self._run(
            _rest.EVENT_HUBS_DELETE_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            event_hub_name,
            authorization_rule_name,
        )

    def list_authorization_rules(
        self, resource_group_name: str, namespace_name: str, event_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AuthorizationRule]:
        """List the authorization rules of an event hub.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/list-authorization-rules
        """
        return self._list(
            _rest.EVENT_HUBS_LIST_AUTHORIZATION_RULES, options, resource_group_name, namespace_name, event_hub_name
        )

    def list_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Get the keys and connection strings of an event hub's authorization rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/list-keys
        """
        return self._call(
            _rest.EVENT_HUBS_LIST_KEYS,
            options,
            resource_group_name,
            namespace_name,
            event_hub_name,
            authorization_rule_name,
        )

    def regenerate_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        authorization_rule_name: str,
        parameters: models.RegenerateAccessKeyParameters | types.RegenerateAccessKeyParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Make a new primary or secondary key for an event hub's authorization rule; the old one stops working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Which of the keys to make anew.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/regenerate-keys
        """
        return self._call(
            _rest.EVENT_HUBS_REGENERATE_KEYS,
            options,
            resource_group_name,
            namespace_name,
            event_hub_name,
            authorization_rule_name,
            parameters,
        )

    def get(
        self, resource_group_name: str, namespace_name: str, event_hub_name: str, **options: Unpack[RequestOptions]
    ) -> models.Eventhub:
        """Get one event hub of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/get
        """
        return self._call(_rest.EVENT_HUBS_GET, options, resource_group_name, namespace_name, event_hub_name)

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        parameters: models.Eventhub | types.EventhubDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Eventhub:
        """Create an event hub in a namespace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param parameters: Partitions, retention and capture of the event hub.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/create-or-update
        """
        return self._call(
            _rest.EVENT_HUBS_CREATE_OR_UPDATE, options, resource_group_name, namespace_name, event_hub_name, parameters
        )

    def delete(
        self, resource_group_name: str, namespace_name: str, event_hub_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an event hub with its events and consumer groups.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/delete
        """
        return self._run(_rest.EVENT_HUBS_DELETE, options, resource_group_name, namespace_name, event_hub_name)

    def list_by_namespace(
        self,
        resource_group_name: str,
        namespace_name: str,
        *,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Eventhub]:
        """List the event hubs of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/eventhub/event-hubs/list-by-namespace
        """
        return self._list(_rest.EVENT_HUBS_LIST_BY_NAMESPACE, options, resource_group_name, namespace_name, skip, top)


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of an Event Hubs namespace: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        namespace_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/eventhub/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            namespace_name,
            private_endpoint_connection_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Approve or reject a private endpoint connection of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/eventhub/private-endpoint-connections/create-or-update
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            namespace_name,
            private_endpoint_connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        namespace_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/eventhub/private-endpoint-connections/delete
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            namespace_name,
            private_endpoint_connection_name,
        )

    def list(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/private-endpoint-connections/list
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST, options, resource_group_name, namespace_name)


class NetworkSecurityPerimeterConfigurationsOperations(OperationGroup):
    """What network security perimeters set for a namespace: get one association, or reconcile it.

    An attribute of the client: ``client.network_security_perimeter_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_resource_association_name(
        self,
        resource_group_name: str,
        namespace_name: str,
        resource_association_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkSecurityPerimeterConfiguration:
        """Get the network security perimeter configuration of one association of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param resource_association_name: Name of the association of a perimeter with the resource.

        REST:
            https://learn.microsoft.com/rest/api/eventhub/network-security-perimeter-configurations/get-resource-association-name
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET_RESOURCE_ASSOCIATION_NAME,
            options,
            resource_group_name,
            namespace_name,
            resource_association_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        resource_association_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkSecurityPerimeterConfiguration]:
        """Bring the network security perimeter configuration of a namespace up to date.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param resource_association_name: Name of the association of a perimeter with the resource.

        REST: https://learn.microsoft.com/rest/api/eventhub/network-security-perimeter-configurations/create-or-update
        """
        return self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            namespace_name,
            resource_association_name,
        )


class ConsumerGroupsOperations(OperationGroup):
    """Consumer groups of an event hub: create, change, delete, get and list them.

    An attribute of the client: ``client.consumer_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        consumer_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumerGroup:
        """Get one consumer group of an event hub.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param consumer_group_name: Name of the consumer group, such as $Default.

        REST: https://learn.microsoft.com/rest/api/eventhub/consumer-groups/get
        """
        return self._call(
            _rest.CONSUMER_GROUPS_GET, options, resource_group_name, namespace_name, event_hub_name, consumer_group_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        consumer_group_name: str,
        parameters: models.ConsumerGroup | types.ConsumerGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ConsumerGroup:
        """Create a consumer group of an event hub, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param consumer_group_name: Name of the consumer group, such as $Default.
        :param parameters: Wanted settings of the consumer group.

        REST: https://learn.microsoft.com/rest/api/eventhub/consumer-groups/create-or-update
        """
        return self._call(
            _rest.CONSUMER_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            namespace_name,
            event_hub_name,
            consumer_group_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        consumer_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a consumer group of an event hub.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param consumer_group_name: Name of the consumer group, such as $Default.

        REST: https://learn.microsoft.com/rest/api/eventhub/consumer-groups/delete
        """
        return self._run(
            _rest.CONSUMER_GROUPS_DELETE,
            options,
            resource_group_name,
            namespace_name,
            event_hub_name,
            consumer_group_name,
        )

    def list_by_event_hub(
        self,
        resource_group_name: str,
        namespace_name: str,
        event_hub_name: str,
        *,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ConsumerGroup]:
        """List the consumer groups of an event hub.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param event_hub_name: Name of the event hub.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/eventhub/consumer-groups/list-by-event-hub
        """
        return self._list(
            _rest.CONSUMER_GROUPS_LIST_BY_EVENT_HUB,
            options,
            resource_group_name,
            namespace_name,
            event_hub_name,
            skip,
            top,
        )


class ConfigurationOperations(OperationGroup):
    """The quota configuration of a dedicated Event Hubs cluster: change and get it.

    An attribute of the client: ``client.configuration``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[RequestOptions]
    ) -> models.ClusterQuotaConfigurationProperties:
        """Get the quota configuration of a dedicated Event Hubs cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated Event Hubs cluster.

        REST: https://learn.microsoft.com/rest/api/eventhub/configuration/get
        """
        return self._call(_rest.CONFIGURATION_GET, options, resource_group_name, cluster_name)

    def patch(
        self,
        resource_group_name: str,
        cluster_name: str,
        parameters: models.ClusterQuotaConfigurationProperties
        | types.ClusterQuotaConfigurationPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ClusterQuotaConfigurationProperties:
        """Change the quota configuration of a dedicated Event Hubs cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated Event Hubs cluster.
        :param parameters: Quota settings to change.

        REST: https://learn.microsoft.com/rest/api/eventhub/configuration/patch
        """
        return self._call(_rest.CONFIGURATION_PATCH, options, resource_group_name, cluster_name, parameters)


class NamespacesOperations(OperationGroup):
    """Event Hubs namespaces: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.namespaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[RequestOptions]
    ) -> models.EHNamespace:
        """Get one Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/get
        """
        return self._call(_rest.NAMESPACES_GET, options, resource_group_name, namespace_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        parameters: models.EHNamespace | types.EHNamespaceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.EHNamespace]:
        """Create an Event Hubs namespace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param parameters: Location, SKU and settings of the namespace.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/create-or-update
        """
        return self._begin(_rest.NAMESPACES_CREATE_OR_UPDATE, options, resource_group_name, namespace_name, parameters)

    def update(
        self,
        resource_group_name: str,
        namespace_name: str,
        parameters: models.EHNamespace | types.EHNamespaceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.EHNamespace:
        """Change some settings of an Event Hubs namespace; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param parameters: Settings of the Event Hubs namespace to change.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/update
        """
        return self._call(_rest.NAMESPACES_UPDATE, options, resource_group_name, namespace_name, parameters)

    def begin_delete(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an Event Hubs namespace with all event hubs and events in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/delete
        """
        return self._begin(_rest.NAMESPACES_DELETE, options, resource_group_name, namespace_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.EHNamespace]:
        """List the Event Hubs namespaces of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/list-by-resource-group
        """
        return self._list(_rest.NAMESPACES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.EHNamespace]:
        """List all Event Hubs namespaces of the subscription.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/list
        """
        return self._list(_rest.NAMESPACES_LIST, options)

    def begin_failover(
        self,
        resource_group_name: str,
        namespace_name: str,
        parameters: models.FailOver | types.FailOverDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailOver]:
        """Make the replica in another region the primary of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param parameters: Region to fail over to, and whether to force it.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/failover
        """
        return self._begin(_rest.NAMESPACES_FAILOVER, options, resource_group_name, namespace_name, parameters)

    def get_network_rule_set(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkRuleSet:
        """Get the network rules of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/get-network-rule-set
        """
        return self._call(_rest.NAMESPACES_GET_NETWORK_RULE_SET, options, resource_group_name, namespace_name)

    def create_or_update_network_rule_set(
        self,
        resource_group_name: str,
        namespace_name: str,
        parameters: models.NetworkRuleSet | types.NetworkRuleSetDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkRuleSet:
        """Set the network rules of a namespace; they replace those it has.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param parameters: Default action, IP rules and subnets.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/create-or-update-network-rule-set
        """
        return self._call(
            _rest.NAMESPACES_CREATE_OR_UPDATE_NETWORK_RULE_SET, options, resource_group_name, namespace_name, parameters
        )

    def list_network_rule_set(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkRuleSetListResult:
        """List the network rule sets of a namespace; there is one, named default.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/list-network-rule-set
        """
        return self._call(_rest.NAMESPACES_LIST_NETWORK_RULE_SET, options, resource_group_name, namespace_name)

    def get_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AuthorizationRule:
        """Get one authorization rule of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/get-authorization-rule
        """
        return self._call(
            _rest.NAMESPACES_GET_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            authorization_rule_name,
        )

    def create_or_update_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        authorization_rule_name: str,
        parameters: models.AuthorizationRule | types.AuthorizationRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AuthorizationRule:
        """Create an authorization rule for a namespace and all in it, or change its rights.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Rights of the rule.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/create-or-update-authorization-rule
        """
        return self._call(
            _rest.NAMESPACES_CREATE_OR_UPDATE_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            authorization_rule_name,
            parameters,
        )

    def delete_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an authorization rule of a namespace; its keys stop working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/delete-authorization-rule
        """
        return self._run(
            _rest.NAMESPACES_DELETE_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            authorization_rule_name,
        )

    def list_authorization_rules(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AuthorizationRule]:
        """List the authorization rules of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/list-authorization-rules
        """
        return self._list(_rest.NAMESPACES_LIST_AUTHORIZATION_RULES, options, resource_group_name, namespace_name)

    def list_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Get the keys and connection strings of a namespace's authorization rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/list-keys
        """
        return self._call(
            _rest.NAMESPACES_LIST_KEYS, options, resource_group_name, namespace_name, authorization_rule_name
        )

    def regenerate_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        authorization_rule_name: str,
        parameters: models.RegenerateAccessKeyParameters | types.RegenerateAccessKeyParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Make a new primary or secondary key for a namespace's authorization rule; the old one stops working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Which of the keys to make anew.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/regenerate-keys
        """
        return self._call(
            _rest.NAMESPACES_REGENERATE_KEYS,
            options,
            resource_group_name,
            namespace_name,
            authorization_rule_name,
            parameters,
        )

    def check_name_availability(
        self,
        parameters: models.CheckNameAvailabilityParameter | types.CheckNameAvailabilityParameterDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResult:
        """Check whether a name for an Event Hubs namespace is valid and still free.

        :param parameters: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/eventhub/namespaces/check-name-availability
        """
        return self._call(_rest.NAMESPACES_CHECK_NAME_AVAILABILITY, options, parameters)


class PrivateLinkResourcesOperations(OperationGroup):
    """What a private endpoint can connect to in an Event Hubs namespace: list it.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesListResult:
        """List the sub-resources of an Event Hubs namespace that a private endpoint can connect to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/private-link-resources/get
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, namespace_name)


class NetworkSecurityPerimeterConfigurationOperations(OperationGroup):
    """What network security perimeters set for a namespace: list it.

    An attribute of the client: ``client.network_security_perimeter_configuration``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkSecurityPerimeterConfigurationList:
        """List the network security perimeter configurations of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/network-security-perimeter-configuration/list
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATION_LIST, options, resource_group_name, namespace_name
        )


class SchemaRegistryOperations(OperationGroup):
    """Schema groups of an Event Hubs namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.schema_registry``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, namespace_name: str, schema_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.SchemaGroup:
        """Get one schema group of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param schema_group_name: Name of the schema group.

        REST: https://learn.microsoft.com/rest/api/eventhub/schema-registry/get
        """
        return self._call(_rest.SCHEMA_REGISTRY_GET, options, resource_group_name, namespace_name, schema_group_name)

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        schema_group_name: str,
        parameters: models.SchemaGroup | types.SchemaGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SchemaGroup:
        """Create a schema group of an Event Hubs namespace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param schema_group_name: Name of the schema group.
        :param parameters: Wanted settings of the schema group.

        REST: https://learn.microsoft.com/rest/api/eventhub/schema-registry/create-or-update
        """
        return self._call(
            _rest.SCHEMA_REGISTRY_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            namespace_name,
            schema_group_name,
            parameters,
        )

    def delete(
        self, resource_group_name: str, namespace_name: str, schema_group_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a schema group of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param schema_group_name: Name of the schema group.

        REST: https://learn.microsoft.com/rest/api/eventhub/schema-registry/delete
        """
        return self._run(_rest.SCHEMA_REGISTRY_DELETE, options, resource_group_name, namespace_name, schema_group_name)

    def list_by_namespace(
        self,
        resource_group_name: str,
        namespace_name: str,
        *,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SchemaGroup]:
        """List the schema groups of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/eventhub/schema-registry/list-by-namespace
        """
        return self._list(
            _rest.SCHEMA_REGISTRY_LIST_BY_NAMESPACE, options, resource_group_name, namespace_name, skip, top
        )


class ApplicationGroupOperations(OperationGroup):
    """Application groups of an Event Hubs namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.application_group``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        namespace_name: str,
        application_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ApplicationGroup:
        """Get one application group of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param application_group_name: Name of the application group.

        REST: https://learn.microsoft.com/rest/api/eventhub/application-group/get
        """
        return self._call(
            _rest.APPLICATION_GROUP_GET, options, resource_group_name, namespace_name, application_group_name
        )

    def create_or_update_application_group(
        self,
        resource_group_name: str,
        namespace_name: str,
        application_group_name: str,
        parameters: models.ApplicationGroup | types.ApplicationGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ApplicationGroup:
        """Create an application group of an Event Hubs namespace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param application_group_name: Name of the application group.
        :param parameters: Wanted settings of the application group.

        REST: https://learn.microsoft.com/rest/api/eventhub/application-group/create-or-update-application-group
        """
        return self._call(
            _rest.APPLICATION_GROUP_CREATE_OR_UPDATE_APPLICATION_GROUP,
            options,
            resource_group_name,
            namespace_name,
            application_group_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        namespace_name: str,
        application_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an application group of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.
        :param application_group_name: Name of the application group.

        REST: https://learn.microsoft.com/rest/api/eventhub/application-group/delete
        """
        return self._run(
            _rest.APPLICATION_GROUP_DELETE, options, resource_group_name, namespace_name, application_group_name
        )

    def list_by_namespace(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApplicationGroup]:
        """List the application groups of an Event Hubs namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Event Hubs namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/eventhub/application-group/list-by-namespace
        """
        return self._list(_rest.APPLICATION_GROUP_LIST_BY_NAMESPACE, options, resource_group_name, namespace_name)
