# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``availability_sets``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _availability_sets as _sync


class AvailabilitySetsOperations(AsyncOperationGroup):
    """Availability sets: spread virtual machines over fault domains and update domains.

    An attribute of the client: ``client.availability_sets``.
    """

    get = awaited(_sync.AvailabilitySetsOperations.get)
    create_or_update = awaited(_sync.AvailabilitySetsOperations.create_or_update)
    update = awaited(_sync.AvailabilitySetsOperations.update)
    delete = awaited(_sync.AvailabilitySetsOperations.delete)
    list = paged(_sync.AvailabilitySetsOperations.list)
    list_by_subscription = paged(_sync.AvailabilitySetsOperations.list_by_subscription)
    list_available_sizes = paged(_sync.AvailabilitySetsOperations.list_available_sizes)
    start_migration_to_virtual_machine_scale_set = awaited(
        _sync.AvailabilitySetsOperations.start_migration_to_virtual_machine_scale_set
    )
    cancel_migration_to_virtual_machine_scale_set = awaited(
        _sync.AvailabilitySetsOperations.cancel_migration_to_virtual_machine_scale_set
    )
    validate_migration_to_virtual_machine_scale_set = awaited(
        _sync.AvailabilitySetsOperations.validate_migration_to_virtual_machine_scale_set
    )
    begin_convert_to_virtual_machine_scale_set = begun(
        _sync.AvailabilitySetsOperations.begin_convert_to_virtual_machine_scale_set
    )
