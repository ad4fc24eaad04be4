# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``job_agents``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _job_agents as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class JobExecutionsOperations(OperationGroup):
    """Executions of elastic jobs: start, cancel, get and list them.

    An attribute of the client: ``client.job_executions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_execution_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.JobExecution:
        """Get one execution of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_execution_id: ID of the job execution, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/job-executions/get
        """
        return self._call(
            _rest.JOB_EXECUTIONS_GET,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_execution_id,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_execution_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.JobExecution]:
        """Start an elastic job, with an execution ID that you choose.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_execution_id: ID of the job execution, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/job-executions/create-or-update
        """
        return self._begin(
            _rest.JOB_EXECUTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_execution_id,
        )

    def cancel(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_execution_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel an execution of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_execution_id: ID of the job execution, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/job-executions/cancel
        """
        return self._run(
            _rest.JOB_EXECUTIONS_CANCEL,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_execution_id,
        )

    def list_by_job(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        *,
        create_time_min: datetime | str | None = None,
        create_time_max: datetime | str | None = None,
        end_time_min: datetime | str | None = None,
        end_time_max: datetime | str | None = None,
        is_active: bool | None = None,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.JobExecution]:
        """List the executions of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param create_time_min: Only executions created at this time or later.
        :param create_time_max: Only executions created before this time.
        :param end_time_min: Only executions that ended at this time or later.
        :param end_time_max: Only executions that ended before this time.
        :param is_active: Only executions that run, or only those that do not.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/sql/job-executions/list-by-job
        """
        return self._list(
            _rest.JOB_EXECUTIONS_LIST_BY_JOB,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            create_time_min,
            create_time_max,
            end_time_min,
            end_time_max,
            is_active,
            skip,
            top,
        )

    def list_by_agent(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        *,
        create_time_min: datetime | str | None = None,
        create_time_max: datetime | str | None = None,
        end_time_min: datetime | str | None = None,
        end_time_max: datetime | str | None = None,
        is_active: bool | None = None,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.JobExecution]:
        """List the executions of all jobs of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param create_time_min: Only executions created at this time or later.
        :param create_time_max: Only executions created before this time.
        :param end_time_min: Only executions that ended at this time or later.
        :param end_time_max: Only executions that ended before this time.
        :param is_active: Only executions that run, or only those that do not.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/sql/job-executions/list-by-agent
        """
        return self._list(
            _rest.JOB_EXECUTIONS_LIST_BY_AGENT,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            create_time_min,
            create_time_max,
            end_time_min,
            end_time_max,
            is_active,
            skip,
            top,
        )

    def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.JobExecution]:
        """Start an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/sql/job-executions/create
        """
        return self._begin(
            _rest.JOB_EXECUTIONS_CREATE, options, resource_group_name, server_name, job_agent_name, job_name
        )


class JobAgentsOperations(OperationGroup):
    """Elastic job agents of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.job_agents``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, job_agent_name: str, **options: Unpack[RequestOptions]
    ) -> models.JobAgent:
        """Get one elastic job agent of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.

        REST: https://learn.microsoft.com/rest/api/sql/job-agents/get
        """
        return self._call(_rest.JOB_AGENTS_GET, options, resource_group_name, server_name, job_agent_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        parameters: models.JobAgent | types.JobAgentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.JobAgent]:
        """Create an elastic job agent of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param parameters: Wanted settings of the elastic job agent.

        REST: https://learn.microsoft.com/rest/api/sql/job-agents/create-or-update
        """
        return self._begin(
            _rest.JOB_AGENTS_CREATE_OR_UPDATE, options, resource_group_name, server_name, job_agent_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        parameters: models.JobAgentUpdate | types.JobAgentUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.JobAgent]:
        """Change some settings of an elastic job agent of a SQL server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param parameters: Settings of the elastic job agent to change.

        REST: https://learn.microsoft.com/rest/api/sql/job-agents/update
        """
        return self._begin(
            _rest.JOB_AGENTS_UPDATE, options, resource_group_name, server_name, job_agent_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, job_agent_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an elastic job agent of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.

        REST: https://learn.microsoft.com/rest/api/sql/job-agents/delete
        """
        return self._begin(_rest.JOB_AGENTS_DELETE, options, resource_group_name, server_name, job_agent_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.JobAgent]:
        """List the elastic job agents of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/job-agents/list-by-server
        """
        return self._list(_rest.JOB_AGENTS_LIST_BY_SERVER, options, resource_group_name, server_name)


