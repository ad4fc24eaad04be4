# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``ssh_public_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

SshEncryptionTypesValue: TypeAlias = Literal["RSA", "Ed25519"]


class SshGenerateKeyPairInputParametersDict(ModelDict, total=False):
    encryption_type: models.SshEncryptionTypes | SshEncryptionTypesValue


class SshPublicKeyDict(ModelDict, total=False):
    path: str
    key_data: str


class SshPublicKeyGenerateKeyPairResultDict(ModelDict, total=False):
    private_key: Required[str]
    public_key: Required[str]
    id: Required[str]


class _SshPublicKeyResourceFlatDict(TrackedResourceDict, total=False):
    public_key: str


class _SshPublicKeyResourceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.SshPublicKeyResourceProperties | SshPublicKeyResourcePropertiesDict]


SshPublicKeyResourceDict: TypeAlias = _SshPublicKeyResourceFlatDict | _SshPublicKeyResourceNestedDict


class SshPublicKeyResourcePropertiesDict(ModelDict, total=False):
    public_key: str


class _SshPublicKeyUpdateResourceFlatDict(UpdateResourceDict, total=False):
    public_key: str


class _SshPublicKeyUpdateResourceNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.SshPublicKeyResourceProperties | SshPublicKeyResourcePropertiesDict]


SshPublicKeyUpdateResourceDict: TypeAlias = _SshPublicKeyUpdateResourceFlatDict | _SshPublicKeyUpdateResourceNestedDict
