# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``provider``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import paged
from ...operations import _provider as _sync


class ProviderOperations(AsyncOperationGroup):
    """Operations of Microsoft.Web, and the language stacks it offers.

    An attribute of the client: ``client.provider``.
    """

    list_operations = paged(_sync.ProviderOperations.list_operations)
    get_available_stacks = paged(_sync.ProviderOperations.get_available_stacks)
    get_function_app_stacks = paged(_sync.ProviderOperations.get_function_app_stacks)
    get_function_app_stacks_for_location = paged(_sync.ProviderOperations.get_function_app_stacks_for_location)
    get_web_app_stacks_for_location = paged(_sync.ProviderOperations.get_web_app_stacks_for_location)
    get_web_app_stacks = paged(_sync.ProviderOperations.get_web_app_stacks)
    get_available_stacks_on_prem = paged(_sync.ProviderOperations.get_available_stacks_on_prem)
