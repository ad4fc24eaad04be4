# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``scheduled_query_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _scheduled_query_rules as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class ScheduledQueryRulesOperations(OperationGroup):
    """Scheduled query rules: create, change, delete, get and list them.

    An attribute of the client: ``client.scheduled_query_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ScheduledQueryRuleResource]:
        """List all scheduled query rules of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/list-by-subscription
        """
        return self._list(_rest.SCHEDULED_QUERY_RULES_LIST_BY_SUBSCRIPTION, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ScheduledQueryRuleResource]:
        """List the scheduled query rules of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/list-by-resource-group
        """
        return self._list(_rest.SCHEDULED_QUERY_RULES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def get(
        self, resource_group_name: str, rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.ScheduledQueryRuleResource:
        """Get one scheduled query rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/get
        """
        return self._call(_rest.SCHEDULED_QUERY_RULES_GET, options, resource_group_name, rule_name)

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/create-or-update
        """
        return self._call(
            _rest.SCHEDULED_QUERY_RULES_CREATE_OR_UPDATE, options, resource_group_name, rule_name, parameters
        )

    def update(
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

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/update
        """
        return self._call(_rest.SCHEDULED_QUERY_RULES_UPDATE, options, resource_group_name, rule_name, parameters)

    def delete(self, resource_group_name: str, rule_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a scheduled query rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.

        REST: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/delete
        """
        return self._run(_rest.SCHEDULED_QUERY_RULES_DELETE, options, resource_group_name, rule_name)
