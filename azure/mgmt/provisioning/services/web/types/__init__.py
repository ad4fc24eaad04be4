# Generated from swagger/web/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``web``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._app_service_environments import *
    from ._app_service_plans import *
    from ._bases import *
    from ._certificates import *
    from ._client import *
    from ._common import *
    from ._diagnostics import *
    from ._kube_environments import *
    from ._others import *
    from ._provider import *
    from ._static_sites import *
    from ._web_apps import *
    from ._web_apps_2 import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
