# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``job_agents``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _job_agents as _sync


class JobExecutionsOperations(AsyncOperationGroup):
    """Executions of elastic jobs: start, cancel, get and list them.

    An attribute of the client: ``client.job_executions``.
    """

    get = awaited(_sync.JobExecutionsOperations.get)
    begin_create_or_update = begun(_sync.JobExecutionsOperations.begin_create_or_update)
    cancel = awaited(_sync.JobExecutionsOperations.cancel)
    list_by_job = paged(_sync.JobExecutionsOperations.list_by_job)
    list_by_agent = paged(_sync.JobExecutionsOperations.list_by_agent)
    begin_create = begun(_sync.JobExecutionsOperations.begin_create)


class JobAgentsOperations(AsyncOperationGroup):
    """Elastic job agents of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.job_agents``.
    """

    get = awaited(_sync.JobAgentsOperations.get)
    begin_create_or_update = begun(_sync.JobAgentsOperations.begin_create_or_update)
    begin_update = begun(_sync.JobAgentsOperations.begin_update)
    begin_delete = begun(_sync.JobAgentsOperations.begin_delete)
    list_by_server = paged(_sync.JobAgentsOperations.list_by_server)


class JobCredentialsOperations(AsyncOperationGroup):
    """Credentials of an elastic job agent: create, change, delete, get and list them.

    An attribute of the client: ``client.job_credentials``.
    """

    get = awaited(_sync.JobCredentialsOperations.get)
    create_or_update = awaited(_sync.JobCredentialsOperations.create_or_update)
    delete = awaited(_sync.JobCredentialsOperations.delete)
    list_by_agent = paged(_sync.JobCredentialsOperations.list_by_agent)


class JobStepExecutionsOperations(AsyncOperationGroup):
    """Step executions of an elastic job execution: get and list them.

    An attribute of the client: ``client.job_step_executions``.
    """

    get = awaited(_sync.JobStepExecutionsOperations.get)
    list_by_job_execution = paged(_sync.JobStepExecutionsOperations.list_by_job_execution)


class JobTargetExecutionsOperations(AsyncOperationGroup):
    """Target executions of an elastic job execution: get and list them.

    An attribute of the client: ``client.job_target_executions``.
    """

    get = awaited(_sync.JobTargetExecutionsOperations.get)
    list_by_step = paged(_sync.JobTargetExecutionsOperations.list_by_step)
    list_by_job_execution = paged(_sync.JobTargetExecutionsOperations.list_by_job_execution)


class JobsOperations(AsyncOperationGroup):
    """Elastic jobs of a job agent: create, change, delete, get and list them.

    An attribute of the client: ``client.jobs``.
    """

    get = awaited(_sync.JobsOperations.get)
    create_or_update = awaited(_sync.JobsOperations.create_or_update)
    delete = awaited(_sync.JobsOperations.delete)
    list_by_agent = paged(_sync.JobsOperations.list_by_agent)


class JobPrivateEndpointsOperations(AsyncOperationGroup):
    """Private endpoints of an elastic job agent: create, change, delete, get and list them.

    An attribute of the client: ``client.job_private_endpoints``.
    """

    get = awaited(_sync.JobPrivateEndpointsOperations.get)
    begin_create_or_update = begun(_sync.JobPrivateEndpointsOperations.begin_create_or_update)
    begin_delete = begun(_sync.JobPrivateEndpointsOperations.begin_delete)
    list_by_agent = paged(_sync.JobPrivateEndpointsOperations.list_by_agent)


class JobStepsOperations(AsyncOperationGroup):
    """Steps of an elastic job: create, change, delete, get and list them.

    An attribute of the client: ``client.job_steps``.
    """

    get = awaited(_sync.JobStepsOperations.get)
    create_or_update = awaited(_sync.JobStepsOperations.create_or_update)
    delete = awaited(_sync.JobStepsOperations.delete)
    list_by_job = paged(_sync.JobStepsOperations.list_by_job)
    get_by_version = awaited(_sync.JobStepsOperations.get_by_version)
    list_by_version = paged(_sync.JobStepsOperations.list_by_version)


class JobTargetGroupsOperations(AsyncOperationGroup):
    """Target groups of an elastic job agent: create, change, delete, get and list them.

    An attribute of the client: ``client.job_target_groups``.
    """

    get = awaited(_sync.JobTargetGroupsOperations.get)
    create_or_update = awaited(_sync.JobTargetGroupsOperations.create_or_update)
    delete = awaited(_sync.JobTargetGroupsOperations.delete)
    list_by_agent = paged(_sync.JobTargetGroupsOperations.list_by_agent)


class JobVersionsOperations(AsyncOperationGroup):
    """Versions of an elastic job: get and list them.

    An attribute of the client: ``client.job_versions``.
    """

    get = awaited(_sync.JobVersionsOperations.get)
    list_by_job = paged(_sync.JobVersionsOperations.list_by_job)
