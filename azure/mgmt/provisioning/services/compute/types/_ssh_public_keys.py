# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``ssh_public_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models

SshEncryptionTypesValue: TypeAlias = Literal["RSA", "Ed25519"]


class SshGenerateKeyPairInputParametersDict(TypedDict, total=False):
    """Kind of key pair to generate."""

    encryption_type: models.SshEncryptionTypes | SshEncryptionTypesValue
    additional_properties: Mapping[str, Any]


class SshPublicKeyDict(TypedDict, total=False):
    """An SSH public key and where it is put."""

    path: str
    key_data: str
    additional_properties: Mapping[str, Any]


class SshPublicKeyGenerateKeyPairResultDict(TypedDict, total=False):
    """A key pair as generated; the only time the private key is returned."""

    private_key: Required[str]
    public_key: Required[str]
    id: Required[str]
    additional_properties: Mapping[str, Any]


class _SshPublicKeyResourceFlatDict(TrackedResourceDict, total=False):
    """An SSH public key stored as a resource."""

    public_key: str


class _SshPublicKeyResourceNestedDict(TrackedResourceDict, total=False):
    """An SSH public key stored as a resource."""

    properties: Required[models.SshPublicKeyResourceProperties | SshPublicKeyResourcePropertiesDict]


SshPublicKeyResourceDict: TypeAlias = _SshPublicKeyResourceFlatDict | _SshPublicKeyResourceNestedDict


class SshPublicKeyResourcePropertiesDict(TypedDict, total=False):
    """The key of an SSH public key resource."""

    public_key: str
    additional_properties: Mapping[str, Any]


class _SshPublicKeyUpdateResourceFlatDict(UpdateResourceDict, total=False):
    """Changes to an SSH public key resource."""

    public_key: str


class _SshPublicKeyUpdateResourceNestedDict(UpdateResourceDict, total=False):
    """Changes to an SSH public key resource."""

    properties: Required[models.SshPublicKeyResourceProperties | SshPublicKeyResourcePropertiesDict]


SshPublicKeyUpdateResourceDict: TypeAlias = _SshPublicKeyUpdateResourceFlatDict | _SshPublicKeyUpdateResourceNestedDict
