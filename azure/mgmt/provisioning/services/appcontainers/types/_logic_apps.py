# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``logic_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

WorkflowHealthStateValue: TypeAlias = Literal["NotSpecified", "Healthy", "Unhealthy", "Unknown"]
WorkflowKindValue: TypeAlias = Literal["Stateful", "Stateless", "Agentic"]
WorkflowStateValue: TypeAlias = Literal["NotSpecified", "Completed", "Enabled", "Disabled", "Deleted", "Suspended"]


class ErrorEntityDict(ModelDict, total=False):
    extended_code: str
    message_template: str
    parameters: list[str] | tuple[str, ...]
    inner_errors: Sequence[models.ErrorEntity | ErrorEntityDict]
    details: Sequence[models.ErrorEntity | ErrorEntityDict]
    target: str
    code: str
    message: str


class LogicAppDict(ProxyResourceDict, total=False):
    """Stands for LogicApp."""


class WorkflowEnvelopeDict(ProxyResourceDict, total=False):
    properties: models.WorkflowEnvelopeProperties | WorkflowEnvelopePropertiesDict
    kind: models.WorkflowKind | WorkflowKindValue


class WorkflowEnvelopePropertiesDict(ModelDict, total=False):
    files: Any
    flow_state: models.WorkflowState | WorkflowStateValue
    health: models.WorkflowHealth | WorkflowHealthDict


class WorkflowHealthDict(ModelDict, total=False):
    state: Required[models.WorkflowHealthState | WorkflowHealthStateValue]
    error: models.ErrorEntity | ErrorEntityDict
