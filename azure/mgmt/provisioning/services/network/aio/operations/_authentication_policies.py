# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``authentication_policies``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _authentication_policies as _sync


class AuthenticationPoliciesOperations(AsyncOperationGroup):
    """Policies by which application gateways have users sign in.

    An attribute of the client: ``client.authentication_policies``.
    """

    get = awaited(_sync.AuthenticationPoliciesOperations.get)
    begin_create_or_update = begun(_sync.AuthenticationPoliciesOperations.begin_create_or_update)
    update = awaited(_sync.AuthenticationPoliciesOperations.update)
    delete = awaited(_sync.AuthenticationPoliciesOperations.delete)
    list = paged(_sync.AuthenticationPoliciesOperations.list)
    list_all = paged(_sync.AuthenticationPoliciesOperations.list_all)
