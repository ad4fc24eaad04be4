# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``certificates``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _certificates as _sync


class CertificatesOperations(AsyncOperationGroup):
    """TLS certificates for custom domains, in a resource group of their own.

    An attribute of the client: ``client.certificates``.
    """

    get = awaited(_sync.CertificatesOperations.get)
    create_or_update = awaited(_sync.CertificatesOperations.create_or_update)
    update = awaited(_sync.CertificatesOperations.update)
    delete = awaited(_sync.CertificatesOperations.delete)
    list_by_resource_group = paged(_sync.CertificatesOperations.list_by_resource_group)
    list = paged(_sync.CertificatesOperations.list)
