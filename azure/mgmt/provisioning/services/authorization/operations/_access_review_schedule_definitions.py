# Generated from swagger/authorization/ by "make generate": do not edit.

"""Operations of ``authorization``: ``access_review_schedule_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _access_review_schedule_definitions as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class AccessReviewInstanceOperations(OperationGroup):
    """Running access review instances of the subscription: stop, reset or apply them, send reminders.

    An attribute of the client: ``client.access_review_instance``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def stop(self, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]) -> None:
        """Stop an access review instance before its end.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance/stop
        """
        return self._run(_rest.ACCESS_REVIEW_INSTANCE_STOP, options, schedule_definition_id, id)

    def reset_decisions(self, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]) -> None:
        """Undo all decisions of an access review instance.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance/reset-decisions
        """
        return self._run(_rest.ACCESS_REVIEW_INSTANCE_RESET_DECISIONS, options, schedule_definition_id, id)

    def apply_decisions(self, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]) -> None:
        """Apply the decisions of a finished access review instance: take away what was denied.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance/apply-decisions
        """
        return self._run(_rest.ACCESS_REVIEW_INSTANCE_APPLY_DECISIONS, options, schedule_definition_id, id)

    def send_reminders(self, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]) -> None:
        """Remind the reviewers of an access review instance by mail.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance/send-reminders
        """
        return self._run(_rest.ACCESS_REVIEW_INSTANCE_SEND_REMINDERS, options, schedule_definition_id, id)

    def accept_recommendations(self, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]) -> None:
        """Accept the recommended decision wherever the caller has not decided yet.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance/accept-recommendations
        """
        return self._run(_rest.ACCESS_REVIEW_INSTANCE_ACCEPT_RECOMMENDATIONS, options, schedule_definition_id, id)


class AccessReviewInstanceContactedReviewersOperations(OperationGroup):
    """Contacted reviewers of an access review instance: list them.

    An attribute of the client: ``client.access_review_instance_contacted_reviewers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, schedule_definition_id: str, id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewContactedReviewer]:
        """List the contacted reviewers of an access review instance.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance-contacted-reviewers/list
        """
        return self._list(_rest.ACCESS_REVIEW_INSTANCE_CONTACTED_REVIEWERS_LIST, options, schedule_definition_id, id)


class AccessReviewInstanceDecisionsOperations(OperationGroup):
    """Decisions of an access review instance: list them.

    An attribute of the client: ``client.access_review_instance_decisions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, schedule_definition_id: str, id: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewDecision]:
        """List the decisions of an access review instance.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance-decisions/list
        """
        return self._list(_rest.ACCESS_REVIEW_INSTANCE_DECISIONS_LIST, options, schedule_definition_id, id, filter)


