# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``certificates``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

KeyVaultSecretStatusValue: TypeAlias = Literal[
    "Initialized",
    "WaitingOnCertificateOrder",
    "Succeeded",
    "CertificateOrderFailed",
    "OperationNotPermittedOnKeyVault",
    "AzureServiceUnauthorizedToAccessKeyVault",
    "KeyVaultDoesNotExist",
    "KeyVaultSecretDoesNotExist",
    "UnknownError",
    "ExternalPrivateKey",
    "Unknown",
]


class _CertificateFlatDict(TrackedResourceDict, total=False):
    kind: str
    password: str
    host_names: list[str] | tuple[str, ...]
    pfx_blob: bytes
    key_vault_id: str
    key_vault_secret_name: str
    server_farm_id: str
    canonical_name: str
    domain_validation_method: str


class _CertificateNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.CertificateProperties | CertificatePropertiesDict]
    kind: str


CertificateDict: TypeAlias = _CertificateFlatDict | _CertificateNestedDict


class _CertificatePatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    host_names: list[str] | tuple[str, ...]
    pfx_blob: bytes
    key_vault_id: str
    key_vault_secret_name: str
    server_farm_id: str
    canonical_name: str
    domain_validation_method: str


class _CertificatePatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.CertificatePatchResourceProperties | CertificatePatchResourcePropertiesDict]


CertificatePatchResourceDict: TypeAlias = _CertificatePatchResourceFlatDict | _CertificatePatchResourceNestedDict


class CertificatePatchResourcePropertiesDict(ModelDict, total=False):
    host_names: list[str] | tuple[str, ...]
    pfx_blob: bytes
    key_vault_id: str
    key_vault_secret_name: str
    server_farm_id: str
    canonical_name: str
    domain_validation_method: str


class CertificatePropertiesDict(ModelDict, total=False):
    password: str
    host_names: list[str] | tuple[str, ...]
    pfx_blob: bytes
    key_vault_id: str
    key_vault_secret_name: str
    server_farm_id: str
    canonical_name: str
    domain_validation_method: str
