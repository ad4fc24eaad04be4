# Generated from swagger/postgresql/ by "make generate": do not edit.

"""The service ``postgresql``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from .client import PostgreSQLManagementClient as PostgreSQLManagementClient

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, {".client": "PostgreSQLManagementClient"})
