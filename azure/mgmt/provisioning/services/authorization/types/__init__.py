# Generated from swagger/authorization/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``authorization``, and values of its enums, each loaded when it is
first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._access_review_history_definitions import *
    from ._access_review_schedule_definitions import *
    from ._common import *
    from ._deny_assignments import *
    from ._others import *
    from ._role_assignment_approval import *
    from ._role_assignment_schedule_requests import *
    from ._role_assignments import *
    from ._role_eligibility_schedule_requests import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
