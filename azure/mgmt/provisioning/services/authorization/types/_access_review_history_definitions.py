# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``access_review_history_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AccessReviewRecurrencePatternTypeValue,
        AccessReviewRecurrenceRangeTypeValue,
        AccessReviewResultValue,
    )

AccessReviewHistoryDefinitionStatusValue: TypeAlias = Literal["Requested", "InProgress", "Done", "Error"]


class _AccessReviewHistoryDefinitionFlatDict(TypedDict, total=False):
    """A report over past access reviews."""

    display_name: str
    decisions: Sequence[models.AccessReviewResult | AccessReviewResultValue]
    scopes: Sequence[models.AccessReviewScope | AccessReviewScopeDict]
    instances: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    type_properties_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewHistoryDefinitionNestedDict(TypedDict, total=False):
    """A report over past access reviews."""

    properties: Required[
        models.AccessReviewHistoryDefinitionPropertiesInner | AccessReviewHistoryDefinitionPropertiesInnerDict
    ]
    additional_properties: Mapping[str, Any]


AccessReviewHistoryDefinitionDict: TypeAlias = (
    _AccessReviewHistoryDefinitionFlatDict | _AccessReviewHistoryDefinitionNestedDict
)


class AccessReviewHistoryDefinitionInstanceListResultDict(TypedDict, total=False):
    """One page of access review history instances."""

    value: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class AccessReviewHistoryDefinitionListResultDict(TypedDict, total=False):
    """One page of access review history reports."""

    value: Sequence[models.AccessReviewHistoryDefinition | AccessReviewHistoryDefinitionDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class _AccessReviewHistoryDefinitionPropertiesFlatDict(TypedDict, total=False):
    """Settings and state of an access review history report."""

    display_name: str
    decisions: Sequence[models.AccessReviewResult | AccessReviewResultValue]
    scopes: Sequence[models.AccessReviewScope | AccessReviewScopeDict]
    instances: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    type_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_settings_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewHistoryDefinitionPropertiesNestedDict(TypedDict, total=False):
    """Settings and state of an access review history report."""

    display_name: str
    decisions: Sequence[models.AccessReviewResult | AccessReviewResultValue]
    scopes: Sequence[models.AccessReviewScope | AccessReviewScopeDict]
    instances: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    settings: Required[
        models.AccessReviewHistoryDefinitionPropertiesSettings | AccessReviewHistoryDefinitionPropertiesSettingsDict
    ]
    additional_properties: Mapping[str, Any]


AccessReviewHistoryDefinitionPropertiesDict: TypeAlias = (
    _AccessReviewHistoryDefinitionPropertiesFlatDict | _AccessReviewHistoryDefinitionPropertiesNestedDict
)


class AccessReviewHistoryDefinitionPropertiesCreatedByDict(TypedDict, total=False):
    """Who created it: a user or service principal."""

    additional_properties: Mapping[str, Any]


class _AccessReviewHistoryDefinitionPropertiesInnerFlatDict(TypedDict, total=False):
    """Settings and state of an access review history report."""

    display_name: str
    decisions: Sequence[models.AccessReviewResult | AccessReviewResultValue]
    scopes: Sequence[models.AccessReviewScope | AccessReviewScopeDict]
    instances: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    type_properties_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewHistoryDefinitionPropertiesInnerNestedDict(TypedDict, total=False):
    """Settings and state of an access review history report."""

    display_name: str
    decisions: Sequence[models.AccessReviewResult | AccessReviewResultValue]
    scopes: Sequence[models.AccessReviewScope | AccessReviewScopeDict]
    instances: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    settings: Required[
        models.AccessReviewHistoryDefinitionPropertiesInnerSettings
        | AccessReviewHistoryDefinitionPropertiesInnerSettingsDict
    ]
    additional_properties: Mapping[str, Any]


AccessReviewHistoryDefinitionPropertiesInnerDict: TypeAlias = (
    _AccessReviewHistoryDefinitionPropertiesInnerFlatDict | _AccessReviewHistoryDefinitionPropertiesInnerNestedDict
)


class AccessReviewHistoryDefinitionPropertiesInnerCreatedByDict(TypedDict, total=False):
    """Who created it: a user or service principal."""

    additional_properties: Mapping[str, Any]


class AccessReviewHistoryDefinitionPropertiesInnerSettingsDict(TypedDict, total=False):
    """How often the report is made."""

    range: (
        models.AccessReviewHistoryDefinitionPropertiesInnerSettingsRange
        | AccessReviewHistoryDefinitionPropertiesInnerSettingsRangeDict
    )
    pattern: (
        models.AccessReviewHistoryDefinitionPropertiesInnerSettingsPattern
        | AccessReviewHistoryDefinitionPropertiesInnerSettingsPatternDict
    )
    type_properties_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewHistoryDefinitionPropertiesInnerSettingsPatternDict(TypedDict, total=False):
    """How it repeats: weekly or on a day of the month."""

    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewHistoryDefinitionPropertiesInnerSettingsRangeDict(TypedDict, total=False):
    """How long it goes on repeating."""

    type_properties_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    additional_properties: Mapping[str, Any]


class AccessReviewHistoryDefinitionPropertiesSettingsDict(TypedDict, total=False):
    """How often the report is made."""

    range: (
        models.AccessReviewHistoryDefinitionPropertiesSettingsRange
        | AccessReviewHistoryDefinitionPropertiesSettingsRangeDict
    )
    pattern: (
        models.AccessReviewHistoryDefinitionPropertiesSettingsPattern
        | AccessReviewHistoryDefinitionPropertiesSettingsPatternDict
    )
    type_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_settings_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewHistoryDefinitionPropertiesSettingsPatternDict(TypedDict, total=False):
    """How it repeats: weekly or on a day of the month."""

    type_settings_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewHistoryDefinitionPropertiesSettingsRangeDict(TypedDict, total=False):
    """How long it goes on repeating."""

    type_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    additional_properties: Mapping[str, Any]


class _AccessReviewHistoryInstanceFlatDict(TypedDict, total=False):
    """One finished or coming file of an access review history report."""

    review_history_period_start_date_time: datetime | str
    review_history_period_end_date_time: datetime | str
    display_name: str
    run_date_time: datetime | str
    fulfilled_date_time: datetime | str
    expiration: datetime | str
    additional_properties: Mapping[str, Any]


class _AccessReviewHistoryInstanceNestedDict(TypedDict, total=False):
    """One finished or coming file of an access review history report."""

    properties: Required[models.AccessReviewHistoryInstanceProperties | AccessReviewHistoryInstancePropertiesDict]
    additional_properties: Mapping[str, Any]


AccessReviewHistoryInstanceDict: TypeAlias = (
    _AccessReviewHistoryInstanceFlatDict | _AccessReviewHistoryInstanceNestedDict
)


class AccessReviewHistoryInstancePropertiesDict(TypedDict, total=False):
    """Period, state and download link of a report's file."""

    review_history_period_start_date_time: datetime | str
    review_history_period_end_date_time: datetime | str
    display_name: str
    run_date_time: datetime | str
    fulfilled_date_time: datetime | str
    expiration: datetime | str
    additional_properties: Mapping[str, Any]


class AccessReviewScopeDict(TypedDict, total=False):
    """What an access review covers: resource, role and whose access."""

    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str
    additional_properties: Mapping[str, Any]