class JobCredentialsOperations(OperationGroup):
    """Credentials of an elastic job agent: create, change, delete, get and list them.

    An attribute of the client: ``client.job_credentials``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        credential_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.JobCredential:
        """Get one credential of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param credential_name: Name of the credential.

        REST: https://learn.microsoft.com/rest/api/sql/job-credentials/get
        """
        return self._call(
            _rest.JOB_CREDENTIALS_GET, options, resource_group_name, server_name, job_agent_name, credential_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        credential_name: str,
        parameters: models.JobCredential | types.JobCredentialDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.JobCredential:
        """Create a credential of an elastic job agent, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param credential_name: Name of the credential.
        :param parameters: Wanted settings of the credential.

        REST: https://learn.microsoft.com/rest/api/sql/job-credentials/create-or-update
        """
        return self._call(
            _rest.JOB_CREDENTIALS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            credential_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        credential_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a credential of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param credential_name: Name of the credential.

        REST: https://learn.microsoft.com/rest/api/sql/job-credentials/delete
        """
        return self._run(
            _rest.JOB_CREDENTIALS_DELETE, options, resource_group_name, server_name, job_agent_name, credential_name
        )

    def list_by_agent(
        self, resource_group_name: str, server_name: str, job_agent_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.JobCredential]:
        """List the credentials of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.

        REST: https://learn.microsoft.com/rest/api/sql/job-credentials/list-by-agent
        """
        return self._list(
            _rest.JOB_CREDENTIALS_LIST_BY_AGENT, options, resource_group_name, server_name, job_agent_name
        )


class JobStepExecutionsOperations(OperationGroup):
    """Step executions of an elastic job execution: get and list them.

    An attribute of the client: ``client.job_step_executions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_execution_id: str,
        step_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.JobExecution:
        """Get one step execution of an elastic job execution.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_execution_id: ID of the job execution, a GUID.
        :param step_name: Name of the step.

        REST: https://learn.microsoft.com/rest/api/sql/job-step-executions/get
        """
        return self._call(
            _rest.JOB_STEP_EXECUTIONS_GET,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_execution_id,
            step_name,
        )

    def list_by_job_execution(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_execution_id: str,
        *,
        create_time_min: datetime | str | None = None,
        create_time_max: datetime | str | None = None,
        end_time_min: datetime | str | None = None,
        end_time_max: datetime | str | None = None,
        is_active: bool | None = None,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.JobExecution]:
        """List the step executions of an elastic job execution.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_execution_id: ID of the job execution, a GUID.
        :param create_time_min: Only executions created at this time or later.
        :param create_time_max: Only executions created before this time.
        :param end_time_min: Only executions that ended at this time or later.
        :param end_time_max: Only executions that ended before this time.
        :param is_active: Only executions that run, or only those that do not.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/sql/job-step-executions/list-by-job-execution
        """
        return self._list(
            _rest.JOB_STEP_EXECUTIONS_LIST_BY_JOB_EXECUTION,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_execution_id,
            create_time_min,
            create_time_max,
            end_time_min,
            end_time_max,
            is_active,
            skip,
            top,
        )


class JobTargetExecutionsOperations(OperationGroup):
    """Target executions of an elastic job execution: get and list them.

    An attribute of the client: ``client.job_target_executions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_execution_id: str,
        step_name: str,
        target_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.JobExecution:
        """Get one target execution of an elastic job execution.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_execution_id: ID of the job execution, a GUID.
        :param step_name: Name of the step.
        :param target_id: ID of the target.

        REST: https://learn.microsoft.com/rest/api/sql/job-target-executions/get
        """
        return self._call(
            _rest.JOB_TARGET_EXECUTIONS_GET,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_execution_id,
            step_name,
            target_id,
        )

    def list_by_step(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_execution_id: str,
        step_name: str,
        *,
        create_time_min: datetime | str | None = None,
        create_time_max: datetime | str | None = None,
        end_time_min: datetime | str | None = None,
        end_time_max: datetime | str | None = None,
        is_active: bool | None = None,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.JobExecution]:
        """List the target executions of one step.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_execution_id: ID of the job execution, a GUID.
        :param step_name: Name of the step.
        :param create_time_min: Only executions created at this time or later.
        :param create_time_max: Only executions created before this time.
        :param end_time_min: Only executions that ended at this time or later.
        :param end_time_max: Only executions that ended before this time.
        :param is_active: Only executions that run, or only those that do not.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/sql/job-target-executions/list-by-step
        """
        return self._list(
            _rest.JOB_TARGET_EXECUTIONS_LIST_BY_STEP,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_execution_id,
            step_name,
            create_time_min,
            create_time_max,
            end_time_min,
            end_time_max,
            is_active,
            skip,
            top,
        )

    def list_by_job_execution(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_execution_id: str,
        *,
        create_time_min: datetime | str | None = None,
        create_time_max: datetime | str | None = None,
        end_time_min: datetime | str | None = None,
        end_time_max: datetime | str | None = None,
        is_active: bool | None = None,
        skip: int | None = None,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.JobExecution]:
        """List the target executions of all steps of an execution.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_execution_id: ID of the job execution, a GUID.
        :param create_time_min: Only executions created at this time or later.
        :param create_time_max: Only executions created before this time.
        :param end_time_min: Only executions that ended at this time or later.
        :param end_time_max: Only executions that ended before this time.
        :param is_active: Only executions that run, or only those that do not.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/sql/job-target-executions/list-by-job-execution
        """
        return self._list(
            _rest.JOB_TARGET_EXECUTIONS_LIST_BY_JOB_EXECUTION,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_execution_id,
            create_time_min,
            create_time_max,
            end_time_min,
            end_time_max,
            is_active,
            skip,
            top,
        )


