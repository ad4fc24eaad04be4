# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``logic_apps``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class WorkflowHealthState(ExtensibleEnum):
    """Workflow health state: NotSpecified, Healthy, Unhealthy or Unknown."""

    NOT_SPECIFIED = "NotSpecified"
    HEALTHY = "Healthy"
    UNHEALTHY = "Unhealthy"
    UNKNOWN = "Unknown"


class WorkflowKind(ExtensibleEnum):
    """Workflow kind: Stateful, Stateless or Agentic."""

    STATEFUL = "Stateful"
    STATELESS = "Stateless"
    AGENTIC = "Agentic"


class WorkflowState(ExtensibleEnum):
    """Workflow state: NotSpecified, Completed, Enabled, Disabled, Deleted or Suspended."""

    NOT_SPECIFIED = "NotSpecified"
    COMPLETED = "Completed"
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    DELETED = "Deleted"
    SUSPENDED = "Suspended"
