# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Operations of the service ``web``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._app_service_environments import *
    from ._app_service_plans import *
    from ._certificates import *
    from ._diagnostics import *
    from ._global_operations import *
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
    "._global_operations": """
        DeletedWebAppsOperations GlobalOperationsOperations
    """,
    "._kube_environments": """
        KubeEnvironmentsOperations
    """,
    "._others": """
        GetUsagesInLocationOperations
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
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
