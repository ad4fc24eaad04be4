# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``action_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _action_groups as _sync


class ActionGroupsOperations(AsyncOperationGroup):
    """Action groups, whom alerts notify: create, change, test, delete, get and list them.

    An attribute of the client: ``client.action_groups``.
    """

    get = awaited(_sync.ActionGroupsOperations.get)
    create_or_update = awaited(_sync.ActionGroupsOperations.create_or_update)
    update = awaited(_sync.ActionGroupsOperations.update)
    delete = awaited(_sync.ActionGroupsOperations.delete)
    begin_create_notifications_at_action_group_resource_level = begun(
        _sync.ActionGroupsOperations.begin_create_notifications_at_action_group_resource_level
    )
    get_test_notifications_at_action_group_resource_level = awaited(
        _sync.ActionGroupsOperations.get_test_notifications_at_action_group_resource_level
    )
    list_by_subscription_id = paged(_sync.ActionGroupsOperations.list_by_subscription_id)
    list_by_resource_group = paged(_sync.ActionGroupsOperations.list_by_resource_group)
    enable_receiver = awaited(_sync.ActionGroupsOperations.enable_receiver)
