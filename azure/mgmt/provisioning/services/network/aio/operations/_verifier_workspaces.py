# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``verifier_workspaces``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _verifier_workspaces as _sync


class ReachabilityAnalysisIntentsOperations(AsyncOperationGroup):
    """Questions of reachability: which traffic is to be checked.

    An attribute of the client: ``client.reachability_analysis_intents``.
    """

    get = awaited(_sync.ReachabilityAnalysisIntentsOperations.get)
    create = awaited(_sync.ReachabilityAnalysisIntentsOperations.create)
    delete = awaited(_sync.ReachabilityAnalysisIntentsOperations.delete)
    list = paged(_sync.ReachabilityAnalysisIntentsOperations.list)


class VerifierWorkspacesOperations(AsyncOperationGroup):
    """Workspaces of the network verifier, which checks reachability.

    An attribute of the client: ``client.verifier_workspaces``.
    """

    get = awaited(_sync.VerifierWorkspacesOperations.get)
    create = awaited(_sync.VerifierWorkspacesOperations.create)
    update = awaited(_sync.VerifierWorkspacesOperations.update)
    begin_delete = begun(_sync.VerifierWorkspacesOperations.begin_delete)
    list = paged(_sync.VerifierWorkspacesOperations.list)


class ReachabilityAnalysisRunsOperations(AsyncOperationGroup):
    """Runs of reachability analyses, with their results.

    An attribute of the client: ``client.reachability_analysis_runs``.
    """

    get = awaited(_sync.ReachabilityAnalysisRunsOperations.get)
    create = awaited(_sync.ReachabilityAnalysisRunsOperations.create)
    begin_delete = begun(_sync.ReachabilityAnalysisRunsOperations.begin_delete)
    list = paged(_sync.ReachabilityAnalysisRunsOperations.list)
