# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``ssh_public_keys``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _ssh_public_keys as _sync


class SshPublicKeysOperations(AsyncOperationGroup):
    """SSH public keys stored as resources, for use with new Linux machines.

    An attribute of the client: ``client.ssh_public_keys``.
    """

    get = awaited(_sync.SshPublicKeysOperations.get)
    create = awaited(_sync.SshPublicKeysOperations.create)
    update = awaited(_sync.SshPublicKeysOperations.update)
    delete = awaited(_sync.SshPublicKeysOperations.delete)
    list_by_resource_group = paged(_sync.SshPublicKeysOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.SshPublicKeysOperations.list_by_subscription)
    generate_key_pair = awaited(_sync.SshPublicKeysOperations.generate_key_pair)
