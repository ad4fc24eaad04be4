# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``action_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _action_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ActionGroupsOperations(OperationGroup):
    """Action groups, whom alerts notify: create, change, test, delete, get and list them.

    An attribute of the client: ``client.action_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, action_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.ActionGroupResource:
        """Get one action group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param action_group_name: Name of the action group.

        REST: https://learn.microsoft.com/rest/api/monitor/action-groups/get
        """
        return self._call(_rest.ACTION_GROUPS_GET, options, resource_group_name, action_group_name)

    def create_or_update(
        self,
        resource_group_name: str,
        action_group_name: str,
        action_group: models.ActionGroupResource | types.ActionGroupResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ActionGroupResource:
        """Create an action group, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param action_group_name: Name of the action group.
        :param action_group: Receivers, short name and state of the action group.

        REST: https://learn.microsoft.com/rest/api/monitor/action-groups/create-or-update
        """
        return self._call(
            _rest.ACTION_GROUPS_CREATE_OR_UPDATE, options, resource_group_name, action_group_name, action_group
        )

    def update(
        self,
        resource_group_name: str,
        action_group_name: str,
        action_group_patch: models.ActionGroupPatchBody | types.ActionGroupPatchBodyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ActionGroupResource:
        """Change some settings of an action group; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param action_group_name: Name of the action group.
        :param action_group_patch: Tags or state of the action group to change.

        REST: https://learn.microsoft.com/rest/api/monitor/action-groups/update
        """
        return self._call(
            _rest.ACTION_GROUPS_UPDATE, options, resource_group_name, action_group_name, action_group_patch
        )

    def delete(self, resource_group_name: str, action_group_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an action group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param action_group_name: Name of the action group.

        REST: https://learn.microsoft.com/rest/api/monitor/action-groups/delete
        """
        return self._run(_rest.ACTION_GROUPS_DELETE, options, resource_group_name, action_group_name)

    def begin_create_notifications_at_action_group_resource_level(
        self,
        resource_group_name: str,
        action_group_name: str,
        notification_request: models.NotificationRequestBody | types.NotificationRequestBodyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TestNotificationDetailsResponse]:
        """Send a test notification to receivers.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param action_group_name: Name of the action group.
        :param notification_request: Receivers to notify and kind of alert to pretend.

        REST:
            https://learn.microsoft.com/rest/api/monitor/action-groups/create-notifications-at-action-group-resource-level
        """
        return self._begin(
            _rest.ACTION_GROUPS_CREATE_NOTIFICATIONS_AT_ACTION_GROUP_RESOURCE_LEVEL,
            options,
            resource_group_name,
            action_group_name,
            notification_request,
        )

    def get_test_notifications_at_action_group_resource_level(
        self, resource_group_name: str, action_group_name: str, notification_id: str, **options: Unpack[RequestOptions]
    ) -> models.TestNotificationDetailsResponse:
        """Get what became of a test notification.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param action_group_name: Name of the action group.
        :param notification_id: ID of the test notification.

        REST:
            https://learn.microsoft.com/rest/api/monitor/action-groups/get-test-notifications-at-action-group-resource-level
        """
        return self._call(
            _rest.ACTION_GROUPS_GET_TEST_NOTIFICATIONS_AT_ACTION_GROUP_RESOURCE_LEVEL,
            options,
            resource_group_name,
            action_group_name,
            notification_id,
        )

    def list_by_subscription_id(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ActionGroupResource]:
        """List all action groups of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/action-groups/list-by-subscription-id
        """
        return self._list(_rest.ACTION_GROUPS_LIST_BY_SUBSCRIPTION_ID, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ActionGroupResource]:
        """List the action groups of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/monitor/action-groups/list-by-resource-group
        """
        return self._list(_rest.ACTION_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def enable_receiver(
        self,
        resource_group_name: str,
        action_group_name: str,
        enable_request: models.EnableRequest | types.EnableRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Turn a receiver of an action group on again, after it opted out.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param action_group_name: Name of the action group.
        :param enable_request: The receiver to turn on again.

        REST: https://learn.microsoft.com/rest/api/monitor/action-groups/enable-receiver
        """
        return self._run(
            _rest.ACTION_GROUPS_ENABLE_RECEIVER, options, resource_group_name, action_group_name, enable_request
        )
