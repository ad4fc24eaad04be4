# Generated from swagger/authorization/ by "make generate": do not edit.

"""Models of ``authorization``: ``access_review_schedule_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any

    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _access_review_schedule_definitions as types
    from ..types._common import (
        AccessReviewActorIdentityTypeValue,
        AccessReviewDecisionInsightTypeValue,
        AccessReviewRecurrencePatternTypeValue,
        AccessReviewRecurrenceRangeTypeValue,
        AccessReviewResultValue,
        AccessReviewScopeAssignmentStateValue,
        AccessReviewScopePrincipalTypeValue,
        DecisionTargetTypeValue,
        DefaultDecisionTypeValue,
    )
else:
    typed(__name__)


class AccessReviewContactedReviewer(Model):
    """A reviewer who was contacted for an access review."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the contacted reviewer."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    properties: Nested[AccessReviewContactedReviewerProperties, types.AccessReviewContactedReviewerPropertiesDict] = (
        read_only("properties", "AccessReviewContactedReviewerProperties")
    )
    """Settings and state of the contacted reviewer."""
    user_display_name: str = flattened("properties", init=False)
    """Display name of the user."""
    user_principal_name: str = flattened("properties", init=False)
    """User principal name, if it is a user."""
    created_date_time: datetime = flattened("properties", init=False)
    """When it was created."""


class AccessReviewContactedReviewerProperties(Model):
    """What the service reports about a contacted reviewer."""

    user_display_name: str = read_only("userDisplayName")
    """Display name of the user."""
    user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""
    created_date_time: datetime = read_only("createdDateTime", "iso-8601")
    """When it was created."""


