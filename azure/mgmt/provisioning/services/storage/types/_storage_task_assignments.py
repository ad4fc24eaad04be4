# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Dicts for the models of ``storage``, and values of its enums: ``storage_task_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import StorageTaskReportPropertiesDict

IntervalUnitValue: TypeAlias = Literal["Days"]
StorageTaskAssignmentProvisioningStateValue: TypeAlias = Literal[
    "ValidateSubscriptionQuotaBegin",
    "ValidateSubscriptionQuotaEnd",
    "Accepted",
    "Creating",
    "Succeeded",
    "Deleting",
    "Canceled",
    "Failed",
]
TriggerTypeValue: TypeAlias = Literal["RunOnce", "OnSchedule", "MockRun"]


class ExecutionTargetDict(TypedDict, total=False):
    """Blobs a task assignment works on."""

    prefix: Sequence[str]
    exclude_prefix: Sequence[str]
    additional_properties: Mapping[str, Any]


class ExecutionTriggerDict(TypedDict, total=False):
    """When a task assignment runs."""

    type: Required[models.TriggerType | TriggerTypeValue]
    parameters: Required[models.TriggerParameters | TriggerParametersDict]
    additional_properties: Mapping[str, Any]


class ExecutionTriggerUpdateDict(TypedDict, total=False):
    """Changes to when a task assignment runs."""

    type: models.TriggerType | TriggerTypeValue
    parameters: models.TriggerParametersUpdate | TriggerParametersUpdateDict
    additional_properties: Mapping[str, Any]


class StorageTaskAssignmentDict(ProxyResourceDict, total=False):
    """Assignment of a storage task to an account."""

    properties: models.StorageTaskAssignmentProperties | StorageTaskAssignmentPropertiesDict


class StorageTaskAssignmentExecutionContextDict(TypedDict, total=False):
    """On what and when a storage task runs."""

    target: models.ExecutionTarget | ExecutionTargetDict
    trigger: Required[models.ExecutionTrigger | ExecutionTriggerDict]
    additional_properties: Mapping[str, Any]


class StorageTaskAssignmentPropertiesDict(TypedDict, total=False):
    """Task, target, trigger and report of an assignment."""

    task_id: Required[str]
    enabled: Required[bool]
    description: Required[str]
    execution_context: Required[
        models.StorageTaskAssignmentExecutionContext | StorageTaskAssignmentExecutionContextDict
    ]
    report: Required[models.StorageTaskAssignmentReport | StorageTaskAssignmentReportDict]
    run_status: models.StorageTaskReportProperties | StorageTaskReportPropertiesDict
    additional_properties: Mapping[str, Any]


class StorageTaskAssignmentReportDict(TypedDict, total=False):
    """Where reports of the runs go."""

    prefix: Required[str]
    additional_properties: Mapping[str, Any]


class StorageTaskAssignmentUpdateExecutionContextDict(TypedDict, total=False):
    """Changes to what a storage task runs on, and when."""

    target: models.ExecutionTarget | ExecutionTargetDict
    trigger: models.ExecutionTriggerUpdate | ExecutionTriggerUpdateDict
    additional_properties: Mapping[str, Any]


class StorageTaskAssignmentUpdateParametersDict(TypedDict, total=False):
    """Changes to make to a task assignment."""

    properties: models.StorageTaskAssignmentUpdateProperties | StorageTaskAssignmentUpdatePropertiesDict
    additional_properties: Mapping[str, Any]


class StorageTaskAssignmentUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a task assignment to change."""

    enabled: bool
    description: str
    execution_context: (
        models.StorageTaskAssignmentUpdateExecutionContext | StorageTaskAssignmentUpdateExecutionContextDict
    )
    report: models.StorageTaskAssignmentUpdateReport | StorageTaskAssignmentUpdateReportDict
    run_status: models.StorageTaskReportProperties | StorageTaskReportPropertiesDict
    additional_properties: Mapping[str, Any]


class StorageTaskAssignmentUpdateReportDict(TypedDict, total=False):
    """Changes to where reports go."""

    prefix: str
    additional_properties: Mapping[str, Any]


class TriggerParametersDict(TypedDict, total=False):
    """Times and interval of a task assignment's runs."""

    start_from: datetime | str
    interval: int
    interval_unit: models.IntervalUnit | IntervalUnitValue
    end_by: datetime | str
    start_on: datetime | str
    additional_properties: Mapping[str, Any]


class TriggerParametersUpdateDict(TypedDict, total=False):
    """Changes to the times and interval of a task assignment's runs."""

    start_from: datetime | str
    interval: int
    interval_unit: models.IntervalUnit | IntervalUnitValue
    end_by: datetime | str
    start_on: datetime | str
    additional_properties: Mapping[str, Any]
