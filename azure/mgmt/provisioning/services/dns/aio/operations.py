# Generated from swagger/dns/ by "make generate": do not edit.

"""Asynchronous operations of the service ``dns``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class RecordSetsOperations(AsyncOperationGroup):
    """Record sets of a DNS zone: create, change, delete, get and list them.

    An attribute of the client: ``client.record_sets``.
    """

    get = awaited(_sync.RecordSetsOperations.get)
    create_or_update = awaited(_sync.RecordSetsOperations.create_or_update)
    update = awaited(_sync.RecordSetsOperations.update)
    delete = awaited(_sync.RecordSetsOperations.delete)
    list_by_type = paged(_sync.RecordSetsOperations.list_by_type)
    list_by_dns_zone = paged(_sync.RecordSetsOperations.list_by_dns_zone)
    list_all_by_dns_zone = paged(_sync.RecordSetsOperations.list_all_by_dns_zone)


class ZonesOperations(AsyncOperationGroup):
    """DNS zones: create, change, delete, get and list them.

    An attribute of the client: ``client.zones``.
    """

    get = awaited(_sync.ZonesOperations.get)
    create_or_update = awaited(_sync.ZonesOperations.create_or_update)
    update = awaited(_sync.ZonesOperations.update)
    begin_delete = begun(_sync.ZonesOperations.begin_delete)
    list_by_resource_group = paged(_sync.ZonesOperations.list_by_resource_group)
    list = paged(_sync.ZonesOperations.list)


class DnsResourceReferenceOperations(AsyncOperationGroup):
    """DNS records that point at Azure resources through aliases: find them.

    An attribute of the client: ``client.dns_resource_reference``.
    """

    get_by_target_resources = awaited(_sync.DnsResourceReferenceOperations.get_by_target_resources)
