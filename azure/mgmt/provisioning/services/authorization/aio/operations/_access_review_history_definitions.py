# Generated from swagger/authorization/ by "make generate": do not edit.

"""Asynchronous operations of ``authorization``: ``access_review_history_definitions``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _access_review_history_definitions as _sync


class AccessReviewHistoryDefinitionsOperations(AsyncOperationGroup):
    """Access review history reports of the subscription: get and list them.

    An attribute of the client: ``client.access_review_history_definitions``.
    """

    get_by_id = awaited(_sync.AccessReviewHistoryDefinitionsOperations.get_by_id)
    list = paged(_sync.AccessReviewHistoryDefinitionsOperations.list)


class AccessReviewHistoryDefinitionOperations(AsyncOperationGroup):
    """Access review history reports of the subscription: create and delete them.

    An attribute of the client: ``client.access_review_history_definition``.
    """

    create = awaited(_sync.AccessReviewHistoryDefinitionOperations.create)
    delete_by_id = awaited(_sync.AccessReviewHistoryDefinitionOperations.delete_by_id)


class AccessReviewHistoryDefinitionInstanceOperations(AsyncOperationGroup):
    """Files of an access review history report: make a link to download one.

    An attribute of the client: ``client.access_review_history_definition_instance``.
    """

    generate_download_uri = awaited(_sync.AccessReviewHistoryDefinitionInstanceOperations.generate_download_uri)


class AccessReviewHistoryDefinitionInstancesOperations(AsyncOperationGroup):
    """Instances of an access review history report: list them.

    An attribute of the client: ``client.access_review_history_definition_instances``.
    """

    list = paged(_sync.AccessReviewHistoryDefinitionInstancesOperations.list)


class ScopeAccessReviewHistoryDefinitionsOperations(AsyncOperationGroup):
    """Access review history reports at a scope: get and list them.

    An attribute of the client: ``client.scope_access_review_history_definitions``.
    """

    get_by_id = awaited(_sync.ScopeAccessReviewHistoryDefinitionsOperations.get_by_id)
    list = paged(_sync.ScopeAccessReviewHistoryDefinitionsOperations.list)


class ScopeAccessReviewHistoryDefinitionOperations(AsyncOperationGroup):
    """Access review history reports at a scope: create and delete them.

    An attribute of the client: ``client.scope_access_review_history_definition``.
    """

    create = awaited(_sync.ScopeAccessReviewHistoryDefinitionOperations.create)
    delete_by_id = awaited(_sync.ScopeAccessReviewHistoryDefinitionOperations.delete_by_id)


class ScopeAccessReviewHistoryDefinitionInstanceOperations(AsyncOperationGroup):
    """Files of an access review history report at a scope: make a link to download one.

    An attribute of the client: ``client.scope_access_review_history_definition_instance``.
    """

    generate_download_uri = awaited(_sync.ScopeAccessReviewHistoryDefinitionInstanceOperations.generate_download_uri)


class ScopeAccessReviewHistoryDefinitionInstancesOperations(AsyncOperationGroup):
    """Instances of an access review history report at a scope: list them.

    An attribute of the client: ``client.scope_access_review_history_definition_instances``.
    """

    list = paged(_sync.ScopeAccessReviewHistoryDefinitionInstancesOperations.list)
