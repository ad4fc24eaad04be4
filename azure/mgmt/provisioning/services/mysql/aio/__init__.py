# Generated from swagger/mysql/ by "make generate": do not edit.

"""The service ``mysql``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from .client import MySQLManagementClient as MySQLManagementClient

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, {".client": "MySQLManagementClient"})
