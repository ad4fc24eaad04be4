# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``others``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class CapabilityGroup(ExtensibleEnum):
    """Only these groups of capabilities."""

    SUPPORTED_EDITIONS = "supportedEditions"
    SUPPORTED_ELASTIC_POOL_EDITIONS = "supportedElasticPoolEditions"
    SUPPORTED_MANAGED_INSTANCE_VERSIONS = "supportedManagedInstanceVersions"
    SUPPORTED_INSTANCE_POOL_EDITIONS = "supportedInstancePoolEditions"
    SUPPORTED_MANAGED_INSTANCE_EDITIONS = "supportedManagedInstanceEditions"
    SUPPORTED_JOB_AGENT_VERSIONS = "supportedJobAgentVersions"


class CapabilityStatus(ExtensibleEnum):
    """Capability status: Visible, Available, Default or Disabled."""

    VISIBLE = "Visible"
    AVAILABLE = "Available"
    DEFAULT = "Default"
    DISABLED = "Disabled"


class OperationMode(ExtensibleEnum):
    """Operation mode: PolybaseImport, Import or Export."""

    POLYBASE_IMPORT = "PolybaseImport"
    IMPORT = "Import"
    EXPORT = "Export"


class OperationOrigin(ExtensibleEnum):
    """Who an operation is meant for: user, system or both."""

    USER = "user"
    SYSTEM = "system"
