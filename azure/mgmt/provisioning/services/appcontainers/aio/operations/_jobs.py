# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous operations of ``appcontainers``: ``jobs``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _jobs as _sync


class JobsOperations(AsyncOperationGroup):
    """Container Apps jobs: create, change, start, stop, delete, get and list them.

    An attribute of the client: ``client.jobs``.
    """

    get = awaited(_sync.JobsOperations.get)
    begin_create_or_update = begun(_sync.JobsOperations.begin_create_or_update)
    begin_update = begun(_sync.JobsOperations.begin_update)
    begin_delete = begun(_sync.JobsOperations.begin_delete)
    list_by_resource_group = paged(_sync.JobsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.JobsOperations.list_by_subscription)
    begin_start = begun(_sync.JobsOperations.begin_start)
    begin_stop_multiple_executions = begun(_sync.JobsOperations.begin_stop_multiple_executions)
    list_secrets = awaited(_sync.JobsOperations.list_secrets)
    begin_resume = begun(_sync.JobsOperations.begin_resume)
    begin_suspend = begun(_sync.JobsOperations.begin_suspend)
    begin_stop_execution = begun(_sync.JobsOperations.begin_stop_execution)
    proxy_get = awaited(_sync.JobsOperations.proxy_get)
    list_detectors = paged(_sync.JobsOperations.list_detectors)
    get_detector = awaited(_sync.JobsOperations.get_detector)


class JobsExecutionsOperations(AsyncOperationGroup):
    """Executions of a job: list them.

    An attribute of the client: ``client.jobs_executions``.
    """

    list = paged(_sync.JobsExecutionsOperations.list)
