# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``logic_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

WorkflowHealthStateValue: TypeAlias = Literal["NotSpecified", "Healthy", "Unhealthy", "Unknown"]
WorkflowKindValue: TypeAlias = Literal["Stateful", "Stateless", "Agentic"]
WorkflowStateValue: TypeAlias = Literal["NotSpecified", "Completed", "Enabled", "Disabled", "Deleted", "Suspended"]


class ErrorEntityDict(TypedDict, total=False):
    """What went wrong with a workflow."""

    extended_code: str
    message_template: str
    parameters: Sequence[str]
    inner_errors: Sequence[models.ErrorEntity | ErrorEntityDict]
    details: Sequence[models.ErrorEntity | ErrorEntityDict]
    target: str
    code: str
    message: str
    additional_properties: Mapping[str, Any]


class LogicAppDict(ProxyResourceDict, total=False):
    """A logic app that runs on a container app."""


class WorkflowEnvelopeDict(ProxyResourceDict, total=False):
    """A workflow of a logic app."""

    properties: models.WorkflowEnvelopeProperties | WorkflowEnvelopePropertiesDict
    kind: models.WorkflowKind | WorkflowKindValue


class WorkflowEnvelopePropertiesDict(TypedDict, total=False):
    """Files, state and health of a workflow."""

    files: Any
    flow_state: models.WorkflowState | WorkflowStateValue
    health: models.WorkflowHealth | WorkflowHealthDict
    additional_properties: Mapping[str, Any]


class WorkflowHealthDict(TypedDict, total=False):
    """Health of a workflow."""

    state: Required[models.WorkflowHealthState | WorkflowHealthStateValue]
    error: models.ErrorEntity | ErrorEntityDict
    additional_properties: Mapping[str, Any]
