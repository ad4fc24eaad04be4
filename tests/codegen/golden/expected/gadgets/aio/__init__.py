# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""The service ``gadgets``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.mgmt.provisioning.core.lazy import lazy

if TYPE_CHECKING:
    from .client import GadgetManagementClient as GadgetManagementClient

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, {".client": "GadgetManagementClient"})
