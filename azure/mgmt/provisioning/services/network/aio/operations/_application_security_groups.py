# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``application_security_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _application_security_groups as _sync


class ApplicationSecurityGroupsOperations(AsyncOperationGroup):
    """Application security groups: names for groups of machines, for use in security rules.

    An attribute of the client: ``client.application_security_groups``.
    """

    get = awaited(_sync.ApplicationSecurityGroupsOperations.get)
    begin_create_or_update = begun(_sync.ApplicationSecurityGroupsOperations.begin_create_or_update)
    update_tags = awaited(_sync.ApplicationSecurityGroupsOperations.update_tags)
    begin_delete = begun(_sync.ApplicationSecurityGroupsOperations.begin_delete)
    list = paged(_sync.ApplicationSecurityGroupsOperations.list)
    list_all = paged(_sync.ApplicationSecurityGroupsOperations.list_all)


class AddressPrefixSetsOperations(AsyncOperationGroup):
    """Named sets of address prefixes.

    An attribute of the client: ``client.address_prefix_sets``.
    """

    get = awaited(_sync.AddressPrefixSetsOperations.get)
    begin_create_or_update = begun(_sync.AddressPrefixSetsOperations.begin_create_or_update)
    begin_delete = begun(_sync.AddressPrefixSetsOperations.begin_delete)
    list = paged(_sync.AddressPrefixSetsOperations.list)
