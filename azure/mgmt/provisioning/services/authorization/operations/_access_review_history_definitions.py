# Generated from swagger/authorization/ by "make generate": do not edit.

"""Operations of ``authorization``: ``access_review_history_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _access_review_history_definitions as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class AccessReviewHistoryDefinitionsOperations(OperationGroup):
    """Access review history reports of the subscription: get and list them.

    An attribute of the client: ``client.access_review_history_definitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_id(
        self, history_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewHistoryDefinition:
        """Get one access review history report of the subscription.

        :param history_definition_id: ID of the access review history report.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-history-definitions/get-by-id
        """
        return self._call(_rest.ACCESS_REVIEW_HISTORY_DEFINITIONS_GET_BY_ID, options, history_definition_id)

    def list(
        self, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewHistoryDefinition]:
        """List all access review history reports of the subscription.

        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-history-definitions/list
        """
        return self._list(_rest.ACCESS_REVIEW_HISTORY_DEFINITIONS_LIST, options, filter)


class AccessReviewHistoryDefinitionOperations(OperationGroup):
    """Access review history reports of the subscription: create and delete them.

    An attribute of the client: ``client.access_review_history_definition``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def create(
        self,
        history_definition_id: str,
        properties: models.AccessReviewHistoryDefinitionProperties
        | types.AccessReviewHistoryDefinitionPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewHistoryDefinition:
        """Create an access review history report of the subscription.

        :param history_definition_id: ID of the access review history report.
        :param properties: Wanted settings of the access review history report.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-history-definition/create
        """
        return self._call(_rest.ACCESS_REVIEW_HISTORY_DEFINITION_CREATE, options, history_definition_id, properties)

    def delete_by_id(self, history_definition_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an access review history report of the subscription.

        :param history_definition_id: ID of the access review history report.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-history-definition/delete-by-id
        """
        return self._run(_rest.ACCESS_REVIEW_HISTORY_DEFINITION_DELETE_BY_ID, options, history_definition_id)


class AccessReviewHistoryDefinitionInstanceOperations(OperationGroup):
    """Files of an access review history report: make a link to download one.

    An attribute of the client: ``client.access_review_history_definition_instance``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def generate_download_uri(
        self, history_definition_id: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewHistoryInstance:
        """Make a link to download a finished access review history report.

        :param history_definition_id: ID of the access review history report.
        :param instance_id: ID of the instance of the history report.

        REST:
            https://learn.microsoft.com/rest/api/authorization/access-review-history-definition-instance/generate-download-uri
        """
        return self._call(
            _rest.ACCESS_REVIEW_HISTORY_DEFINITION_INSTANCE_GENERATE_DOWNLOAD_URI,
            options,
            history_definition_id,
            instance_id,
        )


class AccessReviewHistoryDefinitionInstancesOperations(OperationGroup):
    """Instances of an access review history report: list them.

    An attribute of the client: ``client.access_review_history_definition_instances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, history_definition_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewHistoryInstance]:
        """List the instances of an access review history report.

        :param history_definition_id: ID of the access review history report.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-history-definition-instances/list
        """
        return self._list(_rest.ACCESS_REVIEW_HISTORY_DEFINITION_INSTANCES_LIST, options, history_definition_id)


class ScopeAccessReviewHistoryDefinitionsOperations(OperationGroup):
    """Access review history reports at a scope: get and list them.

    An attribute of the client: ``client.scope_access_review_history_definitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_id(
        self, scope: str, history_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewHistoryDefinition:
        """Get one access review history report at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param history_definition_id: ID of the access review history report.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-history-definitions/get-by-id
        """
        return self._call(
            _rest.SCOPE_ACCESS_REVIEW_HISTORY_DEFINITIONS_GET_BY_ID, options, scope, history_definition_id
        )

    def list(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewHistoryDefinition]:
        """List the access review history reports at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-history-definitions/list
        """
        return self._list(_rest.SCOPE_ACCESS_REVIEW_HISTORY_DEFINITIONS_LIST, options, scope, filter)


class ScopeAccessReviewHistoryDefinitionOperations(OperationGroup):
    """Access review history reports at a scope: create and delete them.

    An attribute of the client: ``client.scope_access_review_history_definition``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def create(
        self,
        scope: str,
        history_definition_id: str,
        properties: models.AccessReviewHistoryDefinitionProperties
        | types.AccessReviewHistoryDefinitionPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewHistoryDefinition:
        """Create an access review history report at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param history_definition_id: ID of the access review history report.
        :param properties: Wanted settings of the access review history report.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-history-definition/create
        """
        return self._call(
            _rest.SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_CREATE, options, scope, history_definition_id, properties
        )

    def delete_by_id(self, scope: str, history_definition_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an access review history report at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param history_definition_id: ID of the access review history report.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-history-definition/delete-by-id
        """
        return self._run(
            _rest.SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_DELETE_BY_ID, options, scope, history_definition_id
        )


class ScopeAccessReviewHistoryDefinitionInstanceOperations(OperationGroup):
    """Files of an access review history report at a scope: make a link to download one.

    An attribute of the client: ``client.scope_access_review_history_definition_instance``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def generate_download_uri(
        self, scope: str, history_definition_id: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewHistoryInstance:
        """Make a link to download a finished access review history report of a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param history_definition_id: ID of the access review history report.
        :param instance_id: ID of the instance of the history report.

        REST:
            https://learn.microsoft.com/rest/api/authorization/scope-access-review-history-definition-instance/generate-download-uri
        """
        return self._call(
            _rest.SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_INSTANCE_GENERATE_DOWNLOAD_URI,
            options,
            scope,
            history_definition_id,
            instance_id,
        )


class ScopeAccessReviewHistoryDefinitionInstancesOperations(OperationGroup):
    """Instances of an access review history report at a scope: list them.

    An attribute of the client: ``client.scope_access_review_history_definition_instances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, scope: str, history_definition_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewHistoryInstance]:
        """List the instances of an access review history report at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param history_definition_id: ID of the access review history report.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-history-definition-instances/list
        """
        return self._list(
            _rest.SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_INSTANCES_LIST, options, scope, history_definition_id
        )
