# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Models of ``storage``: ``storage_task_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, read_only
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.model import Nested, NestedOrNone
    from .. import models
    from ..types import _storage_task_assignments as types
    from ..types._common import StorageTaskReportPropertiesDict


class ExecutionTarget(Model):
    """Blobs a task assignment works on."""

    prefix: list[str] | None = field("prefix", "[str]", default=None)
    """Prefixes of blobs to include, beginning with the container."""
    exclude_prefix: list[str] | None = field("excludePrefix", "[str]", default=None)
    """Prefixes of blobs to leave out."""


class ExecutionTrigger(Model):
    """When a task assignment runs."""

    type: models.TriggerType | types.TriggerTypeValue = field("type", "TriggerType")
    """Once, on a schedule, or as a trial."""
    parameters: Nested[TriggerParameters, types.TriggerParametersDict] = field("parameters", "TriggerParameters")
    """Times and interval of the runs."""


class ExecutionTriggerUpdate(Model):
    """Changes to when a task assignment runs."""

    type: models.TriggerType | types.TriggerTypeValue | None = field("type", "TriggerType", default=None)
    """Once, on a schedule, or as a trial."""
    parameters: NestedOrNone[TriggerParametersUpdate, types.TriggerParametersUpdateDict] = field(
        "parameters", "TriggerParametersUpdate", default=None
    )
    """Times and interval of the runs."""


class StorageTaskAssignment(ProxyResource):
    """Assignment of a storage task to an account."""

    properties: NestedOrNone[StorageTaskAssignmentProperties, types.StorageTaskAssignmentPropertiesDict] = field(
        "properties", "StorageTaskAssignmentProperties", default=None
    )
    """Task, target, trigger and report of an assignment."""


class StorageTaskAssignmentExecutionContext(Model):
    """On what and when a storage task runs."""

    target: NestedOrNone[ExecutionTarget, types.ExecutionTargetDict] = field("target", "ExecutionTarget", default=None)
    """Blobs to work on."""
    trigger: Nested[ExecutionTrigger, types.ExecutionTriggerDict] = field("trigger", "ExecutionTrigger")
    """When to run."""


class StorageTaskAssignmentProperties(Model):
    """Task, target, trigger and report of an assignment."""

    task_id: str = field("taskId")
    """Resource ID of the storage task."""
    enabled: bool = field("enabled", "bool")
    """Whether the assignment runs."""
    description: str = field("description")
    """What the assignment is for, in your own words."""
    execution_context: Nested[
        StorageTaskAssignmentExecutionContext, types.StorageTaskAssignmentExecutionContextDict
    ] = field("executionContext", "StorageTaskAssignmentExecutionContext")
    """On what and when the task runs."""
    report: Nested[StorageTaskAssignmentReport, types.StorageTaskAssignmentReportDict] = field(
        "report", "StorageTaskAssignmentReport"
    )
    """Where reports of the runs go."""
    provisioning_state: (
        models.StorageTaskAssignmentProvisioningState | types.StorageTaskAssignmentProvisioningStateValue
    ) = read_only("provisioningState", "StorageTaskAssignmentProvisioningState")
    """How far the last create, update or delete has got."""
    run_status: NestedOrNone[models.StorageTaskReportProperties, StorageTaskReportPropertiesDict] = field(
        "runStatus", "StorageTaskReportProperties", default=None
    )
    """State of the last run."""


class StorageTaskAssignmentReport(Model):
    """Where reports of the runs go."""

    prefix: str = field("prefix")
    """Container, and optional folder, for the reports."""


class StorageTaskAssignmentUpdateExecutionContext(Model):
    """Changes to what a storage task runs on, and when."""

    target: NestedOrNone[ExecutionTarget, types.ExecutionTargetDict] = field("target", "ExecutionTarget", default=None)
    """Blobs to work on."""
    trigger: NestedOrNone[ExecutionTriggerUpdate, types.ExecutionTriggerUpdateDict] = field(
        "trigger", "ExecutionTriggerUpdate", default=None
    )
    """When to run."""


class StorageTaskAssignmentUpdateParameters(Model):
    """Changes to make to a task assignment."""

    properties: NestedOrNone[StorageTaskAssignmentUpdateProperties, types.StorageTaskAssignmentUpdatePropertiesDict] = (
        field("properties", "StorageTaskAssignmentUpdateProperties", default=None)
    )
    """Settings to change."""


class StorageTaskAssignmentUpdateProperties(Model):
    """Settings of a task assignment to change."""

    task_id: str = read_only("taskId")
    """Resource ID of the storage task."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the assignment runs."""
    description: str | None = field("description", default=None)
    """What the assignment is for, in your own words."""
    execution_context: NestedOrNone[
        StorageTaskAssignmentUpdateExecutionContext, types.StorageTaskAssignmentUpdateExecutionContextDict
    ] = field("executionContext", "StorageTaskAssignmentUpdateExecutionContext", default=None)
    """On what and when the task runs."""
    report: NestedOrNone[StorageTaskAssignmentUpdateReport, types.StorageTaskAssignmentUpdateReportDict] = field(
        "report", "StorageTaskAssignmentUpdateReport", default=None
    )
    """Where reports of the runs go."""
    provisioning_state: (
        models.StorageTaskAssignmentProvisioningState | types.StorageTaskAssignmentProvisioningStateValue
    ) = read_only("provisioningState", "StorageTaskAssignmentProvisioningState")
    """How far the last create, update or delete has got."""
    run_status: NestedOrNone[models.StorageTaskReportProperties, StorageTaskReportPropertiesDict] = field(
        "runStatus", "StorageTaskReportProperties", default=None
    )
    """State of the last run."""


class StorageTaskAssignmentUpdateReport(Model):
    """Changes to where reports go."""

    prefix: str | None = field("prefix", default=None)
    """Container, and optional folder, for the reports."""


class TriggerParameters(Model):
    """Times and interval of a task assignment's runs."""

    start_from: datetime | None = field("startFrom", "iso-8601", default=None)
    """When the schedule begins; for OnSchedule."""
    interval: int | None = field("interval", "int", default=None)
    """Number of units between runs; for OnSchedule."""
    interval_unit: models.IntervalUnit | types.IntervalUnitValue | None = field(
        "intervalUnit", "IntervalUnit", default=None
    )
    """Unit of the interval; Days."""
    end_by: datetime | None = field("endBy", "iso-8601", default=None)
    """When the schedule ends; for OnSchedule."""
    start_on: datetime | None = field("startOn", "iso-8601", default=None)
    """When to run; for RunOnce."""


class TriggerParametersUpdate(Model):
    """Changes to the times and interval of a task assignment's runs."""

    start_from: datetime | None = field("startFrom", "iso-8601", default=None)
    """When the schedule begins; for OnSchedule."""
    interval: int | None = field("interval", "int", default=None)
    """Number of units between runs; for OnSchedule."""
    interval_unit: models.IntervalUnit | types.IntervalUnitValue | None = field(
        "intervalUnit", "IntervalUnit", default=None
    )
    """Unit of the interval; Days."""
    end_by: datetime | None = field("endBy", "iso-8601", default=None)
    """When the schedule ends; for OnSchedule."""
    start_on: datetime | None = field("startOn", "iso-8601", default=None)
    """When to run; for RunOnce."""
