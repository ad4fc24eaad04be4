# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``logic_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field
from ._bases import ProxyResource

if TYPE_CHECKING:
    from typing import Any

    from ....core.models.model import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _logic_apps as types


class ErrorEntity(Model):
    """What went wrong with a workflow."""

    extended_code: str | None = field("extendedCode", default=None)
    """Further code of the error."""
    message_template: str | None = field("messageTemplate", default=None)
    """Template of the message."""
    parameters: list[str] | None = field("parameters", "[str]", default=None)
    """Parameters of the message."""
    inner_errors: NestedListOrNone[ErrorEntity, types.ErrorEntityDict] = field(
        "innerErrors", "[ErrorEntity]", default=None
    )
    """Errors that caused this one."""
    details: NestedListOrNone[ErrorEntity, types.ErrorEntityDict] = field("details", "[ErrorEntity]", default=None)
    """More errors behind this one."""
    target: str | None = field("target", default=None)
    """What the error is about."""
    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""


class LogicApp(ProxyResource):
    """A logic app that runs on a container app."""


class WorkflowEnvelope(ProxyResource):
    """A workflow of a logic app."""

    properties: NestedOrNone[WorkflowEnvelopeProperties, types.WorkflowEnvelopePropertiesDict] = field(
        "properties", "WorkflowEnvelopeProperties", default=None
    )
    """Files, state and health of a workflow."""
    kind: models.WorkflowKind | types.WorkflowKindValue | None = field("kind", "WorkflowKind", default=None)
    """Kind of the workflow envelope."""


class WorkflowEnvelopeProperties(Model):
    """Files, state and health of a workflow."""

    files: Any = field("files", "object", default=None, secret=True)
    """Files of the workflow."""
    flow_state: models.WorkflowState | types.WorkflowStateValue | None = field(
        "flowState", "WorkflowState", default=None
    )
    """Whether the workflow is enabled."""
    health: NestedOrNone[WorkflowHealth, types.WorkflowHealthDict] = field("health", "WorkflowHealth", default=None)
    """Health of the workflow."""


class WorkflowHealth(Model):
    """Health of a workflow."""

    state: models.WorkflowHealthState | types.WorkflowHealthStateValue = field("state", "WorkflowHealthState")
    """Healthy or not."""
    error: NestedOrNone[ErrorEntity, types.ErrorEntityDict] = field("error", "ErrorEntity", default=None)
    """What is wrong."""