class JobsOperations(OperationGroup):
    """Elastic jobs of a job agent: create, change, delete, get and list them.

    An attribute of the client: ``client.jobs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Get one elastic job of a job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/sql/jobs/get
        """
        return self._call(_rest.JOBS_GET, options, resource_group_name, server_name, job_agent_name, job_name)

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        parameters: models.Job | types.JobDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Create an elastic job of a job agent, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param parameters: Wanted settings of the elastic job.

        REST: https://learn.microsoft.com/rest/api/sql/jobs/create-or-update
        """
        return self._call(
            _rest.JOBS_CREATE_OR_UPDATE, options, resource_group_name, server_name, job_agent_name, job_name, parameters
        )

    def delete(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an elastic job of a job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/sql/jobs/delete
        """
        return self._run(_rest.JOBS_DELETE, options, resource_group_name, server_name, job_agent_name, job_name)

    def list_by_agent(
        self, resource_group_name: str, server_name: str, job_agent_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Job]:
        """List the elastic jobs of a job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.

        REST: https://learn.microsoft.com/rest/api/sql/jobs/list-by-agent
        """
        return self._list(_rest.JOBS_LIST_BY_AGENT, options, resource_group_name, server_name, job_agent_name)


class JobPrivateEndpointsOperations(OperationGroup):
    """Private endpoints of an elastic job agent: create, change, delete, get and list them.

    An attribute of the client: ``client.job_private_endpoints``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        private_endpoint_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.JobPrivateEndpoint:
        """Get one private endpoint of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param private_endpoint_name: Name of the private endpoint.

        REST: https://learn.microsoft.com/rest/api/sql/job-private-endpoints/get
        """
        return self._call(
            _rest.JOB_PRIVATE_ENDPOINTS_GET,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            private_endpoint_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        private_endpoint_name: str,
        parameters: models.JobPrivateEndpoint | types.JobPrivateEndpointDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.JobPrivateEndpoint]:
        """Create a private endpoint of an elastic job agent, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param private_endpoint_name: Name of the private endpoint.
        :param parameters: Wanted settings of the private endpoint.

        REST: https://learn.microsoft.com/rest/api/sql/job-private-endpoints/create-or-update
        """
        return self._begin(
            _rest.JOB_PRIVATE_ENDPOINTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            private_endpoint_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        private_endpoint_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param private_endpoint_name: Name of the private endpoint.

        REST: https://learn.microsoft.com/rest/api/sql/job-private-endpoints/delete
        """
        return self._begin(
            _rest.JOB_PRIVATE_ENDPOINTS_DELETE,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            private_endpoint_name,
        )

    def list_by_agent(
        self, resource_group_name: str, server_name: str, job_agent_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.JobPrivateEndpoint]:
        """List the private endpoints of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.

        REST: https://learn.microsoft.com/rest/api/sql/job-private-endpoints/list-by-agent
        """
        return self._list(
            _rest.JOB_PRIVATE_ENDPOINTS_LIST_BY_AGENT, options, resource_group_name, server_name, job_agent_name
        )


