# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``verifier_workspaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.core import MatchConditions

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _verifier_workspaces as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ReachabilityAnalysisIntentsOperations(OperationGroup):
    """Questions of reachability: which traffic is to be checked.

    An attribute of the client: ``client.reachability_analysis_intents``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_intent_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ReachabilityAnalysisIntent:
        """Get one reachability analysis intent.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_intent_name: Name of the reachability analysis intent.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-intents/get
        """
        return self._call(
            _rest.REACHABILITY_ANALYSIS_INTENTS_GET,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_intent_name,
        )

    def create(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_intent_name: str,
        body: models.ReachabilityAnalysisIntent | types.ReachabilityAnalysisIntentDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ReachabilityAnalysisIntent:
        """Create a reachability analysis intent: source, destination and traffic to check.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_intent_name: Name of the reachability analysis intent.
        :param body: Source, destination and traffic to check.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-intents/create
        """
        return self._call(
            _rest.REACHABILITY_ANALYSIS_INTENTS_CREATE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_intent_name,
            body,
        )

    def delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_intent_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a reachability analysis intent.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_intent_name: Name of the reachability analysis intent.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-intents/delete
        """
        return self._run(
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
    ) -> ItemPaged[models.ReachabilityAnalysisIntent]:
        """List the reachability analysis intents of a verifier workspace.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param skip: Number of entries to leave out at the beginning. By default 0.
        :param top: Most entries to return in a page. By default 50.
        :param sort_key: Property to sort by.
        :param sort_value: Order of the sorting.

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


class VerifierWorkspacesOperations(OperationGroup):
    """Workspaces of the network verifier, which checks reachability.

    An attribute of the client: ``client.verifier_workspaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VerifierWorkspace:
        """Get one verifier workspace.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/get
        """
        return self._call(
            _rest.VERIFIER_WORKSPACES_GET, options, resource_group_name, network_manager_name, workspace_name
        )

    def create(
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

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param body: Wanted settings of the verifier workspace.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/create
        """
        return self._call(
            _rest.VERIFIER_WORKSPACES_CREATE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            body,
            etag,
            match_condition,
        )

    def update(
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

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param body: Changes to the verifier workspace; what is left out stays as it is.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/update
        """
        return self._call(
            _rest.VERIFIER_WORKSPACES_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            body,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a verifier workspace with its intents and runs.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/verifier-workspaces/delete
        """
        return self._begin(
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
    ) -> ItemPaged[models.VerifierWorkspace]:
        """List the verifier workspaces of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param skip: Number of entries to leave out at the beginning. By default 0.
        :param top: Most entries to return in a page. By default 50.
        :param sort_key: Property to sort by.
        :param sort_value: Order of the sorting.

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


class ReachabilityAnalysisRunsOperations(OperationGroup):
    """Runs of reachability analyses, with their results.

    An attribute of the client: ``client.reachability_analysis_runs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_run_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ReachabilityAnalysisRun:
        """Get one reachability analysis run with its result.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_run_name: Name of the reachability analysis run.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-runs/get
        """
        return self._call(
            _rest.REACHABILITY_ANALYSIS_RUNS_GET,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_run_name,
        )

    def create(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_run_name: str,
        body: models.ReachabilityAnalysisRun | types.ReachabilityAnalysisRunDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ReachabilityAnalysisRun:
        """Start a reachability analysis run for an intent.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_run_name: Name of the reachability analysis run.
        :param body: Intent to analyse.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-runs/create
        """
        return self._call(
            _rest.REACHABILITY_ANALYSIS_RUNS_CREATE,
            options,
            resource_group_name,
            network_manager_name,
            workspace_name,
            reachability_analysis_run_name,
            body,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        workspace_name: str,
        reachability_analysis_run_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a reachability analysis run.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param reachability_analysis_run_name: Name of the reachability analysis run.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/reachability-analysis-runs/delete
        """
        return self._begin(
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
    ) -> ItemPaged[models.ReachabilityAnalysisRun]:
        """List the reachability analysis runs of a verifier workspace.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param workspace_name: Name of the verifier workspace.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param skip: Number of entries to leave out at the beginning. By default 0.
        :param top: Most entries to return in a page. By default 50.
        :param sort_key: Property to sort by.
        :param sort_value: Order of the sorting.

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
