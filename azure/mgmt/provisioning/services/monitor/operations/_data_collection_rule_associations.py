# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``data_collection_rule_associations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _data_collection_rule_associations as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class DataCollectionRuleAssociationsOperations(OperationGroup):
    """Associations of a data collection rule with a resource: create, delete, get and list them.

    An attribute of the client: ``client.data_collection_rule_associations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_resource(
        self, resource_uri: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataCollectionRuleAssociationProxyOnlyResource]:
        """List the data collection rules and endpoints associated with a resource.

        :param resource_uri: Full ID of the resource in Azure, beginning with /subscriptions/.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rule-associations/list-by-resource
        """
        return self._list(_rest.DATA_COLLECTION_RULE_ASSOCIATIONS_LIST_BY_RESOURCE, options, resource_uri)

    def list_by_rule(
        self, resource_group_name: str, data_collection_rule_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataCollectionRuleAssociationProxyOnlyResource]:
        """List the resources associated with a data collection rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_rule_name: Name of the data collection rule.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rule-associations/list-by-rule
        """
        return self._list(
            _rest.DATA_COLLECTION_RULE_ASSOCIATIONS_LIST_BY_RULE,
            options,
            resource_group_name,
            data_collection_rule_name,
        )

    def list_by_data_collection_endpoint(
        self, resource_group_name: str, data_collection_endpoint_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataCollectionRuleAssociationProxyOnlyResource]:
        """List the resources associated with a data collection endpoint.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_endpoint_name: Name of the data collection endpoint.

        REST:
            https://learn.microsoft.com/rest/api/monitor/data-collection-rule-associations/list-by-data-collection-endpoint
        """
        return self._list(
            _rest.DATA_COLLECTION_RULE_ASSOCIATIONS_LIST_BY_DATA_COLLECTION_ENDPOINT,
            options,
            resource_group_name,
            data_collection_endpoint_name,
        )

    def get(
        self, resource_uri: str, association_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataCollectionRuleAssociationProxyOnlyResource:
        """Get one association of a data collection rule with a resource.

        :param resource_uri: Full ID of the resource in Azure, beginning with /subscriptions/.
        :param association_name: Name of the association.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rule-associations/get
        """
        return self._call(_rest.DATA_COLLECTION_RULE_ASSOCIATIONS_GET, options, resource_uri, association_name)

    def create(
        self,
        resource_uri: str,
        association_name: str,
        body: models.DataCollectionRuleAssociationProxyOnlyResource
        | types.DataCollectionRuleAssociationProxyOnlyResourceDict
        | IO[bytes]
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DataCollectionRuleAssociationProxyOnlyResource:
        """Associate a data collection rule or endpoint with a resource.

        :param resource_uri: Full ID of the resource in Azure, beginning with /subscriptions/.
        :param association_name: Name of the association.
        :param body: Rule or endpoint to associate.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rule-associations/create
        """
        return self._call(_rest.DATA_COLLECTION_RULE_ASSOCIATIONS_CREATE, options, resource_uri, association_name, body)

    def delete(self, resource_uri: str, association_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an association of a data collection rule with a resource.

        :param resource_uri: Full ID of the resource in Azure, beginning with /subscriptions/.
        :param association_name: Name of the association.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-rule-associations/delete
        """
        return self._run(_rest.DATA_COLLECTION_RULE_ASSOCIATIONS_DELETE, options, resource_uri, association_name)
