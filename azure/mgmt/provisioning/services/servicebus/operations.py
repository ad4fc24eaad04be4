# Generated from swagger/servicebus/ by "make generate": do not edit.

"""Operations of the service ``servicebus``."""

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
    """The operations of the Microsoft.ServiceBus provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.ServiceBus resource provider.

        REST: https://learn.microsoft.com/rest/api/servicebus/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class DisasterRecoveryConfigsOperations(OperationGroup):
    """Disaster recovery aliases of a Service Bus namespace: create, change, delete, get and list them.

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
    ) -> models.SBAuthorizationRule:
        """Get one authorization rule of a namespace, through its disaster recovery alias.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/get-authorization-rule
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
    ) -> ItemPaged[models.SBAuthorizationRule]:
        """List the authorization rules of a namespace, through its disaster recovery alias.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/list-authorization-rules
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
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/list-keys
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
        parameters: models.CheckNameAvailability | types.CheckNameAvailabilityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResult:
        """Check whether a name for a disaster recovery alias is valid and still free.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param parameters: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/check-name-availability
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
        """Get one disaster recovery alias of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/get
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
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.
        :param parameters: Wanted settings of the disaster recovery alias.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/create-or-update
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
        """Delete a disaster recovery alias of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/delete
        """
        return self._run(_rest.DISASTER_RECOVERY_CONFIGS_DELETE, options, resource_group_name, namespace_name, alias)

    def list(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ArmDisasterRecovery]:
        """List the disaster recovery aliases of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/list
        """
        return self._list(_rest.DISASTER_RECOVERY_CONFIGS_LIST, options, resource_group_name, namespace_name)

    def break_pairing(
        self, resource_group_name: str, namespace_name: str, alias: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Break the pair of a disaster recovery alias; replication stops and the namespaces are on their own.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/break-pairing
        """
        return self._run(
            _rest.DISASTER_RECOVERY_CONFIGS_BREAK_PAIRING, options, resource_group_name, namespace_name, alias
        )

    def fail_over(
        self,
        resource_group_name: str,
        namespace_name: str,
        alias: str,
        parameters: models.NamespaceFailoverProperties
        | types.NamespaceFailoverPropertiesDict
        | IO[bytes]
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Fail over: the alias leads to the secondary from now on; to be called on the secondary.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param alias: Name of the disaster recovery alias, which clients use in place of a namespace name.
        :param parameters: Details of the request.

        REST: https://learn.microsoft.com/rest/api/servicebus/disaster-recovery-configs/fail-over
        """
        return self._run(
            _rest.DISASTER_RECOVERY_CONFIGS_FAIL_OVER, options, resource_group_name, namespace_name, alias, parameters
        )


class QueuesOperations(OperationGroup):
    """Queues of a Service Bus namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.queues``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        queue_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SBAuthorizationRule:
        """Get one authorization rule of a queue.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/get-authorization-rule
        """
        return self._call(
            _rest.QUEUES_GET_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            queue_name,
            authorization_rule_name,
        )

    def create_or_update_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        queue_name: str,
        authorization_rule_name: str,
        parameters: models.SBAuthorizationRule | types.SBAuthorizationRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SBAuthorizationRule:
        """Create an authorization rule for a queue, or change its rights.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Rights of the rule.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/create-or-update-authorization-rule
        """
        return self._call(
            _rest.QUEUES_CREATE_OR_UPDATE_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            queue_name,
            authorization_rule_name,
            parameters,
        )

    def delete_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        queue_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an authorization rule of a queue; its keys stop working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/delete-authorization-rule
        """
        return self._run(
            _rest.QUEUES_DELETE_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            queue_name,
            authorization_rule_name,
        )

    def list_authorization_rules(
        self, resource_group_name: str, namespace_name: str, queue_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SBAuthorizationRule]:
        """List the authorization rules of a queue.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/list-authorization-rules
        """
        return self._list(
            _rest.QUEUES_LIST_AUTHORIZATION_RULES, options, resource_group_name, namespace_name, queue_name
        )

    def list_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        queue_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Get the keys and connection strings of a queue's authorization rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/list-keys
        """
        return self._call(
            _rest.QUEUES_LIST_KEYS, options, resource_group_name, namespace_name, queue_name, authorization_rule_name
        )

    def regenerate_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        queue_name: str,
        authorization_rule_name: str,
        parameters: models.RegenerateAccessKeyParameters | types.RegenerateAccessKeyParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Make a new primary or secondary key for a queue's authorization rule; the old one stops working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Which of the keys to make anew.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/regenerate-keys
        """
        return self._call(
            _rest.QUEUES_REGENERATE_KEYS,
            options,
            resource_group_name,
            namespace_name,
            queue_name,
            authorization_rule_name,
            parameters,
        )

    def get(
        self, resource_group_name: str, namespace_name: str, queue_name: str, **options: Unpack[RequestOptions]
    ) -> models.SBQueue:
        """Get one queue with its settings and message counts.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/get
        """
        return self._call(_rest.QUEUES_GET, options, resource_group_name, namespace_name, queue_name)

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        queue_name: str,
        parameters: models.SBQueue | types.SBQueueDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SBQueue:
        """Create a queue in a Service Bus namespace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.
        :param parameters: Settings of the queue; some can be set at creation only.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/create-or-update
        """
        return self._call(
            _rest.QUEUES_CREATE_OR_UPDATE, options, resource_group_name, namespace_name, queue_name, parameters
        )

    def delete(
        self, resource_group_name: str, namespace_name: str, queue_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a queue with its messages.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param queue_name: Name of the queue.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/delete
        """
        return self._run(_rest.QUEUES_DELETE, options, resource_group_name, namespace_name, queue_name)

    def list_by_namespace(
        self,
        resource_group_name: str,
        namespace_name: str,
        *,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SBQueue]:
        """List the queues of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/servicebus/queues/list-by-namespace
        """
        return self._list(_rest.QUEUES_LIST_BY_NAMESPACE, options, resource_group_name, namespace_name, skip, top)


class TopicsOperations(OperationGroup):
    """Topics of a Service Bus namespace: create, change, delete, get and list them.

    An attribute of the client: ``client.topics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SBAuthorizationRule:
        """Get one authorization rule of a topic.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/get-authorization-rule
        """
        return self._call(
            _rest.TOPICS_GET_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            topic_name,
            authorization_rule_name,
        )

    def create_or_update_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        authorization_rule_name: str,
        parameters: models.SBAuthorizationRule | types.SBAuthorizationRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SBAuthorizationRule:
        """Create an authorization rule for a topic, or change its rights.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Rights of the rule.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/create-or-update-authorization-rule
        """
        return self._call(
            _rest.TOPICS_CREATE_OR_UPDATE_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            topic_name,
            authorization_rule_name,
            parameters,
        )

    def delete_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an authorization rule of a topic; its keys stop working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/delete-authorization-rule
        """
        return self._run(
            _rest.TOPICS_DELETE_AUTHORIZATION_RULE,
            options,
            resource_group_name,
            namespace_name,
            topic_name,
            authorization_rule_name,
        )

    def list_authorization_rules(
        self, resource_group_name: str, namespace_name: str, topic_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SBAuthorizationRule]:
        """List the authorization rules of a topic.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/list-authorization-rules
        """
        return self._list(
            _rest.TOPICS_LIST_AUTHORIZATION_RULES, options, resource_group_name, namespace_name, topic_name
        )

    def list_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Get the keys and connection strings of a topic's authorization rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/list-keys
        """
        return self._call(
            _rest.TOPICS_LIST_KEYS, options, resource_group_name, namespace_name, topic_name, authorization_rule_name
        )

    def regenerate_keys(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        authorization_rule_name: str,
        parameters: models.RegenerateAccessKeyParameters | types.RegenerateAccessKeyParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessKeys:
        """Make a new primary or secondary key for a topic's authorization rule; the old one stops working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Which of the keys to make anew.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/regenerate-keys
        """
        return self._call(
            _rest.TOPICS_REGENERATE_KEYS,
            options,
            resource_group_name,
            namespace_name,
            topic_name,
            authorization_rule_name,
            parameters,
        )

    def get(
        self, resource_group_name: str, namespace_name: str, topic_name: str, **options: Unpack[RequestOptions]
    ) -> models.SBTopic:
        """Get one topic of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/get
        """
        return self._call(_rest.TOPICS_GET, options, resource_group_name, namespace_name, topic_name)

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        parameters: models.SBTopic | types.SBTopicDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SBTopic:
        """Create a topic in a Service Bus namespace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param parameters: Settings of the topic; some can be set at creation only.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/create-or-update
        """
        return self._call(
            _rest.TOPICS_CREATE_OR_UPDATE, options, resource_group_name, namespace_name, topic_name, parameters
        )

    def delete(
        self, resource_group_name: str, namespace_name: str, topic_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a topic with its subscriptions and messages.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/delete
        """
        return self._run(_rest.TOPICS_DELETE, options, resource_group_name, namespace_name, topic_name)

    def list_by_namespace(
        self,
        resource_group_name: str,
        namespace_name: str,
        *,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SBTopic]:
        """List the topics of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/servicebus/topics/list-by-namespace
        """
        return self._list(_rest.TOPICS_LIST_BY_NAMESPACE, options, resource_group_name, namespace_name, skip, top)


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a Service Bus namespace: approve, reject, delete, get and list them.

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
        """Get one private endpoint connection of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/servicebus/private-endpoint-connections/get
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
        """Approve or reject a private endpoint connection of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/servicebus/private-endpoint-connections/create-or-update
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
        """Delete a private endpoint connection of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/servicebus/private-endpoint-connections/delete
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
        """List the private endpoint connections of a Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/private-endpoint-connections/list
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
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param resource_association_name: Name of the association of a perimeter with the resource.

        REST:
            https://learn.microsoft.com/rest/api/servicebus/network-security-perimeter-configurations/get-resource-association-name
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET_RESOURCE_ASSOCIATION_NAME,
            options,
            resource_group_name,
            namespace_name,
            resource_association_name,
        )

    def reconcile(
        self,
        resource_group_name: str,
        namespace_name: str,
        resource_association_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Bring the network security perimeter configuration of a namespace up to date.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param resource_association_name: Name of the association of a perimeter with the resource.

        REST: https://learn.microsoft.com/rest/api/servicebus/network-security-perimeter-configurations/reconcile
        """
        return self._run(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE,
            options,
            resource_group_name,
            namespace_name,
            resource_association_name,
        )


class MigrationConfigsOperations(OperationGroup):
    """Migrations of a Standard namespace to Premium: create, delete, get and list them.

    An attribute of the client: ``client.migration_configs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        namespace_name: str,
        config_name: models.MigrationConfigurationName | types.MigrationConfigurationNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.MigrationConfigProperties:
        """Get one migration of a Standard namespace to Premium.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param config_name: Name of the migration; $default.

        REST: https://learn.microsoft.com/rest/api/servicebus/migration-configs/get
        """
        return self._call(_rest.MIGRATION_CONFIGS_GET, options, resource_group_name, namespace_name, config_name)

    def begin_create_and_start_migration(
        self,
        resource_group_name: str,
        namespace_name: str,
        config_name: models.MigrationConfigurationName | types.MigrationConfigurationNameValue,
        parameters: models.MigrationConfigProperties | types.MigrationConfigPropertiesDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrationConfigProperties]:
        """Start to migrate a Standard namespace to a Premium one; entities are copied over.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param config_name: Name of the migration; $default.
        :param parameters: Premium namespace to migrate to, and the new name of the old one.

        REST: https://learn.microsoft.com/rest/api/servicebus/migration-configs/create-and-start-migration
        """
        return self._begin(
            _rest.MIGRATION_CONFIGS_CREATE_AND_START_MIGRATION,
            options,
            resource_group_name,
            namespace_name,
            config_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        namespace_name: str,
        config_name: models.MigrationConfigurationName | types.MigrationConfigurationNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the migration of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param config_name: Name of the migration; $default.

        REST: https://learn.microsoft.com/rest/api/servicebus/migration-configs/delete
        """
        return self._run(_rest.MIGRATION_CONFIGS_DELETE, options, resource_group_name, namespace_name, config_name)

    def list(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MigrationConfigProperties]:
        """List the migrations of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/migration-configs/list
        """
        return self._list(_rest.MIGRATION_CONFIGS_LIST, options, resource_group_name, namespace_name)

    def complete_migration(
        self,
        resource_group_name: str,
        namespace_name: str,
        config_name: models.MigrationConfigurationName | types.MigrationConfigurationNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Finish a migration: the old name leads to the Premium namespace from now on.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param config_name: Name of the migration; $default.

        REST: https://learn.microsoft.com/rest/api/servicebus/migration-configs/complete-migration
        """
        return self._run(
            _rest.MIGRATION_CONFIGS_COMPLETE_MIGRATION, options, resource_group_name, namespace_name, config_name
        )

    def revert(
        self,
        resource_group_name: str,
        namespace_name: str,
        config_name: models.MigrationConfigurationName | types.MigrationConfigurationNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Stop a migration; entities copied so far stay in the Premium namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param config_name: Name of the migration; $default.

        REST: https://learn.microsoft.com/rest/api/servicebus/migration-configs/revert
        """
        return self._run(_rest.MIGRATION_CONFIGS_REVERT, options, resource_group_name, namespace_name, config_name)


class RulesOperations(OperationGroup):
    """Rules of a topic subscription: create, change, delete, get and list them.

    An attribute of the client: ``client.rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        subscription_name: str,
        rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Rule:
        """Get one rule of a topic subscription.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param subscription_name: Name of the subscription of the topic.
        :param rule_name: Name of the rule, such as $Default.

        REST: https://learn.microsoft.com/rest/api/servicebus/rules/get
        """
        return self._call(
            _rest.RULES_GET, options, resource_group_name, namespace_name, topic_name, subscription_name, rule_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        subscription_name: str,
        rule_name: str,
        parameters: models.Rule | types.RuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Rule:
        """Create a rule that filters the messages of a subscription, or change it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param subscription_name: Name of the subscription of the topic.
        :param rule_name: Name of the rule, such as $Default.
        :param parameters: Wanted settings of the rule.

        REST: https://learn.microsoft.com/rest/api/servicebus/rules/create-or-update
        """
        return self._call(
            _rest.RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            namespace_name,
            topic_name,
            subscription_name,
            rule_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        subscription_name: str,
        rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a rule of a topic subscription.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param subscription_name: Name of the subscription of the topic.
        :param rule_name: Name of the rule, such as $Default.

        REST: https://learn.microsoft.com/rest/api/servicebus/rules/delete
        """
        return self._run(
            _rest.RULES_DELETE, options, resource_group_name, namespace_name, topic_name, subscription_name, rule_name
        )

    def list_by_subscriptions(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        subscription_name: str,
        *,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Rule]:
        """List the rules of a topic subscription.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param subscription_name: Name of the subscription of the topic.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/servicebus/rules/list-by-subscriptions
        """
        return self._list(
            _rest.RULES_LIST_BY_SUBSCRIPTIONS,
            options,
            resource_group_name,
            namespace_name,
            topic_name,
            subscription_name,
            skip,
            top,
        )


class NamespacesOperations(OperationGroup):
    """Service Bus namespaces: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.namespaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SBNamespace:
        """Get one Service Bus namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/get
        """
        return self._call(_rest.NAMESPACES_GET, options, resource_group_name, namespace_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        parameters: models.SBNamespace | types.SBNamespaceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SBNamespace]:
        """Create a Service Bus namespace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param parameters: Location, SKU and settings of the namespace.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/create-or-update
        """
        return self._begin(_rest.NAMESPACES_CREATE_OR_UPDATE, options, resource_group_name, namespace_name, parameters)

    def update(
        self,
        resource_group_name: str,
        namespace_name: str,
        parameters: models.SBNamespaceUpdateParameters | types.SBNamespaceUpdateParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SBNamespace:
        """Change some settings of a Service Bus namespace; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param parameters: Settings of the Service Bus namespace to change.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/update
        """
        return self._call(_rest.NAMESPACES_UPDATE, options, resource_group_name, namespace_name, parameters)

    def begin_delete(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Service Bus namespace with all queues, topics and messages in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/delete
        """
        return self._begin(_rest.NAMESPACES_DELETE, options, resource_group_name, namespace_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SBNamespace]:
        """List the Service Bus namespaces of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/list-by-resource-group
        """
        return self._list(_rest.NAMESPACES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.SBNamespace]:
        """List all Service Bus namespaces of the subscription.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/list
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
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param parameters: Region to fail over to, and whether to force it.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/failover
        """
        return self._begin(_rest.NAMESPACES_FAILOVER, options, resource_group_name, namespace_name, parameters)

    def get_network_rule_set(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkRuleSet:
        """Get the network rules of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/get-network-rule-set
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
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param parameters: Default action, IP rules and subnets.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/create-or-update-network-rule-set
        """
        return self._call(
            _rest.NAMESPACES_CREATE_OR_UPDATE_NETWORK_RULE_SET, options, resource_group_name, namespace_name, parameters
        )

    def list_network_rule_sets(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkRuleSet]:
        """List the network rule sets of a namespace; there is one, named default.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/list-network-rule-sets
        """
        return self._list(_rest.NAMESPACES_LIST_NETWORK_RULE_SETS, options, resource_group_name, namespace_name)

    def get_authorization_rule(
        self,
        resource_group_name: str,
        namespace_name: str,
        authorization_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SBAuthorizationRule:
        """Get one authorization rule of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/get-authorization-rule
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
        parameters: models.SBAuthorizationRule | types.SBAuthorizationRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SBAuthorizationRule:
        """Create an authorization rule for a namespace and all in it, or change its rights.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Rights of the rule.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/create-or-update-authorization-rule
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
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/delete-authorization-rule
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
    ) -> ItemPaged[models.SBAuthorizationRule]:
        """List the authorization rules of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/list-authorization-rules
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
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/list-keys
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
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param authorization_rule_name: Name of the authorization rule, such as RootManageSharedAccessKey.
        :param parameters: Which of the keys to make anew.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/regenerate-keys
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
        parameters: models.CheckNameAvailability | types.CheckNameAvailabilityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResult:
        """Check whether a name for a Service Bus namespace is valid and still free.

        :param parameters: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/servicebus/namespaces/check-name-availability
        """
        return self._call(_rest.NAMESPACES_CHECK_NAME_AVAILABILITY, options, parameters)


class PrivateLinkResourcesOperations(OperationGroup):
    """What a private endpoint can connect to in a Service Bus namespace: list it.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesListResult:
        """List the sub-resources of a Service Bus namespace that a private endpoint can connect to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/private-link-resources/get
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, namespace_name)


class NetworkSecurityPerimeterConfigurationOperations(OperationGroup):
    """What network security perimeters set for a namespace: list it.

    An attribute of the client: ``client.network_security_perimeter_configuration``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, namespace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkSecurityPerimeterConfiguration]:
        """List the network security perimeter configurations of a namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/servicebus/network-security-perimeter-configuration/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATION_LIST, options, resource_group_name, namespace_name
        )


class SubscriptionsOperations(OperationGroup):
    """Subscriptions of a topic: create, change, delete, get and list them.

    An attribute of the client: ``client.subscriptions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        subscription_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SBSubscription:
        """Get one subscription of a topic.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param subscription_name: Name of the subscription of the topic.

        REST: https://learn.microsoft.com/rest/api/servicebus/subscriptions/get
        """
        return self._call(
            _rest.SUBSCRIPTIONS_GET, options, resource_group_name, namespace_name, topic_name, subscription_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        subscription_name: str,
        parameters: models.SBSubscription | types.SBSubscriptionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SBSubscription:
        """Create a subscription of a topic, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param subscription_name: Name of the subscription of the topic.
        :param parameters: Wanted settings of the subscription.

        REST: https://learn.microsoft.com/rest/api/servicebus/subscriptions/create-or-update
        """
        return self._call(
            _rest.SUBSCRIPTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            namespace_name,
            topic_name,
            subscription_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        subscription_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a subscription of a topic.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param subscription_name: Name of the subscription of the topic.

        REST: https://learn.microsoft.com/rest/api/servicebus/subscriptions/delete
        """
        return self._run(
            _rest.SUBSCRIPTIONS_DELETE, options, resource_group_name, namespace_name, topic_name, subscription_name
        )

    def list_by_topic(
        self,
        resource_group_name: str,
        namespace_name: str,
        topic_name: str,
        *,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SBSubscription]:
        """List the subscriptions of a topic.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param namespace_name: Name of the Service Bus namespace, unique in all of Azure.
        :param topic_name: Name of the topic.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/servicebus/subscriptions/list-by-topic
        """
        return self._list(
            _rest.SUBSCRIPTIONS_LIST_BY_TOPIC, options, resource_group_name, namespace_name, topic_name, skip, top
        )
