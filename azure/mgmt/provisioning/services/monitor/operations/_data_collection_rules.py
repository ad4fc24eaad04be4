# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``data_collection_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _data_collection_rules as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class DataCollectionRulesOperations(OperationGroup):
    """Data collection rules: create, change, delete, get and list them.

    An attribute of the client: ``client.data_collection_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataCollectionRuleResource]:
        """List the data collection rules of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/list-by-resource-group
        """
        return self._list(_rest.DATA_COLLECTION_RULES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DataCollectionRuleResource]:
        """List all data collection rules of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/list-by-subscription
        """
        return self._list(_rest.DATA_COLLECTION_RULES_LIST_BY_SUBSCRIPTION, options)

    def get(
        self, resource_group_name: str, data_collection_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataCollectionRuleResource:
        """Get one data collection rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_rule_name: Name of the data collection rule.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/get
        """
        return self._call(_rest.DATA_COLLECTION_RULES_GET, options, resource_group_name, data_collection_rule_name)

    def create(
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

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/create
        """
        return self._call(
            _rest.DATA_COLLECTION_RULES_CREATE, options, resource_group_name, data_collection_rule_name, body
        )

    def update(
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

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/update
        """
        return self._call(
            _rest.DATA_COLLECTION_RULES_UPDATE, options, resource_group_name, data_collection_rule_name, body
        )

    def delete(
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

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rules/delete
        """
        return self._run(
            _rest.DATA_COLLECTION_RULES_DELETE,
            options,
            resource_group_name,
            data_collection_rule_name,
            delete_associations,
        )
