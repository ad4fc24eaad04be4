# Generated from swagger/web/ by "make generate": do not edit.
# ruff: noqa: F403

"""Asynchronous operations of the service ``web``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.lazy import lazy

if TYPE_CHECKING:
    from ._app_service_environments import *
    from ._app_service_plans import *
    from ._certificates import *
    from ._diagnostics import *
    from ._kube_environments import *
    from ._others import *
    from ._provider import *
    from ._static_sites import *
    from ._web_apps import *

_NAMES = {
    "._app_service_environments": """
        AppServiceEnvironmentsOperations RecommendationsOperations
    """,
    "._app_service_plans": """
        AppServicePlansOperations
    """,
    "._certificates": """
        CertificatesOperations
    """,
    "._diagnostics": """
        DiagnosticsOperations ResourceHealthMetadataOperations SiteCertificatesOperations
        WorkflowRunActionRepetitionsOperations WorkflowRunActionRepetitionsRequestHistoriesOperations
        WorkflowRunActionScopeRepetitionsOperations WorkflowRunActionsOperations WorkflowRunsOperations
        WorkflowTriggerHistoriesOperations WorkflowTriggersOperations WorkflowVersionsOperations WorkflowsOperations
    """,
    "._kube_environments": """
        KubeEnvironmentsOperations
    """,
    "._others": """
        DeletedWebAppsOperations GetUsagesInLocationOperations GlobalOperationsOperations
    """,
    "._provider": """
        ProviderOperations
    """,
    "._static_sites": """
        StaticSitesOperations
    """,
    "._web_apps": """
        WebAppsOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
