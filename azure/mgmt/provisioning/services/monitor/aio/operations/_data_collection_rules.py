# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Asynchronous operations of ``monitor``: ``data_collection_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _data_collection_rules as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class DataCollectionRulesOperations(AsyncOperationGroup):
    """Data collection rules: create, change, delete, get and list them.

    An attribute of the client: ``client.data_collection_rules``.
    """

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DataCollectionRuleResource]:
        """List the data collection rules of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DataCollectionRuleResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/list-by-resource-group
        """
        return self._list(_rest.DATA_COLLECTION_RULES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(
        self, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DataCollectionRuleResource]:
        """List all data collection rules of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DataCollectionRuleResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/list-by-subscription
        """
        return self._list(_rest.DATA_COLLECTION_RULES_LIST_BY_SUBSCRIPTION, options)

    async def get(
        self, resource_group_name: str, data_collection_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataCollectionRuleResource:
        """Get one data collection rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_rule_name: Name of the data collection rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DataCollectionRuleResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/get
        """
        return await self._call(
            _rest.DATA_COLLECTION_RULES_GET, options, resource_group_name, data_collection_rule_name
        )

    async def create(
        self,
        resource_group_name: str,
        data_collection_rule_name: str,
        body: models.DataCollectionRuleResource | types.DataCollectionRuleResourceDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DataCollectionRuleResource:
        """Create a data collection rule, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_rule_name: Name of the data collection rule.
        :param body: Location, sources, destinations and flows of the rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DataCollectionRuleResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/create
        """
        return await self._call(
            _rest.DATA_COLLECTION_RULES_CREATE, options, resource_group_name, data_collection_rule_name, body
        )

    async def update(
        self,
        resource_group_name: str,
        data_collection_rule_name: str,
        body: models.ResourceForUpdate | types.ResourceForUpdateDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DataCollectionRuleResource:
        """Change the tags or identity of a data collection rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_rule_name: Name of the data collection rule.
        :param body: Tags and identity to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DataCollectionRuleResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/update
        """
        return await self._call(
            _rest.DATA_COLLECTION_RULES_UPDATE, options, resource_group_name, data_collection_rule_name, body
        )

    async def delete(
        self,
        resource_group_name: str,
        data_collection_rule_name: str,
        delete_associations: bool = False,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a data collection rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_rule_name: Name of the data collection rule.
        :param delete_associations: Whether associations of the rule are deleted too. By default False.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/delete
        """
        await self._call(
            _rest.DATA_COLLECTION_RULES_DELETE,
            options,
            resource_group_name,
            data_collection_rule_name,
            delete_associations,
        )
