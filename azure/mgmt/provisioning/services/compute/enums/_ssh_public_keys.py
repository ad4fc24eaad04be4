# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``ssh_public_keys``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class SshEncryptionTypes(ExtensibleEnum):
    """Kind of an SSH key pair."""

    RSA = "RSA"
    ED25519 = "Ed25519"
