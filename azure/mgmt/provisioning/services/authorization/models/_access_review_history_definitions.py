# Generated from swagger/authorization/ by "make generate": do not edit.

"""Models of ``authorization``: ``access_review_history_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _access_review_history_definitions as types
    from ..types._common import (
        AccessReviewActorIdentityTypeValue,
        AccessReviewRecurrencePatternTypeValue,
        AccessReviewRecurrenceRangeTypeValue,
        AccessReviewResultValue,
        AccessReviewScopeAssignmentStateValue,
        AccessReviewScopePrincipalTypeValue,
    )
else:
    typed(__name__)


class AccessReviewHistoryDefinition(Model):
    """A report over past access reviews."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the access review history report."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/accessReviewHistoryDefinitions."""
    properties: NestedOrNone[
        AccessReviewHistoryDefinitionPropertiesInner, types.AccessReviewHistoryDefinitionPropertiesInnerDict
    ] = field("properties", "AccessReviewHistoryDefinitionPropertiesInner", default=None)
    """Settings and state of the access review history report."""
    display_name: str | None = flattened("properties", default=None)
    """Name of the access review history report as people see it."""
    review_history_period_start_date_time: datetime = flattened("properties", init=False)
    """Beginning of the time the report covers."""
    review_history_period_end_date_time: datetime = flattened("properties", init=False)
    """End of the time the report covers."""
    decisions: list[models.AccessReviewResult | AccessReviewResultValue] | None = flattened("properties", default=None)
    """Decisions to include."""
    status: models.AccessReviewHistoryDefinitionStatus | types.AccessReviewHistoryDefinitionStatusValue = flattened(
        "properties", init=False
    )
    """Access review history definition status: Requested, InProgress, Done or Error."""
    created_date_time: datetime = flattened("properties", init=False)
    """When it was created."""
    scopes: NestedListOrNone[AccessReviewScope, types.AccessReviewScopeDict] = flattened("properties", default=None)
    """Scopes to include."""
    instances: NestedListOrNone[AccessReviewHistoryInstance, types.AccessReviewHistoryInstanceDict] = flattened(
        "properties", default=None
    )
    """Instances of the review or report."""
    type_properties_settings_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("properties", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("properties", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("properties", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("properties", default=None)
    """Date it ends."""
    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("properties", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("properties", default=None)
    """Number of weeks or months between repeats."""
    principal_id: str = flattened("properties", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue = flattened(
        "properties", init=False
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("properties", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("properties", init=False)
    """User principal name, if it is a user."""


class AccessReviewHistoryDefinitionInstanceListResult(Model):
    """One page of access review history instances."""

    value: NestedListOrNone[AccessReviewHistoryInstance, types.AccessReviewHistoryInstanceDict] = field(
        "value", "[AccessReviewHistoryInstance]", default=None
    )
    """Access review history instances on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class AccessReviewHistoryDefinitionListResult(Model):
    """One page of access review history reports."""

    value: NestedListOrNone[AccessReviewHistoryDefinition, types.AccessReviewHistoryDefinitionDict] = field(
        "value", "[AccessReviewHistoryDefinition]", default=None
    )
    """Access review history reports on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class AccessReviewHistoryDefinitionProperties(Model):
    """Settings and state of an access review history report."""

    display_name: str | None = field("displayName", default=None)
    """Name of the access review history report as people see it."""
    review_history_period_start_date_time: datetime = read_only("reviewHistoryPeriodStartDateTime", "iso-8601")
    """Beginning of the time the report covers."""
    review_history_period_end_date_time: datetime = read_only("reviewHistoryPeriodEndDateTime", "iso-8601")
    """End of the time the report covers."""
    decisions: list[models.AccessReviewResult | AccessReviewResultValue] | None = field(
        "decisions", "[AccessReviewResult]", default=None
    )
    """Decisions to include."""
    status: models.AccessReviewHistoryDefinitionStatus | types.AccessReviewHistoryDefinitionStatusValue = read_only(
        "status", "AccessReviewHistoryDefinitionStatus"
    )
    """Access review history definition status: Requested, InProgress, Done or Error."""
    created_date_time: datetime = read_only("createdDateTime", "iso-8601")
    """When it was created."""
    scopes: NestedListOrNone[AccessReviewScope, types.AccessReviewScopeDict] = field(
        "scopes", "[AccessReviewScope]", default=None
    )
    """Scopes to include."""
    instances: NestedListOrNone[AccessReviewHistoryInstance, types.AccessReviewHistoryInstanceDict] = field(
        "instances", "[AccessReviewHistoryInstance]", default=None
    )
    """Instances of the review or report."""
    settings: NestedOrNone[
        AccessReviewHistoryDefinitionPropertiesSettings, types.AccessReviewHistoryDefinitionPropertiesSettingsDict
    ] = field("settings", "AccessReviewHistoryDefinitionPropertiesSettings", default=None)
    """How often the report is made."""
    type_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None = (
        flattened("settings", default=None)
    )
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("settings", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("settings", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("settings", default=None)
    """Date it ends."""
    type_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("settings", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("settings", default=None)
    """Number of weeks or months between repeats."""
    created_by: Nested[
        AccessReviewHistoryDefinitionPropertiesCreatedBy, types.AccessReviewHistoryDefinitionPropertiesCreatedByDict
    ] = read_only("createdBy", "AccessReviewHistoryDefinitionPropertiesCreatedBy")
    """Who created it."""
    principal_id: str = flattened("created_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue = flattened(
        "created_by", init=False
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("created_by", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("created_by", init=False)
    """User principal name, if it is a user."""


class AccessReviewHistoryDefinitionPropertiesCreatedBy(Model):
    """Who created it: a user or service principal."""

    principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue = read_only(
        "principalType", "AccessReviewActorIdentityType"
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewHistoryDefinitionPropertiesInner(Model):
    """Settings and state of an access review history report."""

    display_name: str | None = field("displayName", default=None)
    """Name of the access review history report as people see it."""
    review_history_period_start_date_time: datetime = read_only("reviewHistoryPeriodStartDateTime", "iso-8601")
    """Beginning of the time the report covers."""
    review_history_period_end_date_time: datetime = read_only("reviewHistoryPeriodEndDateTime", "iso-8601")
    """End of the time the report covers."""
    decisions: list[models.AccessReviewResult | AccessReviewResultValue] | None = field(
        "decisions", "[AccessReviewResult]", default=None
    )
    """Decisions to include."""
    status: models.AccessReviewHistoryDefinitionStatus | types.AccessReviewHistoryDefinitionStatusValue = read_only(
        "status", "AccessReviewHistoryDefinitionStatus"
    )
    """Access review history definition status: Requested, InProgress, Done or Error."""
    created_date_time: datetime = read_only("createdDateTime", "iso-8601")
    """When it was created."""
    scopes: NestedListOrNone[AccessReviewScope, types.AccessReviewScopeDict] = field(
        "scopes", "[AccessReviewScope]", default=None
    )
    """Scopes to include."""
    instances: NestedListOrNone[AccessReviewHistoryInstance, types.AccessReviewHistoryInstanceDict] = field(
        "instances", "[AccessReviewHistoryInstance]", default=None
    )
    """Instances of the review or report."""
    settings: NestedOrNone[
        AccessReviewHistoryDefinitionPropertiesInnerSettings,
        types.AccessReviewHistoryDefinitionPropertiesInnerSettingsDict,
    ] = field("settings", "AccessReviewHistoryDefinitionPropertiesInnerSettings", default=None)
    """How often the report is made."""
    type_properties_settings_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("settings", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("settings", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("settings", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("settings", default=None)
    """Date it ends."""
    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("settings", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("settings", default=None)
    """Number of weeks or months between repeats."""
    created_by: Nested[
        AccessReviewHistoryDefinitionPropertiesInnerCreatedBy,
        types.AccessReviewHistoryDefinitionPropertiesInnerCreatedByDict,
    ] = read_only("createdBy", "AccessReviewHistoryDefinitionPropertiesInnerCreatedBy")
    """Who created it."""
    principal_id: str = flattened("created_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue = flattened(
        "created_by", init=False
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("created_by", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("created_by", init=False)
    """User principal name, if it is a user."""


class AccessReviewHistoryDefinitionPropertiesInnerCreatedBy(Model):
    """Who created it: a user or service principal."""

    principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue = read_only(
        "principalType", "AccessReviewActorIdentityType"
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewHistoryDefinitionPropertiesInnerSettings(Model):
    """How often the report is made."""

    range: NestedOrNone[
        AccessReviewHistoryDefinitionPropertiesInnerSettingsRange,
        types.AccessReviewHistoryDefinitionPropertiesInnerSettingsRangeDict,
    ] = field("range", "AccessReviewHistoryDefinitionPropertiesInnerSettingsRange", default=None)
    """How long it goes on repeating."""
    type_properties_settings_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("range", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("range", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("range", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("range", default=None)
    """Date it ends."""
    pattern: NestedOrNone[
        AccessReviewHistoryDefinitionPropertiesInnerSettingsPattern,
        types.AccessReviewHistoryDefinitionPropertiesInnerSettingsPatternDict,
    ] = field("pattern", "AccessReviewHistoryDefinitionPropertiesInnerSettingsPattern", default=None)
    """How it repeats, such as weekly."""
    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("pattern", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("pattern", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewHistoryDefinitionPropertiesInnerSettingsPattern(Model):
    """How it repeats: weekly or on a day of the month."""

    type_properties_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = field("type", "AccessReviewRecurrencePatternType", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = field("interval", "int", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewHistoryDefinitionPropertiesInnerSettingsRange(Model):
    """How long it goes on repeating."""

    type_properties_settings_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = field("type", "AccessReviewRecurrenceRangeType", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = field("numberOfOccurrences", "int", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = field("startDate", "iso-8601", default=None)
    """Date it begins."""
    end_date: datetime | None = field("endDate", "iso-8601", default=None)
    """Date it ends."""


class AccessReviewHistoryDefinitionPropertiesSettings(Model):
    """How often the report is made."""

    range: NestedOrNone[
        AccessReviewHistoryDefinitionPropertiesSettingsRange,
        types.AccessReviewHistoryDefinitionPropertiesSettingsRangeDict,
    ] = field("range", "AccessReviewHistoryDefinitionPropertiesSettingsRange", default=None)
    """How long it goes on repeating."""
    type_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None = (
        flattened("range", default=None)
    )
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("range", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("range", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("range", default=None)
    """Date it ends."""
    pattern: NestedOrNone[
        AccessReviewHistoryDefinitionPropertiesSettingsPattern,
        types.AccessReviewHistoryDefinitionPropertiesSettingsPatternDict,
    ] = field("pattern", "AccessReviewHistoryDefinitionPropertiesSettingsPattern", default=None)
    """How it repeats, such as weekly."""
    type_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("pattern", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("pattern", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewHistoryDefinitionPropertiesSettingsPattern(Model):
    """How it repeats: weekly or on a day of the month."""

    type_settings_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = field("type", "AccessReviewRecurrencePatternType", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = field("interval", "int", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewHistoryDefinitionPropertiesSettingsRange(Model):
    """How long it goes on repeating."""

    type_settings_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None = (
        field("type", "AccessReviewRecurrenceRangeType", default=None)
    )
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = field("numberOfOccurrences", "int", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = field("startDate", "iso-8601", default=None)
    """Date it begins."""
    end_date: datetime | None = field("endDate", "iso-8601", default=None)
    """Date it ends."""


class AccessReviewHistoryInstance(Model):
    """One finished or coming file of an access review history report."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the access review history instance."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    properties: NestedOrNone[AccessReviewHistoryInstanceProperties, types.AccessReviewHistoryInstancePropertiesDict] = (
        field("properties", "AccessReviewHistoryInstanceProperties", default=None)
    )
    """Period, state and download link of a report's file."""
    review_history_period_start_date_time: datetime | None = flattened("properties", default=None)
    """Beginning of the time the report covers."""
    review_history_period_end_date_time: datetime | None = flattened("properties", default=None)
    """End of the time the report covers."""
    display_name: str | None = flattened("properties", default=None)
    """Display name, as people see it."""
    status: models.AccessReviewHistoryDefinitionStatus | types.AccessReviewHistoryDefinitionStatusValue = flattened(
        "properties", init=False
    )
    """Access review history definition status: Requested, InProgress, Done or Error."""
    run_date_time: datetime | None = flattened("properties", default=None)
    """When the report is to run."""
    fulfilled_date_time: datetime | None = flattened("properties", default=None)
    """When the report was made."""
    download_uri: str = flattened("properties", init=False)
    """Link to download the file; it works for a limited time without sign-in."""
    expiration: datetime | None = flattened("properties", default=None)
    """When the file expires and is deleted."""


