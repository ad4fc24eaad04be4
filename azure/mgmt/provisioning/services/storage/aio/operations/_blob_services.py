# Generated from swagger/storage/ by "make generate": do not edit.

"""Asynchronous operations of ``storage``: ``blob_services``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _blob_services as _sync


class BlobContainersOperations(AsyncOperationGroup):
    """Blob containers: create, change, delete, lease, legal holds and immutability policies.

    An attribute of the client: ``client.blob_containers``.
    """

    get = awaited(_sync.BlobContainersOperations.get)
    create = awaited(_sync.BlobContainersOperations.create)
    update = awaited(_sync.BlobContainersOperations.update)
    delete = awaited(_sync.BlobContainersOperations.delete)
    set_legal_hold = awaited(_sync.BlobContainersOperations.set_legal_hold)
    clear_legal_hold = awaited(_sync.BlobContainersOperations.clear_legal_hold)
    lease = awaited(_sync.BlobContainersOperations.lease)
    begin_object_level_worm = begun(_sync.BlobContainersOperations.begin_object_level_worm)
    list = paged(_sync.BlobContainersOperations.list)
    get_immutability_policy = awaited(_sync.BlobContainersOperations.get_immutability_policy)
    create_or_update_immutability_policy = awaited(_sync.BlobContainersOperations.create_or_update_immutability_policy)
    delete_immutability_policy = awaited(_sync.BlobContainersOperations.delete_immutability_policy)
    lock_immutability_policy = awaited(_sync.BlobContainersOperations.lock_immutability_policy)
    extend_immutability_policy = awaited(_sync.BlobContainersOperations.extend_immutability_policy)


class BlobServicesOperations(AsyncOperationGroup):
    """Settings of an account's blob service: soft delete, versioning, change feed, CORS, static website.

    An attribute of the client: ``client.blob_services``.
    """

    get_service_properties = awaited(_sync.BlobServicesOperations.get_service_properties)
    set_service_properties = awaited(_sync.BlobServicesOperations.set_service_properties)
    list = paged(_sync.BlobServicesOperations.list)
