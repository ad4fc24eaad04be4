# Generated from swagger/authorization/ by "make generate": do not edit.

"""The service ``authorization``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from .client import AuthorizationManagementClient as AuthorizationManagementClient

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, {".client": "AuthorizationManagementClient"})