class AccessReviewDecision(Model):
    """A decision of an access review about one principal's access."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the decision."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in
    Microsoft.Authorization/accessReviewScheduleDefinitions/instances/decisions.
    """
    properties: NestedOrNone[AccessReviewDecisionPropertiesInner, types.AccessReviewDecisionPropertiesInnerDict] = (
        field("properties", "AccessReviewDecisionPropertiesInner", default=None)
    )
    """Settings and state of the decision."""
    recommendation: models.AccessRecommendationType | types.AccessRecommendationTypeValue = flattened(
        "properties", init=False
    )
    """What is recommended: Approve, Deny or NoInfoAvailable."""
    decision: models.AccessReviewResult | AccessReviewResultValue | None = flattened("properties", default=None)
    """Access review result: Approve, Deny, NotReviewed, DontKnow or NotNotified."""
    justification: str | None = flattened("properties", default=None)
    """Reason given for the request or decision."""
    reviewed_date_time: datetime = flattened("properties", init=False)
    """When the decision was made."""
    apply_result: models.AccessReviewApplyResult | types.AccessReviewApplyResultValue = flattened(
        "properties", init=False
    )
    """Whether a decision was applied, such as New, Applying or AppliedSuccessfully."""
    applied_date_time: datetime = flattened("properties", init=False)
    """When the decision was applied."""
    insights: NestedListOrNone[AccessReviewDecisionInsight, types.AccessReviewDecisionInsightDict] = flattened(
        "properties", default=None
    )
    """Facts that help to decide, such as the last sign-in."""
    membership_types: (
        list[
            models.AccessReviewDecisionPrincipalResourceMembershipType
            | types.AccessReviewDecisionPrincipalResourceMembershipTypeValue
        ]
        | None
    ) = flattened("properties", default=None)
    """Direct or indirect membership."""
    principal_id_properties_applied_by_principal_id: str = flattened("properties", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_applied_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("properties", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_properties_applied_by_principal_name: str = flattened("properties", init=False)
    """Name of who it was."""
    user_principal_name_properties_applied_by_user_principal_name: str = flattened("properties", init=False)
    """User principal name, if it is a user."""
    principal_id_properties_reviewed_by_principal_id: str = flattened("properties", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_reviewed_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("properties", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_properties_reviewed_by_principal_name: str = flattened("properties", init=False)
    """Name of who it was."""
    user_principal_name_properties_reviewed_by_user_principal_name: str = flattened("properties", init=False)
    """User principal name, if it is a user."""
    type_properties_resource_type: models.DecisionResourceType | types.DecisionResourceTypeValue | None = flattened(
        "properties", default=None
    )
    """Decision resource type: always azureRole so far."""
    id_properties_resource_id: str = flattened("properties", init=False)
    """Full path of the resource, its ID in Azure."""
    display_name_properties_resource_display_name: str = flattened("properties", init=False)
    """Display name, as people see it."""
    type_properties_principal_type: models.DecisionTargetType | DecisionTargetTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of principal: user or servicePrincipal."""
    id_properties_principal_id: str = flattened("properties", init=False)
    """Full path of the resource, its ID in Azure."""
    display_name_properties_principal_display_name: str = flattened("properties", init=False)
    """Display name, as people see it."""


class AccessReviewDecisionInsight(Model):
    """A fact that helps to decide."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the access review decision insight."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    properties: NestedOrNone[
        AccessReviewDecisionInsightPropertiesInner, types.AccessReviewDecisionInsightPropertiesInnerDict
    ] = field("properties", "AccessReviewDecisionInsightPropertiesInner", default=None)
    """Kind and time of a fact that helps to decide."""
    type_properties_type: models.AccessReviewDecisionInsightType | AccessReviewDecisionInsightTypeValue | None = (
        flattened("properties", default=None)
    )
    """Access review decision insight type: always userSignInInsight so far."""
    insight_created_date_time: Any = flattened("properties", init=False)
    """When the fact was found."""


class AccessReviewDecisionInsightPropertiesInner(Model):
    """Kind and time of a fact that helps to decide."""

    type_properties_type: models.AccessReviewDecisionInsightType | AccessReviewDecisionInsightTypeValue | None = field(
        "type", "AccessReviewDecisionInsightType", default=None
    )
    """Access review decision insight type: always userSignInInsight so far."""
    insight_created_date_time: Any = read_only("insightCreatedDateTime", "object")
    """When the fact was found."""


class AccessReviewDecisionProperties(Model):
    """Settings and state of a decision."""

    recommendation: models.AccessRecommendationType | types.AccessRecommendationTypeValue = read_only(
        "recommendation", "AccessRecommendationType"
    )
    """What is recommended: Approve, Deny or NoInfoAvailable."""
    decision: models.AccessReviewResult | AccessReviewResultValue | None = field(
        "decision", "AccessReviewResult", default=None
    )
    """Access review result: Approve, Deny, NotReviewed, DontKnow or NotNotified."""
    justification: str | None = field("justification", default=None)
    """Reason given for the request or decision."""
    reviewed_date_time: datetime = read_only("reviewedDateTime", "iso-8601")
    """When the decision was made."""
    apply_result: models.AccessReviewApplyResult | types.AccessReviewApplyResultValue = read_only(
        "applyResult", "AccessReviewApplyResult"
    )
    """Whether a decision was applied, such as New, Applying or AppliedSuccessfully."""
    applied_date_time: datetime = read_only("appliedDateTime", "iso-8601")
    """When the decision was applied."""
    insights: NestedListOrNone[AccessReviewDecisionInsight, types.AccessReviewDecisionInsightDict] = field(
        "insights", "[AccessReviewDecisionInsight]", default=None
    )
    """Facts that help to decide, such as the last sign-in."""
    principal_resource_membership: NestedOrNone[
        AccessReviewDecisionPropertiesPrincipalResourceMembership,
        types.AccessReviewDecisionPropertiesPrincipalResourceMembershipDict,
    ] = field("principalResourceMembership", "AccessReviewDecisionPropertiesPrincipalResourceMembership", default=None)
    """How the principal is a member of the resource: directly or through groups."""
    membership_types: (
        list[
            models.AccessReviewDecisionPrincipalResourceMembershipType
            | types.AccessReviewDecisionPrincipalResourceMembershipTypeValue
        ]
        | None
    ) = flattened("principal_resource_membership", default=None)
    """Direct or indirect membership."""
    applied_by: Nested[AccessReviewDecisionPropertiesAppliedBy, types.AccessReviewDecisionPropertiesAppliedByDict] = (
        read_only("appliedBy", "AccessReviewDecisionPropertiesAppliedBy")
    )
    """Who applied the decision: a user or service principal."""
    principal_id_applied_by_principal_id: str = flattened("applied_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_applied_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("applied_by", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_applied_by_principal_name: str = flattened("applied_by", init=False)
    """Name of who it was."""
    user_principal_name_applied_by_user_principal_name: str = flattened("applied_by", init=False)
    """User principal name, if it is a user."""
    reviewed_by: Nested[
        AccessReviewDecisionPropertiesReviewedBy, types.AccessReviewDecisionPropertiesReviewedByDict
    ] = read_only("reviewedBy", "AccessReviewDecisionPropertiesReviewedBy")
    """Who reviewed it: a user or service principal."""
    principal_id_reviewed_by_principal_id: str = flattened("reviewed_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_reviewed_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("reviewed_by", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_reviewed_by_principal_name: str = flattened("reviewed_by", init=False)
    """Name of who it was."""
    user_principal_name_reviewed_by_user_principal_name: str = flattened("reviewed_by", init=False)
    """User principal name, if it is a user."""
    resource: NestedOrNone[AccessReviewDecisionPropertiesResource, types.AccessReviewDecisionPropertiesResourceDict] = (
        field("resource", "AccessReviewDecisionPropertiesResource", default=None)
    )
    """Resource the decision is about."""
    type_resource_type: models.DecisionResourceType | types.DecisionResourceTypeValue | None = flattened(
        "resource", default=None
    )
    """Decision resource type: always azureRole so far."""
    id_resource_id: str = flattened("resource", init=False)
    """Full path of the resource, its ID in Azure."""
    display_name_resource_display_name: str = flattened("resource", init=False)
    """Display name, as people see it."""
    principal: NestedOrNone[
        AccessReviewDecisionPropertiesPrincipal, types.AccessReviewDecisionPropertiesPrincipalDict
    ] = field("principal", "AccessReviewDecisionPropertiesPrincipal", default=None)
    """Principal whose access was decided on."""
    type_principal_type: models.DecisionTargetType | DecisionTargetTypeValue | None = flattened(
        "principal", default=None
    )
    """Kind of principal: user or servicePrincipal."""
    id_principal_id: str = flattened("principal", init=False)
    """Full path of the resource, its ID in Azure."""
    display_name_principal_display_name: str = flattened("principal", init=False)
    """Display name, as people see it."""


class AccessReviewDecisionPropertiesAppliedBy(Model):
    """Who applied the decision: a user or service principal."""

    principal_id_applied_by_principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_applied_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = read_only("principalType", "AccessReviewActorIdentityType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_applied_by_principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name_applied_by_user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewDecisionPropertiesInner(Model):
    """Settings and state of a decision."""

    recommendation: models.AccessRecommendationType | types.AccessRecommendationTypeValue = read_only(
        "recommendation", "AccessRecommendationType"
    )
    """What is recommended: Approve, Deny or NoInfoAvailable."""
    decision: models.AccessReviewResult | AccessReviewResultValue | None = field(
        "decision", "AccessReviewResult", default=None
    )
    """Access review result: Approve, Deny, NotReviewed, DontKnow or NotNotified."""
    justification: str | None = field("justification", default=None)
    """Reason given for the request or decision."""
    reviewed_date_time: datetime = read_only("reviewedDateTime", "iso-8601")
    """When the decision was made."""
    apply_result: models.AccessReviewApplyResult | types.AccessReviewApplyResultValue = read_only(
        "applyResult", "AccessReviewApplyResult"
    )
    """Whether a decision was applied, such as New, Applying or AppliedSuccessfully."""
    applied_date_time: datetime = read_only("appliedDateTime", "iso-8601")
    """When the decision was applied."""
    insights: NestedListOrNone[AccessReviewDecisionInsight, types.AccessReviewDecisionInsightDict] = field(
        "insights", "[AccessReviewDecisionInsight]", default=None
    )
    """Facts that help to decide, such as the last sign-in."""
    principal_resource_membership: NestedOrNone[
        AccessReviewDecisionPropertiesInnerPrincipalResourceMembership,
        types.AccessReviewDecisionPropertiesInnerPrincipalResourceMembershipDict,
    ] = field(
        "principalResourceMembership", "AccessReviewDecisionPropertiesInnerPrincipalResourceMembership", default=None
    )
    """How the principal is a member of the resource: directly or through groups."""
    membership_types: (
        list[
            models.AccessReviewDecisionPrincipalResourceMembershipType
            | types.AccessReviewDecisionPrincipalResourceMembershipTypeValue
        ]
        | None
    ) = flattened("principal_resource_membership", default=None)
    """Direct or indirect membership."""
    applied_by: Nested[
        AccessReviewDecisionPropertiesInnerAppliedBy, types.AccessReviewDecisionPropertiesInnerAppliedByDict
    ] = read_only("appliedBy", "AccessReviewDecisionPropertiesInnerAppliedBy")
    """Who applied the decision: a user or service principal."""
    principal_id_properties_applied_by_principal_id: str = flattened("applied_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_applied_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("applied_by", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_properties_applied_by_principal_name: str = flattened("applied_by", init=False)
    """Name of who it was."""
    user_principal_name_properties_applied_by_user_principal_name: str = flattened("applied_by", init=False)
    """User principal name, if it is a user."""
    reviewed_by: Nested[
        AccessReviewDecisionPropertiesInnerReviewedBy, types.AccessReviewDecisionPropertiesInnerReviewedByDict
    ] = read_only("reviewedBy", "AccessReviewDecisionPropertiesInnerReviewedBy")
    """Who reviewed it: a user or service principal."""
    principal_id_properties_reviewed_by_principal_id: str = flattened("reviewed_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_reviewed_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("reviewed_by", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_properties_reviewed_by_principal_name: str = flattened("reviewed_by", init=False)
    """Name of who it was."""
    user_principal_name_properties_reviewed_by_user_principal_name: str = flattened("reviewed_by", init=False)
    """User principal name, if it is a user."""
    resource: NestedOrNone[
        AccessReviewDecisionPropertiesInnerResource, types.AccessReviewDecisionPropertiesInnerResourceDict
    ] = field("resource", "AccessReviewDecisionPropertiesInnerResource", default=None)
    """Resource the decision is about."""
    type_properties_resource_type: models.DecisionResourceType | types.DecisionResourceTypeValue | None = flattened(
        "resource", default=None
    )
    """Decision resource type: always azureRole so far."""
    id_properties_resource_id: str = flattened("resource", init=False)
    """Full path of the resource, its ID in Azure."""
    display_name_properties_resource_display_name: str = flattened("resource", init=False)
    """Display name, as people see it."""
    principal: NestedOrNone[
        AccessReviewDecisionPropertiesInnerPrincipal, types.AccessReviewDecisionPropertiesInnerPrincipalDict
    ] = field("principal", "AccessReviewDecisionPropertiesInnerPrincipal", default=None)
    """Principal whose access was decided on."""
    type_properties_principal_type: models.DecisionTargetType | DecisionTargetTypeValue | None = flattened(
        "principal", default=None
    )
    """Kind of principal: user or servicePrincipal."""
    id_properties_principal_id: str = flattened("principal", init=False)
    """Full path of the resource, its ID in Azure."""
    display_name_properties_principal_display_name: str = flattened("principal", init=False)
    """Display name, as people see it."""


class AccessReviewDecisionPropertiesInnerAppliedBy(Model):
    """Who applied the decision: a user or service principal."""

    principal_id_properties_applied_by_principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_applied_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = read_only("principalType", "AccessReviewActorIdentityType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_properties_applied_by_principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name_properties_applied_by_user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewDecisionPropertiesInnerPrincipal(Model):
    """Principal whose access was decided on."""

    type_properties_principal_type: models.DecisionTargetType | DecisionTargetTypeValue | None = field(
        "type", "DecisionTargetType", default=None
    )
    """Kind of principal: user or servicePrincipal."""
    id_properties_principal_id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    display_name_properties_principal_display_name: str = read_only("displayName")
    """Display name, as people see it."""


class AccessReviewDecisionPropertiesInnerPrincipalResourceMembership(Model):
    """How the principal is a member of the resource: directly or through groups."""

    membership_types: (
        list[
            models.AccessReviewDecisionPrincipalResourceMembershipType
            | types.AccessReviewDecisionPrincipalResourceMembershipTypeValue
        ]
        | None
    ) = field("membershipTypes", "[AccessReviewDecisionPrincipalResourceMembershipType]", default=None)
    """Direct or indirect membership."""


class AccessReviewDecisionPropertiesInnerResource(Model):
    """Resource the decision is about."""

    type_properties_resource_type: models.DecisionResourceType | types.DecisionResourceTypeValue | None = field(
        "type", "DecisionResourceType", default=None
    )
    """Decision resource type: always azureRole so far."""
    id_properties_resource_id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    display_name_properties_resource_display_name: str = read_only("displayName")
    """Display name, as people see it."""


class AccessReviewDecisionPropertiesInnerReviewedBy(Model):
    """Who reviewed it: a user or service principal."""

    principal_id_properties_reviewed_by_principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_reviewed_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = read_only("principalType", "AccessReviewActorIdentityType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_properties_reviewed_by_principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name_properties_reviewed_by_user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewDecisionPropertiesPrincipal(Model):
    """Principal whose access was decided on."""

    type_principal_type: models.DecisionTargetType | DecisionTargetTypeValue | None = field(
        "type", "DecisionTargetType", default=None
    )
    """Kind of principal: user or servicePrincipal."""
    id_principal_id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    display_name_principal_display_name: str = read_only("displayName")
    """Display name, as people see it."""


class AccessReviewDecisionPropertiesPrincipalResourceMembership(Model):
    """How the principal is a member of the resource: directly or through groups."""

    membership_types: (
        list[
            models.AccessReviewDecisionPrincipalResourceMembershipType
            | types.AccessReviewDecisionPrincipalResourceMembershipTypeValue
        ]
        | None
    ) = field("membershipTypes", "[AccessReviewDecisionPrincipalResourceMembershipType]", default=None)
    """Direct or indirect membership."""


class AccessReviewDecisionPropertiesResource(Model):
    """Resource the decision is about."""

    type_resource_type: models.DecisionResourceType | types.DecisionResourceTypeValue | None = field(
        "type", "DecisionResourceType", default=None
    )
    """Decision resource type: always azureRole so far."""
    id_resource_id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    display_name_resource_display_name: str = read_only("displayName")
    """Display name, as people see it."""


class AccessReviewDecisionPropertiesReviewedBy(Model):
    """Who reviewed it: a user or service principal."""

    principal_id_reviewed_by_principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_reviewed_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = read_only("principalType", "AccessReviewActorIdentityType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name_reviewed_by_principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name_reviewed_by_user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewInstance(Model):
    """One run of an access review."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the access review instance."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in
    Microsoft.Authorization/accessReviewScheduleDefinitions/instances.
    """
    properties: NestedOrNone[AccessReviewInstancePropertiesInner, types.AccessReviewInstancePropertiesInnerDict] = (
        field("properties", "AccessReviewInstancePropertiesInner", default=None)
    )
    """Settings and state of the access review instance."""
    status: models.AccessReviewInstanceStatus | types.AccessReviewInstanceStatusValue = flattened(
        "properties", init=False
    )
    """State of an access review, such as NotStarted, InProgress, Completed or Applied."""
    start_date_time: datetime | None = flattened("properties", default=None)
    """When it begins."""
    end_date_time: datetime | None = flattened("properties", default=None)
    """When it ends."""
    reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = flattened(
        "properties", default=None
    )
    """Who reviews."""
    backup_reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = flattened(
        "properties", default=None
    )
    """Who reviews when the reviewers do not."""
    reviewers_type: models.AccessReviewInstanceReviewersType | types.AccessReviewInstanceReviewersTypeValue = flattened(
        "properties", init=False
    )
    """Who reviews: those assigned, everyone for themselves, or managers."""


class AccessReviewInstanceListResult(Model):
    """One page of access review instances."""

    value: NestedListOrNone[AccessReviewInstance, types.AccessReviewInstanceDict] = field(
        "value", "[AccessReviewInstance]", default=None
    )
    """Access review instances on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class AccessReviewInstanceProperties(Model):
    """Settings and state of an access review instance."""

    status: models.AccessReviewInstanceStatus | types.AccessReviewInstanceStatusValue = read_only(
        "status", "AccessReviewInstanceStatus"
    )
    """State of an access review, such as NotStarted, InProgress, Completed or Applied."""
    start_date_time: datetime | None = field("startDateTime", "iso-8601", default=None)
    """When it begins."""
    end_date_time: datetime | None = field("endDateTime", "iso-8601", default=None)
    """When it ends."""
    reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = field(
        "reviewers", "[AccessReviewReviewer]", default=None
    )
    """Who reviews."""
    backup_reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = field(
        "backupReviewers", "[AccessReviewReviewer]", default=None
    )
    """Who reviews when the reviewers do not."""
    reviewers_type: models.AccessReviewInstanceReviewersType | types.AccessReviewInstanceReviewersTypeValue = read_only(
        "reviewersType", "AccessReviewInstanceReviewersType"
    )
    """Who reviews: those assigned, everyone for themselves, or managers."""


class AccessReviewInstancePropertiesInner(Model):
    """Settings and state of an access review instance."""

    status: models.AccessReviewInstanceStatus | types.AccessReviewInstanceStatusValue = read_only(
        "status", "AccessReviewInstanceStatus"
    )
    """State of an access review, such as NotStarted, InProgress, Completed or Applied."""
    start_date_time: datetime | None = field("startDateTime", "iso-8601", default=None)
    """When it begins."""
    end_date_time: datetime | None = field("endDateTime", "iso-8601", default=None)
    """When it ends."""
    reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = field(
        "reviewers", "[AccessReviewReviewer]", default=None
    )
    """Who reviews."""
    backup_reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = field(
        "backupReviewers", "[AccessReviewReviewer]", default=None
    )
    """Who reviews when the reviewers do not."""
    reviewers_type: models.AccessReviewInstanceReviewersType | types.AccessReviewInstanceReviewersTypeValue = read_only(
        "reviewersType", "AccessReviewInstanceReviewersType"
    )
    """Who reviews: those assigned, everyone for themselves, or managers."""


class AccessReviewReviewer(Model):
    """A reviewer, a user or service principal."""

    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.AccessReviewReviewerType | types.AccessReviewReviewerTypeValue = read_only(
        "principalType", "AccessReviewReviewerType"
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""


class AccessReviewScheduleDefinition(Model):
    """An access review: what is reviewed, by whom and how often."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the access review definition."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/accessReviewScheduleDefinitions."""
    properties: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesInner, types.AccessReviewScheduleDefinitionPropertiesInnerDict
    ] = field("properties", "AccessReviewScheduleDefinitionPropertiesInner", default=None)
    """Settings and state of the access review definition."""
    display_name: str | None = flattened("properties", default=None)
    """Display name, as people see it."""
    status: models.AccessReviewScheduleDefinitionStatus | types.AccessReviewScheduleDefinitionStatusValue = flattened(
        "properties", init=False
    )
    """State of an access review, such as NotStarted, InProgress, Completed or Applied."""
    description_for_admins: str | None = flattened("properties", default=None)
    """Description that administrators see."""
    description_for_reviewers: str | None = flattened("properties", default=None)
    """Description that reviewers see."""
    reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = flattened(
        "properties", default=None
    )
    """Who reviews."""
    backup_reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = flattened(
        "properties", default=None
    )
    """Who reviews when the reviewers do not."""
    reviewers_type: (
        models.AccessReviewScheduleDefinitionReviewersType | types.AccessReviewScheduleDefinitionReviewersTypeValue
    ) = flattened("properties", init=False)
    """Who reviews: those assigned, everyone for themselves, or managers."""
    instances: NestedListOrNone[AccessReviewInstance, types.AccessReviewInstanceDict] = flattened(
        "properties", default=None
    )
    """Instances of the review or report."""
    resource_id: str = flattened("properties", init=False)
    """Resource ID of the resource concerned."""
    role_definition_id: str = flattened("properties", init=False)
    """Full ID of the role definition."""
    principal_type_properties_scope_principal_type: (
        models.AccessReviewScopePrincipalType | AccessReviewScopePrincipalTypeValue
    ) = flattened("properties", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    assignment_state: models.AccessReviewScopeAssignmentState | AccessReviewScopeAssignmentStateValue = flattened(
        "properties", init=False
    )
    """Access review scope assignment state: eligible or active."""
    inactive_duration: timedelta | None = flattened("properties", default=None)
    """Review only who was inactive for this long, as an ISO 8601 duration."""
    expand_nested_memberships: bool | None = flattened("properties", default=None)
    """Whether members of nested groups are reviewed one by one."""
    include_inherited_access: bool | None = flattened("properties", default=None)
    """Whether access inherited from above is reviewed too."""
    include_access_below_resource: bool | None = flattened("properties", default=None)
    """Whether access below the resource is reviewed too."""
    exclude_resource_id: str | None = flattened("properties", default=None)
    """ID of a resource to leave out."""
    exclude_role_definition_id: str | None = flattened("properties", default=None)
    """ID of a role to leave out."""
    mail_notifications_enabled: bool | None = flattened("properties", default=None)
    """Whether mails are sent to reviewers and the creator."""
    reminder_notifications_enabled: bool | None = flattened("properties", default=None)
    """Whether reminders are sent."""
    default_decision_enabled: bool | None = flattened("properties", default=None)
    """Whether a default decision is made where nobody reviewed."""
    justification_required_on_approval: bool | None = flattened("properties", default=None)
    """Whether reviewers must give a reason when they approve."""
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue | None = flattened(
        "properties", default=None
    )
    """Default decision type: Approve, Deny or Recommendation."""
    auto_apply_decisions_enabled: bool | None = flattened("properties", default=None)
    """Whether decisions are applied by themselves at the end."""
    recommendations_enabled: bool | None = flattened("properties", default=None)
    """Whether reviewers are shown recommendations."""
    recommendation_look_back_duration: timedelta | None = flattened("properties", default=None)
    """How far back recommendations look, as an ISO 8601 duration."""
    instance_duration_in_days: int | None = flattened("properties", default=None)
    """Days an instance of the review lasts."""
    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("properties", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("properties", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("properties", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("properties", default=None)
    """Date it ends."""
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("properties", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("properties", default=None)
    """Number of weeks or months between repeats."""
    principal_id: str = flattened("properties", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_created_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("properties", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("properties", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("properties", init=False)
    """User principal name, if it is a user."""


class AccessReviewScheduleDefinitionListResult(Model):
    """One page of access review definitions."""

    value: NestedListOrNone[AccessReviewScheduleDefinition, types.AccessReviewScheduleDefinitionDict] = field(
        "value", "[AccessReviewScheduleDefinition]", default=None
    )
    """Access review definitions on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class AccessReviewScheduleDefinitionProperties(Model):
    """Settings and state of an access review definition."""

    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    status: models.AccessReviewScheduleDefinitionStatus | types.AccessReviewScheduleDefinitionStatusValue = read_only(
        "status", "AccessReviewScheduleDefinitionStatus"
    )
    """State of an access review, such as NotStarted, InProgress, Completed or Applied."""
    description_for_admins: str | None = field("descriptionForAdmins", default=None)
    """Description that administrators see."""
    description_for_reviewers: str | None = field("descriptionForReviewers", default=None)
    """Description that reviewers see."""
    reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = field(
        "reviewers", "[AccessReviewReviewer]", default=None
    )
    """Who reviews."""
    backup_reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = field(
        "backupReviewers", "[AccessReviewReviewer]", default=None
    )
    """Who reviews when the reviewers do not."""
    reviewers_type: (
        models.AccessReviewScheduleDefinitionReviewersType | types.AccessReviewScheduleDefinitionReviewersTypeValue
    ) = read_only("reviewersType", "AccessReviewScheduleDefinitionReviewersType")
    """Who reviews: those assigned, everyone for themselves, or managers."""
    instances: NestedListOrNone[AccessReviewInstance, types.AccessReviewInstanceDict] = field(
        "instances", "[AccessReviewInstance]", default=None
    )
    """Instances of the review or report."""
    scope: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesScope, types.AccessReviewScheduleDefinitionPropertiesScopeDict
    ] = field("scope", "AccessReviewScheduleDefinitionPropertiesScope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    resource_id: str = flattened("scope", init=False)
    """Resource ID of the resource concerned."""
    role_definition_id: str = flattened("scope", init=False)
    """Full ID of the role definition."""
    principal_type_scope_principal_type: models.AccessReviewScopePrincipalType | AccessReviewScopePrincipalTypeValue = (
        flattened("scope", init=False)
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    assignment_state: models.AccessReviewScopeAssignmentState | AccessReviewScopeAssignmentStateValue = flattened(
        "scope", init=False
    )
    """Access review scope assignment state: eligible or active."""
    inactive_duration: timedelta | None = flattened("scope", default=None)
    """Review only who was inactive for this long, as an ISO 8601 duration."""
    expand_nested_memberships: bool | None = flattened("scope", default=None)
    """Whether members of nested groups are reviewed one by one."""
    include_inherited_access: bool | None = flattened("scope", default=None)
    """Whether access inherited from above is reviewed too."""
    include_access_below_resource: bool | None = flattened("scope", default=None)
    """Whether access below the resource is reviewed too."""
    exclude_resource_id: str | None = flattened("scope", default=None)
    """ID of a resource to leave out."""
    exclude_role_definition_id: str | None = flattened("scope", default=None)
    """ID of a role to leave out."""
    settings: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesSettings, types.AccessReviewScheduleDefinitionPropertiesSettingsDict
    ] = field("settings", "AccessReviewScheduleDefinitionPropertiesSettings", default=None)
    """How the access review runs: mails, reminders, decisions and recurrence."""
    mail_notifications_enabled: bool | None = flattened("settings", default=None)
    """Whether mails are sent to reviewers and the creator."""
    reminder_notifications_enabled: bool | None = flattened("settings", default=None)
    """Whether reminders are sent."""
    default_decision_enabled: bool | None = flattened("settings", default=None)
    """Whether a default decision is made where nobody reviewed."""
    justification_required_on_approval: bool | None = flattened("settings", default=None)
    """Whether reviewers must give a reason when they approve."""
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue | None = flattened("settings", default=None)
    """Default decision type: Approve, Deny or Recommendation."""
    auto_apply_decisions_enabled: bool | None = flattened("settings", default=None)
    """Whether decisions are applied by themselves at the end."""
    recommendations_enabled: bool | None = flattened("settings", default=None)
    """Whether reviewers are shown recommendations."""
    recommendation_look_back_duration: timedelta | None = flattened("settings", default=None)
    """How far back recommendations look, as an ISO 8601 duration."""
    instance_duration_in_days: int | None = flattened("settings", default=None)
    """Days an instance of the review lasts."""
    type_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("settings", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("settings", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("settings", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("settings", default=None)
    """Date it ends."""
    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("settings", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("settings", default=None)
    """Number of weeks or months between repeats."""
    created_by: Nested[
        AccessReviewScheduleDefinitionPropertiesCreatedBy, types.AccessReviewScheduleDefinitionPropertiesCreatedByDict
    ] = read_only("createdBy", "AccessReviewScheduleDefinitionPropertiesCreatedBy")
    """Who created it."""
    principal_id: str = flattened("created_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_created_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("created_by", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("created_by", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("created_by", init=False)
    """User principal name, if it is a user."""


class AccessReviewScheduleDefinitionPropertiesCreatedBy(Model):
    """Who created it: a user or service principal."""

    principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_created_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = read_only("principalType", "AccessReviewActorIdentityType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewScheduleDefinitionPropertiesInner(Model):
    """Settings and state of an access review definition."""

    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    status: models.AccessReviewScheduleDefinitionStatus | types.AccessReviewScheduleDefinitionStatusValue = read_only(
        "status", "AccessReviewScheduleDefinitionStatus"
    )
    """State of an access review, such as NotStarted, InProgress, Completed or Applied."""
    description_for_admins: str | None = field("descriptionForAdmins", default=None)
    """Description that administrators see."""
    description_for_reviewers: str | None = field("descriptionForReviewers", default=None)
    """Description that reviewers see."""
    reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = field(
        "reviewers", "[AccessReviewReviewer]", default=None
    )
    """Who reviews."""
    backup_reviewers: NestedListOrNone[AccessReviewReviewer, types.AccessReviewReviewerDict] = field(
        "backupReviewers", "[AccessReviewReviewer]", default=None
    )
    """Who reviews when the reviewers do not."""
    reviewers_type: (
        models.AccessReviewScheduleDefinitionReviewersType | types.AccessReviewScheduleDefinitionReviewersTypeValue
    ) = read_only("reviewersType", "AccessReviewScheduleDefinitionReviewersType")
    """Who reviews: those assigned, everyone for themselves, or managers."""
    instances: NestedListOrNone[AccessReviewInstance, types.AccessReviewInstanceDict] = field(
        "instances", "[AccessReviewInstance]", default=None
    )
    """Instances of the review or report."""
    scope: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesInnerScope, types.AccessReviewScheduleDefinitionPropertiesInnerScopeDict
    ] = field("scope", "AccessReviewScheduleDefinitionPropertiesInnerScope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    resource_id: str = flattened("scope", init=False)
    """Resource ID of the resource concerned."""
    role_definition_id: str = flattened("scope", init=False)
    """Full ID of the role definition."""
    principal_type_properties_scope_principal_type: (
        models.AccessReviewScopePrincipalType | AccessReviewScopePrincipalTypeValue
    ) = flattened("scope", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    assignment_state: models.AccessReviewScopeAssignmentState | AccessReviewScopeAssignmentStateValue = flattened(
        "scope", init=False
    )
    """Access review scope assignment state: eligible or active."""
    inactive_duration: timedelta | None = flattened("scope", default=None)
    """Review only who was inactive for this long, as an ISO 8601 duration."""
    expand_nested_memberships: bool | None = flattened("scope", default=None)
    """Whether members of nested groups are reviewed one by one."""
    include_inherited_access: bool | None = flattened("scope", default=None)
    """Whether access inherited from above is reviewed too."""
    include_access_below_resource: bool | None = flattened("scope", default=None)
    """Whether access below the resource is reviewed too."""
    exclude_resource_id: str | None = flattened("scope", default=None)
    """ID of a resource to leave out."""
    exclude_role_definition_id: str | None = flattened("scope", default=None)
    """ID of a role to leave out."""
    settings: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesInnerSettings,
        types.AccessReviewScheduleDefinitionPropertiesInnerSettingsDict,
    ] = field("settings", "AccessReviewScheduleDefinitionPropertiesInnerSettings", default=None)
    """How the access review runs: mails, reminders, decisions and recurrence."""
    mail_notifications_enabled: bool | None = flattened("settings", default=None)
    """Whether mails are sent to reviewers and the creator."""
    reminder_notifications_enabled: bool | None = flattened("settings", default=None)
    """Whether reminders are sent."""
    default_decision_enabled: bool | None = flattened("settings", default=None)
    """Whether a default decision is made where nobody reviewed."""
    justification_required_on_approval: bool | None = flattened("settings", default=None)
    """Whether reviewers must give a reason when they approve."""
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue | None = flattened("settings", default=None)
    """Default decision type: Approve, Deny or Recommendation."""
    auto_apply_decisions_enabled: bool | None = flattened("settings", default=None)
    """Whether decisions are applied by themselves at the end."""
    recommendations_enabled: bool | None = flattened("settings", default=None)
    """Whether reviewers are shown recommendations."""
    recommendation_look_back_duration: timedelta | None = flattened("settings", default=None)
    """How far back recommendations look, as an ISO 8601 duration."""
    instance_duration_in_days: int | None = flattened("settings", default=None)
    """Days an instance of the review lasts."""
    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("settings", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("settings", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("settings", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("settings", default=None)
    """Date it ends."""
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("settings", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("settings", default=None)
    """Number of weeks or months between repeats."""
    created_by: Nested[
        AccessReviewScheduleDefinitionPropertiesInnerCreatedBy,
        types.AccessReviewScheduleDefinitionPropertiesInnerCreatedByDict,
    ] = read_only("createdBy", "AccessReviewScheduleDefinitionPropertiesInnerCreatedBy")
    """Who created it."""
    principal_id: str = flattened("created_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_created_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = flattened("created_by", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("created_by", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("created_by", init=False)
    """User principal name, if it is a user."""


class AccessReviewScheduleDefinitionPropertiesInnerCreatedBy(Model):
    """Who created it: a user or service principal."""

    principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type_properties_created_by_principal_type: (
        models.AccessReviewActorIdentityType | AccessReviewActorIdentityTypeValue
    ) = read_only("principalType", "AccessReviewActorIdentityType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewScheduleDefinitionPropertiesInnerScope(Model):
    """What the access review covers: resource, role and whose access."""

    resource_id: str = read_only("resourceId")
    """Resource ID of the resource concerned."""
    role_definition_id: str = read_only("roleDefinitionId")
    """Full ID of the role definition."""
    principal_type_properties_scope_principal_type: (
        models.AccessReviewScopePrincipalType | AccessReviewScopePrincipalTypeValue
    ) = read_only("principalType", "AccessReviewScopePrincipalType")
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


class AccessReviewScheduleDefinitionPropertiesInnerSettings(Model):
    """How the access review runs: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool | None = field("mailNotificationsEnabled", "bool", default=None)
    """Whether mails are sent to reviewers and the creator."""
    reminder_notifications_enabled: bool | None = field("reminderNotificationsEnabled", "bool", default=None)
    """Whether reminders are sent."""
    default_decision_enabled: bool | None = field("defaultDecisionEnabled", "bool", default=None)
    """Whether a default decision is made where nobody reviewed."""
    justification_required_on_approval: bool | None = field("justificationRequiredOnApproval", "bool", default=None)
    """Whether reviewers must give a reason when they approve."""
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue | None = field(
        "defaultDecision", "DefaultDecisionType", default=None
    )
    """Default decision type: Approve, Deny or Recommendation."""
    auto_apply_decisions_enabled: bool | None = field("autoApplyDecisionsEnabled", "bool", default=None)
    """Whether decisions are applied by themselves at the end."""
    recommendations_enabled: bool | None = field("recommendationsEnabled", "bool", default=None)
    """Whether reviewers are shown recommendations."""
    recommendation_look_back_duration: timedelta | None = field(
        "recommendationLookBackDuration", "duration", default=None
    )
    """How far back recommendations look, as an ISO 8601 duration."""
    instance_duration_in_days: int | None = field("instanceDurationInDays", "int", default=None)
    """Days an instance of the review lasts."""
    recurrence: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrence,
        types.AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceDict,
    ] = field("recurrence", "AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrence", default=None)
    """How often it repeats."""
    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("recurrence", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("recurrence", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("recurrence", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("recurrence", default=None)
    """Date it ends."""
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("recurrence", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("recurrence", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrence(Model):
    """How often the access review repeats."""

    range: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRange,
        types.AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRangeDict,
    ] = field("range", "AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRange", default=None)
    """How long it goes on repeating."""
    type_properties_settings_recurrence_range_type: (
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
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePattern,
        types.AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePatternDict,
    ] = field("pattern", "AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePattern", default=None)
    """How it repeats, such as weekly."""
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("pattern", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("pattern", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePattern(Model):
    """How it repeats: weekly or on a day of the month."""

    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = field("type", "AccessReviewRecurrencePatternType", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = field("interval", "int", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRange(Model):
    """How long it goes on repeating."""

    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = field("type", "AccessReviewRecurrenceRangeType", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = field("numberOfOccurrences", "int", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = field("startDate", "iso-8601", default=None)
    """Date it begins."""
    end_date: datetime | None = field("endDate", "iso-8601", default=None)
    """Date it ends."""


class AccessReviewScheduleDefinitionPropertiesScope(Model):
    """What the access review covers: resource, role and whose access."""

    resource_id: str = read_only("resourceId")
    """Resource ID of the resource concerned."""
    role_definition_id: str = read_only("roleDefinitionId")
    """Full ID of the role definition."""
    principal_type_scope_principal_type: models.AccessReviewScopePrincipalType | AccessReviewScopePrincipalTypeValue = (
        read_only("principalType", "AccessReviewScopePrincipalType")
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


class AccessReviewScheduleDefinitionPropertiesSettings(Model):
    """How the access review runs: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool | None = field("mailNotificationsEnabled", "bool", default=None)
    """Whether mails are sent to reviewers and the creator."""
    reminder_notifications_enabled: bool | None = field("reminderNotificationsEnabled", "bool", default=None)
    """Whether reminders are sent."""
    default_decision_enabled: bool | None = field("defaultDecisionEnabled", "bool", default=None)
    """Whether a default decision is made where nobody reviewed."""
    justification_required_on_approval: bool | None = field("justificationRequiredOnApproval", "bool", default=None)
    """Whether reviewers must give a reason when they approve."""
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue | None = field(
        "defaultDecision", "DefaultDecisionType", default=None
    )
    """Default decision type: Approve, Deny or Recommendation."""
    auto_apply_decisions_enabled: bool | None = field("autoApplyDecisionsEnabled", "bool", default=None)
    """Whether decisions are applied by themselves at the end."""
    recommendations_enabled: bool | None = field("recommendationsEnabled", "bool", default=None)
    """Whether reviewers are shown recommendations."""
    recommendation_look_back_duration: timedelta | None = field(
        "recommendationLookBackDuration", "duration", default=None
    )
    """How far back recommendations look, as an ISO 8601 duration."""
    instance_duration_in_days: int | None = field("instanceDurationInDays", "int", default=None)
    """Days an instance of the review lasts."""
    recurrence: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrence,
        types.AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceDict,
    ] = field("recurrence", "AccessReviewScheduleDefinitionPropertiesSettingsRecurrence", default=None)
    """How often it repeats."""
    type_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("recurrence", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("recurrence", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("recurrence", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("recurrence", default=None)
    """Date it ends."""
    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("recurrence", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("recurrence", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrence(Model):
    """How often the access review repeats."""

    range: NestedOrNone[
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRange,
        types.AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRangeDict,
    ] = field("range", "AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRange", default=None)
    """How long it goes on repeating."""
    type_settings_recurrence_range_type: (
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
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePattern,
        types.AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePatternDict,
    ] = field("pattern", "AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePattern", default=None)
    """How it repeats, such as weekly."""
    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("pattern", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("pattern", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePattern(Model):
    """How it repeats: weekly or on a day of the month."""

    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = field("type", "AccessReviewRecurrencePatternType", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = field("interval", "int", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRange(Model):
    """How long it goes on repeating."""

    type_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = field("type", "AccessReviewRecurrenceRangeType", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = field("numberOfOccurrences", "int", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = field("startDate", "iso-8601", default=None)
    """Date it begins."""
    end_date: datetime | None = field("endDate", "iso-8601", default=None)
    """Date it ends."""


class RecordAllDecisionsProperties(Model):
    """One decision for everything in an access review instance."""

    principal_id: str = read_only("principalId")
    """Only decisions about this principal."""
    resource_id: str = read_only("resourceId")
    """Only decisions about this resource."""
    decision: models.RecordAllDecisionsResult | types.RecordAllDecisionsResultValue | None = field(
        "decision", "RecordAllDecisionsResult", default=None
    )
    """The decision: Approve or Deny."""
    justification: str | None = field("justification", default=None)
    """Reason given for the request or decision."""