class AccessReviewInstanceMyDecisionsOperations(OperationGroup):
    """Own decisions of the caller in an access review instance: change, get and list them.

    An attribute of the client: ``client.access_review_instance_my_decisions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, schedule_definition_id: str, id: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewDecision]:
        """List the own decisions of the caller in an access review instance.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance-my-decisions/list
        """
        return self._list(_rest.ACCESS_REVIEW_INSTANCE_MY_DECISIONS_LIST, options, schedule_definition_id, id, filter)

    def get_by_id(
        self, schedule_definition_id: str, id: str, decision_id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewDecision:
        """Get one own decision of the caller in an access review instance.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.
        :param decision_id: ID of the decision.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance-my-decisions/get-by-id
        """
        return self._call(
            _rest.ACCESS_REVIEW_INSTANCE_MY_DECISIONS_GET_BY_ID, options, schedule_definition_id, id, decision_id
        )

    def patch(
        self,
        schedule_definition_id: str,
        id: str,
        decision_id: str,
        properties: models.AccessReviewDecisionProperties | types.AccessReviewDecisionPropertiesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewDecision:
        """Record the caller's decision in an access review instance.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.
        :param decision_id: ID of the decision.
        :param properties: Settings of the own decision of the caller to change.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instance-my-decisions/patch
        """
        return self._call(
            _rest.ACCESS_REVIEW_INSTANCE_MY_DECISIONS_PATCH,
            options,
            schedule_definition_id,
            id,
            decision_id,
            properties,
        )


class AccessReviewInstancesOperations(OperationGroup):
    """Instances of an access review of the subscription: create, get and list them.

    An attribute of the client: ``client.access_review_instances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, schedule_definition_id: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewInstance]:
        """List the instances of an access review of the subscription.

        :param schedule_definition_id: ID of the access review definition.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instances/list
        """
        return self._list(_rest.ACCESS_REVIEW_INSTANCES_LIST, options, schedule_definition_id, filter)

    def get_by_id(
        self, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewInstance:
        """Get one instance of an access review of the subscription.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instances/get-by-id
        """
        return self._call(_rest.ACCESS_REVIEW_INSTANCES_GET_BY_ID, options, schedule_definition_id, id)

    def create(
        self,
        schedule_definition_id: str,
        id: str,
        properties: models.AccessReviewInstanceProperties | types.AccessReviewInstancePropertiesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewInstance:
        """Create an instance of an access review of the subscription.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.
        :param properties: Wanted settings of the instance.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instances/create
        """
        return self._call(_rest.ACCESS_REVIEW_INSTANCES_CREATE, options, schedule_definition_id, id, properties)


class AccessReviewInstancesAssignedForMyApprovalOperations(OperationGroup):
    """Access review instances assigned to the caller: get and list them.

    An attribute of the client: ``client.access_review_instances_assigned_for_my_approval``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, schedule_definition_id: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewInstance]:
        """List the access review instances assigned to the caller.

        :param schedule_definition_id: ID of the access review definition.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-instances-assigned-for-my-approval/list
        """
        return self._list(
            _rest.ACCESS_REVIEW_INSTANCES_ASSIGNED_FOR_MY_APPROVAL_LIST, options, schedule_definition_id, filter
        )

    def get_by_id(
        self, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewInstance:
        """Get one access review instance assigned to the caller.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST:
            https://learn.microsoft.com/rest/api/authorization/access-review-instances-assigned-for-my-approval/get-by-id
        """
        return self._call(
            _rest.ACCESS_REVIEW_INSTANCES_ASSIGNED_FOR_MY_APPROVAL_GET_BY_ID, options, schedule_definition_id, id
        )


class AccessReviewScheduleDefinitionsOperations(OperationGroup):
    """Access review definitions of the subscription: create, change, stop, delete, get and list them.

    An attribute of the client: ``client.access_review_schedule_definitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewScheduleDefinition]:
        """List all access review definitions of the subscription.

        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-schedule-definitions/list
        """
        return self._list(_rest.ACCESS_REVIEW_SCHEDULE_DEFINITIONS_LIST, options, filter)

    def get_by_id(
        self, schedule_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewScheduleDefinition:
        """Get one access review definition of the subscription.

        :param schedule_definition_id: ID of the access review definition.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-schedule-definitions/get-by-id
        """
        return self._call(_rest.ACCESS_REVIEW_SCHEDULE_DEFINITIONS_GET_BY_ID, options, schedule_definition_id)

    def create_or_update_by_id(
        self,
        schedule_definition_id: str,
        properties: models.AccessReviewScheduleDefinitionProperties
        | types.AccessReviewScheduleDefinitionPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewScheduleDefinition:
        """Create an access review definition of the subscription, or update it in place.

        :param schedule_definition_id: ID of the access review definition.
        :param properties: Wanted settings of the access review definition.

        REST:
            https://learn.microsoft.com/rest/api/authorization/access-review-schedule-definitions/create-or-update-by-id
        """
        return self._call(
            _rest.ACCESS_REVIEW_SCHEDULE_DEFINITIONS_CREATE_OR_UPDATE_BY_ID, options, schedule_definition_id, properties
        )

    def delete_by_id(self, schedule_definition_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an access review definition of the subscription.

        :param schedule_definition_id: ID of the access review definition.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-schedule-definitions/delete-by-id
        """
        return self._run(_rest.ACCESS_REVIEW_SCHEDULE_DEFINITIONS_DELETE_BY_ID, options, schedule_definition_id)

    def stop(self, schedule_definition_id: str, **options: Unpack[RequestOptions]) -> None:
        """Stop an access review definition of the subscription.

        :param schedule_definition_id: ID of the access review definition.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-schedule-definitions/stop
        """
        return self._run(_rest.ACCESS_REVIEW_SCHEDULE_DEFINITIONS_STOP, options, schedule_definition_id)


class AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations(OperationGroup):
    """Access review definitions with reviews assigned to the caller: list them.

    An attribute of the client: ``client.access_review_schedule_definitions_assigned_for_my_approval``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewScheduleDefinition]:
        """List the access review definitions with reviews assigned to the caller.

        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST:
            https://learn.microsoft.com/rest/api/authorization/access-review-schedule-definitions-assigned-for-my-approval/list
        """
        return self._list(_rest.ACCESS_REVIEW_SCHEDULE_DEFINITIONS_ASSIGNED_FOR_MY_APPROVAL_LIST, options, filter)


class ScopeAccessReviewInstanceOperations(OperationGroup):
    """Running access review instances at a scope: stop, reset or apply them, decide, send reminders.

    An attribute of the client: ``client.scope_access_review_instance``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def stop(self, scope: str, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]) -> None:
        """Stop an access review instance at a scope before its end.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instance/stop
        """
        return self._run(_rest.SCOPE_ACCESS_REVIEW_INSTANCE_STOP, options, scope, schedule_definition_id, id)

    def record_all_decisions(
        self,
        scope: str,
        schedule_definition_id: str,
        id: str,
        properties: models.RecordAllDecisionsProperties | types.RecordAllDecisionsPropertiesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Decide on everything in an access review instance at once: approve or deny.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.
        :param properties: The decision, and whom it is for.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instance/record-all-decisions
        """
        return self._run(
            _rest.SCOPE_ACCESS_REVIEW_INSTANCE_RECORD_ALL_DECISIONS,
            options,
            scope,
            schedule_definition_id,
            id,
            properties,
        )

    def reset_decisions(
        self, scope: str, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Undo all decisions of an access review instance at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instance/reset-decisions
        """
        return self._run(_rest.SCOPE_ACCESS_REVIEW_INSTANCE_RESET_DECISIONS, options, scope, schedule_definition_id, id)

    def apply_decisions(
        self, scope: str, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Apply the decisions of a finished access review instance at a scope: take away what was denied.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instance/apply-decisions
        """
        return self._run(_rest.SCOPE_ACCESS_REVIEW_INSTANCE_APPLY_DECISIONS, options, scope, schedule_definition_id, id)

    def send_reminders(
        self, scope: str, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remind the reviewers of an access review instance at a scope by mail.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instance/send-reminders
        """
        return self._run(_rest.SCOPE_ACCESS_REVIEW_INSTANCE_SEND_REMINDERS, options, scope, schedule_definition_id, id)


class ScopeAccessReviewInstanceContactedReviewersOperations(OperationGroup):
    """Contacted reviewers of an access review instance at a scope: list them.

    An attribute of the client: ``client.scope_access_review_instance_contacted_reviewers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, scope: str, schedule_definition_id: str, id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewContactedReviewer]:
        """List the contacted reviewers of an access review instance at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instance-contacted-reviewers/list
        """
        return self._list(
            _rest.SCOPE_ACCESS_REVIEW_INSTANCE_CONTACTED_REVIEWERS_LIST, options, scope, schedule_definition_id, id
        )


class ScopeAccessReviewInstanceDecisionsOperations(OperationGroup):
    """Decisions of an access review instance at a scope: list them.

    An attribute of the client: ``client.scope_access_review_instance_decisions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        scope: str,
        schedule_definition_id: str,
        id: str,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.AccessReviewDecision]:
        """List the decisions of an access review instance at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instance-decisions/list
        """
        return self._list(
            _rest.SCOPE_ACCESS_REVIEW_INSTANCE_DECISIONS_LIST, options, scope, schedule_definition_id, id, filter
        )


class ScopeAccessReviewInstancesOperations(OperationGroup):
    """Instances of an access review at a scope: create, get and list them.

    An attribute of the client: ``client.scope_access_review_instances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, scope: str, schedule_definition_id: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewInstance]:
        """List the instances of an access review at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instances/list
        """
        return self._list(_rest.SCOPE_ACCESS_REVIEW_INSTANCES_LIST, options, scope, schedule_definition_id, filter)

    def get_by_id(
        self, scope: str, schedule_definition_id: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewInstance:
        """Get one instance of an access review at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instances/get-by-id
        """
        return self._call(_rest.SCOPE_ACCESS_REVIEW_INSTANCES_GET_BY_ID, options, scope, schedule_definition_id, id)

    def create(
        self,
        scope: str,
        schedule_definition_id: str,
        id: str,
        properties: models.AccessReviewInstanceProperties | types.AccessReviewInstancePropertiesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewInstance:
        """Create an instance of an access review at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.
        :param properties: Wanted settings of the instance.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-instances/create
        """
        return self._call(
            _rest.SCOPE_ACCESS_REVIEW_INSTANCES_CREATE, options, scope, schedule_definition_id, id, properties
        )


class ScopeAccessReviewScheduleDefinitionsOperations(OperationGroup):
    """Access review definitions at a scope: create, change, stop, delete, get and list them.

    An attribute of the client: ``client.scope_access_review_schedule_definitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewScheduleDefinition]:
        """List the access review definitions at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-schedule-definitions/list
        """
        return self._list(_rest.SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_LIST, options, scope, filter)

    def get_by_id(
        self, scope: str, schedule_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.AccessReviewScheduleDefinition:
        """Get one access review definition at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-schedule-definitions/get-by-id
        """
        return self._call(
            _rest.SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_GET_BY_ID, options, scope, schedule_definition_id
        )

    def create_or_update_by_id(
        self,
        scope: str,
        schedule_definition_id: str,
        properties: models.AccessReviewScheduleDefinitionProperties
        | types.AccessReviewScheduleDefinitionPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewScheduleDefinition:
        """Create an access review definition at a scope, or update it in place.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.
        :param properties: Wanted settings of the access review definition.

        REST:
            https://learn.microsoft.com/rest/api/authorization/scope-access-review-schedule-definitions/create-or-update-by-id
        """
        return self._call(
            _rest.SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_CREATE_OR_UPDATE_BY_ID,
            options,
            scope,
            schedule_definition_id,
            properties,
        )

    def delete_by_id(self, scope: str, schedule_definition_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an access review definition at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-schedule-definitions/delete-by-id
        """
        return self._run(
            _rest.SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_DELETE_BY_ID, options, scope, schedule_definition_id
        )

    def stop(self, scope: str, schedule_definition_id: str, **options: Unpack[RequestOptions]) -> None:
        """Stop an access review definition at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param schedule_definition_id: ID of the access review definition.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-schedule-definitions/stop
        """
        return self._run(_rest.SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_STOP, options, scope, schedule_definition_id)


class TenantLevelAccessReviewInstanceContactedReviewersOperations(OperationGroup):
    """Contacted reviewers of an access review instance in the tenant: list them.

    An attribute of the client: ``client.tenant_level_access_review_instance_contacted_reviewers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, schedule_definition_id: str, id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AccessReviewContactedReviewer]:
        """List the contacted reviewers of an access review instance in the tenant.

        :param schedule_definition_id: ID of the access review definition.
        :param id: ID of the access review instance.

        REST:
            https://learn.microsoft.com/rest/api/authorization/tenant-level-access-review-instance-contacted-reviewers/list
        """
        return self._list(
            _rest.TENANT_LEVEL_ACCESS_REVIEW_INSTANCE_CONTACTED_REVIEWERS_LIST, options, schedule_definition_id, id
        )
