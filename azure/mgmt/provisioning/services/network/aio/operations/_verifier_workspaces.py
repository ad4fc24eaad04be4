# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``verifier_workspaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _verifier_workspaces as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core import MatchConditions
    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class ReachabilityAnalysisIntentsOperations(AsyncOperationGroup):
    """Questions of reachability: which traffic is to be checked.

    An attribute of the client: ``client.reachability_analysis_intents``.
    """

    async def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_intent_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ReachabilityAnalysisIntent:
        """Get one reachability analysis intent.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_intent_name: Name of the reachability analysis intent.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ReachabilityAnalysisIntent``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-intents/get
        """
        return await self._call(
            _rest.REACHABILITY_ANALYSIS_INTENTS_GET,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_intent_name,
        )

    async def create(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_intent_name: str,
        body: models.ReachabilityAnalysisIntent | types.ReachabilityAnalysisIntentDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ReachabilityAnalysisIntent:
        """Create a reachability analysis intent: source, destination and traffic to check.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_intent_name: Name of the reachability analysis intent.
        :param body: Source, destination and traffic to check.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ReachabilityAnalysisIntent``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-intents/create
        """
        return await self._call(
            _rest.REACHABILITY_ANALYSIS_INTENTS_CREATE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_intent_name,
            body,
        )

    async def delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_intent_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a reachability analysis intent.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_intent_name: Name of the reachability analysis intent.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-intents/delete
        """
        await self._call(
            _rest.REACHABILITY_ANALYSIS_INTENTS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_intent_name,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        *,
        skip_token: str | None = None,
        skip: int = 0,
        top: int = 50,
        sort_key: str | None = None,
        sort_value: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.ReachabilityAnalysisIntent]:
        """List the reachability analysis intents of a verifier workspace.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param skip: Number of entries to leave out at the beginning. By default 0.
        :param top: Most entries to return in a page. By default 50.
        :param sort_key: Property to sort by.
        :param sort_value: Order of the sorting.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ReachabilityAnalysisIntent`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-intents/list
        """
        return self._list(
            _rest.REACHABILITY_ANALYSIS_INTENTS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            skip_token,
            skip,
            top,
            sort_key,
            sort_value,
        )


class VerifierWorkspacesOperations(AsyncOperationGroup):
    """Workspaces of the network verifier, which checks reachability.

    An attribute of the client: ``client.verifier_workspaces``.
    """

    async def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VerifierWorkspace:
        """Get one verifier workspace.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VerifierWorkspace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/get
        """
        return await self._call(
            _rest.VERIFIER_WORKSPACES_GET, options, resource_group_name, network_manager_name, workspace_name
        )

    async def create(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        body: models.VerifierWorkspace | types.VerifierWorkspaceDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VerifierWorkspace:
        """Create a verifier workspace in a network manager, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param body: Wanted settings of the verifier workspace.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VerifierWorkspace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/create
        """
        return await self._call(
            _rest.VERIFIER_WORKSPACES_CREATE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            body,
            etag,
            match_condition,
        )

    async def update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        body: models.VerifierWorkspaceUpdate | types.VerifierWorkspaceUpdateDict | IO[bytes] | None = None,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VerifierWorkspace:
        """Change some settings of a verifier workspace.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param body: Changes to the verifier workspace; what is left out stays as it is.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VerifierWorkspace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/update
        """
        return await self._call(
            _rest.VERIFIER_WORKSPACES_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            body,
            etag,
            match_condition,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a verifier workspace with its intents and runs.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/delete
        """
        return await self._begin(
            _rest.VERIFIER_WORKSPACES_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            etag,
            match_condition,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        skip_token: str | None = None,
        skip: int = 0,
        top: int = 50,
        sort_key: str | None = None,
        sort_value: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.VerifierWorkspace]:
        """List the verifier workspaces of a network manager.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param skip: Number of entries to leave out at the beginning. By default 0.
        :param top: Most entries to return in a page. By default 50.
        :param sort_key: Property to sort by.
        :param sort_value: Order of the sorting.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``VerifierWorkspace`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/list
        """
        return self._list(
            _rest.VERIFIER_WORKSPACES_LIST,
            options,
            resource_group_name,
            network_manager_name,
            skip_token,
            skip,
            top,
            sort_key,
            sort_value,
        )


class ReachabilityAnalysisRunsOperations(AsyncOperationGroup):
    """Runs of reachability analyses, with their results.

    An attribute of the client: ``client.reachability_analysis_runs``.
    """

    async def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_run_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ReachabilityAnalysisRun:
        """Get one reachability analysis run with its result.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_run_name: Name of the reachability analysis run.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ReachabilityAnalysisRun``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-runs/get
        """
        return await self._call(
            _rest.REACHABILITY_ANALYSIS_RUNS_GET,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_run_name,
        )

    async def create(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_run_name: str,
        body: models.ReachabilityAnalysisRun | types.ReachabilityAnalysisRunDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ReachabilityAnalysisRun:
        """Start a reachability analysis run for an intent.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_run_name: Name of the reachability analysis run.
        :param body: Intent to analyse.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ReachabilityAnalysisRun``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-runs/create
        """
        return await self._call(
            _rest.REACHABILITY_ANALYSIS_RUNS_CREATE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_run_name,
            body,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_run_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a reachability analysis run.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_run_name: Name of the reachability analysis run.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-runs/delete
        """
        return await self._begin(
            _rest.REACHABILITY_ANALYSIS_RUNS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_run_name,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        *,
        skip_token: str | None = None,
        skip: int = 0,
        top: int = 50,
        sort_key: str | None = None,
        sort_value: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.ReachabilityAnalysisRun]:
        """List the reachability analysis runs of a verifier workspace.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param skip: Number of entries to leave out at the beginning. By default 0.
        :param top: Most entries to return in a page. By default 50.
        :param sort_key: Property to sort by.
        :param sort_value: Order of the sorting.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ReachabilityAnalysisRun`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-runs/list
        """
        return self._list(
            _rest.REACHABILITY_ANALYSIS_RUNS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            skip_token,
            skip,
            top,
            sort_key,
            sort_value,
        )
