# Generated from swagger/authorization/ by "make generate": do not edit.

"""Azure role-based access control: roles and their assignments, Privileged Identity Management, access reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import AuthorizationManagementClient as AuthorizationManagementClient

SERVICE = Service("authorization", __name__, "2022-04-01", "ErrorDefinition")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "AuthorizationManagementClient", ".models": "models", ".types": "types"}
    )
