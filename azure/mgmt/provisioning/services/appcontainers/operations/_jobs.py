# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Operations of ``appcontainers``: ``jobs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _jobs as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class JobsOperations(OperationGroup):
    """Container Apps jobs: create, change, start, stop, delete, get and list them.

    An attribute of the client: ``client.jobs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, job_name: str, **options: Unpack[RequestOptions]) -> models.Job:
        """Get one Container Apps job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/get
        """
        return self._call(_rest.JOBS_GET, options, resource_group_name, job_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        job_name: str,
        job_envelope: models.Job | types.JobDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Job]:
        """Create a job, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.
        :param job_envelope: Location, environment, trigger and template of the job.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/create-or-update
        """
        return self._begin(_rest.JOBS_CREATE_OR_UPDATE, options, resource_group_name, job_name, job_envelope)

    def begin_update(
        self,
        resource_group_name: str,
        job_name: str,
        job_envelope: models.JobPatchProperties | types.JobPatchPropertiesDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Job]:
        """Change some settings of a Container Apps job; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.
        :param job_envelope: Settings of the Container Apps job to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/update
        """
        return self._begin(_rest.JOBS_UPDATE, options, resource_group_name, job_name, job_envelope)

    def begin_delete(
        self, resource_group_name: str, job_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Container Apps job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/delete
        """
        return self._begin(_rest.JOBS_DELETE, options, resource_group_name, job_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Job]:
        """List the Container Apps jobs of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/list-by-resource-group
        """
        return self._list(_rest.JOBS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Job]:
        """List all Container Apps jobs of the subscription.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/list-by-subscription
        """
        return self._list(_rest.JOBS_LIST_BY_SUBSCRIPTION, options)

    def begin_start(
        self,
        resource_group_name: str,
        job_name: str,
        template: models.JobExecutionTemplate | types.JobExecutionTemplateDict | IO[bytes] | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.JobExecutionBase]:
        """Start an execution of a job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.
        :param template: Containers to run in this execution, in place of the job's own.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/start
        """
        return self._begin(_rest.JOBS_START, options, resource_group_name, job_name, template)

    def begin_stop_multiple_executions(
        self, resource_group_name: str, job_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ContainerAppJobExecutions]:
        """Stop all running executions of a job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/stop-multiple-executions
        """
        return self._begin(_rest.JOBS_STOP_MULTIPLE_EXECUTIONS, options, resource_group_name, job_name)

    def list_secrets(
        self, resource_group_name: str, job_name: str, **options: Unpack[RequestOptions]
    ) -> models.JobSecretsCollection:
        """Get the secrets of a job with their values.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/list-secrets
        """
        return self._call(_rest.JOBS_LIST_SECRETS, options, resource_group_name, job_name)

    def begin_resume(
        self, resource_group_name: str, job_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.Job]:
        """Resume a suspended job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/resume
        """
        return self._begin(_rest.JOBS_RESUME, options, resource_group_name, job_name)

    def begin_suspend(
        self, resource_group_name: str, job_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.Job]:
        """Suspend a job; it is not triggered until it is resumed.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/suspend
        """
        return self._begin(_rest.JOBS_SUSPEND, options, resource_group_name, job_name)

    def begin_stop_execution(
        self, resource_group_name: str, job_name: str, job_execution_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Stop one execution of a job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.
        :param job_execution_name: Name of the execution, as the list of executions gives it.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/stop-execution
        """
        return self._begin(_rest.JOBS_STOP_EXECUTION, options, resource_group_name, job_name, job_execution_name)

    def proxy_get(
        self, resource_group_name: str, job_name: str, api_name: str, **options: Unpack[RequestOptions]
    ) -> models.Job:
        """Get a job by way of its diagnostics API.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.
        :param api_name: Name of the API to call.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/proxy-get
        """
        return self._call(_rest.JOBS_PROXY_GET, options, resource_group_name, job_name, api_name)

    def list_detectors(
        self, resource_group_name: str, job_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Diagnostics]:
        """List the detectors for a job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/list-detectors
        """
        return self._list(_rest.JOBS_LIST_DETECTORS, options, resource_group_name, job_name)

    def get_detector(
        self, resource_group_name: str, job_name: str, detector_name: str, **options: Unpack[RequestOptions]
    ) -> models.Diagnostics:
        """Run one detector on a job and get its findings.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.
        :param detector_name: Name of the detector.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/get-detector
        """
        return self._call(_rest.JOBS_GET_DETECTOR, options, resource_group_name, job_name, detector_name)


class JobsExecutionsOperations(OperationGroup):
    """Executions of a job: list them.

    An attribute of the client: ``client.jobs_executions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, job_name: str, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.JobExecution]:
        """List the executions of a job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs-executions/list
        """
        return self._list(_rest.JOBS_EXECUTIONS_LIST, options, resource_group_name, job_name, filter)