class JobStepsOperations(OperationGroup):
    """Steps of an elastic job: create, change, delete, get and list them.

    An attribute of the client: ``client.job_steps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        step_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.JobStep:
        """Get one step of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param step_name: Name of the step.

        REST: https://learn.microsoft.com/rest/api/sql/job-steps/get
        """
        return self._call(
            _rest.JOB_STEPS_GET, options, resource_group_name, server_name, job_agent_name, job_name, step_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        step_name: str,
        parameters: models.JobStep | types.JobStepDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.JobStep:
        """Create a step of an elastic job, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param step_name: Name of the step.
        :param parameters: Wanted settings of the step.

        REST: https://learn.microsoft.com/rest/api/sql/job-steps/create-or-update
        """
        return self._call(
            _rest.JOB_STEPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            step_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        step_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a step of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param step_name: Name of the step.

        REST: https://learn.microsoft.com/rest/api/sql/job-steps/delete
        """
        return self._run(
            _rest.JOB_STEPS_DELETE, options, resource_group_name, server_name, job_agent_name, job_name, step_name
        )

    def list_by_job(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.JobStep]:
        """List the steps of an elastic job's newest version.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/sql/job-steps/list-by-job
        """
        return self._list(
            _rest.JOB_STEPS_LIST_BY_JOB, options, resource_group_name, server_name, job_agent_name, job_name
        )

    def get_by_version(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_version: int,
        step_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.JobStep:
        """Get one step of a version of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_version: Version of the job.
        :param step_name: Name of the step.

        REST: https://learn.microsoft.com/rest/api/sql/job-steps/get-by-version
        """
        return self._call(
            _rest.JOB_STEPS_GET_BY_VERSION,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_version,
            step_name,
        )

    def list_by_version(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_version: int,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.JobStep]:
        """List the steps of a version of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_version: Version of the job.

        REST: https://learn.microsoft.com/rest/api/sql/job-steps/list-by-version
        """
        return self._list(
            _rest.JOB_STEPS_LIST_BY_VERSION,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            job_name,
            job_version,
        )


class JobTargetGroupsOperations(OperationGroup):
    """Target groups of an elastic job agent: create, change, delete, get and list them.

    An attribute of the client: ``client.job_target_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        target_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.JobTargetGroup:
        """Get one target group of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param target_group_name: Name of the target group.

        REST: https://learn.microsoft.com/rest/api/sql/job-target-groups/get
        """
        return self._call(
            _rest.JOB_TARGET_GROUPS_GET, options, resource_group_name, server_name, job_agent_name, target_group_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        target_group_name: str,
        parameters: models.JobTargetGroup | types.JobTargetGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.JobTargetGroup:
        """Create a target group of an elastic job agent, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param target_group_name: Name of the target group.
        :param parameters: Wanted settings of the target group.

        REST: https://learn.microsoft.com/rest/api/sql/job-target-groups/create-or-update
        """
        return self._call(
            _rest.JOB_TARGET_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            job_agent_name,
            target_group_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        target_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a target group of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param target_group_name: Name of the target group.

        REST: https://learn.microsoft.com/rest/api/sql/job-target-groups/delete
        """
        return self._run(
            _rest.JOB_TARGET_GROUPS_DELETE, options, resource_group_name, server_name, job_agent_name, target_group_name
        )

    def list_by_agent(
        self, resource_group_name: str, server_name: str, job_agent_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.JobTargetGroup]:
        """List the target groups of an elastic job agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.

        REST: https://learn.microsoft.com/rest/api/sql/job-target-groups/list-by-agent
        """
        return self._list(
            _rest.JOB_TARGET_GROUPS_LIST_BY_AGENT, options, resource_group_name, server_name, job_agent_name
        )


class JobVersionsOperations(OperationGroup):
    """Versions of an elastic job: get and list them.

    An attribute of the client: ``client.job_versions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        job_version: int,
        **options: Unpack[RequestOptions],
    ) -> models.JobVersion:
        """Get one version of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.
        :param job_version: Version of the job.

        REST: https://learn.microsoft.com/rest/api/sql/job-versions/get
        """
        return self._call(
            _rest.JOB_VERSIONS_GET, options, resource_group_name, server_name, job_agent_name, job_name, job_version
        )

    def list_by_job(
        self,
        resource_group_name: str,
        server_name: str,
        job_agent_name: str,
        job_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.JobVersion]:
        """List the versions of an elastic job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param job_agent_name: Name of the job agent.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/sql/job-versions/list-by-job
        """
        return self._list(
            _rest.JOB_VERSIONS_LIST_BY_JOB, options, resource_group_name, server_name, job_agent_name, job_name
        )
