# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``shared_galleries``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class SharedGalleryHostCaching(ExtensibleEnum):
    """Host caching of a disk of a shared image version."""

    NONE = "None"
    READ_ONLY = "ReadOnly"
    READ_WRITE = "ReadWrite"


class SharedToValues(ExtensibleEnum):
    """ "tenant" lists what is shared with the tenant, otherwise what is shared with the subscription."""

    TENANT = "tenant"