class AccessReviewHistoryInstanceProperties(Model):
    """Period, state and download link of a report's file."""

    review_history_period_start_date_time: datetime | None = field(
        "reviewHistoryPeriodStartDateTime", "iso-8601", default=None
    )
    """Beginning of the time the report covers."""
    review_history_period_end_date_time: datetime | None = field(
        "reviewHistoryPeriodEndDateTime", "iso-8601", default=None
    )
    """End of the time the report covers."""
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    status: models.AccessReviewHistoryDefinitionStatus | types.AccessReviewHistoryDefinitionStatusValue = read_only(
        "status", "AccessReviewHistoryDefinitionStatus"
    )
    """Access review history definition status: Requested, InProgress, Done or Error."""
    run_date_time: datetime | None = field("runDateTime", "iso-8601", default=None)
    """When the report is to run."""
    fulfilled_date_time: datetime | None = field("fulfilledDateTime", "iso-8601", default=None)
    """When the report was made."""
    download_uri: str = read_only("downloadUri", secret=True)
    """Link to download the file; it works for a limited time without sign-in."""
    expiration: datetime | None = field("expiration", "iso-8601", default=None)
    """When the file expires and is deleted."""


class AccessReviewScope(Model):
    """What an access review covers: resource, role and whose access."""

    resource_id: str = read_only("resourceId")
    """Resource ID of the resource concerned."""
    role_definition_id: str = read_only("roleDefinitionId")
    """Full ID of the role definition."""
    principal_type: models.AccessReviewScopePrincipalType | AccessReviewScopePrincipalTypeValue = read_only(
        "principalType", "AccessReviewScopePrincipalType"
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    assignment_state: models.AccessReviewScopeAssignmentState | AccessReviewScopeAssignmentStateValue = read_only(
        "assignmentState", "AccessReviewScopeAssignmentState"
    )
    """Access review scope assignment state: eligible or active."""
    inactive_duration: timedelta | None = field("inactiveDuration", "duration", default=None)
    """Review only who was inactive for this long, as an ISO 8601 duration."""
    expand_nested_memberships: bool | None = field("expandNestedMemberships", "bool", default=None)
    """Whether members of nested groups are reviewed one by one."""
    include_inherited_access: bool | None = field("includeInheritedAccess", "bool", default=None)
    """Whether access inherited from above is reviewed too."""
    include_access_below_resource: bool | None = field("includeAccessBelowResource", "bool", default=None)
    """Whether access below the resource is reviewed too."""
    exclude_resource_id: str | None = field("excludeResourceId", default=None)
    """ID of a resource to leave out."""
    exclude_role_definition_id: str | None = field("excludeRoleDefinitionId", default=None)
    """ID of a role to leave out."""
