# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``ssh_public_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened
from ....core.typed import typed
from ._bases import TrackedResource, UpdateResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _ssh_public_keys as types
else:
    typed(__name__)


class SshGenerateKeyPairInputParameters(Model):
    """Kind of key pair to generate."""

    encryption_type: models.SshEncryptionTypes | types.SshEncryptionTypesValue | None = field(
        "encryptionType", "SshEncryptionTypes", default=None
    )
    """RSA (default) or Ed25519."""


class SshPublicKey(Model):
    """An SSH public key and where it is put."""

    path: str | None = field("path", default=None)
    """Full path of the file, such as "/home/user/.ssh/authorized_keys"; the key is appended."""
    key_data: str | None = field("keyData", default=None)
    """The public key in OpenSSH form, RSA of 2048 bits or more, or Ed25519."""


class SshPublicKeyGenerateKeyPairResult(Model):
    """A key pair as generated; the only time the private key is returned."""

    private_key: str = field("privateKey", secret=True)
    """Private key in PEM form; keep it safe, it cannot be fetched again."""
    public_key: str = field("publicKey")
    """Public key in OpenSSH form."""
    id: str = field("id")
    """ID of the SSH public key resource."""


class SshPublicKeyResource(TrackedResource):
    """An SSH public key stored as a resource."""

    properties: NestedOrNone[SshPublicKeyResourceProperties, types.SshPublicKeyResourcePropertiesDict] = field(
        "properties", "SshPublicKeyResourceProperties", default=None
    )
    """Settings of the SSH public key resource."""
    public_key: str | None = flattened("properties", default=None)
    """Public key in OpenSSH form; without it a pair can be generated afterwards."""


class SshPublicKeyResourceProperties(Model):
    """The key of an SSH public key resource."""

    public_key: str | None = field("publicKey", default=None)
    """Public key in OpenSSH form; without it a pair can be generated afterwards."""


class SshPublicKeyUpdateResource(UpdateResource):
    """Changes to an SSH public key resource."""

    properties: NestedOrNone[SshPublicKeyResourceProperties, types.SshPublicKeyResourcePropertiesDict] = field(
        "properties", "SshPublicKeyResourceProperties", default=None
    )
    """Settings of the SSH public key."""
    public_key: str | None = flattened("properties", default=None)
    """Public key in OpenSSH form; without it a pair can be generated afterwards."""
