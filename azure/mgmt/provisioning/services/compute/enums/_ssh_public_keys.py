# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Enums of ``compute``: ``ssh_public_keys``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class SshEncryptionTypes(ExtensibleEnum):
    """Kind of an SSH key pair."""

    RSA = "RSA"
    ED25519 = "Ed25519"
