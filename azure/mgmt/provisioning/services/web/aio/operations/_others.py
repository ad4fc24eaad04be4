# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _others as _sync


class GlobalOperationsOperations(AsyncOperationGroup):
    """Deleted web apps of a subscription, and results of its operations.

    An attribute of the client: ``client.global_operations``.
    """

    get_deleted_web_app = awaited(_sync.GlobalOperationsOperations.get_deleted_web_app)
    get_deleted_web_app_snapshots = awaited(_sync.GlobalOperationsOperations.get_deleted_web_app_snapshots)
    get_subscription_operation_with_async_response = awaited(
        _sync.GlobalOperationsOperations.get_subscription_operation_with_async_response
    )


class DeletedWebAppsOperations(AsyncOperationGroup):
    """Deleted web apps that can still be restored.

    An attribute of the client: ``client.deleted_web_apps``.
    """

    get_deleted_web_app_by_location = awaited(_sync.DeletedWebAppsOperations.get_deleted_web_app_by_location)
    list_by_location = paged(_sync.DeletedWebAppsOperations.list_by_location)
    list = paged(_sync.DeletedWebAppsOperations.list)


class GetUsagesInLocationOperations(AsyncOperationGroup):
    """Use of App Service quotas in a region.

    An attribute of the client: ``client.get_usages_in_location``.
    """

    list = paged(_sync.GetUsagesInLocationOperations.list)
