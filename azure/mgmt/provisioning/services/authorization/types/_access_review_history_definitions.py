# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``access_review_history_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AccessReviewRecurrencePatternTypeValue,
        AccessReviewRecurrenceRangeTypeValue,
        AccessReviewResultValue,
    )
else:
    typed(__name__)

AccessReviewHistoryDefinitionStatusValue: TypeAlias = Literal["Requested", "InProgress", "Done", "Error"]


class _AccessReviewHistoryDefinitionFlatDict(ModelDict, total=False):
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


class _AccessReviewHistoryDefinitionNestedDict(ModelDict, total=False):
    properties: Required[
        models.AccessReviewHistoryDefinitionPropertiesInner | AccessReviewHistoryDefinitionPropertiesInnerDict
    ]


AccessReviewHistoryDefinitionDict: TypeAlias = (
    _AccessReviewHistoryDefinitionFlatDict | _AccessReviewHistoryDefinitionNestedDict
)


class AccessReviewHistoryDefinitionInstanceListResultDict(ModelDict, total=False):
    value: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    next_link: str


class AccessReviewHistoryDefinitionListResultDict(ModelDict, total=False):
    value: Sequence[models.AccessReviewHistoryDefinition | AccessReviewHistoryDefinitionDict]
    next_link: str


class _AccessReviewHistoryDefinitionPropertiesFlatDict(ModelDict, total=False):
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


class _AccessReviewHistoryDefinitionPropertiesNestedDict(ModelDict, total=False):
    display_name: str
    decisions: Sequence[models.AccessReviewResult | AccessReviewResultValue]
    scopes: Sequence[models.AccessReviewScope | AccessReviewScopeDict]
    instances: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    settings: Required[
        models.AccessReviewHistoryDefinitionPropertiesSettings | AccessReviewHistoryDefinitionPropertiesSettingsDict
    ]


AccessReviewHistoryDefinitionPropertiesDict: TypeAlias = (
    _AccessReviewHistoryDefinitionPropertiesFlatDict | _AccessReviewHistoryDefinitionPropertiesNestedDict
)


class AccessReviewHistoryDefinitionPropertiesCreatedByDict(ModelDict, total=False):
    """Stands for AccessReviewHistoryDefinitionPropertiesCreatedBy."""


class _AccessReviewHistoryDefinitionPropertiesInnerFlatDict(ModelDict, total=False):
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


class _AccessReviewHistoryDefinitionPropertiesInnerNestedDict(ModelDict, total=False):
    display_name: str
    decisions: Sequence[models.AccessReviewResult | AccessReviewResultValue]
    scopes: Sequence[models.AccessReviewScope | AccessReviewScopeDict]
    instances: Sequence[models.AccessReviewHistoryInstance | AccessReviewHistoryInstanceDict]
    settings: Required[
        models.AccessReviewHistoryDefinitionPropertiesInnerSettings
        | AccessReviewHistoryDefinitionPropertiesInnerSettingsDict
    ]


AccessReviewHistoryDefinitionPropertiesInnerDict: TypeAlias = (
    _AccessReviewHistoryDefinitionPropertiesInnerFlatDict | _AccessReviewHistoryDefinitionPropertiesInnerNestedDict
)


class AccessReviewHistoryDefinitionPropertiesInnerCreatedByDict(ModelDict, total=False):
    """Stands for AccessReviewHistoryDefinitionPropertiesInnerCreatedBy."""


class AccessReviewHistoryDefinitionPropertiesInnerSettingsDict(ModelDict, total=False):
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


class AccessReviewHistoryDefinitionPropertiesInnerSettingsPatternDict(ModelDict, total=False):
    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int


class AccessReviewHistoryDefinitionPropertiesInnerSettingsRangeDict(ModelDict, total=False):
    type_properties_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str


class AccessReviewHistoryDefinitionPropertiesSettingsDict(ModelDict, total=False):
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


class AccessReviewHistoryDefinitionPropertiesSettingsPatternDict(ModelDict, total=False):
    type_settings_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int


class AccessReviewHistoryDefinitionPropertiesSettingsRangeDict(ModelDict, total=False):
    type_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str


class _AccessReviewHistoryInstanceFlatDict(ModelDict, total=False):
    review_history_period_start_date_time: datetime | str
    review_history_period_end_date_time: datetime | str
    display_name: str
    run_date_time: datetime | str
    fulfilled_date_time: datetime | str
    expiration: datetime | str


class _AccessReviewHistoryInstanceNestedDict(ModelDict, total=False):
    properties: Required[models.AccessReviewHistoryInstanceProperties | AccessReviewHistoryInstancePropertiesDict]


AccessReviewHistoryInstanceDict: TypeAlias = (
    _AccessReviewHistoryInstanceFlatDict | _AccessReviewHistoryInstanceNestedDict
)


class AccessReviewHistoryInstancePropertiesDict(ModelDict, total=False):
    review_history_period_start_date_time: datetime | str
    review_history_period_end_date_time: datetime | str
    display_name: str
    run_date_time: datetime | str
    fulfilled_date_time: datetime | str
    expiration: datetime | str


class AccessReviewScopeDict(ModelDict, total=False):
    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str
