# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Asynchronous operations of ``monitor``: ``scheduled_query_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _scheduled_query_rules as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class ScheduledQueryRulesOperations(AsyncOperationGroup):
    """Scheduled query rules: create, change, delete, get and list them.

    An attribute of the client: ``client.scheduled_query_rules``.
    """

    def list_by_subscription(
        self, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ScheduledQueryRuleResource]:
        """List all scheduled query rules of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ScheduledQueryRuleResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/list-by-subscription
        """
        return self._list(_rest.SCHEDULED_QUERY_RULES_LIST_BY_SUBSCRIPTION, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ScheduledQueryRuleResource]:
        """List the scheduled query rules of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ScheduledQueryRuleResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/list-by-resource-group
        """
        return self._list(_rest.SCHEDULED_QUERY_RULES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    async def get(
        self, resource_group_name: str, rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.ScheduledQueryRuleResource:
        """Get one scheduled query rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ScheduledQueryRuleResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/get
        """
        return await self._call(_rest.SCHEDULED_QUERY_RULES_GET, options, resource_group_name, rule_name)

    async def create_or_update(
        self,
        resource_group_name: str,
        rule_name: str,
        parameters: models.ScheduledQueryRuleResource | types.ScheduledQueryRuleResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ScheduledQueryRuleResource:
        """Create an alert rule over a log query, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.
        :param parameters: Scopes, query, criteria, frequency and actions of the rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ScheduledQueryRuleResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/create-or-update
        """
        return await self._call(
            _rest.SCHEDULED_QUERY_RULES_CREATE_OR_UPDATE, options, resource_group_name, rule_name, parameters
        )

    async def update(
        self,
        resource_group_name: str,
        rule_name: str,
        parameters: models.ScheduledQueryRuleResourcePatch | types.ScheduledQueryRuleResourcePatchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ScheduledQueryRuleResource:
        """Change some settings of a scheduled query rule; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.
        :param parameters: Settings of the scheduled query rule to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ScheduledQueryRuleResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/update
        """
        return await self._call(_rest.SCHEDULED_QUERY_RULES_UPDATE, options, resource_group_name, rule_name, parameters)

    async def delete(self, resource_group_name: str, rule_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a scheduled query rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/delete
        """
        await self._call(_rest.SCHEDULED_QUERY_RULES_DELETE, options, resource_group_name, rule_name)
