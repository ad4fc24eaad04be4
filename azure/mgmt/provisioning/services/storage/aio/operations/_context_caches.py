# Generated from swagger/storage/ by "make generate": do not edit.

"""Asynchronous operations of ``storage``: ``context_caches``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _context_caches as _sync


class ContextCachesOperations(AsyncOperationGroup):
    """Context caches for AI models.

    An attribute of the client: ``client.context_caches``.
    """

    get = awaited(_sync.ContextCachesOperations.get)
    begin_create_or_update = begun(_sync.ContextCachesOperations.begin_create_or_update)
    begin_update = begun(_sync.ContextCachesOperations.begin_update)
    begin_delete = begun(_sync.ContextCachesOperations.begin_delete)
    list_by_resource_group = paged(_sync.ContextCachesOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ContextCachesOperations.list_by_subscription)
    check_name_availability = awaited(_sync.ContextCachesOperations.check_name_availability)


class ContextCacheContainersOperations(AsyncOperationGroup):
    """Containers of a context cache, each for one model.

    An attribute of the client: ``client.context_cache_containers``.
    """

    get = awaited(_sync.ContextCacheContainersOperations.get)
    begin_create_or_update = begun(_sync.ContextCacheContainersOperations.begin_create_or_update)
    begin_update = begun(_sync.ContextCacheContainersOperations.begin_update)
    begin_delete = begun(_sync.ContextCacheContainersOperations.begin_delete)
    list_by_context_cache = paged(_sync.ContextCacheContainersOperations.list_by_context_cache)
