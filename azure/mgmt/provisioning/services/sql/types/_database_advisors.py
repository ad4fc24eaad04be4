# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``database_advisors``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models

ImplementationMethodValue: TypeAlias = Literal["TSql", "AzurePowerShell"]
IsRetryableValue: TypeAlias = Literal["Yes", "No"]
RecommendedActionCurrentStateValue: TypeAlias = Literal[
    "Active",
    "Pending",
    "Executing",
    "Verifying",
    "PendingRevert",
    "RevertCancelled",
    "Reverting",
    "Reverted",
    "Ignored",
    "Expired",
    "Monitoring",
    "Resolved",
    "Success",
    "Error",
]
RecommendedActionInitiatedByValue: TypeAlias = Literal["User", "System"]


class _RecommendedActionFlatDict(ProxyResourceDict, total=False):
    """An action that an advisor recommends."""

    state: models.RecommendedActionStateInfo | RecommendedActionStateInfoDict


class _RecommendedActionNestedDict(ProxyResourceDict, total=False):
    """An action that an advisor recommends."""

    properties: Required[models.RecommendedActionProperties | RecommendedActionPropertiesDict]


RecommendedActionDict: TypeAlias = _RecommendedActionFlatDict | _RecommendedActionNestedDict


class RecommendedActionErrorInfoDict(TypedDict, total=False):
    """What went wrong with a recommended action."""

    additional_properties: Mapping[str, Any]


class RecommendedActionImpactRecordDict(TypedDict, total=False):
    """One effect of a recommended action."""

    additional_properties: Mapping[str, Any]


class RecommendedActionImplementationInfoDict(TypedDict, total=False):
    """How to carry out a recommended action."""

    additional_properties: Mapping[str, Any]


class RecommendedActionMetricInfoDict(TypedDict, total=False):
    """A metric behind a recommended action."""

    additional_properties: Mapping[str, Any]


class RecommendedActionPropertiesDict(TypedDict, total=False):
    """Reason, state and impact of a recommended action."""

    state: Required[models.RecommendedActionStateInfo | RecommendedActionStateInfoDict]
    additional_properties: Mapping[str, Any]


class RecommendedActionStateInfoDict(TypedDict, total=False):
    """State of a recommended action."""

    current_value: Required[models.RecommendedActionCurrentState | RecommendedActionCurrentStateValue]
    additional_properties: Mapping[str, Any]
