# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Operations of ``network``: ``network_manager_routing_configurations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _network_manager_routing_configurations as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import ProvisioningPoller
    from .. import models, types


class NetworkManagerRoutingConfigurationsOperations(OperationGroup):
    """Routing configurations of network managers.

    An attribute of the client: ``client.network_manager_routing_configurations``.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerRoutingConfiguration:
        """Get one routing configuration of a network manager.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkManagerRoutingConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-routing-configurations/get
        """
        return self._call(
            _rest.NETWORK_MANAGER_ROUTING_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        routing_configuration: models.NetworkManagerRoutingConfiguration
        | types.NetworkManagerRoutingConfigurationDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerRoutingConfiguration:
        """Create a routing configuration in a network manager, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param routing_configuration: Wanted settings of the routing configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkManagerRoutingConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-routing-configurations/create-or-update
        """
        return self._call(
            _rest.NETWORK_MANAGER_ROUTING_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            routing_configuration,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a routing configuration; with force it is taken out of deployment first.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param force: Deletes the resource even if it is in use or deployed.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-routing-configurations/delete
        """
        return self._begin(
            _rest.NETWORK_MANAGER_ROUTING_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkManagerRoutingConfiguration]:
        """List the routing configurations of a network manager.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NetworkManagerRoutingConfiguration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-routing-configurations/list
        """
        return self._list(
            _rest.NETWORK_MANAGER_ROUTING_CONFIGURATIONS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            top,
            skip_token,
        )


class RoutingRuleCollectionsOperations(OperationGroup):
    """Collections of routing rules in network managers.

    An attribute of the client: ``client.routing_rule_collections``.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RoutingRuleCollection:
        """Get one collection of a routing configuration.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoutingRuleCollection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rule-collections/get
        """
        return self._call(
            _rest.ROUTING_RULE_COLLECTIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_collection: models.RoutingRuleCollection | types.RoutingRuleCollectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoutingRuleCollection:
        """Create a collection of rules in a routing configuration, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_collection: Wanted settings of the routing rule collection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoutingRuleCollection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rule-collections/create-or-update
        """
        return self._call(
            _rest.ROUTING_RULE_COLLECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_collection,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a collection of routing rules.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param force: Deletes the resource even if it is in use or deployed.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rule-collections/delete
        """
        return self._begin(
            _rest.ROUTING_RULE_COLLECTIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RoutingRuleCollection]:
        """List the collections of a routing configuration.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoutingRuleCollection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rule-collections/list
        """
        return self._list(
            _rest.ROUTING_RULE_COLLECTIONS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            top,
            skip_token,
        )


class RoutingRulesOperations(OperationGroup):
    """Routing rules of network managers.

    An attribute of the client: ``client.routing_rules``.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RoutingRule:
        """Get one routing rule.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoutingRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rules/get
        """
        return self._call(
            _rest.ROUTING_RULES_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        routing_rule: models.RoutingRule | types.RoutingRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoutingRule:
        """Create a routing rule in a collection, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param routing_rule: Wanted settings of the routing rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoutingRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rules/create-or-update
        """
        return self._call(
            _rest.ROUTING_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
            routing_rule,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a routing rule.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param force: Deletes the resource even if it is in use or deployed.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rules/delete
        """
        return self._begin(
            _rest.ROUTING_RULES_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RoutingRule]:
        """List the routing rules of a collection.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoutingRule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rules/list
        """
        return self._list(
            _rest.ROUTING_RULES_LIST,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            top,
            skip_token,
        )
